package org.virtworkbench.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.virtworkbench.definition.DefinitionFeature.Kind;

/** The slots of a class: its own features first, in their order, then those that it inherits. */
final class ClassMapping {

	private static final Map<EClass, ClassMapping> KNOWN = new ConcurrentHashMap<>();

	final EClass type;
	final List<Slot> slots = new ArrayList<>();
	/** The slot of the own text; null where the class has none. */
	final Slot text;
	private final Map<String, Slot> attributes = new HashMap<>();
	private final Map<String, Slot> elements = new HashMap<>();
	private final Map<EStructuralFeature, Slot> byFeature = new HashMap<>();

	static ClassMapping of(EClass type) {
		ClassMapping known = KNOWN.get(type);
		return known != null ? known : KNOWN.computeIfAbsent(type, ClassMapping::new);
	}

	private ClassMapping(EClass type) {
		this.type = type;
		List<EStructuralFeature> features = new ArrayList<>(type.getEStructuralFeatures());
		for (EStructuralFeature feature : type.getEAllStructuralFeatures())
			if (feature.getEContainingClass() != type)
				features.add(feature);
		Slot own = null;
		for (EStructuralFeature feature : features) {
			DefinitionFeature written = DefinitionFeature.of(feature);
			if (written == null)
				continue;
			Slot slot = new Slot(written, type.getFeatureID(feature), slots.size());
			slots.add(slot);
			byFeature.put(feature, slot);
			Slot same = null;
			if (slot.kind == Kind.TEXT)
				own = slot;
			else
				same = (slot.kind == Kind.ATTRIBUTE ? attributes : elements).put(slot.key, slot);
			if (same != null)
				throw new IllegalStateException(type.getName() + " has two features for " + slot); //$NON-NLS-1$
		}
		text = own;
	}

	/** Null where the class does not know it. */
	Slot of(XmlAttribute attribute) {
		return attributes.get(attribute.namespace.isEmpty() ? attribute.name : Slot.key(attribute.namespace, attribute.localName()));
	}

	/** Null where the class does not know it. */
	Slot of(XmlElement child) {
		return elements.get(child.namespace.isEmpty() ? child.name : Slot.key(child.namespace, child.localName()));
	}

	/** Null where the feature is not written. */
	Slot of(EStructuralFeature feature) {
		return byFeature.get(feature);
	}
}
