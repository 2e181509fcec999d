package org.virtworkbench.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** One change of one feature of some object, as a form or a script would make it. */
final class RandomChange {

	private static final List<String> VALUES = List.of("x", "12", "a b", "<&>'\"", "\u4e2d\u6587", "\ud83d\ude00", "line\nline", " lead", "]]>");

	private final EObject object;
	private final EStructuralFeature feature;
	private final Random random;
	private String done = "";

	private RandomChange(EObject object, EStructuralFeature feature, Random random) {
		this.object = object;
		this.feature = feature;
		this.random = random;
	}

	static RandomChange choose(DefinitionView view, Random random) {
		List<EObject> all = new ArrayList<>(List.of(view.root()));
		view.root().eAllContents().forEachRemaining(all::add);
		all.removeIf(o -> o.eClass().getEAllStructuralFeatures().isEmpty());
		EObject object = all.get(random.nextInt(all.size()));
		List<EStructuralFeature> features = object.eClass().getEAllStructuralFeatures();
		List<EStructuralFeature> set = features.stream().filter(object::eIsSet).toList();
		EStructuralFeature feature = !set.isEmpty() && random.nextInt(3) > 0 ? set.get(random.nextInt(set.size())) : features.get(random.nextInt(features.size()));
		return new RandomChange(object, feature, random);
	}

	EObject object() {
		return object;
	}

	void make() {
		if (feature.isMany())
			list();
		else if (random.nextInt(4) == 0)
			object.eUnset(feature);
		else
			object.eSet(feature, value());
	}

	@SuppressWarnings("unchecked")
	private void list() {
		EList<Object> list = (EList<Object>) object.eGet(feature);
		int size = list.size();
		int at = size == 0 ? 0 : random.nextInt(size);
		int what = size == 0 ? 0 : random.nextInt(7);
		done = " list of " + size + " at " + at + " by " + what;
		switch (what) {
		case 0 -> list.add(at, value());
		case 1 -> list.add(value());
		case 2 -> list.remove(at);
		case 3 -> list.set(at, value());
		case 4 -> list.move(random.nextInt(size), at);
		case 5 -> list.addAll(at, List.of(value(), value()));
		default -> list.clear();
		}
	}

	private Object value() {
		Object value = feature instanceof EReference reference ? made(reference) : value(feature);
		done += " = " + value;
		return value;
	}

	private Object value(EStructuralFeature of) {
		if (of.getEType() instanceof EEnum words) {
			List<EEnumLiteral> literals = words.getELiterals();
			return literals.get(random.nextInt(literals.size())).getInstance();
		}
		int number = random.nextInt(5);
		if (of.getEType() == EcorePackage.Literals.EINT)
			return number;
		if (of.getEType() == EcorePackage.Literals.ELONG)
			return 1L << 10 * number;
		if (of.getEType() == EcorePackage.Literals.EBOOLEAN)
			return random.nextBoolean();
		String value = VALUES.get(random.nextInt(VALUES.size()));
		// the own text of an element with children is shown without the white space around it
		return of.getName().equals(SchemaModel.TEXT) ? value.strip() : value;
	}

	private EObject made(EReference reference) {
		EObject made = EcoreUtil.create(reference.getEReferenceType());
		for (EStructuralFeature each : made.eClass().getEAllStructuralFeatures())
			if (!(each instanceof EReference) && !each.isMany() && random.nextInt(3) == 0)
				made.eSet(each, value(each));
		return made;
	}

	@Override
	public String toString() {
		return object.eClass().getName() + '.' + feature.getName() + done;
	}
}
