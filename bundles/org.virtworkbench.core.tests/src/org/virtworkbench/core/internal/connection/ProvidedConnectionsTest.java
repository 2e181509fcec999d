package org.virtworkbench.core.internal.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.ConnectionProvider;
import org.virtworkbench.core.ConnectionRequest;
import org.virtworkbench.core.Connections;
import org.virtworkbench.core.FacetProvider;
import org.virtworkbench.core.FacetedConnection;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Prompter;
import org.virtworkbench.core.SavedConnection;
import org.virtworkbench.core.SavedConnections;
import org.virtworkbench.core.internal.FolderPlaces;

class ProvidedConnectionsTest {

	/** A connection that writes down how it is closed. */
	static final class Fake extends FacetedConnection {
		final List<String> log;

		Fake(ConnectionRequest request, List<String> log) {
			super(request);
			this.log = log;
			attach(Own.class, new Own(log, "own"));
		}

		void lose(String reason) {
			lost(reason);
		}

		@Override
		protected boolean answers() {
			return true;
		}

		@Override
		protected void hangUp() {
			log.add("hung up");
		}
	}

	static class Own implements AutoCloseable {
		final List<String> log;
		final String name;

		Own(List<String> log, String name) {
			this.log = log;
			this.name = name;
		}

		@Override
		public void close() {
			log.add(name);
			throw new IllegalStateException("a facet that cannot be closed");
		}
	}

	static final class OpenSwitches extends Own {
		OpenSwitches(List<String> log) {
			super(log, "switches");
		}
	}

	static final class Late extends Own {
		Late(List<String> log) {
			super(log, "late");
		}
	}

	record Provider(String scheme, List<String> log) implements ConnectionProvider {
		@Override
		public boolean takes(URI uri) {
			return scheme.equals(uri.getScheme());
		}

		@Override
		public Connection open(ConnectionRequest request, IProgressMonitor monitor) throws CoreException {
			if (monitor.isCanceled())
				throw new OperationCanceledException();
			return new Fake(request, log);
		}

		@Override
		public Optional<URI> alias(String name) {
			return name.equals("short") ? Optional.of(URI.create("qemu+ssh://kvm1/system")) : Optional.empty();
		}

		@Override
		public Optional<Suggestion> preferred() {
			return Optional.of(suggestions().get(0));
		}

		@Override
		public List<Suggestion> suggestions() {
			return List.of(new Suggestion(URI.create(scheme + ":///x"), scheme, "because", false));
		}
	}

	/** Throws at everything. */
	static final class Broken implements ConnectionProvider {
		@Override
		public boolean takes(URI uri) {
			if (uri.getScheme().equals("broken"))
				throw new NoClassDefFoundError("org/libvirt/Connect");
			return false;
		}

		@Override
		public Connection open(ConnectionRequest request, IProgressMonitor monitor) {
			throw new IllegalStateException();
		}

		@Override
		public Optional<URI> alias(String name) throws CoreException {
			throw Failure.failed("libvirt.conf is damaged");
		}

		@Override
		public Optional<Suggestion> preferred() {
			throw new IllegalStateException("preferred");
		}

		@Override
		public List<Suggestion> suggestions() {
			throw new IllegalStateException("suggestions");
		}
	}

	record Facets<T>(Class<T> type, AtomicInteger asked, java.util.function.Function<Connection, T> make) implements FacetProvider<T> {
		@Override
		public Optional<T> attach(Connection connection) {
			asked.incrementAndGet();
			return Optional.ofNullable(make.apply(connection));
		}
	}

	@TempDir
	Path folder;
	SavedConnections saved;
	final List<String> log = new ArrayList<>();
	final AtomicInteger asked = new AtomicInteger();
	final RememberedConnections opened = new RememberedConnections();

	@BeforeEach
	void open() {
		saved = new SavedConnectionsFile(new FolderPlaces(folder));
	}

	private Connections connections(FacetProvider<?>... facets) {
		return new ProvidedConnections(saved, opened, List.of(new Provider("qemu", log), new Broken()), List.of(facets));
	}

	private Fake open(Connections connections) throws CoreException {
		return (Fake) connections.open(new ConnectionRequest(URI.create("qemu:///system"), "kvm1", false, Prompter.NOBODY),
				new NullProgressMonitor());
	}

	private static ConnectionRequest request(String uri) {
		return new ConnectionRequest(URI.create(uri), null, false, Prompter.NOBODY);
	}

	@Test
	void aUriThatNothingTakesIsNoConnection() {
		CoreException failure = assertThrows(CoreException.class, () -> connections().open(request("ftp://x/"), new NullProgressMonitor()));
		assertEquals(Failure.Kind.NO_CONNECTION, Failure.kind(failure.getStatus()));
		assertEquals("Nothing here opens ftp://x/: no installed part of Virt Workbench takes \"ftp\" connections.",
				failure.getStatus().getMessage());
	}

	@Test
	void aProviderWithoutItsLibrariesIsNoConnection() {
		CoreException failure = assertThrows(CoreException.class,
				() -> connections().open(request("broken:///"), new NullProgressMonitor()));
		assertEquals(Failure.Kind.NO_CONNECTION, Failure.kind(failure.getStatus()));
	}

	@Test
	void aCancelStaysACancel() {
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> connections().open(request("qemu:///system"), cancelled));
	}

	@Test
	void resolvesSavedNamesThenAliasesThenUris() throws Exception {
		saved.add(new SavedConnection("lab", URI.create("test:///default"), false, false));
		Connections connections = connections();
		assertEquals(URI.create("test:///default"), connections.resolve("lab"));
		assertEquals(URI.create("qemu+ssh://kvm1/system"), connections.resolve("short"));
		saved.add(new SavedConnection("short", URI.create("test:///mine"), false, false));
		assertEquals(URI.create("test:///mine"), connections.resolve("short"));
	}

	@Test
	void anUnknownNameSaysWhichThereAre() throws Exception {
		saved.add(new SavedConnection("lab", URI.create("test:///default"), false, false));
		Connections working = new ProvidedConnections(saved, opened, List.of(new Provider("qemu", log)), List.of());
		CoreException failure = assertThrows(CoreException.class, () -> working.resolve("lob"));
		assertEquals(Failure.Kind.NO_CONNECTION, Failure.kind(failure.getStatus()));
		assertTrue(failure.getStatus().getMessage().contains("Saved are: lab."), failure.getStatus().getMessage());
		assertEquals(Failure.Kind.NO_CONNECTION, Failure.kind(assertThrows(CoreException.class, () -> working.resolve("qemu:// x")).getStatus()));
	}

	@Test
	void remembersWhatIsOpenUntilItIsClosedOrLost() throws Exception {
		Fake first = open(connections());
		Fake second = open(connections());
		assertEquals(List.of(first, second), opened.list());
		first.close();
		assertEquals(List.of(second), opened.list());
		second.lose("The cable was pulled.");
		assertEquals(List.of(), opened.list());
	}

	@Test
	void aBrokenConfigurationIsTheReasonWhereNoOtherProviderKnowsTheAlias() {
		assertEquals("libvirt.conf is damaged",
				assertThrows(CoreException.class, () -> connections().resolve("unknown")).getStatus().getMessage());
	}

	@Test
	void aProviderThatThrowsLosesOnlyItsOwnBranch() throws Exception {
		assertEquals(1, connections().suggestions().size());
		assertEquals(URI.create("qemu:///x"), connections().preferred().orElseThrow().uri());
	}

	@Test
	void attachesAFacetLazilyAndOnce() throws Exception {
		Fake connection = open(connections(new Facets<>(OpenSwitches.class, asked, c -> new OpenSwitches(log))));
		assertEquals(0, asked.get());
		OpenSwitches first = connection.require(OpenSwitches.class);
		assertSame(first, connection.get(OpenSwitches.class).orElseThrow());
		assertEquals(1, asked.get());
	}

	@Test
	void aMissingFacetIsOneSentence() throws Exception {
		Fake connection = open(connections());
		assertTrue(connection.get(OpenSwitches.class).isEmpty());
		assertEquals("kvm1 offers no open switches.",
				assertThrows(CoreException.class, () -> connection.require(OpenSwitches.class)).getStatus().getMessage());
	}

	@Test
	void aFacetMayNeedAnotherFacetAndIsClosedBeforeIt() throws Exception {
		Fake connection = open(connections(new Facets<>(OpenSwitches.class, asked, c -> new OpenSwitches(log)),
				new Facets<>(Late.class, asked, c -> c.get(OpenSwitches.class).map(switches -> new Late(log)).orElseThrow())));
		connection.require(Late.class);
		connection.close();
		connection.close();
		assertEquals(List.of("late", "switches", "own", "hung up"), log);
		assertFalse(connection.isAlive());
		CoreException closed = assertThrows(CoreException.class, () -> connection.require(Late.class));
		assertEquals(Failure.Kind.NO_CONNECTION, Failure.kind(closed.getStatus()));
	}

	@Test
	void aFailingFacetProviderIsAskedAgainAndThrowingOneIsPassedOver() throws Exception {
		FacetProvider<OpenSwitches> failsOnce = new FacetProvider<>() {
			@Override
			public Class<OpenSwitches> type() {
				return OpenSwitches.class;
			}

			@Override
			public Optional<OpenSwitches> attach(Connection connection) throws CoreException {
				if (asked.getAndIncrement() == 0)
					throw Failure.failed("ovsdb is not running");
				return Optional.of(new OpenSwitches(log));
			}
		};
		FacetProvider<OpenSwitches> throwing = new Facets<>(OpenSwitches.class, new AtomicInteger(), c -> {
			throw new IllegalStateException("facet");
		});
		Fake connection = open(connections(failsOnce, throwing));
		assertEquals("ovsdb is not running",
				assertThrows(CoreException.class, () -> connection.require(OpenSwitches.class)).getStatus().getMessage());
		connection.require(OpenSwitches.class);
		assertEquals(2, asked.get());
	}

	@Test
	void tellsOfTheLossOnceAndAlsoThoseWhoComeLater() throws Exception {
		Fake connection = open(connections());
		List<String> heard = new ArrayList<>();
		connection.onLost(heard::add);
		assertTrue(connection.isAlive());
		connection.lose("end of file");
		connection.lose("again");
		connection.onLost(reason -> heard.add("late: " + reason));
		assertEquals(List.of("end of file", "late: end of file"), heard);
		assertFalse(connection.isAlive());
		assertEquals(Failure.Kind.NO_CONNECTION,
				Failure.kind(assertThrows(CoreException.class, () -> connection.require(Own.class)).getStatus()));
	}

	@Test
	void closingIsNoLoss() throws Exception {
		Fake connection = open(connections());
		List<String> heard = new ArrayList<>();
		connection.onLost(heard::add);
		connection.close();
		connection.lose("closed by keepalive");
		assertEquals(List.of(), heard);
	}
}
