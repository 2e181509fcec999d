package org.virtworkbench.image.internal.qcow2;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.text.Sizes;
import org.virtworkbench.image.qcow2.Qcow2Header.Field;

/** The header's fields one by one, with what their numbers mean (specification, section "Header"). */
final class HeaderFields {

	private static final String[] COMPRESSION = { "zlib", "zstd" }; //$NON-NLS-1$ //$NON-NLS-2$

	private final ByteBuffer header;
	private final List<Field> fields = new ArrayList<>();

	private HeaderFields(ByteBuffer header) {
		this.header = header;
	}

	static List<Field> of(ByteBuffer header, int version, int length) {
		HeaderFields fields = new HeaderFields(header);
		fields.old();
		if (version > 2)
			fields.since3(length);
		return List.copyOf(fields.fields);
	}

	private void old() {
		add("magic", 0, 4, "QFI\\xfb"); //$NON-NLS-1$ //$NON-NLS-2$
		add("version", 4, 4, ""); //$NON-NLS-1$ //$NON-NLS-2$
		add("backing_file_offset", 8, 8, ""); //$NON-NLS-1$ //$NON-NLS-2$
		add("backing_file_size", 16, 4, ""); //$NON-NLS-1$ //$NON-NLS-2$
		add("cluster_bits", 20, 4, Sizes.human(1L << header.getInt(20))); //$NON-NLS-1$
		add("size", 24, 8, Sizes.human(header.getLong(24))); //$NON-NLS-1$
		add("crypt_method", 32, 4, choice(new String[] { Messages.NoEncryption, "AES", "LUKS" }, header.getInt(32))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		add("l1_size", 36, 4, ""); //$NON-NLS-1$ //$NON-NLS-2$
		add("l1_table_offset", 40, 8, ""); //$NON-NLS-1$ //$NON-NLS-2$
		add("refcount_table_offset", 48, 8, ""); //$NON-NLS-1$ //$NON-NLS-2$
		add("refcount_table_clusters", 56, 4, ""); //$NON-NLS-1$ //$NON-NLS-2$
		add("nb_snapshots", 60, 4, ""); //$NON-NLS-1$ //$NON-NLS-2$
		add("snapshots_offset", 64, 8, ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void since3(int length) {
		String[] incompatible = { Messages.FeatureDirty, Messages.FeatureCorrupt, Messages.FeatureDataFile, Messages.FeatureCompressionType,
				Messages.FeatureExtendedL2 };
		add("incompatible_features", 72, 8, bits(incompatible, header.getLong(72))); //$NON-NLS-1$
		add("compatible_features", 80, 8, bits(new String[] { Messages.FeatureLazyRefcounts }, header.getLong(80))); //$NON-NLS-1$
		add("autoclear_features", 88, 8, bits(new String[] { Messages.FeatureBitmaps, Messages.FeatureRawDataFile }, header.getLong(88))); //$NON-NLS-1$
		int order = header.getInt(96);
		add("refcount_order", 96, 4, order >= 0 && order <= 6 ? NLS.bind(Messages.Bits, 1 << order) : ""); //$NON-NLS-1$ //$NON-NLS-2$
		add("header_length", 100, 4, ""); //$NON-NLS-1$ //$NON-NLS-2$
		if (length > 104)
			add("compression_type", 104, 1, choice(COMPRESSION, header.get(104))); //$NON-NLS-1$
	}

	private void add(String name, int offset, int length, String meaning) {
		long value = switch (length) {
		case 1 -> header.get(offset) & 0xff;
		case 4 -> Integer.toUnsignedLong(header.getInt(offset));
		default -> header.getLong(offset);
		};
		fields.add(new Field(name, offset, length, value, meaning));
	}

	private static String choice(String[] names, int value) {
		return value >= 0 && value < names.length ? names[value] : ""; //$NON-NLS-1$
	}

	private static String bits(String[] names, long value) {
		List<String> set = new ArrayList<>();
		for (int bit = 0; bit < names.length; bit++)
			if ((value & 1L << bit) != 0)
				set.add(names[bit]);
		return String.join(", ", set); //$NON-NLS-1$
	}
}
