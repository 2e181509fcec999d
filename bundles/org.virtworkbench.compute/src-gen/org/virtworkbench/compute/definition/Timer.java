/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Timer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <timer>} of {@code clock}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Timer#getName <em>Name</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Timer#getTrack <em>Track</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Timer#getTickpolicy <em>Tickpolicy</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Timer#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Timer#getMode <em>Mode</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Timer#getPresent <em>Present</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Timer#getCatchup <em>Catchup</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getTimer()
 * @model
 * @generated
 */
public interface Timer extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getTimer_Name()
	 * @model annotation="https://virtworkbench.org/definition words='platform rtc tsc hpet pit armvtimer kvmclock hypervclock'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Timer#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Track</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Track</em>' attribute.
	 * @see #setTrack(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getTimer_Track()
	 * @model annotation="https://virtworkbench.org/definition words='boot guest wall realtime'"
	 * @generated
	 */
	String getTrack();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Timer#getTrack <em>Track</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Track</em>' attribute.
	 * @see #getTrack()
	 * @generated
	 */
	void setTrack(String value);

	/**
	 * Returns the value of the '<em><b>Tickpolicy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tickpolicy</em>' attribute.
	 * @see #setTickpolicy(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getTimer_Tickpolicy()
	 * @model annotation="https://virtworkbench.org/definition words='delay merge discard catchup'"
	 * @generated
	 */
	String getTickpolicy();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Timer#getTickpolicy <em>Tickpolicy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tickpolicy</em>' attribute.
	 * @see #getTickpolicy()
	 * @generated
	 */
	void setTickpolicy(String value);

	/**
	 * Returns the value of the '<em><b>Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Frequency</em>' attribute.
	 * @see #setFrequency(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getTimer_Frequency()
	 * @model
	 * @generated
	 */
	Long getFrequency();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Timer#getFrequency <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frequency</em>' attribute.
	 * @see #getFrequency()
	 * @generated
	 */
	void setFrequency(Long value);

	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see #setMode(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getTimer_Mode()
	 * @model annotation="https://virtworkbench.org/definition words='auto native emulate paravirt smpsafe'"
	 * @generated
	 */
	String getMode();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Timer#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see #getMode()
	 * @generated
	 */
	void setMode(String value);

	/**
	 * Returns the value of the '<em><b>Present</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Present</em>' attribute.
	 * @see #setPresent(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getTimer_Present()
	 * @model
	 * @generated
	 */
	Boolean getPresent();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Timer#getPresent <em>Present</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Present</em>' attribute.
	 * @see #getPresent()
	 * @generated
	 */
	void setPresent(Boolean value);

	/**
	 * Returns the value of the '<em><b>Catchup</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Catchup</em>' containment reference.
	 * @see #setCatchup(TimerCatchup)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getTimer_Catchup()
	 * @model containment="true"
	 * @generated
	 */
	TimerCatchup getCatchup();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Timer#getCatchup <em>Catchup</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Catchup</em>' containment reference.
	 * @see #getCatchup()
	 * @generated
	 */
	void setCatchup(TimerCatchup value);

} // Timer
