package org.virtworkbench.image.qcow2;

import java.util.List;
import java.util.Optional;

/**
 * The header of a qcow2 image with its extensions (specification, sections "Header" and "Header extensions").
 *
 * @param version              2 or 3
 * @param backingOffset        position of the base's name; 0 where there is none
 * @param size                 bytes of the guest's disk
 * @param cryptMethod          0 none, 1 AES, 2 LUKS
 * @param compressionType      0 zlib, 1 zstd
 * @param length               bytes of the header before its extensions
 * @param backingName          the base; empty where there is none
 * @param extensions           in their order, the last (type 0) left out
 * @param fields               every field with its raw bytes' position, for people
 */
public record Qcow2Header(int version, long backingOffset, int backingLength, int clusterBits, long size, int cryptMethod, int l1Entries, long l1Offset,
		long refcountTableOffset, int refcountTableClusters, int snapshotCount, long snapshotsOffset, long incompatibleFeatures,
		long compatibleFeatures, long autoclearFeatures, int refcountOrder, int length, int compressionType, Optional<String> backingName,
		List<Extension> extensions, List<Field> fields) {

	public static final long DIRTY = 1, CORRUPT = 2, DATA_FILE = 4, COMPRESSION_TYPE = 8, EXTENDED_L2 = 16;
	public static final long LAZY_REFCOUNTS = 1;
	public static final long BITMAPS = 1, DATA_FILE_RAW = 2;

	/** Type numbers of header extensions. */
	public static final int BACKING_FORMAT = 0xe2792aca, FEATURE_NAMES = 0x6803f857, BITMAPS_DIRECTORY = 0x23852875, ENCRYPTION = 0x0537be77,
			DATA_FILE_NAME = 0x44415441;

	public int clusterSize() {
		return 1 << clusterBits;
	}

	/** Width of a reference count. */
	public int refcountBits() {
		return 1 << refcountOrder;
	}

	public boolean extendedL2() {
		return (incompatibleFeatures & EXTENDED_L2) != 0;
	}

	public boolean externalData() {
		return (incompatibleFeatures & DATA_FILE) != 0;
	}

	/** The extension of this type, where the image has it. */
	public Optional<Extension> extension(int type) {
		return extensions.stream().filter(extension -> extension.type() == type).findFirst();
	}

	/**
	 * @param offset position of its data in the file
	 * @param data   as it stands there
	 */
	public record Extension(int type, long offset, byte[] data) {
	}

	/**
	 * One field of the header.
	 *
	 * @param name    in the words of the specification, such as {@code cluster_bits}
	 * @param offset  position in the file
	 * @param length  bytes
	 * @param value   unsigned
	 * @param meaning for people, such as "64 KiB"; empty where the number says all
	 */
	public record Field(String name, int offset, int length, long value, String meaning) {
	}
}
