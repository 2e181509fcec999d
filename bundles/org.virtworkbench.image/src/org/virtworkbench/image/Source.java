package org.virtworkbench.image;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Where the bytes of an image come from: a local file now, a remote volume with the same readers. Positioned reads only: a map of the
 * file into memory is many times slower with a cold page cache, and dies where another process truncates the file. Any thread may read.
 */
public interface Source extends Closeable {

	/** The name that people know it by, as they or a header wrote it. */
	String name();

	/** The file on this machine, where it is one. */
	Optional<Path> path();

	/** Bytes; of a block device its capacity. What it was when the source was opened. */
	long size();

	/**
	 * Fills what remains of the buffer from this position.
	 *
	 * @return bytes read: fewer than asked for only at the end of the file, 0 behind it
	 */
	int read(long position, ByteBuffer into) throws IOException;

	/** Bytes that the file system has allocated to it; empty where that cannot be asked. */
	OptionalLong allocated();

	/**
	 * The first position from here on whose bytes are stored: SEEK_DATA of lseek(2). Everything between is a hole and reads as zeros.
	 *
	 * @return the size where none follows; {@code position} itself where holes cannot be asked for
	 */
	long nextData(long position) throws IOException;

	/** The first position from here on that is in a hole, at the latest the end: SEEK_HOLE of lseek(2). */
	long nextHole(long position) throws IOException;

	/** Whether size or time of change are others than when it was opened: then what was read may not fit together. */
	boolean changed();
}
