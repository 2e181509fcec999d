/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Memory Backing</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <memoryBacking>} of {@code domain}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.MemoryBacking#getHugepages <em>Hugepages</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.MemoryBacking#isNosharepages <em>Nosharepages</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.MemoryBacking#isLocked <em>Locked</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.MemoryBacking#getSource <em>Source</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.MemoryBacking#getAccess <em>Access</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.MemoryBacking#getAllocation <em>Allocation</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.MemoryBacking#isDiscard <em>Discard</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemoryBacking()
 * @model
 * @generated
 */
public interface MemoryBacking extends EObject {
	/**
	 * Returns the value of the '<em><b>Hugepages</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hugepages</em>' containment reference.
	 * @see #setHugepages(Hugepages)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemoryBacking_Hugepages()
	 * @model containment="true"
	 * @generated
	 */
	Hugepages getHugepages();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.MemoryBacking#getHugepages <em>Hugepages</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hugepages</em>' containment reference.
	 * @see #getHugepages()
	 * @generated
	 */
	void setHugepages(Hugepages value);

	/**
	 * Returns the value of the '<em><b>Nosharepages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Nosharepages</em>' attribute.
	 * @see #setNosharepages(boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemoryBacking_Nosharepages()
	 * @model annotation="https://virtworkbench.org/definition kind='presence'"
	 * @generated
	 */
	boolean isNosharepages();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.MemoryBacking#isNosharepages <em>Nosharepages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nosharepages</em>' attribute.
	 * @see #isNosharepages()
	 * @generated
	 */
	void setNosharepages(boolean value);

	/**
	 * Returns the value of the '<em><b>Locked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Locked</em>' attribute.
	 * @see #setLocked(boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemoryBacking_Locked()
	 * @model annotation="https://virtworkbench.org/definition kind='presence'"
	 * @generated
	 */
	boolean isLocked();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.MemoryBacking#isLocked <em>Locked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locked</em>' attribute.
	 * @see #isLocked()
	 * @generated
	 */
	void setLocked(boolean value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' containment reference.
	 * @see #setSource(MemoryBackingSource)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemoryBacking_Source()
	 * @model containment="true"
	 * @generated
	 */
	MemoryBackingSource getSource();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.MemoryBacking#getSource <em>Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' containment reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(MemoryBackingSource value);

	/**
	 * Returns the value of the '<em><b>Access</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Access</em>' containment reference.
	 * @see #setAccess(MemoryAccess)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemoryBacking_Access()
	 * @model containment="true"
	 * @generated
	 */
	MemoryAccess getAccess();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.MemoryBacking#getAccess <em>Access</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Access</em>' containment reference.
	 * @see #getAccess()
	 * @generated
	 */
	void setAccess(MemoryAccess value);

	/**
	 * Returns the value of the '<em><b>Allocation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Allocation</em>' containment reference.
	 * @see #setAllocation(MemoryAllocation)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemoryBacking_Allocation()
	 * @model containment="true"
	 * @generated
	 */
	MemoryAllocation getAllocation();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.MemoryBacking#getAllocation <em>Allocation</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Allocation</em>' containment reference.
	 * @see #getAllocation()
	 * @generated
	 */
	void setAllocation(MemoryAllocation value);

	/**
	 * Returns the value of the '<em><b>Discard</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Discard</em>' attribute.
	 * @see #setDiscard(boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemoryBacking_Discard()
	 * @model annotation="https://virtworkbench.org/definition kind='presence'"
	 * @generated
	 */
	boolean isDiscard();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.MemoryBacking#isDiscard <em>Discard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Discard</em>' attribute.
	 * @see #isDiscard()
	 * @generated
	 */
	void setDiscard(boolean value);

} // MemoryBacking
