package org.virtworkbench.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

class DifferencesTest {

	private static final String BASE = """
			<domain type='kvm'>
			  <name>web</name>
			  <!-- half a gigabyte -->
			  <memory unit='KiB'>524288</memory>
			  <cpu mode='host-model'/>
			  <devices>
			    <disk type='file'><source file='/a'/><target dev='vda' bus='virtio'/></disk>
			    <disk type='file'><source file='/b'/><target dev='vdb' bus='virtio'/></disk>
			    <interface type='network'><mac address='52:54:00:00:00:01'/><source network='default'/></interface>
			    <hostdev mode='subsystem'><source><address bus='0x01'/></source></hostdev>
			  </devices>
			</domain>
			""";

	private static DefinitionDocument document(String text) {
		DefinitionDocument document = new DefinitionDocument(text);
		assertEquals(List.of(), document.problems());
		return document;
	}

	private static List<String> diff(String before, String after) {
		return DefinitionDiff.compare(document(before).root(), document(after).root()).stream()
				.map(c -> c.kind() + " " + c.path() + " " + c.before() + " " + c.after()).toList();
	}

	@Test
	void layoutIsNoDifference() {
		assertEquals(List.of(), diff("<a x='1' y='2'><!-- c --><b/>t</a>", "<?xml version='1.0'?>\n<a y=\"2\"\n x='&#49;'>\n<b></b>\n <![CDATA[t]]> </a>"));
	}

	@Test
	void prefixesAreNoDifference() {
		assertEquals(List.of(), diff("<a xmlns:q='urn:q'><q:b q:c='1'/></a>", "<a><r:b xmlns:r='urn:q' r:c='1'/></a>"));
	}

	@Test
	void saysWhatChangedAndWhere() {
		assertEquals(List.of("CHANGED name web www", "ADDED devices.disk[1].serial null x", "CHANGED devices.disk[1].source.file /b /c"),
				diff(BASE, BASE.replace(">web<", ">www<").replace("<disk type='file'><source file='/b'", "<disk type='file' serial='x'><source file='/c'")));
	}

	@Test
	void matchesDisksByTheirTarget() {
		String swapped = BASE.replace("vda", "vdx").replace("vdb", "vda").replace("vdx", "vdb");
		List<DefinitionChange> changes = DefinitionDiff.compare(document(BASE).root(), document(swapped).root());
		assertEquals(List.of("MOVED", "CHANGED", "CHANGED"), changes.stream().map(c -> c.kind().name()).sorted(Comparator.reverseOrder()).toList());
		assertTrue(changes.stream().filter(c -> c.path().toString().equals("devices.disk[0].source.file")).allMatch(c -> c.after().equals("/a")));
	}

	@Test
	void knowsARenamedDisk() {
		assertEquals(List.of("CHANGED devices.disk[1].target.dev vdb vdc"), diff(BASE, BASE.replace("vdb", "vdc")));
	}

	@Test
	void tellsWhatWasAddedRemovedAndMoved() {
		String a = "<boot><b dev='1'/><b dev='2'/><b dev='3'/></boot>";
		assertEquals(List.of("MOVED b[0] <b dev='3'/> <b dev='3'/>"), diff(a, "<boot><b dev='3'/><b dev='1'/><b dev='2'/></boot>"));
		assertEquals(List.of("REMOVED b[1] <b dev='2'/> null"), diff(a, "<boot><b dev='1'/><b dev='3'/></boot>"));
		assertEquals(List.of("ADDED c null <c/>"), diff(a, a.replace("<b dev='2'/>", "<b dev='2'/><c/>")));
	}

	@Test
	void mergesWhatDoesNotTouch() {
		String mine = BASE.replace(">web<", ">www<").replace("    <interface", "    <disk type='file'><target dev='vdc'/></disk>\n    <interface");
		String theirs = BASE.replace("524288", "1048576").replace("'/b'", "'/c'").replace("<cpu mode='host-model'/>",
				"<cpu mode='host-model'><topology cores='2'/></cpu>").replace("    <hostdev", "    <disk type='block'><target dev='vdd'/></disk>\n    <hostdev")
				.replace("half a gigabyte", "other words");
		ThreeWay merge = ThreeWay.merge(document(BASE), document(mine), document(theirs));
		assertEquals(List.of(), merge.conflicts());
		assertEquals(mine.replace("524288", "1048576").replace("'/b'", "'/c'")
				.replace("<cpu mode='host-model'/>", "<cpu mode='host-model'>\n    <topology cores='2'/>\n  </cpu>")
				.replace("    <hostdev", "    <disk type='block'><target dev='vdd'/></disk>\n    <hostdev"), merge.merged());
	}

	@Test
	void mergesRemovals() {
		String theirs = BASE.replaceAll("(?m)^.*vdb.*\n", "").replace(" mode='host-model'", "");
		ThreeWay merge = ThreeWay.merge(document(BASE), document(BASE.replace(">web<", ">www<")), document(theirs));
		assertTrue(merge.clean());
		assertEquals(theirs.replace(">web<", ">www<"), merge.merged());
	}

	@Test
	void tellsConflictsWithAllThreeValues() {
		String mine = BASE.replace(">web<", ">mine<").replace("'/b'", "'/mine'").replaceAll("(?m)^.*<interface.*\n", "");
		String theirs = BASE.replace(">web<", ">theirs<").replaceAll("(?m)^.*vdb.*\n", "").replace("network='default'", "network='lan'")
				.replace("524288", "1");
		ThreeWay merge = ThreeWay.merge(document(BASE), document(mine), document(theirs));
		assertEquals(List.of("name", "devices.disk[1]", "devices.interface"), merge.conflicts().stream().map(c -> c.path().toString()).toList());
		ThreeWay.Conflict first = merge.conflicts().get(0);
		assertEquals(List.of("web", "mine", "theirs"), List.of(first.base(), first.mine(), first.theirs()));
		assertEquals(null, merge.conflicts().get(1).theirs());
		assertEquals(null, merge.conflicts().get(2).mine());
		assertEquals(mine.replace("524288", "1"), merge.merged());
	}

	@Test
	void decidesConflictsOneByOne() {
		String mine = BASE.replace(">web<", ">mine<").replace("'/b'", "'/mine'").replaceAll("(?m)^.*<interface.*\n", "");
		String theirs = BASE.replace(">web<", ">theirs<").replaceAll("(?m)^.*vdb.*\n", "").replace("network='default'", "network='lan'");
		ThreeWay merge = ThreeWay.merge(document(BASE), document(mine), document(theirs));
		ThreeWay.Conflict name = merge.conflicts().get(0);
		ThreeWay.Conflict disk = merge.conflicts().get(1);
		ThreeWay.Conflict nic = merge.conflicts().get(2);
		ThreeWay chosen = ThreeWay.merge(document(BASE), document(mine), document(theirs), Set.of(name));
		assertEquals(mine.replace(">mine<", ">theirs<"), chosen.merged());
		assertEquals(List.of(disk, nic), chosen.conflicts());
		assertEquals(mine.replaceAll("(?m)^.*vdb.*\n", ""), ThreeWay.merge(document(BASE), document(mine), document(theirs), Set.of(disk)).merged());
		chosen = ThreeWay.merge(document(BASE), document(mine), document(theirs), Set.of(name, disk, nic));
		assertTrue(chosen.clean());
		assertEquals(theirs, chosen.merged());
	}

	@Test
	void movesMergedElementsIntoTheirOrder() {
		String base = "<os><boot dev='a'/><boot dev='b'/><boot dev='c'/></os>";
		String mine = "<os><boot dev='b' x='1'/><boot dev='a'/><boot dev='c'/></os>";
		String theirs = "<os><boot dev='c'/><boot dev='b'/><boot dev='a' y='2'/></os>";
		ThreeWay merge = ThreeWay.merge(document(base), document(mine), document(theirs));
		assertEquals("<os><boot dev='b' x='1'/><boot dev='a' y='2'/><boot dev='c'/></os>", merge.merged());
		assertEquals(1, merge.conflicts().size());
		assertEquals("<os><boot dev='c'/><boot dev='b' x='1'/><boot dev='a' y='2'/></os>",
				ThreeWay.merge(document(base), document(mine), document(theirs), Set.copyOf(merge.conflicts())).merged());
	}

	@Test
	void bothMayAddDevicesThatLookAlike() {
		String mine = BASE.replace("    <hostdev", "    <disk type='file'><source file='/n'/><target dev='vdc' bus='virtio'/></disk>\n    <hostdev");
		String theirs = BASE.replace("    <hostdev", "    <disk type='file'><source file='/n'/><target dev='vdd' bus='virtio'/></disk>\n    <hostdev");
		ThreeWay merge = ThreeWay.merge(document(BASE), document(mine), document(theirs));
		assertTrue(merge.clean());
		assertTrue(merge.merged().contains("vdc") && merge.merged().contains("vdd"));
	}

	@Test
	void bothMayAddTheSame() {
		String both = BASE.replace("  <cpu", "  <title>t</title>\n  <cpu");
		ThreeWay merge = ThreeWay.merge(document(BASE), document(both), document(both.replace("'/b'", "'/c'")));
		assertTrue(merge.clean());
		assertEquals(both.replace("'/b'", "'/c'"), merge.merged());
		ThreeWay other = ThreeWay.merge(document(BASE), document(both), document(both.replace(">t<", ">u<")));
		assertEquals(List.of("title"), other.conflicts().stream().map(c -> c.path().toString()).toList());
	}

	@Test
	void takesOverTheirOrder() {
		String theirs = "<os><boot dev='hd'/><boot dev='cdrom'/></os>";
		ThreeWay merge = ThreeWay.merge(document("<os><boot dev='cdrom'/><boot dev='hd'/></os>"), document("<os a='1'><boot dev='cdrom'/><boot dev='hd'/></os>"),
				document(theirs));
		assertTrue(merge.clean());
		assertEquals("<os a='1'><boot dev='hd'/><boot dev='cdrom'/></os>", merge.merged());
	}

	@Test
	void bringsForeignPrefixesAlong() {
		ThreeWay merge = ThreeWay.merge(document("<d><name>a</name></d>"), document("<d>\n  <name>b</name>\n</d>"),
				document("<d xmlns:q='urn:q'><name>a</name><q:c q:x='1'/></d>"));
		assertTrue(merge.clean());
		assertEquals("<d>\n  <name>b</name>\n  <q:c xmlns:q='urn:q' q:x='1'/>\n</d>", merge.merged());
	}

	@Test
	void printsUnifiedDifferences() {
		assertEquals("", TextDiff.unified("a\n", "a\n", "x", "y"));
		assertEquals("--- x\n+++ y\n@@ -1,5 +1,5 @@\n 1\n 2\n-3\n+three\n 4\n 5\n\\ No newline at end of file\n",
				TextDiff.unified("1\n2\n3\n4\n5", "1\n2\nthree\n4\n5", "x", "y"));
		assertEquals("--- x\n+++ y\n@@ -0,0 +1 @@\n+a\n", TextDiff.unified("", "a\n", "x", "y"));
	}

	@Test
	void unifiedDifferencesLeadFromOneTextToTheOther() {
		Random random = new Random(7);
		for (int round = 0; round < 500; round++) {
			String a = lines(random);
			String b = random.nextInt(4) == 0 ? lines(random) : edited(a, random);
			assertEquals(b, patched(a, TextDiff.unified(a, b, "a", "b")));
		}
	}

	private static String lines(Random random) {
		StringBuilder out = new StringBuilder();
		for (int i = random.nextInt(60); i > 0; i--)
			out.append(random.nextInt(8)).append('\n');
		return out.toString();
	}

	private static String edited(String text, Random random) {
		StringBuilder out = new StringBuilder(text);
		for (int i = random.nextInt(4); i >= 0; i--) {
			int at = random.nextInt(out.length() + 1) & ~1;
			if (random.nextBoolean())
				out.insert(at, "x\n");
			else if (at < out.length())
				out.delete(at, at + 2);
		}
		return out.toString();
	}

	private static String patched(String a, String diff) {
		StringBuilder out = new StringBuilder();
		String[] old = a.split("(?<=\n)");
		int at = 0;
		for (String line : diff.split("(?<=\n)")) {
			if (line.startsWith("---") || line.startsWith("+++") || line.isEmpty())
				continue;
			if (line.startsWith("@@")) {
				String[] range = line.split(" ")[1].substring(1).split(",");
				int begin = Integer.parseInt(range[0]) - (range.length > 1 && range[1].equals("0") ? 0 : 1);
				while (at < begin)
					out.append(old[at++]);
			} else {
				if (line.charAt(0) != '+')
					assertEquals(old[at++], line.substring(1));
				if (line.charAt(0) != '-')
					out.append(line.substring(1));
			}
		}
		while (at < old.length)
			out.append(old[at++]);
		return out.toString();
	}
}
