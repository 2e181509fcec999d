/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Controller Master</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <master>} of {@code devices.controller}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.ControllerMaster#getStartport <em>Startport</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getControllerMaster()
 * @model
 * @generated
 */
public interface ControllerMaster extends EObject {
	/**
	 * Returns the value of the '<em><b>Startport</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Startport</em>' attribute.
	 * @see #setStartport(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getControllerMaster_Startport()
	 * @model
	 * @generated
	 */
	String getStartport();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.ControllerMaster#getStartport <em>Startport</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Startport</em>' attribute.
	 * @see #getStartport()
	 * @generated
	 */
	void setStartport(String value);

} // ControllerMaster
