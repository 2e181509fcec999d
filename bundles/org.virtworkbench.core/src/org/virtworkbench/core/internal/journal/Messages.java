package org.virtworkbench.core.internal.journal;

import org.eclipse.osgi.util.NLS;

public final class Messages extends NLS {

	/** {0} file, {1} why. */
	public static String CannotRead;
	/** {0} file, {1} why. */
	public static String CannotWrite;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
