/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Iothread Poll</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <poll>} of {@code iothreadids.iothread}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.IothreadPoll#getMax <em>Max</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.IothreadPoll#getGrow <em>Grow</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.IothreadPoll#getShrink <em>Shrink</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIothreadPoll()
 * @model
 * @generated
 */
public interface IothreadPoll extends EObject {
	/**
	 * Returns the value of the '<em><b>Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Max</em>' attribute.
	 * @see #setMax(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIothreadPoll_Max()
	 * @model
	 * @generated
	 */
	Long getMax();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.IothreadPoll#getMax <em>Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max</em>' attribute.
	 * @see #getMax()
	 * @generated
	 */
	void setMax(Long value);

	/**
	 * Returns the value of the '<em><b>Grow</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Grow</em>' attribute.
	 * @see #setGrow(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIothreadPoll_Grow()
	 * @model
	 * @generated
	 */
	Long getGrow();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.IothreadPoll#getGrow <em>Grow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grow</em>' attribute.
	 * @see #getGrow()
	 * @generated
	 */
	void setGrow(Long value);

	/**
	 * Returns the value of the '<em><b>Shrink</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Shrink</em>' attribute.
	 * @see #setShrink(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIothreadPoll_Shrink()
	 * @model
	 * @generated
	 */
	Long getShrink();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.IothreadPoll#getShrink <em>Shrink</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shrink</em>' attribute.
	 * @see #getShrink()
	 * @generated
	 */
	void setShrink(Long value);

} // IothreadPoll
