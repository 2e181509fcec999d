package org.virtworkbench.cli.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The words that somebody may have meant: few slips of the finger away, or begun with what was typed. */
final class Nearest {

	private Nearest() {
	}

	/** At most three, nearest first; empty where nothing is near. */
	static List<String> to(String typed, Collection<String> words) {
		String wanted = typed.toLowerCase(Locale.ROOT);
		int most = Math.max(1, wanted.length() / 3);
		record Candidate(String word, int distance) {
		}
		return words.stream().distinct()
				.map(w -> new Candidate(w, w.length() > wanted.length() && !wanted.isEmpty() && w.startsWith(wanted) ? 1 : distance(wanted, w)))
				.filter(c -> c.distance <= most).sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word)).limit(3)
				.map(Candidate::word).toList();
	}

	/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
	static int distance(String a, String b) {
		int[] beforeLast = new int[b.length() + 1];
		int[] last = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++)
			last[j] = j;
		for (int i = 1; i <= a.length(); i++) {
			int[] row = new int[b.length() + 1];
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
				row[j] = Math.min(Math.min(row[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
				if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1))
					row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
			}
			beforeLast = last;
			last = row;
		}
		return last[b.length()];
	}
}
