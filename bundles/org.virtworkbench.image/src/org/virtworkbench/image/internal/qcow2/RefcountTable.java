package org.virtworkbench.image.internal.qcow2;

import java.nio.ByteBuffer;

import org.eclipse.core.runtime.CoreException;

/**
 * The reference counts as the image states them (specification, section "Host cluster management"). Holds the table and as many of its blocks as an ordinary image
 * has; they are asked for in any order.
 */
final class RefcountTable {

	private static final long ONES_OF_16 = 0x0001_0001_0001_0001L;
	private static final int BLOCK_MEMORY = 32 << 20, MOST_BLOCKS = 1024;

	private final Tables tables;
	private final int order;
	/** Counts in a block, as a power of two. */
	private final int blockBits;
	final long[] entries;
	/** Blocks by the low bits of their number, and which one is there. */
	private final ByteBuffer[] blocks;
	private final long[] loaded;
	private ByteBuffer block;

	static RefcountTable read(Tables tables) throws CoreException {
		return new RefcountTable(tables, tables.words(tables.header.refcountTableOffset(), tables.header.refcountTableClusters() << tables.clusterBits - 3));
	}

	/** Of an image whose table cannot be read: every count is 0, as for QEMU where the header names no table. */
	static RefcountTable none(Tables tables) {
		return new RefcountTable(tables, new long[0]);
	}

	private RefcountTable(Tables tables, long[] entries) {
		this.tables = tables;
		this.entries = entries;
		order = tables.header.refcountOrder();
		blockBits = tables.clusterBits - (order - 3);
		blocks = new ByteBuffer[Math.clamp(BLOCK_MEMORY >> tables.clusterBits, 1, MOST_BLOCKS)];
		loaded = new long[blocks.length];
	}

	/** How many clusters one block counts. */
	int blockEntries() {
		return 1 << blockBits;
	}

	/** Position of the block that counts this cluster; 0 where there is none. May be not aligned, or outside of the file. */
	long blockOffset(long cluster) {
		long index = cluster >>> blockBits;
		return index < entries.length ? entries[(int) index] & Tables.REFCOUNT_BLOCK : 0;
	}

	/** Whether the count of this cluster can be known: its block is where a block can be. */
	boolean known(long cluster) {
		long offset = blockOffset(cluster);
		return offset >= 0 && tables.aligned(offset);
	}

	/** The count of a cluster whose count is {@linkplain #known known}; unsigned 64 bits. */
	long count(long cluster) throws CoreException {
		return load(cluster) ? count((int) (cluster & blockEntries() - 1)) : 0;
	}

	/** Makes the block of this cluster the one that {@link #count(int)} reads; false where there is none and all its counts are 0. */
	boolean load(long cluster) throws CoreException {
		long offset = blockOffset(cluster);
		if (offset == 0)
			return false;
		int slot = (int) (cluster >>> blockBits) & blocks.length - 1;
		if (loaded[slot] != offset) {
			if (blocks[slot] == null)
				blocks[slot] = ByteBuffer.allocate(tables.clusterSize);
			loaded[slot] = 0;
			tables.fill(offset, blocks[slot]);
			loaded[slot] = offset;
		}
		block = blocks[slot];
		return true;
	}

	/** The count at this index of the loaded block. */
	long count(int index) {
		return switch (order) {
		case 0, 1, 2 -> {
			// the least significant bits come first
			int bit = index << order;
			yield block.get(bit >>> 3) >>> (bit & 7) & (1 << (1 << order)) - 1;
		}
		case 3 -> block.get(index) & 0xff;
		case 4 -> block.getShort(index << 1) & 0xffff;
		case 5 -> block.getInt(index << 2) & 0xffff_ffffL;
		default -> block.getLong(index << 3);
		};
	}

	/** Whether the counts of this index of the loaded block, a multiple of 8, and of the seven after it are all 1, or all 0. */
	boolean eight(int index, boolean one) {
		if (order == 4)
			return block.getLong(index << 1) == (one ? ONES_OF_16 : 0) && block.getLong((index << 1) + 8) == (one ? ONES_OF_16 : 0);
		for (int i = index; i < index + 8; i++)
			if (count(i) != (one ? 1 : 0))
				return false;
		return true;
	}

	/** Whether all clusters of this range have the count 1. */
	boolean allOne(long from, long to) throws CoreException {
		for (long cluster = from; cluster < to;) {
			if (!known(cluster) || !load(cluster))
				return false;
			long end = Math.min(to, (cluster | blockEntries() - 1) + 1);
			int index = (int) (cluster & blockEntries() - 1);
			int last = (int) (index + end - cluster);
			while (index < last)
				if ((index & 7) == 0 && index + 8 <= last && eight(index, true))
					index += 8;
				else if (count(index) == 1)
					index++;
				else
					return false;
			cluster = end;
		}
		return true;
	}

	/** The largest count that fits: unsigned. */
	long most() {
		return order == 6 ? -1 : (1L << (1 << order)) - 1;
	}
}
