package org.virtworkbench.core.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One operation that was run.
 *
 * @param id       unique in the journal, ascending in time
 * @param time     when it started
 * @param host     the connection's name, or "" for this machine
 * @param uri      the connection's URI, or ""
 * @param label    the operation's label, in the user's language of that time
 * @param commands what an administrator would have typed; never holds a secret
 * @param outcome  how it ended
 * @param message  the sentence of a failure; null otherwise
 * @param duration how long it ran
 */
public record JournalEntry(String id, Instant time, String host, String uri, String label, List<List<String>> commands,
		Outcome outcome, String message, Duration duration) {

	public enum Outcome {
		DONE, FAILED, CANCELLED
	}
}
