package org.virtworkbench.core.internal.machine;

import org.eclipse.osgi.util.NLS;

public final class Messages extends NLS {

	/** {0} program, {1} why. */
	public static String CannotStart;
	/** {0} program. */
	public static String Missing;
	/** {0} program, {1} package. */
	public static String MissingWithPackage;
	public static String ThisMachine;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
