package org.virtworkbench.libvirt.internal;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;

/**
 * Functions of libvirt up to 0.10.2 on networks, interfaces and devices of the host; apart from {@link Libvirt_0_10}, so that who only lists
 * domains does not pay for them.
 */
final class Libvirt_0_10_Network {

	static {
		Native.register(Libvirt_0_10_Network.class, LibvirtRuntime.library());
	}

	private Libvirt_0_10_Network() {
	}

	static native int virConnectListAllNetworks(Pointer connect, PointerByReference networks, int flags);

	static native Pointer virNetworkLookupByUUID(Pointer connect, byte[] uuid);

	static native int virNetworkFree(Pointer network);

	static native int virNetworkGetUUID(Pointer network, Pointer uuid);

	/** Belongs to the network: not to be freed. */
	static native Pointer virNetworkGetName(Pointer network);

	static native int virNetworkIsActive(Pointer network);

	static native int virNetworkIsPersistent(Pointer network);

	static native int virNetworkGetAutostart(Pointer network, IntByReference autostart);

	/** @return to be freed by the caller */
	static native Pointer virNetworkGetXMLDesc(Pointer network, int flags);

	static native int virConnectListAllInterfaces(Pointer connect, PointerByReference interfaces, int flags);

	static native int virInterfaceFree(Pointer networkInterface);

	/** Belongs to the interface: not to be freed. */
	static native Pointer virInterfaceGetName(Pointer networkInterface);

	/** Belongs to the interface: not to be freed. */
	static native Pointer virInterfaceGetMACString(Pointer networkInterface);

	static native int virInterfaceIsActive(Pointer networkInterface);

	/** @return to be freed by the caller */
	static native Pointer virInterfaceGetXMLDesc(Pointer networkInterface, int flags);

	static native int virConnectListAllNodeDevices(Pointer connect, PointerByReference devices, int flags);

	static native int virNodeDeviceFree(Pointer device);

	/** Belongs to the device: not to be freed. */
	static native Pointer virNodeDeviceGetName(Pointer device);

	/** @return to be freed by the caller */
	static native Pointer virNodeDeviceGetXMLDesc(Pointer device, int flags);
}
