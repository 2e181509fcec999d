package org.virtworkbench.compute;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.domain.State;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.inventory.ConnectionState;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.libvirt.LibvirtDomains.Verb;
import org.virtworkbench.libvirt.LibvirtSession;

/**
 * What can be done to a domain, and why it cannot be done to one now. Handlers ask before they offer it, operations before they do it, so
 * that both say the same.
 */
public enum DomainVerb {

	START(() -> Messages.Start, () -> Messages.CannotStart),
	SHUTDOWN(() -> Messages.Shutdown, () -> Messages.CannotShutdown),
	REBOOT(() -> Messages.Reboot, () -> Messages.CannotReboot),
	DESTROY(() -> Messages.Destroy, () -> Messages.CannotDestroy),
	RESET(() -> Messages.Reset, () -> Messages.CannotReset, "lxc", "openvz", "xen", "vbox", "esx", "vpx", "gsx", "vmwareplayer", "vmwarews", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"vmwarefusion"), //$NON-NLS-1$
	SUSPEND(() -> Messages.Suspend, () -> Messages.CannotSuspend, "bhyve"), //$NON-NLS-1$
	RESUME(() -> Messages.Resume, () -> Messages.CannotResume, "bhyve"), //$NON-NLS-1$
	AUTOSTART(() -> Messages.Autostart, () -> Messages.CannotAutostart, "vbox", "vmwareplayer", "vmwarews", "vmwarefusion"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	RENAME(() -> Messages.Rename, () -> Messages.CannotRename),
	UNDEFINE(() -> Messages.Undefine, () -> Messages.CannotUndefine);

	private final Supplier<String> label;
	private final Supplier<String> cannot;
	/** Schemes of the drivers whose table of functions (virHypervisorDriver in libvirt's sources) has none for this. */
	private final Set<String> lacking;

	DomainVerb(Supplier<String> label, Supplier<String> cannot, String... lacking) {
		this.label = label;
		this.cannot = cannot;
		this.lacking = Set.of(lacking);
	}

	/** "Start web1": for a menu, a job, the journal. */
	public String label(String name) {
		return NLS.bind(label.get(), name);
	}

	/**
	 * Why this cannot be done to a domain of the live inventory, in one sentence that says what to do; empty where it can, or where only the
	 * host can know. Does not leave the process; call it in the realm.
	 */
	public Optional<String> blocked(Domain domain) {
		Host host = host(domain);
		if (host == null)
			return why(domain).map(why -> sentence(domain, why));
		if (host.getState() != ConnectionState.CONNECTED)
			return Optional.of(sentence(domain, NLS.bind(Messages.NotConnected, host.getName())));
		return blocked(domain, URI.create(host.getUri()), host.isReadOnly(), host.getName());
	}

	/**
	 * As {@link #blocked(Domain)}, for a domain of an open connection: also knows what this host's driver has refused before. Does not
	 * leave the process either.
	 */
	public Optional<String> blocked(Domain domain, Connection connection) {
		return blocked(domain, connection.uri(), connection.readOnly(), connection.name())
				.or(() -> connection.get(LibvirtSession.class)
						.flatMap(session -> session.domains().blocked(Verb.valueOf(name()), domain.getState().getValue(), domain.isPersistent()))
						.map(why -> sentence(domain, why)));
	}

	private Optional<String> blocked(Domain domain, URI uri, boolean readOnly, String host) {
		String driver = driver(uri);
		Optional<String> why = readOnly ? Optional.of(NLS.bind(Messages.ReadOnly, host))
				: lacking.contains(driver) ? Optional.of(NLS.bind(Messages.NoFunction, driver)) : why(domain);
		return why.map(reason -> sentence(domain, reason));
	}

	private Optional<String> why(Domain domain) {
		boolean active = domain.getId() >= 0;
		State state = domain.getState();
		return Optional.ofNullable(switch (this) {
		case START -> active ? running(state) : null;
		case SHUTDOWN -> !active ? Messages.IsShutOff : switch (state) {
			// QEMU's driver refuses these; elsewhere the guest could not hear it either
			case PAUSED -> Messages.IsPausedAndDeaf;
			case PMSUSPENDED -> Messages.IsAsleep;
			case SHUTDOWN -> Messages.IsShuttingDown;
			case CRASHED -> Messages.IsCrashed;
			default -> null;
			};
		case DESTROY -> active ? null : Messages.IsShutOff;
		case REBOOT, RESET -> !active ? Messages.IsNotRunning : this == REBOOT && state == State.CRASHED ? Messages.IsCrashed : null;
		case SUSPEND -> !active ? Messages.IsNotRunning : switch (state) {
			case PAUSED -> Messages.IsPaused;
			case PMSUSPENDED -> Messages.IsAsleep;
			case CRASHED -> Messages.IsCrashed;
			default -> null;
			};
		case RESUME -> !active ? Messages.IsNotRunning : switch (state) {
			case RUNNING, BLOCKED -> Messages.IsNotPaused;
			case PMSUSPENDED -> Messages.IsAsleep;
			case CRASHED -> Messages.IsCrashed;
			default -> null;
			};
		case AUTOSTART -> domain.isPersistent() ? null : Messages.IsTransientForAutostart;
		case RENAME -> active ? Messages.IsRunningForRename : null;
		case UNDEFINE -> domain.isPersistent() ? null : Messages.IsTransientForUndefine;
		});
	}

	private static String running(State state) {
		return switch (state) {
		case PAUSED -> Messages.IsPausedAlready;
		case SHUTDOWN -> Messages.IsShuttingDown;
		case CRASHED -> Messages.IsCrashed;
		case PMSUSPENDED -> Messages.IsAsleep;
		default -> Messages.IsRunning;
		};
	}

	private String sentence(Domain domain, String why) {
		return NLS.bind(cannot.get(), domain.getName(), why);
	}

	/** "qemu" of {@code qemu+ssh://host/system}. */
	private static String driver(URI uri) {
		String scheme = uri.getScheme() == null ? "" : uri.getScheme(); //$NON-NLS-1$
		return scheme.indexOf('+') < 0 ? scheme : scheme.substring(0, scheme.indexOf('+'));
	}

	private static Host host(EObject element) {
		for (EObject at = element; at != null; at = at.eContainer())
			if (at instanceof Host host)
				return host;
		return null;
	}
}
