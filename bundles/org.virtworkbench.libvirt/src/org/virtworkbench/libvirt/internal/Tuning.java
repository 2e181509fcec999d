package org.virtworkbench.libvirt.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.virtworkbench.core.Failure;
import org.virtworkbench.libvirt.LibvirtDevices.Impact;
import org.virtworkbench.libvirt.LibvirtTuning;

import com.sun.jna.Pointer;

/** Calls on what a domain may use. */
final class Tuning implements LibvirtTuning {

	/** virDomainMetadataType. */
	private static final int DESCRIPTION = 0;
	private static final int TITLE = 1;
	private static final int ELEMENT = 2;

	/** virDomainLifecycle and virDomainLifecycleAction, in the order of their numbers. */
	private static final List<String> EVENTS = List.of("poweroff", "reboot", "crash"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final List<String> ACTIONS = List.of("destroy", "restart", "rename-restart", "preserve", "coredump-destroy", "coredump-restart"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	private final Session session;

	Tuning(Session session) {
		this.session = session;
	}

	private void change(String word, UUID uuid, IProgressMonitor monitor, Owned.Reading<Integer> call) throws CoreException {
		Doing doing = new Doing(word, uuid);
		session.change(doing, monitor, connect -> Domains.withPointer(connect, uuid, doing, call));
	}

	@Override
	public void set(UUID domain, Parameters which, Map<String, Object> values, Set<Impact> impact, IProgressMonitor monitor) throws CoreException {
		int flags = Devices.flags(impact);
		String word = switch (which) {
		case SCHEDULER -> Messages.VerbTuneScheduler;
		case MEMORY -> Messages.VerbTuneMemory;
		case BLOCK_IO -> Messages.VerbTuneBlockIo;
		case NUMA -> Messages.VerbTuneNuma;
		};
		change(word, domain, monitor, pointer -> {
			try (GivenParameters given = new GivenParameters(values)) {
				return switch (which) {
				case SCHEDULER -> Libvirt_0_10_Tuning.virDomainSetSchedulerParametersFlags(pointer, given.array(), given.count(), flags);
				case MEMORY -> Libvirt_0_10_Tuning.virDomainSetMemoryParameters(pointer, given.array(), given.count(), flags);
				case BLOCK_IO -> Libvirt_0_10_Tuning.virDomainSetBlkioParameters(pointer, given.array(), given.count(), flags);
				case NUMA -> Libvirt_0_10_Tuning.virDomainSetNumaParameters(pointer, given.array(), given.count(), flags);
				};
			}
		});
	}

	@Override
	public void setDisk(UUID domain, String disk, Map<String, Object> values, Set<Impact> impact, IProgressMonitor monitor) throws CoreException {
		change(Messages.VerbTuneDisk, domain, monitor, pointer -> {
			try (GivenParameters given = new GivenParameters(values)) {
				return Libvirt_0_10_Tuning.virDomainSetBlockIoTune(pointer, disk, given.array(), given.count(), Devices.flags(impact));
			}
		});
	}

	@Override
	public void addIoThread(UUID domain, int id, Set<Impact> impact, IProgressMonitor monitor) throws CoreException {
		change(Messages.VerbAddIoThread, domain, monitor, pointer -> Libvirt_1_2_15.virDomainAddIOThread(pointer, id, Devices.flags(impact)));
	}

	@Override
	public void removeIoThread(UUID domain, int id, Set<Impact> impact, IProgressMonitor monitor) throws CoreException {
		change(Messages.VerbRemoveIoThread, domain, monitor, pointer -> Libvirt_1_2_15.virDomainDelIOThread(pointer, id, Devices.flags(impact)));
	}

	@Override
	public void setIoThread(UUID domain, int id, Map<String, Object> values, IProgressMonitor monitor) throws CoreException {
		change(Messages.VerbTuneIoThread, domain, monitor, pointer -> {
			try (GivenParameters given = new GivenParameters(values)) {
				return Libvirt_4_10.virDomainSetIOThreadParams(pointer, id, given.array(), given.count(), Devices.flags(Set.of(Impact.LIVE)));
			}
		});
	}

	@Override
	public void pin(UUID domain, Threads threads, int number, String cpus, Set<Impact> impact, IProgressMonitor monitor) throws CoreException {
		if (CpuMap.of(cpus, 1) == null)
			throw Failure.failed(Messages.bind(Messages.NoCpus, cpus));
		int flags = Devices.flags(impact);
		Doing doing = new Doing(Messages.VerbPin, domain);
		session.change(doing, monitor, connect -> {
			byte[] map = CpuMap.of(cpus, DomainRecords.check(Libvirt_1_0.virNodeGetCPUMap(connect.pointer(), null, null, 0)));
			return Domains.withPointer(connect, domain, doing, pointer -> pin(pointer, threads, number, map, flags));
		});
	}

	private static int pin(Pointer domain, Threads threads, int number, byte[] map, int flags) {
		return switch (threads) {
		case VCPU -> Libvirt_0_10_Tuning.virDomainPinVcpuFlags(domain, number, map, map.length, flags);
		case EMULATOR -> Libvirt_0_10_Tuning.virDomainPinEmulator(domain, map, map.length, flags);
		case IO_THREAD -> Libvirt_1_2_15.virDomainPinIOThread(domain, number, map, map.length, flags);
		};
	}

	@Override
	public void setTitle(UUID domain, String text, Set<Impact> impact, IProgressMonitor monitor) throws CoreException {
		metadata(Messages.VerbTitle, domain, TITLE, text, null, null, impact, monitor);
	}

	@Override
	public void setDescription(UUID domain, String text, Set<Impact> impact, IProgressMonitor monitor) throws CoreException {
		metadata(Messages.VerbDescription, domain, DESCRIPTION, text, null, null, impact, monitor);
	}

	@Override
	public void setMetadata(UUID domain, String xml, String prefix, String uri, Set<Impact> impact, IProgressMonitor monitor) throws CoreException {
		metadata(Messages.VerbMetadata, domain, ELEMENT, xml, prefix, uri, impact, monitor);
	}

	private void metadata(String word, UUID domain, int type, String text, String key, String uri, Set<Impact> impact, IProgressMonitor monitor)
			throws CoreException {
		change(word, domain, monitor, pointer -> Libvirt_0_10_Tuning.virDomainSetMetadata(pointer, type, text, key, uri, Devices.flags(impact)));
	}

	@Override
	public void setMemoryStatsPeriod(UUID domain, int seconds, Set<Impact> impact, IProgressMonitor monitor) throws CoreException {
		change(Messages.VerbMemoryStats, domain, monitor, pointer -> Libvirt_1_1_1.virDomainSetMemoryStatsPeriod(pointer, seconds, Devices.flags(impact)));
	}

	@Override
	public void setLifecycleAction(UUID domain, String event, String action, Set<Impact> impact, IProgressMonitor monitor) throws CoreException {
		int type = EVENTS.indexOf(event);
		int what = ACTIONS.indexOf(action);
		if (type < 0 || what < 0)
			throw Failure.failed(Messages.bind(Messages.NoAction, type < 0 ? event : action, String.join(", ", type < 0 ? EVENTS : ACTIONS))); //$NON-NLS-1$
		change(Messages.VerbLifecycleAction, domain, monitor, pointer -> Libvirt_3_9.virDomainSetLifecycleAction(pointer, type, what, Devices.flags(impact)));
	}
}
