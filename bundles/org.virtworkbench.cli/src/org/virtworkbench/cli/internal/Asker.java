package org.virtworkbench.cli.internal;

/** A person at a terminal who can be asked. */
interface Asker {

	/** What the person typed; null where they ended the input instead. */
	String line(String question);

	/** As {@link #line}, unseen. */
	String secret(String question);
}
