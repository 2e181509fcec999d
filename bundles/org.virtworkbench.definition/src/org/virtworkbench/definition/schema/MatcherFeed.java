package org.virtworkbench.definition.schema;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.virtworkbench.definition.schema.Markup.Attribute;

import com.thaiopensource.relaxng.match.MatchContext;
import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.xml.util.Name;

/** Leads a matcher through a document, piece by piece, and tells a judge what the matcher does not accept; the matcher recovers by itself. */
final class MatcherFeed {

	/** Is told what does not match. {@code before} is the matcher as it was, to be asked what it would have accepted. */
	interface Judge {
		default void element(Matcher before, Open parent, Open element) {
			// does not matter to this judge
		}

		default void attribute(Matcher before, Open element, Attribute attribute) {
			// does not matter to this judge
		}

		default void value(Open element, Attribute attribute, String reason) {
			// does not matter to this judge
		}

		default void attributesMissing(Matcher before, Open element) {
			// does not matter to this judge
		}

		default void text(Open element, Text text, String reason) {
			// does not matter to this judge
		}

		/** @param end null for {@code <name/>} */
		default void incomplete(Matcher before, Open element, Markup end) {
			// does not matter to this judge
		}

		/** @param end null for {@code <name/>} */
		default void ended(Open element, Markup end) {
			// does not matter to this judge
		}
	}

	/** Content of an element between two tags. {@code offset} and {@code end}: without the white space around it. */
	record Text(String text, int offset, int end) {
	}

	/** An element whose end was not yet reached. */
	static final class Open {
		final Open parent;
		final Markup tag;
		final Name name;
		final Set<Name> children = new HashSet<>();
		private final Map<String, String> namespaces;

		private Open(Open parent, Markup tag) {
			this.parent = parent;
			this.tag = tag;
			Map<String, String> inherited = parent == null ? Map.of("xml", "http://www.w3.org/XML/1998/namespace") : parent.namespaces; //$NON-NLS-1$ //$NON-NLS-2$
			Map<String, String> declared = new HashMap<>();
			for (Attribute attribute : tag.attributes())
				if (attribute.declaration())
					declared.put(attribute.name().equals("xmlns") ? "" : attribute.name().substring(6), attribute.value()); //$NON-NLS-1$ //$NON-NLS-2$
			if (declared.isEmpty()) {
				namespaces = inherited;
			} else {
				namespaces = new HashMap<>(inherited);
				namespaces.putAll(declared);
			}
			name = name(tag.name(), true);
		}

		Name name(String qualified, boolean element) {
			int colon = qualified.indexOf(':');
			if (colon < 0)
				return new Name(element ? namespaces.getOrDefault("", "") : "", qualified); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			// An undeclared prefix is another parser's finding; here it only must not become a name of no namespace.
			return new Name(namespaces.getOrDefault(qualified.substring(0, colon), qualified.substring(0, colon)), qualified.substring(colon + 1));
		}

		/** The prefix that is declared for the namespace; null: none. */
		String prefix(String namespace) {
			return namespaces.entrySet().stream().filter(entry -> entry.getValue().equals(namespace)).map(Map.Entry::getKey).findFirst().orElse(null);
		}
	}

	private final Matcher matcher;
	private final Judge judge;
	private final StringBuilder text = new StringBuilder();
	private int textOffset = -1;
	private int textEnd;
	private Open open;
	private final MatchContext context = new MatchContext() {
		@Override
		public String getPrefix(String namespace) {
			return namespace.isEmpty() ? "" : open == null ? null : open.prefix(namespace); //$NON-NLS-1$
		}

		@Override
		public String resolveNamespacePrefix(String prefix) {
			return open == null ? null : open.namespaces.get(prefix);
		}

		@Override
		public String getBaseUri() {
			return null;
		}

		@Override
		public boolean isUnparsedEntity(String name) {
			return false;
		}

		@Override
		public boolean isNotation(String name) {
			return false;
		}
	};

	MatcherFeed(Matcher start, Judge judge) {
		matcher = start;
		this.judge = judge;
		matcher.matchStartDocument();
	}

	/** The element that the next piece is in; null outside of the root. */
	Open open() {
		return open;
	}

	/** To be asked what is possible next, and copied before it is moved on. */
	Matcher matcher() {
		return matcher;
	}

	MatchContext context() {
		return context;
	}

	void piece(Markup markup, String source) {
		switch (markup.kind()) {
		case START -> {
			if (markup.name().isEmpty())
				return;
			start(markup);
			Set<String> seen = new HashSet<>();
			for (Attribute attribute : markup.attributes())
				if (attribute.hasValue() && seen.add(attribute.name()))
					attribute(attribute);
			close();
			if (markup.empty())
				end(null);
		}
		case END -> endTag(markup);
		case TEXT -> text(References.resolve(source.substring(markup.offset(), markup.end())), source, markup.offset(), markup.end());
		case CDATA -> {
			int begin = markup.offset() + 9;
			int end = Math.max(begin, markup.closed() ? markup.end() - 3 : markup.end());
			if (begin <= source.length())
				text(source.substring(begin, end), source, markup.offset(), markup.end());
		}
		default -> {
			// Comments and processing instructions are no content.
		}
		}
	}

	private void text(String content, String source, int offset, int end) {
		text.append(content);
		int first = offset;
		while (first < end && Character.isWhitespace(source.charAt(first)))
			first++;
		int last = end;
		while (last > first && Character.isWhitespace(source.charAt(last - 1)))
			last--;
		if (first == last)
			return;
		if (textOffset < 0)
			textOffset = first;
		textEnd = last;
	}

	/** The tag as far as its name. */
	void start(Markup tag) {
		if (open != null && textOffset >= 0 && !matcher.matchTextBeforeStartTag(text.toString(), context))
			judge.text(open, new Text(text.toString(), textOffset, textEnd), matcher.getErrorMessage());
		forgetText();
		Matcher before = matcher.copy();
		Open parent = open;
		open = new Open(parent, tag);
		if (!matcher.matchStartTagOpen(open.name, tag.name(), context))
			judge.element(before, parent, open);
		if (parent != null)
			parent.children.add(open.name);
	}

	/** An attribute of the tag that was started last. */
	void attribute(Attribute attribute) {
		if (attribute.declaration())
			return;
		Matcher before = matcher.copy();
		Name name = open.name(attribute.name(), false);
		if (!matcher.matchAttributeName(name, attribute.name(), context))
			judge.attribute(before, open, attribute);
		// Also after a wrong name, or the matcher would wait for a value and ignore the next error.
		if (!matcher.matchAttributeValue(attribute.value(), name, attribute.name(), context))
			judge.value(open, attribute, matcher.getErrorMessage());
	}

	/** The tag that was started last has no more attributes. */
	void close() {
		Matcher before = matcher.copy();
		if (!matcher.matchStartTagClose(open.name, open.tag.name(), context))
			judge.attributesMissing(before, open);
	}

	private void endTag(Markup tag) {
		Open named = open;
		while (named != null && !named.tag.name().equals(tag.name()))
			named = named.parent;
		// An end tag that closes nothing is left out; one that closes an outer element closes the inner ones too.
		while (named != null && open != named.parent)
			end(tag);
	}

	private void end(Markup tag) {
		Name name = open.name;
		String written = open.tag.name();
		if (!matcher.matchTextBeforeEndTag(text.toString(), name, written, context))
			judge.text(open, new Text(text.toString(), textOffset, textEnd), matcher.getErrorMessage());
		forgetText();
		Matcher before = matcher.copy();
		if (!matcher.matchEndTag(name, written, context))
			judge.incomplete(before, open, tag);
		judge.ended(open, tag);
		open = open.parent;
	}

	private void forgetText() {
		text.setLength(0);
		textOffset = -1;
	}
}
