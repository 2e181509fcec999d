/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mitigation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <cfpc>} or {@code <ibs>} or {@code <sbbc>} of {@code features}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Mitigation#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMitigation()
 * @model
 * @generated
 */
public interface Mitigation extends EObject {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMitigation_Value()
	 * @model annotation="https://virtworkbench.org/definition words='broken workaround fixed fixed-ibs fixed-ccd fixed-na'"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Mitigation#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

} // Mitigation
