package org.virtworkbench.ui.internal.application;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleWindowTest {

	@TempDir
	Path data;

	@Test
	void raisesTheFirstWindowWhenASecondIsAskedFor() throws Exception {
		try (SingleWindow first = SingleWindow.open(data).orElseThrow()) {
			CountDownLatch raised = new CountDownLatch(1);
			first.onRaise(raised::countDown);
			assertTrue(SingleWindow.open(data).isEmpty());
			assertTrue(raised.await(10, TimeUnit.SECONDS), "the first window was not told");
		}
	}

	@Test
	void raisesTheWindowAlsoWhenItWasStillBeingMade() throws Exception {
		try (SingleWindow first = SingleWindow.open(data).orElseThrow()) {
			assertTrue(SingleWindow.open(data).isEmpty());
			CountDownLatch raised = new CountDownLatch(1);
			first.onRaise(raised::countDown);
			assertTrue(raised.await(10, TimeUnit.SECONDS), "the knock was forgotten");
		}
	}

	@Test
	void isFreeAgainWhenTheWindowCloses() throws Exception {
		SingleWindow.open(data).orElseThrow().close();
		assertFalse(Files.exists(data.resolve("window.sock")));
		SingleWindow.open(data).orElseThrow().close();
	}

	@Test
	void takesTheSocketOfAProcessThatWasKilled() throws Exception {
		Files.createFile(data.resolve("window.sock"));
		try (SingleWindow first = SingleWindow.open(data).orElseThrow()) {
			CountDownLatch raised = new CountDownLatch(1);
			first.onRaise(raised::countDown);
			SingleWindow.open(data);
			assertTrue(raised.await(10, TimeUnit.SECONDS));
		}
	}

	@Test
	void opensInAPlaceWhosePathIsTooLongForASocket() throws Exception {
		Path deep = Files.createDirectories(data.resolve("a".repeat(120)));
		try (SingleWindow first = SingleWindow.open(deep).orElseThrow()) {
			assertTrue(SingleWindow.open(deep).isEmpty());
		}
	}
}
