package org.virtworkbench.image.ui.internal.operation;

import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.virtworkbench.core.text.Sizes;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.operation.ResizeImage;

/** Makes the guest's disk larger; or smaller, which cuts off what lies behind the new end, behind a typed name. */
final class ResizeDialog extends ImageDialog {

	private final Path file;
	private final ImageFormat format;
	private final long now;
	private Text size;

	/** @param now bytes of the guest's disk today */
	ResizeDialog(Shell shell, Path file, ImageFormat format, long now) {
		super(shell, Messages.Resize_title, NLS.bind(Messages.Resize_purpose, Sizes.human(now)), Messages.Resize_proceed);
		this.file = file;
		this.format = format;
		this.now = now;
	}

	@Override
	protected void createFields(Composite parent) {
		size = text(parent, Messages.Field_newSize, Sizes.human(now));
		size.selectAll();
	}

	@Override
	protected String problem() {
		String problem = sizeProblem(size);
		return problem != null ? problem : size(size).getAsLong() == now ? Messages.Resize_same : null;
	}

	@Override
	protected String nameToType() {
		return problem() == null && size(size).getAsLong() < now ? file.getFileName().toString() : null;
	}

	@Override
	protected Draft draft() {
		long wanted = size(size).getAsLong();
		return monitor -> new ResizeImage(qemu(), qemu().image(file, format, null, true), wanted, wanted < now, null);
	}
}
