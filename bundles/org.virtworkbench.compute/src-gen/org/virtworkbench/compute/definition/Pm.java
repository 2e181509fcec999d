/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pm</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <pm>} of {@code domain}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Pm#getSuspendToMem <em>Suspend To Mem</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Pm#getSuspendToDisk <em>Suspend To Disk</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getPm()
 * @model
 * @generated
 */
public interface Pm extends EObject {
	/**
	 * Returns the value of the '<em><b>Suspend To Mem</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Suspend To Mem</em>' containment reference.
	 * @see #setSuspendToMem(SuspendState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getPm_SuspendToMem()
	 * @model containment="true"
	 *        annotation="https://virtworkbench.org/definition name='suspend-to-mem'"
	 * @generated
	 */
	SuspendState getSuspendToMem();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Pm#getSuspendToMem <em>Suspend To Mem</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Suspend To Mem</em>' containment reference.
	 * @see #getSuspendToMem()
	 * @generated
	 */
	void setSuspendToMem(SuspendState value);

	/**
	 * Returns the value of the '<em><b>Suspend To Disk</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Suspend To Disk</em>' containment reference.
	 * @see #setSuspendToDisk(SuspendState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getPm_SuspendToDisk()
	 * @model containment="true"
	 *        annotation="https://virtworkbench.org/definition name='suspend-to-disk'"
	 * @generated
	 */
	SuspendState getSuspendToDisk();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Pm#getSuspendToDisk <em>Suspend To Disk</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Suspend To Disk</em>' containment reference.
	 * @see #getSuspendToDisk()
	 * @generated
	 */
	void setSuspendToDisk(SuspendState value);

} // Pm
