package org.virtworkbench.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.virtworkbench.definition.DefinitionFeature;

/**
 * The place of a value below an object of a definition, by the names of features: {@code "driver.cache"}, {@code "vlan.tag[0].id"}. Objects on
 * the way may not exist: reading then gives null, and writing makes them.
 *
 * @param start of what the first feature is
 * @param path  as written
 * @param steps at least one
 */
public record FeaturePath(EClass start, String path, List<Step> steps) {

	private static final Pattern STEP = Pattern.compile("([A-Za-z_][A-Za-z_0-9]*)(?:\\[(\\d+)\\])?"); //$NON-NLS-1$

	/** One feature; the index counts where it has many values, and is 0 where none was written. */
	public record Step(EStructuralFeature feature, int index) {
	}

	/** @throws IllegalArgumentException where the class has no such feature: a mistake of the programmer */
	public static FeaturePath of(EClass start, String path) {
		List<Step> steps = new ArrayList<>();
		EClass at = start;
		for (String word : path.split("\\.")) { //$NON-NLS-1$
			Matcher matcher = STEP.matcher(word);
			EStructuralFeature feature = at != null && matcher.matches() ? at.getEStructuralFeature(matcher.group(1)) : null;
			if (feature == null)
				throw new IllegalArgumentException(start.getName() + " has no " + path); //$NON-NLS-1$
			steps.add(new Step(feature, matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2))));
			at = feature instanceof EReference reference ? reference.getEReferenceType() : null;
		}
		return new FeaturePath(start, path, List.copyOf(steps));
	}

	/** The feature that holds the value. */
	public EStructuralFeature feature() {
		return steps.getLast().feature();
	}

	/** How the value is written in the XML. */
	public DefinitionFeature written() {
		return DefinitionFeature.of(feature());
	}

	/** The words that the feature is known to take; empty where it takes any. */
	public List<String> words() {
		return written().words();
	}

	/** The place in the XML as an XPath from the object's element: {@code driver/@cache}; {@code .} for its own text. */
	public String xml() {
		StringJoiner place = new StringJoiner("/"); //$NON-NLS-1$
		for (Step step : steps) {
			DefinitionFeature written = DefinitionFeature.of(step.feature());
			if (written.kind() == DefinitionFeature.Kind.ATTRIBUTE)
				place.add('@' + written.name());
			else if (written.kind() != DefinitionFeature.Kind.TEXT)
				place.add(written.name());
		}
		return place.length() == 0 ? "." : place.toString(); //$NON-NLS-1$
	}

	/** The value, or null where it is not set or an object on the way is missing. @param base may be null */
	public Object get(EObject base) {
		EObject owner = owner(base);
		return owner == null ? null : value(owner, steps.getLast());
	}

	/** Whether the text says it, be it by the default's own word. */
	public boolean isSet(EObject base) {
		return get(base) != null;
	}

	/** The object that holds the last feature, or null where it is missing. */
	public EObject owner(EObject base) {
		EObject at = base;
		for (Step step : steps.subList(0, steps.size() - 1)) {
			if (at == null)
				return null;
			at = (EObject) value(at, step);
		}
		return at;
	}

	private static Object value(EObject owner, Step step) {
		EStructuralFeature feature = step.feature();
		if (feature.isMany()) {
			List<?> values = (List<?>) owner.eGet(feature);
			return step.index() < values.size() ? values.get(step.index()) : null;
		}
		return owner.eIsSet(feature) ? owner.eGet(feature) : null;
	}

	/**
	 * Sets the value, making what is missing on the way; null takes it away, and with it the objects on the way that are empty then.
	 *
	 * @param hollow whether the text of an object says nothing else, not even what the model does not know
	 */
	public void set(EObject base, Object value, Predicate<EObject> hollow) {
		if (value == null)
			unset(base, hollow);
		else
			set(base, 0, value);
	}

	private void set(EObject base, int from, Object value) {
		EObject at = base;
		for (int i = from; i < steps.size() - 1; i++) {
			EObject next = (EObject) value(at, steps.get(i));
			if (next == null) {
				// filled before it is put in, so that it is written as a whole
				EObject made = EcoreUtil.create((EClass) steps.get(i).feature().getEType());
				set(made, i + 1, value);
				put(at, steps.get(i), made);
				return;
			}
			at = next;
		}
		put(at, steps.getLast(), value);
	}

	@SuppressWarnings("unchecked")
	private static void put(EObject owner, Step step, Object value) {
		if (!step.feature().isMany()) {
			owner.eSet(step.feature(), value);
			return;
		}
		EList<Object> values = (EList<Object>) owner.eGet(step.feature());
		if (step.index() < values.size())
			values.set(step.index(), value);
		else
			values.add(value);
	}

	private void unset(EObject base, Predicate<EObject> hollow) {
		List<EObject> owners = new ArrayList<>();
		EObject at = base;
		for (Step step : steps.subList(0, steps.size() - 1)) {
			at = at == null ? null : (EObject) value(at, step);
			if (at == null)
				return;
			owners.add(at);
		}
		remove(at == null ? base : at, steps.getLast());
		for (int i = owners.size() - 1; i >= 0 && hollow.test(owners.get(i)); i--)
			remove(i == 0 ? base : owners.get(i - 1), steps.get(i));
	}

	private static void remove(EObject owner, Step step) {
		if (!step.feature().isMany()) {
			owner.eUnset(step.feature());
		} else {
			List<?> values = (List<?>) owner.eGet(step.feature());
			if (step.index() < values.size())
				values.remove(step.index());
		}
	}
}
