package org.virtworkbench.definition;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.definition.DefinitionFeature.Kind;

/** From objects to text: makes the text say what a feature of an object says, by one edit, and none where it says so already. */
final class ViewWriter {

	private final DefinitionView view;
	private Link writing;

	ViewWriter(DefinitionView view) {
		this.view = view;
	}

	/**
	 * After an edit: ties the objects to the elements that the edit made of them.
	 *
	 * @return whether the edit was one of this writer
	 */
	boolean rebind() {
		Link written = writing;
		if (written == null)
			return false;
		// From here on, what listeners change is written after this edit.
		writing = null;
		view.bindChildren(written);
		return true;
	}

	/**
	 * @param present whether the feature was set rather than unset
	 * @param change to take back where it cannot be written
	 */
	void write(Link link, Slot slot, boolean present, Notification change) {
		if (!view.editable()) {
			view.reader().takeBack(link, slot, change);
			throw new IllegalStateException(view.document().problems().get(0).sentence());
		}
		if (link.element == null)
			return;
		String forbidden = unwritable(link.object, slot);
		if (forbidden != null) {
			view.reader().takeBack(link, slot, change);
			throw new IllegalArgumentException(NLS.bind(Messages.ValueUnwritable, forbidden));
		}
		XmlEdits edits = new XmlEdits(view.document());
		if (slot.kind == Kind.CHILD) {
			ChildrenEdit children = new ChildrenEdit(view, link, slot, edits);
			List<DetachedObject> detached = children.detached();
			detached.forEach(d -> view.unlink(d.object()));
			apply(edits, link);
			detached.forEach(DetachedObject::keep);
		} else {
			value(edits, link, slot, present);
			apply(edits, link);
		}
	}

	private void apply(XmlEdits edits, Link link) {
		writing = link;
		try {
			edits.apply();
			// where another object says just the same, there was no edit
			rebind();
		} finally {
			writing = null;
		}
	}

	private void value(XmlEdits edits, Link link, Slot slot, boolean present) {
		Object value = link.object.eGet(slot.id, true, true);
		boolean there = present && value != null;
		switch (slot.kind) {
		case ATTRIBUTE -> attribute(edits, link, slot, there ? value : null);
		case TEXT -> {
			if (!there || !value.equals(slot.parse(link.element.text())))
				edits.text(link.element, there ? slot.print(value) : "", slot.exact()); //$NON-NLS-1$
		}
		case PRESENCE -> presence(edits, link, slot, there && (Boolean) value);
		default -> {
			if (slot.many)
				texts(edits, link, slot, (List<?>) value);
			else
				text(edits, link, slot, there ? value : null);
		}
		}
	}

	private static void attribute(XmlEdits edits, Link link, Slot slot, Object value) {
		XmlAttribute present = DefinitionView.attribute(link, slot);
		if (present != null) {
			if (value == null)
				edits.remove(present);
			else if (!value.equals(slot.parse(present.value())))
				edits.value(present, slot.print(value));
		} else if (value != null) {
			XmlAttribute after = null;
			for (XmlAttribute attribute : link.element.attributes) {
				Slot other = link.mapping.of(attribute);
				if (other != null && other.order < slot.order)
					after = attribute;
			}
			XmlNamer namer = new XmlNamer(link.element);
			String name = namer.attribute(slot.written);
			edits.add(link.element, after, name, slot.print(value));
			namer.enter().forEach((prefix, uri) -> edits.attribute(link.element, "xmlns:" + prefix, uri)); //$NON-NLS-1$
		}
	}

	private static void presence(XmlEdits edits, Link link, Slot slot, boolean wanted) {
		List<XmlElement> present = all(link, slot);
		if (!wanted)
			present.forEach(edits::remove);
		else if (present.isEmpty())
			edits.insert(link.element, before(link, slot), List.of(new ObjectSource(edits, link.element).text(slot, ""))); //$NON-NLS-1$
	}

	private static void text(XmlEdits edits, Link link, Slot slot, Object value) {
		List<XmlElement> present = all(link, slot);
		if (value == null)
			present.forEach(edits::remove);
		else if (present.isEmpty())
			edits.insert(link.element, before(link, slot), List.of(new ObjectSource(edits, link.element).text(slot, slot.print(value))));
		else if (!value.equals(slot.parse(present.get(0).text())))
			edits.text(present.get(0), slot.print(value), slot.exact());
	}

	/** Of many texts: what is equal at both ends stays, what is between is set one by one. */
	private static void texts(XmlEdits edits, Link link, Slot slot, List<?> values) {
		List<XmlElement> present = all(link, slot);
		present.removeIf(e -> slot.parse(e.text()) == Slot.MISFIT);
		int most = Math.min(present.size(), values.size());
		int head = 0;
		while (head < most && values.get(head).equals(slot.parse(present.get(head).text())))
			head++;
		int tail = 0;
		while (tail < most - head && values.get(values.size() - 1 - tail).equals(slot.parse(present.get(present.size() - 1 - tail).text())))
			tail++;
		XmlElement after = head == 0 ? before(link, slot) : present.get(head - 1);
		List<XmlEdits.Source> added = new ArrayList<>();
		int common = Math.min(present.size(), values.size()) - tail;
		for (int i = head; i < common; i++) {
			after = present.get(i);
			edits.text(after, slot.print(values.get(i)), slot.exact());
		}
		for (int i = Math.max(head, common); i < values.size() - tail; i++)
			added.add(new ObjectSource(edits, link.element).text(slot, slot.print(values.get(i))));
		for (int i = Math.max(head, common); i < present.size() - tail; i++)
			edits.remove(present.get(i));
		if (!added.isEmpty())
			edits.insert(link.element, after, added);
	}

	private static List<XmlElement> all(Link link, Slot slot) {
		List<XmlElement> found = new ArrayList<>();
		for (XmlElement child : link.element.children)
			if (link.mapping.of(child) == slot)
				found.add(child);
		return found;
	}

	/** The sibling behind which the first element of a slot belongs: the last one of a feature before it. Null: at the beginning. */
	static XmlElement before(Link link, Slot slot) {
		XmlElement found = null;
		for (XmlElement child : link.element.children) {
			Slot other = link.mapping.of(child);
			if (other != null && other.order < slot.order)
				found = child;
		}
		return found;
	}

	/** A value of the feature, or of new objects in it, that no XML can hold; null where there is none. */
	private String unwritable(EObject object, Slot slot) {
		Object value = object.eGet(slot.feature);
		if (value == null)
			return null;
		for (Object each : slot.many ? (List<?>) value : List.of(value)) {
			String found = null;
			if (slot.kind == Kind.CHILD) {
				EObject child = (EObject) each;
				if (view.link(child) == null)
					for (Slot inner : ClassMapping.of(child.eClass()).slots)
						if (found == null && child.eIsSet(inner.feature))
							found = unwritable(child, inner);
			} else if (slot.kind != Kind.PRESENCE && !XmlText.writable(slot.print(each))) {
				found = slot.print(each);
			}
			if (found != null)
				return found;
		}
		return null;
	}
}
