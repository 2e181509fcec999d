package org.virtworkbench.core.internal.connection;

import org.eclipse.osgi.util.NLS;

public final class Messages extends NLS {

	/** {0} file, {1} why. */
	public static String CannotRead;
	/** {0} file, {1} why. */
	public static String CannotWrite;
	/** {0} file. */
	public static String Damaged;
	/** {0} file, {1} the entry. */
	public static String DamagedEntry;
	/** {0} name. */
	public static String NameTaken;
	public static String NoNames;
	/** {0} URI, {1} its scheme. */
	public static String NoProvider;
	/** {0} name, {1} the names that are. */
	public static String NoSuchName;
	/** {0} what was given, {1} the names that are. */
	public static String NotResolved;
	/** {0} what was given, {1} why. */
	public static String NotUri;
	/** {0} URI, {1} what Java says. */
	public static String ProviderFailed;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
