package org.virtworkbench.image.ui.internal.page;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.virtworkbench.image.ui.internal.ImageReading.Opened;

/**
 * A part of an image in the tree of its structure. Its children are read when it is opened, because a large image has millions.
 *
 * @param text   what it is
 * @param detail what the file says of it, for the second column; may be empty
 * @param offset position of its bytes in the file; -1 where it has none
 * @param length of its bytes
 * @param facts  rows "what: value" that explain it
 * @param guest  first byte of the guest's disk that it is about; -1 where it is about none
 * @param end    byte of the guest's disk behind it
 * @param read   reads the children; null for a leaf
 */
record Node(String text, String detail, long offset, long length, List<Fact> facts, long guest, long end, Children read) {

	/** A row of the explanation. */
	record Fact(String what, String value) {
	}

	/** Called in a job. */
	interface Children {
		List<Node> read(Opened image, IProgressMonitor monitor) throws CoreException;
	}

	static Node leaf(String text, String detail, long offset, long length, List<Fact> facts) {
		return new Node(text, detail, offset, length, facts, -1, -1, null);
	}

	static Node parent(String text, String detail, long offset, long length, List<Fact> facts, Children read) {
		return new Node(text, detail, offset, length, facts, -1, -1, read);
	}

	Node of(long guestOffset, long guestEnd) {
		return new Node(text, detail, offset, length, facts, guestOffset, guestEnd, read);
	}
}
