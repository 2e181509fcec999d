/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Domain Resource</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <resource>} of {@code domain}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.DomainResource#getPartition <em>Partition</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainResource#getFibrechannel <em>Fibrechannel</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainResource()
 * @model
 * @generated
 */
public interface DomainResource extends EObject {
	/**
	 * Returns the value of the '<em><b>Partition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Partition</em>' attribute.
	 * @see #setPartition(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainResource_Partition()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getPartition();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainResource#getPartition <em>Partition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Partition</em>' attribute.
	 * @see #getPartition()
	 * @generated
	 */
	void setPartition(String value);

	/**
	 * Returns the value of the '<em><b>Fibrechannel</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fibrechannel</em>' containment reference.
	 * @see #setFibrechannel(Fibrechannel)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainResource_Fibrechannel()
	 * @model containment="true"
	 * @generated
	 */
	Fibrechannel getFibrechannel();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainResource#getFibrechannel <em>Fibrechannel</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fibrechannel</em>' containment reference.
	 * @see #getFibrechannel()
	 * @generated
	 */
	void setFibrechannel(Fibrechannel value);

} // DomainResource
