/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Default Iothread</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <defaultiothread>} of {@code domain}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.DefaultIothread#getThread_pool_min <em>Thread pool min</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DefaultIothread#getThread_pool_max <em>Thread pool max</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDefaultIothread()
 * @model
 * @generated
 */
public interface DefaultIothread extends EObject {
	/**
	 * Returns the value of the '<em><b>Thread pool min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Thread pool min</em>' attribute.
	 * @see #setThread_pool_min(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDefaultIothread_Thread_pool_min()
	 * @model
	 * @generated
	 */
	Long getThread_pool_min();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DefaultIothread#getThread_pool_min <em>Thread pool min</em>}' attribute.
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
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDefaultIothread_Thread_pool_max()
	 * @model
	 * @generated
	 */
	Long getThread_pool_max();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DefaultIothread#getThread_pool_max <em>Thread pool max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Thread pool max</em>' attribute.
	 * @see #getThread_pool_max()
	 * @generated
	 */
	void setThread_pool_max(Long value);

} // DefaultIothread
