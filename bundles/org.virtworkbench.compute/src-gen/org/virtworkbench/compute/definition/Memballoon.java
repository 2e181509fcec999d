/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Memballoon</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <memballoon>} of {@code devices}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Memballoon#getModel <em>Model</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Memballoon#getAutodeflate <em>Autodeflate</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Memballoon#getFreePageReporting <em>Free Page Reporting</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Memballoon#getStats <em>Stats</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Memballoon#getAlias <em>Alias</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Memballoon#getAcpi <em>Acpi</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Memballoon#getAddress <em>Address</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Memballoon#getDriver <em>Driver</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemballoon()
 * @model
 * @generated
 */
public interface Memballoon extends EObject {
	/**
	 * Returns the value of the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Model</em>' attribute.
	 * @see #setModel(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemballoon_Model()
	 * @model annotation="https://virtworkbench.org/definition words='virtio virtio-transitional virtio-non-transitional xen none'"
	 * @generated
	 */
	String getModel();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Memballoon#getModel <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' attribute.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(String value);

	/**
	 * Returns the value of the '<em><b>Autodeflate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Autodeflate</em>' attribute.
	 * @see #setAutodeflate(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemballoon_Autodeflate()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getAutodeflate();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Memballoon#getAutodeflate <em>Autodeflate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Autodeflate</em>' attribute.
	 * @see #getAutodeflate()
	 * @generated
	 */
	void setAutodeflate(Boolean value);

	/**
	 * Returns the value of the '<em><b>Free Page Reporting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Free Page Reporting</em>' attribute.
	 * @see #setFreePageReporting(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemballoon_FreePageReporting()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getFreePageReporting();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Memballoon#getFreePageReporting <em>Free Page Reporting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Free Page Reporting</em>' attribute.
	 * @see #getFreePageReporting()
	 * @generated
	 */
	void setFreePageReporting(Boolean value);

	/**
	 * Returns the value of the '<em><b>Stats</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Stats</em>' containment reference.
	 * @see #setStats(MemballoonStats)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemballoon_Stats()
	 * @model containment="true"
	 * @generated
	 */
	MemballoonStats getStats();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Memballoon#getStats <em>Stats</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stats</em>' containment reference.
	 * @see #getStats()
	 * @generated
	 */
	void setStats(MemballoonStats value);

	/**
	 * Returns the value of the '<em><b>Alias</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Alias</em>' containment reference.
	 * @see #setAlias(Alias)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemballoon_Alias()
	 * @model containment="true"
	 * @generated
	 */
	Alias getAlias();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Memballoon#getAlias <em>Alias</em>}' containment reference.
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
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemballoon_Acpi()
	 * @model containment="true"
	 * @generated
	 */
	DeviceAcpi getAcpi();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Memballoon#getAcpi <em>Acpi</em>}' containment reference.
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
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemballoon_Address()
	 * @model containment="true"
	 * @generated
	 */
	DeviceAddress getAddress();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Memballoon#getAddress <em>Address</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' containment reference.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(DeviceAddress value);

	/**
	 * Returns the value of the '<em><b>Driver</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Driver</em>' containment reference.
	 * @see #setDriver(VirtioOptions)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemballoon_Driver()
	 * @model containment="true"
	 * @generated
	 */
	VirtioOptions getDriver();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Memballoon#getDriver <em>Driver</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Driver</em>' containment reference.
	 * @see #getDriver()
	 * @generated
	 */
	void setDriver(VirtioOptions value);

} // Memballoon
