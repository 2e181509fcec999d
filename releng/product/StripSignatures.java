import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Map;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * Removes the signature files from all jars of a folder, and from their manifests the digests of each file, which the JVM reads at every
 * start. Run by the product's build as {@code java StripSignatures.java FOLDER}. What was signed was checked when the product was made of it.
 */
class StripSignatures {

	public static void main(String[] arguments) throws IOException {
		Path folder = Path.of(arguments[0]);
		List<Path> jars;
		try (Stream<Path> all = Files.list(folder)) {
			jars = all.filter(path -> path.toString().endsWith(".jar")).toList();
		}
		if (jars.isEmpty()) {
			throw new IOException("No jars in " + folder);
		}
		int stripped = 0;
		for (Path jar : jars) {
			stripped += strip(jar);
		}
		System.out.println("Removed the signatures of " + stripped + " of " + jars.size() + " jars");
	}

	private static int strip(Path jar) throws IOException {
		List<Path> signatures;
		try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("accessMode", "readOnly"))) {
			signatures = signatures(zip);
		}
		if (signatures.isEmpty()) {
			return 0; // opening it for writing would be safe too, but reading all is faster
		}
		try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
			for (Path signature : signatures(zip)) {
				Files.delete(signature);
			}
			removeDigests(zip.getPath("META-INF", "MANIFEST.MF"));
		}
		return 1;
	}

	private static void removeDigests(Path file) throws IOException {
		Manifest manifest;
		try (InputStream in = Files.newInputStream(file)) {
			manifest = new Manifest(in);
		}
		manifest.getEntries().values().removeIf(section -> section.keySet().stream().allMatch(key -> key.toString().endsWith("-Digest")));
		try (OutputStream out = Files.newOutputStream(file)) {
			manifest.write(out);
		}
	}

	private static List<Path> signatures(FileSystem zip) throws IOException {
		Path folder = zip.getPath("META-INF");
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		PathMatcher signature = zip.getPathMatcher("glob:**.{SF,RSA,DSA,EC}");
		try (Stream<Path> all = Files.list(folder)) {
			return all.filter(signature::matches).toList();
		}
	}
}
