package org.virtworkbench.compute.creation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Failure;
import org.virtworkbench.libvirt.LibvirtDomains;
import org.virtworkbench.libvirt.LibvirtDomains.Undefine;
import org.virtworkbench.libvirt.LibvirtSession;
import org.virtworkbench.libvirt.LibvirtStorage;
import org.virtworkbench.libvirt.LibvirtStorage.PoolRecord;

/** What one creation has made so far, and how it goes away again. */
final class MadeThings {

	private interface Undo {
		void run() throws CoreException;
	}

	private record Thing(String shown, Undo undo) {
	}

	private final Connection connection;
	private final Deque<Thing> things = new ArrayDeque<>();
	private final List<String> left = new ArrayList<>();

	MadeThings(Connection connection) {
		this.connection = connection;
	}

	/** Cancelling is heard when the image is there: a call that goes on in the daemon could not be taken back. */
	void volume(NewVolume volume, UUID domain, IProgressMonitor monitor) throws CoreException {
		LibvirtStorage storage = connection.require(LibvirtSession.class).storage();
		IProgressMonitor patient = new ProgressMonitorWrapper(monitor) {
			@Override
			public boolean isCanceled() {
				return false;
			}
		};
		if (volume.pool() != null) {
			UUID pool = storage.pool(volume.pool(), monitor).map(PoolRecord::uuid).orElseThrow(() -> Failure.failed(NLS.bind(Messages.NoPool, volume.pool(), connection.name())));
			storage.createVolume(pool, volume.xml(), patient);
			remember(volume, pool);
		} else {
			UUID pool = storage.createPool(NewVolume.poolXml(volume.passingPool(domain), volume.folder()), monitor);
			try {
				storage.createVolume(pool, volume.xml(), patient);
				remember(volume, null);
			} finally {
				storage.stopPool(pool, new NullProgressMonitor());
			}
		}
		if (monitor.isCanceled())
			throw new OperationCanceledException();
	}

	/** @param pool null: of a folder that was a pool only for the moment */
	private void remember(NewVolume volume, UUID pool) {
		things.push(new Thing(volume.folder() == null ? volume.name() : volume.folder() + '/' + volume.name(), () -> {
			LibvirtStorage storage = connection.require(LibvirtSession.class).storage();
			NullProgressMonitor monitor = new NullProgressMonitor();
			if (pool != null) {
				storage.deleteVolume(pool, volume.name(), monitor);
				return;
			}
			UUID passing = storage.createPool(NewVolume.poolXml("virt-workbench-undo", volume.folder()), monitor); //$NON-NLS-1$
			try {
				storage.deleteVolume(passing, volume.name(), monitor);
			} finally {
				storage.stopPool(passing, monitor);
			}
		}));
	}

	UUID domain(String xml, IProgressMonitor monitor) throws CoreException {
		LibvirtDomains domains = connection.require(LibvirtSession.class).domains();
		UUID uuid = domains.define(xml, true, monitor);
		things.push(new Thing(uuid.toString(), () -> domains.undefine(uuid, Set.of(Undefine.NVRAM), new NullProgressMonitor())));
		return uuid;
	}

	/** Removes all of it, the last first; a sentence that says what came of it, after a blank; "" where nothing was made. */
	String remove() {
		boolean any = !things.isEmpty();
		while (!things.isEmpty()) {
			Thing thing = things.pop();
			try {
				thing.undo.run();
			} catch (CoreException | OperationCanceledException e) {
				left.add(thing.shown);
			}
		}
		if (!left.isEmpty())
			return ' ' + NLS.bind(Messages.Left, String.join(", ", left)); //$NON-NLS-1$
		return any ? ' ' + Messages.Removed : ""; //$NON-NLS-1$
	}

	/** Whether something could not be removed. */
	boolean failed() {
		return !left.isEmpty();
	}
}
