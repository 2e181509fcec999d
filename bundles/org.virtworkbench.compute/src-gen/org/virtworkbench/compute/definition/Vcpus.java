/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Vcpus</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <vcpus>} of {@code domain}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Vcpus#getVcpu <em>Vcpu</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVcpus()
 * @model
 * @generated
 */
public interface Vcpus extends EObject {
	/**
	 * Returns the value of the '<em><b>Vcpu</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.VcpuState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vcpu</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVcpus_Vcpu()
	 * @model containment="true"
	 * @generated
	 */
	EList<VcpuState> getVcpu();

} // Vcpus
