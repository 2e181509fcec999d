package org.virtworkbench.cli.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that is still being typed, split as {@link org.virtworkbench.core.text.ShellWords} splits a whole one; the last word may be
 * empty or stand in a quote that is not closed.
 *
 * @param before    the words that are complete
 * @param current   the word at the end, without its quotes
 * @param start     where {@code current} begins in the line, with its quotes
 * @param openQuote the quote that is not closed, or 0
 */
record Words(List<String> before, String current, int start, char openQuote) {

	static Words of(String line) {
		List<String> words = new ArrayList<>();
		StringBuilder word = new StringBuilder();
		int start = -1;
		char quote = 0;
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			boolean another = i + 1 < line.length();
			if (quote != 0) {
				if (c == quote)
					quote = 0;
				else if (quote == '"' && c == '\\' && another && "\"\\$`".indexOf(line.charAt(i + 1)) >= 0) //$NON-NLS-1$
					word.append(line.charAt(++i));
				else
					word.append(c);
			} else if (Character.isWhitespace(c)) {
				if (start >= 0)
					words.add(word.toString());
				word.setLength(0);
				start = -1;
			} else if (c == '#' && start < 0) {
				return new Words(List.copyOf(words), "", line.length(), (char) 0); //$NON-NLS-1$
			} else {
				if (start < 0)
					start = i;
				if (c == '\'' || c == '"')
					quote = c;
				else if (c == '\\' && another)
					word.append(line.charAt(++i));
				else
					word.append(c);
			}
		}
		return new Words(List.copyOf(words), word.toString(), start < 0 ? line.length() : start, quote);
	}
}
