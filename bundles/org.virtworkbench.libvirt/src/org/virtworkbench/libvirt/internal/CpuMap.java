package org.virtworkbench.libvirt.internal;

import java.util.BitSet;

/** CPUs of a host as the calls that pin threads take them: one bit each. */
final class CpuMap {

	/** virBitmapParse refuses more. */
	private static final int MOST = 16384;

	private CpuMap() {
	}

	/**
	 * @param cpus  "0-3,^2", as in https://libvirt.org/formatdomain.html#cpu-allocation; null: all
	 * @param count how many the host has
	 * @return null where it is no list of CPUs
	 */
	static byte[] of(String cpus, int count) {
		BitSet set = new BitSet();
		if (cpus == null)
			set.set(0, count);
		else
			for (String part : cpus.split(",", -1)) //$NON-NLS-1$
				if (!add(part.strip(), set))
					return null;
		byte[] map = new byte[(Math.max(set.length(), count) + 7) / 8];
		byte[] bits = set.toByteArray();
		System.arraycopy(bits, 0, map, 0, bits.length);
		return map;
	}

	private static boolean add(String part, BitSet set) {
		boolean without = part.startsWith("^"); //$NON-NLS-1$
		String[] ends = (without ? part.substring(1) : part).split("-", -1); //$NON-NLS-1$
		if (ends.length > 2 || without && ends.length > 1)
			return false;
		for (String end : ends)
			if (!end.matches("\\d{1,5}")) //$NON-NLS-1$
				return false;
		int from = Integer.parseInt(ends[0]);
		int to = Integer.parseInt(ends[ends.length - 1]);
		if (to < from || to >= MOST)
			return false;
		set.set(from, to + 1, !without);
		return true;
	}
}
