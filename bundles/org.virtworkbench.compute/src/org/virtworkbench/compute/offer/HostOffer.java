package org.virtworkbench.compute.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.virtworkbench.core.Connection;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.XmlElement;
import org.virtworkbench.libvirt.LibvirtError;
import org.virtworkbench.libvirt.LibvirtHost;
import org.virtworkbench.libvirt.LibvirtNetworks;
import org.virtworkbench.libvirt.LibvirtSession;
import org.virtworkbench.libvirt.LibvirtStorage;

/**
 * What a host has for a guest of one kind, as read once when its editor opens: what its hypervisor can do, its networks, bridges and pools.
 *
 * @param domainCapabilities virConnectGetDomainCapabilities; null where the driver has none
 * @param capabilities       virConnectGetCapabilities; null where it could not be read
 * @param cpuModels          virConnectGetCPUModelNames, for drivers that say no more
 * @param networks           names
 * @param interfaces         names
 * @param bridges            names
 * @param pools              names
 */
public record HostOffer(XmlElement domainCapabilities, XmlElement capabilities, List<String> cpuModels, List<String> networks, List<String> interfaces,
		List<String> bridges, List<String> pools) {

	public HostOffer {
		cpuModels = List.copyOf(cpuModels);
		networks = List.copyOf(networks);
		interfaces = List.copyOf(interfaces);
		bridges = List.copyOf(bridges);
		pools = List.copyOf(pools);
	}

	private interface Read<T> {
		T read() throws CoreException;
	}

	/**
	 * Reads it by some round trips, each part for itself: a driver that lacks one still gives the others.
	 *
	 * @param emulator as the definition says it, or null
	 * @param arch     or null
	 * @param machine  or null
	 * @param virtType the definition's type, or null
	 */
	public static HostOffer read(Connection connection, String emulator, String arch, String machine, String virtType, IProgressMonitor monitor)
			throws CoreException {
		LibvirtSession session = connection.require(LibvirtSession.class);
		LibvirtHost host = session.host();
		String caps = orElse(() -> host.domainCapabilities(emulator, arch, machine, virtType, monitor), null);
		String all = orElse(() -> host.capabilities(monitor), null);
		List<String> models = orElse(() -> host.cpuModels(arch == null ? "x86_64" : arch, monitor), List.of()); //$NON-NLS-1$
		List<LibvirtNetworks.NetworkRecord> networks = orElse(() -> session.networks().list(monitor), List.of());
		List<LibvirtNetworks.InterfaceRecord> interfaces = orElse(() -> session.networks().interfaces(monitor), List.of());
		List<LibvirtStorage.PoolRecord> pools = orElse(() -> session.storage().pools(monitor), List.of());
		return new HostOffer(tree(caps), tree(all), models,
				networks.stream().map(LibvirtNetworks.NetworkRecord::name).toList(),
				interfaces.stream().filter(each -> !"bridge".equals(each.type())).map(LibvirtNetworks.InterfaceRecord::name).toList(), //$NON-NLS-1$
				interfaces.stream().filter(each -> "bridge".equals(each.type())).map(LibvirtNetworks.InterfaceRecord::name).toList(), //$NON-NLS-1$
				pools.stream().map(LibvirtStorage.PoolRecord::name).toList());
	}

	/** What libvirt itself refuses is only not suggested; a lost connection is a failure. */
	private static <T> T orElse(Read<T> read, T otherwise) throws CoreException {
		try {
			return read.read();
		} catch (CoreException e) {
			if (e.getStatus().getException() instanceof LibvirtError)
				return otherwise;
			throw e;
		}
	}

	/** The tree of an XML that libvirt gave; null for null and for what is no XML. */
	private static XmlElement tree(String xml) {
		return xml == null ? null : new DefinitionDocument(xml).root();
	}

	/**
	 * The values of an {@code <enum>} of the domain capabilities, such as ("devices", "disk", "bus"); empty where the host does not say.
	 *
	 * @param place names of the elements down to the one that holds the enum, and the enum's name
	 */
	public Optional<List<String>> values(String... place) {
		XmlElement at = domainCapabilities;
		for (int i = 0; i < place.length - 1 && at != null; i++)
			at = at.child(place[i]).orElse(null);
		if (at == null || "no".equals(at.attributeValue("supported"))) //$NON-NLS-1$ //$NON-NLS-2$
			return Optional.empty();
		return at.children("enum").stream().filter(list -> place[place.length - 1].equals(list.attributeValue("name"))).findFirst() //$NON-NLS-1$ //$NON-NLS-2$
				.map(list -> list.children("value").stream().map(XmlElement::text).toList()); //$NON-NLS-1$
	}

	/** {@code <mode name="custom" ...>} of the capabilities' CPU; empty where the host does not say. */
	public Optional<XmlElement> cpuMode(String mode) {
		return Optional.ofNullable(domainCapabilities).flatMap(caps -> caps.child("cpu")) //$NON-NLS-1$
				.flatMap(cpu -> cpu.children("mode").stream().filter(element -> mode.equals(element.attributeValue("name"))).findFirst()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Machine types of an architecture with the names that stand for the newest of a family first. */
	public List<String> machines(String arch) {
		List<String> found = new ArrayList<>();
		if (capabilities != null)
			for (XmlElement guest : capabilities.children("guest")) //$NON-NLS-1$
				for (XmlElement of : guest.children("arch")) //$NON-NLS-1$
					if (arch == null || arch.equals(of.attributeValue("name"))) //$NON-NLS-1$
						of.children("machine").stream().sorted((a, b) -> Boolean.compare(canonical(b), canonical(a))).map(XmlElement::text) //$NON-NLS-1$
								.filter(name -> !found.contains(name)).forEach(found::add);
		return found;
	}

	private static boolean canonical(XmlElement machine) {
		return machine.attribute("canonical").isPresent(); //$NON-NLS-1$
	}

	public List<String> architectures() {
		return capabilities == null ? List.of()
				: capabilities.children("guest").stream().flatMap(guest -> guest.child("arch").stream()).map(arch -> arch.attributeValue("name")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						.filter(Objects::nonNull).distinct().toList();
	}
}
