/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interface Port</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <port>} of {@code devices.interface}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.InterfacePort#getIsolated <em>Isolated</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfacePort()
 * @model
 * @generated
 */
public interface InterfacePort extends EObject {
	/**
	 * Returns the value of the '<em><b>Isolated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Isolated</em>' attribute.
	 * @see #setIsolated(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfacePort_Isolated()
	 * @model
	 * @generated
	 */
	Boolean getIsolated();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfacePort#getIsolated <em>Isolated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Isolated</em>' attribute.
	 * @see #getIsolated()
	 * @generated
	 */
	void setIsolated(Boolean value);

} // InterfacePort
