package org.virtworkbench.image.internal.format;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.virtworkbench.image.DiskImage;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.Source;
import org.virtworkbench.image.Structure.Kind;

/** Virtual PC's format (Virtual Hard Disk Image Format Specification 1.0), fixed or dynamic. */
public final class VpcReader {

	private static final int FOOTER = 512, DYNAMIC_HEADER = 1024;
	private static final long COOKIE = 0x636f6e6563746978L, DYNAMIC_COOKIE = 0x6378737061727365L; // conectix, cxsparse
	private static final int FIXED = 2, DYNAMIC = 3;
	private static final long LARGEST_GEOMETRY = 65535L * 16 * 255;
	/** Programs that mean the size in the footer; the others round it to a geometry, and read the geometry. */
	private static final Set<String> BY_SIZE = Set.of("win ", "qem2", "d2v ", "tap\0", "CTXS"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private VpcReader() {
	}

	public static DiskImage read(Source source) throws CoreException {
		HeaderImage image = new HeaderImage(source, ImageFormat.VPC);
		boolean copy = image.bytes(0, FOOTER, BIG_ENDIAN).getLong(0) == COOKIE;
		ByteBuffer footer = copy ? image.structure(Kind.HEADER, 0, FOOTER, BIG_ENDIAN)
				: image.structure(Kind.FOOTER, source.size() - FOOTER, FOOTER, BIG_ENDIAN);
		int type = footer.getInt(60);
		image.require(footer.getLong(0) == COOKIE && (type == DYNAMIC && copy || type == FIXED));
		byte[] program = new byte[4];
		footer.get(28, program);
		long geometry = (long) (footer.getShort(56) & 0xffff) * (footer.get(58) & 0xff) * (footer.get(59) & 0xff);
		boolean bySize = BY_SIZE.contains(new String(program, StandardCharsets.ISO_8859_1)) || geometry == LARGEST_GEOMETRY;
		image.virtualSize = bySize ? footer.getLong(48) / 512 * 512 : geometry * 512;
		image.require(image.virtualSize >= 0);
		if (type == DYNAMIC)
			dynamic(image, footer.getLong(16));
		return image;
	}

	private static void dynamic(HeaderImage image, long offset) throws CoreException {
		ByteBuffer header = image.structure(Kind.HEADER_EXTENSION, offset, DYNAMIC_HEADER, BIG_ENDIAN);
		long block = Integer.toUnsignedLong(header.getInt(32));
		long entries = Integer.toUnsignedLong(header.getInt(28));
		image.require(header.getLong(0) == DYNAMIC_COOKIE && Long.bitCount(block) == 1 && block >= 512 && entries * block >= image.virtualSize);
		image.mention(Kind.TABLE, header.getLong(16), entries * 4);
		image.clusterSize = OptionalLong.of(block);
	}
}
