package org.virtworkbench.compute.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.virtworkbench.compute.DetachedDomains;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.Opened;
import org.virtworkbench.compute.SuspendDomain;
import org.virtworkbench.compute.UndefineDomain;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.domain.Domains;
import org.virtworkbench.compute.domain.State;
import org.virtworkbench.core.Connection;
import org.virtworkbench.testkit.PrivateLibvirt;

class DomainReaderTest {

	@RegisterExtension
	static final PrivateLibvirt daemon = PrivateLibvirt.testDriver();

	private final NullProgressMonitor monitor = new NullProgressMonitor();
	private final DomainReader reader = new DomainReader();
	private Connection connection;

	@BeforeEach
	void open() throws CoreException {
		connection = Opened.anew(daemon.testUri());
		assertTrue(reader.serves(connection));
	}

	@AfterEach
	void close() {
		connection.close();
	}

	@Test
	void readsAllDomainsSortedByName() throws CoreException {
		Opened.define(connection, "test", "web10");
		Opened.define(connection, "test", "db");
		Domains section = reader.read(connection, monitor);
		assertEquals("domains", section.getKey());
		assertEquals(List.of("db", "test", "web10"), section.getDomains().stream().map(Domain::getName).toList());
		Domain test = section.getDomains().get(1);
		assertEquals("6695eb01-f6a4-8304-79aa-97f2502e193f", test.getKey());
		assertEquals(State.RUNNING, test.getState());
		assertEquals("booted", test.getReason());
		assertTrue(test.getId() > 0);
		assertTrue(DetachedDomains.lacksFigures(test), "the bulk call of the test driver has no figures, so nothing may ask each domain for them");
		assertEquals(State.SHUTOFF, section.getDomains().get(0).getState());
		assertNull(section.getDomains().get(0).getReason());
		assertEquals(-1, section.getDomains().get(0).getId());
	}

	@Test
	void readsChangedDomainsWithTheirFiguresAndLeavesOutThoseThatAreGone() throws CoreException {
		DomainRef gone = Opened.define(connection, "test", "gone");
		new UndefineDomain(gone, Set.of()).run(monitor);
		DomainRef test = Opened.domain(connection, "test");
		Domains section = reader.read(connection, List.of(test.uuid().toString(), gone.uuid().toString(), UUID.randomUUID().toString()), monitor);
		assertEquals(List.of("test"), section.getDomains().stream().map(Domain::getName).toList());
		assertFalse(DetachedDomains.lacksFigures(section.getDomains().get(0)));
		assertEquals(2_097_152, section.getDomains().get(0).getMemory());
		assertEquals(8_388_608, section.getDomains().get(0).getMaxMemory());
	}

	@Test
	void reportsTheKeyOfADomainThatChangedUntilClosed() throws Exception {
		BlockingQueue<String> dirty = new LinkedBlockingQueue<>();
		DomainRef test = Opened.domain(connection, "test");
		AutoCloseable watch = reader.watch(connection, dirty::add);
		new SuspendDomain(test).run(monitor);
		assertEquals(test.uuid().toString(), dirty.poll(10, TimeUnit.SECONDS));
		watch.close();
		dirty.clear();
		BlockingQueue<String> later = new LinkedBlockingQueue<>();
		try (AutoCloseable second = reader.watch(connection, later::add)) {
			Opened.define(connection, "test", "new");
			assertTrue(later.poll(10, TimeUnit.SECONDS) != null, "no event");
		}
		assertTrue(dirty.isEmpty());
	}

	@Test
	void makesAnEmptySectionForFailures() {
		Domains section = reader.create();
		assertEquals("domains", section.getKey());
		assertEquals("Domains", section.getName());
		assertTrue(section.getDomains().isEmpty());
		assertEquals(100, reader.order());
	}
}
