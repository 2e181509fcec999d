/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Clock</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <clock>} of {@code domain}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Clock#getOffset <em>Offset</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Clock#getAdjustment <em>Adjustment</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Clock#getTimezone <em>Timezone</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Clock#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Clock#getStart <em>Start</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Clock#getTimer <em>Timer</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getClock()
 * @model
 * @generated
 */
public interface Clock extends EObject {
	/**
	 * Returns the value of the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Offset</em>' attribute.
	 * @see #setOffset(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getClock_Offset()
	 * @model annotation="https://virtworkbench.org/definition words='localtime utc timezone variable absolute'"
	 * @generated
	 */
	String getOffset();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Clock#getOffset <em>Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offset</em>' attribute.
	 * @see #getOffset()
	 * @generated
	 */
	void setOffset(String value);

	/**
	 * Returns the value of the '<em><b>Adjustment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Adjustment</em>' attribute.
	 * @see #setAdjustment(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getClock_Adjustment()
	 * @model annotation="https://virtworkbench.org/definition words='reset'"
	 * @generated
	 */
	String getAdjustment();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Clock#getAdjustment <em>Adjustment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Adjustment</em>' attribute.
	 * @see #getAdjustment()
	 * @generated
	 */
	void setAdjustment(String value);

	/**
	 * Returns the value of the '<em><b>Timezone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Timezone</em>' attribute.
	 * @see #setTimezone(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getClock_Timezone()
	 * @model
	 * @generated
	 */
	String getTimezone();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Clock#getTimezone <em>Timezone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Timezone</em>' attribute.
	 * @see #getTimezone()
	 * @generated
	 */
	void setTimezone(String value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see #setBasis(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getClock_Basis()
	 * @model annotation="https://virtworkbench.org/definition words='utc localtime'"
	 * @generated
	 */
	String getBasis();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Clock#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(String value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getClock_Start()
	 * @model
	 * @generated
	 */
	Long getStart();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Clock#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(Long value);

	/**
	 * Returns the value of the '<em><b>Timer</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.Timer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Timer</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getClock_Timer()
	 * @model containment="true"
	 * @generated
	 */
	EList<Timer> getTimer();

} // Clock
