package org.virtworkbench.starter;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A bundle of this installation, as p2 lists it in {@code bundles.info}: the one list that tells what is installed, so that what
 * p2 adds or removes later counts at once.
 *
 * @param name     symbolic name
 * @param location its jar or folder, absolute
 */
record Installed(String name, Path location) {

	private static final String INFO = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"; //$NON-NLS-1$

	/** All bundles, the framework among them, in p2's order. */
	static List<Installed> read(Path install) throws IOException {
		List<Installed> bundles = new ArrayList<>();
		for (String line : Files.readAllLines(install.resolve(INFO), StandardCharsets.UTF_8)) {
			// symbolic name, version, location relative to the installation, start level, whether it is started
			String[] fields = line.split(","); //$NON-NLS-1$
			if (!line.startsWith("#") && fields.length >= 3) { //$NON-NLS-1$
				bundles.add(new Installed(fields[0], location(install, fields[2])));
			}
		}
		return bundles;
	}

	private static Path location(Path install, String field) {
		// the field is a URI reference: a space in a folder's name is %20
		URI base = install.toUri();
		return Path.of(base.resolve(field));
	}
}
