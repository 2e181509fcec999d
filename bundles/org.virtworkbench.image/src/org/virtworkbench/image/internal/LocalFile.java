package org.virtworkbench.image.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.image.Source;

/** A file or block device of this machine. */
public final class LocalFile implements Source {

	private static final int TYPE = 0170000, REGULAR = 0100000, BLOCK_DEVICE = 0060000;

	private final Path path;
	private final FileChannel channel;
	private final long size;
	private final FileTime modified;
	private SparseFile sparse;
	private boolean closed;

	private LocalFile(Path path, FileChannel channel, FileTime modified) throws IOException {
		this.path = path;
		this.channel = channel;
		this.modified = modified;
		size = channel.size();
	}

	public static LocalFile open(Path path) throws CoreException {
		try {
			int mode = mode(path);
			// opening a pipe would wait for its other end
			if (mode != REGULAR && mode != BLOCK_DEVICE)
				throw Failure.failed(NLS.bind(Messages.NotRegular, path));
			FileTime modified = Files.getLastModifiedTime(path);
			FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
			try {
				return new LocalFile(path, channel, modified);
			} catch (IOException e) {
				channel.close();
				throw e;
			}
		} catch (IOException e) {
			throw Reading.failed(path.toString(), e);
		}
	}

	private static int mode(Path path) throws IOException {
		Map<String, Object> attributes = Files.readAttributes(path, "unix:mode"); //$NON-NLS-1$
		return (Integer) attributes.get("mode") & TYPE; //$NON-NLS-1$
	}

	@Override
	public String name() {
		return path.toString();
	}

	@Override
	public Optional<Path> path() {
		return Optional.of(path);
	}

	@Override
	public long size() {
		return size;
	}

	@Override
	public int read(long position, ByteBuffer into) throws IOException {
		int begin = into.position();
		while (into.hasRemaining() && position >= 0) {
			int read = channel.read(into, position);
			if (read <= 0)
				break;
			position += read;
		}
		return into.position() - begin;
	}

	@Override
	public OptionalLong allocated() {
		return SparseFile.allocated(path);
	}

	@Override
	public synchronized long nextData(long position) throws IOException {
		return sparse().map(file -> file.nextData(position, size)).orElse(position);
	}

	@Override
	public synchronized long nextHole(long position) throws IOException {
		return sparse().map(file -> file.nextHole(position, size)).orElse(size);
	}

	private Optional<SparseFile> sparse() {
		if (sparse == null && !closed)
			sparse = SparseFile.open(path);
		return Optional.ofNullable(sparse);
	}

	@Override
	public boolean changed() {
		try {
			return channel.size() != size || !Files.getLastModifiedTime(path).equals(modified);
		} catch (IOException e) {
			return true; // closed or removed: nobody can say that it is as it was
		}
	}

	@Override
	public synchronized void close() throws IOException {
		closed = true;
		if (sparse != null)
			sparse.close();
		sparse = null;
		channel.close();
	}
}
