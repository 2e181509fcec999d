package org.virtworkbench.compute;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;

/**
 * The text of a domain's definition that may be handed to libvirt: well-formed, of bounded size, its root is {@code <domain>}, and without a
 * document type, because that could make libvirt's parser read files of the host. What it says is libvirt's to judge.
 * See https://libvirt.org/formatdomain.html
 *
 * @param text   as read, its encoding declaration made to agree with a Java string's way to libvirt (UTF-8)
 * @param source where it came from as the user named it; null where it came from no file
 * @param values text of the elements that occur first at their path ("name", "uuid", "os/type") and attributes ("@type", "os/nvram@template")
 */
public record DomainXml(String text, String source, Map<String, String> values) {

	/** REMOTE_STRING_MAX of libvirt's protocol: more cannot be sent to a daemon. */
	public static final int MAX_BYTES = 4 * 1024 * 1024;

	public DomainXml {
		values = Map.copyOf(values);
	}

	/** @throws CoreException where it is not readable, or not the text of a domain */
	public static DomainXml read(Path file) throws CoreException {
		if (Files.isDirectory(file))
			throw Failure.failed(NLS.bind(Messages.FileIsFolder, file));
		try (InputStream in = Files.newInputStream(file)) {
			return parse(in.readNBytes(MAX_BYTES + 1), file.toString());
		} catch (NoSuchFileException e) {
			throw Failure.of(Failure.Kind.FAILED, NLS.bind(Messages.FileMissing, file), e);
		} catch (IOException e) {
			throw Failure.of(Failure.Kind.FAILED, NLS.bind(Messages.FileUnreadable, file, e.getMessage()), e);
		}
	}

	/** @param in is not closed */
	public static DomainXml read(InputStream in) throws CoreException {
		try {
			return parse(in.readNBytes(MAX_BYTES + 1), null);
		} catch (IOException e) {
			throw Failure.of(Failure.Kind.FAILED, NLS.bind(Messages.FileUnreadable, Messages.StandardInput, e.getMessage()), e);
		}
	}

	/** Of a text that libvirt or an editor gave. */
	public static DomainXml of(String text) throws CoreException {
		return parse(text.getBytes(StandardCharsets.UTF_8), null);
	}

	private static DomainXml parse(byte[] bytes, String source) throws CoreException {
		String shown = source == null ? Messages.StandardInput : source;
		if (bytes.length > MAX_BYTES)
			throw Failure.failed(NLS.bind(Messages.XmlTooLong, shown, MAX_BYTES));
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		try {
			XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
			String declared = reader.getCharacterEncodingScheme();
			String detected = declared != null ? declared : reader.getEncoding();
			Map<String, String> values = values(reader, shown);
			String text = new String(bytes, detected == null ? StandardCharsets.UTF_8 : Charset.forName(detected));
			if (text.startsWith("\ufeff")) //$NON-NLS-1$
				text = text.substring(1);
			if (declared != null) // it reaches libvirt as UTF-8, whatever the file was in
				text = text.replaceFirst("encoding\\s*=\\s*([\"']).*?\\1", "encoding=\"UTF-8\""); //$NON-NLS-1$ //$NON-NLS-2$
			return new DomainXml(text, source, values);
		} catch (XMLStreamException e) {
			int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
			int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNumber();
			// the parser's sentence follows a line "Message: " and its own location
			String why = e.getMessage() == null ? "" : e.getMessage().replaceFirst("(?s).*Message: ", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			throw Failure.of(Failure.Kind.FAILED, NLS.bind(Messages.XmlBroken, new Object[] { shown, line, column, why }), e);
		}
	}

	private static Map<String, String> values(XMLStreamReader reader, String shown) throws XMLStreamException, CoreException {
		Map<String, String> values = new HashMap<>();
		Deque<String> path = new ArrayDeque<>();
		StringBuilder text = new StringBuilder();
		while (reader.hasNext()) {
			switch (reader.next()) {
			case XMLStreamConstants.DTD -> throw Failure.failed(NLS.bind(Messages.XmlDoctype, shown));
			case XMLStreamConstants.START_ELEMENT -> {
				if (path.isEmpty() && !reader.getLocalName().equals("domain")) //$NON-NLS-1$
					throw Failure.failed(NLS.bind(Messages.XmlNotDomain, shown, reader.getLocalName()));
				path.addLast(path.isEmpty() ? "" : path.peekLast().isEmpty() ? reader.getLocalName() : path.peekLast() + '/' + reader.getLocalName()); //$NON-NLS-1$
				text.setLength(0);
				for (int i = 0; i < reader.getAttributeCount(); i++)
					values.putIfAbsent(path.peekLast() + '@' + reader.getAttributeLocalName(i), reader.getAttributeValue(i));
			}
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
			case XMLStreamConstants.END_ELEMENT -> {
				values.putIfAbsent(path.removeLast(), text.toString());
				text.setLength(0);
			}
			default -> {
				// comments and processing instructions say nothing of the domain
			}
			}
		}
		return values;
	}

	/** The name that it gives the domain; "" where it gives none, which libvirt refuses. */
	public String name() {
		return values.getOrDefault("name", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Text at a path, or null. */
	public String value(String path) {
		return values.get(path);
	}
}
