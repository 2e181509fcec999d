package org.virtworkbench.image.internal.qcow2;

import java.util.Arrays;

/**
 * How often each cluster of a file is used, as the tables say: one byte a cluster, and more only where a count needs more. Pieces of the file that nothing uses
 * take no memory.
 */
final class References {

	private static final int PIECE_BITS = 16, PIECE = 1 << PIECE_BITS;

	private byte[][] low;
	/** What does not fit into a byte, times 256; null for nearly all pieces. */
	private int[][] high;
	private long clusters;
	private final long most;

	/** @param most the largest count that the image can hold, unsigned: more is not counted */
	References(long clusters, long most) {
		this.clusters = clusters;
		this.most = most;
		int pieces = (int) (clusters + PIECE - 1 >>> PIECE_BITS);
		low = new byte[pieces][];
		high = new int[pieces][];
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

	/** The first cluster that is held in another piece. */
	long pieceEnd(long cluster) {
		return Math.min(clusters, (cluster >>> PIECE_BITS) + 1 << PIECE_BITS);
	}

	/** @return false where the count is at its limit already */
	boolean increment(long cluster) {
		if (cluster >= clusters)
			grow(cluster + 1);
		int piece = (int) (cluster >>> PIECE_BITS), index = (int) cluster & PIECE - 1;
		byte[] bytes = low[piece];
		if (bytes == null)
			bytes = low[piece] = new byte[PIECE];
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

	private void grow(long count) {
		int pieces = (int) (count + PIECE - 1 >>> PIECE_BITS);
		if (pieces > low.length) {
			low = Arrays.copyOf(low, pieces);
			high = Arrays.copyOf(high, pieces);
		}
		clusters = count;
	}
}
