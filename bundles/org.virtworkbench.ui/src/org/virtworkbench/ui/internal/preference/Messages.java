package org.virtworkbench.ui.internal.preference;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Automatic;
	public static String ConnectAtStart;
	public static String Dark;
	public static String JournalEntries;
	public static String JournalEntriesWrong;
	public static String Language;
	public static String Light;
	public static String Theme;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
