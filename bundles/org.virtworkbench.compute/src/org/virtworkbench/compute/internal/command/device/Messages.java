package org.virtworkbench.compute.internal.command.device;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Absent;
	public static String ArchOption;
	public static String AttachDisk;
	public static String AttachInterface;
	public static String BlockOption;
	public static String CacheOption;
	public static String Capabilities;
	public static String ChangeMedia;
	public static String ConfigOption;
	public static String CountOperand;
	public static String CurrentOption;
	public static String DetachDisk;
	public static String DetachInterface;
	public static String DetachMacOption;
	public static String DiskOperand;
	public static String DriveOperand;
	public static String DriverOption;
	public static String EjectOption;
	public static String EmulatorbinOption;
	public static String Exclusive;
	public static String ForceOption;
	public static String InterfaceOperand;
	public static String InterfaceSourceOperand;
	public static String InterfaceTypeOperand;
	public static String IoOption;
	public static String IothreadOption;
	public static String LinkOperand;
	public static String LiveOption;
	public static String MacOption;
	public static String MachineOption;
	public static String MaximumOption;
	public static String MediumOperand;
	public static String MediumOrEject;
	public static String ModeOption;
	public static String ModelOption;
	public static String NotAMac;
	public static String NotANumber;
	public static String NotASize;
	public static String PathNotAbsolute;
	public static String SerialOption;
	public static String SetLink;
	public static String Setmaxmem;
	public static String Setmem;
	public static String Setvcpus;
	public static String SeveralInterfaces;
	public static String SizeOperand;
	public static String SourceModeOption;
	public static String SourceOperand;
	public static String SourcetypeOption;
	public static String SubdriverOption;
	public static String TargetNameOption;
	public static String TargetOperand;
	public static String TargetbusOption;
	public static String TypeOption;
	public static String UnknownInterfaceType;
	public static String UpOrDown;
	public static String VirttypeOption;
	public static String WwnOption;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
