package org.virtworkbench.libvirt.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.ConnectionRequest;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Prompter;
import org.virtworkbench.libvirt.LibvirtDomains;
import org.virtworkbench.libvirt.LibvirtDomains.By;
import org.virtworkbench.libvirt.LibvirtDomains.DomainRecord;
import org.virtworkbench.libvirt.LibvirtSession;

/** Over the wire, with a daemon that may die or stop in the middle. */
class DaemonTest {

	private static final int WORKERS = 4;

	private final NullProgressMonitor monitor = new NullProgressMonitor();
	private final List<Connection> connections = new ArrayList<>();
	private PrivateLibvirtd daemon;

	@BeforeEach
	void start() throws Exception {
		daemon = new PrivateLibvirtd();
	}

	@AfterEach
	void end() throws Exception {
		daemon.resume();
		connections.forEach(Connection::close);
		daemon.close();
	}

	private Connection open(Timing timing) throws CoreException {
		return open(timing, daemon.test("/default"));
	}

	private Connection open(Timing timing, URI uri) throws CoreException {
		Connection connection = new LibvirtConnections(timing, System.getenv(), List.of(), false)
				.open(new ConnectionRequest(uri, "kvm1", false, Prompter.NOBODY), monitor);
		connections.add(connection);
		return connection;
	}

	static Timing keepAlive(Duration interval, int count) {
		return new Timing(Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofSeconds(60), interval, count);
	}

	private static Timing deadline(Duration read) {
		return new Timing(read, read, read, Duration.ZERO, 0);
	}

	private static Session session(Connection connection) throws CoreException {
		return (Session) connection.require(LibvirtSession.class);
	}

	private static LibvirtDomains domains(Connection connection) throws CoreException {
		return session(connection).domains();
	}

	private static String sentence(CoreException failure) {
		assertEquals(Failure.Kind.NO_CONNECTION, Failure.kind(failure.getStatus()), failure.getStatus().getMessage());
		return failure.getStatus().getMessage();
	}

	@Test
	void closesWithoutAnythingLeftToHoldTheConnection() throws Exception {
		Connection connection = open(Timing.USUAL);
		Session session = session(connection);
		domains(connection).list(monitor);
		connection.close();
		assertEquals(0, session.closeResult());
	}

	@Test
	void tellsOfEventsUntilTheListenerIsClosed() throws Exception {
		Connection connection = open(Timing.USUAL);
		LibvirtDomains domains = domains(connection);
		UUID test = domains.list(monitor).get(0).uuid();
		LinkedBlockingQueue<UUID> first = new LinkedBlockingQueue<>();
		LinkedBlockingQueue<UUID> second = new LinkedBlockingQueue<>();
		LinkedBlockingQueue<Thread> threads = new LinkedBlockingQueue<>();
		AutoCloseable one = domains.onEvent(first::add);
		AutoCloseable two = domains.onEvent(uuid -> {
			threads.add(Thread.currentThread());
			second.add(uuid);
		});
		domains.suspend(test, monitor);
		assertEquals(test, first.poll(10, TimeUnit.SECONDS));
		assertEquals(test, second.poll(10, TimeUnit.SECONDS));
		assertEquals("libvirt events kvm1", threads.take().getName());
		one.close();
		domains.resume(test, monitor);
		assertEquals(test, second.poll(10, TimeUnit.SECONDS));
		assertNull(first.poll());
		two.close();
		// a third listener proves that the event of the next change has passed the closed ones
		LinkedBlockingQueue<UUID> third = new LinkedBlockingQueue<>();
		domains.onEvent(third::add);
		domains.suspend(test, monitor);
		assertEquals(test, third.poll(10, TimeUnit.SECONDS));
		assertNull(second.poll());
		Session session = session(connection);
		connection.close();
		assertEquals(0, session.closeResult(), "an event registration still holds the connection");
	}

	@Test
	void aListenerThatThrowsDoesNotSilenceTheOthers() throws Exception {
		LibvirtDomains domains = domains(open(Timing.USUAL));
		UUID test = domains.list(monitor).get(0).uuid();
		LinkedBlockingQueue<UUID> heard = new LinkedBlockingQueue<>();
		domains.onEvent(uuid -> {
			throw new IllegalStateException("of this listener");
		});
		domains.onEvent(heard::add);
		domains.suspend(test, monitor);
		assertEquals(test, heard.poll(10, TimeUnit.SECONDS));
		domains.resume(test, monitor);
		assertEquals(test, heard.poll(10, TimeUnit.SECONDS));
	}

	@Test
	void aKilledDaemonIsLostAndSaysSo() throws Exception {
		Connection connection = open(Timing.USUAL);
		LibvirtDomains domains = domains(connection);
		CompletableFuture<String> lost = new CompletableFuture<>();
		connection.onLost(lost::complete);
		daemon.kill();
		assertEquals("The connection to kvm1 is lost: the daemon closed the connection. Check libvirtd there and connect again.",
				lost.get(10, TimeUnit.SECONDS));
		assertFalse(connection.isAlive());
		assertTrue(sentence(assertThrows(CoreException.class, () -> domains.list(monitor))).startsWith("The connection to kvm1 is lost"));
		// nothing of a lost connection may crash or block
		connection.close();
	}

	@Test
	void aStoppedDaemonIsFoundByKeepaliveInTheMiddleOfACall() throws Exception {
		Connection connection = open(keepAlive(Duration.ofMillis(300), 3));
		LibvirtDomains domains = domains(connection);
		CompletableFuture<String> lost = new CompletableFuture<>();
		connection.onLost(lost::complete);
		daemon.stop();
		String sentence = sentence(assertThrows(CoreException.class, () -> domains.list(monitor)));
		assertEquals("The connection to kvm1 is lost: no sign of life from the daemon (keepalive timeout). Check libvirtd there and connect again.",
				sentence);
		assertEquals(sentence, lost.get(10, TimeUnit.SECONDS));
	}

	@Test
	void aStoppedDaemonIsFoundAlsoWhenNothingIsAskedOfIt() throws Exception {
		Connection connection = open(keepAlive(Duration.ofMillis(300), 3));
		CompletableFuture<String> lost = new CompletableFuture<>();
		connection.onLost(lost::complete);
		daemon.stop();
		assertTrue(lost.get(10, TimeUnit.SECONDS).contains("no sign of life"));
		assertFalse(connection.isAlive());
	}

	@Test
	void aDaemonThatAnswersStaysAlive() throws Exception {
		Connection connection = open(keepAlive(Duration.ofMillis(50), 20));
		CompletableFuture<String> lost = new CompletableFuture<>();
		connection.onLost(lost::complete);
		assertThrows(java.util.concurrent.TimeoutException.class, () -> lost.get(3, TimeUnit.SECONDS));
		assertEquals(1, domains(connection).list(monitor).size());
	}

	@Test
	void aCallWithoutAnAnswerEndsAtItsDeadline() throws Exception {
		Connection connection = open(deadline(Duration.ofMillis(700)));
		LibvirtDomains domains = domains(connection);
		daemon.stop();
		assertTrue(sentence(assertThrows(CoreException.class, () -> domains.list(monitor))).startsWith("kvm1 has not answered for"));
		daemon.resume();
		// the call that was left behind does no harm, and the connection goes on
		assertEquals(1, domains.list(monitor).size());
	}

	@Test
	void aCancelGivesControlBackAtOnce() throws Exception {
		Connection connection = open(Timing.USUAL);
		LibvirtDomains domains = domains(connection);
		daemon.stop();
		NullProgressMonitor cancelled = new NullProgressMonitor();
		Future<?> call = Executors.newVirtualThreadPerTaskExecutor().submit(() -> domains.list(cancelled));
		cancelled.setCanceled(true);
		long asked = System.nanoTime();
		assertEquals(OperationCanceledException.class, assertThrows(Exception.class, () -> call.get(5, TimeUnit.SECONDS)).getCause().getClass());
		assertTrue(System.nanoTime() - asked < TimeUnit.SECONDS.toNanos(1));
	}

	@Test
	void callsThatHangDoNotStarveLaterOnes() throws Exception {
		Connection connection = open(deadline(Duration.ofMillis(300)));
		LibvirtDomains domains = domains(connection);
		daemon.stop();
		for (int i = 0; i < 2 * WORKERS; i++)
			assertThrows(CoreException.class, () -> domains.list(monitor));
		daemon.resume();
		assertEquals(1, domains.list(monitor).size());
	}

	@Test
	void destroyGetsThroughWhileAllOtherCallsHang() throws Exception {
		Connection connection = open(Timing.USUAL);
		Session session = session(connection);
		UUID test = session.domains().list(monitor).get(0).uuid();
		CountDownLatch hanging = new CountDownLatch(WORKERS);
		CountDownLatch end = new CountDownLatch(1);
		ExecutorService callers = Executors.newCachedThreadPool();
		try {
			for (int i = 0; i < WORKERS; i++)
				callers.submit(() -> session.change(() -> "hang", monitor, connect -> {
					hanging.countDown();
					try {
						return end.await(60, TimeUnit.SECONDS);
					} catch (InterruptedException e) {
						return false;
					}
				}));
			assertTrue(hanging.await(10, TimeUnit.SECONDS));
			session.domains().destroy(test, false, monitor);
		} finally {
			end.countDown();
			callers.shutdown();
		}
		assertEquals(5, session.domains().find("test", By.NAME, monitor).orElseThrow().state());
	}

	@Test
	void closingReturnsSoonAlsoWhenTheDaemonHangs() throws Exception {
		Connection connection = open(Timing.USUAL);
		daemon.stop();
		long asked = System.nanoTime();
		connection.close();
		assertTrue(System.nanoTime() - asked < TimeUnit.SECONDS.toNanos(4));
	}

	@Test
	void openingADaemonThatHangsEndsAtTheDeadline() throws Exception {
		daemon.stop();
		String sentence = sentence(assertThrows(CoreException.class, () -> open(deadline(Duration.ofSeconds(1)))));
		assertEquals("Cannot connect to kvm1: no answer within 1 seconds. Check that the host is up and that libvirtd is not stopped there.",
				sentence);
	}

	@Test
	void sixteenThreadsShareOneConnection() throws Exception {
		Connection connection = open(Timing.USUAL);
		LibvirtDomains domains = domains(connection);
		UUID test = domains.list(monitor).get(0).uuid();
		List<Callable<Void>> work = new ArrayList<>();
		for (int i = 0; i < 16; i++) {
			boolean absent = i % 2 == 0;
			work.add(() -> {
				for (int turn = 0; turn < 100; turn++) {
					DomainRecord record = domains.find(absent ? UUID.randomUUID().toString() : test.toString(), By.UUID, monitor).orElse(null);
					assertEquals(absent, record == null);
					if (absent)
						assertTrue(assertThrows(CoreException.class, () -> domains.resume(UUID.randomUUID(), monitor)).getStatus().getMessage()
								.contains("there is no such domain"));
					else
						assertEquals("test", record.name());
				}
				return null;
			});
		}
		ExecutorService threads = Executors.newFixedThreadPool(16);
		try {
			for (Future<Void> result : threads.invokeAll(work, 60, TimeUnit.SECONDS))
				result.get();
		} finally {
			threads.shutdownNow();
		}
		Session session = session(connection);
		connection.close();
		assertEquals(0, session.closeResult());
	}

	@Test
	void keepsNamesInAnyScript() throws Exception {
		LibvirtDomains domains = domains(open(Timing.USUAL));
		for (String name : List.of("évé-日本-😀", "虚拟机 一", "--help", "a'b\"c", " x")) {
			UUID uuid = domains.define("<domain type='test'><name>" + name.replace("'", "&apos;") + "</name><memory>1024</memory>"
					+ "<os><type>hvm</type></os></domain>", false, monitor);
			assertEquals(name, domains.find(uuid.toString(), By.UUID, monitor).orElseThrow().name());
			assertEquals(uuid, domains.find(name, By.NAME, monitor).orElseThrow().uuid());
			assertTrue(domains.xml(uuid, true, false, monitor).contains(name.replace("'", "&apos;")) || name.contains("'"));
			domains.undefine(uuid, Set.of(), monitor);
		}
	}
}
