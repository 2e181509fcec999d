package org.virtworkbench.image.internal.command;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.command.Output.Cell;
import org.virtworkbench.core.command.Output.Column;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.command.Verb.Operand;
import org.virtworkbench.core.text.Sizes;
import org.virtworkbench.image.DiskImage;
import org.virtworkbench.image.InternalSnapshot;
import org.virtworkbench.image.operation.ChangeSnapshot;
import org.virtworkbench.image.operation.ChangeSnapshot.Action;
import org.virtworkbench.image.operation.ImageTools;

/** {@code image snapshot}: the snapshots inside a qcow2 image. */
final class SnapshotCommands {

	private static final String NAME = "NAME"; //$NON-NLS-1$
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss"); //$NON-NLS-1$

	private final ImageTools tools;

	SnapshotCommands(ImageTools tools) {
		this.tools = tools;
	}

	List<Verb> verbs() {
		return List.of(change("snapshot create", Messages.SnapshotCreate, Messages.NewSnapshotOperand, Action.CREATE), //$NON-NLS-1$
				Given.opening(Given.one("snapshot list", Messages.SnapshotList)).option(Given.shared(Messages.SharedAnyway)).does(this::list), //$NON-NLS-1$
				change("snapshot apply", Messages.SnapshotApply, Messages.SnapshotOperand, Action.APPLY), //$NON-NLS-1$
				change("snapshot delete", Messages.SnapshotDelete, Messages.SnapshotOperand, Action.DELETE)); //$NON-NLS-1$
	}

	private Verb change(String verb, String summary, String operand, Action action) {
		return Given.using(Given.one(verb, summary).operand(Operand.one(NAME, action == Action.CREATE ? null : SnapshotCompleter.KIND, operand))).does(call -> {
			Given given = new Given(tools, call);
			ChangeSnapshot change = new ChangeSnapshot(given.qemu(), given.image(false), action, call.operand(NAME));
			if (action == Action.CREATE)
				call.perform(change);
			else
				Question.perform(call, change);
		});
	}

	private void list(Invocation call) throws CoreException {
		try (DiskImage image = new Given(tools, call).open()) {
			List<InternalSnapshot> snapshots = image.snapshots();
			ShowImage.noteChange(call, image);
			if (call.json())
				call.out().document("", snapshots.stream().map(InternalSnapshot::toJson).toList()); //$NON-NLS-1$
			else
				call.out().table(List.of(new Column("id", Messages.Column_id, true), new Column("name", Messages.Column_name, false), //$NON-NLS-1$ //$NON-NLS-2$
						new Column("vm-state-size", Messages.Column_vmState, true), new Column("date", Messages.Column_date, false), //$NON-NLS-1$ //$NON-NLS-2$
						new Column("vm-clock", Messages.Column_vmClock, true)), snapshots.stream().map(SnapshotCommands::row).toList()); //$NON-NLS-1$
		}
	}

	private static List<Cell> row(InternalSnapshot snapshot) {
		String time = TIME.format(Instant.ofEpochSecond(snapshot.seconds()).atZone(ZoneId.systemDefault()));
		long seconds = snapshot.clockNanos() / 1_000_000_000;
		String clock = String.format("%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60); //$NON-NLS-1$
		return List.of(Cell.of(snapshot.id()), Cell.of(snapshot.name()), Cell.of(snapshot.vmStateSize() == 0 ? null : Sizes.human(snapshot.vmStateSize())),
				Cell.of(time), Cell.of(clock));
	}
}
