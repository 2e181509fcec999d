/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Iommu</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <iommu>} of {@code devices}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Iommu#getModel <em>Model</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Iommu#getDriver <em>Driver</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Iommu#getAlias <em>Alias</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Iommu#getAcpi <em>Acpi</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Iommu#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIommu()
 * @model
 * @generated
 */
public interface Iommu extends EObject {
	/**
	 * Returns the value of the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Model</em>' attribute.
	 * @see #setModel(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIommu_Model()
	 * @model annotation="https://virtworkbench.org/definition words='intel smmuv3 virtio'"
	 * @generated
	 */
	String getModel();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Iommu#getModel <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' attribute.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(String value);

	/**
	 * Returns the value of the '<em><b>Driver</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Driver</em>' containment reference.
	 * @see #setDriver(IommuDriver)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIommu_Driver()
	 * @model containment="true"
	 * @generated
	 */
	IommuDriver getDriver();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Iommu#getDriver <em>Driver</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Driver</em>' containment reference.
	 * @see #getDriver()
	 * @generated
	 */
	void setDriver(IommuDriver value);

	/**
	 * Returns the value of the '<em><b>Alias</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Alias</em>' containment reference.
	 * @see #setAlias(Alias)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIommu_Alias()
	 * @model containment="true"
	 * @generated
	 */
	Alias getAlias();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Iommu#getAlias <em>Alias</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alias</em>' containment reference.
	 * @see #getAlias()
	 * @generated
	 */
	void setAlias(Alias value);

	/**
	 * Returns the value of the '<em><b>Acpi</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Acpi</em>' containment reference.
	 * @see #setAcpi(DeviceAcpi)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIommu_Acpi()
	 * @model containment="true"
	 * @generated
	 */
	DeviceAcpi getAcpi();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Iommu#getAcpi <em>Acpi</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Acpi</em>' containment reference.
	 * @see #getAcpi()
	 * @generated
	 */
	void setAcpi(DeviceAcpi value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Address</em>' containment reference.
	 * @see #setAddress(DeviceAddress)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIommu_Address()
	 * @model containment="true"
	 * @generated
	 */
	DeviceAddress getAddress();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Iommu#getAddress <em>Address</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' containment reference.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(DeviceAddress value);

} // Iommu
