package org.virtworkbench.compute.ui.internal.save;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.virtworkbench.compute.DomainDetails;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.ui.internal.Poll;
import org.virtworkbench.core.Failure;
import org.virtworkbench.ui.operation.OperationLauncher;

/**
 * Follows what the host says of one domain: its stored definition and the one that runs, read in a job when the editor opens and at each event of
 * the domain. UI thread, but for the reading.
 */
public final class HostDefinition {

	/**
	 * What was read.
	 *
	 * @param stored  the definition of the next start, with its passwords where the connection may read them
	 * @param running the definition of the guest that runs; null where none does
	 */
	public record Texts(String stored, String running) {
	}

	private record Followed(DomainRef ref, boolean runs) {
	}

	private final Display display;
	private final Consumer<Texts> read;
	private final Consumer<CoreException> failed;
	private final Poll poll;
	private volatile Followed followed;
	/** Counts the refreshes; written in the UI thread. */
	private volatile int turn;
	private AutoCloseable events;
	private boolean closed;

	/**
	 * @param read   told what was read, in the UI thread
	 * @param failed told why it could not be read, in the UI thread
	 */
	public HostDefinition(Display display, Consumer<Texts> read, Consumer<CoreException> failed) {
		this.display = display;
		this.read = read;
		this.failed = failed;
		poll = new Poll(Messages.Host_reading, this::read);
	}

	/** Follows this domain from now on, also when it is followed already: its state changed. @param domain null: none is there */
	public void follow(Domain domain) {
		Followed now = domain == null ? null : followed(domain);
		Followed before = followed;
		if (Objects.equals(now, before))
			return;
		followed = now;
		if (now == null || before == null || !now.ref().connection().equals(before.ref().connection())) {
			unsubscribe();
			poll.stop();
		}
		if (now == null)
			return;
		if (events == null)
			subscribe(now.ref());
		poll.start();
		poll.now();
	}

	private static Followed followed(Domain domain) {
		try {
			return new Followed(DomainRef.of(OperationLauncher.connection(domain), domain), domain.getId() >= 0);
		} catch (CoreException e) {
			return null; // the editor's bar says that the host is not connected
		}
	}

	/** The domain that is followed; null for none. */
	public DomainRef domain() {
		Followed now = followed;
		return now == null ? null : now.ref();
	}

	/** Reads again soon; what is being read now is too old. */
	public void refresh() {
		turn++;
		poll.now();
	}

	private void subscribe(DomainRef ref) {
		try {
			events = new DomainDetails(ref).onChange(poll::now);
		} catch (CoreException e) {
			events = null; // a driver without events: what a save meets is still compared
		}
	}

	private void unsubscribe() {
		AutoCloseable before = events;
		events = null;
		if (before != null)
			try {
				before.close();
			} catch (Exception e) {
				// the connection took it along
				events = null;
			}
	}

	/** In a job. */
	private Duration read(IProgressMonitor monitor) {
		Followed of = followed;
		if (of == null)
			return null;
		int begun = turn;
		Texts texts;
		CoreException failure;
		try {
			texts = new Texts(new DomainDetails(of.ref()).stored(monitor), of.runs() ? running(of.ref(), monitor) : null);
			failure = null;
		} catch (CoreException e) {
			texts = null;
			failure = e;
		}
		Texts result = texts;
		CoreException why = failure;
		if (!display.isDisposed())
			display.asyncExec(() -> {
				if (closed || !of.equals(followed) || begun != turn)
					return;
				if (why == null)
					read.accept(result);
				else
					failed.accept(why);
			});
		return Duration.ofDays(1); // sooner at each event
	}

	private static String running(DomainRef ref, IProgressMonitor monitor) throws CoreException {
		try {
			return new DomainDetails(ref).xml(false, monitor);
		} catch (CoreException e) {
			if (Failure.kind(e.getStatus()) == Failure.Kind.NO_CONNECTION)
				throw e;
			return null; // it stopped meanwhile, and its event will tell
		}
	}

	public void dispose() {
		closed = true;
		followed = null;
		unsubscribe();
		poll.stop();
	}
}
