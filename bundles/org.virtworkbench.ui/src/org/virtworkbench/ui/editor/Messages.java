package org.virtworkbench.ui.editor;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	/** {0} file. */
	public static String CannotRead;
	/** {0} host. */
	public static String Connecting;
	/** {0} host and object. */
	public static String HostRemoved;
	/** {0} host, {1} reason. */
	public static String Lost;
	/** {0} file. */
	public static String NoEditor;
	/** {0} folder. */
	public static String NotAFile;
	/** {0} host, {1} reason or empty. */
	public static String NotConnected;
	/** {0} object, {1} host. */
	public static String NotThere;
	/** {0} file. */
	public static String OpeningFile;
	/** {0} input. */
	public static String WrongInput;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
