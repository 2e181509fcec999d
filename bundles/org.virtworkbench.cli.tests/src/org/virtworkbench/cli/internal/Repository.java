package org.virtworkbench.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout that these tests were built from: for the files that are shipped but stand in no bundle. */
final class Repository {

	private Repository() {
	}

	static Path file(String path) {
		// builds run the tests in the folder of their own bundle, or anywhere below the checkout
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent())
			if (Files.exists(folder.resolve("targetplatform/targetplatform.target")))
				return folder.resolve(path);
		throw new AssertionError("not run inside a checkout: " + Path.of("").toAbsolutePath());
	}
}
