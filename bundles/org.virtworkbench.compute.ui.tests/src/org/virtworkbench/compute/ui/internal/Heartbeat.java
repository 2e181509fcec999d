package org.virtworkbench.compute.ui.internal;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.swt.widgets.Display;

/**
 * Measures how long the UI thread kept others waiting. A thread asks for a turn every 5 ms and notes how long it took to get it; a turn during
 * which this thread itself was not given the processor in time says nothing of the window, but of a busy machine, and is left out.
 */
public final class Heartbeat implements AutoCloseable {

	private static final long BEAT_NANOS = 5_000_000;
	private static final long LATE_NANOS = 20_000_000;

	private final AtomicLong longest = new AtomicLong();
	private final Thread thread;
	private volatile boolean running = true;

	public Heartbeat(Display display) {
		thread = Thread.ofPlatform().daemon().name("heartbeat").start(() -> beat(display));
	}

	private void beat(Display display) {
		while (running && !display.isDisposed()) {
			long asked = System.nanoTime();
			AtomicLong turn = new AtomicLong();
			Thread waiting = Thread.currentThread();
			display.asyncExec(() -> {
				turn.set(System.nanoTime());
				LockSupport.unpark(waiting);
			});
			long starved = 0;
			while (turn.get() == 0 && running) {
				long before = System.nanoTime();
				LockSupport.parkNanos(BEAT_NANOS);
				starved += Math.max(0, System.nanoTime() - before - LATE_NANOS);
			}
			if (turn.get() != 0)
				longest.accumulateAndGet(turn.get() - asked - starved, Math::max);
			LockSupport.parkNanos(BEAT_NANOS);
		}
	}

	/** The longest wait so far, in ms. */
	public long longestMillis() {
		return longest.get() / 1_000_000;
	}

	public void reset() {
		longest.set(0);
	}

	@Override
	public void close() {
		running = false;
	}
}
