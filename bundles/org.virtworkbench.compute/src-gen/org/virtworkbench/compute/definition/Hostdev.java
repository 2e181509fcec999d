/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Hostdev</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <hostdev>} of {@code devices}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Hostdev#getMode <em>Mode</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Hostdev#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Hostdev#getManaged <em>Managed</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Hostdev#getSgio <em>Sgio</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Hostdev#getRawio <em>Rawio</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Hostdev#getModel <em>Model</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Hostdev#getDisplay <em>Display</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Hostdev#getRamfb <em>Ramfb</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Hostdev#getDriver <em>Driver</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Hostdev#getTeaming <em>Teaming</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Hostdev#getSource <em>Source</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Hostdev#getBoot <em>Boot</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Hostdev#getRom <em>Rom</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Hostdev#isReadonly <em>Readonly</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Hostdev#isShareable <em>Shareable</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Hostdev#getIp <em>Ip</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Hostdev#getRoute <em>Route</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Hostdev#getAlias <em>Alias</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Hostdev#getAcpi <em>Acpi</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Hostdev#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdev()
 * @model
 * @generated
 */
public interface Hostdev extends EObject {
	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see #setMode(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdev_Mode()
	 * @model annotation="https://virtworkbench.org/definition words='subsystem capabilities'"
	 * @generated
	 */
	String getMode();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hostdev#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see #getMode()
	 * @generated
	 */
	void setMode(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdev_Type()
	 * @model annotation="https://virtworkbench.org/definition words='pci usb scsi scsi_host mdev storage misc net'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hostdev#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Managed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Managed</em>' attribute.
	 * @see #setManaged(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdev_Managed()
	 * @model
	 * @generated
	 */
	Boolean getManaged();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hostdev#getManaged <em>Managed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Managed</em>' attribute.
	 * @see #getManaged()
	 * @generated
	 */
	void setManaged(Boolean value);

	/**
	 * Returns the value of the '<em><b>Sgio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sgio</em>' attribute.
	 * @see #setSgio(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdev_Sgio()
	 * @model annotation="https://virtworkbench.org/definition words='filtered unfiltered'"
	 * @generated
	 */
	String getSgio();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hostdev#getSgio <em>Sgio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sgio</em>' attribute.
	 * @see #getSgio()
	 * @generated
	 */
	void setSgio(String value);

	/**
	 * Returns the value of the '<em><b>Rawio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rawio</em>' attribute.
	 * @see #setRawio(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdev_Rawio()
	 * @model
	 * @generated
	 */
	Boolean getRawio();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hostdev#getRawio <em>Rawio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rawio</em>' attribute.
	 * @see #getRawio()
	 * @generated
	 */
	void setRawio(Boolean value);

	/**
	 * Returns the value of the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Model</em>' attribute.
	 * @see #setModel(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdev_Model()
	 * @model annotation="https://virtworkbench.org/definition words='virtio virtio-transitional virtio-non-transitional vfio-pci vfio-ccw vfio-ap'"
	 * @generated
	 */
	String getModel();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hostdev#getModel <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' attribute.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(String value);

	/**
	 * Returns the value of the '<em><b>Display</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Display</em>' attribute.
	 * @see #setDisplay(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdev_Display()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getDisplay();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hostdev#getDisplay <em>Display</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Display</em>' attribute.
	 * @see #getDisplay()
	 * @generated
	 */
	void setDisplay(Boolean value);

	/**
	 * Returns the value of the '<em><b>Ramfb</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ramfb</em>' attribute.
	 * @see #setRamfb(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdev_Ramfb()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getRamfb();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hostdev#getRamfb <em>Ramfb</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ramfb</em>' attribute.
	 * @see #getRamfb()
	 * @generated
	 */
	void setRamfb(Boolean value);

	/**
	 * Returns the value of the '<em><b>Driver</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Driver</em>' containment reference.
	 * @see #setDriver(HostdevDriver)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdev_Driver()
	 * @model containment="true"
	 * @generated
	 */
	HostdevDriver getDriver();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hostdev#getDriver <em>Driver</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Driver</em>' containment reference.
	 * @see #getDriver()
	 * @generated
	 */
	void setDriver(HostdevDriver value);

	/**
	 * Returns the value of the '<em><b>Teaming</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Teaming</em>' containment reference.
	 * @see #setTeaming(Teaming)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdev_Teaming()
	 * @model containment="true"
	 * @generated
	 */
	Teaming getTeaming();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hostdev#getTeaming <em>Teaming</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Teaming</em>' containment reference.
	 * @see #getTeaming()
	 * @generated
	 */
	void setTeaming(Teaming value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' containment reference.
	 * @see #setSource(HostdevSource)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdev_Source()
	 * @model containment="true"
	 * @generated
	 */
	HostdevSource getSource();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hostdev#getSource <em>Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' containment reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(HostdevSource value);

	/**
	 * Returns the value of the '<em><b>Boot</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Boot</em>' containment reference.
	 * @see #setBoot(DeviceBoot)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdev_Boot()
	 * @model containment="true"
	 * @generated
	 */
	DeviceBoot getBoot();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hostdev#getBoot <em>Boot</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Boot</em>' containment reference.
	 * @see #getBoot()
	 * @generated
	 */
	void setBoot(DeviceBoot value);

	/**
	 * Returns the value of the '<em><b>Rom</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rom</em>' containment reference.
	 * @see #setRom(DeviceRom)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdev_Rom()
	 * @model containment="true"
	 * @generated
	 */
	DeviceRom getRom();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hostdev#getRom <em>Rom</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rom</em>' containment reference.
	 * @see #getRom()
	 * @generated
	 */
	void setRom(DeviceRom value);

	/**
	 * Returns the value of the '<em><b>Readonly</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Readonly</em>' attribute.
	 * @see #setReadonly(boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdev_Readonly()
	 * @model annotation="https://virtworkbench.org/definition kind='presence'"
	 * @generated
	 */
	boolean isReadonly();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hostdev#isReadonly <em>Readonly</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Readonly</em>' attribute.
	 * @see #isReadonly()
	 * @generated
	 */
	void setReadonly(boolean value);

	/**
	 * Returns the value of the '<em><b>Shareable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Shareable</em>' attribute.
	 * @see #setShareable(boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdev_Shareable()
	 * @model annotation="https://virtworkbench.org/definition kind='presence'"
	 * @generated
	 */
	boolean isShareable();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hostdev#isShareable <em>Shareable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shareable</em>' attribute.
	 * @see #isShareable()
	 * @generated
	 */
	void setShareable(boolean value);

	/**
	 * Returns the value of the '<em><b>Ip</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.IpAddress}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ip</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdev_Ip()
	 * @model containment="true"
	 * @generated
	 */
	EList<IpAddress> getIp();

	/**
	 * Returns the value of the '<em><b>Route</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.IpRoute}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Route</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdev_Route()
	 * @model containment="true"
	 * @generated
	 */
	EList<IpRoute> getRoute();

	/**
	 * Returns the value of the '<em><b>Alias</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Alias</em>' containment reference.
	 * @see #setAlias(Alias)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdev_Alias()
	 * @model containment="true"
	 * @generated
	 */
	Alias getAlias();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hostdev#getAlias <em>Alias</em>}' containment reference.
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
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdev_Acpi()
	 * @model containment="true"
	 * @generated
	 */
	DeviceAcpi getAcpi();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hostdev#getAcpi <em>Acpi</em>}' containment reference.
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
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdev_Address()
	 * @model containment="true"
	 * @generated
	 */
	DeviceAddress getAddress();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hostdev#getAddress <em>Address</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' containment reference.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(DeviceAddress value);

} // Hostdev
