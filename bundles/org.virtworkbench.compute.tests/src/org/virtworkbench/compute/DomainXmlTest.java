package org.virtworkbench.compute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
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
	void aTextThatWasReadFromUtf16IsHandedOnAsUtf8() throws CoreException {
		assertEquals("<?xml version='1.0' encoding=\"UTF-8\"?><domain><name>\u7f51</name></domain>",
				DomainXml.of("<?xml version='1.0' encoding='UTF-16'?><domain><name>\u7f51</name></domain>").text());
	}

	@Test
	void refusesADocumentTypeWithoutReadingWhatItNames() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret"), "do not tell");
		String xml = "<!DOCTYPE domain [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]><domain><name>&x;</name></domain>";
		assertEquals("standard input, line 1, column 1: A document type is not accepted, because it can open files and make a small text large; remove <!DOCTYPE ...>.",
				failure(() -> read(xml.getBytes(StandardCharsets.UTF_8))));
	}

	@Test
	void refusesWhatOpensOtherFiles() {
		String xml = "<domain xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='/etc/passwd' parse='text'/></domain>";
		assertTrue(failure(() -> DomainXml.of(xml)).startsWith("The definition, line 1, column 52: XInclude is not accepted"), failure(() -> DomainXml.of(xml)));
	}

	@Test
	void saysWhereItIsBroken() throws IOException {
		Path file = Files.writeString(folder.resolve("a.xml"), "<domain>\n  <name>a</nam>\n</domain>\n");
		assertEquals(file + ", line 2, column 10: </nam> does not close <name> of line 2; expected </name>.", failure(() -> DomainXml.read(file)));
		byte[] wrong = "<domain><name>\u00e9</name></domain>".getBytes(StandardCharsets.ISO_8859_1);
		assertTrue(failure(() -> read(wrong)).startsWith("standard input, line 1, column 15: the bytes E9 "), failure(() -> read(wrong)));
	}

	@Test
	void refusesWhatIsNoDomain() {
		assertEquals("The definition is not the XML of a domain: its root is <network>. Give one whose root is <domain>.",
				failure(() -> DomainXml.of("<network><name>a</name></network>")));
	}

	@Test
	void refusesMoreThanLibvirtTakes() {
		byte[] endless = ("<domain><!--" + " ".repeat(DomainXml.MAX_BYTES)).getBytes(StandardCharsets.UTF_8);
		assertEquals("standard input is longer than 4 MiB, which is more than libvirt takes. Make it shorter.", failure(() -> read(endless)));
	}

	@Test
	void saysWhatIsWrongWithTheFile() {
		Path none = folder.resolve("none.xml");
		assertTrue(failure(() -> DomainXml.read(none)).contains(none.toString()));
		assertEquals("Cannot read " + folder + ": it is a folder. Name a file with the XML of a domain.", failure(() -> DomainXml.read(folder)));
	}
}
