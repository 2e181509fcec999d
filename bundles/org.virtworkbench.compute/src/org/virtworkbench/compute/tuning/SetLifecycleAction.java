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
 * Says what becomes of a domain when its guest powers off, reboots or crashes.
 *
 * @param event  "poweroff", "reboot", "crash"
 * @param action as in the XML: "destroy", "restart", "preserve"
 */
public record SetLifecycleAction(DomainRef domain, String event, String action, Set<Impact> impact) implements TuningOperation {

	public SetLifecycleAction {
		impact = Set.copyOf(impact);
	}

	@Override
	public String label() {
		return NLS.bind(Messages.LifecycleAction, new Object[] { domain.name(), event, action });
	}

	@Override
	public List<List<String>> commands(Set<Impact> affected, IProgressMonitor monitor) {
		return List.of(domain.virsh("set-lifecycle-action", HardwareOperation.options(affected), event, action)); //$NON-NLS-1$
	}

	@Override
	public void tune(LibvirtTuning libvirt, Set<Impact> affected, IProgressMonitor monitor) throws CoreException {
		libvirt.setLifecycleAction(domain.uuid(), event, action, affected, monitor);
	}
}
