package org.virtworkbench.image;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The extents of a guest's disk from its beginning to its end without gap, neighbours merged as qemu-img map merges them. Held in arrays, because a disk may
 * have millions; an {@link Extent} is made when it is asked for.
 */
public final class AllocationMap {

	static final int PRESENT = 1, ZERO = 2, DATA = 4, COMPRESSED = 8;

	private final long end;
	private final int size;
	private final long[] starts;
	private final long[] offsets;
	private final short[] depths;
	private final byte[] flags;

	private AllocationMap(Builder builder, long end) {
		this.end = end;
		size = builder.size;
		starts = builder.starts;
		offsets = builder.offsets;
		depths = builder.depths;
		flags = builder.flags;
	}

	/** Number of extents. */
	public int size() {
		return size;
	}

	/** Bytes that the extents cover: the disk's size. */
	public long end() {
		return end;
	}

	public long start(int index) {
		return starts[index];
	}

	public long length(int index) {
		return (index + 1 < size ? starts[index + 1] : end) - starts[index];
	}

	/** The position in the layer's file, or -1 where it has none. */
	public long offset(int index) {
		return offsets[index];
	}

	public int depth(int index) {
		return depths[index];
	}

	public boolean present(int index) {
		return (flags[index] & PRESENT) != 0;
	}

	public boolean zero(int index) {
		return (flags[index] & ZERO) != 0;
	}

	public boolean data(int index) {
		return (flags[index] & DATA) != 0;
	}

	public boolean compressed(int index) {
		return (flags[index] & COMPRESSED) != 0;
	}

	int flags(int index) {
		return flags[index];
	}

	/** Number of the extent that covers this byte of the disk. */
	public int indexAt(long position) {
		int found = Arrays.binarySearch(starts, 0, size, position);
		return found >= 0 ? found : -found - 2;
	}

	public Extent get(int index) {
		return new Extent(start(index), length(index), depth(index), present(index), zero(index), data(index), compressed(index),
				offsets[index] < 0 ? OptionalLong.empty() : OptionalLong.of(offsets[index]));
	}

	/** A view: each element is made when asked for. */
	public List<Extent> extents() {
		return new AbstractList<>() {
			@Override
			public Extent get(int index) {
				return AllocationMap.this.get(index);
			}

			@Override
			public int size() {
				return size;
			}
		};
	}

	/** {@code qemu-img map --output=json}: of a disk without a byte it has one extent of no length. */
	public List<Map<String, Object>> toJson() {
		return size == 0 ? List.of(new Extent(0, 0, 0, false, false, false, false, OptionalLong.empty()).toJson())
				: extents().stream().map(Extent::toJson).toList();
	}

	/** Bytes of the extents with room in this layer's file: each layer's share of the data. */
	public long dataBytes(int depth) {
		long sum = 0;
		for (int i = 0; i < size; i++)
			if (depths[i] == depth && data(i))
				sum += length(i);
		return sum;
	}

	/** Takes extents in the order of the disk and merges what belongs together. */
	public static final class Builder {

		private int size;
		private long[] starts = new long[64];
		private long[] offsets = new long[64];
		private short[] depths = new short[64];
		private byte[] flags = new byte[64];
		private long next;
		private long nextOffset = -1;

		/**
		 * Adds what follows what was added before.
		 *
		 * @param length bytes; 0 adds nothing
		 * @param offset in the layer's file, or -1
		 */
		public void add(long length, int depth, boolean present, boolean zero, boolean data, boolean compressed, long offset) {
			add(length, depth, (present ? PRESENT : 0) | (zero ? ZERO : 0) | (data ? DATA : 0) | (compressed ? COMPRESSED : 0), offset);
		}

		void add(long length, int depth, int flag, long offset) {
			if (length <= 0)
				return;
			int last = size - 1;
			// as entry_mergeable of qemu-img: the same properties, and the same or no place
			if (last < 0 || flags[last] != flag || depths[last] != depth || offset != nextOffset) {
				if (size == starts.length)
					grow();
				starts[size] = next;
				offsets[size] = offset;
				depths[size] = (short) depth;
				flags[size++] = (byte) flag;
			}
			next += length;
			nextOffset = offset < 0 ? -1 : offset + length;
		}

		private void grow() {
			int capacity = size * 2;
			starts = Arrays.copyOf(starts, capacity);
			offsets = Arrays.copyOf(offsets, capacity);
			depths = Arrays.copyOf(depths, capacity);
			flags = Arrays.copyOf(flags, capacity);
		}

		/** Bytes added until now. */
		public long position() {
			return next;
		}

		/** Extents made until now. */
		public int size() {
			return size;
		}

		public AllocationMap build() {
			return new AllocationMap(this, next);
		}
	}
}
