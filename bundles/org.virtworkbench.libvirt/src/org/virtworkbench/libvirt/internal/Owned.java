package org.virtworkbench.libvirt.internal;

import java.util.ArrayList;
import java.util.List;

import org.virtworkbench.libvirt.LibvirtError;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;

/** What libvirt hands out for its caller to free: read, and freed whatever happens. */
final class Owned {

	/** One of libvirt's vir*Free. */
	interface Free {
		int free(Pointer object);
	}

	interface Reading<T> {
		T from(Pointer object) throws LibvirtError;
	}

	private Owned() {
	}

	/** A string in UTF-8; null is the call's failure. */
	static String string(Pointer text) throws LibvirtError {
		DomainRecords.check(text);
		try {
			return text.getString(0, "UTF-8"); //$NON-NLS-1$
		} finally {
			Native.free(Pointer.nativeValue(text));
		}
	}

	/** An object; null is the call's failure. */
	static <T> T object(Pointer object, Free free, Reading<T> reading) throws LibvirtError {
		DomainRecords.check(object);
		try {
			return reading.from(object);
		} finally {
			free.free(object);
		}
	}

	/**
	 * An array of objects, as virConnectListAll... fills it.
	 *
	 * @param count below 0 is the call's failure
	 * @param gone  virErrorNumber by which reading says that the object vanished meanwhile, which leaves it out
	 * @param free  of one object
	 */
	static <T> List<T> array(PointerByReference array, int count, int gone, Free free, Reading<T> reading) throws LibvirtError {
		DomainRecords.check(count);
		Pointer objects = array.getValue();
		List<T> results = new ArrayList<>(count);
		int freed = 0;
		try {
			while (freed < count)
				try {
					results.add(object(objects.getPointer((long) freed++ * Native.POINTER_SIZE), free, reading));
				} catch (LibvirtError e) {
					if (e.code() != gone)
						throw e;
				}
		} finally {
			while (freed < count)
				free.free(objects.getPointer((long) freed++ * Native.POINTER_SIZE));
			Native.free(Pointer.nativeValue(objects));
		}
		return results;
	}
}
