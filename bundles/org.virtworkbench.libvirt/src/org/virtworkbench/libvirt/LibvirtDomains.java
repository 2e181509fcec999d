package org.virtworkbench.libvirt;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** libvirt's calls on domains. See https://libvirt.org/html/libvirt-libvirt-domain.html */
public interface LibvirtDomains {

	/**
	 * Every domain by at most three round trips whatever their number: virConnectGetAllDomainStats (state, balloon, vcpu; NOWAIT), and
	 * virConnectListAllDomains for those that are transient and those that start by themselves. What the driver's statistics lack is
	 * unknown (-1); {@link #figures} reads it.
	 */
	List<DomainRecord> list(IProgressMonitor monitor) throws CoreException;

	/** Some domains, those that still exist. */
	List<DomainRecord> list(Collection<UUID> uuids, IProgressMonitor monitor) throws CoreException;

	/** virDomainGetInfo of each, for those whose record lacks the figures; a domain that vanished meanwhile is left out. */
	Map<UUID, Figures> figures(Collection<UUID> uuids, IProgressMonitor monitor) throws CoreException;

	/** By id, UUID or name, in that order as virsh does, or by one of them. Empty where there is none. */
	Optional<DomainRecord> find(String text, By by, IProgressMonitor monitor) throws CoreException;

	enum By {
		ANY, ID, UUID, NAME
	}

	/**
	 * virDomainGetXMLDesc.
	 *
	 * @param inactive the definition of the next start rather than the running one
	 * @param secure   with passwords; not possible on a read-only connection
	 */
	String xml(UUID uuid, boolean inactive, boolean secure, IProgressMonitor monitor) throws CoreException;

	/** virDomainDefineXMLFlags. */
	UUID define(String xml, boolean validate, IProgressMonitor monitor) throws CoreException;

	void undefine(UUID uuid, Set<Undefine> with, IProgressMonitor monitor) throws CoreException;

	/**
	 * What libvirt keeps beside the definition, and what {@link #undefine} therefore has to be told about: it refuses where nothing is said of
	 * one of these. Never holds KEEP_NVRAM.
	 */
	Set<Undefine> kept(UUID uuid, IProgressMonitor monitor) throws CoreException;

	enum Undefine {
		MANAGED_SAVE, SNAPSHOTS_METADATA, CHECKPOINTS_METADATA, NVRAM, KEEP_NVRAM
	}

	/** virDomainRename; the domain must be shut off. */
	void rename(UUID uuid, String name, IProgressMonitor monitor) throws CoreException;

	/** virDomainCreateWithFlags. */
	void start(UUID uuid, boolean paused, IProgressMonitor monitor) throws CoreException;

	/** virDomainShutdownFlags: asks the guest and returns. */
	void shutdown(UUID uuid, Set<Way> ways, IProgressMonitor monitor) throws CoreException;

	/** virDomainReboot: asks the guest and returns. */
	void reboot(UUID uuid, Set<Way> ways, IProgressMonitor monitor) throws CoreException;

	/** How the guest is asked (virsh --mode); empty: the hypervisor chooses. */
	enum Way {
		ACPI, AGENT, INITCTL, SIGNAL, PARAVIRT
	}

	/** virDomainDestroyFlags: like pulling the plug. Has a worker of its own, so that it gets through while another call hangs. */
	void destroy(UUID uuid, boolean graceful, IProgressMonitor monitor) throws CoreException;

	/** virDomainReset: like the reset button. */
	void reset(UUID uuid, IProgressMonitor monitor) throws CoreException;

	void suspend(UUID uuid, IProgressMonitor monitor) throws CoreException;

	void resume(UUID uuid, IProgressMonitor monitor) throws CoreException;

	void setAutostart(UUID uuid, boolean autostart, IProgressMonitor monitor) throws CoreException;

	/** virDomainListGetStats of one domain, all groups, NOWAIT: "cpu.time", "balloon.rss", "block.0.rd.bytes", ... as numbers, booleans, strings. */
	Map<String, Object> stats(UUID uuid, IProgressMonitor monitor) throws CoreException;

	/** virDomainScreenshot: the guest's screen as the bytes of an image file (PNG or PPM). */
	Screenshot screenshot(UUID uuid, int screen, IProgressMonitor monitor) throws CoreException;

	record Screenshot(String mimeType, byte[] image) {
	}

	/**
	 * What stands in the way of a verb here, in one sentence, so that it can be said before it is tried: the connection is read-only, the
	 * driver has no such function, the domain's state does not allow it, a transient domain has nothing to keep. By what is known without
	 * asking the host; never blocks; may miss something, so the call itself can still fail. Empty: try it.
	 *
	 * @param state      virDomainState; -1: judge without it
	 * @param persistent whether a definition is kept
	 */
	Optional<String> blocked(Verb verb, int state, boolean persistent);

	/** As {@link #blocked(Verb, int, boolean)}. */
	default Optional<String> blocked(Verb verb, DomainRecord domain) {
		return blocked(verb, domain.state(), domain.persistent());
	}

	/** The calls that {@link #blocked} knows about. */
	enum Verb {
		DEFINE, UNDEFINE, RENAME, START, START_PAUSED, SHUTDOWN, REBOOT, DESTROY, RESET, SUSPEND, RESUME, AUTOSTART, SCREENSHOT
	}

	/**
	 * Life cycle events (VIR_DOMAIN_EVENT_ID_LIFECYCLE and what else changes a record) from now on: the UUID of the changed domain. Called
	 * on a thread of ours, never on libvirt's event loop. Close the result to stop.
	 */
	AutoCloseable onEvent(Consumer<UUID> listener) throws CoreException;

	/**
	 * A domain as lists show it.
	 *
	 * @param id         -1 while inactive
	 * @param state      virDomainState
	 * @param reason     one of the virDomain*Reason enums, by state
	 * @param vcpu       current vCPUs; -1 where the bulk call does not say
	 * @param maxVcpu    -1 where unknown
	 * @param memory     KiB; -1 where unknown
	 * @param maxMemory  KiB; -1 where unknown
	 */
	record DomainRecord(UUID uuid, String name, int id, int state, int reason, int vcpu, int maxVcpu, long memory, long maxMemory,
			boolean persistent, boolean autostart) {
	}

	/** virDomainInfo: KiB, nanoseconds. */
	record Figures(int vcpu, int maxVcpu, long memory, long maxMemory, long cpuTime) {
	}
}
