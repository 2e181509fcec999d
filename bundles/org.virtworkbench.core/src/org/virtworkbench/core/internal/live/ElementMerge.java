package org.virtworkbench.core.internal.live;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.virtworkbench.core.inventory.InventoryElement;

/** Brings one live element to the values of a detached one of the same class; sets only what differs. */
final class ElementMerge {

	/** What there is to compare, looked up once a merge: asking a class ten thousand times costs more than the comparing. */
	private static final class Features {
		final int[] attributes;
		final boolean[] mayBeUnknown;
		final List<EReference> elementLists = new ArrayList<>();
		final List<EReference> otherParts = new ArrayList<>();

		Features(EClass type) {
			List<EAttribute> all = type.getEAllAttributes().stream().filter(attribute -> !attribute.isDerived()).toList();
			attributes = all.stream().mapToInt(type::getFeatureID).toArray();
			mayBeUnknown = new boolean[attributes.length];
			for (int i = 0; i < attributes.length; i++)
				mayBeUnknown[i] = all.get(i).isUnsettable();
			for (EReference reference : type.getEAllContainments())
				(holdsElements(reference) ? elementLists : otherParts).add(reference);
		}
	}

	private final Map<EClass, Features> features = new IdentityHashMap<>();

	/** Attributes and parts, parts of parts included. */
	void merge(InventoryElement live, InventoryElement detached) {
		mergeAttributes(live, detached);
		Features known = features(live);
		for (EReference reference : known.elementLists) {
			List<InventoryElement> children = List.copyOf(list(detached, reference));
			if (!children.isEmpty())
				list(detached, reference).clear();
			ListMerge.whole(list(live, reference), children, this).proceed(ListMerge.NEVER);
		}
		for (EReference reference : known.otherParts)
			if (!same(live.eGet(reference), detached.eGet(reference)))
				live.eSet(reference, detached.eGet(reference));
	}

	void mergeAttributes(InventoryElement live, InventoryElement detached) {
		InternalEObject to = (InternalEObject) live;
		InternalEObject from = (InternalEObject) detached;
		Features known = features(live);
		for (int i = 0; i < known.attributes.length; i++) {
			int id = known.attributes[i];
			if (known.mayBeUnknown[i] && !from.eIsSet(id))
				continue;
			Object value = from.eGet(id, false, true);
			if (!Objects.equals(to.eGet(id, false, true), value))
				to.eSet(id, value);
		}
	}

	private Features features(EObject of) {
		return features.computeIfAbsent(of.eClass(), Features::new);
	}

	/** The lists of elements that are matched by key. */
	static List<EReference> elementLists(EClass type) {
		return type.getEAllContainments().stream().filter(ElementMerge::holdsElements).toList();
	}

	private static boolean holdsElements(EReference reference) {
		return reference.isMany() && InventoryElement.class.isAssignableFrom(reference.getEReferenceType().getInstanceClass());
	}

	@SuppressWarnings("unchecked")
	static EList<InventoryElement> list(EObject owner, EReference reference) {
		return (EList<InventoryElement>) owner.eGet(reference);
	}

	@SuppressWarnings("unchecked")
	private static boolean same(Object live, Object detached) {
		if (live instanceof List<?> a && detached instanceof List<?> b)
			return EcoreUtil.equals((List<EObject>) a, (List<EObject>) b);
		return EcoreUtil.equals((EObject) live, (EObject) detached);
	}
}
