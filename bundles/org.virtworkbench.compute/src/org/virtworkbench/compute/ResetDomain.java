package org.virtworkbench.compute;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Plan;
import org.virtworkbench.libvirt.LibvirtDomains;

/** Pushes the reset button: the guest starts anew without shutting down, and loses what it has not written to its disks. */
public record ResetDomain(DomainRef domain) implements DomainOperation {

	@Override
	public DomainVerb verb() {
		return DomainVerb.RESET;
	}

	@Override
	public List<String> command() {
		return domain.virsh("reset", List.of()); //$NON-NLS-1$
	}

	@Override
	public Plan plan(IProgressMonitor monitor) throws CoreException {
		return DomainOperation.super.plan(monitor).destroying(NLS.bind(Messages.UnsavedWork, domain.name()));
	}

	@Override
	public void call(LibvirtDomains libvirt, IProgressMonitor monitor) throws CoreException {
		libvirt.reset(domain.uuid(), monitor);
	}
}
