package org.virtworkbench.compute;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.text.Sizes;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.DefinitionFile;
import org.virtworkbench.definition.XmlAttribute;
import org.virtworkbench.definition.XmlElement;

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
		return of(DefinitionFile.read(file).text(), file.toString(), file.toString());
	}

	/** @param in is not closed */
	public static DomainXml read(InputStream in) throws CoreException {
		return of(DefinitionFile.read(in, Messages.StandardInput).text(), null, Messages.StandardInput);
	}

	/** Of a text that libvirt or an editor gave. */
	public static DomainXml of(String text) throws CoreException {
		return of(text, null, Messages.TheDefinition);
	}

	private static DomainXml of(String given, String source, String shown) throws CoreException {
		if (given.length() > MAX_BYTES || given.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES)
			throw Failure.failed(NLS.bind(Messages.XmlTooLong, shown, Sizes.human(MAX_BYTES)));
		XmlElement root = DefinitionDocument.wellFormed(given, shown).root();
		if (!root.name().equals("domain")) //$NON-NLS-1$
			throw Failure.failed(NLS.bind(Messages.XmlNotDomain, shown, root.name()));
		Map<String, String> values = new HashMap<>();
		collect(root, "", values); //$NON-NLS-1$
		String text = given;
		if (text.startsWith("<?xml")) //$NON-NLS-1$
			// it reaches libvirt as UTF-8, whatever the file was in
			text = text.replaceFirst("\\A(<\\?xml[^>]*?)encoding\\s*=\\s*([\"']).*?\\2", "$1encoding=\"UTF-8\""); //$NON-NLS-1$ //$NON-NLS-2$
		return new DomainXml(text, source, values);
	}

	private static void collect(XmlElement element, String path, Map<String, String> values) {
		for (XmlAttribute attribute : element.attributes())
			if (!attribute.declaresNamespace())
				values.putIfAbsent(path + '@' + attribute.localName(), attribute.value());
		if (!path.isEmpty())
			values.putIfAbsent(path, element.text());
		for (XmlElement child : element.children())
			collect(child, path.isEmpty() ? child.localName() : path + '/' + child.localName(), values);
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
