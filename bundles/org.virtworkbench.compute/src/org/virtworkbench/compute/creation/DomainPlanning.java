package org.virtworkbench.compute.creation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.DomainCapabilities;
import org.virtworkbench.compute.DomainXml;
import org.virtworkbench.compute.creation.NewDomain.Firmware;
import org.virtworkbench.compute.creation.NewDomain.Install;
import org.virtworkbench.compute.internal.HostFiles;
import org.virtworkbench.compute.osinfo.GuestSystem;
import org.virtworkbench.compute.osinfo.GuestSystems;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Failure;
import org.virtworkbench.libvirt.LibvirtError;
import org.virtworkbench.libvirt.LibvirtHost.HostFacts;
import org.virtworkbench.libvirt.LibvirtNetworks.NetworkRecord;
import org.virtworkbench.libvirt.LibvirtSession;

/**
 * What a wanted domain means on one host: chooses what was left open by what the host offers and the system can, and refuses what cannot
 * work before anything is made. Reads only.
 */
public final class DomainPlanning {

	/** A sentence needs not name all that there are. */
	private static final int MACHINES_NAMED = 8;
	/** KiB, where neither the person nor the system's data says how much. */
	private static final long MEMORY = 2L << 20;

	private final Connection connection;
	private final NewDomain wanted;
	private final List<String> notes = new ArrayList<>();

	private DomainPlanning(Connection connection, NewDomain wanted) {
		this.connection = Objects.requireNonNull(connection);
		this.wanted = Objects.requireNonNull(wanted);
	}

	/** The operation that makes it, with notes on what was chosen; fails with a sentence where it cannot be made. */
	public static CreateDomain of(Connection connection, NewDomain wanted, IProgressMonitor monitor) throws CoreException {
		return new DomainPlanning(connection, wanted).plan(SubMonitor.convert(monitor));
	}

	/** Of a definition that is there already. @param start at once */
	public static CreateDomain of(Connection connection, DomainXml xml, boolean start, IProgressMonitor monitor) throws CoreException {
		String uuid = xml.value("uuid"); //$NON-NLS-1$
		CreateDomain create = new CreateDomain(connection, xml.name(), null, xml.text(), List.of(), start, List.of());
		create.refuse(monitor);
		if (uuid != null)
			create.refuseUuid(uuid, monitor);
		return create;
	}

	/**
	 * What is wrong with the path of a file that shall exist on the host, such as a medium: a sentence; empty where nothing is known to be.
	 * For a field in which a person types; never on the UI thread.
	 */
	public static Optional<String> wrongPath(Connection connection, String path, IProgressMonitor monitor) throws CoreException {
		if (!path.startsWith("/")) //$NON-NLS-1$
			return Optional.of(NLS.bind(Messages.PathNotAbsolute, path));
		HostFiles files = new HostFiles(connection);
		if (files.isFolder(path, monitor).equals(Optional.of(true)))
			return Optional.of(NLS.bind(Messages.PathIsFolder, path));
		return files.exists(path, monitor).equals(Optional.of(false)) ? Optional.of(NLS.bind(Messages.NoMedium, path, connection.name()))
				: Optional.empty();
	}

	private CreateDomain plan(IProgressMonitor monitor) throws CoreException {
		UUID uuid = UUID.randomUUID();
		new CreateDomain(connection, wanted.name(), uuid, "", List.of(), false, List.of()).refuse(monitor); //$NON-NLS-1$
		Optional<GuestSystem> system = system(monitor);
		Virtualization virtualization = Virtualization.of(connection, wanted.virtType(), monitor);
		if (virtualization.note() != null)
			notes.add(virtualization.note());
		String machine = machine(virtualization, system);
		if (wanted.machine() != null && !virtualization.machines().isEmpty() && !virtualization.machines().contains(machine))
			throw Failure.failed(NLS.bind(Messages.NoMachine, new Object[] { machine, virtualization.arch(), connection.name(),
					String.join(", ", virtualization.machines().subList(0, Math.min(MACHINES_NAMED, virtualization.machines().size()))) })); //$NON-NLS-1$
		Optional<DomainCapabilities> capabilities = DomainCapabilities.ifTold(connection, virtualization.arch(), machine, virtualization.type(), monitor);
		HardwareChoice hardware = new HardwareChoice(virtualization, capabilities, system, machine, wanted);
		hardware.check();
		checkKernel(monitor);
		DiskPlanning planning = new DiskPlanning(connection, wanted.name(), hardware.diskBus(), hardware.driveBus());
		List<NewDisk> disks = new ArrayList<>(wanted.disks());
		if (wanted.install() instanceof Install.Medium medium)
			disks.add(NewDisk.cdrom(medium.iso()));
		if (wanted.install() instanceof Install.Import && disks.stream().noneMatch(NewDisk::isDisk))
			throw Failure.of(Failure.Kind.USAGE, Messages.ImportWithoutDisk);
		List<PlannedDisk> planned = planning.plan(disks, monitor);
		List<NewInterface> interfaces = interfaces(monitor);
		long memory = wanted.memory() > 0 ? wanted.memory() : system.filter(each -> each.memory() > 0).map(each -> each.memory() >> 10).orElse(MEMORY);
		int vcpus = vcpus(system, capabilities, monitor, memory);
		String xml = new DefinitionWriter(wanted, uuid, hardware, memory, vcpus, system).write(BootOrder.of(wanted, planned, interfaces));
		xml = new SettingWriter(connection.name(), capabilities, wanted.settings()).write(xml);
		return new CreateDomain(connection, wanted.name(), uuid, xml, planned.stream().map(PlannedDisk::made).filter(Objects::nonNull).toList(),
				wanted.start(), notes);
	}

	private Optional<GuestSystem> system(IProgressMonitor monitor) throws CoreException {
		String asked = wanted.osinfo() == null ? "detect" : wanted.osinfo(); //$NON-NLS-1$
		if (asked.equals("none")) //$NON-NLS-1$
			return Optional.empty();
		if (!asked.equals("detect")) //$NON-NLS-1$
			return Optional.of(GuestSystems.installed().find(asked).orElseThrow(() -> unknown(asked)));
		if (!(wanted.install() instanceof Install.Medium medium) || !new HostFiles(connection).local())
			return Optional.empty();
		Optional<GuestSystem> found = MediumName.of(medium.iso()).flatMap(GuestSystems.installed()::ofMedium);
		found.ifPresent(system -> notes.add(NLS.bind(Messages.Detected, system.name(), system.shortId())));
		return found;
	}

	private static CoreException unknown(String asked) {
		List<String> near = GuestSystems.installed().all().stream().map(GuestSystem::shortId)
				.filter(each -> each.startsWith(asked.replaceAll("[\\d.]+$", ""))).sorted().limit(8).toList(); //$NON-NLS-1$ //$NON-NLS-2$
		if (GuestSystems.installed().all().isEmpty())
			return Failure.failed(Messages.NoOsinfo);
		return Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.UnknownSystem, asked, near.isEmpty() ? "debian11, win10" : String.join(", ", near))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String machine(Virtualization virtualization, Optional<GuestSystem> system) {
		return wanted.machine() != null ? wanted.machine() : usualMachine(virtualization, system);
	}

	/** Null: what the emulator itself takes. */
	static String usualMachine(Virtualization virtualization, Optional<GuestSystem> system) {
		return switch (virtualization.type()) {
		case "kvm", "qemu" -> switch (virtualization.arch()) { //$NON-NLS-1$ //$NON-NLS-2$
			case "x86_64", "i686" -> system.isPresent() && !system.get().hasQ35() ? "pc" : "q35"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			case "aarch64", "armv7l", "riscv64", "loongarch64" -> "virt"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			default -> null;
			};
		default -> null;
		};
	}

	private void checkKernel(IProgressMonitor monitor) throws CoreException {
		if (!(wanted.install() instanceof Install.Kernel kernel))
			return;
		HostFiles files = new HostFiles(connection);
		for (String path : Stream.of(kernel.kernel(), kernel.initrd()).filter(Objects::nonNull).toList()) {
			if (!path.startsWith("/")) //$NON-NLS-1$
				throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.PathNotAbsolute, path));
			if (files.exists(path, monitor).equals(Optional.of(false)))
				throw Failure.failed(NLS.bind(Messages.NoKernel, path, connection.name()));
		}
	}

	private List<NewInterface> interfaces(IProgressMonitor monitor) throws CoreException {
		if (wanted.interfaces() != null && wanted.interfaces().stream().noneMatch(each -> each.type().equals("network"))) //$NON-NLS-1$
			return wanted.interfaces();
		List<NetworkRecord> networks = networks(monitor);
		if (wanted.interfaces() == null && networks.stream().noneMatch(each -> each.name().equals("default"))) { //$NON-NLS-1$
			notes.add(NLS.bind(Messages.NoDefaultNetwork, connection.name()));
			return List.of();
		}
		List<NewInterface> interfaces = wanted.interfaces() == null ? List.of(NewInterface.network("default", null)) : wanted.interfaces(); //$NON-NLS-1$
		for (NewInterface each : interfaces)
			if (each.type().equals("network")) { //$NON-NLS-1$
				NetworkRecord network = networks.stream().filter(known -> known.name().equals(each.source())).findFirst()
						.orElseThrow(() -> Failure.failed(NLS.bind(Messages.NoNetwork, each.source(), connection.name())));
				if (!network.active())
					notes.add(NLS.bind(Messages.NetworkInactive, network.name()));
			}
		return interfaces;
	}

	/** None where the driver has no networks. */
	private List<NetworkRecord> networks(IProgressMonitor monitor) throws CoreException {
		try {
			return connection.require(LibvirtSession.class).networks().list(monitor);
		} catch (CoreException e) {
			if (e.getStatus().getException() instanceof LibvirtError error && error.code() == LibvirtError.NO_SUPPORT)
				return List.of();
			throw e;
		}
	}

	private int vcpus(Optional<GuestSystem> system, Optional<DomainCapabilities> capabilities, IProgressMonitor monitor, long memory)
			throws CoreException {
		HostFacts host = connection.require(LibvirtSession.class).host().facts(monitor);
		if (memory > host.memory() && host.memory() > 0)
			notes.add(NLS.bind(Messages.MoreMemory, connection.name()));
		int most = capabilities.map(DomainCapabilities::maxVcpus).filter(each -> each > 0).orElse(Integer.MAX_VALUE);
		int asked = Math.max(wanted.vcpus(), wanted.maxVcpus());
		if (asked > most)
			throw Failure.failed(NLS.bind(Messages.TooManyVcpus, asked, most));
		if (wanted.maxVcpus() > 0 && wanted.maxVcpus() < wanted.vcpus())
			throw Failure.of(Failure.Kind.USAGE, Messages.MaxBelowVcpus);
		if (wanted.vcpus() > host.cpus())
			notes.add(NLS.bind(Messages.MoreVcpus, connection.name(), host.cpus()));
		if (wanted.vcpus() > 0)
			return wanted.vcpus();
		int usual = system.map(GuestSystem::cpus).filter(each -> each > 0).orElse(2);
		return Math.max(1, Math.min(Math.min(usual, host.cpus()), wanted.maxVcpus() > 0 ? wanted.maxVcpus() : most));
	}

	/** Whether the firmware that is wanted is UEFI. */
	static boolean isUefi(NewDomain wanted) {
		return wanted.firmware() == Firmware.UEFI || wanted.firmware() == Firmware.UEFI_SECURE;
	}
}
