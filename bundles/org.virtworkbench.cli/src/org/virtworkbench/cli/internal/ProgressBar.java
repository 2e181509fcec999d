package org.virtworkbench.cli.internal;

import java.util.function.LongSupplier;

import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * Shows long work on stderr where that is a terminal: one line that is written over and taken away at the end. Short work shows
 * nothing.
 */
final class ProgressBar extends NullProgressMonitor {

	private static final long PATIENCE_NANOS = 500_000_000L;
	private static final long STEP_NANOS = 100_000_000L;
	private static final int WIDTH = 24;

	private final Terminal terminal;
	private final LongSupplier clock;
	private final long started;
	private String name = ""; //$NON-NLS-1$
	private String part = ""; //$NON-NLS-1$
	private int total = UNKNOWN;
	private double worked;
	private long drawn;
	private boolean visible;
	private boolean ended;

	ProgressBar(Terminal terminal) {
		this(terminal, System::nanoTime);
	}

	/** @param clock in nanoseconds from any point on */
	ProgressBar(Terminal terminal, LongSupplier clock) {
		this.terminal = terminal;
		this.clock = clock;
		started = clock.getAsLong();
	}

	@Override
	public synchronized void beginTask(String task, int totalWork) {
		name = task == null ? "" : task; //$NON-NLS-1$
		total = totalWork;
		worked = 0;
		draw();
	}

	@Override
	public synchronized void setTaskName(String task) {
		name = task == null ? "" : task; //$NON-NLS-1$
		draw();
	}

	@Override
	public synchronized void subTask(String task) {
		part = task == null ? "" : task; //$NON-NLS-1$
		draw();
	}

	@Override
	public void worked(int work) {
		internalWorked(work);
	}

	@Override
	public synchronized void internalWorked(double work) {
		worked += work;
		draw();
	}

	@Override
	public synchronized void done() {
		if (visible)
			write("\r\u001b[K"); //$NON-NLS-1$
		visible = false;
		ended = true;
	}

	private void draw() {
		long now = clock.getAsLong();
		if (!terminal.errIsTty() || ended || now - started < PATIENCE_NANOS || visible && now - drawn < STEP_NANOS)
			return;
		drawn = now;
		visible = true;
		String label = Cells.cut(Printable.word(name.isEmpty() || part.isEmpty() ? name + part : name + ": " + part), 46); //$NON-NLS-1$
		if (total <= 0) {
			write("\r" + label + " …\u001b[K"); //$NON-NLS-1$ //$NON-NLS-2$
			return;
		}
		double part = Math.min(1, worked / total);
		int full = (int) (part * WIDTH);
		write("\r" + label + " [" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + (int) (part * 100) + "%\u001b[K"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}

	private void write(String text) {
		terminal.err().print(text);
		terminal.err().flush();
	}
}
