/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Smm</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <smm>} of {@code features}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Smm#getState <em>State</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Smm#getTseg <em>Tseg</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSmm()
 * @model
 * @generated
 */
public interface Smm extends EObject {
	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see #setState(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSmm_State()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getState();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Smm#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see #getState()
	 * @generated
	 */
	void setState(Boolean value);

	/**
	 * Returns the value of the '<em><b>Tseg</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tseg</em>' containment reference.
	 * @see #setTseg(SizeInMebibytes)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSmm_Tseg()
	 * @model containment="true"
	 * @generated
	 */
	SizeInMebibytes getTseg();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Smm#getTseg <em>Tseg</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tseg</em>' containment reference.
	 * @see #getTseg()
	 * @generated
	 */
	void setTseg(SizeInMebibytes value);

} // Smm
