package org.virtworkbench.libvirt.internal;

import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;

/** Functions of libvirt up to 0.10.2 on a domain's hardware; apart from {@link Libvirt_0_10}, so that who only lists does not pay for them. */
final class Libvirt_0_10_Devices {

	static {
		Native.register(Libvirt_0_10_Devices.class, LibvirtRuntime.library());
	}

	private Libvirt_0_10_Devices() {
	}

	static native int virDomainAttachDeviceFlags(Pointer domain, String xml, int flags);

	static native int virDomainDetachDeviceFlags(Pointer domain, String xml, int flags);

	static native int virDomainUpdateDeviceFlags(Pointer domain, String xml, int flags);

	static native int virDomainSetVcpusFlags(Pointer domain, int count, int flags);

	/** @param kibibytes unsigned long */
	static native int virDomainSetMemoryFlags(Pointer domain, NativeLong kibibytes, int flags);

	/** @param size unsigned long long */
	static native int virDomainBlockResize(Pointer domain, String disk, long size, int flags);

	/** @param info struct _virDomainBlockInfo: three unsigned long long */
	static native int virDomainGetBlockInfo(Pointer domain, String disk, Pointer info, int flags);

	static native int virDomainHasManagedSaveImage(Pointer domain, int flags);

	static native int virDomainSnapshotNum(Pointer domain, int flags);

	/** @return to be freed by the caller */
	static native Pointer virDomainGetXMLDesc(Pointer domain, int flags);
}
