package org.virtworkbench.image.ui.internal.operation;

import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.virtworkbench.image.operation.ChangeSnapshot;

/** Keeps the present content of an image under a name. */
final class SnapshotDialog extends ImageDialog {

	private final Set<String> taken;
	private Text name;

	/** @param taken names of the snapshots that there are */
	SnapshotDialog(Shell shell, Subject subject, Set<String> taken) {
		super(shell, subject, Messages.Snapshot_title, Messages.Snapshot_purpose, Messages.Snapshot_proceed);
		this.taken = taken;
	}

	@Override
	void createRows(Composite parent) {
		name = text(parent, Messages.Field_name, ""); //$NON-NLS-1$
	}

	@Override
	String fieldProblem() {
		if (name.getText().isBlank())
			return Messages.NeedsName;
		return taken.contains(name.getText()) ? NLS.bind(Messages.Snapshot_taken, name.getText()) : null;
	}

	@Override
	protected Draft draft() {
		Opening image = opening(false);
		String wanted = name.getText();
		return monitor -> new ChangeSnapshot(qemu(), image.open(), ChangeSnapshot.Action.CREATE, wanted);
	}
}
