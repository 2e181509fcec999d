package org.virtworkbench.libvirt.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.ConnectionRequest;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Prompter;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.inventory.InventoryFactory;
import org.virtworkbench.libvirt.LibvirtDomains;
import org.virtworkbench.libvirt.LibvirtDomains.By;
import org.virtworkbench.libvirt.LibvirtDomains.DomainRecord;
import org.virtworkbench.libvirt.LibvirtDomains.Figures;
import org.virtworkbench.libvirt.LibvirtDomains.Screenshot;
import org.virtworkbench.libvirt.LibvirtDomains.Verb;
import org.virtworkbench.libvirt.LibvirtDomains.Way;
import org.virtworkbench.libvirt.LibvirtError;
import org.virtworkbench.libvirt.LibvirtSession;

/** Against libvirt's own in-process driver, test:///default: one running domain called "test", everything gone at close. */
class TestDriverTest {

	private static final int RUNNING = 1;
	private static final int PAUSED = 3;
	private static final int SHUTOFF = 5;

	private final NullProgressMonitor monitor = new NullProgressMonitor();
	private Connection connection;
	private Session session;
	private LibvirtDomains domains;

	@BeforeEach
	void open() throws CoreException {
		connection = open(false);
		session = (Session) connection.require(LibvirtSession.class);
		domains = session.domains();
	}

	private Connection open(boolean readOnly) throws CoreException {
		return new LibvirtConnections().open(new ConnectionRequest(URI.create("test:///default"), null, readOnly, Prompter.NOBODY), monitor);
	}

	@AfterEach
	void close() {
		connection.close();
		assertEquals(0, session.closeResult(), "something still holds the connection");
	}

	private DomainRecord test() throws CoreException {
		return domains.find("test", By.NAME, monitor).orElseThrow();
	}

	@Test
	void listsTheRunningDomain() throws CoreException {
		List<DomainRecord> list = domains.list(monitor);
		assertEquals(1, list.size());
		DomainRecord record = list.get(0);
		assertEquals("test", record.name());
		assertEquals(UUID.fromString("6695eb01-f6a4-8304-79aa-97f2502e193f"), record.uuid());
		assertEquals(1, record.id());
		assertEquals(RUNNING, record.state());
		assertTrue(record.persistent());
		assertFalse(record.autostart());
	}

	@Test
	void readsFiguresThatTheBulkCallLacks() throws CoreException {
		DomainRecord record = test();
		assertEquals(-1, record.memory());
		Figures figures = domains.figures(List.of(record.uuid(), UUID.randomUUID()), monitor).get(record.uuid());
		assertEquals(new Figures(2, 2, 2097152, 8388608, figures.cpuTime()), figures);
	}

	@Test
	void aDriverWithoutStatisticsIsReadDomainByDomain() throws CoreException {
		domains.define("<domain type='test'><name>off</name><memory unit='KiB'>2048</memory><vcpu>3</vcpu><os><type>hvm</type></os></domain>", false,
				monitor);
		domains.setAutostart(domains.find("off", By.NAME, monitor).orElseThrow().uuid(), true, monitor);
		domains.suspend(test().uuid(), monitor);
		List<DomainRecord> records = session.read(() -> "list", monitor, connect -> {
			DomainRecords without = new DomainRecords(session, false);
			return without.all(connect.pointer());
		});
		assertEquals(2, records.size());
		DomainRecord test = records.stream().filter(record -> record.name().equals("test")).findFirst().orElseThrow();
		assertEquals(new DomainRecord(test.uuid(), "test", 1, PAUSED, 1, 2, -1, 2097152, 8388608, true, false), test);
		DomainRecord off = records.stream().filter(record -> record.name().equals("off")).findFirst().orElseThrow();
		assertEquals(new DomainRecord(off.uuid(), "off", -1, SHUTOFF, 0, 3, -1, 2048, 2048, true, true), off);
	}

	@Test
	void findsByIdThenUuidThenName() throws CoreException {
		UUID test = test().uuid();
		UUID named1 = domains.define("<domain type='test'><name>1</name><memory>1024</memory><os><type>hvm</type></os></domain>", false, monitor);
		assertEquals(test, domains.find("1", By.ANY, monitor).orElseThrow().uuid());
		assertEquals(named1, domains.find("1", By.NAME, monitor).orElseThrow().uuid());
		assertEquals(named1, domains.find(named1.toString(), By.ANY, monitor).orElseThrow().uuid());
		assertEquals(named1, domains.find(named1.toString().replace("-", ""), By.UUID, monitor).orElseThrow().uuid());
		assertEquals(Optional.empty(), domains.find("absent", By.ANY, monitor));
		assertEquals(Optional.empty(), domains.find("", By.ANY, monitor));
		assertEquals(Optional.empty(), domains.find("test", By.UUID, monitor));
		assertEquals(Optional.empty(), domains.find("99999999999999999999", By.ANY, monitor));
	}

	@Test
	void walksThroughTheLifeOfADomain() throws CoreException {
		UUID uuid = test().uuid();
		domains.suspend(uuid, monitor);
		assertEquals(PAUSED, test().state());
		domains.resume(uuid, monitor);
		assertEquals(RUNNING, test().state());
		domains.reset(uuid, monitor);
		domains.reboot(uuid, Set.of(), monitor);
		domains.shutdown(uuid, Set.of(), monitor);
		assertEquals(SHUTOFF, test().state());
		assertEquals(-1, test().id());
		domains.start(uuid, false, monitor);
		assertEquals(RUNNING, test().state());
		domains.setAutostart(uuid, true, monitor);
		assertTrue(test().autostart());
		assertTrue(domains.list(monitor).get(0).autostart());
		domains.setAutostart(uuid, false, monitor);
		domains.destroy(uuid, true, monitor);
		assertEquals(SHUTOFF, domains.list(List.of(uuid), monitor).get(0).state());
		domains.undefine(uuid, Set.of(), monitor);
		assertEquals(List.of(), domains.list(monitor));
		assertEquals(List.of(), domains.list(List.of(uuid), monitor));
		assertEquals(Map.of(), domains.figures(List.of(uuid), monitor));
	}

	@Test
	void saysWhichDomainCouldNotBeStartedAndKeepsWhatLibvirtSaid() throws CoreException {
		CoreException failure = assertThrows(CoreException.class, () -> domains.start(test().uuid(), false, monitor));
		assertEquals("Cannot start test: Domain 'test' is already running.", failure.getStatus().getMessage());
		assertEquals(Failure.Kind.FAILED, Failure.kind(failure.getStatus()));
		LibvirtError error = assertInstanceOf(LibvirtError.class, failure.getStatus().getException());
		assertTrue(error.code() > 0);
	}

	@Test
	void saysThatADomainIsGone() {
		UUID absent = UUID.randomUUID();
		CoreException failure = assertThrows(CoreException.class, () -> domains.resume(absent, monitor));
		assertEquals("Cannot resume " + absent + ": there is no such domain on test:///default any more. Refresh the list.",
				failure.getStatus().getMessage());
		assertEquals(LibvirtError.NO_DOMAIN, ((LibvirtError) failure.getStatus().getException()).code());
	}

	@Test
	void takesAScreenshot() throws CoreException {
		Screenshot shot = domains.screenshot(test().uuid(), 0, monitor);
		assertEquals("image/png", shot.mimeType());
		assertArrayEquals(new byte[] { (byte) 0x89, 'P', 'N', 'G' }, Arrays.copyOf(shot.image(), 4));
		assertTrue(shot.image().length > 10_000);
	}

	@Test
	void readsTheDefinitionAndTheStatistics() throws CoreException {
		assertTrue(domains.xml(test().uuid(), false, false, monitor).contains("<name>test</name>"));
		assertEquals(1L, domains.stats(test().uuid(), monitor).get("state.state"));
	}

	@Test
	void knowsWhatBlocksAVerbBeforeItIsTried() {
		assertEquals(Optional.of("The TEST driver has no such function."), domains.blocked(Verb.START_PAUSED, SHUTOFF, true));
		assertEquals(Optional.empty(), domains.blocked(Verb.START, SHUTOFF, true));
		assertEquals(Optional.of("The domain is running already."), domains.blocked(Verb.START, RUNNING, true));
		assertEquals(Optional.of("A transient domain has no definition to start from."), domains.blocked(Verb.AUTOSTART, RUNNING, false));
	}

	@Test
	void refusesChangesOnAReadOnlyConnection() throws CoreException {
		try (Connection readOnly = open(true)) {
			LibvirtDomains view = readOnly.require(LibvirtSession.class).domains();
			UUID uuid = view.list(monitor).get(0).uuid();
			CoreException failure = assertThrows(CoreException.class, () -> view.destroy(uuid, false, monitor));
			assertEquals(LibvirtError.OPERATION_DENIED, ((LibvirtError) failure.getStatus().getException()).code());
			assertTrue(failure.getStatus().getMessage().startsWith("Cannot destroy test: "), failure.getStatus().getMessage());
			assertThrows(CoreException.class, () -> view.xml(uuid, false, true, monitor));
			assertEquals(Optional.of("The connection is read-only."), view.blocked(Verb.DESTROY, RUNNING, true));
		}
	}

	@Test
	void readsWhatTheHostIs() throws CoreException {
		Host host = InventoryFactory.eINSTANCE.createHost();
		new LibvirtHostReader().read(connection, host, monitor);
		assertEquals("TEST", host.getHypervisor());
		assertEquals("i686", host.getArch());
		assertEquals(16, host.getCpus());
		assertTrue(host.getLibraryVersion().matches("\\d+\\.\\d+\\.\\d+"), host.getLibraryVersion());
		assertEquals(3145728, host.getMemory());
		assertFalse(host.getHostName().isBlank());
	}

	@Test
	void saysThatAClosedConnectionIsClosed() throws CoreException {
		UUID uuid = test().uuid();
		connection.close();
		CoreException failure = assertThrows(CoreException.class, () -> domains.reboot(uuid, Set.of(Way.ACPI), monitor));
		assertEquals(Failure.Kind.NO_CONNECTION, Failure.kind(failure.getStatus()));
		assertFalse(connection.isAlive());
	}
}
