package org.virtworkbench.libvirt.internal;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;

/** Functions that came with libvirt 1.1.3 (2013). Absent ones are a LinkageError at first use. */
final class Libvirt_1_1_3 {

	static {
		Native.register(Libvirt_1_1_3.class, LibvirtRuntime.library());
	}

	private Libvirt_1_1_3() {
	}

	/** @param models receives an array of strings; each, and then the array, is to be freed by the caller */
	static native int virConnectGetCPUModelNames(Pointer connect, String arch, PointerByReference models, int flags);
}
