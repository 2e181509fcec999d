package org.virtworkbench.libvirt.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.virtworkbench.core.Failure;
import org.virtworkbench.libvirt.LibvirtError;

import com.sun.jna.Library;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;

/**
 * libvirt's client library in this process: loaded once, silent on stderr, with our event loop registered before the first
 * connection. The loop's thread runs from the first {@link #needEventLoop} until {@link #stop}; a process that only lists over the
 * in-process test driver never starts it. Static because the library itself is: it has one error function and one event loop a process.
 */
final class LibvirtRuntime {

	/** For the native side everything is UTF-8, whatever the locale of the process; the name of the library with its ABI: Debian's -dev link is not needed. */
	private static final String SONAME = "libvirt.so.0"; //$NON-NLS-1$

	/**
	 * Receives libvirt's errors instead of stderr. Every failure is read from virGetLastError by the thread that called, so nothing is
	 * done here. Held for ever: libvirt keeps the function's address only, and would call freed memory.
	 */
	private static final Libvirt_0_10.ErrorFunction SILENCE = (data, error) -> {
	};

	private static boolean loaded;
	private static LinkageError missing;
	private static EventLoop loop;

	private LibvirtRuntime() {
	}

	/** Loads and initialises the library; cheap after the first time. A missing library is a sentence that names the package. */
	static synchronized void load() throws CoreException {
		if (loaded)
			return;
		if (missing != null)
			throw notInstalled(missing);
		prepareJna();
		try {
			Libvirt_0_10.load();
			Libvirt_0_10.virSetErrorFunc(null, SILENCE);
			if (Libvirt_0_10.virInitialize() < 0)
				throw Failure.of(Failure.Kind.NO_CONNECTION, Messages.bind(Messages.CannotInitialise, lastError().getMessage()), lastError());
			// kept over a failure below: libvirt takes one event loop a process
			if (loop == null)
				loop = new EventLoop();
			// libvirt-java insists on libvirt-qemu.so.0 in a static initialiser: find out here, not in the middle of a call
			org.libvirt.Library.getVersion();
			loaded = true;
		} catch (LinkageError e) {
			missing = e;
			throw notInstalled(e);
		} catch (org.libvirt.LibvirtException e) {
			LibvirtError error = lastError();
			throw Failure.of(Failure.Kind.NO_CONNECTION, Messages.bind(Messages.CannotInitialise, error.getMessage()), error);
		}
	}

	/**
	 * JNA's global settings that libvirt-java's mapping depends on. Its strings use jna.encoding, which follows the locale: under LC_ALL=C
	 * a Chinese name would be stored as question marks. JNA looks for libraries by forking ldconfig unless told where; the fork costs 30 ms.
	 */
	private static void prepareJna() {
		System.setProperty("jna.encoding", "UTF-8"); //$NON-NLS-1$ //$NON-NLS-2$
		if (System.getProperty("jna.platform.library.path") == null && Platform.isLinux()) { //$NON-NLS-1$
			String machine = System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			List<Path> places = Stream.of("/usr/lib/" + machine + "-linux-gnu", "/usr/lib64", "/usr/lib", "/usr/local/lib64", "/usr/local/lib") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
					.map(Path::of).filter(Files::isDirectory).toList();
			// only where the library is in one of them; a machine with its own layout is left to ldconfig
			if (places.stream().anyMatch(place -> Files.exists(place.resolve(SONAME))))
				System.setProperty("jna.platform.library.path", //$NON-NLS-1$
						places.stream().map(Path::toString).collect(Collectors.joining(":"))); //$NON-NLS-1$
		}
	}

	/** The library for direct mapping, with strings in UTF-8. */
	static NativeLibrary library() {
		return NativeLibrary.getInstance(Platform.isLinux() ? SONAME : "virt", Map.of(Library.OPTION_STRING_ENCODING, "UTF-8")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static CoreException notInstalled(LinkageError e) {
		return Failure.of(Failure.Kind.NO_CONNECTION, Messages.LibraryMissing, e);
	}

	/** What the last call of this thread left behind. Never null. */
	static LibvirtError lastError() {
		Pointer error = Libvirt_0_10.virGetLastError();
		if (error == null)
			return new LibvirtError(0, 0, Messages.UnknownError);
		// struct _virError of virterror.h
		int pointer = com.sun.jna.Native.POINTER_SIZE;
		Pointer message = error.getPointer(8);
		long strings = pointer == 8 ? 40 : 24;
		return new LibvirtError(error.getInt(0), error.getInt(4), error.getInt(strings + 3L * pointer),
				message == null ? Messages.UnknownError : message.getString(0, "UTF-8")); //$NON-NLS-1$
	}

	/** Runs libvirt's event loop from now on: without it neither events nor keepalive work. After {@link #load}. */
	static synchronized void needEventLoop() {
		loop.start();
	}

	/** Ends the loop's thread and waits for it; a later {@link #needEventLoop} starts another. Close the sessions before. */
	static void stop() {
		EventLoop ending;
		synchronized (LibvirtRuntime.class) {
			ending = loop;
		}
		if (ending != null)
			ending.stop();
	}
}
