package org.virtworkbench.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * A host of libvirt's test driver, described in a file: any number of domains without any hypervisor.
 *
 * <pre>
 * TestDriverFile.domains(10_000).write(folder.resolve("host.xml"));
 * TestDriverFile.domains(3).user("admin", "secret").write(...);   // asks for name and password
 * </pre>
 *
 * The domains are named {@code vm00001} and so on, with UUIDs that are the same each time; every third is shut off, the others run.
 * (libvirt: src/test/test_driver.c, docs/drvtest)
 */
public final class TestDriverFile {

	private final int domains;
	private final StringBuilder users = new StringBuilder();

	private TestDriverFile(int domains) {
		this.domains = domains;
	}

	/** A host with this many domains and no user. */
	public static TestDriverFile domains(int count) {
		return new TestDriverFile(count);
	}

	/** Adds a user; from the first one on the host asks each client for a user name and a password. */
	public TestDriverFile user(String name, String password) {
		users.append("    <user password='").append(escaped(password)).append("'>").append(escaped(name)).append("</user>\n");
		return this;
	}

	/** The name of a domain, counted from 0. */
	public static String name(int index) {
		return "vm%05d".formatted(index + 1);
	}

	/** The UUID of a domain, counted from 0. */
	public static UUID uuid(int index) {
		return new UUID(0x7e57_0000_0000_4000L, 0x8000_0000_0000_0000L | index);
	}

	/** Whether a domain, counted from 0, runs when the host is opened. */
	public static boolean isRunning(int index) {
		return index % 3 != 2;
	}

	/** The file's text. */
	public String text() {
		var text = new StringBuilder(200 + domains * 420);
		text.append("""
				<?xml version='1.0'?>
				<node>
				""");
		if (!users.isEmpty())
			text.append("  <auth>\n").append(users).append("  </auth>\n");
		text.append("""
				  <cpu>
				    <mhz>2600</mhz><model>i986</model><active>16</active><nodes>1</nodes><sockets>2</sockets><cores>8</cores><threads>1</threads>
				  </cpu>
				  <memory>67108864</memory>
				""");
		for (int index = 0; index < domains; index++)
			text.append("""
					  <domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>
					    <name>%s</name><uuid>%s</uuid>
					    <memory unit='KiB'>%d</memory><currentMemory unit='KiB'>%d</currentMemory><vcpu>%d</vcpu>
					    <os><type arch='x86_64'>hvm</type></os>
					    <test:runstate>%d</test:runstate>
					  </domain>
					""".formatted(name(index), uuid(index), 1024 * 1024 * (1 + index % 4), 1024 * 512 * (1 + index % 4), 1 + index % 8,
					isRunning(index) ? 1 : 5)); // virDomainState: 1 running, 5 shut off
		return text.append("</node>\n").toString();
	}

	/** Writes the file, and answers its path. */
	public Path write(Path file) {
		try {
			return Files.writeString(file, text());
		} catch (IOException e) {
			throw new AssertionError("Cannot write " + file + ": " + e.getMessage(), e);
		}
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
	}
}
