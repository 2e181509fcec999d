/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Virtualport Parameters</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <parameters>} of {@code devices.interface.virtualport}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.VirtualportParameters#getManagerid <em>Managerid</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.VirtualportParameters#getTypeid <em>Typeid</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.VirtualportParameters#getTypeidversion <em>Typeidversion</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.VirtualportParameters#getInstanceid <em>Instanceid</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.VirtualportParameters#getProfileid <em>Profileid</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.VirtualportParameters#getInterfaceid <em>Interfaceid</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVirtualportParameters()
 * @model
 * @generated
 */
public interface VirtualportParameters extends EObject {
	/**
	 * Returns the value of the '<em><b>Managerid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Managerid</em>' attribute.
	 * @see #setManagerid(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVirtualportParameters_Managerid()
	 * @model
	 * @generated
	 */
	String getManagerid();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.VirtualportParameters#getManagerid <em>Managerid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Managerid</em>' attribute.
	 * @see #getManagerid()
	 * @generated
	 */
	void setManagerid(String value);

	/**
	 * Returns the value of the '<em><b>Typeid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Typeid</em>' attribute.
	 * @see #setTypeid(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVirtualportParameters_Typeid()
	 * @model
	 * @generated
	 */
	String getTypeid();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.VirtualportParameters#getTypeid <em>Typeid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Typeid</em>' attribute.
	 * @see #getTypeid()
	 * @generated
	 */
	void setTypeid(String value);

	/**
	 * Returns the value of the '<em><b>Typeidversion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Typeidversion</em>' attribute.
	 * @see #setTypeidversion(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVirtualportParameters_Typeidversion()
	 * @model
	 * @generated
	 */
	String getTypeidversion();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.VirtualportParameters#getTypeidversion <em>Typeidversion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Typeidversion</em>' attribute.
	 * @see #getTypeidversion()
	 * @generated
	 */
	void setTypeidversion(String value);

	/**
	 * Returns the value of the '<em><b>Instanceid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Instanceid</em>' attribute.
	 * @see #setInstanceid(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVirtualportParameters_Instanceid()
	 * @model
	 * @generated
	 */
	String getInstanceid();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.VirtualportParameters#getInstanceid <em>Instanceid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instanceid</em>' attribute.
	 * @see #getInstanceid()
	 * @generated
	 */
	void setInstanceid(String value);

	/**
	 * Returns the value of the '<em><b>Profileid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Profileid</em>' attribute.
	 * @see #setProfileid(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVirtualportParameters_Profileid()
	 * @model
	 * @generated
	 */
	String getProfileid();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.VirtualportParameters#getProfileid <em>Profileid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Profileid</em>' attribute.
	 * @see #getProfileid()
	 * @generated
	 */
	void setProfileid(String value);

	/**
	 * Returns the value of the '<em><b>Interfaceid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Interfaceid</em>' attribute.
	 * @see #setInterfaceid(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVirtualportParameters_Interfaceid()
	 * @model
	 * @generated
	 */
	String getInterfaceid();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.VirtualportParameters#getInterfaceid <em>Interfaceid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interfaceid</em>' attribute.
	 * @see #getInterfaceid()
	 * @generated
	 */
	void setInterfaceid(String value);

} // VirtualportParameters
