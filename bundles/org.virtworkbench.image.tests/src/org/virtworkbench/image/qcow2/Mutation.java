package org.virtworkbench.image.qcow2;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Changes of an image that reach deep: fields of the header, words of tables, pieces moved, the end cut off. The same seed gives the same change. */
final class Mutation {

	private static final List<Long> WORDS = List.of(0L, 1L, -1L, Long.MAX_VALUE, Long.MIN_VALUE, 511L, 512L, 1L << 16, 1L << 31, 1L << 32, 1L << 48,
			1L << 55, 1L << 62, 0x00ff_ffff_ffff_fe00L, -1L << 9);

	private final Random random;
	private final byte[] image;
	private final int clusterSize;

	private Mutation(byte[] image, long seed) {
		this.image = image;
		random = new Random(seed);
		clusterSize = 1 << ByteBuffer.wrap(image).getInt(20);
	}

	/** A changed copy. */
	static byte[] of(byte[] image, long seed) {
		return new Mutation(image.clone(), seed).apply();
	}

	private byte[] apply() {
		byte[] result = image;
		for (int i = random.nextInt(3); i >= 0; i--)
			switch (random.nextInt(8)) {
			case 0, 1 -> result[random.nextInt(112)] = (byte) random.nextInt();
			case 2 -> put(result, 8 * random.nextInt(14), word());
			case 3 -> put(result, 8 * random.nextInt(50), word());
			case 4, 5 -> put(result, table(result) + 8 * random.nextInt(12), word());
			case 6 -> result[random.nextInt(result.length)] ^= (byte) (1 << random.nextInt(8));
			default -> result = cut(result);
			}
		return result;
	}

	/** The begin of a structure: the first clusters hold nearly all of them. */
	private int table(byte[] bytes) {
		return Math.max(0, Math.min(clusterSize * (1 + random.nextInt(7)), bytes.length - 200));
	}

	private long word() {
		return switch (random.nextInt(4)) {
		case 0 -> WORDS.get(random.nextInt(WORDS.size()));
		case 1 -> random.nextLong();
		case 2 -> (long) random.nextInt(20) * clusterSize | (random.nextBoolean() ? Long.MIN_VALUE : 0);
		default -> (long) random.nextInt(20) * clusterSize + random.nextInt(3) - 1;
		};
	}

	private static void put(byte[] bytes, int at, long word) {
		if (at + 8 <= bytes.length)
			ByteBuffer.wrap(bytes).putLong(at, word);
	}

	private byte[] cut(byte[] bytes) {
		return random.nextInt(4) > 0 ? bytes : Arrays.copyOf(bytes, 300 + random.nextInt(Math.max(1, bytes.length - 300)));
	}
}
