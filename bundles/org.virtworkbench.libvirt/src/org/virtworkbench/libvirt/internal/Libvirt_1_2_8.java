package org.virtworkbench.libvirt.internal;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;

/** Functions that came with libvirt 1.2.8 (2014): figures of all domains in one call. Absent ones are a LinkageError at first use. */
final class Libvirt_1_2_8 {

	static {
		Native.register(Libvirt_1_2_8.class, LibvirtRuntime.library());
	}

	private Libvirt_1_2_8() {
	}

	static native int virConnectGetAllDomainStats(Pointer connect, int groups, PointerByReference records, int flags);

	/** @param domains ended by a null pointer */
	static native int virDomainListGetStats(Pointer domains, int groups, PointerByReference records, int flags);

	static native void virDomainStatsRecordListFree(Pointer records);
}
