/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disk</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <disk>} of {@code devices}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Disk#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Disk#getDevice <em>Device</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Disk#getModel <em>Model</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Disk#getRawio <em>Rawio</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Disk#getSgio <em>Sgio</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Disk#getSnapshot <em>Snapshot</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Disk#getDriver <em>Driver</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Disk#getAuth <em>Auth</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Disk#getSource <em>Source</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Disk#getBackingStore <em>Backing Store</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Disk#getMirror <em>Mirror</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Disk#getTarget <em>Target</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Disk#getIotune <em>Iotune</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Disk#isReadonly <em>Readonly</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Disk#isShareable <em>Shareable</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Disk#getTransient <em>Transient</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Disk#getSerial <em>Serial</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Disk#getWwn <em>Wwn</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Disk#getVendor <em>Vendor</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Disk#getProduct <em>Product</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Disk#getEncryption <em>Encryption</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Disk#getBoot <em>Boot</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Disk#getBackenddomain <em>Backenddomain</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Disk#getGeometry <em>Geometry</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Disk#getBlockio <em>Blockio</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Disk#getAlias <em>Alias</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Disk#getAcpi <em>Acpi</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Disk#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDisk()
 * @model
 * @generated
 */
public interface Disk extends EObject {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDisk_Type()
	 * @model annotation="https://virtworkbench.org/definition words='file block dir network volume nvme vhostuser'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Disk#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Device</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Device</em>' attribute.
	 * @see #setDevice(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDisk_Device()
	 * @model annotation="https://virtworkbench.org/definition words='floppy disk cdrom lun'"
	 * @generated
	 */
	String getDevice();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Disk#getDevice <em>Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' attribute.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(String value);

	/**
	 * Returns the value of the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Model</em>' attribute.
	 * @see #setModel(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDisk_Model()
	 * @model annotation="https://virtworkbench.org/definition words='virtio virtio-transitional virtio-non-transitional'"
	 * @generated
	 */
	String getModel();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Disk#getModel <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' attribute.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(String value);

	/**
	 * Returns the value of the '<em><b>Rawio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rawio</em>' attribute.
	 * @see #setRawio(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDisk_Rawio()
	 * @model
	 * @generated
	 */
	Boolean getRawio();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Disk#getRawio <em>Rawio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rawio</em>' attribute.
	 * @see #getRawio()
	 * @generated
	 */
	void setRawio(Boolean value);

	/**
	 * Returns the value of the '<em><b>Sgio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sgio</em>' attribute.
	 * @see #setSgio(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDisk_Sgio()
	 * @model annotation="https://virtworkbench.org/definition words='filtered unfiltered'"
	 * @generated
	 */
	String getSgio();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Disk#getSgio <em>Sgio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sgio</em>' attribute.
	 * @see #getSgio()
	 * @generated
	 */
	void setSgio(String value);

	/**
	 * Returns the value of the '<em><b>Snapshot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Snapshot</em>' attribute.
	 * @see #setSnapshot(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDisk_Snapshot()
	 * @model annotation="https://virtworkbench.org/definition words='no internal external manual'"
	 * @generated
	 */
	String getSnapshot();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Disk#getSnapshot <em>Snapshot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Snapshot</em>' attribute.
	 * @see #getSnapshot()
	 * @generated
	 */
	void setSnapshot(String value);

	/**
	 * Returns the value of the '<em><b>Driver</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Driver</em>' containment reference.
	 * @see #setDriver(DiskDriver)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDisk_Driver()
	 * @model containment="true"
	 * @generated
	 */
	DiskDriver getDriver();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Disk#getDriver <em>Driver</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Driver</em>' containment reference.
	 * @see #getDriver()
	 * @generated
	 */
	void setDriver(DiskDriver value);

	/**
	 * Returns the value of the '<em><b>Auth</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Auth</em>' containment reference.
	 * @see #setAuth(Auth)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDisk_Auth()
	 * @model containment="true"
	 * @generated
	 */
	Auth getAuth();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Disk#getAuth <em>Auth</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Auth</em>' containment reference.
	 * @see #getAuth()
	 * @generated
	 */
	void setAuth(Auth value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' containment reference.
	 * @see #setSource(DiskSource)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDisk_Source()
	 * @model containment="true"
	 * @generated
	 */
	DiskSource getSource();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Disk#getSource <em>Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' containment reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(DiskSource value);

	/**
	 * Returns the value of the '<em><b>Backing Store</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Backing Store</em>' containment reference.
	 * @see #setBackingStore(BackingStore)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDisk_BackingStore()
	 * @model containment="true"
	 * @generated
	 */
	BackingStore getBackingStore();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Disk#getBackingStore <em>Backing Store</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Backing Store</em>' containment reference.
	 * @see #getBackingStore()
	 * @generated
	 */
	void setBackingStore(BackingStore value);

	/**
	 * Returns the value of the '<em><b>Mirror</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mirror</em>' containment reference.
	 * @see #setMirror(DiskMirror)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDisk_Mirror()
	 * @model containment="true"
	 * @generated
	 */
	DiskMirror getMirror();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Disk#getMirror <em>Mirror</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mirror</em>' containment reference.
	 * @see #getMirror()
	 * @generated
	 */
	void setMirror(DiskMirror value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target</em>' containment reference.
	 * @see #setTarget(DiskTarget)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDisk_Target()
	 * @model containment="true"
	 * @generated
	 */
	DiskTarget getTarget();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Disk#getTarget <em>Target</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' containment reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(DiskTarget value);

	/**
	 * Returns the value of the '<em><b>Iotune</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Iotune</em>' containment reference.
	 * @see #setIotune(Iotune)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDisk_Iotune()
	 * @model containment="true"
	 * @generated
	 */
	Iotune getIotune();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Disk#getIotune <em>Iotune</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iotune</em>' containment reference.
	 * @see #getIotune()
	 * @generated
	 */
	void setIotune(Iotune value);

	/**
	 * Returns the value of the '<em><b>Readonly</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Readonly</em>' attribute.
	 * @see #setReadonly(boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDisk_Readonly()
	 * @model annotation="https://virtworkbench.org/definition kind='presence'"
	 * @generated
	 */
	boolean isReadonly();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Disk#isReadonly <em>Readonly</em>}' attribute.
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
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDisk_Shareable()
	 * @model annotation="https://virtworkbench.org/definition kind='presence'"
	 * @generated
	 */
	boolean isShareable();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Disk#isShareable <em>Shareable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shareable</em>' attribute.
	 * @see #isShareable()
	 * @generated
	 */
	void setShareable(boolean value);

	/**
	 * Returns the value of the '<em><b>Transient</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Transient</em>' containment reference.
	 * @see #setTransient(DiskTransient)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDisk_Transient()
	 * @model containment="true"
	 * @generated
	 */
	DiskTransient getTransient();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Disk#getTransient <em>Transient</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transient</em>' containment reference.
	 * @see #getTransient()
	 * @generated
	 */
	void setTransient(DiskTransient value);

	/**
	 * Returns the value of the '<em><b>Serial</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Serial</em>' attribute.
	 * @see #setSerial(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDisk_Serial()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getSerial();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Disk#getSerial <em>Serial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Serial</em>' attribute.
	 * @see #getSerial()
	 * @generated
	 */
	void setSerial(String value);

	/**
	 * Returns the value of the '<em><b>Wwn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Wwn</em>' attribute.
	 * @see #setWwn(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDisk_Wwn()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getWwn();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Disk#getWwn <em>Wwn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wwn</em>' attribute.
	 * @see #getWwn()
	 * @generated
	 */
	void setWwn(String value);

	/**
	 * Returns the value of the '<em><b>Vendor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vendor</em>' attribute.
	 * @see #setVendor(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDisk_Vendor()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getVendor();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Disk#getVendor <em>Vendor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vendor</em>' attribute.
	 * @see #getVendor()
	 * @generated
	 */
	void setVendor(String value);

	/**
	 * Returns the value of the '<em><b>Product</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Product</em>' attribute.
	 * @see #setProduct(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDisk_Product()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getProduct();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Disk#getProduct <em>Product</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Product</em>' attribute.
	 * @see #getProduct()
	 * @generated
	 */
	void setProduct(String value);

	/**
	 * Returns the value of the '<em><b>Encryption</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Encryption</em>' containment reference.
	 * @see #setEncryption(DiskEncryption)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDisk_Encryption()
	 * @model containment="true"
	 * @generated
	 */
	DiskEncryption getEncryption();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Disk#getEncryption <em>Encryption</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Encryption</em>' containment reference.
	 * @see #getEncryption()
	 * @generated
	 */
	void setEncryption(DiskEncryption value);

	/**
	 * Returns the value of the '<em><b>Boot</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Boot</em>' containment reference.
	 * @see #setBoot(DeviceBoot)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDisk_Boot()
	 * @model containment="true"
	 * @generated
	 */
	DeviceBoot getBoot();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Disk#getBoot <em>Boot</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Boot</em>' containment reference.
	 * @see #getBoot()
	 * @generated
	 */
	void setBoot(DeviceBoot value);

	/**
	 * Returns the value of the '<em><b>Backenddomain</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Backenddomain</em>' containment reference.
	 * @see #setBackenddomain(BackendDomain)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDisk_Backenddomain()
	 * @model containment="true"
	 * @generated
	 */
	BackendDomain getBackenddomain();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Disk#getBackenddomain <em>Backenddomain</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Backenddomain</em>' containment reference.
	 * @see #getBackenddomain()
	 * @generated
	 */
	void setBackenddomain(BackendDomain value);

	/**
	 * Returns the value of the '<em><b>Geometry</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Geometry</em>' containment reference.
	 * @see #setGeometry(DiskGeometry)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDisk_Geometry()
	 * @model containment="true"
	 * @generated
	 */
	DiskGeometry getGeometry();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Disk#getGeometry <em>Geometry</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Geometry</em>' containment reference.
	 * @see #getGeometry()
	 * @generated
	 */
	void setGeometry(DiskGeometry value);

	/**
	 * Returns the value of the '<em><b>Blockio</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Blockio</em>' containment reference.
	 * @see #setBlockio(DiskBlockio)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDisk_Blockio()
	 * @model containment="true"
	 * @generated
	 */
	DiskBlockio getBlockio();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Disk#getBlockio <em>Blockio</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Blockio</em>' containment reference.
	 * @see #getBlockio()
	 * @generated
	 */
	void setBlockio(DiskBlockio value);

	/**
	 * Returns the value of the '<em><b>Alias</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Alias</em>' containment reference.
	 * @see #setAlias(Alias)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDisk_Alias()
	 * @model containment="true"
	 * @generated
	 */
	Alias getAlias();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Disk#getAlias <em>Alias</em>}' containment reference.
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
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDisk_Acpi()
	 * @model containment="true"
	 * @generated
	 */
	DeviceAcpi getAcpi();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Disk#getAcpi <em>Acpi</em>}' containment reference.
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
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDisk_Address()
	 * @model containment="true"
	 * @generated
	 */
	DeviceAddress getAddress();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Disk#getAddress <em>Address</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' containment reference.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(DeviceAddress value);

} // Disk
