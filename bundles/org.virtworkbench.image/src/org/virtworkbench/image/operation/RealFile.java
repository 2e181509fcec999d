package org.virtworkbench.image.operation;

import java.io.IOException;
import java.nio.file.Path;

/** A file as itself: symbolic links resolved as far as it exists. */
final class RealFile {

	private RealFile() {
	}

	static Path of(Path file) {
		Path absolute = file.toAbsolutePath();
		try {
			return absolute.toRealPath();
		} catch (IOException e) {
			// it does not exist yet: its directory may
		}
		try {
			Path directory = absolute.getParent();
			return directory == null ? absolute : directory.toRealPath().resolve(absolute.getFileName());
		} catch (IOException e) {
			return absolute;
		}
	}
}
