package org.virtworkbench.libvirt;

import java.util.Set;
import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** libvirt's calls on the hardware of one domain: devices, vCPUs, memory, disks. See https://libvirt.org/html/libvirt-libvirt-domain.html */
public interface LibvirtDevices {

	/** What a change affects (virDomainModificationImpact); an empty set: the running domain, or the definition of one that is shut off. */
	enum Impact {
		/** The running domain. */
		LIVE,
		/** The stored definition. */
		CONFIG
	}

	/** virDomainAttachDeviceFlags. @param device one element of {@code <devices>} */
	void attach(UUID domain, String device, Set<Impact> impact, IProgressMonitor monitor) throws CoreException;

	/**
	 * virDomainDetachDeviceFlags. A guest may take its time to let go of a device, or refuse; libvirt waits a few seconds for it.
	 *
	 * @param device the element, or as much of it as names one device: a disk's target, an interface's MAC address
	 */
	void detach(UUID domain, String device, Set<Impact> impact, IProgressMonitor monitor) throws CoreException;

	/**
	 * virDomainUpdateDeviceFlags.
	 *
	 * @param device the whole element as it shall be
	 * @param force  a CD drive is opened although the guest has locked it
	 */
	void update(UUID domain, String device, Set<Impact> impact, boolean force, IProgressMonitor monitor) throws CoreException;

	/** virDomainSetVcpusFlags. @param maximum sets the most there can be, which only a definition can change */
	void setVcpus(UUID domain, int count, boolean maximum, Set<Impact> impact, IProgressMonitor monitor) throws CoreException;

	/** virDomainGetVcpusFlags. @param impact empty as with {@link Impact} */
	int vcpus(UUID domain, boolean maximum, Set<Impact> impact, IProgressMonitor monitor) throws CoreException;

	/**
	 * virDomainSetMemoryFlags.
	 *
	 * @param kibibytes KiB
	 * @param maximum   sets the most that the guest can have rather than what the balloon leaves it
	 */
	void setMemory(UUID domain, long kibibytes, boolean maximum, Set<Impact> impact, IProgressMonitor monitor) throws CoreException;

	/** virDomainBlockResize: the size that a running guest sees of a disk. @param disk target or path, @param bytes the new size */
	void resizeBlock(UUID domain, String disk, long bytes, IProgressMonitor monitor) throws CoreException;

	/** virDomainGetBlockInfo. @param disk target ("vda") or path */
	BlockInfo blockInfo(UUID domain, String disk, IProgressMonitor monitor) throws CoreException;

	/**
	 * Bytes.
	 *
	 * @param capacity   what the guest sees
	 * @param allocation what is written
	 * @param physical   what the file or device is long
	 */
	record BlockInfo(long capacity, long allocation, long physical) {
	}
}
