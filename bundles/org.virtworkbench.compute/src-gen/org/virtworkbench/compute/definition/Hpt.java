/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Hpt</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <hpt>} of {@code features}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Hpt#getResizing <em>Resizing</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Hpt#getMaxpagesize <em>Maxpagesize</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHpt()
 * @model
 * @generated
 */
public interface Hpt extends EObject {
	/**
	 * Returns the value of the '<em><b>Resizing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Resizing</em>' attribute.
	 * @see #setResizing(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHpt_Resizing()
	 * @model annotation="https://virtworkbench.org/definition words='enabled disabled required'"
	 * @generated
	 */
	String getResizing();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hpt#getResizing <em>Resizing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resizing</em>' attribute.
	 * @see #getResizing()
	 * @generated
	 */
	void setResizing(String value);

	/**
	 * Returns the value of the '<em><b>Maxpagesize</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Maxpagesize</em>' containment reference.
	 * @see #setMaxpagesize(ScaledSize)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHpt_Maxpagesize()
	 * @model containment="true"
	 * @generated
	 */
	ScaledSize getMaxpagesize();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hpt#getMaxpagesize <em>Maxpagesize</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maxpagesize</em>' containment reference.
	 * @see #getMaxpagesize()
	 * @generated
	 */
	void setMaxpagesize(ScaledSize value);

} // Hpt
