package org.virtworkbench.image.ui.internal.operation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.virtworkbench.image.operation.ChangeBitmap;
import org.virtworkbench.image.operation.ImageRef;

/** Adds what one bitmap has recorded to another one. */
final class MergeBitmapsDialog extends ImageDialog {

	private final List<String> names;
	private final String chosen;
	private Combo into;
	private Text source;
	private Text other;

	/**
	 * @param names  of the bitmaps of the image
	 * @param chosen the one that is merged, as long as nobody says another; null for none
	 */
	MergeBitmapsDialog(Shell shell, Subject subject, List<String> names, String chosen) {
		super(shell, subject, Messages.Merge_title, Messages.Merge_purpose, Messages.Merge_proceed);
		this.names = names;
		this.chosen = chosen;
	}

	@Override
	void createRows(Composite parent) {
		source = text(parent, Messages.Merge_source, chosen == null ? "" : chosen); //$NON-NLS-1$
		other = file(parent, Messages.Merge_other, "", SWT.OPEN); //$NON-NLS-1$
		other.setMessage(Messages.Merge_same);
		into = choice(parent, Messages.Merge_into, names);
		names.stream().filter(name -> !name.equals(chosen)).findFirst().ifPresent(into::setText);
	}

	@Override
	String fieldProblem() {
		if (names.isEmpty())
			return Messages.Merge_noBitmap;
		if (source.getText().isBlank())
			return Messages.Bitmap_needsName;
		if (!other.getText().isBlank())
			return problem(other, Messages.Merge_other);
		return source.getText().equals(into.getText()) ? Messages.Merge_itself : names.contains(source.getText()) ? null : Messages.Merge_unknown;
	}

	@Override
	protected Draft draft() {
		Opening image = opening(false);
		String from = source.getText(), to = into.getText();
		Path file = path(other);
		return monitor -> {
			Optional<ImageRef> holder = file == null ? Optional.empty() : Optional.of(qemu().image(file, null, null, false));
			return new ChangeBitmap(qemu(), image.open(), ChangeBitmap.Action.MERGE, to, OptionalLong.empty(), from, holder);
		};
	}
}
