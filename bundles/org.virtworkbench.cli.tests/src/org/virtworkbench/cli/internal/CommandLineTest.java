package org.virtworkbench.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.virtworkbench.core.ConnectionProvider.Suggestion;
import org.virtworkbench.core.SavedConnection;

class CommandLineTest {

	private final GuestCommands guests = new GuestCommands();
	private final TerminalSession session = TerminalSession.with(guests);

	@BeforeAll
	static void speakEnglish() {
		assertEquals("{0}: done", Messages.Done, "these transcripts are English: run them with user.language=en");
	}

	@AfterEach
	void leave() {
		session.close();
	}

	@Test
	void printsTablesForPeopleAndOneDocumentForScripts() {
		session.shows("""
				$ virt-workbench guest list --all
				Name  State     Memory
				db    shut off       -
				web1  running    2 GiB
				$ virt-workbench --json guest list --all
				[
				  {
				    "name": "db",
				    "state": "shut off",
				    "memory": null
				  },
				  {
				    "name": "web1",
				    "state": "running",
				    "memory": {"value": 2097152, "unit": "KiB"}
				  }
				]
				$ virt-workbench guest info web1
				Name:   web1
				State:  running
				Memory: 2 GiB
				Why:    -
				$ virt-workbench guest info web1 --json
				{
				  "name": "web1",
				  "state": "running",
				  "memory": {"value": 2097152, "unit": "KiB"},
				  "reason": null
				}
				$ virt-workbench guest dump web1
				<guest name='web1'/>
				$ virt-workbench guest dump web1 --json
				{
				  "xml": "<guest name='web1'/>\\n"
				}
				""");
	}

	@Test
	void printsAnEmptyListAsAnEmptyArray() {
		guests.guests.clear();
		session.shows("""
				$ virt-workbench guest list --json
				[]
				$ virt-workbench guest list
				Name  State  Memory
				""");
	}

	@Test
	void doesWhatItWouldPlan() {
		session.shows("""
				$ virt-workbench --dry-run guest start db
				guestctl -c fake:///here start db
				$ virt-workbench guest start --dry-run --json -p db
				{
				  "label": "Start db",
				  "commands": [
				    ["guestctl", "-c", "fake:///here", "start", "--paused", "db"]
				  ],
				  "outcome": "planned"
				}
				$ virt-workbench guest start db
				Start db: done
				$ virt-workbench guest stop db --json --wait=5 --mode acpi
				{
				  "label": "Stop db",
				  "commands": [
				    ["guestctl", "-c", "fake:///here", "stop", "--mode", "acpi", "--wait=5", "db"]
				  ],
				  "outcome": "done"
				}
				""");
		assertEquals(List.of("Start db", "Stop db"), session.changes);
	}

	@Test
	void dryRunFailsAsTheRealThing() {
		session.shows("""
				$ virt-workbench --dry-run guest start web1
				! Cannot start web1: it is running.
				[1]
				$ virt-workbench --dry-run guest start nobody
				! There is no guest nobody on fake:///here.
				[1]
				""");
	}

	@Test
	void dryRunQuotesForSh() {
		guests.guests.put("it's a box; rm -rf ~", "shut off");
		guests.guests.put("-rf", "shut off");
		session.shows("""
				$ virt-workbench guest start --dry-run -- "it's a box; rm -rf ~" -rf
				guestctl -c fake:///here start 'it'\\''s a box; rm -rf ~'
				guestctl -c fake:///here start -- -rf
				""");
	}

	@Test
	void dryRunOfWhatNoOtherToolDoesPrintsOurOwnCommand() {
		session.shows("""
				$ virt-workbench guest --dry-run delete -c fake:///there db
				virt-workbench guest delete -c fake:///there db
				""");
	}

	@Test
	void warnsBeforeTheChangeAndInItsDryRun() {
		session.shows("""
				$ virt-workbench guest stop --dry-run --wait web1
				guestctl -c fake:///here stop --wait web1
				! web1 may take a while.
				$ virt-workbench guest stop --wait web1
				Stop web1: done
				! web1 may take a while.
				""");
	}

	@Test
	void triesEveryNameAndFailsWhereOneFailed() {
		guests.guests.put("mail", "shut off");
		session.shows("""
				$ virt-workbench guest start db nobody mail
				! There is no guest nobody on fake:///here.
				! Start db: done
				! Start mail: done
				[1]
				""");
		assertEquals("running", guests.guests.get("mail"));
	}

	@Test
	void givesOneArrayForSeveralNames() {
		guests.guests.put("mail", "shut off");
		session.shows("""
				$ virt-workbench guest start db mail --json --dry-run
				[
				  {
				    "label": "Start db",
				    "commands": [
				      ["guestctl", "-c", "fake:///here", "start", "db"]
				    ],
				    "outcome": "planned"
				  },
				  {
				    "label": "Start mail",
				    "commands": [
				      ["guestctl", "-c", "fake:///here", "start", "mail"]
				    ],
				    "outcome": "planned"
				  }
				]
				""");
	}

	@Test
	void leavesStdoutEmptyWhereItFails() {
		session.shows("""
				$ virt-workbench guest break
				! The command failed in an unexpected way (java.lang.IllegalStateException: defect). Run it again with --verbose and report what it prints.
				[1]
				$ virt-workbench guest edit --json
				! Somebody else changed db meanwhile; nothing was overwritten.
				[4]
				""");
	}

	@Test
	void printsTheStackOnlyWhenAskedTo() {
		assertEquals(4, session.run("guest", "edit"));
		assertFalse(session.err().contains("\tat "), session.err());
		assertEquals(4, session.run("guest", "edit", "--verbose"));
		assertTrue(session.err().contains("\tat org.virtworkbench"), session.err());
	}

	@Test
	void knowsVerbsOfTwoWords() {
		session.shows("""
				$ virt-workbench guest snapshot list web1
				none of web1 by itself
				$ virt-workbench guest snapshot --json create web1 --tag a -t b
				{
				  "snapshot": "web1 [a, b]\\n"
				}
				$ virt-workbench guest snapshot
				! Say what to do with guest snapshot: create, list.
				[2]
				$ virt-workbench guest snapshot craete web1
				! There is no command "guest snapshot craete". Did you mean: snapshot create?
				[2]
				$ virt-workbench guest snapshot revert web1
				! There is no command "guest snapshot revert". Did you mean: snapshot create, snapshot list?
				[2]
				$ virt-workbench guest snapshto list web1
				! There is no command "guest snapshto". Did you mean: snapshot?
				[2]
				$ virt-workbench guest create
				! There is no command "guest create". Did you mean: snapshot create?
				[2]
				""");
	}

	@Test
	void takesOnlyTheValuesThatAnOptionHas() {
		session.shows("""
				$ virt-workbench guest snapshot list --sort=time web1
				none of web1 by time
				$ virt-workbench guest snapshot list -s name web1
				none of web1 by name
				$ virt-workbench guest snapshot list --sort web1
				none of web1 by itself
				$ virt-workbench guest snapshot list --sort=size web1
				! --sort cannot be size. It is one of: name, time.
				[2]
				""");
	}

	@Test
	void namesTheNearestWordsOfAMistake() {
		session.shows("""
				$ virt-workbench gest list
				! There is no command "gest". Did you mean: guest?
				[2]
				$ virt-workbench list
				! There is no command "list". Did you mean: guest list?
				[2]
				$ virt-workbench guest strat db
				! There is no command "guest strat". Did you mean: start?
				[2]
				$ virt-workbench guest list --al
				! There is no option --al here. Did you mean: --all, --all-hosts?
				[2]
				$ virt-workbench guest start -x db
				! There is no option -x here. An argument that begins with a dash comes after --.
				[2]
				$ virt-workbench compleet
				! There is no command "compleet". All words: virt-workbench help
				[2]
				$ virt-workbench frobnicate
				! There is no command "frobnicate". All words: virt-workbench help
				[2]
				""");
	}

	@Test
	void countsArguments() {
		session.shows("""
				$ virt-workbench guest start
				! guest start needs NAME. Usage: virt-workbench guest start [--paused] NAME...
				[2]
				$ virt-workbench guest stop a b
				! guest stop does not take "b". Usage: virt-workbench guest stop [--mode MODE] [--wait[=S]] NAME
				[2]
				$ virt-workbench guest stop a --mode
				! --mode needs a value MODE; one that begins with a dash is written --mode=VALUE.
				[2]
				$ virt-workbench guest stop a --mode --json
				! --mode needs a value MODE; one that begins with a dash is written --mode=VALUE.
				[2]
				$ virt-workbench guest start --paused=yes a
				! --paused takes no value.
				[2]
				$ virt-workbench guest
				! Say what to do with guest: list, info, start, stop, delete, dump, define, snapshot, edit, break.
				[2]
				$ virt-workbench --json
				! Say what to do: virt-workbench SCOPE VERB. All of them: virt-workbench help
				[2]
				""");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "-c fake:///x guest list", "guest -c fake:///x list", "guest list -c fake:///x", "guest list -cfake:///x",
			"guest list --connect=fake:///x", "guest --connect fake:///x list" })
	void takesGlobalOptionsAnywhere(String typed) {
		assertEquals(0, session.run(typed.split(" ")), session::err);
		assertEquals(List.of("fake:///x"), session.opened);
	}

	@Test
	void takesLettersTogether() {
		assertEquals(0, session.run("-rc", "fake:///x", "guest", "list"), session::err);
		assertEquals(List.of("fake:///x read-only"), session.opened);
	}

	@Test
	void takesEverythingAfterTwoDashesAsItIs() {
		session.shows("""
				$ virt-workbench guest info -- --json
				! There is no guest --json on fake:///here.
				[1]
				$ virt-workbench guest info --json -- --
				! There is no guest -- on fake:///here.
				[1]
				""");
	}

	@Test
	void asksForTheNameAtATerminal() {
		session.inIsTty = true;
		session.answers.add("web1");
		assertEquals(1, session.run("guest", "delete", "db"));
		assertEquals("Nothing was changed: the name was not typed.\n", session.err());
		session.answers.add("db");
		assertEquals(0, session.run("guest", "delete", "db"));
		assertEquals(List.of("Deleting db loses its disk. Type db to go on:", "Deleting db loses its disk. Type db to go on:"), session.asked);
		assertFalse(guests.guests.containsKey("db"));
	}

	@Test
	void refusesToDecideWhereNobodyCanBeAsked() {
		session.shows("""
				$ virt-workbench guest delete db
				! Deleting db loses its disk. Nobody can be asked here: add --yes to agree.
				[2]
				$ virt-workbench guest delete db --yes
				Delete db: done
				""");
	}

	@Test
	void connectsToASavedNameAsItWasSaved() {
		session.saved.add(new SavedConnection("kvm1", URI.create("fake://kvm1/"), true, false));
		session.shows("""
				$ virt-workbench -c kvm1 guest info nobody
				! There is no guest nobody on kvm1.
				[1]
				$ virt-workbench -c kvm1 guest start db
				! Cannot change anything on kvm1: the connection is read-only. Leave out -r, or name a connection that is not saved as read-only.
				[1]
				$ virt-workbench -c bogus://x guest list
				! Nothing takes bogus://x.
				[3]
				""");
		assertEquals(List.of("fake://kvm1/ read-only"), session.opened);
	}

	@Test
	void saysOnceThatItShowsTheTestHostAndChangesNothingThere() {
		session.preferred = new Suggestion(URI.create("fake:///default"), "Test", "nothing else is there", true);
		session.shows("""
				$ virt-workbench guest list
				Name  State    Memory
				web1  running   2 GiB
				! No host was named and no hypervisor was found on this machine: showing libvirt's built-in test host fake:///default. Name a host with -c URI.
				$ virt-workbench guest start db
				! No host was named and no hypervisor was found on this machine; a change on fake:///default would be lost when this command ends. Name the host with -c URI.
				[3]
				$ virt-workbench guest start db -c fake:///default
				Start db: done
				""");
	}

	@Test
	void saysWhereToGoWithoutAnyHost() {
		session.preferred = null;
		assertEquals(3, session.run("guest", "list"));
		assertTrue(session.err().contains("-c URI"), session.err());
	}

	@Test
	void asksAllSavedHosts() {
		session.saved.add(new SavedConnection("kvm1", URI.create("fake://kvm1/"), false, false));
		session.saved.add(new SavedConnection("kvm2", URI.create("fake://kvm2/"), false, false));
		session.shows("""
				$ virt-workbench guest list --all-hosts
				Host  Name  State    Memory
				kvm1  web1  running   2 GiB
				kvm2  web1  running   2 GiB
				$ virt-workbench guest info web1 --all-hosts --json
				[
				  {
				    "host": "kvm1",
				    "name": "web1",
				    "state": "running",
				    "memory": {"value": 2097152, "unit": "KiB"},
				    "reason": null
				  },
				  {
				    "host": "kvm2",
				    "name": "web1",
				    "state": "running",
				    "memory": {"value": 2097152, "unit": "KiB"},
				    "reason": null
				  }
				]
				$ virt-workbench guest start db --all-hosts
				! "guest start" changes something, so it works on one host at a time. Leave out --all-hosts and name the host with -c.
				[2]
				""");
	}

	@Test
	void showsTheHostsThatAnswerBesideOneThatDoesNot() {
		session.saved.add(new SavedConnection("kvm1", URI.create("fake://kvm1/"), false, false));
		session.saved.add(new SavedConnection("kvm2", URI.create("fake://kvm2/"), false, false));
		session.dead.add("kvm1");
		session.shows("""
				$ virt-workbench guest list --all-hosts
				Host  Name  State    Memory
				kvm2  web1  running   2 GiB
				! Cannot connect to kvm1: nobody answers.
				[3]
				""");
	}

	@Test
	void isQuietAboutAClosedPipe() {
		session.overrideOut = failing("Broken pipe");
		assertEquals(141, session.run("guest", "list"));
		assertEquals("", session.err());
	}

	@Test
	void saysThatTheDiskIsFull() {
		session.overrideOut = failing("No space left on device");
		assertEquals(1, session.run("guest", "list"));
		assertEquals("Cannot write the result: No space left on device. Check where standard output leads.\n", session.err());
	}

	private static OutputStream failing(String reason) {
		return new OutputStream() {
			@Override
			public void write(int b) throws IOException {
				throw new IOException(reason);
			}
		};
	}

	@Test
	void handsStandardInputToTheCommand() {
		session.stdin("<guest/>");
		session.shows("""
				$ virt-workbench guest define -
				<guest/>""" + "");
	}

	@Test
	void reportsACancelAsCancelled() {
		session.scopes.clear();
		session.scopes.put("slow", List.of(new SlowCommands()));
		session.line().setCancelling(monitor -> {
			if (monitor != null)
				monitor.setCanceled(true);
		});
		assertEquals(130, session.run("slow", "wait"));
		assertEquals(130, session.run("slow", "fail"));
		assertEquals("", session.out() + session.err());
	}

	@Test
	void saysItsVersion() {
		session.shows("""
				$ virt-workbench version
				virt-workbench 1.2.3
				$ virt-workbench --version
				virt-workbench 1.2.3
				""");
		assertEquals(0, session.run("version", "--json"));
		assertTrue(session.out().contains("\"version\": \"1.2.3\""), session.out());
	}
}
