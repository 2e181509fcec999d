package org.virtworkbench.core.internal.journal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.virtworkbench.core.internal.FolderPlaces;
import org.virtworkbench.core.journal.JournalEntry;

/** Another process that writes into the journal: FOLDER PREFIX COUNT MOST-BYTES. */
final class AddEntries {

	private AddEntries() {
	}

	static JournalEntry entry(String id) {
		return new JournalEntry(id, Instant.parse("2026-01-02T03:04:05.678Z"), "kvm1", "qemu:///system", "Start 网 \"web\"\n1",
				List.of(List.of("virsh", "-c", "qemu:///system", "start", "--", "-web 1"), List.of("ip", "link")),
				JournalEntry.Outcome.DONE, null, Duration.ofMillis(1234));
	}

	public static void main(String[] arguments) {
		JournalFile journal = new JournalFile(new FolderPlaces(Path.of(arguments[0])), Long.parseLong(arguments[3]));
		for (int i = 0; i < Integer.parseInt(arguments[2]); i++)
			journal.add(entry(arguments[1] + i));
	}
}
