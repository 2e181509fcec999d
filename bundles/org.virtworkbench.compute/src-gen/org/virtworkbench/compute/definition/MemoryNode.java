/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Memory Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <memnode>} of {@code numatune}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.MemoryNode#getCellid <em>Cellid</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.MemoryNode#getMode <em>Mode</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.MemoryNode#getNodeset <em>Nodeset</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemoryNode()
 * @model
 * @generated
 */
public interface MemoryNode extends EObject {
	/**
	 * Returns the value of the '<em><b>Cellid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cellid</em>' attribute.
	 * @see #setCellid(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemoryNode_Cellid()
	 * @model
	 * @generated
	 */
	Long getCellid();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.MemoryNode#getCellid <em>Cellid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cellid</em>' attribute.
	 * @see #getCellid()
	 * @generated
	 */
	void setCellid(Long value);

	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see #setMode(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemoryNode_Mode()
	 * @model annotation="https://virtworkbench.org/definition words='strict preferred interleave restrictive'"
	 * @generated
	 */
	String getMode();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.MemoryNode#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see #getMode()
	 * @generated
	 */
	void setMode(String value);

	/**
	 * Returns the value of the '<em><b>Nodeset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Nodeset</em>' attribute.
	 * @see #setNodeset(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemoryNode_Nodeset()
	 * @model
	 * @generated
	 */
	String getNodeset();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.MemoryNode#getNodeset <em>Nodeset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nodeset</em>' attribute.
	 * @see #getNodeset()
	 * @generated
	 */
	void setNodeset(String value);

} // MemoryNode
