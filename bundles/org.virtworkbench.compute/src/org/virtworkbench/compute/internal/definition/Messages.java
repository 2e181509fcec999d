package org.virtworkbench.compute.internal.definition;

import org.eclipse.osgi.util.NLS;

public final class Messages extends NLS {

	/** Kinds and words of labels. */
	public static String Audio, AutomaticPort, Boot, Cdrom, Cell, Channel, Clock, Console, Controller, Cpu, Crypto, CurrentMemory,
			Devices, Disk, Domain, Empty, Filesystem, Floppy, Graphics, Hostdev, Hub, Input, Interface, Iommu, Keyboard, Lease, Lun,
			MaxMemory, Memballoon, Memory, MemoryDevice, Mouse, Numa, NvramDevice, Panic, Parallel, Pstore, Redirdev, Redirfilter, Rng,
			Separator, Serial, Shmem, Smartcard, Sound, Tablet, Tpm, Vcpus, Video, Vsock, Watchdog;
	/** {0} now, {1} at most. */
	public static String VcpusOfMax;
	/** {0} how many. */
	public static String Cells;
	/** {0} type, {1} source. */
	public static String SourceOfType;
	/** {0} number. */
	public static String Port;
	/** {0} kind, {1} identity. */
	public static String Named;

	/** {0} path. */
	public static String NoPath, NoValue, Unwritable;
	/** {0} path, {1} an element in it. */
	public static String HoldsElements;
	/** {0} path, {1} given. */
	public static String PresentOrNot;
	/** {0} path, {1} given, {2} unit. */
	public static String NoSize;
	/** {0} path, {1} name. */
	public static String UnknownName;
	/** {0} path, {1} name, {2} how many. */
	public static String NoSuchIndex;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
