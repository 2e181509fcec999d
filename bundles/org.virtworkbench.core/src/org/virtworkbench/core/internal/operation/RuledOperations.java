package org.virtworkbench.core.internal.operation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Operation;
import org.virtworkbench.core.Operations;
import org.virtworkbench.core.Target;
import org.virtworkbench.core.internal.Log;
import org.virtworkbench.core.journal.Journal;
import org.virtworkbench.core.journal.JournalEntry;
import org.virtworkbench.core.journal.JournalEntry.Outcome;

/** Runs operations under the job manager's scheduling rules, which jobs and plain threads share. */
@Component
public final class RuledOperations implements Operations {

	private final Journal journal;
	private final List<Consumer<Target>> listeners = new CopyOnWriteArrayList<>();
	private final String process = Integer.toHexString(ThreadLocalRandom.current().nextInt());
	private final AtomicLong last = new AtomicLong();

	@Activate
	public RuledOperations(@Reference Journal journal) {
		this.journal = journal;
	}

	@Override
	public <R> R run(Operation<R> operation, IProgressMonitor monitor) throws CoreException {
		ISchedulingRule rule = operation.rule();
		if (rule == null)
			return perform(operation, monitor);
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		Job.getJobManager().beginRule(rule, progress.split(1));
		try {
			return perform(operation, progress.split(99, SubMonitor.SUPPRESS_NONE));
		} finally {
			Job.getJobManager().endRule(rule);
		}
	}

	@Override
	public <R> CompletableFuture<R> schedule(Operation<R> operation) {
		CompletableFuture<R> future = new CompletableFuture<>();
		Job job = new Job(operation.label()) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					future.complete(perform(operation, monitor));
					return Status.OK_STATUS;
				} catch (CoreException e) {
					future.completeExceptionally(e);
					return e.getStatus();
				} catch (OperationCanceledException e) {
					future.cancel(false);
					return Status.CANCEL_STATUS;
				}
			}
		};
		job.setUser(true);
		job.setRule(operation.rule());
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				// Without effect where run has completed it: these are a cancel before it ran, and an Error.
				if (event.getResult().matches(IStatus.CANCEL))
					future.cancel(false);
				else
					future.completeExceptionally(new CoreException(event.getResult()));
			}
		});
		future.whenComplete((result, failure) -> {
			if (future.isCancelled())
				job.cancel();
		});
		job.schedule();
		return future;
	}

	@Override
	public AutoCloseable onDone(Consumer<Target> listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	private <R> R perform(Operation<R> operation, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, operation.label(), 100);
		Instant start = Instant.now();
		long startNanos = System.nanoTime();
		List<List<String>> commands = List.of();
		Outcome outcome = Outcome.FAILED;
		String message = null;
		try {
			// Before the run: afterwards the plan of a start would be "it runs already".
			commands = operation.plan(progress.split(5, SubMonitor.SUPPRESS_NONE)).commands();
			R result = operation.run(progress.split(95, SubMonitor.SUPPRESS_NONE));
			outcome = Outcome.DONE;
			return result;
		} catch (OperationCanceledException e) {
			outcome = Outcome.CANCELLED;
			throw e;
		} catch (CoreException e) {
			if (e.getStatus().matches(IStatus.CANCEL)) {
				outcome = Outcome.CANCELLED;
				throw new OperationCanceledException();
			}
			message = e.getStatus().getMessage();
			throw e;
		} catch (RuntimeException | LinkageError e) {
			message = NLS.bind(Messages.ProgramError, operation.label(), e);
			throw Failure.of(Failure.Kind.FAILED, message, e);
		} finally {
			Duration duration = Duration.ofNanos(System.nanoTime() - startNanos);
			Connection connection = operation.target().connection();
			journal.add(new JournalEntry(id(start), start, connection == null ? "" : connection.name(), //$NON-NLS-1$
					connection == null ? "" : connection.uri().toString(), operation.label(), commands, outcome, message, duration)); //$NON-NLS-1$
			tell(operation.target());
		}
	}

	private void tell(Target target) {
		for (Consumer<Target> listener : listeners)
			try {
				listener.accept(target);
			} catch (RuntimeException | LinkageError e) {
				Log.error(String.valueOf(e.getMessage()), e); // what was done stays done
			}
	}

	/** Microseconds, made unique in this process; then which process. */
	private String id(Instant start) {
		long micros = start.getEpochSecond() * 1_000_000 + start.getNano() / 1_000;
		return String.format("%014x-%s", last.updateAndGet(before -> Math.max(before + 1, micros)), process); //$NON-NLS-1$
	}
}
