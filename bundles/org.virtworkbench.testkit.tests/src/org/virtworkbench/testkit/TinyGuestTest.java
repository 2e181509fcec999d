package org.virtworkbench.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TinyGuestTest {

	@RegisterExtension
	static final PrivateLibvirt kvm1 = PrivateLibvirt.qemu("kvm1");

	@Test
	void bootsToItsPromptAndShutsDownByAcpi() {
		TinyGuest web1 = TinyGuest.on(kvm1, "web1").boot();
		assertEquals("running", state(web1));
		assertTrue(web1.console().contains("Virt Workbench tiny guest: "), web1.console());
		kvm1.virsh("shutdown", "--mode", "acpi", web1.name()).orFail();
		web1.awaitShutOff();
		assertEquals("shut off", state(web1));
	}

	@Test
	void showsItsScreenOverVnc() throws IOException {
		TinyGuest screen = TinyGuest.on(kvm1, "screen").boot();
		try (SocketChannel vnc = SocketChannel.open(StandardProtocolFamily.UNIX)) {
			vnc.connect(UnixDomainSocketAddress.of(screen.vncSocket()));
			ByteBuffer banner = ByteBuffer.allocate(12);
			while (banner.hasRemaining() && vnc.read(banner) >= 0)
				;
			assertEquals("RFB 003.008\n", new String(banner.array(), StandardCharsets.US_ASCII));
		}
		kvm1.virsh("destroy", screen.name()).orFail();
	}

	@Test
	void livesOnWhileTheDaemonIsKilledAndComesBack() {
		TinyGuest database = TinyGuest.on(kvm1, "data base").withMemory(96).boot();
		kvm1.kill();
		kvm1.restart();
		assertEquals("running", state(database));
		kvm1.virsh("reset", database.name()).orFail();
		database.awaitPrompt(2);
		kvm1.virsh("destroy", database.name()).orFail();
		assertEquals("shut off", state(database));
	}

	@Test
	void endsWithItsHost() {
		List<Long> processes;
		try (var doomed = PrivateLibvirt.qemu("doomed").start()) {
			TinyGuest.on(doomed, "guest").boot();
			processes = doomed.host().processes();
			assertTrue(processes.stream().anyMatch(TinyGuestTest::isQemu), "QEMU runs in the host: " + processes);
		}
		assertEquals(List.of(), processes.stream().filter(pid -> ProcessHandle.of(pid).isPresent()).toList());
	}

	private static boolean isQemu(long pid) {
		return ProcessHandle.of(pid).flatMap(process -> process.info().command()).filter(command -> command.contains("qemu")).isPresent();
	}

	private static String state(TinyGuest guest) {
		return kvm1.virsh("domstate", guest.uuid().toString()).orFail().strip();
	}
}
