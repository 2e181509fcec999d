package org.virtworkbench.definition;

import org.eclipse.osgi.util.NLS;

/** The characters of a stretch of text, and the small things that a parser asks of them. */
class XmlScanner {

	/** Why it stopped. Carries no stack: while a person types, this is the normal case. */
	static final class Stop extends Exception {
		private static final long serialVersionUID = 1L;
		final int offset;
		final int length;

		Stop(int offset, int length, String sentence) {
			super(sentence, null, false, false);
			this.offset = offset;
			this.length = length;
		}
	}

	final char[] in;
	/** Of the first character of {@link #in} in the text. */
	final int base;
	/** The next character to be read. */
	int at;

	XmlScanner(String text, int from, int to) {
		base = from;
		in = new char[to - from];
		text.getChars(from, to, in, 0);
	}

	final void skipSpace() {
		while (at < in.length && XmlText.space(in[at]))
			at++;
	}

	final char peek() {
		return at < in.length ? in[at] : 0;
	}

	final boolean looking(String words) {
		if (words.length() > in.length - at)
			return false;
		for (int i = 0; i < words.length(); i++)
			if (in[at + i] != words.charAt(i))
				return false;
		return true;
	}

	final int find(String words, int from) {
		char first = words.charAt(0);
		for (int i = from; i <= in.length - words.length(); i++) {
			if (in[i] != first)
				continue;
			int k = 1;
			while (k < words.length() && in[i + k] == words.charAt(k))
				k++;
			if (k == words.length())
				return i;
		}
		return -1;
	}

	/** Moves behind the closing words, which must come after the given number of characters. */
	final void until(String close, int skip, String sentence) throws Stop {
		int end = find(close, at + skip);
		if (end < 0)
			throw stop(at, skip, sentence);
		at = end + close.length();
	}

	/** Reads a qualified name. */
	final String name(String expected) throws Stop {
		int begin = at;
		if (at == in.length || !XmlNames.start(in[at]) || in[at] == ':')
			throw stop(Math.max(0, begin - 1), 1, expected);
		int colons = 0;
		while (at < in.length && XmlNames.part(in[at]))
			if (in[at++] == ':')
				colons++;
		if (colons > 1 || colons == 1 && (in[at - 1] == ':'))
			throw stop(begin, at - begin, NLS.bind(Messages.NameColon, new String(in, begin, at - begin)));
		return Symbols.of(in, begin, at);
	}

	/** In one pass before all else, so that the rest need not look. */
	final void characters() throws Stop {
		for (int i = 0; i < in.length; i++) {
			char c = in[i];
			if (c >= ' ' && c < 0xD800 || XmlText.allowed(c))
				continue;
			if (Character.isHighSurrogate(c) && i + 1 < in.length && Character.isLowSurrogate(in[i + 1]))
				i++;
			else
				throw stop(i, 1, NLS.bind(Messages.CharacterForbidden, String.format("U+%04X", (int) c))); //$NON-NLS-1$
		}
	}

	final Stop stop(int place, int length, String sentence) {
		return new Stop(base + place, Math.min(length, in.length - place), sentence);
	}
}
