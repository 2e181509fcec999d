package org.virtworkbench.cli.internal;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Prompter;

/** A main class of these tests in a Java of its own, without OSGi: for what ends a process or needs a terminal. */
final class ChildJvm {

	private ChildJvm() {
	}

	static List<String> command(Class<?> main, String... arguments) {
		List<String> argv = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-cp", classPath(main), main.getName()));
		argv.addAll(List.of(arguments));
		return argv;
	}

	private static String classPath(Class<?> main) {
		Set<String> path = new LinkedHashSet<>();
		for (Class<?> needed : List.of(main, CommandLine.class, Prompter.class, IProgressMonitor.class, ISchedulingRule.class, NLS.class)) {
			Path location = Path.of(URI.create(needed.getProtectionDomain().getCodeSource().getLocation().toString()));
			Stream.of("target/classes", "").map(location::resolve).filter(Files::exists).forEach(p -> path.add(p.toString()));
		}
		// a fragment's classes come from its host's loader; its own folder stands beside the host's
		Path tests = Repository.file("bundles/org.virtworkbench.cli.tests/target/classes");
		if (Files.exists(tests))
			path.add(tests.toString());
		return String.join(File.pathSeparator, path);
	}
}
