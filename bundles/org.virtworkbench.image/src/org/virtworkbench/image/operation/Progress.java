package org.virtworkbench.image.operation;

import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Machine.Line;

/** Hands what {@code qemu-img -p} says on to a monitor: the part that is done, and how long the rest will take. */
final class Progress implements Consumer<Line> {

	/** "    (12.34/100%)", each ended by CR. */
	private static final Pattern PERCENT = Pattern.compile("\\s*\\((\\d{1,3})\\.(\\d\\d)/100%\\)\\s*"); //$NON-NLS-1$
	private static final int WHOLE = 10_000;
	/** The first moments say little about the rest. */
	private static final long PATIENCE_NANOS = 2_000_000_000L;
	private static final long SECOND = 1_000_000_000L;

	private final SubMonitor monitor;
	private final LongSupplier clock;
	private final long started;
	private int done;
	private long said;

	/** @param label what is done */
	Progress(IProgressMonitor monitor, String label) {
		this(monitor, label, System::nanoTime);
	}

	/** @param clock in nanoseconds */
	Progress(IProgressMonitor monitor, String label, LongSupplier clock) {
		this.monitor = SubMonitor.convert(monitor, label, WHOLE);
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
		long left = Math.round((double) (time - started) / done * (WHOLE - done) / SECOND);
		monitor.subTask(left < 60 ? NLS.bind(Messages.SecondsLeft, left) : NLS.bind(Messages.MinutesLeft, (left + 30) / 60));
	}
}
