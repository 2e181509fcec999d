package org.virtworkbench.definition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The difference of two texts, line by line, as {@code diff -u} prints it and {@code patch} takes it. */
public final class TextDiff {

	private static final int CONTEXT = 3;
	/** More differing lines than this are shown as one replacement: nobody reads them one by one, and finding the least of them takes long. */
	private static final int MOST = 2000;

	/** A stretch of lines that differs: from and to in the old and the new text, the ends exclusive. */
	private record Hunk(int a, int aEnd, int b, int bEnd) {
	}

	private TextDiff() {
	}

	/** Empty where the texts are the same. Lines keep their line ends. */
	public static String unified(String before, String after, String nameBefore, String nameAfter) {
		List<String> a = lines(before);
		List<String> b = lines(after);
		List<Hunk> hunks = hunks(a, b);
		if (hunks.isEmpty())
			return ""; //$NON-NLS-1$
		StringBuilder out = new StringBuilder("--- ").append(nameBefore).append("\n+++ ").append(nameAfter).append('\n'); //$NON-NLS-1$ //$NON-NLS-2$
		for (int i = 0; i < hunks.size();) {
			int last = i;
			while (last + 1 < hunks.size() && hunks.get(last + 1).a - hunks.get(last).aEnd <= 2 * CONTEXT)
				last++;
			print(out, a, b, hunks.subList(i, last + 1));
			i = last + 1;
		}
		return out.toString();
	}

	private static void print(StringBuilder out, List<String> a, List<String> b, List<Hunk> hunks) {
		Hunk first = hunks.get(0);
		Hunk last = hunks.get(hunks.size() - 1);
		int from = Math.max(0, first.a - CONTEXT);
		int to = Math.min(a.size(), last.aEnd + CONTEXT);
		out.append("@@ -").append(range(from, to)).append(" +").append(range(first.b - (first.a - from), last.bEnd + to - last.aEnd)).append(" @@\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		int at = from;
		for (Hunk hunk : hunks) {
			lines(out, ' ', a.subList(at, hunk.a));
			lines(out, '-', a.subList(hunk.a, hunk.aEnd));
			lines(out, '+', b.subList(hunk.b, hunk.bEnd));
			at = hunk.aEnd;
		}
		lines(out, ' ', a.subList(at, to));
	}

	private static String range(int from, int to) {
		int count = to - from;
		// an empty range is said to lie behind the line before it
		int begin = count == 0 ? from : from + 1;
		return count == 1 ? String.valueOf(begin) : begin + "," + count; //$NON-NLS-1$
	}

	private static void lines(StringBuilder out, char sign, List<String> lines) {
		for (String line : lines) {
			out.append(sign).append(line);
			if (!line.endsWith("\n")) //$NON-NLS-1$
				out.append("\n\\ No newline at end of file\n"); //$NON-NLS-1$
		}
	}

	private static List<String> lines(String text) {
		List<String> lines = new ArrayList<>();
		for (int at = 0; at < text.length();) {
			int end = text.indexOf('\n', at);
			end = end < 0 ? text.length() : end + 1;
			lines.add(text.substring(at, end));
			at = end;
		}
		return lines;
	}

	private static List<Hunk> hunks(List<String> a, List<String> b) {
		int head = 0;
		while (head < a.size() && head < b.size() && a.get(head).equals(b.get(head)))
			head++;
		int aEnd = a.size();
		int bEnd = b.size();
		while (aEnd > head && bEnd > head && a.get(aEnd - 1).equals(b.get(bEnd - 1))) {
			aEnd--;
			bEnd--;
		}
		if (head == aEnd && head == bEnd)
			return List.of();
		int[] partners = partners(a.subList(head, aEnd), b.subList(head, bEnd));
		List<Hunk> hunks = new ArrayList<>();
		int i = head;
		int k = head;
		while (i < aEnd || k < bEnd) {
			int next = i;
			while (next < aEnd && partners[next - head] < 0)
				next++;
			int nextB = next == aEnd ? bEnd : head + partners[next - head];
			if (next > i || nextB > k)
				hunks.add(new Hunk(i, next, k, nextB));
			i = next + 1;
			k = nextB + 1;
		}
		return hunks;
	}

	/**
	 * For each line of the first its partner in the second, -1 where it has none; as many as can be in order (E. Myers, "An O(ND) Difference
	 * Algorithm and Its Variations", 1986).
	 */
	private static int[] partners(List<String> a, List<String> b) {
		int[] partners = new int[a.size()];
		Arrays.fill(partners, -1);
		int most = Math.min(a.size() + b.size(), MOST);
		int[] furthest = new int[2 * most + 3];
		List<int[]> trace = new ArrayList<>();
		for (int d = 0; d <= most; d++) {
			trace.add(Arrays.copyOfRange(furthest, most - d, most + d + 3));
			for (int diagonal = -d; diagonal <= d; diagonal += 2) {
				int at = most + 1 + diagonal;
				boolean down = diagonal == -d || diagonal != d && furthest[at - 1] < furthest[at + 1];
				int x = down ? furthest[at + 1] : furthest[at - 1] + 1;
				while (x < a.size() && x - diagonal < b.size() && a.get(x).equals(b.get(x - diagonal)))
					x++;
				furthest[at] = x;
				if (x >= a.size() && x - diagonal >= b.size()) {
					walkBack(trace, a.size(), b.size(), partners);
					return partners;
				}
			}
		}
		return partners;
	}

	private static void walkBack(List<int[]> trace, int aSize, int bSize, int[] partners) {
		int x = aSize;
		int y = bSize;
		for (int d = trace.size() - 1; d >= 0; d--) {
			int[] furthest = trace.get(d);
			int diagonal = x - y;
			int at = d + 1 + diagonal;
			boolean down = diagonal == -d || diagonal != d && furthest[at - 1] < furthest[at + 1];
			int startX = d == 0 ? 0 : down ? furthest[at + 1] : furthest[at - 1];
			int startY = d == 0 ? 0 : startX - (down ? diagonal + 1 : diagonal - 1);
			int stop = d == 0 ? 0 : down ? startX : startX + 1;
			while (x > stop) {
				x--;
				y--;
				partners[x] = y;
			}
			x = startX;
			y = startY;
		}
	}
}
