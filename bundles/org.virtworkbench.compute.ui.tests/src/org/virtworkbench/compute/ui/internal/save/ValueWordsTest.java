package org.virtworkbench.compute.ui.internal.save;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.XmlElement;
import org.virtworkbench.definition.XmlPath;

/** Values as people read them. */
class ValueWordsTest {

	private static final XmlElement ROOT = new DefinitionDocument("""
			<domain><memory unit='KiB'>4194304</memory><currentMemory unit='MiB'>8</currentMemory><cpu mode='custom'/></domain>""").root();

	private final ValueWords words = new ValueWords(object -> "a " + object.eClass().getName());

	private String words(String path, String value) {
		return words.of(XmlPath.parse(path).orElseThrow(), value, ROOT, "(none)");
	}

	@Test
	void sizesHaveTheirUnit() {
		assertEquals("4 GiB", words("memory", "4194304"));
		assertEquals("8 MiB", words("currentMemory", "8"));
		assertEquals("4 GiB (4194305 KiB)", words("memory", "4194305"), "what rounding would hide is said");
		assertEquals("512 MiB", words("maxMemory", "<maxMemory unit='KiB'>524288</maxMemory>"));
	}

	@Test
	void devicesHaveTheirLabels() {
		assertEquals("a Disk", words("devices.disk[1]", "<disk type='file'>\n  <target dev='vdb'/>\n</disk>"));
		assertEquals("<boot dev='hd'/>", words("os.boot", "<boot dev='hd'/>"), "what is no device is shown as it is written");
		assertEquals("<q:a/>", words("metadata.a", "<q:a/>"), "also where its prefix is declared elsewhere");
	}

	@Test
	void restIsAsItIsWritten() {
		assertEquals("host-model", words("cpu.mode", "host-model"));
		assertEquals("web server", words("title", "<title>web\n server</title>"));
		assertEquals("(none)", words("title", null));
	}
}
