/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fibrechannel</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <fibrechannel>} of {@code resource}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Fibrechannel#getAppid <em>Appid</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFibrechannel()
 * @model
 * @generated
 */
public interface Fibrechannel extends EObject {
	/**
	 * Returns the value of the '<em><b>Appid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Appid</em>' attribute.
	 * @see #setAppid(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFibrechannel_Appid()
	 * @model
	 * @generated
	 */
	String getAppid();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Fibrechannel#getAppid <em>Appid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Appid</em>' attribute.
	 * @see #getAppid()
	 * @generated
	 */
	void setAppid(String value);

} // Fibrechannel
