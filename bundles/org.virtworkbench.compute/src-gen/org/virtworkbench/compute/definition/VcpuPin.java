/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Vcpu Pin</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <vcpupin>} of {@code cputune}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.VcpuPin#getVcpu <em>Vcpu</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.VcpuPin#getCpuset <em>Cpuset</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVcpuPin()
 * @model
 * @generated
 */
public interface VcpuPin extends EObject {
	/**
	 * Returns the value of the '<em><b>Vcpu</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vcpu</em>' attribute.
	 * @see #setVcpu(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVcpuPin_Vcpu()
	 * @model
	 * @generated
	 */
	Long getVcpu();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.VcpuPin#getVcpu <em>Vcpu</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vcpu</em>' attribute.
	 * @see #getVcpu()
	 * @generated
	 */
	void setVcpu(Long value);

	/**
	 * Returns the value of the '<em><b>Cpuset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cpuset</em>' attribute.
	 * @see #setCpuset(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVcpuPin_Cpuset()
	 * @model
	 * @generated
	 */
	String getCpuset();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.VcpuPin#getCpuset <em>Cpuset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cpuset</em>' attribute.
	 * @see #getCpuset()
	 * @generated
	 */
	void setCpuset(String value);

} // VcpuPin
