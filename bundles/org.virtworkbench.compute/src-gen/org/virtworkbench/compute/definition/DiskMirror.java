/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disk Mirror</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <mirror>} of {@code devices.disk}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.DiskMirror#getFile <em>File</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskMirror#getFormat <em>Format</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskMirror#getJob <em>Job</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskMirror#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskMirror#getReady <em>Ready</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskMirror#getSource <em>Source</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskMirror#getFormatElement <em>Format Element</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskMirror#getBackingStore <em>Backing Store</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskMirror()
 * @model
 * @generated
 */
public interface DiskMirror extends EObject {
	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskMirror_File()
	 * @model
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskMirror#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see #setFormat(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskMirror_Format()
	 * @model annotation="https://virtworkbench.org/definition words='raw dir bochs cloop dmg iso vpc vdi fat vhd ploop luks cow qcow qcow2 qed vmdk'"
	 * @generated
	 */
	String getFormat();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskMirror#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(String value);

	/**
	 * Returns the value of the '<em><b>Job</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Job</em>' attribute.
	 * @see #setJob(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskMirror_Job()
	 * @model annotation="https://virtworkbench.org/definition words='copy active-commit'"
	 * @generated
	 */
	String getJob();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskMirror#getJob <em>Job</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Job</em>' attribute.
	 * @see #getJob()
	 * @generated
	 */
	void setJob(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskMirror_Type()
	 * @model annotation="https://virtworkbench.org/definition words='file block dir network volume nvme vhostuser'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskMirror#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Ready</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ready</em>' attribute.
	 * @see #setReady(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskMirror_Ready()
	 * @model annotation="https://virtworkbench.org/definition words='yes abort pivot'"
	 * @generated
	 */
	String getReady();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskMirror#getReady <em>Ready</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ready</em>' attribute.
	 * @see #getReady()
	 * @generated
	 */
	void setReady(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' containment reference.
	 * @see #setSource(DiskSource)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskMirror_Source()
	 * @model containment="true"
	 * @generated
	 */
	DiskSource getSource();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskMirror#getSource <em>Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' containment reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(DiskSource value);

	/**
	 * Returns the value of the '<em><b>Format Element</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Format Element</em>' containment reference.
	 * @see #setFormatElement(ImageFormat)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskMirror_FormatElement()
	 * @model containment="true"
	 *        annotation="https://virtworkbench.org/definition name='format'"
	 * @generated
	 */
	ImageFormat getFormatElement();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskMirror#getFormatElement <em>Format Element</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Element</em>' containment reference.
	 * @see #getFormatElement()
	 * @generated
	 */
	void setFormatElement(ImageFormat value);

	/**
	 * Returns the value of the '<em><b>Backing Store</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Backing Store</em>' containment reference.
	 * @see #setBackingStore(BackingStore)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskMirror_BackingStore()
	 * @model containment="true"
	 * @generated
	 */
	BackingStore getBackingStore();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskMirror#getBackingStore <em>Backing Store</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Backing Store</em>' containment reference.
	 * @see #getBackingStore()
	 * @generated
	 */
	void setBackingStore(BackingStore value);

} // DiskMirror
