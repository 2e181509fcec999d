package org.virtworkbench.image.ui.internal.operation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.operation.Backing;
import org.virtworkbench.image.operation.RebaseImage;

/** Gives an image another base or none. */
final class RebaseDialog extends ImageDialog {

	private final Path file;
	private final ImageFormat format;
	private final String present;
	private Text base;
	private Combo baseFormat;
	private Button unsafe;

	/** @param present the base of today; "" for none */
	RebaseDialog(Shell shell, Path file, ImageFormat format, String present) {
		super(shell, Messages.Rebase_title, Messages.Rebase_purpose, Messages.Rebase_proceed);
		this.file = file;
		this.format = format;
		this.present = present;
	}

	@Override
	protected void createFields(Composite parent) {
		base = file(parent, Messages.Field_newBase, present, SWT.OPEN);
		base.setMessage(Messages.Rebase_none);
		baseFormat = format(parent, Messages.Field_backingFormat, List.of(ImageFormat.QCOW2, ImageFormat.RAW, ImageFormat.VMDK, ImageFormat.QED));
		unsafe = check(parent, Messages.Rebase_unsafe);
	}

	@Override
	protected String problem() {
		baseFormat.setEnabled(!base.getText().isBlank());
		return null;
	}

	@Override
	protected String nameToType() {
		return unsafe.getSelection() ? file.getFileName().toString() : null;
	}

	@Override
	protected Draft draft() {
		Optional<Backing> below = base.getText().isBlank() ? Optional.empty() : Optional.of(new Backing(base.getText(), chosen(baseFormat)));
		boolean headerOnly = unsafe.getSelection();
		return monitor -> new RebaseImage(qemu(), qemu().image(file, format, null, true), below, headerOnly);
	}
}
