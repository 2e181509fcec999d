package org.virtworkbench.libvirt.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.ConnectionRequest;
import org.virtworkbench.core.Prompter;
import org.virtworkbench.libvirt.LibvirtDomains;
import org.virtworkbench.libvirt.LibvirtDomains.By;
import org.virtworkbench.libvirt.LibvirtDomains.DomainRecord;
import org.virtworkbench.libvirt.LibvirtDomains.Screenshot;
import org.virtworkbench.libvirt.LibvirtDomains.Undefine;
import org.virtworkbench.libvirt.LibvirtDomains.Way;
import org.virtworkbench.libvirt.LibvirtHost.HostFacts;
import org.virtworkbench.libvirt.LibvirtSession;

/** The QEMU driver, whose bulk call says more than the test driver's: with a guest without a disk, emulated. */
class QemuTest {

	private static final String NAME = "\u5ba2\u673a 1";
	private static final int RUNNING = 1;
	private static final int PAUSED = 3;
	private static final int SHUTOFF = 5;
	private static final String XML = """
			<domain type='qemu'><name>%s</name><memory unit='MiB'>64</memory><vcpu current='1'>2</vcpu>
			  <os><type arch='x86_64' machine='pc'>hvm</type></os><features><acpi/></features>
			  <devices><emulator>%s</emulator><video><model type='vga'/></video><graphics type='vnc' socket='%s/vnc'/></devices></domain>
			""";

	private final NullProgressMonitor monitor = new NullProgressMonitor();
	private PrivateLibvirtd daemon;
	private Connection connection;
	private LibvirtDomains domains;
	private UUID uuid;

	@BeforeEach
	void start() throws Exception {
		Path qemu = Path.of("/usr/bin/qemu-system-x86_64");
		Assumptions.assumeTrue(Files.isExecutable(qemu), qemu + " is missing: install qemu-system-x86");
		daemon = new PrivateLibvirtd();
		connection = new LibvirtConnections().open(new ConnectionRequest(
				URI.create("qemu+unix:///session?socket=" + daemon.socket()), "kvm1", false, Prompter.NOBODY), monitor);
		domains = connection.require(LibvirtSession.class).domains();
		uuid = domains.define(XML.formatted(NAME, qemu, daemon.folder()), true, monitor);
	}

	@AfterEach
	void end() throws Exception {
		if (domains != null && record().state() != SHUTOFF)
			domains.destroy(uuid, false, monitor);
		if (connection != null)
			connection.close();
		if (daemon != null)
			daemon.close();
	}

	private DomainRecord record() throws CoreException {
		return domains.find(NAME, By.NAME, monitor).orElseThrow();
	}

	@Test
	void oneListSaysEverythingOfADomain() throws Exception {
		assertEquals(new DomainRecord(uuid, NAME, -1, SHUTOFF, 0, 1, 2, 65536, 65536, true, false), domains.list(monitor).get(0));
		LinkedBlockingQueue<UUID> events = new LinkedBlockingQueue<>();
		domains.onEvent(events::add);
		domains.start(uuid, true, monitor);
		assertEquals(uuid, events.poll(10, TimeUnit.SECONDS));
		DomainRecord paused = domains.list(monitor).get(0);
		assertEquals(new DomainRecord(uuid, NAME, paused.id(), PAUSED, 1, 1, 2, 65536, 65536, true, false), paused);
		assertEquals(paused, record());
		domains.resume(uuid, monitor);
		assertEquals(RUNNING, record().state());
		domains.reset(uuid, monitor);
		Map<String, Object> stats = domains.stats(uuid, monitor);
		// what needs a job is left out while QEMU is still busy with the reset
		assertEquals(1L, stats.get("state.state"));
		assertEquals(65536L, stats.get("balloon.maximum"));
		Screenshot shot = domains.screenshot(uuid, 0, monitor);
		assertArrayEquals(shot.mimeType().equals("image/png") ? new byte[] { (byte) 0x89, 'P' } : new byte[] { 'P', '6' },
				Arrays.copyOf(shot.image(), 2));
		CoreException noAgent = assertThrows(CoreException.class, () -> domains.shutdown(uuid, Set.of(Way.AGENT), monitor));
		assertTrue(noAgent.getStatus().getMessage().startsWith("Cannot shut down " + NAME + ": "), noAgent.getStatus().getMessage());
		domains.shutdown(uuid, Set.of(Way.ACPI), monitor);
		domains.destroy(uuid, false, monitor);
		assertEquals(SHUTOFF, record().state());
	}

	@Test
	void aDefinitionThatIsNotValidIsRefusedWithTheReason() {
		CoreException failure = assertThrows(CoreException.class,
				() -> domains.define("<domain type='qemu'><name>x</name><nonsense/></domain>", true, monitor));
		assertTrue(failure.getStatus().getMessage().startsWith("Cannot define the domain: "), failure.getStatus().getMessage());
		assertTrue(failure.getStatus().getMessage().contains("nonsense"), failure.getStatus().getMessage());
	}

	@Test
	void undefinesWithWhatLibvirtKeepsBesideTheDefinition() throws Exception {
		UUID other = domains.define("<domain type='qemu'><name>other</name><memory>65536</memory><os><type>hvm</type></os></domain>", false, monitor);
		domains.undefine(other, Set.of(Undefine.MANAGED_SAVE, Undefine.SNAPSHOTS_METADATA, Undefine.CHECKPOINTS_METADATA, Undefine.NVRAM), monitor);
		assertEquals(1, domains.list(monitor).size());
	}

	@Test
	void readsTheMemoryThatTheNodeReallyHas() throws Exception {
		HostFacts facts = connection.require(LibvirtSession.class).host().facts(monitor);
		assertEquals("QEMU", facts.hypervisor());
		assertTrue(facts.hypervisorVersion().matches("\\d+\\.\\d+\\.\\d+"));
		long total = Files.readAllLines(Path.of("/proc/meminfo")).stream().filter(line -> line.startsWith("MemTotal:"))
				.mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElseThrow();
		assertEquals(total, facts.memory());
		assertTrue(facts.freeMemory() > 0 && facts.freeMemory() < total);
		assertEquals(System.getProperty("os.arch").replace("amd64", "x86_64"), facts.arch());
	}
}
