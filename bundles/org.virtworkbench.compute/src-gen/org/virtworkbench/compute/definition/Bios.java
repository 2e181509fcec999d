/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Bios</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <bios>} of {@code os}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Bios#getUseserial <em>Useserial</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Bios#getRebootTimeout <em>Reboot Timeout</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getBios()
 * @model
 * @generated
 */
public interface Bios extends EObject {
	/**
	 * Returns the value of the '<em><b>Useserial</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Useserial</em>' attribute.
	 * @see #setUseserial(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getBios_Useserial()
	 * @model
	 * @generated
	 */
	Boolean getUseserial();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Bios#getUseserial <em>Useserial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Useserial</em>' attribute.
	 * @see #getUseserial()
	 * @generated
	 */
	void setUseserial(Boolean value);

	/**
	 * Returns the value of the '<em><b>Reboot Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reboot Timeout</em>' attribute.
	 * @see #setRebootTimeout(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getBios_RebootTimeout()
	 * @model
	 * @generated
	 */
	Long getRebootTimeout();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Bios#getRebootTimeout <em>Reboot Timeout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reboot Timeout</em>' attribute.
	 * @see #getRebootTimeout()
	 * @generated
	 */
	void setRebootTimeout(Long value);

} // Bios
