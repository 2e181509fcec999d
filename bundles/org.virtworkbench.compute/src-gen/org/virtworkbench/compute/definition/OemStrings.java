/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Oem Strings</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <oemStrings>} of {@code sysinfo}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.OemStrings#getEntry <em>Entry</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getOemStrings()
 * @model
 * @generated
 */
public interface OemStrings extends EObject {
	/**
	 * Returns the value of the '<em><b>Entry</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Entry</em>' attribute list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getOemStrings_Entry()
	 * @model unique="false"
	 *        annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	EList<String> getEntry();

} // OemStrings
