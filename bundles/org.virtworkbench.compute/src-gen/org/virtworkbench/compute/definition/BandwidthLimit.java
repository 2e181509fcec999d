/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Bandwidth Limit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <inbound>} or {@code <outbound>} of {@code devices.interface.bandwidth}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.BandwidthLimit#getAverage <em>Average</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.BandwidthLimit#getPeak <em>Peak</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.BandwidthLimit#getFloor <em>Floor</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.BandwidthLimit#getBurst <em>Burst</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getBandwidthLimit()
 * @model
 * @generated
 */
public interface BandwidthLimit extends EObject {
	/**
	 * Returns the value of the '<em><b>Average</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * KiB a second.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Average</em>' attribute.
	 * @see #setAverage(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getBandwidthLimit_Average()
	 * @model annotation="https://virtworkbench.org/definition size='true' default-unit='KiB'"
	 * @generated
	 */
	Long getAverage();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.BandwidthLimit#getAverage <em>Average</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Average</em>' attribute.
	 * @see #getAverage()
	 * @generated
	 */
	void setAverage(Long value);

	/**
	 * Returns the value of the '<em><b>Peak</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * KiB a second.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Peak</em>' attribute.
	 * @see #setPeak(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getBandwidthLimit_Peak()
	 * @model annotation="https://virtworkbench.org/definition size='true' default-unit='KiB'"
	 * @generated
	 */
	Long getPeak();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.BandwidthLimit#getPeak <em>Peak</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Peak</em>' attribute.
	 * @see #getPeak()
	 * @generated
	 */
	void setPeak(Long value);

	/**
	 * Returns the value of the '<em><b>Floor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * KiB a second.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Floor</em>' attribute.
	 * @see #setFloor(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getBandwidthLimit_Floor()
	 * @model annotation="https://virtworkbench.org/definition size='true' default-unit='KiB'"
	 * @generated
	 */
	Long getFloor();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.BandwidthLimit#getFloor <em>Floor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Floor</em>' attribute.
	 * @see #getFloor()
	 * @generated
	 */
	void setFloor(Long value);

	/**
	 * Returns the value of the '<em><b>Burst</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * KiB in one burst.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Burst</em>' attribute.
	 * @see #setBurst(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getBandwidthLimit_Burst()
	 * @model annotation="https://virtworkbench.org/definition size='true' default-unit='KiB'"
	 * @generated
	 */
	Long getBurst();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.BandwidthLimit#getBurst <em>Burst</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Burst</em>' attribute.
	 * @see #getBurst()
	 * @generated
	 */
	void setBurst(Long value);

} // BandwidthLimit
