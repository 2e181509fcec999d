package org.virtworkbench.compute.tuning;

import org.eclipse.osgi.util.NLS;

public final class Messages extends NLS {

	/** Labels. {0} I/O thread, {1} name. */
	public static String AddIoThread, RemoveIoThread, TuneIoThread;
	/** {0} disk, {1} name. */
	public static String DiskLimits;
	/** {0} name. */
	public static String BlockIo, Description, Memory, Numa, Scheduler, Title;
	/** {0} name, {1} number, {2} CPUs. */
	public static String PinEmulator, PinIoThread, PinVcpu;
	public static String AllCpus;
	/** {0} namespace, {1} name. */
	public static String Metadata;
	/** {0} name, {1} seconds. */
	public static String MemoryStats;
	/** {0} name, {1} event, {2} action. */
	public static String LifecycleAction;
	/** {0} name. */
	public static String NoCgroups;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
