package org.virtworkbench.image;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Another file that an image's header names: its base or its data file. The name is text of whoever made the image.
 *
 * @param name   as the header has it
 * @param format as the header states it, in QEMU's name; empty where it does not, and then nobody may guess
 */
public record FileReference(String name, Optional<String> format) {

	private static final String FILE = "file:"; //$NON-NLS-1$

	/**
	 * Whether it names a file. QEMU takes a name with a colon before the first slash for something else: {@code json:{...}}, or a protocol such as
	 * {@code nbd://}; such names are shown and never followed. {@code file:} with a relative name would depend on where QEMU runs, and is not followed either.
	 */
	public boolean isFile() {
		int colon = name.indexOf(':');
		int slash = name.indexOf('/');
		return !name.isEmpty() && name.indexOf('\0') < 0
				&& (colon < 0 || slash >= 0 && slash < colon || name.startsWith(FILE) && slash == FILE.length());
	}

	/**
	 * The file that is meant, or empty where it is none. Relative names are relative to the image's directory, as in QEMU: to that of its name, not of what a
	 * symbolic link stands for.
	 */
	public Optional<Path> resolve(Path image) {
		if (!isFile())
			return Optional.empty();
		String file = name.startsWith(FILE) ? name.substring(FILE.length()) : name;
		try {
			return Optional.of(image.toAbsolutePath().resolveSibling(file));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	/** The name that QEMU makes of it for an image of this name, and reports as {@code full-backing-filename}: relative to its directory. */
	public String fullName(String image) {
		int colon = name.indexOf(':');
		int slash = name.indexOf('/');
		boolean protocol = colon >= 0 && (slash < 0 || colon < slash);
		return protocol || slash == 0 ? name : image.substring(0, image.lastIndexOf('/') + 1) + name;
	}
}
