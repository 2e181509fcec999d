package org.virtworkbench.definition.schema;

import java.util.Arrays;

/** Where the lines of a text begin. A line ends with LF, CR LF or CR. */
final class Lines {

	private int[] begins = new int[64];
	private int count = 1;

	Lines(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
				if (count == begins.length)
					begins = Arrays.copyOf(begins, 2 * count);
				begins[count++] = i + 1;
			}
		}
	}

	/** From 1. */
	int line(int offset) {
		int found = Arrays.binarySearch(begins, 0, count, offset);
		return found >= 0 ? found + 1 : -found - 1;
	}

	/** From 1. */
	int column(int offset) {
		return offset - begins[line(offset) - 1] + 1;
	}
}
