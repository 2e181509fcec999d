package org.virtworkbench.image.ui.internal.page;

import org.virtworkbench.image.Structure;

/** What the parts of a file are called. */
final class StructureWords {

	private StructureWords() {
	}

	static String word(Structure.Kind kind) {
		return switch (kind) {
		case HEADER -> Messages.Node_header;
		case HEADER_EXTENSION -> Messages.Structure_headerExtension;
		case BACKING_NAME -> Messages.Node_backingName;
		case FEATURE_NAMES -> Messages.Extension_featureNames;
		case L1_TABLE -> Messages.Structure_l1;
		case L2_TABLE -> Messages.Structure_l2;
		case REFCOUNT_TABLE -> Messages.Structure_refcountTable;
		case REFCOUNT_BLOCK -> Messages.Structure_refcountBlock;
		case SNAPSHOT_TABLE -> Messages.Structure_snapshotTable;
		case SNAPSHOT_L1_TABLE -> Messages.Structure_snapshotL1;
		case SNAPSHOT_L2_TABLE -> Messages.Structure_snapshotL2;
		case BITMAP_DIRECTORY -> Messages.Structure_bitmapDirectory;
		case BITMAP_TABLE -> Messages.Structure_bitmapTable;
		case BITMAP_DATA -> Messages.Structure_bitmapData;
		case ENCRYPTION_HEADER -> Messages.Structure_encryption;
		case CLUSTERS -> Messages.Structure_clusters;
		case TABLE -> Messages.Structure_table;
		case FOOTER -> Messages.Structure_footer;
		case DESCRIPTOR -> Messages.Structure_descriptor;
		case DATA -> Messages.Use_data;
		};
	}
}
