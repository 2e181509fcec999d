package org.virtworkbench.definition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.virtworkbench.definition.DefinitionFeature.Kind;

/** From text to objects: makes an object say what its element says, and changes nothing that it says already. */
final class ViewReader {

	private final DefinitionView view;
	private Link setting;
	private Slot settingSlot;

	ViewReader(DefinitionView view) {
		this.view = view;
	}

	/** Whether a notification of this feature is the echo of what is being read. */
	boolean sets(Link link, Slot slot) {
		return setting == link && settingSlot == slot;
	}

	/** @param fresh whether the object is new: nothing is set, and nobody listens */
	void read(Link link, boolean fresh) {
		link.misfits = false;
		ClassMapping mapping = link.mapping;
		boolean[] seen = new boolean[mapping.slots.size()];
		for (XmlAttribute attribute : link.element.attributes) {
			Slot slot = mapping.of(attribute);
			if (slot != null)
				seen[slot.order] = value(link, slot, attribute.value(), fresh);
		}
		if (mapping.text != null)
			seen[mapping.text.order] = text(link, mapping.text, fresh);
		if (!link.element.children.isEmpty())
			children(link, seen, fresh);
		if (!fresh)
			for (Slot slot : mapping.slots)
				if (!seen[slot.order] && link.object.eIsSet(slot.id))
					unset(link, slot);
	}

	private void children(Link link, boolean[] seen, boolean fresh) {
		@SuppressWarnings("unchecked")
		List<XmlElement>[] lists = new List[seen.length];
		for (XmlElement child : link.element.children) {
			Slot slot = link.mapping.of(child);
			if (slot == null)
				continue;
			if (slot.many) {
				if (lists[slot.order] == null)
					lists[slot.order] = new ArrayList<>();
				lists[slot.order].add(child);
			} else if (!seen[slot.order]) {
				seen[slot.order] = switch (slot.kind) {
				case PRESENCE -> set(link, slot, Boolean.TRUE, fresh);
				case ELEMENT -> value(link, slot, child.text(), fresh);
				default -> object(link, slot, child, fresh);
				};
			}
		}
		for (Slot slot : link.mapping.slots)
			if (lists[slot.order] != null) {
				seen[slot.order] = true;
				list(link, slot, slot.kind == Kind.ELEMENT ? values(link, slot, lists[slot.order]) : objects(slot, lists[slot.order]), fresh);
			}
	}

	private boolean text(Link link, Slot slot, boolean fresh) {
		XmlElement element = link.element;
		String text = element.text();
		if (!element.children.isEmpty())
			text = text.strip();
		return !text.isEmpty() && value(link, slot, text, fresh);
	}

	/** @return whether the word is a value of the feature */
	private boolean value(Link link, Slot slot, String word, boolean fresh) {
		if (!slot.exact() && word.isBlank())
			return false;
		Object value = slot.parse(word);
		if (value != Slot.MISFIT)
			return set(link, slot, value, fresh);
		link.misfits = true;
		return false;
	}

	private List<Object> values(Link link, Slot slot, List<XmlElement> elements) {
		List<Object> values = new ArrayList<>(elements.size());
		for (XmlElement element : elements) {
			Object value = slot.parse(element.text());
			if (value == Slot.MISFIT)
				link.misfits = true;
			else
				values.add(value);
		}
		return values;
	}

	/** Collects what is no value of its feature, at the places where it stands now. */
	void misfits(Link link, List<ValueProblem> found) {
		for (XmlAttribute attribute : link.element.attributes)
			misfit(link, link.mapping.of(attribute), attribute.value(), attribute.valueOffset, attribute.valueEnd, found);
		misfit(link, link.mapping.text, link.element.text(), link.element.contentOffset, link.element.contentEnd, found);
		for (XmlElement child : link.element.children) {
			Slot slot = link.mapping.of(child);
			if (slot != null && slot.kind == Kind.ELEMENT)
				misfit(link, slot, child.text(), child.contentOffset, child.contentEnd, found);
		}
	}

	private static void misfit(Link link, Slot slot, String word, int from, int to, List<ValueProblem> found) {
		if (slot != null && !word.isBlank() && slot.parse(word) == Slot.MISFIT)
			found.add(new ValueProblem(link.object, slot.feature, from, to - from, word, slot.misfit(word.strip())));
	}

	private List<Object> objects(Slot slot, List<XmlElement> elements) {
		List<Object> objects = new ArrayList<>(elements.size());
		for (XmlElement element : elements) {
			Link known = view.link(element);
			objects.add(known != null ? known.object : view.create(slot, element));
		}
		return objects;
	}

	private boolean object(Link link, Slot slot, XmlElement element, boolean fresh) {
		Link known = view.link(element);
		Object before = fresh ? null : link.object.eGet(slot.id, true, true);
		if (known != null && known.object == before)
			return true;
		set(link, slot, known != null ? known.object : view.create(slot, element), fresh);
		if (before != null)
			view.unlink((EObject) before);
		return true;
	}

	/** @return true */
	private boolean set(Link link, Slot slot, Object value, boolean fresh) {
		if (!fresh && Objects.equals(link.object.eGet(slot.id, true, true), value)
				&& (!slot.feature.isUnsettable() || link.object.eIsSet(slot.id)))
			return true;
		echo(link, slot, () -> link.object.eSet(slot.id, value));
		return true;
	}

	private void unset(Link link, Slot slot) {
		List<EObject> before = slot.kind == Kind.CHILD ? List.copyOf(DefinitionView.objects(link, slot)) : List.of();
		echo(link, slot, () -> link.object.eUnset(slot.id));
		before.forEach(view::unlink);
	}

	@SuppressWarnings("unchecked")
	private void list(Link link, Slot slot, List<Object> wanted, boolean fresh) {
		InternalEList<Object> list = (InternalEList<Object>) link.object.eGet(slot.id, true, true);
		if (fresh)
			list.addAllUnique(wanted);
		else if (slot.kind == Kind.ELEMENT)
			echo(link, slot, () -> become(list, wanted));
		else
			echo(link, slot, () -> arrange(list, wanted));
	}

	/** Of values, that may be equal to each other: what differs in the middle is replaced. */
	private static void become(EList<Object> list, List<Object> wanted) {
		for (int i = 0; i < wanted.size(); i++)
			if (i == list.size())
				list.add(wanted.get(i));
			else if (!list.get(i).equals(wanted.get(i)))
				list.set(i, wanted.get(i));
		while (list.size() > wanted.size())
			list.remove(list.size() - 1);
	}

	/** Of objects: those that stay are only moved. */
	private void arrange(EList<Object> list, List<Object> wanted) {
		Set<Object> stay = Collections.newSetFromMap(new IdentityHashMap<>());
		stay.addAll(wanted);
		for (int i = list.size() - 1; i >= 0; i--)
			if (!stay.contains(list.get(i)))
				view.unlink((EObject) list.remove(i));
		Set<Object> there = Collections.newSetFromMap(new IdentityHashMap<>());
		there.addAll(list);
		for (int i = 0; i < wanted.size(); i++) {
			Object next = wanted.get(i);
			if (i < list.size() && list.get(i) == next)
				continue;
			if (there.contains(next))
				list.move(i, next);
			else
				list.add(i, next);
		}
	}

	/** Undoes a change that cannot be written. */
	void takeBack(Link link, Slot slot, Notification change) {
		echo(link, slot, () -> TakeBack.of(change, link.object, slot));
	}

	/** Runs what sets a feature from the text; its own notifications are no intent of anybody. */
	private void echo(Link link, Slot slot, Runnable set) {
		Link outer = setting;
		Slot outerSlot = settingSlot;
		setting = link;
		settingSlot = slot;
		try {
			set.run();
		} finally {
			setting = outer;
			settingSlot = outerSlot;
		}
	}
}
