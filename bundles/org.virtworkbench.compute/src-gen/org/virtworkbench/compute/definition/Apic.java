/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Apic</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <apic>} of {@code features}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Apic#getEoi <em>Eoi</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getApic()
 * @model
 * @generated
 */
public interface Apic extends EObject {
	/**
	 * Returns the value of the '<em><b>Eoi</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Eoi</em>' attribute.
	 * @see #setEoi(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getApic_Eoi()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getEoi();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Apic#getEoi <em>Eoi</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Eoi</em>' attribute.
	 * @see #getEoi()
	 * @generated
	 */
	void setEoi(Boolean value);

} // Apic
