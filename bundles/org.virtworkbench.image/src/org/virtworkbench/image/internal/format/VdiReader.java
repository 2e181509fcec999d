package org.virtworkbench.image.internal.format;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.nio.ByteBuffer;
import java.util.OptionalLong;

import org.eclipse.core.runtime.CoreException;
import org.virtworkbench.image.DiskImage;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.Source;
import org.virtworkbench.image.Structure.Kind;

/** VirtualBox' format, version 1.1 without parents, which is what QEMU reads. */
public final class VdiReader {

	private static final int LENGTH = 512, BLOCK = 1 << 20;

	private VdiReader() {
	}

	public static DiskImage read(Source source) throws CoreException {
		HeaderImage image = new HeaderImage(source, ImageFormat.VDI);
		ByteBuffer header = image.structure(Kind.HEADER, 0, LENGTH, LITTLE_ENDIAN);
		long size = header.getLong(0x170);
		long blocks = Integer.toUnsignedLong(header.getInt(0x180));
		int table = header.getInt(0x154), data = header.getInt(0x158);
		image.require(header.getInt(0x40) == 0xbeda107f && header.getInt(0x44) == 0x00010001);
		image.require(table % 512 == 0 && data % 512 == 0 && header.getInt(0x168) == 512 && header.getInt(0x178) == BLOCK);
		image.require(size >= 0 && size <= blocks * BLOCK);
		image.require(zero(header, 0x1a8) && zero(header, 0x1b8)); // links to a parent
		image.mention(Kind.TABLE, Integer.toUnsignedLong(table), blocks * 4);
		image.mention(Kind.DATA, Integer.toUnsignedLong(data), Math.max(0, source.size() - Integer.toUnsignedLong(data)));
		image.virtualSize = (size + 511) / 512 * 512;
		image.clusterSize = OptionalLong.of(BLOCK);
		return image;
	}

	private static boolean zero(ByteBuffer header, int at) {
		return header.getLong(at) == 0 && header.getLong(at + 8) == 0;
	}
}
