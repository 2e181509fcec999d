package org.virtworkbench.ui.form;

import java.util.Objects;

/**
 * One value that a field offers.
 *
 * @param value       as it stands in the definition; null: not set, the hypervisor decides
 * @param label       for people
 * @param unsupported why this host does not take it, as a sentence; null where it does or where nothing is known
 */
public record Choice(String value, String label, String unsupported) {

	public Choice {
		Objects.requireNonNull(label);
	}

	/** A word that says itself what it is. */
	public static Choice of(String value) {
		return new Choice(value, value, null);
	}

	public static Choice of(String value, String label) {
		return new Choice(value, label, null);
	}
}
