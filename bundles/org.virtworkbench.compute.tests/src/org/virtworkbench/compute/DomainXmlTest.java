package org.virtworkbench.compute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.virtworkbench.compute.Opened.failure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DomainXmlTest {

	@TempDir
	Path folder;

	private static DomainXml read(byte[] bytes) throws CoreException {
		return DomainXml.read(new ByteArrayInputStream(bytes));
	}

	@Test
	void readsWhatSaysWhoADomainIs() throws CoreException {
		DomainXml xml = DomainXml.of("""
				<?xml version='1.0'?>
				<!-- made by hand -->
				<domain type='kvm' xmlns:q='urn:q'><name>w&amp;b</name><uuid>6695eb01-f6a4-8304-79aa-97f2502e193f</uuid>
				<q:extra><name>inner</name></q:extra><os><type arch='x86_64'>hvm</type></os></domain>""");
		assertEquals("w&b", xml.name());
		assertEquals("6695eb01-f6a4-8304-79aa-97f2502e193f", xml.value("uuid"));
		assertEquals("kvm", xml.value("@type"));
		assertEquals("hvm", xml.value("os/type"));
		assertEquals("x86_64", xml.value("os/type@arch"));
		assertNull(xml.value("title"));
	}

	@Test
	void handsTheTextOnUnchanged() throws CoreException {
		String text = "<domain type='qemu'>\r\n  <name>a</name><!-- \u00e9 \u65e5\u672c \ud83d\ude00 -->\n</domain>\n";
		assertEquals(text, read(text.getBytes(StandardCharsets.UTF_8)).text());
	}

	@Test
	void readsOtherEncodingsAndSaysUtf8ToLibvirt() throws CoreException {
		byte[] chinese = "<?xml version='1.0' encoding='GB18030'?><domain><name>\u7f51\u7ad9</name></domain>".getBytes(Charset.forName("GB18030"));
		assertEquals("<?xml version='1.0' encoding=\"UTF-8\"?><domain><name>\u7f51\u7ad9</name></domain>", read(chinese).text());
		byte[] utf16 = "\ufeff<domain><name>\u7f51\u7ad9</name></domain>".getBytes(StandardCharsets.UTF_16LE);
		assertEquals("<domain><name>\u7f51\u7ad9</name></domain>", read(utf16).text());
		byte[] bom = "\ufeff<domain><name>a</name></domain>".getBytes(StandardCharsets.UTF_8);
		assertEquals("<domain><name>a</name></domain>", read(bom).text());
	}

	@Test
	void refusesADocumentTypeWithoutReadingWhatItNames() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret"), "do not tell");
		String xml = "<!DOCTYPE domain [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]><domain><name>&x;</name></domain>";
		assertEquals("standard input has a document type (<!DOCTYPE), through which it could read files of the host. Remove it.",
				failure(() -> read(xml.getBytes(StandardCharsets.UTF_8))));
	}

	@Test
	void refusesEntitiesThatGrow() {
		String xml = "<!DOCTYPE domain [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;'>]><domain><name>&b;</name></domain>";
		assertEquals("standard input has a document type (<!DOCTYPE), through which it could read files of the host. Remove it.",
				failure(() -> DomainXml.of(xml)));
	}

	@Test
	void saysWhereItIsBroken() throws IOException {
		Path file = Files.writeString(folder.resolve("a.xml"), "<domain>\n  <name>a</nam>\n</domain>\n");
		String sentence = failure(() -> DomainXml.read(file));
		assertEquals("The XML in " + file + " is not well-formed at line 2, column 12: "
				+ "The element type \"name\" must be terminated by the matching end-tag \"</name>\". Correct it there.", sentence);
	}

	@Test
	void refusesWhatIsNoDomain() {
		assertEquals("standard input is not the XML of a domain: its root is <network>. Give one whose root is <domain>.",
				failure(() -> DomainXml.of("<network><name>a</name></network>")));
	}

	@Test
	void refusesMoreThanLibvirtTakes() {
		byte[] endless = ("<domain><!--" + " ".repeat(DomainXml.MAX_BYTES)).getBytes(StandardCharsets.UTF_8);
		assertEquals("standard input is longer than 4194304 bytes, which is more than libvirt takes. Make it shorter.", failure(() -> read(endless)));
	}

	@Test
	void saysWhatIsWrongWithTheFile() {
		Path none = folder.resolve("none.xml");
		assertEquals("Cannot read " + none + ": there is no such file. Check the name, or give - for standard input.",
				failure(() -> DomainXml.read(none)));
		assertEquals("Cannot read " + folder + ": it is a folder. Name a file with the XML of a domain.", failure(() -> DomainXml.read(folder)));
	}
}
