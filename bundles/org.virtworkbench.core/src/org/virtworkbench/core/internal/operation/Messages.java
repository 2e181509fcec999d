package org.virtworkbench.core.internal.operation;

import org.eclipse.osgi.util.NLS;

public final class Messages extends NLS {

	/** {0} the operation's label, {1} what Java says. */
	public static String ProgramError;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
