package org.virtworkbench.libvirt.internal;

import com.sun.jna.Callback;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.LongByReference;
import com.sun.jna.ptr.PointerByReference;

/**
 * Functions of libvirt up to 0.10.2 (2012, the oldest that this product runs with) by JNA direct mapping: those that libvirt-java lacks, or
 * has in a form that loses bytes, errors or memory. Registration fails as a whole when one symbol is absent, therefore one class for
 * each version of libvirt whose functions are used. Parameters are those of https://libvirt.org/html/
 */
final class Libvirt_0_10 {

	static {
		Native.register(Libvirt_0_10.class, LibvirtRuntime.library());
	}

	private Libvirt_0_10() {
	}

	/** Makes the class initialise, and fail, here. */
	static void load() {
		// the static initialiser is what is wanted
	}

	interface ErrorFunction extends Callback {
		void invoke(Pointer data, Pointer error);
	}

	interface CloseFunction extends Callback {
		void invoke(Pointer connect, int reason, Pointer data);
	}

	/** virConnectDomainEventCallback. */
	interface LifecycleFunction extends Callback {
		int invoke(Pointer connect, Pointer domain, int event, int detail, Pointer data);
	}

	/** virConnectDomainEventBalloonChangeCallback. */
	interface BalloonFunction extends Callback {
		void invoke(Pointer connect, Pointer domain, long actual, Pointer data);
	}

	/** virConnectDomainEventGenericCallback. */
	interface GenericFunction extends Callback {
		void invoke(Pointer connect, Pointer domain, Pointer data);
	}

	static native int virInitialize();

	static native void virSetErrorFunc(Pointer data, ErrorFunction handler);

	static native Pointer virGetLastError();

	static native void virResetLastError();

	static native void virEventRegisterImpl(EventLoop.AddHandle addHandle, EventLoop.UpdateHandle updateHandle,
			EventLoop.RemoveHandle removeHandle, EventLoop.AddTimeout addTimeout, EventLoop.UpdateTimeout updateTimeout,
			EventLoop.RemoveTimeout removeTimeout);

	static native int virConnectRegisterCloseCallback(Pointer connect, CloseFunction function, Pointer data, Pointer free);

	static native int virConnectUnregisterCloseCallback(Pointer connect, CloseFunction function);

	static native int virConnectDomainEventRegisterAny(Pointer connect, Pointer domain, int event, Callback function, Pointer data,
			Pointer free);

	static native int virConnectDomainEventDeregisterAny(Pointer connect, int id);

	static native int virConnectListAllDomains(Pointer connect, PointerByReference domains, int flags);

	static native Pointer virDomainLookupByID(Pointer connect, int id);

	static native Pointer virDomainLookupByUUID(Pointer connect, byte[] uuid);

	static native Pointer virDomainLookupByName(Pointer connect, String name);

	static native Pointer virDomainDefineXML(Pointer connect, String xml);

	static native int virDomainFree(Pointer domain);

	static native int virDomainGetUUID(Pointer domain, Pointer uuid);

	static native int virDomainGetID(Pointer domain);

	/** Belongs to the domain: not to be freed. */
	static native Pointer virDomainGetName(Pointer domain);

	static native int virDomainGetInfo(Pointer domain, Pointer info);

	static native int virDomainGetState(Pointer domain, IntByReference state, IntByReference reason, int flags);

	static native int virDomainGetVcpusFlags(Pointer domain, int flags);

	static native int virDomainIsPersistent(Pointer domain);

	static native int virDomainGetAutostart(Pointer domain, IntByReference autostart);

	static native int virDomainShutdownFlags(Pointer domain, int flags);

	static native int virDomainDestroyFlags(Pointer domain, int flags);

	static native int virConnectGetVersion(Pointer connect, LongByReference version);

	static native int virNodeGetInfo(Pointer connect, Pointer info);

	static native int virNodeGetMemoryStats(Pointer connect, int cell, Pointer parameters, IntByReference count, int flags);
}
