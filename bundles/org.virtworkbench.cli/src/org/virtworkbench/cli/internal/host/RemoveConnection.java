package org.virtworkbench.cli.internal.host;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Operation;
import org.virtworkbench.core.Plan;
import org.virtworkbench.core.SavedConnection;
import org.virtworkbench.core.SavedConnections;
import org.virtworkbench.core.Target;

/** Forgets a saved connection; nothing changes on its host. */
record RemoveConnection(SavedConnections saved, String name) implements Operation<Void> {

	@Override
	public String label() {
		return NLS.bind(Messages.Remove, name);
	}

	@Override
	public Target target() {
		return new Target(null, "connections", name, name); //$NON-NLS-1$
	}

	@Override
	public Plan plan(IProgressMonitor monitor) throws CoreException {
		if (saved.find(name).isEmpty())
			throw Failure.failed(NLS.bind(Messages.NotSaved, name, String.join(", ", saved.list().stream().map(SavedConnection::name).toList()))); //$NON-NLS-1$
		return Plan.of(List.of("virt-workbench", "host", "remove", "--", name)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	@Override
	public Void run(IProgressMonitor monitor) throws CoreException {
		saved.remove(name);
		return null;
	}
}
