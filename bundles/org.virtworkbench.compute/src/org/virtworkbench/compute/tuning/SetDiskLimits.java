package org.virtworkbench.compute.tuning;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.hardware.HardwareOperation;
import org.virtworkbench.libvirt.LibvirtDevices.Impact;
import org.virtworkbench.libvirt.LibvirtTuning;

/**
 * Sets how much a disk of a domain may read and write.
 *
 * @param disk   its target: "vda"
 * @param values under the names of {@code <iotune>}: "total_bytes_sec"; 0 is no limit; never empty
 */
public record SetDiskLimits(DomainRef domain, String disk, Map<String, Object> values, Set<Impact> impact) implements TuningOperation {

	public SetDiskLimits {
		values = Values.copy(values);
		impact = Set.copyOf(impact);
	}

	@Override
	public String label() {
		return NLS.bind(Messages.DiskLimits, disk, domain.name());
	}

	@Override
	public List<List<String>> commands(Set<Impact> affected, IProgressMonitor monitor) {
		return List.of(domain.virsh("blkdeviotune", HardwareOperation.options(affected, Values.options(values)), disk)); //$NON-NLS-1$
	}

	@Override
	public void tune(LibvirtTuning libvirt, Set<Impact> affected, IProgressMonitor monitor) throws CoreException {
		libvirt.setDisk(domain.uuid(), disk, values, affected, monitor);
	}
}
