package org.virtworkbench.libvirt.internal;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;

/** Functions of libvirt up to 0.10.2 on pools and volumes; apart from {@link Libvirt_0_10}, so that who only lists domains does not pay for them. */
final class Libvirt_0_10_Storage {

	static {
		Native.register(Libvirt_0_10_Storage.class, LibvirtRuntime.library());
	}

	private Libvirt_0_10_Storage() {
	}

	static native int virConnectListAllStoragePools(Pointer connect, PointerByReference pools, int flags);

	static native Pointer virStoragePoolLookupByUUID(Pointer connect, byte[] uuid);

	static native Pointer virStoragePoolLookupByName(Pointer connect, String name);

	static native Pointer virStoragePoolLookupByVolume(Pointer volume);

	static native Pointer virStoragePoolCreateXML(Pointer connect, String xml, int flags);

	static native int virStoragePoolDestroy(Pointer pool);

	static native int virStoragePoolRefresh(Pointer pool, int flags);

	static native int virStoragePoolFree(Pointer pool);

	static native int virStoragePoolGetUUID(Pointer pool, Pointer uuid);

	/** Belongs to the pool: not to be freed. */
	static native Pointer virStoragePoolGetName(Pointer pool);

	static native int virStoragePoolIsActive(Pointer pool);

	static native int virStoragePoolIsPersistent(Pointer pool);

	static native int virStoragePoolGetAutostart(Pointer pool, IntByReference autostart);

	/** @param info struct _virStoragePoolInfo: state, then three unsigned long long */
	static native int virStoragePoolGetInfo(Pointer pool, Pointer info);

	/** @return to be freed by the caller */
	static native Pointer virStoragePoolGetXMLDesc(Pointer pool, int flags);

	static native int virStoragePoolListAllVolumes(Pointer pool, PointerByReference volumes, int flags);

	static native Pointer virStorageVolLookupByName(Pointer pool, String name);

	static native Pointer virStorageVolLookupByPath(Pointer connect, String path);

	static native Pointer virStorageVolCreateXML(Pointer pool, String xml, int flags);

	static native int virStorageVolDelete(Pointer volume, int flags);

	static native int virStorageVolFree(Pointer volume);

	/** Belongs to the volume: not to be freed. */
	static native Pointer virStorageVolGetName(Pointer volume);

	/** @param info struct _virStorageVolInfo: type, then two unsigned long long */
	static native int virStorageVolGetInfo(Pointer volume, Pointer info);

	/** @return to be freed by the caller */
	static native Pointer virStorageVolGetXMLDesc(Pointer volume, int flags);
}
