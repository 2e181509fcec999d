package org.virtworkbench.definition;

/** Which elements of a sequence can stay where they are when it gets another order. */
final class Order {

	private Order() {
	}

	/**
	 * @param places where each element was
	 * @return for each whether it belongs to a longest subsequence whose places only grow
	 */
	static boolean[] staying(int[] places) {
		int[] ends = new int[places.length];
		int[] previous = new int[places.length];
		int length = 0;
		for (int i = 0; i < places.length; i++) {
			int low = 0;
			int high = length;
			while (low < high) {
				int middle = low + high >>> 1;
				if (places[ends[middle]] < places[i])
					low = middle + 1;
				else
					high = middle;
			}
			previous[i] = low == 0 ? -1 : ends[low - 1];
			ends[low] = i;
			length = Math.max(length, low + 1);
		}
		boolean[] staying = new boolean[places.length];
		for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = previous[i])
			staying[i] = true;
		return staying;
	}
}
