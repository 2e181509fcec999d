package org.virtworkbench.compute.hardware;

import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.core.Failure;
import org.virtworkbench.libvirt.LibvirtDevices;
import org.virtworkbench.libvirt.LibvirtDevices.Impact;

/**
 * Makes a device of a domain like a given one, as far as its driver can: media, link state, bandwidth, graphics passwords, ...
 *
 * @param device the whole element
 * @param force  also where the guest has locked its drive
 */
public record UpdateDevice(DomainRef domain, DeviceXml device, boolean force, Set<Impact> impact) implements HardwareOperation {

	public UpdateDevice {
		impact = Set.copyOf(impact);
	}

	@Override
	public String label() {
		return NLS.bind(Messages.Update, device.shown(), domain.name());
	}

	@Override
	public void check(Domain now, Set<Impact> affected, IProgressMonitor monitor) throws CoreException {
		for (Impact each : affected)
			if (device.key() != null && device.in(DomainDocuments.read(domain, each, monitor)).isEmpty())
				throw Failure.failed(NLS.bind(each == Impact.LIVE ? Messages.AbsentLive : Messages.AbsentConfig, domain.name(), device.shown()));
	}

	@Override
	public List<List<String>> commands(Set<Impact> affected, IProgressMonitor monitor) throws CoreException {
		return List.of(VirshDevices.withXml(domain, "update-device", device, //$NON-NLS-1$
				force ? HardwareOperation.options(affected, "--force") : HardwareOperation.options(affected))); //$NON-NLS-1$
	}

	@Override
	public void call(LibvirtDevices libvirt, Set<Impact> affected, IProgressMonitor monitor) throws CoreException {
		libvirt.update(domain.uuid(), device.text(), affected, force, monitor);
	}
}
