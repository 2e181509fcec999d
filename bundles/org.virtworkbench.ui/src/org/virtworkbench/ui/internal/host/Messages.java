package org.virtworkbench.ui.internal.host;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Access;
	public static String Arch;
	public static String ConnectNow;
	public static String Connected;
	public static String Connecting;
	public static String Connection;
	public static String Cpus;
	public static String Daemon;
	public static String Disconnected;
	public static String Exact;
	public static String Failed;
	public static String Free;
	public static String Frequency;
	public static String HostName;
	public static String Hypervisor;
	public static String Library;
	public static String Lost;
	public static String Memory;
	public static String Mhz;
	public static String Model;
	public static String Processors;
	public static String ReadOnly;
	public static String ReadWrite;
	public static String Reason;
	public static String State;
	public static String Topology;
	public static String TopologyValue;
	public static String Total;
	public static String Unknown;
	public static String Uri;
	public static String Versions;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
