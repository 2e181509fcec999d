package org.virtworkbench.starter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Removes what was made for bundles or JVMs that were replaced, and for installations that are gone: each is some 100 MB, and nobody
 * else would ever remove it.
 */
final class FormerCaches {

	/** In each folder: whose it is. */
	private static final String INSTALL = "install"; //$NON-NLS-1$

	/** The part of a folder's name that says installation and JVM; the start script makes the name. */
	private static final int PLACE = 8;

	private FormerCaches() {
	}

	/** @param cache this one stays, beside it lie the others */
	static void forget(Path install, Path cache) throws IOException {
		Files.writeString(cache.resolve(INSTALL), install.toString());
		List<Path> others;
		try (Stream<Path> all = Files.list(cache.getParent())) {
			others = all.filter(other -> !other.equals(cache) && Files.isRegularFile(other.resolve(INSTALL))).toList();
		}
		for (Path other : others) {
			// a window may run in its configuration
			if (!Files.exists(other.resolve("configuration")) && (replaced(other, cache) || gone(other))) { //$NON-NLS-1$
				HeadlessFramework.delete(other);
			}
		}
	}

	private static boolean replaced(Path other, Path cache) {
		String name = other.getFileName().toString();
		return name.length() > PLACE && name.regionMatches(0, cache.getFileName().toString(), 0, PLACE);
	}

	private static boolean gone(Path other) throws IOException {
		return !Files.exists(Path.of(Files.readString(other.resolve(INSTALL))));
	}
}
