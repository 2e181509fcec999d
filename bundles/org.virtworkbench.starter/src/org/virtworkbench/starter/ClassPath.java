package org.virtworkbench.starter;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The JVM's class path: which jars it has, and which of them a class comes from. */
final class ClassPath {

	private static final Set<Path> JARS = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of) //$NON-NLS-1$
			.collect(Collectors.toUnmodifiableSet());

	/** By their locations as URLs, which take some time to turn. */
	private static final Map<String, Path> TURNED = new ConcurrentHashMap<>();

	private ClassPath() {
	}

	static boolean has(Path jar) {
		return JARS.contains(jar);
	}

	/** Null for a class of the JVM, or of something that is no file. */
	static Path jar(Class<?> type) {
		CodeSource source = type.getProtectionDomain().getCodeSource();
		URL location = source == null ? null : source.getLocation();
		if (location == null || !location.getProtocol().equals("file")) { //$NON-NLS-1$
			return null;
		}
		Path known = TURNED.get(location.getPath());
		if (known == null) {
			try {
				known = Path.of(new URI(location.toString()));
			} catch (URISyntaxException | IllegalArgumentException e) {
				return null;
			}
			TURNED.put(location.getPath(), known);
		}
		return known;
	}
}
