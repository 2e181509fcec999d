package org.virtworkbench.compute.creation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.virtworkbench.compute.DomainCapabilities;
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
 * @param virtType  what {@link DomainPlanning} takes when it is not asked for another: "kvm", "qemu"
 * @param note      why that is not KVM, or null
 * @param names     of the domains there are
 * @param pools     active ones
 * @param volumes   of those pools
 * @param networks  all
 * @param bridges   of the host
 * @param systems   that libosinfo's data knows, newest first
 * @param cpuModes  "host-model", ...
 * @param cpuModels usable ones
 */
public record CreationOffer(HostFacts host, boolean local, String virtType, String note, List<String> names, List<PoolRecord> pools,
		List<VolumeRecord> volumes, List<NetworkRecord> networks, List<String> bridges, List<GuestSystem> systems, List<String> cpuModes,
		List<String> cpuModels, boolean uefi, boolean secureBoot) {

	/** More are chosen by their path: a list of ten thousand helps nobody, and takes its time. */
	private static final int MOST_VOLUMES = 2000;

	/** Reads it; some round trips. */
	public static CreationOffer read(Connection connection, IProgressMonitor given) throws CoreException {
		SubMonitor monitor = SubMonitor.convert(given, 8);
		LibvirtSession libvirt = connection.require(LibvirtSession.class);
		Virtualization virtualization = Virtualization.of(connection, null, monitor.split(1));
		List<PoolRecord> pools = orNone(() -> libvirt.storage().pools(monitor.split(1))).stream().filter(PoolRecord::active).toList();
		List<VolumeRecord> volumes = new ArrayList<>();
		for (PoolRecord pool : pools)
			if (volumes.size() < MOST_VOLUMES)
				volumes.addAll(orNone(() -> libvirt.storage().volumes(pool.uuid(), monitor)));
		List<NetworkRecord> networks = orNone(() -> libvirt.networks().list(monitor.split(1)));
		List<String> bridges = orNone(() -> libvirt.networks().interfaces(monitor.split(1))).stream()
				.filter(each -> "bridge".equals(each.type())).map(InterfaceRecord::name).toList(); //$NON-NLS-1$
		boolean x86 = virtualization.arch().equals("x86_64"); //$NON-NLS-1$
		Optional<DomainCapabilities> capabilities = orNone(() -> List.of(DomainCapabilities.read(connection, virtualization.arch(),
				x86 && (virtualization.type().equals("kvm") || virtualization.type().equals("qemu")) ? "q35" : null, virtualization.type(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				monitor.split(1)))).stream().findFirst();
		return new CreationOffer(libvirt.host().facts(monitor.split(1)), new HostFiles(connection).local(), virtualization.type(),
				virtualization.note(), libvirt.domains().list(monitor.split(1)).stream().map(DomainRecord::name).toList(), pools, List.copyOf(volumes),
				networks, bridges, GuestSystems.installed().all(),
				Stream.of("host-model", "host-passthrough", "maximum").filter(mode -> capabilities.filter(each -> each.hasCpuMode(mode)).isPresent()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						.toList(),
				capabilities.map(each -> each.cpuModels(true)).orElse(List.of()),
				capabilities.filter(each -> each.values("os", "firmware").contains("efi")).isPresent(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				capabilities.filter(each -> each.values("os", "loader", "secure").contains("yes")).isPresent()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
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
