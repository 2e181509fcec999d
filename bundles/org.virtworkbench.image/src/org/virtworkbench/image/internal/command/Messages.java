package org.virtworkbench.image.internal.command;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Summary;
	/** Verbs. */
	public static String Amend, BitmapAdd, BitmapClear, BitmapDisable, BitmapEnable, BitmapMerge, BitmapRemove, Chain, Check, Commit, Compare,
			Convert, Create, Flatten, Info, Layout, Map, Measure, Rebase, Resize, SnapshotApply, SnapshotCreate, SnapshotDelete, SnapshotList;
	/** Operands. */
	public static String BitmapOperand, FileOperand, NewFileOperand, NewSizeOperand, NewSnapshotOperand, SecondFileOperand, SizeOperand,
			SnapshotOperand, SourceBitmapOperand, TargetOperand;
	/** Options. */
	public static String AllowOption, BackingChainOption, BackingFormatOption, BackingOption, BitmapsOption, CompressOption, CoroutinesOption,
			ForceOption, FormatOption, GranularityOption, HeaderOption, IntoOption, KeepOption, KeyFileOption, LengthOption, MeasureSizeOption,
			NewBackingOption, NewFormatOption, NewKeyFileOption, OptionsOption, OutOfOrderOption, PreallocationOption, RateOption, RepairOption,
			SalvageOption, SecondFormatOption, SecondKeyFileOption, ShareOption, SharedAnyway, ShrinkOption, SnapshotOption, SourceFileOption,
			SourceFormatOption, SparseOption, StartOption, StrictOption, UncheckedOption, UnsafeOption;
	/** Titles of columns and fields. */
	public static String Column_data, Column_date, Column_depth, Column_detail, Column_field, Column_format, Column_id, Column_image,
			Column_inFile, Column_kind, Column_length, Column_meaning, Column_name, Column_offset, Column_size, Column_start, Column_state,
			Column_value, Column_vmClock, Column_vmState, Field_base, Field_baseFormat, Field_bitmaps, Field_clusterSize, Field_dataFile,
			Field_dirty, Field_diskSize, Field_encrypted, Field_format, Field_fullyAllocated, Field_image, Field_required, Field_snapshots,
			Field_usedBy, Field_virtualSize;
	/** Words in cells. */
	public static String Kind_compressed, Kind_data, Kind_preallocated, Kind_unallocated, Kind_zero, No, State_loop, State_missing,
			State_notAFile, State_notAllowed, State_opened, State_tooDeep, State_unreadable, State_unstatedFormat, State_wrongFormat, Unstated, Yes;
	/** {0} for people, {1} exact. */
	public static String ExactSize;
	/** Results. */
	public static String Clean, Identical;
	/** {0} allocated, {1} all, {2} fragmented, {3} compressed clusters, {4} end. */
	public static String CheckAllocation;
	/** {0} number. */
	public static String MoreFindings;
	/** {0} errors, {1} leaks, {2} not checked. */
	public static String NotClean;
	/** Notes. {0} image, {1} format. */
	public static String ByQemuImg, ChangedMeanwhile;
	/** {0} label, {1} what is lost. */
	public static String Destroys;
	/** {0} label. */
	public static String ChangesTables;
	/** Mistakes. {0} what was given. */
	public static String BackingWithoutFormat, BadPath, BadSize, SmallerThanNothing;
	public static String FormatWithoutBacking, MeasureWhat, NotADocument, RebaseWithoutBacking;
	/** {0} image, {1} format. */
	public static String HeaderOfQcow2Only;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
