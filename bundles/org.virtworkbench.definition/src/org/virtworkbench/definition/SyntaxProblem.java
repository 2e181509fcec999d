package org.virtworkbench.definition;

import org.eclipse.osgi.util.NLS;

/**
 * Why a text is no definition, and where.
 *
 * @param offset into the text
 * @param length at least 0; 0 at the end of the text
 * @param line from 1
 * @param column from 1, in UTF-16 characters
 * @param sentence what is wrong and what was expected, in the language of the user, without the place
 */
public record SyntaxProblem(int offset, int length, int line, int column, String sentence) {

	/** With its place, as a command line says it: "web.xml, line 3, column 7: ...". */
	public String shown(String file) {
		return NLS.bind(Messages.ProblemPlace, new Object[] { file, line, column, sentence });
	}
}
