package org.virtworkbench.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.virtworkbench.core.command.CommandScope;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.command.Verb.Operand;
import org.virtworkbench.core.command.Verb.Option;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;

class HelpTest {

	private final TerminalSession session = TerminalSession.with(new GuestCommands());

	@TempDir
	Path folder;

	@AfterEach
	void leave() {
		session.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "help guest stop", "guest stop --help", "guest stop -h a b c", "-h guest stop", "guest -h stop" })
	void saysWhatACommandDoes(String typed) {
		assertEquals(0, session.run(typed.split(" ")), session::err);
		assertTrue(session.out().startsWith("""
				Stops a guest.

				Usage:
				  virt-workbench guest stop [--mode MODE] [--wait[=S]] NAME

				Arguments:
				  NAME  a guest

				Options:
				      --mode MODE  how
				      --wait[=S]   until it is off

				Options of every command:
				  -c, --connect URI  the host: a libvirt URI or the name of a saved connection
				"""), session.out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "help guest", "guest --help", "guest -h" })
	void saysWhatAScopeHolds(String typed) {
		assertEquals(0, session.run(typed.split(" ")), session::err);
		assertTrue(session.out().startsWith("guests in memory\n\n  list [--all]"), session.out());
		assertTrue(session.out().contains("\n  start [--paused] NAME...           Starts guests.\n"), session.out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "help guest snapshot", "guest snapshot --help", "guest -h snapshot" })
	void saysWhatVerbsOfTwoWordsThereAre(String typed) {
		assertEquals(0, session.run(typed.split(" ")), session::err);
		assertEquals("""
				guests in memory

				  snapshot create [--tag WORD] NAME  Keeps a guest's state.
				  snapshot list [--sort[=BY]] NAME   Lists the states that are kept.

				More about one command: virt-workbench help guest snapshot VERB
				""", session.out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "help guest snapshot create", "guest snapshot create --help", "guest -h snapshot create" })
	void saysWhatACommandOfTwoWordsDoes(String typed) {
		assertEquals(0, session.run(typed.split(" ")), session::err);
		assertTrue(session.out().startsWith("""
				Keeps a guest's state.

				Usage:
				  virt-workbench guest snapshot create [--tag WORD] NAME

				Arguments:
				  NAME  a guest

				Options:
				  -t, --tag WORD  a word to find it by
				"""), session.out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "help", "--help", "-h" })
	void saysWhatThereIs(String typed) {
		assertEquals(0, session.run(typed), session::err);
		assertTrue(session.out().contains("\n  guest  guests in memory\n"), session.out());
		assertTrue(session.out().contains("Exit codes: 0 done"), session.out());
	}

	@Test
	void refusesWhatThereIsNot() {
		session.shows("""
				$ virt-workbench help gust
				! There is no command "gust". Did you mean: guest?
				[2]
				$ virt-workbench help guest strt
				! There is no command "guest strt". Did you mean: start?
				[2]
				""");
	}

	@Test
	void describesEveryCommandForPrograms() {
		assertEquals(0, session.run("help", "--json"), session::err);
		JsonArray all = JsonParser.parseString(session.out()).getAsJsonArray();
		List<String> usages = all.asList().stream().map(v -> v.getAsJsonObject().get("usage").getAsString()).toList();
		assertTrue(usages.contains("virt-workbench guest start [--paused] NAME..."), usages::toString);
		assertTrue(usages.contains("virt-workbench version"), usages::toString);
	}

	@Test
	void writesAManualPageThatTheFormattersAccept() throws Exception {
		session.scopes.put("odd", List.of(new CommandScope() {
			@Override
			public String scope() {
				return "odd";
			}

			@Override
			public String summary() {
				return ".TH in front, back\\slash, \"quotes\"";
			}

			@Override
			public List<Verb> verbs() {
				return List.of(Verb.named("verb", "'quote in front").operand(Operand.one("FILE", null, ".dot"))
						.option(Option.value("path", "C:\\X \"Y\"", null, "-dash")).does(call -> {
						}));
			}
		}));
		assertEquals(0, session.run("help", "--man"), session::err);
		String page = session.out();
		assertTrue(page.contains("\n\\&.TH in front, back\\eslash, \"quotes\"\n"), page);
		assertTrue(page.contains("\n\\&'quote in front\n"), page);
		assertTrue(page.contains("\n.B \"\\-\\-path C:\\eX \\(dqY\\(dq\"\n"), page);
		Path file = Files.writeString(folder.resolve("virt-workbench.1"), page);
		Process groff;
		try {
			groff = new ProcessBuilder("groff", "-man", "-Tutf8", "-ww", "-z", file.toString()).redirectErrorStream(true).start();
		} catch (java.io.IOException e) {
			Assumptions.abort("groff is not installed: " + e.getMessage());
			return;
		}
		assertEquals("", new String(groff.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
		assertEquals(0, groff.waitFor());
	}
}
