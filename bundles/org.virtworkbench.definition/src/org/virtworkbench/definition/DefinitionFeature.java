package org.virtworkbench.definition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * How a feature of an EMF model is written in XML: what the annotation {@value #SOURCE} of an {@code .ecore} says, and its defaults. A
 * model needs one only where the feature is not an attribute, or a contained child element, of the feature's own name.
 * <table>
 * <caption>details of the annotation</caption>
 * <tr><td>{@code kind}</td><td>{@code attribute}: default of an EAttribute; {@code element}: the text of a child element; {@code text}: the
 * element's own text; {@code presence}: an EBoolean, whether the child element exists</td></tr>
 * <tr><td>{@code name}</td><td>the XML name, where it is not the feature's</td></tr>
 * <tr><td>{@code namespace}, {@code prefix}</td><td>the URI, and the prefix to declare where none is</td></tr>
 * <tr><td>{@code true}, {@code false}</td><td>the words of an EBoolean, where not {@code yes} and {@code no}</td></tr>
 * <tr><td>{@code size}, {@code unit}, {@code default-unit}</td><td>whether it is a size, the sibling feature that holds its unit, the unit where that
 * is not set</td></tr>
 * <tr><td>{@code words}</td><td>of a text that may be any: the words that libvirt knows, separated by spaces, to be offered</td></tr>
 * </table>
 * A feature whose value can be its default without being absent (numbers, booleans, enumerations) must be {@code unsettable} in the model, else "not
 * set" cannot be told from the default.
 *
 * @param name local, as in XML
 * @param namespace "" where none
 * @param prefix to declare for the namespace where none is in scope; "" where the model names none
 * @param trueWord of an EBoolean
 * @param falseWord of an EBoolean
 * @param size whether it is an amount of memory or storage
 * @param unit name of the sibling feature that holds the unit; null where none
 * @param defaultUnit what is meant where that is not set; null where the model does not say
 * @param words to offer for a text; empty where the model names none
 */
public record DefinitionFeature(EStructuralFeature feature, Kind kind, String name, String namespace, String prefix, String trueWord,
		String falseWord, boolean size, String unit, String defaultUnit, List<String> words) {

	/** Where in the XML a feature is. */
	public enum Kind {
		/** An attribute of the object's element. */
		ATTRIBUTE,
		/** The text of a child element, once or, for a feature with many values, as often as there are values. */
		ELEMENT,
		/** The own text of the object's element. */
		TEXT,
		/** A child element that is there or not. */
		PRESENCE,
		/** Child elements that are objects themselves. */
		CHILD
	}

	/** The source of the annotations. */
	public static final String SOURCE = "https://virtworkbench.org/definition"; //$NON-NLS-1$

	private static final Map<EStructuralFeature, DefinitionFeature> KNOWN = new ConcurrentHashMap<>();

	/** Null where the feature is not written: it is derived, transient, or a reference that contains nothing. */
	public static DefinitionFeature of(EStructuralFeature feature) {
		if (feature.isDerived() || feature.isTransient() || !feature.isChangeable() || feature instanceof EReference r && !r.isContainment())
			return null;
		return KNOWN.computeIfAbsent(feature, DefinitionFeature::read);
	}

	private static DefinitionFeature read(EStructuralFeature feature) {
		EAnnotation annotation = feature.getEAnnotation(SOURCE);
		Details details = new Details(annotation == null ? null : annotation.getDetails());
		String kind = details.get("kind", feature instanceof EAttribute ? "attribute" : "child"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return new DefinitionFeature(feature, Kind.valueOf(kind.toUpperCase(Locale.ROOT)), details.get("name", feature.getName()), //$NON-NLS-1$
				details.get("namespace", ""), details.get("prefix", ""), details.get("true", "yes"), details.get("false", "no"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
				Boolean.parseBoolean(details.get("size", "false")), details.get("unit", null), details.get("default-unit", null), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				details.get("words", "").isEmpty() ? List.of() : List.of(details.get("words", "").split("\\s+"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	private record Details(EMap<String, String> map) {

		String get(String key, String otherwise) {
			String value = map == null ? null : map.get(key);
			return value == null ? otherwise : value;
		}
	}
}
