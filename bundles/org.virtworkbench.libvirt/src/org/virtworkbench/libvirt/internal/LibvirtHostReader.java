package org.virtworkbench.libvirt.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.live.HostReader;
import org.virtworkbench.libvirt.LibvirtHost.HostFacts;
import org.virtworkbench.libvirt.LibvirtSession;

/** Fills in what libvirt knows of a host. */
@Component
public final class LibvirtHostReader implements HostReader {

	@Override
	public void read(Connection connection, Host host, IProgressMonitor monitor) throws CoreException {
		LibvirtSession session = connection.get(LibvirtSession.class).orElse(null);
		if (session == null)
			return;
		HostFacts facts = session.host().facts(monitor);
		host.setHostName(facts.hostName());
		host.setHypervisor(facts.hypervisor());
		host.setHypervisorVersion(facts.hypervisorVersion());
		host.setDaemonVersion(facts.daemonVersion());
		host.setLibraryVersion(facts.libraryVersion());
		host.setArch(facts.arch());
		host.setCpuModel(facts.cpuModel());
		host.setCpus(facts.cpus());
		host.setMhz(facts.mhz());
		host.setNodes(facts.nodes());
		host.setSockets(facts.sockets());
		host.setCores(facts.cores());
		host.setThreads(facts.threads());
		host.setMemory(facts.memory());
		host.setFreeMemory(facts.freeMemory());
	}
}
