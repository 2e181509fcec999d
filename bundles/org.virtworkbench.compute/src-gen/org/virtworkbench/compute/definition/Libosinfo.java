/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Libosinfo</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Which system is installed, in the words of libosinfo's data.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Libosinfo#getOs <em>Os</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLibosinfo()
 * @model
 * @generated
 */
public interface Libosinfo extends EObject {
	/**
	 * Returns the value of the '<em><b>Os</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Os</em>' containment reference.
	 * @see #setOs(LibosinfoOs)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLibosinfo_Os()
	 * @model containment="true"
	 *        annotation="https://virtworkbench.org/definition namespace='http://libosinfo.org/xmlns/libvirt/domain/1.0' prefix='libosinfo'"
	 * @generated
	 */
	LibosinfoOs getOs();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Libosinfo#getOs <em>Os</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Os</em>' containment reference.
	 * @see #getOs()
	 * @generated
	 */
	void setOs(LibosinfoOs value);

} // Libosinfo
