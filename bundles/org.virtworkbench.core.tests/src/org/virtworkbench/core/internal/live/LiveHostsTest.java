package org.virtworkbench.core.internal.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.ConnectionProvider.Suggestion;
import org.virtworkbench.core.ConnectionRequest;
import org.virtworkbench.core.Connections;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Operation;
import org.virtworkbench.core.Operations;
import org.virtworkbench.core.Plan;
import org.virtworkbench.core.Prompter;
import org.virtworkbench.core.SavedConnection;
import org.virtworkbench.core.SavedConnections;
import org.virtworkbench.core.Target;
import org.virtworkbench.core.internal.journal.MemoryJournal;
import org.virtworkbench.core.internal.operation.RuledOperations;
import org.virtworkbench.core.inventory.ConnectionState;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.inventory.HostSection;
import org.virtworkbench.core.inventory.InventoryPackage;
import org.virtworkbench.core.live.SectionReader;

@Timeout(30)
class LiveHostsTest {

	private final SavedList saved = new SavedList();
	private final Ends ends = new Ends();
	private final MergingInventory inventory = new MergingInventory();
	private final Operations operations = new RuledOperations(new MemoryJournal());
	private final LiveHosts hosts = new LiveHosts(saved, ends, inventory, operations);
	private final ShelfReader reader = new ShelfReader();
	private Prompter prompter = Prompter.NOBODY;

	@AfterEach
	void close() {
		hosts.close();
	}

	private void start() {
		hosts.addSectionReader(reader);
		hosts.start(prompter);
	}

	/** Waits for a change of the inventory that makes it so; looks at it in the realm only. */
	private void until(Predicate<List<Host>> so) throws Exception {
		CountDownLatch reached = new CountDownLatch(1);
		EContentAdapter listener = new EContentAdapter() {
			@Override
			public void notifyChanged(Notification notification) {
				super.notifyChanged(notification);
				if (so.test(inventory.root().getHosts()))
					reached.countDown();
			}
		};
		inventory.update(() -> {
			inventory.root().eAdapters().add(listener);
			if (so.test(inventory.root().getHosts()))
				reached.countDown();
		});
		assertTrue(reached.await(15, TimeUnit.SECONDS), "the inventory never came to that");
		inventory.update(() -> inventory.root().eAdapters().remove(listener));
	}

	private void untilState(ConnectionState state) throws Exception {
		until(list -> !list.isEmpty() && list.get(0).getState() == state);
	}

	private Host first() {
		CompletableFuture<Host> host = new CompletableFuture<>();
		inventory.update(() -> host.complete(inventory.root().getHosts().get(0)));
		return host.join();
	}

	private List<String> names() {
		CompletableFuture<List<String>> names = new CompletableFuture<>();
		inventory.update(() -> names.complete(((Shelf) inventory.root().getHosts().get(0).getSections().get(0)).books().stream()
				.map(book -> book.getName()).toList()));
		return names.join();
	}

	@Test
	void showsTheSavedConnectionsInTheirOrder() throws Exception {
		saved.set(connection("b", false), connection("a", false));
		start();
		until(list -> list.size() == 2 && list.get(0).getName().equals("b") && list.get(1).getState() == ConnectionState.DISCONNECTED);
		saved.set(connection("a", false), connection("c", false));
		until(list -> list.size() == 2 && list.get(0).getName().equals("a") && list.get(1).getName().equals("c"));
	}

	@Test
	void readsWhatIsThereWhenConnected() throws Exception {
		saved.set(connection("kvm1", true));
		reader.books = List.of("a", "b");
		start();
		untilState(ConnectionState.CONNECTED);
		hosts.connect(first()).get();
		assertEquals(List.of("a", "b"), names());
	}

	@Test
	void saysWhyItCannotConnect() throws Exception {
		saved.set(connection("kvm1", false));
		ends.refuse = Failure.of(Failure.Kind.NO_CONNECTION, "kvm1 does not answer.");
		start();
		until(list -> list.size() == 1);
		ExecutionException failure = assertThrows(ExecutionException.class, () -> hosts.connect(first()).get());
		assertInstanceOf(CoreException.class, failure.getCause());
		untilState(ConnectionState.FAILED);
		assertEquals("kvm1 does not answer.", first().getReason());
		CoreException required = assertThrows(CoreException.class, () -> hosts.require(first()));
		assertEquals(Failure.Kind.NO_CONNECTION, Failure.kind(required.getStatus()));
		assertTrue(required.getStatus().getMessage().contains("kvm1 does not answer."));
	}

	@Test
	void aHostThatNeverAnswersDelaysNoOther() throws Exception {
		CountDownLatch never = new CountDownLatch(1);
		ends.hang.put("dead", never);
		saved.set(connection("dead", true), connection("alive", true));
		start();
		until(list -> list.size() == 2 && list.get(1).getState() == ConnectionState.CONNECTED
				&& list.get(0).getState() == ConnectionState.CONNECTING);
		never.countDown();
	}

	@Test
	void givesUpAnAttemptThatThePersonStops() throws Exception {
		CountDownLatch never = new CountDownLatch(1);
		ends.hang.put("dead", never);
		saved.set(connection("dead", true));
		start();
		untilState(ConnectionState.CONNECTING);
		hosts.disconnect(first()).get();
		untilState(ConnectionState.DISCONNECTED);
		never.countDown();
		assertTrue(ends.opened.poll(10, TimeUnit.SECONDS).closed.await(10, TimeUnit.SECONDS), "what came too late is closed");
		assertEquals(ConnectionState.DISCONNECTED, first().getState());
	}

	@Test
	void comesBackByItselfAfterALoss() throws Exception {
		saved.set(connection("kvm1", true));
		reader.books = List.of("a");
		start();
		untilState(ConnectionState.CONNECTED);
		hosts.connect(first()).get();
		Connection before = hosts.require(first());
		reader.books = List.of("a", "b");
		ends.opened.take().lose("the daemon died");
		untilState(ConnectionState.LOST);
		assertEquals("the daemon died", first().getReason());
		assertEquals(List.of("a"), names(), "what was known stays to be looked at");
		untilState(ConnectionState.CONNECTED);
		until(list -> ((Shelf) list.get(0).getSections().get(0)).books().size() == 2);
		assertNotSame(before, hosts.require(first()));
		assertNull(first().getReason());
	}

	@Test
	void triesAgainWhileItStaysAway() throws Exception {
		saved.set(connection("kvm1", true));
		start();
		untilState(ConnectionState.CONNECTED);
		ends.refuse = Failure.of(Failure.Kind.NO_CONNECTION, "refused");
		ends.opened.take().lose("the daemon died");
		until(list -> "refused".equals(list.get(0).getReason()) && list.get(0).getState() == ConnectionState.LOST);
		ends.refuse = null;
		untilState(ConnectionState.CONNECTED);
	}

	@Test
	void answersAgainWithoutAskingWhenItComesBack() throws Exception {
		List<String> asked = new CopyOnWriteArrayList<>();
		prompter = question -> {
			asked.add(question.text());
			return Optional.of("secret");
		};
		ends.password = "secret";
		saved.set(connection("kvm1", true));
		start();
		untilState(ConnectionState.CONNECTED);
		ends.opened.take().lose("gone");
		untilState(ConnectionState.LOST);
		untilState(ConnectionState.CONNECTED);
		assertEquals(List.of("Password?"), asked);
	}

	@Test
	void readsOnlyWhatIsMarkedAndManyMarksAtOnce() throws Exception {
		saved.set(connection("kvm1", true));
		reader.books = List.of("a", "b", "c");
		start();
		untilState(ConnectionState.CONNECTED);
		Connection connection = hosts.connect(first()).get();
		reader.books = List.of("a", "c", "d");
		reader.asked.clear();
		for (int i = 0; i < 50; i++)
			reader.dirty.accept(i % 2 == 0 ? "b" : "d");
		until(list -> ((Shelf) list.get(0).getSections().get(0)).books().size() == 3
				&& ((Shelf) list.get(0).getSections().get(0)).books().get(2).getName().equals("d"));
		hosts.dirty(new Target(connection, "shelf", "a", "a"));
		assertEquals(List.of("b", "d"), reader.asked.poll(10, TimeUnit.SECONDS));
		assertEquals(List.of("a"), reader.asked.poll(10, TimeUnit.SECONDS));
	}

	@Test
	void readsAgainWhatAnOperationChanged() throws Exception {
		saved.set(connection("kvm1", true));
		reader.books = List.of("a", "b");
		start();
		untilState(ConnectionState.CONNECTED);
		Connection connection = hosts.connect(first()).get();
		reader.asked.clear();
		operations.run(new Operation<Void>() {
			@Override
			public String label() {
				return "Take b away";
			}

			@Override
			public Target target() {
				return new Target(connection, "shelf", "b", "b");
			}

			@Override
			public Plan plan(IProgressMonitor monitor) {
				return Plan.of("take", "b");
			}

			@Override
			public Void run(IProgressMonitor monitor) {
				reader.books = List.of("a");
				return null;
			}
		}, null);
		assertEquals(List.of("b"), reader.asked.poll(10, TimeUnit.SECONDS));
		until(list -> ((Shelf) list.get(0).getSections().get(0)).books().size() == 1);
	}

	@Test
	void aSectionThatCannotBeReadSaysWhy() throws Exception {
		saved.set(connection("kvm1", true));
		reader.broken = Failure.failed("no permission");
		start();
		untilState(ConnectionState.CONNECTED);
		hosts.connect(first()).get();
		until(list -> "no permission".equals(list.get(0).getSections().get(0).getProblem()));
		reader.broken = null;
		hosts.refresh(first()).get();
		until(list -> list.get(0).getSections().get(0).getProblem() == null);
	}

	@Test
	void forgetsTheObjectsOfAHostThatIsDisconnected() throws Exception {
		saved.set(connection("kvm1", true));
		start();
		untilState(ConnectionState.CONNECTED);
		hosts.connect(first()).get();
		hosts.disconnect(first()).get();
		until(list -> list.get(0).getSections().isEmpty());
		assertTrue(ends.opened.take().closed.await(10, TimeUnit.SECONDS));
		assertTrue(reader.stopped.await(10, TimeUnit.SECONDS), "the watch is closed");
	}

	@Test
	void aHostThatDiesWhileItOpensIsLostAndComesBack() throws Exception {
		ends.dying.set(true);
		saved.set(connection("kvm1", true));
		List<ConnectionState> states = Collections.synchronizedList(new ArrayList<>());
		inventory.update(() -> inventory.root().eAdapters().add(new EContentAdapter() {
			@Override
			public void notifyChanged(Notification notification) {
				super.notifyChanged(notification);
				if (notification.getFeature() == InventoryPackage.Literals.HOST__STATE)
					states.add((ConnectionState) notification.getNewValue());
			}
		}));
		start();
		until(list -> states.size() >= 3);
		assertEquals(List.of(ConnectionState.CONNECTING, ConnectionState.LOST, ConnectionState.CONNECTED), states);
	}

	@Test
	void aPersonWhoRefusesToAnswerIsNotLeftConnecting() throws Exception {
		ends.cancel = true;
		saved.set(connection("kvm1", true));
		start();
		untilState(ConnectionState.FAILED);
		assertEquals("Connecting to kvm1 was cancelled.", first().getReason());
		ends.cancel = false;
		hosts.connect(first()).get();
	}

	@Test
	void aReaderThatThrowsLosesItsOwnSectionOnly() throws Exception {
		SectionReader throwing = new ShelfReader() {
			@Override
			public boolean serves(Connection connection) {
				throw new NoClassDefFoundError("org/libvirt/Domain");
			}
		};
		hosts.addSectionReader(throwing);
		hosts.addHostReader((connection, host, monitor) -> {
			throw new NoClassDefFoundError("org/libvirt/Connect");
		});
		hosts.addHostReader((connection, host, monitor) -> host.setHypervisor("FAKE"));
		saved.set(connection("kvm1", true));
		reader.books = List.of("a");
		start();
		untilState(ConnectionState.CONNECTED);
		hosts.connect(first()).get();
		assertEquals(List.of("a"), names());
		until(list -> "FAKE".equals(list.get(0).getHypervisor()));
	}

	@Test
	void aPersonNeedNotWaitForARetryThatHangs() throws Exception {
		saved.set(connection("kvm1", true));
		start();
		untilState(ConnectionState.CONNECTED);
		CountDownLatch never = new CountDownLatch(1);
		ends.hang.put("kvm1", never);
		ends.opened.take().lose("gone");
		assertEquals("kvm1", ends.hanging.poll(10, TimeUnit.SECONDS));
		ends.hang.clear();
		Connection connection = hosts.connect(first()).get(10, TimeUnit.SECONDS);
		assertSame(connection, ends.opened.take());
		never.countDown();
		assertTrue(ends.opened.take().closed.await(10, TimeUnit.SECONDS), "the retry came too late");
		assertSame(connection, hosts.require(first()));
	}

	@Test
	void anotherNameKeepsTheHostOpen() throws Exception {
		saved.set(connection("kvm1", true), connection("other", false));
		start();
		untilState(ConnectionState.CONNECTED);
		Host host = first();
		Connection connection = hosts.connect(host).get();
		saved.replace("kvm1", new SavedConnection("rack 7", connection.uri(), false, true));
		until(list -> list.get(0).getName().equals("rack 7"));
		assertSame(host, first());
		assertSame(connection, hosts.require(host));
	}

	@Test
	void aUriThatChangedIsOpenedInsteadOfTheOld() throws Exception {
		saved.set(connection("kvm1", true));
		start();
		untilState(ConnectionState.CONNECTED);
		End old = ends.opened.take();
		saved.replace("kvm1", new SavedConnection("kvm1", URI.create("fake:///moved"), false, true));
		assertEquals(URI.create("fake:///moved"), ends.opened.take().uri());
		assertTrue(old.closed.await(10, TimeUnit.SECONDS));
	}

	@Test
	void closesAllConnectionsWhenTheProgramEnds() throws Exception {
		saved.set(connection("a", true), connection("b", true));
		start();
		until(list -> list.size() == 2 && list.stream().allMatch(host -> host.getState() == ConnectionState.CONNECTED));
		hosts.close();
		for (int i = 0; i < 2; i++)
			assertTrue(ends.opened.take().closed.await(10, TimeUnit.SECONDS));
	}

	@Test
	void leavesWhatIsShownWhenTheProgramEnds() throws Exception {
		saved.set(connection("kvm1", true));
		reader.books = List.of("a");
		start();
		untilState(ConnectionState.CONNECTED);
		hosts.connect(first()).get();
		hosts.close();
		assertTrue(ends.opened.take().closed.await(10, TimeUnit.SECONDS));
		assertEquals(List.of("a"), names(), "the window writes down what it shows");
	}

	@Test
	void showsAHostThatIsNotSaved() throws Exception {
		start();
		Host host = hosts.open(URI.create("test:///default")).get();
		until(list -> list.contains(host) && host.getState() == ConnectionState.CONNECTED);
		assertSame(host, hosts.open(URI.create("test:///default")).get());
	}

	private static SavedConnection connection(String name, boolean auto) {
		return new SavedConnection(name, URI.create("fake:///" + name), false, auto);
	}

	/** Saved connections in memory. */
	private static final class SavedList implements SavedConnections {
		private volatile List<SavedConnection> list = List.of();
		private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

		void set(SavedConnection... connections) {
			list = List.of(connections);
			listeners.forEach(Runnable::run);
		}

		@Override
		public List<SavedConnection> list() {
			return list;
		}

		@Override
		public Optional<SavedConnection> find(String name) {
			return list.stream().filter(c -> c.name().equals(name)).findFirst();
		}

		@Override
		public void add(SavedConnection connection) {
			List<SavedConnection> more = new ArrayList<>(list);
			more.add(connection);
			set(more.toArray(SavedConnection[]::new));
		}

		@Override
		public void replace(String name, SavedConnection connection) {
			set(list.stream().map(c -> c.name().equals(name) ? connection : c).toArray(SavedConnection[]::new));
		}

		@Override
		public void remove(String name) {
			set(list.stream().filter(c -> !c.name().equals(name)).toArray(SavedConnection[]::new));
		}

		@Override
		public AutoCloseable onChange(Runnable listener) {
			listeners.add(listener);
			return () -> listeners.remove(listener);
		}
	}

	/** The other ends: may refuse, hang, ask for a password, and die. */
	private static final class Ends implements Connections {
		final BlockingQueue<End> opened = new LinkedBlockingQueue<>();
		final java.util.Map<String, CountDownLatch> hang = new java.util.concurrent.ConcurrentHashMap<>();
		volatile CoreException refuse;
		final BlockingQueue<String> hanging = new LinkedBlockingQueue<>();
		final AtomicBoolean dying = new AtomicBoolean();
		volatile String password;
		volatile boolean cancel;

		@Override
		public Connection open(ConnectionRequest request, IProgressMonitor monitor) throws CoreException {
			if (cancel)
				throw new OperationCanceledException();
			CountDownLatch latch = hang.get(request.name());
			if (latch != null)
				try {
					hanging.add(request.name());
					latch.await();
				} catch (InterruptedException e) {
					throw new IllegalStateException(e);
				}
			if (refuse != null)
				throw refuse;
			if (password != null && !Optional.of(password).equals(
					request.prompter().ask(new Prompter.Question(Prompter.Question.Kind.PASSWORD, "Password?", null))))
				throw Failure.of(Failure.Kind.NO_CONNECTION, "wrong password");
			End end = new End(request, dying.getAndSet(false));
			opened.add(end);
			return end;
		}

		@Override
		public URI resolve(String nameOrUri) {
			return URI.create(nameOrUri);
		}

		@Override
		public Optional<Suggestion> preferred() {
			return Optional.empty();
		}

		@Override
		public List<Suggestion> suggestions() {
			return List.of();
		}
	}

	private static final class End implements Connection {
		private final ConnectionRequest request;
		private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
		final CountDownLatch closed = new CountDownLatch(1);

		private final boolean dead;

		End(ConnectionRequest request, boolean dead) {
			this.request = request;
			this.dead = dead;
		}

		void lose(String reason) {
			listeners.forEach(listener -> listener.accept(reason));
		}

		@Override
		public URI uri() {
			return request.uri();
		}

		@Override
		public String name() {
			return request.name();
		}

		@Override
		public boolean readOnly() {
			return request.readOnly();
		}

		@Override
		public <T> Optional<T> get(Class<T> facet) {
			return Optional.empty();
		}

		@Override
		public <T> T require(Class<T> facet) throws CoreException {
			throw Failure.failed("no facets here");
		}

		@Override
		public boolean isAlive() {
			return closed.getCount() > 0;
		}

		@Override
		public void onLost(Consumer<String> listener) {
			listeners.add(listener);
			if (dead)
				listener.accept("died at once");
		}

		@Override
		public void close() {
			closed.countDown();
		}
	}

	private static class ShelfReader implements SectionReader {
		volatile List<String> books = List.of();
		volatile CoreException broken;
		volatile Consumer<String> dirty;
		final BlockingQueue<List<String>> asked = new LinkedBlockingQueue<>();
		final CountDownLatch stopped = new CountDownLatch(1);

		@Override
		public String section() {
			return "shelf";
		}

		@Override
		public int order() {
			return 1;
		}

		@Override
		public boolean serves(Connection connection) {
			return true;
		}

		@Override
		public HostSection create() {
			return new Shelf();
		}

		@Override
		public HostSection read(Connection connection, IProgressMonitor monitor) throws CoreException {
			if (broken != null)
				throw broken;
			return Shelf.of(books.toArray(String[]::new));
		}

		@Override
		public HostSection read(Connection connection, Collection<String> keys, IProgressMonitor monitor) throws CoreException {
			asked.add(keys.stream().sorted().toList());
			return Shelf.of(books.stream().filter(keys::contains).toArray(String[]::new));
		}

		@Override
		public AutoCloseable watch(Connection connection, Consumer<String> listener) {
			dirty = listener;
			return stopped::countDown;
		}
	}
}
