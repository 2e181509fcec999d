/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Iothread Scheduler</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <iothreadsched>} of {@code cputune}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.IothreadScheduler#getIothreads <em>Iothreads</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.IothreadScheduler#getScheduler <em>Scheduler</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.IothreadScheduler#getPriority <em>Priority</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIothreadScheduler()
 * @model
 * @generated
 */
public interface IothreadScheduler extends EObject {
	/**
	 * Returns the value of the '<em><b>Iothreads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Iothreads</em>' attribute.
	 * @see #setIothreads(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIothreadScheduler_Iothreads()
	 * @model
	 * @generated
	 */
	String getIothreads();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.IothreadScheduler#getIothreads <em>Iothreads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iothreads</em>' attribute.
	 * @see #getIothreads()
	 * @generated
	 */
	void setIothreads(String value);

	/**
	 * Returns the value of the '<em><b>Scheduler</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scheduler</em>' attribute.
	 * @see #setScheduler(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIothreadScheduler_Scheduler()
	 * @model annotation="https://virtworkbench.org/definition words='batch idle fifo rr'"
	 * @generated
	 */
	String getScheduler();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.IothreadScheduler#getScheduler <em>Scheduler</em>}' attribute.
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
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIothreadScheduler_Priority()
	 * @model
	 * @generated
	 */
	Long getPriority();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.IothreadScheduler#getPriority <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Priority</em>' attribute.
	 * @see #getPriority()
	 * @generated
	 */
	void setPriority(Long value);

} // IothreadScheduler
