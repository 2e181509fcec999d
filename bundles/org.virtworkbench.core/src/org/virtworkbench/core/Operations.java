package org.virtworkbench.core;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * DS service: runs operations under their rule, writes each to the journal, and has what they changed read again. Handlers
 * reach it by {@code ServiceCaller}.
 */
public interface Operations {

	/** Runs in the calling thread; a cancelled monitor gives {@code OperationCanceledException}. */
	<R> R run(Operation<R> operation, IProgressMonitor monitor) throws CoreException;

	/**
	 * Runs in a user job that shows progress. The future completes with the result, with the CoreException, or is cancelled;
	 * the job's own status reports a failure, so a caller that only starts it need not.
	 */
	<R> CompletableFuture<R> schedule(Operation<R> operation);

	/**
	 * Told the target after each run, in the thread of the run, also when it failed or was cancelled: part of it may be done. For
	 * those who show what was changed. Close the result to stop.
	 */
	AutoCloseable onDone(Consumer<Target> listener);
}
