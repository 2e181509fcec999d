package org.virtworkbench.compute.ui.internal.form;

import java.util.BitSet;
import java.util.StringJoiner;

/** Lists of CPUs and of NUMA nodes as libvirt writes them: {@code 0-3,8,^2}. */
final class CpuList {

	private static final String LIST = "\\s*\\^?\\d+(-\\d+)?(\\s*,\\s*\\^?\\d+(-\\d+)?)*\\s*"; //$NON-NLS-1$
	/** No machine has more; a larger number is a slip of the finger, and would only take memory. */
	private static final int MOST = 1 << 16;

	private CpuList() {
	}

	/** @return a sentence, or null where it is one */
	static String problem(String words) {
		return words.matches(LIST) ? null : Messages.CpuListWrong;
	}

	/** The CPUs of a list; none of one that is null or not right. */
	static BitSet of(String words) {
		BitSet cpus = new BitSet();
		if (words == null || problem(words) != null)
			return cpus;
		for (String part : words.split(",")) { //$NON-NLS-1$
			String range = part.strip();
			boolean without = range.startsWith("^"); //$NON-NLS-1$
			String[] ends = range.substring(without ? 1 : 0).split("-"); //$NON-NLS-1$
			int first = number(ends[0]);
			int last = number(ends[ends.length - 1]);
			if (first <= last)
				cpus.set(first, last + 1, !without);
		}
		return cpus;
	}

	private static int number(String digits) {
		return digits.length() > 5 ? MOST : Math.min(Integer.parseInt(digits), MOST);
	}

	/** The shortest list of these CPUs; "" for none. */
	static String of(BitSet cpus) {
		StringJoiner list = new StringJoiner(","); //$NON-NLS-1$
		for (int first = cpus.nextSetBit(0); first >= 0; first = cpus.nextSetBit(first)) {
			int end = cpus.nextClearBit(first);
			list.add(end - first == 1 ? String.valueOf(first) : first + "-" + (end - 1)); //$NON-NLS-1$
			first = end;
		}
		return list.toString();
	}
}
