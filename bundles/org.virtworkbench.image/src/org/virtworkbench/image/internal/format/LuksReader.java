package org.virtworkbench.image.internal.format;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.eclipse.core.runtime.CoreException;
import org.virtworkbench.image.DiskImage;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.Source;
import org.virtworkbench.image.Structure.Kind;
import org.virtworkbench.image.internal.LuksHeader;

/** A raw disk behind a LUKS header. */
public final class LuksReader {

	private LuksReader() {
	}

	public static DiskImage read(Source source) throws CoreException {
		HeaderImage image = new HeaderImage(source, ImageFormat.LUKS);
		LuksHeader luks = LuksHeader.read(image.structure(Kind.HEADER, 0, LuksHeader.LENGTH, BIG_ENDIAN)).orElseThrow(image::invalid);
		image.require(luks.payload() <= source.size());
		image.virtualSize = (source.size() - luks.payload()) / 512 * 512;
		image.encrypted = true;
		image.facts = luks.toJson();
		image.mention(Kind.DATA, luks.payload(), source.size() - luks.payload());
		return image;
	}
}
