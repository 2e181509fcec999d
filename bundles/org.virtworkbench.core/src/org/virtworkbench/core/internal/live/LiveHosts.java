package org.virtworkbench.core.internal.live;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Connections;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Operations;
import org.virtworkbench.core.Prompter;
import org.virtworkbench.core.SavedConnection;
import org.virtworkbench.core.SavedConnections;
import org.virtworkbench.core.Target;
import org.virtworkbench.core.internal.Log;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.inventory.InventoryFactory;
import org.virtworkbench.core.live.HostReader;
import org.virtworkbench.core.live.Hosts;
import org.virtworkbench.core.live.LiveInventory;
import org.virtworkbench.core.live.SectionReader;

/** The hosts of the window: a link for each saved connection, and for those that were only opened for a look. */
@Component
public final class LiveHosts implements Hosts {

	/** How long leaving the program waits for daemons that do not answer the good-bye. */
	private static final int GOODBYE_SECONDS = 3;

	private final SavedConnections saved;
	private final LiveInventory inventory;
	private final List<SectionReader> sectionReaders = new CopyOnWriteArrayList<>();
	private final List<HostReader> hostReaders = new CopyOnWriteArrayList<>();
	private final ScheduledThreadPoolExecutor clock;
	private final ExecutorService workers;
	private final HostLink.Surroundings surroundings;

	/** By the live object; guarded by itself. */
	private final Map<Host, HostLink> links = new LinkedHashMap<>();
	private Prompter prompter = Prompter.NOBODY;
	private final AutoCloseable done;
	private AutoCloseable watch;

	@Activate
	public LiveHosts(@Reference SavedConnections saved, @Reference Connections connections, @Reference LiveInventory inventory,
			@Reference Operations operations) {
		this.saved = saved;
		this.inventory = inventory;
		clock = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("Hosts clock").factory()); //$NON-NLS-1$
		clock.setRemoveOnCancelPolicy(true);
		workers = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("Hosts ", 1).factory()); //$NON-NLS-1$
		surroundings = new HostLink.Surroundings(connections, inventory, sectionReaders, hostReaders, clock, workers);
		done = operations.onDone(this::dirty);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addSectionReader(SectionReader reader) {
		// Initializes the EMF package of the concern in this one thread, as the inventory does with ours.
		reader.create();
		sectionReaders.add(reader);
		links().forEach(link -> link.add(reader));
	}

	void removeSectionReader(SectionReader reader) {
		sectionReaders.remove(reader);
		links().forEach(link -> link.remove(reader));
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addHostReader(HostReader reader) {
		hostReaders.add(reader);
	}

	void removeHostReader(HostReader reader) {
		hostReaders.remove(reader);
	}

	@Override
	public void start(Prompter person) {
		synchronized (links) {
			prompter = person;
		}
		workers.execute(() -> {
			watch = saved.onChange(() -> workers.execute(this::mirror));
			mirror();
			links().stream().filter(link -> link.saved().autoConnect()).forEach(HostLink::connect);
		});
	}

	/** Makes the hosts those of the saved list, in its order; hosts that are only looked at stay behind them. */
	private synchronized void mirror() {
		List<SavedConnection> list;
		try {
			list = saved.list();
		} catch (CoreException e) {
			Log.error(e.getStatus().getMessage(), e); // what is shown stays until the file is repaired
			return;
		}
		Map<String, HostLink> known = new HashMap<>();
		List<HostLink> gone = new ArrayList<>();
		List<HostLink> reopen = new ArrayList<>();
		List<Host> order = new ArrayList<>();
		synchronized (links) {
			links.values().forEach(link -> known.put(link.saved().name(), link));
			Set<String> names = list.stream().map(SavedConnection::name).collect(Collectors.toSet());
			for (SavedConnection connection : list) {
				HostLink link = known.remove(connection.name());
				if (link == null)
					link = renamed(known, names, connection);
				if (link == null)
					link = link(connection);
				else if (!sameHost(link.saved(), connection) && link.connection() != null)
					reopen.add(link);
				link.setSaved(connection);
				order.add(link.host());
			}
			for (HostLink link : known.values())
				if (unsaved(link.saved()))
					order.add(link.host());
				else
					gone.add(link);
			gone.forEach(link -> links.remove(link.host()));
		}
		gone.forEach(HostLink::disconnect);
		inventory.update(() -> show(order)).join();
		reopen.forEach(link -> link.disconnect().thenRun(link::connect));
	}

	/** The link of a connection that was given another name: its host stays open. Taken out of those that are known. */
	private static HostLink renamed(Map<String, HostLink> known, Set<String> names, SavedConnection connection) {
		for (HostLink link : known.values())
			if (!names.contains(link.saved().name()) && !unsaved(link.saved()) && sameHost(link.saved(), connection))
				return known.remove(link.saved().name());
		return null;
	}

	private static boolean sameHost(SavedConnection a, SavedConnection b) {
		return a.uri().equals(b.uri()) && a.readOnly() == b.readOnly();
	}

	/** In the realm. */
	private void show(List<Host> order) {
		List<Host> hosts = inventory.root().getHosts();
		hosts.retainAll(order);
		for (int i = 0; i < order.size(); i++) {
			Host host = order.get(i);
			HostLink link = link(host);
			if (link != null)
				describe(host, link.saved());
			int at = hosts.indexOf(host);
			if (at < 0)
				hosts.add(i, host);
			else if (at != i)
				inventory.root().getHosts().move(i, at);
		}
	}

	private static void describe(Host host, SavedConnection connection) {
		host.setKey(connection.name());
		host.setName(connection.name());
		host.setUri(connection.uri().toString());
		host.setReadOnly(connection.readOnly());
	}

	/** A connection is never saved under its own URI, for a name has no colon. */
	private static boolean unsaved(SavedConnection connection) {
		return connection.name().equals(connection.uri().toString());
	}

	private HostLink link(SavedConnection connection) {
		Host host = InventoryFactory.eINSTANCE.createHost();
		HostLink link = new HostLink(host, connection, surroundings, prompter);
		links.put(host, link);
		return link;
	}

	@Override
	public CompletableFuture<Host> open(URI uri) {
		// The saved ones first, so that one of them is used where it leads there.
		return CompletableFuture.runAsync(this::mirror, workers).thenCompose(mirrored -> {
			HostLink link;
			synchronized (links) {
				link = links.values().stream().filter(known -> known.saved().uri().equals(uri)).findFirst()
						.orElseGet(() -> link(new SavedConnection(uri.toString(), uri, false, false)));
			}
			Host host = link.host();
			return inventory.update(() -> {
				if (host.eContainer() == null) {
					describe(host, link.saved());
					inventory.root().getHosts().add(host);
				}
			}).thenApply(shown -> {
				link.connect();
				return host;
			});
		});
	}

	@Override
	public CompletableFuture<Connection> connect(Host host) {
		HostLink link = link(host);
		return link == null ? CompletableFuture.failedFuture(gone(host)) : link.connect();
	}

	@Override
	public CompletableFuture<Void> disconnect(Host host) {
		HostLink link = link(host);
		return link == null ? CompletableFuture.completedFuture(null) : link.disconnect();
	}

	@Override
	public Optional<Connection> connection(Host host) {
		return Optional.ofNullable(link(host)).map(HostLink::connection);
	}

	@Override
	public Connection require(Host host) throws CoreException {
		HostLink link = link(host);
		if (link == null)
			throw gone(host);
		Connection connection = link.connection();
		if (connection == null)
			throw link.notConnected();
		return connection;
	}

	private static CoreException gone(Host host) {
		return Failure.of(Failure.Kind.NO_CONNECTION, NLS.bind(Messages.HostGone, host.getName()));
	}

	@Override
	public CompletableFuture<Void> refresh(Host host) {
		HostLink link = link(host);
		return link == null ? CompletableFuture.completedFuture(null) : link.refresh();
	}

	@Override
	public void dirty(Target target) {
		if (target.connection() != null)
			links().stream().filter(link -> link.connection() == target.connection()).forEach(link -> link.dirty(target));
	}

	@Override
	public Optional<Host> host(Connection connection) {
		return links().stream().filter(link -> link.connection() == connection).map(HostLink::host).findFirst();
	}

	private HostLink link(Host host) {
		synchronized (links) {
			return links.get(host);
		}
	}

	private List<HostLink> links() {
		synchronized (links) {
			return List.copyOf(links.values());
		}
	}

	@Deactivate
	void close() {
		try {
			done.close();
			if (watch != null)
				watch.close();
			CompletableFuture.allOf(links().stream().map(HostLink::leave).toArray(CompletableFuture[]::new))
					.get(GOODBYE_SECONDS, TimeUnit.SECONDS);
		} catch (Exception e) {
			// Leaving all the same: the other ends notice.
		}
		clock.shutdownNow();
		workers.shutdownNow();
	}
}
