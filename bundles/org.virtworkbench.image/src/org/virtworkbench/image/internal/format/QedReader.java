package org.virtworkbench.image.internal.format;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.core.runtime.CoreException;
import org.virtworkbench.image.DiskImage;
import org.virtworkbench.image.FileReference;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.Source;
import org.virtworkbench.image.Structure.Kind;

/** QEMU's enhanced disk (docs/interop/qed_spec). */
public final class QedReader {

	private static final int LENGTH = 64, MAGIC = 0x00444551, LONGEST_NAME = 1023;
	private static final long BACKING = 1, NEEDS_CHECK = 2, BACKING_RAW = 4;

	private QedReader() {
	}

	public static DiskImage read(Source source) throws CoreException {
		HeaderImage image = new HeaderImage(source, ImageFormat.QED);
		ByteBuffer header = image.structure(Kind.HEADER, 0, LENGTH, LITTLE_ENDIAN);
		int cluster = header.getInt(4), table = header.getInt(8);
		long features = header.getLong(16), l1 = header.getLong(40), size = header.getLong(48);
		image.require(header.getInt(0) == MAGIC && (features & ~(BACKING | NEEDS_CHECK | BACKING_RAW)) == 0);
		image.require(Integer.bitCount(cluster) == 1 && cluster >= 4096 && cluster <= 64 << 20 && Integer.bitCount(table) == 1 && table >= 1
				&& table <= 16);
		image.require(size >= 0 && size % 512 == 0 && l1 > 0 && l1 % cluster == 0);
		image.mention(Kind.TABLE, l1, (long) table * cluster);
		if ((features & BACKING) != 0) {
			int offset = header.getInt(56), length = header.getInt(60);
			image.require(length >= 0 && length <= LONGEST_NAME);
			byte[] name = new byte[length];
			image.structure(Kind.BACKING_NAME, Integer.toUnsignedLong(offset), length, LITTLE_ENDIAN).get(name);
			image.backing = Optional.of(new FileReference(new String(name, StandardCharsets.UTF_8),
					(features & BACKING_RAW) != 0 ? Optional.of(ImageFormat.RAW.qemuName()) : Optional.empty()));
		}
		image.virtualSize = size;
		image.clusterSize = OptionalLong.of(cluster);
		image.dirty = (features & NEEDS_CHECK) != 0;
		return image;
	}
}
