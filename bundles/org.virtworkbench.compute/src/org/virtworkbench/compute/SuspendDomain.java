package org.virtworkbench.compute;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.virtworkbench.libvirt.LibvirtDomains;

/** Stops the vCPUs of a running domain; its memory stays on the host, its network connections may time out. */
public record SuspendDomain(DomainRef domain) implements DomainOperation {

	@Override
	public DomainVerb verb() {
		return DomainVerb.SUSPEND;
	}

	@Override
	public List<String> command() {
		return domain.virsh("suspend", List.of()); //$NON-NLS-1$
	}

	@Override
	public void call(LibvirtDomains libvirt, IProgressMonitor monitor) throws CoreException {
		libvirt.suspend(domain.uuid(), monitor);
	}
}
