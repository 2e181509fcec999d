package org.virtworkbench.compute.hardware;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Absent;
	public static String AbsentConfig;
	public static String AbsentLive;
	public static String Attach;
	public static String Detach;
	public static String Eject;
	public static String Exists;
	public static String FormatDisagrees;
	public static String FormatUnknown;
	public static String HeaderUnreadable;
	public static String Insert;
	public static String LinkDown;
	public static String LinkUp;
	public static String MaxMemory;
	public static String MaxVcpus;
	public static String MaxVcpusLive;
	public static String Memory;
	public static String MemoryTooLittle;
	public static String MemoryTooMuch;
	public static String NoFile;
	public static String NoKey;
	public static String NotPersistent;
	public static String NotReleased;
	public static String NotRemovable;
	public static String NotRunning;
	public static String ReadOnly;
	public static String TheDevice;
	public static String Update;
	public static String VcpuUnplugEmulated;
	public static String Vcpus;
	public static String VcpusTooFew;
	public static String VcpusTooMany;
	/** {0} path, {1} domains. */
	public static String InUse;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
