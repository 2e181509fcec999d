package org.virtworkbench.compute;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.virtworkbench.libvirt.LibvirtDomains;

/**
 * Boots a defined domain, or restores it where it has a managed save.
 *
 * @param paused its vCPUs wait for {@link ResumeDomain}
 */
public record StartDomain(DomainRef domain, boolean paused) implements DomainOperation {

	@Override
	public DomainVerb verb() {
		return DomainVerb.START;
	}

	@Override
	public List<String> command() {
		return domain.virsh("start", paused ? List.of("--paused") : List.of()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void call(LibvirtDomains libvirt, IProgressMonitor monitor) throws CoreException {
		libvirt.start(domain.uuid(), paused, monitor);
	}
}
