/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Device Address</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where the guest finds a device; which attributes mean something follows from the type.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.DeviceAddress#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DeviceAddress#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DeviceAddress#getBus <em>Bus</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DeviceAddress#getSlot <em>Slot</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DeviceAddress#getFunction <em>Function</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DeviceAddress#getMultifunction <em>Multifunction</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DeviceAddress#getController <em>Controller</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DeviceAddress#getTarget <em>Target</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DeviceAddress#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DeviceAddress#getPort <em>Port</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DeviceAddress#getReg <em>Reg</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DeviceAddress#getCssid <em>Cssid</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DeviceAddress#getSsid <em>Ssid</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DeviceAddress#getDevno <em>Devno</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DeviceAddress#getIobase <em>Iobase</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DeviceAddress#getIrq <em>Irq</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DeviceAddress#getBase <em>Base</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DeviceAddress#getZpci <em>Zpci</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDeviceAddress()
 * @model
 * @generated
 */
public interface DeviceAddress extends EObject {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDeviceAddress_Type()
	 * @model annotation="https://virtworkbench.org/definition words='pci drive virtio-serial ccid usb spapr-vio ccw isa virtio-mmio dimm unassigned'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DeviceAddress#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Domain</em>' attribute.
	 * @see #setDomain(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDeviceAddress_Domain()
	 * @model
	 * @generated
	 */
	String getDomain();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DeviceAddress#getDomain <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Domain</em>' attribute.
	 * @see #getDomain()
	 * @generated
	 */
	void setDomain(String value);

	/**
	 * Returns the value of the '<em><b>Bus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bus</em>' attribute.
	 * @see #setBus(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDeviceAddress_Bus()
	 * @model
	 * @generated
	 */
	String getBus();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DeviceAddress#getBus <em>Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bus</em>' attribute.
	 * @see #getBus()
	 * @generated
	 */
	void setBus(String value);

	/**
	 * Returns the value of the '<em><b>Slot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Slot</em>' attribute.
	 * @see #setSlot(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDeviceAddress_Slot()
	 * @model
	 * @generated
	 */
	String getSlot();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DeviceAddress#getSlot <em>Slot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Slot</em>' attribute.
	 * @see #getSlot()
	 * @generated
	 */
	void setSlot(String value);

	/**
	 * Returns the value of the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Function</em>' attribute.
	 * @see #setFunction(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDeviceAddress_Function()
	 * @model
	 * @generated
	 */
	String getFunction();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DeviceAddress#getFunction <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Function</em>' attribute.
	 * @see #getFunction()
	 * @generated
	 */
	void setFunction(String value);

	/**
	 * Returns the value of the '<em><b>Multifunction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Multifunction</em>' attribute.
	 * @see #setMultifunction(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDeviceAddress_Multifunction()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getMultifunction();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DeviceAddress#getMultifunction <em>Multifunction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Multifunction</em>' attribute.
	 * @see #getMultifunction()
	 * @generated
	 */
	void setMultifunction(Boolean value);

	/**
	 * Returns the value of the '<em><b>Controller</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Controller</em>' attribute.
	 * @see #setController(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDeviceAddress_Controller()
	 * @model
	 * @generated
	 */
	String getController();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DeviceAddress#getController <em>Controller</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Controller</em>' attribute.
	 * @see #getController()
	 * @generated
	 */
	void setController(String value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDeviceAddress_Target()
	 * @model
	 * @generated
	 */
	String getTarget();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DeviceAddress#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDeviceAddress_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DeviceAddress#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Port</em>' attribute.
	 * @see #setPort(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDeviceAddress_Port()
	 * @model
	 * @generated
	 */
	String getPort();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DeviceAddress#getPort <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Port</em>' attribute.
	 * @see #getPort()
	 * @generated
	 */
	void setPort(String value);

	/**
	 * Returns the value of the '<em><b>Reg</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reg</em>' attribute.
	 * @see #setReg(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDeviceAddress_Reg()
	 * @model
	 * @generated
	 */
	String getReg();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DeviceAddress#getReg <em>Reg</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reg</em>' attribute.
	 * @see #getReg()
	 * @generated
	 */
	void setReg(String value);

	/**
	 * Returns the value of the '<em><b>Cssid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cssid</em>' attribute.
	 * @see #setCssid(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDeviceAddress_Cssid()
	 * @model
	 * @generated
	 */
	String getCssid();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DeviceAddress#getCssid <em>Cssid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cssid</em>' attribute.
	 * @see #getCssid()
	 * @generated
	 */
	void setCssid(String value);

	/**
	 * Returns the value of the '<em><b>Ssid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ssid</em>' attribute.
	 * @see #setSsid(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDeviceAddress_Ssid()
	 * @model
	 * @generated
	 */
	String getSsid();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DeviceAddress#getSsid <em>Ssid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ssid</em>' attribute.
	 * @see #getSsid()
	 * @generated
	 */
	void setSsid(String value);

	/**
	 * Returns the value of the '<em><b>Devno</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Devno</em>' attribute.
	 * @see #setDevno(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDeviceAddress_Devno()
	 * @model
	 * @generated
	 */
	String getDevno();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DeviceAddress#getDevno <em>Devno</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Devno</em>' attribute.
	 * @see #getDevno()
	 * @generated
	 */
	void setDevno(String value);

	/**
	 * Returns the value of the '<em><b>Iobase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Iobase</em>' attribute.
	 * @see #setIobase(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDeviceAddress_Iobase()
	 * @model
	 * @generated
	 */
	String getIobase();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DeviceAddress#getIobase <em>Iobase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iobase</em>' attribute.
	 * @see #getIobase()
	 * @generated
	 */
	void setIobase(String value);

	/**
	 * Returns the value of the '<em><b>Irq</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Irq</em>' attribute.
	 * @see #setIrq(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDeviceAddress_Irq()
	 * @model
	 * @generated
	 */
	String getIrq();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DeviceAddress#getIrq <em>Irq</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Irq</em>' attribute.
	 * @see #getIrq()
	 * @generated
	 */
	void setIrq(String value);

	/**
	 * Returns the value of the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Base</em>' attribute.
	 * @see #setBase(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDeviceAddress_Base()
	 * @model
	 * @generated
	 */
	String getBase();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DeviceAddress#getBase <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Base</em>' attribute.
	 * @see #getBase()
	 * @generated
	 */
	void setBase(String value);

	/**
	 * Returns the value of the '<em><b>Zpci</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Zpci</em>' containment reference.
	 * @see #setZpci(ZpciAddress)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDeviceAddress_Zpci()
	 * @model containment="true"
	 * @generated
	 */
	ZpciAddress getZpci();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DeviceAddress#getZpci <em>Zpci</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zpci</em>' containment reference.
	 * @see #getZpci()
	 * @generated
	 */
	void setZpci(ZpciAddress value);

} // DeviceAddress
