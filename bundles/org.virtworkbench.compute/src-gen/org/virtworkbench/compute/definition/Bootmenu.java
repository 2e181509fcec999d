/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Bootmenu</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <bootmenu>} of {@code os}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Bootmenu#getEnable <em>Enable</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Bootmenu#getTimeout <em>Timeout</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getBootmenu()
 * @model
 * @generated
 */
public interface Bootmenu extends EObject {
	/**
	 * Returns the value of the '<em><b>Enable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Enable</em>' attribute.
	 * @see #setEnable(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getBootmenu_Enable()
	 * @model
	 * @generated
	 */
	Boolean getEnable();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Bootmenu#getEnable <em>Enable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enable</em>' attribute.
	 * @see #getEnable()
	 * @generated
	 */
	void setEnable(Boolean value);

	/**
	 * Returns the value of the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Timeout</em>' attribute.
	 * @see #setTimeout(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getBootmenu_Timeout()
	 * @model
	 * @generated
	 */
	Long getTimeout();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Bootmenu#getTimeout <em>Timeout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Timeout</em>' attribute.
	 * @see #getTimeout()
	 * @generated
	 */
	void setTimeout(Long value);

} // Bootmenu
