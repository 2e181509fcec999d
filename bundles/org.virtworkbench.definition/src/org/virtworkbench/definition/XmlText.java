package org.virtworkbench.definition;

/** Between what a value is and how XML writes it. */
public final class XmlText {

	private XmlText() {
	}

	/**
	 * Whether XML 1.0 can hold these characters at all (2.2 Char): control characters other than tab and line breaks, and halves of
	 * surrogate pairs cannot even be written as references.
	 */
	public static boolean writable(String value) {
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (Character.isHighSurrogate(c) && i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1)))
				i++;
			else if (!allowed(c))
				return false;
		}
		return true;
	}

	/** Of one UTF-16 unit; surrogates are judged in pairs by the caller. */
	static boolean allowed(char c) {
		return c >= 0x20 ? c < 0xD800 || c > 0xDFFF && c < 0xFFFE : c == '\t' || c == '\n' || c == '\r';
	}

	static boolean space(char c) {
		return c == ' ' || c == '\n' || c == '\t' || c == '\r';
	}

	/** As the value of an attribute in these quotes. */
	public static String escapeAttribute(String value, char quote) {
		StringBuilder out = null;
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			String written = switch (c) {
			case '&' -> "&amp;"; //$NON-NLS-1$
			case '<' -> "&lt;"; //$NON-NLS-1$
			case '\'' -> quote == c ? "&apos;" : null; //$NON-NLS-1$
			case '"' -> quote == c ? "&quot;" : null; //$NON-NLS-1$
			// as such they would be read as spaces
			case '\t' -> "&#9;"; //$NON-NLS-1$
			case '\n' -> "&#10;"; //$NON-NLS-1$
			case '\r' -> "&#13;"; //$NON-NLS-1$
			default -> null;
			};
			out = append(out, value, i, written);
		}
		return out == null ? value : out.toString();
	}

	/** As the text of an element. */
	public static String escapeText(String value) {
		StringBuilder out = null;
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			String written = switch (c) {
			case '&' -> "&amp;"; //$NON-NLS-1$
			case '<' -> "&lt;"; //$NON-NLS-1$
			case '>' -> i >= 2 && value.charAt(i - 1) == ']' && value.charAt(i - 2) == ']' ? "&gt;" : null; //$NON-NLS-1$
			case '\r' -> "&#13;"; //$NON-NLS-1$
			default -> null;
			};
			out = append(out, value, i, written);
		}
		return out == null ? value : out.toString();
	}

	private static StringBuilder append(StringBuilder out, String value, int i, String written) {
		if (written == null)
			return out == null ? null : out.append(value.charAt(i));
		StringBuilder to = out == null ? new StringBuilder(value.length() + 16).append(value, 0, i) : out;
		return to.append(written);
	}

	/** What the written value of an attribute means: references resolved, white space normalized (XML 1.0, 3.3.3). */
	static String attributeValue(String raw) {
		StringBuilder out = new StringBuilder(raw.length());
		for (int i = 0; i < raw.length(); i++) {
			char c = raw.charAt(i);
			if (c == '&') {
				i = reference(raw, i, out);
			} else if (c == '\r') {
				out.append(' ');
				if (i + 1 < raw.length() && raw.charAt(i + 1) == '\n')
					i++;
			} else {
				out.append(c == '\n' || c == '\t' ? ' ' : c);
			}
		}
		return out.toString();
	}

	/** Appends what text between markup means; line ends become line feeds (XML 1.0, 2.11). */
	static void appendText(String text, int from, int to, boolean cdata, StringBuilder out) {
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			if (c == '&' && !cdata) {
				i = reference(text, i, out);
			} else if (c == '\r') {
				out.append('\n');
				if (i + 1 < to && text.charAt(i + 1) == '\n')
					i++;
			} else {
				out.append(c);
			}
		}
	}

	/** @return where the reference that begins at i ends; a text that is being typed may hold a broken one: it stands for itself */
	private static int reference(String text, int i, StringBuilder out) {
		int end = text.indexOf(';', i);
		int value = end < 0 ? -1 : referenced(text, i + 1, end);
		if (value < 0) {
			out.append('&');
			return i;
		}
		out.appendCodePoint(value);
		return end;
	}

	/** The code point that the reference with this body means, -1 where it is none of XML's own. */
	static int referenced(CharSequence text, int from, int to) {
		int length = to - from;
		if (length < 2 || length > 12)
			return -1;
		if (text.charAt(from) != '#')
			return switch (text.subSequence(from, to).toString()) {
			case "lt" -> '<'; //$NON-NLS-1$
			case "gt" -> '>'; //$NON-NLS-1$
			case "amp" -> '&'; //$NON-NLS-1$
			case "apos" -> '\''; //$NON-NLS-1$
			case "quot" -> '"'; //$NON-NLS-1$
			default -> -1;
			};
		boolean hex = text.charAt(from + 1) == 'x';
		int digits = from + (hex ? 2 : 1);
		if (digits == to)
			return -1;
		long value = 0;
		for (int i = digits; i < to; i++) {
			int digit = text.charAt(i) < 0x80 ? Character.digit(text.charAt(i), hex ? 16 : 10) : -1;
			if (digit < 0)
				return -1;
			value = value * (hex ? 16 : 10) + digit;
		}
		if (value > Character.MAX_CODE_POINT || value < 0x10000 && !allowed((char) value))
			return -1;
		return (int) value;
	}
}
