package org.virtworkbench.image.internal.qcow2;

import java.util.OptionalLong;

import org.eclipse.core.runtime.CoreException;

/**
 * Finds out whether clusters that are counted have no room in the file system, as after {@code preallocation=metadata}. Then QEMU looks for holes below the data,
 * and its map says zero for them.
 */
final class Preallocation {

	private Preallocation() {
	}

	static boolean isMetadataOnly(Tables tables, RefcountTable refcounts) throws CoreException {
		OptionalLong allocated = tables.source.allocated();
		if (allocated.isEmpty())
			return false;
		long room = allocated.getAsLong() >>> tables.clusterBits;
		// as many more than there is room for that it cannot be by chance; qcow2_detect_metadata_preallocation has the same numbers
		long threshold = Math.max(room * 10 / 9, room + 2);
		// behind what the table covers nothing is counted, however long a sparse file pretends to be
		long end = Math.min(tables.clusters(tables.source.size()), (long) refcounts.entries.length * refcounts.blockEntries());
		if (end < threshold)
			return false;
		long counted = 0;
		int blockEntries = refcounts.blockEntries();
		for (long cluster = 0; cluster < end && counted < threshold;) {
			int length = (int) Math.min(blockEntries, end - cluster);
			if (!refcounts.known(cluster))
				throw HeaderReader.invalid(tables.source, Messages.RefcountBlockUnaligned);
			if (refcounts.load(cluster))
				for (int i = 0; i < length && counted < threshold; i++)
					if (refcounts.count(i) != 0)
						counted++;
			cluster += length;
		}
		return counted >= threshold;
	}
}
