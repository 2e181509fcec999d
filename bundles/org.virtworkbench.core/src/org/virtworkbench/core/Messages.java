package org.virtworkbench.core;

import org.eclipse.osgi.util.NLS;

public final class Messages extends NLS {

	/** {0} program, {1} exit code, {2} its last words, {3} the whole command. */
	public static String ProgramFailed;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
