package org.virtworkbench.definition;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of an element's own text, between two pieces of other markup.
 *
 * @param end behind the last character
 * @param cdata whether it is the inside of a CDATA section
 */
record XmlRun(int offset, int end, boolean cdata) {

	static final String CDATA = "<![CDATA["; //$NON-NLS-1$

	static List<XmlRun> of(XmlElement element) {
		List<XmlRun> runs = new ArrayList<>();
		String text = element.document.text();
		int next = 0;
		int at = element.contentOffset;
		while (at < element.contentEnd) {
			int markup = text.indexOf('<', at);
			if (markup < 0 || markup > element.contentEnd)
				markup = element.contentEnd;
			if (markup > at)
				runs.add(new XmlRun(at, markup, false));
			if (markup == element.contentEnd)
				break;
			if (next < element.children.size() && element.children.get(next).offset == markup) {
				at = element.children.get(next++).end;
			} else if (text.startsWith(CDATA, markup)) {
				int close = close(text, "]]>", markup, element.contentEnd); //$NON-NLS-1$
				runs.add(new XmlRun(markup + CDATA.length(), close, true));
				at = close + 3;
			} else {
				String bracket = text.startsWith("<!--", markup) ? "-->" : "?>"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				at = close(text, bracket, markup, element.contentEnd) + bracket.length();
			}
		}
		return runs;
	}

	/** In a text that is being typed the bracket may be missing: then it is the end of the content. */
	private static int close(String text, String bracket, int from, int limit) {
		int found = text.indexOf(bracket, from);
		return found < 0 || found > limit ? limit : found;
	}

	boolean blank(String text) {
		for (int i = offset; i < end; i++)
			if (!XmlText.space(text.charAt(i)))
				return false;
		return true;
	}
}
