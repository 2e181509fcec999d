/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Parentaddr</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <parentaddr>} of {@code devices.hostdev.source.adapter}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Parentaddr#getUnique_id <em>Unique id</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Parentaddr#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getParentaddr()
 * @model
 * @generated
 */
public interface Parentaddr extends EObject {
	/**
	 * Returns the value of the '<em><b>Unique id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unique id</em>' attribute.
	 * @see #setUnique_id(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getParentaddr_Unique_id()
	 * @model
	 * @generated
	 */
	Long getUnique_id();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Parentaddr#getUnique_id <em>Unique id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unique id</em>' attribute.
	 * @see #getUnique_id()
	 * @generated
	 */
	void setUnique_id(Long value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Address</em>' containment reference.
	 * @see #setAddress(PciAddress)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getParentaddr_Address()
	 * @model containment="true"
	 * @generated
	 */
	PciAddress getAddress();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Parentaddr#getAddress <em>Address</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' containment reference.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(PciAddress value);

} // Parentaddr
