package org.virtworkbench.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * A machine of its own within this one: private mount, uts, ipc, net and pid namespaces with private {@code /etc},
 * {@code /run}, {@code /var/log}, {@code /var/cache}, {@code /var/lib/libvirt} and {@code /var/lib/openvswitch}, its own cgroups, host
 * name and {@code lo}. Nothing in it reaches the network, nothing of it is left when it is closed, and no process of it when this JVM
 * ends in whatever way. Needs {@link Probe#NAMESPACES}.
 * <p>
 * {@link PrivateLibvirt} and {@link PrivateOpenVSwitch} run in one. Files under {@code /tmp} and the home directory are the same inside
 * and outside. Not for use by several threads at once.
 */
public final class PrivateHost implements AutoCloseable {

	/** How a program in the host ended and what it printed. */
	public record Output(int exitCode, String out, String err) {
		/** Standard output, where the program succeeded. */
		public String orFail() {
			if (exitCode != 0)
				throw new AssertionError("exit " + exitCode + ": " + err + out);
			return out;
		}
	}

	private static final Duration WORD_DEADLINE = Duration.ofSeconds(30);

	private final Path directory;
	private final String hostname;
	private final Process process;
	private final Writer words;
	private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
	private final boolean namespaces;

	private PrivateHost(Path directory, String hostname, boolean namespaces, String user) throws IOException {
		this.directory = directory;
		this.hostname = hostname;
		this.namespaces = namespaces;
		Path script = directory.resolve("host.sh");
		try (InputStream resource = PrivateHost.class.getResourceAsStream("host.sh")) {
			Files.copy(resource, script, StandardCopyOption.REPLACE_EXISTING);
		}
		List<String> argv = new ArrayList<>();
		if (namespaces)
			argv.addAll(List.of("unshare", "--mount", "--uts", "--ipc", "--pid", "--net", "--fork", "--kill-child", "--mount-proc",
					"--propagation", "private"));
		if (user != null)
			argv.addAll(List.of("setpriv", "--reuid", user, "--regid", "nogroup", "--clear-groups"));
		argv.addAll(List.of("bash", script.toString(), directory.toString(), hostname, capabilities().toString(),
				namespaces ? "namespaces" : "session"));
		var builder = new ProcessBuilder(argv).redirectError(directory.resolve("host.err").toFile());
		builder.environment().put("PATH", System.getenv("PATH") + ":/usr/sbin:/sbin:/usr/bin:/bin");
		// The developer's own settings have no say in what the daemons do.
		builder.environment().keySet().removeIf(key -> key.startsWith("LIBVIRT_") || key.startsWith("XDG_") || key.startsWith("OVS_"));
		process = builder.start();
		words = process.outputWriter(StandardCharsets.UTF_8);
		Thread.ofPlatform().daemon().name("answers of " + hostname).start(this::readAnswers);
	}

	/** Starts a host with this host name, without any daemon in it. */
	public static PrivateHost start(String hostname) {
		Probe.NAMESPACES.require();
		return start(hostname, true, null, List.of());
	}

	static PrivateHost start(String hostname, boolean namespaces, String user, List<ConfigurationFile> configuration) {
		Path directory = null;
		try {
			// The sockets are below it, and the path of a socket has at most 107 bytes: never the long one of java.io.tmpdir.
			String parent = System.getenv("VIRT_WORKBENCH_TEST_HOSTS");
			directory = Files.createTempDirectory(Path.of(parent != null ? parent : "/tmp"), "vwb");
			for (ConfigurationFile file : configuration)
				Files.writeString(directory.resolve(file.name()), file.text());
			if (user != null)
				Files.setOwner(directory, directory.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user));
			var host = new PrivateHost(directory, hostname, namespaces, user);
			try {
				host.await("the host");
			} catch (RuntimeException | Error e) {
				host.close();
				throw e;
			}
			return host;
		} catch (IOException e) {
			if (directory != null)
				deleteTree(directory);
			throw new AssertionError("Cannot start a private host: " + e.getMessage(), e);
		}
	}

	/** A file of libvirt's configuration directory. */
	record ConfigurationFile(String name, String text) {
	}

	// What libvirtd found out about QEMU; shared by all hosts, since finding out takes longer than all the rest of a start.
	private static Path capabilities() throws IOException {
		Path cache = cache().resolve("capabilities");
		Files.createDirectories(cache, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
		return cache;
	}

	/** Where fixtures keep what is expensive to make, between runs: under the user's cache directory. */
	static Path cache() {
		String home = System.getenv("XDG_CACHE_HOME");
		Path base = home != null && !home.isEmpty() ? Path.of(home) : Path.of(System.getProperty("user.home"), ".cache");
		return base.resolve("virt-workbench-testkit");
	}

	/** The host's own name, inside. */
	public String hostname() {
		return hostname;
	}

	/** The directory that holds what is private: its {@code run} is the host's {@code /run}, and so on. */
	public Path directory() {
		return directory;
	}

	/**
	 * Runs a program inside, with this test's working directory, and waits for its end.
	 *
	 * @throws AssertionError where it runs longer than a minute; it is killed then
	 */
	public Output exec(String... argv) {
		List<String> command = new ArrayList<>();
		if (namespaces)
			command.addAll(List.of("nsenter", "--target", Long.toString(firstProcess()), "--mount", "--uts", "--ipc", "--net",
					"--pid", "--cgroup", "--root", "--wd")); // the root too: in a chroot the namespace's own is another
		command.addAll(List.of(argv));
		return execOutside(command);
	}

	/** Runs a program of the machine that this host is in, such as a client that reaches it through a socket. */
	Output execOutside(List<String> command) {
		String shown = String.join(" ", command);
		try {
			var builder = new ProcessBuilder(command).redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
			builder.environment().put("PATH", System.getenv("PATH") + ":/usr/sbin:/sbin:/usr/bin:/bin");
			Process program = builder.start();
			var out = CompletableFuture.supplyAsync(() -> text(program.getInputStream()));
			var err = CompletableFuture.supplyAsync(() -> text(program.getErrorStream()));
			if (!program.waitFor(1, TimeUnit.MINUTES)) {
				program.destroyForcibly();
				throw new AssertionError(shown + " still runs after a minute");
			}
			// A daemon that the program left behind may hold the pipes open.
			return new Output(program.exitValue(), out.get(10, TimeUnit.SECONDS), err.get(10, TimeUnit.SECONDS));
		} catch (IOException | ExecutionException | TimeoutException e) {
			throw new AssertionError("Cannot run " + shown + ": " + e.getMessage(), e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError("Interrupted while running " + shown, e);
		}
	}

	/** The processes of this host as pids of the outside, the first process among them. */
	public List<Long> processes() {
		return process.descendants().map(ProcessHandle::pid).toList();
	}

	/** Kills the host with everything in it, and removes what was private. */
	@Override
	public void close() {
		try {
			words.close();
			if (!process.waitFor(10, TimeUnit.SECONDS))
				process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
		} catch (IOException e) {
			process.destroyForcibly();
		} catch (InterruptedException e) {
			process.destroyForcibly();
			Thread.currentThread().interrupt();
		}
		removeCgroups();
		deleteTree(directory);
	}

	/** Has the first process do one thing; the words are in host.sh. */
	void say(String word) {
		try {
			words.write(word + "\n");
			words.flush();
		} catch (IOException e) {
			throw new AssertionError("The private host " + hostname + " has ended: " + errors(), e);
		}
		await(word);
	}

	/** The word's failure as a sentence, or null where it was done. */
	String ask(String word) {
		try {
			say(word);
			return null;
		} catch (AssertionError e) {
			return e.getMessage();
		}
	}

	private void await(String what) {
		String answer;
		try {
			answer = answers.poll(WORD_DEADLINE.toSeconds(), TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError("Interrupted while waiting for " + what, e);
		}
		if (!"done".equals(answer))
			throw new AssertionError("Private host " + hostname + ", " + what + ": "
					+ (answer == null ? "no answer" : answer.replaceFirst("^failed ", "")) + " " + errors());
	}

	private String errors() {
		try {
			return Files.readString(directory.resolve("host.err")).strip();
		} catch (IOException e) {
			return "";
		}
	}

	private void readAnswers() {
		try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
			for (String line = reader.readLine(); line != null; line = reader.readLine())
				answers.add(line);
		} catch (IOException e) {
			// the host was killed: what follows is what an ended one says
		}
		answers.add("failed it ended.");
	}

	private long firstProcess() {
		return process.children().findFirst().map(ProcessHandle::pid)
				.orElseThrow(() -> new AssertionError("The private host " + hostname + " has ended: " + errors()));
	}

	private static String text(InputStream stream) {
		try (stream) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			return e.getMessage();
		}
	}

	// Made in the machine's own hierarchies, because there is no other place; a killed guest's group stays behind, empty.
	private void removeCgroups() {
		try {
			Path list = directory.resolve("cgroups");
			if (Files.exists(list))
				for (String line : Files.readAllLines(list))
					removeCgroup(Path.of(line.split(" ", 3)[2]));
		} catch (IOException e) {
			throw new AssertionError("Cannot remove the cgroups of " + hostname + ": " + e.getMessage(), e);
		}
	}

	private static void removeCgroup(Path group) throws IOException {
		if (!Files.exists(group))
			return;
		try (Stream<Path> groups = Files.walk(group)) {
			for (Path path : groups.filter(Files::isDirectory).sorted(Comparator.reverseOrder()).toList())
				Files.delete(path); // rmdir: the files in it are the kernel's
		}
	}

	// A mount that came out of the host's namespace would lead to the machine's own files: then nothing is deleted.
	private static void refuseMounts(Path tree) throws IOException {
		for (String mount : Files.readAllLines(Path.of("/proc/self/mountinfo")))
			if (Path.of(mount.split(" ")[4]).startsWith(tree))
				throw new IOException(mount.split(" ")[4] + " is a mount");
	}

	static void deleteTree(Path tree) {
		try {
			refuseMounts(tree);
		} catch (IOException e) {
			throw new AssertionError("Cannot delete " + tree + ": " + e.getMessage(), e);
		}
		try (Stream<Path> paths = Files.walk(tree)) {
			for (Path path : paths.sorted(Comparator.reverseOrder()).toList())
				try {
					Files.deleteIfExists(path);
				} catch (DirectoryNotEmptyException e) {
					throw new AssertionError(path + " is still written to by a process that should have ended", e);
				}
		} catch (IOException e) {
			throw new AssertionError("Cannot delete " + tree + ": " + e.getMessage(), e);
		}
	}
}
