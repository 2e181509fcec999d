package org.virtworkbench.image.internal.qcow2;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.virtworkbench.image.Bitmap;
import org.virtworkbench.image.ClusterUse;
import org.virtworkbench.image.InternalSnapshot;
import org.virtworkbench.image.Structure;
import org.virtworkbench.image.Structure.Kind;
import org.virtworkbench.image.qcow2.Qcow2Header;
import org.virtworkbench.image.qcow2.Qcow2Header.Extension;

/** Finds out what every part of the file is for. */
final class FileUse extends TableWalk {

	private final CellPicture picture;
	private final List<Structure> structures = new ArrayList<>();

	FileUse(Tables tables, IProgressMonitor monitor) {
		super(tables, monitor);
		picture = CellPicture.of(tables);
	}

	/** @param check that has been run: what it counted tells what is lost and what is used too often */
	void read(SnapshotTable snapshots, BitmapDirectory bitmaps, Optional<Encryption> encryption, RefcountTable refcounts, RefcountCheck check)
			throws CoreException {
		header();
		if (refcounts.entries.length > 0)
			structure(Kind.REFCOUNT_TABLE, tables.header.refcountTableOffset(), (long) tables.header.refcountTableClusters() << tables.clusterBits, ""); //$NON-NLS-1$
		for (int i = 0; i < refcounts.entries.length; i++)
			if ((refcounts.entries[i] & Tables.REFCOUNT_BLOCK) != 0)
				structure(Kind.REFCOUNT_BLOCK, refcounts.entries[i] & Tables.REFCOUNT_BLOCK, tables.clusterSize, Integer.toString(i));
		walk(tables.header.l1Offset(), tables.header.l1Entries(), null);
		for (InternalSnapshot snapshot : snapshots.snapshots())
			if (tables.aligned(snapshot.l1Offset()) && Integer.compareUnsigned(snapshot.l1Entries(), HeaderReader.LARGEST_L1 / 8) <= 0)
				walk(snapshot.l1Offset(), snapshot.l1Entries(), snapshot);
		structure(Kind.SNAPSHOT_TABLE, tables.header.snapshotsOffset(), snapshots.bytes(), ""); //$NON-NLS-1$
		encryption.ifPresent(header -> structure(Kind.ENCRYPTION_HEADER, header.offset(), header.length(), "")); //$NON-NLS-1$
		bitmaps(bitmaps);
		if (check.references() != null && check.isCompared())
			picture.compare(refcounts, check.references(), progress);
	}

	private void header() {
		Qcow2Header header = tables.header;
		structure(Kind.HEADER, 0, header.length(), ""); //$NON-NLS-1$
		for (Extension extension : header.extensions())
			structure(extension.type() == Qcow2Header.FEATURE_NAMES ? Kind.FEATURE_NAMES : Kind.HEADER_EXTENSION, extension.offset() - 8,
					extension.data().length + 8L, CheckTally.hex(Integer.toUnsignedLong(extension.type())));
		header.backingName().ifPresent(name -> structure(Kind.BACKING_NAME, header.backingOffset(), header.backingLength(), name));
		picture.mark(0, tables.clusterSize, ClusterUse.METADATA);
	}

	private void bitmaps(BitmapDirectory directory) throws CoreException {
		structure(Kind.BITMAP_DIRECTORY, directory.offset(), directory.bytes(), ""); //$NON-NLS-1$
		for (Bitmap bitmap : directory.bitmaps()) {
			structure(Kind.BITMAP_TABLE, bitmap.tableOffset(), 8 * bitmap.tableEntries(), bitmap.name());
			for (long entry : BitmapDirectory.table(tables, bitmap))
				if ((entry & BitmapDirectory.TABLE_OFFSET) != 0)
					structure(Kind.BITMAP_DATA, entry & BitmapDirectory.TABLE_OFFSET, tables.clusterSize, bitmap.name());
		}
	}

	private void structure(Kind kind, long offset, long length, String detail) {
		if (length <= 0)
			return;
		structures.add(new Structure(kind, offset, length, detail));
		picture.mark(offset, length, ClusterUse.METADATA);
	}

	@Override
	void l1Table(long offset, long bytes, InternalSnapshot snapshot) {
		structure(snapshot == null ? Kind.L1_TABLE : Kind.SNAPSHOT_L1_TABLE, offset, bytes, snapshot == null ? "" : snapshot.name()); //$NON-NLS-1$
	}

	@Override
	void l2Table(long entry, int index, InternalSnapshot snapshot) {
		long offset = entry & Tables.OFFSET;
		// a table that is shared is listed once, as the disk's where it is one of the disk
		if (offset < tables.source.size() && picture.at(offset) != ClusterUse.METADATA)
			structure(snapshot == null ? Kind.L2_TABLE : Kind.SNAPSHOT_L2_TABLE, offset, tables.clusterSize, Integer.toString(index));
	}

	@Override
	void allocated(long entry, long subclusters, boolean active) {
		if (tables.header.externalData())
			return;
		boolean zero = tables.header.extendedL2() ? (int) subclusters == 0 : (entry & Tables.ZERO) != 0;
		mark(entry & Tables.OFFSET, tables.clusterSize, zero ? ClusterUse.ZERO : ClusterUse.DATA, active);
	}

	@Override
	void compressed(long entry, long subclusters, boolean active) {
		mark(compressedOffset(entry), compressedLength(entry), ClusterUse.COMPRESSED, active);
	}

	private void mark(long offset, long length, ClusterUse use, boolean active) {
		if (active)
			picture.mark(offset, length, use);
		else
			picture.markFree(offset, length, ClusterUse.SNAPSHOT);
	}

	@Override
	void unallocated(long entry, long subclusters) {
		// it has no room in the file
	}

	CellPicture picture() {
		return picture;
	}

	/** Structures and runs of clusters, in the order of the file. */
	List<Structure> layout() {
		List<Structure> all = new ArrayList<>(structures);
		long cellSize = picture.cellSize();
		for (long cell = 0; cell < picture.cells();) {
			long end = picture.nextChange(cell);
			ClusterUse use = picture.use(cell);
			if (use != ClusterUse.METADATA)
				all.add(new Structure(Kind.CLUSTERS, cell * cellSize, Math.min(end * cellSize, tables.source.size()) - cell * cellSize,
						use.name().toLowerCase(Locale.ROOT)));
			cell = end;
		}
		all.sort(Comparator.comparingLong(Structure::offset));
		return all;
	}
}
