package org.virtworkbench.image.internal.qcow2;

import java.util.Arrays;

import org.virtworkbench.image.AllocationMap;
import org.virtworkbench.image.ClusterPicture;
import org.virtworkbench.image.ClusterUse;

/** A picture held as runs: of the guest's disk, which is as long as its runs are many. */
final class RunPicture implements ClusterPicture {

	private static final ClusterUse[] USES = ClusterUse.values();

	private final long cellSize;
	private final long cells;
	private long[] starts = new long[64];
	private byte[] uses = new byte[64];
	private int runs;

	private RunPicture(long cellSize, long cells) {
		this.cellSize = cellSize;
		this.cells = cells;
	}

	/** @param cellSize bytes: every extent but the last ends at a multiple of it */
	static RunPicture of(AllocationMap map, long cellSize, boolean hasBase) {
		RunPicture picture = new RunPicture(cellSize, (map.end() + cellSize - 1) / cellSize);
		for (int i = 0; i < map.size(); i++)
			picture.add(map.start(i) / cellSize, use(map, i, hasBase));
		return picture;
	}

	private static ClusterUse use(AllocationMap map, int index, boolean hasBase) {
		if (!map.present(index))
			return hasBase ? ClusterUse.BACKING : ClusterUse.UNALLOCATED;
		if (map.compressed(index))
			return ClusterUse.COMPRESSED;
		return map.zero(index) ? ClusterUse.ZERO : ClusterUse.DATA;
	}

	private void add(long start, ClusterUse use) {
		if (runs > 0 && uses[runs - 1] == use.ordinal())
			return;
		if (runs > 0 && starts[runs - 1] == start)
			runs--; // holes of the file system need not begin at a cell
		if (runs == starts.length) {
			starts = Arrays.copyOf(starts, runs * 2);
			uses = Arrays.copyOf(uses, runs * 2);
		}
		starts[runs] = start;
		uses[runs++] = (byte) use.ordinal();
	}

	private int run(long cell) {
		int found = Arrays.binarySearch(starts, 0, runs, cell);
		return found >= 0 ? found : -found - 2;
	}

	private long end(int run) {
		return run + 1 < runs ? starts[run + 1] : cells;
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
		return USES[uses[run(cell)]];
	}

	@Override
	public void count(long from, long to, long[] counts) {
		for (long cell = from; cell < to;) {
			int run = run(cell);
			for (; cell < to; run++) {
				long end = Math.min(to, end(run));
				counts[uses[run]] += end - cell;
				cell = end;
			}
		}
	}

	@Override
	public long nextChange(long cell) {
		return end(run(cell));
	}
}
