package org.virtworkbench.cli.internal;

/**
 * Makes text safe to look at. Names come from other people's hosts: an escape sequence in one would drive the reader's terminal,
 * a direction override would show another name than the one that is there (CVE-2021-42574).
 */
final class Printable {

	private Printable() {
	}

	/** For one cell or one word: every character that is not shown as itself is written as \n, \t, \xNN or \\uNNNN. */
	static String word(String text) {
		return escape(text, false);
	}

	/** As {@link #word}, but lines and tabs stay: for a whole text on a terminal. */
	static String lines(String text) {
		return escape(text, true);
	}

	/** One sentence on one line: line breaks of a program's message become spaces. */
	static String sentence(String text) {
		return escape(text.strip().replaceAll("\\s*[\r\n]+\\s*", " "), false); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String escape(String text, boolean keepLines) {
		StringBuilder escaped = null;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean plain = !hidden(c) || keepLines && (c == '\n' || c == '\t' || c == '\r');
			if (plain && escaped != null)
				escaped.append(c);
			if (plain)
				continue;
			if (escaped == null)
				escaped = new StringBuilder(text.length() + 8).append(text, 0, i);
			switch (c) {
			case '\n' -> escaped.append("\\n"); //$NON-NLS-1$
			case '\r' -> escaped.append("\\r"); //$NON-NLS-1$
			case '\t' -> escaped.append("\\t"); //$NON-NLS-1$
			default -> escaped.append(c < 0x100 ? "\\x" : "\\u").append(hex(c, c < 0x100 ? 2 : 4)); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		return escaped == null ? text : escaped.toString();
	}

	/** Whether the character acts on what is around it instead of being shown. */
	static boolean hidden(char c) {
		return c < 0x20 || c >= 0x7f && c < 0xa0 || c == 0x061c || c == 0x200e || c == 0x200f || c >= 0x2028 && c <= 0x202e
				|| c >= 0x2066 && c <= 0x2069 || c == 0xfeff;
	}

	static String hex(int value, int digits) {
		String hex = Integer.toHexString(value);
		return "0".repeat(Math.max(0, digits - hex.length())) + hex; //$NON-NLS-1$
	}
}
