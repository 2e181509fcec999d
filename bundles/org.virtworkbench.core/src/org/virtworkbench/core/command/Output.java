package org.virtworkbench.core.command;

import java.util.List;

/**
 * What a verb gives to stdout. One of the methods is called at most once: results are one document. In JSON form values are
 * written as {@code Map} (objects, in their own order), {@code Iterable}, {@code String}, {@code Number}, {@code Boolean}, null, and
 * {@link Size}.
 */
public interface Output {

	/**
	 * A list: a table for people, an array of objects for scripts. Every row holds one value a column; the text form of a value is its
	 * {@link Cell} text.
	 */
	void table(List<Column> columns, List<List<Cell>> rows);

	/** One object: aligned "label: value" lines for people, an object for scripts. */
	void object(List<Field> fields);

	/** Text as it is, such as XML: written unchanged; under --json as {@code {key: text}}. */
	void text(String key, String text);

	/**
	 * Bytes that have an encoding of their own, such as those of a file that was edited between two pipes: written unchanged; under --json the
	 * text that they are, as {@code {key: text}}.
	 */
	void bytes(String key, byte[] bytes, String text);

	/** Free form: the text for people, the value for scripts. */
	void document(String text, Object json);

	/**
	 * @param key     the JSON key: libvirt's word
	 * @param title   the column's title for people, translated
	 * @param right   whether it is right aligned
	 */
	record Column(String key, String title, boolean right) {
	}

	/**
	 * @param text for people
	 * @param json for scripts; null is unknown
	 */
	record Cell(String text, Object json) {
		public static Cell of(String text) {
			return new Cell(text == null ? "-" : text, text); //$NON-NLS-1$
		}
	}

	record Field(String key, String title, Cell cell) {
	}

	/** A size in JSON: {@code {"value": N, "unit": "KiB"}}. */
	record Size(long value, String unit) {
	}
}
