package org.virtworkbench.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.virtworkbench.product.Installation.Result;

/** A third party's command comes and goes by p2, as a user installs it; and what the p2 repository itself must keep. */
class UpdateTest {

	private static final String DIRECTOR = "org.eclipse.equinox.p2.director";
	private static final String GREETING = "org.virtworkbench.example.greeting";

	@Test
	void findsACommandThatP2InstalledUntilP2RemovesIt() throws Exception {
		try (Installation product = Installation.unpack().prepared()) {
			assertEquals(2, product.run("greeting", "hello", "Ada").code(), "not there yet");

			String repository = Path.of(System.getProperty("example.repository")).toRealPath().toUri().toString();
			Result install = product.run("--eclipse", "-application", DIRECTOR, "-repository", repository, "-installIU", GREETING);
			assertEquals(0, install.code(), install.toString());

			Result hello = product.run("greeting", "hello", "Ada");
			assertEquals(new Result(0, "Hello Ada\n", ""), hello);
			assertTrue(product.run("help").out().contains("greeting"), "its help is there too");
			assertEquals(0, product.run("--prepare").code());
			assertEquals(hello, product.run("greeting", "hello", "Ada"), "and from the prepared cache");

			Result uninstall = product.run("--eclipse", "-application", DIRECTOR, "-uninstallIU", GREETING);
			assertEquals(0, uninstall.code(), uninstall.toString());
			assertEquals(2, product.run("greeting", "hello", "Ada").code(), "gone");
		}
	}

	@Test
	void theInstallationIsUnsignedAndTheRepositoryAsItWasSigned() throws Exception {
		try (Installation product = Installation.unpack()) {
			assertFalse(signed(bundle(product.folder.resolve("plugins"), "org.eclipse.osgi_")), "signed classes are in no JVM cache");
		}
		assertTrue(signed(bundle(Path.of(System.getProperty("product.repository"), "plugins"), "org.eclipse.osgi_")));
	}

	@Test
	void offersWhatADesktopNeeds() throws Exception {
		try (Installation product = Installation.unpack()) {
			Path share = product.folder.resolve("share");
			String desktop = Files.readString(share.resolve("applications/virt-workbench.desktop"));
			assertTrue(desktop.contains("StartupWMClass="), desktop);
			for (String file : List.of("icons/hicolor/scalable/apps/virt-workbench.svg", "man/man1/virt-workbench.1", "bash-completion/completions/virt-workbench")) {
				assertTrue(Files.size(share.resolve(file)) > 0, file);
			}
		}
	}

	private static Path bundle(Path folder, String prefix) throws Exception {
		try (Stream<Path> jars = Files.list(folder)) {
			return jars.filter(jar -> jar.getFileName().toString().startsWith(prefix)).findFirst().orElseThrow();
		}
	}

	private static boolean signed(Path jar) throws Exception {
		try (JarFile file = new JarFile(jar.toFile(), false)) {
			return file.stream().anyMatch(entry -> entry.getName().matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)"));
		}
	}
}
