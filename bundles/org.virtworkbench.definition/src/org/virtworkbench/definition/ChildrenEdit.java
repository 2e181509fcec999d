package org.virtworkbench.definition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/** Makes the child elements of one feature follow its objects: as few of them as possible are touched, and those that move take their source along. */
final class ChildrenEdit {

	private final DefinitionView view;
	private final Link link;
	private final Slot slot;
	private final XmlEdits edits;
	private final ObjectSource source;
	private final List<XmlElement> present = new ArrayList<>();
	/** What is to go and whose place is still free. */
	private final Set<XmlElement> gone;
	private final Set<XmlElement> stays;
	private final List<DetachedObject> detached = new ArrayList<>();

	ChildrenEdit(DefinitionView view, Link link, Slot slot, XmlEdits edits) {
		this.view = view;
		this.link = link;
		this.slot = slot;
		this.edits = edits;
		source = new ObjectSource(edits, link.element);
		List<EObject> wanted = DefinitionView.objects(link, slot);
		for (XmlElement child : link.element.children)
			if (link.mapping.of(child) == slot && (slot.many || wanted.isEmpty() || present.isEmpty()))
				present.add(child);
		List<XmlElement> kept = new ArrayList<>();
		for (EObject object : wanted)
			if (element(object) != null)
				kept.add(element(object));
		gone = new HashSet<>(present);
		kept.forEach(gone::remove);
		for (XmlElement element : gone)
			if (view.link(element) != null)
				detached.add(new DetachedObject(view.link(element).object, element, edits.layout()));
		stays = inOrder(kept);
		place(wanted);
		for (XmlElement element : present)
			if (gone.contains(element) || kept.contains(element) && !stays.contains(element))
				edits.remove(element);
	}

	/** The objects that are in the view no more once the edit is made. */
	List<DetachedObject> detached() {
		return detached;
	}

	/** Null where the object has no element among these children. */
	private XmlElement element(EObject object) {
		Link known = view.link(object);
		return known == null || known.element == null || known.element.parent != link.element ? null : known.element;
	}

	private void place(List<EObject> wanted) {
		XmlElement before = null;
		Deque<XmlEdits.Source> waiting = new ArrayDeque<>();
		for (EObject object : wanted) {
			XmlElement element = element(object);
			if (element != null && stays.contains(element)) {
				place(waiting, before, element);
				before = element;
			} else if (element != null) {
				String moved = element.source();
				waiting.add(indent -> moved);
			} else {
				waiting.add(indent -> source.of(object, slot, indent));
			}
		}
		place(waiting, before, null);
	}

	/** Puts sources between two elements that stay: first in the places of those that go, the rest behind. */
	private void place(Deque<XmlEdits.Source> waiting, XmlElement before, XmlElement next) {
		if (waiting.isEmpty())
			return;
		XmlElement after = before;
		int from = before == null ? 0 : present.indexOf(before) + 1;
		int to = next == null ? present.size() : present.indexOf(next);
		for (int i = from; i < to && !waiting.isEmpty(); i++)
			if (gone.remove(present.get(i))) {
				after = present.get(i);
				edits.replace(after, waiting.remove());
			}
		if (waiting.isEmpty())
			return;
		List<XmlEdits.Source> rest = new ArrayList<>(waiting);
		waiting.clear();
		if (after == null && next != null)
			edits.insertBefore(next, rest);
		else
			edits.insert(link.element, after != null ? after : ViewWriter.before(link, slot), rest);
	}

	private Set<XmlElement> inOrder(List<XmlElement> kept) {
		Map<XmlElement, Integer> places = new HashMap<>();
		for (XmlElement element : present)
			places.put(element, places.size());
		boolean[] staying = Order.staying(kept.stream().mapToInt(places::get).toArray());
		Set<XmlElement> found = new HashSet<>();
		for (int i = 0; i < staying.length; i++)
			if (staying[i])
				found.add(kept.get(i));
		return found;
	}
}
