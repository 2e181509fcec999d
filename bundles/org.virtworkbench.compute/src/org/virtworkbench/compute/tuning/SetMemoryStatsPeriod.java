package org.virtworkbench.compute.tuning;

import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.hardware.HardwareOperation;
import org.virtworkbench.libvirt.LibvirtDevices.Impact;
import org.virtworkbench.libvirt.LibvirtTuning;

/**
 * Sets how often the balloon asks the guest for its memory statistics.
 *
 * @param seconds 0: not at all
 */
public record SetMemoryStatsPeriod(DomainRef domain, int seconds, Set<Impact> impact) implements TuningOperation {

	public SetMemoryStatsPeriod {
		impact = Set.copyOf(impact);
	}

	@Override
	public String label() {
		return NLS.bind(Messages.MemoryStats, domain.name(), seconds);
	}

	@Override
	public List<List<String>> commands(Set<Impact> affected, IProgressMonitor monitor) {
		return List.of(domain.virsh("dommemstat", HardwareOperation.options(affected, "--period", Integer.toString(seconds)))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void tune(LibvirtTuning libvirt, Set<Impact> affected, IProgressMonitor monitor) throws CoreException {
		libvirt.setMemoryStatsPeriod(domain.uuid(), seconds, affected, monitor);
	}
}
