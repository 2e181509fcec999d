package org.virtworkbench.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Pattern;

import org.jline.terminal.impl.DumbTerminal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.virtworkbench.core.SavedConnection;
import org.virtworkbench.core.command.Completer;
import org.virtworkbench.core.command.Invocation;

@Timeout(30)
class ShellTest {

	private static final String INTERRUPT = "\u0003";
	private static final String END = "\u0004";
	/** Ctrl+P: the line before. */
	private static final String UP = "\u0010";

	private final GuestCommands guests = new GuestCommands();
	private final TerminalSession session = TerminalSession.with(guests);
	private final ByteArrayOutputStream dumb = new ByteArrayOutputStream();

	@TempDir
	Path state;

	@BeforeEach
	void place() {
		session.state = state.resolve("state");
		session.completers.add(new Completer() {
			@Override
			public String kind() {
				return "guest";
			}

			@Override
			public List<String> words(Invocation invocation) {
				return List.copyOf(guests.guests.keySet());
			}
		});
	}

	@AfterEach
	void leave() {
		session.close();
	}

	/** The screen of a terminal; tells when the shell waits for keys. */
	private static final class Screen extends ByteArrayOutputStream {
		/** Sent when the shell begins to read a line, after it made the terminal raw. */
		private static final String READING = "\u001b[?2004h";

		@Override
		public synchronized void write(int b) {
			super.write(b);
			notifyAll();
		}

		@Override
		public synchronized void write(byte[] bytes, int from, int length) {
			super.write(bytes, from, length);
			notifyAll();
		}

		synchronized void awaitReading(int times) throws InterruptedException {
			while (toString(StandardCharsets.UTF_8).split(Pattern.quote(READING), -1).length <= times)
				wait();
		}
	}

	/** Types each line when the shell waits for it, then leaves with Ctrl+D. */
	private void types(Globals defaults, String... lines) throws IOException, InterruptedException {
		Screen screen = new Screen();
		try (CommandLine quiet = session.line().quiet();
				LineDisciplineTerminal terminal = new LineDisciplineTerminal("test", "xterm", screen, StandardCharsets.UTF_8)) {
			Thread person = new Thread(() -> {
				try {
					for (int i = 0; i <= lines.length; i++) {
						screen.awaitReading(i + 1);
						terminal.processInputBytes((i < lines.length ? lines[i] : END).getBytes(StandardCharsets.UTF_8));
					}
				} catch (IOException | InterruptedException e) {
					// the shell was left before all was typed
				}
			}, "person");
			person.setDaemon(true);
			person.start();
			assertEquals(0, new Shell(session.line(), quiet, defaults, terminal).loop());
		}
	}

	private void types(String... lines) throws IOException, InterruptedException {
		types(Globals.NONE, lines);
	}

	/** No cursor, no colours: keys are only read. */
	private void typesAtADumbTerminal(String keys) throws IOException {
		try (CommandLine quiet = session.line().quiet();
				DumbTerminal terminal = new DumbTerminal(new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8)), dumb)) {
			assertEquals(0, new Shell(session.line(), quiet, Globals.NONE, terminal).loop());
		}
	}

	@Test
	void runsLinesUntilExit() throws Exception {
		typesAtADumbTerminal("guest start db\n\n# a comment\nguest list\nexit\nguest stop db\n");
		assertEquals("Start db: done\nName  State    Memory\ndb    running   2 GiB\nweb1  running   2 GiB\n", session.out());
		assertEquals(List.of("fake:///here"), session.opened);
		assertTrue(dumb.toString(StandardCharsets.UTF_8).contains("virt-workbench> "), dumb::toString);
	}

	@Test
	void goesOnAfterAFailureAndEndsWithTheInput() throws Exception {
		typesAtADumbTerminal("guest edit\nguest nonsense\nguest start db\n");
		assertEquals("Start db: done\n", session.out());
		assertEquals(2, session.err().lines().count(), session.err());
	}

	@Test
	void completesScopesVerbsOptionsAndNames() throws Exception {
		guests.guests.put("two words", "shut off");
		types("gue\tsta\ttwo\t--pau\t--dry-r\t\r");
		assertEquals("guestctl -c fake:///here start --paused 'two words'\n", session.out());
	}

	@Test
	void completesInsideAQuote() throws Exception {
		guests.guests.put("two words", "shut off");
		types("guest start --dry-run 'two w\t\r");
		assertEquals("guestctl -c fake:///here start 'two words'\n", session.out());
	}

	@Test
	void completesSavedConnections() throws Exception {
		session.saved.add(new SavedConnection("kvm1", URI.create("fake://kvm1/"), false, false));
		types("guest start db --dry-run -c kv\t\r");
		assertEquals("guestctl -c fake://kvm1/ start db\n", session.out());
	}

	@Test
	void completesFiles() throws Exception {
		Path folder = Files.createDirectory(state.resolve("my scripts"));
		Files.writeString(folder.resolve("night.vw"), "guest start db\n");
		types("run " + state + "/my\tnig\t\n");
		assertEquals("Start db: done\n", session.out(), session::err);
	}

	@Test
	void readsAQuoteOverSeveralLines() throws Exception {
		guests.guests.put("two\nlines", "shut off");
		typesAtADumbTerminal("guest start 'two\nlines'\n");
		assertEquals("running", guests.guests.get("two\nlines"), session::err);
	}

	@Test
	void keepsItsHistoryForTheNextShell() throws Exception {
		types("guest start --dry-run db\r");
		Path file = session.state.resolve("shell_history");
		assertTrue(Files.readString(file).contains("guest start --dry-run db"));
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
		types(UP + "\r");
		assertEquals("guestctl -c fake:///here start db\nguestctl -c fake:///here start db\n", session.out());
	}

	@Test
	void worksWhereItsHistoryCannotBeKept() throws Exception {
		session.state = Path.of("/proc/nowhere");
		types("guest list\n");
		assertTrue(session.out().startsWith("Name"), session.out());
		assertEquals("The history of this shell is not kept: /proc/nowhere cannot be written.\n", session.err());
	}

	@Test
	void takesItsOptionsAsDefaults() throws Exception {
		types(Globals.NONE.with("dry-run", null).with("connect", "fake:///x"), "guest start db\r");
		assertEquals("guestctl -c fake:///x start db\n", session.out());
	}

	@Test
	void leavesExclamationMarksAlone() throws Exception {
		guests.guests.put("wow!!", "shut off");
		types("guest start wow!!\n");
		assertEquals("running", guests.guests.get("wow!!"), session::err);
	}

	@Test
	void throwsALineAwayAtInterrupt() throws Exception {
		types("guest start d" + INTERRUPT, "guest list\n");
		assertEquals("shut off", guests.guests.get("db"));
		assertTrue(session.out().startsWith("Name"), () -> session.out() + session.err());
	}

	@Test
	void startsNoShellInAShell() throws Exception {
		types("shell\n");
		assertEquals("You are in the shell already; exit leaves it.\n", session.err());
	}
}
