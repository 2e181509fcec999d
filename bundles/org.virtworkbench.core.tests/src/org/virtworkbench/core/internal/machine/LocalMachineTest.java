package org.virtworkbench.core.internal.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.ConnectionRequest;
import org.virtworkbench.core.FacetedConnection;
import org.virtworkbench.core.Machine;
import org.virtworkbench.core.Machine.Command;
import org.virtworkbench.core.Machine.Line;
import org.virtworkbench.core.Machine.Result;
import org.virtworkbench.core.Prompter;
import org.virtworkbench.core.internal.ChildJvm;

class LocalMachineTest {

	final Machine machine = new LocalMachine(Duration.ofSeconds(2));
	final NullProgressMonitor monitor = new NullProgressMonitor();

	private static Command sh(String script, Consumer<Line> line) {
		return new Command(List.of("sh", "-c", script), Map.of(), new byte[0], line);
	}

	private Result sh(String script) throws CoreException {
		return machine.exec(sh(script, null), monitor);
	}

	@Test
	void givesExitCodeStdoutAndStderr() throws Exception {
		assertEquals(new Result(7, "out 中\n", "err\n"), sh("echo out 中; echo err >&2; exit 7"));
	}

	@Test
	void argumentsAreNeverAShellsLine() throws Exception {
		String hostile = "a b; touch x $HOME 'q' \"d\" * --help";
		assertEquals(hostile, machine.exec(Command.of("printf", "%s", hostile), monitor).stdout());
	}

	@Test
	void asksForWordsThatCanBeRead() throws Exception {
		assertEquals("C.UTF-8 unset\n", sh("echo $LC_ALL ${LANGUAGE-unset}").stdout());
	}

	@Test
	void givesTheEnvironmentAndStdin() throws Exception {
		Command command = new Command(List.of("sh", "-c", "echo $GREETING; cat"), Map.of("GREETING", "hello"),
				"input".getBytes(StandardCharsets.UTF_8), null);
		assertEquals("hello\ninput", machine.exec(command, monitor).stdout());
	}

	@Test
	void stdinIsEmptyWhereNoneIsGiven() throws Exception {
		assertEquals(0, sh("cat").exitCode());
	}

	@Test
	void readsBothStreamsWhileFeedingMoreThanAPipeHolds() throws Exception {
		byte[] large = new byte[1 << 20];
		Arrays.fill(large, (byte) 'x');
		Command command = new Command(List.of("sh", "-c", "tee /dev/stderr"), Map.of(), large, null);
		Result result = machine.exec(command, monitor);
		assertEquals(large.length, result.stdout().length());
		assertEquals(large.length, result.stderr().length());
	}

	@Test
	void aProgramThatDoesNotReadItsInputIsNoFailure() throws Exception {
		assertEquals(0, machine.exec(new Command(List.of("true"), Map.of(), new byte[1 << 20], null), monitor).exitCode());
	}

	@Test
	void tellsLinesEndedByLfCrAndCrLfAndTheLastOne() throws Exception {
		List<String> lines = Collections.synchronizedList(new ArrayList<>());
		machine.exec(sh("printf '10%%\\r20%%\\rdone\\r\\n\\nlast'", line -> lines.add(line.text())), monitor);
		assertEquals(List.of("10%", "20%", "done", "", "last"), lines);
	}

	@Test
	void tellsALineBeforeTheProgramEnds() throws Exception {
		// The program waits for what we answer to its line: it ends only if the line came while it ran.
		Path answer = folder.resolve("answer");
		Result result = machine.exec(sh("mkfifo " + answer + "; echo ready; read word < " + answer + "; echo $word", line -> {
			if (line.text().equals("ready"))
				try (var out = new java.io.FileWriter(answer.toFile())) {
					out.write("go\n");
				} catch (java.io.IOException e) {
					fail(e);
				}
		}), monitor);
		assertEquals("ready\ngo\n", result.stdout());
	}

	@Test
	void aListenerThatThrowsDoesNotStopTheProgram() throws Exception {
		Result result = machine.exec(sh("yes | head -n 100000; echo end >&2", line -> {
			throw new IllegalStateException("listener");
		}), monitor);
		assertEquals(new Result(0, "y\n".repeat(100000), "end\n"), result);
	}

	@ParameterizedTest
	@CsvSource({ "TERM, 143", "KILL, 137", "INT, 130" })
	void aSignalIs128AndItsNumber(String signal, int code) throws Exception {
		assertEquals(code, sh("kill -" + signal + " $$").exitCode());
	}

	@Test
	void aMissingProgramIsNamedWithItsPackage() {
		Command qemuImg = new Command(List.of("/nowhere/qemu-img", "info"), Map.of(), new byte[0], null);
		assertEquals("Cannot run /nowhere/qemu-img: it is not installed on this machine. Install the Debian package qemu-utils.",
				assertThrows(CoreException.class, () -> machine.exec(qemuImg, monitor)).getStatus().getMessage());
		assertEquals("Cannot run no-such-program: it is not installed on this machine.",
				assertThrows(CoreException.class, () -> machine.exec(Command.of("no-such-program"), monitor)).getStatus().getMessage());
	}

	@Test
	void findsAdministratorsProgramsThatPathLacks() throws Exception {
		// setsid itself is found by our own PATH; the program by the one that the command asks for.
		Command ldconfig = new Command(List.of("ldconfig", "--version"), Map.of("PATH", "/nowhere"), new byte[0], null);
		assertEquals(0, machine.exec(ldconfig, monitor).exitCode());
	}

	@Test
	void requireFailsWithArgvExitCodeAndTheLastWords() {
		assertEquals("sh failed with exit code 3: no bridge named br9 (command: sh -c 'echo first >&2; echo no bridge named br9 >&2; exit 3')",
				assertThrows(CoreException.class,
						() -> machine.require(Command.of("sh", "-c", "echo first >&2; echo no bridge named br9 >&2; exit 3"), monitor))
						.getStatus().getMessage());
	}

	@TempDir
	Path folder;

	/** A program with a grandchild; both write their process ids. */
	private static String family(String trap) {
		return trap + "sh -c '" + trap + "echo $$; while :; do sleep 1; done' & echo $$; while :; do sleep 1; done";
	}

	private void cancelsAll(String script) throws Exception {
		List<Long> pids = Collections.synchronizedList(new ArrayList<>());
		CompletableFuture<Void> run = CompletableFuture.runAsync(() -> {
			try {
				machine.exec(sh(script, line -> {
					pids.add(Long.parseLong(line.text()));
					if (pids.size() == 2)
						monitor.setCanceled(true);
				}), monitor);
			} catch (CoreException e) {
				throw new IllegalStateException(e);
			}
		});
		Throwable end = assertThrows(java.util.concurrent.ExecutionException.class, () -> run.get(30, TimeUnit.SECONDS)).getCause();
		assertTrue(end instanceof OperationCanceledException, String.valueOf(end));
		assertEquals(2, pids.size());
		for (long pid : pids)
			if (ProcessHandle.of(pid).isPresent()) // the orphan is reaped by init some time later
				ProcessHandle.of(pid).get().onExit().get(10, TimeUnit.SECONDS);
	}

	@Test
	void cancelEndsGrandchildrenToo() throws Exception {
		cancelsAll(family(""));
	}

	@Test
	void cancelKillsWhatIgnoresTerm() throws Exception {
		cancelsAll(family("trap \"\" TERM; "));
	}

	@Test
	void aCancelledMonitorStartsNothing() {
		monitor.setCanceled(true);
		Path made = folder.resolve("made");
		assertThrows(OperationCanceledException.class, () -> sh("touch " + made));
		assertFalse(java.nio.file.Files.exists(made));
	}

	@Test
	void anInterruptEndsTheProgramAndStaysSet() throws Exception {
		CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
		Thread thread = new Thread(() -> {
			try {
				machine.exec(sh("echo $$; exec sleep 1000", null), monitor);
			} catch (OperationCanceledException e) {
				interrupted.complete(Thread.currentThread().isInterrupted());
			} catch (CoreException e) {
				interrupted.completeExceptionally(e);
			}
		});
		thread.start();
		thread.interrupt();
		assertTrue(interrupted.get(30, TimeUnit.SECONDS));
	}

	@Test
	void doesNotWaitForADaemonThatKeepsTheOutputOpen() throws Exception {
		long start = System.nanoTime();
		Result result = sh("sleep 20 & echo $!");
		assertTrue(Duration.ofNanos(System.nanoTime() - start).toSeconds() < 10);
		ProcessHandle.of(Long.parseLong(result.stdout().strip())).ifPresent(ProcessHandle::destroy);
	}

	@Test
	void programsEndWithTheJvmThatStartedThem() throws Exception {
		Process jvm = ChildJvm.start(Sleeps.class);
		try (var said = jvm.inputReader()) {
			long pid = Long.parseLong(said.readLine());
			ProcessHandle program = ProcessHandle.of(pid).orElseThrow();
			jvm.destroy(); // SIGTERM, as Ctrl+C at the terminal reaches the JVM only
			program.onExit().get(30, TimeUnit.SECONDS);
			assertTrue(jvm.waitFor(30, TimeUnit.SECONDS));
		}
	}

	/** Runs a program that does not end by itself. */
	static final class Sleeps {
		public static void main(String[] arguments) throws CoreException {
			new LocalMachine().exec(sh("echo $$; exec sleep 1000", line -> System.out.println(line.text())), new NullProgressMonitor());
		}
	}

	@ParameterizedTest
	@CsvSource({ "qemu:///system, true", "test+unix:///f?socket=/s, true", "qemu+ssh://kvm1/system, false", "esx://root@kvm_1/, false" })
	void onlyConnectionsThatNameNoHostHaveThisMachine(String uri, boolean local) {
		LocalMachineFacet facet = new LocalMachineFacet(machine);
		Connection connection = new FacetedConnection(new ConnectionRequest(URI.create(uri), null, true, Prompter.NOBODY)) {
			@Override
			protected boolean answers() {
				return true;
			}

			@Override
			protected void hangUp() {
				// nothing is open
			}
		};
		assertEquals(local, facet.attach(connection).isPresent());
	}
}
