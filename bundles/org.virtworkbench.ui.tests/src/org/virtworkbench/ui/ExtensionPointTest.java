package org.virtworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.StringReader;
import java.net.URL;
import java.util.TreeSet;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The examples of our extension points are read as a plug-in's extension would be. */
class ExtensionPointTest {

	private static Document parse(InputSource source) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(source);
	}

	@ParameterizedTest
	@ValueSource(strings = { "deviceSections", "editors", "images" })
	void hasAnExampleThatFitsItsSchema(String point) throws Exception {
		URL url = Platform.getBundle("org.virtworkbench.ui").getEntry("schema/" + point + ".exsd");
		assertNotNull(url);
		assertNotNull(Platform.getExtensionRegistry().getExtensionPoint("org.virtworkbench.ui." + point));
		Document schema = parse(new InputSource(url.openStream()));
		String example = null;
		NodeList documentation = schema.getElementsByTagName("documentation");
		for (int i = 0; i < documentation.getLength(); i++)
			if (documentation.item(i).getTextContent().contains("<pre>"))
				example = documentation.item(i).getTextContent().replace("<pre>", "").replace("</pre>", "").replace("&lt;", "<").replace("&gt;", ">")
						.replace("&quot;", "\"").replace("&#x27;", "'").replace("&amp;", "&");
		assertNotNull(example, "no example");
		Element extension = parse(new InputSource(new StringReader(example.strip()))).getDocumentElement();
		assertEquals("org.virtworkbench.ui." + point, extension.getAttribute("point"));
		NodeList shown = extension.getElementsByTagName("*");
		for (int i = 0; i < shown.getLength(); i++) {
			Element element = (Element) shown.item(i);
			TreeSet<String> attributes = new TreeSet<>();
			for (int a = 0; a < element.getAttributes().getLength(); a++)
				attributes.add(element.getAttributes().item(a).getNodeName());
			assertEquals(declared(schema, element.getTagName()), attributes);
		}
	}

	private static TreeSet<String> declared(Document schema, String name) {
		TreeSet<String> names = new TreeSet<>();
		NodeList elements = schema.getElementsByTagName("element");
		for (int i = 0; i < elements.getLength(); i++)
			if (((Element) elements.item(i)).getAttribute("name").equals(name)) {
				NodeList attributes = ((Element) elements.item(i)).getElementsByTagName("attribute");
				for (int a = 0; a < attributes.getLength(); a++)
					names.add(((Element) attributes.item(a)).getAttribute("name"));
			}
		return names;
	}
}
