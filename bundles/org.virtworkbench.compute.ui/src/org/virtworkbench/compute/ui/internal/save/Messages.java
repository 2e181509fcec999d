package org.virtworkbench.compute.ui.internal.save;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Cancel;
	public static String Close_discard;
	public static String Close_question;
	public static String Close_save;
	public static String Close_title;
	public static String Conflict_allMine;
	public static String Conflict_allTheirs;
	public static String Conflict_before;
	public static String Conflict_decided;
	public static String Conflict_decidedMine;
	public static String Conflict_hostName;
	public static String Conflict_merged;
	public static String Conflict_mineColumn;
	public static String Conflict_nothing;
	public static String Conflict_ok;
	public static String Conflict_onePlace;
	public static String Conflict_open;
	public static String Conflict_place;
	public static String Conflict_removed;
	public static String Conflict_result;
	public static String Conflict_resultName;
	public static String Conflict_takeMine;
	public static String Conflict_takeTheirs;
	public static String Conflict_text;
	public static String Conflict_textClean;
	public static String Conflict_textDecided;
	public static String Conflict_textMerged;
	public static String Conflict_theirsColumn;
	public static String Conflict_title;
	public static String Host_learning;
	public static String Host_reading;
	public static String Notice_again;
	public static String Notice_changed;
	public static String Notice_close;
	public static String Notice_compare;
	public static String Notice_defineAgain;
	public static String Notice_gone;
	public static String Notice_pending;
	public static String Notice_readOnly;
	public static String Notice_saveAs;
	public static String Notice_take;
	public static String Notice_told;
	public static String Notice_transient;
	public static String Notice_unread;
	public static String Save_after;
	public static String Save_changes;
	public static String Save_commands;
	public static String Save_count;
	public static String Save_difference;
	public static String Save_disconnected;
	public static String Save_effect;
	public static String Save_failed;
	public static String Save_file;
	public static String Save_fileFailed;
	public static String Save_gone;
	public static String Save_heading;
	public static String Save_layoutOnly;
	public static String Save_live;
	public static String Save_looking;
	public static String Save_moved;
	public static String Save_nextStart;
	public static String Save_ok;
	public static String Save_title;
	public static String Save_whenStored;
	public static String Told_added;
	public static String Told_changed;
	public static String Told_more;
	public static String Told_moved;
	public static String Told_removed;
	public static String Told_waits;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
