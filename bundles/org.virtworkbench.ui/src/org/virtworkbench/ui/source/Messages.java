package org.virtworkbench.ui.source;

import org.eclipse.osgi.util.NLS;

public final class Messages extends NLS {

	public static String Checking;
	/** Read by the platform's action through the bundle. */
	public static String Find_label;
	public static String Hover_attributes;
	public static String Hover_children;
	public static String Hover_form;
	public static String Hover_required;
	public static String Hover_values;
	public static String Line_title;
	/** {0} last line. */
	public static String Line_words;
	public static String Menu_collapseAll;
	public static String Menu_copy;
	public static String Menu_cut;
	public static String Menu_expandAll;
	public static String Menu_find;
	public static String Menu_fix;
	public static String Menu_line;
	public static String Menu_paste;
	public static String Menu_propose;
	public static String Menu_redo;
	public static String Menu_selectAll;
	public static String Menu_undo;
	/** {0} line, {1} column. */
	public static String Place;
	public static String Proposal_required;
	public static String Severity_advice;
	public static String Severity_error;
	public static String Severity_warning;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
