package org.virtworkbench.libvirt.internal;

import com.sun.jna.Native;
import com.sun.jna.Pointer;

/** Functions of libvirt up to 0.10.2 on what a domain may use; apart from {@link Libvirt_0_10}, so that who only lists does not pay for them. */
final class Libvirt_0_10_Tuning {

	static {
		Native.register(Libvirt_0_10_Tuning.class, LibvirtRuntime.library());
	}

	private Libvirt_0_10_Tuning() {
	}

	static native int virDomainSetSchedulerParametersFlags(Pointer domain, Pointer parameters, int count, int flags);

	static native int virDomainSetMemoryParameters(Pointer domain, Pointer parameters, int count, int flags);

	static native int virDomainSetBlkioParameters(Pointer domain, Pointer parameters, int count, int flags);

	static native int virDomainSetNumaParameters(Pointer domain, Pointer parameters, int count, int flags);

	static native int virDomainSetBlockIoTune(Pointer domain, String disk, Pointer parameters, int count, int flags);

	static native int virDomainPinVcpuFlags(Pointer domain, int vcpu, byte[] cpus, int length, int flags);

	static native int virDomainPinEmulator(Pointer domain, byte[] cpus, int length, int flags);

	/** @param type virDomainMetadataType */
	static native int virDomainSetMetadata(Pointer domain, int type, String text, String key, String uri, int flags);
}
