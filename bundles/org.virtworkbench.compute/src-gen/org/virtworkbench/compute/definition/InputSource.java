/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Input Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <source>} of {@code devices.input}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.InputSource#getEvdev <em>Evdev</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InputSource#getDev <em>Dev</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InputSource#getGrab <em>Grab</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InputSource#getGrabToggle <em>Grab Toggle</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InputSource#getRepeat <em>Repeat</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInputSource()
 * @model
 * @generated
 */
public interface InputSource extends EObject {
	/**
	 * Returns the value of the '<em><b>Evdev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evdev</em>' attribute.
	 * @see #setEvdev(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInputSource_Evdev()
	 * @model
	 * @generated
	 */
	String getEvdev();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InputSource#getEvdev <em>Evdev</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evdev</em>' attribute.
	 * @see #getEvdev()
	 * @generated
	 */
	void setEvdev(String value);

	/**
	 * Returns the value of the '<em><b>Dev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dev</em>' attribute.
	 * @see #setDev(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInputSource_Dev()
	 * @model
	 * @generated
	 */
	String getDev();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InputSource#getDev <em>Dev</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dev</em>' attribute.
	 * @see #getDev()
	 * @generated
	 */
	void setDev(String value);

	/**
	 * Returns the value of the '<em><b>Grab</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Grab</em>' attribute.
	 * @see #setGrab(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInputSource_Grab()
	 * @model annotation="https://virtworkbench.org/definition words='all'"
	 * @generated
	 */
	String getGrab();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InputSource#getGrab <em>Grab</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grab</em>' attribute.
	 * @see #getGrab()
	 * @generated
	 */
	void setGrab(String value);

	/**
	 * Returns the value of the '<em><b>Grab Toggle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Grab Toggle</em>' attribute.
	 * @see #setGrabToggle(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInputSource_GrabToggle()
	 * @model annotation="https://virtworkbench.org/definition words='ctrl-ctrl alt-alt shift-shift meta-meta scrolllock ctrl-scrolllock'"
	 * @generated
	 */
	String getGrabToggle();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InputSource#getGrabToggle <em>Grab Toggle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grab Toggle</em>' attribute.
	 * @see #getGrabToggle()
	 * @generated
	 */
	void setGrabToggle(String value);

	/**
	 * Returns the value of the '<em><b>Repeat</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Repeat</em>' attribute.
	 * @see #setRepeat(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInputSource_Repeat()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getRepeat();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InputSource#getRepeat <em>Repeat</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Repeat</em>' attribute.
	 * @see #getRepeat()
	 * @generated
	 */
	void setRepeat(Boolean value);

} // InputSource
