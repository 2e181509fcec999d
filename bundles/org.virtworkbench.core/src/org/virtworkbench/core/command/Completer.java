package org.virtworkbench.core.command;

import java.util.List;

import org.eclipse.core.runtime.CoreException;

/**
 * DS whiteboard service: the words that may stand for one kind of operand, for the shell and for bash. Register it with the
 * property {@code virtworkbench.kind=KIND}, so that completing one word activates no other concern.
 */
public interface Completer {

	/** The component property that repeats {@link #kind()}. */
	String KIND_PROPERTY = "virtworkbench.kind"; //$NON-NLS-1$

	/** The kind it completes: "domain". */
	String kind();

	/**
	 * All words, sorted; the caller filters by prefix. Reads the host where it must.
	 *
	 * @param invocation holds the operands and options that stand before the word, as far as they are typed
	 */
	List<String> words(Invocation invocation) throws CoreException;
}
