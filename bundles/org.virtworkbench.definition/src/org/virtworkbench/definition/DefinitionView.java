package org.virtworkbench.definition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A document as EMF objects. Each object shows one element; a change of an object becomes the smallest edit of the text, an edit of the text
 * becomes changes of the same objects, and only real differences are notified. What the model does not know stays in the text untouched.
 * How features are written in XML is data in the model: {@link DefinitionFeature}.
 * <p>
 * Setting a value writes it, also where it is the default; unsetting it or setting null removes it. A value that the text already has, in
 * whatever spelling, is no edit. What is new stands behind what is written of the features before it, in the order of the class: its own features
 * first, then those that it inherits. An object that is added is written whole; one that was removed from this view and is added again
 * brings its own source along, comments and unknown content included. An empty own text ({@link DefinitionFeature.Kind#TEXT}) counts as
 * not set. Of several elements for a feature with one value, the first is shown.
 * <p>
 * While the text is not well-formed, the objects are those of the last well-formed one, and changing them throws
 * IllegalStateException and takes the change back; so does, with IllegalArgumentException, a text with characters that XML cannot hold
 * ({@link XmlText#writable}). A view belongs to the thread of its document.
 */
public final class DefinitionView implements DefinitionListener {

	/**
	 * What is written at a place.
	 *
	 * @param feature null where it is the object's element itself, or something that the model does not know
	 */
	public record Place(EObject object, EStructuralFeature feature) {
	}

	private final DefinitionDocument document;
	private final Map<XmlElement, Link> links = new HashMap<>();
	private final ViewReader reader = new ViewReader(this);
	private final ViewWriter writer = new ViewWriter(this);
	private final Link root;
	private DetachedObject detached;

	/** @param rootClass of the root element, whatever that is called; its package must be complete: no proxies */
	public DefinitionView(DefinitionDocument document, EClass rootClass) {
		this.document = document;
		root = new Link(this, (InternalEObject) EcoreUtil.create(rootClass));
		root.element = document.root();
		if (root.element != null) {
			links.put(root.element, root);
			reader.read(root, true);
		}
		root.object.eAdapters().add(root);
		document.addListener(this);
	}

	/** The view of an object that was taken out of another; the root of its document only keeps the declarations of namespaces. */
	DefinitionView(DefinitionDocument document, DetachedObject detached) {
		this.document = document;
		this.detached = detached;
		root = new Link(this, (InternalEObject) detached.object());
		root.object.eAdapters().add(root);
		bind(root, document.root().children.get(0));
		document.addListener(this);
	}

	public DefinitionDocument document() {
		return document;
	}

	/** The same object as long as the view lives. Nothing of it is set where no text was well-formed yet. */
	public EObject root() {
		return root.object;
	}

	/** Whether objects may be changed now: the text is well-formed. */
	public boolean editable() {
		return document.wellFormed() && root.element != null;
	}

	/** The element that an object of this view shows; null where it is none of its objects, or was removed. */
	public XmlElement element(EObject object) {
		Link link = link(object);
		return link == null ? null : link.element;
	}

	/**
	 * What is written for a feature: an attribute or an element, the first of several.
	 *
	 * @return null where nothing is
	 */
	public XmlItem item(EObject object, EStructuralFeature feature) {
		Link link = link(object);
		Slot slot = link == null || link.element == null ? null : link.mapping.of(feature);
		if (slot == null)
			return null;
		return switch (slot.kind) {
		case TEXT -> link.element;
		case ATTRIBUTE -> attribute(link, slot);
		default -> elements(link, slot).stream().findFirst().orElse(null);
		};
	}

	/** The object whose element is the innermost around this offset; the root outside of it. */
	public EObject objectAt(int offset) {
		return placeAt(offset).object();
	}

	/** The object and feature that are written around this offset. */
	public Place placeAt(int offset) {
		XmlElement at = document.elementAt(offset);
		XmlElement below = null;
		while (at != null && !links.containsKey(at)) {
			below = at;
			at = at.parent;
		}
		if (at == null)
			return new Place(root.object, null);
		Link link = links.get(at);
		Slot slot = null;
		if (below != null)
			slot = link.mapping.of(below);
		else if (offset >= at.contentOffset && offset < at.contentEnd)
			slot = link.mapping.text;
		else
			for (XmlAttribute attribute : at.attributes)
				if (attribute.offset <= offset && offset <= attribute.valueEnd)
					slot = link.mapping.of(attribute);
		return new Place(link.object, slot == null ? null : slot.feature);
	}

	/** Values that do not fit their type, in the order of the text. */
	public List<ValueProblem> problems() {
		List<ValueProblem> found = new ArrayList<>();
		for (Link link : links.values())
			if (link.misfits)
				reader.misfits(link, found);
		found.sort(Comparator.comparingInt(ValueProblem::offset));
		return found;
	}

	/** Changes of the objects no longer reach the text, and edits of the text no longer reach the objects. */
	public void dispose() {
		document.removeListener(this);
		unlink(root.object);
	}

	@Override
	public void edited(DefinitionEdit edit) {
		if (writer.rebind())
			return;
		Set<Link> stale = new LinkedHashSet<>();
		if (document.root() != null && root.element != document.root() && detached == null) {
			links.remove(root.element);
			root.element = document.root();
			links.put(root.element, root);
			stale.add(root);
		}
		for (XmlElement changed : edit.changed()) {
			XmlElement at = changed;
			while (at != null && !links.containsKey(at))
				at = at.parent;
			if (at != null)
				stale.add(links.get(at));
		}
		for (Link link : stale)
			if (links.get(link.element) == link)
				reader.read(link, false);
	}

	/** What an object's change means for the text. */
	void notified(Link link, Notification notification) {
		Slot slot = slot(link, notification);
		if (slot == null || reader.sets(link, slot))
			return;
		boolean present = notification.getEventType() != Notification.UNSET;
		document.afterEdit(() -> writer.write(link, slot, present, notification));
	}

	private static Slot slot(Link link, Notification notification) {
		return switch (notification.getEventType()) {
		case Notification.SET, Notification.UNSET, Notification.ADD, Notification.ADD_MANY, Notification.REMOVE, Notification.REMOVE_MANY,
				Notification.MOVE -> notification.isTouch() ? null : link.mapping.of((EStructuralFeature) notification.getFeature());
		default -> null;
		};
	}

	/** Null where it is no object of this view. */
	Link link(EObject object) {
		for (Adapter adapter : object.eAdapters())
			if (adapter instanceof Link link && link.view == this)
				return link;
		return null;
	}

	ViewReader reader() {
		return reader;
	}

	/** What this view is of, where that is an object that was taken out of another view; else null. */
	DetachedObject detached() {
		return detached;
	}

	Link link(XmlElement element) {
		return links.get(element);
	}

	/** A new object that shows an element. */
	EObject create(Slot slot, XmlElement element) {
		EClass type = (EClass) slot.feature.getEType();
		Link link = new Link(this, (InternalEObject) type.getEPackage().getEFactoryInstance().create(type));
		link.element = element;
		links.put(element, link);
		reader.read(link, true);
		link.object.eAdapters().add(link);
		return link.object;
	}

	/** Lets an object, and what it contains, show this element; the n-th object of a feature shows its n-th element. */
	private void bind(Link link, XmlElement element) {
		if (link.element != element) {
			links.remove(link.element, link);
			link.element = element;
		}
		links.put(element, link);
		bindChildren(link);
	}

	/** A feature whose objects and elements are not as many is waiting to be written itself. */
	void bindChildren(Link link) {
		for (Slot slot : link.mapping.slots) {
			if (slot.kind != DefinitionFeature.Kind.CHILD)
				continue;
			List<EObject> objects = objects(link, slot);
			List<XmlElement> elements = objects.isEmpty() ? List.of() : elements(link, slot);
			if (objects.size() != elements.size())
				continue;
			for (int i = 0; i < elements.size(); i++) {
				EObject child = objects.get(i);
				Link known = link(child);
				if (known == null || known.element != elements.get(i)) {
					DefinitionView own = DetachedObject.of(child);
					if (own != null && own != this)
						own.dispose();
					bind(known != null ? known : added(child), elements.get(i));
				}
			}
		}
	}

	private Link added(EObject object) {
		Link link = new Link(this, (InternalEObject) object);
		object.eAdapters().add(link);
		return link;
	}

	/** Ends the tie of an object, and of what it contains. */
	void unlink(EObject object) {
		Link link = link(object);
		if (link != null) {
			object.eAdapters().remove(link);
			links.remove(link.element, link);
			link.element = null;
		}
		for (EObject child : object.eContents())
			unlink(child);
	}

	/** The elements of a slot that have an object or value: all, or the first where the feature has one value. */
	static List<XmlElement> elements(Link link, Slot slot) {
		List<XmlElement> found = new ArrayList<>();
		for (XmlElement child : link.element.children)
			if (link.mapping.of(child) == slot) {
				found.add(child);
				if (!slot.many)
					break;
			}
		return found;
	}

	@SuppressWarnings("unchecked")
	static List<EObject> objects(Link link, Slot slot) {
		Object value = link.object.eGet(slot.id, true, true);
		return slot.many ? (List<EObject>) value : value == null ? List.of() : List.of((EObject) value);
	}

	static XmlAttribute attribute(Link link, Slot slot) {
		for (XmlAttribute attribute : link.element.attributes)
			if (link.mapping.of(attribute) == slot)
				return attribute;
		return null;
	}
}
