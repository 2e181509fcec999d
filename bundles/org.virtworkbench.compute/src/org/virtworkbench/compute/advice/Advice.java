package org.virtworkbench.compute.advice;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.virtworkbench.definition.schema.Severity;

/**
 * One thing that a person should know about a definition.
 *
 * @param id       the rule, stable, for scripts: "disk-bus-ide"
 * @param severity {@link Severity#ERROR}: libvirt will refuse it; {@link Severity#WARNING}: it will not do what is meant;
 *                 {@link Severity#ADVICE}: another choice is better
 * @param object   what it is about
 * @param feature  what of it; null where it is about the whole
 * @param sentence what is so, why it matters, what to do
 * @param fixes    ways to put it right, the likeliest first; may be empty
 */
public record Advice(String id, Severity severity, EObject object, EStructuralFeature feature, String sentence, List<Fix> fixes) {

	public Advice {
		Objects.requireNonNull(object);
		fixes = List.copyOf(fixes);
	}

	/**
	 * A change of the same objects. Over a document it is one edit for undo where its caller makes it in
	 * {@link org.virtworkbench.definition.DefinitionDocument#compound}.
	 *
	 * @param label says what it does, for a menu: "Use virtio"
	 */
	public record Fix(String label, Runnable change) {
	}
}
