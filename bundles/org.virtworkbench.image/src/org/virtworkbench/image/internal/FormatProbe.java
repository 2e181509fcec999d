package org.virtworkbench.image.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.Source;

/** Knows the formats by their magic, as the {@code *_probe} functions of QEMU's block drivers do. */
public final class FormatProbe {

	private static final int PROBED = 2048;
	private static final int VDI_SIGNATURE_AT = 0x40;

	private FormatProbe() {
	}

	public static ImageFormat probe(Source source) throws IOException {
		ByteBuffer start = Reading.bytes(source, 0, PROBED);
		if (start.remaining() < 8)
			return ImageFormat.RAW;
		switch (start.getInt(0)) {
		case 0x514649fb: // QFI\xfb
			int version = start.getInt(4);
			return version == 1 ? ImageFormat.QCOW : version >= 2 ? ImageFormat.QCOW2 : ImageFormat.RAW;
		case 0x51454400: // QED\0
			return ImageFormat.QED;
		case 0x4b444d56, 0x434f5744: // KDMV, COWD
			return ImageFormat.VMDK;
		case 0x4c554b53: // LUKS\xba\xbe, version 1: the only one that QEMU knows
			return start.getShort(4) == (short) 0xbabe && start.getShort(6) == 1 ? ImageFormat.LUKS : ImageFormat.RAW;
		default:
			return byText(start);
		}
	}

	private static ImageFormat byText(ByteBuffer start) {
		String text = StandardCharsets.ISO_8859_1.decode(start.duplicate()).toString();
		if (text.startsWith("conectix")) //$NON-NLS-1$
			return ImageFormat.VPC;
		if (text.startsWith("vhdxfile")) //$NON-NLS-1$
			return ImageFormat.VHDX;
		if (text.startsWith("WithoutFreeSpace") || text.startsWith("WithouFreSpacExt")) //$NON-NLS-1$ //$NON-NLS-2$
			return ImageFormat.PARALLELS;
		if (start.remaining() >= VDI_SIGNATURE_AT + 4 && start.order(ByteOrder.LITTLE_ENDIAN).getInt(VDI_SIGNATURE_AT) == 0xbeda107f)
			return ImageFormat.VDI;
		return isDescriptor(text) ? ImageFormat.VMDK : ImageFormat.RAW;
	}

	/** A vmdk that is only its description: after comments and empty lines comes the version. */
	private static boolean isDescriptor(String text) {
		for (int at = 0; at < text.length();) {
			int end = text.indexOf('\n', at);
			String line = text.substring(at, end < 0 ? text.length() : end);
			if (!line.startsWith("#") && !line.strip().isEmpty()) //$NON-NLS-1$
				return line.strip().matches("version=[123]"); //$NON-NLS-1$
			if (end < 0)
				return false;
			at = end + 1;
		}
		return false;
	}
}
