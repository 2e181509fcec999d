package org.virtworkbench.compute.ui.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SeriesTest {

	@Test
	void keepsTheNewest() {
		Series series = new Series(3);
		for (int i = 1; i <= 5; i++)
			series.add(i);
		assertEquals(3, series.size());
		assertEquals(3, series.get(0));
		assertEquals(5, series.last());
	}

	@Test
	void aGapCountsForNothing() {
		Series series = new Series(3);
		assertTrue(Double.isNaN(series.last()));
		series.add(2);
		series.add(Double.NaN);
		assertEquals(2, series.max());
	}
}
