/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Timer Catchup</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <catchup>} of {@code clock.timer}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.TimerCatchup#getThreshold <em>Threshold</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.TimerCatchup#getSlew <em>Slew</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.TimerCatchup#getLimit <em>Limit</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getTimerCatchup()
 * @model
 * @generated
 */
public interface TimerCatchup extends EObject {
	/**
	 * Returns the value of the '<em><b>Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Threshold</em>' attribute.
	 * @see #setThreshold(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getTimerCatchup_Threshold()
	 * @model
	 * @generated
	 */
	Long getThreshold();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.TimerCatchup#getThreshold <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Threshold</em>' attribute.
	 * @see #getThreshold()
	 * @generated
	 */
	void setThreshold(Long value);

	/**
	 * Returns the value of the '<em><b>Slew</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Slew</em>' attribute.
	 * @see #setSlew(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getTimerCatchup_Slew()
	 * @model
	 * @generated
	 */
	Long getSlew();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.TimerCatchup#getSlew <em>Slew</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Slew</em>' attribute.
	 * @see #getSlew()
	 * @generated
	 */
	void setSlew(Long value);

	/**
	 * Returns the value of the '<em><b>Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Limit</em>' attribute.
	 * @see #setLimit(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getTimerCatchup_Limit()
	 * @model
	 * @generated
	 */
	Long getLimit();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.TimerCatchup#getLimit <em>Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Limit</em>' attribute.
	 * @see #getLimit()
	 * @generated
	 */
	void setLimit(Long value);

} // TimerCatchup
