package org.virtworkbench.definition.schema;

import java.util.List;

/**
 * What may be written at a place.
 *
 * @param place     where that is
 * @param proposals the required ones first, then by the alphabet; those that do not begin with what was typed are left out
 */
public record Completion(Place place, List<Proposal> proposals) {

	/** Copies the list. */
	public Completion {
		proposals = List.copyOf(proposals);
	}

	/**
	 * One of the things that may be written.
	 *
	 * @param name     of the element or attribute, or the value, as it is shown
	 * @param required whether something is missing without it
	 * @param text     what replaces {@link Place#offset()} and {@link Place#length()}
	 * @param caret    in the text, where the person goes on
	 * @param words    one line that says what it is; may be empty
	 */
	public record Proposal(Kind kind, String name, boolean required, String text, int caret, String words) {
	}

	/** What a proposal is. */
	public enum Kind {
		/** A child element. */
		ELEMENT,
		/** An attribute of the tag. */
		ATTRIBUTE,
		/** Of an attribute, or the text of an element. */
		VALUE,
		/** The end of the element that is open. */
		END_TAG
	}
}
