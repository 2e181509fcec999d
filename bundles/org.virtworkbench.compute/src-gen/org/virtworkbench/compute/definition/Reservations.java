/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reservations</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <reservations>} of {@code os.nvram.source}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Reservations#getManaged <em>Managed</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Reservations#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getReservations()
 * @model
 * @generated
 */
public interface Reservations extends EObject {
	/**
	 * Returns the value of the '<em><b>Managed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Managed</em>' attribute.
	 * @see #setManaged(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getReservations_Managed()
	 * @model
	 * @generated
	 */
	Boolean getManaged();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Reservations#getManaged <em>Managed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Managed</em>' attribute.
	 * @see #getManaged()
	 * @generated
	 */
	void setManaged(Boolean value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' containment reference.
	 * @see #setSource(ReservationsSource)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getReservations_Source()
	 * @model containment="true"
	 * @generated
	 */
	ReservationsSource getSource();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Reservations#getSource <em>Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' containment reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(ReservationsSource value);

} // Reservations
