package org.virtworkbench.image.ui.internal.operation;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.virtworkbench.image.FileReference;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.operation.Backing;
import org.virtworkbench.image.operation.RebaseImage;

/** Gives an image another base or none. */
final class RebaseDialog extends ImageDialog {

	private final FileReference present;
	private Text base;
	private Combo baseFormat;
	private Button unsafe;

	/** @param present the base of today; null for none */
	RebaseDialog(Shell shell, Subject subject, FileReference present) {
		super(shell, subject, Messages.Rebase_title, Messages.Rebase_purpose, Messages.Rebase_proceed);
		this.present = present;
	}

	@Override
	void createRows(Composite parent) {
		takenAs(parent);
		base = file(parent, Messages.Field_newBase, present == null ? "" : present.name(), SWT.OPEN); //$NON-NLS-1$
		base.setMessage(Messages.Rebase_none);
		baseFormat = format(parent, Messages.Field_backingFormat, List.of(ImageFormat.QCOW2, ImageFormat.RAW, ImageFormat.VMDK, ImageFormat.QED));
		if (present != null)
			present.format().ifPresent(baseFormat::setText);
		unsafe = check(parent, Messages.Rebase_unsafe);
	}

	@Override
	String fieldProblem() {
		baseFormat.setEnabled(!base.getText().isBlank());
		return null;
	}

	@Override
	protected String nameToType() {
		return unsafe.getSelection() ? subject().name() : null;
	}

	@Override
	protected Draft draft() {
		Opening image = opening(true);
		Optional<Backing> below = base.getText().isBlank() ? Optional.empty() : Optional.of(new Backing(base.getText(), chosen(baseFormat)));
		boolean headerOnly = unsafe.getSelection();
		return monitor -> new RebaseImage(qemu(), image.open(), below, headerOnly);
	}
}
