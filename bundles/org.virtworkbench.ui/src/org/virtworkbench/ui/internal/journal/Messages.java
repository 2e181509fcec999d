package org.virtworkbench.ui.internal.journal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Cancelled;
	public static String Change;
	public static String Commands;
	public static String Done;
	public static String Duration;
	public static String Empty;
	public static String Failed;
	public static String Host;
	public static String Milliseconds;
	public static String Minutes;
	public static String Outcome;
	public static String Reading;
	public static String Seconds;
	public static String SelectOne;
	public static String Time;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
