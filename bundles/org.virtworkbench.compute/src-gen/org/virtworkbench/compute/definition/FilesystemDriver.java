/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Filesystem Driver</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <driver>} of {@code devices.filesystem}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.FilesystemDriver#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.FilesystemDriver#getFormat <em>Format</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.FilesystemDriver#getWrpolicy <em>Wrpolicy</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.FilesystemDriver#getIommu <em>Iommu</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.FilesystemDriver#getAts <em>Ats</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.FilesystemDriver#getPacked <em>Packed</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.FilesystemDriver#getPage_per_vq <em>Page per vq</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.FilesystemDriver#getQueue <em>Queue</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystemDriver()
 * @model
 * @generated
 */
public interface FilesystemDriver extends EObject {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystemDriver_Type()
	 * @model annotation="https://virtworkbench.org/definition words='path handle loop nbd ploop virtiofs'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.FilesystemDriver#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see #setFormat(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystemDriver_Format()
	 * @model annotation="https://virtworkbench.org/definition words='raw dir bochs cloop dmg iso vpc vdi fat vhd ploop luks cow qcow qcow2 qed vmdk'"
	 * @generated
	 */
	String getFormat();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.FilesystemDriver#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(String value);

	/**
	 * Returns the value of the '<em><b>Wrpolicy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Wrpolicy</em>' attribute.
	 * @see #setWrpolicy(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystemDriver_Wrpolicy()
	 * @model annotation="https://virtworkbench.org/definition words='immediate'"
	 * @generated
	 */
	String getWrpolicy();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.FilesystemDriver#getWrpolicy <em>Wrpolicy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wrpolicy</em>' attribute.
	 * @see #getWrpolicy()
	 * @generated
	 */
	void setWrpolicy(String value);

	/**
	 * Returns the value of the '<em><b>Iommu</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Iommu</em>' attribute.
	 * @see #setIommu(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystemDriver_Iommu()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getIommu();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.FilesystemDriver#getIommu <em>Iommu</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iommu</em>' attribute.
	 * @see #getIommu()
	 * @generated
	 */
	void setIommu(Boolean value);

	/**
	 * Returns the value of the '<em><b>Ats</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ats</em>' attribute.
	 * @see #setAts(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystemDriver_Ats()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getAts();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.FilesystemDriver#getAts <em>Ats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ats</em>' attribute.
	 * @see #getAts()
	 * @generated
	 */
	void setAts(Boolean value);

	/**
	 * Returns the value of the '<em><b>Packed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Packed</em>' attribute.
	 * @see #setPacked(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystemDriver_Packed()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getPacked();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.FilesystemDriver#getPacked <em>Packed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Packed</em>' attribute.
	 * @see #getPacked()
	 * @generated
	 */
	void setPacked(Boolean value);

	/**
	 * Returns the value of the '<em><b>Page per vq</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Page per vq</em>' attribute.
	 * @see #setPage_per_vq(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystemDriver_Page_per_vq()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getPage_per_vq();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.FilesystemDriver#getPage_per_vq <em>Page per vq</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Page per vq</em>' attribute.
	 * @see #getPage_per_vq()
	 * @generated
	 */
	void setPage_per_vq(Boolean value);

	/**
	 * Returns the value of the '<em><b>Queue</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Queue</em>' attribute.
	 * @see #setQueue(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystemDriver_Queue()
	 * @model
	 * @generated
	 */
	Long getQueue();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.FilesystemDriver#getQueue <em>Queue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Queue</em>' attribute.
	 * @see #getQueue()
	 * @generated
	 */
	void setQueue(Long value);

} // FilesystemDriver
