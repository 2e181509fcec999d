package org.virtworkbench.definition;

import java.util.List;

/** How a person laid out a document: what is inserted follows it. */
final class XmlLayout {

	private final String text;
	private final XmlElement root;
	private String unit;
	private String newline;
	private char quote;

	XmlLayout(DefinitionDocument document) {
		text = document.text();
		root = document.root();
	}

	/** The line end of the document's first line; a line feed where it has only one. */
	String newline() {
		if (newline == null) {
			int end = 0;
			while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r')
				end++;
			newline = end == text.length() ? "\n" : text.startsWith("\r\n", end) ? "\r\n" : text.substring(end, end + 1); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		return newline;
	}

	/** The quote of the document's first attribute; libvirt's where it has none. */
	char quote() {
		if (quote == 0) {
			XmlAttribute first = root == null ? null : firstAttribute(root);
			quote = first == null ? '\'' : first.quote();
		}
		return quote;
	}

	private static XmlAttribute firstAttribute(XmlElement element) {
		if (!element.attributes.isEmpty())
			return element.attributes.get(0);
		for (XmlElement child : element.children) {
			XmlAttribute found = firstAttribute(child);
			if (found != null)
				return found;
		}
		return null;
	}

	/** The quote for a new attribute: as its neighbours have it. */
	char quote(XmlElement element) {
		List<XmlAttribute> attributes = element.attributes;
		return attributes.isEmpty() ? quote() : attributes.get(attributes.size() - 1).quote();
	}

	/** The white space before an element that begins its line; null where something else stands before it. */
	String indent(XmlElement element) {
		int line = lineStart(element.offset);
		return blank(line, element.offset) ? text.substring(line, element.offset) : null;
	}

	/** The indentation of a new child; null where children stand in the line of their parent. */
	String childIndent(XmlElement parent) {
		for (XmlElement child : parent.children) {
			String indent = indent(child);
			if (indent != null)
				return indent;
		}
		if (!parent.children.isEmpty())
			return null;
		String own = indent(parent);
		return own == null ? null : own + unit();
	}

	/** One level more. */
	String unit() {
		if (unit == null) {
			unit = "  "; //$NON-NLS-1$
			String outer = root == null ? null : indent(root);
			String inner = outer == null || root.children.isEmpty() ? null : childIndent(root);
			if (inner != null && inner.startsWith(outer) && inner.length() > outer.length())
				unit = inner.substring(outer.length());
		}
		return unit;
	}

	/** Where the line of this place begins. */
	int lineStart(int offset) {
		int at = offset;
		while (at > 0 && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r')
			at--;
		return at;
	}

	/** Where the white space from here ends, before the line does. */
	int skipBlanks(int offset) {
		int at = offset;
		while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t'))
			at++;
		return at;
	}

	boolean lineEnd(int offset) {
		return offset == text.length() || text.charAt(offset) == '\n' || text.charAt(offset) == '\r';
	}

	/** Where something that belongs behind an element goes: behind the comments of its line, where nothing else follows there. */
	int behind(XmlElement element) {
		int end = element.end;
		int at = skipBlanks(end);
		while (text.startsWith("<!--", at)) { //$NON-NLS-1$
			int close = text.indexOf("-->", at); //$NON-NLS-1$
			if (close < 0)
				return element.end;
			end = close + 3;
			at = skipBlanks(end);
		}
		return lineEnd(at) ? end : element.end;
	}

	/** What goes with an element: its whole line where it has that for itself. */
	TextEdit removal(XmlElement element) {
		int line = lineStart(element.offset);
		int behind = skipBlanks(element.end);
		if (line == 0 || !blank(line, element.offset) || !lineEnd(behind))
			return new TextEdit(element.offset, element.length(), ""); //$NON-NLS-1$
		int begin = line - 1;
		if (begin > 0 && text.charAt(begin) == '\n' && text.charAt(begin - 1) == '\r')
			begin--;
		return new TextEdit(begin, behind - begin, ""); //$NON-NLS-1$
	}

	boolean blank(int from, int to) {
		for (int i = from; i < to; i++)
			if (!XmlText.space(text.charAt(i)))
				return false;
		return true;
	}
}
