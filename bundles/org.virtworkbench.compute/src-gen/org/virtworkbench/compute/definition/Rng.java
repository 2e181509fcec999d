/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rng</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <rng>} of {@code devices}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Rng#getModel <em>Model</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Rng#getRate <em>Rate</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Rng#getBackend <em>Backend</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Rng#getDriver <em>Driver</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Rng#getAlias <em>Alias</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Rng#getAcpi <em>Acpi</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Rng#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getRng()
 * @model
 * @generated
 */
public interface Rng extends EObject {
	/**
	 * Returns the value of the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Model</em>' attribute.
	 * @see #setModel(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getRng_Model()
	 * @model annotation="https://virtworkbench.org/definition words='virtio virtio-transitional virtio-non-transitional'"
	 * @generated
	 */
	String getModel();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Rng#getModel <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' attribute.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(String value);

	/**
	 * Returns the value of the '<em><b>Rate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rate</em>' containment reference.
	 * @see #setRate(RngRate)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getRng_Rate()
	 * @model containment="true"
	 * @generated
	 */
	RngRate getRate();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Rng#getRate <em>Rate</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rate</em>' containment reference.
	 * @see #getRate()
	 * @generated
	 */
	void setRate(RngRate value);

	/**
	 * Returns the value of the '<em><b>Backend</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Backend</em>' containment reference.
	 * @see #setBackend(RngBackend)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getRng_Backend()
	 * @model containment="true"
	 * @generated
	 */
	RngBackend getBackend();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Rng#getBackend <em>Backend</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Backend</em>' containment reference.
	 * @see #getBackend()
	 * @generated
	 */
	void setBackend(RngBackend value);

	/**
	 * Returns the value of the '<em><b>Driver</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Driver</em>' containment reference.
	 * @see #setDriver(VirtioOptions)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getRng_Driver()
	 * @model containment="true"
	 * @generated
	 */
	VirtioOptions getDriver();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Rng#getDriver <em>Driver</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Driver</em>' containment reference.
	 * @see #getDriver()
	 * @generated
	 */
	void setDriver(VirtioOptions value);

	/**
	 * Returns the value of the '<em><b>Alias</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Alias</em>' containment reference.
	 * @see #setAlias(Alias)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getRng_Alias()
	 * @model containment="true"
	 * @generated
	 */
	Alias getAlias();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Rng#getAlias <em>Alias</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alias</em>' containment reference.
	 * @see #getAlias()
	 * @generated
	 */
	void setAlias(Alias value);

	/**
	 * Returns the value of the '<em><b>Acpi</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Acpi</em>' containment reference.
	 * @see #setAcpi(DeviceAcpi)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getRng_Acpi()
	 * @model containment="true"
	 * @generated
	 */
	DeviceAcpi getAcpi();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Rng#getAcpi <em>Acpi</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Acpi</em>' containment reference.
	 * @see #getAcpi()
	 * @generated
	 */
	void setAcpi(DeviceAcpi value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Address</em>' containment reference.
	 * @see #setAddress(DeviceAddress)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getRng_Address()
	 * @model containment="true"
	 * @generated
	 */
	DeviceAddress getAddress();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Rng#getAddress <em>Address</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' containment reference.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(DeviceAddress value);

} // Rng
