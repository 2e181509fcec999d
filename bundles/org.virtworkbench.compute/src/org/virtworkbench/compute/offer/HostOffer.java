package org.virtworkbench.compute.offer;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.virtworkbench.compute.DomainCapabilities;
import org.virtworkbench.compute.HostCapabilities;
import org.virtworkbench.core.Connection;
import org.virtworkbench.definition.XmlElement;
import org.virtworkbench.libvirt.LibvirtNetworks.NetworkRecord;
import org.virtworkbench.libvirt.LibvirtSession;
import org.virtworkbench.libvirt.LibvirtStorage.PoolRecord;

/**
 * What a host has for a guest of one kind, as read once when its editor opens.
 *
 * @param guest     what such guests can have; null where the driver does not tell
 * @param host      null where it could not be read
 * @param cpuModels virConnectGetCPUModelNames, for drivers that say no more
 */
public record HostOffer(DomainCapabilities guest, HostCapabilities host, List<String> cpuModels, HostResources resources) {

	public HostOffer {
		cpuModels = List.copyOf(cpuModels);
	}

	/**
	 * Reads it by some round trips, each part for itself: a driver that lacks one still gives the others.
	 *
	 * @param emulator as the definition says it, or null
	 * @param arch     or null
	 * @param machine  or null
	 * @param virtType the definition's type, or null
	 */
	public static HostOffer read(Connection connection, String emulator, String arch, String machine, String virtType, IProgressMonitor given)
			throws CoreException {
		SubMonitor monitor = SubMonitor.convert(given, 4);
		return new HostOffer(HostResources.orElse(() -> DomainCapabilities.read(connection, emulator, arch, machine, virtType, monitor.split(1)), null),
				HostResources.orElse(() -> HostCapabilities.read(connection, monitor.split(1)), null),
				HostResources.orElse(() -> connection.require(LibvirtSession.class).host().cpuModels(arch == null ? "x86_64" : arch, monitor.split(1)), List.of()), //$NON-NLS-1$
				HostResources.read(connection, monitor.split(1)));
	}

	/**
	 * The values of an {@code <enum>} of the domain capabilities, such as ("devices", "disk", "bus"); empty where the host does not say.
	 *
	 * @param place names of the elements down to the one that holds the enum, and the enum's name
	 */
	public Optional<List<String>> values(String... place) {
		return Optional.ofNullable(guest).flatMap(capabilities -> capabilities.enumeration(place));
	}

	/** {@code <mode name="custom" ...>} of the capabilities' CPU; empty where the host does not say. */
	public Optional<XmlElement> cpuMode(String mode) {
		return Optional.ofNullable(guest).flatMap(capabilities -> capabilities.cpuMode(mode));
	}

	/** The root of virConnectGetDomainCapabilities' document; null where there is none. */
	public XmlElement domainCapabilities() {
		return guest == null ? null : guest.root();
	}

	/** The root of virConnectGetCapabilities' document; null where there is none. */
	public XmlElement capabilities() {
		return host == null ? null : host.root();
	}

	/** As {@link HostCapabilities#machines}. */
	public List<String> machines(String arch) {
		return host == null ? List.of() : host.machines(arch);
	}

	/** As {@link HostCapabilities#architectures}. */
	public List<String> architectures() {
		return host == null ? List.of() : host.architectures();
	}

	/** Names. */
	public List<String> networks() {
		return resources.networks().stream().map(NetworkRecord::name).toList();
	}

	/** Names of those that are no bridges. */
	public List<String> interfaces() {
		return resources.devices();
	}

	/** Names. */
	public List<String> bridges() {
		return resources.bridges();
	}

	/** Names. */
	public List<String> pools() {
		return resources.pools().stream().map(PoolRecord::name).toList();
	}
}
