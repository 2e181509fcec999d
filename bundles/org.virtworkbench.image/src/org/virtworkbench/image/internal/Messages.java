package org.virtworkbench.image.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	/** {0} image, {1} name in its header. */
	public static String BaseNotAFile;
	/** {0} file, {1} its directory. */
	public static String BaseNotAllowed;
	/** {0} image, {1} file. */
	public static String BaseMissing;
	/** {0} image, {1} file. */
	public static String BaseFormatUnstated;
	/** {0} file, {1} format. */
	public static String BaseFormatUnknown;
	/** {0} file, {1} stated, {2} its own. */
	public static String BaseFormatWrong;
	/** {0} file. */
	public static String ChainLoop;
	/** {0} number. */
	public static String ChainTooDeep;
	/** {0} file. */
	public static String NoSuchFile;
	/** {0} file. */
	public static String NotReadable;
	/** {0} file. */
	public static String NotRegular;
	/** {0} file, {1} why. */
	public static String ReadFailed;
	/** {0} file, {1} format. */
	public static String FormatNotRead;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
