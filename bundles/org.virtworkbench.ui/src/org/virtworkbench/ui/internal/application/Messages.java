package org.virtworkbench.ui.internal.application;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String AlreadyOpen;
	/** {0} name or URI. */
	public static String Connecting;
	/** {0} label of the operation, {1} outcome. */
	public static String LastChange;
	/** {0} path. */
	public static String LogPlace;
	public static String LogTitle;
	public static String CopyPath;
	public static String Close;
	public static String NoBrowser;
	public static String NoDisplay;

	public static String Outline;
	public static String Progress;
	public static String Properties;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
