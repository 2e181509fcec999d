package org.virtworkbench.image.internal.qcow2;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.eclipse.core.runtime.CoreException;
import org.virtworkbench.image.Source;
import org.virtworkbench.image.internal.Reading;
import org.virtworkbench.image.qcow2.Qcow2Header;

/**
 * Reads the tables of one image, whole tables at a time. As in QEMU what lies behind the end of the file is zeros, so that the image of a file that was cut off can be
 * read as far as it goes.
 */
final class Tables {

	/** Bits 9-55 of an L1 or L2 entry (specification, "Cluster mapping"). */
	static final long OFFSET = 0x00ff_ffff_ffff_fe00L;
	static final long COPIED = 1L << 63;
	static final long COMPRESSED = 1L << 62;
	static final long ZERO = 1;
	/** Bits 9-63 of a refcount table entry (specification, "Host cluster management"). */
	static final long REFCOUNT_BLOCK = ~0x1ffL;
	private static final boolean SWAPPED = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;

	final Source source;
	final Qcow2Header header;
	final int clusterBits;
	final int clusterSize;

	Tables(Source source, Qcow2Header header) {
		this.source = source;
		this.header = header;
		clusterBits = header.clusterBits();
		clusterSize = header.clusterSize();
	}

	/** Entries of an L2 table. */
	int l2Entries() {
		return clusterSize / (header.extendedL2() ? 16 : 8);
	}

	/** Bytes of the disk that an entry of the L1 table stands for. */
	long l2Covers() {
		return (long) l2Entries() << clusterBits;
	}

	/** The clusters, begun ones too, of so many bytes. */
	long clusters(long bytes) {
		return (bytes >>> clusterBits) + ((bytes & clusterSize - 1) == 0 ? 0 : 1);
	}

	boolean aligned(long offset) {
		return (offset & clusterSize - 1) == 0;
	}

	/** A word of a table as the machine has it, made of the big-endian one of the file, and back. */
	static long word(long stored) {
		return SWAPPED ? Long.reverseBytes(stored) : stored;
	}

	/** A buffer for one cluster that {@link #fill} can use again and again; outside of the heap, so that nothing is copied. */
	ByteBuffer clusterBuffer() {
		return ByteBuffer.allocateDirect(clusterSize);
	}

	/** Fills the whole buffer from this position of the file, with zeros behind its end. */
	void fill(long offset, ByteBuffer buffer) throws CoreException {
		fill(source, offset, buffer);
	}

	static void fill(Source source, long offset, ByteBuffer buffer) throws CoreException {
		buffer.clear();
		try {
			if (offset >= 0 && offset < source.size())
				source.read(offset, buffer);
		} catch (IOException e) {
			throw Reading.failed(source, e);
		}
		while (buffer.remaining() >= 8)
			buffer.putLong(0);
		while (buffer.hasRemaining())
			buffer.put((byte) 0);
		buffer.flip();
	}

	/**
	 * The big-endian words of a table that lie within the file: an array that may be shorter than {@code count}, and the missing ones are zeros. So a small file cannot
	 * ask for much memory.
	 */
	long[] words(long offset, int count) throws CoreException {
		long within = offset < 0 || offset >= source.size() ? 0 : (source.size() - offset + 7) / 8;
		long[] words = new long[(int) Math.min(count, within)];
		ByteBuffer piece = ByteBuffer.allocateDirect((int) Math.min(8L * words.length, 1 << 20));
		for (int at = 0; at < words.length;) {
			int length = Math.min(words.length - at, piece.capacity() / 8);
			ByteBuffer slice = piece.slice(0, 8 * length);
			fill(offset + 8L * at, slice);
			slice.asLongBuffer().get(words, at, length);
			at += length;
		}
		return words;
	}
}
