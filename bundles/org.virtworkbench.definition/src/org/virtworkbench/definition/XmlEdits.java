package org.virtworkbench.definition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Changes of elements and attributes as one edit of the text, as small as it can be: quotes, indentation, line ends and comments of everything
 * else stay, and what is new follows them. For what no model knows; objects of a {@link DefinitionView} do it by themselves.
 *
 * <pre>
 * new XmlEdits(document).attribute(target, "bus", "virtio").remove(address).apply();
 * </pre>
 *
 * Places are those of the text before: add all changes, then {@link #apply}. The text must be well-formed. Values must be
 * {@link XmlText#writable}.
 */
public final class XmlEdits {

	/** What is inserted at one place: gets the indentation of its line, or null where it stands in the line of its parent. */
	@FunctionalInterface
	interface Source {
		String at(String indent);
	}

	/** @param after null: at the beginning */
	private record Insertion(XmlElement after, List<Source> sources) {
	}

	private final DefinitionDocument document;
	private final XmlLayout layout;
	private final List<TextEdit> edits = new ArrayList<>();
	/** The escaped texts of elements whose own text is set; those of elements that have no content yet are written when they get one. */
	private final Map<XmlElement, String> texts = new LinkedHashMap<>();
	private final Map<XmlElement, Set<XmlElement>> removed = new LinkedHashMap<>();
	private final Map<XmlElement, List<Insertion>> inserted = new LinkedHashMap<>();

	public XmlEdits(DefinitionDocument document) {
		if (!document.wellFormed())
			throw new IllegalStateException(document.problems().get(0).sentence());
		this.document = document;
		layout = new XmlLayout(document);
	}

	XmlLayout layout() {
		return layout;
	}

	/**
	 * Sets, adds (as the last) or removes an attribute.
	 *
	 * @param qualifiedName as written; its prefix must be declared
	 * @param value null removes it
	 */
	public XmlEdits attribute(XmlElement element, String qualifiedName, String value) {
		XmlAttribute present = element.attribute(qualifiedName).orElse(null);
		if (present != null)
			return value == null ? remove(present) : value(present, value);
		List<XmlAttribute> all = element.attributes;
		return value == null ? this : add(element, all.isEmpty() ? null : all.get(all.size() - 1), qualifiedName, value);
	}

	XmlEdits value(XmlAttribute attribute, String value) {
		return difference(attribute.valueOffset, attribute.valueEnd, XmlText.escapeAttribute(value, attribute.quote()));
	}

	XmlEdits remove(XmlAttribute attribute) {
		int begin = attribute.offset;
		while (XmlText.space(document.text().charAt(begin - 1)))
			begin--;
		return edit(begin, attribute.valueEnd + 1, ""); //$NON-NLS-1$
	}

	/** @param after null: the new one becomes the first */
	XmlEdits add(XmlElement element, XmlAttribute after, String qualifiedName, String value) {
		String space = " "; //$NON-NLS-1$
		int place = element.offset + 1 + element.name.length();
		if (after != null) {
			int begin = after.offset;
			while (XmlText.space(document.text().charAt(begin - 1)))
				begin--;
			space = document.text().substring(begin, after.offset);
			place = after.valueEnd + 1;
		}
		char quote = layout.quote(element);
		return edit(place, place, space + qualifiedName + '=' + quote + XmlText.escapeAttribute(value, quote) + quote);
	}

	/** Sets the own text of an element; comments and child elements in it stay, a CDATA section stays one. */
	public XmlEdits text(XmlElement element, String value) {
		return text(element, value, true);
	}

	/** @param exact whether white space around the text belongs to the value; else it stays as it is */
	XmlEdits text(XmlElement element, String value, boolean exact) {
		texts.put(element, XmlText.escapeText(value));
		if (element.selfClosing())
			return this;
		List<XmlRun> runs = element.runs();
		if (runs.isEmpty())
			return edit(element.contentOffset, element.contentOffset, XmlText.escapeText(value));
		String text = document.text();
		XmlRun chosen = runs.stream().filter(r -> !r.blank(text)).findFirst().orElse(element.children.isEmpty() ? runs.get(0) : null);
		if (chosen == null)
			return edit(element.contentOffset, element.contentOffset, XmlText.escapeText(value));
		boolean trim = !exact || !element.children.isEmpty();
		for (XmlRun run : runs)
			if (run == chosen)
				run(run, value, trim);
			else if (!trim || !run.blank(text))
				run(run, "", trim); //$NON-NLS-1$
		return this;
	}

	private void run(XmlRun run, String value, boolean trim) {
		int from = run.offset();
		int to = run.end();
		String text = document.text();
		while (trim && from < to && XmlText.space(text.charAt(from)))
			from++;
		while (trim && to > from && XmlText.space(text.charAt(to - 1)))
			to--;
		if (run.cdata() && (value.contains("]]>") || value.indexOf('\r') >= 0)) //$NON-NLS-1$
			edit(run.offset() - XmlRun.CDATA.length(), run.end() + 3, XmlText.escapeText(value));
		else
			difference(from, to, run.cdata() ? value : XmlText.escapeText(value));
	}

	/** Removes an element; with its line, where it has that for itself. A parent that holds nothing more becomes {@code <a/>}. */
	public XmlEdits remove(XmlElement element) {
		removed.computeIfAbsent(element.parent, k -> new LinkedHashSet<>()).add(element);
		return this;
	}

	/**
	 * Inserts an element.
	 *
	 * @param after the sibling that it follows; null: it becomes the first child
	 * @param xml its source, as it would stand at the beginning of a line
	 */
	public XmlEdits insert(XmlElement parent, XmlElement after, String xml) {
		return insert(parent, after, List.of(indent -> indented(xml, "", indent))); //$NON-NLS-1$
	}

	XmlEdits insert(XmlElement parent, XmlElement after, List<Source> sources) {
		inserted.computeIfAbsent(parent, k -> new ArrayList<>()).add(new Insertion(after, sources));
		return this;
	}

	XmlEdits insertBefore(XmlElement next, List<Source> sources) {
		String indent = layout.indent(next);
		StringBuilder out = new StringBuilder();
		for (Source source : sources)
			out.append(source.at(indent)).append(indent == null ? "" : layout.newline() + indent); //$NON-NLS-1$
		return edit(next.offset, next.offset, out.toString());
	}

	/** Puts an element in the place of another. */
	public XmlEdits replace(XmlElement element, String xml) {
		return replace(element, (Source) indent -> indented(xml, "", indent)); //$NON-NLS-1$
	}

	XmlEdits replace(XmlElement element, Source source) {
		return edit(element.offset, element.end, source.at(layout.indent(element)));
	}

	/**
	 * The source of an element of another document, for a place in this one: in its indentation, and with the declarations of the prefixes that
	 * it takes from around itself.
	 *
	 * @param context where it is going to be
	 * @param from its indentation there; null where it stands in the line of its parent
	 */
	String foreign(XmlElement element, XmlElement context, String from, String to) {
		String source = indented(element.source(), from, to);
		Map<String, String> around = new LinkedHashMap<>();
		for (XmlElement at = element.parent; at != null; at = at.parent)
			at.declarations.forEach(around::putIfAbsent);
		around.putIfAbsent("", ""); //$NON-NLS-1$ //$NON-NLS-2$
		element.declarations.keySet().forEach(around::remove);
		StringBuilder missing = new StringBuilder();
		char quote = layout.quote();
		around.forEach((prefix, uri) -> {
			if (!uri.equals(context.namespaceOf(prefix)) && (prefix.isEmpty() || source.contains(prefix + ':')))
				missing.append(prefix.isEmpty() ? " xmlns" : " xmlns:" + prefix).append('=').append(quote) //$NON-NLS-1$ //$NON-NLS-2$
						.append(XmlText.escapeAttribute(uri, quote)).append(quote);
		});
		return new StringBuilder(source).insert(1 + element.name.length(), missing).toString();
	}

	/** A source that stands at one indentation, for another; lines that are no markup stay, they are somebody's text. */
	String indented(String xml, String from, String to) {
		String lines = xml.indexOf('\n') < 0 ? xml : xml.replaceAll("\r?\n", layout.newline()); //$NON-NLS-1$
		if (from == null || to == null || to.equals(from) || lines.contains(XmlRun.CDATA))
			return lines;
		StringBuilder out = new StringBuilder();
		for (int at = 0; at < lines.length();) {
			int end = lines.indexOf(layout.newline(), at);
			end = end < 0 ? lines.length() : end + layout.newline().length();
			String line = lines.substring(at, end);
			boolean markup = line.startsWith(from) && line.stripLeading().startsWith("<"); //$NON-NLS-1$
			out.append(at > 0 && markup ? to + line.substring(from.length()) : line);
			at = end;
		}
		return out.toString();
	}

	/** Makes all changes by one edit; none where nothing differs. To be called once. */
	public void apply() {
		TextEdit all = composed();
		document.replace(all.offset(), all.length(), all.replacement());
	}

	/** The text that {@link #apply} would make, and leaves the document alone. To be called once, in its place. */
	public String preview() {
		TextEdit all = composed();
		return document.text().substring(0, all.offset()) + all.replacement() + document.text().substring(all.end());
	}

	private TextEdit composed() {
		removed.forEach(this::removals);
		inserted.forEach(this::insertions);
		texts.forEach((element, text) -> {
			if (element.selfClosing() && !text.isEmpty() && !inserted.containsKey(element))
				open(element, text);
		});
		edits.sort(Comparator.comparingInt(TextEdit::offset).thenComparingInt(TextEdit::length));
		int begin = edits.isEmpty() ? 0 : edits.get(0).offset();
		int at = begin;
		StringBuilder composed = new StringBuilder();
		for (TextEdit edit : edits) {
			composed.append(document.text(), at, edit.offset()).append(edit.replacement());
			at = edit.end();
		}
		return new TextEdit(begin, at - begin, composed.toString());
	}

	private void removals(XmlElement parent, Set<XmlElement> gone) {
		if (parent == null)
			throw new IllegalArgumentException("the root cannot be removed"); //$NON-NLS-1$
		List<TextEdit> removals = new ArrayList<>();
		int at = parent.contentOffset;
		boolean blank = gone.size() == parent.children.size() && !texts.containsKey(parent);
		for (XmlElement child : parent.children) {
			if (!gone.contains(child))
				continue;
			removals.add(layout.removal(child));
			blank &= layout.blank(at, child.offset);
			at = child.end;
		}
		blank &= layout.blank(at, parent.contentEnd);
		if (!blank) {
			edits.addAll(removals);
			return;
		}
		List<Insertion> insertions = inserted.remove(parent);
		if (insertions == null)
			edit(parent.contentOffset - 1, parent.end, "/>"); //$NON-NLS-1$
		else
			edit(parent.contentOffset, parent.contentEnd, body(parent, insertions, layout.childIndent(parent)));
	}

	private void insertions(XmlElement parent, List<Insertion> insertions) {
		String indent = layout.childIndent(parent);
		if (parent.selfClosing())
			open(parent, texts.getOrDefault(parent, "") + body(parent, insertions, indent)); //$NON-NLS-1$
		else if (parent.children.isEmpty() && !texts.containsKey(parent) && layout.blank(parent.contentOffset, parent.contentEnd))
			edit(parent.contentOffset, parent.contentEnd, body(parent, insertions, indent));
		else
			for (Insertion insertion : insertions) {
				int place = insertion.after == null ? parent.contentOffset : layout.behind(insertion.after);
				edit(place, place, lines(insertion, indent));
			}
	}

	private String body(XmlElement parent, List<Insertion> insertions, String indent) {
		StringBuilder out = new StringBuilder();
		for (Insertion insertion : insertions)
			out.append(lines(insertion, indent));
		if (indent != null)
			out.append(layout.newline()).append(layout.indent(parent) == null ? "" : layout.indent(parent)); //$NON-NLS-1$
		return out.toString();
	}

	private String lines(Insertion insertion, String indent) {
		StringBuilder out = new StringBuilder();
		for (Source source : insertion.sources) {
			if (indent != null)
				out.append(layout.newline()).append(indent);
			out.append(source.at(indent));
		}
		return out.toString();
	}

	/** Makes {@code <a>content</a>} of {@code <a/>}. */
	private XmlEdits open(XmlElement element, String content) {
		int slash = element.contentOffset - 2;
		while (XmlText.space(document.text().charAt(slash - 1)))
			slash--;
		return edit(slash, element.contentOffset, '>' + content + "</" + element.name + '>'); //$NON-NLS-1$
	}

	private XmlEdits edit(int from, int to, String replacement) {
		edits.add(new TextEdit(from, to - from, replacement));
		return this;
	}

	/** What is equal at both ends is no part of the edit. */
	private XmlEdits difference(int from, int to, String replacement) {
		TextEdit edit = document.difference(from, to - from, replacement);
		if (edit.length() > 0 || !edit.replacement().isEmpty())
			edits.add(edit);
		return this;
	}
}
