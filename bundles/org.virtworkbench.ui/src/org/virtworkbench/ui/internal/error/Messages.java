package org.virtworkbench.ui.internal.error;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Close;
	public static String CopyDetails;
	public static String HideDetails;
	public static String Many;
	public static String One;
	public static String ShowDetails;
	public static String Title;
	public static String Versions;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
