package org.virtworkbench.image.ui.internal.operation;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Amend_proceed;
	public static String Amend_purpose;
	public static String Amend_same;
	public static String Amend_title;
	public static String Apply_proceed;
	public static String Apply_question;
	public static String Apply_title;
	public static String Bitmap_needsName;
	public static String Bitmap_purpose;
	public static String Bitmap_title;
	public static String Browse;
	public static String Cancel;
	public static String Clear_proceed;
	public static String Clear_question;
	public static String Clear_title;
	public static String Close;
	public static String Commit_keep;
	public static String Commit_noBase;
	public static String Commit_proceed;
	public static String Commit_purpose;
	public static String Commit_title;
	public static String Compare_choose;
	public static String Compare_differ;
	public static String Compare_running;
	public static String Compare_same;
	public static String Compare_title;
	public static String Content_now;
	public static String Content_snapshot;
	public static String Continue;
	public static String Convert_proceed;
	public static String Convert_purpose;
	public static String Convert_title;
	public static String Delete_many;
	public static String Delete_one;
	public static String Delete_proceed;
	public static String Delete_title;
	public static String Field_backing;
	public static String Field_backingFormat;
	public static String Field_bitmaps;
	public static String Field_clusterSize;
	public static String Field_compat;
	public static String Field_compressed;
	public static String Field_content;
	public static String Field_file;
	public static String Field_force;
	public static String Field_format;
	public static String Field_granularity;
	public static String Field_into;
	public static String Field_lazy;
	public static String Field_name;
	public static String Field_newBase;
	public static String Field_newPassphrase;
	public static String Field_newSize;
	public static String Field_options;
	public static String Field_passphrase;
	public static String Field_preallocation;
	public static String Field_room;
	public static String Field_size;
	public static String Field_sizeOfBase;
	public static String Field_takenAs;
	public static String Field_target;
	public static String Flatten_proceed;
	public static String Flatten_question;
	public static String Flatten_title;
	public static String Looking;
	public static String Merge_into;
	public static String Merge_itself;
	public static String Merge_noBitmap;
	public static String Merge_other;
	public static String Merge_proceed;
	public static String Merge_purpose;
	public static String Merge_same;
	public static String Merge_source;
	public static String Merge_title;
	public static String Merge_unknown;
	public static String NeedsFile;
	public static String NeedsName;
	public static String NeedsPassphrase;
	public static String NeedsSize;
	public static String New_proceed;
	public static String New_purpose;
	public static String New_title;
	public static String Options_tip;
	public static String Overlay_purpose;
	public static String Overlay_title;
	public static String Passphrase_none;
	public static String Passphrase_of;
	public static String Passphrase_title;
	public static String Rebase_none;
	public static String Rebase_proceed;
	public static String Rebase_purpose;
	public static String Rebase_title;
	public static String Rebase_unsafe;
	public static String Remove_proceed;
	public static String Remove_question;
	public static String Remove_title;
	public static String Repair_all;
	public static String Repair_leaks;
	public static String Repair_proceed;
	public static String Repair_title;
	public static String Resize_proceed;
	public static String Resize_purpose;
	public static String Resize_same;
	public static String Resize_title;
	public static String Room_free;
	public static String Room_needed;
	public static String Room_unknown;
	public static String Snapshot_proceed;
	public static String Snapshot_purpose;
	public static String Snapshot_taken;
	public static String Snapshot_title;
	public static String TakenAs_found;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
