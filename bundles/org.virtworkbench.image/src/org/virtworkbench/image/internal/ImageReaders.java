package org.virtworkbench.image.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.image.DiskImage;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.Source;
import org.virtworkbench.image.internal.qcow2.OpenedQcow2;

/** The reader of each format. */
public final class ImageReaders {

	private ImageReaders() {
	}

	public static DiskImage open(Source source, ImageFormat format) throws CoreException {
		return switch (format) {
		case RAW -> new RawImage(source);
		case QCOW2 -> OpenedQcow2.open(source);
		default -> throw Failure.failed(NLS.bind(Messages.FormatNotRead, source.name(), format));
		};
	}
}
