/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Id Range</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A range of user or group ids of a container and where they lie on the host.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.IdRange#getStart <em>Start</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.IdRange#getTarget <em>Target</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.IdRange#getCount <em>Count</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIdRange()
 * @model
 * @generated
 */
public interface IdRange extends EObject {
	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIdRange_Start()
	 * @model
	 * @generated
	 */
	Long getStart();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.IdRange#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(Long value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIdRange_Target()
	 * @model
	 * @generated
	 */
	Long getTarget();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.IdRange#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Long value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIdRange_Count()
	 * @model
	 * @generated
	 */
	Long getCount();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.IdRange#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(Long value);

} // IdRange
