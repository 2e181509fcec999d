package org.virtworkbench.image.ui.internal.page;

import java.text.NumberFormat;

/** Shares as people read them: never 0 % for something that is there, nor 100 % for what is not all. */
final class Percent {

	private Percent() {
	}

	static String of(long part, long whole) {
		if (whole <= 0 || part <= 0)
			return format(0, 0);
		double share = (double) part / whole;
		if (part >= whole)
			return format(1, 0);
		if (share < 0.001)
			return '<' + format(0.001, 1);
		if (share > 0.999)
			return '>' + format(0.999, 1);
		return format(share, share < 0.1 || share > 0.99 ? 1 : 0);
	}

	private static String format(double share, int digits) {
		NumberFormat format = NumberFormat.getPercentInstance();
		format.setMaximumFractionDigits(digits);
		return format.format(share);
	}
}
