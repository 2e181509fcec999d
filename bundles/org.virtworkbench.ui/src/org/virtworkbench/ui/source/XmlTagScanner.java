package org.virtworkbench.ui.source;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;

/** The parts of a tag: brackets and name, attributes' names, values with their quotes. */
final class XmlTagScanner implements ITokenScanner {

	private final XmlColours colours;
	private IDocument document;
	private int at;
	private int begin;
	private int limit;

	XmlTagScanner(XmlColours colours) {
		this.colours = colours;
	}

	@Override
	public void setRange(IDocument of, int offset, int length) {
		document = of;
		begin = offset;
		at = offset;
		limit = offset + length;
	}

	@Override
	public int getTokenOffset() {
		return begin;
	}

	@Override
	public int getTokenLength() {
		return at - begin;
	}

	@Override
	public IToken nextToken() {
		begin = at;
		if (at >= limit)
			return Token.EOF;
		try {
			char c = document.getChar(at++);
			if (c == '<') {
				while (at < limit && (document.getChar(at) == '/' || nameLike(document.getChar(at))))
					at++;
				return colours.tag;
			}
			if (c == '>' || c == '/' || c == '?')
				return colours.tag;
			if (c == '"' || c == '\'') {
				while (at < limit && document.getChar(at) != c)
					at++;
				at = Math.min(limit, at + 1);
				return colours.value;
			}
			if (nameLike(c)) {
				while (at < limit && nameLike(document.getChar(at)))
					at++;
				return colours.name;
			}
			while (at < limit && "<>/?\"'".indexOf(document.getChar(at)) < 0 && !nameLike(document.getChar(at))) //$NON-NLS-1$
				at++;
			return colours.text;
		} catch (BadLocationException e) {
			at = begin;
			return Token.EOF;
		}
	}

	static boolean nameLike(char c) {
		return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == ':' || c == '.';
	}
}
