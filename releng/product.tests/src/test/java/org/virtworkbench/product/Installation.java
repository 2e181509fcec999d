package org.virtworkbench.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The archive of this build, unpacked in a folder of its own with a home of its own beside it, and its start script run as a user's
 * shell would run it.
 */
final class Installation implements AutoCloseable {

	private static final long DEADLINE_SECONDS = 120;

	/** What a process left behind. */
	record Result(int code, String out, String err) {
	}

	/** All that it needs lies in here, so that removing this removes everything. */
	final Path root;
	final Path folder;
	final Path home;
	private final String java;

	private Installation(Path root, String java) {
		this.root = root;
		this.java = java;
		folder = root.resolve("unpacked here").resolve("virt-workbench");
		home = root.resolve("home");
	}

	/** On the JVM that runs this test. */
	static Installation unpack() throws IOException, InterruptedException {
		// not below the checkout: another user, who takes part in a test, may not get there
		Path root = Files.createTempDirectory("virt-workbench-product");
		Installation installation = new Installation(root, System.getProperty("java.home"));
		Files.createDirectories(installation.folder.getParent());
		Files.createDirectories(installation.home);
		assertEquals(0, wait(new ProcessBuilder("chmod", "-R", "a+rx", root.toString())).code());
		assertEquals(0, wait(new ProcessBuilder("tar", "-xzf", archive().toString(), "-C", installation.folder.getParent().toString())).code());
		return installation;
	}

	static Path archive() throws IOException {
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("product.archives")))) {
			List<Path> archives = files.filter(file -> file.toString().endsWith(".tar.gz")).toList();
			assertEquals(1, archives.size(), () -> "one archive expected: " + archives);
			return archives.get(0);
		}
	}

	/** With the caches made: what every later start is like. */
	Installation prepared() throws IOException, InterruptedException {
		Result result = run("--prepare");
		assertEquals(new Result(0, "", ""), result);
		return this;
	}

	Result run(String... arguments) throws IOException, InterruptedException {
		return run(Map.of(), arguments);
	}

	/** @param environment on top of an otherwise small one; an empty value removes the variable */
	Result run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
		return wait(command(environment, arguments));
	}

	ProcessBuilder command(Map<String, String> environment, String... arguments) {
		List<String> command = new ArrayList<>(List.of(folder.resolve("virt-workbench").toString()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile());
		builder.environment().clear();
		builder.environment().putAll(Map.of("PATH", "/usr/bin:/bin", "HOME", home.toString(), "JAVA_HOME", java, "LANG", "C.UTF-8"));
		builder.environment().putAll(environment);
		builder.environment().values().removeIf(String::isEmpty);
		return builder;
	}

	/** The folder with what was made for this installation. */
	Path cache() throws IOException {
		try (Stream<Path> keys = Files.list(home.resolve(".cache/virt-workbench"))) {
			List<Path> all = keys.toList();
			assertEquals(1, all.size(), all::toString);
			return all.get(0);
		}
	}

	static Result wait(ProcessBuilder builder) throws IOException, InterruptedException {
		Process process = builder.start();
		process.getOutputStream().close();
		return wait(process);
	}

	static Result wait(Process process) throws InterruptedException {
		CompletableFuture<String> out = text(process.getInputStream());
		CompletableFuture<String> err = text(process.getErrorStream());
		if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new AssertionError("no end after " + DEADLINE_SECONDS + " s: " + process.info().commandLine());
		}
		return new Result(process.exitValue(), out.join(), err.join());
	}

	private static CompletableFuture<String> text(InputStream in) {
		return CompletableFuture.supplyAsync(() -> {
			try (in) {
				return new String(in.readAllBytes(), StandardCharsets.UTF_8);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}, task -> Thread.ofPlatform().daemon().start(task));
	}

	@Override
	public void close() throws IOException, InterruptedException {
		assertTrue(root.startsWith(System.getProperty("java.io.tmpdir")));
		// a preparation in the background may still write: it holds the lock until it is through
		try (Stream<Path> files = Files.walk(root)) {
			for (Path lock : files.filter(file -> file.endsWith("lock")).toList()) {
				wait(new ProcessBuilder("flock", lock.toString(), "true"));
			}
		}
		wait(new ProcessBuilder("chmod", "-R", "u+w", root.toString()));
		try (Stream<Path> files = Files.walk(root)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
