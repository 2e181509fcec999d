/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Vsock Cid</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <cid>} of {@code devices.vsock}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.VsockCid#getAuto <em>Auto</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.VsockCid#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVsockCid()
 * @model
 * @generated
 */
public interface VsockCid extends EObject {
	/**
	 * Returns the value of the '<em><b>Auto</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Auto</em>' attribute.
	 * @see #setAuto(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVsockCid_Auto()
	 * @model
	 * @generated
	 */
	Boolean getAuto();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.VsockCid#getAuto <em>Auto</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Auto</em>' attribute.
	 * @see #getAuto()
	 * @generated
	 */
	void setAuto(Boolean value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVsockCid_Address()
	 * @model
	 * @generated
	 */
	Long getAddress();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.VsockCid#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(Long value);

} // VsockCid
