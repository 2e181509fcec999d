package org.virtworkbench.image.internal.qcow2;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.image.AllocationMap;
import org.virtworkbench.image.Source;
import org.virtworkbench.image.internal.Reading;

/**
 * Walks L1 and L2 tables to the extents that QEMU's block status has (specification, sections "Cluster mapping" and "Extended L2 Entries"). Reads an L2 table
 * at once and passes over runs of empty and of consecutive entries, which is what nearly all tables consist of.
 */
final class MapReader {

	private static final int SUBCLUSTERS = 32;
	/** Of 19 bytes each in arrays that double: what a quarter of the memory holds. */
	private static final long MOST_EXTENTS = Runtime.getRuntime().maxMemory() / 4 / 38;

	private final Tables tables;
	private final long[] l1;
	private final long end;
	private final int clusterBits;
	private final int clusterSize;
	private final boolean hasBase;
	private final boolean external;
	private final boolean encrypted;
	/** Asked for holes below clusters with data; null where QEMU does not look either. */
	private final Source holes;
	private final AllocationMap.Builder map = new AllocationMap.Builder();
	private long position;

	/** @param holes whether the file has more clusters counted than the file system has allocated, so that some are holes */
	MapReader(Tables tables, long[] l1, boolean holes) {
		this.tables = tables;
		this.l1 = l1;
		end = tables.header.size() / 512 * 512;
		clusterBits = tables.clusterBits;
		clusterSize = tables.clusterSize;
		hasBase = tables.header.backingName().isPresent();
		external = tables.header.externalData();
		encrypted = tables.header.cryptMethod() != 0;
		this.holes = holes && !encrypted && !external ? tables.source : null;
	}

	AllocationMap read(IProgressMonitor monitor) throws CoreException {
		ByteBuffer buffer = tables.clusterBuffer();
		// as stored: most words are 0 in either order, and a plain copy is several times faster than one that swaps bytes
		LongBuffer table = buffer.duplicate().order(ByteOrder.nativeOrder()).asLongBuffer();
		long[] words = new long[table.capacity()];
		long covered = tables.l2Covers();
		SubMonitor progress = SubMonitor.convert(monitor, l1.length);
		for (int i = 0; position < end; i++) {
			progress.checkCanceled();
			progress.worked(1);
			long offset = i < l1.length ? l1[i] & Tables.OFFSET : 0;
			long next = end - position < covered ? end : position + covered;
			if (offset == 0) {
				unallocated(next - position);
				continue;
			}
			if (!tables.aligned(offset))
				throw invalid(Messages.L2Unaligned, offset);
			tables.fill(offset, buffer);
			table.get(0, words);
			if (tables.header.extendedL2())
				extended(words, next);
			else
				standard(words, next);
			if (map.size() > MOST_EXTENTS)
				throw Failure.failed(NLS.bind(Messages.MapMemory, tables.source.name()));
		}
		return map.build();
	}

	private void unallocated(long length) {
		map.add(length, 0, false, !hasBase, false, false, -1);
		position += length;
	}

	private void standard(long[] words, long until) throws CoreException {
		for (int i = 0; position < until;) {
			long entry = Tables.word(words[i]);
			int run = entry == 0 ? zeros(words, i) : consecutive(words, i, entry);
			long length = Math.min((long) run << clusterBits, until - position);
			i += run;
			if ((entry & Tables.COMPRESSED) != 0)
				compressed(length);
			else if ((entry & Tables.ZERO) != 0)
				zero(entry, length);
			else if ((entry & Tables.OFFSET) != 0 || external && entry < 0)
				data(entry & Tables.OFFSET, length);
			else
				unallocated(length);
		}
	}

	/** Eight at a time: most tables of a sparse disk hold a few entries among thousands. */
	private static int zeros(long[] words, int from) {
		int i = from + 1;
		while (i + 8 <= words.length && (words[i] | words[i + 1] | words[i + 2] | words[i + 3] | words[i + 4] | words[i + 5] | words[i + 6]
				| words[i + 7]) == 0)
			i += 8;
		while (i < words.length && words[i] == 0)
			i++;
		return i - from;
	}

	/** Entries that differ by one cluster each, or not at all where they have no place. */
	private int consecutive(long[] words, int from, long entry) {
		boolean placed = (entry & Tables.COMPRESSED) == 0 && (entry & Tables.OFFSET) != 0;
		long step = placed ? clusterSize : 0;
		int i = from + 1;
		for (long expected = entry + step; i < words.length && Tables.word(words[i]) == expected; expected += step)
			i++;
		return i - from;
	}

	private void compressed(long length) throws CoreException {
		if (external)
			throw invalid(Messages.CompressedExternal, position);
		map.add(length, 0, true, false, true, true, -1);
		position += length;
	}

	private void zero(long entry, long length) throws CoreException {
		if (tables.header.version() < 3)
			throw invalid(Messages.ZeroInVersion2, position);
		long offset = entry & Tables.OFFSET;
		if (offset != 0)
			check(offset);
		map.add(length, 0, true, true, false, false, offset == 0 || encrypted ? -1 : offset);
		position += length;
	}

	private void check(long offset) throws CoreException {
		if (!tables.aligned(offset))
			throw invalid(Messages.DataUnaligned, offset);
		if (external && offset != (position & -clusterSize))
			throw invalid(Messages.ExternalPlace, position);
	}

	private void data(long offset, long length) throws CoreException {
		check(offset);
		present(offset, length);
	}

	/** Data, where the file may have holes below it. */
	private void present(long offset, long length) throws CoreException {
		if (holes == null) {
			map.add(length, 0, true, false, true, false, encrypted ? -1 : offset);
			position += length;
			return;
		}
		try {
			while (length > 0) {
				long size = holes.size();
				long data = offset < size ? holes.nextData(offset) : offset;
				boolean zero = offset >= size || data > offset;
				// a hole up to the end of the file goes on behind it
				long piece = offset >= size || data >= size ? length
						: Math.min(length, Math.max(1, (zero ? data : holes.nextHole(offset)) - offset));
				map.add(piece, 0, true, zero, true, false, offset);
				position += piece;
				offset += piece;
				length -= piece;
			}
		} catch (IOException e) {
			throw Reading.failed(holes, e);
		}
	}

	private void extended(long[] words, long until) throws CoreException {
		for (int i = 0; position < until; i += 2) {
			long entry = Tables.word(words[i]);
			long bits = Tables.word(words[i + 1]);
			if (entry == 0 && bits == 0) {
				int run = zeros(words, i) / 2;
				unallocated(Math.min((long) run << clusterBits, until - position));
				i += 2 * (run - 1);
			} else if ((entry & Tables.COMPRESSED) != 0)
				compressed(Math.min(clusterSize, until - position));
			else
				subclusters(entry, bits, until);
		}
	}

	private void subclusters(long entry, long bits, long until) throws CoreException {
		long offset = entry & Tables.OFFSET;
		boolean placed = offset != 0 || external && entry < 0;
		int allocated = (int) bits, zero = (int) (bits >>> 32);
		if ((allocated & (placed ? zero : -1)) != 0)
			throw invalid(Messages.SubclusterBits, position);
		if (placed)
			check(offset);
		int size = clusterSize / SUBCLUSTERS;
		for (int i = 0; i < SUBCLUSTERS && position < until; i++) {
			long length = Math.min(size, until - position);
			long place = offset + (long) i * size;
			if ((zero & 1 << i) != 0) {
				map.add(length, 0, true, true, false, false, !placed || encrypted ? -1 : place);
				position += length;
			} else if ((allocated & 1 << i) != 0)
				present(place, length);
			else {
				map.add(length, 0, false, !hasBase, false, false, !placed || encrypted ? -1 : place);
				position += length;
			}
		}
	}

	private CoreException invalid(String detail, long where) {
		return HeaderReader.invalid(tables.source, NLS.bind(detail, "0x" + Long.toHexString(where))); //$NON-NLS-1$
	}
}
