package org.virtworkbench.libvirt.internal;

import java.util.Set;
import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.virtworkbench.libvirt.LibvirtDevices;

import com.sun.jna.Memory;
import com.sun.jna.NativeLong;

/** Calls on the hardware of domains. */
final class Devices implements LibvirtDevices {

	private static final int LIVE = 1;
	private static final int CONFIG = 1 << 1;
	/** VIR_DOMAIN_DEVICE_MODIFY_FORCE, VIR_DOMAIN_VCPU_MAXIMUM, VIR_DOMAIN_MEM_MAXIMUM. */
	private static final int FORCE = 1 << 2;
	private static final int MAXIMUM = 1 << 2;
	/** VIR_DOMAIN_BLOCK_RESIZE_BYTES. */
	private static final int BYTES = 1;

	private final Session session;

	Devices(Session session) {
		this.session = session;
	}

	static int flags(Set<Impact> impact) {
		return (impact.contains(Impact.LIVE) ? LIVE : 0) | (impact.contains(Impact.CONFIG) ? CONFIG : 0);
	}

	private void change(String word, UUID uuid, IProgressMonitor monitor, Owned.Reading<Integer> call) throws CoreException {
		Doing doing = new Doing(word, uuid);
		session.change(doing, monitor, connect -> Domains.withPointer(connect, uuid, doing, call));
	}

	@Override
	public void attach(UUID domain, String device, Set<Impact> impact, IProgressMonitor monitor) throws CoreException {
		change(Messages.VerbAttach, domain, monitor, pointer -> Libvirt_0_10_Devices.virDomainAttachDeviceFlags(pointer, device, flags(impact)));
	}

	@Override
	public void detach(UUID domain, String device, Set<Impact> impact, IProgressMonitor monitor) throws CoreException {
		change(Messages.VerbDetach, domain, monitor, pointer -> Libvirt_0_10_Devices.virDomainDetachDeviceFlags(pointer, device, flags(impact)));
	}

	@Override
	public void update(UUID domain, String device, Set<Impact> impact, boolean force, IProgressMonitor monitor) throws CoreException {
		change(Messages.VerbUpdate, domain, monitor,
				pointer -> Libvirt_0_10_Devices.virDomainUpdateDeviceFlags(pointer, device, flags(impact) | (force ? FORCE : 0)));
	}

	@Override
	public void setVcpus(UUID domain, int count, boolean maximum, Set<Impact> impact, IProgressMonitor monitor) throws CoreException {
		change(Messages.VerbVcpus, domain, monitor,
				pointer -> Libvirt_0_10_Devices.virDomainSetVcpusFlags(pointer, count, flags(impact) | (maximum ? MAXIMUM : 0)));
	}

	@Override
	public int vcpus(UUID domain, boolean maximum, Set<Impact> impact, IProgressMonitor monitor) throws CoreException {
		Doing doing = new Doing(Messages.VerbReadVcpus, domain);
		return session.read(doing, monitor, connect -> Domains.withPointer(connect, domain, doing,
				pointer -> Libvirt_0_10.virDomainGetVcpusFlags(pointer, flags(impact) | (maximum ? MAXIMUM : 0))));
	}

	@Override
	public void setMemory(UUID domain, long kibibytes, boolean maximum, Set<Impact> impact, IProgressMonitor monitor) throws CoreException {
		change(Messages.VerbMemory, domain, monitor, pointer -> Libvirt_0_10_Devices.virDomainSetMemoryFlags(pointer, new NativeLong(kibibytes),
				flags(impact) | (maximum ? MAXIMUM : 0)));
	}

	@Override
	public void resizeBlock(UUID domain, String disk, long bytes, IProgressMonitor monitor) throws CoreException {
		change(Messages.VerbBlockResize, domain, monitor, pointer -> Libvirt_0_10_Devices.virDomainBlockResize(pointer, disk, bytes, BYTES));
	}

	@Override
	public BlockInfo blockInfo(UUID domain, String disk, IProgressMonitor monitor) throws CoreException {
		Doing doing = new Doing(Messages.VerbBlockInfo, domain);
		return session.read(doing, monitor, connect -> {
			try (Memory info = new Memory(24)) {
				Domains.withPointer(connect, domain, doing, pointer -> Libvirt_0_10_Devices.virDomainGetBlockInfo(pointer, disk, info, 0));
				return new BlockInfo(info.getLong(0), info.getLong(8), info.getLong(16));
			}
		});
	}
}
