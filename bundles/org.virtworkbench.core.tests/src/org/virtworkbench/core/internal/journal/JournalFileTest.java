package org.virtworkbench.core.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.virtworkbench.core.internal.journal.AddEntries.entry;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.virtworkbench.core.internal.ChildJvm;
import org.virtworkbench.core.internal.FolderPlaces;
import org.virtworkbench.core.journal.JournalEntry;

class JournalFileTest {

	private static final long MUCH = 1 << 20;

	@TempDir
	Path folder;
	Path file;
	JournalFile journal;

	@BeforeEach
	void open() {
		file = folder.resolve("state/journal.jsonl");
		journal = new JournalFile(new FolderPlaces(folder), MUCH);
	}

	private List<String> ids(JournalFile of) throws CoreException {
		return of.recent(Integer.MAX_VALUE).stream().map(JournalEntry::id).toList();
	}

	private void otherProcess(String prefix, int count, long mostBytes) throws Exception {
		Process process = ChildJvm.start(AddEntries.class, folder.toString(), prefix, String.valueOf(count), String.valueOf(mostBytes));
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertTrue(process.waitFor(60, TimeUnit.SECONDS));
		assertEquals(0, process.exitValue(), said);
	}

	@Test
	void survivesARestartWithAllFields() throws Exception {
		JournalEntry failed = new JournalEntry("2", Instant.parse("2026-01-02T03:04:06Z"), "", "", "Remove", List.of(),
				JournalEntry.Outcome.FAILED, "It is in use.", Duration.ofSeconds(2));
		journal.add(entry("1"));
		journal.add(failed);
		assertEquals(List.of(failed, entry("1")), new JournalFile(new FolderPlaces(folder), MUCH).recent(10));
		assertEquals(2, Files.readAllLines(file).size(), "one line an entry, also with a line end in the label");
	}

	@Test
	void givesTheNewestFirstAndNotMoreThanAsked() throws Exception {
		for (String id : List.of("1", "2", "3"))
			journal.add(entry(id));
		assertEquals(List.of("3", "2"), journal.recent(2).stream().map(JournalEntry::id).toList());
	}

	@Test
	void anEmptyJournalIsEmptyAndReadingMakesNothing() throws Exception {
		assertEquals(List.of(), journal.recent(10));
		assertFalse(Files.exists(folder.resolve("state")));
	}

	@Test
	void skipsADamagedLineAndGoesOnAfterACutOne() throws Exception {
		journal.add(entry("1"));
		Files.writeString(file, "not JSON\n{\"id\": 7}\n", StandardOpenOption.APPEND);
		Files.write(file, new byte[] { '{', '"', (byte) 0xe4 }, StandardOpenOption.APPEND); // a process died here
		journal.add(entry("2"));
		assertEquals(List.of("2", "1"), ids(journal));
	}

	@Test
	void onlyTheUserMayReadIt() throws Exception {
		journal.add(entry("1"));
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	void rotatesBySizeAndKeepsThreeFiles() throws Exception {
		JournalFile small = new JournalFile(new FolderPlaces(folder), 1000);
		for (int i = 0; i < 50; i++)
			small.add(entry("e" + i));
		try (var files = Files.list(file.getParent())) {
			assertEquals(Set.of(".journal.jsonl.lock", "journal.jsonl", "journal.1.jsonl", "journal.2.jsonl"),
					Set.copyOf(files.map(path -> path.getFileName().toString()).toList()));
		}
		assertTrue(Files.size(file) <= 1000);
		List<String> ids = ids(small);
		assertTrue(ids.size() >= 6, ids.toString());
		for (int i = 0; i < ids.size(); i++)
			assertEquals("e" + (49 - i), ids.get(i));
	}

	@Test
	void keepsPasswordsInUrisOut() throws Exception {
		journal.add(new JournalEntry("1", Instant.EPOCH, "x", "esx://root:secret@esx1/", "Connect esx://root:secret@esx1/",
				List.of(List.of("virsh", "-c", "esx://root:secret@esx1/")), JournalEntry.Outcome.FAILED, "No esx://root:secret@esx1/",
				Duration.ZERO));
		assertFalse(Files.readString(file).contains("secret"));
		assertEquals("esx://root:***@esx1/", journal.recent(1).get(0).uri());
	}

	@Test
	void withoutAWritablePlaceKeepsThisProcessesEntries() throws Exception {
		Files.writeString(folder.resolve("state"), "a file where the folder should be");
		journal.add(entry("1"));
		journal.add(entry("2"));
		Files.delete(folder.resolve("state"));
		assertEquals(List.of("2", "1"), ids(journal));
	}

	@Test
	void processesLoseNoLineOfEachOtherAlsoWhenRotating() throws Exception {
		long most = 200_000;
		JournalFile shared = new JournalFile(new FolderPlaces(folder), most);
		Thread other = Thread.ofPlatform().start(() -> {
			for (int i = 0; i < 300; i++)
				shared.add(entry("here" + i));
		});
		otherProcess("there", 300, most);
		other.join();
		Set<String> expected = new HashSet<>();
		for (int i = 0; i < 300; i++) {
			expected.add("here" + i);
			expected.add("there" + i);
		}
		assertEquals(600, ids(shared).size());
		assertEquals(expected, Set.copyOf(ids(shared)));
	}

	@Test
	void tellsOwnEntriesAndThoseOfAnotherProcessOnceEachAcrossRotation() throws Exception {
		JournalFile small = new JournalFile(new FolderPlaces(folder), 3000);
		small.add(entry("before"));
		BlockingQueue<String> heard = new LinkedBlockingQueue<>();
		try (AutoCloseable listening = small.onEntry(entry -> heard.add(entry.id()))) {
			small.add(entry("own"));
			assertEquals("own", heard.poll(10, TimeUnit.SECONDS));
			otherProcess("other", 15, 3000); // about 300 bytes each: rotates once
			for (int i = 0; i < 15; i++)
				assertEquals("other" + i, heard.poll(10, TimeUnit.SECONDS));
			small.add(entry("end"));
			assertEquals("end", heard.poll(10, TimeUnit.SECONDS));
			otherProcess("last", 1, 3000);
			assertEquals("last0", heard.poll(10, TimeUnit.SECONDS));
		}
		assertTrue(heard.isEmpty(), heard.toString());
	}

	@Test
	void aListenerThatThrowsDoesNotFailTheOperation() throws Exception {
		BlockingQueue<String> heard = new LinkedBlockingQueue<>();
		try (AutoCloseable bad = journal.onEntry(entry -> {
			throw new IllegalStateException("listener");
		}); AutoCloseable good = journal.onEntry(entry -> heard.add(entry.id()))) {
			journal.add(entry("1"));
			assertEquals("1", heard.poll());
		}
	}
}
