/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Hostdev Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <source>} of {@code devices.hostdev}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.HostdevSource#getStartupPolicy <em>Startup Policy</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.HostdevSource#getWriteFiltering <em>Write Filtering</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.HostdevSource#getGuestReset <em>Guest Reset</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.HostdevSource#getProtocol <em>Protocol</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.HostdevSource#getName <em>Name</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.HostdevSource#getWwpn <em>Wwpn</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.HostdevSource#getAddress <em>Address</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.HostdevSource#getVendor <em>Vendor</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.HostdevSource#getProduct <em>Product</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.HostdevSource#getAdapter <em>Adapter</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.HostdevSource#getHost <em>Host</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.HostdevSource#getAuth <em>Auth</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.HostdevSource#getInitiator <em>Initiator</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.HostdevSource#getBlock <em>Block</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.HostdevSource#getChar <em>Char</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.HostdevSource#getInterface <em>Interface</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdevSource()
 * @model
 * @generated
 */
public interface HostdevSource extends EObject {
	/**
	 * Returns the value of the '<em><b>Startup Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Startup Policy</em>' attribute.
	 * @see #setStartupPolicy(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdevSource_StartupPolicy()
	 * @model annotation="https://virtworkbench.org/definition words='mandatory requisite optional'"
	 * @generated
	 */
	String getStartupPolicy();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.HostdevSource#getStartupPolicy <em>Startup Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Startup Policy</em>' attribute.
	 * @see #getStartupPolicy()
	 * @generated
	 */
	void setStartupPolicy(String value);

	/**
	 * Returns the value of the '<em><b>Write Filtering</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Write Filtering</em>' attribute.
	 * @see #setWriteFiltering(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdevSource_WriteFiltering()
	 * @model
	 * @generated
	 */
	Boolean getWriteFiltering();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.HostdevSource#getWriteFiltering <em>Write Filtering</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Write Filtering</em>' attribute.
	 * @see #getWriteFiltering()
	 * @generated
	 */
	void setWriteFiltering(Boolean value);

	/**
	 * Returns the value of the '<em><b>Guest Reset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Guest Reset</em>' attribute.
	 * @see #setGuestReset(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdevSource_GuestReset()
	 * @model annotation="https://virtworkbench.org/definition words='off uninitialized on'"
	 * @generated
	 */
	String getGuestReset();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.HostdevSource#getGuestReset <em>Guest Reset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guest Reset</em>' attribute.
	 * @see #getGuestReset()
	 * @generated
	 */
	void setGuestReset(String value);

	/**
	 * Returns the value of the '<em><b>Protocol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Protocol</em>' attribute.
	 * @see #setProtocol(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdevSource_Protocol()
	 * @model annotation="https://virtworkbench.org/definition words='adapter iscsi vhost'"
	 * @generated
	 */
	String getProtocol();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.HostdevSource#getProtocol <em>Protocol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Protocol</em>' attribute.
	 * @see #getProtocol()
	 * @generated
	 */
	void setProtocol(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdevSource_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.HostdevSource#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Wwpn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Wwpn</em>' attribute.
	 * @see #setWwpn(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdevSource_Wwpn()
	 * @model
	 * @generated
	 */
	String getWwpn();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.HostdevSource#getWwpn <em>Wwpn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wwpn</em>' attribute.
	 * @see #getWwpn()
	 * @generated
	 */
	void setWwpn(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Address</em>' containment reference.
	 * @see #setAddress(HostdevAddress)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdevSource_Address()
	 * @model containment="true"
	 * @generated
	 */
	HostdevAddress getAddress();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.HostdevSource#getAddress <em>Address</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' containment reference.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(HostdevAddress value);

	/**
	 * Returns the value of the '<em><b>Vendor</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vendor</em>' containment reference.
	 * @see #setVendor(UsbId)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdevSource_Vendor()
	 * @model containment="true"
	 * @generated
	 */
	UsbId getVendor();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.HostdevSource#getVendor <em>Vendor</em>}' containment reference.
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
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdevSource_Product()
	 * @model containment="true"
	 * @generated
	 */
	UsbId getProduct();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.HostdevSource#getProduct <em>Product</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Product</em>' containment reference.
	 * @see #getProduct()
	 * @generated
	 */
	void setProduct(UsbId value);

	/**
	 * Returns the value of the '<em><b>Adapter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Adapter</em>' containment reference.
	 * @see #setAdapter(ScsiAdapter)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdevSource_Adapter()
	 * @model containment="true"
	 * @generated
	 */
	ScsiAdapter getAdapter();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.HostdevSource#getAdapter <em>Adapter</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Adapter</em>' containment reference.
	 * @see #getAdapter()
	 * @generated
	 */
	void setAdapter(ScsiAdapter value);

	/**
	 * Returns the value of the '<em><b>Host</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.NetworkHost}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Host</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdevSource_Host()
	 * @model containment="true"
	 * @generated
	 */
	EList<NetworkHost> getHost();

	/**
	 * Returns the value of the '<em><b>Auth</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Auth</em>' containment reference.
	 * @see #setAuth(Auth)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdevSource_Auth()
	 * @model containment="true"
	 * @generated
	 */
	Auth getAuth();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.HostdevSource#getAuth <em>Auth</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Auth</em>' containment reference.
	 * @see #getAuth()
	 * @generated
	 */
	void setAuth(Auth value);

	/**
	 * Returns the value of the '<em><b>Initiator</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Initiator</em>' containment reference.
	 * @see #setInitiator(Initiator)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdevSource_Initiator()
	 * @model containment="true"
	 * @generated
	 */
	Initiator getInitiator();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.HostdevSource#getInitiator <em>Initiator</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Initiator</em>' containment reference.
	 * @see #getInitiator()
	 * @generated
	 */
	void setInitiator(Initiator value);

	/**
	 * Returns the value of the '<em><b>Block</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Block</em>' attribute.
	 * @see #setBlock(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdevSource_Block()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getBlock();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.HostdevSource#getBlock <em>Block</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Block</em>' attribute.
	 * @see #getBlock()
	 * @generated
	 */
	void setBlock(String value);

	/**
	 * Returns the value of the '<em><b>Char</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Char</em>' attribute.
	 * @see #setChar(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdevSource_Char()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getChar();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.HostdevSource#getChar <em>Char</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Char</em>' attribute.
	 * @see #getChar()
	 * @generated
	 */
	void setChar(String value);

	/**
	 * Returns the value of the '<em><b>Interface</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Interface</em>' attribute.
	 * @see #setInterface(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHostdevSource_Interface()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getInterface();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.HostdevSource#getInterface <em>Interface</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interface</em>' attribute.
	 * @see #getInterface()
	 * @generated
	 */
	void setInterface(String value);

} // HostdevSource
