/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Spice Filetransfer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <filetransfer>} of {@code devices.graphics}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.SpiceFiletransfer#getEnable <em>Enable</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSpiceFiletransfer()
 * @model
 * @generated
 */
public interface SpiceFiletransfer extends EObject {
	/**
	 * Returns the value of the '<em><b>Enable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Enable</em>' attribute.
	 * @see #setEnable(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSpiceFiletransfer_Enable()
	 * @model
	 * @generated
	 */
	Boolean getEnable();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.SpiceFiletransfer#getEnable <em>Enable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enable</em>' attribute.
	 * @see #getEnable()
	 * @generated
	 */
	void setEnable(Boolean value);

} // SpiceFiletransfer
