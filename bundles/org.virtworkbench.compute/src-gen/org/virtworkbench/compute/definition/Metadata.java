/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Metadata</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What applications keep with a domain; elements of namespaces that are not modelled stay as they are.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Metadata#getLibosinfo <em>Libosinfo</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMetadata()
 * @model
 * @generated
 */
public interface Metadata extends EObject {
	/**
	 * Returns the value of the '<em><b>Libosinfo</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Libosinfo</em>' containment reference.
	 * @see #setLibosinfo(Libosinfo)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMetadata_Libosinfo()
	 * @model containment="true"
	 *        annotation="https://virtworkbench.org/definition namespace='http://libosinfo.org/xmlns/libvirt/domain/1.0' prefix='libosinfo'"
	 * @generated
	 */
	Libosinfo getLibosinfo();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Metadata#getLibosinfo <em>Libosinfo</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Libosinfo</em>' containment reference.
	 * @see #getLibosinfo()
	 * @generated
	 */
	void setLibosinfo(Libosinfo value);

} // Metadata
