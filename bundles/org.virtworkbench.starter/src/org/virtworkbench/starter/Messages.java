package org.virtworkbench.starter;

import org.eclipse.osgi.util.NLS;

/** Sentences of the starter. */
final class Messages extends NLS {

	static String CannotStart;
	static String NoCommandLine;
	static String Unprepared;

	static {
		NLS.initializeMessages("org.virtworkbench.starter.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
