package org.virtworkbench.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionDocumentTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
			// what stands there | line | column | what the sentence names
			"'' | 1 | 1 | <domain>", "hello | 1 | 1 | <domain>", "<a> | 1 | 4 | expected </a>", "<a>~<b></a> | 2 | 4 | expected </b>",
			"<a></a><b/> | 1 | 8 | A second root", "<a/>x | 1 | 5 | behind the end", "</a> | 1 | 1 | start tag", "<a b=1/> | 1 | 4 | b='...'",
			"<a b/> | 1 | 4 | expected b='...'", "<a b='1'c='2'/> | 1 | 9 | a space", "<a b='1' b='2'/> | 1 | 10 | twice", "<a b='1/> | 1 | 4 | expected '",
			"<a b='<'/> | 1 | 7 | &lt;", "<a =/> | 1 | 4 | an attribute", "<a /b> | 1 | 4 | />", "<a | 1 | 1 | > or />", "< a/> | 1 | 1 | a name",
			"<a>&nbsp;</a> | 1 | 4 | &nbsp;", "<a>&</a> | 1 | 4 | &amp;", "<a>&#0;</a> | 1 | 4 | &#0;", "<a>&#xD800;</a> | 1 | 4 | no character",
			"<a b='&x;'/> | 1 | 7 | &x;", "<a>]]></a> | 1 | 4 | ]]&gt;", "<a><!-- b</a> | 1 | 4 | -->", "<a><!-- b -- c --></a> | 1 | 11 | --",
			"<a><![CDATA[b</a> | 1 | 4 | ]]>", "<a><?b</a> | 1 | 4 | ?>", "<a><?xml version='1.0'?></a> | 1 | 4 | very beginning", "<a><!b></a> | 1 | 4 | <!--",
			"<?xml?><a/> | 1 | 1 | very beginning", "<?xml version='2.0'?><a/> | 1 | 1 | <?xml version='1.0'",
			"<!DOCTYPE a><a/> | 1 | 1 | document type", "~<!-- c -->~<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/> | 3 | 1 | document type",
			"<p:a/> | 1 | 2 | xmlns:p=", "<a p:b=''/> | 1 | 4 | xmlns:p=", "<a:b:c/> | 1 | 2 | prefix:name",
			"<a xmlns:x='http://www.w3.org/2001/XInclude'><x:include href='/etc/passwd'/></a> | 1 | 46 | XInclude",
			"<include xmlns='http://www.w3.org/2003/XInclude' href='x'/> | 1 | 1 | XInclude",
			"<a xmlns:p='u' xmlns:q='u' p:x='1' q:x='2'/> | 1 | 36 | twice" })
	void saysWhatIsWrongWhereAndWhatWasExpected(String text, int line, int column, String named) {
		DefinitionDocument document = new DefinitionDocument(text.equals("''") ? "" : text.replace('~', '\n'));
		assertNull(document.root());
		SyntaxProblem problem = document.problems().get(0);
		assertEquals(line + ":" + column, problem.line() + ":" + problem.column(), problem.sentence());
		assertTrue(problem.sentence().contains(named), problem.sentence());
		assertTrue(problem.offset() + problem.length() <= document.text().length());
	}

	@ParameterizedTest
	@CsvSource({ "0000", "0001", "000B", "001B", "FFFE", "D800", "DC00" })
	void refusesCharactersThatXmlCannotHold(String code) {
		SyntaxProblem problem = new DefinitionDocument("<a>\n" + (char) Integer.parseInt(code, 16) + "</a>").problems().get(0);
		assertEquals("2:1", problem.line() + ":" + problem.column());
		assertTrue(problem.sentence().contains("U+" + code));
	}

	@Test
	void failsWithTheNameOfTheFile() {
		CoreException failure = assertThrows(CoreException.class, () -> DefinitionDocument.wellFormed("<a>\n<b></a>", "web.xml"));
		assertEquals("web.xml, line 2, column 4: </a> does not close <b> of line 2; expected </b>.", failure.getMessage());
	}

	@Test
	void acceptsAThousandLevelsAndNoMore() {
		assertTrue(new DefinitionDocument("<a>".repeat(1000) + "</a>".repeat(1000)).wellFormed());
		DefinitionDocument deeper = new DefinitionDocument("<a>".repeat(1001) + "</a>".repeat(1001));
		assertTrue(deeper.problems().get(0).sentence().contains("1000"));
		assertEquals(3001, deeper.problems().get(0).column());
		DefinitionDocument typed = new DefinitionDocument("<a>".repeat(1000) + "</a>".repeat(1000));
		typed.replace(3000, 0, "<a/>");
		assertTrue(!typed.wellFormed());
	}

	@Test
	void knowsWhereEverythingIs() {
		DefinitionDocument document = new DefinitionDocument("<?xml version='1.0'?>\n<a b = \"1\">t<c/>u<!-- - --><![CDATA[v<]]></a >\n");
		XmlElement root = document.root();
		assertEquals("<a b = \"1\">t<c/>u<!-- - --><![CDATA[v<]]></a >", root.source());
		assertEquals("tuv<", root.text());
		assertEquals("<a b = \"1\">", document.text().substring(root.offset(), root.offset() + root.startTagLength()));
		XmlAttribute attribute = root.attribute("b").orElseThrow();
		assertEquals("b = \"1\"", document.text().substring(attribute.offset(), attribute.offset() + attribute.length()));
		assertEquals("1", document.text().substring(attribute.valueOffset(), attribute.valueOffset() + attribute.valueLength()));
		assertEquals('"', attribute.quote());
		assertTrue(root.child("c").orElseThrow().selfClosing());
		assertSame(root.child("c").orElseThrow(), document.elementAt(document.text().indexOf("<c/>") + 1));
		assertSame(root, document.elementAt(document.text().indexOf("u<!")));
		assertEquals(new DefinitionDocument.Position(2, 1), document.positionOf(root.offset()));
	}

	@Test
	void readsValuesAsXmlMeansThem() {
		XmlElement root = new DefinitionDocument("<a b='&lt;&#65;&#x4e2d;\t\r\n.'>&amp;\r\nx\ry<![CDATA[&amp;\r\n]]></a>").root();
		assertEquals("<A\u4e2d  .", root.attributeValue("b"));
		assertEquals("&\nx\ny&amp;\n", root.text());
	}

	@Test
	void resolvesPrefixes() {
		XmlElement root = new DefinitionDocument("<a xmlns='u:d' xmlns:p='u:p'><p:b p:c='1' d='2'/><e xmlns='' xmlns:p='u:q'><p:f/></e><xml:g/></a>").root();
		assertEquals("u:d", root.namespace());
		XmlElement b = root.children().get(0);
		assertEquals("u:p", b.namespace());
		assertEquals("u:p", b.attributes().get(0).namespace());
		assertEquals("", b.attributes().get(1).namespace());
		assertEquals("", root.children().get(1).namespace());
		assertEquals("u:q", root.children().get(1).children().get(0).namespace());
		assertEquals("http://www.w3.org/XML/1998/namespace", root.children().get(2).namespace());
		assertEquals("p", root.prefixOf("u:p").orElseThrow());
	}

	@Test
	void keepsTheSameElementsThroughEdits() {
		DefinitionDocument document = new DefinitionDocument("<a>\n  <b x='1'/>\n  <c>t</c>\n  <b x='2'/>\n</a>");
		List<XmlElement> before = List.copyOf(document.root().children());
		document.replace(document.text().indexOf("<c>"), 0, "<n/>");
		assertSame(before.get(2), document.root().children().get(3));
		assertEquals("<b x='2'/>", before.get(2).source());
		document.replace(document.text().indexOf("'1'") + 1, 1, "one");
		assertSame(before.get(0), document.root().children().get(0));
		assertEquals("one", before.get(0).attributeValue("x"));
		// one edit carries the last element to the front
		String text = document.text();
		int at = text.indexOf("  <b x='one'/>");
		int end = text.indexOf("</a>");
		document.replace(at, end - at, "  <b x='2'/>\n  <b x='one'/>\n  <n/><c>t</c>\n");
		assertSame(before.get(2), document.root().children().get(0));
		assertSame(before.get(0), document.root().children().get(1));
		assertSame(before.get(1), document.root().children().get(3));
	}

	@Test
	void keepsTheLastTreeWhileThatIsBroken() {
		DefinitionDocument document = new DefinitionDocument("<a><b/><c x='1'/></a>");
		XmlElement c = document.root().children().get(1);
		document.replace(7, 0, "<d");
		assertTrue(!document.wellFormed());
		assertEquals("<c x='1'/>", c.source());
		assertSame(c, document.root().children().get(1));
		document.replace(9, 0, "/>");
		assertTrue(document.wellFormed());
		assertEquals(List.of("b", "d", "c"), document.root().children().stream().map(XmlElement::name).toList());
		assertSame(c, document.root().children().get(2));
	}

	@Test
	void resolvesAnewWhereAPrefixChangesItsMeaning() {
		DefinitionDocument document = new DefinitionDocument("<a xmlns:p='u:1'><b><p:c/></b></a>");
		XmlElement c = document.root().children().get(0).children().get(0);
		document.replace(document.text().indexOf('1'), 1, "2");
		assertEquals("u:2", c.namespace());
		assertSame(c, document.root().children().get(0).children().get(0));
	}

	@Test
	void tellsEachEditOnce() {
		DefinitionDocument document = new DefinitionDocument("<a b='1'/>");
		List<String> told = new ArrayList<>();
		document.addListener(new DefinitionListener() {
			@Override
			public void edited(DefinitionEdit edit) {
				told.add(edit.offset() + " " + edit.removed() + " " + edit.inserted());
				assertThrows(IllegalStateException.class, () -> document.replace(0, 0, "x"));
			}

			@Override
			public void compoundBegins() {
				told.add("(");
			}

			@Override
			public void compoundEnds() {
				told.add(")");
			}
		});
		document.replace(6, 1, "1");
		document.replace(6, 1, "2");
		document.compound(() -> document.compound(() -> document.setText("<a b='2' c=''/>")));
		assertEquals(List.of("6 1 2", "(", "0 <a b='2'/> <a b='2' c=''/>", ")"), told);
	}

	@Test
	void setsTheTextByTheLinesThatDiffer() {
		DefinitionDocument document = new DefinitionDocument("<a>\n<b/>\n<c/>\n</a>\n");
		List<DefinitionEdit> told = new ArrayList<>();
		document.addListener(told::add);
		document.setText("<a>\n<b x='1'/>\n<c/>\n</a>\n");
		assertEquals("<b/>\n", told.get(0).removed());
		document.setText("<a>\n<b x='1'/>\n<n/>\n<c/>\n</a>\n");
		assertEquals("", told.get(1).removed());
		document.setText("");
		document.setText("<a/>");
		assertEquals("<a/>", document.text());
	}

	@Test
	void findsAndNamesPaths() {
		XmlElement root = new DefinitionDocument("<domain><vcpu current='1'>2</vcpu><os firmware='efi'><firmware><f/></firmware></os><devices><disk/><disk>"
				+ "<target bus='ide'/></disk><listen listen='x'/></devices></domain>").root();
		for (String path : List.of("vcpu", "vcpu.current", "os.firmware", "os.firmware[0]", "os.firmware.f", "devices.disk[1].target.bus", "")) {
			XmlItem item = XmlPath.parse(path).orElseThrow().resolve(root).orElseThrow();
			assertEquals(path, XmlPath.of(item).toString());
		}
		assertEquals("efi", XmlPath.parse("os.firmware").orElseThrow().resolve(root).orElseThrow().value());
		assertEquals("2", XmlPath.parse("vcpu").orElseThrow().resolve(root).orElseThrow().value());
		assertSame(root.children().get(2).children().get(0), XmlPath.parse("devices.disk").orElseThrow().resolve(root).orElseThrow());
		for (String missing : List.of("title", "devices.disk[2]", "vcpu.placement", "vcpu.@x", "vcpu.current.more"))
			assertTrue(XmlPath.parse(missing).orElseThrow().resolve(root).isEmpty(), missing);
		for (String wrong : List.of(".", "a..b", "a[", "a[-1]", "a b", "@a.b", "a[1]x", "1"))
			assertTrue(XmlPath.parse(wrong).isEmpty(), wrong);
	}

	@Test
	void editsWhatNoModelKnows() {
		DefinitionDocument document = new DefinitionDocument("<a>\n\t<b x=\"1\"/> <!-- b -->\n\t<c>t</c>\n</a>");
		XmlElement b = document.root().children().get(0);
		XmlElement c = document.root().children().get(1);
		new XmlEdits(document).attribute(b, "x", "<").attribute(b, "y", "2").text(c, "u&").insert(document.root(), b, "<d>\n\t<e/>\n</d>").apply();
		assertEquals("<a>\n\t<b x=\"&lt;\" y=\"2\"/> <!-- b -->\n\t<d>\n\t\t<e/>\n\t</d>\n\t<c>u&amp;</c>\n</a>", document.text());
		new XmlEdits(document).attribute(b, "x", null).remove(c).replace(document.root().children().get(1), "<f/>").apply();
		assertEquals("<a>\n\t<b y=\"2\"/> <!-- b -->\n\t<f/>\n</a>", document.text());
	}

	@Test
	void historyTakesCompoundsBackAsOne() {
		DefinitionDocument document = new DefinitionDocument("<a/>");
		DefinitionHistory history = new DefinitionHistory(document);
		document.replace(2, 0, " b='1'");
		history.saved();
		document.compound(() -> {
			document.replace(2, 0, " c='1'");
			document.replace(2, 0, " d='1'");
		});
		assertTrue(history.dirty());
		history.undo();
		assertEquals("<a b='1'/>", document.text());
		assertTrue(!history.dirty() && history.canUndo());
		history.undo();
		assertTrue(history.dirty());
		history.redo();
		assertTrue(!history.dirty());
		history.undo();
		document.replace(2, 0, " e='1'");
		history.undo();
		assertEquals("<a/>", document.text());
		assertTrue(history.dirty(), "the saved text cannot be reached any more");
	}
}
