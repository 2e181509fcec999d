package org.virtworkbench.compute.internal.command;

import org.eclipse.osgi.util.NLS;

public final class Messages extends NLS {

	public static String Summary;

	/** Verbs. */
	public static String Autostart, Define, Destroy, Dumpxml, Info, List, Reboot, Rename, Reset, Resume, Shutdown, Start, Suspend, Undefine;

	/** Operands. */
	public static String DomainOperand, FileOperand, NewNameOperand;

	/** Options. */
	public static String AllOption, AutostartOption, ByIdOption, ByNameOption, ByUuidOption, CheckpointsMetadataOption, DisableOption,
			GracefulOption, InactiveDefinitionOption, InactiveOption, KeepNvramOption, ManagedSaveOption, ModeOption, NameOption,
			NoAutostartOption, NvramOption, PausedOption, PersistentOption, RebootModeOption, SecurityInfoOption, SnapshotsMetadataOption, StateOption,
			StateOtherOption, TransientOption, UuidOption, ValidateOption, WaitOption;

	/** {0} text, {1} host. */
	public static String NoSuchDomain, NoSuchId, NoSuchName, NoSuchUuid;
	/** {0} options. */
	public static String Exclusive;
	/** {0} given, {1} words. */
	public static String UnknownMode;
	/** {0} given. */
	public static String BadSeconds;
	/** {0} path. */
	public static String BadPath;
	/** {0} name, {1} seconds. */
	public static String StillRunning;

	public static String Field_cpuTime, Field_description, Field_domainType, Field_machine, Field_maxVcpu, Field_osType, Field_securityLabel,
			Field_securityModel, Field_title;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
