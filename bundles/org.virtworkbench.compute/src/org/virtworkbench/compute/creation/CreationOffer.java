package org.virtworkbench.compute.creation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.virtworkbench.compute.internal.HostFiles;
import org.virtworkbench.compute.offer.HostResources;
import org.virtworkbench.compute.osinfo.GuestSystem;
import org.virtworkbench.compute.osinfo.GuestSystems;
import org.virtworkbench.core.Connection;
import org.virtworkbench.libvirt.LibvirtDomains.DomainRecord;
import org.virtworkbench.libvirt.LibvirtHost.HostFacts;
import org.virtworkbench.libvirt.LibvirtNetworks.NetworkRecord;
import org.virtworkbench.libvirt.LibvirtSession;
import org.virtworkbench.libvirt.LibvirtStorage.PoolRecord;
import org.virtworkbench.libvirt.LibvirtStorage.VolumeRecord;

/**
 * What a host has to make new domains of, for whoever lets a person choose. What its driver does not tell is empty.
 *
 * @param local     whether its files are those of this machine
 * @param names     of the domains there are
 * @param resources its networks, bridges and pools
 * @param volumes   of its active pools
 * @param systems   that libosinfo's data knows, newest first
 * @param guest     of the type and machine that {@link DomainPlanning} takes when it is not asked for others
 */
public record CreationOffer(HostFacts host, boolean local, List<String> names, HostResources resources, List<VolumeRecord> volumes, List<GuestSystem> systems,
		GuestOffer guest) {

	/** More are chosen by their path: a list of ten thousand helps nobody, and takes its time. */
	private static final int MOST_VOLUMES = 2000;

	/** Reads it; some round trips. */
	public static CreationOffer read(Connection connection, IProgressMonitor given) throws CoreException {
		SubMonitor monitor = SubMonitor.convert(given, 8);
		LibvirtSession libvirt = connection.require(LibvirtSession.class);
		GuestOffer guest = GuestOffer.read(connection, null, null, monitor.split(2));
		HostResources resources = HostResources.read(connection, monitor.split(3));
		List<VolumeRecord> volumes = new ArrayList<>();
		for (PoolRecord pool : resources.pools())
			if (pool.active() && volumes.size() < MOST_VOLUMES)
				volumes.addAll(HostResources.orElse(() -> libvirt.storage().volumes(pool.uuid(), monitor), List.of()));
		return new CreationOffer(libvirt.host().facts(monitor.split(1)), new HostFiles(connection).local(),
				libvirt.domains().list(monitor.split(1)).stream().map(DomainRecord::name).toList(), resources, List.copyOf(volumes),
				GuestSystems.installed().all(), guest);
	}

	/** Active ones. */
	public List<PoolRecord> pools() {
		return resources.pools().stream().filter(PoolRecord::active).toList();
	}

	public List<NetworkRecord> networks() {
		return resources.networks();
	}

	/** Of the host, by name. */
	public List<String> bridges() {
		return resources.bridges();
	}
}
