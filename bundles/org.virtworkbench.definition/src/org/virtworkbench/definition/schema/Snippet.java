package org.virtworkbench.definition.schema;

import java.util.List;

import org.virtworkbench.definition.schema.MatcherFeed.Open;

import com.thaiopensource.relaxng.match.MatchContext;
import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.xml.util.Name;

/** What is written for an element or attribute, with the place in it where the person goes on. */
record Snippet(String text, int caret) {

	/** Without the bracket before it: {@code target dev=''/>}, {@code devices></devices>}. */
	static Snippet element(Matcher matcher, Name name, String written, Open scope, MatchContext context) {
		Matcher inside = matcher.copy();
		inside.matchStartTagOpen(name, written, context);
		StringBuilder text = new StringBuilder(written);
		int caret = -1;
		int colon = written.indexOf(':');
		if (colon > 0 && (scope == null || scope.prefix(name.getNamespaceUri()) == null))
			text.append(" xmlns:").append(written, 0, colon).append("='").append(name.getNamespaceUri()).append('\''); //$NON-NLS-1$ //$NON-NLS-2$
		boolean attributes = !inside.possibleAttributeNames().isEmpty();
		for (String attribute : Probe.written(inside.requiredAttributeNames(), scope, false)) {
			Name attributeName = inside.requiredAttributeNames().stream().filter(one -> Probe.written(one, scope, false).equals(attribute)).findFirst()
					.orElse(new Name("", attribute)); //$NON-NLS-1$
			List<String> values = Probe.value(inside, attributeName, context).values();
			text.append(' ').append(attribute).append("='"); //$NON-NLS-1$
			if (values.size() == 1)
				text.append(values.get(0));
			else if (caret < 0)
				caret = text.length();
			text.append('\'');
			// What stands in the element may depend on it.
			inside.matchAttributeName(attributeName, attribute, context);
			inside.matchAttributeValue(values.isEmpty() ? "" : values.get(0), attributeName, attribute, context); //$NON-NLS-1$
		}
		inside.matchStartTagClose(name, written, context);
		boolean content = !inside.requiredElementNames().isEmpty() || !inside.possibleStartTagNames().isEmpty() && !attributes || holdsText(inside, name, written, context);
		text.append(content ? ">" : "/>"); //$NON-NLS-1$ //$NON-NLS-2$
		if (caret < 0)
			caret = text.length();
		if (content)
			text.append("</").append(written).append('>'); //$NON-NLS-1$
		return new Snippet(text.toString(), caret);
	}

	private static boolean holdsText(Matcher inside, Name name, String written, MatchContext context) {
		Matcher copy = inside.copy();
		return copy.matchTextBeforeEndTag("1", name, written, context) || !copy.getErrorMessage().startsWith("text not allowed"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
