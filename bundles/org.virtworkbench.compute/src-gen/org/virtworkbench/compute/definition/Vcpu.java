/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Vcpu</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The number of vCPUs at most (value) and at boot (current; null: all).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Vcpu#getPlacement <em>Placement</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Vcpu#getCpuset <em>Cpuset</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Vcpu#getCurrent <em>Current</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Vcpu#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVcpu()
 * @model
 * @generated
 */
public interface Vcpu extends EObject {
	/**
	 * Returns the value of the '<em><b>Placement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Placement</em>' attribute.
	 * @see #setPlacement(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVcpu_Placement()
	 * @model annotation="https://virtworkbench.org/definition words='static auto'"
	 * @generated
	 */
	String getPlacement();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Vcpu#getPlacement <em>Placement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Placement</em>' attribute.
	 * @see #getPlacement()
	 * @generated
	 */
	void setPlacement(String value);

	/**
	 * Returns the value of the '<em><b>Cpuset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The host CPUs on which the vCPUs may run: 1-4,^3,6 .
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cpuset</em>' attribute.
	 * @see #setCpuset(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVcpu_Cpuset()
	 * @model
	 * @generated
	 */
	String getCpuset();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Vcpu#getCpuset <em>Cpuset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cpuset</em>' attribute.
	 * @see #getCpuset()
	 * @generated
	 */
	void setCpuset(String value);

	/**
	 * Returns the value of the '<em><b>Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Current</em>' attribute.
	 * @see #setCurrent(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVcpu_Current()
	 * @model
	 * @generated
	 */
	Long getCurrent();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Vcpu#getCurrent <em>Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Current</em>' attribute.
	 * @see #getCurrent()
	 * @generated
	 */
	void setCurrent(Long value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVcpu_Value()
	 * @model annotation="https://virtworkbench.org/definition kind='text'"
	 * @generated
	 */
	Long getValue();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Vcpu#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Long value);

} // Vcpu
