package org.virtworkbench.definition.schema;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import com.thaiopensource.relaxng.match.MatchablePattern;
import com.thaiopensource.relaxng.match.Matcher;

/**
 * What libvirt's RELAX NG schema says of one kind of definition. From {@link Schemas}. Each question takes milliseconds, also in a document of
 * thousands of lines. Any thread, also many at once.
 */
public final class Schema {

	private final String kind;
	private final Path directory;
	private final MatchablePattern pattern;
	private final Vocabulary vocabulary;

	Schema(String kind, Path directory, MatchablePattern pattern, Vocabulary vocabulary) {
		this.kind = kind;
		this.directory = directory;
		this.pattern = pattern;
		this.vocabulary = vocabulary;
	}

	/** Such as {@code domain} or {@code storagepool}. */
	public String kind() {
		return kind;
	}

	/** Where its files are. */
	public Path directory() {
		return directory;
	}

	/**
	 * All that is wrong with a definition, in the order of the text. Where it is not well-formed, only what stands before that place is checked
	 * against the schema. After a thousand findings it gives up.
	 *
	 * @return empty when it is valid
	 */
	public List<Finding> check(String text) {
		return new SchemaCheck(this, text).findings();
	}

	/** What may be written at a place of a definition that may be incomplete: names and values, the required ones first. */
	public Completion at(String text, int offset) {
		return new Proposer(this, text, offset).completion();
	}

	/** What the element, attribute or value at a place is; empty where there is none, or nothing is known of it. */
	public Optional<Explanation> about(String text, int offset) {
		return new Explainer(this, text, offset).explanation();
	}

	/** One that begins at the beginning of a document. Belongs to its caller alone. */
	Matcher matcher() {
		return pattern.createMatcher();
	}

	Vocabulary vocabulary() {
		return vocabulary;
	}
}
