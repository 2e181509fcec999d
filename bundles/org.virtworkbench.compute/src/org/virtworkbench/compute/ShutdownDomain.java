package org.virtworkbench.compute;

import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.virtworkbench.libvirt.LibvirtDomains;
import org.virtworkbench.libvirt.LibvirtDomains.Way;

/**
 * Asks the guest to shut down, and returns at once: the guest decides whether and when it does.
 *
 * @param ways how it is asked; empty: the hypervisor chooses
 */
public record ShutdownDomain(DomainRef domain, Set<Way> ways) implements DomainOperation {

	public ShutdownDomain {
		ways = Set.copyOf(ways);
	}

	@Override
	public DomainVerb verb() {
		return DomainVerb.SHUTDOWN;
	}

	@Override
	public List<String> command() {
		return domain.virsh("shutdown", Ways.option(ways)); //$NON-NLS-1$
	}

	@Override
	public void call(LibvirtDomains libvirt, IProgressMonitor monitor) throws CoreException {
		libvirt.shutdown(domain.uuid(), ways, monitor);
	}
}
