/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Shmem Msi</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <msi>} of {@code devices.shmem}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.ShmemMsi#getIoeventfd <em>Ioeventfd</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.ShmemMsi#getVectors <em>Vectors</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getShmemMsi()
 * @model
 * @generated
 */
public interface ShmemMsi extends EObject {
	/**
	 * Returns the value of the '<em><b>Ioeventfd</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ioeventfd</em>' attribute.
	 * @see #setIoeventfd(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getShmemMsi_Ioeventfd()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getIoeventfd();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.ShmemMsi#getIoeventfd <em>Ioeventfd</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ioeventfd</em>' attribute.
	 * @see #getIoeventfd()
	 * @generated
	 */
	void setIoeventfd(Boolean value);

	/**
	 * Returns the value of the '<em><b>Vectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vectors</em>' attribute.
	 * @see #setVectors(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getShmemMsi_Vectors()
	 * @model
	 * @generated
	 */
	Long getVectors();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.ShmemMsi#getVectors <em>Vectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vectors</em>' attribute.
	 * @see #getVectors()
	 * @generated
	 */
	void setVectors(Long value);

} // ShmemMsi
