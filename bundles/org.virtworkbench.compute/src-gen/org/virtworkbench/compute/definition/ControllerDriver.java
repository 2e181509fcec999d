/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Controller Driver</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <driver>} of {@code devices.controller}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.ControllerDriver#getQueues <em>Queues</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.ControllerDriver#getCmd_per_lun <em>Cmd per lun</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.ControllerDriver#getMax_sectors <em>Max sectors</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.ControllerDriver#getIoeventfd <em>Ioeventfd</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.ControllerDriver#getIothread <em>Iothread</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.ControllerDriver#getIommu <em>Iommu</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.ControllerDriver#getAts <em>Ats</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.ControllerDriver#getPacked <em>Packed</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.ControllerDriver#getPage_per_vq <em>Page per vq</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getControllerDriver()
 * @model
 * @generated
 */
public interface ControllerDriver extends EObject {
	/**
	 * Returns the value of the '<em><b>Queues</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Queues</em>' attribute.
	 * @see #setQueues(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getControllerDriver_Queues()
	 * @model
	 * @generated
	 */
	Long getQueues();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.ControllerDriver#getQueues <em>Queues</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Queues</em>' attribute.
	 * @see #getQueues()
	 * @generated
	 */
	void setQueues(Long value);

	/**
	 * Returns the value of the '<em><b>Cmd per lun</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cmd per lun</em>' attribute.
	 * @see #setCmd_per_lun(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getControllerDriver_Cmd_per_lun()
	 * @model
	 * @generated
	 */
	Long getCmd_per_lun();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.ControllerDriver#getCmd_per_lun <em>Cmd per lun</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cmd per lun</em>' attribute.
	 * @see #getCmd_per_lun()
	 * @generated
	 */
	void setCmd_per_lun(Long value);

	/**
	 * Returns the value of the '<em><b>Max sectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Max sectors</em>' attribute.
	 * @see #setMax_sectors(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getControllerDriver_Max_sectors()
	 * @model
	 * @generated
	 */
	Long getMax_sectors();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.ControllerDriver#getMax_sectors <em>Max sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max sectors</em>' attribute.
	 * @see #getMax_sectors()
	 * @generated
	 */
	void setMax_sectors(Long value);

	/**
	 * Returns the value of the '<em><b>Ioeventfd</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ioeventfd</em>' attribute.
	 * @see #setIoeventfd(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getControllerDriver_Ioeventfd()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getIoeventfd();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.ControllerDriver#getIoeventfd <em>Ioeventfd</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ioeventfd</em>' attribute.
	 * @see #getIoeventfd()
	 * @generated
	 */
	void setIoeventfd(Boolean value);

	/**
	 * Returns the value of the '<em><b>Iothread</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Iothread</em>' attribute.
	 * @see #setIothread(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getControllerDriver_Iothread()
	 * @model
	 * @generated
	 */
	Long getIothread();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.ControllerDriver#getIothread <em>Iothread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iothread</em>' attribute.
	 * @see #getIothread()
	 * @generated
	 */
	void setIothread(Long value);

	/**
	 * Returns the value of the '<em><b>Iommu</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Iommu</em>' attribute.
	 * @see #setIommu(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getControllerDriver_Iommu()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getIommu();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.ControllerDriver#getIommu <em>Iommu</em>}' attribute.
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
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getControllerDriver_Ats()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getAts();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.ControllerDriver#getAts <em>Ats</em>}' attribute.
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
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getControllerDriver_Packed()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getPacked();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.ControllerDriver#getPacked <em>Packed</em>}' attribute.
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
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getControllerDriver_Page_per_vq()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getPage_per_vq();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.ControllerDriver#getPage_per_vq <em>Page per vq</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Page per vq</em>' attribute.
	 * @see #getPage_per_vq()
	 * @generated
	 */
	void setPage_per_vq(Boolean value);

} // ControllerDriver
