package org.virtworkbench.image.operation;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	/** Labels. {0} image. */
	public static String Amend, Check, Commit, Create, Detach, Flatten, Map, Measure, Repair;
	/** {0} image, {1} the other image, or the size. */
	public static String Compare, Convert, Rebase, Resize;
	/** {0} snapshot, {1} image. */
	public static String ApplySnapshot, CreateSnapshot, DeleteSnapshot, SnapshotOf;
	/** {0} bitmap, {1} image, {2} source. */
	public static String AddBitmap, ClearBitmap, DisableBitmap, EnableBitmap, MergeBitmap, RemoveBitmap;
	/** What would be lost. {0} image, {1} snapshot, or size. */
	public static String ContentBehind, ContentSinceSnapshot, ContentThroughBase, DamagedContent, OldContent;
	/** Warnings. {0} base, {1} format. */
	public static String BaseHasHeader, OthersAboveBase;
	/** Progress. {0} seconds, minutes or hours. */
	public static String HoursLeft, MinutesLeft, SecondsLeft;
	/** Progress. {0} done, {1} of all, {2} a second, {3} time left. */
	public static String Amount;
	/** {0} file. */
	public static String LeftPart;
	/** {0} directory, {1} bytes that are free there, {2} bytes that are needed. */
	public static String LittleRoom;
	/** {0} label, {1} reason. */
	public static String OperationFailed;
	/** Reasons. {0} directory, file, or what qemu-img said. */
	public static String DiskFull, FileTooLarge, PermissionDenied, QemuImgSays, QuotaExceeded, WrongSecret;
	/** {0} file, {1} who. */
	public static String InUse, InUseBy;
	/** Who: {0} name, {1} process number. */
	public static String GuestProcess, Process;
	/** {0} file, {1} guest, {2} host. */
	public static String ReadRefusedForGuest, RefusedForGuest;
	public static String ClockTooCoarse, ShareToRead, SomeProcess;
	/** {0} file, {1} more. */
	public static String BaseMissing, CannotRead, CannotRename, DataFileIsNoFile, DataFileMissing, NoSuchHeader, NotABase;
	/** {0} file, {1} data file, {2} its directory. */
	public static String DataFileNotAllowed;
	/** {0} file, {1} format, {2} other file. */
	public static String HeaderNamesOthers;
	/** {0} image, {1} format. */
	public static String NoBaseInFormat, NoBitmapsInFormat, NoSnapshotsInFormat;
	/** {0} image, {1} snapshot, {2} those there are. */
	public static String NoSuchSnapshot, SnapshotAmbiguous, SnapshotExists;
	/** {0} image. */
	public static String BitmapsNeedVersion3, Encrypted, HasNoBase, NewImageNeedsSecret, NoSnapshots, NotWritable, NothingToAmend, SecretWithoutEncryption,
			SizeMissing, StillDamaged, StillDamagedTryAll;
	/** {0} image, {1} size now, {2} size then. */
	public static String ShrinkUnasked;
	/** {0} file or directory. */
	public static String DataFileExists, DirectoryNotWritable, NoDirectory, PartialStays, TargetAppeared, TargetExists, TargetIsDirectory,
			TargetIsNoFile;
	/** {0} option. */
	public static String OptionBad, OptionHasItsPlace, OptionNotAmended;
	/** {0} why. */
	public static String CannotKeepSecret;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
