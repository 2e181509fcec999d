package org.virtworkbench.definition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Keeps a tree of elements true to its text: moves offsets along with an edit, and lets elements take over what a fresh parse found. */
final class XmlTree {

	private XmlTree() {
	}

	/** The index of the last child that begins at or before the offset; -1 where none does. */
	static int childBefore(XmlElement element, int offset) {
		int low = 0;
		int high = element.children.size() - 1;
		while (low <= high) {
			int middle = low + high >>> 1;
			if (element.children.get(middle).offset <= offset)
				low = middle + 1;
			else
				high = middle - 1;
		}
		return high;
	}

	/** The innermost element that has characters of its own on both sides of the range; null where none has. */
	static XmlElement around(XmlElement root, int from, int to) {
		XmlElement found = null;
		XmlElement at = root;
		while (at != null && at.offset < from && to < at.end) {
			found = at;
			int child = childBefore(at, from - 1);
			at = child < 0 ? null : at.children.get(child);
		}
		return found;
	}

	static int level(XmlElement element) {
		int level = 1;
		for (XmlElement at = element.parent; at != null; at = at.parent)
			level++;
		return level;
	}

	/** Moves the offsets of a tree along with an edit, before it is made, and marks what the edit touches. */
	static void shift(XmlElement element, String before, int offset, int length, int inserted) {
		int end = offset + length;
		if (element.end <= offset)
			return;
		int delta = inserted - length;
		if (element.offset >= end) {
			move(element, delta);
			return;
		}
		if (element.offset >= offset && element.end <= end && element.swallowed == null && !element.touched)
			element.swallowed = before.substring(element.offset, element.end);
		element.touched = true;
		element.offset = moved(element.offset, offset, end, delta);
		element.contentOffset = moved(element.contentOffset, offset, end, delta);
		element.contentEnd = moved(element.contentEnd, offset, end, delta);
		element.end = moved(element.end, offset, end, delta);
		for (XmlAttribute attribute : element.attributes) {
			attribute.offset = moved(attribute.offset, offset, end, delta);
			attribute.valueOffset = moved(attribute.valueOffset, offset, end, delta);
			attribute.valueEnd = moved(attribute.valueEnd, offset, end, delta);
		}
		for (XmlElement child : element.children)
			shift(child, before, offset, length, inserted);
	}

	private static int moved(int place, int offset, int end, int delta) {
		return place >= end ? place + delta : Math.min(place, offset);
	}

	private static void move(XmlElement element, int delta) {
		if (delta == 0)
			return;
		element.offset += delta;
		element.contentOffset += delta;
		element.contentEnd += delta;
		element.end += delta;
		for (XmlAttribute attribute : element.attributes) {
			attribute.offset += delta;
			attribute.valueOffset += delta;
			attribute.valueEnd += delta;
		}
		for (XmlElement child : element.children)
			move(child, delta);
	}

	/**
	 * Lets an element become what was parsed in its place; its children stay the same objects where they are the same for a person.
	 *
	 * @param changed takes every element that became another
	 */
	static void adopt(XmlElement element, XmlElement fresh, Set<XmlElement> changed) {
		adopt(element, fresh, false, changed);
	}

	/** @param scope whether prefixes may mean something else than before, so that what is written the same has to be looked at too */
	private static void adopt(XmlElement element, XmlElement fresh, boolean scope, Set<XmlElement> changed) {
		changed.add(element);
		boolean inner = scope || !element.namespace.equals(fresh.namespace) || !element.declarations.equals(fresh.declarations);
		element.namespace = fresh.namespace;
		element.declarations = fresh.declarations;
		element.offset = fresh.offset;
		element.contentOffset = fresh.contentOffset;
		element.contentEnd = fresh.contentEnd;
		element.end = fresh.end;
		element.plain = fresh.plain;
		element.touched = false;
		element.swallowed = null;
		element.attributes = fresh.attributes;
		for (XmlAttribute attribute : element.attributes)
			attribute.element = element;
		List<XmlElement> before = element.children;
		XmlElement[] after = pair(before, fresh.children);
		for (XmlElement child : before)
			child.parent = null;
		for (int i = 0; i < after.length; i++) {
			XmlElement parsed = fresh.children.get(i);
			XmlElement child = after[i];
			if (child == null)
				after[i] = parsed;
			else if (inner || !unchanged(child, parsed))
				adopt(child, parsed, inner, changed);
			after[i].parent = element;
		}
		element.children = Arrays.asList(after);
	}

	private static boolean unchanged(XmlElement element, XmlElement fresh) {
		return !element.touched && element.offset == fresh.offset && element.end == fresh.end && element.name.equals(fresh.name);
	}

	/** For each fresh child the old one that it is; null where it is a new one. */
	private static XmlElement[] pair(List<XmlElement> olds, List<XmlElement> freshes) {
		XmlElement[] pairs = new XmlElement[freshes.size()];
		List<XmlElement> rest = new ArrayList<>();
		int next = 0;
		for (XmlElement old : olds) {
			while (next < pairs.length && freshes.get(next).offset < old.offset)
				next++;
			if (next < pairs.length && unchanged(old, freshes.get(next)))
				pairs[next++] = old;
			else
				rest.add(old);
		}
		// first what an edit carried elsewhere as it was, then by name in the order of the text
		pair(rest, pairs, freshes, old -> old.swallowed, XmlElement::source);
		pair(rest, pairs, freshes, old -> old.name, fresh -> fresh.name);
		return pairs;
	}

	/** Takes the elements that it pairs out of the rest. */
	private static void pair(List<XmlElement> rest, XmlElement[] pairs, List<XmlElement> freshes, Function<XmlElement, String> keyOfOld,
			Function<XmlElement, String> keyOfFresh) {
		Map<String, Deque<XmlElement>> waiting = new HashMap<>();
		for (XmlElement old : rest)
			if (keyOfOld.apply(old) != null)
				waiting.computeIfAbsent(keyOfOld.apply(old), k -> new ArrayDeque<>()).add(old);
		if (waiting.isEmpty())
			return;
		Set<XmlElement> paired = new HashSet<>();
		for (int i = 0; i < pairs.length; i++) {
			if (pairs[i] != null)
				continue;
			Deque<XmlElement> olds = waiting.get(keyOfFresh.apply(freshes.get(i)));
			if (olds != null && !olds.isEmpty())
				paired.add(pairs[i] = olds.remove());
		}
		rest.removeAll(paired);
	}
}
