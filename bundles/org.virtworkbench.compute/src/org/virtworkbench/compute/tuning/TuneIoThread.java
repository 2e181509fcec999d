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
 * Sets how an I/O thread of a running domain polls, and how many workers it has.
 *
 * @param values under libvirt's names: "poll_max_ns", "poll_grow", "poll_shrink", "thread_pool_min", "thread_pool_max"
 */
public record TuneIoThread(DomainRef domain, int id, Map<String, Object> values, Set<Impact> impact) implements TuningOperation {

	public TuneIoThread {
		values = Values.copy(values);
		impact = Set.copyOf(impact);
	}

	@Override
	public String label() {
		return NLS.bind(Messages.TuneIoThread, id, domain.name());
	}

	@Override
	public List<List<String>> commands(Set<Impact> affected, IProgressMonitor monitor) {
		return List.of(domain.virsh("iothreadset", HardwareOperation.options(affected, Values.options(values)), Integer.toString(id))); //$NON-NLS-1$
	}

	@Override
	public void tune(LibvirtTuning libvirt, Set<Impact> affected, IProgressMonitor monitor) throws CoreException {
		libvirt.setIoThread(domain.uuid(), id, values, monitor);
	}
}
