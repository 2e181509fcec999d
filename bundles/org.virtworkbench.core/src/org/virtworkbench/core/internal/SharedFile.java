package org.virtworkbench.core.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A small file of the user that several processes change. Changes run under a lock on a second file beside it, because the file itself
 * is replaced by rename and a lock belongs to the inode.
 */
public final class SharedFile {

	/** What runs while nobody else changes the file. */
	public interface Change<T> {
		T run() throws IOException;
	}

	/** A holder writes a few kilobytes; one that takes longer is stopped or hangs on a dead file server. */
	private static final Duration PATIENCE = Duration.ofSeconds(10);
	private static final FileAttribute<Set<PosixFilePermission>> PRIVATE_FILE = PosixFilePermissions
			.asFileAttribute(PosixFilePermissions.fromString("rw-------")); //$NON-NLS-1$
	private static final FileAttribute<Set<PosixFilePermission>> PRIVATE_FOLDER = PosixFilePermissions
			.asFileAttribute(PosixFilePermissions.fromString("rwx------")); //$NON-NLS-1$

	// The operating system's lock belongs to the process (and Java refuses a second one), so threads need one of their own.
	private static final ConcurrentHashMap<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

	private final Path path;
	private final Path lock;

	public SharedFile(Path path) {
		this.path = path.toAbsolutePath();
		this.lock = this.path.resolveSibling('.' + this.path.getFileName().toString() + ".lock"); //$NON-NLS-1$
	}

	public Path path() {
		return path;
	}

	/** Runs the change alone among all threads and processes; makes the folder where it is missing. */
	public <T> T locked(Change<T> change) throws IOException {
		Files.createDirectories(path.getParent(), PRIVATE_FOLDER);
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		ReentrantLock threads = THREADS.computeIfAbsent(lock, key -> new ReentrantLock());
		try {
			if (!threads.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS))
				throw heldTooLong();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException(e);
		}
		try (FileChannel channel = FileChannel.open(lock,
				EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), PRIVATE_FILE)) {
			while (true) {
				try (FileLock held = channel.tryLock()) {
					if (held != null)
						return change.run();
				}
				if (System.nanoTime() > deadline)
					throw heldTooLong();
				LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
			}
		} finally {
			threads.unlock();
		}
	}

	private IOException heldTooLong() {
		return new IOException("another process has held " + lock + " for " + PATIENCE.toSeconds() + " s"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Replaces the content at one stroke: a reader sees the old or the new one, whatever happens meanwhile. Mode 0600. */
	public void replace(byte[] content) throws IOException {
		// Who keeps such files in a repository of dot files has a link here: replace what it points to.
		Path target = Files.isSymbolicLink(path) ? path.toRealPath() : path;
		Path beside = Files.createTempFile(target.getParent(), '.' + target.getFileName().toString(), ".tmp", PRIVATE_FILE); //$NON-NLS-1$
		try {
			try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
				write(channel, content);
				channel.force(true);
			}
			Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	/** Adds whole lines at the end, on a line of their own also after a writer that died in the middle of one. Mode 0600. */
	public void append(byte[] lines) throws IOException {
		try (FileChannel channel = FileChannel.open(path,
				EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE), PRIVATE_FILE)) {
			long size = channel.size();
			ByteBuffer last = ByteBuffer.allocate(1);
			channel.position(size);
			if (size > 0 && channel.read(last, size - 1) == 1 && last.get(0) != '\n')
				write(channel, new byte[] { '\n' });
			write(channel, lines);
		}
	}

	private static void write(FileChannel channel, byte[] content) throws IOException {
		ByteBuffer buffer = ByteBuffer.wrap(content);
		while (buffer.hasRemaining())
			channel.write(buffer);
	}
}
