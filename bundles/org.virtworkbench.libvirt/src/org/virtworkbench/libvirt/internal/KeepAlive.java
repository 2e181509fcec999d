package org.virtworkbench.libvirt.internal;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Asks a remote daemon for a sign of life at intervals, and tells when none comes. In the place of virConnectSetKeepAlive: when libvirt's own
 * keepalive gives a connection up while two threads wait for it, libvirt before 10.4 reads the stack of a thread that has gone
 * (CVE-2024-4418), and the JVM with it. This one only stops asking; the native connection is left as it is until its calls return.
 */
final class KeepAlive {

	private final String name;
	private final long interval;
	private final long patience;
	private final BooleanSupplier ping;
	private final Runnable silent;
	/** When the running question was asked; 0 while none runs. Under this object's lock, as the rest. */
	private long asked;
	private boolean ended;

	/**
	 * @param ping   one round trip on the connection; false ends it all
	 * @param silent told once, on a thread of ours
	 */
	KeepAlive(String name, Timing timing, BooleanSupplier ping, Runnable silent) {
		this.name = name;
		interval = timing.keepAliveInterval().toNanos();
		patience = interval * timing.keepAliveCount();
		this.ping = ping;
		this.silent = silent;
	}

	/** Two threads: the one that asks cannot look at the clock while libvirt does not return. */
	void start() {
		thread("libvirt keepalive ", this::ask); //$NON-NLS-1$
		thread("libvirt watch ", this::watch); //$NON-NLS-1$
	}

	private void thread(String prefix, Runnable work) {
		Thread thread = new Thread(work, prefix + name);
		thread.setDaemon(true);
		thread.start();
	}

	private void ask() {
		while (pause(interval)) {
			synchronized (this) {
				asked = System.nanoTime();
			}
			boolean alive = ping.getAsBoolean();
			synchronized (this) {
				asked = 0;
			}
			if (!alive)
				end();
		}
	}

	private void watch() {
		while (pause(interval)) {
			boolean late;
			synchronized (this) {
				late = asked != 0 && System.nanoTime() - asked > patience - interval;
			}
			if (late) {
				end();
				silent.run();
			}
		}
	}

	/** Whether to go on afterwards. */
	private synchronized boolean pause(long nanoseconds) {
		long until = System.nanoTime() + nanoseconds;
		try {
			for (long left = nanoseconds; !ended && left > 0; left = until - System.nanoTime())
				TimeUnit.NANOSECONDS.timedWait(this, left);
		} catch (InterruptedException e) {
			ended = true;
		}
		return !ended;
	}

	synchronized void end() {
		ended = true;
		notifyAll();
	}
}
