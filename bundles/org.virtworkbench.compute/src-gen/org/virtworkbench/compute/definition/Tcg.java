/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tcg</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <tcg>} of {@code features}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Tcg#getTbCache <em>Tb Cache</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getTcg()
 * @model
 * @generated
 */
public interface Tcg extends EObject {
	/**
	 * Returns the value of the '<em><b>Tb Cache</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tb Cache</em>' containment reference.
	 * @see #setTbCache(ScaledSize)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getTcg_TbCache()
	 * @model containment="true"
	 *        annotation="https://virtworkbench.org/definition name='tb-cache'"
	 * @generated
	 */
	ScaledSize getTbCache();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Tcg#getTbCache <em>Tb Cache</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tb Cache</em>' containment reference.
	 * @see #getTbCache()
	 * @generated
	 */
	void setTbCache(ScaledSize value);

} // Tcg
