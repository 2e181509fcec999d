import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Removes the signature files from all jars of a folder, run by the product's build as {@code java StripSignatures.java FOLDER}. What
 * was signed was checked when the product was made of it.
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
		}
		return 1;
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
