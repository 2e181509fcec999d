package org.virtworkbench.image.ui.internal.page;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.RGB;
import org.virtworkbench.image.ClusterUse;

/** What clusters are used for, in colours that tell apart on a light and a dark background, and in words. */
final class UseColours {

	private UseColours() {
	}

	static RGB colour(ClusterUse use, boolean dark) {
		return switch (use) {
		case FREE -> rgb(dark ? 0x3a3f45 : 0xe9ecef);
		case UNALLOCATED -> rgb(dark ? 0x33373c : 0xf1f3f5);
		case BACKING -> rgb(dark ? 0x8d7fc7 : 0xb6a9e6);
		case DATA -> rgb(dark ? 0x4f8fd6 : 0x3d7dc8);
		case COMPRESSED -> rgb(dark ? 0x3bb3a6 : 0x1f9a8d);
		case ZERO -> rgb(dark ? 0xc9c18a : 0xe3d98f);
		case METADATA -> rgb(dark ? 0xe0933f : 0xe08a2b);
		case SNAPSHOT -> rgb(dark ? 0x63b368 : 0x57a85c);
		case LEAKED -> rgb(dark ? 0xd66fb4 : 0xc44f9f);
		case CORRUPT -> rgb(dark ? 0xf0554d : 0xd6322a);
		};
	}

	private static RGB rgb(int value) {
		return new RGB(value >> 16, value >> 8 & 0xff, value & 0xff);
	}

	static String word(ClusterUse use) {
		return switch (use) {
		case FREE -> Messages.Use_free;
		case UNALLOCATED -> Messages.Use_unallocated;
		case BACKING -> Messages.Use_backing;
		case DATA -> Messages.Use_data;
		case COMPRESSED -> Messages.Use_compressed;
		case ZERO -> Messages.Use_zero;
		case METADATA -> Messages.Use_metadata;
		case SNAPSHOT -> Messages.Use_snapshot;
		case LEAKED -> Messages.Use_leaked;
		case CORRUPT -> Messages.Use_corrupt;
		};
	}

	/** What it means, for the tooltip of the legend. */
	static String meaning(ClusterUse use) {
		return switch (use) {
		case FREE -> Messages.Meaning_free;
		case UNALLOCATED -> Messages.Meaning_unallocated;
		case BACKING -> Messages.Meaning_backing;
		case DATA -> Messages.Meaning_data;
		case COMPRESSED -> Messages.Meaning_compressed;
		case ZERO -> Messages.Meaning_zero;
		case METADATA -> Messages.Meaning_metadata;
		case SNAPSHOT -> Messages.Meaning_snapshot;
		case LEAKED -> Messages.Meaning_leaked;
		case CORRUPT -> Messages.Meaning_corrupt;
		};
	}

	/** "3 % data": one share of a square. */
	static String share(ClusterUse use, long cells, long of) {
		return NLS.bind(Messages.Share, Percent.of(cells, of), word(use));
	}
}
