package org.virtworkbench.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptTest {

	private final GuestCommands guests = new GuestCommands();
	private final TerminalSession session = TerminalSession.with(guests);

	@TempDir
	Path folder;

	@AfterEach
	void leave() {
		session.close();
	}

	private String script(String text) throws IOException {
		return Files.writeString(folder.resolve("night.vw"), text).toString();
	}

	@Test
	void stopsAtTheFirstFailureWithItsCodeAndPlace() throws IOException {
		String file = script("""
				# starts the database

				guest start db   # it was off
				guest edit
				guest stop db
				""");
		assertEquals(4, session.run("run", file));
		assertEquals("Start db: done\n", session.out());
		assertEquals(file + ":4: Somebody else changed db meanwhile; nothing was overwritten.\n", session.err());
		assertEquals("running", guests.guests.get("db"));
	}

	@Test
	void keepsGoingWhenAskedToAndStillFails() throws IOException {
		String file = script("guest edit\nguest nonsense\nguest start db\n");
		assertEquals(4, session.run("run", "--keep-going", file));
		assertEquals("Start db: done\n", session.out());
		assertTrue(session.err().contains(file + ":2: "), session.err());
	}

	@Test
	void keepsOneConnectionOpenForAllLines() throws IOException {
		assertEquals(0, session.run("run", script("guest start db\nguest list\nguest stop db\nguest list -c fake:///other\n")), session::err);
		assertEquals(List.of("fake:///here", "fake:///other"), session.opened);
	}

	@Test
	void takesItsOptionsAsDefaultsOfEachLine() throws IOException {
		assertEquals(0, session.run("run", "-c", "fake:///x", "--dry-run", script("guest start db\nguest start db -c fake:///y\n")), session::err);
		assertEquals("guestctl -c fake:///x start db\nguestctl -c fake:///y start db\n", session.out());
		assertEquals("shut off", guests.guests.get("db"));
	}

	@Test
	void leavesWordsAsTheyAre() throws IOException {
		for (String name : List.of("disk[0]", "007", "$HOME", "a|b;c&d", "${x}", "*", "~", "虚拟机 1", "two\nlines"))
			guests.guests.put(name, "shut off");
		assertEquals(0, session.run("run", "--dry-run", script("""
				guest start disk[0] 007 $HOME 'a|b;c&d' ${x} * ~ "虚拟机 1"
				guest start 'two
				lines'
				""")), session::err);
		assertEquals("""
				guestctl -c fake:///here start 'disk[0]'
				guestctl -c fake:///here start 007
				guestctl -c fake:///here start '$HOME'
				guestctl -c fake:///here start 'a|b;c&d'
				guestctl -c fake:///here start '${x}'
				guestctl -c fake:///here start '*'
				guestctl -c fake:///here start '~'
				guestctl -c fake:///here start '虚拟机 1'
				guestctl -c fake:///here start 'two
				lines'
				""", session.out());
	}

	@Test
	void saysWhichQuoteIsOpen() throws IOException {
		String file = script("guest list\nguest start 'db\n");
		assertEquals(2, session.run("run", file));
		assertEquals(file + ":2: the quote ' is not closed.\n", session.err());
	}

	@Test
	void letsASignalEndItBetweenTwoLines() {
		List<Boolean> watched = new ArrayList<>();
		session.line().setCancelling(monitor -> watched.add(monitor != null));
		session.in = InputStream.nullInputStream();
		session.run("run", "-");
		assertEquals(List.of(true, false, false), watched);
	}

	@Test
	void readsStandardInput() {
		session.stdin("guest list\nguest edit\n");
		session.shows("""
				$ virt-workbench run -
				Name  State    Memory
				web1  running   2 GiB
				! standard input:2: Somebody else changed db meanwhile; nothing was overwritten.
				[4]
				""");
	}

	@Test
	void endsAScriptThatRunsItself() throws IOException {
		String file = folder.resolve("night.vw").toString();
		script("run '" + file + "'\n");
		assertEquals(2, session.run("run", file));
		assertTrue(session.err().contains("without end"), session.err());
		assertEquals(1, session.err().lines().count(), session.err());
	}

	@Test
	void saysWhatIsWrongWithTheFile() throws IOException {
		session.shows("""
				$ virt-workbench run /nonexistent/night.vw
				! There is no file /nonexistent/night.vw.
				[1]
				""");
		Path latin = Files.write(folder.resolve("latin.vw"), "guest list\nguest start caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
		assertEquals(1, session.run("run", latin.toString()));
		assertTrue(session.err().contains("is not UTF-8"), session.err());
		assertEquals(1, session.run("run", folder.toString()));
		assertTrue(session.err().startsWith("Cannot read " + folder), session.err());
	}

	@Test
	void startsNoShell() throws IOException {
		assertEquals(2, session.run("run", script("shell\n")));
		assertTrue(session.err().contains("A script cannot start a shell"), session.err());
	}

	@Test
	void readsAPipedShellAsAScriptThatGoesOn() {
		session.stdin("guest edit\nguest start db\n");
		assertEquals(4, session.run("shell"));
		assertEquals("Start db: done\n", session.out());
	}
}
