package org.virtworkbench.compute.ui.internal.form;

/** Lists of CPUs and of NUMA nodes as libvirt writes them: {@code 0-3,8,^2}. */
final class CpuList {

	private static final String LIST = "\\s*\\^?\\d+(-\\d+)?(\\s*,\\s*\\^?\\d+(-\\d+)?)*\\s*"; //$NON-NLS-1$

	private CpuList() {
	}

	/** @return a sentence, or null where it is one */
	static String problem(String words) {
		return words.matches(LIST) ? null : Messages.CpuListWrong;
	}
}
