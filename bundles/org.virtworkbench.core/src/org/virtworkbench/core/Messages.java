package org.virtworkbench.core;

import org.eclipse.osgi.util.NLS;

public final class Messages extends NLS {

	/** {0} connection, {1} what it lacks. */
	public static String FacetMissing;
	/** {0} connection. */
	public static String ConnectionClosed;
	/** {0} connection, {1} why. */
	public static String ConnectionLost;
	/** {0} name. */
	public static String NameCharacters;
	public static String NameEmpty;
	/** {0} name. */
	public static String NameSpaced;
	/** {0} program, {1} exit code, {2} its last words, {3} the whole command. */
	public static String ProgramFailed;

	public static String UriPassword;
	/** {0} URI. */
	public static String UriSchemeless;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
