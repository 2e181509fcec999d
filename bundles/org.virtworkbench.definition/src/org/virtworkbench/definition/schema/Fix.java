package org.virtworkbench.definition.schema;

import java.util.List;

/**
 * A way to put a {@link Finding} right.
 *
 * @param label   says what it does, for a menu
 * @param changes of the text that was checked; they do not overlap, and their offsets are those of that text
 */
public record Fix(String label, List<Change> changes) {

	/** Copies the list. */
	public Fix {
		changes = List.copyOf(changes);
	}

	/** Replaces {@code length} characters at {@code offset}. */
	public record Change(int offset, int length, String replacement) {
	}

	/** The text after all changes. */
	public String applyTo(String text) {
		StringBuilder edited = new StringBuilder(text);
		changes.stream().sorted((a, b) -> b.offset() - a.offset())
				.forEach(change -> edited.replace(change.offset(), change.offset() + change.length(), change.replacement()));
		return edited.toString();
	}
}
