/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interface</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <interface>} of {@code devices}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Interface#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Interface#getManaged <em>Managed</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Interface#getTrustGuestRxFilters <em>Trust Guest Rx Filters</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Interface#getMac <em>Mac</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Interface#getSource <em>Source</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Interface#getVlan <em>Vlan</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Interface#getVirtualport <em>Virtualport</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Interface#getBandwidth <em>Bandwidth</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Interface#getIp <em>Ip</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Interface#getRoute <em>Route</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Interface#getPortForward <em>Port Forward</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Interface#getScript <em>Script</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Interface#getDownscript <em>Downscript</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Interface#getBackenddomain <em>Backenddomain</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Interface#getTarget <em>Target</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Interface#getGuest <em>Guest</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Interface#getModel <em>Model</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Interface#getDriver <em>Driver</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Interface#getBackend <em>Backend</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Interface#getTeaming <em>Teaming</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Interface#getFilterref <em>Filterref</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Interface#getTune <em>Tune</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Interface#getLink <em>Link</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Interface#getMtu <em>Mtu</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Interface#getCoalesce <em>Coalesce</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Interface#getPort <em>Port</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Interface#getBoot <em>Boot</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Interface#getRom <em>Rom</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Interface#getAlias <em>Alias</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Interface#getAcpi <em>Acpi</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Interface#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterface()
 * @model
 * @generated
 */
public interface Interface extends EObject {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterface_Type()
	 * @model annotation="https://virtworkbench.org/definition words='bridge ethernet vhostuser network direct user internal mcast client udp server hostdev vdpa null vds'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Interface#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Managed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Managed</em>' attribute.
	 * @see #setManaged(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterface_Managed()
	 * @model
	 * @generated
	 */
	Boolean getManaged();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Interface#getManaged <em>Managed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Managed</em>' attribute.
	 * @see #getManaged()
	 * @generated
	 */
	void setManaged(Boolean value);

	/**
	 * Returns the value of the '<em><b>Trust Guest Rx Filters</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Trust Guest Rx Filters</em>' attribute.
	 * @see #setTrustGuestRxFilters(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterface_TrustGuestRxFilters()
	 * @model
	 * @generated
	 */
	Boolean getTrustGuestRxFilters();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Interface#getTrustGuestRxFilters <em>Trust Guest Rx Filters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trust Guest Rx Filters</em>' attribute.
	 * @see #getTrustGuestRxFilters()
	 * @generated
	 */
	void setTrustGuestRxFilters(Boolean value);

	/**
	 * Returns the value of the '<em><b>Mac</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mac</em>' containment reference.
	 * @see #setMac(InterfaceMac)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterface_Mac()
	 * @model containment="true"
	 * @generated
	 */
	InterfaceMac getMac();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Interface#getMac <em>Mac</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mac</em>' containment reference.
	 * @see #getMac()
	 * @generated
	 */
	void setMac(InterfaceMac value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' containment reference.
	 * @see #setSource(InterfaceSource)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterface_Source()
	 * @model containment="true"
	 * @generated
	 */
	InterfaceSource getSource();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Interface#getSource <em>Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' containment reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(InterfaceSource value);

	/**
	 * Returns the value of the '<em><b>Vlan</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vlan</em>' containment reference.
	 * @see #setVlan(Vlan)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterface_Vlan()
	 * @model containment="true"
	 * @generated
	 */
	Vlan getVlan();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Interface#getVlan <em>Vlan</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vlan</em>' containment reference.
	 * @see #getVlan()
	 * @generated
	 */
	void setVlan(Vlan value);

	/**
	 * Returns the value of the '<em><b>Virtualport</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Virtualport</em>' containment reference.
	 * @see #setVirtualport(Virtualport)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterface_Virtualport()
	 * @model containment="true"
	 * @generated
	 */
	Virtualport getVirtualport();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Interface#getVirtualport <em>Virtualport</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Virtualport</em>' containment reference.
	 * @see #getVirtualport()
	 * @generated
	 */
	void setVirtualport(Virtualport value);

	/**
	 * Returns the value of the '<em><b>Bandwidth</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bandwidth</em>' containment reference.
	 * @see #setBandwidth(Bandwidth)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterface_Bandwidth()
	 * @model containment="true"
	 * @generated
	 */
	Bandwidth getBandwidth();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Interface#getBandwidth <em>Bandwidth</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bandwidth</em>' containment reference.
	 * @see #getBandwidth()
	 * @generated
	 */
	void setBandwidth(Bandwidth value);

	/**
	 * Returns the value of the '<em><b>Ip</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.IpAddress}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ip</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterface_Ip()
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
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterface_Route()
	 * @model containment="true"
	 * @generated
	 */
	EList<IpRoute> getRoute();

	/**
	 * Returns the value of the '<em><b>Port Forward</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.PortForward}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Port Forward</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterface_PortForward()
	 * @model containment="true"
	 * @generated
	 */
	EList<PortForward> getPortForward();

	/**
	 * Returns the value of the '<em><b>Script</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Script</em>' containment reference.
	 * @see #setScript(InterfaceScript)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterface_Script()
	 * @model containment="true"
	 * @generated
	 */
	InterfaceScript getScript();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Interface#getScript <em>Script</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Script</em>' containment reference.
	 * @see #getScript()
	 * @generated
	 */
	void setScript(InterfaceScript value);

	/**
	 * Returns the value of the '<em><b>Downscript</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Downscript</em>' containment reference.
	 * @see #setDownscript(InterfaceScript)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterface_Downscript()
	 * @model containment="true"
	 * @generated
	 */
	InterfaceScript getDownscript();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Interface#getDownscript <em>Downscript</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Downscript</em>' containment reference.
	 * @see #getDownscript()
	 * @generated
	 */
	void setDownscript(InterfaceScript value);

	/**
	 * Returns the value of the '<em><b>Backenddomain</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Backenddomain</em>' containment reference.
	 * @see #setBackenddomain(BackendDomain)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterface_Backenddomain()
	 * @model containment="true"
	 * @generated
	 */
	BackendDomain getBackenddomain();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Interface#getBackenddomain <em>Backenddomain</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Backenddomain</em>' containment reference.
	 * @see #getBackenddomain()
	 * @generated
	 */
	void setBackenddomain(BackendDomain value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target</em>' containment reference.
	 * @see #setTarget(InterfaceTarget)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterface_Target()
	 * @model containment="true"
	 * @generated
	 */
	InterfaceTarget getTarget();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Interface#getTarget <em>Target</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' containment reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(InterfaceTarget value);

	/**
	 * Returns the value of the '<em><b>Guest</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Guest</em>' containment reference.
	 * @see #setGuest(InterfaceGuest)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterface_Guest()
	 * @model containment="true"
	 * @generated
	 */
	InterfaceGuest getGuest();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Interface#getGuest <em>Guest</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guest</em>' containment reference.
	 * @see #getGuest()
	 * @generated
	 */
	void setGuest(InterfaceGuest value);

	/**
	 * Returns the value of the '<em><b>Model</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Model</em>' containment reference.
	 * @see #setModel(InterfaceModel)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterface_Model()
	 * @model containment="true"
	 * @generated
	 */
	InterfaceModel getModel();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Interface#getModel <em>Model</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' containment reference.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(InterfaceModel value);

	/**
	 * Returns the value of the '<em><b>Driver</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Driver</em>' containment reference.
	 * @see #setDriver(InterfaceDriver)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterface_Driver()
	 * @model containment="true"
	 * @generated
	 */
	InterfaceDriver getDriver();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Interface#getDriver <em>Driver</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Driver</em>' containment reference.
	 * @see #getDriver()
	 * @generated
	 */
	void setDriver(InterfaceDriver value);

	/**
	 * Returns the value of the '<em><b>Backend</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Backend</em>' containment reference.
	 * @see #setBackend(InterfaceBackend)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterface_Backend()
	 * @model containment="true"
	 * @generated
	 */
	InterfaceBackend getBackend();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Interface#getBackend <em>Backend</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Backend</em>' containment reference.
	 * @see #getBackend()
	 * @generated
	 */
	void setBackend(InterfaceBackend value);

	/**
	 * Returns the value of the '<em><b>Teaming</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Teaming</em>' containment reference.
	 * @see #setTeaming(Teaming)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterface_Teaming()
	 * @model containment="true"
	 * @generated
	 */
	Teaming getTeaming();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Interface#getTeaming <em>Teaming</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Teaming</em>' containment reference.
	 * @see #getTeaming()
	 * @generated
	 */
	void setTeaming(Teaming value);

	/**
	 * Returns the value of the '<em><b>Filterref</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Filterref</em>' containment reference.
	 * @see #setFilterref(Filterref)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterface_Filterref()
	 * @model containment="true"
	 * @generated
	 */
	Filterref getFilterref();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Interface#getFilterref <em>Filterref</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Filterref</em>' containment reference.
	 * @see #getFilterref()
	 * @generated
	 */
	void setFilterref(Filterref value);

	/**
	 * Returns the value of the '<em><b>Tune</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tune</em>' containment reference.
	 * @see #setTune(InterfaceTune)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterface_Tune()
	 * @model containment="true"
	 * @generated
	 */
	InterfaceTune getTune();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Interface#getTune <em>Tune</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tune</em>' containment reference.
	 * @see #getTune()
	 * @generated
	 */
	void setTune(InterfaceTune value);

	/**
	 * Returns the value of the '<em><b>Link</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Link</em>' containment reference.
	 * @see #setLink(InterfaceLink)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterface_Link()
	 * @model containment="true"
	 * @generated
	 */
	InterfaceLink getLink();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Interface#getLink <em>Link</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Link</em>' containment reference.
	 * @see #getLink()
	 * @generated
	 */
	void setLink(InterfaceLink value);

	/**
	 * Returns the value of the '<em><b>Mtu</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mtu</em>' containment reference.
	 * @see #setMtu(InterfaceMtu)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterface_Mtu()
	 * @model containment="true"
	 * @generated
	 */
	InterfaceMtu getMtu();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Interface#getMtu <em>Mtu</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mtu</em>' containment reference.
	 * @see #getMtu()
	 * @generated
	 */
	void setMtu(InterfaceMtu value);

	/**
	 * Returns the value of the '<em><b>Coalesce</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Coalesce</em>' containment reference.
	 * @see #setCoalesce(Coalesce)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterface_Coalesce()
	 * @model containment="true"
	 * @generated
	 */
	Coalesce getCoalesce();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Interface#getCoalesce <em>Coalesce</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coalesce</em>' containment reference.
	 * @see #getCoalesce()
	 * @generated
	 */
	void setCoalesce(Coalesce value);

	/**
	 * Returns the value of the '<em><b>Port</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Port</em>' containment reference.
	 * @see #setPort(InterfacePort)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterface_Port()
	 * @model containment="true"
	 * @generated
	 */
	InterfacePort getPort();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Interface#getPort <em>Port</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Port</em>' containment reference.
	 * @see #getPort()
	 * @generated
	 */
	void setPort(InterfacePort value);

	/**
	 * Returns the value of the '<em><b>Boot</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Boot</em>' containment reference.
	 * @see #setBoot(DeviceBoot)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterface_Boot()
	 * @model containment="true"
	 * @generated
	 */
	DeviceBoot getBoot();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Interface#getBoot <em>Boot</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Boot</em>' containment reference.
	 * @see #getBoot()
	 * @generated
	 */
	void setBoot(DeviceBoot value);

	/**
	 * Returns the value of the '<em><b>Rom</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rom</em>' containment reference.
	 * @see #setRom(DeviceRom)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterface_Rom()
	 * @model containment="true"
	 * @generated
	 */
	DeviceRom getRom();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Interface#getRom <em>Rom</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rom</em>' containment reference.
	 * @see #getRom()
	 * @generated
	 */
	void setRom(DeviceRom value);

	/**
	 * Returns the value of the '<em><b>Alias</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Alias</em>' containment reference.
	 * @see #setAlias(Alias)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterface_Alias()
	 * @model containment="true"
	 * @generated
	 */
	Alias getAlias();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Interface#getAlias <em>Alias</em>}' containment reference.
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
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterface_Acpi()
	 * @model containment="true"
	 * @generated
	 */
	DeviceAcpi getAcpi();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Interface#getAcpi <em>Acpi</em>}' containment reference.
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
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterface_Address()
	 * @model containment="true"
	 * @generated
	 */
	DeviceAddress getAddress();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Interface#getAddress <em>Address</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' containment reference.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(DeviceAddress value);

} // Interface
