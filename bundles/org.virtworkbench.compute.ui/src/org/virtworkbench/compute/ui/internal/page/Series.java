package org.virtworkbench.compute.ui.internal.page;

import java.util.Arrays;

/** The last figures of one kind, oldest first; a figure that could not be read is NaN and leaves a gap. For one thread. */
final class Series {

	private final double[] values;
	private int count;

	Series(int capacity) {
		values = new double[capacity];
	}

	void add(double value) {
		if (count == values.length)
			System.arraycopy(values, 1, values, 0, --count);
		values[count++] = value;
	}

	void clear() {
		count = 0;
	}

	int capacity() {
		return values.length;
	}

	int size() {
		return count;
	}

	double get(int index) {
		return values[index];
	}

	/** The newest, or NaN. */
	double last() {
		return count == 0 ? Double.NaN : values[count - 1];
	}

	/** The largest known value, or 0. */
	double max() {
		return Arrays.stream(values, 0, count).filter(value -> !Double.isNaN(value)).max().orElse(0);
	}
}
