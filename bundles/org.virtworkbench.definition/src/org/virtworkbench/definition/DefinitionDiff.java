package org.virtworkbench.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.virtworkbench.definition.DefinitionChange.Kind;

/**
 * What differs between two definitions for libvirt: white space, comments, quotes, prefixes, the order of attributes and the order of
 * elements of different names do not count. Repeated elements are matched by what identifies them (a disk by its target, an interface by its
 * MAC address), else by what they say.
 */
public final class DefinitionDiff {

	private final ElementMatch match = new ElementMatch();
	private final List<DefinitionChange> changes = new ArrayList<>();

	private DefinitionDiff() {
	}

	/** In the order of the new definition, what was removed from an element first. Empty where they mean the same. */
	public static List<DefinitionChange> compare(XmlElement before, XmlElement after) {
		DefinitionDiff diff = new DefinitionDiff();
		if (Slot.key(before.namespace, before.localName()).equals(Slot.key(after.namespace, after.localName())))
			diff.elements(before, after);
		else
			diff.add(Kind.CHANGED, before, after, before.source(), after.source());
		return diff.changes;
	}

	private void elements(XmlElement before, XmlElement after) {
		attributes(before, after);
		if (!ElementMatch.text(before).equals(ElementMatch.text(after)))
			add(Kind.CHANGED, before, after, ElementMatch.text(before), ElementMatch.text(after));
		Map<XmlElement, XmlElement> pairs = match.children(before, after);
		for (XmlElement child : before.children)
			if (!pairs.containsKey(child))
				add(Kind.REMOVED, child, null, child.source(), null);
		Map<XmlElement, XmlElement> counterparts = new HashMap<>();
		pairs.forEach((a, b) -> counterparts.put(b, a));
		Set<XmlElement> moved = moved(pairs, after);
		for (XmlElement child : after.children) {
			XmlElement old = counterparts.get(child);
			if (old == null) {
				add(Kind.ADDED, null, child, null, child.source());
				continue;
			}
			if (moved.contains(child))
				add(Kind.MOVED, old, child, old.source(), child.source());
			elements(old, child);
		}
	}

	private void attributes(XmlElement before, XmlElement after) {
		Map<String, XmlAttribute> olds = ElementMatch.attributes(before);
		Map<String, XmlAttribute> news = ElementMatch.attributes(after);
		Set<String> names = new TreeSet<>(olds.keySet());
		names.addAll(news.keySet());
		for (String name : names) {
			XmlAttribute a = olds.get(name);
			XmlAttribute b = news.get(name);
			if (b == null)
				add(Kind.REMOVED, a, null, a.value(), null);
			else if (a == null)
				add(Kind.ADDED, null, b, null, b.value());
			else if (!a.value().equals(b.value()))
				add(Kind.CHANGED, a, b, a.value(), b.value());
		}
	}

	/** Those that stand elsewhere among the elements of their name. */
	private static Set<XmlElement> moved(Map<XmlElement, XmlElement> pairs, XmlElement after) {
		Map<String, List<Integer>> places = new HashMap<>();
		Map<String, List<XmlElement>> elements = new HashMap<>();
		Map<XmlElement, Integer> order = new HashMap<>();
		for (XmlElement child : after.children)
			order.put(child, order.size());
		pairs.forEach((a, b) -> {
			places.computeIfAbsent(b.localName(), k -> new ArrayList<>()).add(order.get(b));
			elements.computeIfAbsent(b.localName(), k -> new ArrayList<>()).add(b);
		});
		Set<XmlElement> moved = new HashSet<>();
		places.forEach((name, found) -> {
			boolean[] staying = Order.staying(found.stream().mapToInt(Integer::intValue).toArray());
			for (int i = 0; i < staying.length; i++)
				if (!staying[i])
					moved.add(elements.get(name).get(i));
		});
		return moved;
	}

	private void add(Kind kind, XmlItem before, XmlItem after, String old, String now) {
		changes.add(new DefinitionChange(kind, XmlPath.of(after == null ? before : after), old, now, before, after));
	}
}
