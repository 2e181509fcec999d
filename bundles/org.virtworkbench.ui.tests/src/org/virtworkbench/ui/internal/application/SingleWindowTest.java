package org.virtworkbench.ui.internal.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleWindowTest {

	@TempDir
	Path data;

	@Test
	void raisesTheFirstWindowWhenASecondIsAskedFor() throws Exception {
		try (SingleWindow first = SingleWindow.open(data, List.of()).orElseThrow()) {
			CountDownLatch raised = new CountDownLatch(1);
			first.onRaise(words -> raised.countDown());
			assertTrue(SingleWindow.open(data, List.of()).isEmpty());
			assertTrue(raised.await(10, TimeUnit.SECONDS), "the first window was not told");
		}
	}

	@Test
	void raisesTheWindowAlsoWhenItWasStillBeingMade() throws Exception {
		try (SingleWindow first = SingleWindow.open(data, List.of()).orElseThrow()) {
			assertTrue(SingleWindow.open(data, List.of()).isEmpty());
			CountDownLatch raised = new CountDownLatch(1);
			first.onRaise(words -> raised.countDown());
			assertTrue(raised.await(10, TimeUnit.SECONDS), "the knock was forgotten");
		}
	}

	@Test
	void isFreeAgainWhenTheWindowCloses() throws Exception {
		SingleWindow.open(data, List.of()).orElseThrow().close();
		assertFalse(Files.exists(data.resolve("window.sock")));
		SingleWindow.open(data, List.of()).orElseThrow().close();
	}

	@Test
	void takesTheSocketOfAProcessThatWasKilled() throws Exception {
		Files.createFile(data.resolve("window.sock"));
		try (SingleWindow first = SingleWindow.open(data, List.of()).orElseThrow()) {
			CountDownLatch raised = new CountDownLatch(1);
			first.onRaise(words -> raised.countDown());
			SingleWindow.open(data, List.of());
			assertTrue(raised.await(10, TimeUnit.SECONDS));
		}
	}

	@Test
	void opensInAPlaceWhosePathIsTooLongForASocket() throws Exception {
		Path deep = Files.createDirectories(data.resolve("a".repeat(120)));
		try (SingleWindow first = SingleWindow.open(deep, List.of()).orElseThrow()) {
			assertTrue(SingleWindow.open(deep, List.of()).isEmpty());
		}
	}

	@Test
	void handsItsWordsToTheWindowThatIsOpen() throws Exception {
		try (SingleWindow first = SingleWindow.open(data, List.of()).orElseThrow()) {
			CompletableFuture<List<String>> handed = new CompletableFuture<>();
			first.onRaise(handed::complete);
			List<String> words = List.of("--connect=test:///default", "/tmp/a b/虚拟机.xml");
			assertTrue(SingleWindow.open(data, words).isEmpty());
			assertEquals(words, handed.get(10, TimeUnit.SECONDS));
		}
	}
}
