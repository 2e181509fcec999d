package org.virtworkbench.libvirt.internal;

import com.sun.jna.Native;
import com.sun.jna.Pointer;

/** Functions that came with libvirt 1.2.15 (2015). Absent ones are a LinkageError at first use. */
final class Libvirt_1_2_15 {

	static {
		Native.register(Libvirt_1_2_15.class, LibvirtRuntime.library());
	}

	private Libvirt_1_2_15() {
	}

	static native int virDomainAddIOThread(Pointer domain, int id, int flags);

	static native int virDomainDelIOThread(Pointer domain, int id, int flags);

	static native int virDomainPinIOThread(Pointer domain, int id, byte[] cpus, int length, int flags);
}
