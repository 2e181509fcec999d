package org.virtworkbench.core.internal.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.virtworkbench.core.inventory.HostSection;
import org.virtworkbench.core.inventory.InventoryElement;

/**
 * One merge of a detached section into the live one, in steps that can be cut anywhere between two elements. A merge without a
 * difference sends no notification at all.
 */
final class SectionMerge {

	/** So many objects are added to the inventory at once: one notification, one batch for the viewers. */
	private static final int BATCH = 250;

	private final HostSection detached;
	private final Map<EReference, List<InventoryElement>> incoming = new HashMap<>();
	private final Set<String> keys;
	private HostSection live;
	private Iterator<EReference> references;
	private ListMerge list;

	/** @param keys null: all */
	private SectionMerge(HostSection detached, Set<String> keys) {
		this.detached = detached;
		this.keys = keys;
		// Taken out here, on the caller's thread: moving objects one by one out of a list of thousands is quadratic.
		for (EReference reference : elementLists(detached.eClass())) {
			EList<InventoryElement> elements = list(detached, reference);
			incoming.put(reference, List.copyOf(elements));
			elements.clear();
		}
	}

	static SectionMerge whole(HostSection detached) {
		return new SectionMerge(detached, null);
	}

	static SectionMerge partial(HostSection detached, Set<String> keys) {
		return new SectionMerge(detached, keys);
	}

	HostSection detached() {
		return detached;
	}

	boolean started() {
		return live != null;
	}

	void start(HostSection section) {
		live = section;
		mergeAttributes(live, detached);
		references = elementLists(live.eClass()).iterator();
	}

	boolean proceed(long deadline) {
		while (true) {
			if (list == null) {
				if (!references.hasNext())
					return true;
				EReference reference = references.next();
				list = new ListMerge(list(live, reference), incoming.get(reference), keys);
			}
			if (!list.proceed(deadline))
				return false;
			list = null;
		}
	}

	/** The merge of one list of elements: removals, then updates and insertions from the front. */
	private static final class ListMerge {
		private final InternalEList<InventoryElement> live;
		private final List<InventoryElement> incoming;
		private final Set<String> kept;
		private final Set<String> keys;
		private Map<String, InventoryElement> byKey;
		private int next;
		private int place;

		ListMerge(EList<InventoryElement> live, List<InventoryElement> incoming, Set<String> keys) {
			this.live = (InternalEList<InventoryElement>) live;
			Set<String> seen = new HashSet<>();
			// A source that names one key twice would otherwise be inserted twice, and never be found again.
			this.incoming = incoming.stream().filter(element -> seen.add(element.getKey())).toList();
			this.kept = seen;
			this.keys = keys;
		}

		boolean proceed(long deadline) {
			if (byKey == null)
				removeMissing();
			while (next < incoming.size()) {
				if (System.nanoTime() - deadline > 0)
					return false;
				if (keys == null)
					mergeInOrder();
				else
					mergeByName();
			}
			return true;
		}

		private void removeMissing() {
			byKey = new HashMap<>();
			Set<InventoryElement> gone = new HashSet<>();
			for (InventoryElement element : live)
				if (kept.contains(element.getKey()) || keys != null && !keys.contains(element.getKey()))
					byKey.put(element.getKey(), element);
				else
					gone.add(element);
			if (!gone.isEmpty())
				live.removeAll(gone);
		}

		/** The live list up to {@link #place} is as it is to be; brings the next ones to their place. */
		private void mergeInOrder() {
			InventoryElement element = incoming.get(next);
			InventoryElement known = byKey.get(element.getKey());
			if (known == null) {
				List<InventoryElement> batch = new ArrayList<>();
				while (next < incoming.size() && batch.size() < BATCH && byKey.get((element = incoming.get(next)).getKey()) == null) {
					batch.add(element);
					next++;
				}
				live.addAllUnique(place, batch);
				place += batch.size();
				return;
			}
			next++;
			if (live.get(place) != known)
				live.move(place, known);
			place++;
			mergeElement(known, element);
		}

		/** Lists stand sorted by name, so a single element finds its place without knowing the others. */
		private void mergeByName() {
			InventoryElement element = incoming.get(next++);
			InventoryElement known = byKey.get(element.getKey());
			if (known == null) {
				live.addUnique(placeByName(element, null), element);
			} else {
				boolean renamed = !Objects.equals(known.getName(), element.getName());
				mergeElement(known, element);
				if (renamed)
					live.move(placeByName(known, known), known);
			}
		}

		private int placeByName(InventoryElement element, InventoryElement without) {
			int index = 0;
			for (InventoryElement other : live) {
				if (other == without)
					continue;
				if (other.getName().compareTo(element.getName()) > 0)
					return index;
				index++;
			}
			return index;
		}
	}

	private static void mergeElement(InventoryElement live, InventoryElement detached) {
		mergeAttributes(live, detached);
		for (EReference reference : live.eClass().getEAllContainments())
			if (reference.isMany() && InventoryElement.class.isAssignableFrom(reference.getEReferenceType().getInstanceClass())) {
				List<InventoryElement> children = List.copyOf(list(detached, reference));
				list(detached, reference).clear();
				new ListMerge(list(live, reference), children, null).proceed(Long.MAX_VALUE + System.nanoTime());
			} else if (!same(live.eGet(reference), detached.eGet(reference))) {
				live.eSet(reference, detached.eGet(reference));
			}
	}

	private static boolean same(Object live, Object detached) {
		if (live instanceof List<?> a && detached instanceof List<?> b)
			return EcoreUtil.equals(cast(a), cast(b));
		return EcoreUtil.equals((EObject) live, (EObject) detached);
	}

	private static void mergeAttributes(EObject live, EObject detached) {
		InternalEObject to = (InternalEObject) live;
		InternalEObject from = (InternalEObject) detached;
		EClass type = live.eClass();
		for (EAttribute attribute : type.getEAllAttributes()) {
			int id = type.getFeatureID(attribute);
			if (attribute.isUnsettable() && !from.eIsSet(id))
				continue;
			Object value = from.eGet(id, false, true);
			if (!Objects.equals(to.eGet(id, false, true), value))
				to.eSet(id, value);
		}
	}

	private static List<EReference> elementLists(EClass type) {
		return type.getEAllContainments().stream().filter(r -> r.isMany()
				&& InventoryElement.class.isAssignableFrom(r.getEReferenceType().getInstanceClass())).toList();
	}

	@SuppressWarnings("unchecked")
	private static EList<InventoryElement> list(EObject owner, EReference reference) {
		return (EList<InventoryElement>) owner.eGet(reference);
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> cast(List<?> list) {
		return (List<EObject>) list;
	}
}
