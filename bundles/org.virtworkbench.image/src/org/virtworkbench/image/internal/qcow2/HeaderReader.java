package org.virtworkbench.image.internal.qcow2;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.image.Source;
import org.virtworkbench.image.internal.qcow2.Faults.Table;
import org.virtworkbench.image.qcow2.Qcow2Header;
import org.virtworkbench.image.qcow2.Qcow2Header.Extension;

/**
 * Reads the header and refuses what QEMU refuses, with QEMU's limits, before anything is allocated by a number from the file (specification, sections "Header",
 * "Additional fields", "Header extensions").
 */
final class HeaderReader {

	static final int MAGIC = 0x514649fb;
	private static final int VERSION_2_LENGTH = 72, VERSION_3_LENGTH = 104, COMPRESSION_TYPE_AT = 104;
	private static final int SMALLEST_CLUSTER = 9, LARGEST_CLUSTER = 21, SMALLEST_SUBCLUSTER = 9, SUBCLUSTER_BITS = 5;
	private static final long KNOWN_INCOMPATIBLE = 31;
	private static final int LONGEST_NAME = 1023, LONGEST_FORMAT = 15;
	static final int LARGEST_L1 = 32 << 20, LARGEST_REFCOUNT_TABLE = 8 << 20, MOST_SNAPSHOTS = 65536, SNAPSHOT_HEADER = 40;
	private static final int FEATURE_ENTRY = 48;

	private final Source source;
	private final Faults faults;
	private ByteBuffer cluster;
	private int clusterBits;
	private int length;

	private HeaderReader(Source source, Faults faults) {
		this.source = source;
		this.faults = faults;
	}

	/**
	 * @param faults takes what is wrong with the places of tables
	 * @throws CoreException one sentence that says which field is not valid
	 */
	static Qcow2Header read(Source source, Faults faults) throws CoreException {
		return new HeaderReader(source, faults).header();
	}

	static CoreException invalid(Source source, String detail) {
		return new NotValid(source.name(), detail);
	}

	/** Of an image whose tables are not as the specification has them. */
	static final class NotValid extends CoreException {
		private static final long serialVersionUID = 1L;

		private final String detail;

		private NotValid(String name, String detail) {
			super(Failure.failed(NLS.bind(Messages.NotValid, name, detail)).getStatus());
			this.detail = detail;
		}

		/** What it is, where the image need not be named: "its refcount table at 7 does not begin at a cluster". */
		String detail() {
			return detail;
		}
	}

	private CoreException invalid(String detail, Object... values) {
		return invalid(source, NLS.bind(detail, values));
	}

	private Qcow2Header header() throws CoreException {
		ByteBuffer start = ByteBuffer.allocate(VERSION_3_LENGTH + 8);
		Tables.fill(source, 0, start);
		if (start.getInt(0) != MAGIC)
			throw invalid(Messages.NoMagic);
		int version = start.getInt(4);
		if (version != 2 && version != 3)
			throw invalid(Messages.UnknownVersion, Integer.toUnsignedString(version));
		clusterBits = start.getInt(20);
		if (clusterBits < SMALLEST_CLUSTER || clusterBits > LARGEST_CLUSTER)
			throw invalid(Messages.ClusterSize, Integer.toUnsignedString(clusterBits));
		int clusterSize = 1 << clusterBits;
		length = version == 2 ? VERSION_2_LENGTH : start.getInt(100);
		if (version > 2 && (length < VERSION_3_LENGTH || length > clusterSize)) // as a negative number it is short too
			throw invalid(Messages.HeaderLength, Integer.toUnsignedString(length));
		long backingOffset = start.getLong(8);
		if (backingOffset < 0 || backingOffset > clusterSize)
			throw invalid(Messages.BackingOffset, Long.toUnsignedString(backingOffset));
		cluster = ByteBuffer.allocate(clusterSize);
		Tables.fill(source, 0, cluster);

		boolean three = version > 2;
		long incompatible = three ? cluster.getLong(72) : 0;
		int compressionType = three && length > COMPRESSION_TYPE_AT ? cluster.get(COMPRESSION_TYPE_AT) & 0xff : 0;
		checkCompression(compressionType, incompatible);
		int extensionsEnd = backingOffset != 0 ? (int) backingOffset : clusterSize;
		if ((incompatible & ~KNOWN_INCOMPATIBLE) != 0)
			throw invalid(Messages.UnknownFeatures, features(extensionsEnd, incompatible & ~KNOWN_INCOMPATIBLE));
		if ((incompatible & Qcow2Header.EXTENDED_L2) != 0 && clusterBits - SUBCLUSTER_BITS < SMALLEST_SUBCLUSTER)
			throw invalid(Messages.SubclusterSize);
		int refcountOrder = three ? cluster.getInt(96) : 4;
		if (refcountOrder < 0 || refcountOrder > 6)
			throw invalid(Messages.RefcountWidth, Integer.toUnsignedString(refcountOrder));
		int backingLength = cluster.getInt(16);
		List<Extension> extensions = extensions(extensionsEnd);
		Qcow2Header header = new Qcow2Header(version, backingOffset, backingLength, clusterBits, cluster.getLong(24), cluster.getInt(32),
				cluster.getInt(36), cluster.getLong(40), cluster.getLong(48), cluster.getInt(56), cluster.getInt(60), cluster.getLong(64), incompatible,
				three ? cluster.getLong(80) : 0, three ? cluster.getLong(88) : 0, refcountOrder, length, compressionType,
				backingName(backingOffset, backingLength), extensions, HeaderFields.of(cluster, version, length));
		check(header);
		return header;
	}

	private void checkCompression(int type, long incompatible) throws CoreException {
		if (type > 1)
			throw invalid(Messages.CompressionType, type);
		if (type != 0 != ((incompatible & Qcow2Header.COMPRESSION_TYPE) != 0))
			throw invalid(Messages.CompressionBit);
	}

	private void check(Qcow2Header header) throws CoreException {
		int cryptMethod = header.cryptMethod();
		if (cryptMethod < 0 || cryptMethod > 2)
			throw invalid(Messages.CryptMethod, Integer.toUnsignedString(cryptMethod));
		faults.read(Table.REFCOUNTS, header, () -> {
			if (header.refcountTableClusters() == 0)
				throw invalid(Messages.NoRefcountTable);
			checkTable(Messages.RefcountTable, header.refcountTableOffset(), header.refcountTableClusters(), 1L << clusterBits, LARGEST_REFCOUNT_TABLE);
			return header;
		});
		faults.read(Table.SNAPSHOTS, header, () -> {
			checkTable(Messages.SnapshotTable, header.snapshotsOffset(), header.snapshotCount(), SNAPSHOT_HEADER, (long) SNAPSHOT_HEADER * MOST_SNAPSHOTS);
			return header;
		});
		checkTable(Messages.L1Table, header.l1Offset(), header.l1Entries(), 8, LARGEST_L1);
		// the table's entries cover a whole power of two each, so this cannot overflow
		long covered = (long) header.l1Entries() << clusterBits + clusterBits - (header.extendedL2() ? 4 : 3);
		if (header.size() < 0 || header.size() > covered)
			throw invalid(Messages.L1TooSmall, Long.toUnsignedString(header.size()));
		if (header.externalData() && header.extension(Qcow2Header.DATA_FILE_NAME).isEmpty())
			throw invalid(Messages.NoDataFile);
		if (!header.externalData() && (header.autoclearFeatures() & Qcow2Header.DATA_FILE_RAW) != 0)
			throw invalid(Messages.RawWithoutDataFile);
	}

	private void checkTable(String name, long offset, int entries, long entryLength, long limit) throws CoreException {
		long count = Integer.toUnsignedLong(entries);
		if (count > limit / entryLength)
			throw invalid(Messages.TableTooLarge, name, count, limit);
		if (offset < 0 || offset > Long.MAX_VALUE - count * entryLength || (offset & (1 << clusterBits) - 1) != 0)
			throw invalid(Messages.TableOffset, name, Long.toUnsignedString(offset));
	}

	private Optional<String> backingName(long offset, int nameLength) throws CoreException {
		if (offset == 0)
			return Optional.empty();
		if (nameLength < 0 || nameLength > Math.min(LONGEST_NAME, (1 << clusterBits) - offset))
			throw invalid(Messages.BackingNameLength, Integer.toUnsignedString(nameLength));
		String name = text(cluster.array(), (int) offset, nameLength);
		return name.isEmpty() ? Optional.empty() : Optional.of(name);
	}

	/** To the first zero byte, as QEMU reads all its strings. */
	static String text(byte[] bytes, int offset, int length) {
		int end = offset;
		while (end < offset + length && bytes[end] != 0)
			end++;
		return new String(bytes, offset, end - offset, StandardCharsets.UTF_8);
	}

	private List<Extension> extensions(int end) throws CoreException {
		List<Extension> extensions = new ArrayList<>();
		for (int at = length; at < end;) {
			if (at + 8 > end)
				throw invalid(Messages.ExtensionTooLarge, at);
			int type = cluster.getInt(at);
			int size = cluster.getInt(at + 4);
			at += 8;
			if (size < 0 || size > end - at)
				throw invalid(Messages.ExtensionTooLarge, at - 8);
			if (type == 0)
				break;
			if (type == Qcow2Header.BACKING_FORMAT && size > LONGEST_FORMAT)
				throw invalid(Messages.BackingFormatLength, size);
			extensions.add(new Extension(type, at, Arrays.copyOfRange(cluster.array(), at, at + size)));
			at += size + 7 & ~7;
		}
		return List.copyOf(extensions);
	}

	/** The names of features that we do not know, from the image's own table of names. */
	private String features(int end, long unknown) throws CoreException {
		List<String> names = new ArrayList<>();
		for (Extension extension : extensions(end))
			if (extension.type() == Qcow2Header.FEATURE_NAMES)
				for (int at = 0; at + FEATURE_ENTRY <= extension.data().length; at += FEATURE_ENTRY)
					if (extension.data()[at] == 0 && (unknown & 1L << extension.data()[at + 1]) != 0) {
						names.add(text(extension.data(), at + 2, FEATURE_ENTRY - 2));
						unknown &= ~(1L << extension.data()[at + 1]);
					}
		if (unknown != 0)
			names.add("0x" + Long.toHexString(unknown)); //$NON-NLS-1$
		return String.join(", ", names); //$NON-NLS-1$
	}
}
