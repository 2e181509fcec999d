/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interface Pci Address</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <address>} of {@code devices.interface.source}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.InterfacePciAddress#getBus <em>Bus</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfacePciAddress#getDevice <em>Device</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfacePciAddress#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfacePciAddress#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfacePciAddress#getSlot <em>Slot</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfacePciAddress#getFunction <em>Function</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfacePciAddress#getMultifunction <em>Multifunction</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfacePciAddress()
 * @model
 * @generated
 */
public interface InterfacePciAddress extends EObject {
	/**
	 * Returns the value of the '<em><b>Bus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bus</em>' attribute.
	 * @see #setBus(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfacePciAddress_Bus()
	 * @model
	 * @generated
	 */
	String getBus();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfacePciAddress#getBus <em>Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bus</em>' attribute.
	 * @see #getBus()
	 * @generated
	 */
	void setBus(String value);

	/**
	 * Returns the value of the '<em><b>Device</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Device</em>' attribute.
	 * @see #setDevice(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfacePciAddress_Device()
	 * @model
	 * @generated
	 */
	String getDevice();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfacePciAddress#getDevice <em>Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' attribute.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfacePciAddress_Type()
	 * @model annotation="https://virtworkbench.org/definition words='pci usb'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfacePciAddress#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Domain</em>' attribute.
	 * @see #setDomain(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfacePciAddress_Domain()
	 * @model
	 * @generated
	 */
	String getDomain();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfacePciAddress#getDomain <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Domain</em>' attribute.
	 * @see #getDomain()
	 * @generated
	 */
	void setDomain(String value);

	/**
	 * Returns the value of the '<em><b>Slot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Slot</em>' attribute.
	 * @see #setSlot(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfacePciAddress_Slot()
	 * @model
	 * @generated
	 */
	String getSlot();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfacePciAddress#getSlot <em>Slot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Slot</em>' attribute.
	 * @see #getSlot()
	 * @generated
	 */
	void setSlot(String value);

	/**
	 * Returns the value of the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Function</em>' attribute.
	 * @see #setFunction(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfacePciAddress_Function()
	 * @model
	 * @generated
	 */
	String getFunction();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfacePciAddress#getFunction <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Function</em>' attribute.
	 * @see #getFunction()
	 * @generated
	 */
	void setFunction(String value);

	/**
	 * Returns the value of the '<em><b>Multifunction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Multifunction</em>' attribute.
	 * @see #setMultifunction(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfacePciAddress_Multifunction()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getMultifunction();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfacePciAddress#getMultifunction <em>Multifunction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Multifunction</em>' attribute.
	 * @see #getMultifunction()
	 * @generated
	 */
	void setMultifunction(Boolean value);

} // InterfacePciAddress
