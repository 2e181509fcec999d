package org.virtworkbench.image.internal.qcow2;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.virtworkbench.image.InternalSnapshot;

/**
 * Goes through everything that an image's tables point to, once for each time it is pointed to: L1 tables of the disk and of its snapshots, their L2 tables, the entries in
 * these. What to make of them is the subclass'.
 */
abstract class TableWalk {

	final Tables tables;
	/** One piece of work for each table that is walked through, and one for what the subclass does after. */
	final SubMonitor progress;
	private final ByteBuffer buffer;
	private final LongBuffer table;
	private final long[] words;

	TableWalk(Tables tables, IProgressMonitor monitor) {
		this.tables = tables;
		// of the disk and of its snapshots; where the number of these is not valid none of them is walked through
		progress = SubMonitor.convert(monitor, 2 + Math.clamp(tables.header.snapshotCount(), 0, HeaderReader.MOST_SNAPSHOTS));
		buffer = tables.clusterBuffer();
		table = buffer.duplicate().order(ByteOrder.nativeOrder()).asLongBuffer();
		words = new long[table.capacity()];
	}

	/** An L1 table of so many bytes; snapshot is null for the active one. */
	abstract void l1Table(long offset, long bytes, InternalSnapshot snapshot) throws CoreException;

	/** An L1 entry that is not 0. */
	abstract void l2Table(long entry, int index, InternalSnapshot snapshot) throws CoreException;

	/** The L2 entry of a cluster that has room in the file, with data or reading as zeros. */
	abstract void allocated(long entry, long subclusters, boolean active) throws CoreException;

	abstract void compressed(long entry, long subclusters, boolean active) throws CoreException;

	/** An L2 entry without room, that is not 0. */
	abstract void unallocated(long entry, long subclusters);

	void walk(long offset, int entries, InternalSnapshot snapshot) throws CoreException {
		if (entries == 0)
			return;
		SubMonitor part = progress.split(1);
		l1Table(offset, 8L * Integer.toUnsignedLong(entries), snapshot);
		long[] l1 = tables.words(offset, entries);
		part.setWorkRemaining(l1.length);
		for (int i = 0; i < l1.length; i++)
			if (l1[i] != 0) {
				part.checkCanceled();
				part.worked(1);
				l2Table(l1[i], i, snapshot);
				entries(l1[i] & Tables.OFFSET, snapshot == null);
			}
	}

	private void entries(long offset, boolean active) throws CoreException {
		if (offset >= tables.source.size())
			return; // zeros
		tables.fill(offset, buffer);
		table.get(0, words);
		boolean external = tables.header.externalData();
		int step = tables.header.extendedL2() ? 2 : 1;
		for (int i = 0; i < words.length; i += step) {
			if (words[i] == 0 && (step == 1 || words[i + 1] == 0))
				continue;
			long entry = Tables.word(words[i]);
			long bits = step == 2 ? Tables.word(words[i + 1]) : 0;
			int run = step == 2 ? 1 : run(i, entry);
			if (run > 1) {
				consecutive(entry, run, active);
				i += run - 1;
			} else if ((entry & Tables.COMPRESSED) != 0)
				compressed(entry, bits, active);
			else if ((entry & Tables.OFFSET) != 0 || external && entry < 0 && (step == 2 || (entry & Tables.ZERO) == 0))
				allocated(entry, bits, active);
			else
				unallocated(entry, bits);
		}
	}

	/** How many entries from here on have data in consecutive clusters, and the same bits otherwise. */
	private int run(int from, long entry) {
		if ((entry & (Tables.COMPRESSED | Tables.ZERO)) != 0 || (entry & Tables.OFFSET) == 0)
			return 1;
		int i = from + 1;
		for (long expected = entry + tables.clusterSize; i < words.length && Tables.word(words[i]) == expected; expected += tables.clusterSize)
			i++;
		return i - from;
	}

	/** Entries of clusters that follow each other, as {@link #allocated} for each; overridden where they can be taken at once. */
	void consecutive(long entry, int run, boolean active) throws CoreException {
		for (int i = 0; i < run; i++)
			allocated(entry + ((long) i << tables.clusterBits), 0, active);
	}

	/** First byte of a compressed cluster (specification, "Compressed Clusters Descriptor"). */
	long compressedOffset(long entry) {
		return entry & (1L << 62 - (tables.clusterBits - 8)) - 1;
	}

	/** Bytes from there to the end of the last sector. */
	int compressedLength(long entry) {
		int more = (int) (entry >>> 62 - (tables.clusterBits - 8)) & (1 << tables.clusterBits - 8) - 1;
		return (more + 1) * 512 - (int) (compressedOffset(entry) & 511);
	}
}
