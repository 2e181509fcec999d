/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Spice Clipboard</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <clipboard>} of {@code devices.graphics}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.SpiceClipboard#getCopypaste <em>Copypaste</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSpiceClipboard()
 * @model
 * @generated
 */
public interface SpiceClipboard extends EObject {
	/**
	 * Returns the value of the '<em><b>Copypaste</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Copypaste</em>' attribute.
	 * @see #setCopypaste(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSpiceClipboard_Copypaste()
	 * @model
	 * @generated
	 */
	Boolean getCopypaste();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.SpiceClipboard#getCopypaste <em>Copypaste</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Copypaste</em>' attribute.
	 * @see #getCopypaste()
	 * @generated
	 */
	void setCopypaste(Boolean value);

} // SpiceClipboard
