package org.virtworkbench.core.internal.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Places;
import org.virtworkbench.core.internal.FileWatch;
import org.virtworkbench.core.internal.IoWords;
import org.virtworkbench.core.internal.Log;
import org.virtworkbench.core.internal.SharedFile;
import org.virtworkbench.core.journal.Journal;
import org.virtworkbench.core.journal.JournalEntry;

/**
 * {@code journal.jsonl} and, when that grew too large, {@code journal.1.jsonl} (newer) and {@code journal.2.jsonl} (older); what is older
 * is deleted.
 */
@Component
public final class JournalFile implements Journal {

	private static final long MOST_BYTES = 4L << 20;
	private static final int FILES = 3;
	private static final int MOST_IN_MEMORY = 1000;

	private final SharedFile file;
	private final FileWatch watch;
	private final long mostBytes;
	private final List<Consumer<JournalEntry>> listeners = new CopyOnWriteArrayList<>();

	/** The entries of this process that are in no file, oldest first. */
	private final Deque<JournalEntry> unwritten = new ArrayDeque<>();
	private boolean complained;

	/** While somebody listens: up to where the file was told of, and our own lines beyond that. */
	private AutoCloseable watching;
	private Object toldKey;
	private long toldUpTo;
	private final Set<String> own = new HashSet<>();

	@Activate
	public JournalFile(@Reference Places places) {
		this(places, MOST_BYTES);
	}

	JournalFile(Places places, long mostBytes) {
		this.file = new SharedFile(places.state().resolve("journal.jsonl")); //$NON-NLS-1$
		this.watch = new FileWatch(file.path());
		this.mostBytes = mostBytes;
	}

	@Deactivate
	void deactivate() {
		watch.close();
	}

	@Override
	public void add(JournalEntry entry) {
		synchronized (this) {
			try {
				byte[] line = (JournalLine.write(entry) + '\n').getBytes(StandardCharsets.UTF_8);
				if (watching != null)
					own.add(entry.id());
				file.locked(() -> {
					if (Files.exists(file.path()) && Files.size(file.path()) + line.length > mostBytes)
						rotate();
					file.append(line);
					return null;
				});
			} catch (IOException | RuntimeException e) {
				own.remove(entry.id());
				unwritten.add(entry);
				if (unwritten.size() > MOST_IN_MEMORY)
					unwritten.removeFirst();
				if (!complained)
					Log.warning(NLS.bind(Messages.CannotWrite, file.path(), words(e)), e);
				complained = true;
			}
		}
		tell(entry);
	}

	private void rotate() throws IOException {
		for (int i = FILES - 1; i > 0; i--)
			if (Files.exists(path(i - 1)))
				Files.move(path(i - 1), path(i), StandardCopyOption.ATOMIC_MOVE);
	}

	/** 0 is the one that is written. */
	private Path path(int age) {
		return age == 0 ? file.path() : file.path().resolveSibling("journal." + age + ".jsonl"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public List<JournalEntry> recent(int most) throws CoreException {
		List<JournalEntry> newest = new ArrayList<>();
		synchronized (this) {
			unwritten.descendingIterator().forEachRemaining(newest::add);
		}
		for (int age = 0; age < FILES && newest.size() < most; age++)
			for (String line : lines(path(age)).reversed()) {
				if (newest.size() >= most)
					break;
				JournalLine.read(line).ifPresent(newest::add);
			}
		return newest.size() > most ? newest.subList(0, most) : newest;
	}

	private static List<String> lines(Path path) throws CoreException {
		try {
			// Not readAllLines: a line cut by a crash need not be UTF-8, and only that line may be lost.
			return new String(Files.readAllBytes(path), StandardCharsets.UTF_8).lines().toList();
		} catch (NoSuchFileException e) {
			return List.of();
		} catch (IOException e) {
			throw Failure.of(Failure.Kind.FAILED, NLS.bind(Messages.CannotRead, path, IoWords.of(e)), e);
		}
	}

	@Override
	public AutoCloseable onEntry(Consumer<JournalEntry> listener) {
		listeners.add(listener);
		synchronized (this) {
			if (watching == null) {
				toldKey = key(file.path());
				toldUpTo = size(file.path());
				watching = watch.listen(this::tellOfOthers);
			}
		}
		return () -> remove(listener);
	}

	private synchronized void remove(Consumer<JournalEntry> listener) throws Exception {
		listeners.remove(listener);
		if (listeners.isEmpty() && watching != null) {
			watching.close();
			watching = null;
			own.clear();
		}
	}

	private void tell(JournalEntry entry) {
		for (Consumer<JournalEntry> listener : listeners)
			try {
				listener.accept(entry);
			} catch (RuntimeException | LinkageError e) {
				Log.error(String.valueOf(e.getMessage()), e); // the operation that is entered must not fail of it
			}
	}

	private void tellOfOthers() {
		List<JournalEntry> entries = new ArrayList<>();
		synchronized (this) {
			Object now = key(file.path());
			if (toldKey != null && !toldKey.equals(now))
				for (int age = FILES - 1; age > 0; age--)
					if (toldKey.equals(key(path(age)))) { // rotated: the rest of it, then the newer ones
						read(path(age), toldUpTo, entries);
						for (int newer = age - 1; newer > 0; newer--)
							read(path(newer), 0, entries);
					}
			if (!String.valueOf(toldKey).equals(String.valueOf(now)))
				toldUpTo = 0;
			toldKey = now;
			toldUpTo += read(file.path(), toldUpTo, entries);
			entries.removeIf(entry -> own.remove(entry.id()));
		}
		entries.forEach(this::tell);
	}

	/** The bytes of whole lines that were read from the offset on. */
	private static long read(Path path, long from, List<JournalEntry> entries) {
		try (RandomAccessFile open = new RandomAccessFile(path.toFile(), "r")) { //$NON-NLS-1$
			byte[] bytes = new byte[(int) Math.max(0, open.length() - from)];
			open.seek(from);
			open.readFully(bytes);
			int end = bytes.length;
			while (end > 0 && bytes[end - 1] != '\n')
				end--;
			new String(bytes, 0, end, StandardCharsets.UTF_8).lines().map(JournalLine::read).flatMap(Optional::stream).forEach(entries::add);
			return end;
		} catch (IOException e) {
			return 0; // gone or rotated just now: the next look finds it
		}
	}

	private static Object key(Path path) {
		try {
			return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
		} catch (IOException e) {
			return null;
		}
	}

	private static long size(Path path) {
		try {
			return Files.size(path);
		} catch (IOException e) {
			return 0;
		}
	}

	private static String words(Exception e) {
		return e instanceof IOException io ? IoWords.of(io) : String.valueOf(e.getMessage());
	}
}
