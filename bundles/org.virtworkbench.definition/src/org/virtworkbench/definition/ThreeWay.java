package org.virtworkbench.definition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What becomes of two edits of the same definition. Compared is what the definitions mean ({@link DefinitionDiff}); what the others changed and we
 * left alone is put into our text by the smallest edits, so our comments and layout stay.
 *
 * @param merged our text with all changes of theirs that do not touch ours; at a conflict it says what ours says
 * @param conflicts empty where everything could be merged
 */
public record ThreeWay(String merged, List<Conflict> conflicts) {

	/**
	 * A place that both sides changed, and not to the same.
	 *
	 * @param path in our definition; where ours has it no more, in theirs
	 * @param base value of an attribute or a text, source of an element, of several where only their order differs; null where it is absent
	 */
	public record Conflict(XmlPath path, String base, String mine, String theirs) {
	}

	public ThreeWay {
		conflicts = List.copyOf(conflicts);
	}

	/** Whether nothing is in conflict. */
	public boolean clean() {
		return conflicts.isEmpty();
	}

	/**
	 * @param base what both began with; none of the three is changed
	 * @throws IllegalStateException where one is not well-formed
	 */
	public static ThreeWay merge(DefinitionDocument base, DefinitionDocument mine, DefinitionDocument theirs) {
		return merge(base, mine, theirs, Set.of());
	}

	/**
	 * As {@link #merge(DefinitionDocument, DefinitionDocument, DefinitionDocument)}, with some of its conflicts decided for the others' side: the merged
	 * text says there what theirs says, and they are conflicts no more.
	 *
	 * @param yielded of the conflicts of the merge without any
	 */
	public static ThreeWay merge(DefinitionDocument base, DefinitionDocument mine, DefinitionDocument theirs, Set<Conflict> yielded) {
		for (DefinitionDocument each : List.of(base, mine, theirs))
			if (!each.wellFormed())
				throw new IllegalStateException(each.problems().get(0).sentence());
		Merge merge = new Merge(mine, theirs, yielded);
		merge.elements(base.root(), mine.root(), theirs.root());
		return new ThreeWay(merge.text(), merge.conflicts);
	}

	private static final class Merge {

		final XmlEdits edits;
		final List<Conflict> conflicts = new ArrayList<>();
		private final XmlLayout layout;
		/** Prefixes by the place of the element that is to declare them, and the URI. */
		private final Map<String, String> declared = new HashMap<>();
		private final ElementMatch match = new ElementMatch();
		private final Set<Conflict> yielded;
		/** Elements of theirs whose order ours shall have, of one name and one parent each. */
		private final List<List<XmlElement>> orders = new ArrayList<>();

		Merge(DefinitionDocument mine, DefinitionDocument theirs, Set<Conflict> yielded) {
			this.yielded = yielded;
			edits = new XmlEdits(mine);
			layout = new XmlLayout(theirs);
		}

		/** To be called once, at the end. */
		String text() {
			String text = edits.preview();
			// in a turn of its own: what the elements say is merged by then, and moves along
			for (List<XmlElement> order : orders)
				text = ordered(text, order);
			return text;
		}

		private static String ordered(String text, List<XmlElement> order) {
			DefinitionDocument document = new DefinitionDocument(text);
			ElementMatch match = new ElementMatch();
			XmlElement theirs = order.get(0).parent;
			XmlElement parent = counterpart(theirs, document.root(), match);
			Map<XmlElement, XmlElement> pairs = parent == null ? Map.of() : match.children(theirs, parent);
			List<XmlElement> wanted = order.stream().filter(pairs::containsKey).map(pairs::get).toList();
			List<XmlElement> places = wanted.stream().sorted(Comparator.comparingInt(element -> element.offset)).toList();
			XmlEdits moves = new XmlEdits(document);
			for (int i = 0; i < places.size(); i++) {
				String source = wanted.get(i).source();
				if (places.get(i) != wanted.get(i))
					moves.replace(places.get(i), (XmlEdits.Source) indent -> source);
			}
			return moves.preview();
		}

		/** Null where it was removed. */
		private static XmlElement counterpart(XmlElement element, XmlElement root, ElementMatch match) {
			if (element.parent == null)
				return root;
			XmlElement parent = counterpart(element.parent, root, match);
			return parent == null ? null : match.children(element.parent, parent).get(element);
		}

		/** @param base null where both sides added the element */
		void elements(XmlElement base, XmlElement mine, XmlElement theirs) {
			attributes(base, mine, theirs);
			String was = base == null ? "" : ElementMatch.text(base); //$NON-NLS-1$
			String ours = ElementMatch.text(mine);
			String other = ElementMatch.text(theirs);
			if (differ(mine, was, ours, other))
				edits.text(mine, other, false);
			children(base, mine, theirs);
		}

		private void attributes(XmlElement base, XmlElement mine, XmlElement theirs) {
			Map<String, XmlAttribute> was = base == null ? Map.of() : ElementMatch.attributes(base);
			Map<String, XmlAttribute> ours = ElementMatch.attributes(mine);
			Map<String, XmlAttribute> other = ElementMatch.attributes(theirs);
			Set<String> names = new TreeSet<>(ours.keySet());
			names.addAll(other.keySet());
			for (String name : names) {
				XmlAttribute changed = other.get(name);
				XmlAttribute own = ours.get(name);
				if (!differ(own != null ? own : changed, value(was.get(name)), value(own), value(changed)))
					continue;
				String written = own != null ? own.name : qualified(changed, mine);
				edits.attribute(mine, written, value(changed));
			}
		}

		/** The name of an attribute of theirs in our element, declaring its prefix there where that means something else. */
		private String qualified(XmlAttribute attribute, XmlElement mine) {
			if (attribute.namespace.isEmpty() || attribute.namespace.equals(XmlNames.XML))
				return attribute.name;
			String prefix = mine.prefixOf(attribute.namespace).orElse(declared.get(mine.offset + attribute.namespace));
			if (prefix == null) {
				prefix = XmlNames.prefix(attribute.name);
				while (mine.namespaceOf(prefix) != null || declared.containsValue(prefix))
					prefix += '_';
				declared.put(mine.offset + attribute.namespace, prefix);
				edits.attribute(mine, "xmlns:" + prefix, attribute.namespace); //$NON-NLS-1$
			}
			return prefix + ':' + attribute.localName();
		}

		private static String value(XmlAttribute attribute) {
			return attribute == null ? null : attribute.value();
		}

		/** Whether theirs is to be taken; notes a conflict where both changed it. */
		private boolean differ(XmlItem item, String base, String mine, String theirs) {
			if (Objects.equals(base, theirs) || Objects.equals(mine, theirs))
				return false;
			if (Objects.equals(base, mine))
				return true;
			return yields(item, base, mine, theirs);
		}

		/** Whether a conflict was decided for theirs; notes it where it was not. */
		private boolean yields(XmlItem item, String base, String mine, String theirs) {
			Conflict conflict = new Conflict(XmlPath.of(item), base, mine, theirs);
			if (yielded.contains(conflict))
				return true;
			conflicts.add(conflict);
			return false;
		}

		private void children(XmlElement base, XmlElement mine, XmlElement theirs) {
			Map<XmlElement, XmlElement> ours = base == null ? Map.of() : match.children(base, mine);
			Map<XmlElement, XmlElement> other = base == null ? Map.of() : match.children(base, theirs);
			Map<XmlElement, XmlElement> ourOwn = new HashMap<>();
			Set<XmlElement> gone = new HashSet<>();
			Set<XmlElement> restored = new HashSet<>();
			if (base != null) {
				Set<XmlElement> ordered = order(base, ours, other, ourOwn);
				for (XmlElement child : base.children)
					if (!ordered.contains(child))
						child(child, ours.get(child), other.get(child), ourOwn, gone, restored);
			}
			List<XmlElement> addedHere = rest(mine, ours);
			List<XmlElement> addedThere = rest(theirs, other);
			match.added(addedHere, addedThere).forEach((here, there) -> {
				ourOwn.put(there, here);
				elements(null, here, there);
			});
			XmlElement before = null;
			for (XmlElement child : theirs.children) {
				XmlElement here = ourOwn.get(child);
				if (here != null && !gone.contains(here))
					before = here;
				else if (here == null && (addedThere.contains(child) || restored.contains(child)))
					edits.insert(mine, before, List.of(indent -> edits.foreign(child, mine, layout.indent(child), indent)));
			}
		}

		private void child(XmlElement base, XmlElement mine, XmlElement theirs, Map<XmlElement, XmlElement> ourOwn, Set<XmlElement> gone,
				Set<XmlElement> restored) {
			if (mine != null && theirs != null) {
				ourOwn.put(theirs, mine);
				elements(base, mine, theirs);
			} else if (mine != null) {
				if (match.meaning(mine).equals(match.meaning(base)) || yields(mine, base.source(), mine.source(), null)) {
					edits.remove(mine);
					gone.add(mine);
				}
			} else if (theirs != null && !match.meaning(theirs).equals(match.meaning(base))
					&& yields(theirs, base.source(), null, theirs.source())) {
				restored.add(theirs);
			}
		}

		private static List<XmlElement> rest(XmlElement parent, Map<XmlElement, XmlElement> pairs) {
			Set<XmlElement> paired = new HashSet<>(pairs.values());
			return parent.children.stream().filter(c -> !paired.contains(c)).toList();
		}

		/**
		 * Among elements of one name: takes over their order, where only they changed it, and with it what they changed in the elements.
		 *
		 * @param ourOwn gets for each of theirs the element of ours in whose place it will stand
		 * @return those of the base that are done with by that
		 */
		private Set<XmlElement> order(XmlElement base, Map<XmlElement, XmlElement> ours, Map<XmlElement, XmlElement> other,
				Map<XmlElement, XmlElement> ourOwn) {
			Set<XmlElement> done = new HashSet<>();
			Map<String, List<XmlElement>> groups = base.children.stream().filter(c -> ours.containsKey(c) && other.containsKey(c))
					.collect(Collectors.groupingBy(c -> Slot.key(c.namespace, c.localName())));
			for (List<XmlElement> was : groups.values()) {
				List<XmlElement> here = sorted(was, ours);
				List<XmlElement> there = sorted(was, other);
				if (there.equals(was) || there.equals(here))
					continue;
				List<XmlElement> mine = here.stream().map(ours::get).toList();
				if (here.equals(was) && there.stream().allMatch(c -> same(c, ours) || same(c, other))) {
					for (int i = 0; i < mine.size(); i++) {
						ourOwn.put(other.get(there.get(i)), mine.get(i));
						if (there.get(i) != here.get(i) || !same(there.get(i), other))
							edits.replace(mine.get(i), source(there.get(i), ours, other, mine.get(i)));
					}
					done.addAll(was);
				} else {
					List<XmlElement> theirs = there.stream().map(other::get).toList();
					if (yields(mine.get(0), sources(was), sources(mine), sources(theirs)))
						orders.add(theirs);
				}
			}
			return done;
		}

		private boolean same(XmlElement base, Map<XmlElement, XmlElement> counterparts) {
			return match.meaning(base).equals(match.meaning(counterparts.get(base)));
		}

		private XmlEdits.Source source(XmlElement base, Map<XmlElement, XmlElement> ours, Map<XmlElement, XmlElement> other, XmlElement place) {
			XmlElement theirs = other.get(base);
			String own = ours.get(base).source();
			return indent -> same(base, other) ? own : edits.foreign(theirs, place.parent, layout.indent(theirs), indent);
		}

		private static List<XmlElement> sorted(List<XmlElement> was, Map<XmlElement, XmlElement> counterparts) {
			List<XmlElement> sorted = new ArrayList<>(was);
			sorted.sort((a, b) -> Integer.compare(counterparts.get(a).offset, counterparts.get(b).offset));
			return sorted;
		}

		private static String sources(List<XmlElement> elements) {
			return elements.stream().map(XmlElement::source).collect(Collectors.joining("\n")); //$NON-NLS-1$
		}
	}
}
