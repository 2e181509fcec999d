package org.virtworkbench.ui.internal.application;

import java.io.IOException;
import java.net.URL;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.osgi.framework.Bundle;

/** Opens a page of the guides in the browser of the desktop; the page's name without ending stands behind the class in plugin.xml. */
public final class GuideHandler extends AbstractHandler implements IExecutableExtension {

	private static final String GUIDES = "org.virtworkbench.doc"; //$NON-NLS-1$

	private String page;

	@Override
	public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
		page = data.toString();
	}

	@Override
	public boolean isEnabled() {
		return Platform.getBundle(GUIDES) != null;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		try {
			PlatformUI.getWorkbench().getBrowserSupport().getExternalBrowser().openURL(url());
		} catch (PartInitException | IOException e) {
			StatusManager.getManager().handle(new Status(IStatus.ERROR, "org.virtworkbench.ui", Messages.NoBrowser, e), StatusManager.SHOW); //$NON-NLS-1$
		}
		return null;
	}

	/** In the language of the window where there is such a page. */
	URL url() throws IOException {
		Bundle guides = Platform.getBundle(GUIDES);
		// All of them, for the page leads to its style sheet and to other pages.
		FileLocator.toFileURL(guides.getEntry("/")); //$NON-NLS-1$
		URL entry = FileLocator.find(guides, new Path("$nl$/html/" + page + ".html")); //$NON-NLS-1$ //$NON-NLS-2$
		return FileLocator.toFileURL(entry);
	}
}
