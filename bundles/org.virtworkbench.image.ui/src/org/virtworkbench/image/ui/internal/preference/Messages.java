package org.virtworkbench.image.ui.internal.preference;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Directories_add;
	public static String Directories_choose;
	public static String Directories_remove;
	public static String Directories_saving;
	public static String Directories_why;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
