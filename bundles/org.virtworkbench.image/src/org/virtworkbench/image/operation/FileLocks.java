package org.virtworkbench.image.operation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The locks that QEMU holds on an image file, as /proc/locks shows them: byte 100 + n says that it uses permission n, byte 200 + n that nobody else may
 * (QEMU's block/file-posix.c; n is 0 for consistent reading, 1 for writing). Looking takes no lock, so no guest that starts at that moment is disturbed.
 */
final class FileLocks {

	private static final Path TABLE = Path.of("/proc/locks"); //$NON-NLS-1$
	/** "7: OFDLCK ADVISORY  READ -1 fe:00:2155042 100 101" */
	private static final Pattern LOCK = Pattern.compile("\\d+: (?:OFDLCK|POSIX) +\\S+ +\\S+ +\\S+ ([0-9a-f]+):([0-9a-f]+):(\\d+) (\\d+) (\\d+)"); //$NON-NLS-1$
	private static final long WRITES = 101;
	private static final long NOBODY_ELSE_WRITES = 201;

	private final String table;
	private final long device;
	private final long inode;

	private FileLocks(String table, long device, long inode) {
		this.table = table;
		this.device = device;
		this.inode = inode;
	}

	/** Of a file as it is now. Where it cannot be asked there are none: qemu-img tries the locks itself. */
	static FileLocks of(Path file) {
		try {
			long device = (long) Files.getAttribute(file, "unix:dev"); //$NON-NLS-1$
			return new FileLocks(Files.readString(TABLE, StandardCharsets.ISO_8859_1), device, (long) Files.getAttribute(file, "unix:ino")); //$NON-NLS-1$
		} catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
			return new FileLocks("", 0, 0); //$NON-NLS-1$
		}
	}

	/** Whether somebody writes to it, so that its content may not fit together. */
	boolean forbidReading() {
		return holds(WRITES);
	}

	/** Whether somebody uses it, for reading too, and relies on it staying as it is. */
	boolean forbidWriting() {
		return holds(NOBODY_ELSE_WRITES);
	}

	private boolean holds(long offset) {
		for (String line : table.split("\n")) { //$NON-NLS-1$
			Matcher lock = LOCK.matcher(line);
			if (lock.matches() && Long.parseLong(lock.group(3)) == inode && isDevice(lock.group(1), lock.group(2)) && Long.parseLong(lock.group(4)) <= offset
					&& offset <= Long.parseLong(lock.group(5)))
				return true;
		}
		return false;
	}

	/** gnu_dev_major and gnu_dev_minor of the C library. */
	private boolean isDevice(String majorHex, String minorHex) {
		long major = device >>> 8 & 0xfff | device >>> 32 & ~0xfffL;
		long minor = device & 0xff | device >>> 12 & ~0xffL;
		return Long.parseLong(majorHex, 16) == major && Long.parseLong(minorHex, 16) == (minor & 0xffffffffL);
	}
}
