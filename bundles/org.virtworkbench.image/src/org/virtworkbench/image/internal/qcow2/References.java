package org.virtworkbench.image.internal.qcow2;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

import org.eclipse.core.runtime.CoreException;
import org.virtworkbench.core.Failure;

/**
 * How often each cluster of a file is used, as the tables say: one byte a cluster, and more only where a count needs more. Pieces of the file that nothing uses
 * take no memory.
 */
final class References {

	private static final int PIECE_BITS = 16, PIECE = 1 << PIECE_BITS;
	private static final long MOST_PIECES = Runtime.getRuntime().maxMemory() / 4 >>> PIECE_BITS;
	private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
	private static final long ONCE = 0x0101_0101_0101_0101L;

	private byte[][] low;
	/** What does not fit into a byte, times 256; null for nearly all pieces. */
	private int[][] high;
	private long clusters;
	private final long most;
	private long pieces;

	/** @param most the largest count that the image can hold, unsigned: more is not counted */
	References(long clusters, long most) {
		this.clusters = clusters;
		this.most = most;
		int room = (int) (clusters + PIECE - 1 >>> PIECE_BITS);
		low = new byte[room][];
		high = new int[room][];
	}

	/** Number of clusters, which grows where a last one is used that the file has only begun. */
	long clusters() {
		return clusters;
	}

	long get(long cluster) {
		int piece = (int) (cluster >>> PIECE_BITS), index = (int) cluster & PIECE - 1;
		byte[] bytes = low[piece];
		if (bytes == null)
			return 0;
		return bytes[index] & 0xff | (high[piece] == null ? 0 : (long) high[piece][index] << 8);
	}

	/** Whether nothing uses the clusters around this one; {@link #pieceEnd} says how far. */
	boolean emptyPiece(long cluster) {
		return low[(int) (cluster >>> PIECE_BITS)] == null;
	}

	/** The last cluster that is used; 0 where none is. */
	long last() {
		long cluster = clusters - 1;
		while (cluster > 0 && get(cluster) == 0)
			cluster = emptyPiece(cluster) ? (cluster >>> PIECE_BITS << PIECE_BITS) - 1 : cluster - 1;
		return Math.max(0, cluster);
	}

	/** The first cluster that is held in another piece. */
	long pieceEnd(long cluster) {
		return Math.min(clusters, (cluster >>> PIECE_BITS) + 1 << PIECE_BITS);
	}

	/**
	 * @return false where the count is at its limit already
	 * @throws CoreException when the clusters lie so far from each other that they do not fit into memory
	 */
	boolean increment(long cluster) throws CoreException {
		if (cluster >= clusters)
			grow(cluster + 1);
		int piece = (int) (cluster >>> PIECE_BITS), index = (int) cluster & PIECE - 1;
		byte[] bytes = piece(piece);
		int count = bytes[index] & 0xff;
		// only where the low byte is all ones, up to the width, can a limit of 2^n - 1 be reached
		if ((count & most) == (most & 0xff) && get(cluster) == most)
			return false;
		bytes[index] = (byte) (count + 1);
		if (count == 255) {
			if (high[piece] == null)
				high[piece] = new int[PIECE];
			high[piece][index]++;
		}
		return true;
	}

	/**
	 * As {@link #increment} for each cluster of a range within the file.
	 *
	 * @return the first cluster that is at its limit or near to the limit of a byte, and was not counted; the end of the range where all were
	 */
	long increment(long from, long to) throws CoreException {
		int limit = (int) Math.min(255, most & Long.MAX_VALUE);
		for (long cluster = from; cluster < to;) {
			int piece = (int) (cluster >>> PIECE_BITS);
			byte[] bytes = piece(piece);
			int i = (int) cluster & PIECE - 1;
			int last = (int) Math.min(PIECE, i + to - cluster);
			for (; i < last; i++) {
				if ((bytes[i] & 0xff) >= limit)
					return ((long) piece << PIECE_BITS) + i;
				bytes[i]++;
			}
			cluster = ((long) piece << PIECE_BITS) + last;
		}
		return to;
	}

	/** Whether this cluster, a multiple of 8, and the seven after it are all used once, or all not at all. */
	boolean eight(long cluster, boolean once) {
		int piece = (int) (cluster >>> PIECE_BITS);
		if (low[piece] == null)
			return !once;
		return high[piece] == null && (long) WORDS.get(low[piece], (int) cluster & PIECE - 1) == (once ? ONCE : 0);
	}

	private byte[] piece(int piece) throws CoreException {
		if (low[piece] == null) {
			if (++pieces > MOST_PIECES)
				throw Failure.failed(Messages.CheckMemory);
			low[piece] = new byte[PIECE];
		}
		return low[piece];
	}

	private void grow(long count) {
		int needed = (int) (count + PIECE - 1 >>> PIECE_BITS);
		if (needed > low.length) {
			low = Arrays.copyOf(low, needed);
			high = Arrays.copyOf(high, needed);
		}
		clusters = count;
	}
}
