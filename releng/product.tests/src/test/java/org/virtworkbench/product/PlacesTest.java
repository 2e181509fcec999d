package org.virtworkbench.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.virtworkbench.product.Installation.Result;

/** Where the product may write, may not write, and what happens to what it wrote. */
class PlacesTest {

	private static final String[] LIST = { "-c", "test:///default", "domain", "list", "--json" };

	private Installation product;

	@BeforeEach
	void unpack() throws IOException, InterruptedException {
		product = Installation.unpack();
	}

	@AfterEach
	void remove() throws IOException, InterruptedException {
		product.close();
	}

	@Test
	void firstCommandWorksAndPreparesTheNextInTheBackground() throws Exception {
		Result first = product.run(LIST);
		assertEquals(0, first.code(), first.err());
		assertEquals("", first.err());
		// --prepare waits for whoever prepares
		assertEquals(new Result(0, "", ""), product.run("--prepare"));
		assertTrue(Files.isDirectory(product.cache().resolve("headless")));
		Result next = product.run(LIST);
		assertEquals(first, next);
	}

	@Test
	void manyFirstCommandsAtOnceAllWork() throws Exception {
		List<Process> processes = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			processes.add(product.command(Map.of(), LIST).start());
		}
		for (Process process : processes) {
			Result result = Installation.wait(process);
			assertEquals(0, result.code(), result.err());
			assertEquals("", result.err());
		}
		assertEquals(0, product.run("--prepare").code());
		try (Stream<Path> files = Files.list(product.cache())) {
			assertEquals(List.of(), files.filter(file -> file.getFileName().toString().startsWith("new")).toList(), "nothing unfinished is left");
		}
	}

	@Test
	void aStaleOrMissingJvmCacheIsSilent() throws Exception {
		product.prepared();
		Path cache = product.cache().resolve(Runtime.version().feature() >= 25 ? "headless.aot" : "headless.jsa");
		assertTrue(Files.exists(cache));
		byte[] whole = Files.readAllBytes(cache);
		for (byte[] content : List.of(new byte[0], Arrays.copyOf(whole, 4096), Arrays.copyOf(whole, whole.length / 2), "nonsense".getBytes())) {
			Files.write(cache, content);
			Result result = product.run(LIST);
			assertEquals(0, result.code(), result.toString());
			assertEquals("", result.err());
			assertTrue(result.out().startsWith("["), result.out());
		}
		Files.delete(cache);
		Result result = product.run(LIST);
		assertEquals(0, result.code(), result.toString());
		assertEquals("", result.err());
		assertEquals(0, product.run("--prepare").code());
		assertTrue(Files.size(cache) > 1_000_000, "made again");
	}

	@Test
	void everyJvmHasCachesOfItsOwn() throws Exception {
		product.prepared();
		Path copy = product.root.resolve("another jdk");
		assertEquals(0, Installation.wait(new ProcessBuilder("mkdir", copy.toString())).code());
		// the same JVM at another place with another build number: as after an update of the JDK
		for (String part : List.of("bin", "lib", "conf")) {
			Files.createSymbolicLink(copy.resolve(part), Path.of(System.getProperty("java.home"), part));
		}
		Files.writeString(copy.resolve("release"), Files.readString(Path.of(System.getProperty("java.home"), "release")) + "BUILD=\"other\"\n");
		Path before = product.cache();
		assertEquals(0, product.run(Map.of("JAVA_HOME", copy.toString()), "--prepare").code());
		try (Stream<Path> keys = Files.list(before.getParent())) {
			assertEquals(2, keys.count(), "one folder for each JVM");
		}
	}

	@Test
	void worksReadOnlyWithoutAWritableHome() throws Exception {
		boolean root = "root".equals(System.getProperty("user.name"));
		assumeTrue(!root || Files.isExecutable(Path.of("/usr/bin/setpriv")), "setpriv (util-linux) is needed to try it as another user than root");
		assertEquals(0, Installation.wait(new ProcessBuilder("chmod", "-R", "a-w", product.folder.getParent().toString())).code());
		ProcessBuilder builder = product.command(Map.of("HOME", "/nonexistent"), LIST);
		if (root) {
			builder.command().addAll(0, List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
		}
		Result result = Installation.wait(builder);
		assertEquals(0, result.code(), result.toString());
		assertEquals("", result.err());
		assertTrue(result.out().contains("\"test\""), result.out());
		assertFalse(Files.exists(product.folder.resolve("configuration/org.eclipse.osgi")), "nothing is written into the installation");
	}

	@Test
	void oneFolderReplacesAllFour() throws Exception {
		Path all = product.root.resolve("all of it");
		assertEquals(0, product.run(Map.of("VIRT_WORKBENCH_HOME", all.toString()), "--prepare").code());
		assertTrue(Files.isDirectory(all.resolve("cache")));
		for (String place : List.of(".cache", ".config", ".local/share", ".local/state")) {
			assertFalse(Files.exists(product.home.resolve(place).resolve("virt-workbench")), place);
		}
	}

	@Test
	void forgetsTheCachesOfBundlesThatAreNoLongerThere() throws Exception {
		product.prepared();
		Path info = product.folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
		Path first = product.cache();
		Files.writeString(info, Files.readString(info) + "# changed\n");
		assertEquals(0, product.run("--prepare").code());
		assertNotEquals(first, product.cache(), "one folder, another one");
		assertEquals(0, product.run(LIST).code());
	}
}
