package org.virtworkbench.definition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which child of one element is which child of another, for a person: the disk with the same target, the interface with the same MAC address, and
 * where nothing identifies them, those that say most of the same.
 */
final class ElementMatch {

	/** What identifies elements of one name among each other, as libvirt itself does: relative paths, all of which must be there. */
	private static final Map<String, List<String>> KEYS = Map.ofEntries(key("disk", "target@dev"), key("interface", "mac@address"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			key("controller", "@type", "@index"), key("filesystem", "target@dir"), key("graphics", "@type"), key("serial", "target@port"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			key("console", "target@port"), key("parallel", "target@port"), key("channel", "target@name"), key("input", "@type", "@bus"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			key("cell", "@id"), key("vcpupin", "@vcpu"), key("iothreadpin", "@iothread"), key("memnode", "@cellid"), key("feature", "@name"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			key("timer", "@name"), key("sibling", "@id"), key("entry", "@name"), key("env", "@name"), key("boot", "@dev"), key("tag", "@id"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$
			key("shmem", "@name"), key("seclabel", "@model"), key("vcpu", "@id"), key("portgroup", "@name"), key("range", "@start"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			key("ip", "@address"), key("device", "@path"), key("parameter", "@name"), key("domainsnapshot", "name")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	/** With more pairs to compare than this, the order of the text decides. */
	private static final int MANY = 40_000;
	/** How alike two elements with other identities must be to count as the same one renamed. */
	private static final double RENAMED = 0.6;
	private static final double ALIKE = 0.3;

	private final Map<XmlElement, String> meanings = new IdentityHashMap<>();

	private static Map.Entry<String, List<String>> key(String name, String... paths) {
		return Map.entry(name, List.of(paths));
	}

	/** The children of the first element with their counterparts among those of the second, in the order of the first; without those that have none. */
	Map<XmlElement, XmlElement> children(XmlElement a, XmlElement b) {
		return match(a.children, b.children, false);
	}

	/** Of what two sides added: being alike is not enough to be the same where an element may well be there twice. */
	Map<XmlElement, XmlElement> added(List<XmlElement> a, List<XmlElement> b) {
		return match(a, b, true);
	}

	private Map<XmlElement, XmlElement> match(List<XmlElement> a, List<XmlElement> b, boolean sure) {
		Map<String, List<XmlElement>> groups = new HashMap<>();
		for (XmlElement element : b)
			groups.computeIfAbsent(name(element), k -> new ArrayList<>()).add(element);
		Map<String, List<XmlElement>> own = new LinkedHashMap<>();
		for (XmlElement element : a)
			own.computeIfAbsent(name(element), k -> new ArrayList<>()).add(element);
		Map<XmlElement, XmlElement> pairs = new IdentityHashMap<>();
		own.forEach((name, elements) -> group(elements, new ArrayList<>(groups.getOrDefault(name, List.of())), pairs, sure));
		Map<XmlElement, XmlElement> ordered = new LinkedHashMap<>();
		for (XmlElement element : a)
			if (pairs.containsKey(element))
				ordered.put(element, pairs.get(element));
		return ordered;
	}

	private static String name(XmlElement element) {
		return Slot.key(element.namespace, element.localName());
	}

	private void group(List<XmlElement> a, List<XmlElement> free, Map<XmlElement, XmlElement> pairs, boolean sure) {
		List<XmlElement> left = new ArrayList<>(a);
		if (left.size() == 1 && free.size() == 1 && (identity(left.get(0)) == null || identity(free.get(0)) == null)
				&& !(sure && repeatable(left.get(0)))) {
			pairs.put(left.get(0), free.get(0));
			return;
		}
		equal(left, free, pairs, true);
		equal(left, free, pairs, false);
		if (sure)
			return;
		if ((long) left.size() * free.size() > MANY)
			for (int i = 0; i < Math.min(left.size(), free.size()); i++)
				pairs.put(left.get(i), free.get(i));
		else
			alike(left, free, pairs);
	}

	private static boolean repeatable(XmlElement element) {
		return !element.namespace.isEmpty() || KEYS.containsKey(element.name) || element.parent != null && element.parent.name.equals("devices"); //$NON-NLS-1$
	}

	/** @param identity whether equal by identity, else by all that they say */
	private void equal(List<XmlElement> left, List<XmlElement> free, Map<XmlElement, XmlElement> pairs, boolean identity) {
		Map<String, List<XmlElement>> waiting = new HashMap<>();
		for (XmlElement element : free) {
			String key = identity ? identity(element) : meaning(element);
			if (key != null)
				waiting.computeIfAbsent(key, k -> new ArrayList<>()).add(element);
		}
		Set<XmlElement> paired = new LinkedHashSet<>();
		for (XmlElement element : left) {
			String key = identity ? identity(element) : meaning(element);
			List<XmlElement> found = key == null ? null : waiting.get(key);
			if (found == null || found.isEmpty())
				continue;
			XmlElement other = found.remove(0);
			pairs.put(element, other);
			paired.add(element);
			paired.add(other);
		}
		left.removeAll(paired);
		free.removeAll(paired);
	}

	private record Pair(int a, int b, double likeness) {
	}

	private void alike(List<XmlElement> left, List<XmlElement> free, Map<XmlElement, XmlElement> pairs) {
		List<Pair> candidates = new ArrayList<>();
		for (int i = 0; i < left.size(); i++)
			for (int k = 0; k < free.size(); k++) {
				double likeness = likeness(left.get(i), free.get(k));
				boolean renamed = identity(left.get(i)) != null && identity(free.get(k)) != null;
				if (likeness >= (renamed ? RENAMED : ALIKE))
					candidates.add(new Pair(i, k, likeness));
			}
		candidates.sort(Comparator.comparingDouble(Pair::likeness).reversed().thenComparingInt(p -> Math.abs(p.a - p.b)).thenComparingInt(Pair::a));
		Set<XmlElement> taken = new LinkedHashSet<>();
		for (Pair pair : candidates)
			if (!taken.contains(left.get(pair.a)) && !taken.contains(free.get(pair.b))) {
				taken.add(left.get(pair.a));
				taken.add(free.get(pair.b));
				pairs.put(left.get(pair.a), free.get(pair.b));
			}
	}

	/** What tells an element from others of its name; null where nothing does. */
	static String identity(XmlElement element) {
		List<String> paths = element.namespace.isEmpty() ? KEYS.get(element.name) : null;
		if (paths == null)
			return null;
		StringBuilder out = new StringBuilder();
		for (String path : paths) {
			int at = path.indexOf('@');
			String child = at < 0 ? path : path.substring(0, at);
			XmlElement holder = child.isEmpty() ? element : element.child(child).orElse(null);
			String value = holder == null ? null : at < 0 ? holder.text() : holder.attributeValue(path.substring(at + 1));
			if (value == null)
				return null;
			out.append(value).append(' ');
		}
		return out.toString();
	}

	/** All that an element says: the same for elements that differ in white space, comments, prefixes or the order of attributes only. */
	String meaning(XmlElement element) {
		String known = meanings.get(element);
		if (known != null)
			return known;
		StringBuilder out = new StringBuilder("<").append(name(element)); //$NON-NLS-1$
		attributes(element).forEach((name, attribute) -> out.append(' ').append(name).append('=').append(XmlText.escapeAttribute(attribute.value(), '\''))
				.append('\''));
		out.append('>').append(XmlText.escapeText(text(element)));
		for (XmlElement child : element.children)
			out.append(meaning(child));
		String meaning = out.append("</>").toString(); //$NON-NLS-1$
		meanings.put(element, meaning);
		return meaning;
	}

	/** Without declarations of namespaces, by their expanded names. */
	static Map<String, XmlAttribute> attributes(XmlElement element) {
		Map<String, XmlAttribute> found = new TreeMap<>();
		for (XmlAttribute attribute : element.attributes)
			if (!attribute.declaresNamespace())
				found.put(Slot.key(attribute.namespace, attribute.localName()), attribute);
		return found;
	}

	/** The own text as far as it means something. */
	static String text(XmlElement element) {
		return element.text().strip();
	}

	/** From 0, nothing in common, to 1. */
	private static double likeness(XmlElement a, XmlElement b) {
		List<String> ours = new ArrayList<>();
		List<String> theirs = new ArrayList<>();
		words(a, "", ours); //$NON-NLS-1$
		words(b, "", theirs); //$NON-NLS-1$
		Map<String, Integer> left = new HashMap<>();
		for (String word : ours)
			left.merge(word, 1, Integer::sum);
		int common = 0;
		for (String word : theirs)
			if (left.merge(word, -1, Integer::sum) >= 0)
				common++;
		return 2.0 * common / (ours.size() + theirs.size());
	}

	private static void words(XmlElement element, String path, List<String> words) {
		int before = words.size();
		attributes(element).forEach((name, attribute) -> words.add(path + '@' + name + '=' + attribute.value()));
		String text = text(element);
		if (!text.isEmpty() || words.size() == before && element.children.isEmpty())
			words.add(path + '=' + text);
		for (XmlElement child : element.children)
			words(child, path + '/' + name(child), words);
	}
}
