package org.virtworkbench.ui.internal.hosts;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Connecting;
	public static String Empty;
	/** {0} number. */
	public static String More;
	public static String NotConnected;
	public static String Selected;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
