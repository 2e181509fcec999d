package org.virtworkbench.image.ui.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.virtworkbench.core.Machine;
import org.virtworkbench.core.text.Sizes;
import org.virtworkbench.image.DiskImage;
import org.virtworkbench.image.ImageFile;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.ImageInfo;
import org.virtworkbench.image.operation.ImageTools;
import org.virtworkbench.ui.Services;
import org.virtworkbench.ui.form.DeviceSection;
import org.virtworkbench.ui.form.EditContext;
import org.virtworkbench.ui.form.FeaturePath;

/** Below the fields of a disk: what its image is, and a link that opens it in the explorer. Only where the image lies on this machine. */
public final class DiskImageSection implements DeviceSection {

	private EditContext context;
	private Label words;
	private Hyperlink open;
	/** What is shown; null: nothing. UI thread. */
	private Path shown;

	@Override
	public void create(Composite parent, FormToolkit toolkit, EditContext of) {
		context = of;
		Composite area = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().margins(2, 4).spacing(0, 6).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		words = toolkit.createLabel(area, "", SWT.WRAP); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(words);
		open = toolkit.createHyperlink(area, Messages.Section_open, SWT.NONE);
		open.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				if (shown != null)
					OpenImages.open(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage(), shown); // the product has one
			}
		});
		say(Messages.Section_none, false);
	}

	@Override
	public void show(EObject device, EObject running) {
		boolean here = context.connection().map(connection -> connection.get(Machine.class).isPresent()).orElse(true);
		Path file = device == null ? null : file(device);
		if (file != null && file.equals(shown))
			return;
		shown = file;
		if (file == null || !here) {
			shown = null;
			say(here ? Messages.Section_none : Messages.Section_elsewhere, false);
			return;
		}
		String stated = value(device, "driver.type"); //$NON-NLS-1$
		say(Messages.Section_looking, false);
		Display display = words.getDisplay();
		Job.createSystem(NLS.bind(Messages.Section_job, file), (ICoreRunnable) monitor -> {
			String found = describe(file, stated);
			boolean there = Files.exists(file);
			display.asyncExec(() -> {
				if (!words.isDisposed() && file.equals(shown))
					say(found, there);
			});
		}).schedule();
	}

	private static Path file(EObject device) {
		String name = value(device, "source.file"); //$NON-NLS-1$
		try {
			return name == null || name.isEmpty() || !Path.of(name).isAbsolute() ? null : Path.of(name);
		} catch (InvalidPathException e) {
			return null;
		}
	}

	private static String value(EObject device, String path) {
		Object value = FeaturePath.of(device.eClass(), path).get(device);
		return value == null ? null : value.toString();
	}

	/** In a job. The definition's word for the format counts, as for QEMU: a guest may have written any header. */
	private static String describe(Path file, String stated) {
		ImageFormat format = stated == null ? Services.get(ImageTools.class).qemuImg(List.of()).statedFormat(file).orElse(null)
				: ImageFormat.named(stated).orElse(null);
		try (DiskImage image = ImageFile.open(file, format)) {
			ImageInfo info = image.info();
			String size = info.actualSize().isPresent() ? Sizes.human(info.actualSize().getAsLong()) : Sizes.human(image.source().size());
			return NLS.bind(info.backing().isPresent() ? Messages.Section_above : Messages.Section_facts,
					new Object[] { info.format().qemuName(), Sizes.human(info.virtualSize()), size, info.backing().map(base -> base.name()).orElse("") }); //$NON-NLS-1$
		} catch (CoreException e) {
			return e.getStatus().getMessage();
		}
	}

	private void say(String text, boolean there) {
		words.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		open.setVisible(there);
		words.requestLayout();
	}
}
