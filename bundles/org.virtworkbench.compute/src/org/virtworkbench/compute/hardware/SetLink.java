package org.virtworkbench.compute.hardware;

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
 * Plugs the cable of a network interface in, or pulls it out.
 *
 * @param networkInterface its MAC address, or the name of its device on the host ("vnet3")
 */
public record SetLink(DomainRef domain, String networkInterface, boolean up, Set<Impact> impact) implements HardwareOperation {

	public SetLink {
		Objects.requireNonNull(networkInterface);
		impact = Set.copyOf(impact);
	}

	@Override
	public String label() {
		return NLS.bind(up ? Messages.LinkUp : Messages.LinkDown, networkInterface, domain.name());
	}

	@Override
	public void check(Domain now, Set<Impact> affected, IProgressMonitor monitor) throws CoreException {
		String mac = null;
		for (Impact each : affected)
			mac = DeviceXml.attribute(element(each, mac == null ? networkInterface : mac, monitor), "mac", "address"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private XmlElement element(Impact impact, String wanted, IProgressMonitor monitor) throws CoreException {
		return DomainDocuments.read(domain, impact, monitor).root().child("devices").stream() //$NON-NLS-1$
				.flatMap(devices -> devices.children("interface").stream()) //$NON-NLS-1$
				.filter(each -> wanted.equalsIgnoreCase(DeviceXml.attribute(each, "mac", "address")) //$NON-NLS-1$ //$NON-NLS-2$
						|| wanted.equals(DeviceXml.attribute(each, "target", "dev"))) //$NON-NLS-1$ //$NON-NLS-2$
				.findFirst().orElseThrow(() -> Failure.failed(NLS.bind(impact == Impact.LIVE ? Messages.AbsentLive : Messages.AbsentConfig,
						domain.name(), "interface " + wanted))); //$NON-NLS-1$
	}

	private String changed(XmlElement element) throws CoreException {
		DefinitionDocument document = DefinitionDocument.wellFormed(element.source(), networkInterface);
		XmlElement link = document.root().child("link").orElse(null); //$NON-NLS-1$
		String wanted = "<link state='" + (up ? "up" : "down") + "'/>"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		if (link == null)
			document.replace(document.root().contentOffset(), 0, wanted);
		else
			document.replace(link.offset(), link.length(), wanted);
		return document.text();
	}

	@Override
	public List<List<String>> commands(Set<Impact> affected, IProgressMonitor monitor) throws CoreException {
		// a device on the host exists only while the domain runs; virsh changes one definition a call
		String mac = DeviceXml.attribute(element(affected.iterator().next(), networkInterface, monitor), "mac", "address"); //$NON-NLS-1$ //$NON-NLS-2$
		return affected.stream().sorted()
				.map(each -> domain.virsh("domif-setlink", each == Impact.CONFIG ? List.of("--config") : List.of(), mac, up ? "up" : "down")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.toList();
	}

	@Override
	public void call(LibvirtDevices libvirt, Set<Impact> affected, IProgressMonitor monitor) throws CoreException {
		String wanted = networkInterface;
		for (Impact each : affected) {
			// each definition's own element: the running one has what the host has added
			XmlElement element = element(each, wanted, monitor);
			wanted = DeviceXml.attribute(element, "mac", "address"); //$NON-NLS-1$ //$NON-NLS-2$
			libvirt.update(domain.uuid(), changed(element), Set.of(each), false, monitor);
		}
	}
}
