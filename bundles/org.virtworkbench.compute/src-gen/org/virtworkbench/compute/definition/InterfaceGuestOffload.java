/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interface Guest Offload</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <guest>} of {@code devices.interface.driver}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceGuestOffload#getCsum <em>Csum</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceGuestOffload#getTso4 <em>Tso4</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceGuestOffload#getTso6 <em>Tso6</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceGuestOffload#getEcn <em>Ecn</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceGuestOffload#getUfo <em>Ufo</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceGuestOffload()
 * @model
 * @generated
 */
public interface InterfaceGuestOffload extends EObject {
	/**
	 * Returns the value of the '<em><b>Csum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Csum</em>' attribute.
	 * @see #setCsum(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceGuestOffload_Csum()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getCsum();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceGuestOffload#getCsum <em>Csum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Csum</em>' attribute.
	 * @see #getCsum()
	 * @generated
	 */
	void setCsum(Boolean value);

	/**
	 * Returns the value of the '<em><b>Tso4</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tso4</em>' attribute.
	 * @see #setTso4(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceGuestOffload_Tso4()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getTso4();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceGuestOffload#getTso4 <em>Tso4</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tso4</em>' attribute.
	 * @see #getTso4()
	 * @generated
	 */
	void setTso4(Boolean value);

	/**
	 * Returns the value of the '<em><b>Tso6</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tso6</em>' attribute.
	 * @see #setTso6(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceGuestOffload_Tso6()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getTso6();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceGuestOffload#getTso6 <em>Tso6</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tso6</em>' attribute.
	 * @see #getTso6()
	 * @generated
	 */
	void setTso6(Boolean value);

	/**
	 * Returns the value of the '<em><b>Ecn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ecn</em>' attribute.
	 * @see #setEcn(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceGuestOffload_Ecn()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getEcn();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceGuestOffload#getEcn <em>Ecn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ecn</em>' attribute.
	 * @see #getEcn()
	 * @generated
	 */
	void setEcn(Boolean value);

	/**
	 * Returns the value of the '<em><b>Ufo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ufo</em>' attribute.
	 * @see #setUfo(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceGuestOffload_Ufo()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getUfo();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceGuestOffload#getUfo <em>Ufo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ufo</em>' attribute.
	 * @see #getUfo()
	 * @generated
	 */
	void setUfo(Boolean value);

} // InterfaceGuestOffload
