package org.virtworkbench.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileInputTest {

	private static final List<Class<?>> NEEDED = List.of(HostileInput.class, DefinitionDocument.class, org.virtworkbench.core.Failure.class,
			org.eclipse.core.runtime.CoreException.class, org.eclipse.core.runtime.Platform.class, org.eclipse.osgi.util.NLS.class,
			org.eclipse.emf.common.notify.Notifier.class, org.eclipse.emf.ecore.EObject.class);
	private static final int RESIDENT = 600 << 10;
	/** Of milliseconds: what takes a second on a machine of one's own takes more beside other tests. */
	private static final int LONG = 8000;

	@Test
	void refusesItQuicklyAndInLittleMemory(@TempDir Path folder) throws Exception {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
		Path output = folder.resolve("output");
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx400m", "-XX:+UseSerialGC", "-cp",
				classPath(), HostileInput.class.getName(), secret.toString()).redirectErrorStream(true).redirectOutput(output.toFile()).start();
		int exit = process.waitFor();
		String printed = Files.readString(output, StandardCharsets.UTF_8);
		assertEquals(0, exit, printed);
		Map<String, String> verdicts = new LinkedHashMap<>();
		for (String line : printed.split("\n")) {
			String[] words = line.split(" ", 3);
			if (words[0].equals("memory")) {
				assertTrue(Integer.parseInt(words[1]) < RESIDENT, printed);
				continue;
			}
			assertTrue(Integer.parseInt(words[1]) < LONG, printed);
			verdicts.put(words[0], words[2]);
		}
		for (String bomb : List.of("entities", "external"))
			assertTrue(verdicts.get(bomb).contains("document type"), printed);
		assertTrue(verdicts.get("include").contains("XInclude"), printed);
		for (String bomb : List.of("depth", "closed-depth"))
			assertTrue(verdicts.get(bomb).contains("1000 levels"), printed);
		assertTrue(verdicts.get("nul").contains("NUL"), printed);
		assertTrue(verdicts.get("large").contains("16 MiB"), printed);
		assertTrue(verdicts.get("attributes").contains("twice"), printed);
		assertTrue(verdicts.get("namespaces").contains("xmlns:c="), printed);
		for (String large : List.of("elements", "comments", "references"))
			assertEquals("accepted", verdicts.get(large), printed);
	}

	private static String classPath() throws Exception {
		Set<String> path = new LinkedHashSet<>();
		for (Class<?> needed : NEEDED) {
			URI location = needed.getProtectionDomain().getCodeSource().getLocation().toURI();
			Path compiled = Path.of(location).resolve("target/classes");
			path.add(Files.isDirectory(compiled) ? compiled.toString() : Path.of(location).toString());
		}
		return String.join(File.pathSeparator, path);
	}
}
