package org.virtworkbench.definition;

/** Gives the few hundred names of libvirt's XML as the same strings again and again, so that ten thousand documents hold each once. */
final class Symbols {

	/** Entries are only ever replaced by other whole strings, so a race between threads costs a copy and nothing else. */
	private static final String[] KNOWN = new String[2048];

	private Symbols() {
	}

	static String of(char[] in, int from, int to) {
		int hash = 0;
		for (int i = from; i < to; i++)
			hash = 31 * hash + in[i];
		int slot = (hash ^ hash >>> 11) & KNOWN.length - 1;
		String known = KNOWN[slot];
		if (known != null && same(known, in, from, to))
			return known;
		String made = new String(in, from, to - from);
		if (to - from < 64)
			KNOWN[slot] = made;
		return made;
	}

	private static boolean same(String known, char[] in, int from, int to) {
		if (known.length() != to - from)
			return false;
		for (int i = from; i < to; i++)
			if (known.charAt(i - from) != in[i])
				return false;
		return true;
	}
}
