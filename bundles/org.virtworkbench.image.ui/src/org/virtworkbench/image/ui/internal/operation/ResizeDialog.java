package org.virtworkbench.image.ui.internal.operation;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.virtworkbench.core.text.Sizes;
import org.virtworkbench.image.operation.ResizeImage;

/** Makes the guest's disk larger; or smaller, which cuts off what lies behind the new end, behind a typed name. */
final class ResizeDialog extends ImageDialog {

	private final long now;
	private Text size;

	/** @param now bytes of the guest's disk today */
	ResizeDialog(Shell shell, Subject subject, long now) {
		super(shell, subject, Messages.Resize_title, NLS.bind(Messages.Resize_purpose, Sizes.human(now)), Messages.Resize_proceed);
		this.now = now;
	}

	@Override
	void createRows(Composite parent) {
		takenAs(parent);
		size = text(parent, Messages.Field_newSize, Sizes.human(now));
		size.selectAll();
	}

	@Override
	String fieldProblem() {
		String problem = sizeProblem(size);
		return problem != null ? problem : size(size).getAsLong() == now ? Messages.Resize_same : null;
	}

	@Override
	protected String nameToType() {
		return problem() == null && size(size).getAsLong() < now ? subject().name() : null;
	}

	@Override
	protected Draft draft() {
		Opening image = opening(true);
		long wanted = size(size).getAsLong();
		return monitor -> new ResizeImage(qemu(), image.open(), wanted, wanted < now, null);
	}
}
