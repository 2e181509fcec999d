package org.virtworkbench.compute.osinfo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** libosinfo's files: what a system inherits, what it gives up, and what is broken. */
class GuestSystemsTest {

	@TempDir
	Path folder;

	@BeforeEach
	void files() throws Exception {
		Path os = Files.createDirectories(folder.resolve("os/example.org"));
		Files.writeString(os.resolve("one.xml"), """
				<libosinfo version="0.0.1"><os id="http://example.org/one/1"><short-id>one1</short-id><short-id>first</short-id>
				<name xml:lang="de">Eins</name><name>One 1</name><vendor>Example</vendor><family>linux</family><release-date>2001-02-03</release-date>
				<resources arch="all"><minimum><n-cpus>1</n-cpus><ram>1048576</ram></minimum><recommended><ram>2097152</ram><storage>4194304</storage>
				</recommended></resources>
				<devices><device id="http://pcisig.com/pci/1af4/1001"/><device id="http://pcisig.com/pci/8086/100e"/></devices></os></libosinfo>
				""");
		Files.writeString(os.resolve("two.xml"), """
				<libosinfo version="0.0.1"><os id="http://example.org/one/2"><short-id>one2</short-id><name>One 2</name>
				<release-date>2020-02-03</release-date><derives-from id="http://example.org/one/1"/>
				<resources arch="all"><minimum><ram>8388608</ram></minimum></resources>
				<devices><device id="http://qemu.org/chipset/x86/q35"/><device id="http://pcisig.com/pci/8086/100e" removed="true"/></devices>
				<media arch="x86_64"><iso><volume-id>One 2\\.\\d</volume-id></iso></media></os></libosinfo>
				""");
		Files.writeString(os.resolve("broken.xml"), "<libosinfo><os id='http://example.org/broken'><name>Broken</name>");
	}

	@Test
	void aSystemHasWhatItDerivesFrom() {
		GuestSystems systems = GuestSystems.read(List.of(folder, folder.resolve("absent")));
		GuestSystem two = systems.find("one2").orElseThrow();
		assertEquals("http://example.org/one/2", two.id());
		assertEquals("linux", two.family());
		assertEquals(8388608, two.memory());
		assertEquals(4194304, two.storage());
		assertEquals(1, two.cpus());
		assertTrue(two.hasVirtioDisk() && two.hasQ35());
		assertFalse(two.hasE1000(), "it was removed");
		assertEquals(2097152, systems.find("first").orElseThrow().memory());
		assertEquals("One 1", systems.find("http://example.org/one/1").orElseThrow().name());
		assertEquals(List.of("One 2", "One 1"), systems.all().stream().map(GuestSystem::name).toList());
	}

	@Test
	void isKnownByItsMedium() {
		GuestSystems systems = GuestSystems.read(List.of(folder));
		assertEquals("one2", systems.ofMedium("One 2.7 amd64").orElseThrow().shortId());
		assertEquals(Optional.empty(), systems.ofMedium("Two"));
	}

	@Test
	void nothingIsKnownWhereNothingIsInstalled() {
		assertEquals(List.of(), GuestSystems.read(List.of(folder.resolve("absent"))).all());
	}
}
