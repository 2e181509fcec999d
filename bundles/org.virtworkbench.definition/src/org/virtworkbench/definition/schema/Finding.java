package org.virtworkbench.definition.schema;

import java.util.List;
import java.util.Set;

import org.virtworkbench.definition.SyntaxProblem;

/**
 * Something about a definition that a person should know, with its place in the text.
 *
 * @param offset   of the first character, from 0
 * @param length   in characters, 0 where something is missing
 * @param line     of the offset, from 1
 * @param column   of the offset in its line, in characters from 1
 * @param id       the kind of finding, for scripts: see the constants
 * @param sentence what is wrong and what was expected, in the person's language
 * @param expected names or values that might stand there, the likeliest first; may be empty
 * @param fixes    ways to put it right, the likeliest first; may be empty
 */
public record Finding(int offset, int length, int line, int column, Severity severity, String id, String sentence, List<String> expected, List<Fix> fixes) {

	/** The text is no XML, or holds what definitions may not. */
	public static final String NOT_WELL_FORMED = "not-well-formed"; //$NON-NLS-1$
	/** The document's root is not that of its kind. */
	public static final String WRONG_ROOT = "wrong-root"; //$NON-NLS-1$
	/** An element that the schema has nowhere. */
	public static final String UNKNOWN_ELEMENT = "unknown-element"; //$NON-NLS-1$
	/** An element that the schema has elsewhere only. */
	public static final String MISPLACED_ELEMENT = "misplaced-element"; //$NON-NLS-1$
	/** An element that may stand there once. */
	public static final String REPEATED_ELEMENT = "repeated-element"; //$NON-NLS-1$
	/** An attribute that the schema has nowhere. */
	public static final String UNKNOWN_ATTRIBUTE = "unknown-attribute"; //$NON-NLS-1$
	/** An attribute that the schema has elsewhere only. */
	public static final String MISPLACED_ATTRIBUTE = "misplaced-attribute"; //$NON-NLS-1$
	/** An element without an attribute that it needs. */
	public static final String MISSING_ATTRIBUTE = "missing-attribute"; //$NON-NLS-1$
	/** An element without a child that it needs. */
	public static final String MISSING_ELEMENT = "missing-element"; //$NON-NLS-1$
	/** An attribute's value or an element's text that is not allowed. */
	public static final String WRONG_VALUE = "wrong-value"; //$NON-NLS-1$
	/** Text in an element that holds none. */
	public static final String UNEXPECTED_TEXT = "unexpected-text"; //$NON-NLS-1$

	/** There is no schema to check the definition against. */
	public static final String NO_SCHEMA = "no-schema"; //$NON-NLS-1$

	private static final Set<String> DROPPED = Set.of(UNKNOWN_ELEMENT, MISPLACED_ELEMENT, UNKNOWN_ATTRIBUTE, MISPLACED_ATTRIBUTE);

	/** Copies the lists. */
	public Finding {
		expected = List.copyOf(expected);
		fixes = List.copyOf(fixes);
	}

	/** That a text is not well-formed. */
	public static Finding of(SyntaxProblem problem) {
		return new Finding(problem.offset(), problem.length(), problem.line(), problem.column(), Severity.ERROR, NOT_WELL_FORMED, problem.sentence(), List.of(), List.of());
	}

	/** Whether libvirt, where it does not validate, takes the definition and drops this part of it without a word. */
	public boolean dropped() {
		return DROPPED.contains(id);
	}
}
