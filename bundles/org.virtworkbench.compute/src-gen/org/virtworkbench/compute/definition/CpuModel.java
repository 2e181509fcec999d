/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cpu Model</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <model>} of {@code cpu}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.CpuModel#getFallback <em>Fallback</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.CpuModel#getVendor_id <em>Vendor id</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.CpuModel#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCpuModel()
 * @model
 * @generated
 */
public interface CpuModel extends EObject {
	/**
	 * Returns the value of the '<em><b>Fallback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fallback</em>' attribute.
	 * @see #setFallback(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCpuModel_Fallback()
	 * @model annotation="https://virtworkbench.org/definition words='allow forbid'"
	 * @generated
	 */
	String getFallback();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.CpuModel#getFallback <em>Fallback</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fallback</em>' attribute.
	 * @see #getFallback()
	 * @generated
	 */
	void setFallback(String value);

	/**
	 * Returns the value of the '<em><b>Vendor id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vendor id</em>' attribute.
	 * @see #setVendor_id(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCpuModel_Vendor_id()
	 * @model
	 * @generated
	 */
	String getVendor_id();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.CpuModel#getVendor_id <em>Vendor id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vendor id</em>' attribute.
	 * @see #getVendor_id()
	 * @generated
	 */
	void setVendor_id(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCpuModel_Value()
	 * @model annotation="https://virtworkbench.org/definition kind='text'"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.CpuModel#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

} // CpuModel
