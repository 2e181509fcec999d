/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Vcpu Scheduler</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <vcpusched>} of {@code cputune}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.VcpuScheduler#getVcpus <em>Vcpus</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.VcpuScheduler#getScheduler <em>Scheduler</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.VcpuScheduler#getPriority <em>Priority</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVcpuScheduler()
 * @model
 * @generated
 */
public interface VcpuScheduler extends EObject {
	/**
	 * Returns the value of the '<em><b>Vcpus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vcpus</em>' attribute.
	 * @see #setVcpus(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVcpuScheduler_Vcpus()
	 * @model
	 * @generated
	 */
	String getVcpus();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.VcpuScheduler#getVcpus <em>Vcpus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vcpus</em>' attribute.
	 * @see #getVcpus()
	 * @generated
	 */
	void setVcpus(String value);

	/**
	 * Returns the value of the '<em><b>Scheduler</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scheduler</em>' attribute.
	 * @see #setScheduler(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVcpuScheduler_Scheduler()
	 * @model annotation="https://virtworkbench.org/definition words='batch idle fifo rr'"
	 * @generated
	 */
	String getScheduler();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.VcpuScheduler#getScheduler <em>Scheduler</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scheduler</em>' attribute.
	 * @see #getScheduler()
	 * @generated
	 */
	void setScheduler(String value);

	/**
	 * Returns the value of the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Priority</em>' attribute.
	 * @see #setPriority(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVcpuScheduler_Priority()
	 * @model
	 * @generated
	 */
	Long getPriority();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.VcpuScheduler#getPriority <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Priority</em>' attribute.
	 * @see #getPriority()
	 * @generated
	 */
	void setPriority(Long value);

} // VcpuScheduler
