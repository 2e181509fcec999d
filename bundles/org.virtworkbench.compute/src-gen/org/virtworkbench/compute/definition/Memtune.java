/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Memtune</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <memtune>} of {@code domain}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Memtune#getHard_limit <em>Hard limit</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Memtune#getSoft_limit <em>Soft limit</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Memtune#getMin_guarantee <em>Min guarantee</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Memtune#getSwap_hard_limit <em>Swap hard limit</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemtune()
 * @model
 * @generated
 */
public interface Memtune extends EObject {
	/**
	 * Returns the value of the '<em><b>Hard limit</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hard limit</em>' containment reference.
	 * @see #setHard_limit(ScaledSize)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemtune_Hard_limit()
	 * @model containment="true"
	 * @generated
	 */
	ScaledSize getHard_limit();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Memtune#getHard_limit <em>Hard limit</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hard limit</em>' containment reference.
	 * @see #getHard_limit()
	 * @generated
	 */
	void setHard_limit(ScaledSize value);

	/**
	 * Returns the value of the '<em><b>Soft limit</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Soft limit</em>' containment reference.
	 * @see #setSoft_limit(ScaledSize)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemtune_Soft_limit()
	 * @model containment="true"
	 * @generated
	 */
	ScaledSize getSoft_limit();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Memtune#getSoft_limit <em>Soft limit</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Soft limit</em>' containment reference.
	 * @see #getSoft_limit()
	 * @generated
	 */
	void setSoft_limit(ScaledSize value);

	/**
	 * Returns the value of the '<em><b>Min guarantee</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Min guarantee</em>' containment reference.
	 * @see #setMin_guarantee(ScaledSize)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemtune_Min_guarantee()
	 * @model containment="true"
	 * @generated
	 */
	ScaledSize getMin_guarantee();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Memtune#getMin_guarantee <em>Min guarantee</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Min guarantee</em>' containment reference.
	 * @see #getMin_guarantee()
	 * @generated
	 */
	void setMin_guarantee(ScaledSize value);

	/**
	 * Returns the value of the '<em><b>Swap hard limit</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Swap hard limit</em>' containment reference.
	 * @see #setSwap_hard_limit(ScaledSize)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemtune_Swap_hard_limit()
	 * @model containment="true"
	 * @generated
	 */
	ScaledSize getSwap_hard_limit();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Memtune#getSwap_hard_limit <em>Swap hard limit</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Swap hard limit</em>' containment reference.
	 * @see #getSwap_hard_limit()
	 * @generated
	 */
	void setSwap_hard_limit(ScaledSize value);

} // Memtune
