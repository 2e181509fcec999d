/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Distances</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <distances>} of {@code cpu.numa.cell}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Distances#getSibling <em>Sibling</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDistances()
 * @model
 * @generated
 */
public interface Distances extends EObject {
	/**
	 * Returns the value of the '<em><b>Sibling</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.Sibling}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sibling</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDistances_Sibling()
	 * @model containment="true"
	 * @generated
	 */
	EList<Sibling> getSibling();

} // Distances
