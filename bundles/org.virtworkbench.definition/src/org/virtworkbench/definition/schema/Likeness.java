package org.virtworkbench.definition.schema;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which names a person may have meant who wrote another one. */
final class Likeness {

	private static final int LONGEST = 64;

	private Likeness() {
	}

	/** All candidates, the likest first, then by the alphabet. */
	static List<String> sorted(String written, Collection<String> candidates) {
		return candidates.stream().distinct().sorted(Comparator.<String>comparingInt(name -> alike(written, name) ? distance(written, name) : Integer.MAX_VALUE)
				.thenComparing(Comparator.naturalOrder())).toList();
	}

	/** Close enough to be a slip of the fingers, or one is the beginning of the other. */
	static boolean alike(String written, String name) {
		if (written.isEmpty() || written.length() > LONGEST)
			return false;
		int shorter = Math.min(written.length(), name.length());
		return distance(written, name) <= Math.max(1, shorter / 3) || shorter >= 3 && (name.startsWith(written) || written.startsWith(name));
	}

	/** Letters to change, add, leave out or swap with their neighbour; the case does not count. */
	static int distance(String a, String b) {
		String x = a.toLowerCase(Locale.ROOT);
		String y = b.toLowerCase(Locale.ROOT);
		int[][] cost = new int[x.length() + 1][y.length() + 1];
		for (int i = 0; i <= x.length(); i++)
			for (int j = 0; j <= y.length(); j++) {
				if (i == 0 || j == 0) {
					cost[i][j] = i + j;
					continue;
				}
				int change = x.charAt(i - 1) == y.charAt(j - 1) ? 0 : 1;
				cost[i][j] = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
				if (i > 1 && j > 1 && x.charAt(i - 1) == y.charAt(j - 2) && x.charAt(i - 2) == y.charAt(j - 1))
					cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
			}
		return cost[x.length()][y.length()];
	}
}
