package org.virtworkbench.image.qcow2;

/**
 * An L1 table: each entry points to an L2 table (specification, section "Cluster mapping").
 *
 * @param offset  position in the file
 * @param entries the raw entries
 * @param covered bytes of the guest's disk that one entry stands for
 */
public record L1Table(long offset, long[] entries, long covered) {

	private static final long OFFSET = 0x00ff_ffff_ffff_fe00L;

	/** Number of entries. */
	public int size() {
		return entries.length;
	}

	public Entry entry(int index) {
		return new Entry(index, entries[index], offset + 8L * index, index * covered);
	}

	/**
	 * @param index       in the table
	 * @param raw         as it stands in the file
	 * @param position    of the entry in the file
	 * @param guestOffset first byte of the guest's disk that it stands for
	 */
	public record Entry(int index, long raw, long position, long guestOffset) {

		/** Position of the L2 table, or 0 where there is none. */
		public long tableOffset() {
			return raw & OFFSET;
		}

		/** Bit 63: the L2 table belongs to nobody else. */
		public boolean copied() {
			return raw < 0;
		}

		/** Bits that must be 0 and are not. */
		public boolean reservedBits() {
			return (raw & ~OFFSET & Long.MAX_VALUE) != 0;
		}
	}
}
