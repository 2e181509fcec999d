/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Iothread Pin</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <iothreadpin>} of {@code cputune}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.IothreadPin#getIothread <em>Iothread</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.IothreadPin#getCpuset <em>Cpuset</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIothreadPin()
 * @model
 * @generated
 */
public interface IothreadPin extends EObject {
	/**
	 * Returns the value of the '<em><b>Iothread</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Iothread</em>' attribute.
	 * @see #setIothread(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIothreadPin_Iothread()
	 * @model
	 * @generated
	 */
	Long getIothread();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.IothreadPin#getIothread <em>Iothread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iothread</em>' attribute.
	 * @see #getIothread()
	 * @generated
	 */
	void setIothread(Long value);

	/**
	 * Returns the value of the '<em><b>Cpuset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cpuset</em>' attribute.
	 * @see #setCpuset(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIothreadPin_Cpuset()
	 * @model
	 * @generated
	 */
	String getCpuset();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.IothreadPin#getCpuset <em>Cpuset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cpuset</em>' attribute.
	 * @see #getCpuset()
	 * @generated
	 */
	void setCpuset(String value);

} // IothreadPin
