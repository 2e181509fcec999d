package org.virtworkbench.core.internal;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Starts a main class of these tests in a Java of its own, without OSGi: another process for what several processes share. */
public final class ChildJvm {

	private static final List<Class<?>> NEEDED = List.of(ChildJvm.class, Log.class, com.google.gson.Gson.class,
			org.eclipse.core.runtime.CoreException.class, org.eclipse.core.runtime.jobs.Job.class,
			org.eclipse.core.runtime.Platform.class, org.eclipse.osgi.util.NLS.class, org.eclipse.emf.common.notify.Notifier.class,
			org.eclipse.emf.ecore.EObject.class, org.eclipse.emf.edit.provider.IItemLabelProvider.class);

	private ChildJvm() {
	}

	public static Process start(Class<?> main, String... arguments) throws IOException {
		return start(List.of(), main, arguments);
	}

	/** @param options for the Java virtual machine */
	public static Process start(List<String> options, Class<?> main, String... arguments) throws IOException {
		List<String> argv = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", classPath()));
		argv.addAll(options);
		argv.add(main.getName());
		argv.addAll(List.of(arguments));
		return new ProcessBuilder(argv).redirectErrorStream(true).start();
	}

	private static String classPath() {
		Set<String> path = new LinkedHashSet<>();
		for (Class<?> needed : NEEDED)
			try {
				Path location = Path.of(needed.getProtectionDomain().getCodeSource().getLocation().toURI());
				Path compiled = location.resolve("target/classes");
				path.add(Files.isDirectory(compiled) ? compiled.toString() : location.toString());
			} catch (URISyntaxException e) {
				throw new IllegalStateException(e);
			}
		return String.join(java.io.File.pathSeparator, path);
	}
}
