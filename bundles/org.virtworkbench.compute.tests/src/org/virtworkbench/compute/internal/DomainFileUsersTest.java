package org.virtworkbench.compute.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.virtworkbench.compute.Opened;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.file.FileUsers.FileUser;
import org.virtworkbench.testkit.PrivateLibvirt;

class DomainFileUsersTest {

	@RegisterExtension
	static final PrivateLibvirt daemon = PrivateLibvirt.testDriver();

	@TempDir
	Path folder;

	private Path file(String name) throws Exception {
		return Files.createFile(folder.resolve(name)).toRealPath();
	}

	@Test
	void knowsTheFilesOfADomainAndThoseBelowThem() throws Exception {
		Path disk = file("it's <a> disk"), base = file("base"), cd = file("cd"), copy = file("copy"), link = Files.createSymbolicLink(folder.resolve("link"), disk);
		String xml = "<domain><name>web1</name><devices><disk type='file' device='disk'><source file='" + link.toString().replace("'", "&apos;")
				+ "'/><backingStore type='file'><format type='qcow2'/><source file='" + base + "'/><backingStore/></backingStore><mirror type='file'><source file='"
				+ copy + "'/></mirror></disk><disk device='cdrom'><source file='" + cd + "'/><readonly/></disk><disk><source file='/none'/></disk></devices></domain>";
		assertEquals(Map.of(disk, true, base, false, cd, false, copy, true), DiskFiles.of(xml));
		assertEquals(Map.of(), DiskFiles.of("no XML"));
	}

	@Test
	void findsTheDomainsThatUseAFile() throws Exception {
		Path disk = file("disk.raw");
		try (Connection connection = Opened.anew(daemon.testUri())) {
			Opened.domains(connection).define("<domain type='test'><name>off</name><memory>1024</memory><os><type>hvm</type></os><devices><disk type='file'><source file='"
					+ disk + "'/><target dev='vda'/></disk></devices></domain>", false, new NullProgressMonitor());
			assertEquals(List.of(new FileUser("off", connection.name(), false, true)), DomainFileUsers.usersOf(disk, connection, new NullProgressMonitor()));
			Opened.domains(connection).start(Opened.domain(connection, "off").uuid(), false, new NullProgressMonitor());
			assertEquals(List.of(new FileUser("off", connection.name(), true, true)), DomainFileUsers.usersOf(disk, connection, new NullProgressMonitor()));
			assertEquals(List.of(), DomainFileUsers.usersOf(file("other"), connection, new NullProgressMonitor()));
		}
	}
}
