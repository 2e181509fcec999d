package org.virtworkbench.definition.schema;

import java.util.List;
import java.util.Map;

/**
 * A place in a definition that is being written.
 *
 * @param kind      what is written there
 * @param path      the elements around it, the root first; in a tag, the tag's own element last. Empty outside of the root
 * @param attribute whose name or value is written; empty elsewhere
 * @param typed     what stands before the caret of the name or value
 * @param offset    of the name or value that is replaced
 * @param length    of it, behind the caret too
 */
public record Place(Kind kind, List<Element> path, String attribute, String typed, int offset, int length) {

	/** Copies the list. */
	public Place {
		path = List.copyOf(path);
	}

	/** What is written at a place. */
	public enum Kind {
		/** The name of an element, behind {@code <}. */
		ELEMENT_NAME,
		/** The name of an attribute. */
		ATTRIBUTE_NAME,
		/** Between the quotes of an attribute. */
		ATTRIBUTE_VALUE,
		/** Between two tags. */
		CONTENT,
		/** The name of an end tag. */
		END_TAG,
		/** A comment, a processing instruction, or nothing of the document. */
		ELSEWHERE
	}

	/** An element around the place with the attributes that it has so far. */
	public record Element(String name, Map<String, String> attributes) {

		/** Copies the map. */
		public Element {
			attributes = Map.copyOf(attributes);
		}
	}

	/**
	 * The names of the elements, and of the attribute where a value or name of one is written: {@code domain/devices/interface/source@network}.
	 */
	public String pathText() {
		StringBuilder text = new StringBuilder();
		for (Element element : path)
			text.append(text.isEmpty() ? "" : "/").append(element.name()); //$NON-NLS-1$ //$NON-NLS-2$
		return attribute.isEmpty() ? text.toString() : text.append('@').append(attribute).toString();
	}

	/** Whether the path ends so: {@code source@network}, {@code cpu/model}. */
	public boolean endsWith(String end) {
		String text = pathText();
		return text.equals(end) || text.endsWith('/' + end);
	}
}
