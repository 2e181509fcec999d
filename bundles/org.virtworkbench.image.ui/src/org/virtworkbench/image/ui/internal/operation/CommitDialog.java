package org.virtworkbench.image.ui.internal.operation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.virtworkbench.image.operation.CommitImage;

/** Writes what an image has on its own into a base below it. */
final class CommitDialog extends ImageDialog {

	private final List<Path> bases;
	private Combo into;
	private Button keep;

	/** @param bases the layers below, the next one first */
	CommitDialog(Shell shell, Subject subject, List<Path> bases) {
		super(shell, subject, Messages.Commit_title, Messages.Commit_purpose, Messages.Commit_proceed);
		this.bases = bases;
	}

	@Override
	void createRows(Composite parent) {
		takenAs(parent);
		into = choice(parent, Messages.Field_into, bases.stream().map(Path::toString).toList());
		keep = check(parent, Messages.Commit_keep);
	}

	@Override
	String fieldProblem() {
		return bases.isEmpty() ? Messages.Commit_noBase : null;
	}

	@Override
	protected String nameToType() {
		return bases.isEmpty() ? null : subject().name();
	}

	@Override
	protected Draft draft() {
		Opening image = opening(true);
		Optional<Path> below = into.getSelectionIndex() <= 0 ? Optional.empty() : Optional.of(bases.get(into.getSelectionIndex()));
		boolean full = keep.getSelection();
		return monitor -> new CommitImage(qemu(), image.open(), below, full);
	}
}
