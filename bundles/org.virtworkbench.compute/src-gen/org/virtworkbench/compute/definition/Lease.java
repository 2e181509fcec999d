/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Lease</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <lease>} of {@code devices}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Lease#getLockspace <em>Lockspace</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Lease#getKey <em>Key</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Lease#getTarget <em>Target</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLease()
 * @model
 * @generated
 */
public interface Lease extends EObject {
	/**
	 * Returns the value of the '<em><b>Lockspace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lockspace</em>' attribute.
	 * @see #setLockspace(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLease_Lockspace()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getLockspace();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Lease#getLockspace <em>Lockspace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lockspace</em>' attribute.
	 * @see #getLockspace()
	 * @generated
	 */
	void setLockspace(String value);

	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLease_Key()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Lease#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target</em>' containment reference.
	 * @see #setTarget(LeaseTarget)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLease_Target()
	 * @model containment="true"
	 * @generated
	 */
	LeaseTarget getTarget();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Lease#getTarget <em>Target</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' containment reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(LeaseTarget value);

} // Lease
