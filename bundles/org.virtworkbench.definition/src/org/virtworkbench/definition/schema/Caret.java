package org.virtworkbench.definition.schema;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.virtworkbench.definition.schema.Markup.Attribute;
import org.virtworkbench.definition.schema.Markup.Kind;
import org.virtworkbench.definition.schema.MatcherFeed.Open;

import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.xml.util.Name;

/**
 * A place in a text, and a matcher that was led up to it. In the tag of an element the matcher has seen the tag's name and all of its
 * attributes but the one at the place.
 */
final class Caret {

	private static final MatcherFeed.Judge NOBODY = new MatcherFeed.Judge() {
		// What is wrong before the caret does not matter here.
	};

	private final String text;
	private final int offset;
	private final MatcherFeed feed;
	private final MarkupReader reader;
	private final Place place;
	/** The piece around the caret; null between two pieces and at the end. */
	private Markup piece;
	private Attribute attribute;
	/** The matcher before the tag around the caret; null where the caret is in none. */
	private Matcher beforeTag;

	Caret(Schema schema, String text, int offset) {
		this.text = text;
		this.offset = Math.max(0, Math.min(offset, text.length()));
		feed = new MatcherFeed(schema.matcher(), NOBODY);
		reader = new MarkupReader(text);
		piece = reader.next();
		while (piece != null && isBefore(piece)) {
			feed.piece(piece, text);
			piece = reader.next();
		}
		if (piece != null && piece.offset() >= this.offset)
			place = content(null);
		else
			place = piece == null ? content(null) : in(piece);
	}

	private boolean isBefore(Markup markup) {
		return markup.end() < offset || markup.end() == offset && markup.kind() != Kind.TEXT && markup.closed();
	}

	Place place() {
		return place;
	}

	MatcherFeed feed() {
		return feed;
	}

	/** Whose name or value is at the place; null elsewhere. */
	Attribute attribute() {
		return attribute;
	}

	/** The piece of the text around the place; null at a border between two. */
	Markup piece() {
		return piece != null && piece.offset() < offset ? piece : null;
	}

	/** The matcher before the tag that the place is in; null where it is in none. */
	Matcher beforeTag() {
		return beforeTag;
	}

	/** The quote before the value at the place. */
	char quote() {
		return text.charAt(attribute.valueOffset() - 1);
	}

	Expectation attributeValues() {
		return Probe.value(feed.matcher(), feed.open().name(attribute.name(), false), feed.context());
	}

	/** Whether the tag whose name is at the place has more than this name: then only the name is replaced. */
	boolean tagGoesOn() {
		return place.kind() == Place.Kind.ELEMENT_NAME && (piece.closed() || !piece.attributes().isEmpty());
	}

	/** Whether the end tag at the place has its bracket. */
	boolean tagCloses() {
		return place.kind() == Place.Kind.END_TAG && piece.closed();
	}

	private Place in(Markup markup) {
		switch (markup.kind()) {
		case TEXT:
			return content(markup);
		case END:
			if (offset > markup.nameEnd() || offset < markup.nameOffset())
				return elsewhere();
			return new Place(Place.Kind.END_TAG, path(null), "", typed(markup.nameOffset()), markup.nameOffset(), markup.name().length()); //$NON-NLS-1$
		case START:
			return offset <= markup.nameEnd() ? tagName(markup) : inTag(markup);
		default:
			return elsewhere();
		}
	}

	private Place elsewhere() {
		return new Place(Place.Kind.ELSEWHERE, path(null), "", "", offset, 0); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Place content(Markup markup) {
		int begin = offset;
		int floor = markup == null ? offset : markup.offset();
		Open open = feed.open();
		boolean leaf = open != null && feed.matcher().possibleStartTagNames().isEmpty();
		if (leaf) {
			// The whole text of the element is its value, but not the white space around it.
			begin = floor;
			while (begin < offset && Character.isWhitespace(text.charAt(begin)))
				begin++;
			int end = markup == null ? offset : markup.end();
			while (end > offset && Character.isWhitespace(text.charAt(end - 1)))
				end--;
			return new Place(Place.Kind.CONTENT, path(null), "", typed(begin), begin, end - begin); //$NON-NLS-1$
		}
		while (begin > floor && MarkupReader.nameCharacter(text.charAt(begin - 1)))
			begin--;
		return new Place(Place.Kind.CONTENT, path(null), "", typed(begin), begin, offset - begin); //$NON-NLS-1$
	}

	private Place tagName(Markup markup) {
		beforeTag = feed.matcher().copy();
		return new Place(Place.Kind.ELEMENT_NAME, path(markup), "", typed(markup.nameOffset()), markup.nameOffset(), markup.name().length()); //$NON-NLS-1$
	}

	private Place inTag(Markup markup) {
		List<Place.Element> path = path(markup);
		beforeTag = feed.matcher().copy();
		feed.start(markup);
		Place.Kind kind = Character.isWhitespace(text.charAt(offset - 1)) ? Place.Kind.ATTRIBUTE_NAME : Place.Kind.ELSEWHERE;
		for (Attribute candidate : markup.attributes())
			if (offset >= candidate.nameOffset() && offset <= candidate.nameEnd()) {
				kind = Place.Kind.ATTRIBUTE_NAME;
				attribute = candidate;
			} else if (candidate.hasValue() && offset >= candidate.valueOffset() && offset <= candidate.valueEnd()) {
				kind = Place.Kind.ATTRIBUTE_VALUE;
				attribute = candidate;
			}
		for (Attribute other : markup.attributes())
			if (other != attribute && other.hasValue())
				feed.attribute(other);
		if (attribute == null)
			return new Place(kind, path, "", "", offset, 0); //$NON-NLS-1$ //$NON-NLS-2$
		if (kind == Place.Kind.ATTRIBUTE_NAME)
			return new Place(kind, path, attribute.name(), typed(attribute.nameOffset()), attribute.nameOffset(), attribute.name().length());
		return new Place(kind, path, attribute.name(), typed(attribute.valueOffset()), attribute.valueOffset(), attribute.valueEnd() - attribute.valueOffset());
	}

	private String typed(int begin) {
		return text.substring(Math.min(begin, offset), offset);
	}

	private List<Place.Element> path(Markup tag) {
		LinkedList<Place.Element> path = new LinkedList<>();
		for (Open open = feed.open(); open != null; open = open.parent)
			path.addFirst(element(open.tag));
		if (tag != null)
			path.add(element(tag));
		return path;
	}

	private static Place.Element element(Markup tag) {
		Map<String, String> attributes = new LinkedHashMap<>();
		for (Attribute attribute : tag.attributes())
			if (attribute.hasValue())
				attributes.putIfAbsent(attribute.name(), attribute.value());
		return new Place.Element(tag.name(), attributes);
	}

	/** Names of siblings that stand behind the place and may not stand there twice. Reads on to the end of the parent: only asked once. */
	Set<Name> takenBehind(Matcher here) {
		Open parent = feed.open();
		if (parent == null)
			return Set.of();
		Set<Name> before = new HashSet<>(parent.children);
		parent.children.clear();
		int skipped = place.kind() == Place.Kind.ELEMENT_NAME && piece.closed() && !piece.empty() ? 1 : 0;
		Markup next = place.kind() == Place.Kind.ELEMENT_NAME || piece != null && piece.offset() < offset ? reader.next() : piece;
		for (; next != null; next = reader.next()) {
			if (skipped > 0) {
				skipped += next.kind() == Kind.START && !next.empty() ? 1 : next.kind() == Kind.END ? -1 : 0;
				continue;
			}
			if (next.kind() == Kind.END && endsParent(next.name(), parent))
				break;
			feed.piece(next, text);
		}
		Set<Name> taken = new HashSet<>();
		// Where a sibling's end tag is missing the matcher is not behind it, and nothing is known.
		if (feed.open() == parent) {
			taken.addAll(parent.children);
			taken.removeAll(feed.matcher().possibleStartTagNames().getIncludedNames());
		}
		parent.children.addAll(before);
		return taken;
	}

	/** Whether the end tag ends the parent, or one around it. */
	private boolean endsParent(String name, Open parent) {
		boolean outer = false;
		for (Open open = feed.open(); open != null; open = open.parent) {
			outer |= open == parent;
			if (open.tag.name().equals(name))
				return outer;
		}
		return false;
	}
}
