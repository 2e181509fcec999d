package org.virtworkbench.compute.hardware;

import java.util.ArrayList;
import java.util.EnumSet;
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
 * Takes one device from a domain; what is behind it (a disk's file) stays.
 *
 * @param device as one of the domain's definitions has it; its key decides
 */
public record DetachDevice(DomainRef domain, DeviceXml device, Set<Impact> impact) implements HardwareOperation {

	public DetachDevice {
		impact = Set.copyOf(impact);
	}

	@Override
	public String label() {
		return NLS.bind(Messages.Detach, device.shown(), domain.name());
	}

	@Override
	public void check(Domain now, Set<Impact> affected, IProgressMonitor monitor) throws CoreException {
		present(affected, monitor);
	}

	/** The definitions that have the device; where they were named, all of them must. */
	private Set<Impact> present(Set<Impact> affected, IProgressMonitor monitor) throws CoreException {
		Set<Impact> present = EnumSet.noneOf(Impact.class);
		for (Impact each : affected)
			if (device.in(DomainDocuments.read(domain, each, monitor)).isPresent())
				present.add(each);
			else if (impact.contains(each))
				throw Failure.failed(NLS.bind(each == Impact.LIVE ? Messages.AbsentLive : Messages.AbsentConfig, domain.name(), device.shown()));
		if (present.isEmpty())
			throw Failure.failed(NLS.bind(Messages.Absent, domain.name(), device.shown()));
		return present;
	}

	@Override
	public List<List<String>> commands(Set<Impact> affected, IProgressMonitor monitor) throws CoreException {
		List<List<String>> commands = new ArrayList<>();
		Set<Impact> present = present(affected, monitor);
		if (VirshDevices.namesIt(device))
			return List.of(VirshDevices.detach(domain, device, present));
		for (Impact each : present)
			commands.add(VirshDevices.detach(domain, found(each, monitor), Set.of(each)));
		return commands;
	}

	private DeviceXml found(Impact impact, IProgressMonitor monitor) throws CoreException {
		return device.in(DomainDocuments.read(domain, impact, monitor)).map(DeviceXml::of)
				.orElseThrow(() -> Failure.failed(NLS.bind(Messages.Absent, domain.name(), device.shown())));
	}

	@Override
	public void call(LibvirtDevices libvirt, Set<Impact> affected, IProgressMonitor monitor) throws CoreException {
		Set<Impact> present = present(affected, monitor);
		if (VirshDevices.namesIt(device))
			libvirt.detach(domain.uuid(), found(present.iterator().next(), monitor).identity(), present, monitor);
		else
			for (Impact each : present)
				libvirt.detach(domain.uuid(), found(each, monitor).text(), Set.of(each), monitor);
		// libvirt returns without an error after a few seconds when the guest has not let go
		if (present.contains(Impact.LIVE) && device.in(DomainDocuments.read(domain, Impact.LIVE, monitor)).isPresent())
			throw Failure.failed(NLS.bind(Messages.NotReleased, domain.name(), device.shown()));
	}
}
