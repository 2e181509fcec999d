package org.virtworkbench.compute.internal.command.create;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String BadPath;
	public static String BootOption;
	public static String CdromOption;
	public static String CmdlineOption;
	public static String CpuOption;
	public static String Create;
	public static String DiskOption;
	public static String FileAnd;
	public static String FileOption;
	/** {0} keys. */
	public static String FilesystemOption, GraphicsOption, HostdevOption, RngOption, SoundOption, TpmOption, VideoOption, WatchdogOption;
	public static String ImportOption;
	public static String InitrdOption;
	public static String KernelNeeded;
	public static String KernelOption;
	public static String MachineOption;
	public static String MemoryOption;
	public static String NameNeeded;
	public static String NameOption;
	public static String NetworkOption;
	public static String OneWay;
	public static String OsinfoOption;
	public static String PrintXmlOption;
	public static String PxeOption;
	public static String StartOption;
	public static String TitleOption;
	public static String VcpusOption;
	public static String VirtTypeOption;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
