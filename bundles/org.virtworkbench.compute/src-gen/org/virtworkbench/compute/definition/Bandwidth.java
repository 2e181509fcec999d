/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Bandwidth</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <bandwidth>} of {@code devices.interface}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Bandwidth#getClassID <em>Class ID</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Bandwidth#getInbound <em>Inbound</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Bandwidth#getOutbound <em>Outbound</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getBandwidth()
 * @model
 * @generated
 */
public interface Bandwidth extends EObject {
	/**
	 * Returns the value of the '<em><b>Class ID</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Class ID</em>' attribute.
	 * @see #setClassID(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getBandwidth_ClassID()
	 * @model
	 * @generated
	 */
	Long getClassID();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Bandwidth#getClassID <em>Class ID</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Class ID</em>' attribute.
	 * @see #getClassID()
	 * @generated
	 */
	void setClassID(Long value);

	/**
	 * Returns the value of the '<em><b>Inbound</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Inbound</em>' containment reference.
	 * @see #setInbound(BandwidthLimit)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getBandwidth_Inbound()
	 * @model containment="true"
	 * @generated
	 */
	BandwidthLimit getInbound();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Bandwidth#getInbound <em>Inbound</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inbound</em>' containment reference.
	 * @see #getInbound()
	 * @generated
	 */
	void setInbound(BandwidthLimit value);

	/**
	 * Returns the value of the '<em><b>Outbound</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outbound</em>' containment reference.
	 * @see #setOutbound(BandwidthLimit)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getBandwidth_Outbound()
	 * @model containment="true"
	 * @generated
	 */
	BandwidthLimit getOutbound();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Bandwidth#getOutbound <em>Outbound</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outbound</em>' containment reference.
	 * @see #getOutbound()
	 * @generated
	 */
	void setOutbound(BandwidthLimit value);

} // Bandwidth
