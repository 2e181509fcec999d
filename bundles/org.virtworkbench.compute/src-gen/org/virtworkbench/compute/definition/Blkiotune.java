/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Blkiotune</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <blkiotune>} of {@code domain}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Blkiotune#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Blkiotune#getDevice <em>Device</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getBlkiotune()
 * @model
 * @generated
 */
public interface Blkiotune extends EObject {
	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getBlkiotune_Weight()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	Long getWeight();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Blkiotune#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(Long value);

	/**
	 * Returns the value of the '<em><b>Device</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.BlkioDevice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Device</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getBlkiotune_Device()
	 * @model containment="true"
	 * @generated
	 */
	EList<BlkioDevice> getDevice();

} // Blkiotune
