/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Max Memory</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The most memory that the domain may have with what is plugged in, and how many slots there are for it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.MaxMemory#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.MaxMemory#getSlots <em>Slots</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.MaxMemory#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMaxMemory()
 * @model
 * @generated
 */
public interface MaxMemory extends EObject {
	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMaxMemory_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.MaxMemory#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Slots</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Slots</em>' attribute.
	 * @see #setSlots(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMaxMemory_Slots()
	 * @model
	 * @generated
	 */
	Long getSlots();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.MaxMemory#getSlots <em>Slots</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Slots</em>' attribute.
	 * @see #getSlots()
	 * @generated
	 */
	void setSlots(Long value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMaxMemory_Value()
	 * @model annotation="https://virtworkbench.org/definition kind='text' size='true' unit='unit' default-unit='KiB'"
	 * @generated
	 */
	Long getValue();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.MaxMemory#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Long value);

} // MaxMemory
