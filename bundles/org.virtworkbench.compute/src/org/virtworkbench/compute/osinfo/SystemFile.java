package org.virtworkbench.compute.osinfo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One {@code <os>} of libosinfo's data as its own file says it. */
final class SystemFile {

	private static final String XML = "http://www.w3.org/XML/1998/namespace"; //$NON-NLS-1$
	private static final String USUAL = "x86_64"; //$NON-NLS-1$
	private static final XMLInputFactory FACTORY = factory();

	String id;
	String name;
	String family;
	String vendor;
	LocalDate released;
	LocalDate endOfLife;
	final List<String> shortIds = new ArrayList<>();
	final List<String> parents = new ArrayList<>();
	final Set<String> devices = new HashSet<>();
	final Set<String> removedDevices = new HashSet<>();
	final Map<String, Long> minimum = new HashMap<>();
	final Map<String, Long> recommended = new HashMap<>();
	final List<String> volumeIds = new ArrayList<>();

	private SystemFile() {
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory;
	}

	/** What the file holds, usually one; none where it cannot be read. */
	static List<SystemFile> read(Path path) {
		List<SystemFile> systems = new ArrayList<>();
		try (InputStream in = Files.newInputStream(path)) {
			XMLStreamReader reader = FACTORY.createXMLStreamReader(in);
			while (reader.hasNext())
				if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("os")) { //$NON-NLS-1$
					SystemFile system = new SystemFile();
					system.id = reader.getAttributeValue(null, "id"); //$NON-NLS-1$
					system.read(reader);
					if (system.id != null && system.name != null)
						systems.add(system);
				}
		} catch (IOException | XMLStreamException e) {
			// one broken file of some hundred; the others are still good
			return systems;
		}
		return systems;
	}

	private void read(XMLStreamReader reader) throws XMLStreamException {
		String section = ""; //$NON-NLS-1$
		for (int depth = 1; depth > 0;)
			switch (reader.next()) {
			case XMLStreamConstants.START_ELEMENT -> {
				if (depth == 1) {
					section = reader.getLocalName();
					usual = USUAL.equals(reader.getAttributeValue(null, "arch")); //$NON-NLS-1$
				}
				// a text element is read to its end
				if (!element(reader, section, depth))
					depth++;
			}
			case XMLStreamConstants.END_ELEMENT -> depth--;
			default -> {
				// white space and comments
			}
			}
	}

	private Map<String, Long> figures;
	private boolean usual;

	/** Whether the element was read whole. */
	private boolean element(XMLStreamReader reader, String section, int depth) throws XMLStreamException {
		String element = reader.getLocalName();
		if (depth == 1)
			return property(reader, element);
		switch (section) {
		case "devices": //$NON-NLS-1$
			if (element.equals("device")) { //$NON-NLS-1$
				String device = reader.getAttributeValue(null, "id"); //$NON-NLS-1$
				("true".equals(reader.getAttributeValue(null, "removed")) ? removedDevices : devices).add(device); //$NON-NLS-1$ //$NON-NLS-2$
			}
			return false;
		case "resources": //$NON-NLS-1$
			return resource(reader, element);
		case "media": //$NON-NLS-1$
			if (!element.equals("volume-id")) //$NON-NLS-1$
				return false;
			volumeIds.add(reader.getElementText());
			return true;
		default:
			return false;
		}
	}

	private boolean property(XMLStreamReader reader, String element) throws XMLStreamException {
		boolean translated = reader.getAttributeValue(XML, "lang") != null; //$NON-NLS-1$
		switch (element) {
		case "derives-from", "clones" -> parents.add(reader.getAttributeValue(null, "id")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "short-id" -> { //$NON-NLS-1$
			shortIds.add(reader.getElementText());
			return true;
		}
		case "name", "vendor", "family", "release-date", "eol-date" -> { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			String text = reader.getElementText();
			if (!translated)
				set(element, text);
			return true;
		}
		default -> {
			// read further in
		}
		}
		return false;
	}

	private void set(String element, String text) {
		switch (element) {
		case "name" -> name = text; //$NON-NLS-1$
		case "vendor" -> vendor = text; //$NON-NLS-1$
		case "family" -> family = text; //$NON-NLS-1$
		case "release-date" -> released = date(text); //$NON-NLS-1$
		default -> endOfLife = date(text);
		}
	}

	private static LocalDate date(String text) {
		try {
			return LocalDate.parse(text.strip());
		} catch (DateTimeException e) {
			return null;
		}
	}

	/** Those of the usual architecture count, else the first ones. */
	private boolean resource(XMLStreamReader reader, String element) throws XMLStreamException {
		switch (element) {
		case "minimum" -> figures = minimum; //$NON-NLS-1$
		case "recommended" -> figures = recommended; //$NON-NLS-1$
		case "maximum", "network-install" -> figures = new HashMap<>(); //$NON-NLS-1$ //$NON-NLS-2$
		case "ram", "storage", "n-cpus" -> { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			String text = reader.getElementText().strip();
			if (figures == null || !text.matches("\\d{1,18}")) //$NON-NLS-1$
				return true;
			if (usual)
				figures.put(element, Long.valueOf(text));
			else
				figures.putIfAbsent(element, Long.valueOf(text));
			return true;
		}
		default -> {
			// the processor's clock rate
		}
		}
		return false;
	}
}
