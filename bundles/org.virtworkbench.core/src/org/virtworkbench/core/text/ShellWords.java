package org.virtworkbench.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words as a POSIX shell writes and reads them (XCU 2.2 Quoting), without expansions: what {@link #join} writes, sh and
 * {@link #split} read as the very same words.
 */
public final class ShellWords {

	private ShellWords() {
	}

	/** Quoted for sh where needed; safe to paste. */
	public static String quote(String word) {
		if (!word.isEmpty() && word.chars().allMatch(ShellWords::plain) && !word.startsWith("~") && !word.startsWith("#")) //$NON-NLS-1$ //$NON-NLS-2$
			return word;
		return '\'' + word.replace("'", "'\\''") + '\''; //$NON-NLS-1$ //$NON-NLS-2$
	}

	public static String join(List<String> words) {
		return words.stream().map(ShellWords::quote).collect(Collectors.joining(" ")); //$NON-NLS-1$
	}

	/**
	 * The words of one line; {@code #} at a word's start begins a comment.
	 *
	 * @throws IllegalArgumentException when a quote is not closed; the message is the quote character
	 */
	public static List<String> split(String line) {
		List<String> words = new ArrayList<>();
		StringBuilder word = null;
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			if (c == '\'' || c == '"') {
				if (word == null)
					word = new StringBuilder();
				i = quoted(line, i, word);
			} else if (c == '\\' && i + 1 < line.length()) {
				if (word == null)
					word = new StringBuilder();
				word.append(line.charAt(++i));
			} else if (Character.isWhitespace(c)) {
				if (word != null)
					words.add(word.toString());
				word = null;
			} else if (c == '#' && word == null) {
				break;
			} else {
				if (word == null)
					word = new StringBuilder();
				word.append(c);
			}
		}
		if (word != null)
			words.add(word.toString());
		return words;
	}

	private static int quoted(String line, int open, StringBuilder word) {
		char quote = line.charAt(open);
		for (int i = open + 1; i < line.length(); i++) {
			char c = line.charAt(i);
			if (c == quote)
				return i;
			if (quote == '"' && c == '\\' && i + 1 < line.length() && "\"\\$`".indexOf(line.charAt(i + 1)) >= 0) //$NON-NLS-1$
				c = line.charAt(++i);
			word.append(c);
		}
		throw new IllegalArgumentException(String.valueOf(quote));
	}

	private static boolean plain(int c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "@%+=:,./_-".indexOf(c) >= 0; //$NON-NLS-1$
	}
}
