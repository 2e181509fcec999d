package org.virtworkbench.libvirt.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.virtworkbench.core.Failure;

class LibvirtConfTest {

	@TempDir
	Path folder;

	private LibvirtConf read(String text) throws IOException, CoreException {
		return LibvirtConf.read(Files.writeString(folder.resolve("libvirt.conf"), text));
	}

	@Test
	void readsWhatLibvirtsOwnExampleSays() throws Exception {
		LibvirtConf conf = read("""
				#
				# This can be used to setup URI aliases for frequently
				#uri_aliases = [ "no=qemu:///no" ]
				uri_aliases = [
				  "hail=qemu+ssh://root@hail.cloud.example.com/system",  # the first
				  'sleet=qemu+ssh://root@sleet.cloud.example.com/system?x="y"',
				]
				uri_default = "qemu:///system" # said last
				timeout=30
				long = \"""one
				"two\"""
				""");
		assertEquals(List.of("hail=qemu+ssh://root@hail.cloud.example.com/system", "sleet=qemu+ssh://root@sleet.cloud.example.com/system?x=\"y\""),
				conf.list("uri_aliases"));
		assertEquals("qemu:///system", conf.string("uri_default"));
		assertEquals("one\n\"two", conf.string("long"));
		assertNull(conf.string("timeout"));
		assertNull(conf.string("absent"));
		assertEquals(List.of(), conf.list("uri_default"));
	}

	@Test
	void aBackslashIsNoEscape() throws Exception {
		assertEquals("a\\", read("x = \"a\\\"\n").string("x"));
	}

	@Test
	void anAbsentFileSaysNothing() throws Exception {
		assertNull(LibvirtConf.read(folder.resolve("absent")).string("uri_default"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "uri_default qemu | 1: = expected", "a = 1\\nb = | 2: value expected", "a = \"x\\nb = \"y\" | 1: \" expected",
			"a = [ \"x\" \"y\" ] | 1: , or ] expected", "a = 1 2 | 1: end of line expected", "= 1 | 1: name expected", "a = [ 1,\\n2 | 2: ] expected" })
	void aMistakeIsNamedWithItsLine(String text, String expected) {
		CoreException failure = assertThrows(CoreException.class, () -> read(text.replace("\\n", "\n")));
		assertEquals(folder.resolve("libvirt.conf") + ", line " + expected + ". Correct it there.", failure.getStatus().getMessage());
		assertEquals(Failure.Kind.NO_CONNECTION, Failure.kind(failure.getStatus()));
	}

	@Test
	void looksWhereLibvirtLooks() {
		assertEquals(Path.of("/etc/libvirt/libvirt.conf"), LibvirtConf.clientFile(Map.of("HOME", "/home/a"), true));
		assertEquals(Path.of("/home/a/.config/libvirt/libvirt.conf"), LibvirtConf.clientFile(Map.of("HOME", "/home/a"), false));
		assertEquals(Path.of("/x/libvirt/libvirt.conf"), LibvirtConf.clientFile(Map.of("HOME", "/home/a", "XDG_CONFIG_HOME", "/x"), false));
		assertEquals(Path.of("/y/auth"), LibvirtConf.authFile(Map.of("LIBVIRT_AUTH_FILE", "/y/auth")));
	}
}
