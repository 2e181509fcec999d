/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Initiator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <initiator>} of {@code os.nvram.source}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Initiator#getIqn <em>Iqn</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInitiator()
 * @model
 * @generated
 */
public interface Initiator extends EObject {
	/**
	 * Returns the value of the '<em><b>Iqn</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Iqn</em>' containment reference.
	 * @see #setIqn(InitiatorIqn)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInitiator_Iqn()
	 * @model containment="true"
	 * @generated
	 */
	InitiatorIqn getIqn();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Initiator#getIqn <em>Iqn</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iqn</em>' containment reference.
	 * @see #getIqn()
	 * @generated
	 */
	void setIqn(InitiatorIqn value);

} // Initiator
