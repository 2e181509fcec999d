package org.virtworkbench.definition.schema;

import java.util.List;

/**
 * What something in a definition is, for a person who points at it.
 *
 * @param offset   of the name that is explained
 * @param path     of it: {@code domain/devices/disk/target@bus}
 * @param words    a sentence; may be empty
 * @param required whether the element must have this attribute or child
 * @param values   that are allowed; empty where they cannot be counted
 * @param forms    of values that cannot be counted, in words; may be empty
 * @param holds    names of the attributes that the element may have, or have too
 * @param children names of the elements that may stand in the element
 */
public record Explanation(int offset, int length, String path, String words, boolean required, List<String> values, List<String> forms, List<String> holds,
		List<String> children) {

	/** Copies the lists. */
	public Explanation {
		values = List.copyOf(values);
		forms = List.copyOf(forms);
		holds = List.copyOf(holds);
		children = List.copyOf(children);
	}
}
