package org.virtworkbench.image.internal.qcow2;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.image.Bitmap;
import org.virtworkbench.image.qcow2.Qcow2Header;
import org.virtworkbench.image.qcow2.Qcow2Header.Extension;

/**
 * The directory of persistent bitmaps (specification, sections "Bitmaps extension" and "Bitmaps").
 *
 * @param offset position in the file; 0 where the image has none
 * @param bytes  length of the directory
 */
record BitmapDirectory(List<Bitmap> bitmaps, long offset, long bytes) {

	static final BitmapDirectory NONE = new BitmapDirectory(List.of(), 0, 0);

	private static final int EXTENSION = 24, ENTRY = 24, MOST_BITMAPS = 65535, LONGEST_NAME = 1023, DIRTY_TRACKING = 1;
	private static final int MOST_TABLE_ENTRIES = 0x8000000, FINEST = 9, COARSEST = 31;
	private static final long LARGEST_BITMAP = 0x20000000, LARGEST_DIRECTORY = (long) MOST_BITMAPS * (ENTRY + LONGEST_NAME);
	/** Entries that are read at once when an image is opened; what is more is left to the check, which can be cancelled. */
	private static final long MOST_CHECKED = 1 << 20;
	private static final int IN_USE = 1, AUTO = 2;
	static final long TABLE_OFFSET = 0x00ff_ffff_ffff_fe00L, TABLE_RESERVED = 0xff00_0000_0000_01feL, ALL_ONES = 1;

	/** Nothing where the image has none, or where a program that knows no bitmaps has written to it. */
	static BitmapDirectory read(Tables tables) throws CoreException {
		Optional<Extension> extension = tables.header.extension(Qcow2Header.BITMAPS_DIRECTORY);
		if (extension.isEmpty())
			return NONE;
		byte[] data = extension.get().data();
		if (data.length != EXTENSION)
			throw invalid(tables, Messages.BitmapExtension);
		if ((tables.header.autoclearFeatures() & Qcow2Header.BITMAPS) == 0)
			return NONE;
		ByteBuffer fields = ByteBuffer.wrap(data);
		int count = fields.getInt(0);
		long bytes = fields.getLong(8), offset = fields.getLong(16);
		if (count <= 0 || count > MOST_BITMAPS || fields.getInt(4) != 0 || offset < 0 || !tables.aligned(offset) || bytes <= 0
				|| bytes > LARGEST_DIRECTORY)
			throw invalid(tables, Messages.BitmapExtension);
		// the limit lets 68 MB pass, a file of a few bytes holds no such directory
		if (offset + bytes > tables.clusters(tables.source.size()) << tables.clusterBits)
			throw invalid(tables, Messages.BitmapDirectoryBroken);
		ByteBuffer directory = ByteBuffer.allocate((int) bytes);
		tables.fill(offset, directory);
		return new BitmapDirectory(entries(tables, directory, count), offset, bytes);
	}

	private static List<Bitmap> entries(Tables tables, ByteBuffer directory, int count) throws CoreException {
		List<Bitmap> bitmaps = new ArrayList<>();
		Set<String> names = new HashSet<>();
		long checked = 0;
		int at = 0;
		while (at < directory.capacity()) {
			if (at + ENTRY > directory.capacity() || bitmaps.size() == count)
				throw invalid(tables, Messages.BitmapDirectoryBroken);
			int nameLength = directory.getShort(at + 18) & 0xffff;
			int next = at + (ENTRY + nameLength + 7 & ~7);
			if (directory.getInt(at + 20) != 0 || next > directory.capacity())
				throw invalid(tables, Messages.BitmapDirectoryBroken);
			Bitmap bitmap = entry(tables, directory, at, nameLength);
			if (!names.add(bitmap.name()))
				throw invalid(tables, NLS.bind(Messages.BitmapBroken, bitmap.name()));
			bitmaps.add(bitmap);
			checked += bitmap.tableEntries();
			if (!bitmap.inUse() && checked <= MOST_CHECKED)
				checkTable(tables, bitmap);
			at = next;
		}
		if (bitmaps.size() != count)
			throw invalid(tables, Messages.BitmapDirectoryBroken);
		return List.copyOf(bitmaps);
	}

	private static Bitmap entry(Tables tables, ByteBuffer directory, int at, int nameLength) throws CoreException {
		long offset = directory.getLong(at);
		long entries = Integer.toUnsignedLong(directory.getInt(at + 8));
		int flags = directory.getInt(at + 12);
		int granularity = directory.get(at + 17) & 0xff;
		String name = HeaderReader.text(directory.array(), at + ENTRY, nameLength);
		boolean fits = entries > 0 && offset > 0 && tables.aligned(offset) && entries <= MOST_TABLE_ENTRIES && granularity >= FINEST
				&& granularity <= COARSEST && (flags & ~(IN_USE | AUTO)) == 0 && nameLength <= LONGEST_NAME
				&& directory.get(at + 16) == DIRTY_TRACKING && entries << tables.clusterBits <= LARGEST_BITMAP;
		boolean inUse = (flags & IN_USE) != 0;
		if (!fits)
			throw invalid(tables, NLS.bind(Messages.BitmapBroken, name));
		if (!inUse && entries != tableEntries(tables, 1L << granularity))
			throw invalid(tables, NLS.bind(Messages.BitmapBroken, name));
		return new Bitmap(name, 1L << granularity, inUse, (flags & AUTO) != 0, offset, entries);
	}

	/** What the table of a bitmap has that is to be trusted: enough for all bits, in words of 64. */
	private static long tableEntries(Tables tables, long granularity) {
		long bits = (tables.header.size() / 512 * 512 + granularity - 1) / granularity;
		return tables.clusters((bits + 63) / 64 * 8);
	}

	private static void checkTable(Tables tables, Bitmap bitmap) throws CoreException {
		for (long entry : table(tables, bitmap))
			if (!valid(tables, entry))
				throw invalid(tables, NLS.bind(Messages.BitmapBroken, bitmap.name()));
	}

	/** The entries of a bitmap's table; each points to a cluster of bits, or says that all are alike. */
	static long[] table(Tables tables, Bitmap bitmap) throws CoreException {
		return tables.words(bitmap.tableOffset(), (int) bitmap.tableEntries());
	}

	static boolean valid(Tables tables, long entry) {
		long offset = entry & TABLE_OFFSET;
		return (entry & TABLE_RESERVED) == 0 && (offset == 0 || (entry & ALL_ONES) == 0 && tables.aligned(offset));
	}

	private static CoreException invalid(Tables tables, String detail) {
		return HeaderReader.invalid(tables.source, detail);
	}
}
