package org.virtworkbench.definition.schema;

import java.util.Collection;
import java.util.List;

import org.virtworkbench.definition.schema.MatcherFeed.Open;

import com.thaiopensource.relaxng.match.MatchContext;
import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.relaxng.match.NameClass;
import com.thaiopensource.xml.util.Name;

/** Asks copies of a matcher what they would accept. */
final class Probe {

	/** Values that hardly anything accepts: what the matcher says against them names what it would accept. */
	private static final List<String> IMPOSSIBLE = List.of("\uffff", "", "\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private Probe() {
	}

	/** What the attribute may be. {@code matcher} is where the attribute might be written. */
	static Expectation value(Matcher matcher, Name name, MatchContext context) {
		for (String impossible : IMPOSSIBLE) {
			Matcher copy = matcher.copy();
			if (!copy.matchAttributeName(name, name.getLocalName(), context))
				return Expectation.NOTHING;
			if (!copy.matchAttributeValue(impossible, name, name.getLocalName(), context))
				return Expectation.of(copy.getErrorMessage());
		}
		return Expectation.NOTHING;
	}

	/** What the text of the element may be. {@code matcher} is behind its start tag. */
	static Expectation text(Matcher matcher, Open element, MatchContext context) {
		for (String impossible : IMPOSSIBLE) {
			Matcher copy = matcher.copy();
			if (!copy.matchTextBeforeEndTag(impossible, element.name, element.tag.name(), context))
				return Expectation.of(copy.getErrorMessage());
		}
		return Expectation.NOTHING;
	}

	/** The names as they are written inside of the element; sorted by the alphabet, those of foreign namespaces last. */
	static List<String> written(Collection<Name> names, Open scope, boolean elements) {
		return names.stream().map(name -> written(name, scope, elements)).sorted((a, b) -> {
			boolean foreign = a.indexOf(':') >= 0;
			return foreign == b.indexOf(':') >= 0 ? a.compareTo(b) : foreign ? 1 : -1;
		}).toList();
	}

	static String written(Name name, Open scope, boolean element) {
		String namespace = name.getNamespaceUri();
		String prefix = scope == null ? null : scope.prefix(namespace);
		if (namespace.isEmpty() || element && "".equals(prefix)) //$NON-NLS-1$
			return name.getLocalName();
		return (prefix == null ? Namespaces.usualPrefix(namespace) : prefix) + ':' + name.getLocalName();
	}

	static List<String> elements(Matcher matcher, Open scope) {
		return written(names(matcher.possibleStartTagNames()), scope, true);
	}

	static List<String> attributes(Matcher matcher, Open scope) {
		return written(names(matcher.possibleAttributeNames()), scope, false);
	}

	private static Collection<Name> names(NameClass names) {
		return names.getIncludedNames();
	}
}
