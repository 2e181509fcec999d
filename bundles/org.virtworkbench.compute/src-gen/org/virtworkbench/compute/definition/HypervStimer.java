/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Hyperv Stimer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <stimer>} of {@code features.hyperv}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.HypervStimer#getState <em>State</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.HypervStimer#getDirect <em>Direct</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHypervStimer()
 * @model
 * @generated
 */
public interface HypervStimer extends EObject {
	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see #setState(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHypervStimer_State()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getState();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.HypervStimer#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see #getState()
	 * @generated
	 */
	void setState(Boolean value);

	/**
	 * Returns the value of the '<em><b>Direct</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Direct</em>' containment reference.
	 * @see #setDirect(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHypervStimer_Direct()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getDirect();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.HypervStimer#getDirect <em>Direct</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direct</em>' containment reference.
	 * @see #getDirect()
	 * @generated
	 */
	void setDirect(FeatureState value);

} // HypervStimer
