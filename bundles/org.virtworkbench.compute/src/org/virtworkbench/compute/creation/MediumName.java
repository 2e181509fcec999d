package org.virtworkbench.compute.creation;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The volume name of an installation medium: ECMA-119 (ISO 9660), primary volume descriptor in sector 16. */
final class MediumName {

	private static final int SECTOR = 2048;
	private static final int FIRST = 16;
	private static final int NAME = 40;
	private static final int LENGTH = 32;

	private MediumName() {
	}

	/** Empty where it is not such a medium, or cannot be read. */
	static Optional<String> of(String path) {
		byte[] descriptor = new byte[SECTOR];
		try {
			Path file = Path.of(path);
			if (!Files.isRegularFile(file))
				return Optional.empty();
			try (RandomAccessFile medium = new RandomAccessFile(file.toFile(), "r")) { //$NON-NLS-1$
				medium.seek((long) FIRST * SECTOR);
				medium.readFully(descriptor);
			}
		} catch (IOException | InvalidPathException e) {
			// too short or not readable: the system is not known then, which is no failure
			return Optional.empty();
		}
		if (descriptor[0] != 1 || !new String(descriptor, 1, 5, StandardCharsets.US_ASCII).equals("CD001")) //$NON-NLS-1$
			return Optional.empty();
		return Optional.of(new String(descriptor, NAME, LENGTH, StandardCharsets.ISO_8859_1).strip());
	}
}
