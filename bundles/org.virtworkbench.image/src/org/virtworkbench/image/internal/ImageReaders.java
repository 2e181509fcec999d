package org.virtworkbench.image.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.image.DiskImage;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.Source;
import org.virtworkbench.image.internal.format.LuksReader;
import org.virtworkbench.image.internal.format.QedReader;
import org.virtworkbench.image.internal.format.VdiReader;
import org.virtworkbench.image.internal.format.VhdxReader;
import org.virtworkbench.image.internal.format.VmdkReader;
import org.virtworkbench.image.internal.format.VpcReader;
import org.virtworkbench.image.internal.qcow2.OpenedQcow2;

/** The reader of each format. */
public final class ImageReaders {

	private ImageReaders() {
	}

	/** Also where tables of it have faults. */
	public static DiskImage examine(Source source, ImageFormat format) throws CoreException {
		return format == ImageFormat.QCOW2 ? OpenedQcow2.examine(source) : open(source, format);
	}

	public static DiskImage open(Source source, ImageFormat format) throws CoreException {
		return switch (format) {
		case RAW -> new RawImage(source);
		case QCOW2 -> OpenedQcow2.open(source);
		case QED -> QedReader.read(source);
		case VDI -> VdiReader.read(source);
		case VPC -> VpcReader.read(source);
		case VHDX -> VhdxReader.read(source);
		case VMDK -> VmdkReader.read(source);
		case LUKS -> LuksReader.read(source);
		case QCOW, PARALLELS -> throw Failure.failed(NLS.bind(Messages.FormatNotRead, source.name(), format));
		};
	}
}
