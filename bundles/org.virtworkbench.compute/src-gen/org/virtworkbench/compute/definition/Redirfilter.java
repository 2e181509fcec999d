/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Redirfilter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <redirfilter>} of {@code devices}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Redirfilter#getUsbdev <em>Usbdev</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getRedirfilter()
 * @model
 * @generated
 */
public interface Redirfilter extends EObject {
	/**
	 * Returns the value of the '<em><b>Usbdev</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.RedirUsbDevice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Usbdev</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getRedirfilter_Usbdev()
	 * @model containment="true"
	 * @generated
	 */
	EList<RedirUsbDevice> getUsbdev();

} // Redirfilter
