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
import org.virtworkbench.libvirt.LibvirtTuning.Parameters;

/**
 * Sets limits and weights of a domain as a whole: shares of the processors, limits of memory, weights of block I/O, nodes of memory.
 *
 * @param values under libvirt's names: "cpu_shares", "hard_limit" in KiB, "device_weight", "numa_nodeset"; never empty, what is not named stays
 */
public record TuneDomain(DomainRef domain, Parameters which, Map<String, Object> values, Set<Impact> impact) implements TuningOperation {

	public TuneDomain {
		values = Values.copy(values);
		impact = Set.copyOf(impact);
	}

	@Override
	public String label() {
		return NLS.bind(switch (which) {
		case SCHEDULER -> Messages.Scheduler;
		case MEMORY -> Messages.Memory;
		case BLOCK_IO -> Messages.BlockIo;
		case NUMA -> Messages.Numa;
		}, domain.name());
	}

	@Override
	public boolean needsCgroups() {
		return true;
	}

	@Override
	public List<List<String>> commands(Set<Impact> affected, IProgressMonitor monitor) {
		if (which == Parameters.SCHEDULER)
			return List.of(domain.virsh("schedinfo", HardwareOperation.options(affected), //$NON-NLS-1$
					values.entrySet().stream().map(each -> each.getKey() + '=' + each.getValue()).toArray(String[]::new)));
		String word = switch (which) {
		case MEMORY -> "memtune"; //$NON-NLS-1$
		case BLOCK_IO -> "blkiotune"; //$NON-NLS-1$
		default -> "numatune"; //$NON-NLS-1$
		};
		return List.of(domain.virsh(word, HardwareOperation.options(affected, Values.options(values))));
	}

	@Override
	public void tune(LibvirtTuning libvirt, Set<Impact> affected, IProgressMonitor monitor) throws CoreException {
		libvirt.set(domain.uuid(), which, values, affected, monitor);
	}
}
