package org.virtworkbench.libvirt.internal;

import org.libvirt.Connect;
import org.libvirt.ConnectAuth;
import org.libvirt.LibvirtException;

import com.sun.jna.Pointer;

/** libvirt-java's connection, with its native pointer for the calls that libvirt-java lacks. */
final class OpenConnect extends Connect {

	private static final int READ_ONLY = 1;

	/** Opens; blocks for as long as libvirt does. The URI is ASCII by its syntax. */
	OpenConnect(String uri, ConnectAuth auth, boolean readOnly) throws LibvirtException {
		super(uri, auth, readOnly ? READ_ONLY : 0);
	}

	Pointer pointer() {
		return vcp.getPointer();
	}

	boolean isOpen() {
		return vcp != null;
	}
}
