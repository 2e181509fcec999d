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
 * Sets how much memory a domain can have at most; its current memory is lowered where it would be more.
 *
 * @param kibibytes KiB
 * @param impact    empty means the stored definition: QEMU cannot do it to a running guest
 */
public record SetMaxMemory(DomainRef domain, long kibibytes, Set<Impact> impact) implements HardwareOperation {

	public SetMaxMemory {
		impact = impact.isEmpty() ? Set.of(Impact.CONFIG) : Set.copyOf(impact);
	}

	@Override
	public String label() {
		return NLS.bind(Messages.MaxMemory, domain.name(), Sizes.human(kibibytes << 10));
	}

	@Override
	public void check(Domain now, Set<Impact> affected, IProgressMonitor monitor) throws CoreException {
		if (kibibytes < 1)
			throw Failure.failed(Messages.MemoryTooLittle);
	}

	@Override
	public List<List<String>> commands(Set<Impact> affected, IProgressMonitor monitor) {
		return List.of(domain.virsh("setmaxmem", HardwareOperation.options(affected), DeviceText.size(kibibytes))); //$NON-NLS-1$
	}

	@Override
	public void call(LibvirtDevices libvirt, Set<Impact> affected, IProgressMonitor monitor) throws CoreException {
		libvirt.setMemory(domain.uuid(), kibibytes, true, affected, monitor);
	}
}
