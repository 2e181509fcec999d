package org.virtworkbench.image.internal.qcow2;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	/** {0} bytes. */
	public static String BackingFormatLength;
	/** {0} bytes. */
	public static String BackingNameLength;
	/** {0} position. */
	public static String BackingOffset;
	/** {0} position, {1} bytes. */
	public static String BehindEnd;
	/** {0} name. */
	public static String BitmapBroken;
	public static String BitmapDirectoryBroken;
	public static String BitmapExtension;
	/** {0} position, {1} bitmap. */
	public static String BitmapTableEntry;
	/** {0} number. */
	public static String Bits;
	public static String CheckMemory;
	/** {0} power of two. */
	public static String ClusterSize;
	/** {0} position. */
	public static String CompressedCopied;
	/** {0} position in the disk. */
	public static String CompressedExternal;
	/** {0} position. */
	public static String CompressedInExternal;
	/** {0} position. */
	public static String CompressedSubclusters;
	public static String CompressionBit;
	/** {0} number. */
	public static String CompressionType;
	/** {0} position. */
	public static String CountOverflow;
	/** {0} position. */
	public static String CountUnknown;
	/** {0} position, {1} count, {2} times. */
	public static String CountedTooLow;
	/** {0} number. */
	public static String CryptMethod;
	/** {0} position, {1} entry, {2} count. */
	public static String DataCopied;
	public static String DataFileMissing;
	/** {0} position. */
	public static String DataMisplaced;
	/** {0} position. */
	public static String DataUnaligned;
	public static String EncryptionHeader;
	/** {0} position. */
	public static String ExtensionTooLarge;
	/** {0} position in the disk. */
	public static String ExternalPlace;
	public static String FeatureBitmaps;
	public static String FeatureCompressionType;
	public static String FeatureCorrupt;
	public static String FeatureDataFile;
	public static String FeatureDirty;
	public static String FeatureExtendedL2;
	public static String FeatureLazyRefcounts;
	public static String FeatureRawDataFile;
	public static String FileTooLarge;
	/** {0} bytes. */
	public static String HeaderLength;
	/** {0} position, {1} entry. */
	public static String L1Reserved;
	public static String L1Table;
	/** {0} bytes. */
	public static String L1TooSmall;
	/** {0} position, {1} entry, {2} count. */
	public static String L2Copied;
	/** {0} position. */
	public static String L2Misplaced;
	/** {0} position, {1} entry. */
	public static String L2Reserved;
	/** {0} position. */
	public static String L2Unaligned;
	/** {0} position, {1} count, {2} times. */
	public static String Leaked;
	/** {0} image. */
	public static String MapMemory;
	public static String NoDataFile;
	public static String NoEncryption;
	public static String NoMagic;
	public static String NoRefcountTable;
	/** {0} image, {1} what is wrong. */
	public static String NotValid;
	public static String RawWithoutDataFile;
	public static String RefcountBlockUnaligned;
	/** {0} position, {1} number. */
	public static String RefcountMisplaced;
	/** {0} position, {1} number. */
	public static String RefcountOutside;
	/** {0} position, {1} number. */
	public static String RefcountReserved;
	/** {0} position, {1} number, {2} times. */
	public static String RefcountShared;
	public static String RefcountTable;
	/** {0} power of two. */
	public static String RefcountWidth;
	/** {0} number. */
	public static String SnapshotExtra;
	/** {0} position. */
	public static String SnapshotIncomplete;
	/** {0} position, {1} snapshot. */
	public static String SnapshotL1Large;
	/** {0} position, {1} snapshot. */
	public static String SnapshotL1Unaligned;
	public static String SnapshotTable;
	public static String SnapshotTableLength;
	/** {0} position. */
	public static String SnapshotsExternal;
	/** {0} position in the disk. */
	public static String SubclusterBits;
	public static String SubclusterSize;
	/** {0} position. */
	public static String SubclustersBoth;
	public static String SubclustersNowhere;
	/** {0} table, {1} position. */
	public static String TableOffset;
	/** {0} table, {1} entries, {2} bytes. */
	public static String TableTooLarge;
	/** {0} names. */
	public static String UnknownFeatures;
	/** {0} number. */
	public static String UnknownVersion;
	/** {0} position in the disk. */
	public static String ZeroInVersion2;
	/** {0} what of its tables is not valid. */
	public static String Fault;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
