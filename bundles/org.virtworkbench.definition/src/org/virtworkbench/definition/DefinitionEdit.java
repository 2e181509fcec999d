package org.virtworkbench.definition;

import java.util.Set;

/**
 * One replacement in the text of a document.
 *
 * @param offset where
 * @param removed what stood there
 * @param inserted what stands there now
 * @param changed elements that were read again and may say something else, parents first; new elements are found as children of
 *            these. Empty while the text is not well-formed. Holds the root where that is a new one.
 */
public record DefinitionEdit(int offset, String removed, String inserted, Set<XmlElement> changed) {

	public int length() {
		return removed.length();
	}
}
