package org.virtworkbench.compute.ui.internal.command;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	/** {0} domain. */
	public static String Autostart_isOff;
	/** {0} domain. */
	public static String Autostart_isOn;
	public static String Copy_readingXml;
	public static String Define_allFiles;
	public static String Define_chooser;
	public static String Define_filter;
	/** {0} file. */
	public static String Define_reading;
	/** {0} number. */
	public static String Destroy_many;
	/** {0} domain. */
	public static String Destroy_one;
	public static String Destroy_proceed;
	public static String Destroy_title;
	public static String No;
	public static String Rename_name;
	public static String Rename_other;
	public static String Rename_proceed;
	public static String Rename_purpose;
	public static String Rename_taken;
	public static String Rename_title;
	public static String Replace_cancel;
	public static String Replace_proceed;
	public static String Replace_question;
	public static String Replace_title;
	/** {0} number. */
	public static String Reset_many;
	/** {0} domain. */
	public static String Reset_one;
	public static String Reset_proceed;
	public static String Reset_title;
	/** {0} number, {1} seconds, {2} names. */
	public static String Timeout_many;
	/** {0} domain, {1} seconds. */
	public static String Timeout_one;
	public static String Timeout_title;
	public static String Timeout_wait;
	public static String Undefine_checkpoints;
	public static String Undefine_looking;
	public static String Undefine_managedSave;
	/** {0} number. */
	public static String Undefine_many;
	public static String Undefine_must;
	public static String Undefine_nvram;
	/** {0} domain. */
	public static String Undefine_one;
	public static String Undefine_proceed;
	public static String Undefine_snapshots;
	public static String Undefine_title;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
