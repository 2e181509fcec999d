package org.virtworkbench.compute.hardware;

import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.text.Sizes;
import org.virtworkbench.libvirt.LibvirtDevices;
import org.virtworkbench.libvirt.LibvirtDevices.Impact;

/**
 * Sets how much memory the balloon leaves a domain.
 *
 * @param kibibytes KiB
 */
public record SetMemory(DomainRef domain, long kibibytes, Set<Impact> impact) implements HardwareOperation {

	public SetMemory {
		impact = Set.copyOf(impact);
	}

	@Override
	public String label() {
		return NLS.bind(Messages.Memory, domain.name(), Sizes.human(kibibytes << 10));
	}

	@Override
	public void check(Domain now, Set<Impact> affected, IProgressMonitor monitor) throws CoreException {
		if (kibibytes < 1)
			throw Failure.failed(Messages.MemoryTooLittle);
		// of a running domain; that of a definition that waits for the next start libvirt knows
		if (affected.contains(Impact.LIVE) && now.getMaxMemory() > 0 && kibibytes > now.getMaxMemory())
			throw Failure.failed(NLS.bind(Messages.MemoryTooMuch,
					new Object[] { domain.name(), Sizes.human(now.getMaxMemory() << 10), Sizes.human(kibibytes << 10) }));
	}

	@Override
	public List<List<String>> commands(Set<Impact> affected, IProgressMonitor monitor) {
		return List.of(domain.virsh("setmem", HardwareOperation.options(affected), DeviceText.size(kibibytes))); //$NON-NLS-1$
	}

	@Override
	public void call(LibvirtDevices libvirt, Set<Impact> affected, IProgressMonitor monitor) throws CoreException {
		libvirt.setMemory(domain.uuid(), kibibytes, false, affected, monitor);
	}
}
