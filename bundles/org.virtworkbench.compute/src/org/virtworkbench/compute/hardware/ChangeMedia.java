package org.virtworkbench.compute.hardware;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.core.Failure;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.XmlElement;
import org.virtworkbench.libvirt.LibvirtDevices;
import org.virtworkbench.libvirt.LibvirtDevices.Impact;

/**
 * Puts a medium into a CD or floppy drive, or takes it out.
 *
 * @param drive  its target ("sda"), or the path of what is in it
 * @param source path of the medium on the host; null: eject
 * @param block  whether the source is a block device rather than a file
 * @param force  also where the guest has locked the drive
 */
public record ChangeMedia(DomainRef domain, String drive, String source, boolean block, boolean force, Set<Impact> impact)
		implements HardwareOperation {

	public ChangeMedia {
		Objects.requireNonNull(drive);
		impact = Set.copyOf(impact);
	}

	@Override
	public String label() {
		return source == null ? NLS.bind(Messages.Eject, drive, domain.name())
				: NLS.bind(Messages.Insert, new Object[] { source, drive, domain.name() });
	}

	@Override
	public void check(Domain now, Set<Impact> affected, IProgressMonitor monitor) throws CoreException {
		for (Impact each : affected)
			element(each, monitor);
	}

	private XmlElement element(Impact impact, IProgressMonitor monitor) throws CoreException {
		XmlElement disk = DomainDocuments.read(domain, impact, monitor).root().child("devices").stream() //$NON-NLS-1$
				.flatMap(devices -> devices.children("disk").stream()).filter(this::isMeant).findFirst() //$NON-NLS-1$
				.orElseThrow(() -> Failure.failed(NLS.bind(impact == Impact.LIVE ? Messages.AbsentLive : Messages.AbsentConfig, domain.name(),
						"disk " + drive))); //$NON-NLS-1$
		String device = disk.attributeValue("device"); //$NON-NLS-1$
		if (!"cdrom".equals(device) && !"floppy".equals(device)) //$NON-NLS-1$ //$NON-NLS-2$
			throw Failure.failed(NLS.bind(Messages.NotRemovable, domain.name(), drive));
		return disk;
	}

	private boolean isMeant(XmlElement disk) {
		return drive.equals(DeviceXml.attribute(disk, "target", "dev")) || drive.equals(DeviceXml.attribute(disk, "source", "file")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				|| drive.equals(DeviceXml.attribute(disk, "source", "dev")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The drive with the medium in it. */
	private String changed(XmlElement disk) throws CoreException {
		DefinitionDocument document = DefinitionDocument.wellFormed(disk.source(), drive);
		for (String name : List.of("source", "backingStore")) //$NON-NLS-1$ //$NON-NLS-2$
			for (XmlElement old : new ArrayList<>(document.root().children(name)))
				document.replace(old.offset(), old.length(), ""); //$NON-NLS-1$
		String type = block ? "block" : "file"; //$NON-NLS-1$ //$NON-NLS-2$
		document.root().attribute("type") //$NON-NLS-1$
				.ifPresent(attribute -> document.replace(attribute.valueOffset(), attribute.valueLength(), type));
		if (source != null)
			document.replace(document.root().contentOffset(), 0,
					"<source " + (block ? "dev" : "file") + "='" + DeviceText.escape(source) + "'/>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		return document.text();
	}

	@Override
	public List<List<String>> commands(Set<Impact> affected, IProgressMonitor monitor) throws CoreException {
		List<String> options = new ArrayList<>();
		if (source == null)
			options.add("--eject"); //$NON-NLS-1$
		else
			options.addAll(block ? List.of("--update", "--block") : List.of("--update")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (force)
			options.add("--force"); //$NON-NLS-1$
		options.addAll(HardwareOperation.options(affected));
		return List.of(source == null ? domain.virsh("change-media", options, drive) : domain.virsh("change-media", options, drive, source)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void call(LibvirtDevices libvirt, Set<Impact> affected, IProgressMonitor monitor) throws CoreException {
		for (Impact each : affected)
			libvirt.update(domain.uuid(), changed(element(each, monitor)), Set.of(each), force, monitor);
	}
}
