/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cache Tune Monitor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <monitor>} of {@code cputune.cachetune}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.CacheTuneMonitor#getLevel <em>Level</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.CacheTuneMonitor#getVcpus <em>Vcpus</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCacheTuneMonitor()
 * @model
 * @generated
 */
public interface CacheTuneMonitor extends EObject {
	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCacheTuneMonitor_Level()
	 * @model
	 * @generated
	 */
	Long getLevel();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.CacheTuneMonitor#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(Long value);

	/**
	 * Returns the value of the '<em><b>Vcpus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vcpus</em>' attribute.
	 * @see #setVcpus(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCacheTuneMonitor_Vcpus()
	 * @model
	 * @generated
	 */
	String getVcpus();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.CacheTuneMonitor#getVcpus <em>Vcpus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vcpus</em>' attribute.
	 * @see #getVcpus()
	 * @generated
	 */
	void setVcpus(String value);

} // CacheTuneMonitor
