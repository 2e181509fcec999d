package org.virtworkbench.core.internal.live;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.inventory.HostSection;
import org.virtworkbench.core.live.LiveInventory;
import org.virtworkbench.core.live.SectionReader;

/**
 * Keeps one section of one open connection up to date. What is marked dirty is collected for a moment and read in one go; while
 * a reading is on its way, new marks wait for the next, so there is never more than one.
 */
final class SectionLink implements AutoCloseable {

	/** Long enough for the burst of events that one life-cycle step sends, too short for a person to notice. */
	private static final long GATHER_MILLISECONDS = 100;
	/** From here on the bulk call is cheaper than naming the objects. */
	private static final int MANY = 500;

	private final Host host;
	private final Connection connection;
	private final SectionReader reader;
	private final LiveInventory inventory;
	private final ScheduledExecutorService clock;
	private final Executor workers;
	private final IProgressMonitor monitor;

	private final Set<String> dirty = new HashSet<>();
	private List<CompletableFuture<Void>> waiting = new ArrayList<>();
	private boolean everything;
	private boolean scheduled;
	private boolean closed;
	/** Milliseconds until the next reading where events never end: as long as the last one took, so that half of the host's time is free. */
	private volatile long rest;
	private AutoCloseable watch;

	SectionLink(Host host, Connection connection, SectionReader reader, LiveInventory inventory, ScheduledExecutorService clock,
			Executor workers, IProgressMonitor monitor) {
		this.host = host;
		this.connection = connection;
		this.reader = reader;
		this.inventory = inventory;
		this.clock = clock;
		this.workers = workers;
		this.monitor = monitor;
	}

	SectionReader reader() {
		return reader;
	}

	/** Reads all of it now, and what changes from then on. Completes when it stands in the inventory, also where it could not be read. */
	CompletableFuture<Void> open() {
		CompletableFuture<Void> done = new CompletableFuture<>();
		workers.execute(() -> {
			try {
				// Before the first reading, so that nothing that happens in between is missed.
				AutoCloseable started = reader.watch(connection, this::mark);
				boolean late;
				synchronized (this) {
					late = closed;
					if (!late)
						watch = started;
				}
				if (late)
					close(started);
			} catch (CoreException | RuntimeException | LinkageError e) {
				failed(e);
			}
			refresh().whenComplete((nothing, failure) -> done.complete(null));
		});
		return done;
	}

	/** Reads all of it again, at once. */
	CompletableFuture<Void> refresh() {
		CompletableFuture<Void> done = new CompletableFuture<>();
		synchronized (this) {
			waiting.add(done);
			everything = true;
			if (!scheduled) {
				scheduled = true;
				workers.execute(this::read);
			}
		}
		return done;
	}

	/** @param key null for anything */
	synchronized void mark(String key) {
		if (closed)
			return;
		if (key == null || dirty.size() >= MANY)
			everything = true;
		else
			dirty.add(key);
		if (!scheduled) {
			scheduled = true;
			later(GATHER_MILLISECONDS);
		}
	}

	private void later(long milliseconds) {
		clock.schedule(() -> workers.execute(this::read), milliseconds, TimeUnit.MILLISECONDS);
	}

	private void read() {
		Set<String> keys;
		List<CompletableFuture<Void>> served;
		synchronized (this) {
			keys = everything ? null : Set.copyOf(dirty);
			served = waiting;
			waiting = new ArrayList<>();
			everything = false;
			dirty.clear();
			if (closed) {
				served.forEach(future -> future.complete(null));
				return;
			}
		}
		CompletableFuture<Void> merged;
		long start = System.nanoTime();
		try {
			HostSection read = keys == null ? reader.read(connection, monitor) : reader.read(connection, keys, monitor);
			merged = ifOpen(() -> keys == null ? inventory.merge(host, read) : inventory.merge(host, read, keys));
		} catch (CoreException | RuntimeException | LinkageError e) {
			merged = failed(e);
		}
		rest = Math.max(GATHER_MILLISECONDS, (System.nanoTime() - start) / 1_000_000);
		merged.whenComplete((nothing, failure) -> {
			served.forEach(future -> future.complete(null));
			again();
		});
	}

	private synchronized void again() {
		scheduled = !closed && (everything || !dirty.isEmpty());
		if (scheduled)
			later(rest);
	}

	/** The section keeps what it showed, with the reason why that may be old. */
	private CompletableFuture<Void> failed(Throwable failure) {
		if (failure instanceof OperationCanceledException)
			return CompletableFuture.completedFuture(null);
		String sentence = failure instanceof CoreException core ? core.getStatus().getMessage() : String.valueOf(failure);
		return ifOpen(() -> inventory.update(() -> section().setProblem(sentence)));
	}

	/** Under the lock, so that nothing of this link enters the inventory behind what {@link #stop} is followed by. */
	private synchronized CompletableFuture<Void> ifOpen(Supplier<CompletableFuture<Void>> change) {
		return closed ? CompletableFuture.completedFuture(null) : change.get();
	}

	private HostSection section() {
		for (HostSection section : host.getSections())
			if (section.getKey().equals(reader.section()))
				return section;
		HostSection section = reader.create();
		host.getSections().add(section);
		return section;
	}

	/** From now on nothing is read or merged any more; does not wait. */
	synchronized void stop() {
		closed = true;
	}

	/** Ends the watching; may wait for the other end. */
	@Override
	public void close() {
		AutoCloseable started;
		synchronized (this) {
			closed = true;
			started = watch;
			watch = null;
		}
		close(started);
	}

	private static void close(AutoCloseable started) {
		if (started == null)
			return;
		try {
			started.close();
		} catch (Exception e) {
			// The connection that it listened to is closed next, or is dead already.
		}
	}
}
