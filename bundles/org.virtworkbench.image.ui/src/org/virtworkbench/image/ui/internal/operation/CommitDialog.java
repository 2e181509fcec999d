package org.virtworkbench.image.ui.internal.operation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.operation.CommitImage;

/** Writes what an image has on its own into a base below it. */
final class CommitDialog extends ImageDialog {

	private final Path file;
	private final ImageFormat format;
	private final List<Path> bases;
	private Combo into;
	private Button keep;

	/** @param bases the layers below, the next one first */
	CommitDialog(Shell shell, Path file, ImageFormat format, List<Path> bases) {
		super(shell, Messages.Commit_title, Messages.Commit_purpose, Messages.Commit_proceed);
		this.file = file;
		this.format = format;
		this.bases = bases;
	}

	@Override
	protected void createFields(Composite parent) {
		into = choice(parent, Messages.Field_into, bases.stream().map(Path::toString).toList());
		keep = check(parent, Messages.Commit_keep);
	}

	@Override
	protected String problem() {
		return bases.isEmpty() ? Messages.Commit_noBase : null;
	}

	@Override
	protected String nameToType() {
		return bases.isEmpty() ? null : file.getFileName().toString();
	}

	@Override
	protected Draft draft() {
		Optional<Path> below = into.getSelectionIndex() <= 0 ? Optional.empty() : Optional.of(bases.get(into.getSelectionIndex()));
		boolean full = keep.getSelection();
		return monitor -> new CommitImage(qemu(), qemu().image(file, format, null, true), below, full);
	}
}
