/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Keywrap</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <keywrap>} of {@code domain}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Keywrap#getCipher <em>Cipher</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getKeywrap()
 * @model
 * @generated
 */
public interface Keywrap extends EObject {
	/**
	 * Returns the value of the '<em><b>Cipher</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.KeywrapCipher}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cipher</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getKeywrap_Cipher()
	 * @model containment="true"
	 * @generated
	 */
	EList<KeywrapCipher> getCipher();

} // Keywrap
