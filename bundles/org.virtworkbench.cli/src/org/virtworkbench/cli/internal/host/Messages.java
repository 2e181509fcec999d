package org.virtworkbench.cli.internal.host;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Add;
	public static String AddSummary;
	public static String AutoConnect;
	public static String AutoconnectOption;
	public static String BadUri;
	public static String Connected;
	public static String FreeMemory;
	public static String InfoSummary;
	public static String ListSummary;
	public static String Memory;
	public static String Name;
	public static String NameOperand;
	public static String NameTaken;
	public static String NewNameOperand;
	public static String No;
	public static String NoScheme;
	public static String NotSaved;
	public static String PartUnknown;
	public static String ReadOnly;
	public static String Remove;
	public static String RemoveSummary;
	public static String Summary;
	public static String Uri;
	public static String UriOperand;
	public static String Yes;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
