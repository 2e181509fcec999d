package org.virtworkbench.compute.hardware;

import java.security.SecureRandom;

/** MAC addresses for new interfaces. */
public final class MacAddresses {

	private static final SecureRandom RANDOM = new SecureRandom();

	private MacAddresses() {
	}

	/** A random one of the range that QEMU's and libvirt's guests have, so that both definitions of a running domain get the same. */
	public static String random() {
		byte[] bytes = new byte[3];
		RANDOM.nextBytes(bytes);
		return "52:54:00:%02x:%02x:%02x".formatted(bytes[0], bytes[1], bytes[2]); //$NON-NLS-1$
	}
}
