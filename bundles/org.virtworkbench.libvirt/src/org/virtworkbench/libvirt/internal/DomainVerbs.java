package org.virtworkbench.libvirt.internal;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.virtworkbench.libvirt.LibvirtDomains.Verb;

/** What one session knows of verbs that cannot be done: of its driver from the start, and learned from every "not supported" since. */
final class DomainVerbs {

	/** virDomainState. */
	private static final int RUNNING = 1;
	private static final int BLOCKED = 2;
	private static final int PAUSED = 3;
	private static final int SHUTOFF = 5;
	private static final int CRASHED = 6;
	private static final int PMSUSPENDED = 7;

	/** By virConnectGetType; tried with libvirt 9.0. The test driver refuses every flag of virDomainCreateWithFlags. */
	private static final Map<String, Set<Verb>> LACKING = Map.of("TEST", EnumSet.of(Verb.START_PAUSED)); //$NON-NLS-1$

	private final String driver;
	private final boolean readOnly;
	private final Set<Verb> unsupported;

	DomainVerbs(String driver, boolean readOnly) {
		this.driver = driver;
		this.readOnly = readOnly;
		Set<Verb> known = EnumSet.noneOf(Verb.class);
		known.addAll(LACKING.getOrDefault(driver.toUpperCase(java.util.Locale.ROOT), Set.of()));
		unsupported = Collections.synchronizedSet(known);
	}

	void unsupported(Verb verb) {
		unsupported.add(verb);
	}

	Optional<String> blocked(Verb verb, int state, boolean persistent) {
		if (readOnly)
			return Optional.of(Messages.BlockedReadOnly);
		if (unsupported.contains(verb))
			return Optional.of(Messages.bind(Messages.BlockedDriver, driver));
		return Optional.ofNullable(switch (verb) {
		case AUTOSTART -> persistent ? null : Messages.BlockedTransientAutostart;
		case UNDEFINE -> persistent ? null : Messages.BlockedTransientUndefine;
		case DEFINE -> null;
		case RENAME -> state < 0 || state == SHUTOFF || state == CRASHED ? null : Messages.BlockedNotShutOff;
		default -> state < 0 ? null : byState(verb, state);
		});
	}

	private static String byState(Verb verb, int state) {
		return switch (verb) {
		// a crashed domain may still have its process, and may not: libvirt knows
		case START, START_PAUSED -> state == SHUTOFF || state == CRASHED ? null : Messages.BlockedRunning;
		case SUSPEND -> switch (state) {
		case PAUSED -> Messages.BlockedPaused;
		case PMSUSPENDED -> Messages.BlockedSuspended;
		case SHUTOFF -> Messages.BlockedInactive;
		default -> null;
		};
		case RESUME -> switch (state) {
		case RUNNING, BLOCKED -> Messages.BlockedNotPaused;
		case PMSUSPENDED -> Messages.BlockedSuspended;
		case SHUTOFF -> Messages.BlockedInactive;
		default -> null;
		};
		default -> state == SHUTOFF ? Messages.BlockedInactive : null;
		};
	}
}
