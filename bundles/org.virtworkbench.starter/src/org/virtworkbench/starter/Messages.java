package org.virtworkbench.starter;

import org.eclipse.osgi.util.NLS;

/** Sentences of the starter. */
public final class Messages extends NLS {

	public static String CannotStart;
	public static String NoCommandLine;
	public static String Unprepared;

	static {
		NLS.initializeMessages("org.virtworkbench.starter.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
