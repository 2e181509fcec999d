package org.virtworkbench.image.internal.qcow2;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.image.InternalSnapshot;
import org.virtworkbench.image.Source;
import org.virtworkbench.image.qcow2.Qcow2Header;

/**
 * The snapshot table (specification, section "Snapshots").
 *
 * @param bytes      length of the table
 * @param incomplete entries without the 16 bytes of extra data that version 3 requires
 */
record SnapshotTable(List<InternalSnapshot> snapshots, long bytes, int incomplete) {

	static final SnapshotTable NONE = new SnapshotTable(List.of(), 0, 0);

	private static final int LARGEST_EXTRA = 1024, LARGEST_TABLE = 64 << 20;
	private static final int LONGEST_ID = 127, LONGEST_NAME = 255; // what QEMU keeps of them

	static SnapshotTable read(Source source, Qcow2Header header) throws CoreException {
		List<InternalSnapshot> snapshots = new ArrayList<>();
		int incomplete = 0;
		long offset = header.snapshotsOffset();
		ByteBuffer fixed = ByteBuffer.allocate(HeaderReader.SNAPSHOT_HEADER);
		for (int i = 0; i < header.snapshotCount(); i++) {
			offset = offset + 7 & ~7;
			// a table of nothing but zeros behind the end of the file would be 65,536 times nothing
			Tables.fill(source, offset, fixed);
			int idLength = fixed.getShort(12) & 0xffff;
			int nameLength = fixed.getShort(14) & 0xffff;
			int extraLength = fixed.getInt(36);
			if (extraLength < 0 || extraLength > LARGEST_EXTRA)
				throw HeaderReader.invalid(source, NLS.bind(Messages.SnapshotExtra, i));
			ByteBuffer rest = ByteBuffer.allocate(extraLength + idLength + nameLength);
			offset += HeaderReader.SNAPSHOT_HEADER;
			Tables.fill(source, offset, rest);
			offset += rest.capacity();
			if (offset - header.snapshotsOffset() > LARGEST_TABLE)
				throw HeaderReader.invalid(source, Messages.SnapshotTableLength);
			snapshots.add(snapshot(fixed, rest, extraLength, idLength, nameLength));
			if (extraLength < 16 && header.version() > 2)
				incomplete++;
		}
		return new SnapshotTable(List.copyOf(snapshots), snapshots.isEmpty() ? 0 : offset - header.snapshotsOffset(), incomplete);
	}

	private static InternalSnapshot snapshot(ByteBuffer fixed, ByteBuffer rest, int extraLength, int idLength, int nameLength) {
		String id = HeaderReader.text(rest.array(), extraLength, Math.min(idLength, LONGEST_ID));
		String name = HeaderReader.text(rest.array(), extraLength + idLength, Math.min(nameLength, LONGEST_NAME));
		long state = extraLength >= 8 ? rest.getLong(0) : Integer.toUnsignedLong(fixed.getInt(32));
		OptionalLong size = extraLength >= 16 ? OptionalLong.of(rest.getLong(8)) : OptionalLong.empty();
		OptionalLong icount = extraLength >= 24 && rest.getLong(16) != -1 ? OptionalLong.of(rest.getLong(16)) : OptionalLong.empty();
		return new InternalSnapshot(id, name, state, Integer.toUnsignedLong(fixed.getInt(16)), Integer.toUnsignedLong(fixed.getInt(20)), fixed.getLong(24),
				icount, size, fixed.getLong(0), fixed.getInt(8));
	}
}
