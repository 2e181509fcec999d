package org.virtworkbench.ui.internal.welcome;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Adding;
	public static String AlreadyAdded;
	public static String CommandLine;
	public static String FindAction;
	public static String FindActionText;
	public static String Journal;
	public static String JournalText;
	public static String Looking;
	public static String NewConnection;
	public static String NewConnectionText;
	public static String Next;
	public static String NextText;
	public static String NothingFound;
	public static String OnThisMachine;
	public static String OnThisMachineText;
	public static String Open;
	public static String Title;
	public static String Welcome;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
