package org.virtworkbench.image.internal.format;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

import org.eclipse.core.runtime.CoreException;
import org.virtworkbench.image.DiskImage;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.Source;
import org.virtworkbench.image.Structure.Kind;

/** Hyper-V's second format ([MS-VHDX]): the newer of two headers, the region table, the metadata. */
public final class VhdxReader {

	private static final int HEADER_LENGTH = 4096, REGIONS_LENGTH = 64 << 10, METADATA_LENGTH = 64 << 10;
	private static final int HEADER_1 = 64 << 10, HEADER_2 = 128 << 10, REGIONS_AT = 192 << 10, MOST_ENTRIES = 2047;
	private static final long IDENTIFIER = 0x656c696678646876L, METADATA = 0x617461646174656dL; // vhdxfile, metadata
	private static final int HEAD = 0x64616568, REGIONS = 0x69676572;
	/** First eight bytes of the GUIDs, which tell the few that there are apart. */
	private static final long METADATA_REGION = 0x4b9a47908b7ca206L, ALLOCATION_REGION = 0x4200f6232dc27766L, FILE_PARAMETERS = 0x4d43fa36caa16737L,
			DISK_SIZE = 0x4876cd1b2fa54224L;

	private VhdxReader() {
	}

	public static DiskImage read(Source source) throws CoreException {
		HeaderImage image = new HeaderImage(source, ImageFormat.VHDX);
		image.require(image.structure(Kind.HEADER, 0, 8, LITTLE_ENDIAN).getLong(0) == IDENTIFIER);
		ByteBuffer header = newer(image.structure(Kind.HEADER, HEADER_1, HEADER_LENGTH, LITTLE_ENDIAN),
				image.structure(Kind.HEADER, HEADER_2, HEADER_LENGTH, LITTLE_ENDIAN));
		image.require(header.getInt(0) == HEAD && header.getShort(66) == 1);
		// a log that is to be replayed
		image.dirty = header.getLong(48) != 0 || header.getLong(56) != 0;
		image.mention(Kind.TABLE, header.getLong(72), Integer.toUnsignedLong(header.getInt(68)));
		Map<Long, Long> regions = regions(image);
		image.require(regions.containsKey(METADATA_REGION));
		metadata(image, regions.get(METADATA_REGION));
		return image;
	}

	private static ByteBuffer newer(ByteBuffer one, ByteBuffer two) {
		if (one.getInt(0) != HEAD)
			return two;
		return two.getInt(0) == HEAD && Long.compareUnsigned(two.getLong(8), one.getLong(8)) > 0 ? two : one;
	}

	private static Map<Long, Long> regions(HeaderImage image) throws CoreException {
		ByteBuffer table = image.structure(Kind.TABLE, REGIONS_AT, REGIONS_LENGTH, LITTLE_ENDIAN);
		int count = table.getInt(8);
		image.require(table.getInt(0) == REGIONS && count >= 0 && count <= MOST_ENTRIES);
		Map<Long, Long> regions = new HashMap<>();
		for (int i = 0, at = 16; i < count; i++, at += 32) {
			regions.put(table.getLong(at), table.getLong(at + 16));
			if (table.getLong(at) == ALLOCATION_REGION)
				image.mention(Kind.TABLE, table.getLong(at + 16), Integer.toUnsignedLong(table.getInt(at + 24)));
		}
		return regions;
	}

	private static void metadata(HeaderImage image, long offset) throws CoreException {
		ByteBuffer table = image.structure(Kind.DESCRIPTOR, offset, METADATA_LENGTH, LITTLE_ENDIAN);
		int count = table.getShort(10) & 0xffff;
		image.require(table.getLong(0) == METADATA && count <= MOST_ENTRIES);
		for (int i = 0, at = 32; i < count; i++, at += 32) {
			long item = offset + Integer.toUnsignedLong(table.getInt(at + 16));
			if (table.getLong(at) == FILE_PARAMETERS)
				image.clusterSize = OptionalLong.of(Integer.toUnsignedLong(image.bytes(item, 8, LITTLE_ENDIAN).getInt(0)));
			else if (table.getLong(at) == DISK_SIZE)
				image.virtualSize = image.bytes(item, 8, LITTLE_ENDIAN).getLong(0);
		}
		image.require(image.clusterSize.isPresent() && image.virtualSize > 0);
	}
}
