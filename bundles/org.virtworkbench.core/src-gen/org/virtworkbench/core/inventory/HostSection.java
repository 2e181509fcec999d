/**
 */
package org.virtworkbench.core.inventory;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Host Section</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One concern's objects on one host (its domains, its pools, ...). The concern's own package extends it; the key is the concern's word, such as 'domains'.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.core.inventory.HostSection#getProblem <em>Problem</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.core.inventory.InventoryPackage#getHostSection()
 * @model abstract="true"
 * @generated
 */
public interface HostSection extends InventoryElement {
	/**
	 * Returns the value of the '<em><b>Problem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the last reading failed, in one sentence; null when it did not. The other sections of the host are shown all the same.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Problem</em>' attribute.
	 * @see #setProblem(String)
	 * @see org.virtworkbench.core.inventory.InventoryPackage#getHostSection_Problem()
	 * @model
	 * @generated
	 */
	String getProblem();

	/**
	 * Sets the value of the '{@link org.virtworkbench.core.inventory.HostSection#getProblem <em>Problem</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Problem</em>' attribute.
	 * @see #getProblem()
	 * @generated
	 */
	void setProblem(String value);

} // HostSection
