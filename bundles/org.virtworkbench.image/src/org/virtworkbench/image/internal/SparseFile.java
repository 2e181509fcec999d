package org.virtworkbench.image.internal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalLong;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;

/**
 * What the file system says of a file and Java does not ask: holes (lseek(2)) and allocated blocks (statx(2)). A descriptor of its own, because lseek moves the
 * position. Where the C library cannot be called there is none, and only these facts are missing.
 */
final class SparseFile implements AutoCloseable {

	private static final Charset FILE_NAMES = Charset.forName(System.getProperty("sun.jnu.encoding", StandardCharsets.UTF_8.name())); //$NON-NLS-1$
	// linux/fcntl.h and unistd.h; not waiting, for the case that somebody puts a pipe in the place of the file
	private static final int READ_ONLY = 0, NOT_WAITING = 04000, CLOSE_ON_EXEC = 02000000, FROM_DIRECTORY = -100;
	private static final int SEEK_DATA = 3, SEEK_HOLE = 4;
	// linux/stat.h: struct statx is the same on all architectures
	private static final int STATX_BLOCKS = 0x400, STATX_SIZE = 256, BLOCKS_AT = 48, BLOCK = 512;
	private static final int NO_SUCH_ADDRESS = 6;

	private final int descriptor;

	private SparseFile(int descriptor) {
		this.descriptor = descriptor;
	}

	/** Null where it cannot be had. */
	static SparseFile open(Path path) {
		if (!C.LOADED)
			return null;
		int descriptor = C.open(name(path), READ_ONLY | NOT_WAITING | CLOSE_ON_EXEC);
		return descriptor < 0 ? null : new SparseFile(descriptor);
	}

	/** Bytes that the file system has allocated to the file. */
	static OptionalLong allocated(Path path) {
		if (!C.LOADED)
			return OptionalLong.empty();
		try (Memory status = new Memory(STATX_SIZE)) {
			if (C.statx(FROM_DIRECTORY, name(path), 0, STATX_BLOCKS, status) != 0)
				return OptionalLong.empty();
			return OptionalLong.of(status.getLong(BLOCKS_AT) * BLOCK);
		}
	}

	private static byte[] name(Path path) {
		byte[] name = path.toAbsolutePath().toString().getBytes(FILE_NAMES);
		return Arrays.copyOf(name, name.length + 1);
	}

	long nextData(long position, long size) {
		long found = C.lseek(descriptor, position, SEEK_DATA);
		// ENXIO: only a hole follows. Another error: the file system does not know holes
		return found >= 0 ? Math.min(found, size) : Native.getLastError() == NO_SUCH_ADDRESS ? size : position;
	}

	long nextHole(long position, long size) {
		long found = C.lseek(descriptor, position, SEEK_HOLE);
		return found >= 0 ? Math.min(found, size) : size;
	}

	@Override
	public void close() {
		C.close(descriptor);
	}

	/** The C library, by JNA's direct mapping. */
	private static final class C {

		static final boolean LOADED = load();

		private static boolean load() {
			try {
				Native.register(C.class, "c"); //$NON-NLS-1$
				return true;
			} catch (UnsatisfiedLinkError | NoClassDefFoundError e) {
				return false;
			}
		}

		static native int open(byte[] path, int flags);

		static native long lseek(int descriptor, long offset, int whence);

		static native int close(int descriptor);

		static native int statx(int directory, byte[] path, int flags, int mask, Pointer status);
	}
}
