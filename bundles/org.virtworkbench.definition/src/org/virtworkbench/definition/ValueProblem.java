package org.virtworkbench.definition;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A written value that does not fit the type of its feature. The feature is not set then, and the text keeps the value until another is
 * set.
 *
 * @param offset of the value in the text
 * @param value as written
 * @param sentence what is wrong and what was expected
 */
public record ValueProblem(EObject object, EStructuralFeature feature, int offset, int length, String value, String sentence) {
}
