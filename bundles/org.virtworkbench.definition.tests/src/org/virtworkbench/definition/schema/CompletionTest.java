package org.virtworkbench.definition.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.virtworkbench.definition.schema.Completion.Proposal;

/** What may be written at the place of the bar. */
class CompletionTest {

	private static final String BEGIN = "<domain type='qemu'>\n  <name>a</name>\n  <devices>\n";
	private static final String END = "\n  </devices>\n</domain>\n";

	private static Completion at(String marked) throws Exception {
		int offset = marked.indexOf('|');
		return Schemas.get("domain").at(marked.replace("|", ""), offset);
	}

	private static List<String> names(Completion completion) {
		return completion.proposals().stream().map(Proposal::name).toList();
	}

	/** The text after the first proposal of this name was chosen, with the caret. */
	private static String choose(String marked, String name) throws Exception {
		Completion completion = at(marked);
		Proposal proposal = completion.proposals().stream().filter(found -> found.name().equals(name)).findFirst()
				.orElseThrow(() -> new AssertionError(name + " is not in " + names(completion)));
		Place place = completion.place();
		String text = marked.replace("|", "");
		return text.substring(0, place.offset()) + proposal.text().substring(0, proposal.caret()) + '|' + proposal.text().substring(proposal.caret())
				+ text.substring(place.offset() + place.length());
	}

	@Test
	void anEmptyTextBeginsWithTheRoot() throws Exception {
		assertEquals("<domain type='|'></domain>", choose("|", "domain"));
	}

	@Test
	void childrenWithoutThoseThatAreThereAndAreAllowedOnce() throws Exception {
		List<String> names = names(at("<domain type='qemu'>\n  <name>a</name>\n  |\n  <vcpu>1</vcpu>\n  <devices/>\n</domain>"));
		assertTrue(names.containsAll(List.of("memory", "os", "cpu", "features", "clock")), names.toString());
		assertFalse(names.contains("name"), "before the place");
		assertFalse(names.contains("vcpu"), "behind the place");
		assertFalse(names.contains("devices"), "behind the place");
		assertEquals("</domain>", names.get(names.size() - 1));
	}

	@Test
	void whatMayBeRepeatedIsOfferedAgain() throws Exception {
		assertTrue(names(at(BEGIN + "<disk type='file'><target dev='vda'/></disk>|<disk type='file'><target dev='vdb'/></disk>" + END)).contains("disk"));
	}

	@Test
	void whatIsRequiredComesFirst() throws Exception {
		Completion completion = at(BEGIN + "<disk type='file'><target |/></disk>" + END);
		assertEquals("dev", completion.proposals().get(0).name());
		assertTrue(completion.proposals().get(0).required());
		assertEquals(List.of("dev", "bus", "removable", "rotation_rate", "tray"), names(completion));
	}

	@Test
	void attributesDependOnThoseThatAreThere() throws Exception {
		assertTrue(names(at(BEGIN + "<disk type='file'><source |/></disk>" + END)).contains("file"));
		assertTrue(names(at(BEGIN + "<disk type='block'><source |/></disk>" + END)).contains("dev"));
		assertEquals(List.of(), names(at(BEGIN + "<disk type='file'><target dev='vda' bus='ide' dev2|/></disk>" + END)));
	}

	@Test
	void valuesOfAttributesAndOfElements() throws Exception {
		assertEquals(List.of("fdc", "ide", "sata", "scsi", "sd", "uml", "usb", "virtio", "xen"), names(at(BEGIN + "<disk><target dev='a' bus='|'/></disk>" + END)));
		List<String> values = names(at("<domain type='qemu'><name>a</name><on_crash>re|</on_crash></domain>"));
		assertEquals(List.of("rename-restart", "restart"), values.subList(0, 2), "what begins so comes first");
		assertTrue(values.contains("preserve"), values.toString());
		assertEquals("<on_poweroff>destroy|</on_poweroff>", choose("<domain type='qemu'><name>a</name><on_poweroff>d|</on_poweroff></domain>", "destroy")
				.replaceAll(".*(<on_poweroff.*</on_poweroff>).*", "$1"));
	}

	@Test
	void aTagThatIsBeingTyped() throws Exception {
		assertEquals(BEGIN + "    <disk>|</disk>\n    <interface type='network'>" + END, choose(BEGIN + "    <dis|\n    <interface type='network'>" + END, "disk"));
		assertEquals(BEGIN + "<emulator>|</emulator>" + END, choose(BEGIN + "<|" + END, "emulator"));
	}

	@Test
	void aValueThatIsBeingTyped() throws Exception {
		assertEquals(BEGIN + "<disk type='block'|\n  <source/></disk>" + END, choose(BEGIN + "<disk type='b|\n  <source/></disk>" + END, "block"));
		assertEquals(BEGIN + "<disk type=\"file|\"/>" + END, choose(BEGIN + "<disk type=\"|\"/>" + END, "file"));
	}

	@Test
	void missingEndTagsBeforeThePlaceDoNotMatter() throws Exception {
		assertTrue(names(at(BEGIN + "<disk type='file'><driver name='qemu'></disk><|")).contains("interface"));
	}

	@Test
	void onlyTheNameOfATagThatHasMore() throws Exception {
		assertEquals(BEGIN + "<disk| type='file'><target dev='a'/></disk>" + END, choose(BEGIN + "<dis| type='file'><target dev='a'/></disk>" + END, "disk"));
	}

	@Test
	void endTags() throws Exception {
		assertEquals(BEGIN + "<disk></disk>|", choose(BEGIN + "<disk></d|", "</disk>"));
		assertEquals(BEGIN + "<disk></disk>|", choose(BEGIN + "<disk><|", "</disk>"));
	}

	@Test
	void nothingInCommentsAndInWhatTheSchemaDoesNotKnow() throws Exception {
		assertEquals(List.of(), names(at("<domain><!-- <| --></domain>")));
		assertEquals(List.of("</a>"), names(at("<domain type='qemu'><metadata><a>|</a></metadata></domain>")));
	}

	@Test
	void aNamespaceIsDeclaredWhereItIsNot() throws Exception {
		assertEquals("<domain type='qemu'><name>a</name><qemu:commandline xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>|</qemu:commandline></domain>",
				choose("<domain type='qemu'><name>a</name><qemu:comm|</domain>", "qemu:commandline").replaceAll("(/1\\.0')>\\|?", "$1>|"));
	}

	@Test
	void thePlaceIsKnownToWhoHasValuesOfAHost() throws Exception {
		Place place = at(BEGIN + "<interface type='network'><source network='de|f'/></interface>" + END).place();
		assertTrue(place.endsWith("interface/source@network"));
		assertEquals("domain/devices/interface/source@network", place.pathText());
		assertEquals("de", place.typed());
		assertEquals(3, place.length());
		assertEquals("network", place.path().get(2).attributes().get("type"));
	}

	@Test
	void neverFailsWhereverTheCaretIs() throws Exception {
		Schema schema = Schemas.get("domain");
		String text = SchemaCheckTest.DOMAIN.replace("<vcpu>1</vcpu>", "<vcpu a=b c='d>&amp;<![CDATA[x]]><!-- y --></vcp\n<?z ?>");
		for (int offset = 0; offset <= text.length(); offset++) {
			Completion completion = schema.at(text, offset);
			Place place = completion.place();
			assertTrue(place.offset() >= 0 && place.offset() + place.length() <= text.length(), place.toString());
			if (offset % 5 == 0) {
				schema.about(text, offset);
				schema.at(text.substring(0, offset), offset);
			}
		}
	}

	@Test
	void explainsElementsAttributesAndValues() throws Exception {
		String text = SchemaCheckTest.DOMAIN;
		Explanation bus = Schemas.get("domain").about(text, text.indexOf("bus=")).orElseThrow();
		assertEquals("domain/devices/disk/target@bus", bus.path());
		assertEquals(List.of("fdc", "ide", "sata", "scsi", "sd", "uml", "usb", "virtio", "xen"), bus.values());
		assertFalse(bus.required());
		assertTrue(Schemas.get("domain").about(text, text.indexOf("dev='vda'")).orElseThrow().required());
		Explanation disk = Schemas.get("domain").about(text, text.indexOf("<disk") + 1).orElseThrow();
		assertTrue(disk.holds().contains("device"));
		assertTrue(disk.children().contains("target"));
		assertFalse(disk.words().isEmpty());
		assertEquals(List.of("a whole number"), Schemas.get("domain").about(text, text.indexOf("<vcpu>1") + 6).orElseThrow().forms());
		assertTrue(Schemas.get("domain").about(text, text.indexOf("\n  <vcpu") + 1).isEmpty());
	}
}
