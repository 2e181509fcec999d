package org.virtworkbench.cli.internal.host;

import java.util.ArrayList;
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

/** Keeps a new connection under a name. */
record AddConnection(SavedConnections saved, SavedConnection connection) implements Operation<Void> {

	@Override
	public String label() {
		return NLS.bind(Messages.Add, connection.name());
	}

	@Override
	public Target target() {
		return new Target(null, "connections", connection.name(), connection.name()); //$NON-NLS-1$
	}

	@Override
	public Plan plan(IProgressMonitor monitor) throws CoreException {
		if (saved.find(connection.name()).isPresent())
			throw Failure.failed(NLS.bind(Messages.NameTaken, connection.name()));
		List<String> command = new ArrayList<>(List.of("virt-workbench", "host", "add")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (connection.readOnly())
			command.add("--readonly"); //$NON-NLS-1$
		if (connection.autoConnect())
			command.add("--autoconnect"); //$NON-NLS-1$
		command.addAll(List.of("--", connection.name(), connection.uri().toString())); //$NON-NLS-1$
		return Plan.of(command);
	}

	@Override
	public Void run(IProgressMonitor monitor) throws CoreException {
		saved.add(connection);
		return null;
	}
}
