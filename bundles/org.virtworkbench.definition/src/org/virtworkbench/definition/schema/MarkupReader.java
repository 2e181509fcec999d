package org.virtworkbench.definition.schema;

import java.util.ArrayList;
import java.util.List;

import org.virtworkbench.definition.schema.Markup.Attribute;
import org.virtworkbench.definition.schema.Markup.Kind;

/**
 * Reads a text as XML piece by piece and never fails, so that a document can be asked about while it is being typed: a tag that is cut
 * off ends before the next {@code <}, an attribute's value that is not closed at the end of its line. Nothing outside of the text is ever read.
 */
final class MarkupReader {

	private final String text;
	private int at;

	MarkupReader(String text) {
		this.text = text;
	}

	/** The next piece; null at the end. */
	Markup next() {
		if (at >= text.length())
			return null;
		int begin = at;
		if (text.charAt(at) != '<') {
			int end = text.indexOf('<', at);
			at = end < 0 ? text.length() : end;
			return new Markup(Kind.TEXT, begin, at, "", begin, List.of(), true, false); //$NON-NLS-1$
		}
		if (text.startsWith("<!--", at)) //$NON-NLS-1$
			return until(Kind.COMMENT, 4, "-->"); //$NON-NLS-1$
		if (text.startsWith("<![CDATA[", at)) //$NON-NLS-1$
			return until(Kind.CDATA, 9, "]]>"); //$NON-NLS-1$
		if (text.startsWith("<?", at)) //$NON-NLS-1$
			return until(Kind.INSTRUCTION, 2, "?>"); //$NON-NLS-1$
		if (text.startsWith("<!", at)) //$NON-NLS-1$
			return until(Kind.DECLARATION, 2, ">"); //$NON-NLS-1$
		return tag();
	}

	private Markup until(Kind kind, int skip, String end) {
		int begin = at;
		int found = text.indexOf(end, Math.min(text.length(), at + skip));
		at = found < 0 ? text.length() : found + end.length();
		return new Markup(kind, begin, at, "", begin, List.of(), found >= 0, false); //$NON-NLS-1$
	}

	private Markup tag() {
		int begin = at++;
		boolean end = peek('/');
		if (end)
			at++;
		int nameOffset = at;
		String name = name();
		List<Attribute> attributes = new ArrayList<>();
		boolean empty = false;
		while (at < text.length()) {
			char c = text.charAt(at);
			if (c == '<')
				break;
			at++;
			if (c == '>')
				return new Markup(end ? Kind.END : Kind.START, begin, at, name, nameOffset, attributes, true, empty && !end);
			empty = c == '/';
			if (nameCharacter(c)) {
				at--;
				attributes.add(attribute());
			}
		}
		return new Markup(end ? Kind.END : Kind.START, begin, at, name, nameOffset, attributes, false, false);
	}

	private Attribute attribute() {
		int nameOffset = at;
		String name = name();
		int behind = at;
		space();
		if (!peek('=')) {
			at = behind;
			return new Attribute(name, nameOffset, -1, -1, "", true); //$NON-NLS-1$
		}
		at++;
		int equals = at;
		space();
		if (!peek('"') && !peek('\'')) {
			at = equals;
			return new Attribute(name, nameOffset, -1, -1, "", false); //$NON-NLS-1$
		}
		char quote = text.charAt(at++);
		int value = at;
		int close = text.indexOf(quote, at);
		int next = text.indexOf('<', at);
		// No value holds "<", so a quote behind it belongs to another one.
		boolean closed = close >= 0 && (next < 0 || close < next);
		if (closed) {
			at = close + 1;
			return new Attribute(name, nameOffset, value, close, text.substring(value, close), true);
		}
		while (at < text.length() && "<>\r\n".indexOf(text.charAt(at)) < 0) //$NON-NLS-1$
			at++;
		return new Attribute(name, nameOffset, value, at, text.substring(value, at), false);
	}

	private String name() {
		int begin = at;
		while (at < text.length() && nameCharacter(text.charAt(at)))
			at++;
		return text.substring(begin, at);
	}

	private void space() {
		while (at < text.length() && Character.isWhitespace(text.charAt(at)))
			at++;
	}

	private boolean peek(char c) {
		return at < text.length() && text.charAt(at) == c;
	}

	static boolean nameCharacter(char c) {
		return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '_' || c == '-' || c == '.' || c == ':';
	}
}
