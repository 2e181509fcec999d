package org.virtworkbench.image.operation;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Says to other processes that a file which is being made is not left behind: gone when this process ends, in whatever way. */
final class PartLock implements AutoCloseable {

	/** Far behind the bytes that QEMU locks (100 to 300) and all that an image can hold. */
	private static final long BYTE = Long.MAX_VALUE - 1;
	/** Locks belong to the process: to open a file that it has locked and to close it again would free it. */
	private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

	private final Path file;
	private final FileChannel channel;

	private PartLock(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	/** Makes the file, which must not be there, empty and with the permissions that qemu-img gives. A file system without locks only makes it. */
	static PartLock make(Path file) throws IOException {
		OWN.add(file);
		try {
			FileChannel channel = FileChannel.open(file, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--"))); //$NON-NLS-1$
			try {
				channel.tryLock(BYTE, 1, false);
			} catch (IOException e) {
				// then nobody takes it for left behind either, because it cannot be locked by them
			}
			return new PartLock(file, channel);
		} catch (IOException | RuntimeException e) {
			OWN.remove(file);
			throw e;
		}
	}

	/** The lock of a file that no process works on; empty where one does, or where that cannot be known. */
	static Optional<PartLock> ofLeft(Path file) {
		if (!OWN.add(file))
			return Optional.empty();
		FileChannel channel = null;
		try {
			channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
			FileLock lock = channel.tryLock(BYTE, 1, false);
			// the process may be gone and its qemu-img be writing still
			if (lock != null && !FileLocks.of(file).forbidWriting() && OpenBy.find(file).isEmpty())
				return Optional.of(new PartLock(file, channel));
		} catch (IOException | OverlappingFileLockException e) {
			// somebody else's, or no locks here
		}
		close(file, channel);
		return Optional.empty();
	}

	private static void close(Path file, FileChannel channel) {
		try {
			if (channel != null)
				channel.close();
		} catch (IOException e) {
			// the process' end does it
		}
		OWN.remove(file);
	}

	@Override
	public void close() {
		close(file, channel);
	}
}
