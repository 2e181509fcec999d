/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Msrs</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <msrs>} of {@code features}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Msrs#getUnknown <em>Unknown</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMsrs()
 * @model
 * @generated
 */
public interface Msrs extends EObject {
	/**
	 * Returns the value of the '<em><b>Unknown</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unknown</em>' attribute.
	 * @see #setUnknown(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMsrs_Unknown()
	 * @model annotation="https://virtworkbench.org/definition words='ignore fault'"
	 * @generated
	 */
	String getUnknown();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Msrs#getUnknown <em>Unknown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unknown</em>' attribute.
	 * @see #getUnknown()
	 * @generated
	 */
	void setUnknown(String value);

} // Msrs
