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

/** Gives a domain one more thread for the I/O of its disks. */
public record AddIoThread(DomainRef domain, int id, Set<Impact> impact) implements TuningOperation {

	public AddIoThread {
		impact = Set.copyOf(impact);
	}

	@Override
	public String label() {
		return NLS.bind(Messages.AddIoThread, id, domain.name());
	}

	@Override
	public List<List<String>> commands(Set<Impact> affected, IProgressMonitor monitor) {
		return List.of(domain.virsh("iothreadadd", HardwareOperation.options(affected), Integer.toString(id))); //$NON-NLS-1$
	}

	@Override
	public void tune(LibvirtTuning libvirt, Set<Impact> affected, IProgressMonitor monitor) throws CoreException {
		libvirt.addIoThread(domain.uuid(), id, affected, monitor);
	}
}
