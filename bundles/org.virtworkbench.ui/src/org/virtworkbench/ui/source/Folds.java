package org.virtworkbench.ui.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.eclipse.jface.text.Region;
import org.virtworkbench.definition.XmlElement;

/** What can be folded: elements of more than one line, from the beginning of the first line to that of the one behind the last. */
final class Folds {

	private Folds() {
	}

	/** In the order of the text. */
	static List<Region> of(XmlElement root) {
		List<Region> folds = new ArrayList<>();
		String text = root.document().text();
		Deque<XmlElement> open = new ArrayDeque<>();
		open.push(root);
		while (!open.isEmpty()) {
			XmlElement element = open.pop();
			List<XmlElement> children = element.children();
			for (int i = children.size() - 1; i >= 0; i--)
				open.push(children.get(i));
			int firstEnd = text.indexOf('\n', element.offset());
			if (firstEnd < 0 || firstEnd >= element.end())
				continue;
			int begin = text.lastIndexOf('\n', element.offset()) + 1;
			int last = text.indexOf('\n', element.end());
			int end = last < 0 ? text.length() : last + 1;
			// Two elements that begin in one line have one fold.
			if (folds.isEmpty() || folds.get(folds.size() - 1).getOffset() != begin)
				folds.add(new Region(begin, end - begin));
		}
		return folds;
	}
}
