package org.virtworkbench.ui.table;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Columns;
	public static String ColumnsTooltip;
	/** {0} number of rows. */
	public static String Count;
	/** {0} rows that match, {1} rows. */
	public static String CountFiltered;
	public static String Filter;
	/** {0} the filter. */
	public static String NothingMatches;
	public static String ResetColumns;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
