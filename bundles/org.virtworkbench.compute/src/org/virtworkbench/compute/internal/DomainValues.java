package org.virtworkbench.compute.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;
import org.virtworkbench.compute.DomainCapabilities;
import org.virtworkbench.core.Connection;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.XmlElement;
import org.virtworkbench.definition.schema.Place;
import org.virtworkbench.definition.schema.ValueSource;
import org.virtworkbench.libvirt.LibvirtNetworks.InterfaceRecord;
import org.virtworkbench.libvirt.LibvirtNetworks.NetworkRecord;
import org.virtworkbench.libvirt.LibvirtSession;
import org.virtworkbench.libvirt.LibvirtStorage.PoolRecord;

/** What the host of a domain has: its networks, bridges, pools, volumes, processors' models and machine types. */
@Component
public final class DomainValues implements ValueSource {

	@Override
	public List<Value> values(Place place, Connection connection, IProgressMonitor monitor) throws CoreException {
		Optional<LibvirtSession> session = connection.get(LibvirtSession.class);
		if (session.isEmpty() || !place.pathText().startsWith("domain/")) //$NON-NLS-1$
			return List.of();
		LibvirtSession libvirt = session.get();
		if (place.endsWith("interface/source@network")) //$NON-NLS-1$
			return libvirt.networks().list(monitor).stream().map(network -> new Value(network.name(), word(network.forward()))).toList();
		if (place.endsWith("interface/source@portgroup")) //$NON-NLS-1$
			return libvirt.networks().list(monitor).stream().filter(network -> network.name().equals(tag(place, "network"))) //$NON-NLS-1$
					.map(NetworkRecord::portgroups).flatMap(List::stream).map(DomainValues::plain).toList();
		if (place.endsWith("interface/source@bridge")) //$NON-NLS-1$
			return bridges(libvirt, monitor);
		if (place.endsWith("interface/source@dev")) //$NON-NLS-1$
			return libvirt.networks().interfaces(monitor).stream().map(card -> new Value(card.name(), card.type())).toList();
		if (place.endsWith("disk/source@pool")) //$NON-NLS-1$
			return libvirt.storage().pools(monitor).stream().map(pool -> new Value(pool.name(), pool.type())).toList();
		if (place.endsWith("disk/source@volume")) { //$NON-NLS-1$
			Optional<PoolRecord> pool = tag(place, "pool") == null ? Optional.empty() : libvirt.storage().pool(tag(place, "pool"), monitor); //$NON-NLS-1$ //$NON-NLS-2$
			return pool.isEmpty() ? List.of()
					: libvirt.storage().volumes(pool.get().uuid(), monitor).stream().map(volume -> new Value(volume.name(), word(volume.format()))).toList();
		}
		if (place.endsWith("os/type@machine")) //$NON-NLS-1$
			return machines(libvirt.host().capabilities(monitor), tag(place, "arch")); //$NON-NLS-1$
		if (place.endsWith("cpu/model")) //$NON-NLS-1$
			return DomainCapabilities.read(connection, null, null, null, virtType(place), monitor).cpuModels(true).stream().map(DomainValues::plain).toList();
		if (place.endsWith("devices/emulator")) //$NON-NLS-1$
			return Optional.ofNullable(DomainCapabilities.read(connection, null, null, null, virtType(place), monitor).emulator()).stream().map(DomainValues::plain)
					.toList();
		return List.of();
	}

	/** Those that libvirt's networks made, and those of the host's own. */
	private static List<Value> bridges(LibvirtSession libvirt, IProgressMonitor monitor) throws CoreException {
		List<Value> bridges = new ArrayList<>();
		for (InterfaceRecord card : libvirt.networks().interfaces(monitor))
			if (card.type().equals("bridge")) //$NON-NLS-1$
				bridges.add(plain(card.name()));
		libvirt.networks().list(monitor).stream().filter(network -> network.bridge() != null)
				.forEach(network -> bridges.add(new Value(network.bridge(), network.name())));
		return bridges;
	}

	/** @param arch null: of every architecture. The words are the type that an alias stands for */
	static List<Value> machines(String capabilities, String arch) throws CoreException {
		List<Value> machines = new ArrayList<>();
		for (XmlElement guest : DefinitionDocument.wellFormed(capabilities, "capabilities").root().children("guest")) //$NON-NLS-1$ //$NON-NLS-2$
			for (XmlElement each : guest.children("arch")) //$NON-NLS-1$
				if (arch == null || arch.equals(each.attributeValue("name"))) //$NON-NLS-1$
					for (XmlElement machine : each.children("machine")) //$NON-NLS-1$
						machines.add(new Value(machine.text(), word(machine.attributeValue("canonical")))); //$NON-NLS-1$
		return machines.stream().distinct().toList();
	}

	/** An attribute of the very tag that is being written; null where it is absent. */
	private static String tag(Place place, String attribute) {
		return place.path().get(place.path().size() - 1).attributes().get(attribute);
	}

	private static String virtType(Place place) {
		return place.path().get(0).attributes().get("type"); //$NON-NLS-1$
	}

	private static Value plain(String text) {
		return new Value(text, ""); //$NON-NLS-1$
	}

	private static String word(String text) {
		return Objects.requireNonNullElse(text, ""); //$NON-NLS-1$
	}
}
