package org.virtworkbench.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;

/**
 * The window's tests run beside bundles of the platform's IDE, which Tycho brings and the product has not: what ours use of the platform by
 * its name must be in the product itself.
 */
class PlatformIdsTest {

	private static final Pattern DECLARED = Pattern.compile("\\b(?:id|elementId)=\"([^\"]+)\"");
	/** Commands and views, in plugin.xml or as a string of a class; names of sets of actions stand where they are taken out. */
	private static final Pattern USED = Pattern.compile("org\\.eclipse\\.ui\\.(?:(?:edit|file|window|navigate)\\.(?!text\\.actionSet)[a-z][\\w.]*\\w"
			+ "|views\\.[A-Z]\\w+)");

	@Test
	void commandsAndViewsThatOursNameAreThere() throws Exception {
		try (Installation product = Installation.unpack()) {
			Set<String> declared = new TreeSet<>();
			Set<String> used = new TreeSet<>();
			try (Stream<Path> jars = Files.list(product.folder.resolve("plugins"))) {
				for (Path jar : jars.filter(path -> path.toString().endsWith(".jar")).toList()) {
					String name = jar.getFileName().toString();
					collect(jar, name.startsWith("org.virtworkbench.") && !name.startsWith("org.virtworkbench.testkit"), declared, used);
				}
			}
			assertTrue(used.containsAll(List.of("org.eclipse.ui.edit.undo", "org.eclipse.ui.views.ProgressView")), used.toString());
			used.removeAll(declared);
			assertEquals(Collections.emptySet(), used);
		}
	}

	private static void collect(Path jar, boolean ours, Set<String> declared, Set<String> used) throws IOException {
		try (ZipFile zip = new ZipFile(jar.toFile())) {
			for (ZipEntry entry : Collections.list(zip.entries())) {
				boolean extensions = entry.getName().equals("plugin.xml") || entry.getName().endsWith(".e4xmi");
				if (!extensions && !(ours && entry.getName().endsWith(".class"))) {
					continue;
				}
				// the strings of a class stand in it as they are
				String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
				if (extensions) {
					add(DECLARED.matcher(text), 1, declared);
				}
				if (ours) {
					add(USED.matcher(text), 0, used);
				}
			}
		}
	}

	private static void add(Matcher matcher, int group, Set<String> to) {
		while (matcher.find()) {
			to.add(matcher.group(group));
		}
	}
}
