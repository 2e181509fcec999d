package org.virtworkbench.compute.internal.command.definition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.virtworkbench.compute.Opened.failure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.virtworkbench.core.Failure;
import org.virtworkbench.definition.DefinitionFile;
import org.virtworkbench.testkit.TypedCommand;

/** {@code domain get|set|check|diff} on files, with no host at all. */
class FileCommandsTest {

	private static final String WEB1 = """
			<?xml version='1.0' encoding='UTF-8'?>
			<domain type='kvm'>
			  <name>web1</name>
			  <!-- kept: 机 -->
			  <memory unit='KiB'>1048576</memory>
			  <vcpu current='1'>2</vcpu>
			  <os><type arch='x86_64'>hvm</type></os>
			  <cpu mode='host-model'/>
			  <devices>
			    <disk type='file' device='disk'>
			      <driver name='qemu' type='qcow2' discard='unmap'/>
			      <source file='/srv/web1.qcow2'/>
			      <target dev='vda' bus='virtio'/>
			    </disk>
			    <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
			  </devices>
			</domain>
			""";

	@TempDir
	Path folder;

	private Path file;

	@BeforeEach
	void write() throws IOException {
		file = Files.writeString(folder.resolve("web 1.xml"), WEB1);
	}

	private static TypedCommand command(String... words) {
		return TypedCommand.of(new DefinitionCommands(name -> null, FolderPlaces.in(Path.of("nowhere"))), null, words);
	}

	private TypedCommand run(String... words) throws CoreException {
		return command(words).run();
	}

	private String option() {
		return "--file=" + file;
	}

	@Test
	void getsValues() throws CoreException {
		assertEquals(List.of("host-model"), run("get", option(), "cpu.mode").lines);
		assertEquals(List.of("vda"), run("get", option(), "devices.disk[0].target.dev").lines);
		assertEquals(List.of("1048576 KiB"), run("get", option(), "memory").lines);
		assertEquals(Map.of("path", "memory", "value", 1048576L, "unit", "KiB"), run("get", option(), "memory", "--json").document);
		assertEquals(Map.of("path", "vcpu.current", "value", 1L), run("get", option(), "vcpu.current", "--json").document);
		assertEquals(List.of("web1"), command("get", "--file=-", "name").with(WEB1).run().lines);
	}

	@Test
	void aMissingValueIsAFailureAndNothingElse() {
		TypedCommand command = command("get", option(), "title");
		assertEquals("The definition says nothing at title.", failure(command::run));
		assertEquals(List.of(), command.lines);
	}

	@Test
	void setsAValueInAFileAndNothingElse() throws Exception {
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
		run("set", option(), "memory", "4GiB");
		assertEquals(WEB1.replace("1048576", "4194304"), Files.readString(file));
		assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
		assertEquals(1, Files.list(folder).count(), "nothing is left beside it");
		run("set", option(), "--remove", "vcpu.current");
		assertEquals(WEB1.replace("1048576", "4194304").replace(" current='1'", ""), Files.readString(file));
	}

	@Test
	void keepsEncodingMarkAndLineEndsInAPipe() throws CoreException {
		String text = WEB1.replace("UTF-8", "UTF-16").replace("\n", "\r\n");
		byte[] bytes = ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE);
		TypedCommand set = command("set", "--file=-", "title", "网页 & 1").with(bytes).run();
		String expected = text.replace("</name>\r\n", "</name>\r\n  <title>网页 &amp; 1</title>\r\n");
		assertArrayEquals(("\ufeff" + expected).getBytes(StandardCharsets.UTF_16LE), set.bytes);
		assertEquals(Map.of("xml", expected), set.document);
	}

	@Test
	void editsAlsoWhatIsNotValidAndSaysSo() throws Exception {
		Files.writeString(file, WEB1.replace("<vcpu", "<colour>red</colour>\n  <vcpu"));
		TypedCommand set = run("set", option(), "vcpu", "4");
		assertEquals(1, set.notes.size(), set.notes.toString());
		assertTrue(set.notes.get(0).startsWith("Line 6, column ") && set.notes.get(0).contains("colour"), set.notes.get(0));
		assertTrue(Files.readString(file).contains("<vcpu current='1'>4</vcpu>"));
	}

	@Test
	void showsWhatADryRunWouldWrite() throws Exception {
		run("set", option(), "name", "web2", "--dry-run");
		assertEquals(WEB1, Files.readString(file));
	}

	@Test
	void refusesWordsThatAreTooFewOrTooMany() {
		for (String[] words : new String[][] { { "get", option() }, { "get", option(), "name", "name" }, { "set", option(), "name" },
				{ "set", option(), "--remove", "name", "x" }, { "check" }, { "check", option(), "web1" } }) {
			CoreException failed = assertThrows(CoreException.class, () -> run(words), String.join(" ", words));
			assertEquals(Failure.Kind.USAGE, Failure.kind(failed.getStatus()));
		}
	}

	@Test
	void saysWhereAFileIsNoDefinition() throws IOException {
		Files.writeString(file, "<network/>");
		assertEquals(file + " is not the XML of a domain: its root is <network>. Give one whose root is <domain>.", failure(() -> run("get", option(), "name")));
		Files.writeString(file, "<domain>\n  <name>x</nam>\n</domain>");
		assertTrue(failure(() -> run("get", option(), "name")).startsWith(file + ", line 2, column "));
		Files.writeString(file, "<!DOCTYPE domain SYSTEM '/etc/passwd'><domain/>");
		assertTrue(failure(() -> run("set", option(), "name", "x")).contains("line 1, column 1"));
		file = folder.resolve("missing.xml");
		assertTrue(failure(() -> run("get", option(), "name")).contains("missing.xml"));
	}

	@Test
	void findsNothingInAValidDefinition() throws CoreException {
		TypedCommand check = run("check", option(), "--strict");
		assertEquals(List.of(file + " is valid."), check.lines);
		assertNull(check.ending);
		assertEquals(List.of(), run("check", option(), "--json").document);
	}

	@Test
	void checksSchemaAndAdvice() throws Exception {
		Files.writeString(file, WEB1.replace("bus='virtio'", "bus='ide'").replace("<vcpu current='1'>2</vcpu>", "<vcpu current='1'>many</vcpu>"));
		TypedCommand check = run("check", option(), "--json");
		List<?> findings = (List<?>) check.document;
		assertEquals(List.of("wrong-value", "disk-bus-ide"), findings.stream().map(each -> ((Map<?, ?>) each).get("id")).toList());
		Map<?, ?> first = (Map<?, ?>) findings.get(0);
		assertEquals(List.of("file", "line", "column", "severity", "id", "sentence"), List.copyOf(first.keySet()));
		assertEquals(List.of(file.toString(), 6, "error"), List.of(first.get("file"), first.get("line"), first.get("severity")));
		assertEquals(Failure.Kind.FAILED, check.ending);
		assertTrue(run("check", option()).lines.get(1).matches(Pattern.quote(file.toString()) + ":13:\\d+: advice: Disk vda .* \\[disk-bus-ide]"));
	}

	@Test
	void adviceCountsOnlyWhenStrict() throws Exception {
		Files.writeString(file, WEB1.replace("bus='virtio'", "bus='ide'"));
		assertNull(run("check", option()).ending);
		assertEquals(Failure.Kind.FAILED, run("check", option(), "--strict").ending);
	}

	@Test
	void checksAgainstAnotherSchema() throws IOException {
		String sentence = failure(() -> run("check", option(), "--schema=" + folder));
		assertTrue(sentence.contains(folder.toString()), sentence);
	}

	@Test
	void comparesByMeaning() throws Exception {
		Path other = Files.writeString(folder.resolve("b.xml"), WEB1.replace("  <!-- kept: 机 -->\n", "").replace("'kvm'", "\"kvm\"").replace(">2</vcpu>", ">4</vcpu>"));
		TypedCommand diff = run("diff", file.toString(), other.toString());
		assertEquals(List.of("Path|Change|Before|After", "vcpu|changed|2|4"), diff.lines);
		assertEquals(List.of(Map.of("path", "vcpu", "change", "changed", "before", "2", "after", "4")), run("diff", file.toString(), other.toString(), "--json").document);
		String text = String.join("\n", run("diff", "--text", file.toString(), other.toString()).lines);
		assertTrue(text.contains("-  <vcpu current='1'>2</vcpu>\n+  <vcpu current='1'>4</vcpu>"), text);
		assertEquals(List.of(), command("diff", "--json", file.toString(), "-").with(WEB1).run().document);
	}

	@Test
	void completesPathsAndValues() throws CoreException {
		List<String> paths = new SubjectCompleter().words(command("get", option()));
		for (String expected : List.of("cpu.mode", "cpu.topology.cores", "devices.disk.target.bus", "devices.disk[1].device", "devices.interface[0].type", "memory",
				"memory.unit", "title", "vcpu.current", "features.acpi"))
			assertTrue(paths.contains(expected), expected + " is missing in " + paths);
		assertEquals(List.of("custom", "host-model", "host-passthrough", "maximum"), new PathCompleter().words(command("set", option(), "cpu.mode")));
		assertEquals(List.of("no", "yes"), new PathCompleter().words(command("set", option(), "features.acpi")));
		assertEquals(List.of(), new PathCompleter().words(command("set", option(), "name")));
	}

	@Test
	void doesNotOverwriteWhatSomebodyElseWroteMeanwhile() throws Exception {
		DefinitionFile read = DefinitionFile.read(file);
		Files.writeString(file, WEB1 + "\n");
		CoreException failed = assertThrows(CoreException.class, () -> new WriteDefinition(file, read, "<domain/>").run(null));
		assertEquals(Failure.Kind.CONFLICT, Failure.kind(failed.getStatus()));
		assertEquals(WEB1 + "\n", Files.readString(file));
	}
}
