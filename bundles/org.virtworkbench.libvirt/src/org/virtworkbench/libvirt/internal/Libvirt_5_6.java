package org.virtworkbench.libvirt.internal;

import com.sun.jna.Native;
import com.sun.jna.Pointer;

/** Functions that came with libvirt 5.6 (2019). Absent ones are a LinkageError at first use. */
final class Libvirt_5_6 {

	static {
		Native.register(Libvirt_5_6.class, LibvirtRuntime.library());
	}

	private Libvirt_5_6() {
	}

	/** @param checkpoints null: they are only counted */
	static native int virDomainListAllCheckpoints(Pointer domain, Pointer checkpoints, int flags);
}
