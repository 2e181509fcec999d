package org.virtworkbench.core.internal.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.ConnectionRequest;
import org.virtworkbench.core.Connections;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Prompter;
import org.virtworkbench.core.SavedConnection;
import org.virtworkbench.core.Target;
import org.virtworkbench.core.internal.Log;
import org.virtworkbench.core.inventory.ConnectionState;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.inventory.InventoryFactory;
import org.virtworkbench.core.live.HostReader;
import org.virtworkbench.core.live.LiveInventory;
import org.virtworkbench.core.live.SectionReader;

/**
 * One host's life: disconnected, connecting, connected, lost and tried again. Steps of one host follow each other; those of different
 * hosts know nothing of each other, so a dead one delays nobody.
 */
final class HostLink {

	/** What all links share. */
	record Surroundings(Connections connections, LiveInventory inventory, Collection<SectionReader> sectionReaders,
			Collection<HostReader> hostReaders, ScheduledExecutorService clock, Executor workers) {
	}

	private final Host host;
	private final Surroundings with;
	private final RememberingPrompter prompter;
	private final List<SectionLink> sections = new CopyOnWriteArrayList<>();
	private volatile SavedConnection saved;
	private volatile Connection connection;
	private volatile String reason;

	private NullProgressMonitor attempt;
	private boolean connecting;
	/** Whether the attempt is one that a person started. */
	private boolean asking;
	/** Of the present connection or attempt: completes when its sections were read. */
	private CompletableFuture<Connection> ready;
	private Future<?> retry;
	private BackOff backOff;

	HostLink(Host host, SavedConnection saved, Surroundings with, Prompter person) {
		this.host = host;
		this.saved = saved;
		this.with = with;
		this.prompter = new RememberingPrompter(person);
	}

	Host host() {
		return host;
	}

	SavedConnection saved() {
		return saved;
	}

	void setSaved(SavedConnection saved) {
		this.saved = saved;
	}

	/** Null while there is none. */
	Connection connection() {
		return connection;
	}

	CoreException notConnected() {
		String why = reason;
		return Failure.of(Failure.Kind.NO_CONNECTION,
				why == null ? NLS.bind(Messages.NotConnected, saved.name()) : NLS.bind(Messages.NotConnectedBecause, saved.name(), why));
	}

	/** Opens because a person wants it: may ask, and starts over where retries were on their way. */
	synchronized CompletableFuture<Connection> connect() {
		if (connection != null || connecting && asking)
			return ready;
		if (connecting) // a retry, that may hang for minutes and asks nobody
			attempt.setCanceled(true);
		stopRetrying();
		return open(true);
	}

	private CompletableFuture<Connection> open(boolean ask) {
		NullProgressMonitor monitor = attempt = new NullProgressMonitor();
		CompletableFuture<Connection> future = ready = new CompletableFuture<>();
		connecting = true;
		asking = ask;
		if (ask)
			show(ConnectionState.CONNECTING, null);
		prompter.setAsking(ask);
		with.workers.execute(() -> {
			try {
				SavedConnection to = saved;
				Connection opened = with.connections
						.open(new ConnectionRequest(to.uri(), to.name(), to.readOnly(), prompter), monitor);
				opened(opened, monitor, future);
			} catch (OperationCanceledException e) {
				// Ours is checked for there; else the person refused an answer.
				notOpened(monitor, future, ask, Failure.of(Failure.Kind.NO_CONNECTION, NLS.bind(Messages.OpenCancelled, saved.name()), e));
			} catch (CoreException | RuntimeException | LinkageError e) {
				notOpened(monitor, future, ask, e);
			}
		});
		return future;
	}

	private void opened(Connection opened, NullProgressMonitor monitor, CompletableFuture<Connection> future) {
		boolean late;
		synchronized (this) {
			late = monitor.isCanceled();
			if (!late) {
				connection = opened;
				connecting = false;
				backOff = null;
				reason = null;
			}
		}
		if (late) {
			opened.close();
			future.completeExceptionally(new CancellationException());
			return;
		}
		opened.onLost(sentence -> lost(opened, sentence));
		synchronized (this) {
			if (connection == opened) // not lost by now
				show(ConnectionState.CONNECTED, null);
		}
		List<SectionReader> readers = with.sectionReaders.stream().filter(reader -> serves(reader, opened))
				.sorted(Comparator.comparingInt(SectionReader::order)).toList();
		removeSectionsBut(opened, readers);
		List<CompletableFuture<?>> readings = new ArrayList<>();
		readings.add(CompletableFuture.runAsync(() -> readHost(opened, monitor), with.workers));
		for (SectionReader reader : readers)
			readings.add(addSection(opened, reader, monitor));
		CompletableFuture.allOf(readings.toArray(CompletableFuture[]::new)).whenComplete((nothing, failure) -> future.complete(opened));
	}

	/** A reader that throws loses its own section. */
	private static boolean serves(SectionReader reader, Connection opened) {
		try {
			return reader.serves(opened);
		} catch (RuntimeException | LinkageError e) {
			Log.error(String.valueOf(e.getMessage()), e);
			return false;
		}
	}

	/** What another daemon under the same URI offered, and this one does not. */
	private synchronized void removeSectionsBut(Connection opened, List<SectionReader> readers) {
		if (connection == opened)
			with.inventory.update(() -> host.getSections()
					.removeIf(section -> readers.stream().noneMatch(reader -> reader.section().equals(section.getKey()))));
	}

	private void notOpened(NullProgressMonitor monitor, CompletableFuture<Connection> future, boolean asked, Throwable failure) {
		CoreException core = failure instanceof CoreException e ? e
				: Failure.of(Failure.Kind.NO_CONNECTION, NLS.bind(Messages.OpenBroke, saved.name(), failure), failure);
		synchronized (this) {
			if (monitor.isCanceled()) {
				future.completeExceptionally(new CancellationException());
				return;
			}
			connecting = false;
			reason = core.getStatus().getMessage();
			if (asked) {
				// A wrong password must not be given again without asking.
				prompter.forget();
				show(ConnectionState.FAILED, reason);
			} else {
				show(ConnectionState.LOST, reason);
				retryLater();
			}
		}
		future.completeExceptionally(core);
	}

	/** The sections' places stand at once, in their order; what is in them follows. */
	private CompletableFuture<Void> addSection(Connection opened, SectionReader reader, NullProgressMonitor monitor) {
		SectionLink link = new SectionLink(host, opened, reader, with.inventory, with.clock, with.workers, monitor);
		synchronized (this) {
			if (connection != opened)
				return CompletableFuture.completedFuture(null);
			sections.add(link);
			with.inventory.update(() -> {
				if (host.getSections().stream().noneMatch(section -> section.getKey().equals(reader.section())))
					host.getSections().add(place(reader), reader.create());
			});
		}
		return link.open();
	}

	private int place(SectionReader added) {
		int place = 0;
		for (SectionLink link : sections)
			if (link.reader().order() < added.order()
					&& host.getSections().stream().anyMatch(section -> section.getKey().equals(link.reader().section())))
				place++;
		return Math.min(place, host.getSections().size());
	}

	/** For a concern that is installed while the host is open. */
	void add(SectionReader reader) {
		Connection open = connection;
		NullProgressMonitor monitor = attempt;
		if (open != null && serves(reader, open) && sections.stream().noneMatch(link -> link.reader() == reader))
			addSection(open, reader, monitor);
	}

	void remove(SectionReader reader) {
		for (SectionLink link : sections)
			if (link.reader() == reader) {
				sections.remove(link);
				link.stop();
				link.close();
				with.inventory.update(() -> host.getSections().removeIf(section -> section.getKey().equals(reader.section())));
			}
	}

	private void readHost(Connection opened, NullProgressMonitor monitor) {
		Host facts = InventoryFactory.eINSTANCE.createHost();
		for (HostReader reader : with.hostReaders)
			try {
				reader.read(opened, facts, monitor);
			} catch (CoreException | RuntimeException | LinkageError e) {
				Log.warning(NLS.bind(Messages.HostNotRead, saved.name()), e);
			}
		synchronized (this) {
			if (connection == opened)
				with.inventory.update(() -> HostFacts.copy(facts, host));
		}
	}

	/** Reads everything again; completes when it is in, at once where the host is not connected. */
	CompletableFuture<Void> refresh() {
		Connection open = connection;
		if (open == null)
			return CompletableFuture.completedFuture(null);
		CompletableFuture<Void> facts = CompletableFuture.runAsync(() -> readHost(open, attempt), with.workers);
		CompletableFuture<?>[] all = sections.stream().map(SectionLink::refresh).toArray(CompletableFuture[]::new);
		return CompletableFuture.allOf(CompletableFuture.allOf(all), facts);
	}

	void dirty(Target target) {
		if (target.section() == null)
			refresh();
		else
			for (SectionLink link : sections)
				if (link.reader().section().equals(target.section()))
					link.mark(target.key());
	}

	/** The other end is gone: what was shown stays, says that it may be old, and is read again as soon as it is back. */
	private void lost(Connection which, String sentence) {
		synchronized (this) {
			if (connection != which)
				return;
			connection = null;
			reason = sentence;
			backOff = new BackOff(new Random());
			show(ConnectionState.LOST, sentence);
			retryLater();
			hangUpLater(which);
		}
	}

	private void retryLater() {
		retry = with.clock.schedule(() -> {
			synchronized (this) {
				if (retry != null && connection == null && !connecting)
					open(false);
			}
		}, backOff.next().toMillis(), TimeUnit.MILLISECONDS);
	}

	private void stopRetrying() {
		if (retry != null)
			retry.cancel(false);
		retry = null;
		if (backOff == null)
			backOff = new BackOff(new Random());
	}

	/** Completes when the native connection is closed; never fails. */
	synchronized CompletableFuture<Void> disconnect() {
		CompletableFuture<Void> done = leave();
		show(ConnectionState.DISCONNECTED, null);
		with.inventory.update(() -> host.getSections().clear());
		return done;
	}

	/** As {@link #disconnect}, at the end of the program: what is shown stays, for the window is just writing down what it shows. */
	synchronized CompletableFuture<Void> leave() {
		stopRetrying();
		if (attempt != null)
			attempt.setCanceled(true);
		CompletableFuture<Void> done = connection == null ? CompletableFuture.completedFuture(null) : hangUpLater(connection);
		connection = null;
		connecting = false;
		reason = null;
		return done;
	}

	/** The sections are taken from here now, for the next connection brings its own. */
	private CompletableFuture<Void> hangUpLater(Connection open) {
		List<SectionLink> taken = List.copyOf(sections);
		sections.clear();
		taken.forEach(SectionLink::stop);
		return CompletableFuture.runAsync(() -> {
			taken.forEach(SectionLink::close);
			open.close();
		}, with.workers);
	}

	private void show(ConnectionState state, String why) {
		with.inventory.update(() -> {
			host.setReason(why); // first, for who hears of the state reads it
			host.setState(state);
		});
	}
}
