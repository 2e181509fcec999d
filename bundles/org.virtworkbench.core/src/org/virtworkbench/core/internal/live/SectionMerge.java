package org.virtworkbench.core.internal.live;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;
import org.virtworkbench.core.inventory.HostSection;
import org.virtworkbench.core.inventory.InventoryElement;

/**
 * One merge of a detached section into the live one, in steps that can be cut anywhere between two elements. A merge without a
 * difference sends no notification at all.
 */
final class SectionMerge {

	private final HostSection detached;
	private final Map<EReference, List<InventoryElement>> incoming = new HashMap<>();
	private final Set<String> keys;
	private final ElementMerge elements = new ElementMerge();
	private HostSection live;
	private Iterator<EReference> references;
	private ListMerge list;

	/** @param keys null: all */
	private SectionMerge(HostSection detached, Set<String> keys) {
		this.detached = detached;
		this.keys = keys;
		// Taken out here, on the caller's thread: moving objects one by one out of a list of thousands is quadratic.
		for (EReference reference : ElementMerge.elementLists(detached.eClass())) {
			EList<InventoryElement> list = ElementMerge.list(detached, reference);
			incoming.put(reference, List.copyOf(list));
			list.clear();
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
		elements.mergeAttributes(live, detached);
		references = ElementMerge.elementLists(live.eClass()).iterator();
	}

	boolean proceed(long deadline) {
		while (true) {
			if (list == null) {
				if (!references.hasNext())
					return true;
				EReference reference = references.next();
				EList<InventoryElement> into = ElementMerge.list(live, reference);
				list = keys == null ? ListMerge.whole(into, incoming.get(reference), elements)
						: ListMerge.partial(into, incoming.get(reference), keys, elements);
			}
			if (!list.proceed(deadline))
				return false;
			list = null;
		}
	}
}
