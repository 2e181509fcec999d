package org.virtworkbench.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateLibvirtTest {

	@Test
	void startsTwoHostsAtOnceWithNamesAndUuidsOfTheirOwn() {
		try (var first = PrivateLibvirt.qemu("kvm1").start(); var second = PrivateLibvirt.qemu("kvm2").start()) {
			assertEquals("kvm1", first.virsh("hostname").orFail().strip());
			assertEquals("kvm2", second.virsh("hostname").orFail().strip());
			assertTrue(first.virsh("capabilities").orFail().contains(first.uuid().toString()));
			assertTrue(second.virsh("capabilities").orFail().contains(second.uuid().toString()));
			assertNotEquals(first.uuid(), second.uuid());
		}
	}

	@Test
	void seesOnlyTheInterfacesOfItsOwnNetwork() {
		try (var kvm1 = PrivateLibvirt.qemu("kvm1").start()) {
			assertEquals("lo", kvm1.host().exec("ls", "/sys/class/net").orFail().strip());
		}
	}

	@Test
	void leavesNoProcessNoFileAndNoCgroupBehind() throws Exception {
		var kvm1 = PrivateLibvirt.qemu("kvm1").start();
		Path directory = kvm1.host().directory();
		List<Long> processes = kvm1.host().processes();
		List<Path> cgroups = Files.readAllLines(directory.resolve("cgroups")).stream().map(line -> Path.of(line.split(" ")[2])).toList();
		assertTrue(processes.size() >= 2, "the first process and libvirtd: " + processes);
		kvm1.close();
		assertEquals(List.of(), processes.stream().filter(pid -> ProcessHandle.of(pid).isPresent()).toList());
		assertFalse(Files.exists(directory));
		assertEquals(List.of(), cgroups.stream().filter(Files::exists).toList());
	}

	@Test
	void aKilledDaemonAnswersAgainAfterARestart() {
		try (var kvm1 = PrivateLibvirt.qemu("kvm1").start()) {
			kvm1.kill();
			var refused = kvm1.virsh("hostname");
			assertEquals(1, refused.exitCode());
			assertTrue(refused.err().contains("Failed to connect socket"), refused.err());
			kvm1.restart();
			assertEquals("kvm1", kvm1.virsh("hostname").orFail().strip());
		}
	}

	@Test
	void aFrozenDaemonCanBeStopped() {
		try (var kvm1 = PrivateLibvirt.qemu("kvm1").start()) {
			kvm1.freeze();
			kvm1.stop();
			kvm1.restart();
			kvm1.freeze();
			kvm1.thaw();
			assertEquals("kvm1", kvm1.virsh("hostname").orFail().strip());
		}
	}

	@Test
	void servesTheTestDriversDefaultHost() {
		try (var daemon = PrivateLibvirt.testDriver().start()) {
			assertEquals("test", virsh(daemon, daemon.testUri(), "list", "--name"));
		}
	}

	@Test
	@Needs(Probe.ROOT)
	void isADaemonOfTheUserWithoutRoot() {
		var daemon = PrivateLibvirt.sessionOf("nobody").start();
		List<Long> processes = daemon.host().processes();
		assertEquals(List.of("nobody"), processes.stream().map(ProcessHandle::of).map(process -> process.orElseThrow().info().user().orElseThrow())
				.distinct().toList());
		assertEquals("test", virsh(daemon, daemon.testUri(), "list", "--name"));
		daemon.kill();
		daemon.restart();
		assertEquals("test", virsh(daemon, daemon.testUri(), "list", "--name"));
		daemon.close();
		assertEquals(List.of(), processes.stream().filter(pid -> ProcessHandle.of(pid).isPresent()).toList());
	}

	@Test
	void saysWhatTheDaemonSaidWhenItDoesNotStart() {
		var broken = PrivateLibvirt.testDriver().withDaemonSetting("listen_tls = maybe");
		var failure = assertThrows(AssertionError.class, broken::start);
		assertTrue(failure.getMessage().contains("listen_tls") || failure.getMessage().contains("expecting a value"), failure.getMessage());
	}

	@Test
	void servesAHostOfAThousandDomains(@TempDir Path folder) {
		Path file = TestDriverFile.domains(1000).write(folder.resolve("thousand.xml"));
		try (var daemon = PrivateLibvirt.testDriver().start()) {
			assertEquals(667, virsh(daemon, daemon.testUri(file), "list", "--name").lines().count());
			assertEquals(1000, virsh(daemon, daemon.testUri(file), "list", "--all", "--name").lines().count());
			assertEquals(TestDriverFile.uuid(999).toString(), virsh(daemon, daemon.testUri(file), "domuuid", TestDriverFile.name(999)));
		}
	}

	@Test
	void aHostWithAUserRefusesAStranger(@TempDir Path folder) throws IOException {
		Path file = TestDriverFile.domains(1).user("admin", "it's <secret>").write(folder.resolve("locked.xml"));
		Path wrong = credentials(folder.resolve("wrong.conf"), "guess");
		Path right = credentials(folder.resolve("right.conf"), "it's <secret>");
		try (var host = PrivateHost.start("client")) {
			var refused = host.exec("virsh", "-c", "test://" + file + "?authfile=" + wrong, "list", "--name");
			assertEquals(1, refused.exitCode());
			assertTrue(refused.err().contains("authentication failed"), refused.err());
			assertEquals("vm00001", host.exec("virsh", "-c", "test://" + file + "?authfile=" + right, "list", "--name").orFail().strip());
		}
	}

	private static Path credentials(Path file, String password) throws IOException {
			return Files.writeString(file, """
					[credentials-admin]
					username=admin
					password=%s
					[auth-test-localhost]
					credentials=admin
					""".formatted(password));
	}

	private static String virsh(PrivateLibvirt daemon, URI uri, String... command) {
		List<String> argv = new ArrayList<>(List.of("virsh", "--connect", uri.toString()));
		argv.addAll(List.of(command));
		return daemon.host().execOutside(argv).orFail().strip();
	}
}
