/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Port Range</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <range>} of {@code devices.interface.portForward}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.PortRange#getStart <em>Start</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.PortRange#getEnd <em>End</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.PortRange#getTo <em>To</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.PortRange#getExclude <em>Exclude</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getPortRange()
 * @model
 * @generated
 */
public interface PortRange extends EObject {
	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getPortRange_Start()
	 * @model
	 * @generated
	 */
	Long getStart();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.PortRange#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(Long value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getPortRange_End()
	 * @model
	 * @generated
	 */
	Long getEnd();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.PortRange#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(Long value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getPortRange_To()
	 * @model
	 * @generated
	 */
	Long getTo();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.PortRange#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(Long value);

	/**
	 * Returns the value of the '<em><b>Exclude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Exclude</em>' attribute.
	 * @see #setExclude(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getPortRange_Exclude()
	 * @model
	 * @generated
	 */
	Boolean getExclude();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.PortRange#getExclude <em>Exclude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exclude</em>' attribute.
	 * @see #getExclude()
	 * @generated
	 */
	void setExclude(Boolean value);

} // PortRange
