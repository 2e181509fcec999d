package org.virtworkbench.image.qcow2;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;

import org.virtworkbench.image.AllocationMap;
import org.virtworkbench.image.Bitmap;
import org.virtworkbench.image.MeasureResult;

/**
 * The options of a qcow2 image to be made that decide how much room it takes, as {@code qemu-img measure -O qcow2 -o} knows them.
 *
 * @param clusterSize  bytes, a power of two
 * @param refcountBits 1 to 64
 * @param extendedL2   with subclusters
 * @param version3     false: compat=0.10, which has no bitmaps
 * @param wholeData    all data is allocated at once: preallocation=falloc or full, or a base that nobody knows
 */
public record Qcow2Layout(int clusterSize, int refcountBits, boolean extendedL2, boolean version3, boolean wholeData) {

	/** What qemu-img makes where no options are given. */
	public static final Qcow2Layout DEFAULT = new Qcow2Layout(64 << 10, 16, false, true, false);

	private static final int TABLE_ENTRY = 8, BITMAP_ENTRY = 24;

	/** What an image of this size takes with nothing in it: {@code qemu-img measure --size}. */
	public MeasureResult measure(long size) {
		long virtualSize = roundUp(size, clusterSize);
		return measure(virtualSize, wholeData ? virtualSize : 0, OptionalLong.empty());
	}

	/**
	 * What this content takes.
	 *
	 * @param bitmaps bytes for the bitmaps that go along; empty where there cannot be any
	 */
	public MeasureResult measure(AllocationMap content, OptionalLong bitmaps) {
		long virtualSize = roundUp(content.end(), clusterSize);
		return measure(virtualSize, wholeData ? virtualSize : dataClusters(content), bitmaps);
	}

	private MeasureResult measure(long virtualSize, long data, OptionalLong bitmaps) {
		long fullyAllocated = fullyAllocated(virtualSize);
		return new MeasureResult(fullyAllocated - virtualSize + data, fullyAllocated, version3 ? bitmaps : OptionalLong.empty());
	}

	/** Bytes of the clusters that hold something else than zeros. */
	private long dataClusters(AllocationMap content) {
		long bytes = 0;
		long counted = 0;
		for (int i = 0; i < content.size(); i++) {
			long end = content.start(i) + content.length(i);
			if (content.zero(i) || !content.data(i) || end <= counted)
				continue;
			long from = Math.max(counted, content.start(i) / clusterSize * clusterSize);
			counted = roundUp(end, clusterSize);
			bytes += counted - from;
		}
		return bytes;
	}

	private long fullyAllocated(long virtualSize) {
		int l2Entry = extendedL2 ? 2 * TABLE_ENTRY : TABLE_ENTRY;
		long l2 = roundUp(virtualSize / clusterSize, clusterSize / l2Entry) * l2Entry;
		long l1 = roundUp(l2 / clusterSize, clusterSize / TABLE_ENTRY) * TABLE_ENTRY;
		long counted = clusterSize + l2 + l1 + virtualSize;
		return counted + refcounts(counted / clusterSize) * clusterSize;
	}

	/** Clusters for the reference counts of so many clusters and of themselves. */
	private long refcounts(long clusters) {
		long countsInBlock = clusterSize * 8L / refcountBits;
		long blocks = 0, table = 0;
		for (long before = -1; before != blocks + table;) {
			before = blocks + table;
			blocks = roundUp(clusters + table + blocks, countsInBlock) / countsInBlock;
			table = roundUp(blocks, clusterSize / TABLE_ENTRY) / (clusterSize / TABLE_ENTRY);
		}
		return blocks + table;
	}

	/**
	 * Bytes that these bitmaps take with all their bits stored.
	 *
	 * @param size of the disk
	 */
	public long bitmaps(long size, List<Bitmap> bitmaps) {
		long bytes = 0;
		long directory = 0;
		for (Bitmap bitmap : bitmaps) {
			long bits = roundUp(size, bitmap.granularity()) / bitmap.granularity();
			long clusters = roundUp(roundUp(bits, 8) / 8, clusterSize) / clusterSize;
			bytes += clusters * clusterSize + roundUp(clusters * TABLE_ENTRY, clusterSize);
			directory += roundUp(BITMAP_ENTRY + bitmap.name().getBytes(StandardCharsets.UTF_8).length, 8);
		}
		return bytes + roundUp(directory, clusterSize);
	}

	private static long roundUp(long value, long unit) {
		return (value + unit - 1) / unit * unit;
	}
}
