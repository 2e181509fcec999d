package org.virtworkbench.compute.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.virtworkbench.compute.Opened.failure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.virtworkbench.compute.DestroyDomain;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.Opened;
import org.virtworkbench.compute.SuspendDomain;
import org.virtworkbench.compute.UndefineDomain;
import org.virtworkbench.compute.domain.State;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.command.Output.Size;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.testkit.PrivateLibvirt;
import org.virtworkbench.testkit.TypedCommand;

/** {@code domain ...} against libvirt's test driver; virsh reads the same daemon. */
class DomainCommandsTest {

	private static final String UUID = "6695eb01-f6a4-8304-79aa-97f2502e193f";

	@RegisterExtension
	static final PrivateLibvirt daemon = PrivateLibvirt.testDriver();

	@TempDir
	Path folder;

	private final DomainCommands scope = new DomainCommands();
	private final NullProgressMonitor monitor = new NullProgressMonitor();
	private Connection connection;
	private DomainRef test;

	@BeforeEach
	void open() throws CoreException {
		connection = Opened.anew(daemon.testUri());
		test = Opened.domain(connection, "test");
	}

	@AfterEach
	void close() {
		connection.close();
	}

	private TypedCommand run(String... words) throws CoreException {
		return TypedCommand.of(scope, connection, words).run();
	}

	private State state() throws CoreException {
		return test.read(monitor).getState();
	}

	@Test
	void hasVirshsVerbs() {
		assertEquals(List.of("list", "info", "start", "shutdown", "destroy", "reboot", "reset", "suspend", "resume", "autostart", "rename", "dumpxml", "define",
				"undefine"), scope.verbs().stream().map(Verb::name).toList());
	}

	@Test
	void listsForPeople() throws CoreException {
		Opened.define(connection, "test", "off");
		int id = test.read(monitor).getId();
		assertEquals(List.of("Id|Name|State|Reason|vCPU|Memory", id + "|test|running|booted|2|2 GiB"), run("list").lines);
		assertEquals("-|off|shut off|-|1|16 MiB", run("list", "--inactive").lines.get(1));
	}

	@Test
	void listsForScriptsSortedAndWithLibvirtsWords() throws CoreException {
		Opened.define(connection, "test", "db");
		Map<String, Object> db = new LinkedHashMap<>();
		db.put("name", "db");
		db.put("uuid", Opened.domain(connection, "db").uuid().toString());
		db.put("id", null);
		db.put("state", "shut off");
		db.put("reason", null);
		db.put("vcpu", 1);
		db.put("memory", new Size(16384, "KiB"));
		db.put("maxMemory", new Size(16384, "KiB"));
		db.put("persistent", true);
		db.put("autostart", false);
		List<?> document = (List<?>) run("list", "--all", "--json").document;
		assertEquals(db, document.get(0));
		assertEquals(List.copyOf(db.keySet()), List.copyOf(((Map<?, ?>) document.get(0)).keySet()), "the keys keep their order");
		assertEquals("test", ((Map<?, ?>) document.get(1)).get("name"));
		assertEquals(2, document.size());
	}

	@ParameterizedTest
	@CsvSource({ "'', paused running", "--all, off paused running transient", "--inactive, off", "--inactive --all, off paused running transient",
			"--state-shutoff, off", "--state-paused, paused transient", "--state-running --state-shutoff, off", "--all --state-running --state-shutoff, off running", "--state-other, ''",
			"--inactive --state-running, ''", "--transient, transient", "--persistent --all, off paused running", "--autostart, running",
			"--no-autostart --all, off paused transient", "--autostart --no-autostart, paused running transient" })
	void filtersAsVirshDoes(String options, String expected) throws CoreException, IOException {
		new UndefineDomain(test, Set.of()).run(monitor);
		new DestroyDomain(test, false).run(monitor);
		for (String name : List.of("off", "running", "paused", "transient"))
			Opened.define(connection, "test", name);
		for (String name : List.of("running", "paused", "transient"))
			run("start", name);
		run("suspend", "paused", "transient");
		run("autostart", "running");
		run("undefine", "transient");
		String[] words = ("list --name " + options).strip().split(" ");
		// virsh list says the same, but for its order
		String virsh = Opened.virsh(daemon.testUri(), words);
		assertEquals(virsh.lines().filter(line -> !line.isBlank()).sorted().toList(), run(words).lines);
		if (!options.isEmpty())
			assertEquals(expected, String.join(" ", run(words).lines));
	}

	@Test
	void listsWordsOnly() throws CoreException {
		assertEquals(List.of(UUID), run("list", "--uuid").lines);
		assertEquals(List.of("test"), run("list", "--name", "--json").document);
		assertEquals(Failure.Kind.USAGE.exitCode(),
				assertThrows(CoreException.class, () -> run("list", "--name", "--uuid")).getStatus().getCode());
	}

	@Test
	void showsOneDomain() throws CoreException {
		Map<?, ?> info = (Map<?, ?>) run("info", "--json", "test").document;
		assertEquals("test", info.get("name"));
		assertEquals(new Size(8_388_608, "KiB"), info.get("maxMemory"));
		assertEquals("hvm", info.get("osType"));
		assertEquals("test", info.get("domainType"));
		assertEquals("ns", ((Size) info.get("cpuTime")).unit());
		assertTrue(((Size) info.get("cpuTime")).value() > 0);
		assertTrue(info.keySet().containsAll(List.of("name", "uuid", "id", "state", "reason", "vcpu", "memory", "maxMemory", "persistent", "autostart")));
		List<String> lines = run("info", "test").lines;
		assertTrue(lines.contains("State: running"), lines.toString());
		assertTrue(lines.contains("Memory: 2 GiB"), lines.toString());
	}

	@Test
	void showsATitle() throws CoreException {
		Opened.define(connection, "test", "titled");
		assertEquals("A guest of the tests", ((Map<?, ?>) run("info", "titled").document).get("title"));
	}

	@Test
	void goesThroughTheLifeOfADomain() throws CoreException {
		run("suspend", "test");
		assertEquals(State.PAUSED, state());
		run("resume", "test");
		assertEquals(State.RUNNING, state());
		run("reboot", "--mode=acpi", "test");
		run("reset", "test");
		run("shutdown", "--wait", "test");
		assertEquals(State.SHUTOFF, state());
		run("start", "test");
		run("destroy", "test");
		assertEquals(State.SHUTOFF, state());
		run("autostart", "test");
		assertTrue(test.read(monitor).isAutostart());
		run("autostart", "--disable", "test");
		assertTrue(!test.read(monitor).isAutostart());
		run("undefine", "test");
		assertTrue(run("list", "--all", "--name").lines.isEmpty());
	}

	@Test
	void renamesADomainThatIsShutOff() throws CoreException {
		assertEquals("Cannot rename test: it is running, and a running domain keeps its name. Shut it down first.", failure(() -> run("rename", "test", "web1")));
		run("destroy", "test");
		assertEquals(List.of("virsh -c '" + daemon.testUri() + "' domrename -- test -x"), run("rename", "--dry-run", "test", "--", "-x").lines);
		assertEquals(List.of("Rename test to \u7f51\u7ad9 1"), run("rename", UUID, "\u7f51\u7ad9 1").lines);
		assertEquals("\u7f51\u7ad9 1", connection.require(org.virtworkbench.libvirt.LibvirtSession.class).domains().list(monitor).get(0).name());
	}

	@Test
	void refusesToStartARunningDomainWithExitCode1() {
		CoreException e = assertThrows(CoreException.class, () -> run("start", "test"));
		assertEquals("Cannot start test: it is running already. Reboot it to start it anew.", e.getStatus().getMessage());
		assertEquals(1, e.getStatus().getCode());
	}

	@Test
	void doesTheOthersWhereOneFails() throws CoreException {
		Opened.define(connection, "test", "a");
		Opened.define(connection, "test", "b");
		TypedCommand command = TypedCommand.of(scope, connection, "start", "a", "nobody", "b");
		assertThrows(CoreException.class, command::run);
		assertEquals(List.of("Start a", "Start b"), command.lines);
		assertEquals(List.of("There is no domain nobody on " + connection.name()
				+ ": no id, no UUID and no name is like that. \"domain list --all\" shows what there is."), command.notes);
	}

	@Test
	void namesADomainByIdThenUuidThenName() throws CoreException {
		String id = String.valueOf(test.read(monitor).getId());
		Opened.define(connection, "test", id);
		assertEquals(List.of("Suspend test"), run("suspend", id).lines);
		assertEquals(List.of("Resume test"), run("resume", UUID).lines);
		assertEquals(List.of("Start " + id), run("start", "--name", id).lines);
		assertEquals(List.of("Suspend test"), run("suspend", "--id", id).lines);
		assertEquals(List.of("Resume test"), run("resume", "--uuid", UUID).lines);
		assertTrue(failure(() -> run("suspend", "--uuid", "test")).startsWith("There is no domain with UUID test on "));
		assertTrue(failure(() -> run("suspend", "--id", "99999")).startsWith("There is no active domain with id 99999 on "));
		assertTrue(failure(() -> run("suspend", "--name", UUID)).startsWith("There is no domain named " + UUID));
		assertEquals("Of the options --id, --uuid, --name give only one.", failure(() -> run("suspend", "--id", "--name", id)));
	}

	@Test
	void saysWhatItWouldDo() throws CoreException {
		String virsh = "virsh -c '" + daemon.testUri() + "' ";
		assertEquals(List.of(virsh + "destroy test"), run("destroy", "--dry-run", "test").lines);
		assertEquals(List.of(virsh + "shutdown --mode acpi test"), run("shutdown", "--mode=acpi", "--wait", "--dry-run", "test").lines);
		assertEquals(State.RUNNING, state());
		assertTrue(failure(() -> run("start", "--dry-run", "test")).startsWith("Cannot start test: "));
	}

	@Test
	void printsTheXmlUnchanged() throws CoreException, IOException {
		assertEquals(test.libvirt().xml(test.uuid(), false, false, monitor), String.join("", run("dumpxml", "test").lines));
		assertEquals(Opened.virsh(daemon.testUri(), "dumpxml", "--inactive", "test").strip(),
				((String) ((Map<?, ?>) run("dumpxml", "--inactive", "--json", "test").document).get("xml")).strip());
	}

	@Test
	void definesFromFileAndFromStandardInput() throws CoreException, IOException {
		Path file = Files.writeString(folder.resolve("new.xml"), Opened.xml("test", "from file"));
		assertEquals(List.of("Define from file"), run("define", file.toString()).lines);
		TypedCommand.of(scope, connection, "define", "-").with(Opened.xml("test", "from in")).run();
		assertEquals(List.of("from file", "from in", "test"), run("list", "--all", "--name").lines);
		assertTrue(failure(() -> run("define", folder.resolve("none").toString())).startsWith("There is no file "));
		assertEquals(Failure.Kind.USAGE.exitCode(),
				assertThrows(CoreException.class, () -> run("define", "a\0b")).getStatus().getCode());
	}

	@Test
	void handsNoDocumentTypeToLibvirt() throws CoreException {
		TypedCommand define = TypedCommand.of(scope, connection, "define", "-")
				.with("<!DOCTYPE domain [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + Opened.xml("test", "&x;"));
		assertTrue(failure(define::run).contains("<!DOCTYPE"));
		assertEquals(List.of("test"), run("list", "--all", "--name").lines);
	}

	@Test
	void refusesContradictions() {
		assertEquals("Of the options --nvram, --keep-nvram give only one.", failure(() -> run("undefine", "--nvram", "--keep-nvram", "test")));
		assertEquals("There is no mode button. Choose from acpi, agent, initctl, signal, paravirt.",
				failure(() -> run("shutdown", "--mode=acpi,button", "test")));
		assertEquals("soon is no number of seconds. Write --wait=60, for example.", failure(() -> run("shutdown", "--wait=soon", "test")));
	}

	@Test
	void waitsForADomainThatSomebodyElsePulls() throws Exception {
		try (Connection other = Opened.on(daemon.testUri()); Departures departures = new Departures(Opened.domains(connection))) {
			Thread pull = new Thread(() -> {
				try {
					new DestroyDomain(Opened.domain(other, "test"), false).run(monitor);
				} catch (CoreException e) {
					throw new AssertionError(e);
				}
			});
			pull.start();
			assertEquals(null, departures.await(List.of(test), 20_000_000_000L, monitor));
			pull.join();
		}
		assertEquals(State.SHUTOFF, state());
	}

	@Test
	void saysWhichDomainIsStillThereAfterTheTime() throws Exception {
		try (Departures departures = new Departures(Opened.domains(connection))) {
			assertEquals(test, departures.await(List.of(test), 300_000_000L, monitor));
		}
	}

	@Test
	void stopsWaitingWhenCancelled() throws Exception {
		NullProgressMonitor cancelled = new NullProgressMonitor();
		try (Departures departures = new Departures(Opened.domains(connection))) {
			cancelled.setCanceled(true);
			assertThrows(OperationCanceledException.class, () -> departures.await(List.of(test), 20_000_000_000L, cancelled));
		}
	}

	@Test
	void takesATransientDomainThatVanishedAsShutOff() throws Exception {
		new UndefineDomain(test, Set.of()).run(monitor);
		new SuspendDomain(test).run(monitor);
		run("destroy", "test");
		try (Departures departures = new Departures(Opened.domains(connection))) {
			assertEquals(null, departures.await(List.of(test), 20_000_000_000L, monitor));
		}
	}

	@Test
	void completesNames() throws CoreException {
		Opened.define(connection, "test", "my guest");
		assertEquals(List.of("my guest", "test"), new DomainCompleter().words(TypedCommand.of(scope, connection, "list")));
	}
}
