package org.virtworkbench.libvirt.internal;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of a document that libvirt wrote, for the few values that a record takes from it. Local names only.
 *
 * @param text without white space around it
 */
record Element(String name, Map<String, String> attributes, List<Element> elements, String text) {

	/** The root element. */
	static Element of(String xml) {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		try {
			XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
			while (reader.next() != XMLStreamConstants.START_ELEMENT) {
				// a comment
			}
			return read(reader);
		} catch (XMLStreamException e) {
			throw new IllegalArgumentException("libvirt gave no XML: " + xml, e); //$NON-NLS-1$
		}
	}

	private static Element read(XMLStreamReader reader) throws XMLStreamException {
		Map<String, String> attributes = new HashMap<>();
		for (int i = 0; i < reader.getAttributeCount(); i++)
			attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
		String name = reader.getLocalName();
		List<Element> elements = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		while (true)
			switch (reader.next()) {
			case XMLStreamConstants.START_ELEMENT -> elements.add(read(reader));
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
			case XMLStreamConstants.END_ELEMENT -> {
				return new Element(name, attributes, elements, text.toString().strip());
			}
			default -> {
				// a comment
			}
			}
	}

	/** Children of a name, in order. */
	Stream<Element> all(String child) {
		return elements.stream().filter(element -> element.name.equals(child));
	}

	/** The first at a path of element names. */
	Optional<Element> at(String... path) {
		Optional<Element> at = Optional.of(this);
		for (String step : path)
			at = at.flatMap(element -> element.all(step).findFirst());
		return at;
	}

	/** The text of the first at a path; null where there is none. */
	String textAt(String... path) {
		return at(path).map(Element::text).filter(found -> !found.isEmpty()).orElse(null);
	}

	/** An attribute, or null. */
	String attribute(String attribute) {
		return attributes.get(attribute);
	}

	/** Bytes, of an element as libvirt writes sizes in storage XML; 0 where there is none. */
	long bytesAt(String... path) {
		return at(path).map(element -> {
			long factor = switch (element.attributes.getOrDefault("unit", "bytes")) { //$NON-NLS-1$ //$NON-NLS-2$
			case "KiB" -> 1L << 10; //$NON-NLS-1$
			case "MiB" -> 1L << 20; //$NON-NLS-1$
			case "GiB" -> 1L << 30; //$NON-NLS-1$
			case "TiB" -> 1L << 40; //$NON-NLS-1$
			default -> 1L;
			};
			return Long.parseLong(element.text) * factor;
		}).orElse(0L);
	}
}
