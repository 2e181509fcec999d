/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Numa Memory</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <memory>} of {@code numatune}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.NumaMemory#getMode <em>Mode</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.NumaMemory#getPlacement <em>Placement</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.NumaMemory#getNodeset <em>Nodeset</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getNumaMemory()
 * @model
 * @generated
 */
public interface NumaMemory extends EObject {
	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see #setMode(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getNumaMemory_Mode()
	 * @model annotation="https://virtworkbench.org/definition words='strict preferred interleave restrictive'"
	 * @generated
	 */
	String getMode();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.NumaMemory#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see #getMode()
	 * @generated
	 */
	void setMode(String value);

	/**
	 * Returns the value of the '<em><b>Placement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Placement</em>' attribute.
	 * @see #setPlacement(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getNumaMemory_Placement()
	 * @model annotation="https://virtworkbench.org/definition words='static auto'"
	 * @generated
	 */
	String getPlacement();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.NumaMemory#getPlacement <em>Placement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Placement</em>' attribute.
	 * @see #getPlacement()
	 * @generated
	 */
	void setPlacement(String value);

	/**
	 * Returns the value of the '<em><b>Nodeset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Nodeset</em>' attribute.
	 * @see #setNodeset(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getNumaMemory_Nodeset()
	 * @model
	 * @generated
	 */
	String getNodeset();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.NumaMemory#getNodeset <em>Nodeset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nodeset</em>' attribute.
	 * @see #getNodeset()
	 * @generated
	 */
	void setNodeset(String value);

} // NumaMemory
