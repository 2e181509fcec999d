package org.virtworkbench.compute;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.libvirt.LibvirtDomains;

/**
 * Decides whether a domain starts with its host.
 *
 * @param autostart whether it does
 */
public record SetAutostart(DomainRef domain, boolean autostart) implements DomainOperation {

	@Override
	public DomainVerb verb() {
		return DomainVerb.AUTOSTART;
	}

	@Override
	public String label() {
		return autostart ? verb().label(domain.name()) : NLS.bind(Messages.AutostartDisable, domain.name());
	}

	@Override
	public List<String> command() {
		return domain.virsh("autostart", autostart ? List.of() : List.of("--disable")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void call(LibvirtDomains libvirt, IProgressMonitor monitor) throws CoreException {
		libvirt.setAutostart(domain.uuid(), autostart, monitor);
	}
}
