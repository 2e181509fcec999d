package org.virtworkbench.compute.advice;

import org.eclipse.osgi.util.NLS;

public final class Messages extends NLS {

	/** Sentences. {0} disk. */
	public static String DiskBusIde, DiskCacheUnsafe, DiskIoNative, DiskNoDiscard, DiskTargetTwice;
	/** {0} disk, {1} cache mode. */
	public static String DiskCacheHost;
	/** {0} disk, {1} file, {2} format. */
	public static String DiskFormatSuffix;
	/** {0} address. */
	public static String NicMacTwice, NicModelNone;
	/** {0} model, {1} address. */
	public static String NicModelEmulated;
	/** {0} name, {1} host. */
	public static String NicNetworkMissing, NicBridgeMissing;
	public static String InputNoTablet, ChannelNoAgent, GraphicsOpen, VideoCirrus, CpuNone, CpuHostPassthrough, BootBoth;
	/** {0} wanted, {1} host, {2} what it has. */
	public static String MemoryOverHost, VcpuOverHost;
	/** {0} this, {1} that. */
	public static String MemoryCurrentOver, VcpuCurrentOver, CpuTopology;
	/** Fixes. {0} value. */
	public static String UseFormat, UseTarget, UseSockets;
	public static String UseVirtio, UseCacheNone, UseDiscard, NewMac, AddTablet, AddAgent, ListenLocally, UseVga, UseMemory,
			UseAllVcpus, UseHostModel, KeepDeviceOrder;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
