/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Controller</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <controller>} of {@code devices}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Controller#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Controller#getIndex <em>Index</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Controller#getModel <em>Model</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Controller#getPorts <em>Ports</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Controller#getVectors <em>Vectors</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Controller#getMaxGrantFrames <em>Max Grant Frames</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Controller#getMaxEventChannels <em>Max Event Channels</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Controller#getModelElement <em>Model Element</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Controller#getDriver <em>Driver</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Controller#getTarget <em>Target</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Controller#getMaster <em>Master</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Controller#getPcihole64 <em>Pcihole64</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Controller#getAlias <em>Alias</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Controller#getAcpi <em>Acpi</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Controller#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getController()
 * @model
 * @generated
 */
public interface Controller extends EObject {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getController_Type()
	 * @model annotation="https://virtworkbench.org/definition words='fdc sata ccid scsi usb ide isa pci virtio-serial xenbus'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Controller#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Index</em>' attribute.
	 * @see #setIndex(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getController_Index()
	 * @model
	 * @generated
	 */
	Long getIndex();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Controller#getIndex <em>Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Index</em>' attribute.
	 * @see #getIndex()
	 * @generated
	 */
	void setIndex(Long value);

	/**
	 * Returns the value of the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Model</em>' attribute.
	 * @see #setModel(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getController_Model()
	 * @model annotation="https://virtworkbench.org/definition words='auto buslogic lsilogic lsisas1068 vmpvscsi ibmvscsi virtio-scsi lsisas1078 virtio-transitional virtio-non-transitional ncr53c90 dc390 am53c974 piix3-uhci piix4-uhci ehci ich9-ehci1 ich9-uhci1 ich9-uhci2 ich9-uhci3 vt82c686b-uhci pci-ohci nec-xhci none qusb1 qusb2 qemu-xhci piix3 piix4 ich6 pci-root pcie-root pci-bridge dmi-to-pci-bridge pcie-to-pci-bridge pcie-root-port pcie-switch-upstream-port pcie-switch-downstream-port pci-expander-bus pcie-expander-bus virtio'"
	 * @generated
	 */
	String getModel();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Controller#getModel <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' attribute.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(String value);

	/**
	 * Returns the value of the '<em><b>Ports</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ports</em>' attribute.
	 * @see #setPorts(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getController_Ports()
	 * @model
	 * @generated
	 */
	Long getPorts();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Controller#getPorts <em>Ports</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ports</em>' attribute.
	 * @see #getPorts()
	 * @generated
	 */
	void setPorts(Long value);

	/**
	 * Returns the value of the '<em><b>Vectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vectors</em>' attribute.
	 * @see #setVectors(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getController_Vectors()
	 * @model
	 * @generated
	 */
	Long getVectors();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Controller#getVectors <em>Vectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vectors</em>' attribute.
	 * @see #getVectors()
	 * @generated
	 */
	void setVectors(Long value);

	/**
	 * Returns the value of the '<em><b>Max Grant Frames</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Max Grant Frames</em>' attribute.
	 * @see #setMaxGrantFrames(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getController_MaxGrantFrames()
	 * @model
	 * @generated
	 */
	Long getMaxGrantFrames();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Controller#getMaxGrantFrames <em>Max Grant Frames</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Grant Frames</em>' attribute.
	 * @see #getMaxGrantFrames()
	 * @generated
	 */
	void setMaxGrantFrames(Long value);

	/**
	 * Returns the value of the '<em><b>Max Event Channels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Max Event Channels</em>' attribute.
	 * @see #setMaxEventChannels(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getController_MaxEventChannels()
	 * @model
	 * @generated
	 */
	Long getMaxEventChannels();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Controller#getMaxEventChannels <em>Max Event Channels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Event Channels</em>' attribute.
	 * @see #getMaxEventChannels()
	 * @generated
	 */
	void setMaxEventChannels(Long value);

	/**
	 * Returns the value of the '<em><b>Model Element</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Model Element</em>' containment reference.
	 * @see #setModelElement(ControllerModel)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getController_ModelElement()
	 * @model containment="true"
	 *        annotation="https://virtworkbench.org/definition name='model'"
	 * @generated
	 */
	ControllerModel getModelElement();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Controller#getModelElement <em>Model Element</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model Element</em>' containment reference.
	 * @see #getModelElement()
	 * @generated
	 */
	void setModelElement(ControllerModel value);

	/**
	 * Returns the value of the '<em><b>Driver</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Driver</em>' containment reference.
	 * @see #setDriver(ControllerDriver)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getController_Driver()
	 * @model containment="true"
	 * @generated
	 */
	ControllerDriver getDriver();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Controller#getDriver <em>Driver</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Driver</em>' containment reference.
	 * @see #getDriver()
	 * @generated
	 */
	void setDriver(ControllerDriver value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target</em>' containment reference.
	 * @see #setTarget(ControllerTarget)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getController_Target()
	 * @model containment="true"
	 * @generated
	 */
	ControllerTarget getTarget();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Controller#getTarget <em>Target</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' containment reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(ControllerTarget value);

	/**
	 * Returns the value of the '<em><b>Master</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Master</em>' containment reference.
	 * @see #setMaster(ControllerMaster)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getController_Master()
	 * @model containment="true"
	 * @generated
	 */
	ControllerMaster getMaster();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Controller#getMaster <em>Master</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Master</em>' containment reference.
	 * @see #getMaster()
	 * @generated
	 */
	void setMaster(ControllerMaster value);

	/**
	 * Returns the value of the '<em><b>Pcihole64</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pcihole64</em>' containment reference.
	 * @see #setPcihole64(ScaledSize)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getController_Pcihole64()
	 * @model containment="true"
	 * @generated
	 */
	ScaledSize getPcihole64();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Controller#getPcihole64 <em>Pcihole64</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pcihole64</em>' containment reference.
	 * @see #getPcihole64()
	 * @generated
	 */
	void setPcihole64(ScaledSize value);

	/**
	 * Returns the value of the '<em><b>Alias</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Alias</em>' containment reference.
	 * @see #setAlias(Alias)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getController_Alias()
	 * @model containment="true"
	 * @generated
	 */
	Alias getAlias();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Controller#getAlias <em>Alias</em>}' containment reference.
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
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getController_Acpi()
	 * @model containment="true"
	 * @generated
	 */
	DeviceAcpi getAcpi();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Controller#getAcpi <em>Acpi</em>}' containment reference.
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
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getController_Address()
	 * @model containment="true"
	 * @generated
	 */
	DeviceAddress getAddress();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Controller#getAddress <em>Address</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' containment reference.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(DeviceAddress value);

} // Controller
