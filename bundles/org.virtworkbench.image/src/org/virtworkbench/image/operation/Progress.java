package org.virtworkbench.image.operation;

import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Machine.Line;
import org.virtworkbench.core.text.Sizes;

/** Hands what {@code qemu-img -p} says on to a monitor: how much is done, how fast, and how long the rest will take. */
final class Progress implements Consumer<Line> {

	/** "    (12.34/100%)", each ended by CR. */
	private static final Pattern PERCENT = Pattern.compile("\\s*\\((\\d{1,3})\\.(\\d\\d)/100%\\)\\s*"); //$NON-NLS-1$
	private static final int WHOLE = 10_000;
	/** The first moments say little about the rest. */
	private static final long PATIENCE_NANOS = 2_000_000_000L;
	private static final long SECOND = 1_000_000_000L;

	private final SubMonitor monitor;
	private final long bytes;
	private final LongSupplier clock;
	private final long started;
	private int done;
	private long said;

	/**
	 * @param label what is done
	 * @param bytes the whole of it; 0 where that is not known
	 */
	Progress(IProgressMonitor monitor, String label, long bytes) {
		this(monitor, label, bytes, System::nanoTime);
	}

	/** @param clock in nanoseconds */
	Progress(IProgressMonitor monitor, String label, long bytes, LongSupplier clock) {
		this.monitor = SubMonitor.convert(monitor, label, WHOLE);
		this.bytes = bytes;
		this.clock = clock;
		started = clock.getAsLong();
		said = started;
	}

	@Override
	public void accept(Line line) {
		Matcher matcher = PERCENT.matcher(line.text());
		if (line.stderr() || !matcher.matches())
			return;
		int now = Integer.parseInt(matcher.group(1)) * 100 + Integer.parseInt(matcher.group(2));
		if (now <= done)
			return;
		monitor.worked(now - done);
		done = now;
		long time = clock.getAsLong();
		if (time - started < PATIENCE_NANOS || time - said < SECOND)
			return;
		said = time;
		monitor.subTask(words(time - started));
	}

	private String words(long nanos) {
		long left = Math.round((double) nanos / done * (WHOLE - done) / SECOND);
		String rest = left < 60 ? NLS.bind(Messages.SecondsLeft, left) : left < 5400 ? NLS.bind(Messages.MinutesLeft, (left + 30) / 60) : NLS.bind(Messages.HoursLeft, (left + 1800) / 3600);
		if (bytes == 0)
			return rest;
		double copied = (double) bytes / WHOLE * done;
		return NLS.bind(Messages.Amount, new Object[] { Sizes.human((long) copied), Sizes.human(bytes), Sizes.human((long) (copied * SECOND / nanos)), rest });
	}
}
