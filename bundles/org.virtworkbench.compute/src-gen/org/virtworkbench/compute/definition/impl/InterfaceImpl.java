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

import org.virtworkbench.compute.definition.Alias;
import org.virtworkbench.compute.definition.BackendDomain;
import org.virtworkbench.compute.definition.Bandwidth;
import org.virtworkbench.compute.definition.Coalesce;
import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.DeviceAcpi;
import org.virtworkbench.compute.definition.DeviceAddress;
import org.virtworkbench.compute.definition.DeviceBoot;
import org.virtworkbench.compute.definition.DeviceRom;
import org.virtworkbench.compute.definition.Filterref;
import org.virtworkbench.compute.definition.Interface;
import org.virtworkbench.compute.definition.InterfaceBackend;
import org.virtworkbench.compute.definition.InterfaceDriver;
import org.virtworkbench.compute.definition.InterfaceGuest;
import org.virtworkbench.compute.definition.InterfaceLink;
import org.virtworkbench.compute.definition.InterfaceMac;
import org.virtworkbench.compute.definition.InterfaceModel;
import org.virtworkbench.compute.definition.InterfaceMtu;
import org.virtworkbench.compute.definition.InterfacePort;
import org.virtworkbench.compute.definition.InterfaceScript;
import org.virtworkbench.compute.definition.InterfaceSource;
import org.virtworkbench.compute.definition.InterfaceTarget;
import org.virtworkbench.compute.definition.InterfaceTune;
import org.virtworkbench.compute.definition.IpAddress;
import org.virtworkbench.compute.definition.IpRoute;
import org.virtworkbench.compute.definition.PortForward;
import org.virtworkbench.compute.definition.Teaming;
import org.virtworkbench.compute.definition.Virtualport;
import org.virtworkbench.compute.definition.Vlan;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Interface</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceImpl#getManaged <em>Managed</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceImpl#getTrustGuestRxFilters <em>Trust Guest Rx Filters</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceImpl#getMac <em>Mac</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceImpl#getVlan <em>Vlan</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceImpl#getVirtualport <em>Virtualport</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceImpl#getBandwidth <em>Bandwidth</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceImpl#getIp <em>Ip</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceImpl#getRoute <em>Route</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceImpl#getPortForward <em>Port Forward</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceImpl#getScript <em>Script</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceImpl#getDownscript <em>Downscript</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceImpl#getBackenddomain <em>Backenddomain</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceImpl#getGuest <em>Guest</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceImpl#getModel <em>Model</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceImpl#getDriver <em>Driver</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceImpl#getBackend <em>Backend</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceImpl#getTeaming <em>Teaming</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceImpl#getFilterref <em>Filterref</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceImpl#getTune <em>Tune</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceImpl#getLink <em>Link</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceImpl#getMtu <em>Mtu</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceImpl#getCoalesce <em>Coalesce</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceImpl#getPort <em>Port</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceImpl#getBoot <em>Boot</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceImpl#getRom <em>Rom</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceImpl#getAlias <em>Alias</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceImpl#getAcpi <em>Acpi</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceImpl#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InterfaceImpl extends MinimalEObjectImpl.Container implements Interface {
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
	 * The default value of the '{@link #getManaged() <em>Managed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getManaged()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean MANAGED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getManaged() <em>Managed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getManaged()
	 * @generated
	 * @ordered
	 */
	protected Boolean managed = MANAGED_EDEFAULT;

	/**
	 * The default value of the '{@link #getTrustGuestRxFilters() <em>Trust Guest Rx Filters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrustGuestRxFilters()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean TRUST_GUEST_RX_FILTERS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTrustGuestRxFilters() <em>Trust Guest Rx Filters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrustGuestRxFilters()
	 * @generated
	 * @ordered
	 */
	protected Boolean trustGuestRxFilters = TRUST_GUEST_RX_FILTERS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMac() <em>Mac</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMac()
	 * @generated
	 * @ordered
	 */
	protected InterfaceMac mac;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected InterfaceSource source;

	/**
	 * The cached value of the '{@link #getVlan() <em>Vlan</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVlan()
	 * @generated
	 * @ordered
	 */
	protected Vlan vlan;

	/**
	 * The cached value of the '{@link #getVirtualport() <em>Virtualport</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVirtualport()
	 * @generated
	 * @ordered
	 */
	protected Virtualport virtualport;

	/**
	 * The cached value of the '{@link #getBandwidth() <em>Bandwidth</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBandwidth()
	 * @generated
	 * @ordered
	 */
	protected Bandwidth bandwidth;

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
	 * The cached value of the '{@link #getPortForward() <em>Port Forward</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPortForward()
	 * @generated
	 * @ordered
	 */
	protected EList<PortForward> portForward;

	/**
	 * The cached value of the '{@link #getScript() <em>Script</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScript()
	 * @generated
	 * @ordered
	 */
	protected InterfaceScript script;

	/**
	 * The cached value of the '{@link #getDownscript() <em>Downscript</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDownscript()
	 * @generated
	 * @ordered
	 */
	protected InterfaceScript downscript;

	/**
	 * The cached value of the '{@link #getBackenddomain() <em>Backenddomain</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackenddomain()
	 * @generated
	 * @ordered
	 */
	protected BackendDomain backenddomain;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected InterfaceTarget target;

	/**
	 * The cached value of the '{@link #getGuest() <em>Guest</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuest()
	 * @generated
	 * @ordered
	 */
	protected InterfaceGuest guest;

	/**
	 * The cached value of the '{@link #getModel() <em>Model</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModel()
	 * @generated
	 * @ordered
	 */
	protected InterfaceModel model;

	/**
	 * The cached value of the '{@link #getDriver() <em>Driver</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriver()
	 * @generated
	 * @ordered
	 */
	protected InterfaceDriver driver;

	/**
	 * The cached value of the '{@link #getBackend() <em>Backend</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackend()
	 * @generated
	 * @ordered
	 */
	protected InterfaceBackend backend;

	/**
	 * The cached value of the '{@link #getTeaming() <em>Teaming</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTeaming()
	 * @generated
	 * @ordered
	 */
	protected Teaming teaming;

	/**
	 * The cached value of the '{@link #getFilterref() <em>Filterref</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilterref()
	 * @generated
	 * @ordered
	 */
	protected Filterref filterref;

	/**
	 * The cached value of the '{@link #getTune() <em>Tune</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTune()
	 * @generated
	 * @ordered
	 */
	protected InterfaceTune tune;

	/**
	 * The cached value of the '{@link #getLink() <em>Link</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLink()
	 * @generated
	 * @ordered
	 */
	protected InterfaceLink link;

	/**
	 * The cached value of the '{@link #getMtu() <em>Mtu</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMtu()
	 * @generated
	 * @ordered
	 */
	protected InterfaceMtu mtu;

	/**
	 * The cached value of the '{@link #getCoalesce() <em>Coalesce</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoalesce()
	 * @generated
	 * @ordered
	 */
	protected Coalesce coalesce;

	/**
	 * The cached value of the '{@link #getPort() <em>Port</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPort()
	 * @generated
	 * @ordered
	 */
	protected InterfacePort port;

	/**
	 * The cached value of the '{@link #getBoot() <em>Boot</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBoot()
	 * @generated
	 * @ordered
	 */
	protected DeviceBoot boot;

	/**
	 * The cached value of the '{@link #getRom() <em>Rom</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRom()
	 * @generated
	 * @ordered
	 */
	protected DeviceRom rom;

	/**
	 * The cached value of the '{@link #getAlias() <em>Alias</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlias()
	 * @generated
	 * @ordered
	 */
	protected Alias alias;

	/**
	 * The cached value of the '{@link #getAcpi() <em>Acpi</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcpi()
	 * @generated
	 * @ordered
	 */
	protected DeviceAcpi acpi;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected DeviceAddress address;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InterfaceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.INTERFACE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getManaged() {
		return managed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setManaged(Boolean newManaged) {
		Boolean oldManaged = managed;
		managed = newManaged;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__MANAGED, oldManaged, managed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getTrustGuestRxFilters() {
		return trustGuestRxFilters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrustGuestRxFilters(Boolean newTrustGuestRxFilters) {
		Boolean oldTrustGuestRxFilters = trustGuestRxFilters;
		trustGuestRxFilters = newTrustGuestRxFilters;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__TRUST_GUEST_RX_FILTERS, oldTrustGuestRxFilters, trustGuestRxFilters));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterfaceMac getMac() {
		return mac;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMac(InterfaceMac newMac, NotificationChain msgs) {
		InterfaceMac oldMac = mac;
		mac = newMac;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__MAC, oldMac, newMac);
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
	public void setMac(InterfaceMac newMac) {
		if (newMac != mac) {
			NotificationChain msgs = null;
			if (mac != null)
				msgs = ((InternalEObject)mac).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__MAC, null, msgs);
			if (newMac != null)
				msgs = ((InternalEObject)newMac).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__MAC, null, msgs);
			msgs = basicSetMac(newMac, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__MAC, newMac, newMac));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterfaceSource getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSource(InterfaceSource newSource, NotificationChain msgs) {
		InterfaceSource oldSource = source;
		source = newSource;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__SOURCE, oldSource, newSource);
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
	public void setSource(InterfaceSource newSource) {
		if (newSource != source) {
			NotificationChain msgs = null;
			if (source != null)
				msgs = ((InternalEObject)source).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__SOURCE, null, msgs);
			if (newSource != null)
				msgs = ((InternalEObject)newSource).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__SOURCE, null, msgs);
			msgs = basicSetSource(newSource, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__SOURCE, newSource, newSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Vlan getVlan() {
		return vlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetVlan(Vlan newVlan, NotificationChain msgs) {
		Vlan oldVlan = vlan;
		vlan = newVlan;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__VLAN, oldVlan, newVlan);
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
	public void setVlan(Vlan newVlan) {
		if (newVlan != vlan) {
			NotificationChain msgs = null;
			if (vlan != null)
				msgs = ((InternalEObject)vlan).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__VLAN, null, msgs);
			if (newVlan != null)
				msgs = ((InternalEObject)newVlan).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__VLAN, null, msgs);
			msgs = basicSetVlan(newVlan, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__VLAN, newVlan, newVlan));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Virtualport getVirtualport() {
		return virtualport;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetVirtualport(Virtualport newVirtualport, NotificationChain msgs) {
		Virtualport oldVirtualport = virtualport;
		virtualport = newVirtualport;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__VIRTUALPORT, oldVirtualport, newVirtualport);
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
	public void setVirtualport(Virtualport newVirtualport) {
		if (newVirtualport != virtualport) {
			NotificationChain msgs = null;
			if (virtualport != null)
				msgs = ((InternalEObject)virtualport).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__VIRTUALPORT, null, msgs);
			if (newVirtualport != null)
				msgs = ((InternalEObject)newVirtualport).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__VIRTUALPORT, null, msgs);
			msgs = basicSetVirtualport(newVirtualport, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__VIRTUALPORT, newVirtualport, newVirtualport));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Bandwidth getBandwidth() {
		return bandwidth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBandwidth(Bandwidth newBandwidth, NotificationChain msgs) {
		Bandwidth oldBandwidth = bandwidth;
		bandwidth = newBandwidth;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__BANDWIDTH, oldBandwidth, newBandwidth);
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
	public void setBandwidth(Bandwidth newBandwidth) {
		if (newBandwidth != bandwidth) {
			NotificationChain msgs = null;
			if (bandwidth != null)
				msgs = ((InternalEObject)bandwidth).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__BANDWIDTH, null, msgs);
			if (newBandwidth != null)
				msgs = ((InternalEObject)newBandwidth).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__BANDWIDTH, null, msgs);
			msgs = basicSetBandwidth(newBandwidth, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__BANDWIDTH, newBandwidth, newBandwidth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<IpAddress> getIp() {
		if (ip == null) {
			ip = new EObjectContainmentEList<IpAddress>(IpAddress.class, this, DefinitionPackage.INTERFACE__IP);
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
			route = new EObjectContainmentEList<IpRoute>(IpRoute.class, this, DefinitionPackage.INTERFACE__ROUTE);
		}
		return route;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PortForward> getPortForward() {
		if (portForward == null) {
			portForward = new EObjectContainmentEList<PortForward>(PortForward.class, this, DefinitionPackage.INTERFACE__PORT_FORWARD);
		}
		return portForward;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterfaceScript getScript() {
		return script;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetScript(InterfaceScript newScript, NotificationChain msgs) {
		InterfaceScript oldScript = script;
		script = newScript;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__SCRIPT, oldScript, newScript);
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
	public void setScript(InterfaceScript newScript) {
		if (newScript != script) {
			NotificationChain msgs = null;
			if (script != null)
				msgs = ((InternalEObject)script).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__SCRIPT, null, msgs);
			if (newScript != null)
				msgs = ((InternalEObject)newScript).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__SCRIPT, null, msgs);
			msgs = basicSetScript(newScript, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__SCRIPT, newScript, newScript));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterfaceScript getDownscript() {
		return downscript;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDownscript(InterfaceScript newDownscript, NotificationChain msgs) {
		InterfaceScript oldDownscript = downscript;
		downscript = newDownscript;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__DOWNSCRIPT, oldDownscript, newDownscript);
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
	public void setDownscript(InterfaceScript newDownscript) {
		if (newDownscript != downscript) {
			NotificationChain msgs = null;
			if (downscript != null)
				msgs = ((InternalEObject)downscript).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__DOWNSCRIPT, null, msgs);
			if (newDownscript != null)
				msgs = ((InternalEObject)newDownscript).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__DOWNSCRIPT, null, msgs);
			msgs = basicSetDownscript(newDownscript, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__DOWNSCRIPT, newDownscript, newDownscript));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BackendDomain getBackenddomain() {
		return backenddomain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBackenddomain(BackendDomain newBackenddomain, NotificationChain msgs) {
		BackendDomain oldBackenddomain = backenddomain;
		backenddomain = newBackenddomain;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__BACKENDDOMAIN, oldBackenddomain, newBackenddomain);
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
	public void setBackenddomain(BackendDomain newBackenddomain) {
		if (newBackenddomain != backenddomain) {
			NotificationChain msgs = null;
			if (backenddomain != null)
				msgs = ((InternalEObject)backenddomain).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__BACKENDDOMAIN, null, msgs);
			if (newBackenddomain != null)
				msgs = ((InternalEObject)newBackenddomain).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__BACKENDDOMAIN, null, msgs);
			msgs = basicSetBackenddomain(newBackenddomain, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__BACKENDDOMAIN, newBackenddomain, newBackenddomain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterfaceTarget getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTarget(InterfaceTarget newTarget, NotificationChain msgs) {
		InterfaceTarget oldTarget = target;
		target = newTarget;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__TARGET, oldTarget, newTarget);
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
	public void setTarget(InterfaceTarget newTarget) {
		if (newTarget != target) {
			NotificationChain msgs = null;
			if (target != null)
				msgs = ((InternalEObject)target).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__TARGET, null, msgs);
			if (newTarget != null)
				msgs = ((InternalEObject)newTarget).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__TARGET, null, msgs);
			msgs = basicSetTarget(newTarget, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__TARGET, newTarget, newTarget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterfaceGuest getGuest() {
		return guest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetGuest(InterfaceGuest newGuest, NotificationChain msgs) {
		InterfaceGuest oldGuest = guest;
		guest = newGuest;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__GUEST, oldGuest, newGuest);
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
	public void setGuest(InterfaceGuest newGuest) {
		if (newGuest != guest) {
			NotificationChain msgs = null;
			if (guest != null)
				msgs = ((InternalEObject)guest).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__GUEST, null, msgs);
			if (newGuest != null)
				msgs = ((InternalEObject)newGuest).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__GUEST, null, msgs);
			msgs = basicSetGuest(newGuest, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__GUEST, newGuest, newGuest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterfaceModel getModel() {
		return model;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetModel(InterfaceModel newModel, NotificationChain msgs) {
		InterfaceModel oldModel = model;
		model = newModel;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__MODEL, oldModel, newModel);
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
	public void setModel(InterfaceModel newModel) {
		if (newModel != model) {
			NotificationChain msgs = null;
			if (model != null)
				msgs = ((InternalEObject)model).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__MODEL, null, msgs);
			if (newModel != null)
				msgs = ((InternalEObject)newModel).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__MODEL, null, msgs);
			msgs = basicSetModel(newModel, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__MODEL, newModel, newModel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterfaceDriver getDriver() {
		return driver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDriver(InterfaceDriver newDriver, NotificationChain msgs) {
		InterfaceDriver oldDriver = driver;
		driver = newDriver;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__DRIVER, oldDriver, newDriver);
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
	public void setDriver(InterfaceDriver newDriver) {
		if (newDriver != driver) {
			NotificationChain msgs = null;
			if (driver != null)
				msgs = ((InternalEObject)driver).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__DRIVER, null, msgs);
			if (newDriver != null)
				msgs = ((InternalEObject)newDriver).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__DRIVER, null, msgs);
			msgs = basicSetDriver(newDriver, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__DRIVER, newDriver, newDriver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterfaceBackend getBackend() {
		return backend;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBackend(InterfaceBackend newBackend, NotificationChain msgs) {
		InterfaceBackend oldBackend = backend;
		backend = newBackend;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__BACKEND, oldBackend, newBackend);
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
	public void setBackend(InterfaceBackend newBackend) {
		if (newBackend != backend) {
			NotificationChain msgs = null;
			if (backend != null)
				msgs = ((InternalEObject)backend).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__BACKEND, null, msgs);
			if (newBackend != null)
				msgs = ((InternalEObject)newBackend).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__BACKEND, null, msgs);
			msgs = basicSetBackend(newBackend, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__BACKEND, newBackend, newBackend));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Teaming getTeaming() {
		return teaming;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTeaming(Teaming newTeaming, NotificationChain msgs) {
		Teaming oldTeaming = teaming;
		teaming = newTeaming;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__TEAMING, oldTeaming, newTeaming);
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
	public void setTeaming(Teaming newTeaming) {
		if (newTeaming != teaming) {
			NotificationChain msgs = null;
			if (teaming != null)
				msgs = ((InternalEObject)teaming).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__TEAMING, null, msgs);
			if (newTeaming != null)
				msgs = ((InternalEObject)newTeaming).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__TEAMING, null, msgs);
			msgs = basicSetTeaming(newTeaming, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__TEAMING, newTeaming, newTeaming));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Filterref getFilterref() {
		return filterref;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFilterref(Filterref newFilterref, NotificationChain msgs) {
		Filterref oldFilterref = filterref;
		filterref = newFilterref;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__FILTERREF, oldFilterref, newFilterref);
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
	public void setFilterref(Filterref newFilterref) {
		if (newFilterref != filterref) {
			NotificationChain msgs = null;
			if (filterref != null)
				msgs = ((InternalEObject)filterref).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__FILTERREF, null, msgs);
			if (newFilterref != null)
				msgs = ((InternalEObject)newFilterref).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__FILTERREF, null, msgs);
			msgs = basicSetFilterref(newFilterref, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__FILTERREF, newFilterref, newFilterref));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterfaceTune getTune() {
		return tune;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTune(InterfaceTune newTune, NotificationChain msgs) {
		InterfaceTune oldTune = tune;
		tune = newTune;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__TUNE, oldTune, newTune);
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
	public void setTune(InterfaceTune newTune) {
		if (newTune != tune) {
			NotificationChain msgs = null;
			if (tune != null)
				msgs = ((InternalEObject)tune).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__TUNE, null, msgs);
			if (newTune != null)
				msgs = ((InternalEObject)newTune).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__TUNE, null, msgs);
			msgs = basicSetTune(newTune, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__TUNE, newTune, newTune));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterfaceLink getLink() {
		return link;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLink(InterfaceLink newLink, NotificationChain msgs) {
		InterfaceLink oldLink = link;
		link = newLink;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__LINK, oldLink, newLink);
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
	public void setLink(InterfaceLink newLink) {
		if (newLink != link) {
			NotificationChain msgs = null;
			if (link != null)
				msgs = ((InternalEObject)link).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__LINK, null, msgs);
			if (newLink != null)
				msgs = ((InternalEObject)newLink).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__LINK, null, msgs);
			msgs = basicSetLink(newLink, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__LINK, newLink, newLink));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterfaceMtu getMtu() {
		return mtu;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMtu(InterfaceMtu newMtu, NotificationChain msgs) {
		InterfaceMtu oldMtu = mtu;
		mtu = newMtu;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__MTU, oldMtu, newMtu);
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
	public void setMtu(InterfaceMtu newMtu) {
		if (newMtu != mtu) {
			NotificationChain msgs = null;
			if (mtu != null)
				msgs = ((InternalEObject)mtu).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__MTU, null, msgs);
			if (newMtu != null)
				msgs = ((InternalEObject)newMtu).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__MTU, null, msgs);
			msgs = basicSetMtu(newMtu, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__MTU, newMtu, newMtu));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Coalesce getCoalesce() {
		return coalesce;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCoalesce(Coalesce newCoalesce, NotificationChain msgs) {
		Coalesce oldCoalesce = coalesce;
		coalesce = newCoalesce;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__COALESCE, oldCoalesce, newCoalesce);
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
	public void setCoalesce(Coalesce newCoalesce) {
		if (newCoalesce != coalesce) {
			NotificationChain msgs = null;
			if (coalesce != null)
				msgs = ((InternalEObject)coalesce).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__COALESCE, null, msgs);
			if (newCoalesce != null)
				msgs = ((InternalEObject)newCoalesce).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__COALESCE, null, msgs);
			msgs = basicSetCoalesce(newCoalesce, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__COALESCE, newCoalesce, newCoalesce));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterfacePort getPort() {
		return port;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPort(InterfacePort newPort, NotificationChain msgs) {
		InterfacePort oldPort = port;
		port = newPort;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__PORT, oldPort, newPort);
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
	public void setPort(InterfacePort newPort) {
		if (newPort != port) {
			NotificationChain msgs = null;
			if (port != null)
				msgs = ((InternalEObject)port).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__PORT, null, msgs);
			if (newPort != null)
				msgs = ((InternalEObject)newPort).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__PORT, null, msgs);
			msgs = basicSetPort(newPort, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__PORT, newPort, newPort));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeviceBoot getBoot() {
		return boot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBoot(DeviceBoot newBoot, NotificationChain msgs) {
		DeviceBoot oldBoot = boot;
		boot = newBoot;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__BOOT, oldBoot, newBoot);
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
	public void setBoot(DeviceBoot newBoot) {
		if (newBoot != boot) {
			NotificationChain msgs = null;
			if (boot != null)
				msgs = ((InternalEObject)boot).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__BOOT, null, msgs);
			if (newBoot != null)
				msgs = ((InternalEObject)newBoot).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__BOOT, null, msgs);
			msgs = basicSetBoot(newBoot, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__BOOT, newBoot, newBoot));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeviceRom getRom() {
		return rom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRom(DeviceRom newRom, NotificationChain msgs) {
		DeviceRom oldRom = rom;
		rom = newRom;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__ROM, oldRom, newRom);
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
	public void setRom(DeviceRom newRom) {
		if (newRom != rom) {
			NotificationChain msgs = null;
			if (rom != null)
				msgs = ((InternalEObject)rom).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__ROM, null, msgs);
			if (newRom != null)
				msgs = ((InternalEObject)newRom).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__ROM, null, msgs);
			msgs = basicSetRom(newRom, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__ROM, newRom, newRom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Alias getAlias() {
		return alias;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAlias(Alias newAlias, NotificationChain msgs) {
		Alias oldAlias = alias;
		alias = newAlias;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__ALIAS, oldAlias, newAlias);
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
	public void setAlias(Alias newAlias) {
		if (newAlias != alias) {
			NotificationChain msgs = null;
			if (alias != null)
				msgs = ((InternalEObject)alias).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__ALIAS, null, msgs);
			if (newAlias != null)
				msgs = ((InternalEObject)newAlias).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__ALIAS, null, msgs);
			msgs = basicSetAlias(newAlias, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__ALIAS, newAlias, newAlias));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeviceAcpi getAcpi() {
		return acpi;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAcpi(DeviceAcpi newAcpi, NotificationChain msgs) {
		DeviceAcpi oldAcpi = acpi;
		acpi = newAcpi;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__ACPI, oldAcpi, newAcpi);
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
	public void setAcpi(DeviceAcpi newAcpi) {
		if (newAcpi != acpi) {
			NotificationChain msgs = null;
			if (acpi != null)
				msgs = ((InternalEObject)acpi).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__ACPI, null, msgs);
			if (newAcpi != null)
				msgs = ((InternalEObject)newAcpi).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__ACPI, null, msgs);
			msgs = basicSetAcpi(newAcpi, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__ACPI, newAcpi, newAcpi));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeviceAddress getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAddress(DeviceAddress newAddress, NotificationChain msgs) {
		DeviceAddress oldAddress = address;
		address = newAddress;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__ADDRESS, oldAddress, newAddress);
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
	public void setAddress(DeviceAddress newAddress) {
		if (newAddress != address) {
			NotificationChain msgs = null;
			if (address != null)
				msgs = ((InternalEObject)address).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__ADDRESS, null, msgs);
			if (newAddress != null)
				msgs = ((InternalEObject)newAddress).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE__ADDRESS, null, msgs);
			msgs = basicSetAddress(newAddress, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE__ADDRESS, newAddress, newAddress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.INTERFACE__MAC:
				return basicSetMac(null, msgs);
			case DefinitionPackage.INTERFACE__SOURCE:
				return basicSetSource(null, msgs);
			case DefinitionPackage.INTERFACE__VLAN:
				return basicSetVlan(null, msgs);
			case DefinitionPackage.INTERFACE__VIRTUALPORT:
				return basicSetVirtualport(null, msgs);
			case DefinitionPackage.INTERFACE__BANDWIDTH:
				return basicSetBandwidth(null, msgs);
			case DefinitionPackage.INTERFACE__IP:
				return ((InternalEList<?>)getIp()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.INTERFACE__ROUTE:
				return ((InternalEList<?>)getRoute()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.INTERFACE__PORT_FORWARD:
				return ((InternalEList<?>)getPortForward()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.INTERFACE__SCRIPT:
				return basicSetScript(null, msgs);
			case DefinitionPackage.INTERFACE__DOWNSCRIPT:
				return basicSetDownscript(null, msgs);
			case DefinitionPackage.INTERFACE__BACKENDDOMAIN:
				return basicSetBackenddomain(null, msgs);
			case DefinitionPackage.INTERFACE__TARGET:
				return basicSetTarget(null, msgs);
			case DefinitionPackage.INTERFACE__GUEST:
				return basicSetGuest(null, msgs);
			case DefinitionPackage.INTERFACE__MODEL:
				return basicSetModel(null, msgs);
			case DefinitionPackage.INTERFACE__DRIVER:
				return basicSetDriver(null, msgs);
			case DefinitionPackage.INTERFACE__BACKEND:
				return basicSetBackend(null, msgs);
			case DefinitionPackage.INTERFACE__TEAMING:
				return basicSetTeaming(null, msgs);
			case DefinitionPackage.INTERFACE__FILTERREF:
				return basicSetFilterref(null, msgs);
			case DefinitionPackage.INTERFACE__TUNE:
				return basicSetTune(null, msgs);
			case DefinitionPackage.INTERFACE__LINK:
				return basicSetLink(null, msgs);
			case DefinitionPackage.INTERFACE__MTU:
				return basicSetMtu(null, msgs);
			case DefinitionPackage.INTERFACE__COALESCE:
				return basicSetCoalesce(null, msgs);
			case DefinitionPackage.INTERFACE__PORT:
				return basicSetPort(null, msgs);
			case DefinitionPackage.INTERFACE__BOOT:
				return basicSetBoot(null, msgs);
			case DefinitionPackage.INTERFACE__ROM:
				return basicSetRom(null, msgs);
			case DefinitionPackage.INTERFACE__ALIAS:
				return basicSetAlias(null, msgs);
			case DefinitionPackage.INTERFACE__ACPI:
				return basicSetAcpi(null, msgs);
			case DefinitionPackage.INTERFACE__ADDRESS:
				return basicSetAddress(null, msgs);
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
			case DefinitionPackage.INTERFACE__TYPE:
				return getType();
			case DefinitionPackage.INTERFACE__MANAGED:
				return getManaged();
			case DefinitionPackage.INTERFACE__TRUST_GUEST_RX_FILTERS:
				return getTrustGuestRxFilters();
			case DefinitionPackage.INTERFACE__MAC:
				return getMac();
			case DefinitionPackage.INTERFACE__SOURCE:
				return getSource();
			case DefinitionPackage.INTERFACE__VLAN:
				return getVlan();
			case DefinitionPackage.INTERFACE__VIRTUALPORT:
				return getVirtualport();
			case DefinitionPackage.INTERFACE__BANDWIDTH:
				return getBandwidth();
			case DefinitionPackage.INTERFACE__IP:
				return getIp();
			case DefinitionPackage.INTERFACE__ROUTE:
				return getRoute();
			case DefinitionPackage.INTERFACE__PORT_FORWARD:
				return getPortForward();
			case DefinitionPackage.INTERFACE__SCRIPT:
				return getScript();
			case DefinitionPackage.INTERFACE__DOWNSCRIPT:
				return getDownscript();
			case DefinitionPackage.INTERFACE__BACKENDDOMAIN:
				return getBackenddomain();
			case DefinitionPackage.INTERFACE__TARGET:
				return getTarget();
			case DefinitionPackage.INTERFACE__GUEST:
				return getGuest();
			case DefinitionPackage.INTERFACE__MODEL:
				return getModel();
			case DefinitionPackage.INTERFACE__DRIVER:
				return getDriver();
			case DefinitionPackage.INTERFACE__BACKEND:
				return getBackend();
			case DefinitionPackage.INTERFACE__TEAMING:
				return getTeaming();
			case DefinitionPackage.INTERFACE__FILTERREF:
				return getFilterref();
			case DefinitionPackage.INTERFACE__TUNE:
				return getTune();
			case DefinitionPackage.INTERFACE__LINK:
				return getLink();
			case DefinitionPackage.INTERFACE__MTU:
				return getMtu();
			case DefinitionPackage.INTERFACE__COALESCE:
				return getCoalesce();
			case DefinitionPackage.INTERFACE__PORT:
				return getPort();
			case DefinitionPackage.INTERFACE__BOOT:
				return getBoot();
			case DefinitionPackage.INTERFACE__ROM:
				return getRom();
			case DefinitionPackage.INTERFACE__ALIAS:
				return getAlias();
			case DefinitionPackage.INTERFACE__ACPI:
				return getAcpi();
			case DefinitionPackage.INTERFACE__ADDRESS:
				return getAddress();
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
			case DefinitionPackage.INTERFACE__TYPE:
				setType((String)newValue);
				return;
			case DefinitionPackage.INTERFACE__MANAGED:
				setManaged((Boolean)newValue);
				return;
			case DefinitionPackage.INTERFACE__TRUST_GUEST_RX_FILTERS:
				setTrustGuestRxFilters((Boolean)newValue);
				return;
			case DefinitionPackage.INTERFACE__MAC:
				setMac((InterfaceMac)newValue);
				return;
			case DefinitionPackage.INTERFACE__SOURCE:
				setSource((InterfaceSource)newValue);
				return;
			case DefinitionPackage.INTERFACE__VLAN:
				setVlan((Vlan)newValue);
				return;
			case DefinitionPackage.INTERFACE__VIRTUALPORT:
				setVirtualport((Virtualport)newValue);
				return;
			case DefinitionPackage.INTERFACE__BANDWIDTH:
				setBandwidth((Bandwidth)newValue);
				return;
			case DefinitionPackage.INTERFACE__IP:
				getIp().clear();
				getIp().addAll((Collection<? extends IpAddress>)newValue);
				return;
			case DefinitionPackage.INTERFACE__ROUTE:
				getRoute().clear();
				getRoute().addAll((Collection<? extends IpRoute>)newValue);
				return;
			case DefinitionPackage.INTERFACE__PORT_FORWARD:
				getPortForward().clear();
				getPortForward().addAll((Collection<? extends PortForward>)newValue);
				return;
			case DefinitionPackage.INTERFACE__SCRIPT:
				setScript((InterfaceScript)newValue);
				return;
			case DefinitionPackage.INTERFACE__DOWNSCRIPT:
				setDownscript((InterfaceScript)newValue);
				return;
			case DefinitionPackage.INTERFACE__BACKENDDOMAIN:
				setBackenddomain((BackendDomain)newValue);
				return;
			case DefinitionPackage.INTERFACE__TARGET:
				setTarget((InterfaceTarget)newValue);
				return;
			case DefinitionPackage.INTERFACE__GUEST:
				setGuest((InterfaceGuest)newValue);
				return;
			case DefinitionPackage.INTERFACE__MODEL:
				setModel((InterfaceModel)newValue);
				return;
			case DefinitionPackage.INTERFACE__DRIVER:
				setDriver((InterfaceDriver)newValue);
				return;
			case DefinitionPackage.INTERFACE__BACKEND:
				setBackend((InterfaceBackend)newValue);
				return;
			case DefinitionPackage.INTERFACE__TEAMING:
				setTeaming((Teaming)newValue);
				return;
			case DefinitionPackage.INTERFACE__FILTERREF:
				setFilterref((Filterref)newValue);
				return;
			case DefinitionPackage.INTERFACE__TUNE:
				setTune((InterfaceTune)newValue);
				return;
			case DefinitionPackage.INTERFACE__LINK:
				setLink((InterfaceLink)newValue);
				return;
			case DefinitionPackage.INTERFACE__MTU:
				setMtu((InterfaceMtu)newValue);
				return;
			case DefinitionPackage.INTERFACE__COALESCE:
				setCoalesce((Coalesce)newValue);
				return;
			case DefinitionPackage.INTERFACE__PORT:
				setPort((InterfacePort)newValue);
				return;
			case DefinitionPackage.INTERFACE__BOOT:
				setBoot((DeviceBoot)newValue);
				return;
			case DefinitionPackage.INTERFACE__ROM:
				setRom((DeviceRom)newValue);
				return;
			case DefinitionPackage.INTERFACE__ALIAS:
				setAlias((Alias)newValue);
				return;
			case DefinitionPackage.INTERFACE__ACPI:
				setAcpi((DeviceAcpi)newValue);
				return;
			case DefinitionPackage.INTERFACE__ADDRESS:
				setAddress((DeviceAddress)newValue);
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
			case DefinitionPackage.INTERFACE__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE__MANAGED:
				setManaged(MANAGED_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE__TRUST_GUEST_RX_FILTERS:
				setTrustGuestRxFilters(TRUST_GUEST_RX_FILTERS_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE__MAC:
				setMac((InterfaceMac)null);
				return;
			case DefinitionPackage.INTERFACE__SOURCE:
				setSource((InterfaceSource)null);
				return;
			case DefinitionPackage.INTERFACE__VLAN:
				setVlan((Vlan)null);
				return;
			case DefinitionPackage.INTERFACE__VIRTUALPORT:
				setVirtualport((Virtualport)null);
				return;
			case DefinitionPackage.INTERFACE__BANDWIDTH:
				setBandwidth((Bandwidth)null);
				return;
			case DefinitionPackage.INTERFACE__IP:
				getIp().clear();
				return;
			case DefinitionPackage.INTERFACE__ROUTE:
				getRoute().clear();
				return;
			case DefinitionPackage.INTERFACE__PORT_FORWARD:
				getPortForward().clear();
				return;
			case DefinitionPackage.INTERFACE__SCRIPT:
				setScript((InterfaceScript)null);
				return;
			case DefinitionPackage.INTERFACE__DOWNSCRIPT:
				setDownscript((InterfaceScript)null);
				return;
			case DefinitionPackage.INTERFACE__BACKENDDOMAIN:
				setBackenddomain((BackendDomain)null);
				return;
			case DefinitionPackage.INTERFACE__TARGET:
				setTarget((InterfaceTarget)null);
				return;
			case DefinitionPackage.INTERFACE__GUEST:
				setGuest((InterfaceGuest)null);
				return;
			case DefinitionPackage.INTERFACE__MODEL:
				setModel((InterfaceModel)null);
				return;
			case DefinitionPackage.INTERFACE__DRIVER:
				setDriver((InterfaceDriver)null);
				return;
			case DefinitionPackage.INTERFACE__BACKEND:
				setBackend((InterfaceBackend)null);
				return;
			case DefinitionPackage.INTERFACE__TEAMING:
				setTeaming((Teaming)null);
				return;
			case DefinitionPackage.INTERFACE__FILTERREF:
				setFilterref((Filterref)null);
				return;
			case DefinitionPackage.INTERFACE__TUNE:
				setTune((InterfaceTune)null);
				return;
			case DefinitionPackage.INTERFACE__LINK:
				setLink((InterfaceLink)null);
				return;
			case DefinitionPackage.INTERFACE__MTU:
				setMtu((InterfaceMtu)null);
				return;
			case DefinitionPackage.INTERFACE__COALESCE:
				setCoalesce((Coalesce)null);
				return;
			case DefinitionPackage.INTERFACE__PORT:
				setPort((InterfacePort)null);
				return;
			case DefinitionPackage.INTERFACE__BOOT:
				setBoot((DeviceBoot)null);
				return;
			case DefinitionPackage.INTERFACE__ROM:
				setRom((DeviceRom)null);
				return;
			case DefinitionPackage.INTERFACE__ALIAS:
				setAlias((Alias)null);
				return;
			case DefinitionPackage.INTERFACE__ACPI:
				setAcpi((DeviceAcpi)null);
				return;
			case DefinitionPackage.INTERFACE__ADDRESS:
				setAddress((DeviceAddress)null);
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
			case DefinitionPackage.INTERFACE__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case DefinitionPackage.INTERFACE__MANAGED:
				return MANAGED_EDEFAULT == null ? managed != null : !MANAGED_EDEFAULT.equals(managed);
			case DefinitionPackage.INTERFACE__TRUST_GUEST_RX_FILTERS:
				return TRUST_GUEST_RX_FILTERS_EDEFAULT == null ? trustGuestRxFilters != null : !TRUST_GUEST_RX_FILTERS_EDEFAULT.equals(trustGuestRxFilters);
			case DefinitionPackage.INTERFACE__MAC:
				return mac != null;
			case DefinitionPackage.INTERFACE__SOURCE:
				return source != null;
			case DefinitionPackage.INTERFACE__VLAN:
				return vlan != null;
			case DefinitionPackage.INTERFACE__VIRTUALPORT:
				return virtualport != null;
			case DefinitionPackage.INTERFACE__BANDWIDTH:
				return bandwidth != null;
			case DefinitionPackage.INTERFACE__IP:
				return ip != null && !ip.isEmpty();
			case DefinitionPackage.INTERFACE__ROUTE:
				return route != null && !route.isEmpty();
			case DefinitionPackage.INTERFACE__PORT_FORWARD:
				return portForward != null && !portForward.isEmpty();
			case DefinitionPackage.INTERFACE__SCRIPT:
				return script != null;
			case DefinitionPackage.INTERFACE__DOWNSCRIPT:
				return downscript != null;
			case DefinitionPackage.INTERFACE__BACKENDDOMAIN:
				return backenddomain != null;
			case DefinitionPackage.INTERFACE__TARGET:
				return target != null;
			case DefinitionPackage.INTERFACE__GUEST:
				return guest != null;
			case DefinitionPackage.INTERFACE__MODEL:
				return model != null;
			case DefinitionPackage.INTERFACE__DRIVER:
				return driver != null;
			case DefinitionPackage.INTERFACE__BACKEND:
				return backend != null;
			case DefinitionPackage.INTERFACE__TEAMING:
				return teaming != null;
			case DefinitionPackage.INTERFACE__FILTERREF:
				return filterref != null;
			case DefinitionPackage.INTERFACE__TUNE:
				return tune != null;
			case DefinitionPackage.INTERFACE__LINK:
				return link != null;
			case DefinitionPackage.INTERFACE__MTU:
				return mtu != null;
			case DefinitionPackage.INTERFACE__COALESCE:
				return coalesce != null;
			case DefinitionPackage.INTERFACE__PORT:
				return port != null;
			case DefinitionPackage.INTERFACE__BOOT:
				return boot != null;
			case DefinitionPackage.INTERFACE__ROM:
				return rom != null;
			case DefinitionPackage.INTERFACE__ALIAS:
				return alias != null;
			case DefinitionPackage.INTERFACE__ACPI:
				return acpi != null;
			case DefinitionPackage.INTERFACE__ADDRESS:
				return address != null;
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
		result.append(" (type: ");
		result.append(type);
		result.append(", managed: ");
		result.append(managed);
		result.append(", trustGuestRxFilters: ");
		result.append(trustGuestRxFilters);
		result.append(')');
		return result.toString();
	}

} //InterfaceImpl
