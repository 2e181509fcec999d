package org.virtworkbench.core.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Tells when a file of the user was changed, by whatever process. Asks for its inode, size and time twice a second on one daemon
 * thread, that runs only while somebody listens: inotify does not see what another machine writes into an NFS home, has too few
 * instances on a busy desktop, and cannot watch a folder that is not there yet.
 */
public final class FileWatch implements AutoCloseable {

	private static final long PERIOD_MILLIS = 500;

	private final Path path;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private ScheduledExecutorService thread;
	private Object stamp;

	public FileWatch(Path path) {
		this.path = path;
	}

	/** Called on the watching thread after every change from now on; several changes may make one call. */
	public synchronized AutoCloseable listen(Runnable listener) {
		listeners.add(listener);
		if (thread == null) {
			stamp = stamp();
			thread = Executors.newSingleThreadScheduledExecutor(work -> {
				Thread made = new Thread(work, "Virt Workbench watches " + path.getFileName()); //$NON-NLS-1$
				made.setDaemon(true);
				return made;
			});
			thread.scheduleWithFixedDelay(this::look, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
		}
		return () -> remove(listener);
	}

	/** Looks at once instead of at the next period: for the process that made the change itself. */
	public synchronized void lookNow() {
		if (thread != null)
			thread.execute(this::look);
	}

	private synchronized void remove(Runnable listener) {
		listeners.remove(listener);
		if (listeners.isEmpty())
			close();
	}

	@Override
	public synchronized void close() {
		listeners.clear();
		if (thread != null)
			thread.shutdown();
		thread = null;
	}

	private void look() {
		synchronized (this) {
			Object now = stamp();
			if (now.equals(stamp))
				return;
			stamp = now;
		}
		for (Runnable listener : listeners)
			try {
				listener.run();
			} catch (RuntimeException | LinkageError e) {
				// The next listener and the next look must not suffer: a periodic task that throws is never run again.
				Log.error(String.valueOf(e.getMessage()), e);
			}
	}

	private Object stamp() {
		try {
			BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
			return List.of(String.valueOf(now.fileKey()), now.size(), now.lastModifiedTime());
		} catch (IOException e) {
			return List.of(); // not there, or not for us: the same until it changes
		}
	}
}
