/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interface Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <source>} of {@code devices.interface}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceSource#getBridge <em>Bridge</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceSource#getMacTableManager <em>Mac Table Manager</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceSource#getNetwork <em>Network</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceSource#getPortgroup <em>Portgroup</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceSource#getPortid <em>Portid</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceSource#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceSource#getPath <em>Path</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceSource#getMode <em>Mode</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceSource#getDev <em>Dev</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceSource#getName <em>Name</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceSource#getAddress <em>Address</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceSource#getPort <em>Port</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceSource#getMissing <em>Missing</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceSource#getSwitchid <em>Switchid</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceSource#getPortgroupid <em>Portgroupid</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceSource#getConnectionid <em>Connectionid</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceSource#getIp <em>Ip</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceSource#getRoute <em>Route</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceSource#getReconnect <em>Reconnect</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceSource#getLocal <em>Local</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceSource#getVendor <em>Vendor</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceSource#getProduct <em>Product</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceSource#getAddressElement <em>Address Element</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceSource()
 * @model
 * @generated
 */
public interface InterfaceSource extends EObject {
	/**
	 * Returns the value of the '<em><b>Bridge</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bridge</em>' attribute.
	 * @see #setBridge(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceSource_Bridge()
	 * @model
	 * @generated
	 */
	String getBridge();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceSource#getBridge <em>Bridge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bridge</em>' attribute.
	 * @see #getBridge()
	 * @generated
	 */
	void setBridge(String value);

	/**
	 * Returns the value of the '<em><b>Mac Table Manager</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mac Table Manager</em>' attribute.
	 * @see #setMacTableManager(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceSource_MacTableManager()
	 * @model annotation="https://virtworkbench.org/definition words='kernel libvirt'"
	 * @generated
	 */
	String getMacTableManager();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceSource#getMacTableManager <em>Mac Table Manager</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mac Table Manager</em>' attribute.
	 * @see #getMacTableManager()
	 * @generated
	 */
	void setMacTableManager(String value);

	/**
	 * Returns the value of the '<em><b>Network</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Network</em>' attribute.
	 * @see #setNetwork(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceSource_Network()
	 * @model
	 * @generated
	 */
	String getNetwork();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceSource#getNetwork <em>Network</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Network</em>' attribute.
	 * @see #getNetwork()
	 * @generated
	 */
	void setNetwork(String value);

	/**
	 * Returns the value of the '<em><b>Portgroup</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Portgroup</em>' attribute.
	 * @see #setPortgroup(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceSource_Portgroup()
	 * @model
	 * @generated
	 */
	String getPortgroup();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceSource#getPortgroup <em>Portgroup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Portgroup</em>' attribute.
	 * @see #getPortgroup()
	 * @generated
	 */
	void setPortgroup(String value);

	/**
	 * Returns the value of the '<em><b>Portid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Portid</em>' attribute.
	 * @see #setPortid(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceSource_Portid()
	 * @model
	 * @generated
	 */
	String getPortid();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceSource#getPortid <em>Portid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Portid</em>' attribute.
	 * @see #getPortid()
	 * @generated
	 */
	void setPortid(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceSource_Type()
	 * @model annotation="https://virtworkbench.org/definition words='unix'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceSource#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceSource_Path()
	 * @model
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceSource#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see #setMode(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceSource_Mode()
	 * @model annotation="https://virtworkbench.org/definition words='server client'"
	 * @generated
	 */
	String getMode();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceSource#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see #getMode()
	 * @generated
	 */
	void setMode(String value);

	/**
	 * Returns the value of the '<em><b>Dev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dev</em>' attribute.
	 * @see #setDev(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceSource_Dev()
	 * @model
	 * @generated
	 */
	String getDev();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceSource#getDev <em>Dev</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dev</em>' attribute.
	 * @see #getDev()
	 * @generated
	 */
	void setDev(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceSource_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceSource#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceSource_Address()
	 * @model
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceSource#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Port</em>' attribute.
	 * @see #setPort(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceSource_Port()
	 * @model
	 * @generated
	 */
	Long getPort();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceSource#getPort <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Port</em>' attribute.
	 * @see #getPort()
	 * @generated
	 */
	void setPort(Long value);

	/**
	 * Returns the value of the '<em><b>Missing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Missing</em>' attribute.
	 * @see #setMissing(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceSource_Missing()
	 * @model
	 * @generated
	 */
	Boolean getMissing();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceSource#getMissing <em>Missing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Missing</em>' attribute.
	 * @see #getMissing()
	 * @generated
	 */
	void setMissing(Boolean value);

	/**
	 * Returns the value of the '<em><b>Switchid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Switchid</em>' attribute.
	 * @see #setSwitchid(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceSource_Switchid()
	 * @model
	 * @generated
	 */
	String getSwitchid();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceSource#getSwitchid <em>Switchid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Switchid</em>' attribute.
	 * @see #getSwitchid()
	 * @generated
	 */
	void setSwitchid(String value);

	/**
	 * Returns the value of the '<em><b>Portgroupid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Portgroupid</em>' attribute.
	 * @see #setPortgroupid(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceSource_Portgroupid()
	 * @model
	 * @generated
	 */
	String getPortgroupid();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceSource#getPortgroupid <em>Portgroupid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Portgroupid</em>' attribute.
	 * @see #getPortgroupid()
	 * @generated
	 */
	void setPortgroupid(String value);

	/**
	 * Returns the value of the '<em><b>Connectionid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Connectionid</em>' attribute.
	 * @see #setConnectionid(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceSource_Connectionid()
	 * @model
	 * @generated
	 */
	Long getConnectionid();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceSource#getConnectionid <em>Connectionid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Connectionid</em>' attribute.
	 * @see #getConnectionid()
	 * @generated
	 */
	void setConnectionid(Long value);

	/**
	 * Returns the value of the '<em><b>Ip</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.IpAddress}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ip</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceSource_Ip()
	 * @model containment="true"
	 * @generated
	 */
	EList<IpAddress> getIp();

	/**
	 * Returns the value of the '<em><b>Route</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.IpRoute}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Route</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceSource_Route()
	 * @model containment="true"
	 * @generated
	 */
	EList<IpRoute> getRoute();

	/**
	 * Returns the value of the '<em><b>Reconnect</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reconnect</em>' containment reference.
	 * @see #setReconnect(Reconnect)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceSource_Reconnect()
	 * @model containment="true"
	 * @generated
	 */
	Reconnect getReconnect();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceSource#getReconnect <em>Reconnect</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reconnect</em>' containment reference.
	 * @see #getReconnect()
	 * @generated
	 */
	void setReconnect(Reconnect value);

	/**
	 * Returns the value of the '<em><b>Local</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Local</em>' containment reference.
	 * @see #setLocal(LocalAddress)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceSource_Local()
	 * @model containment="true"
	 * @generated
	 */
	LocalAddress getLocal();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceSource#getLocal <em>Local</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Local</em>' containment reference.
	 * @see #getLocal()
	 * @generated
	 */
	void setLocal(LocalAddress value);

	/**
	 * Returns the value of the '<em><b>Vendor</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vendor</em>' containment reference.
	 * @see #setVendor(UsbId)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceSource_Vendor()
	 * @model containment="true"
	 * @generated
	 */
	UsbId getVendor();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceSource#getVendor <em>Vendor</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vendor</em>' containment reference.
	 * @see #getVendor()
	 * @generated
	 */
	void setVendor(UsbId value);

	/**
	 * Returns the value of the '<em><b>Product</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Product</em>' containment reference.
	 * @see #setProduct(UsbId)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceSource_Product()
	 * @model containment="true"
	 * @generated
	 */
	UsbId getProduct();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceSource#getProduct <em>Product</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Product</em>' containment reference.
	 * @see #getProduct()
	 * @generated
	 */
	void setProduct(UsbId value);

	/**
	 * Returns the value of the '<em><b>Address Element</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Address Element</em>' containment reference.
	 * @see #setAddressElement(InterfacePciAddress)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceSource_AddressElement()
	 * @model containment="true"
	 *        annotation="https://virtworkbench.org/definition name='address'"
	 * @generated
	 */
	InterfacePciAddress getAddressElement();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceSource#getAddressElement <em>Address Element</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address Element</em>' containment reference.
	 * @see #getAddressElement()
	 * @generated
	 */
	void setAddressElement(InterfacePciAddress value);

} // InterfaceSource
