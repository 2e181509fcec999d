package org.virtworkbench.image.internal;

import java.util.List;

import org.virtworkbench.image.AllocationMap;

/** Lays the maps of a chain's layers over each other. */
public final class ChainMerge {

	private ChainMerge() {
	}

	/** @param maps of each layer alone, the topmost first; in all but the last, what is neither data nor zero shows the one below */
	public static AllocationMap merge(List<AllocationMap> maps) {
		AllocationMap.Builder merged = new AllocationMap.Builder();
		int[] at = new int[maps.size()];
		long end = maps.get(0).end();
		for (long position = 0; position < end;) {
			long length = end - position;
			for (int depth = 0;; depth++) {
				AllocationMap map = maps.get(depth);
				while (map.start(at[depth]) + map.length(at[depth]) <= position)
					at[depth]++;
				int index = at[depth];
				long within = position - map.start(index);
				length = Math.min(length, map.length(index) - within);
				boolean below = depth + 1 < maps.size() && position < maps.get(depth + 1).end();
				if (map.data(index) || map.zero(index) || !below) {
					long offset = map.offset(index);
					// behind the end of a shorter base there are zeros
					boolean zero = map.zero(index) || !map.data(index);
					merged.add(length, depth, map.present(index), zero, map.data(index), map.compressed(index), offset < 0 ? -1 : offset + within);
					break;
				}
				length = Math.min(length, maps.get(depth + 1).end() - position);
			}
			position += length;
		}
		return merged.build();
	}
}
