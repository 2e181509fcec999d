/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Coalesce Frames</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <frames>} of {@code devices.interface.coalesce.rx}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.CoalesceFrames#getMax <em>Max</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCoalesceFrames()
 * @model
 * @generated
 */
public interface CoalesceFrames extends EObject {
	/**
	 * Returns the value of the '<em><b>Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Max</em>' attribute.
	 * @see #setMax(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCoalesceFrames_Max()
	 * @model
	 * @generated
	 */
	Long getMax();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.CoalesceFrames#getMax <em>Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max</em>' attribute.
	 * @see #getMax()
	 * @generated
	 */
	void setMax(Long value);

} // CoalesceFrames
