package org.virtworkbench.compute.internal.command.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.virtworkbench.compute.Opened.failure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.virtworkbench.compute.DestroyDomain;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.Opened;
import org.virtworkbench.compute.StartDomain;
import org.virtworkbench.compute.UndefineDomain;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Failure;
import org.virtworkbench.testkit.PrivateLibvirt;
import org.virtworkbench.testkit.TypedCommand;

/** {@code domain get|set|check|diff|apply|edit} on a real libvirtd with QEMU. */
class HostCommandsTest {

	@RegisterExtension
	static final PrivateLibvirt kvm1 = PrivateLibvirt.qemu("kvm1");

	private static final NullProgressMonitor MONITOR = new NullProgressMonitor();

	@TempDir
	Path folder;

	private Connection connection;
	private String editor = "false";

	@BeforeEach
	void open() throws CoreException {
		connection = Opened.on(kvm1.uri());
		Opened.define(connection, "qemu", "web1");
	}

	@AfterEach
	void close() throws CoreException {
		for (var domain : Opened.domains(connection).list(MONITOR)) {
			DomainRef ref = new DomainRef(connection, domain.uuid(), domain.name());
			if (domain.id() >= 0)
				new DestroyDomain(ref, false).run(MONITOR);
			if (domain.persistent())
				new UndefineDomain(ref, Set.of()).run(MONITOR);
		}
		connection.close();
	}

	private TypedCommand command(String... words) {
		return TypedCommand.of(new DefinitionCommands(Map.of("VISUAL", editor)::get, FolderPlaces.in(folder)), connection, words);
	}

	private TypedCommand run(String... words) throws CoreException {
		return command(words).run();
	}

	private String stored() throws CoreException {
		return Opened.domains(connection).xml(Opened.domain(connection, "web1").uuid(), true, true, MONITOR);
	}

	private Path file(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	/** An editor that a script can be. */
	private void edit(String sed) throws IOException {
		Path script = file("ed it.sh", "#!/bin/sh\n" + sed + "\n");
		Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
		editor = "'" + script + "' --wait";
	}

	@Test
	void getsAndSetsOfAStoredDefinition() throws CoreException {
		assertEquals(List.of("16384 KiB"), run("get", "web1", "memory").lines);
		TypedCommand set = run("set", "web1", "memory", "32MiB");
		assertEquals(List.of("Apply the definition of web1", "memory: 16384 -> 32768"), set.lines);
		assertEquals(List.of("32768 KiB"), run("get", "web1", "memory").lines);
		run("set", "web1", "--remove", "title");
		assertEquals("The definition says nothing at title.", failure(() -> run("get", "web1", "title")));
		assertTrue(failure(() -> run("set", "web1", "cpu.mode", "nonsense")).contains("cpu"), "libvirt validates");
	}

	@Test
	void aRunningDomainIsToldWhatWaits() throws CoreException {
		new StartDomain(Opened.domain(connection, "web1"), false).run(MONITOR);
		assertEquals("vcpu: 1 -> 2 (takes effect at the next start)", run("set", "web1", "vcpu", "2").lines.get(1));
		TypedCommand set = run("set", "web1", "currentMemory", "12MiB", "--json");
		Map<?, ?> json = (Map<?, ?>) set.document;
		assertEquals(List.of("label", "commands", "outcome", "name", "uuid", "changes", "altered"), List.copyOf(json.keySet()));
		Map<?, ?> change = (Map<?, ?>) ((List<?>) json.get("changes")).get(0);
		assertEquals(List.of("currentMemory", "changed", "16384", "12288", "live"),
				List.of(change.get("path"), change.get("change"), change.get("before"), change.get("after"), change.get("effect")));
		assertTrue(stored().contains("<currentMemory unit='KiB'>12288<"), "a guest in its firmware has no balloon, but the definition has it");
	}

	@Test
	void aDryRunPrintsWhatDoesTheSameWhenPasted() throws Exception {
		TypedCommand dry = run("set", "web1", "title", "it's \"quoted\" & 机", "--dry-run");
		assertFalse(stored().contains("quoted"));
		assertEquals(1, dry.lines.size());
		String script = dry.lines.get(0);
		assertTrue(script.startsWith("sh -c "), script);
		Process pasted = new ProcessBuilder("sh", "-c", script).redirectErrorStream(true).start();
		String said = new String(pasted.getInputStream().readAllBytes());
		assertEquals(0, pasted.waitFor(), said);
		assertEquals(List.of("it's \"quoted\" & 机"), run("get", "web1", "title").lines);
	}

	@Test
	void appliesAFileAndDefinesWhatIsNew() throws Exception {
		Path edited = file("web1.xml", stored().replace("A guest of the tests", "Web server"));
		assertEquals("title: A guest of the tests -> Web server", run("apply", edited.toString()).lines.get(1));
		assertEquals(List.of("Apply the definition of web2"), command("apply", "-").with(Opened.xml("qemu", "web2")).run().lines);
		assertEquals(List.of("web2"), run("get", "web2", "name").lines);
	}

	@Test
	void aHostThatChangedMeanwhileIsAConflict() throws Exception {
		Path base = file("base.xml", stored());
		Path mine = file("mine.xml", stored().replace("A guest of the tests", "Mine"));
		run("set", "web1", "title", "Theirs");
		TypedCommand apply = command("apply", mine.toString(), "--base=" + base);
		CoreException failed = assertThrows(CoreException.class, apply::run);
		assertEquals(Failure.Kind.CONFLICT, Failure.kind(failed.getStatus()));
		assertEquals(List.of("Changed by others: title: A guest of the tests -> Theirs",
				"In conflict at title: it was A guest of the tests, here it is Mine, the others made it Theirs", "--force overwrites what the others did."), apply.notes);
		assertEquals(List.of(), apply.lines);
		assertTrue(stored().contains("Theirs"));
		run("apply", mine.toString(), "--base=" + base, "--force");
		assertTrue(stored().contains("Mine"));
	}

	@Test
	void editsThatDoNotTouchEachOtherAreOfferedAsAMerge() throws Exception {
		Path base = file("base.xml", stored());
		Path mine = file("mine.xml", stored().replace(">1</vcpu>", ">3</vcpu>"));
		run("set", "web1", "title", "Theirs");
		TypedCommand apply = command("apply", mine.toString(), "--base=" + base);
		assertThrows(CoreException.class, apply::run);
		assertEquals("The edits do not touch each other: --merge applies both.", apply.notes.get(1));
		run("apply", mine.toString(), "--base=" + base, "--merge");
		assertTrue(stored().contains("Theirs") && stored().contains(">3</vcpu>"), stored());
	}

	@Test
	void aConflictInAPipeKeepsTheText() throws Exception {
		Path base = file("base.xml", stored());
		String mine = stored().replace("A guest of the tests", "Mine");
		run("set", "web1", "title", "Theirs");
		assertKept(failure(() -> command("apply", "-", "--base=" + base).with(mine).run()), mine);
	}

	private static Path assertKept(String sentence, String text) throws IOException {
		Matcher kept = Pattern.compile("The text is kept in (/.*?\\.xml)\\.").matcher(sentence);
		assertTrue(kept.find(), sentence);
		Path file = Path.of(kept.group(1));
		assertEquals(text, Files.readString(file));
		assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
		assertEquals("state", file.getName(file.getNameCount() - 4).toString(), file.toString());
		return file;
	}

	@Test
	void editsInTheEditorThatThePersonLikes() throws Exception {
		edit("[ \"$1\" = --wait ] && sed -i 's/A guest of the tests/Edited/' \"$2\"");
		assertEquals("title: A guest of the tests -> Edited", run("edit", "web1").lines.get(1));
		assertTrue(stored().contains("<title>Edited</title>"));
		edit("true");
		assertEquals(List.of("Nothing was changed in the definition of web1."), run("edit", "web1").notes);
	}

	@Test
	void whatCannotBeAppliedIsKept() throws Exception {
		edit("sed -i 's/<vcpu/<colour>red<\\/colour><vcpu/' \"$2\"");
		String before = stored();
		String sentence = failure(() -> run("edit", "web1"));
		Path kept = assertKept(sentence, before.replace("<vcpu", "<colour>red</colour><vcpu"));
		assertEquals(before, stored());
		assertTrue(sentence.contains("virt-workbench domain apply " + kept + " --base " + kept.resolveSibling("base.xml")), sentence);
		assertEquals(before, Files.readString(kept.resolveSibling("base.xml")));
		Files.writeString(kept, before.replace("A guest of the tests", "Corrected"));
		run("apply", kept.toString(), "--base=" + kept.resolveSibling("base.xml"));
		assertTrue(stored().contains("Corrected"));
	}

	@Test
	void aConflictMadeWhileEditingLosesNothing() throws Exception {
		edit("sed -i 's/A guest of the tests/Mine/' \"$2\"; virsh -q -c '" + kvm1.uri() + "' dumpxml --inactive web1 | sed 's/A guest of the tests/Theirs/' >'"
				+ folder.resolve("theirs.xml") + "' && virsh -q -c '" + kvm1.uri() + "' define '" + folder.resolve("theirs.xml") + "' >/dev/null");
		CoreException failed = assertThrows(CoreException.class, () -> run("edit", "web1"));
		assertEquals(Failure.Kind.CONFLICT, Failure.kind(failed.getStatus()), failed.getStatus().getMessage());
		assertKept(failed.getStatus().getMessage(), stored().replace("Theirs", "Mine"));
	}

	@Test
	void saysWhereTheSchemaRefusesAValue() {
		for (String[] wrong : new String[][] { { "cpu.mode", "turbo" }, { "iothreads", "many" }, { "cputune.vcpupin[0].cpuset", "0" } }) {
			String sentence = failure(() -> run("set", "web1", wrong[0], wrong[1]));
			assertTrue(sentence.startsWith("Cannot apply the definition of web1: it is not valid at line "), sentence);
			assertFalse(sentence.contains("interleave"), sentence);
		}
	}

	@Test
	void aDomainThatIsGoneIsDefinedAnewFromWhatWasKept() throws Exception {
		edit("sed -i 's/A guest of the tests/Edited/' \"$2\"; virsh -q -c '" + kvm1.uri() + "' undefine web1");
		TypedCommand edit = command("edit", "web1");
		CoreException failed = assertThrows(CoreException.class, edit::run);
		assertEquals(Failure.Kind.CONFLICT, Failure.kind(failed.getStatus()));
		assertEquals(List.of(), edit.notes);
		Path kept = Path.of(failed.getStatus().getMessage().replaceFirst("(?s).*The text is kept in (/.*?\\.xml)\\..*", "$1"));
		assertTrue(failed.getStatus().getMessage().endsWith("virt-workbench domain apply " + kept), failed.getStatus().getMessage());
		run("apply", kept.toString());
		assertTrue(stored().contains("<title>Edited</title>"));
	}

	@Test
	void saysWhyThereIsNoEditor() {
		editor = "no-such-editor";
		assertEquals("Cannot start the editor no-such-editor. Name another in $VISUAL or $EDITOR.", failure(() -> run("edit", "web1")));
		editor = "vi '";
		assertTrue(failure(() -> run("edit", "web1")).contains("quote"));
		editor = "false";
		assertEquals("false ended with exit code 1: nothing was applied. Try again.", failure(() -> run("edit", "web1")));
	}

	@Test
	void checksAndComparesWhatTheHostHas() throws Exception {
		TypedCommand check = run("check", "web1", "--json");
		assertNull(check.ending, check.document.toString());
		assertFalse(run("check", "web1").lines.toString().contains("error:"));
		Path other = file("other.xml", stored().replace("A guest of the tests", "Other"));
		assertEquals(List.of("Path|Change|Before|After", "title|changed|A guest of the tests|Other"), run("diff", "web1", other.toString()).lines);
		assertTrue(failure(() -> run("diff", "web1", "nobody")).startsWith("There is no domain nobody on "));
	}

	@Test
	void oneNameIsComparedWithWhatRuns() throws Exception {
		TypedCommand off = run("diff", "web1");
		assertEquals(List.of("web1 does not run: nothing waits for its next start."), off.notes);
		assertEquals(List.of("Path|Change|Before|After"), off.lines);
		new StartDomain(Opened.domain(connection, "web1"), true).run(MONITOR);
		assertEquals(List.of("Path|Change|Before|After"), run("diff", "web1").lines, "what libvirt fills in at a start is no change");
		run("set", "web1", "memory", "32MiB");
		run("set", "web1", "title", "At once");
		assertEquals(List.of("Path|Change|Before|After", "memory|changed|16384 KiB|32768 KiB"), run("diff", "web1").lines);
		String text = String.join("\n", run("diff", "web1", "--text").lines);
		assertTrue(text.contains("--- web1 (running)\n+++ web1\n") && text.contains("+  <memory unit='KiB'>32768</memory>"), text);
		Path file = file("alone.xml", stored());
		CoreException alone = assertThrows(CoreException.class, () -> run("diff", file.toString()));
		assertEquals(Failure.Kind.USAGE, Failure.kind(alone.getStatus()), alone.getStatus().getMessage());
	}

	@Test
	void aHomeThatCannotBeWrittenToCostsNoEdit() throws Exception {
		Files.writeString(folder.resolve("state"), "in the way");
		edit("sed -i 's/A guest of the tests/Edited/' \"$2\"; exit 3");
		String sentence = failure(() -> run("edit", "web1"));
		Path file = Path.of(sentence.replaceFirst("(?s).*The text is kept in (/.*?\\.xml)\\..*", "$1"));
		assertTrue(Files.readString(file).contains("Edited"), sentence);
		Files.delete(file);
		Files.delete(file.resolveSibling("base.xml"));
		Files.delete(file.getParent());
	}

	@Test
	void completesPathsOfADomain() throws CoreException {
		assertTrue(new PathCompleter().words(command("get", "web1")).contains("memory.unit"));
		assertEquals(List.of("web1"), new SubjectCompleter().words(command("get")));
		assertTrue(new ValueCompleter().words(command("set", "web1", "cpu.mode")).contains("host-passthrough"));
	}
}
