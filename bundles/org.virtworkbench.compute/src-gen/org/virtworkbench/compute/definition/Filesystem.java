/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Filesystem</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <filesystem>} of {@code devices}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Filesystem#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Filesystem#getModel <em>Model</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Filesystem#getAccessmode <em>Accessmode</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Filesystem#getMultidevs <em>Multidevs</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Filesystem#getFmode <em>Fmode</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Filesystem#getDmode <em>Dmode</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Filesystem#getDriver <em>Driver</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Filesystem#getBinary <em>Binary</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Filesystem#getIdmap <em>Idmap</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Filesystem#getSource <em>Source</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Filesystem#getTarget <em>Target</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Filesystem#isReadonly <em>Readonly</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Filesystem#getSpace_hard_limit <em>Space hard limit</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Filesystem#getSpace_soft_limit <em>Space soft limit</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Filesystem#getBoot <em>Boot</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Filesystem#getAlias <em>Alias</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Filesystem#getAcpi <em>Acpi</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Filesystem#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystem()
 * @model
 * @generated
 */
public interface Filesystem extends EObject {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystem_Type()
	 * @model annotation="https://virtworkbench.org/definition words='file block mount bind template ram'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Filesystem#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Model</em>' attribute.
	 * @see #setModel(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystem_Model()
	 * @model annotation="https://virtworkbench.org/definition words='virtio virtio-transitional virtio-non-transitional'"
	 * @generated
	 */
	String getModel();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Filesystem#getModel <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' attribute.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(String value);

	/**
	 * Returns the value of the '<em><b>Accessmode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Accessmode</em>' attribute.
	 * @see #setAccessmode(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystem_Accessmode()
	 * @model annotation="https://virtworkbench.org/definition words='passthrough mapped squash'"
	 * @generated
	 */
	String getAccessmode();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Filesystem#getAccessmode <em>Accessmode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accessmode</em>' attribute.
	 * @see #getAccessmode()
	 * @generated
	 */
	void setAccessmode(String value);

	/**
	 * Returns the value of the '<em><b>Multidevs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Multidevs</em>' attribute.
	 * @see #setMultidevs(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystem_Multidevs()
	 * @model annotation="https://virtworkbench.org/definition words='default remap forbid warn'"
	 * @generated
	 */
	String getMultidevs();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Filesystem#getMultidevs <em>Multidevs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Multidevs</em>' attribute.
	 * @see #getMultidevs()
	 * @generated
	 */
	void setMultidevs(String value);

	/**
	 * Returns the value of the '<em><b>Fmode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fmode</em>' attribute.
	 * @see #setFmode(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystem_Fmode()
	 * @model
	 * @generated
	 */
	Long getFmode();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Filesystem#getFmode <em>Fmode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fmode</em>' attribute.
	 * @see #getFmode()
	 * @generated
	 */
	void setFmode(Long value);

	/**
	 * Returns the value of the '<em><b>Dmode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dmode</em>' attribute.
	 * @see #setDmode(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystem_Dmode()
	 * @model
	 * @generated
	 */
	Long getDmode();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Filesystem#getDmode <em>Dmode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dmode</em>' attribute.
	 * @see #getDmode()
	 * @generated
	 */
	void setDmode(Long value);

	/**
	 * Returns the value of the '<em><b>Driver</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Driver</em>' containment reference.
	 * @see #setDriver(FilesystemDriver)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystem_Driver()
	 * @model containment="true"
	 * @generated
	 */
	FilesystemDriver getDriver();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Filesystem#getDriver <em>Driver</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Driver</em>' containment reference.
	 * @see #getDriver()
	 * @generated
	 */
	void setDriver(FilesystemDriver value);

	/**
	 * Returns the value of the '<em><b>Binary</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Binary</em>' containment reference.
	 * @see #setBinary(FilesystemBinary)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystem_Binary()
	 * @model containment="true"
	 * @generated
	 */
	FilesystemBinary getBinary();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Filesystem#getBinary <em>Binary</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Binary</em>' containment reference.
	 * @see #getBinary()
	 * @generated
	 */
	void setBinary(FilesystemBinary value);

	/**
	 * Returns the value of the '<em><b>Idmap</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Idmap</em>' containment reference.
	 * @see #setIdmap(Idmap)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystem_Idmap()
	 * @model containment="true"
	 * @generated
	 */
	Idmap getIdmap();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Filesystem#getIdmap <em>Idmap</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Idmap</em>' containment reference.
	 * @see #getIdmap()
	 * @generated
	 */
	void setIdmap(Idmap value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' containment reference.
	 * @see #setSource(FilesystemSource)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystem_Source()
	 * @model containment="true"
	 * @generated
	 */
	FilesystemSource getSource();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Filesystem#getSource <em>Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' containment reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(FilesystemSource value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target</em>' containment reference.
	 * @see #setTarget(FilesystemTarget)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystem_Target()
	 * @model containment="true"
	 * @generated
	 */
	FilesystemTarget getTarget();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Filesystem#getTarget <em>Target</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' containment reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(FilesystemTarget value);

	/**
	 * Returns the value of the '<em><b>Readonly</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Readonly</em>' attribute.
	 * @see #setReadonly(boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystem_Readonly()
	 * @model annotation="https://virtworkbench.org/definition kind='presence'"
	 * @generated
	 */
	boolean isReadonly();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Filesystem#isReadonly <em>Readonly</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Readonly</em>' attribute.
	 * @see #isReadonly()
	 * @generated
	 */
	void setReadonly(boolean value);

	/**
	 * Returns the value of the '<em><b>Space hard limit</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Space hard limit</em>' containment reference.
	 * @see #setSpace_hard_limit(SizeInBytes)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystem_Space_hard_limit()
	 * @model containment="true"
	 * @generated
	 */
	SizeInBytes getSpace_hard_limit();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Filesystem#getSpace_hard_limit <em>Space hard limit</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Space hard limit</em>' containment reference.
	 * @see #getSpace_hard_limit()
	 * @generated
	 */
	void setSpace_hard_limit(SizeInBytes value);

	/**
	 * Returns the value of the '<em><b>Space soft limit</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Space soft limit</em>' containment reference.
	 * @see #setSpace_soft_limit(SizeInBytes)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystem_Space_soft_limit()
	 * @model containment="true"
	 * @generated
	 */
	SizeInBytes getSpace_soft_limit();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Filesystem#getSpace_soft_limit <em>Space soft limit</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Space soft limit</em>' containment reference.
	 * @see #getSpace_soft_limit()
	 * @generated
	 */
	void setSpace_soft_limit(SizeInBytes value);

	/**
	 * Returns the value of the '<em><b>Boot</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Boot</em>' containment reference.
	 * @see #setBoot(DeviceBoot)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystem_Boot()
	 * @model containment="true"
	 * @generated
	 */
	DeviceBoot getBoot();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Filesystem#getBoot <em>Boot</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Boot</em>' containment reference.
	 * @see #getBoot()
	 * @generated
	 */
	void setBoot(DeviceBoot value);

	/**
	 * Returns the value of the '<em><b>Alias</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Alias</em>' containment reference.
	 * @see #setAlias(Alias)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystem_Alias()
	 * @model containment="true"
	 * @generated
	 */
	Alias getAlias();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Filesystem#getAlias <em>Alias</em>}' containment reference.
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
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystem_Acpi()
	 * @model containment="true"
	 * @generated
	 */
	DeviceAcpi getAcpi();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Filesystem#getAcpi <em>Acpi</em>}' containment reference.
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
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystem_Address()
	 * @model containment="true"
	 * @generated
	 */
	DeviceAddress getAddress();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Filesystem#getAddress <em>Address</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' containment reference.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(DeviceAddress value);

} // Filesystem
