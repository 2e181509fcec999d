/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cpu Topology</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <topology>} of {@code cpu}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.CpuTopology#getSockets <em>Sockets</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.CpuTopology#getDies <em>Dies</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.CpuTopology#getCores <em>Cores</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.CpuTopology#getThreads <em>Threads</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.CpuTopology#getClusters <em>Clusters</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCpuTopology()
 * @model
 * @generated
 */
public interface CpuTopology extends EObject {
	/**
	 * Returns the value of the '<em><b>Sockets</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sockets</em>' attribute.
	 * @see #setSockets(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCpuTopology_Sockets()
	 * @model
	 * @generated
	 */
	Long getSockets();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.CpuTopology#getSockets <em>Sockets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sockets</em>' attribute.
	 * @see #getSockets()
	 * @generated
	 */
	void setSockets(Long value);

	/**
	 * Returns the value of the '<em><b>Dies</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dies</em>' attribute.
	 * @see #setDies(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCpuTopology_Dies()
	 * @model
	 * @generated
	 */
	Long getDies();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.CpuTopology#getDies <em>Dies</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dies</em>' attribute.
	 * @see #getDies()
	 * @generated
	 */
	void setDies(Long value);

	/**
	 * Returns the value of the '<em><b>Cores</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cores</em>' attribute.
	 * @see #setCores(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCpuTopology_Cores()
	 * @model
	 * @generated
	 */
	Long getCores();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.CpuTopology#getCores <em>Cores</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cores</em>' attribute.
	 * @see #getCores()
	 * @generated
	 */
	void setCores(Long value);

	/**
	 * Returns the value of the '<em><b>Threads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Threads</em>' attribute.
	 * @see #setThreads(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCpuTopology_Threads()
	 * @model
	 * @generated
	 */
	Long getThreads();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.CpuTopology#getThreads <em>Threads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Threads</em>' attribute.
	 * @see #getThreads()
	 * @generated
	 */
	void setThreads(Long value);

	/**
	 * Returns the value of the '<em><b>Clusters</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Clusters</em>' attribute.
	 * @see #setClusters(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCpuTopology_Clusters()
	 * @model
	 * @generated
	 */
	Long getClusters();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.CpuTopology#getClusters <em>Clusters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clusters</em>' attribute.
	 * @see #getClusters()
	 * @generated
	 */
	void setClusters(Long value);

} // CpuTopology
