/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disk Blockio</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <blockio>} of {@code devices.disk}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.DiskBlockio#getLogical_block_size <em>Logical block size</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskBlockio#getPhysical_block_size <em>Physical block size</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskBlockio()
 * @model
 * @generated
 */
public interface DiskBlockio extends EObject {
	/**
	 * Returns the value of the '<em><b>Logical block size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Logical block size</em>' attribute.
	 * @see #setLogical_block_size(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskBlockio_Logical_block_size()
	 * @model
	 * @generated
	 */
	Long getLogical_block_size();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskBlockio#getLogical_block_size <em>Logical block size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Logical block size</em>' attribute.
	 * @see #getLogical_block_size()
	 * @generated
	 */
	void setLogical_block_size(Long value);

	/**
	 * Returns the value of the '<em><b>Physical block size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Physical block size</em>' attribute.
	 * @see #setPhysical_block_size(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskBlockio_Physical_block_size()
	 * @model
	 * @generated
	 */
	Long getPhysical_block_size();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskBlockio#getPhysical_block_size <em>Physical block size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Physical block size</em>' attribute.
	 * @see #getPhysical_block_size()
	 * @generated
	 */
	void setPhysical_block_size(Long value);

} // DiskBlockio
