package org.virtworkbench.definition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinitionFileTest {

	private static byte[] bytes(int... values) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		for (int value : values)
			out.write(value);
		return out.toByteArray();
	}

	private static byte[] bytes(String text, Charset charset) {
		return text.getBytes(charset);
	}

	private static String refusal(byte[] bytes) {
		return assertThrows(CoreException.class, () -> DefinitionFile.decode(bytes, "web.xml")).getMessage();
	}

	@Test
	void readsEachEncodingByMarkAndDeclaration() throws Exception {
		String zh = "<a>\u4e2d\r\n\ud83d\ude00</a>\n";
		assertEquals(zh, DefinitionFile.decode(bytes(zh, StandardCharsets.UTF_8), "f").text());
		assertEquals(zh, DefinitionFile.decode(bytes('\uFEFF' + zh, StandardCharsets.UTF_8), "f").text());
		for (Charset charset : new Charset[] { StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE }) {
			assertEquals(zh, DefinitionFile.decode(bytes('\uFEFF' + zh, charset), "f").text());
			assertEquals(zh, DefinitionFile.decode(bytes(zh, charset), "f").text());
		}
		String declared = "<?xml version='1.0' encoding='GBK'?>\n<a>\u4e2d</a>";
		assertEquals(declared, DefinitionFile.decode(bytes(declared, Charset.forName("GBK")), "f").text());
		// the words were read as bytes of one each, so it is no UTF-16 whatever it says
		String lying = "<?xml version='1.0' encoding='UTF-16'?>\n<a>\u4e2d</a>";
		assertEquals(lying, DefinitionFile.decode(bytes(lying, StandardCharsets.UTF_8), "f").text());
	}

	@Test
	void encodesAnEditInTheSameEncoding() throws Exception {
		for (Corpus.Sample sample : Corpus.byHand()) {
			DefinitionFile file = sample.file();
			String edited = file.text().replace("<devices>", "<devices><!-- x -->");
			byte[] encoded = file.encode(edited);
			assertEquals(edited, DefinitionFile.decode(encoded, "f").text(), sample.name());
			assertEquals(file.bom(), DefinitionFile.decode(encoded, "f").bom(), sample.name());
			assertEquals(file.charset(), DefinitionFile.decode(encoded, "f").charset(), sample.name());
		}
	}

	@Test
	void followsADeclarationThatWasEdited() throws Exception {
		DefinitionFile file = DefinitionFile.decode(bytes("<?xml version='1.0' encoding='ISO-8859-1'?><a>\u00fc</a>", StandardCharsets.ISO_8859_1), "f");
		String edited = file.text().replace("ISO-8859-1", "UTF-8");
		assertArrayEquals(bytes(edited, StandardCharsets.UTF_8), file.encode(edited));
		CoreException refused = assertThrows(CoreException.class, () -> file.encode(file.text().replace("ISO-8859-1", "klingon")));
		assertTrue(refused.getMessage().contains("klingon"), refused.getMessage());
	}

	@Test
	void refusesACharacterThatTheEncodingLacks() throws Exception {
		DefinitionFile file = DefinitionFile.decode(bytes("<?xml version='1.0' encoding='ISO-8859-1'?>\n<a>\u00fc</a>", StandardCharsets.ISO_8859_1), "web.xml");
		CoreException refused = assertThrows(CoreException.class, () -> file.encode(file.text().replace("\u00fc", "\u00fc\u4e2d")));
		assertTrue(refused.getMessage().startsWith("web.xml, line 2, column 5: the character U+4E2D"), refused.getMessage());
	}

	@Test
	void refusesWrongBytesWithTheirPlace() {
		assertTrue(refusal(bytes('<', 'a', '>', '\n', 'x', 0xFF, '<', '/', 'a', '>')).startsWith("web.xml, line 2, column 2: the bytes FF at offset 5 are not UTF-8"));
		// overlong, half a surrogate pair, cut off
		assertTrue(refusal(bytes('<', 0xC0, 0x80)).contains("line 1, column 2"));
		assertTrue(refusal(bytes('<', 'a', '>', 0xED, 0xA0, 0x80)).contains("line 1, column 4"));
		assertTrue(refusal(bytes('<', 'a', '>', 0xE4, 0xB8)).contains("offset 3"));
		assertTrue(refusal(bytes(0xFF, 0xFE, '<', 0, 'a')).contains("offset 4"));
		assertTrue(refusal(bytes(0xFF, 0xFE, '<', 0, 0x00, 0xD8, 'a', 0)).contains("UTF-16LE"));
	}

	@Test
	void refusesNulWithItsPlace() {
		assertTrue(refusal(bytes('<', 'a', '>', '\n', '\n', 'x', 0, '<')).startsWith("web.xml, line 3, column 2: a NUL"));
		assertTrue(refusal(bytes(0xFF, 0xFE, '<', 0, 0, 0)).startsWith("web.xml, line 1, column 2: a NUL"));
	}

	@Test
	void refusesEncodingsThatItDoesNotKnow() {
		assertTrue(refusal(bytes("<?xml version='1.0' encoding='klingon'?><a/>", StandardCharsets.US_ASCII)).contains("klingon"));
		assertTrue(refusal(bytes(0, 0, 0xFE, 0xFF, 0, 0, 0, '<')).contains("UTF-32"));
		assertTrue(refusal(bytes('<', 0, 0, 0, 'a', 0, 0, 0)).contains("UTF-32"));
	}

	@Test
	void refusesMoreThanSixteenMebibytes() throws Exception {
		assertTrue(refusal(new byte[DefinitionFile.LIMIT + 1]).contains("16 MiB"));
		CoreException endless = assertThrows(CoreException.class, () -> DefinitionFile.read(new java.io.InputStream() {
			@Override
			public int read() {
				return ' ';
			}
		}, "endless"));
		assertTrue(endless.getMessage().contains("16 MiB"));
	}

	@Test
	void saysThatAFileIsMissing(@TempDir Path folder) {
		Path missing = folder.resolve("none.xml");
		assertEquals("There is no file " + missing + ". Check its name.", assertThrows(CoreException.class, () -> DefinitionFile.read(missing)).getMessage());
		assertTrue(assertThrows(CoreException.class, () -> DefinitionFile.read(folder)).getMessage().contains("cannot be read"));
	}
}
