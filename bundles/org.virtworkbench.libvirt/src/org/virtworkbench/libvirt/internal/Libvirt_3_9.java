package org.virtworkbench.libvirt.internal;

import com.sun.jna.Native;
import com.sun.jna.Pointer;

/** Functions that came with libvirt 3.9 (2017). Absent ones are a LinkageError at first use. */
final class Libvirt_3_9 {

	static {
		Native.register(Libvirt_3_9.class, LibvirtRuntime.library());
	}

	private Libvirt_3_9() {
	}

	/** @param type virDomainLifecycle, @param action virDomainLifecycleAction */
	static native int virDomainSetLifecycleAction(Pointer domain, int type, int action, int flags);
}
