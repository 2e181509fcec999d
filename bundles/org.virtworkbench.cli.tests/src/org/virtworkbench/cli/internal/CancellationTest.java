package org.virtworkbench.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signals end a whole JVM, so each case is a process of its own. */
class CancellationTest {

	/** A command that ends when its monitor is cancelled, or never. */
	static final class Child {
		public static void main(String[] arguments) throws InterruptedException {
			int code;
			try (Cancellation cancellation = new Cancellation()) {
				CountDownLatch cancelled = new CountDownLatch(1);
				cancellation.watch(new NullProgressMonitor() {
					@Override
					public void setCanceled(boolean value) {
						super.setCanceled(value);
						if (arguments[0].equals("ends"))
							cancelled.countDown();
					}
				});
				System.out.println("running");
				cancelled.await();
				System.out.println("took back what it began");
				code = 77; // the command's own code must not win over the signal's
			}
			Runtime.getRuntime().halt(code);
		}
	}

	@ParameterizedTest
	@CsvSource({ "INT, 130", "TERM, 143" })
	void cancelsTheMonitorAndEndsWithTheSignalsCode(String signal, int code) throws Exception {
		Process child = start("ends");
		try (BufferedReader lines = child.inputReader()) {
			assertEquals("running", lines.readLine());
			signal(child, signal);
			assertEquals("took back what it began", lines.readLine());
		}
		assertTrue(child.waitFor(30, TimeUnit.SECONDS));
		assertEquals(code, child.exitValue());
	}

	@Test
	void endsEvenWhereTheCommandHangs() throws Exception {
		Process child = start("hangs");
		try (BufferedReader lines = child.inputReader()) {
			assertEquals("running", lines.readLine());
			signal(child, "INT");
			assertTrue(child.waitFor(30, TimeUnit.SECONDS), "still runs");
		} finally {
			child.destroyForcibly();
		}
		assertEquals(130, child.exitValue());
	}

	private static void signal(Process child, String signal) throws IOException, InterruptedException {
		assertEquals(0, new ProcessBuilder("kill", "-" + signal, Long.toString(child.pid())).start().waitFor());
	}

	/** Under env, which gives SIGINT its default disposition back: a build that runs in the background ignores it, and children inherit that. */
	private static Process start(String how) throws IOException {
		List<String> argv = new ArrayList<>(List.of("env", "--default-signal=INT,TERM"));
		argv.addAll(ChildJvm.command(Child.class, how));
		return new ProcessBuilder(argv).redirectErrorStream(true).start();
	}
}
