package org.virtworkbench.definition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line {@code <?xml version='1.0' encoding='UTF-8'?>}. */
final class XmlDeclaration {

	private static final Pattern CONTENT = Pattern.compile(
			"\\s+version\\s*=\\s*(?:\"1\\.[0-9]+\"|'1\\.[0-9]+')(?:\\s+encoding\\s*=\\s*(?:\"([A-Za-z][\\w.-]*)\"|'([A-Za-z][\\w.-]*)'))?" //$NON-NLS-1$
					+ "(?:\\s+standalone\\s*=\\s*(?:\"(?:yes|no)\"|'(?:yes|no)'))?\\s*"); //$NON-NLS-1$
	/** No declaration of ours or of others is longer. */
	private static final int LONGEST = 400;

	private XmlDeclaration() {
	}

	/** @param content between {@code <?xml} and {@code ?>} */
	static boolean valid(String content) {
		return content.length() < LONGEST && CONTENT.matcher(content).matches();
	}

	/** The encoding that a text declares; null where it declares none. */
	static String encoding(String text) {
		if (!text.startsWith("<?xml")) //$NON-NLS-1$
			return null;
		int end = text.indexOf("?>"); //$NON-NLS-1$
		if (end < 0 || end > LONGEST)
			return null;
		Matcher matcher = CONTENT.matcher(text.substring(5, end));
		return !matcher.matches() ? null : matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
	}
}
