package org.virtworkbench.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Random;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.SavedConnection;
import org.virtworkbench.core.command.Completer;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.text.ShellWords;

class CompletionTest {

	private final GuestCommands guests = new GuestCommands();
	private final TerminalSession session = TerminalSession.with(guests);
	private String askedHost;

	@BeforeEach
	void hostsAndGuests() {
		guests.guests.put("two words", "running");
		guests.guests.put("-dash", "running");
		session.saved.add(new SavedConnection("kvm1", URI.create("fake://kvm1/"), false, false));
		session.completers.add(new Completer() {
			@Override
			public String kind() {
				return "guest";
			}

			@Override
			public List<String> words(Invocation invocation) throws CoreException {
				askedHost = invocation.connection().uri().toString();
				return List.copyOf(guests.guests.keySet());
			}
		});
	}

	@AfterEach
	void leave() {
		session.close();
	}

	private List<String> offers(String typed) {
		assertEquals(0, session.run("complete", "--line=" + typed), session::err);
		assertEquals("", session.err());
		List<String> lines = session.out().lines().toList();
		assertTrue(lines.isEmpty() || List.of("words", "files").contains(lines.get(0)), session.out());
		return lines.isEmpty() ? List.of() : lines.get(0).equals("files") ? List.of("files", lines.get(1)) : lines.subList(2, lines.size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = { //
			"virt-workbench gu|[guest]", //
			"virt-workbench |[guest, help, run, shell, version]", //
			"virt-workbench guest st|[start, stop]", //
			"virt-workbench guest sn|[snapshot]", //
			"virt-workbench guest snapshot |[create, list]", //
			"virt-workbench guest snapshot create w|[web1]", //
			"virt-workbench guest snapshot nonsense |[]", //
			"virt-workbench guest snapshot list --sort=|[--sort=name, --sort=time]", //
			"virt-workbench help guest sn|[snapshot]", //
			"virt-workbench help guest snapshot |[create, list]", //
			"virt-workbench guest start |[db, two words, web1]", //
			"virt-workbench guest start db |[two words, web1]", //
			"virt-workbench guest start 'two|[two words]", //
			"virt-workbench guest start -- -|[-dash]", //
			"virt-workbench guest info web1 |[]", //
			"virt-workbench guest start --p|[--paused]", //
			"virt-workbench guest list --a|[--all, --all-hosts]", //
			"virt-workbench -c k|[kvm1]", //
			"virt-workbench --connect=k|[--connect=kvm1]", //
			"virt-workbench -c |[fake:///here, kvm1]", //
			"virt-workbench help g|[guest]", //
			"virt-workbench help guest sta|[start]", //
			"virt-workbench guest define som|[files, som]", //
			"virt-workbench nonsense |[]", //
			"virt-workbench guest nonsense |[]" })
	void offersWhatMayStandThere(String typed, String expected) {
		assertEquals(expected, offers(typed).toString());
	}

	@Test
	void asksTheHostThatIsNamedInTheLine() {
		offers("virt-workbench -c fake:///other guest info w");
		assertEquals("fake:///other", askedHost);
		offers("virt-workbench guest info --connect=fake:///third w");
		assertEquals("fake:///third", askedHost);
	}

	@Test
	void isSilentWhereTheHostDoesNotAnswer() {
		session.dead.add("kvm1");
		assertEquals(List.of(), offers("virt-workbench -c kvm1 guest start "));
	}

	@Test
	void offersNoNameThatATerminalWouldShowOtherwise() {
		guests.guests.put("x\ny", "running");
		assertEquals(List.of(), offers("virt-workbench guest info x"));
	}

	@Test
	void showsTheHiddenCommandToNobody() {
		session.run("help");
		assertTrue(!session.out().contains("complete"), session.out());
	}

	/** What is typed and what is run must be the same words. */
	@Test
	void splitsAsTheScriptDoes() {
		Random random = new Random(7);
		String letters = "ab '\"\\#$\t=é";
		for (int n = 0; n < 20000; n++) {
			StringBuilder line = new StringBuilder();
			for (int i = random.nextInt(12); i >= 0; i--)
				line.append(letters.charAt(random.nextInt(letters.length())));
			Words words = Words.of(line + (Words.of(line.toString()).openQuote() == 0 ? " " : ""));
			if (words.openQuote() != 0 || line.toString().endsWith("\\"))
				continue;
			assertEquals(ShellWords.split(line.toString()), words.before(), line.toString());
		}
	}

	@Test
	void failuresOfTheServicesAreSilentToo() {
		session.completers.clear();
		session.completers.add(new Completer() {
			@Override
			public String kind() {
				return "guest";
			}

			@Override
			public List<String> words(Invocation invocation) throws CoreException {
				throw Failure.failed("no");
			}
		});
		assertEquals(List.of(), offers("virt-workbench guest info "));
	}
}
