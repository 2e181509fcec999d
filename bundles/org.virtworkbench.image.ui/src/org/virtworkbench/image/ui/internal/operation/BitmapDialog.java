package org.virtworkbench.image.ui.internal.operation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.virtworkbench.core.text.Sizes;
import org.virtworkbench.image.operation.ChangeBitmap;

/** Makes a persistent dirty bitmap, which records from then on what is written. */
final class BitmapDialog extends ImageDialog {

	private Text name;
	private Combo granularity;

	BitmapDialog(Shell shell, Subject subject) {
		super(shell, subject, Messages.Bitmap_title, Messages.Bitmap_purpose, Messages.New_proceed);
	}

	@Override
	void createRows(Composite parent) {
		name = text(parent, Messages.Field_name, ""); //$NON-NLS-1$
		granularity = choice(parent, Messages.Field_granularity, List.of("64 KiB", "4 KiB", "16 KiB", "256 KiB", "1 MiB", "16 MiB")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}

	@Override
	String fieldProblem() {
		return name.getText().isBlank() ? Messages.Bitmap_needsName : null;
	}

	@Override
	protected Draft draft() {
		Opening image = opening(false);
		String wanted = name.getText();
		OptionalLong bytes = Sizes.parse(granularity.getText(), "bytes"); //$NON-NLS-1$
		return monitor -> new ChangeBitmap(qemu(), image.open(), ChangeBitmap.Action.ADD, wanted, bytes, null, Optional.empty());
	}
}
