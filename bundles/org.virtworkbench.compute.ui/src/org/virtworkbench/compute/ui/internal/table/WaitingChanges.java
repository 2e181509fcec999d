package org.virtworkbench.compute.ui.internal.table;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.pending.PendingChanges;
import org.virtworkbench.core.Operations;
import org.virtworkbench.core.Target;
import org.virtworkbench.ui.Services;
import org.virtworkbench.ui.operation.OperationLauncher;

/**
 * How many stored changes of each running domain wait for its next start, for the rows of a table that can be seen: two round trips a domain, in a
 * job, and again after an operation of ours or when what is known is old. UI thread.
 */
final class WaitingChanges {

	private static final Duration FRESH = Duration.ofSeconds(60);

	/**
	 * @param id    of the run of the guest
	 * @param nanos when it was read
	 * @param count -1 where it could not be read, or is being read
	 */
	private record Known(int id, long nanos, int count, String places) {
	}

	private final Display display;
	private final Runnable changed;
	private final Map<String, Known> known = new HashMap<>();
	private final AutoCloseable done;
	private Job job;
	private boolean closed;

	/** @param changed told in the UI thread when there is something new to show */
	WaitingChanges(Display display, Runnable changed) {
		this.display = display;
		this.changed = changed;
		done = Services.get(Operations.class).onDone(this::touched);
	}

	private void touched(Target target) {
		if (target.key() != null && !display.isDisposed())
			display.asyncExec(() -> {
				if (known.remove(target.key()) != null && !closed)
					changed.run();
			});
	}

	/** @param visible the rows that can be seen now */
	void request(List<Domain> visible) {
		Map<String, DomainRef> wanted = new LinkedHashMap<>();
		Map<String, Integer> ids = new HashMap<>();
		long now = System.nanoTime();
		for (Domain domain : visible)
			if (domain.getId() >= 0 && domain.isPersistent() && !fresh(domain, now))
				try {
					wanted.put(domain.getKey(), DomainRef.of(OperationLauncher.connection(domain), domain));
					ids.put(domain.getKey(), domain.getId());
				} catch (CoreException e) {
					return; // the table's bar says that the host is not connected
				}
		if (wanted.isEmpty() || job != null && job.getState() != Job.NONE)
			return;
		job = Job.createSystem(Messages.Waiting_reading, (ICoreRunnable) monitor -> read(wanted, ids, monitor));
		job.schedule();
	}

	private boolean fresh(Domain domain, long now) {
		Known of = known.get(domain.getKey());
		return of != null && of.id() == domain.getId() && now - of.nanos() < FRESH.toNanos();
	}

	/** In a job. */
	private void read(Map<String, DomainRef> wanted, Map<String, Integer> ids, IProgressMonitor monitor) {
		Map<String, Known> read = new HashMap<>();
		for (Map.Entry<String, DomainRef> entry : wanted.entrySet()) {
			if (monitor.isCanceled())
				return;
			int count = -1;
			String places = null;
			try {
				var changes = PendingChanges.read(entry.getValue(), monitor);
				count = changes.size();
				places = String.join("\n", changes.stream().map(change -> change.path().toString()).toList()); //$NON-NLS-1$
			} catch (CoreException e) {
				count = -1; // it stopped or was lost meanwhile: nothing is known
			}
			read.put(entry.getKey(), new Known(ids.get(entry.getKey()), System.nanoTime(), count, places));
		}
		if (!display.isDisposed())
			display.asyncExec(() -> {
				known.putAll(read);
				if (!closed)
					changed.run();
			});
	}

	/** 0 where nothing waits or nothing is known. */
	int count(Domain domain) {
		Known of = known.get(domain.getKey());
		return of == null || of.id() != domain.getId() || of.count() < 0 ? 0 : of.count();
	}

	/** For the cell: empty where nothing waits. */
	String text(Domain domain) {
		int count = count(domain);
		return count == 0 ? "" : NLS.bind(count == 1 ? Messages.Waiting_one : Messages.Waiting_many, count); //$NON-NLS-1$
	}

	/** Where in the definition; null for nothing. */
	String places(Domain domain) {
		return count(domain) == 0 ? null : known.get(domain.getKey()).places();
	}

	void dispose() {
		closed = true;
		if (job != null)
			job.cancel();
		try {
			done.close();
		} catch (Exception e) {
			throw new IllegalStateException(e); // a listener of ours that cannot be removed
		}
	}
}
