package org.virtworkbench.ui;

import org.eclipse.swt.widgets.Display;

/** Measures how long the UI thread does not come to handle its events: a timer that should fire every few milliseconds tells when it could not. */
public final class Heartbeat implements Runnable {

	private static final int BEAT_MS = 10;

	private final Display display;
	private long last;
	private long longest;
	private boolean beating;

	public Heartbeat(Display display) {
		this.display = display;
	}

	public void start() {
		beating = true;
		longest = 0;
		last = System.nanoTime();
		display.timerExec(BEAT_MS, this);
	}

	@Override
	public void run() {
		if (!beating)
			return;
		long now = System.nanoTime();
		longest = Math.max(longest, now - last - BEAT_MS * 1_000_000L);
		last = now;
		display.timerExec(BEAT_MS, this);
	}

	/** The longest stall in milliseconds. */
	public long stop() {
		run();
		beating = false;
		display.timerExec(-1, this);
		return longest / 1_000_000;
	}
}
