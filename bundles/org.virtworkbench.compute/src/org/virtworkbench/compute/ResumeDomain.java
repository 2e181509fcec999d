package org.virtworkbench.compute;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.virtworkbench.libvirt.LibvirtDomains;

/** Lets a paused domain run on. */
public record ResumeDomain(DomainRef domain) implements DomainOperation {

	@Override
	public DomainVerb verb() {
		return DomainVerb.RESUME;
	}

	@Override
	public List<String> command() {
		return domain.virsh("resume", List.of()); //$NON-NLS-1$
	}

	@Override
	public void call(LibvirtDomains libvirt, IProgressMonitor monitor) throws CoreException {
		libvirt.resume(domain.uuid(), monitor);
	}
}
