package org.virtworkbench.core.internal.machine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.virtworkbench.core.Machine.Line;
import org.virtworkbench.core.internal.Log;

/** One output stream of a running program: read to its end in a thread of its own, so that the program never waits for us. */
final class ProgramOutput {

	private final InputStream stream;
	private final boolean stderr;
	private Consumer<Line> listener;
	private final ByteArrayOutputStream all = new ByteArrayOutputStream();
	private final ByteArrayOutputStream line = new ByteArrayOutputStream();
	private final CountDownLatch end = new CountDownLatch(1);
	private boolean afterReturn;

	/** @param listener told each line; may be null. Told on one thread at a time, also when stdout and stderr share it. */
	ProgramOutput(InputStream stream, boolean stderr, Consumer<Line> listener) {
		this.stream = stream;
		this.stderr = stderr;
		this.listener = listener;
		Thread.ofPlatform().daemon().name(stderr ? "Virt Workbench stderr" : "Virt Workbench stdout").start(this::read); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Everything until the end of the stream, or what there is at the deadline where somebody keeps it open. */
	String text(long deadlineNanos) throws InterruptedException {
		end.await(deadlineNanos - System.nanoTime(), TimeUnit.NANOSECONDS);
		synchronized (all) {
			return all.toString(StandardCharsets.UTF_8);
		}
	}

	private void read() {
		byte[] buffer = new byte[8192];
		try (stream) {
			for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
				synchronized (all) {
					all.write(buffer, 0, count);
				}
				for (int i = 0; i < count && listener != null; i++)
					split(buffer[i]);
			}
			if (line.size() > 0 && listener != null)
				tell();
		} catch (IOException e) {
			// Killed: what came until then counts.
		} finally {
			end.countDown();
		}
	}

	/** LF, CR and CR LF each end one line; bytes of UTF-8 beyond ASCII are never equal to them. */
	private void split(byte next) {
		boolean secondHalf = next == '\n' && afterReturn;
		afterReturn = next == '\r';
		if (secondHalf)
			return;
		if (next == '\n' || next == '\r')
			tell();
		else
			line.write(next);
	}

	private void tell() {
		Line complete = new Line(stderr, line.toString(StandardCharsets.UTF_8));
		line.reset();
		try {
			synchronized (listener) {
				listener.accept(complete);
			}
		} catch (RuntimeException | LinkageError e) {
			// The program must not block because nobody reads any more; once is enough to say that.
			Log.error(String.valueOf(e.getMessage()), e);
			listener = null;
		}
	}
}
