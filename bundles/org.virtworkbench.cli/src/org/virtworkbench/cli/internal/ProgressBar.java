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
	private static final int WIDTH = 24, LABEL = 46, LEAST_LABEL = 12, USUAL_COLUMNS = 80;

	private final Terminal terminal;
	private final LongSupplier clock;
	private final long started;
	private String name = ""; //$NON-NLS-1$
	private String part = ""; //$NON-NLS-1$
	private int total = UNKNOWN;
	private double worked;
	private long drawn;
	private int columns;
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
		if (total <= 0) {
			write("\r" + Cells.cut(Printable.word(name.isEmpty() || part.isEmpty() ? name + part : name + ": " + part), most(2)) + " …\u001b[K"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return;
		}
		double ratio = Math.min(1, worked / total);
		int full = (int) (ratio * WIDTH);
		String bar = " [" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + (int) (ratio * 100) + '%'; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		// how much, how fast and how long says more than the whole of a long name
		String rest = name.isEmpty() || part.isEmpty() ? "" : ' ' + Printable.word(part); //$NON-NLS-1$
		String label = Cells.cut(Printable.word(name.isEmpty() ? part : name), Math.max(LEAST_LABEL, Math.min(LABEL, most(bar.length() + Cells.width(rest)))));
		write("\r" + Cells.cut(label + bar + rest, most(0)) + "\u001b[K"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Cells beside so many others in one line: a line that is wrapped could not be written over. */
	private int most(int others) {
		if (columns == 0) // once: it may have to be asked of a program
			columns = terminal.columns() == Integer.MAX_VALUE ? USUAL_COLUMNS : terminal.columns();
		return Math.max(1, columns - 1 - others);
	}

	private void write(String text) {
		terminal.err().print(text);
		terminal.err().flush();
	}
}
