/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Memorytune</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <memorytune>} of {@code cputune}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Memorytune#getVcpus <em>Vcpus</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Memorytune#getNode <em>Node</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Memorytune#getMonitor <em>Monitor</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemorytune()
 * @model
 * @generated
 */
public interface Memorytune extends EObject {
	/**
	 * Returns the value of the '<em><b>Vcpus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vcpus</em>' attribute.
	 * @see #setVcpus(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemorytune_Vcpus()
	 * @model
	 * @generated
	 */
	String getVcpus();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Memorytune#getVcpus <em>Vcpus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vcpus</em>' attribute.
	 * @see #getVcpus()
	 * @generated
	 */
	void setVcpus(String value);

	/**
	 * Returns the value of the '<em><b>Node</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.MemoryTuneNode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Node</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemorytune_Node()
	 * @model containment="true"
	 * @generated
	 */
	EList<MemoryTuneNode> getNode();

	/**
	 * Returns the value of the '<em><b>Monitor</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.MemoryTuneMonitor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Monitor</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemorytune_Monitor()
	 * @model containment="true"
	 * @generated
	 */
	EList<MemoryTuneMonitor> getMonitor();

} // Memorytune
