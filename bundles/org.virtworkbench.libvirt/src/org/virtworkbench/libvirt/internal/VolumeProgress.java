package org.virtworkbench.libvirt.internal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * Tells a monitor how much of a volume is written while libvirt creates it, which libvirt itself reports to nobody: asks for the volume's
 * allocation on a thread of its own, from the second second on, because most volumes are there at once.
 */
final class VolumeProgress implements AutoCloseable {

	private static final int TICKS = 1000;
	private static final long INTERVAL_MILLIS = 1000;

	/** Bytes. */
	record Written(long allocation, long capacity) {
	}

	interface Asking {
		Written ask(IProgressMonitor monitor) throws CoreException;
	}

	private final CountDownLatch ended = new CountDownLatch(1);
	private final IProgressMonitor monitor;
	private final Asking asking;
	private int told;

	/** @param monitor may be null */
	VolumeProgress(IProgressMonitor monitor, Asking asking) {
		this.monitor = monitor;
		this.asking = asking;
		if (monitor == null)
			return;
		monitor.beginTask("", TICKS); //$NON-NLS-1$
		Thread thread = new Thread(this::follow, "libvirt volume progress"); //$NON-NLS-1$
		thread.setDaemon(true);
		thread.start();
	}

	private void follow() {
		try {
			while (!ended.await(INTERVAL_MILLIS, TimeUnit.MILLISECONDS))
				tell(asking.ask(new NullProgressMonitor()));
		} catch (CoreException e) {
			// not there yet, or no longer: the creation itself says what is wrong
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private synchronized void tell(Written written) {
		if (ended.getCount() == 0 || written.capacity() <= 0)
			return;
		int ticks = (int) Math.min(TICKS, TICKS * (double) written.allocation() / written.capacity());
		if (ticks > told) {
			monitor.worked(ticks - told);
			told = ticks;
		}
	}

	/** After this the monitor is told nothing any more. */
	@Override
	public synchronized void close() {
		ended.countDown();
	}
}
