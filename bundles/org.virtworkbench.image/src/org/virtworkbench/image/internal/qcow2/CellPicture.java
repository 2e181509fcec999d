package org.virtworkbench.image.internal.qcow2;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.virtworkbench.image.ClusterPicture;
import org.virtworkbench.image.ClusterUse;

/** A picture of one byte a cell: of a file, whose clusters lie in any order. */
final class CellPicture implements ClusterPicture {

	private static final int MOST_CELLS = 64 << 20;
	private static final ClusterUse[] USES = ClusterUse.values();
	private static final byte FREE = (byte) ClusterUse.FREE.ordinal();

	private final int cellBits;
	private final int clusterBits;
	private final byte[] uses;

	private CellPicture(int cellBits, int clusterBits, int cells) {
		this.cellBits = cellBits;
		this.clusterBits = clusterBits;
		uses = new byte[cells];
	}

	/** All free: a cell for each cluster of the file, or for a power of two of them where they are too many. */
	static CellPicture of(Tables tables) {
		long size = tables.source.size();
		int bits = tables.clusterBits;
		while ((size >>> bits) + 1 > MOST_CELLS)
			bits++;
		return new CellPicture(bits, tables.clusterBits, (int) (size + (1L << bits) - 1 >>> bits));
	}

	/** Says what the cells of this range are for; what lies behind the end of the file is passed over. */
	void mark(long offset, long length, ClusterUse use) {
		byte value = (byte) use.ordinal();
		int last = last(offset, length);
		for (int cell = first(offset); cell <= last; cell++)
			uses[cell] = value;
	}

	/** As {@link #mark}, but leaves cells alone that something is known of. */
	void markFree(long offset, long length, ClusterUse use) {
		int last = last(offset, length);
		for (int cell = first(offset); cell <= last; cell++)
			if (uses[cell] == FREE)
				uses[cell] = (byte) use.ordinal();
	}

	private int first(long offset) {
		return (int) Math.min(uses.length, offset >>> cellBits);
	}

	private int last(long offset, long length) {
		return (int) Math.min(uses.length - 1L, offset + length - 1 >>> cellBits);
	}

	/** Finds what is counted and not used, and what is used more often than counted. */
	void compare(RefcountTable refcounts, References references, SubMonitor progress) throws CoreException {
		long clusters = Math.min(references.clusters(), (long) uses.length << cellBits - clusterBits);
		for (long cluster = 0; cluster < clusters;) {
			progress.checkCanceled();
			long end = Math.min(Math.min(clusters, references.pieceEnd(cluster)), (cluster | refcounts.blockEntries() - 1) + 1);
			if (refcounts.known(cluster) && (refcounts.load(cluster) || !references.emptyPiece(cluster)))
				compare(refcounts, references, cluster, end);
			cluster = end;
		}
	}

	private void compare(RefcountTable refcounts, References references, long from, long to) throws CoreException {
		for (long cluster = from; cluster < to; cluster++) {
			long count = refcounts.count(cluster);
			long used = references.get(cluster);
			int cell = (int) (cluster >>> cellBits - clusterBits);
			if (Long.compareUnsigned(count, used) < 0)
				uses[cell] = (byte) ClusterUse.CORRUPT.ordinal();
			else if (count != 0 && used == 0 && uses[cell] == FREE)
				uses[cell] = (byte) ClusterUse.LEAKED.ordinal();
		}
	}

	/** What the byte at this position is for. */
	ClusterUse at(long offset) {
		return use(offset >>> cellBits);
	}

	@Override
	public long cellSize() {
		return 1L << cellBits;
	}

	@Override
	public long cells() {
		return uses.length;
	}

	@Override
	public ClusterUse use(long cell) {
		return USES[uses[(int) cell]];
	}

	@Override
	public void count(long from, long to, long[] counts) {
		for (int cell = (int) from; cell < to; cell++)
			counts[uses[cell]]++;
	}

	@Override
	public long nextChange(long cell) {
		byte use = uses[(int) cell];
		int next = (int) cell + 1;
		while (next < uses.length && uses[next] == use)
			next++;
		return next;
	}
}
