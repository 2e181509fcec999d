package org.virtworkbench.cli.internal;

import java.util.ArrayList;
import java.util.List;

import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.virtworkbench.core.text.ShellWords;

/** Lets JLine read a line as a script's line is read: JLine's own parser quotes otherwise than sh. */
final class ShellParser implements Parser {

	@Override
	public ParsedLine parse(String line, int cursor, ParseContext context) {
		if (context == ParseContext.ACCEPT_LINE || context == ParseContext.UNSPECIFIED) {
			Words whole = Words.of(line);
			if (whole.openQuote() != 0)
				throw new EOFError(-1, -1, String.valueOf(whole.openQuote())); // goes on on the next line
		}
		Words typed = Words.of(line.substring(0, cursor));
		List<String> words = new ArrayList<>(typed.before());
		words.add(typed.current());
		return new Line(line, cursor, List.copyOf(words), cursor - typed.start());
	}

	/**
	 * @param words  up to the cursor; the last is the one that is typed
	 * @param length of that one as it stands in the line
	 */
	private record Line(String line, int cursor, List<String> words, int length) implements CompletingParsedLine {

		@Override
		public String word() {
			return words.get(words.size() - 1);
		}

		@Override
		public int wordCursor() {
			return word().length();
		}

		@Override
		public int wordIndex() {
			return words.size() - 1;
		}

		@Override
		public CharSequence escape(CharSequence candidate, boolean complete) {
			String quoted = ShellWords.quote(candidate.toString());
			// a folder's quote stays open, so that one can type on
			return complete || !quoted.startsWith("'") ? quoted : quoted.substring(0, quoted.length() - 1); //$NON-NLS-1$
		}

		@Override
		public int rawWordCursor() {
			return length;
		}

		@Override
		public int rawWordLength() {
			return length;
		}
	}
}
