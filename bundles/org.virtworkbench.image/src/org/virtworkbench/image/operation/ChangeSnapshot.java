package org.virtworkbench.image.operation;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Plan;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.InternalSnapshot;

/**
 * Makes, applies or deletes a snapshot inside a qcow2 image.
 *
 * @param snapshot its name; of an existing one its id too where no name is equal
 */
public record ChangeSnapshot(QemuImg qemu, ImageRef image, Action action, String snapshot) implements ImageOperation<Void> {

	public enum Action {
		/** Keeps the content of now. */
		CREATE("-c"), //$NON-NLS-1$
		/** Goes back: the content of now is lost. */
		APPLY("-a"), //$NON-NLS-1$
		/** The content of then is lost. */
		DELETE("-d"); //$NON-NLS-1$

		private final String option;

		Action(String option) {
			this.option = option;
		}
	}

	@Override
	public String label() {
		return NLS.bind(switch (action) {
		case CREATE -> Messages.CreateSnapshot;
		case APPLY -> Messages.ApplySnapshot;
		case DELETE -> Messages.DeleteSnapshot;
		}, snapshot, image.name());
	}

	@Override
	public Plan plan(IProgressMonitor monitor) throws CoreException {
		InPlace.check(this, monitor);
		Plan plan = Plan.of(arguments().planned());
		return switch (action) {
		case CREATE -> plan;
		case APPLY -> plan.destroying(NLS.bind(Messages.ContentSinceSnapshot, image.name(), snapshot));
		case DELETE -> plan.destroying(NLS.bind(Messages.SnapshotOf, snapshot, image.name()));
		};
	}

	@Override
	public Void run(IProgressMonitor monitor) throws CoreException {
		InPlace.run(this, arguments(), monitor);
		return null;
	}

	private Arguments arguments() throws CoreException {
		if (image.format() != ImageFormat.QCOW2)
			throw Failure.failed(NLS.bind(Messages.NoSnapshotsInFormat, image.name(), image.format().qemuName()));
		return new Arguments("snapshot").option("-q", action.option, name()).imageByOptions(image); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** What qemu-img finds by it: for apply it looks for an id first, for delete for names only. */
	private String name() throws CoreException {
		if (action == Action.CREATE) {
			Optional<InternalSnapshot> same = InPlace.ask(image, opened -> opened.snapshots().stream().filter(each -> each.name().equals(snapshot)).findFirst());
			if (same.isPresent())
				throw Failure.failed(NLS.bind(Messages.SnapshotExists, image.name(), snapshot));
			return snapshot;
		}
		InternalSnapshot found = Snapshots.find(image, snapshot);
		return action == Action.APPLY ? found.id() : found.name();
	}
}
