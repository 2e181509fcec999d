/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interface Tune</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <tune>} of {@code devices.interface}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceTune#getSndbuf <em>Sndbuf</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceTune()
 * @model
 * @generated
 */
public interface InterfaceTune extends EObject {
	/**
	 * Returns the value of the '<em><b>Sndbuf</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sndbuf</em>' attribute.
	 * @see #setSndbuf(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceTune_Sndbuf()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	Long getSndbuf();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceTune#getSndbuf <em>Sndbuf</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sndbuf</em>' attribute.
	 * @see #getSndbuf()
	 * @generated
	 */
	void setSndbuf(Long value);

} // InterfaceTune
