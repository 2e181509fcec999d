/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Huge Page</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <page>} of {@code memoryBacking.hugepages}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.HugePage#getSize <em>Size</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.HugePage#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.HugePage#getNodeset <em>Nodeset</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHugePage()
 * @model
 * @generated
 */
public interface HugePage extends EObject {
	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHugePage_Size()
	 * @model annotation="https://virtworkbench.org/definition size='true' unit='unit' default-unit='KiB'"
	 * @generated
	 */
	Long getSize();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.HugePage#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(Long value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHugePage_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.HugePage#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Nodeset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Nodeset</em>' attribute.
	 * @see #setNodeset(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHugePage_Nodeset()
	 * @model
	 * @generated
	 */
	String getNodeset();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.HugePage#getNodeset <em>Nodeset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nodeset</em>' attribute.
	 * @see #getNodeset()
	 * @generated
	 */
	void setNodeset(String value);

} // HugePage
