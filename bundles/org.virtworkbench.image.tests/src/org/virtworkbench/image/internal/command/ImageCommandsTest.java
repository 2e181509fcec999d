package org.virtworkbench.image.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.file.FileFormats;
import org.virtworkbench.image.FileAccess;
import org.virtworkbench.image.operation.ImageTools;
import org.virtworkbench.image.operation.QemuImg;
import org.virtworkbench.image.operation.RecordingMachine;
import org.virtworkbench.testkit.TypedCommand;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

class ImageCommandsTest {

	private static final Gson GSON = new GsonBuilder().serializeNulls().create();

	@TempDir
	Path folder;
	private final RecordingMachine machine = new RecordingMachine();
	private final List<FileFormats> formats = new ArrayList<>();
	private ImageTools tools;
	private ImageCommands commands;
	/** What the person types who is asked; null: nobody is there. */
	private String answer;

	@BeforeEach
	void install() {
		tools = new ImageTools() {
			@Override
			public FileAccess access(Collection<Path> more) {
				return FileAccess.in(more);
			}

			@Override
			public QemuImg qemuImg(Collection<Path> more) {
				return new QemuImg(machine, () -> access(more), List.of(), formats);
			}
		};
		commands = new ImageCommands(tools);
	}

	private String path(String name) {
		return folder.resolve(name).toString();
	}

	private TypedCommand run(String... words) throws CoreException {
		return TypedCommand.of(commands, null, words).answering(answer).run();
	}

	private Failure.Kind fails(String... words) {
		return Failure.kind(assertThrows(CoreException.class, () -> run(words)).getStatus());
	}

	private String sentence(String... words) {
		return assertThrows(CoreException.class, () -> run(words)).getStatus().getMessage();
	}

	private String qemu(String... argv) throws Exception {
		Process process = new ProcessBuilder(argv).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		process.waitFor();
		return out;
	}

	private static JsonElement json(TypedCommand typed) {
		return JsonParser.parseString(GSON.toJson(typed.document));
	}

	private void chain() throws Exception {
		run("create", "-f", "qcow2", path("base.qcow2"), "8M");
		qemu("qemu-io", "-f", "qcow2", "-c", "write -P 1 0 1M", "base.qcow2");
		run("create", "-f", "qcow2", "-b", "base.qcow2", "-F", "qcow2", path("top.qcow2"));
		qemu("qemu-io", "-f", "qcow2", "-c", "write -P 2 1M 1M", "top.qcow2");
	}

	@Test
	void printsTheDocumentOfQemuImgAndMoreUnderKeysOfItsOwn() throws Exception {
		chain();
		JsonElement own = json(run("info", "--json", path("top.qcow2")));
		JsonElement theirs = JsonParser.parseString(qemu("qemu-img", "info", "--output=json", "-f", "qcow2", path("top.qcow2")));
		theirs.getAsJsonObject().entrySet().forEach(entry -> assertEquals(entry.getValue(), own.getAsJsonObject().get(entry.getKey()), entry.getKey()));
		assertFalse(own.getAsJsonObject().get("in-use").getAsBoolean());
		assertEquals(2, json(run("info", "--json", "--backing-chain", path("top.qcow2"))).getAsJsonArray().size());
	}

	private void patch(String name, long position, byte... bytes) throws Exception {
		try (FileChannel file = FileChannel.open(folder.resolve(name), StandardOpenOption.WRITE)) {
			file.write(ByteBuffer.wrap(bytes), position);
		}
	}

	@Test
	void showsAndChecksWhatCanBeReadOfADamagedImage() throws Exception {
		run("create", "-f", "qcow2", path("disk.qcow2"), "8M");
		run("snapshot", "create", path("disk.qcow2"), "s1");
		patch("disk.qcow2", 70, (byte) 1, (byte) 1); // the snapshot table does not begin at a cluster
		for (String verb : new String[] { "info", "layout" }) {
			TypedCommand shown = run(verb, path("disk.qcow2"));
			assertEquals(Failure.Kind.FAILED, shown.ending, verb);
			assertTrue(shown.notes.get(0).contains("snapshot table") && !shown.lines.isEmpty(), shown.notes::toString);
		}
		assertEquals(1, json(run("info", "--json", path("disk.qcow2"))).getAsJsonObject().getAsJsonArray("faults").size());
		TypedCommand checked = run("check", "--json", path("disk.qcow2"));
		assertEquals(Failure.Kind.FAILED, checked.ending);
		assertEquals(1, json(checked).getAsJsonObject().get("check-errors").getAsInt());
		assertEquals(128, json(checked).getAsJsonObject().get("total-clusters").getAsInt());
		assertTrue(sentence("map", path("disk.qcow2")).contains("snapshot table"));
		assertTrue(sentence("resize", path("disk.qcow2"), "9M").contains("snapshot table"));
		assertFalse(Files.exists(folder.resolve("copy.raw")));
	}

	@Test
	void repairsAnImageThatCanOnlyBeReadInPart() throws Exception {
		run("create", "-f", "qcow2", path("disk.qcow2"), "8M");
		patch("disk.qcow2", 56, new byte[4]); // no refcount table
		assertEquals(Failure.Kind.FAILED, run("check", path("disk.qcow2")).ending);
		answer = "disk.qcow2";
		TypedCommand repaired = run("check", "--repair=all", path("disk.qcow2"));
		assertEquals(null, repaired.ending, repaired.lines::toString);
		assertEquals(null, run("info", path("disk.qcow2")).ending);
	}

	@Test
	void saysInTheDocumentOfACheckWhyNothingCanBeRead() throws Exception {
		run("create", "-f", "qcow2", path("disk.qcow2"), "8M");
		patch("disk.qcow2", 23, (byte) 40); // clusters of 2^40 bytes
		TypedCommand checked = run("check", "--json", path("disk.qcow2"));
		assertEquals(Failure.Kind.FAILED, checked.ending);
		assertEquals(1, json(checked).getAsJsonObject().get("check-errors").getAsInt());
		assertTrue(checked.document.toString().contains("not a valid qcow2 image"), checked.document::toString);
		assertEquals(Failure.Kind.FAILED, fails("check", path("missing.qcow2")));
	}

	@Test
	void mapsTheChainAndAPartOfIt() throws Exception {
		chain();
		for (String[] part : new String[][] { {}, { "--start-offset=512k", "--max-length=1M" }, { "--start-offset=7M" } }) {
			List<String> typed = new ArrayList<>(List.of("map", "--json", path("top.qcow2")));
			List<String> asked = new ArrayList<>(List.of("qemu-img", "map", "--output=json", "-f", "qcow2", path("top.qcow2")));
			typed.addAll(2, List.of(part));
			asked.addAll(2, List.of(part));
			JsonElement own = json(run(typed.toArray(String[]::new)));
			JsonElement theirs = JsonParser.parseString(qemu(asked.toArray(String[]::new)));
			assertEquals(theirs.getAsJsonArray().size(), own.getAsJsonArray().size(), own::toString);
			for (int i = 0; i < theirs.getAsJsonArray().size(); i++)
				for (var entry : theirs.getAsJsonArray().get(i).getAsJsonObject().entrySet())
					assertEquals(entry.getValue(), own.getAsJsonArray().get(i).getAsJsonObject().get(entry.getKey()), entry.getKey());
		}
		assertEquals(List.of("Start|Length|Layer|Kind|In file", "0|1048576|1|data|327680", "1048576|1048576|0|data|327680", "2097152|6291456|1|never written|-"),
				run("map", path("top.qcow2")).lines);
	}

	@Test
	void asksQemuImgForTheMapOfOtherFormatsAndSaysSo() throws Exception {
		run("create", "-f", "vmdk", path("disk.vmdk"), "8M");
		TypedCommand map = run("map", "--json", path("disk.vmdk"));
		assertEquals(List.of("Asked qemu-img: disk.vmdk is taken as vmdk, which only it knows."), map.notes);
		assertEquals(JsonParser.parseString(qemu("qemu-img", "map", "--output=json", "-f", "vmdk", "disk.vmdk")), json(map));
	}

	@Test
	void listsTheChainWithEachLayersShare() throws Exception {
		chain();
		assertEquals(List.of("Layer|Image|Format|Size|Data|State", "0|" + path("top.qcow2") + "|qcow2|8 MiB|1 MiB|readable",
				"1|" + path("base.qcow2") + "|qcow2|8 MiB|1 MiB|readable"), run("chain", path("top.qcow2")).lines);
		Files.delete(folder.resolve("base.qcow2"));
		TypedCommand broken = run("chain", path("top.qcow2"));
		assertTrue(broken.lines.get(2).endsWith("|-|-|missing"), broken.lines::toString);
		assertTrue(broken.notes.get(0).startsWith("The base of "), broken.notes::toString);
		assertTrue(sentence("map", path("top.qcow2")).startsWith("The base of "));
	}

	@Test
	void showsABaseElsewhereAndOpensItWhereThatIsAllowed() throws Exception {
		Files.createDirectories(folder.resolve("pool"));
		Files.createDirectories(folder.resolve("vm"));
		run("create", "-f", "qcow2", path("pool/base.qcow2"), "8M");
		run("create", "-f", "qcow2", "-b", "../pool/base.qcow2", "-F", "qcow2", path("vm/top.qcow2"));
		TypedCommand closed = run("chain", path("vm/top.qcow2"));
		assertTrue(closed.lines.get(2).endsWith("|not allowed"), closed.lines::toString);
		assertTrue(closed.notes.get(0).contains("Allow it with --allow " + path("vm/../pool")) || closed.notes.get(0).contains("Allow it with --allow " + path("pool")),
				closed.notes::toString);
		TypedCommand open = run("chain", "--allow", path("pool"), path("vm/top.qcow2"));
		assertTrue(open.lines.get(2).endsWith("|readable"), open.lines::toString);
	}

	@Test
	void checksAndEndsWith1WhereSomethingIsWrong() throws Exception {
		chain();
		TypedCommand clean = run("check", path("top.qcow2"));
		assertEquals("No errors were found.", clean.lines.get(0));
		assertEquals(null, clean.ending);
		qemu("qemu-io", "-f", "qcow2", "-c", "write 0 64k", "base.qcow2");
		byte[] bytes = Files.readAllBytes(folder.resolve("base.qcow2"));
		long table = new java.math.BigInteger(1, java.util.Arrays.copyOfRange(bytes, 40, 48)).longValueExact();
		java.util.Arrays.fill(bytes, (int) table, (int) table + 8, (byte) 0);
		Files.write(folder.resolve("base.qcow2"), bytes);
		TypedCommand leaks = run("check", "--json", path("base.qcow2"));
		assertEquals(Failure.Kind.FAILED, leaks.ending);
		JsonElement theirs = JsonParser.parseString(qemu("qemu-img", "check", "--output=json", "-f", "qcow2", path("base.qcow2")));
		theirs.getAsJsonObject().entrySet().forEach(entry -> assertEquals(entry.getValue(), json(leaks).getAsJsonObject().get(entry.getKey()), entry.getKey()));
		assertEquals(Failure.Kind.USAGE, fails("check", "--repair", path("base.qcow2")));
		TypedCommand repaired = run("check", "-r", "all", "--yes", path("base.qcow2"));
		assertEquals(null, repaired.ending);
		assertEquals("Repair base.qcow2", repaired.lines.get(0));
		assertEquals("No errors were found.", repaired.lines.get(1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "-O qcow2 top.qcow2", "-O qcow2 -o cluster_size=4k,refcount_bits=8 top.qcow2", "-O raw top.qcow2", "-O qcow2 --size 10G",
			"-O qcow2 -o extended_l2=on --size 1T", "-O qcow2 -o preallocation=full top.qcow2", "-O raw base.raw",
			"-O qcow2 base.raw" })
	void measuresAsQemuImgDoes(String words) throws Exception {
		chain();
		Files.write(folder.resolve("base.raw"), new byte[1 << 20]);
		List<String> typed = new ArrayList<>(List.of("measure", "--json")), asked = new ArrayList<>(List.of("qemu-img", "measure", "--output=json"));
		for (String word : words.split(" ")) {
			boolean file = word.endsWith(".qcow2") || word.endsWith(".raw");
			if (file)
				asked.addAll(List.of("-f", word.endsWith("raw") ? "raw" : "qcow2"));
			typed.add(file ? path(word) : word);
			asked.add(file ? path(word) : word);
		}
		assertEquals(JsonParser.parseString(qemu(asked.toArray(String[]::new))), json(run(typed.toArray(String[]::new))));
	}

	@Test
	void listsSnapshotsAsTheyStandInTheInfo() throws Exception {
		chain();
		run("snapshot", "create", path("top.qcow2"), "one");
		JsonElement theirs = JsonParser.parseString(qemu("qemu-img", "info", "--output=json", "-f", "qcow2", "top.qcow2")).getAsJsonObject().get("snapshots");
		assertEquals(theirs, json(run("snapshot", "list", "--json", path("top.qcow2"))));
		assertEquals("[]", json(run("snapshot", "list", "--json", path("base.qcow2"))).toString());
		assertTrue(run("snapshot", "list", path("top.qcow2")).lines.get(1).startsWith("1|one|-|"));
	}

	@Test
	void asksForWhatCostsDataByTheNameOfTheFile() throws Exception {
		chain();
		run("snapshot", "create", path("top.qcow2"), "one");
		String[][] asked = { { "resize", "--shrink", path("top.qcow2"), "4M" }, { "snapshot", "apply", path("top.qcow2"), "one" },
				{ "snapshot", "delete", path("top.qcow2"), "one" }, { "commit", path("top.qcow2") },
				{ "rebase", "-u", "-b", "base.qcow2", "-F", "qcow2", path("top.qcow2") }, { "check", "--repair=all", path("top.qcow2") } };
		byte[] before = Files.readAllBytes(folder.resolve("top.qcow2"));
		for (String[] words : asked) {
			answer = null;
			assertEquals(Failure.Kind.USAGE, fails(words), words[0]);
			answer = "other";
			assertEquals(Failure.Kind.FAILED, fails(words), words[0]);
			assertTrue(java.util.Arrays.equals(before, Files.readAllBytes(folder.resolve("top.qcow2"))), words[0]);
		}
		answer = "top.qcow2";
		assertEquals(List.of("Delete snapshot one of top.qcow2: this destroys the snapshot one of top.qcow2. [top.qcow2]"), run(asked[2]).asked);
		// larger is never asked
		assertEquals(List.of(), run("resize", "--shrink", path("top.qcow2"), "+1M").asked);
		assertEquals(List.of("Resize top.qcow2 to 8 MiB"), run("resize", "--shrink", "--yes", path("top.qcow2"), "--", "-1M").lines);
	}

	@Test
	void neverGuessesTheFormatOfABase() throws Exception {
		chain();
		assertEquals(Failure.Kind.USAGE, fails("create", "-f", "qcow2", "-b", "base.qcow2", path("x.qcow2")));
		assertEquals(Failure.Kind.USAGE, fails("rebase", "-b", "base.qcow2", path("top.qcow2")));
		assertFalse(Files.exists(folder.resolve("x.qcow2")));
		formats.add(file -> file.endsWith("base.qcow2") ? Optional.of("qcow2") : Optional.empty());
		assertEquals(List.of("qemu-img create -q -f qcow2 -b base.qcow2 -F qcow2 -- " + path("x.qcow2")),
				run("create", "--dry-run", "-f", "qcow2", "-b", "base.qcow2", path("x.qcow2")).lines);
	}

	@Test
	void comparesContents() throws Exception {
		chain();
		run("convert", "-O", "raw", path("top.qcow2"), path("copy.raw"));
		assertEquals(List.of("The images have the same content."), run("compare", path("top.qcow2"), path("copy.raw")).lines);
		TypedCommand different = run("compare", "--json", path("top.qcow2"), path("base.qcow2"));
		assertEquals(Failure.Kind.FAILED, different.ending);
		assertEquals(Map.of("identical", false, "difference", "Content mismatch at offset 1048576!"), different.document);
	}

	@Test
	void doesTheRestOfQemuImgsVerbs() throws Exception {
		chain();
		assertEquals(List.of("Add bitmap day to top.qcow2"), run("bitmap", "add", "-g", "128k", path("top.qcow2"), "day").lines);
		run("bitmap", "disable", path("top.qcow2"), "day");
		run("bitmap", "enable", path("top.qcow2"), "day");
		run("bitmap", "add", path("top.qcow2"), "week");
		run("bitmap", "merge", path("top.qcow2"), "week", "day");
		run("bitmap", "clear", path("top.qcow2"), "week");
		run("bitmap", "remove", path("top.qcow2"), "week");
		assertEquals(List.of("Change the options of top.qcow2"), run("amend", "-o", "lazy_refcounts=on", path("top.qcow2")).lines);
		assertEquals(List.of("Flatten top.qcow2"), run("flatten", path("top.qcow2")).lines);
		assertEquals(1, run("chain", "--json", path("top.qcow2")).lines.size() - 1);
		assertTrue(String.join("\n", run("create", "-f", "qcow2", "-o", "help", path("x")).lines).contains("cluster_size"));
		assertTrue(String.join("\n", run("amend", "-o", "help", path("top.qcow2")).lines).contains("lazy_refcounts"));
	}

	@Test
	void listsWhatLiesWhereInTheFile() throws Exception {
		chain();
		List<String> structures = run("layout", path("top.qcow2")).lines;
		assertTrue(structures.stream().anyMatch(line -> line.contains("|header|")) && structures.stream().anyMatch(line -> line.contains("|l1-table|")),
				structures::toString);
		List<String> fields = run("layout", "--header", path("top.qcow2")).lines;
		assertTrue(fields.stream().anyMatch(line -> line.startsWith("4|4|version|3|")), fields::toString);
		Files.write(folder.resolve("x.raw"), new byte[512]);
		assertTrue(sentence("layout", "--header", path("x.raw")).startsWith("The fields of the header of "));
	}

	@Test
	void completesSnapshotsBitmapsAndOptions() throws Exception {
		run("create", "-f", "qcow2", path("disk.qcow2"), "8M");
		for (String snapshot : List.of("更新前 1", "--x"))
			run("snapshot", "create", path("disk.qcow2"), "--", snapshot);
		run("bitmap", "add", path("disk.qcow2"), "nightly");
		run("create", "-f", "qcow2", path("other.qcow2"), "8M");
		run("bitmap", "add", path("other.qcow2"), "weekly");
		assertEquals(List.of("--x", "更新前 1"), new SnapshotCompleter(tools).words(TypedCommand.of(commands, null, "snapshot", "apply", path("disk.qcow2"))));
		assertEquals(List.of("nightly"), new BitmapCompleter(tools).words(TypedCommand.of(commands, null, "bitmap", "remove", path("disk.qcow2"))));
		assertEquals(List.of("weekly"), new BitmapCompleter(tools)
				.words(TypedCommand.of(commands, null, "bitmap", "merge", "-b", path("other.qcow2"), path("disk.qcow2"), "nightly")));
		List<String> options = new OptionCompleter(tools).words(TypedCommand.of(commands, null, "create", "-f", "qcow2"));
		assertTrue(options.contains("cluster_size=") && options.contains("encrypt.format=") && !options.contains("backing_file="), options::toString);
		assertTrue(new OptionCompleter(tools).words(TypedCommand.of(commands, null, "convert", "-O", "vmdk", path("disk.qcow2"))).contains("subformat="));
		assertEquals(List.of(), new SnapshotCompleter(tools).words(TypedCommand.of(commands, null, "snapshot", "apply")));
	}

	@Test
	void saysInOneSentenceWhatIsWrong() throws Exception {
		chain();
		assertEquals("There is no file " + path("none") + ".", sentence("info", path("none")));
		assertEquals("12Q is not a size. Write bytes, or a unit behind the number: 512M, 20G.", sentence("create", path("x"), "12Q"));
		assertEquals(Failure.Kind.USAGE, fails("measure"));
		assertEquals(Failure.Kind.USAGE, fails("create", "-f", "qcow2", path("x")));
		Files.write(folder.resolve("bad.qcow2"), "QFI\u00fb\0\0\0\7".getBytes(StandardCharsets.ISO_8859_1));
		for (String verb : List.of("info", "map", "chain", "layout"))
			assertEquals(Failure.Kind.FAILED, fails(verb, path("bad.qcow2")), verb);
	}
}
