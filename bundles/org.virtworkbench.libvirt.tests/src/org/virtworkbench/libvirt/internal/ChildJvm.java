package org.virtworkbench.libvirt.internal;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs a main class of this fragment in a JVM of its own: for what may abort a JVM, and for what is decided once a process. */
final class ChildJvm {

	/** One class of each bundle that ours needs, so that this works on a class path and inside OSGi alike. */
	private static final List<Class<?>> NEEDED = List.of(ChildJvm.class, LibvirtConnections.class, org.virtworkbench.core.Connection.class,
			org.eclipse.core.runtime.CoreException.class, org.eclipse.core.runtime.ILog.class, org.eclipse.core.runtime.jobs.Job.class,
			org.eclipse.osgi.util.NLS.class, org.eclipse.emf.common.util.URI.class, org.eclipse.emf.ecore.EObject.class,
			com.sun.jna.Native.class, org.libvirt.Connect.class, org.junit.jupiter.api.Assertions.class, org.opentest4j.AssertionFailedError.class);

	record Result(int exitCode, String stdout, String stderr) {
	}

	private ChildJvm() {
	}

	static Result run(Class<?> main, List<String> options, Map<String, String> environment, String... arguments)
			throws IOException, InterruptedException {
		Path stdout = Files.createTempFile("child", ".out");
		Path stderr = Files.createTempFile("child", ".err");
		try {
			List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
					"--enable-native-access=ALL-UNNAMED", "-Dstdout.encoding=UTF-8", "-Xmx256m", "-XX:-CreateCoredumpOnCrash"));
			command.addAll(options);
			command.addAll(List.of("-cp", classPath(), main.getName()));
			command.addAll(List.of(arguments));
			ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(stdout.toFile()).redirectError(stderr.toFile());
			builder.environment().putAll(environment);
			Process process = builder.start();
			if (!process.waitFor(120, TimeUnit.SECONDS)) {
				process.destroyForcibly().waitFor();
				throw new IOException("the child JVM did not end: " + Files.readString(stderr));
			}
			return new Result(process.exitValue(), Files.readString(stdout, StandardCharsets.UTF_8), Files.readString(stderr));
		} finally {
			Files.delete(stdout);
			Files.delete(stderr);
		}
	}

	private static String classPath() throws IOException {
		Set<String> entries = new LinkedHashSet<>();
		for (Class<?> needed : NEEDED)
			try {
				Path location = Path.of(needed.getProtectionDomain().getCodeSource().getLocation().toURI());
				// a bundle that runs from its project
				Path classes = location.resolve("target/classes");
				entries.add((Files.isDirectory(classes) ? classes : location).toString());
				for (Path nested : nested(location))
					entries.add(nested.toString());
			} catch (URISyntaxException e) {
				throw new IOException(e);
			}
		return String.join(File.pathSeparator, entries);
	}

	/** Jars inside of a bundle that is a folder. */
	private static List<Path> nested(Path location) throws IOException {
		if (!Files.isDirectory(location))
			return List.of();
		try (Stream<Path> files = Files.list(location)) {
			return files.filter(file -> file.toString().endsWith(".jar")).toList();
		}
	}
}
