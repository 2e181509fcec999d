package org.virtworkbench.definition.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with definitions, by the schemas of the installed libvirt. */
class SchemaCheckTest {

	static final String DOMAIN = """
			<domain type='qemu'>
			  <name>web</name>
			  <memory unit='MiB'>512</memory>
			  <vcpu>1</vcpu>
			  <os>
			    <type arch='x86_64' machine='q35'>hvm</type>
			  </os>
			  <devices>
			    <disk type='file' device='disk'>
			      <driver name='qemu' type='qcow2'/>
			      <source file='/var/lib/libvirt/images/web.qcow2'/>
			      <target dev='vda' bus='virtio'/>
			    </disk>
			    <interface type='network'>
			      <source network='default'/>
			    </interface>
			  </devices>
			</domain>
			""";

	private static List<Finding> check(String text) throws Exception {
		return Schemas.get(Schemas.kindOf(text)).check(text);
	}

	private static String shown(Finding finding) {
		return finding.line() + ":" + finding.column() + " " + finding.id();
	}

	@Test
	void aValidDomainHasNoFinding() throws Exception {
		assertEquals(List.of(), check(DOMAIN));
		assertEquals(List.of(), check(DOMAIN.replace("\n", "\r\n")));
	}

	/** The change, where what is wrong is found, and how it is called. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<name>web</name>              | <nmae>web</nmae><name>web</name>    | 2:4    | unknown-element    | libvirt does not know the element "nmae" in "domain" and would drop it; probably "name" is meant.
			<vcpu>1</vcpu>                | <vcpu>one</vcpu>                    | 4:9    | wrong-value        | "one" is no value of "vcpu"; expected a whole number.
			unit='MiB'                    | unit='Mio'                          | 3:17   | wrong-value        | "Mio" is no value of the attribute "unit" of "memory"; expected a unit such as KiB, MiB or GiB.
			unit='MiB'                    | unti='MiB'                          | 3:11   | unknown-attribute  | libvirt does not know the attribute "unti" of "memory" and would drop it; probably "unit" is meant.
			bus='virtio'                  | bus='vrtio'                         | 12:30  | wrong-value        | "vrtio" is no value of the attribute "bus" of "target"; expected "virtio", "fdc", "ide", "sata", "scsi", "sd", "uml", "usb" or "xen".
			bus='virtio'                  | bus=""                             | 12:25  | wrong-value        | The attribute "bus" of "target" is empty; expected "fdc", "ide", "sata", "scsi", "sd", "uml", "usb", "virtio" or "xen".
			dev='vda'                     | ''                                  | 12:8   | missing-attribute  | "target" lacks the attribute "dev".
			source file=                  | source dev=                         | 11:15  | misplaced-attribute | The attribute "dev" may not stand at this "source", and libvirt would drop it; expected "fdgroup", "file", "index" or "startupPolicy".
			<source network='default'/>   | ''                                  | 14:6   | missing-element    | "interface" lacks the element "source".
			<source network='default'/>   | <source network='default'/>text     | 15:34  | unexpected-text    | Text may not stand in "interface".
			<vcpu>1</vcpu>                | <vcpu>1</vcpu><vcpu>2</vcpu>        | 4:18   | repeated-element   | The element "vcpu" may stand in "domain" only once.
			<vcpu>1</vcpu>                | <disk/>                             | 4:4    | misplaced-element  | *
			<name>web</name>              | <name></name>                       | 2:4    | wrong-value        | "name" is empty; expected a text of one line.
			<name>web</name>              | <uuid>web</uuid><name>web</name>    | 2:9    | wrong-value        | "web" is no value of "uuid"; expected a UUID or a text of the form [a-fA-F0-9]{32}.
			<vcpu>1</vcpu>                | <vcpu>1</vpcu>                      | 4:10   | not-well-formed    | *
			<vcpu>1</vcpu>                | <vcpu>&one;</vcpu>                  | 4:9    | not-well-formed    | *
			<source network='default'/>   | <mac address='52:54:00'/><source network='default'/> | 15:21 | wrong-value | "52:54:00" is no value of the attribute "address" of "mac"; expected a MAC address such as 52:54:00:12:34:56.
			""")
	void saysWhereAndWhat(String part, String changed, String place, String id, String sentence) throws Exception {
		String text = DOMAIN.replace(part, changed);
		assertFalse(text.equals(DOMAIN));
		Finding finding = check(text).stream().filter(found -> found.id().equals(id)).findFirst().orElseThrow(() -> new AssertionError(checkQuietly(text)));
		assertEquals(place + " " + id, shown(finding));
		if (!sentence.equals("*"))
			assertEquals(sentence, finding.sentence());
		assertEquals(Severity.ERROR, finding.severity());
	}

	private static String checkQuietly(String text) {
		try {
			return check(text).toString();
		} catch (Exception e) {
			return e.toString();
		}
	}

	@Test
	void findsAllOfManyErrors() throws Exception {
		String text = DOMAIN.replace("<vcpu>1", "<vcpu>x").replace("bus='virtio'", "bus='x'").replace("type='network'", "type='net'");
		assertEquals(List.of("4:9 wrong-value", "12:30 wrong-value", "14:22 wrong-value"), check(text).stream().map(SchemaCheckTest::shown).toList());
	}

	@Test
	void saysWhatLibvirtWouldDropSilently() throws Exception {
		List<Finding> findings = check(DOMAIN.replace("<vcpu>1</vcpu>", "<vcpu>1</vcpu><colour>red</colour>"));
		assertEquals(1, findings.size());
		assertTrue(findings.get(0).dropped());
		assertFalse(check(DOMAIN.replace("<vcpu>1", "<vcpu>x")).get(0).dropped());
	}

	@Test
	void checksOnlyUpToWhereTheTextStopsBeingXml() throws Exception {
		List<Finding> findings = check(DOMAIN.replace("<vcpu>1", "<vcpu>x").replace("<disk type", "<disk <type").replace("bus='virtio'", "bus='x'"));
		assertEquals(List.of("4:9 wrong-value", "9:11 not-well-formed"), findings.stream().map(SchemaCheckTest::shown).toList());
	}

	@Test
	void anythingMayStandInMetadataAndInADriversOwnNamespace() throws Exception {
		assertEquals(List.of(), check(DOMAIN.replace("<vcpu>", "<metadata><app:x xmlns:app='https://example.org/'><app:y z='1'>t</app:y></app:x></metadata><vcpu>")));
		assertEquals(List.of(), check(DOMAIN.replace("</devices>",
				"</devices><q:commandline xmlns:q='http://libvirt.org/schemas/domain/qemu/1.0'><q:arg value='-S'/></q:commandline>")));
		assertEquals(List.of(Finding.MISSING_ATTRIBUTE, Finding.UNKNOWN_ATTRIBUTE), check(DOMAIN.replace("</devices>",
				"</devices><q:commandline xmlns:q='http://libvirt.org/schemas/domain/qemu/1.0'><q:arg valu='-S'/></q:commandline>")).stream().map(Finding::id).toList());
	}

	@Test
	void everyFixLeavesFewerFindings() throws Exception {
		for (String broken : List.of(DOMAIN.replace("<name>web</name>", "<nmae>web</nmae>"), DOMAIN.replace("unit=", "unti="),
				DOMAIN.replace("bus='virtio'", "bus='vrtio'"), DOMAIN.replace("<source network='default'/>", "text"),
				DOMAIN.replace("<vcpu>1</vcpu>", "<vcpu>1</vcpu>\n  <vcpu>2</vcpu>"), DOMAIN.replace("<source file", "<colour/>\n      <source file"))) {
			Finding finding = check(broken).get(0);
			assertFalse(finding.fixes().isEmpty(), finding.sentence());
			for (Fix fix : finding.fixes())
				assertTrue(check(fix.applyTo(broken)).size() < check(broken).size() || !fix.label().startsWith("Rename"), fix.label() + " of " + finding.sentence());
		}
	}

	@Test
	void aFixRenamesBothTagsAndNothingElse() throws Exception {
		String broken = DOMAIN.replace("<name>web</name>", "<nmae>web</nmae>");
		Fix fix = check(broken).stream().filter(finding -> finding.id().equals(Finding.UNKNOWN_ELEMENT)).findFirst().orElseThrow().fixes().get(0);
		assertEquals(DOMAIN, fix.applyTo(broken));
	}

	@Test
	void aFixAddsWhatIsMissingWithTheIndentationAround() throws Exception {
		String broken = DOMAIN.replace("      <source network='default'/>\n", "");
		assertEquals(broken.replace("<interface type='network'>\n", "<interface type='network'>\n      <source network=''/>\n"),
				check(broken).get(0).fixes().get(0).applyTo(broken));
		String removed = DOMAIN.replace("  <vcpu>1</vcpu>\n", "  <vcpu>1</vcpu>\n  <vcpu>2</vcpu>\n");
		assertEquals(DOMAIN, check(removed).get(0).fixes().get(0).applyTo(removed));
	}

	@Test
	void othersThanDomainsHaveTheirSchema() throws Exception {
		assertEquals(List.of(), check("<network><name>n</name><forward mode='nat'/><bridge name='virbr9'/><ip address='10.0.0.1' netmask='255.255.255.0'/></network>"));
		assertEquals(List.of("1:39 wrong-value"), check("<network><name>n</name><forward mode='nta'/></network>").stream().map(SchemaCheckTest::shown).toList());
		assertEquals(List.of(), check("<pool type='dir'><name>p</name><target><path>/p</path></target></pool>"));
		assertEquals(List.of("1:13 wrong-value"), check("<pool type='dri'><name>p</name><target><path>/p</path></target></pool>").stream().map(SchemaCheckTest::shown)
				.filter(shown -> shown.contains("wrong-value")).toList());
		assertEquals(List.of(), check("<volume><name>v</name><capacity unit='GiB'>1</capacity><target/></volume>"));
		assertEquals(List.of(), check("<domainsnapshot><name>s</name></domainsnapshot>"));
		assertEquals(List.of(), check("<secret><uuid>d2b9c1c0-6f0e-4f5c-9f3a-1d7d5a1f0001</uuid></secret>"));
	}

	@Test
	void theWrongKindIsSaidOnce() throws Exception {
		List<Finding> findings = Schemas.get("domain").check("<network><name>n</name></network>");
		assertEquals(List.of("1:2 wrong-root"), findings.stream().map(SchemaCheckTest::shown).toList());
		assertEquals(List.of("domain"), findings.get(0).expected());
	}

	@Test
	void hostileTextsAreRefusedAtOnceAndOpenNothing() throws Exception {
		Path secret = Files.createTempFile("secret", ".txt");
		try {
			Files.writeString(secret, "secret words");
			String external = "<!DOCTYPE domain [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>\n" + DOMAIN.replace("web</name>", "&x;</name>");
			List<Finding> findings = check(external);
			assertEquals(List.of("1:1 not-well-formed"), findings.stream().map(SchemaCheckTest::shown).toList());
			StringBuilder bomb = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 'ha'>");
			for (int i = 1; i < 40; i++)
				bomb.append("<!ENTITY a").append(i).append(" '&a").append(i - 1).append(";&a").append(i - 1).append(";'>");
			String bombed = bomb.append("]><domain>&a39;</domain>").toString();
			assertTimeout(Duration.ofSeconds(10), () -> assertEquals(Finding.NOT_WELL_FORMED, check(bombed).get(0).id()));
		} finally {
			Files.delete(secret);
		}
	}

	@Test
	void aThousandLevelsAreChecked() throws Exception {
		String deep = "<a>".repeat(990) + "</a>".repeat(990);
		assertEquals(List.of(), check(DOMAIN.replace("<vcpu>", "<metadata><x:a xmlns:x='urn:x'>" + deep.replace("<a>", "<x:a>").replace("</a>", "</x:a>") + "</x:a></metadata><vcpu>")));
		StringBuilder chain = new StringBuilder();
		for (int i = 0; i < 300; i++)
			chain.append("<backingStore type='file'><format type='qcow2'/><source file='/b").append(i).append("'/>");
		chain.append("<backingStore/>").append("</backingStore>".repeat(300));
		assertEquals(List.of(), check(DOMAIN.replace("<target dev", chain + "<target dev")));
	}

	@Test
	void aHopelessTextEndsAfterAThousandFindings() throws Exception {
		String text = DOMAIN.replace("<vcpu>1</vcpu>", "<vcpu>1</vcpu>" + "<wrong/>".repeat(5000));
		assertEquals(1000, check(text).size());
	}

	@Test
	void manyThreadsAskAtOnce() throws Exception {
		String broken = DOMAIN.replace("bus='virtio'", "bus='vrtio'");
		List<Finding> expected = check(broken);
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			List<Callable<List<Finding>>> tasks = new ArrayList<>();
			for (int i = 0; i < 40; i++)
				tasks.add(() -> check(broken));
			for (Future<List<Finding>> future : threads.invokeAll(tasks))
				assertEquals(expected, future.get());
		}
	}

	@Test
	void whatTheInstalledLibvirtShipsIsValid() throws Exception {
		Path networks = Path.of("/usr/share/libvirt/networks/default.xml");
		Path filters = Path.of("/etc/libvirt/nwfilter");
		if (Files.exists(networks))
			assertEquals(List.of(), check(Files.readString(networks)));
		if (Files.isDirectory(filters))
			try (Stream<Path> files = Files.list(filters)) {
				for (Path file : files.filter(path -> path.toString().endsWith(".xml")).toList())
					assertEquals(List.of(), check(Files.readString(file)), file.toString());
			}
	}
}
