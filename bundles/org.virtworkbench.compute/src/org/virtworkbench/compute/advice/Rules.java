package org.virtworkbench.compute.advice;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.virtworkbench.compute.advice.Advice.Fix;
import org.virtworkbench.definition.schema.Severity;

/** Some rules about one part of a definition. */
abstract class Rules {

	private final List<Advice> found;

	Rules(List<Advice> found) {
		this.found = found;
	}

	/** Adds what it finds. */
	abstract void look();

	void error(String id, EObject object, EStructuralFeature feature, String sentence, Fix... fixes) {
		found.add(new Advice(id, Severity.ERROR, object, feature, sentence, List.of(fixes)));
	}

	void warn(String id, EObject object, EStructuralFeature feature, String sentence, Fix... fixes) {
		found.add(new Advice(id, Severity.WARNING, object, feature, sentence, List.of(fixes)));
	}

	void advise(String id, EObject object, EStructuralFeature feature, String sentence, Fix... fixes) {
		found.add(new Advice(id, Severity.ADVICE, object, feature, sentence, List.of(fixes)));
	}
}
