package org.virtworkbench.ui.internal.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.virtworkbench.core.Places;
import org.virtworkbench.core.SavedConnections;
import org.virtworkbench.ui.Services;

/** A file of connections that somebody broke by hand while the window is open. */
class UnreadableConnectionsTest {

	private final BlockingQueue<IStatus> said = new LinkedBlockingQueue<>();
	private Path file;
	private byte[] before;
	private AutoCloseable watch;

	@BeforeEach
	void watch() throws Exception {
		file = Services.from(Places.class, Places::config).resolve("connections.json");
		Files.createDirectories(file.getParent());
		before = Files.exists(file) ? Files.readAllBytes(file) : null;
		watch = UnreadableConnections.watch(said::add);
	}

	@AfterEach
	void restore() throws Exception {
		watch.close();
		if (before == null)
			Files.deleteIfExists(file);
		else
			Files.write(file, before);
	}

	private IStatus next() throws InterruptedException {
		IStatus status = said.poll(20, TimeUnit.SECONDS);
		assertTrue(status != null, "nothing was said of " + file);
		return status;
	}

	@Test
	void isSaidOnceForEachReason() throws Exception {
		Files.writeString(file, "{ broken");
		String first = next().getMessage();
		assertTrue(first.startsWith("Cannot read the saved connections: " + file + " is not the JSON"), first);
		BlockingQueue<Boolean> changes = new LinkedBlockingQueue<>();
		try (AutoCloseable seen = Services.get(SavedConnections.class).onChange(() -> changes.add(true))) {
			Files.writeString(file, "{ broken");
			assertTrue(changes.poll(20, TimeUnit.SECONDS) != null, "the second writing was not seen");
		}
		Files.write(file, new byte[] { '{', (byte) 0xff, '}' });
		assertEquals("Cannot read the saved connections in " + file + ": it is not UTF-8 text.", next().getMessage());
	}
}
