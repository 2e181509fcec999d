/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Iommu Driver</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <driver>} of {@code devices.iommu}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.IommuDriver#getIntremap <em>Intremap</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.IommuDriver#getCaching_mode <em>Caching mode</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.IommuDriver#getEim <em>Eim</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.IommuDriver#getIotlb <em>Iotlb</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.IommuDriver#getAw_bits <em>Aw bits</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIommuDriver()
 * @model
 * @generated
 */
public interface IommuDriver extends EObject {
	/**
	 * Returns the value of the '<em><b>Intremap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Intremap</em>' attribute.
	 * @see #setIntremap(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIommuDriver_Intremap()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getIntremap();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.IommuDriver#getIntremap <em>Intremap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Intremap</em>' attribute.
	 * @see #getIntremap()
	 * @generated
	 */
	void setIntremap(Boolean value);

	/**
	 * Returns the value of the '<em><b>Caching mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Caching mode</em>' attribute.
	 * @see #setCaching_mode(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIommuDriver_Caching_mode()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getCaching_mode();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.IommuDriver#getCaching_mode <em>Caching mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Caching mode</em>' attribute.
	 * @see #getCaching_mode()
	 * @generated
	 */
	void setCaching_mode(Boolean value);

	/**
	 * Returns the value of the '<em><b>Eim</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Eim</em>' attribute.
	 * @see #setEim(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIommuDriver_Eim()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getEim();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.IommuDriver#getEim <em>Eim</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Eim</em>' attribute.
	 * @see #getEim()
	 * @generated
	 */
	void setEim(Boolean value);

	/**
	 * Returns the value of the '<em><b>Iotlb</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Iotlb</em>' attribute.
	 * @see #setIotlb(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIommuDriver_Iotlb()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getIotlb();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.IommuDriver#getIotlb <em>Iotlb</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iotlb</em>' attribute.
	 * @see #getIotlb()
	 * @generated
	 */
	void setIotlb(Boolean value);

	/**
	 * Returns the value of the '<em><b>Aw bits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Aw bits</em>' attribute.
	 * @see #setAw_bits(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIommuDriver_Aw_bits()
	 * @model
	 * @generated
	 */
	String getAw_bits();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.IommuDriver#getAw_bits <em>Aw bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Aw bits</em>' attribute.
	 * @see #getAw_bits()
	 * @generated
	 */
	void setAw_bits(String value);

} // IommuDriver
