/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Maxphysaddr</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <maxphysaddr>} of {@code cpu}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Maxphysaddr#getMode <em>Mode</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Maxphysaddr#getBits <em>Bits</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Maxphysaddr#getLimit <em>Limit</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMaxphysaddr()
 * @model
 * @generated
 */
public interface Maxphysaddr extends EObject {
	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see #setMode(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMaxphysaddr_Mode()
	 * @model annotation="https://virtworkbench.org/definition words='emulate passthrough'"
	 * @generated
	 */
	String getMode();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Maxphysaddr#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see #getMode()
	 * @generated
	 */
	void setMode(String value);

	/**
	 * Returns the value of the '<em><b>Bits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bits</em>' attribute.
	 * @see #setBits(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMaxphysaddr_Bits()
	 * @model
	 * @generated
	 */
	Long getBits();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Maxphysaddr#getBits <em>Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bits</em>' attribute.
	 * @see #getBits()
	 * @generated
	 */
	void setBits(Long value);

	/**
	 * Returns the value of the '<em><b>Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Limit</em>' attribute.
	 * @see #setLimit(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMaxphysaddr_Limit()
	 * @model
	 * @generated
	 */
	Long getLimit();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Maxphysaddr#getLimit <em>Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Limit</em>' attribute.
	 * @see #getLimit()
	 * @generated
	 */
	void setLimit(Long value);

} // Maxphysaddr
