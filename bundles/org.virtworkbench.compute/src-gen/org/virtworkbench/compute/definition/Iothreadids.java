/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Iothreadids</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <iothreadids>} of {@code domain}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Iothreadids#getIothread <em>Iothread</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIothreadids()
 * @model
 * @generated
 */
public interface Iothreadids extends EObject {
	/**
	 * Returns the value of the '<em><b>Iothread</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.Iothread}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Iothread</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIothreadids_Iothread()
	 * @model containment="true"
	 * @generated
	 */
	EList<Iothread> getIothread();

} // Iothreadids
