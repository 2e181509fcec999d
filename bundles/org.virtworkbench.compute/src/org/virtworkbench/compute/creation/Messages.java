package org.virtworkbench.compute.creation;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String BootWithoutNetwork;
	public static String CancelledButLeft;
	public static String Create;
	public static String Detected;
	public static String DiskWithoutSource;
	public static String DriveWithSize;
	public static String Emulated;
	public static String FileExists;
	public static String ImportWithoutDisk;
	public static String InUse;
	public static String KvmNoDevice;
	public static String KvmNoFlag;
	public static String KvmNotOffered;
	public static String Left;
	public static String MaxBelowVcpus;
	public static String MoreMemory;
	public static String MoreVcpus;
	public static String NetworkInactive;
	public static String NetworkWithoutSource;
	public static String NoCpuMode;
	public static String NoCpuModel;
	public static String NoDefaultNetwork;
	public static String NoDefaultPool;
	public static String NoFolder;
	public static String NoGraphics;
	public static String NoGuests;
	public static String NoImage;
	public static String NoKernel;
	public static String NoMedium;
	public static String NoNetwork;
	public static String NoOsinfo;
	public static String NoPool;
	public static String NoSecureBoot;
	public static String NoSuchType;
	/** {0} machine, {1} architecture, {2} host, {3} machines. */
	public static String NoMachine;
	public static String NoUefi;
	public static String NoVolume;
	public static String NotAMac;
	public static String NotASize;
	public static String NotAVlan;
	public static String PathAndPool;
	public static String PathIsFolder;
	public static String PathNotAbsolute;
	public static String PathTwice;
	public static String PoolInactive;
	public static String ReadOnly;
	public static String Removed;
	public static String SecretLeftOut;
	public static String SizeOrVolume;
	public static String TargetTwice;
	public static String TooManyDisks;
	public static String TooManyVcpus;
	public static String UnknownBoot;
	public static String UnknownKey;
	public static String UnknownSystem;
	public static String UuidExists;
	public static String VolumeExists;
	public static String VolumeWithoutPool;
	public static String WrongValue;

	/** {0} option. */
	public static String NoneAndOthers;
	public static String FilesystemWithoutEnds, GraphicsWithoutType, MaxBelowMemory;
	/** {0} given. */
	public static String NotAHostDevice;
	/** {0} vCPUs of the topology, {1} vCPUs. */
	public static String TopologyWrong;
	/** {0} host, {1} device, {2} value, {3} values. */
	public static String NotOffered;
	/** {0} sentence. */
	public static String SettingWrong;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
