package org.virtworkbench.image.operation;

import java.nio.file.Path;
import java.util.Objects;

import org.virtworkbench.core.Target;
import org.virtworkbench.image.ImageFormat;

/**
 * An image for qemu-img to work on: a file of this machine and the format that it is to be taken for. Made by {@link QemuImg#image}, which knows what may
 * be said about a format.
 *
 * @param file   absolute
 * @param secret of an encrypted image; null where there is none
 */
public record ImageRef(Path file, ImageFormat format, Secret secret) {

	/** The section of images in targets and in the journal. */
	public static final String SECTION = "images"; //$NON-NLS-1$

	public ImageRef {
		// not normalized: "a/.." is not "." where a is a symbolic link
		file = file.toAbsolutePath();
		Objects.requireNonNull(format);
	}

	/** What a person calls it. */
	public String name() {
		return name(file);
	}

	static String name(Path file) {
		Path last = file.getFileName();
		return last == null ? file.toString() : last.toString();
	}

	/** The file itself as what is changed, whatever symbolic link it was named by. */
	public Target target() {
		return target(file);
	}

	static Target target(Path file) {
		return new Target(null, SECTION, RealFile.of(file).toString(), name(file));
	}
}
