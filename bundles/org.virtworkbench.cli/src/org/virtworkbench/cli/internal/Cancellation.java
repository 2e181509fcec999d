package org.virtworkbench.cli.internal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Turns SIGINT and SIGTERM into a cancelled monitor. The JVM answers both by its shutdown hooks and then ends by itself with 130
 * or 143, so the hook gives the running command a little time to take back what it began, and nobody else ends the process.
 */
final class Cancellation implements AutoCloseable {

	/** A command that hangs in a native call cannot be helped; the person who pressed the key is waiting. */
	private static final long PATIENCE_MILLIS = 3000;

	private final AtomicReference<IProgressMonitor> current = new AtomicReference<>();
	private final CountDownLatch ended = new CountDownLatch(1);
	private final Thread hook = new Thread(this::shutDown, "cancel command"); //$NON-NLS-1$
	private volatile boolean shuttingDown;

	Cancellation() {
		Runtime.getRuntime().addShutdownHook(hook);
	}

	/** The monitor to cancel from now on; null for none. */
	void watch(IProgressMonitor monitor) {
		current.set(monitor);
		if (monitor != null && shuttingDown)
			monitor.setCanceled(true);
	}

	private void shutDown() {
		shuttingDown = true;
		IProgressMonitor monitor = current.get();
		if (monitor == null)
			return;
		monitor.setCanceled(true);
		try {
			ended.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * The command has ended. Where a signal ended it this never returns: our caller would end the JVM with its own code, and only
	 * the JVM knows which signal it was.
	 */
	@Override
	public void close() {
		ended.countDown();
		current.set(null);
		if (!shuttingDown) {
			try {
				Runtime.getRuntime().removeShutdownHook(hook);
				return;
			} catch (IllegalStateException e) {
				// a signal came just now
			}
		}
		while (true)
			try {
				new CountDownLatch(1).await();
			} catch (InterruptedException e) {
				// the JVM ends in a moment
			}
	}
}
