package org.virtworkbench.compute.creation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.virtworkbench.compute.internal.HostFiles;
import org.virtworkbench.compute.osinfo.GuestSystem;
import org.virtworkbench.compute.osinfo.GuestSystems;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Failure;
import org.virtworkbench.libvirt.LibvirtDomains.DomainRecord;
import org.virtworkbench.libvirt.LibvirtHost.HostFacts;
import org.virtworkbench.libvirt.LibvirtNetworks.InterfaceRecord;
import org.virtworkbench.libvirt.LibvirtNetworks.NetworkRecord;
import org.virtworkbench.libvirt.LibvirtSession;
import org.virtworkbench.libvirt.LibvirtStorage.PoolRecord;
import org.virtworkbench.libvirt.LibvirtStorage.VolumeRecord;

/**
 * What a host has to make new domains of, for whoever lets a person choose. What its driver does not tell is empty.
 *
 * @param local     whether its files are those of this machine
 * @param names     of the domains there are
 * @param pools     active ones
 * @param volumes   of those pools
 * @param networks  all
 * @param bridges   of the host
 * @param systems   that libosinfo's data knows, newest first
 * @param guest     of the type and machine that {@link DomainPlanning} takes when it is not asked for others
 */
public record CreationOffer(HostFacts host, boolean local, List<String> names, List<PoolRecord> pools,
		List<VolumeRecord> volumes, List<NetworkRecord> networks, List<String> bridges, List<GuestSystem> systems, GuestOffer guest) {

	/** More are chosen by their path: a list of ten thousand helps nobody, and takes its time. */
	private static final int MOST_VOLUMES = 2000;

	/** Reads it; some round trips. */
	public static CreationOffer read(Connection connection, IProgressMonitor given) throws CoreException {
		SubMonitor monitor = SubMonitor.convert(given, 8);
		LibvirtSession libvirt = connection.require(LibvirtSession.class);
		GuestOffer guest = GuestOffer.read(connection, null, null, monitor.split(2));
		List<PoolRecord> pools = orNone(() -> libvirt.storage().pools(monitor.split(1))).stream().filter(PoolRecord::active).toList();
		List<VolumeRecord> volumes = new ArrayList<>();
		for (PoolRecord pool : pools)
			if (volumes.size() < MOST_VOLUMES)
				volumes.addAll(orNone(() -> libvirt.storage().volumes(pool.uuid(), monitor)));
		List<NetworkRecord> networks = orNone(() -> libvirt.networks().list(monitor.split(1)));
		List<String> bridges = orNone(() -> libvirt.networks().interfaces(monitor.split(1))).stream()
				.filter(each -> "bridge".equals(each.type())).map(InterfaceRecord::name).toList(); //$NON-NLS-1$
		return new CreationOffer(libvirt.host().facts(monitor.split(1)), new HostFiles(connection).local(),
				libvirt.domains().list(monitor.split(1)).stream().map(DomainRecord::name).toList(), pools, List.copyOf(volumes), networks, bridges,
				GuestSystems.installed().all(), guest);
	}

	private interface Reading<T> {
		List<T> read() throws CoreException;
	}

	/** None where the host's driver has no such thing; a lost connection stays a failure. */
	private static <T> List<T> orNone(Reading<T> reading) throws CoreException {
		try {
			return reading.read();
		} catch (CoreException e) {
			if (Failure.kind(e.getStatus()) != Failure.Kind.FAILED)
				throw e;
			return List.of();
		}
	}
}
