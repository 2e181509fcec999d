package org.virtworkbench.core.live;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.inventory.Host;

/** DS whiteboard service: fills in what a host is (versions, CPUs, memory). */
public interface HostReader {

	/** Sets the attributes that this reader knows on a detached host; leaves sections, state and the others alone. */
	void read(Connection connection, Host host, IProgressMonitor monitor) throws CoreException;
}
