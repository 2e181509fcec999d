package org.virtworkbench.libvirt.internal;

import com.sun.jna.Native;
import com.sun.jna.Pointer;

/** Functions that came with libvirt 1.2.7 (2014). Absent ones are a LinkageError at first use. */
final class Libvirt_1_2_7 {

	static {
		Native.register(Libvirt_1_2_7.class, LibvirtRuntime.library());
	}

	private Libvirt_1_2_7() {
	}

	/** @return to be freed by the caller */
	static native Pointer virConnectGetDomainCapabilities(Pointer connect, String emulator, String arch, String machine, String virtType,
			int flags);
}
