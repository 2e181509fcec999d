/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Vlan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <vlan>} of {@code devices.interface}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Vlan#getTrunk <em>Trunk</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Vlan#getTag <em>Tag</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVlan()
 * @model
 * @generated
 */
public interface Vlan extends EObject {
	/**
	 * Returns the value of the '<em><b>Trunk</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Trunk</em>' attribute.
	 * @see #setTrunk(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVlan_Trunk()
	 * @model
	 * @generated
	 */
	Boolean getTrunk();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Vlan#getTrunk <em>Trunk</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trunk</em>' attribute.
	 * @see #getTrunk()
	 * @generated
	 */
	void setTrunk(Boolean value);

	/**
	 * Returns the value of the '<em><b>Tag</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.VlanTag}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tag</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVlan_Tag()
	 * @model containment="true"
	 * @generated
	 */
	EList<VlanTag> getTag();

} // Vlan
