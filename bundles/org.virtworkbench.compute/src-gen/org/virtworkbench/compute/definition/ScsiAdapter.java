/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scsi Adapter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <adapter>} of {@code devices.hostdev.source}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.ScsiAdapter#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.ScsiAdapter#getName <em>Name</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.ScsiAdapter#getParent <em>Parent</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.ScsiAdapter#getManaged <em>Managed</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.ScsiAdapter#getParent_wwnn <em>Parent wwnn</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.ScsiAdapter#getParent_wwpn <em>Parent wwpn</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.ScsiAdapter#getParent_fabric_wwn <em>Parent fabric wwn</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.ScsiAdapter#getWwnn <em>Wwnn</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.ScsiAdapter#getWwpn <em>Wwpn</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.ScsiAdapter#getParentaddr <em>Parentaddr</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getScsiAdapter()
 * @model
 * @generated
 */
public interface ScsiAdapter extends EObject {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getScsiAdapter_Type()
	 * @model annotation="https://virtworkbench.org/definition words='scsi_host fc_host'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.ScsiAdapter#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getScsiAdapter_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.ScsiAdapter#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parent</em>' attribute.
	 * @see #setParent(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getScsiAdapter_Parent()
	 * @model
	 * @generated
	 */
	String getParent();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.ScsiAdapter#getParent <em>Parent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' attribute.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(String value);

	/**
	 * Returns the value of the '<em><b>Managed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Managed</em>' attribute.
	 * @see #setManaged(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getScsiAdapter_Managed()
	 * @model
	 * @generated
	 */
	Boolean getManaged();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.ScsiAdapter#getManaged <em>Managed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Managed</em>' attribute.
	 * @see #getManaged()
	 * @generated
	 */
	void setManaged(Boolean value);

	/**
	 * Returns the value of the '<em><b>Parent wwnn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parent wwnn</em>' attribute.
	 * @see #setParent_wwnn(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getScsiAdapter_Parent_wwnn()
	 * @model
	 * @generated
	 */
	String getParent_wwnn();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.ScsiAdapter#getParent_wwnn <em>Parent wwnn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent wwnn</em>' attribute.
	 * @see #getParent_wwnn()
	 * @generated
	 */
	void setParent_wwnn(String value);

	/**
	 * Returns the value of the '<em><b>Parent wwpn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parent wwpn</em>' attribute.
	 * @see #setParent_wwpn(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getScsiAdapter_Parent_wwpn()
	 * @model
	 * @generated
	 */
	String getParent_wwpn();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.ScsiAdapter#getParent_wwpn <em>Parent wwpn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent wwpn</em>' attribute.
	 * @see #getParent_wwpn()
	 * @generated
	 */
	void setParent_wwpn(String value);

	/**
	 * Returns the value of the '<em><b>Parent fabric wwn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parent fabric wwn</em>' attribute.
	 * @see #setParent_fabric_wwn(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getScsiAdapter_Parent_fabric_wwn()
	 * @model
	 * @generated
	 */
	String getParent_fabric_wwn();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.ScsiAdapter#getParent_fabric_wwn <em>Parent fabric wwn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent fabric wwn</em>' attribute.
	 * @see #getParent_fabric_wwn()
	 * @generated
	 */
	void setParent_fabric_wwn(String value);

	/**
	 * Returns the value of the '<em><b>Wwnn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Wwnn</em>' attribute.
	 * @see #setWwnn(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getScsiAdapter_Wwnn()
	 * @model
	 * @generated
	 */
	String getWwnn();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.ScsiAdapter#getWwnn <em>Wwnn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wwnn</em>' attribute.
	 * @see #getWwnn()
	 * @generated
	 */
	void setWwnn(String value);

	/**
	 * Returns the value of the '<em><b>Wwpn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Wwpn</em>' attribute.
	 * @see #setWwpn(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getScsiAdapter_Wwpn()
	 * @model
	 * @generated
	 */
	String getWwpn();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.ScsiAdapter#getWwpn <em>Wwpn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wwpn</em>' attribute.
	 * @see #getWwpn()
	 * @generated
	 */
	void setWwpn(String value);

	/**
	 * Returns the value of the '<em><b>Parentaddr</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parentaddr</em>' containment reference.
	 * @see #setParentaddr(Parentaddr)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getScsiAdapter_Parentaddr()
	 * @model containment="true"
	 * @generated
	 */
	Parentaddr getParentaddr();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.ScsiAdapter#getParentaddr <em>Parentaddr</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parentaddr</em>' containment reference.
	 * @see #getParentaddr()
	 * @generated
	 */
	void setParentaddr(Parentaddr value);

} // ScsiAdapter
