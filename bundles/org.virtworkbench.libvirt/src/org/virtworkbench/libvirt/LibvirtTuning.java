package org.virtworkbench.libvirt;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.virtworkbench.libvirt.LibvirtDevices.Impact;

/**
 * libvirt's calls on what a domain may use of its host, and on what is said of it: limits, weights, CPUs, I/O threads, title, metadata. See
 * https://libvirt.org/html/libvirt-libvirt-domain.html
 */
public interface LibvirtTuning {

	/** What virDomainSetSchedulerParametersFlags and its likes set; the names of their parameters are libvirt's, such as "cpu_shares". */
	enum Parameters {
		/** virDomainSetSchedulerParametersFlags. */
		SCHEDULER,
		/** virDomainSetMemoryParameters; KiB, {@link #UNLIMITED}. */
		MEMORY,
		/** virDomainSetBlkioParameters. */
		BLOCK_IO,
		/** virDomainSetNumaParameters. */
		NUMA
	}

	/** VIR_DOMAIN_MEMORY_PARAM_UNLIMITED, in KiB. */
	long UNLIMITED = 9007199254740991L;

	/** @param values whole numbers and strings; what is not named stays as it is */
	void set(UUID domain, Parameters which, Map<String, Object> values, Set<Impact> impact, IProgressMonitor monitor) throws CoreException;

	/** virDomainSetBlockIoTune. @param disk its target, @param values as "total_bytes_sec"; 0 is no limit */
	void setDisk(UUID domain, String disk, Map<String, Object> values, Set<Impact> impact, IProgressMonitor monitor) throws CoreException;

	/** virDomainAddIOThread. */
	void addIoThread(UUID domain, int id, Set<Impact> impact, IProgressMonitor monitor) throws CoreException;

	/** virDomainDelIOThread; fails while a disk uses it. */
	void removeIoThread(UUID domain, int id, Set<Impact> impact, IProgressMonitor monitor) throws CoreException;

	/** virDomainSetIOThreadParams, of the running domain alone. @param values as "poll_max_ns" */
	void setIoThread(UUID domain, int id, Map<String, Object> values, IProgressMonitor monitor) throws CoreException;

	/** A kind of threads of a domain. */
	enum Threads {
		/** By number. */
		VCPU,
		/** All that are neither vCPU nor I/O thread. */
		EMULATOR,
		/** By id. */
		IO_THREAD
	}

	/**
	 * virDomainPinVcpuFlags, virDomainPinEmulator, virDomainPinIOThread.
	 *
	 * @param number of the vCPU or I/O thread
	 * @param cpus   of the host, as in the XML: "0-3,^2"; null: all
	 */
	void pin(UUID domain, Threads threads, int number, String cpus, Set<Impact> impact, IProgressMonitor monitor) throws CoreException;

	/** virDomainSetMetadata. @param text null takes it away */
	void setTitle(UUID domain, String text, Set<Impact> impact, IProgressMonitor monitor) throws CoreException;

	/** As {@link #setTitle}. */
	void setDescription(UUID domain, String text, Set<Impact> impact, IProgressMonitor monitor) throws CoreException;

	/**
	 * virDomainSetMetadata of an element: replaces the one of that namespace.
	 *
	 * @param xml    the element without namespaces, which libvirt puts there; null takes it away
	 * @param prefix for the namespace
	 * @param uri    of the namespace
	 */
	void setMetadata(UUID domain, String xml, String prefix, String uri, Set<Impact> impact, IProgressMonitor monitor) throws CoreException;

	/** virDomainSetMemoryStatsPeriod. @param seconds 0: none are collected */
	void setMemoryStatsPeriod(UUID domain, int seconds, Set<Impact> impact, IProgressMonitor monitor) throws CoreException;

	/** virDomainSetLifecycleAction. @param event "poweroff", "reboot", "crash", @param action as in the XML: "destroy", "coredump-restart" */
	void setLifecycleAction(UUID domain, String event, String action, Set<Impact> impact, IProgressMonitor monitor) throws CoreException;
}
