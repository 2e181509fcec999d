package org.virtworkbench.image;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.virtworkbench.image.internal.FormatProbe;
import org.virtworkbench.image.internal.ImageReaders;
import org.virtworkbench.image.internal.LocalFile;
import org.virtworkbench.image.internal.Reading;

/**
 * Opens image files for reading. Only the file itself is opened: not its base, see {@link BackingChain}, and not its data file.
 */
public final class ImageFile {

	private ImageFile() {
	}

	/**
	 * @param format null: by its magic. Whoever goes on to copy the content should not leave it out, because a guest can write any header to its raw disk
	 * @throws CoreException when there is no such file, it may not be read, or it is not a valid image of the format
	 */
	public static DiskImage open(Path file, ImageFormat format) throws CoreException {
		return open(source(file), format);
	}

	/** As {@link #open(Path, ImageFormat)}; the image closes the source, and so does a failure. */
	public static DiskImage open(Source source, ImageFormat format) throws CoreException {
		return opened(source, format, false);
	}

	private static DiskImage opened(Source source, ImageFormat format, boolean faulty) throws CoreException {
		try {
			ImageFormat taken = format == null ? probe(source) : format;
			return faulty ? ImageReaders.examine(source, taken) : ImageReaders.open(source, taken);
		} catch (CoreException | RuntimeException e) {
			Reading.close(source);
			throw e;
		}
	}

	/**
	 * As {@link #open(Path, ImageFormat)}, to look at an image or to repair it: one is opened too whose reference counts, snapshots or bitmaps cannot be read, and
	 * {@link DiskImage#faults} says which.
	 */
	public static DiskImage examine(Path file, ImageFormat format) throws CoreException {
		return examine(source(file), format);
	}

	/** As {@link #examine(Path, ImageFormat)}; the image closes the source, and so does a failure. */
	public static DiskImage examine(Source source, ImageFormat format) throws CoreException {
		return opened(source, format, true);
	}

	/** A file or block device of this machine. A pipe is refused without being opened. */
	public static Source source(Path file) throws CoreException {
		return LocalFile.open(file);
	}

	/** The format that the content has the magic of, as QEMU would guess it; raw where it has none. */
	public static ImageFormat probe(Source source) throws CoreException {
		try {
			return FormatProbe.probe(source);
		} catch (IOException e) {
			throw Reading.failed(source, e);
		}
	}
}
