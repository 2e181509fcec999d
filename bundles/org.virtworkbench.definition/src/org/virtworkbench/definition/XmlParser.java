package org.virtworkbench.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

/**
 * Reads a text into a tree of elements with offsets, in one pass without recursion. It knows XML 1.0 with namespaces as far as libvirt uses it;
 * what could make a small text large or open another file (document types, entities of one's own, XInclude) is refused, so nothing is
 * ever opened.
 */
final class XmlParser extends XmlScanner {

	/** Deeper is no definition; libvirt's own chains of backing stores stay far below. */
	static final int LEVELS = 1000;
	private static final Set<String> INCLUDES = Set.of("http://www.w3.org/2001/XInclude", "http://www.w3.org/2003/XInclude"); //$NON-NLS-1$ //$NON-NLS-2$
	/** Where a second pass over all attributes of an element would become slow, their names are kept in a set. */
	private static final int MANY = 12;

	private final DefinitionDocument document;
	private XmlScope scope;
	private final List<XmlAttribute> attributes = new ArrayList<>();

	XmlParser(DefinitionDocument document, String text, int from, int to) {
		super(text, from, to);
		this.document = document;
	}

	/** The root of a whole document. */
	XmlElement document() throws Stop {
		characters();
		scope = new XmlScope(null);
		if (in.length > 0 && in[0] == '\uFEFF')
			at++;
		if (looking("<?xml") && at + 5 < in.length && XmlText.space(in[at + 5])) //$NON-NLS-1$
			declaration();
		misc(null);
		if (at == in.length)
			throw stop(at, 0, Messages.ExpectedRoot);
		XmlElement root = element(null, 1);
		misc(root);
		if (at < in.length)
			throw stop(at, 1, NLS.bind(Messages.SecondRoot, root.name));
		return root;
	}

	/** The element that fills the whole range, as a child of this one; null where the range holds anything else. */
	XmlElement alone(XmlElement parent, int level) throws Stop {
		characters();
		scope = new XmlScope(parent);
		XmlElement element = element(parent, level);
		return at == in.length ? element : null;
	}

	/** @param levels the level of the element that begins here; the root is level 1 */
	private XmlElement element(XmlElement context, int levels) throws Stop {
		int level = levels;
		XmlElement top = startTag(context, level);
		XmlElement current = top.selfClosing() ? null : top;
		if (current == null)
			scope.leave();
		while (current != null) {
			text(current);
			if (looking("</")) { //$NON-NLS-1$
				endTag(current);
				scope.leave();
				level--;
				current = current == top ? null : current.parent;
			} else if (looking("<!--")) { //$NON-NLS-1$
				current.plain = false;
				comment();
			} else if (looking(XmlRun.CDATA)) {
				current.plain = false;
				until("]]>", XmlRun.CDATA.length(), Messages.CdataOpen); //$NON-NLS-1$
			} else if (looking("<?")) { //$NON-NLS-1$
				current.plain = false;
				instruction();
			} else if (looking("<!")) { //$NON-NLS-1$
				throw stop(at, 2, looking("<!DOCTYPE") ? Messages.Doctype : Messages.UnknownMarkup); //$NON-NLS-1$
			} else {
				current.plain = false;
				XmlElement child = startTag(current, level + 1);
				if (current.children.isEmpty())
					current.children = new ArrayList<>(4);
				current.children.add(child);
				if (child.selfClosing()) {
					scope.leave();
				} else {
					current = child;
					level++;
				}
			}
		}
		return top;
	}

	private XmlElement startTag(XmlElement parent, int level) throws Stop {
		int begin = at++;
		String name = name(Messages.ExpectedElementName);
		XmlElement element = new XmlElement(document, name, parent, base + begin);
		if (level > LEVELS)
			throw stop(begin, name.length() + 1, NLS.bind(Messages.TooDeep, LEVELS));
		attributes.clear();
		boolean namespaces = false;
		boolean prefixes = name.indexOf(':') >= 0;
		Set<String> seen = null;
		while (true) {
			int space = at;
			skipSpace();
			char c = peek();
			if (c == '>' || c == '/')
				break;
			if (at == in.length)
				throw stop(begin, 1 + name.length(), NLS.bind(Messages.TagOpen, name));
			if (space == at)
				throw stop(at, 1, XmlNames.start(c) ? NLS.bind(Messages.ExpectedSpace, name) : NLS.bind(Messages.ExpectedAttribute, c, name));
			XmlAttribute attribute = attribute(element);
			if (attributes.size() >= MANY && seen == null) {
				seen = new HashSet<>();
				for (XmlAttribute known : attributes)
					seen.add(known.name);
			}
			if (seen != null ? !seen.add(attribute.name) : contains(attribute.name))
				throw stop(attribute.offset - base, attribute.name.length(), NLS.bind(Messages.AttributeTwice, attribute.name, name));
			attributes.add(attribute);
			namespaces |= attribute.declaresNamespace();
			prefixes |= attribute.name.indexOf(':') >= 0;
		}
		boolean closed = in[at] == '/';
		if (closed && (++at == in.length || in[at] != '>'))
			throw stop(at - 1, 1, NLS.bind(Messages.ExpectedBracket, name));
		at++;
		element.contentOffset = element.contentEnd = element.end = base + at;
		element.plain = true;
		if (namespaces)
			element.declarations = declarations();
		scope.enter(element.declarations);
		if (prefixes)
			qualify(element);
		else
			element.namespace = scope.defaultNamespace();
		if (!attributes.isEmpty())
			element.attributes = List.of(attributes.toArray(new XmlAttribute[0]));
		if (INCLUDES.contains(element.namespace))
			throw stop(begin, 1 + name.length(), Messages.XInclude);
		if (!closed)
			element.contentEnd = -1;
		return element;
	}

	private Map<String, String> declarations() {
		Map<String, String> declared = new LinkedHashMap<>();
		for (XmlAttribute attribute : attributes)
			if (attribute.declaresNamespace())
				declared.put(attribute.name.length() == 5 ? "" : attribute.localName(), value(attribute)); //$NON-NLS-1$
		return declared;
	}

	/** The document has not got this text yet where it is being made. */
	private String value(XmlAttribute attribute) {
		String raw = new String(in, attribute.valueOffset - base, attribute.valueEnd - attribute.valueOffset);
		return attribute.plain ? raw : XmlText.attributeValue(raw);
	}

	private boolean contains(String name) {
		for (int i = 0; i < attributes.size(); i++)
			if (attributes.get(i).name.equals(name))
				return true;
		return false;
	}

	private XmlAttribute attribute(XmlElement element) throws Stop {
		int begin = at;
		if (!XmlNames.start(in[at]) || in[at] == ':')
			throw stop(at, 1, NLS.bind(Messages.ExpectedAttribute, in[at], element.name));
		String name = name(Messages.ExpectedElementName);
		skipSpace();
		if (peek() != '=')
			throw stop(begin, name.length(), NLS.bind(Messages.ExpectedEquals, name));
		at++;
		skipSpace();
		char quote = peek();
		if (quote != '"' && quote != '\'')
			throw stop(begin, Math.max(1, at - begin), NLS.bind(Messages.ExpectedQuote, name));
		int value = ++at;
		boolean plain = true;
		for (;; at++) {
			if (at == in.length)
				throw stop(begin, name.length(), NLS.bind(Messages.ValueOpen, name, quote));
			char c = in[at];
			if (c == quote)
				break;
			if (c == '<')
				throw stop(at, 1, NLS.bind(Messages.LessInValue, name, quote));
			if (c == '&') {
				reference();
				plain = false;
			} else if (c < ' ') {
				plain = false;
			}
		}
		return new XmlAttribute(element, name, "", base + begin, base + value, base + at++, plain); //$NON-NLS-1$
	}

	private void qualify(XmlElement element) throws Stop {
		element.namespace = namespace(XmlNames.prefix(element.name), element.offset + 1, element.name);
		Set<String> expanded = null;
		for (int i = 0; i < attributes.size(); i++) {
			XmlAttribute a = attributes.get(i);
			if (a.name.indexOf(':') < 0)
				continue;
			String uri = namespace(XmlNames.prefix(a.name), a.offset, a.name);
			if (expanded == null)
				expanded = new HashSet<>();
			if (!expanded.add(uri + ' ' + a.localName()))
				throw stop(a.offset - base, a.name.length(), NLS.bind(Messages.AttributeTwice, a.name, element.name));
			attributes.set(i, new XmlAttribute(element, a.name, uri, a.offset, a.valueOffset, a.valueEnd, a.plain));
		}
	}

	private String namespace(String prefix, int offset, String name) throws Stop {
		String uri = prefix.isEmpty() ? scope.defaultNamespace() : scope.namespace(prefix);
		if (uri == null)
			throw stop(offset - base, prefix.length(), NLS.bind(Messages.PrefixUnknown, prefix, name));
		return uri;
	}

	private void endTag(XmlElement element) throws Stop {
		int begin = at;
		at += 2;
		String name = name(NLS.bind(Messages.ExpectedEndTag, element.name));
		if (!name.equals(element.name))
			throw stop(begin, name.length() + 2, NLS.bind(Messages.OtherEndTag, new Object[] { element.name, name, document.positionOf(element.offset).line() }));
		skipSpace();
		if (peek() != '>')
			throw stop(begin, name.length() + 2, NLS.bind(Messages.EndTagOpen, name));
		at++;
		element.contentEnd = base + begin;
		element.end = base + at;
	}

	/** To the next markup. */
	private void text(XmlElement element) throws Stop {
		for (; at < in.length; at++) {
			char c = in[at];
			if (c == '<')
				return;
			if (c == '&') {
				reference();
				element.plain = false;
			} else if (c == '\r') {
				element.plain = false;
			} else if (c == '>' && at > 1 && in[at - 1] == ']' && in[at - 2] == ']') {
				throw stop(at - 2, 3, Messages.CdataEnd);
			}
		}
		throw stop(in.length, 0, NLS.bind(Messages.ElementOpen, element.name, document.positionOf(element.offset).line()));
	}

	/** Leaves {@link #at} on the semicolon. */
	private void reference() throws Stop {
		int begin = at;
		int limit = Math.min(in.length, begin + 64);
		int end = begin + 1;
		while (end < limit && (XmlNames.part(in[end]) || in[end] == '#'))
			end++;
		if (end == limit || in[end] != ';' || end == begin + 1)
			throw stop(begin, 1, Messages.Ampersand);
		String body = new String(in, begin + 1, end - begin - 1);
		if (XmlText.referenced(body, 0, body.length()) < 0)
			throw stop(begin, end + 1 - begin, NLS.bind(body.charAt(0) == '#' ? Messages.CharacterReference : Messages.EntityReference, body));
		at = end;
	}

	private void declaration() throws Stop {
		int begin = at;
		int end = find("?>", at); //$NON-NLS-1$
		String content = end < 0 ? "" : new String(in, begin + 5, end - begin - 5); //$NON-NLS-1$
		if (!XmlDeclaration.valid(content))
			throw stop(begin, 5, Messages.DeclarationWrong);
		at = end + 2;
	}

	/** Comments, instructions and white space before the root (null) or behind it; ends before a start tag. */
	private void misc(XmlElement root) throws Stop {
		while (true) {
			skipSpace();
			if (looking("<!--")) //$NON-NLS-1$
				comment();
			else if (looking("<?")) //$NON-NLS-1$
				instruction();
			else if (looking("<!DOCTYPE")) //$NON-NLS-1$
				throw stop(at, 9, Messages.Doctype);
			else if (at == in.length || in[at] == '<' && at + 1 < in.length && in[at + 1] != '!' && in[at + 1] != '/')
				return;
			else
				throw stop(at, 1, looking("<!") ? Messages.UnknownMarkup : looking("</") ? Messages.EndTagAlone //$NON-NLS-1$ //$NON-NLS-2$
						: root == null ? Messages.ExpectedRoot : NLS.bind(Messages.AfterRoot, root.name));
		}
	}

	private void comment() throws Stop {
		int begin = at;
		int dashes = find("--", at + 4); //$NON-NLS-1$
		if (dashes < 0)
			throw stop(begin, 4, Messages.CommentOpen);
		if (dashes + 2 >= in.length || in[dashes + 2] != '>')
			throw stop(dashes, 2, Messages.CommentDashes);
		at = dashes + 3;
	}

	private void instruction() throws Stop {
		int begin = at;
		at += 2;
		String target = name(Messages.InstructionName);
		if (target.equalsIgnoreCase("xml")) //$NON-NLS-1$
			throw stop(begin, 5, Messages.DeclarationPlace);
		at = begin;
		until("?>", 2, Messages.InstructionOpen); //$NON-NLS-1$
	}
}
