package org.virtworkbench.starter;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

import org.eclipse.osgi.util.NLS;

/**
 * Starts the command line: the main class of {@code virt-workbench SCOPE VERB ...}. Boots Equinox with the bundles of the command
 * line, gives it the arguments exactly as they came (they never see Equinox's own parser, which eats some of them), and ends
 * with its exit code.
 *
 * The start script passes as system properties: {@code virtworkbench.install}, the installation; {@code virtworkbench.cache}, the
 * folder for what speeds up the next start, absent where nothing can be written; {@code virtworkbench.prepared}, that the storage is
 * there and this JVM has its class path; {@code virtworkbench.stale}, that a JVM cache is worth making; {@code virtworkbench.form}: absent for a command,
 * {@code store} to make that folder's contents, {@code train} to run what commands run and exit in the way that lets the JVM record it,
 * {@code window} to write down the class path of the window.
 */
public final class Main {

	/** Commands that load and run what most commands do, against libvirt's built-in test driver: they change nothing. */
	private static final String[][] TRAINING = { { "version" }, //$NON-NLS-1$
			{ "-c", "test:///default", "domain", "list" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			{ "-c", "test:///default", "domain", "list", "--all", "--json" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			{ "-c", "test:///default", "domain", "info", "test" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			{ "-c", "test:///default", "--dry-run", "domain", "shutdown", "test" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			{ "domain", "--help" } }; //$NON-NLS-1$ //$NON-NLS-2$

	private static final Path INSTALL = Path.of(System.getProperty("virtworkbench.install")); //$NON-NLS-1$
	private static final String CACHE = System.getProperty("virtworkbench.cache"); //$NON-NLS-1$
	private static final String FORM = System.getProperty("virtworkbench.form", "command"); //$NON-NLS-1$ //$NON-NLS-2$

	private static final String VERBOSE = "--verbose"; //$NON-NLS-1$

	private Main() {
	}

	public static void main(String[] arguments) {
		int code;
		try {
			code = switch (FORM) {
			case "store" -> store(); //$NON-NLS-1$
			case "train" -> train(); //$NON-NLS-1$
			case "window" -> window(); //$NON-NLS-1$
			default -> command(arguments);
			};
		} catch (Exception | LinkageError e) {
			code = failed(e, List.of(arguments).contains(VERBOSE));
		}
		System.out.flush();
		System.err.flush();
		if (FORM.equals("train")) { //$NON-NLS-1$
			System.exit(code); // halt would end the JVM before it has written down what it saw
		}
		Runtime.getRuntime().halt(code);
	}

	private static int command(String[] arguments) throws Exception {
		if (Boolean.getBoolean("virtworkbench.prepared")) { //$NON-NLS-1$
			int code = run(HeadlessFramework.open(INSTALL, storage()), arguments);
			if (Boolean.getBoolean("virtworkbench.stale")) { //$NON-NLS-1$
				prepareInBackground();
			}
			return code;
		}
		Path once = Files.createTempDirectory("virt-workbench"); //$NON-NLS-1$
		Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(once))); // for a command that a signal ends
		try {
			return run(HeadlessFramework.create(INSTALL, once, HeadlessBundles.among(Installed.read(INSTALL))), arguments);
		} finally {
			if (CACHE != null) {
				prepareInBackground();
			}
			remove(once);
		}
	}

	private static void remove(Path once) {
		try {
			HeadlessFramework.delete(once);
		} catch (IOException e) {
			// it lies in the folder for temporary files
		}
	}

	private static int run(HeadlessFramework framework, String[] arguments) throws Exception {
		if (List.of(arguments).contains(VERBOSE)) {
			framework.unresolved().forEach(System.err::println);
		}
		ToIntFunction<String[]> main = framework.main();
		if (main == null) {
			throw new IllegalStateException(Messages.NoCommandLine);
		}
		return main.applyAsInt(arguments);
	}

	private static int store() throws Exception {
		Path storage = storage();
		if (!Files.isDirectory(storage)) {
			HeadlessBundles bundles = HeadlessBundles.among(Installed.read(INSTALL));
			NativeLibraries.unpack(INSTALL, Path.of(CACHE));
			writeClassPath("class-path", bundles.onClassPath()); //$NON-NLS-1$
			HeadlessFramework.store(INSTALL, storage, bundles);
			FormerCaches.forget(INSTALL, Path.of(CACHE));
		}
		return 0;
	}

	private static int window() throws Exception {
		NativeLibraries.unpack(INSTALL, Path.of(CACHE));
		writeClassPath("window-path", WindowBundles.among(Installed.read(INSTALL)).onClassPath()); //$NON-NLS-1$
		return 0;
	}

	/** For the start script: what a JVM of that form is started with. */
	private static void writeClassPath(String name, List<Installed> bundles) throws IOException {
		List<String> path = new ArrayList<>(List.of(System.getProperty("java.class.path"))); //$NON-NLS-1$
		bundles.stream().map(bundle -> bundle.location().toString()).filter(jar -> !path.contains(jar)).forEach(path::add);
		Path unfinished = Files.createTempFile(Path.of(CACHE), "new", ".path"); //$NON-NLS-1$ //$NON-NLS-2$
		Files.writeString(unfinished, String.join(File.pathSeparator, path) + '\n');
		Files.move(unfinished, Path.of(CACHE, name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	private static int train() throws Exception {
		PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
		System.setOut(nowhere);
		System.setErr(nowhere);
		HeadlessFramework framework = HeadlessFramework.open(INSTALL, storage());
		for (String[] arguments : TRAINING) {
			run(framework, arguments);
		}
		return 0;
	}

	private static Path storage() {
		return Path.of(CACHE, "headless"); //$NON-NLS-1$
	}

	/**
	 * Lets the start script make storage and JVM cache while nobody waits: in a session of its own, so that Ctrl+C at the terminal and
	 * the terminal's end do not reach it, at the lowest priority, without our streams, so that no pipe stays open.
	 */
	private static void prepareInBackground() {
		List<String> command = new ArrayList<>();
		for (String prefix : List.of("/usr/bin/setsid", "/usr/bin/nice")) { //$NON-NLS-1$ //$NON-NLS-2$
			if (new File(prefix).canExecute()) {
				command.add(prefix);
			}
		}
		command.addAll(List.of("/bin/sh", INSTALL.resolve("virt-workbench").toString(), "--prepare")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		try {
			new ProcessBuilder(command).directory(new File("/")) //$NON-NLS-1$
					.redirectInput(Redirect.from(new File("/dev/null"))).redirectOutput(Redirect.DISCARD) //$NON-NLS-1$
					.redirectError(Redirect.DISCARD).start();
		} catch (IOException e) {
			// the next command is slower than it could be, and tries again
		}
	}

	private static int failed(Throwable failure, boolean verbose) {
		String reason = failure.getMessage() == null ? failure.toString() : failure.getMessage();
		System.err.println(FORM.equals("store") ? NLS.bind(Messages.Unprepared, CACHE, reason) : NLS.bind(Messages.CannotStart, reason)); //$NON-NLS-1$
		if (verbose) {
			failure.printStackTrace();
		}
		return 1;
	}
}
