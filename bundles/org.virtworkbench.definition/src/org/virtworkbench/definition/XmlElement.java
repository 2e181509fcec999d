package org.virtworkbench.definition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element where it stands in the text of its document. It stays the same object as long as it is the same element for a person: an
 * edit elsewhere only moves its offsets, an edit inside changes what it says. To be used by the thread that uses the document.
 */
public final class XmlElement implements XmlItem {

	final DefinitionDocument document;
	final String name;
	XmlElement parent;
	String namespace = ""; //$NON-NLS-1$
	int offset;
	/** Behind the start tag's {@code >}. */
	int contentOffset;
	/** Of the end tag; {@link #end} where there is none. */
	int contentEnd;
	int end;
	List<XmlAttribute> attributes = List.of();
	List<XmlElement> children = List.of();
	/** Prefix ("" for the default) and URI, as declared by this very element. */
	Map<String, String> declarations = Map.of();
	/** Whether the content is text alone, without references and carriage returns. */
	boolean plain;
	/** Whether an edit since the last well-formed text fell into it. */
	boolean touched;
	/** Its source, where an edit swallowed it whole: by that it is known again when it stands elsewhere. */
	String swallowed;

	XmlElement(DefinitionDocument document, String name, XmlElement parent, int offset) {
		this.document = document;
		this.name = name;
		this.parent = parent;
		this.offset = offset;
	}

	public DefinitionDocument document() {
		return document;
	}

	@Override
	public String name() {
		return name;
	}

	public String localName() {
		return XmlNames.local(name);
	}

	/** "" where there is none. */
	public String prefix() {
		return XmlNames.prefix(name);
	}

	/** The namespace's URI; "" where it is in none, as libvirt's own elements are. */
	public String namespace() {
		return namespace;
	}

	/** Null for the root, and for one that is no longer in the document. */
	public XmlElement parent() {
		return parent;
	}

	/** The child elements in the order of the text. */
	public List<XmlElement> children() {
		return Collections.unmodifiableList(children);
	}

	/** The child elements of this name, in no namespace. */
	public List<XmlElement> children(String localName) {
		List<XmlElement> found = new ArrayList<>();
		for (XmlElement child : children)
			if (child.namespace.isEmpty() && child.name.equals(localName))
				found.add(child);
		return found;
	}

	/** The first child element of this name, in no namespace. */
	public Optional<XmlElement> child(String localName) {
		for (XmlElement child : children)
			if (child.namespace.isEmpty() && child.name.equals(localName))
				return Optional.of(child);
		return Optional.empty();
	}

	/** In the order of the text; declarations of namespaces are among them. */
	public List<XmlAttribute> attributes() {
		return Collections.unmodifiableList(attributes);
	}

	/** @param qualifiedName as written */
	public Optional<XmlAttribute> attribute(String qualifiedName) {
		for (XmlAttribute attribute : attributes)
			if (attribute.name.equals(qualifiedName))
				return Optional.of(attribute);
		return Optional.empty();
	}

	/** The value of an attribute; null where it is absent. */
	public String attributeValue(String qualifiedName) {
		return attribute(qualifiedName).map(XmlAttribute::value).orElse(null);
	}

	@Override
	public int offset() {
		return offset;
	}

	@Override
	public int length() {
		return end - offset;
	}

	/** Behind its last character. */
	public int end() {
		return end;
	}

	/** Of the name in the start tag. */
	public int nameOffset() {
		return offset + 1;
	}

	/** With both brackets. */
	public int startTagLength() {
		return contentOffset - offset;
	}

	/** Of what stands between start and end tag. */
	public int contentOffset() {
		return contentOffset;
	}

	public int contentLength() {
		return contentEnd - contentOffset;
	}

	/** Whether it is written as {@code <a/>}. */
	public boolean selfClosing() {
		return contentEnd == end;
	}

	/**
	 * Its own text: references resolved, CDATA sections included, comments and child elements left out. White space is kept, also that
	 * which only indents.
	 */
	public String text() {
		String text = document.text();
		if (plain)
			return text.substring(contentOffset, contentEnd);
		StringBuilder out = new StringBuilder();
		for (XmlRun run : runs())
			XmlText.appendText(text, run.offset(), run.end(), run.cdata(), out);
		return out.toString();
	}

	@Override
	public String value() {
		return text();
	}

	/** Exactly as it is written. */
	public String source() {
		return document.text().substring(offset, end);
	}

	/** The stretches of its own text. */
	List<XmlRun> runs() {
		return XmlRun.of(this);
	}

	/** The URI that a prefix means here ("": the default namespace); null where it is not declared. */
	public String namespaceOf(String prefix) {
		for (XmlElement at = this; at != null; at = at.parent) {
			String uri = at.declarations.get(prefix);
			if (uri != null)
				return uri;
		}
		return prefix.isEmpty() ? "" : prefix.equals("xml") ? XmlNames.XML : null; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A prefix that means this URI here; empty where none does. */
	public Optional<String> prefixOf(String uri) {
		for (XmlElement at = this; at != null; at = at.parent)
			for (Map.Entry<String, String> declaration : at.declarations.entrySet())
				if (!declaration.getKey().isEmpty() && declaration.getValue().equals(uri) && uri.equals(namespaceOf(declaration.getKey())))
					return Optional.of(declaration.getKey());
		return Optional.empty();
	}

	@Override
	public String toString() {
		return '<' + name + "> at " + offset; //$NON-NLS-1$
	}
}
