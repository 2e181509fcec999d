package org.virtworkbench.core.internal.journal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

import org.virtworkbench.core.journal.Journal;
import org.virtworkbench.core.journal.JournalEntry;

/** A journal to look into, for tests of those who write one. */
public final class MemoryJournal implements Journal {

	public final List<JournalEntry> entries = Collections.synchronizedList(new ArrayList<>());

	@Override
	public List<JournalEntry> recent(int most) {
		return entries;
	}

	@Override
	public AutoCloseable onEntry(Consumer<JournalEntry> listener) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void add(JournalEntry entry) {
		entries.add(entry);
	}
}
