/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Storage Slices</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <slices>} of {@code os.nvram.source}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.StorageSlices#getSlice <em>Slice</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getStorageSlices()
 * @model
 * @generated
 */
public interface StorageSlices extends EObject {
	/**
	 * Returns the value of the '<em><b>Slice</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Slice</em>' containment reference.
	 * @see #setSlice(StorageSlice)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getStorageSlices_Slice()
	 * @model containment="true"
	 * @generated
	 */
	StorageSlice getSlice();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.StorageSlices#getSlice <em>Slice</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Slice</em>' containment reference.
	 * @see #getSlice()
	 * @generated
	 */
	void setSlice(StorageSlice value);

} // StorageSlices
