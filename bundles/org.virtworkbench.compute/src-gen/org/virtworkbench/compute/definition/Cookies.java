/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cookies</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <cookies>} of {@code os.nvram.source}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Cookies#getCookie <em>Cookie</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCookies()
 * @model
 * @generated
 */
public interface Cookies extends EObject {
	/**
	 * Returns the value of the '<em><b>Cookie</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.Cookie}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cookie</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCookies_Cookie()
	 * @model containment="true"
	 * @generated
	 */
	EList<Cookie> getCookie();

} // Cookies
