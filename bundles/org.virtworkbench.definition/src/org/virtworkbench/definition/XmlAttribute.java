package org.virtworkbench.definition;

/** An attribute where it stands in the text. Offsets move with every edit; an edit of its element may put another object in its place. */
public final class XmlAttribute implements XmlItem {

	XmlElement element;
	final String name;
	/** "" where the name has no prefix. */
	final String namespace;
	int offset;
	/** Of the first character behind the opening quote. */
	int valueOffset;
	int valueEnd;
	/** Whether the value holds no reference and no white space that XML would turn into spaces. */
	final boolean plain;

	XmlAttribute(XmlElement element, String name, String namespace, int offset, int valueOffset, int valueEnd, boolean plain) {
		this.element = element;
		this.name = name;
		this.namespace = namespace;
		this.offset = offset;
		this.valueOffset = valueOffset;
		this.valueEnd = valueEnd;
		this.plain = plain;
	}

	@Override
	public String name() {
		return name;
	}

	public String localName() {
		return XmlNames.local(name);
	}

	/** The namespace's URI; "" where the name has no prefix. */
	public String namespace() {
		return namespace;
	}

	public XmlElement element() {
		return element;
	}

	@Override
	public int offset() {
		return offset;
	}

	/** With the closing quote. */
	@Override
	public int length() {
		return valueEnd + 1 - offset;
	}

	/** Of the first character of the value, behind the quote. */
	public int valueOffset() {
		return valueOffset;
	}

	/** Of the value as written, without quotes. */
	public int valueLength() {
		return valueEnd - valueOffset;
	}

	/** The quote that it is written with. */
	public char quote() {
		return element.document.text().charAt(valueOffset - 1);
	}

	@Override
	public String value() {
		String raw = element.document.text().substring(valueOffset, valueEnd);
		return plain ? raw : XmlText.attributeValue(raw);
	}

	/** Whether it declares a namespace and so is no attribute in the sense of a schema. */
	public boolean declaresNamespace() {
		return name.startsWith("xmlns") && (name.length() == 5 || name.charAt(5) == ':'); //$NON-NLS-1$
	}

	@Override
	public String toString() {
		return name + '=' + value();
	}
}
