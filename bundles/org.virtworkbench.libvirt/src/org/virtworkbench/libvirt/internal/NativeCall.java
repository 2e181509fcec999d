package org.virtworkbench.libvirt.internal;

import org.libvirt.LibvirtException;
import org.virtworkbench.libvirt.LibvirtError;

/** Work with libvirt on a worker thread; its result is a Java object, every native one is freed before it returns. */
@FunctionalInterface
interface NativeCall<T> {
	T call(OpenConnect connect) throws LibvirtError, LibvirtException;
}
