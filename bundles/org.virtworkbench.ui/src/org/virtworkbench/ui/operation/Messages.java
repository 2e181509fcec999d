package org.virtworkbench.ui.operation;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	/** Buttons of wizards. */
	public static String Back, Cancel, Finish, Next;
	public static String Copy;
	public static String Equivalent;
	/** {0} name of the object. */
	public static String Gone;
	public static String HideCommands;
	/** {0} name of what is lost. */
	public static String IsLost;
	public static String LookingWhatHappens;
	public static String No;
	/** Above the reason. */
	public static String NotPossible;
	public static String ShowCommands;
	/** {0} what is to be typed. */
	public static String TypeName;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
