package org.virtworkbench.image;

import java.util.EnumMap;
import java.util.Map;

/**
 * The {@link ClusterUse} of every cluster of a disk or a file, for allocation pictures: any range of it can be summed up, so that one pixel can stand for a
 * million clusters or for one.
 */
public interface ClusterPicture {

	/** Bytes of one cell: the cluster size, or a multiple of it where a file has more clusters than fit into memory. */
	long cellSize();

	/** Number of cells. */
	long cells();

	ClusterUse use(long cell);

	/** Adds the number of cells of each use in the range to {@code counts}, which is indexed by ordinal. */
	void count(long from, long to, long[] counts);

	/** The first cell after this one with another use; at the end {@link #cells}. Makes runs quick to list. */
	long nextChange(long cell);

	/** How many cells of each use there are. */
	default Map<ClusterUse, Long> totals() {
		long[] counts = new long[ClusterUse.values().length];
		count(0, cells(), counts);
		Map<ClusterUse, Long> totals = new EnumMap<>(ClusterUse.class);
		for (ClusterUse use : ClusterUse.values())
			if (counts[use.ordinal()] != 0)
				totals.put(use, counts[use.ordinal()]);
		return totals;
	}
}
