package org.virtworkbench.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;

class HostileNamesTest {

	private final GuestCommands guests = new GuestCommands();
	private final TerminalSession session = TerminalSession.with(guests);

	@BeforeEach
	void noGuests() {
		guests.guests.clear();
	}

	@AfterEach
	void leave() {
		session.close();
	}

	@Test
	void cannotDriveTheReadersTerminal() {
		guests.guests.put("\u001b[2Jgone", "running");
		guests.guests.put("two\nlines", "running");
		guests.guests.put("web\u202egpj.exe", "running");
		guests.guests.put("csi\u009b31m", "running");
		session.shows("""
				$ virt-workbench guest list
				Name              State    Memory
				\\x1b[2Jgone       running   2 GiB
				csi\\x9b31m        running   2 GiB
				two\\nlines        running   2 GiB
				web\\u202egpj.exe  running   2 GiB
				""");
		session.shows("""
				$ virt-workbench guest info '\u001b]0;title\u0007'
				! There is no guest \\x1b]0;title\\x07 on fake:///here.
				[1]
				""");
	}

	@Test
	void cannotForgeALineOfStderr() {
		assertEquals(1, session.run("guest", "info", "x\nAll guests were deleted."));
		assertEquals(1, session.err().lines().count(), session.err());
	}

	@Test
	void comeOutOfTextUnchangedWhereAProgramReadsIt() {
		session.run("guest", "dump", "a\u202eb");
		assertEquals("<guest name='a\u202eb'/>\n", session.out());
	}

	@Test
	void areShownEscapedInTextAtATerminal() {
		session.outIsTty = true;
		session.run("guest", "dump", "a\u202eb");
		assertEquals("<guest name='a\\u202eb'/>\n", session.out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u001b[31mred", "quote\"back\\slash", "line\nbreak\ttab\r", "虚拟机", "\ud83d\ude80", "\u202e", "\u2028", "\u0000",
			"\u007f", "</script>" })
	void surviveJson(String name) {
		guests.guests.put(name, "running");
		assertEquals(0, session.run("guest", "list", "--json"), session::err);
		JsonArray list = JsonParser.parseString(session.out()).getAsJsonArray();
		assertEquals(name, list.get(0).getAsJsonObject().get("name").getAsString());
		assertFalse(session.out().chars().anyMatch(c -> c != '\n' && Printable.hidden((char) c)), session.out());
	}

	@Test
	void writesHalfACharacterAsAnEscape() {
		assertEquals("\"\\ud83d!\"\n", JsonText.of("\ud83d!"));
		assertEquals("\"\\ude80\"\n", JsonText.of("\ude80"));
	}

	@Test
	void alignsWideAndCombiningCharacters() {
		guests.guests.put("数据库", "running");
		guests.guests.put("cafe\u0301", "running");
		guests.guests.put("\ud83d\ude80", "running");
		guests.guests.put("web1", "running");
		session.run("guest", "list");
		List<Integer> ends = session.out().lines().map(Cells::width).distinct().toList();
		assertEquals(1, ends.size(), session.out());
		assertEquals("数据库  running   2 GiB", session.out().lines().filter(l -> l.contains("数")).findFirst().get());
	}

	@Test
	void cutsTheWidestColumnButNoNameAtANarrowTerminal() {
		guests.guests.put("a-name-of-some-length", "running for a very long time indeed");
		session.outIsTty = true;
		session.environment.put("COLUMNS", "40");
		session.environment.put("NO_COLOR", "1");
		session.run("guest", "list", "--all");
		assertEquals("""
				Name                   State      Memory
				a-name-of-some-length  running …       -
				""", session.out());
		assertTrue(session.out().lines().allMatch(l -> Cells.width(l) <= 40));
	}

	@Test
	void coloursStatesOnlyAtATerminalThatWantsIt() {
		guests.guests.put("web1", "running");
		session.outIsTty = true;
		session.environment.put("COLUMNS", "80");
		session.run("guest", "list");
		assertTrue(session.out().contains("\u001b[32mrunning\u001b[0m"), session.out());
		session.environment.put("NO_COLOR", "1");
		session.run("guest", "list");
		assertFalse(session.out().contains("\u001b"), session.out());
		session.environment.remove("NO_COLOR");
		session.environment.put("TERM", "dumb");
		session.run("guest", "list");
		assertFalse(session.out().contains("\u001b"), session.out());
	}
}
