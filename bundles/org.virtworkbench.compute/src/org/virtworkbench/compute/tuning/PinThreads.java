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
import org.virtworkbench.libvirt.LibvirtTuning.Threads;

/**
 * Says on which CPUs of the host threads of a domain run.
 *
 * @param number of the vCPU or I/O thread; 0 for the emulator
 * @param cpus   as in the XML: "0-3,^2"; null: on all
 */
public record PinThreads(DomainRef domain, Threads threads, int number, String cpus, Set<Impact> impact) implements TuningOperation {

	public PinThreads {
		impact = Set.copyOf(impact);
	}

	@Override
	public String label() {
		return NLS.bind(switch (threads) {
		case VCPU -> Messages.PinVcpu;
		case EMULATOR -> Messages.PinEmulator;
		case IO_THREAD -> Messages.PinIoThread;
		}, new Object[] { domain.name(), number, cpus == null ? Messages.AllCpus : cpus });
	}

	@Override
	public List<List<String>> commands(Set<Impact> affected, IProgressMonitor monitor) {
		String list = cpus == null ? "r" : cpus; // virsh's word for "all again" //$NON-NLS-1$ //$NON-NLS-2$
		List<String> options = HardwareOperation.options(affected);
		return List.of(switch (threads) {
		case VCPU -> domain.virsh("vcpupin", options, Integer.toString(number), list); //$NON-NLS-1$
		case EMULATOR -> domain.virsh("emulatorpin", options, list); //$NON-NLS-1$
		case IO_THREAD -> domain.virsh("iothreadpin", options, Integer.toString(number), list); //$NON-NLS-1$
		});
	}

	@Override
	public void tune(LibvirtTuning libvirt, Set<Impact> affected, IProgressMonitor monitor) throws CoreException {
		libvirt.pin(domain.uuid(), threads, number, cpus, affected, monitor);
	}
}
