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

/** Gives a domain one device more. */
public record AttachDevice(DomainRef domain, DeviceXml device, Set<Impact> impact) implements HardwareOperation {

	public AttachDevice {
		impact = Set.copyOf(impact);
	}

	@Override
	public String label() {
		return NLS.bind(Messages.Attach, device.shown(), domain.name());
	}

	@Override
	public void check(Domain now, Set<Impact> affected, IProgressMonitor monitor) throws CoreException {
		if (device.key() == null)
			return;
		for (Impact each : affected)
			if (device.in(DomainDocuments.read(domain, each, monitor)).isPresent())
				throw Failure.failed(NLS.bind(Messages.Exists, domain.name(), device.shown()));
	}

	@Override
	public List<List<String>> commands(Set<Impact> affected, IProgressMonitor monitor) throws CoreException {
		return List.of(VirshDevices.attach(this, affected));
	}

	@Override
	public void call(LibvirtDevices libvirt, Set<Impact> affected, IProgressMonitor monitor) throws CoreException {
		libvirt.attach(domain.uuid(), device.text(), affected, monitor);
	}
}
