package org.virtworkbench.compute.ui.internal.table;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Host;
	public static String None;
	public static String Reading;
	/** {0} word for domains, {1} host. */
	public static String Tab;
	/** {0} how many. */
	public static String Waiting_many;
	public static String Waiting_one;
	public static String Waiting_reading;
	public static String Waiting_title;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
