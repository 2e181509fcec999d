package org.virtworkbench.image.ui.internal.page;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.virtworkbench.core.Failure;
import org.virtworkbench.image.AllocationMap;
import org.virtworkbench.image.ClusterPicture;
import org.virtworkbench.image.ClusterUse;
import org.virtworkbench.image.MappedImage;
import org.virtworkbench.image.ui.internal.ImageReading;

/** The picture of an image whose reader knows extents only: cells of a fixed size, each of the use that most of it has. */
final class MapPicture implements ClusterPicture {

	private static final long CELL = 64 << 10;

	private final AllocationMap map;
	private final long cellSize;
	private final long cells;

	private MapPicture(AllocationMap map) {
		this.map = map;
		cellSize = CELL;
		cells = (map.end() + cellSize - 1) / cellSize;
	}

	static MapPicture of(ImageReading.Opened opened, IProgressMonitor monitor) throws CoreException {
		if (!(opened.image() instanceof MappedImage mapped))
			throw Failure.failed(org.eclipse.osgi.util.NLS.bind(Messages.Allocation_notMapped, opened.image().format()));
		return new MapPicture(mapped.map(monitor));
	}

	@Override
	public long cellSize() {
		return cellSize;
	}

	@Override
	public long cells() {
		return cells;
	}

	@Override
	public ClusterUse use(long cell) {
		long start = cell * cellSize;
		long end = Math.min(map.end(), start + cellSize);
		ClusterUse most = ClusterUse.UNALLOCATED;
		for (int i = map.indexAt(start); i < map.size() && map.start(i) < end; i++)
			if (map.data(i))
				most = map.compressed(i) ? ClusterUse.COMPRESSED : ClusterUse.DATA;
			else if (map.present(i) && map.zero(i) && most == ClusterUse.UNALLOCATED)
				most = ClusterUse.ZERO;
		return most;
	}

	@Override
	public void count(long from, long to, long[] counts) {
		for (long cell = from; cell < to;) {
			long change = Math.min(to, nextChange(cell));
			counts[use(cell).ordinal()] += change - cell;
			cell = change;
		}
	}

	@Override
	public long nextChange(long cell) {
		ClusterUse use = use(cell);
		long next = cell;
		do {
			// the last cell that lies wholly in the extent of this one's beginning
			int index = map.indexAt(next * cellSize);
			long end = map.start(index) + map.length(index);
			next = Math.max(next + 1, end / cellSize);
		} while (next < cells && use(next) == use);
		return Math.min(next, cells);
	}
}
