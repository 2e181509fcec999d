/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Video Driver</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <driver>} of {@code devices.video}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.VideoDriver#getIommu <em>Iommu</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.VideoDriver#getAts <em>Ats</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.VideoDriver#getPacked <em>Packed</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.VideoDriver#getPage_per_vq <em>Page per vq</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.VideoDriver#getName <em>Name</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.VideoDriver#getVgaconf <em>Vgaconf</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVideoDriver()
 * @model
 * @generated
 */
public interface VideoDriver extends EObject {
	/**
	 * Returns the value of the '<em><b>Iommu</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Iommu</em>' attribute.
	 * @see #setIommu(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVideoDriver_Iommu()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getIommu();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.VideoDriver#getIommu <em>Iommu</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iommu</em>' attribute.
	 * @see #getIommu()
	 * @generated
	 */
	void setIommu(Boolean value);

	/**
	 * Returns the value of the '<em><b>Ats</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ats</em>' attribute.
	 * @see #setAts(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVideoDriver_Ats()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getAts();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.VideoDriver#getAts <em>Ats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ats</em>' attribute.
	 * @see #getAts()
	 * @generated
	 */
	void setAts(Boolean value);

	/**
	 * Returns the value of the '<em><b>Packed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Packed</em>' attribute.
	 * @see #setPacked(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVideoDriver_Packed()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getPacked();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.VideoDriver#getPacked <em>Packed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Packed</em>' attribute.
	 * @see #getPacked()
	 * @generated
	 */
	void setPacked(Boolean value);

	/**
	 * Returns the value of the '<em><b>Page per vq</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Page per vq</em>' attribute.
	 * @see #setPage_per_vq(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVideoDriver_Page_per_vq()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getPage_per_vq();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.VideoDriver#getPage_per_vq <em>Page per vq</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Page per vq</em>' attribute.
	 * @see #getPage_per_vq()
	 * @generated
	 */
	void setPage_per_vq(Boolean value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVideoDriver_Name()
	 * @model annotation="https://virtworkbench.org/definition words='qemu vhostuser'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.VideoDriver#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Vgaconf</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vgaconf</em>' attribute.
	 * @see #setVgaconf(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVideoDriver_Vgaconf()
	 * @model annotation="https://virtworkbench.org/definition words='io on off'"
	 * @generated
	 */
	String getVgaconf();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.VideoDriver#getVgaconf <em>Vgaconf</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vgaconf</em>' attribute.
	 * @see #getVgaconf()
	 * @generated
	 */
	void setVgaconf(String value);

} // VideoDriver
