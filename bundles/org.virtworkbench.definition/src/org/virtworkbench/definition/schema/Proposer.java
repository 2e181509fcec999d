package org.virtworkbench.definition.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.virtworkbench.definition.schema.Completion.Kind;
import org.virtworkbench.definition.schema.Completion.Proposal;
import org.virtworkbench.definition.schema.Markup.Attribute;
import org.virtworkbench.definition.schema.MatcherFeed.Open;

import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.xml.util.Name;

/** Finds what may be written at one place of one text. */
final class Proposer {

	private final Caret caret;
	private final MatcherFeed feed;
	private final List<Proposal> proposals = new ArrayList<>();

	Proposer(Schema schema, String text, int offset) {
		caret = new Caret(schema, text, offset);
		feed = caret.feed();
	}

	Completion completion() {
		Place place = caret.place();
		Open scope = feed.open();
		switch (place.kind()) {
		case ELEMENT_NAME -> elements(place, false);
		case CONTENT -> {
			values(place, scope == null ? Expectation.NOTHING : Probe.text(feed.matcher(), scope, feed.context()), ""); //$NON-NLS-1$
			elements(place, true);
		}
		case END_TAG -> endTag(place, scope, ""); //$NON-NLS-1$
		case ATTRIBUTE_NAME -> attributes(place);
		case ATTRIBUTE_VALUE -> {
			Attribute attribute = caret.attribute();
			values(place, caret.attributeValues(), attribute.closed() ? "" : String.valueOf(caret.quote())); //$NON-NLS-1$
		}
		case ELSEWHERE -> {
			// nothing of the schema's
		}
		}
		// What begins with the typed letters comes before what only holds them.
		proposals.sort(Comparator.comparing(proposal -> !proposal.required() && !lower(proposal.name()).startsWith(lower(place.typed()))));
		return new Completion(place, proposals);
	}

	private void elements(Place place, boolean withBracket) {
		Open parent = feed.open();
		Matcher here = feed.matcher().copy();
		Set<Name> required = here.requiredElementNames();
		Set<Name> names = new HashSet<>(here.possibleStartTagNames().getIncludedNames());
		names.removeAll(caret.takenBehind(here));
		boolean nameOnly = caret.tagGoesOn();
		List<String> written = Probe.written(names, parent, true);
		for (boolean must : new boolean[] { true, false })
			for (String name : written) {
				Name full = names.stream().filter(candidate -> Probe.written(candidate, parent, true).equals(name)).findFirst().orElseThrow();
				if (required.contains(full) != must || !begins(name, place))
					continue;
				String path = place.path().isEmpty() ? name : outer(place) + '/' + name;
				Snippet snippet = nameOnly ? new Snippet(name, name.length()) : Snippet.element(here, full, name, parent, feed.context());
				proposals.add(new Proposal(Kind.ELEMENT, name, must, (withBracket ? "<" : "") + snippet.text(), snippet.caret() + (withBracket ? 1 : 0), //$NON-NLS-1$ //$NON-NLS-2$
						Words.of(path)));
			}
		if (parent != null && !nameOnly && place.typed().isEmpty())
			endTag(place, parent, withBracket ? "</" : "/"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** In a tag's name the last element of the path is the tag itself. */
	private static String outer(Place place) {
		StringBuilder path = new StringBuilder();
		int count = place.path().size() - (place.kind() == Place.Kind.ELEMENT_NAME ? 1 : 0);
		for (Place.Element element : place.path().subList(0, count))
			path.append(path.isEmpty() ? "" : "/").append(element.name()); //$NON-NLS-1$ //$NON-NLS-2$
		return path.toString();
	}

	private void endTag(Place place, Open open, String before) {
		if (open == null || !open.tag.name().startsWith(place.typed()))
			return;
		String text = before + open.tag.name() + (caret.tagCloses() ? "" : ">"); //$NON-NLS-1$ //$NON-NLS-2$
		proposals.add(new Proposal(Kind.END_TAG, "</" + open.tag.name() + '>', false, text, text.length(), "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void attributes(Place place) {
		Open element = feed.open();
		Matcher here = feed.matcher();
		List<String> required = Probe.written(here.requiredAttributeNames(), element, false);
		String path = outer(place);
		boolean nameOnly = caret.attribute() != null && caret.attribute().hasValue();
		List<String> names = Probe.attributes(here, element);
		for (boolean must : new boolean[] { true, false })
			for (String name : names)
				if (required.contains(name) == must && begins(name, place)) {
					String text = nameOnly ? name : name + "=''"; //$NON-NLS-1$
					proposals.add(new Proposal(Kind.ATTRIBUTE, name, must, text, text.length() - (nameOnly ? 0 : 1), Words.of(path + '@' + name)));
				}
	}

	private void values(Place place, Expectation expectation, String close) {
		String path = place.pathText();
		for (String value : expectation.values())
			if (begins(value, place))
				proposals.add(new Proposal(Kind.VALUE, value, false, escaped(value) + close, escaped(value).length() + close.length(), Words.of(path + '.' + value)));
	}

	private static String escaped(String value) {
		return value.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;").replace("\"", "&quot;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	}

	private static boolean begins(String name, Place place) {
		String typed = lower(place.typed());
		return lower(name).startsWith(typed) || typed.length() > 1 && lower(name).contains(typed);
	}

	private static String lower(String text) {
		return text.toLowerCase(Locale.ROOT);
	}
}
