/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Vlan Tag</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <tag>} of {@code devices.interface.vlan}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.VlanTag#getId <em>Id</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.VlanTag#getNativeMode <em>Native Mode</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVlanTag()
 * @model
 * @generated
 */
public interface VlanTag extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVlanTag_Id()
	 * @model
	 * @generated
	 */
	Long getId();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.VlanTag#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(Long value);

	/**
	 * Returns the value of the '<em><b>Native Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Native Mode</em>' attribute.
	 * @see #setNativeMode(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVlanTag_NativeMode()
	 * @model annotation="https://virtworkbench.org/definition words='tagged untagged'"
	 * @generated
	 */
	String getNativeMode();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.VlanTag#getNativeMode <em>Native Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Native Mode</em>' attribute.
	 * @see #getNativeMode()
	 * @generated
	 */
	void setNativeMode(String value);

} // VlanTag
