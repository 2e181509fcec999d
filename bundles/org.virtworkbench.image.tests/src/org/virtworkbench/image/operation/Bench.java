package org.virtworkbench.image.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.function.Executable;
import org.virtworkbench.core.Operation;
import org.virtworkbench.core.file.FileFormats;
import org.virtworkbench.core.file.FileUsers;
import org.virtworkbench.image.FileAccess;
import org.virtworkbench.image.ImageFormat;

/** A folder to work in, with the real qemu-img. */
final class Bench {

	static final long MIB = 1 << 20;

	final Path folder;
	final RecordingMachine machine = new RecordingMachine();
	final List<FileUsers> users = new ArrayList<>();
	final List<FileFormats> formats = new ArrayList<>();
	final IProgressMonitor monitor = new NullProgressMonitor();

	Bench(Path folder) {
		this.folder = folder;
	}

	QemuImg qemu() {
		return new QemuImg(machine, FileAccess::none, users, formats);
	}

	Path path(String name) {
		return folder.resolve(name);
	}

	NewImage made(String name, ImageFormat format, String... options) {
		return new NewImage(path(name), format, options(options), Optional.empty(), null, false);
	}

	NewImage above(String name, String base) {
		return new NewImage(path(name), ImageFormat.QCOW2, Map.of(), Optional.of(new Backing(base, ImageFormat.QCOW2)), null, false);
	}

	/** @param pairs "cluster_size=4k" */
	static Map<String, String> options(String... pairs) {
		Map<String, String> options = new LinkedHashMap<>();
		for (String pair : pairs)
			options.put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
		return options;
	}

	/** A qcow2 image of 8 MiB. */
	Path create(String name) throws CoreException {
		return create(made(name, ImageFormat.QCOW2));
	}

	Path create(NewImage image) throws CoreException {
		return perform(new CreateImage(qemu(), image, image.backing().isPresent() ? OptionalLong.empty() : OptionalLong.of(8 * MIB), false));
	}

	ImageRef image(String name) throws CoreException {
		return qemu().image(path(name), null, null, false);
	}

	ImageRef image(String name, ImageFormat format) throws CoreException {
		return qemu().image(path(name), format, null, true);
	}

	/** As the service does it: plans, then runs. */
	<R> R perform(Operation<R> operation) throws CoreException {
		operation.plan(monitor);
		return operation.run(monitor);
	}

	/** As {@link #perform}; LUKS is tried again where the clock of a virtual machine is too coarse for qemu-img to choose its cost. */
	<R> R performLuks(Operation<R> operation) throws CoreException {
		for (int tried = 1;; tried++)
			try {
				return perform(operation);
			} catch (CoreException e) {
				if (tried == 30 || !e.getStatus().getMessage().contains("could not measure how fast"))
					throw e;
			}
	}

	String refused(Operation<?> operation) {
		return sentence(() -> perform(operation));
	}

	static String sentence(Executable action) {
		return assertThrows(CoreException.class, action).getStatus().getMessage();
	}

	/** Fills a part of the disk with a byte. */
	void write(Path file, String format, int pattern, String offset, String length) throws IOException, InterruptedException {
		// no name is written into a command: qemu-io has a lexer of its own
		run("qemu-io", "-f", format, "-c", "write -P " + pattern + ' ' + offset + ' ' + length, "--", file.toString());
	}

	/** Fails unless the part holds that byte only. */
	void holds(Path file, String format, int pattern, String offset, String length) throws IOException, InterruptedException {
		String out = run("qemu-io", "-f", format, "-r", "-c", "read -P " + pattern + ' ' + offset + ' ' + length, "--", file.toString());
		assertEquals(false, out.contains("Pattern verification failed"), out);
	}

	String run(String... argv) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(argv).directory(folder.toFile()).redirectErrorStream(true).start();
		process.getOutputStream().close();
		String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), () -> String.join(" ", argv) + "\n" + out);
		return out;
	}

	/** qemu-img's own words on an image. */
	String info(Path file, String format) throws IOException, InterruptedException {
		return run("qemu-img", "info", "--output=json", "-f", format, "--", file.toAbsolutePath().toString());
	}

	/** The names of all files in the folder, hidden ones too. */
	List<String> files() throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			return all.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
