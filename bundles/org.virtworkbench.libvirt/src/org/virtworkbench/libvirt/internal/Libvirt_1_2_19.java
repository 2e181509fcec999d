package org.virtworkbench.libvirt.internal;

import com.sun.jna.Native;
import com.sun.jna.Pointer;

/** Functions that came with libvirt 1.2.19 (2015). Absent ones are a LinkageError at first use. */
final class Libvirt_1_2_19 {

	static {
		Native.register(Libvirt_1_2_19.class, LibvirtRuntime.library());
	}

	private Libvirt_1_2_19() {
	}

	static native int virDomainRename(Pointer domain, String name, int flags);
}
