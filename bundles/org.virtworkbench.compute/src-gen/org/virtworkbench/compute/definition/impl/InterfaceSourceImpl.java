/**
 */
package org.virtworkbench.compute.definition.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.InterfacePciAddress;
import org.virtworkbench.compute.definition.InterfaceSource;
import org.virtworkbench.compute.definition.IpAddress;
import org.virtworkbench.compute.definition.IpRoute;
import org.virtworkbench.compute.definition.LocalAddress;
import org.virtworkbench.compute.definition.Reconnect;
import org.virtworkbench.compute.definition.UsbId;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Interface Source</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceSourceImpl#getBridge <em>Bridge</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceSourceImpl#getMacTableManager <em>Mac Table Manager</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceSourceImpl#getNetwork <em>Network</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceSourceImpl#getPortgroup <em>Portgroup</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceSourceImpl#getPortid <em>Portid</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceSourceImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceSourceImpl#getPath <em>Path</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceSourceImpl#getMode <em>Mode</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceSourceImpl#getDev <em>Dev</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceSourceImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceSourceImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceSourceImpl#getPort <em>Port</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceSourceImpl#getMissing <em>Missing</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceSourceImpl#getSwitchid <em>Switchid</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceSourceImpl#getPortgroupid <em>Portgroupid</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceSourceImpl#getConnectionid <em>Connectionid</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceSourceImpl#getIp <em>Ip</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceSourceImpl#getRoute <em>Route</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceSourceImpl#getReconnect <em>Reconnect</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceSourceImpl#getLocal <em>Local</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceSourceImpl#getVendor <em>Vendor</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceSourceImpl#getProduct <em>Product</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceSourceImpl#getAddressElement <em>Address Element</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InterfaceSourceImpl extends MinimalEObjectImpl.Container implements InterfaceSource {
	/**
	 * The default value of the '{@link #getBridge() <em>Bridge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBridge()
	 * @generated
	 * @ordered
	 */
	protected static final String BRIDGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBridge() <em>Bridge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBridge()
	 * @generated
	 * @ordered
	 */
	protected String bridge = BRIDGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMacTableManager() <em>Mac Table Manager</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMacTableManager()
	 * @generated
	 * @ordered
	 */
	protected static final String MAC_TABLE_MANAGER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMacTableManager() <em>Mac Table Manager</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMacTableManager()
	 * @generated
	 * @ordered
	 */
	protected String macTableManager = MAC_TABLE_MANAGER_EDEFAULT;

	/**
	 * The default value of the '{@link #getNetwork() <em>Network</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetwork()
	 * @generated
	 * @ordered
	 */
	protected static final String NETWORK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNetwork() <em>Network</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetwork()
	 * @generated
	 * @ordered
	 */
	protected String network = NETWORK_EDEFAULT;

	/**
	 * The default value of the '{@link #getPortgroup() <em>Portgroup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPortgroup()
	 * @generated
	 * @ordered
	 */
	protected static final String PORTGROUP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPortgroup() <em>Portgroup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPortgroup()
	 * @generated
	 * @ordered
	 */
	protected String portgroup = PORTGROUP_EDEFAULT;

	/**
	 * The default value of the '{@link #getPortid() <em>Portid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPortid()
	 * @generated
	 * @ordered
	 */
	protected static final String PORTID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPortid() <em>Portid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPortid()
	 * @generated
	 * @ordered
	 */
	protected String portid = PORTID_EDEFAULT;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final String TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected String type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected static final String PATH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected String path = PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected static final String MODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected String mode = MODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDev() <em>Dev</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDev()
	 * @generated
	 * @ordered
	 */
	protected static final String DEV_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDev() <em>Dev</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDev()
	 * @generated
	 * @ordered
	 */
	protected String dev = DEV_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected String address = ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPort() <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPort()
	 * @generated
	 * @ordered
	 */
	protected static final Long PORT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPort() <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPort()
	 * @generated
	 * @ordered
	 */
	protected Long port = PORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMissing() <em>Missing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMissing()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean MISSING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMissing() <em>Missing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMissing()
	 * @generated
	 * @ordered
	 */
	protected Boolean missing = MISSING_EDEFAULT;

	/**
	 * The default value of the '{@link #getSwitchid() <em>Switchid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwitchid()
	 * @generated
	 * @ordered
	 */
	protected static final String SWITCHID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSwitchid() <em>Switchid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwitchid()
	 * @generated
	 * @ordered
	 */
	protected String switchid = SWITCHID_EDEFAULT;

	/**
	 * The default value of the '{@link #getPortgroupid() <em>Portgroupid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPortgroupid()
	 * @generated
	 * @ordered
	 */
	protected static final String PORTGROUPID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPortgroupid() <em>Portgroupid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPortgroupid()
	 * @generated
	 * @ordered
	 */
	protected String portgroupid = PORTGROUPID_EDEFAULT;

	/**
	 * The default value of the '{@link #getConnectionid() <em>Connectionid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnectionid()
	 * @generated
	 * @ordered
	 */
	protected static final Long CONNECTIONID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConnectionid() <em>Connectionid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnectionid()
	 * @generated
	 * @ordered
	 */
	protected Long connectionid = CONNECTIONID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getIp() <em>Ip</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIp()
	 * @generated
	 * @ordered
	 */
	protected EList<IpAddress> ip;

	/**
	 * The cached value of the '{@link #getRoute() <em>Route</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoute()
	 * @generated
	 * @ordered
	 */
	protected EList<IpRoute> route;

	/**
	 * The cached value of the '{@link #getReconnect() <em>Reconnect</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReconnect()
	 * @generated
	 * @ordered
	 */
	protected Reconnect reconnect;

	/**
	 * The cached value of the '{@link #getLocal() <em>Local</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocal()
	 * @generated
	 * @ordered
	 */
	protected LocalAddress local;

	/**
	 * The cached value of the '{@link #getVendor() <em>Vendor</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVendor()
	 * @generated
	 * @ordered
	 */
	protected UsbId vendor;

	/**
	 * The cached value of the '{@link #getProduct() <em>Product</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProduct()
	 * @generated
	 * @ordered
	 */
	protected UsbId product;

	/**
	 * The cached value of the '{@link #getAddressElement() <em>Address Element</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddressElement()
	 * @generated
	 * @ordered
	 */
	protected InterfacePciAddress addressElement;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InterfaceSourceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.INTERFACE_SOURCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBridge() {
		return bridge;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBridge(String newBridge) {
		String oldBridge = bridge;
		bridge = newBridge;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_SOURCE__BRIDGE, oldBridge, bridge));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMacTableManager() {
		return macTableManager;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMacTableManager(String newMacTableManager) {
		String oldMacTableManager = macTableManager;
		macTableManager = newMacTableManager;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_SOURCE__MAC_TABLE_MANAGER, oldMacTableManager, macTableManager));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNetwork() {
		return network;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNetwork(String newNetwork) {
		String oldNetwork = network;
		network = newNetwork;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_SOURCE__NETWORK, oldNetwork, network));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPortgroup() {
		return portgroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPortgroup(String newPortgroup) {
		String oldPortgroup = portgroup;
		portgroup = newPortgroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_SOURCE__PORTGROUP, oldPortgroup, portgroup));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPortid() {
		return portid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPortid(String newPortid) {
		String oldPortid = portid;
		portid = newPortid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_SOURCE__PORTID, oldPortid, portid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(String newType) {
		String oldType = type;
		type = newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_SOURCE__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPath() {
		return path;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPath(String newPath) {
		String oldPath = path;
		path = newPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_SOURCE__PATH, oldPath, path));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMode() {
		return mode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMode(String newMode) {
		String oldMode = mode;
		mode = newMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_SOURCE__MODE, oldMode, mode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDev() {
		return dev;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDev(String newDev) {
		String oldDev = dev;
		dev = newDev;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_SOURCE__DEV, oldDev, dev));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_SOURCE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(String newAddress) {
		String oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_SOURCE__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getPort() {
		return port;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPort(Long newPort) {
		Long oldPort = port;
		port = newPort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_SOURCE__PORT, oldPort, port));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getMissing() {
		return missing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMissing(Boolean newMissing) {
		Boolean oldMissing = missing;
		missing = newMissing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_SOURCE__MISSING, oldMissing, missing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSwitchid() {
		return switchid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSwitchid(String newSwitchid) {
		String oldSwitchid = switchid;
		switchid = newSwitchid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_SOURCE__SWITCHID, oldSwitchid, switchid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPortgroupid() {
		return portgroupid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPortgroupid(String newPortgroupid) {
		String oldPortgroupid = portgroupid;
		portgroupid = newPortgroupid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_SOURCE__PORTGROUPID, oldPortgroupid, portgroupid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getConnectionid() {
		return connectionid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConnectionid(Long newConnectionid) {
		Long oldConnectionid = connectionid;
		connectionid = newConnectionid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_SOURCE__CONNECTIONID, oldConnectionid, connectionid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<IpAddress> getIp() {
		if (ip == null) {
			ip = new EObjectContainmentEList<IpAddress>(IpAddress.class, this, DefinitionPackage.INTERFACE_SOURCE__IP);
		}
		return ip;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<IpRoute> getRoute() {
		if (route == null) {
			route = new EObjectContainmentEList<IpRoute>(IpRoute.class, this, DefinitionPackage.INTERFACE_SOURCE__ROUTE);
		}
		return route;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Reconnect getReconnect() {
		return reconnect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetReconnect(Reconnect newReconnect, NotificationChain msgs) {
		Reconnect oldReconnect = reconnect;
		reconnect = newReconnect;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_SOURCE__RECONNECT, oldReconnect, newReconnect);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReconnect(Reconnect newReconnect) {
		if (newReconnect != reconnect) {
			NotificationChain msgs = null;
			if (reconnect != null)
				msgs = ((InternalEObject)reconnect).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE_SOURCE__RECONNECT, null, msgs);
			if (newReconnect != null)
				msgs = ((InternalEObject)newReconnect).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE_SOURCE__RECONNECT, null, msgs);
			msgs = basicSetReconnect(newReconnect, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_SOURCE__RECONNECT, newReconnect, newReconnect));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalAddress getLocal() {
		return local;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLocal(LocalAddress newLocal, NotificationChain msgs) {
		LocalAddress oldLocal = local;
		local = newLocal;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_SOURCE__LOCAL, oldLocal, newLocal);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocal(LocalAddress newLocal) {
		if (newLocal != local) {
			NotificationChain msgs = null;
			if (local != null)
				msgs = ((InternalEObject)local).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE_SOURCE__LOCAL, null, msgs);
			if (newLocal != null)
				msgs = ((InternalEObject)newLocal).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE_SOURCE__LOCAL, null, msgs);
			msgs = basicSetLocal(newLocal, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_SOURCE__LOCAL, newLocal, newLocal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UsbId getVendor() {
		return vendor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetVendor(UsbId newVendor, NotificationChain msgs) {
		UsbId oldVendor = vendor;
		vendor = newVendor;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_SOURCE__VENDOR, oldVendor, newVendor);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVendor(UsbId newVendor) {
		if (newVendor != vendor) {
			NotificationChain msgs = null;
			if (vendor != null)
				msgs = ((InternalEObject)vendor).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE_SOURCE__VENDOR, null, msgs);
			if (newVendor != null)
				msgs = ((InternalEObject)newVendor).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE_SOURCE__VENDOR, null, msgs);
			msgs = basicSetVendor(newVendor, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_SOURCE__VENDOR, newVendor, newVendor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UsbId getProduct() {
		return product;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetProduct(UsbId newProduct, NotificationChain msgs) {
		UsbId oldProduct = product;
		product = newProduct;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_SOURCE__PRODUCT, oldProduct, newProduct);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProduct(UsbId newProduct) {
		if (newProduct != product) {
			NotificationChain msgs = null;
			if (product != null)
				msgs = ((InternalEObject)product).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE_SOURCE__PRODUCT, null, msgs);
			if (newProduct != null)
				msgs = ((InternalEObject)newProduct).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE_SOURCE__PRODUCT, null, msgs);
			msgs = basicSetProduct(newProduct, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_SOURCE__PRODUCT, newProduct, newProduct));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterfacePciAddress getAddressElement() {
		return addressElement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAddressElement(InterfacePciAddress newAddressElement, NotificationChain msgs) {
		InterfacePciAddress oldAddressElement = addressElement;
		addressElement = newAddressElement;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_SOURCE__ADDRESS_ELEMENT, oldAddressElement, newAddressElement);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddressElement(InterfacePciAddress newAddressElement) {
		if (newAddressElement != addressElement) {
			NotificationChain msgs = null;
			if (addressElement != null)
				msgs = ((InternalEObject)addressElement).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE_SOURCE__ADDRESS_ELEMENT, null, msgs);
			if (newAddressElement != null)
				msgs = ((InternalEObject)newAddressElement).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE_SOURCE__ADDRESS_ELEMENT, null, msgs);
			msgs = basicSetAddressElement(newAddressElement, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_SOURCE__ADDRESS_ELEMENT, newAddressElement, newAddressElement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.INTERFACE_SOURCE__IP:
				return ((InternalEList<?>)getIp()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.INTERFACE_SOURCE__ROUTE:
				return ((InternalEList<?>)getRoute()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.INTERFACE_SOURCE__RECONNECT:
				return basicSetReconnect(null, msgs);
			case DefinitionPackage.INTERFACE_SOURCE__LOCAL:
				return basicSetLocal(null, msgs);
			case DefinitionPackage.INTERFACE_SOURCE__VENDOR:
				return basicSetVendor(null, msgs);
			case DefinitionPackage.INTERFACE_SOURCE__PRODUCT:
				return basicSetProduct(null, msgs);
			case DefinitionPackage.INTERFACE_SOURCE__ADDRESS_ELEMENT:
				return basicSetAddressElement(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.INTERFACE_SOURCE__BRIDGE:
				return getBridge();
			case DefinitionPackage.INTERFACE_SOURCE__MAC_TABLE_MANAGER:
				return getMacTableManager();
			case DefinitionPackage.INTERFACE_SOURCE__NETWORK:
				return getNetwork();
			case DefinitionPackage.INTERFACE_SOURCE__PORTGROUP:
				return getPortgroup();
			case DefinitionPackage.INTERFACE_SOURCE__PORTID:
				return getPortid();
			case DefinitionPackage.INTERFACE_SOURCE__TYPE:
				return getType();
			case DefinitionPackage.INTERFACE_SOURCE__PATH:
				return getPath();
			case DefinitionPackage.INTERFACE_SOURCE__MODE:
				return getMode();
			case DefinitionPackage.INTERFACE_SOURCE__DEV:
				return getDev();
			case DefinitionPackage.INTERFACE_SOURCE__NAME:
				return getName();
			case DefinitionPackage.INTERFACE_SOURCE__ADDRESS:
				return getAddress();
			case DefinitionPackage.INTERFACE_SOURCE__PORT:
				return getPort();
			case DefinitionPackage.INTERFACE_SOURCE__MISSING:
				return getMissing();
			case DefinitionPackage.INTERFACE_SOURCE__SWITCHID:
				return getSwitchid();
			case DefinitionPackage.INTERFACE_SOURCE__PORTGROUPID:
				return getPortgroupid();
			case DefinitionPackage.INTERFACE_SOURCE__CONNECTIONID:
				return getConnectionid();
			case DefinitionPackage.INTERFACE_SOURCE__IP:
				return getIp();
			case DefinitionPackage.INTERFACE_SOURCE__ROUTE:
				return getRoute();
			case DefinitionPackage.INTERFACE_SOURCE__RECONNECT:
				return getReconnect();
			case DefinitionPackage.INTERFACE_SOURCE__LOCAL:
				return getLocal();
			case DefinitionPackage.INTERFACE_SOURCE__VENDOR:
				return getVendor();
			case DefinitionPackage.INTERFACE_SOURCE__PRODUCT:
				return getProduct();
			case DefinitionPackage.INTERFACE_SOURCE__ADDRESS_ELEMENT:
				return getAddressElement();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case DefinitionPackage.INTERFACE_SOURCE__BRIDGE:
				setBridge((String)newValue);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__MAC_TABLE_MANAGER:
				setMacTableManager((String)newValue);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__NETWORK:
				setNetwork((String)newValue);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__PORTGROUP:
				setPortgroup((String)newValue);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__PORTID:
				setPortid((String)newValue);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__TYPE:
				setType((String)newValue);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__PATH:
				setPath((String)newValue);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__MODE:
				setMode((String)newValue);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__DEV:
				setDev((String)newValue);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__NAME:
				setName((String)newValue);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__ADDRESS:
				setAddress((String)newValue);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__PORT:
				setPort((Long)newValue);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__MISSING:
				setMissing((Boolean)newValue);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__SWITCHID:
				setSwitchid((String)newValue);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__PORTGROUPID:
				setPortgroupid((String)newValue);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__CONNECTIONID:
				setConnectionid((Long)newValue);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__IP:
				getIp().clear();
				getIp().addAll((Collection<? extends IpAddress>)newValue);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__ROUTE:
				getRoute().clear();
				getRoute().addAll((Collection<? extends IpRoute>)newValue);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__RECONNECT:
				setReconnect((Reconnect)newValue);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__LOCAL:
				setLocal((LocalAddress)newValue);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__VENDOR:
				setVendor((UsbId)newValue);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__PRODUCT:
				setProduct((UsbId)newValue);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__ADDRESS_ELEMENT:
				setAddressElement((InterfacePciAddress)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case DefinitionPackage.INTERFACE_SOURCE__BRIDGE:
				setBridge(BRIDGE_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__MAC_TABLE_MANAGER:
				setMacTableManager(MAC_TABLE_MANAGER_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__NETWORK:
				setNetwork(NETWORK_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__PORTGROUP:
				setPortgroup(PORTGROUP_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__PORTID:
				setPortid(PORTID_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__PATH:
				setPath(PATH_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__MODE:
				setMode(MODE_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__DEV:
				setDev(DEV_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__PORT:
				setPort(PORT_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__MISSING:
				setMissing(MISSING_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__SWITCHID:
				setSwitchid(SWITCHID_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__PORTGROUPID:
				setPortgroupid(PORTGROUPID_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__CONNECTIONID:
				setConnectionid(CONNECTIONID_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__IP:
				getIp().clear();
				return;
			case DefinitionPackage.INTERFACE_SOURCE__ROUTE:
				getRoute().clear();
				return;
			case DefinitionPackage.INTERFACE_SOURCE__RECONNECT:
				setReconnect((Reconnect)null);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__LOCAL:
				setLocal((LocalAddress)null);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__VENDOR:
				setVendor((UsbId)null);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__PRODUCT:
				setProduct((UsbId)null);
				return;
			case DefinitionPackage.INTERFACE_SOURCE__ADDRESS_ELEMENT:
				setAddressElement((InterfacePciAddress)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case DefinitionPackage.INTERFACE_SOURCE__BRIDGE:
				return BRIDGE_EDEFAULT == null ? bridge != null : !BRIDGE_EDEFAULT.equals(bridge);
			case DefinitionPackage.INTERFACE_SOURCE__MAC_TABLE_MANAGER:
				return MAC_TABLE_MANAGER_EDEFAULT == null ? macTableManager != null : !MAC_TABLE_MANAGER_EDEFAULT.equals(macTableManager);
			case DefinitionPackage.INTERFACE_SOURCE__NETWORK:
				return NETWORK_EDEFAULT == null ? network != null : !NETWORK_EDEFAULT.equals(network);
			case DefinitionPackage.INTERFACE_SOURCE__PORTGROUP:
				return PORTGROUP_EDEFAULT == null ? portgroup != null : !PORTGROUP_EDEFAULT.equals(portgroup);
			case DefinitionPackage.INTERFACE_SOURCE__PORTID:
				return PORTID_EDEFAULT == null ? portid != null : !PORTID_EDEFAULT.equals(portid);
			case DefinitionPackage.INTERFACE_SOURCE__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case DefinitionPackage.INTERFACE_SOURCE__PATH:
				return PATH_EDEFAULT == null ? path != null : !PATH_EDEFAULT.equals(path);
			case DefinitionPackage.INTERFACE_SOURCE__MODE:
				return MODE_EDEFAULT == null ? mode != null : !MODE_EDEFAULT.equals(mode);
			case DefinitionPackage.INTERFACE_SOURCE__DEV:
				return DEV_EDEFAULT == null ? dev != null : !DEV_EDEFAULT.equals(dev);
			case DefinitionPackage.INTERFACE_SOURCE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case DefinitionPackage.INTERFACE_SOURCE__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
			case DefinitionPackage.INTERFACE_SOURCE__PORT:
				return PORT_EDEFAULT == null ? port != null : !PORT_EDEFAULT.equals(port);
			case DefinitionPackage.INTERFACE_SOURCE__MISSING:
				return MISSING_EDEFAULT == null ? missing != null : !MISSING_EDEFAULT.equals(missing);
			case DefinitionPackage.INTERFACE_SOURCE__SWITCHID:
				return SWITCHID_EDEFAULT == null ? switchid != null : !SWITCHID_EDEFAULT.equals(switchid);
			case DefinitionPackage.INTERFACE_SOURCE__PORTGROUPID:
				return PORTGROUPID_EDEFAULT == null ? portgroupid != null : !PORTGROUPID_EDEFAULT.equals(portgroupid);
			case DefinitionPackage.INTERFACE_SOURCE__CONNECTIONID:
				return CONNECTIONID_EDEFAULT == null ? connectionid != null : !CONNECTIONID_EDEFAULT.equals(connectionid);
			case DefinitionPackage.INTERFACE_SOURCE__IP:
				return ip != null && !ip.isEmpty();
			case DefinitionPackage.INTERFACE_SOURCE__ROUTE:
				return route != null && !route.isEmpty();
			case DefinitionPackage.INTERFACE_SOURCE__RECONNECT:
				return reconnect != null;
			case DefinitionPackage.INTERFACE_SOURCE__LOCAL:
				return local != null;
			case DefinitionPackage.INTERFACE_SOURCE__VENDOR:
				return vendor != null;
			case DefinitionPackage.INTERFACE_SOURCE__PRODUCT:
				return product != null;
			case DefinitionPackage.INTERFACE_SOURCE__ADDRESS_ELEMENT:
				return addressElement != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (bridge: ");
		result.append(bridge);
		result.append(", macTableManager: ");
		result.append(macTableManager);
		result.append(", network: ");
		result.append(network);
		result.append(", portgroup: ");
		result.append(portgroup);
		result.append(", portid: ");
		result.append(portid);
		result.append(", type: ");
		result.append(type);
		result.append(", path: ");
		result.append(path);
		result.append(", mode: ");
		result.append(mode);
		result.append(", dev: ");
		result.append(dev);
		result.append(", name: ");
		result.append(name);
		result.append(", address: ");
		result.append(address);
		result.append(", port: ");
		result.append(port);
		result.append(", missing: ");
		result.append(missing);
		result.append(", switchid: ");
		result.append(switchid);
		result.append(", portgroupid: ");
		result.append(portgroupid);
		result.append(", connectionid: ");
		result.append(connectionid);
		result.append(')');
		return result.toString();
	}

} //InterfaceSourceImpl
