package org.virtworkbench.core.internal.live;

import org.eclipse.osgi.util.NLS;

public final class Messages extends NLS {

	/** {0} host, {1} state. The dash is where the tree begins to write fainter. */
	public static String NameAndState;
	public static String ReadOnly;

	/** {0} host. */
	public static String NotConnected;
	/** {0} host, {1} why. */
	public static String NotConnectedBecause;
	/** {0} host, {1} the fault. */
	public static String OpenBroke;
	/** {0} host. */
	public static String OpenCancelled;
	/** {0} host. */
	public static String HostNotRead;
	/** {0} host. */
	public static String HostGone;
	public static String Inventory;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
