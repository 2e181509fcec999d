package org.virtworkbench.core.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sizes as people write and read them: binary units (IEC 80000-13), as libvirt's "scaled integer" does. */
public final class Sizes {

	private static final String[] UNITS = { "bytes", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
	private static final Pattern WRITTEN = Pattern.compile("\\s*(\\d+(?:\\.\\d+)?)\\s*([A-Za-z]*)\\s*"); //$NON-NLS-1$

	private Sizes() {
	}

	/** "2 GiB", "1.4 TiB", "512 bytes": at most one decimal place, none where it would be 0. */
	public static String human(long bytes) {
		// plain arithmetic: the first use of BigDecimal alone takes a tenth of a whole command's time
		long magnitude = Math.abs(bytes); // of Long.MIN_VALUE: itself, and right as an unsigned number
		int unit = 0;
		while (unit < UNITS.length - 1 && magnitude >>> 10 * (unit + 1) != 0)
			unit++;
		int shift = 10 * unit;
		long whole = magnitude >>> shift;
		long tenths = shift == 0 ? 0 : (magnitude - (whole << shift)) * 10 + (1L << shift - 1) >>> shift;
		if (tenths == 10) {
			tenths = 0;
			whole++;
		}
		if (whole == 1024 && unit < UNITS.length - 1) {
			whole = 1;
			unit++;
		}
		return (bytes < 0 ? "-" : "") + whole + (tenths == 0 ? "" : "." + tenths) + ' ' + UNITS[unit]; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/**
	 * The bytes that a person wrote: "4G", "512 MiB", "1.5TiB", "100KB" (decimal, as in libvirt), "7 bytes".
	 *
	 * @param bare the unit of a number without one: "KiB" for memory in virsh, "bytes" for images in qemu-img
	 * @return empty where it is not a size or does not fit into a long
	 */
	public static OptionalLong parse(String written, String bare) {
		Matcher matcher = WRITTEN.matcher(written);
		if (!matcher.matches())
			return OptionalLong.empty();
		String unit = matcher.group(2).isEmpty() ? bare : matcher.group(2);
		BigDecimal factor = factor(unit);
		if (factor == null)
			return OptionalLong.empty();
		try {
			return OptionalLong.of(new BigDecimal(matcher.group(1)).multiply(factor).setScale(0, RoundingMode.HALF_UP).longValueExact());
		} catch (ArithmeticException e) {
			return OptionalLong.empty();
		}
	}

	private static BigDecimal factor(String unit) {
		String lower = unit.toLowerCase(Locale.ROOT);
		if (lower.equals("b") || lower.equals("byte") || lower.equals("bytes")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return BigDecimal.ONE;
		int power = "kmgtpe".indexOf(lower.charAt(0)) + 1; //$NON-NLS-1$
		String rest = lower.substring(1);
		if (power == 0)
			return null;
		if (rest.isEmpty() || rest.equals("ib")) //$NON-NLS-1$
			return BigDecimal.valueOf(1024).pow(power);
		return rest.equals("b") ? BigDecimal.valueOf(1000).pow(power) : null; //$NON-NLS-1$
	}
}
