package org.virtworkbench.definition.schema;

import java.util.List;
import java.util.Optional;

import org.virtworkbench.definition.schema.Markup.Attribute;
import org.virtworkbench.definition.schema.MatcherFeed.Open;

import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.xml.util.Name;

/** Says what something at one place of one text is. */
final class Explainer {

	private final Caret caret;

	Explainer(Schema schema, String text, int offset) {
		// Behind the character that is pointed at.
		caret = new Caret(schema, text, offset + 1);
	}

	Optional<Explanation> explanation() {
		Markup piece = caret.piece();
		if (piece == null)
			return Optional.empty();
		return switch (caret.place().kind()) {
		case ELEMENT_NAME -> Optional.of(element(piece));
		case ATTRIBUTE_NAME, ATTRIBUTE_VALUE -> Optional.ofNullable(caret.attribute()).map(this::attribute);
		case END_TAG -> Optional.of(plain(piece.nameOffset(), piece.name().length()));
		case CONTENT -> content();
		case ELSEWHERE -> Optional.empty();
		};
	}

	private Explanation element(Markup tag) {
		MatcherFeed feed = caret.feed();
		Matcher before = caret.beforeTag();
		feed.start(tag);
		Open element = feed.open();
		boolean required = before.requiredElementNames().contains(element.name);
		List<String> attributes = Probe.attributes(feed.matcher(), element);
		for (Attribute attribute : tag.attributes())
			if (attribute.hasValue())
				feed.attribute(attribute);
		feed.close();
		Expectation text = Probe.text(feed.matcher(), element, feed.context());
		String path = caret.place().pathText();
		return new Explanation(tag.nameOffset(), tag.name().length(), path, Words.of(path), required, text.values(), text.forms(), attributes,
				Probe.elements(feed.matcher(), element));
	}

	private Explanation attribute(Attribute attribute) {
		Open element = caret.feed().open();
		Name name = element.name(attribute.name(), false);
		boolean required = caret.feed().matcher().requiredAttributeNames().contains(name);
		Expectation values = caret.attributeValues();
		String path = caret.place().pathText();
		String words = Words.of(path);
		String ofValue = attribute.hasValue() ? Words.of(path + '.' + attribute.value()) : ""; //$NON-NLS-1$
		return new Explanation(attribute.nameOffset(), attribute.nameEnd() - attribute.nameOffset(), path, ofValue.isEmpty() ? words : (words + ' ' + ofValue).strip(), required,
				values.values(), values.forms(), List.of(), List.of());
	}

	private Explanation plain(int offset, int length) {
		String path = caret.place().pathText();
		return new Explanation(offset, length, path, Words.of(path), false, List.of(), List.of(), List.of(), List.of());
	}

	/** The text of an element is explained with the element. */
	private Optional<Explanation> content() {
		Place place = caret.place();
		Open element = caret.feed().open();
		if (element == null || place.length() == 0)
			return Optional.empty();
		Expectation text = Probe.text(caret.feed().matcher(), element, caret.feed().context());
		String path = place.pathText();
		return Optional.of(new Explanation(place.offset(), place.length(), path, Words.of(path), false, text.values(), text.forms(), List.of(), List.of()));
	}
}
