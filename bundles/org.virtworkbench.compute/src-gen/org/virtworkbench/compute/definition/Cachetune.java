/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cachetune</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <cachetune>} of {@code cputune}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Cachetune#getVcpus <em>Vcpus</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Cachetune#getId <em>Id</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Cachetune#getCache <em>Cache</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Cachetune#getMonitor <em>Monitor</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCachetune()
 * @model
 * @generated
 */
public interface Cachetune extends EObject {
	/**
	 * Returns the value of the '<em><b>Vcpus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vcpus</em>' attribute.
	 * @see #setVcpus(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCachetune_Vcpus()
	 * @model
	 * @generated
	 */
	String getVcpus();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Cachetune#getVcpus <em>Vcpus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vcpus</em>' attribute.
	 * @see #getVcpus()
	 * @generated
	 */
	void setVcpus(String value);

	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCachetune_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Cachetune#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Cache</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.CacheAllocation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cache</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCachetune_Cache()
	 * @model containment="true"
	 * @generated
	 */
	EList<CacheAllocation> getCache();

	/**
	 * Returns the value of the '<em><b>Monitor</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.CacheTuneMonitor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Monitor</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCachetune_Monitor()
	 * @model containment="true"
	 * @generated
	 */
	EList<CacheTuneMonitor> getMonitor();

} // Cachetune
