/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Port Forward</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <portForward>} of {@code devices.interface}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.PortForward#getProto <em>Proto</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.PortForward#getAddress <em>Address</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.PortForward#getDev <em>Dev</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.PortForward#getRange <em>Range</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getPortForward()
 * @model
 * @generated
 */
public interface PortForward extends EObject {
	/**
	 * Returns the value of the '<em><b>Proto</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Proto</em>' attribute.
	 * @see #setProto(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getPortForward_Proto()
	 * @model annotation="https://virtworkbench.org/definition words='tcp udp'"
	 * @generated
	 */
	String getProto();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.PortForward#getProto <em>Proto</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proto</em>' attribute.
	 * @see #getProto()
	 * @generated
	 */
	void setProto(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getPortForward_Address()
	 * @model
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.PortForward#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Dev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dev</em>' attribute.
	 * @see #setDev(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getPortForward_Dev()
	 * @model
	 * @generated
	 */
	String getDev();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.PortForward#getDev <em>Dev</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dev</em>' attribute.
	 * @see #getDev()
	 * @generated
	 */
	void setDev(String value);

	/**
	 * Returns the value of the '<em><b>Range</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.PortRange}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Range</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getPortForward_Range()
	 * @model containment="true"
	 * @generated
	 */
	EList<PortRange> getRange();

} // PortForward
