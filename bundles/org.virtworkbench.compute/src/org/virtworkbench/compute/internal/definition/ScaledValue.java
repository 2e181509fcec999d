package org.virtworkbench.compute.internal.definition;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.virtworkbench.core.text.Sizes;

/**
 * A size as a definition has it.
 *
 * @param unit as libvirt writes it: "KiB"
 */
public record ScaledValue(long value, String unit) {

	private static final List<String> UNITS = List.of("EiB", "PiB", "TiB", "GiB", "MiB", "KiB", "bytes"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	/**
	 * What a person wrote, in a unit in which it is a whole number.
	 *
	 * @param written  "4GiB", "512 MiB"; a bare number is in the bare unit
	 * @param unit     the unit to write it in where that is possible
	 * @param fixed    whether no other unit can be written
	 * @return empty where it is no size, or not a whole number in a fixed unit
	 */
	static Optional<ScaledValue> parse(String written, String bare, String unit, boolean fixed) {
		OptionalLong bytes = Sizes.parse(written, bare);
		OptionalLong one = Sizes.parse("1", unit); //$NON-NLS-1$
		if (bytes.isEmpty() || one.isEmpty())
			return Optional.empty();
		if (bytes.getAsLong() % one.getAsLong() == 0)
			return Optional.of(new ScaledValue(bytes.getAsLong() / one.getAsLong(), unit));
		if (fixed)
			return Optional.empty();
		return UNITS.stream().map(each -> new ScaledValue(Sizes.parse("1", each).getAsLong(), each)) //$NON-NLS-1$
				.filter(each -> bytes.getAsLong() % each.value == 0).findFirst().map(each -> new ScaledValue(bytes.getAsLong() / each.value, each.unit));
	}

	@Override
	public String toString() {
		return value + " " + unit; //$NON-NLS-1$
	}
}
