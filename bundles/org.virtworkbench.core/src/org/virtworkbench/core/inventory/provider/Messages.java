package org.virtworkbench.core.inventory.provider;

import org.eclipse.osgi.util.NLS;

public final class Messages extends NLS {

	public static String Connected;
	public static String Connecting;
	public static String Disconnected;
	public static String Failed;
	public static String Lost;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
