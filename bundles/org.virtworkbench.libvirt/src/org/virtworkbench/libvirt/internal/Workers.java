package org.virtworkbench.libvirt.internal;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * A few platform threads on which native calls run while their callers wait and stay able to give up. Platform threads, because
 * libvirt keeps its last error by thread. A call whose caller gave up keeps its thread until libvirt returns; another thread takes its
 * place meanwhile, so that calls that hang do not starve the others.
 */
final class Workers {

	/** More calls that hang than this, and new ones wait; each costs a thread for as long as it hangs. */
	private static final int MOST = 32;

	private final ThreadPoolExecutor pool;
	private final int size;
	private int abandoned;

	Workers(String name, int size) {
		this.size = size;
		pool = new ThreadPoolExecutor(size, size, 20, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
			Thread thread = new Thread(task, name);
			thread.setDaemon(true);
			return thread;
		});
		pool.allowCoreThreadTimeOut(true);
	}

	/**
	 * Runs the call on a worker and waits for it.
	 *
	 * @param given up when it becomes true; asked at every poll
	 * @throws OperationCanceledException when the monitor was cancelled or this thread interrupted, at once
	 * @throws TimeoutException           when the deadline passed, or the caller is to give up
	 * @throws ExecutionException         with what the call threw
	 */
	<T> T call(Callable<T> call, Duration deadline, IProgressMonitor monitor, BooleanSupplier givenUp)
			throws ExecutionException, TimeoutException {
		if (monitor.isCanceled())
			throw new OperationCanceledException();
		Running<T> running = new Running<>(call);
		pool.execute(running);
		long started = System.nanoTime();
		boolean done = false;
		try {
			while (true) {
				try {
					T result = running.get(Timing.POLL_MILLIS, TimeUnit.MILLISECONDS);
					done = true;
					return result;
				} catch (TimeoutException e) {
					if (monitor.isCanceled())
						throw new OperationCanceledException();
					if (givenUp.getAsBoolean() || System.nanoTime() - started > deadline.toNanos())
						throw e;
				} catch (ExecutionException e) {
					done = true;
					throw e;
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		} finally {
			if (!done)
				running.abandon();
		}
	}

	/** Runs without a caller who waits. */
	void execute(Runnable task) {
		pool.execute(task);
	}

	/** No new calls; threads end when theirs have. */
	void shutdown() {
		pool.shutdown();
	}

	private synchronized void resize(int change) {
		abandoned += change;
		int wanted = Math.min(size + abandoned, MOST);
		if (wanted > pool.getMaximumPoolSize()) {
			pool.setMaximumPoolSize(wanted);
			pool.setCorePoolSize(wanted);
		} else {
			pool.setCorePoolSize(wanted);
			pool.setMaximumPoolSize(wanted);
		}
	}

	private final class Running<T> extends FutureTask<T> {

		private boolean begun;
		private boolean ended;
		private boolean left;

		Running(Callable<T> call) {
			super(call);
		}

		@Override
		public void run() {
			synchronized (this) {
				if (left)
					return;
				begun = true;
			}
			try {
				super.run();
			} finally {
				synchronized (this) {
					ended = true;
					if (left)
						resize(-1);
				}
			}
		}

		/** A call that has not begun never will; one that has begun is replaced by another thread until it ends. */
		synchronized void abandon() {
			if (left || ended)
				return;
			left = true;
			if (begun)
				resize(1);
			else
				pool.remove(this);
		}
	}
}
