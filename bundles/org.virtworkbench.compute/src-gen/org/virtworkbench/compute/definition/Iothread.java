/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Iothread</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <iothread>} of {@code iothreadids}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Iothread#getId <em>Id</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Iothread#getThread_pool_min <em>Thread pool min</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Iothread#getThread_pool_max <em>Thread pool max</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Iothread#getPoll <em>Poll</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIothread()
 * @model
 * @generated
 */
public interface Iothread extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIothread_Id()
	 * @model
	 * @generated
	 */
	Long getId();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Iothread#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(Long value);

	/**
	 * Returns the value of the '<em><b>Thread pool min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Thread pool min</em>' attribute.
	 * @see #setThread_pool_min(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIothread_Thread_pool_min()
	 * @model
	 * @generated
	 */
	Long getThread_pool_min();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Iothread#getThread_pool_min <em>Thread pool min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Thread pool min</em>' attribute.
	 * @see #getThread_pool_min()
	 * @generated
	 */
	void setThread_pool_min(Long value);

	/**
	 * Returns the value of the '<em><b>Thread pool max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Thread pool max</em>' attribute.
	 * @see #setThread_pool_max(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIothread_Thread_pool_max()
	 * @model
	 * @generated
	 */
	Long getThread_pool_max();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Iothread#getThread_pool_max <em>Thread pool max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Thread pool max</em>' attribute.
	 * @see #getThread_pool_max()
	 * @generated
	 */
	void setThread_pool_max(Long value);

	/**
	 * Returns the value of the '<em><b>Poll</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Poll</em>' containment reference.
	 * @see #setPoll(IothreadPoll)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIothread_Poll()
	 * @model containment="true"
	 * @generated
	 */
	IothreadPoll getPoll();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Iothread#getPoll <em>Poll</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Poll</em>' containment reference.
	 * @see #getPoll()
	 * @generated
	 */
	void setPoll(IothreadPoll value);

} // Iothread
