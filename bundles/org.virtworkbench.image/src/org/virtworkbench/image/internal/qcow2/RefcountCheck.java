package org.virtworkbench.image.internal.qcow2;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.virtworkbench.image.Bitmap;
import org.virtworkbench.image.CheckResult;
import org.virtworkbench.image.InternalSnapshot;
import org.virtworkbench.image.internal.qcow2.Faults.Table;

/**
 * Counts how often each cluster is used and compares with the counts that the image states. Each thing is counted, and each mistake is a leak or a corruption, exactly where
 * {@code qemu-img check} counts it, so that the numbers can be compared.
 */
final class RefcountCheck extends TableWalk {

	private static final long L1_RESERVED = 0x7f00_0000_0000_01ffL, L2_RESERVED = 0x3f00_0000_0000_01feL, REFCOUNT_RESERVED = 0x1ff;
	private static final int MOST_L1_ENTRIES = HeaderReader.LARGEST_L1 / 8;

	private final RefcountTable refcounts;
	private final Faults faults;
	private final CheckTally tally = new CheckTally();
	private final boolean external;
	private References references;
	/** Where the next cluster lies if the disk is not fragmented here; 0 at the begin of a table. */
	private long contiguous;
	/** Whether bit 63 means something in the table that is being read: in tables of the disk as it is now. */
	private boolean marks;

	RefcountCheck(Tables tables, RefcountTable refcounts, Faults faults, IProgressMonitor monitor) {
		super(tables, monitor);
		this.refcounts = refcounts;
		this.faults = faults;
		external = tables.header.externalData();
	}

	/** @param dataFileMissing whether the external data file is known not to be there */
	CheckResult check(boolean dataFileMissing, SnapshotTable snapshots, BitmapDirectory bitmaps, Optional<Encryption> encryption) throws CoreException {
		String name = tables.source.name();
		long clusters = tables.clusters(tables.source.size());
		if (clusters > Integer.MAX_VALUE) {
			tally.error(Messages.FileTooLarge, -1);
			return tally.result(name, 0);
		}
		if (dataFileMissing)
			tally.error(Messages.DataFileMissing, -1);
		for (Table table : Table.values())
			if (faults.has(table) && (table != Table.REFCOUNTS || !isCompared()))
				tally.fault(faults.sentence(table));
		references = new References(clusters, refcounts.most());
		for (int i = 0; i < snapshots.incomplete(); i++)
			tally.corruption(Messages.SnapshotIncomplete, tables.header.snapshotsOffset());
		use(0, tables.clusterSize);
		walk(tables.header.l1Offset(), tables.header.l1Entries(), null);
		snapshots(snapshots);
		if (isCompared())
			use(tables.header.refcountTableOffset(), (long) tables.header.refcountTableClusters() << tables.clusterBits);
		if (encryption.isPresent())
			use(encryption.get().offset(), encryption.get().length());
		bitmaps(bitmaps);
		refcountBlocks();
		compare();
		return tally.result(name, tables.clusters(tables.header.size() / 512 * 512));
	}

	/** Whether there are counts to compare with: a header that names no table at all says for QEMU too that all of them are 0. */
	boolean isCompared() {
		return !faults.has(Table.REFCOUNTS) || tables.header.refcountTableClusters() == 0;
	}

	/** What was counted, after the check; null where the file has too many clusters for one. */
	References references() {
		return references;
	}

	private void snapshots(SnapshotTable table) throws CoreException {
		if (external && !table.snapshots().isEmpty())
			tally.corruption(Messages.SnapshotsExternal, tables.header.snapshotsOffset());
		for (InternalSnapshot snapshot : table.snapshots())
			if (!tables.aligned(snapshot.l1Offset()))
				tally.corruption(Messages.SnapshotL1Unaligned, snapshot.l1Offset(), snapshot.name());
			else if (Integer.compareUnsigned(snapshot.l1Entries(), MOST_L1_ENTRIES) > 0)
				tally.corruption(Messages.SnapshotL1Large, snapshot.l1Offset(), snapshot.name());
			else
				walk(snapshot.l1Offset(), snapshot.l1Entries(), snapshot);
		use(tables.header.snapshotsOffset(), table.bytes());
	}

	private void bitmaps(BitmapDirectory directory) throws CoreException {
		use(directory.offset(), directory.bytes());
		for (Bitmap bitmap : directory.bitmaps()) {
			use(bitmap.tableOffset(), 8 * bitmap.tableEntries());
			long[] table = BitmapDirectory.table(tables, bitmap);
			for (long entry : table)
				if (!BitmapDirectory.valid(tables, entry)) {
					// QEMU does not go on after a table that it cannot load
					tally.corruption(Messages.BitmapTableEntry, bitmap.tableOffset(), bitmap.name());
					return;
				}
			for (long entry : table)
				if ((entry & BitmapDirectory.TABLE_OFFSET) != 0)
					use(entry & BitmapDirectory.TABLE_OFFSET, tables.clusterSize);
		}
	}

	/** Counts one use of each cluster of this range, unless it lies behind the end of the file. */
	private void use(long offset, long length) throws CoreException {
		if (length <= 0)
			return;
		// the last cluster may be one that the file has only begun; written so that it cannot overflow
		if (offset < 0 || offset - tables.source.size() >= tables.clusterSize - length) {
			tally.corruption(Messages.BehindEnd, offset, length);
			return;
		}
		long last = offset + length - 1 >>> tables.clusterBits;
		for (long cluster = offset >>> tables.clusterBits; cluster <= last; cluster++)
			if (!references.increment(cluster))
				tally.corruption(Messages.CountOverflow, cluster << tables.clusterBits);
	}

	@Override
	void l1Table(long offset, long bytes, InternalSnapshot snapshot) throws CoreException {
		use(offset, bytes);
	}

	@Override
	void l2Table(long entry, int index, InternalSnapshot snapshot) throws CoreException {
		contiguous = 0;
		long offset = entry & Tables.OFFSET;
		if ((entry & L1_RESERVED) != 0)
			tally.corruption(Messages.L1Reserved, offset, CheckTally.hex(entry));
		use(offset, tables.clusterSize);
		if (!tables.aligned(offset))
			tally.corruption(Messages.L2Misplaced, offset);
		marks = snapshot == null && offset != 0;
		if (marks)
			copied(entry, offset, Messages.L2Copied);
	}

	/** Bit 63 of an active entry says that the count is 1. */
	private void copied(long entry, long offset, String message) throws CoreException {
		long cluster = offset >>> tables.clusterBits;
		if (refcounts.known(cluster)) {
			long count = refcounts.count(cluster);
			if (count == 1 != entry < 0)
				tally.corruption(message, offset, CheckTally.hex(entry), Long.toUnsignedString(count));
		}
	}

	@Override
	void allocated(long entry, long subclusters, boolean active) throws CoreException {
		long offset = entry & Tables.OFFSET;
		if ((entry & L2_RESERVED) != 0)
			tally.corruption(Messages.L2Reserved, offset, CheckTally.hex(entry));
		if ((subclusters >>> 32 & subclusters) != 0)
			tally.corruption(Messages.SubclustersBoth, offset);
		if (!tables.aligned(offset))
			tally.corruption(Messages.DataMisplaced, offset);
		if (active) {
			tally.allocated++;
			if (contiguous != 0 && offset != contiguous)
				tally.fragmented++;
			contiguous = offset + tables.clusterSize;
		}
		if (!external)
			use(offset, tables.clusterSize);
		if (marks && external) {
			if (entry >= 0)
				tally.corruption(Messages.DataCopied, offset, CheckTally.hex(entry), "1"); //$NON-NLS-1$
		} else if (marks)
			copied(entry, offset, Messages.DataCopied);
	}

	/** What nearly all of a disk is: consecutive clusters of one user. Whatever is not as it should be is looked at one by one. */
	@Override
	void consecutive(long entry, int run, boolean active) throws CoreException {
		long offset = entry & Tables.OFFSET;
		long first = offset >>> tables.clusterBits;
		boolean plain = (entry & L2_RESERVED) == 0 && tables.aligned(offset) && !external && offset + ((long) run << tables.clusterBits) <= tables.source.size()
				&& (!marks || entry < 0 && refcounts.allOne(first, first + run));
		if (!plain) {
			super.consecutive(entry, run, active);
			return;
		}
		if (active) {
			tally.allocated += run;
			if (contiguous != 0 && offset != contiguous)
				tally.fragmented++;
			contiguous = offset + ((long) run << tables.clusterBits);
		}
		for (long cluster = first; (cluster = references.increment(cluster, first + run)) < first + run; cluster++)
			use(cluster << tables.clusterBits, tables.clusterSize);
	}

	@Override
	void compressed(long entry, long subclusters, boolean active) throws CoreException {
		long offset = compressedOffset(entry);
		if (entry < 0)
			tally.corruption(Messages.CompressedCopied, offset);
		if (external)
			tally.corruption(Messages.CompressedInExternal, offset);
		else if (subclusters != 0)
			tally.corruption(Messages.CompressedSubclusters, offset);
		else {
			use(offset, compressedLength(entry));
			if (active) {
				tally.allocated++;
				tally.compressed++;
				tally.fragmented++; // a reader has to fetch shared sectors again, so QEMU counts them all
			}
		}
	}

	@Override
	void unallocated(long entry, long subclusters) {
		if ((entry & L2_RESERVED) != 0)
			tally.corruption(Messages.L2Reserved, -1, CheckTally.hex(entry));
		if ((int) subclusters != 0)
			tally.corruption(Messages.SubclustersNowhere, -1);
	}

	private void refcountBlocks() throws CoreException {
		for (int i = 0; i < refcounts.entries.length; i++) {
			long entry = refcounts.entries[i];
			long offset = entry & Tables.REFCOUNT_BLOCK;
			long cluster = offset >>> tables.clusterBits;
			if ((entry & REFCOUNT_RESERVED) != 0)
				tally.corruption(Messages.RefcountReserved, offset, i);
			else if (!tables.aligned(offset))
				tally.corruption(Messages.RefcountMisplaced, offset, i);
			else if (cluster >= references.clusters())
				tally.corruption(Messages.RefcountOutside, offset, i);
			else if (offset != 0) {
				use(offset, tables.clusterSize);
				if (references.get(cluster) != 1)
					tally.corruption(Messages.RefcountShared, offset, i, references.get(cluster));
			}
		}
	}

	private void compare() throws CoreException {
		long highest = 0;
		long clusters = isCompared() ? references.clusters() : 0;
		for (long cluster = 0; cluster < clusters;) {
			progress.checkCanceled();
			long end = Math.min(references.pieceEnd(cluster), (cluster | refcounts.blockEntries() - 1) + 1);
			if (!refcounts.known(cluster))
				for (; cluster < end; cluster++)
					tally.error(Messages.CountUnknown, cluster << tables.clusterBits);
			else if (refcounts.load(cluster) || !references.emptyPiece(cluster))
				highest = compare(cluster, end, highest);
			cluster = end;
		}
		tally.imageEnd = (isCompared() ? highest : references.last()) + 1 << tables.clusterBits;
	}

	private long compare(long from, long to, long highest) throws CoreException {
		boolean stated = refcounts.load(from);
		int mask = refcounts.blockEntries() - 1;
		for (long cluster = from; cluster < to; cluster++) {
			if ((cluster & 7) == 0 && cluster + 8 <= to && stated) {
				boolean once = refcounts.count((int) cluster & mask) == 1;
				if (refcounts.eight((int) cluster & mask, once) && references.eight(cluster, once)) {
					cluster += 7;
					highest = once ? cluster : highest;
					continue;
				}
			}
			long count = stated ? refcounts.count((int) cluster & mask) : 0;
			long used = references.get(cluster);
			if ((count | used) != 0)
				highest = cluster;
			if (count != used)
				mismatch(cluster << tables.clusterBits, count, used);
		}
		return highest;
	}

	private void mismatch(long offset, long count, long used) {
		if (Long.compareUnsigned(count, used) < 0)
			tally.corruption(Messages.CountedTooLow, offset, count, used);
		else if (!faults.has(Table.SNAPSHOTS) && !faults.has(Table.BITMAPS)) // else what could not be read may use it
			tally.leak(Messages.Leaked, offset, Long.toUnsignedString(count), used);
	}
}
