package org.virtworkbench.definition.schema;

import java.util.List;

/**
 * A piece of a text that is read as XML, with its place: a tag, a text, a comment.
 *
 * @param end        behind the last character
 * @param name       of a tag as it is written, with its prefix; empty otherwise, and where only {@code <} is written
 * @param nameOffset of the name; the offset of the piece where it has none
 * @param closed     false where the piece is cut off: the {@code >} is missing
 * @param empty      whether it is {@code <name/>}
 */
record Markup(Kind kind, int offset, int end, String name, int nameOffset, List<Attribute> attributes, boolean closed, boolean empty) {

	enum Kind {
		START, END, TEXT, CDATA, COMMENT, INSTRUCTION, DECLARATION
	}

	int nameEnd() {
		return nameOffset + name.length();
	}

	/** @param valueOffset of the first character between the quotes; -1 without a value */
	record Attribute(String name, int nameOffset, int valueOffset, int valueEnd, String raw, boolean closed) {

		int nameEnd() {
			return nameOffset + name.length();
		}

		boolean hasValue() {
			return valueOffset >= 0;
		}

		/** The value with its references resolved. */
		String value() {
			return References.resolve(raw);
		}

		/** Declares a namespace. */
		boolean declaration() {
			return name.equals("xmlns") || name.startsWith("xmlns:"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
