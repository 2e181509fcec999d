package org.virtworkbench.image.operation;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.image.InternalSnapshot;

/** Finds the snapshots of an image by what a person calls them. */
final class Snapshots {

	private Snapshots() {
	}

	/** By name, then by id; fails where there is none, and where several have the name. */
	static InternalSnapshot find(ImageRef image, String nameOrId) throws CoreException {
		List<InternalSnapshot> all = InPlace.ask(image, opened -> opened.snapshots());
		List<InternalSnapshot> found = all.stream().filter(each -> each.name().equals(nameOrId)).toList();
		if (found.isEmpty())
			found = all.stream().filter(each -> each.id().equals(nameOrId)).toList();
		if (found.size() > 1)
			throw Failure.failed(NLS.bind(Messages.SnapshotAmbiguous, image.name(), nameOrId));
		if (found.isEmpty())
			throw Failure.failed(all.isEmpty() ? NLS.bind(Messages.NoSnapshots, image.name())
					: NLS.bind(Messages.NoSuchSnapshot, new Object[] { image.name(), nameOrId, String.join(", ", all.stream().map(InternalSnapshot::name).toList()) })); //$NON-NLS-1$
		return found.get(0);
	}
}
