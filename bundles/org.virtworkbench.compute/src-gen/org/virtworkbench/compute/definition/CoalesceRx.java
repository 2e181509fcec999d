/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Coalesce Rx</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <rx>} of {@code devices.interface.coalesce}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.CoalesceRx#getFrames <em>Frames</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCoalesceRx()
 * @model
 * @generated
 */
public interface CoalesceRx extends EObject {
	/**
	 * Returns the value of the '<em><b>Frames</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Frames</em>' containment reference.
	 * @see #setFrames(CoalesceFrames)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCoalesceRx_Frames()
	 * @model containment="true"
	 * @generated
	 */
	CoalesceFrames getFrames();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.CoalesceRx#getFrames <em>Frames</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frames</em>' containment reference.
	 * @see #getFrames()
	 * @generated
	 */
	void setFrames(CoalesceFrames value);

} // CoalesceRx
