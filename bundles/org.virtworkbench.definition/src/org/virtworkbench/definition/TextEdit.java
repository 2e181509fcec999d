package org.virtworkbench.definition;

/** A replacement that is not made yet. */
record TextEdit(int offset, int length, String replacement) {

	int end() {
		return offset + length;
	}
}
