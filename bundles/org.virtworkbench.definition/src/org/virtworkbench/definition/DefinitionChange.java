package org.virtworkbench.definition;

/**
 * One difference between two definitions that means something.
 *
 * @param path in the definition where it exists: the new one, or for what was removed the old one
 * @param before the value of an attribute or a text, the source of an element; null where it was added. Of what was moved: its source
 * @param after the same of the new definition; null where it was removed
 * @param beforeItem where it is in the old definition; null where it was added
 * @param afterItem where it is in the new definition; null where it was removed
 */
public record DefinitionChange(Kind kind, XmlPath path, String before, String after, XmlItem beforeItem, XmlItem afterItem) {

	/** What happened. */
	public enum Kind {
		ADDED, REMOVED,
		/** An attribute or the own text of an element says something else. */
		CHANGED,
		/** The element stands at another place among those of its name. */
		MOVED
	}
}
