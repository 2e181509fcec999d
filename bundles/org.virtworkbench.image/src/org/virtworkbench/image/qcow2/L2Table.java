package org.virtworkbench.image.qcow2;

/**
 * An L2 table: each entry describes a cluster of the guest's disk (specification, sections "Cluster mapping" and "Extended L2 Entries").
 *
 * @param offset      position in the file
 * @param external    the data lies in another file, where a place of 0 is one too
 * @param words       as they stand in the file: one an entry, two where entries are extended
 * @param clusterBits of the image
 * @param guestOffset first byte of the guest's disk that it stands for
 */
public record L2Table(long offset, long[] words, boolean extended, boolean external, int clusterBits, long guestOffset) {

	public int size() {
		return extended ? words.length / 2 : words.length;
	}

	public Entry entry(int index) {
		int word = extended ? index * 2 : index;
		return new Entry(index, words[word], extended ? words[word + 1] : 0, offset + 8L * word, guestOffset + ((long) index << clusterBits), extended,
				external, clusterBits);
	}

	/** What an entry says of its cluster. */
	public enum Kind {
		UNALLOCATED, NORMAL, ZERO, ZERO_ALLOCATED, COMPRESSED
	}

	/**
	 * @param raw         as it stands in the file
	 * @param subclusters the allocation bitmap of an extended entry: bits 0-31 allocated, 32-63 zero
	 * @param position    of the entry in the file
	 * @param guestOffset first byte of the guest's disk that it stands for
	 */
	public record Entry(int index, long raw, long subclusters, long position, long guestOffset, boolean extended, boolean external,
			int clusterBits) {

		private static final long OFFSET = 0x00ff_ffff_ffff_fe00L;

		public Kind kind() {
			if ((raw & 1L << 62) != 0)
				return Kind.COMPRESSED;
			boolean zero = extended ? (int) (subclusters >>> 32) == -1 : (raw & 1) != 0;
			boolean allocated = (raw & OFFSET) != 0 || external && raw < 0 && !(zero && !extended);
			if (zero)
				return allocated ? Kind.ZERO_ALLOCATED : Kind.ZERO;
			return allocated ? Kind.NORMAL : extended && subclusters >>> 32 != 0 ? Kind.ZERO : Kind.UNALLOCATED;
		}

		/** Position of the data in the file; of a compressed cluster not aligned. 0 where there is none. */
		public long hostOffset() {
			return kind() == Kind.COMPRESSED ? raw & (1L << 62 - (clusterBits - 8)) - 1 & 0x00ff_ffff_ffff_ffffL : raw & OFFSET;
		}

		/** Bytes that a compressed cluster takes at most: to the end of its last sector. */
		public int compressedLength() {
			int sectors = (int) ((raw & (1L << 62) - 1) >>> 62 - (clusterBits - 8)) + 1;
			return sectors * 512 - (int) (hostOffset() & 511);
		}

		/** Bit 63: the cluster belongs to nobody else. */
		public boolean copied() {
			return raw < 0;
		}
	}
}
