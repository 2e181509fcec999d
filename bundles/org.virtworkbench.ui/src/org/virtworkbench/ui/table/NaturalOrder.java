package org.virtworkbench.ui.table;

import java.util.Comparator;

/** As people sort names: case does not matter, runs of digits count as numbers, no text comes before any text. */
public final class NaturalOrder implements Comparator<String> {

	public static final NaturalOrder INSTANCE = new NaturalOrder();

	private NaturalOrder() {
	}

	@Override
	public int compare(String a, String b) {
		if (a == null || b == null)
			return a == b ? 0 : a == null ? -1 : 1;
		int i = 0;
		int j = 0;
		while (i < a.length() && j < b.length()) {
			char x = a.charAt(i);
			char y = b.charAt(j);
			if (digit(x) && digit(y)) {
				int startA = skipZeros(a, i);
				int startB = skipZeros(b, j);
				i = endOfDigits(a, startA);
				j = endOfDigits(b, startB);
				int order = Integer.compare(i - startA, j - startB);
				for (int k = 0; order == 0 && k < i - startA; k++)
					order = Character.compare(a.charAt(startA + k), b.charAt(startB + k));
				if (order != 0)
					return order;
			} else {
				int order = x == y ? 0 : Character.compare(Character.toLowerCase(x), Character.toLowerCase(y));
				if (order != 0)
					return order;
				i++;
				j++;
			}
		}
		int order = Integer.compare(a.length() - i, b.length() - j);
		// Equal but for case or leading zeros: still one fixed order, so that rows do not jump.
		return order != 0 ? order : a.compareTo(b);
	}

	private static int skipZeros(String s, int at) {
		while (at < s.length() - 1 && s.charAt(at) == '0' && digit(s.charAt(at + 1)))
			at++;
		return at;
	}

	private static int endOfDigits(String s, int at) {
		while (at < s.length() && digit(s.charAt(at)))
			at++;
		return at;
	}

	private static boolean digit(char c) {
		return c >= '0' && c <= '9';
	}
}
