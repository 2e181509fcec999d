package org.virtworkbench.ui.internal.journal;

import java.time.Duration;

import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.journal.JournalEntry.Outcome;

/** How an operation ended, as word and image key; and how long it ran. */
public final class Outcomes {

	private Outcomes() {
	}

	public static String word(Outcome outcome) {
		return switch (outcome) {
		case DONE -> Messages.Done;
		case FAILED -> Messages.Failed;
		case CANCELLED -> Messages.Cancelled;
		};
	}

	static String image(Outcome outcome) {
		return switch (outcome) {
		case DONE -> "done"; //$NON-NLS-1$
		case FAILED -> "error"; //$NON-NLS-1$
		case CANCELLED -> "cancelled"; //$NON-NLS-1$
		};
	}

	/** "35 ms", "2.1 s", "3 min 20 s". */
	static String duration(Duration duration) {
		long ms = duration.toMillis();
		if (ms < 1000)
			return NLS.bind(Messages.Milliseconds, ms);
		if (ms < 60_000)
			return NLS.bind(Messages.Seconds, String.format("%.1f", ms / 1000.0)); //$NON-NLS-1$
		return NLS.bind(Messages.Minutes, ms / 60_000, ms / 1000 % 60);
	}
}
