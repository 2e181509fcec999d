package org.virtworkbench.compute.definition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** How the model says that it is written, read from its annotations without the code that is tested. */
final class ModelWords {

	private static final String SOURCE = "https://virtworkbench.org/definition";

	private ModelWords() {
	}

	/** Every class that a definition can hold, each with a shortest way to it. */
	static Map<EClass, List<EReference>> reachable() {
		Map<EClass, List<EReference>> ways = new LinkedHashMap<>();
		Deque<EClass> next = new ArrayDeque<>();
		ways.put(DefinitionPackage.Literals.DOMAIN_DEFINITION, List.of());
		next.add(DefinitionPackage.Literals.DOMAIN_DEFINITION);
		while (!next.isEmpty()) {
			EClass type = next.remove();
			for (EReference reference : type.getEAllReferences())
				if (!ways.containsKey(reference.getEReferenceType())) {
					List<EReference> way = new ArrayList<>(ways.get(type));
					way.add(reference);
					ways.put(reference.getEReferenceType(), way);
					next.add(reference.getEReferenceType());
				}
		}
		return ways;
	}

	static String detail(EStructuralFeature feature, String key, String otherwise) {
		EAnnotation annotation = feature.getEAnnotation(SOURCE);
		return annotation == null || !annotation.getDetails().containsKey(key) ? otherwise : annotation.getDetails().get(key);
	}

	static String kind(EStructuralFeature feature) {
		return detail(feature, "kind", feature instanceof EAttribute ? "attribute" : "child");
	}

	/** With the prefix that its namespace has in these tests: the annotated one. */
	static String name(EStructuralFeature feature) {
		String prefix = detail(feature, "prefix", "");
		return (prefix.isEmpty() ? "" : prefix + ":") + detail(feature, "name", feature.getName());
	}

	/** A value of the feature's type that differs from those of its neighbours, and that needs quoting where it is a string. */
	static Object value(EAttribute attribute) {
		int id = attribute.getFeatureID();
		return switch (attribute.getEAttributeType().getName()) {
		case "EString" -> "<" + attribute.getName() + " & '机'>";
		case "EBooleanObject", "EBoolean" -> true;
		case "ELongObject" -> 1000L + id;
		default -> throw new AssertionError(attribute.getEAttributeType().getName());
		};
	}

	/** As XML writes it between tags or in single quotes. */
	static String written(EAttribute attribute, Object value) {
		if (value instanceof Boolean yes)
			return detail(attribute, yes ? "true" : "false", yes ? "yes" : "no");
		String text = value.toString().replace("&", "&amp;").replace("<", "&lt;");
		return kind(attribute).equals("attribute") ? text.replace("'", "&apos;") : text;
	}
}
