package org.virtworkbench.compute.hardware;

import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.internal.DiskUsers;
import org.virtworkbench.core.Failure;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.XmlElement;
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
		refuseUsed(monitor);
		if (device.key() == null)
			return;
		for (Impact each : affected)
			if (device.in(DomainDocuments.read(domain, each, monitor)).isPresent())
				throw Failure.failed(NLS.bind(Messages.Exists, domain.name(), device.shown()));
	}

	/** Two guests that write to one image destroy it. */
	private void refuseUsed(IProgressMonitor monitor) throws CoreException {
		XmlElement disk = DefinitionDocument.wellFormed(device.text(), Messages.TheDevice).root();
		String kind = disk.attributeValue("device"); //$NON-NLS-1$
		boolean alone = device.kind().equals("disk") && (kind == null || kind.equals("disk")) && disk.child("readonly").isEmpty() //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				&& disk.child("shareable").isEmpty(); //$NON-NLS-1$
		XmlElement source = disk.child("source").orElse(null); //$NON-NLS-1$
		if (!alone || source == null)
			return;
		String path = source.attributeValue("file") != null ? source.attributeValue("file") : source.attributeValue("dev"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		List<String> writers = path == null ? List.of() : new DiskUsers(domain.connection()).writersOf(path, domain.uuid(), monitor);
		if (!writers.isEmpty())
			throw Failure.failed(NLS.bind(Messages.InUse, path, String.join(", ", writers))); //$NON-NLS-1$
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
