package org.virtworkbench.definition;

/** What a path of a definition leads to: an element, or an attribute of one. */
public sealed interface XmlItem permits XmlElement, XmlAttribute {

	/** Qualified, as written: {@code qemu:arg}. */
	String name();

	/** Of its first character in the document's text. */
	int offset();

	/** In characters of the document's text. */
	int length();

	/** What it says, with references resolved: the value of an attribute, the own text of an element. Never null. */
	String value();
}
