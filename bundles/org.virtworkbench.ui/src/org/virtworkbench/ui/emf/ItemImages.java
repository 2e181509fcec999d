package org.virtworkbench.ui.emf;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.edit.provider.ComposedImage;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/**
 * The pictures behind the image keys of item providers; they live as long as the control. A key that nobody contributed a picture for
 * gives none. UI thread only.
 */
public final class ItemImages {

	/** {@code <image key="domain" path="icons/domain.svg"/>} */
	public static final String EXTENSION_POINT = "org.virtworkbench.ui.images"; //$NON-NLS-1$

	private static Map<String, ImageDescriptor> contributed;

	private final ResourceManager resources;
	private final Map<Object, Image> images = new HashMap<>();

	public ItemImages(Control owner) {
		resources = new LocalResourceManager(JFaceResources.getResources(), owner);
	}

	/** For an owner without a control, who calls {@link #dispose}. */
	public ItemImages() {
		resources = new LocalResourceManager(JFaceResources.getResources());
	}

	/** Frees the pictures; not needed where a control owns them. */
	public void dispose() {
		images.clear();
		resources.dispose();
	}

	/** @param key a key, several joined by "+", a URL, an EMF composed image of such; null gives null */
	public Image image(Object key) {
		if (key == null)
			return null;
		Object name = key instanceof ComposedImage composed ? List.copyOf(composed.getImages()) : key;
		return images.computeIfAbsent(name, of -> {
			ImageDescriptor descriptor = descriptor(of);
			return descriptor == null ? null : resources.create(descriptor);
		});
	}

	/** As {@link #image}, for menus, wizards and editors' tabs. */
	public static ImageDescriptor descriptor(Object key) {
		if (key instanceof Collection<?> layers)
			return overlaid(List.copyOf(layers));
		if (key instanceof URL url)
			return ImageDescriptor.createFromURL(url);
		if (!(key instanceof String text))
			return null;
		if (text.indexOf(':') > 0)
			try {
				return ImageDescriptor.createFromURL(URI.create(text).toURL());
			} catch (MalformedURLException | IllegalArgumentException e) {
				return null; // no picture is no reason to show no label
			}
		return overlaid(List.of((Object[]) text.split("\\+"))); //$NON-NLS-1$
	}

	private static ImageDescriptor overlaid(List<?> layers) {
		ImageDescriptor result = null;
		int corner = IDecoration.BOTTOM_RIGHT; // the state; what comes after it, such as a lock, stands left of it
		for (Object layer : layers) {
			ImageDescriptor descriptor = layer instanceof String key && key.indexOf(':') < 0 ? contributed().get(key) : descriptor(layer);
			if (descriptor == null)
				continue;
			if (result == null) {
				result = descriptor;
			} else {
				result = new DecorationOverlayIcon(result, descriptor, corner);
				corner = IDecoration.BOTTOM_LEFT;
			}
		}
		return result;
	}

	private static Map<String, ImageDescriptor> contributed() {
		if (contributed == null) {
			Map<String, ImageDescriptor> found = new HashMap<>();
			for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(EXTENSION_POINT)) {
				URL url = FileLocator.find(Platform.getBundle(element.getContributor().getName()), new Path(element.getAttribute("path"))); //$NON-NLS-1$
				if (url != null)
					found.put(element.getAttribute("key"), ImageDescriptor.createFromURL(url)); //$NON-NLS-1$
			}
			contributed = found;
		}
		return contributed;
	}
}
