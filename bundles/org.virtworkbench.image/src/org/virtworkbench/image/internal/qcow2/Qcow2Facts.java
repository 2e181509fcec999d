package org.virtworkbench.image.internal.qcow2;

import java.util.LinkedHashMap;
import java.util.Map;

import org.virtworkbench.image.Bitmap;
import org.virtworkbench.image.qcow2.Qcow2Header;

/** What {@code qemu-img info} has under {@code format-specific.data} of a qcow2 image (QAPI: ImageInfoSpecificQCow2). */
final class Qcow2Facts {

	private Qcow2Facts() {
	}

	static Map<String, Object> of(OpenedQcow2 image) {
		Qcow2Header header = image.header();
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("compat", header.version() == 2 ? "0.10" : "1.1"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		facts.put("compression-type", header.compressionType() == 0 ? "zlib" : "zstd"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		facts.put("refcount-bits", header.refcountBits()); //$NON-NLS-1$
		if (header.version() > 2)
			since3(image, facts);
		if (header.cryptMethod() != 0) {
			Map<String, Object> encrypt = new LinkedHashMap<>();
			encrypt.put("format", header.cryptMethod() == 1 ? "aes" : "luks"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			image.encryption().ifPresent(luks -> encrypt.putAll(luks.luks().toJson()));
			facts.put("encrypt", encrypt); //$NON-NLS-1$
		}
		return facts;
	}

	private static void since3(OpenedQcow2 image, Map<String, Object> facts) {
		Qcow2Header header = image.header();
		facts.put("lazy-refcounts", (header.compatibleFeatures() & Qcow2Header.LAZY_REFCOUNTS) != 0); //$NON-NLS-1$
		facts.put("corrupt", (header.incompatibleFeatures() & Qcow2Header.CORRUPT) != 0); //$NON-NLS-1$
		facts.put("extended-l2", header.extendedL2()); //$NON-NLS-1$
		if (!image.bitmaps().isEmpty())
			facts.put("bitmaps", image.bitmaps().stream().map(Bitmap::toJson).toList()); //$NON-NLS-1$
		image.text(Qcow2Header.DATA_FILE_NAME).ifPresent(name -> facts.put("data-file", name)); //$NON-NLS-1$
		if (header.externalData())
			facts.put("data-file-raw", (header.autoclearFeatures() & Qcow2Header.DATA_FILE_RAW) != 0); //$NON-NLS-1$
	}
}
