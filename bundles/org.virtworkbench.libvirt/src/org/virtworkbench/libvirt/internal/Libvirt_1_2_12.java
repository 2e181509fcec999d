package org.virtworkbench.libvirt.internal;

import com.sun.jna.Native;
import com.sun.jna.Pointer;

/** Functions that came with libvirt 1.2.12 (2015). Absent ones are a LinkageError at first use. */
final class Libvirt_1_2_12 {

	static {
		Native.register(Libvirt_1_2_12.class, LibvirtRuntime.library());
	}

	private Libvirt_1_2_12() {
	}

	static native Pointer virDomainDefineXMLFlags(Pointer connect, String xml, int flags);
}
