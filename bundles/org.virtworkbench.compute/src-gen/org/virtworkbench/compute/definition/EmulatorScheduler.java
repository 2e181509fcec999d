/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Emulator Scheduler</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <emulatorsched>} of {@code cputune}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.EmulatorScheduler#getScheduler <em>Scheduler</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.EmulatorScheduler#getPriority <em>Priority</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getEmulatorScheduler()
 * @model
 * @generated
 */
public interface EmulatorScheduler extends EObject {
	/**
	 * Returns the value of the '<em><b>Scheduler</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scheduler</em>' attribute.
	 * @see #setScheduler(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getEmulatorScheduler_Scheduler()
	 * @model annotation="https://virtworkbench.org/definition words='batch idle fifo rr'"
	 * @generated
	 */
	String getScheduler();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.EmulatorScheduler#getScheduler <em>Scheduler</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scheduler</em>' attribute.
	 * @see #getScheduler()
	 * @generated
	 */
	void setScheduler(String value);

	/**
	 * Returns the value of the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Priority</em>' attribute.
	 * @see #setPriority(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getEmulatorScheduler_Priority()
	 * @model
	 * @generated
	 */
	Long getPriority();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.EmulatorScheduler#getPriority <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Priority</em>' attribute.
	 * @see #getPriority()
	 * @generated
	 */
	void setPriority(Long value);

} // EmulatorScheduler
