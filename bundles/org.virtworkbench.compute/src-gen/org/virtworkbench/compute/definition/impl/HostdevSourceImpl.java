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

import org.virtworkbench.compute.definition.Auth;
import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.HostdevAddress;
import org.virtworkbench.compute.definition.HostdevSource;
import org.virtworkbench.compute.definition.Initiator;
import org.virtworkbench.compute.definition.NetworkHost;
import org.virtworkbench.compute.definition.ScsiAdapter;
import org.virtworkbench.compute.definition.UsbId;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Hostdev Source</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HostdevSourceImpl#getStartupPolicy <em>Startup Policy</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HostdevSourceImpl#getWriteFiltering <em>Write Filtering</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HostdevSourceImpl#getGuestReset <em>Guest Reset</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HostdevSourceImpl#getProtocol <em>Protocol</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HostdevSourceImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HostdevSourceImpl#getWwpn <em>Wwpn</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HostdevSourceImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HostdevSourceImpl#getVendor <em>Vendor</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HostdevSourceImpl#getProduct <em>Product</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HostdevSourceImpl#getAdapter <em>Adapter</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HostdevSourceImpl#getHost <em>Host</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HostdevSourceImpl#getAuth <em>Auth</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HostdevSourceImpl#getInitiator <em>Initiator</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HostdevSourceImpl#getBlock <em>Block</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HostdevSourceImpl#getChar <em>Char</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HostdevSourceImpl#getInterface <em>Interface</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HostdevSourceImpl extends MinimalEObjectImpl.Container implements HostdevSource {
	/**
	 * The default value of the '{@link #getStartupPolicy() <em>Startup Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartupPolicy()
	 * @generated
	 * @ordered
	 */
	protected static final String STARTUP_POLICY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartupPolicy() <em>Startup Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartupPolicy()
	 * @generated
	 * @ordered
	 */
	protected String startupPolicy = STARTUP_POLICY_EDEFAULT;

	/**
	 * The default value of the '{@link #getWriteFiltering() <em>Write Filtering</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWriteFiltering()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean WRITE_FILTERING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWriteFiltering() <em>Write Filtering</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWriteFiltering()
	 * @generated
	 * @ordered
	 */
	protected Boolean writeFiltering = WRITE_FILTERING_EDEFAULT;

	/**
	 * The default value of the '{@link #getGuestReset() <em>Guest Reset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuestReset()
	 * @generated
	 * @ordered
	 */
	protected static final String GUEST_RESET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGuestReset() <em>Guest Reset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuestReset()
	 * @generated
	 * @ordered
	 */
	protected String guestReset = GUEST_RESET_EDEFAULT;

	/**
	 * The default value of the '{@link #getProtocol() <em>Protocol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtocol()
	 * @generated
	 * @ordered
	 */
	protected static final String PROTOCOL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProtocol() <em>Protocol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtocol()
	 * @generated
	 * @ordered
	 */
	protected String protocol = PROTOCOL_EDEFAULT;

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
	 * The default value of the '{@link #getWwpn() <em>Wwpn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWwpn()
	 * @generated
	 * @ordered
	 */
	protected static final String WWPN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWwpn() <em>Wwpn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWwpn()
	 * @generated
	 * @ordered
	 */
	protected String wwpn = WWPN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected HostdevAddress address;

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
	 * The cached value of the '{@link #getAdapter() <em>Adapter</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdapter()
	 * @generated
	 * @ordered
	 */
	protected ScsiAdapter adapter;

	/**
	 * The cached value of the '{@link #getHost() <em>Host</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected EList<NetworkHost> host;

	/**
	 * The cached value of the '{@link #getAuth() <em>Auth</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuth()
	 * @generated
	 * @ordered
	 */
	protected Auth auth;

	/**
	 * The cached value of the '{@link #getInitiator() <em>Initiator</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitiator()
	 * @generated
	 * @ordered
	 */
	protected Initiator initiator;

	/**
	 * The default value of the '{@link #getBlock() <em>Block</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlock()
	 * @generated
	 * @ordered
	 */
	protected static final String BLOCK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBlock() <em>Block</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlock()
	 * @generated
	 * @ordered
	 */
	protected String block = BLOCK_EDEFAULT;

	/**
	 * The default value of the '{@link #getChar() <em>Char</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChar()
	 * @generated
	 * @ordered
	 */
	protected static final String CHAR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChar() <em>Char</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChar()
	 * @generated
	 * @ordered
	 */
	protected String char_ = CHAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getInterface() <em>Interface</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterface()
	 * @generated
	 * @ordered
	 */
	protected static final String INTERFACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInterface() <em>Interface</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterface()
	 * @generated
	 * @ordered
	 */
	protected String interface_ = INTERFACE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HostdevSourceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.HOSTDEV_SOURCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStartupPolicy() {
		return startupPolicy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartupPolicy(String newStartupPolicy) {
		String oldStartupPolicy = startupPolicy;
		startupPolicy = newStartupPolicy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV_SOURCE__STARTUP_POLICY, oldStartupPolicy, startupPolicy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getWriteFiltering() {
		return writeFiltering;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWriteFiltering(Boolean newWriteFiltering) {
		Boolean oldWriteFiltering = writeFiltering;
		writeFiltering = newWriteFiltering;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV_SOURCE__WRITE_FILTERING, oldWriteFiltering, writeFiltering));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGuestReset() {
		return guestReset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuestReset(String newGuestReset) {
		String oldGuestReset = guestReset;
		guestReset = newGuestReset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV_SOURCE__GUEST_RESET, oldGuestReset, guestReset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProtocol() {
		return protocol;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProtocol(String newProtocol) {
		String oldProtocol = protocol;
		protocol = newProtocol;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV_SOURCE__PROTOCOL, oldProtocol, protocol));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV_SOURCE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWwpn() {
		return wwpn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWwpn(String newWwpn) {
		String oldWwpn = wwpn;
		wwpn = newWwpn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV_SOURCE__WWPN, oldWwpn, wwpn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HostdevAddress getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAddress(HostdevAddress newAddress, NotificationChain msgs) {
		HostdevAddress oldAddress = address;
		address = newAddress;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV_SOURCE__ADDRESS, oldAddress, newAddress);
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
	public void setAddress(HostdevAddress newAddress) {
		if (newAddress != address) {
			NotificationChain msgs = null;
			if (address != null)
				msgs = ((InternalEObject)address).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HOSTDEV_SOURCE__ADDRESS, null, msgs);
			if (newAddress != null)
				msgs = ((InternalEObject)newAddress).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HOSTDEV_SOURCE__ADDRESS, null, msgs);
			msgs = basicSetAddress(newAddress, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV_SOURCE__ADDRESS, newAddress, newAddress));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV_SOURCE__VENDOR, oldVendor, newVendor);
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
				msgs = ((InternalEObject)vendor).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HOSTDEV_SOURCE__VENDOR, null, msgs);
			if (newVendor != null)
				msgs = ((InternalEObject)newVendor).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HOSTDEV_SOURCE__VENDOR, null, msgs);
			msgs = basicSetVendor(newVendor, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV_SOURCE__VENDOR, newVendor, newVendor));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV_SOURCE__PRODUCT, oldProduct, newProduct);
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
				msgs = ((InternalEObject)product).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HOSTDEV_SOURCE__PRODUCT, null, msgs);
			if (newProduct != null)
				msgs = ((InternalEObject)newProduct).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HOSTDEV_SOURCE__PRODUCT, null, msgs);
			msgs = basicSetProduct(newProduct, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV_SOURCE__PRODUCT, newProduct, newProduct));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScsiAdapter getAdapter() {
		return adapter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAdapter(ScsiAdapter newAdapter, NotificationChain msgs) {
		ScsiAdapter oldAdapter = adapter;
		adapter = newAdapter;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV_SOURCE__ADAPTER, oldAdapter, newAdapter);
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
	public void setAdapter(ScsiAdapter newAdapter) {
		if (newAdapter != adapter) {
			NotificationChain msgs = null;
			if (adapter != null)
				msgs = ((InternalEObject)adapter).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HOSTDEV_SOURCE__ADAPTER, null, msgs);
			if (newAdapter != null)
				msgs = ((InternalEObject)newAdapter).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HOSTDEV_SOURCE__ADAPTER, null, msgs);
			msgs = basicSetAdapter(newAdapter, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV_SOURCE__ADAPTER, newAdapter, newAdapter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NetworkHost> getHost() {
		if (host == null) {
			host = new EObjectContainmentEList<NetworkHost>(NetworkHost.class, this, DefinitionPackage.HOSTDEV_SOURCE__HOST);
		}
		return host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Auth getAuth() {
		return auth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAuth(Auth newAuth, NotificationChain msgs) {
		Auth oldAuth = auth;
		auth = newAuth;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV_SOURCE__AUTH, oldAuth, newAuth);
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
	public void setAuth(Auth newAuth) {
		if (newAuth != auth) {
			NotificationChain msgs = null;
			if (auth != null)
				msgs = ((InternalEObject)auth).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HOSTDEV_SOURCE__AUTH, null, msgs);
			if (newAuth != null)
				msgs = ((InternalEObject)newAuth).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HOSTDEV_SOURCE__AUTH, null, msgs);
			msgs = basicSetAuth(newAuth, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV_SOURCE__AUTH, newAuth, newAuth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Initiator getInitiator() {
		return initiator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetInitiator(Initiator newInitiator, NotificationChain msgs) {
		Initiator oldInitiator = initiator;
		initiator = newInitiator;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV_SOURCE__INITIATOR, oldInitiator, newInitiator);
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
	public void setInitiator(Initiator newInitiator) {
		if (newInitiator != initiator) {
			NotificationChain msgs = null;
			if (initiator != null)
				msgs = ((InternalEObject)initiator).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HOSTDEV_SOURCE__INITIATOR, null, msgs);
			if (newInitiator != null)
				msgs = ((InternalEObject)newInitiator).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HOSTDEV_SOURCE__INITIATOR, null, msgs);
			msgs = basicSetInitiator(newInitiator, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV_SOURCE__INITIATOR, newInitiator, newInitiator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBlock() {
		return block;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBlock(String newBlock) {
		String oldBlock = block;
		block = newBlock;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV_SOURCE__BLOCK, oldBlock, block));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChar() {
		return char_;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChar(String newChar) {
		String oldChar = char_;
		char_ = newChar;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV_SOURCE__CHAR, oldChar, char_));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInterface() {
		return interface_;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInterface(String newInterface) {
		String oldInterface = interface_;
		interface_ = newInterface;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV_SOURCE__INTERFACE, oldInterface, interface_));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.HOSTDEV_SOURCE__ADDRESS:
				return basicSetAddress(null, msgs);
			case DefinitionPackage.HOSTDEV_SOURCE__VENDOR:
				return basicSetVendor(null, msgs);
			case DefinitionPackage.HOSTDEV_SOURCE__PRODUCT:
				return basicSetProduct(null, msgs);
			case DefinitionPackage.HOSTDEV_SOURCE__ADAPTER:
				return basicSetAdapter(null, msgs);
			case DefinitionPackage.HOSTDEV_SOURCE__HOST:
				return ((InternalEList<?>)getHost()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.HOSTDEV_SOURCE__AUTH:
				return basicSetAuth(null, msgs);
			case DefinitionPackage.HOSTDEV_SOURCE__INITIATOR:
				return basicSetInitiator(null, msgs);
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
			case DefinitionPackage.HOSTDEV_SOURCE__STARTUP_POLICY:
				return getStartupPolicy();
			case DefinitionPackage.HOSTDEV_SOURCE__WRITE_FILTERING:
				return getWriteFiltering();
			case DefinitionPackage.HOSTDEV_SOURCE__GUEST_RESET:
				return getGuestReset();
			case DefinitionPackage.HOSTDEV_SOURCE__PROTOCOL:
				return getProtocol();
			case DefinitionPackage.HOSTDEV_SOURCE__NAME:
				return getName();
			case DefinitionPackage.HOSTDEV_SOURCE__WWPN:
				return getWwpn();
			case DefinitionPackage.HOSTDEV_SOURCE__ADDRESS:
				return getAddress();
			case DefinitionPackage.HOSTDEV_SOURCE__VENDOR:
				return getVendor();
			case DefinitionPackage.HOSTDEV_SOURCE__PRODUCT:
				return getProduct();
			case DefinitionPackage.HOSTDEV_SOURCE__ADAPTER:
				return getAdapter();
			case DefinitionPackage.HOSTDEV_SOURCE__HOST:
				return getHost();
			case DefinitionPackage.HOSTDEV_SOURCE__AUTH:
				return getAuth();
			case DefinitionPackage.HOSTDEV_SOURCE__INITIATOR:
				return getInitiator();
			case DefinitionPackage.HOSTDEV_SOURCE__BLOCK:
				return getBlock();
			case DefinitionPackage.HOSTDEV_SOURCE__CHAR:
				return getChar();
			case DefinitionPackage.HOSTDEV_SOURCE__INTERFACE:
				return getInterface();
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
			case DefinitionPackage.HOSTDEV_SOURCE__STARTUP_POLICY:
				setStartupPolicy((String)newValue);
				return;
			case DefinitionPackage.HOSTDEV_SOURCE__WRITE_FILTERING:
				setWriteFiltering((Boolean)newValue);
				return;
			case DefinitionPackage.HOSTDEV_SOURCE__GUEST_RESET:
				setGuestReset((String)newValue);
				return;
			case DefinitionPackage.HOSTDEV_SOURCE__PROTOCOL:
				setProtocol((String)newValue);
				return;
			case DefinitionPackage.HOSTDEV_SOURCE__NAME:
				setName((String)newValue);
				return;
			case DefinitionPackage.HOSTDEV_SOURCE__WWPN:
				setWwpn((String)newValue);
				return;
			case DefinitionPackage.HOSTDEV_SOURCE__ADDRESS:
				setAddress((HostdevAddress)newValue);
				return;
			case DefinitionPackage.HOSTDEV_SOURCE__VENDOR:
				setVendor((UsbId)newValue);
				return;
			case DefinitionPackage.HOSTDEV_SOURCE__PRODUCT:
				setProduct((UsbId)newValue);
				return;
			case DefinitionPackage.HOSTDEV_SOURCE__ADAPTER:
				setAdapter((ScsiAdapter)newValue);
				return;
			case DefinitionPackage.HOSTDEV_SOURCE__HOST:
				getHost().clear();
				getHost().addAll((Collection<? extends NetworkHost>)newValue);
				return;
			case DefinitionPackage.HOSTDEV_SOURCE__AUTH:
				setAuth((Auth)newValue);
				return;
			case DefinitionPackage.HOSTDEV_SOURCE__INITIATOR:
				setInitiator((Initiator)newValue);
				return;
			case DefinitionPackage.HOSTDEV_SOURCE__BLOCK:
				setBlock((String)newValue);
				return;
			case DefinitionPackage.HOSTDEV_SOURCE__CHAR:
				setChar((String)newValue);
				return;
			case DefinitionPackage.HOSTDEV_SOURCE__INTERFACE:
				setInterface((String)newValue);
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
			case DefinitionPackage.HOSTDEV_SOURCE__STARTUP_POLICY:
				setStartupPolicy(STARTUP_POLICY_EDEFAULT);
				return;
			case DefinitionPackage.HOSTDEV_SOURCE__WRITE_FILTERING:
				setWriteFiltering(WRITE_FILTERING_EDEFAULT);
				return;
			case DefinitionPackage.HOSTDEV_SOURCE__GUEST_RESET:
				setGuestReset(GUEST_RESET_EDEFAULT);
				return;
			case DefinitionPackage.HOSTDEV_SOURCE__PROTOCOL:
				setProtocol(PROTOCOL_EDEFAULT);
				return;
			case DefinitionPackage.HOSTDEV_SOURCE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case DefinitionPackage.HOSTDEV_SOURCE__WWPN:
				setWwpn(WWPN_EDEFAULT);
				return;
			case DefinitionPackage.HOSTDEV_SOURCE__ADDRESS:
				setAddress((HostdevAddress)null);
				return;
			case DefinitionPackage.HOSTDEV_SOURCE__VENDOR:
				setVendor((UsbId)null);
				return;
			case DefinitionPackage.HOSTDEV_SOURCE__PRODUCT:
				setProduct((UsbId)null);
				return;
			case DefinitionPackage.HOSTDEV_SOURCE__ADAPTER:
				setAdapter((ScsiAdapter)null);
				return;
			case DefinitionPackage.HOSTDEV_SOURCE__HOST:
				getHost().clear();
				return;
			case DefinitionPackage.HOSTDEV_SOURCE__AUTH:
				setAuth((Auth)null);
				return;
			case DefinitionPackage.HOSTDEV_SOURCE__INITIATOR:
				setInitiator((Initiator)null);
				return;
			case DefinitionPackage.HOSTDEV_SOURCE__BLOCK:
				setBlock(BLOCK_EDEFAULT);
				return;
			case DefinitionPackage.HOSTDEV_SOURCE__CHAR:
				setChar(CHAR_EDEFAULT);
				return;
			case DefinitionPackage.HOSTDEV_SOURCE__INTERFACE:
				setInterface(INTERFACE_EDEFAULT);
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
			case DefinitionPackage.HOSTDEV_SOURCE__STARTUP_POLICY:
				return STARTUP_POLICY_EDEFAULT == null ? startupPolicy != null : !STARTUP_POLICY_EDEFAULT.equals(startupPolicy);
			case DefinitionPackage.HOSTDEV_SOURCE__WRITE_FILTERING:
				return WRITE_FILTERING_EDEFAULT == null ? writeFiltering != null : !WRITE_FILTERING_EDEFAULT.equals(writeFiltering);
			case DefinitionPackage.HOSTDEV_SOURCE__GUEST_RESET:
				return GUEST_RESET_EDEFAULT == null ? guestReset != null : !GUEST_RESET_EDEFAULT.equals(guestReset);
			case DefinitionPackage.HOSTDEV_SOURCE__PROTOCOL:
				return PROTOCOL_EDEFAULT == null ? protocol != null : !PROTOCOL_EDEFAULT.equals(protocol);
			case DefinitionPackage.HOSTDEV_SOURCE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case DefinitionPackage.HOSTDEV_SOURCE__WWPN:
				return WWPN_EDEFAULT == null ? wwpn != null : !WWPN_EDEFAULT.equals(wwpn);
			case DefinitionPackage.HOSTDEV_SOURCE__ADDRESS:
				return address != null;
			case DefinitionPackage.HOSTDEV_SOURCE__VENDOR:
				return vendor != null;
			case DefinitionPackage.HOSTDEV_SOURCE__PRODUCT:
				return product != null;
			case DefinitionPackage.HOSTDEV_SOURCE__ADAPTER:
				return adapter != null;
			case DefinitionPackage.HOSTDEV_SOURCE__HOST:
				return host != null && !host.isEmpty();
			case DefinitionPackage.HOSTDEV_SOURCE__AUTH:
				return auth != null;
			case DefinitionPackage.HOSTDEV_SOURCE__INITIATOR:
				return initiator != null;
			case DefinitionPackage.HOSTDEV_SOURCE__BLOCK:
				return BLOCK_EDEFAULT == null ? block != null : !BLOCK_EDEFAULT.equals(block);
			case DefinitionPackage.HOSTDEV_SOURCE__CHAR:
				return CHAR_EDEFAULT == null ? char_ != null : !CHAR_EDEFAULT.equals(char_);
			case DefinitionPackage.HOSTDEV_SOURCE__INTERFACE:
				return INTERFACE_EDEFAULT == null ? interface_ != null : !INTERFACE_EDEFAULT.equals(interface_);
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
		result.append(" (startupPolicy: ");
		result.append(startupPolicy);
		result.append(", writeFiltering: ");
		result.append(writeFiltering);
		result.append(", guestReset: ");
		result.append(guestReset);
		result.append(", protocol: ");
		result.append(protocol);
		result.append(", name: ");
		result.append(name);
		result.append(", wwpn: ");
		result.append(wwpn);
		result.append(", block: ");
		result.append(block);
		result.append(", char: ");
		result.append(char_);
		result.append(", interface: ");
		result.append(interface_);
		result.append(')');
		return result.toString();
	}

} //HostdevSourceImpl
