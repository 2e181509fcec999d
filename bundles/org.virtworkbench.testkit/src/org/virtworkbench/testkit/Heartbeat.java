package org.virtworkbench.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Measures how long a thread that should always be free, such as the UI thread, keeps others waiting: a turn of it is asked for every 5 ms, and
 * the longest wait is kept. The time in which that thread was ready to run and the machine had no processor for it is left out (Linux
 * counts it, see "schedstats" in the kernel's documentation), so that a busy machine is not mistaken for a slow window.
 */
public final class Heartbeat implements AutoCloseable {

	private static final long BEAT_NANOS = 5_000_000;
	private static final Path SCHEDULER = Path.of("/proc/thread-self/schedstat");

	private final AtomicLong longest = new AtomicLong();
	private final Executor turns;
	private volatile boolean beating = true;
	/** Touched in turns only. */
	private long starvedBefore = -1;

	/** @param turns gives the thread's turns: {@code display::asyncExec} */
	public Heartbeat(Executor turns) {
		this.turns = turns;
		Thread.ofPlatform().daemon().name("Heartbeat").start(this::beat);
	}

	private void beat() {
		Thread waiting = Thread.currentThread();
		while (beating) {
			long asked = System.nanoTime();
			AtomicLong waited = new AtomicLong(-1);
			turns.execute(() -> {
				long starved = starved();
				// Only what it was starved of since the turn before: that may lie before the question, so a wait may look shorter, never longer.
				long since = starvedBefore < 0 ? 0 : starved - starvedBefore;
				starvedBefore = starved;
				waited.set(Math.max(0, System.nanoTime() - asked - since));
				LockSupport.unpark(waiting);
			});
			long late = 0;
			while (waited.get() < 0 && beating) {
				long before = System.nanoTime();
				LockSupport.parkNanos(BEAT_NANOS);
				// When this thread, which does nothing, cannot wake in time either, the whole process stood: the host of this machine took its processors.
				late += Math.max(0, System.nanoTime() - before - 2 * BEAT_NANOS);
			}
			longest.accumulateAndGet(waited.get() - late, Math::max);
			LockSupport.parkNanos(BEAT_NANOS);
		}
	}

	/** Nanoseconds that the calling thread ever waited for a processor; 0 where the system does not count. */
	private static long starved() {
		try {
			return Long.parseLong(Files.readString(SCHEDULER).split(" ")[1]);
		} catch (IOException e) {
			return 0;
		}
	}

	/** The longest wait since the start or the last {@link #reset}, in ms. */
	public long longestMillis() {
		return Math.max(0, longest.get() / 1_000_000);
	}

	public void reset() {
		longest.set(0);
	}

	@Override
	public void close() {
		beating = false;
	}
}
