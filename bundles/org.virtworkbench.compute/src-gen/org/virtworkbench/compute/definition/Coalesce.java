/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Coalesce</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <coalesce>} of {@code devices.interface}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Coalesce#getRx <em>Rx</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCoalesce()
 * @model
 * @generated
 */
public interface Coalesce extends EObject {
	/**
	 * Returns the value of the '<em><b>Rx</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rx</em>' containment reference.
	 * @see #setRx(CoalesceRx)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCoalesce_Rx()
	 * @model containment="true"
	 * @generated
	 */
	CoalesceRx getRx();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Coalesce#getRx <em>Rx</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rx</em>' containment reference.
	 * @see #getRx()
	 * @generated
	 */
	void setRx(CoalesceRx value);

} // Coalesce
