package org.virtworkbench.core.journal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;

/**
 * DS service: every change that any process of this user made, in {@code journal.jsonl} of the state place: one JSON object a
 * line, appended under a lock, rotated by size. Where that place is not writable, the entries of this process alone.
 */
public interface Journal {

	/** The newest entries, newest first. Reads a file: not on the UI thread. A damaged line is skipped. */
	List<JournalEntry> recent(int most) throws CoreException;

	/** Called on any thread with each entry of this process, and of others as their lines appear. Close the result to stop. */
	AutoCloseable onEntry(Consumer<JournalEntry> listener);

	/** For {@link org.virtworkbench.core.Operations}: adds an entry. Never fails: a journal that cannot be written is logged once. */
	void add(JournalEntry entry);
}
