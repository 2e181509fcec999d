package org.virtworkbench.core.internal.inventory;

import org.eclipse.osgi.util.NLS;

public final class Messages extends NLS {

	/** {0} name, {1} the state's word. */
	public static String HostWithState;
	public static String Inventory;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
