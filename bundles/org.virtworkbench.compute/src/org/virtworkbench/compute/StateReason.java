package org.virtworkbench.compute;

import static java.util.Map.entry;

import java.util.Map;

import org.virtworkbench.compute.domain.State;

/**
 * The words for why a domain is in its state: those of {@code virsh domstate --reason} for the virDomain*Reason enums of
 * libvirt-domain.h.
 */
public final class StateReason {

	/** By virDomainState, then by reason. Reason 0 is "unknown" in all states. */
	private static final String[][] WORDS = {
			/* no state */ { null },
			/* running */ { null, "booted", "migrated", "restored", "from snapshot", "unpaused", "migration canceled", "save canceled", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
					"event wakeup", "crashed", "post-copy", "post-copy failed" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			/* blocked */ { null },
			/* paused */ { null, "user", "migrating", "saving", "dumping", "I/O error", "watchdog", "from snapshot", "shutting down", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
					"creating snapshot", "crashed", "starting up", "post-copy", "post-copy failed", "api error" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			/* shutdown */ { null, "user" }, //$NON-NLS-1$
			/* shutoff */ { null, "shutdown", "destroyed", "crashed", "migrated", "saved", "failed", "from snapshot", "daemon" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			/* crashed */ { null, "panicked" }, //$NON-NLS-1$
			/* pmsuspended */ { null } };

	private static final Map<String, String> TRANSLATED = Map.ofEntries(entry("booted", Messages.Reason_booted), //$NON-NLS-1$
			entry("migrated", Messages.Reason_migrated), entry("restored", Messages.Reason_restored), //$NON-NLS-1$ //$NON-NLS-2$
			entry("from snapshot", Messages.Reason_fromSnapshot), entry("unpaused", Messages.Reason_unpaused), //$NON-NLS-1$ //$NON-NLS-2$
			entry("migration canceled", Messages.Reason_migrationCanceled), entry("save canceled", Messages.Reason_saveCanceled), //$NON-NLS-1$ //$NON-NLS-2$
			entry("event wakeup", Messages.Reason_eventWakeup), entry("crashed", Messages.Reason_crashed), //$NON-NLS-1$ //$NON-NLS-2$
			entry("post-copy", Messages.Reason_postCopy), entry("post-copy failed", Messages.Reason_postCopyFailed), //$NON-NLS-1$ //$NON-NLS-2$
			entry("user", Messages.Reason_user), entry("migrating", Messages.Reason_migrating), entry("saving", Messages.Reason_saving), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			entry("dumping", Messages.Reason_dumping), entry("I/O error", Messages.Reason_ioError), //$NON-NLS-1$ //$NON-NLS-2$
			entry("watchdog", Messages.Reason_watchdog), entry("shutting down", Messages.Reason_shuttingDown), //$NON-NLS-1$ //$NON-NLS-2$
			entry("creating snapshot", Messages.Reason_creatingSnapshot), entry("starting up", Messages.Reason_startingUp), //$NON-NLS-1$ //$NON-NLS-2$
			entry("api error", Messages.Reason_apiError), entry("shutdown", Messages.Reason_shutdown), //$NON-NLS-1$ //$NON-NLS-2$
			entry("destroyed", Messages.Reason_destroyed), entry("saved", Messages.Reason_saved), entry("failed", Messages.Reason_failed), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			entry("daemon", Messages.Reason_daemon), entry("panicked", Messages.Reason_panicked)); //$NON-NLS-1$ //$NON-NLS-2$

	private StateReason() {
	}

	/** virsh's word, untranslated, for the model and for scripts; null where libvirt knows no reason, or one newer than this table. */
	public static String word(int state, int reason) {
		return state < 0 || state >= WORDS.length || reason < 0 || reason >= WORDS[state].length ? null : WORDS[state][reason];
	}

	/** The reason in the language of the user; "" for null. */
	public static String translated(String word) {
		return word == null ? "" : TRANSLATED.getOrDefault(word, word); //$NON-NLS-1$
	}

	/** The state in the language of the user. */
	public static String translated(State state) {
		return switch (state) {
		case NOSTATE -> Messages.State_nostate;
		case RUNNING -> Messages.State_running;
		case BLOCKED -> Messages.State_blocked;
		case PAUSED -> Messages.State_paused;
		case SHUTDOWN -> Messages.State_shutdown;
		case SHUTOFF -> Messages.State_shutoff;
		case CRASHED -> Messages.State_crashed;
		case PMSUSPENDED -> Messages.State_pmsuspended;
		};
	}
}
