/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Numatune</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <numatune>} of {@code domain}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Numatune#getMemory <em>Memory</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Numatune#getMemnode <em>Memnode</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getNumatune()
 * @model
 * @generated
 */
public interface Numatune extends EObject {
	/**
	 * Returns the value of the '<em><b>Memory</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Memory</em>' containment reference.
	 * @see #setMemory(NumaMemory)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getNumatune_Memory()
	 * @model containment="true"
	 * @generated
	 */
	NumaMemory getMemory();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Numatune#getMemory <em>Memory</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory</em>' containment reference.
	 * @see #getMemory()
	 * @generated
	 */
	void setMemory(NumaMemory value);

	/**
	 * Returns the value of the '<em><b>Memnode</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.MemoryNode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Memnode</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getNumatune_Memnode()
	 * @model containment="true"
	 * @generated
	 */
	EList<MemoryNode> getMemnode();

} // Numatune
