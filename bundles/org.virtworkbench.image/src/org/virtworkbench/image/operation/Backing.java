package org.virtworkbench.image.operation;

import java.nio.file.Path;
import java.util.Objects;

import org.virtworkbench.image.FileReference;
import org.virtworkbench.image.ImageFormat;

/**
 * The base that an image is to have.
 *
 * @param name   a file, kept in the header as it is: a relative one is relative to the directory of the image, so that both can be moved together
 * @param format always stated: QEMU would guess from the base's content, which a guest may have written
 */
public record Backing(String name, ImageFormat format) {

	public Backing {
		Objects.requireNonNull(format);
		// "a:b" and "json:{}" are files here, which QEMU believes only of a path
		if (new FileReference(name, java.util.Optional.empty()).isFile() ? name.startsWith("file:") : !name.isEmpty()) //$NON-NLS-1$
			name = "./" + name; //$NON-NLS-1$
	}

	/** The file that is meant by an image at this place. */
	public Path resolve(Path image) {
		return image.toAbsolutePath().resolveSibling(name);
	}
}
