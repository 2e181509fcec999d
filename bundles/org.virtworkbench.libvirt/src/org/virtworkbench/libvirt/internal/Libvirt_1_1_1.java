package org.virtworkbench.libvirt.internal;

import com.sun.jna.Native;
import com.sun.jna.Pointer;

/** Functions that came with libvirt 1.1.1 (2013). Absent ones are a LinkageError at first use. */
final class Libvirt_1_1_1 {

	static {
		Native.register(Libvirt_1_1_1.class, LibvirtRuntime.library());
	}

	private Libvirt_1_1_1() {
	}

	static native int virDomainSetMemoryStatsPeriod(Pointer domain, int seconds, int flags);
}
