/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Backing Store</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <backingStore>} of {@code devices.disk}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.BackingStore#getIndex <em>Index</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.BackingStore#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.BackingStore#getSource <em>Source</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.BackingStore#getBackingStore <em>Backing Store</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.BackingStore#getFormat <em>Format</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getBackingStore()
 * @model
 * @generated
 */
public interface BackingStore extends EObject {
	/**
	 * Returns the value of the '<em><b>Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Index</em>' attribute.
	 * @see #setIndex(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getBackingStore_Index()
	 * @model
	 * @generated
	 */
	Long getIndex();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.BackingStore#getIndex <em>Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Index</em>' attribute.
	 * @see #getIndex()
	 * @generated
	 */
	void setIndex(Long value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getBackingStore_Type()
	 * @model annotation="https://virtworkbench.org/definition words='file block dir network volume nvme vhostuser'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.BackingStore#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' containment reference.
	 * @see #setSource(DiskSource)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getBackingStore_Source()
	 * @model containment="true"
	 * @generated
	 */
	DiskSource getSource();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.BackingStore#getSource <em>Source</em>}' containment reference.
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
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getBackingStore_BackingStore()
	 * @model containment="true"
	 * @generated
	 */
	BackingStore getBackingStore();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.BackingStore#getBackingStore <em>Backing Store</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Backing Store</em>' containment reference.
	 * @see #getBackingStore()
	 * @generated
	 */
	void setBackingStore(BackingStore value);

	/**
	 * Returns the value of the '<em><b>Format</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Format</em>' containment reference.
	 * @see #setFormat(ImageFormat)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getBackingStore_Format()
	 * @model containment="true"
	 * @generated
	 */
	ImageFormat getFormat();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.BackingStore#getFormat <em>Format</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' containment reference.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(ImageFormat value);

} // BackingStore
