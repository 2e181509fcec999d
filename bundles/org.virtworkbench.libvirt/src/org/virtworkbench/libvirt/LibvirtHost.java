package org.virtworkbench.libvirt;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** What libvirt knows of the host itself. See https://libvirt.org/html/libvirt-libvirt-host.html */
public interface LibvirtHost {

	HostFacts facts(IProgressMonitor monitor) throws CoreException;

	/** virConnectGetCapabilities: XML as libvirt gave it. */
	String capabilities(IProgressMonitor monitor) throws CoreException;

	/**
	 * virConnectGetDomainCapabilities: what guests of one kind can have here, as XML. Null for an argument: the host's own choice. See
	 * https://libvirt.org/formatdomaincaps.html
	 *
	 * @param emulator path of the program
	 * @param arch     "x86_64"
	 * @param machine  "q35", "pc", or a version of it
	 * @param virtType "kvm", "qemu", "xen", ...
	 */
	String domainCapabilities(String emulator, String arch, String machine, String virtType, IProgressMonitor monitor) throws CoreException;

	/** virConnectGetCPUModelNames: every model that libvirt knows of an architecture; which of them work here, {@link #domainCapabilities} says. */
	List<String> cpuModels(String arch, IProgressMonitor monitor) throws CoreException;

	/**
	 * @param hostName          virConnectGetHostname
	 * @param hypervisor        virConnectGetType: "QEMU", "TEST"
	 * @param hypervisorVersion "7.2.22", or null
	 * @param daemonVersion     of the libvirt that answers: "9.0.0"
	 * @param libraryVersion    of the client library here
	 * @param arch              virNodeInfo.model: "x86_64"
	 * @param cpuModel          from the capabilities' host cpu, or null
	 * @param cpus              active CPUs
	 * @param mhz               0 where unknown
	 * @param nodes             NUMA nodes
	 * @param sockets           per node
	 * @param cores             per socket
	 * @param threads           per core
	 * @param memory            KiB: virNodeGetMemoryStats where there is one (virNodeInfo.memory is wrong under some containers)
	 * @param freeMemory        KiB, 0 where unknown
	 */
	record HostFacts(String hostName, String hypervisor, String hypervisorVersion, String daemonVersion, String libraryVersion,
			String arch, String cpuModel, int cpus, int mhz, int nodes, int sockets, int cores, int threads, long memory,
			long freeMemory) {
	}
}
