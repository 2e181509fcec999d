package org.virtworkbench.libvirt.internal;

import com.sun.jna.Native;
import com.sun.jna.Pointer;

/** Functions that came with libvirt 4.10 (2018). Absent ones are a LinkageError at first use. */
final class Libvirt_4_10 {

	static {
		Native.register(Libvirt_4_10.class, LibvirtRuntime.library());
	}

	private Libvirt_4_10() {
	}

	static native int virDomainSetIOThreadParams(Pointer domain, int id, Pointer parameters, int count, int flags);
}
