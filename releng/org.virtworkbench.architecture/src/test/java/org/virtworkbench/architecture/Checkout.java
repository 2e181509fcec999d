package org.virtworkbench.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of one checkout, as the rules look at them. */
record Checkout(Path root) {

	static final String PREFIX = "org.virtworkbench.";
	private static final Pattern CLAUSE = Pattern.compile("([A-Za-z0-9_.]+)((?:;[^,\"]*(?:\"[^\"]*\"[^,\"]*)*)?)(?:,|$)");
	private static final Pattern IMPORT = Pattern.compile("(?m)^import\\s+(?:static\\s+)?([\\w.]+)");

	/** One bundle folder. */
	record Bundle(Path folder) {

		String name() {
			return folder.getFileName().toString();
		}

		/** "network.ui" of org.virtworkbench.network.ui. */
		String concern() {
			return name().substring(PREFIX.length());
		}

		boolean tests() {
			return name().endsWith(".tests");
		}

		boolean ui() {
			return name().matches(".*\\.ui(\\.tests)?");
		}

		Map<String, String> manifest() {
			Path file = folder.resolve("META-INF/MANIFEST.MF");
			if (!Files.exists(file))
				return Map.of();
			try (InputStream in = Files.newInputStream(file)) {
				return new Manifest(in).getMainAttributes().entrySet().stream()
						.collect(Collectors.toMap(e -> e.getKey().toString(), e -> e.getValue().toString()));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		/** The names in a header's clauses, without their directives. */
		Set<String> header(String header) {
			Set<String> names = new TreeSet<>();
			Matcher clause = CLAUSE.matcher(manifest().getOrDefault(header, "").replaceAll("\\s", ""));
			while (clause.find())
				names.add(clause.group(1));
			return names;
		}

		/** All bundles and packages that the manifest asks for. */
		Set<String> asksFor() {
			Set<String> names = header("Require-Bundle");
			names.addAll(header("Import-Package"));
			names.addAll(header("Fragment-Host"));
			return names;
		}

		List<Path> files(String ending) {
			return Checkout.files(folder, ending);
		}

		/** File -> names that its import lines name; also without test sources, which lie in bundles of their own. */
		Map<Path, Set<String>> imports() {
			Map<Path, Set<String>> result = new TreeMap<>();
			for (Path file : files(".java")) {
				Set<String> names = new TreeSet<>();
				Matcher line = IMPORT.matcher(text(file));
				while (line.find())
					names.add(line.group(1));
				result.put(file, names);
			}
			return result;
		}

		boolean hasClass(String qualifiedName) {
			String path = qualifiedName.replaceAll("\\$.*", "").replaceAll(":.*", "").replace('.', '/') + ".java";
			return Stream.of("src", "src-gen").anyMatch(s -> Files.exists(folder.resolve(s).resolve(path)));
		}
	}

	List<Bundle> bundles() {
		try (Stream<Path> folders = Files.list(root.resolve("bundles"))) {
			return folders.filter(f -> Files.exists(f.resolve("META-INF/MANIFEST.MF"))).sorted().map(Bundle::new).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	List<Path> features() {
		return Files.isDirectory(root.resolve("features")) ? files(root.resolve("features"), "/feature.xml") : List.of();
	}

	String relative(Path file) {
		return root.relativize(file).toString();
	}

	/** Files below a folder, without what builds write. */
	static List<Path> files(Path folder, String ending) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(f -> f.toString().endsWith(ending) && Files.isRegularFile(f))
					.filter(f -> {
						Path inside = folder.relativize(f);
						return Stream.of("target", "bin", ".git").noneMatch(n -> inside.startsWith(n) || inside.toString().contains("/target/"));
					}).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static Properties properties(Path file) {
		Properties properties = new Properties();
		if (Files.exists(file))
			try (Reader in = Files.newBufferedReader(file)) {
				properties.load(in);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		return properties;
	}
}
