package org.virtworkbench.image.ui.internal.operation;

import java.nio.file.Path;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.operation.ChangeSnapshot;

/** Keeps the present content of an image under a name. */
final class SnapshotDialog extends ImageDialog {

	private final Path file;
	private final ImageFormat format;
	private final Set<String> taken;
	private Text name;

	/** @param taken names of the snapshots that there are */
	SnapshotDialog(Shell shell, Path file, ImageFormat format, Set<String> taken) {
		super(shell, Messages.Snapshot_title, Messages.Snapshot_purpose, Messages.Snapshot_proceed);
		this.file = file;
		this.format = format;
		this.taken = taken;
	}

	@Override
	protected void createFields(Composite parent) {
		name = text(parent, Messages.Field_name, ""); //$NON-NLS-1$
	}

	@Override
	protected String problem() {
		if (name.getText().isBlank())
			return Messages.NeedsName;
		return taken.contains(name.getText()) ? NLS.bind(Messages.Snapshot_taken, name.getText()) : null;
	}

	@Override
	protected Draft draft() {
		String wanted = name.getText();
		return monitor -> new ChangeSnapshot(qemu(), qemu().image(file, format, null, false), ChangeSnapshot.Action.CREATE, wanted);
	}
}
