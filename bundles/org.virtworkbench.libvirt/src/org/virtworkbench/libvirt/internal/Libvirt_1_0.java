package org.virtworkbench.libvirt.internal;

import com.sun.jna.Native;
import com.sun.jna.Pointer;

/** Functions that came with libvirt 1.0.0 (2012). Absent ones are a LinkageError at first use. */
final class Libvirt_1_0 {

	static {
		Native.register(Libvirt_1_0.class, LibvirtRuntime.library());
	}

	private Libvirt_1_0() {
	}

	/** @param map null: only counted, @param online null. @return how many CPUs the host can have */
	static native int virNodeGetCPUMap(Pointer connect, Pointer map, Pointer online, int flags);
}
