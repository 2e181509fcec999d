package org.virtworkbench.compute;

import org.eclipse.osgi.util.NLS;

public final class Messages extends NLS {

	/** Labels. {0} name. */
	public static String Autostart, AutostartDisable, Define, Destroy, Reboot, Rename, Reset, Resume, Shutdown, Start, Suspend, Undefine;

	/** Label. {0} name, {1} new name. */
	public static String RenameTo;

	/** {0} name, {1} one of the reasons below. */
	public static String CannotAutostart, CannotDefine, CannotDestroy, CannotReboot, CannotRename, CannotReset, CannotResume, CannotShutdown, CannotStart,
			CannotSuspend, CannotUndefine;

	/** Reasons: what is so, and what to do. */
	public static String IsAsleep, IsCrashed, IsNotPaused, IsNotRunning, IsPaused, IsPausedAlready, IsPausedAndDeaf, IsRunning, IsShutOff, IsShuttingDown,
			IsRunningForRename, IsSaved, IsTransientForAutostart, IsTransientForUndefine;
	/** {0} driver. */
	public static String NoFunction;
	/** {0} host. */
	public static String NotConnected, ReadOnly;
	/** {0} name, {1} host. */
	public static String NameExists, NoSuchDomain;
	public static String NameMissing;
	/** {0} how many characters. */
	public static String NameTooLong;
	/** {0} name. */
	public static String NameWrong, SameName;

	/** Follows libvirt's sentence. */
	public static String UndefineWith;

	/** What would be lost. {0} name. */
	public static String CheckpointsMetadata, Definition, ManagedSave, Nvram, SnapshotsMetadata, TransientDefinition, UnsavedWork;

	/** Warnings. {0} name. */
	public static String BecomesTransient, PausedDoesNotHear, ReplacesDefinition, ReplacesDefinitionOfRunning, SecretLeftOut;

	/** {0} file. */
	public static String FileIsFolder;
	public static String StandardInput, TheDefinition;
	/** {0} file, {1} root element. */
	public static String XmlNotDomain;
	/** {0} file, {1} size. */
	public static String XmlTooLong;
	public static String XmlWithoutName;
	/** {0} name, {1} line, {2} column, {3} sentence. */
	public static String NotValid;

	public static String Column_autostart, Column_id, Column_maxMemory, Column_memory, Column_name, Column_persistent, Column_reason,
			Column_state, Column_uuid, Column_vcpu;
	public static String Domains, No, Yes;
	/** {0} now, {1} at most. */
	public static String VcpuOfMax;
	/** {0} host. */
	public static String ReadingFigures;

	public static String State_blocked, State_crashed, State_nostate, State_paused, State_pmsuspended, State_running, State_shutdown,
			State_shutoff;
	public static String Reason_apiError, Reason_booted, Reason_crashed, Reason_creatingSnapshot, Reason_daemon, Reason_destroyed,
			Reason_dumping, Reason_eventWakeup, Reason_failed, Reason_fromSnapshot, Reason_ioError, Reason_migrated, Reason_migrating,
			Reason_migrationCanceled, Reason_panicked, Reason_postCopy, Reason_postCopyFailed, Reason_restored, Reason_saveCanceled,
			Reason_saved, Reason_saving, Reason_shutdown, Reason_shuttingDown, Reason_startingUp, Reason_unpaused, Reason_user,
			Reason_watchdog;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
