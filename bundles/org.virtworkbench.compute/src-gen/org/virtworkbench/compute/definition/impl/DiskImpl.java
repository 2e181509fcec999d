/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.Alias;
import org.virtworkbench.compute.definition.Auth;
import org.virtworkbench.compute.definition.BackendDomain;
import org.virtworkbench.compute.definition.BackingStore;
import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.DeviceAcpi;
import org.virtworkbench.compute.definition.DeviceAddress;
import org.virtworkbench.compute.definition.DeviceBoot;
import org.virtworkbench.compute.definition.Disk;
import org.virtworkbench.compute.definition.DiskBlockio;
import org.virtworkbench.compute.definition.DiskDriver;
import org.virtworkbench.compute.definition.DiskEncryption;
import org.virtworkbench.compute.definition.DiskGeometry;
import org.virtworkbench.compute.definition.DiskMirror;
import org.virtworkbench.compute.definition.DiskSource;
import org.virtworkbench.compute.definition.DiskTarget;
import org.virtworkbench.compute.definition.DiskTransient;
import org.virtworkbench.compute.definition.Iotune;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Disk</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskImpl#getDevice <em>Device</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskImpl#getModel <em>Model</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskImpl#getRawio <em>Rawio</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskImpl#getSgio <em>Sgio</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskImpl#getSnapshot <em>Snapshot</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskImpl#getDriver <em>Driver</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskImpl#getAuth <em>Auth</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskImpl#getBackingStore <em>Backing Store</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskImpl#getMirror <em>Mirror</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskImpl#getIotune <em>Iotune</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskImpl#isReadonly <em>Readonly</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskImpl#isShareable <em>Shareable</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskImpl#getTransient <em>Transient</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskImpl#getSerial <em>Serial</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskImpl#getWwn <em>Wwn</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskImpl#getVendor <em>Vendor</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskImpl#getProduct <em>Product</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskImpl#getEncryption <em>Encryption</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskImpl#getBoot <em>Boot</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskImpl#getBackenddomain <em>Backenddomain</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskImpl#getGeometry <em>Geometry</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskImpl#getBlockio <em>Blockio</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskImpl#getAlias <em>Alias</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskImpl#getAcpi <em>Acpi</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskImpl#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DiskImpl extends MinimalEObjectImpl.Container implements Disk {
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
	 * The default value of the '{@link #getDevice() <em>Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevice()
	 * @generated
	 * @ordered
	 */
	protected static final String DEVICE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDevice() <em>Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevice()
	 * @generated
	 * @ordered
	 */
	protected String device = DEVICE_EDEFAULT;

	/**
	 * The default value of the '{@link #getModel() <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModel()
	 * @generated
	 * @ordered
	 */
	protected static final String MODEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModel() <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModel()
	 * @generated
	 * @ordered
	 */
	protected String model = MODEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getRawio() <em>Rawio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRawio()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean RAWIO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRawio() <em>Rawio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRawio()
	 * @generated
	 * @ordered
	 */
	protected Boolean rawio = RAWIO_EDEFAULT;

	/**
	 * The default value of the '{@link #getSgio() <em>Sgio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSgio()
	 * @generated
	 * @ordered
	 */
	protected static final String SGIO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSgio() <em>Sgio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSgio()
	 * @generated
	 * @ordered
	 */
	protected String sgio = SGIO_EDEFAULT;

	/**
	 * The default value of the '{@link #getSnapshot() <em>Snapshot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSnapshot()
	 * @generated
	 * @ordered
	 */
	protected static final String SNAPSHOT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSnapshot() <em>Snapshot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSnapshot()
	 * @generated
	 * @ordered
	 */
	protected String snapshot = SNAPSHOT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDriver() <em>Driver</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriver()
	 * @generated
	 * @ordered
	 */
	protected DiskDriver driver;

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
	 * The cached value of the '{@link #getSource() <em>Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected DiskSource source;

	/**
	 * The cached value of the '{@link #getBackingStore() <em>Backing Store</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackingStore()
	 * @generated
	 * @ordered
	 */
	protected BackingStore backingStore;

	/**
	 * The cached value of the '{@link #getMirror() <em>Mirror</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMirror()
	 * @generated
	 * @ordered
	 */
	protected DiskMirror mirror;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected DiskTarget target;

	/**
	 * The cached value of the '{@link #getIotune() <em>Iotune</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIotune()
	 * @generated
	 * @ordered
	 */
	protected Iotune iotune;

	/**
	 * The default value of the '{@link #isReadonly() <em>Readonly</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReadonly()
	 * @generated
	 * @ordered
	 */
	protected static final boolean READONLY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isReadonly() <em>Readonly</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReadonly()
	 * @generated
	 * @ordered
	 */
	protected boolean readonly = READONLY_EDEFAULT;

	/**
	 * The default value of the '{@link #isShareable() <em>Shareable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isShareable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SHAREABLE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isShareable() <em>Shareable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isShareable()
	 * @generated
	 * @ordered
	 */
	protected boolean shareable = SHAREABLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTransient() <em>Transient</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransient()
	 * @generated
	 * @ordered
	 */
	protected DiskTransient transient_;

	/**
	 * The default value of the '{@link #getSerial() <em>Serial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSerial()
	 * @generated
	 * @ordered
	 */
	protected static final String SERIAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSerial() <em>Serial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSerial()
	 * @generated
	 * @ordered
	 */
	protected String serial = SERIAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getWwn() <em>Wwn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWwn()
	 * @generated
	 * @ordered
	 */
	protected static final String WWN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWwn() <em>Wwn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWwn()
	 * @generated
	 * @ordered
	 */
	protected String wwn = WWN_EDEFAULT;

	/**
	 * The default value of the '{@link #getVendor() <em>Vendor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVendor()
	 * @generated
	 * @ordered
	 */
	protected static final String VENDOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVendor() <em>Vendor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVendor()
	 * @generated
	 * @ordered
	 */
	protected String vendor = VENDOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getProduct() <em>Product</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProduct()
	 * @generated
	 * @ordered
	 */
	protected static final String PRODUCT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProduct() <em>Product</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProduct()
	 * @generated
	 * @ordered
	 */
	protected String product = PRODUCT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEncryption() <em>Encryption</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncryption()
	 * @generated
	 * @ordered
	 */
	protected DiskEncryption encryption;

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
	 * The cached value of the '{@link #getBackenddomain() <em>Backenddomain</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackenddomain()
	 * @generated
	 * @ordered
	 */
	protected BackendDomain backenddomain;

	/**
	 * The cached value of the '{@link #getGeometry() <em>Geometry</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeometry()
	 * @generated
	 * @ordered
	 */
	protected DiskGeometry geometry;

	/**
	 * The cached value of the '{@link #getBlockio() <em>Blockio</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlockio()
	 * @generated
	 * @ordered
	 */
	protected DiskBlockio blockio;

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
	protected DiskImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.DISK;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDevice() {
		return device;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDevice(String newDevice) {
		String oldDevice = device;
		device = newDevice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__DEVICE, oldDevice, device));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModel() {
		return model;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModel(String newModel) {
		String oldModel = model;
		model = newModel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__MODEL, oldModel, model));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getRawio() {
		return rawio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRawio(Boolean newRawio) {
		Boolean oldRawio = rawio;
		rawio = newRawio;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__RAWIO, oldRawio, rawio));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSgio() {
		return sgio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSgio(String newSgio) {
		String oldSgio = sgio;
		sgio = newSgio;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__SGIO, oldSgio, sgio));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSnapshot() {
		return snapshot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSnapshot(String newSnapshot) {
		String oldSnapshot = snapshot;
		snapshot = newSnapshot;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__SNAPSHOT, oldSnapshot, snapshot));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiskDriver getDriver() {
		return driver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDriver(DiskDriver newDriver, NotificationChain msgs) {
		DiskDriver oldDriver = driver;
		driver = newDriver;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__DRIVER, oldDriver, newDriver);
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
	public void setDriver(DiskDriver newDriver) {
		if (newDriver != driver) {
			NotificationChain msgs = null;
			if (driver != null)
				msgs = ((InternalEObject)driver).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK__DRIVER, null, msgs);
			if (newDriver != null)
				msgs = ((InternalEObject)newDriver).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK__DRIVER, null, msgs);
			msgs = basicSetDriver(newDriver, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__DRIVER, newDriver, newDriver));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__AUTH, oldAuth, newAuth);
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
				msgs = ((InternalEObject)auth).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK__AUTH, null, msgs);
			if (newAuth != null)
				msgs = ((InternalEObject)newAuth).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK__AUTH, null, msgs);
			msgs = basicSetAuth(newAuth, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__AUTH, newAuth, newAuth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiskSource getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSource(DiskSource newSource, NotificationChain msgs) {
		DiskSource oldSource = source;
		source = newSource;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__SOURCE, oldSource, newSource);
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
	public void setSource(DiskSource newSource) {
		if (newSource != source) {
			NotificationChain msgs = null;
			if (source != null)
				msgs = ((InternalEObject)source).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK__SOURCE, null, msgs);
			if (newSource != null)
				msgs = ((InternalEObject)newSource).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK__SOURCE, null, msgs);
			msgs = basicSetSource(newSource, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__SOURCE, newSource, newSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BackingStore getBackingStore() {
		return backingStore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBackingStore(BackingStore newBackingStore, NotificationChain msgs) {
		BackingStore oldBackingStore = backingStore;
		backingStore = newBackingStore;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__BACKING_STORE, oldBackingStore, newBackingStore);
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
	public void setBackingStore(BackingStore newBackingStore) {
		if (newBackingStore != backingStore) {
			NotificationChain msgs = null;
			if (backingStore != null)
				msgs = ((InternalEObject)backingStore).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK__BACKING_STORE, null, msgs);
			if (newBackingStore != null)
				msgs = ((InternalEObject)newBackingStore).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK__BACKING_STORE, null, msgs);
			msgs = basicSetBackingStore(newBackingStore, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__BACKING_STORE, newBackingStore, newBackingStore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiskMirror getMirror() {
		return mirror;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMirror(DiskMirror newMirror, NotificationChain msgs) {
		DiskMirror oldMirror = mirror;
		mirror = newMirror;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__MIRROR, oldMirror, newMirror);
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
	public void setMirror(DiskMirror newMirror) {
		if (newMirror != mirror) {
			NotificationChain msgs = null;
			if (mirror != null)
				msgs = ((InternalEObject)mirror).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK__MIRROR, null, msgs);
			if (newMirror != null)
				msgs = ((InternalEObject)newMirror).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK__MIRROR, null, msgs);
			msgs = basicSetMirror(newMirror, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__MIRROR, newMirror, newMirror));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiskTarget getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTarget(DiskTarget newTarget, NotificationChain msgs) {
		DiskTarget oldTarget = target;
		target = newTarget;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__TARGET, oldTarget, newTarget);
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
	public void setTarget(DiskTarget newTarget) {
		if (newTarget != target) {
			NotificationChain msgs = null;
			if (target != null)
				msgs = ((InternalEObject)target).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK__TARGET, null, msgs);
			if (newTarget != null)
				msgs = ((InternalEObject)newTarget).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK__TARGET, null, msgs);
			msgs = basicSetTarget(newTarget, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__TARGET, newTarget, newTarget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Iotune getIotune() {
		return iotune;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetIotune(Iotune newIotune, NotificationChain msgs) {
		Iotune oldIotune = iotune;
		iotune = newIotune;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__IOTUNE, oldIotune, newIotune);
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
	public void setIotune(Iotune newIotune) {
		if (newIotune != iotune) {
			NotificationChain msgs = null;
			if (iotune != null)
				msgs = ((InternalEObject)iotune).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK__IOTUNE, null, msgs);
			if (newIotune != null)
				msgs = ((InternalEObject)newIotune).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK__IOTUNE, null, msgs);
			msgs = basicSetIotune(newIotune, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__IOTUNE, newIotune, newIotune));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isReadonly() {
		return readonly;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReadonly(boolean newReadonly) {
		boolean oldReadonly = readonly;
		readonly = newReadonly;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__READONLY, oldReadonly, readonly));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isShareable() {
		return shareable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShareable(boolean newShareable) {
		boolean oldShareable = shareable;
		shareable = newShareable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__SHAREABLE, oldShareable, shareable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiskTransient getTransient() {
		return transient_;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTransient(DiskTransient newTransient, NotificationChain msgs) {
		DiskTransient oldTransient = transient_;
		transient_ = newTransient;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__TRANSIENT, oldTransient, newTransient);
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
	public void setTransient(DiskTransient newTransient) {
		if (newTransient != transient_) {
			NotificationChain msgs = null;
			if (transient_ != null)
				msgs = ((InternalEObject)transient_).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK__TRANSIENT, null, msgs);
			if (newTransient != null)
				msgs = ((InternalEObject)newTransient).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK__TRANSIENT, null, msgs);
			msgs = basicSetTransient(newTransient, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__TRANSIENT, newTransient, newTransient));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSerial() {
		return serial;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSerial(String newSerial) {
		String oldSerial = serial;
		serial = newSerial;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__SERIAL, oldSerial, serial));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWwn() {
		return wwn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWwn(String newWwn) {
		String oldWwn = wwn;
		wwn = newWwn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__WWN, oldWwn, wwn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVendor() {
		return vendor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVendor(String newVendor) {
		String oldVendor = vendor;
		vendor = newVendor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__VENDOR, oldVendor, vendor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProduct() {
		return product;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProduct(String newProduct) {
		String oldProduct = product;
		product = newProduct;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__PRODUCT, oldProduct, product));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiskEncryption getEncryption() {
		return encryption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEncryption(DiskEncryption newEncryption, NotificationChain msgs) {
		DiskEncryption oldEncryption = encryption;
		encryption = newEncryption;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__ENCRYPTION, oldEncryption, newEncryption);
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
	public void setEncryption(DiskEncryption newEncryption) {
		if (newEncryption != encryption) {
			NotificationChain msgs = null;
			if (encryption != null)
				msgs = ((InternalEObject)encryption).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK__ENCRYPTION, null, msgs);
			if (newEncryption != null)
				msgs = ((InternalEObject)newEncryption).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK__ENCRYPTION, null, msgs);
			msgs = basicSetEncryption(newEncryption, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__ENCRYPTION, newEncryption, newEncryption));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__BOOT, oldBoot, newBoot);
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
				msgs = ((InternalEObject)boot).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK__BOOT, null, msgs);
			if (newBoot != null)
				msgs = ((InternalEObject)newBoot).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK__BOOT, null, msgs);
			msgs = basicSetBoot(newBoot, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__BOOT, newBoot, newBoot));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__BACKENDDOMAIN, oldBackenddomain, newBackenddomain);
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
				msgs = ((InternalEObject)backenddomain).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK__BACKENDDOMAIN, null, msgs);
			if (newBackenddomain != null)
				msgs = ((InternalEObject)newBackenddomain).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK__BACKENDDOMAIN, null, msgs);
			msgs = basicSetBackenddomain(newBackenddomain, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__BACKENDDOMAIN, newBackenddomain, newBackenddomain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiskGeometry getGeometry() {
		return geometry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetGeometry(DiskGeometry newGeometry, NotificationChain msgs) {
		DiskGeometry oldGeometry = geometry;
		geometry = newGeometry;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__GEOMETRY, oldGeometry, newGeometry);
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
	public void setGeometry(DiskGeometry newGeometry) {
		if (newGeometry != geometry) {
			NotificationChain msgs = null;
			if (geometry != null)
				msgs = ((InternalEObject)geometry).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK__GEOMETRY, null, msgs);
			if (newGeometry != null)
				msgs = ((InternalEObject)newGeometry).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK__GEOMETRY, null, msgs);
			msgs = basicSetGeometry(newGeometry, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__GEOMETRY, newGeometry, newGeometry));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiskBlockio getBlockio() {
		return blockio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBlockio(DiskBlockio newBlockio, NotificationChain msgs) {
		DiskBlockio oldBlockio = blockio;
		blockio = newBlockio;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__BLOCKIO, oldBlockio, newBlockio);
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
	public void setBlockio(DiskBlockio newBlockio) {
		if (newBlockio != blockio) {
			NotificationChain msgs = null;
			if (blockio != null)
				msgs = ((InternalEObject)blockio).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK__BLOCKIO, null, msgs);
			if (newBlockio != null)
				msgs = ((InternalEObject)newBlockio).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK__BLOCKIO, null, msgs);
			msgs = basicSetBlockio(newBlockio, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__BLOCKIO, newBlockio, newBlockio));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__ALIAS, oldAlias, newAlias);
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
				msgs = ((InternalEObject)alias).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK__ALIAS, null, msgs);
			if (newAlias != null)
				msgs = ((InternalEObject)newAlias).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK__ALIAS, null, msgs);
			msgs = basicSetAlias(newAlias, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__ALIAS, newAlias, newAlias));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__ACPI, oldAcpi, newAcpi);
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
				msgs = ((InternalEObject)acpi).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK__ACPI, null, msgs);
			if (newAcpi != null)
				msgs = ((InternalEObject)newAcpi).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK__ACPI, null, msgs);
			msgs = basicSetAcpi(newAcpi, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__ACPI, newAcpi, newAcpi));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__ADDRESS, oldAddress, newAddress);
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
				msgs = ((InternalEObject)address).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK__ADDRESS, null, msgs);
			if (newAddress != null)
				msgs = ((InternalEObject)newAddress).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK__ADDRESS, null, msgs);
			msgs = basicSetAddress(newAddress, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK__ADDRESS, newAddress, newAddress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.DISK__DRIVER:
				return basicSetDriver(null, msgs);
			case DefinitionPackage.DISK__AUTH:
				return basicSetAuth(null, msgs);
			case DefinitionPackage.DISK__SOURCE:
				return basicSetSource(null, msgs);
			case DefinitionPackage.DISK__BACKING_STORE:
				return basicSetBackingStore(null, msgs);
			case DefinitionPackage.DISK__MIRROR:
				return basicSetMirror(null, msgs);
			case DefinitionPackage.DISK__TARGET:
				return basicSetTarget(null, msgs);
			case DefinitionPackage.DISK__IOTUNE:
				return basicSetIotune(null, msgs);
			case DefinitionPackage.DISK__TRANSIENT:
				return basicSetTransient(null, msgs);
			case DefinitionPackage.DISK__ENCRYPTION:
				return basicSetEncryption(null, msgs);
			case DefinitionPackage.DISK__BOOT:
				return basicSetBoot(null, msgs);
			case DefinitionPackage.DISK__BACKENDDOMAIN:
				return basicSetBackenddomain(null, msgs);
			case DefinitionPackage.DISK__GEOMETRY:
				return basicSetGeometry(null, msgs);
			case DefinitionPackage.DISK__BLOCKIO:
				return basicSetBlockio(null, msgs);
			case DefinitionPackage.DISK__ALIAS:
				return basicSetAlias(null, msgs);
			case DefinitionPackage.DISK__ACPI:
				return basicSetAcpi(null, msgs);
			case DefinitionPackage.DISK__ADDRESS:
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
			case DefinitionPackage.DISK__TYPE:
				return getType();
			case DefinitionPackage.DISK__DEVICE:
				return getDevice();
			case DefinitionPackage.DISK__MODEL:
				return getModel();
			case DefinitionPackage.DISK__RAWIO:
				return getRawio();
			case DefinitionPackage.DISK__SGIO:
				return getSgio();
			case DefinitionPackage.DISK__SNAPSHOT:
				return getSnapshot();
			case DefinitionPackage.DISK__DRIVER:
				return getDriver();
			case DefinitionPackage.DISK__AUTH:
				return getAuth();
			case DefinitionPackage.DISK__SOURCE:
				return getSource();
			case DefinitionPackage.DISK__BACKING_STORE:
				return getBackingStore();
			case DefinitionPackage.DISK__MIRROR:
				return getMirror();
			case DefinitionPackage.DISK__TARGET:
				return getTarget();
			case DefinitionPackage.DISK__IOTUNE:
				return getIotune();
			case DefinitionPackage.DISK__READONLY:
				return isReadonly();
			case DefinitionPackage.DISK__SHAREABLE:
				return isShareable();
			case DefinitionPackage.DISK__TRANSIENT:
				return getTransient();
			case DefinitionPackage.DISK__SERIAL:
				return getSerial();
			case DefinitionPackage.DISK__WWN:
				return getWwn();
			case DefinitionPackage.DISK__VENDOR:
				return getVendor();
			case DefinitionPackage.DISK__PRODUCT:
				return getProduct();
			case DefinitionPackage.DISK__ENCRYPTION:
				return getEncryption();
			case DefinitionPackage.DISK__BOOT:
				return getBoot();
			case DefinitionPackage.DISK__BACKENDDOMAIN:
				return getBackenddomain();
			case DefinitionPackage.DISK__GEOMETRY:
				return getGeometry();
			case DefinitionPackage.DISK__BLOCKIO:
				return getBlockio();
			case DefinitionPackage.DISK__ALIAS:
				return getAlias();
			case DefinitionPackage.DISK__ACPI:
				return getAcpi();
			case DefinitionPackage.DISK__ADDRESS:
				return getAddress();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case DefinitionPackage.DISK__TYPE:
				setType((String)newValue);
				return;
			case DefinitionPackage.DISK__DEVICE:
				setDevice((String)newValue);
				return;
			case DefinitionPackage.DISK__MODEL:
				setModel((String)newValue);
				return;
			case DefinitionPackage.DISK__RAWIO:
				setRawio((Boolean)newValue);
				return;
			case DefinitionPackage.DISK__SGIO:
				setSgio((String)newValue);
				return;
			case DefinitionPackage.DISK__SNAPSHOT:
				setSnapshot((String)newValue);
				return;
			case DefinitionPackage.DISK__DRIVER:
				setDriver((DiskDriver)newValue);
				return;
			case DefinitionPackage.DISK__AUTH:
				setAuth((Auth)newValue);
				return;
			case DefinitionPackage.DISK__SOURCE:
				setSource((DiskSource)newValue);
				return;
			case DefinitionPackage.DISK__BACKING_STORE:
				setBackingStore((BackingStore)newValue);
				return;
			case DefinitionPackage.DISK__MIRROR:
				setMirror((DiskMirror)newValue);
				return;
			case DefinitionPackage.DISK__TARGET:
				setTarget((DiskTarget)newValue);
				return;
			case DefinitionPackage.DISK__IOTUNE:
				setIotune((Iotune)newValue);
				return;
			case DefinitionPackage.DISK__READONLY:
				setReadonly((Boolean)newValue);
				return;
			case DefinitionPackage.DISK__SHAREABLE:
				setShareable((Boolean)newValue);
				return;
			case DefinitionPackage.DISK__TRANSIENT:
				setTransient((DiskTransient)newValue);
				return;
			case DefinitionPackage.DISK__SERIAL:
				setSerial((String)newValue);
				return;
			case DefinitionPackage.DISK__WWN:
				setWwn((String)newValue);
				return;
			case DefinitionPackage.DISK__VENDOR:
				setVendor((String)newValue);
				return;
			case DefinitionPackage.DISK__PRODUCT:
				setProduct((String)newValue);
				return;
			case DefinitionPackage.DISK__ENCRYPTION:
				setEncryption((DiskEncryption)newValue);
				return;
			case DefinitionPackage.DISK__BOOT:
				setBoot((DeviceBoot)newValue);
				return;
			case DefinitionPackage.DISK__BACKENDDOMAIN:
				setBackenddomain((BackendDomain)newValue);
				return;
			case DefinitionPackage.DISK__GEOMETRY:
				setGeometry((DiskGeometry)newValue);
				return;
			case DefinitionPackage.DISK__BLOCKIO:
				setBlockio((DiskBlockio)newValue);
				return;
			case DefinitionPackage.DISK__ALIAS:
				setAlias((Alias)newValue);
				return;
			case DefinitionPackage.DISK__ACPI:
				setAcpi((DeviceAcpi)newValue);
				return;
			case DefinitionPackage.DISK__ADDRESS:
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
			case DefinitionPackage.DISK__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case DefinitionPackage.DISK__DEVICE:
				setDevice(DEVICE_EDEFAULT);
				return;
			case DefinitionPackage.DISK__MODEL:
				setModel(MODEL_EDEFAULT);
				return;
			case DefinitionPackage.DISK__RAWIO:
				setRawio(RAWIO_EDEFAULT);
				return;
			case DefinitionPackage.DISK__SGIO:
				setSgio(SGIO_EDEFAULT);
				return;
			case DefinitionPackage.DISK__SNAPSHOT:
				setSnapshot(SNAPSHOT_EDEFAULT);
				return;
			case DefinitionPackage.DISK__DRIVER:
				setDriver((DiskDriver)null);
				return;
			case DefinitionPackage.DISK__AUTH:
				setAuth((Auth)null);
				return;
			case DefinitionPackage.DISK__SOURCE:
				setSource((DiskSource)null);
				return;
			case DefinitionPackage.DISK__BACKING_STORE:
				setBackingStore((BackingStore)null);
				return;
			case DefinitionPackage.DISK__MIRROR:
				setMirror((DiskMirror)null);
				return;
			case DefinitionPackage.DISK__TARGET:
				setTarget((DiskTarget)null);
				return;
			case DefinitionPackage.DISK__IOTUNE:
				setIotune((Iotune)null);
				return;
			case DefinitionPackage.DISK__READONLY:
				setReadonly(READONLY_EDEFAULT);
				return;
			case DefinitionPackage.DISK__SHAREABLE:
				setShareable(SHAREABLE_EDEFAULT);
				return;
			case DefinitionPackage.DISK__TRANSIENT:
				setTransient((DiskTransient)null);
				return;
			case DefinitionPackage.DISK__SERIAL:
				setSerial(SERIAL_EDEFAULT);
				return;
			case DefinitionPackage.DISK__WWN:
				setWwn(WWN_EDEFAULT);
				return;
			case DefinitionPackage.DISK__VENDOR:
				setVendor(VENDOR_EDEFAULT);
				return;
			case DefinitionPackage.DISK__PRODUCT:
				setProduct(PRODUCT_EDEFAULT);
				return;
			case DefinitionPackage.DISK__ENCRYPTION:
				setEncryption((DiskEncryption)null);
				return;
			case DefinitionPackage.DISK__BOOT:
				setBoot((DeviceBoot)null);
				return;
			case DefinitionPackage.DISK__BACKENDDOMAIN:
				setBackenddomain((BackendDomain)null);
				return;
			case DefinitionPackage.DISK__GEOMETRY:
				setGeometry((DiskGeometry)null);
				return;
			case DefinitionPackage.DISK__BLOCKIO:
				setBlockio((DiskBlockio)null);
				return;
			case DefinitionPackage.DISK__ALIAS:
				setAlias((Alias)null);
				return;
			case DefinitionPackage.DISK__ACPI:
				setAcpi((DeviceAcpi)null);
				return;
			case DefinitionPackage.DISK__ADDRESS:
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
			case DefinitionPackage.DISK__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case DefinitionPackage.DISK__DEVICE:
				return DEVICE_EDEFAULT == null ? device != null : !DEVICE_EDEFAULT.equals(device);
			case DefinitionPackage.DISK__MODEL:
				return MODEL_EDEFAULT == null ? model != null : !MODEL_EDEFAULT.equals(model);
			case DefinitionPackage.DISK__RAWIO:
				return RAWIO_EDEFAULT == null ? rawio != null : !RAWIO_EDEFAULT.equals(rawio);
			case DefinitionPackage.DISK__SGIO:
				return SGIO_EDEFAULT == null ? sgio != null : !SGIO_EDEFAULT.equals(sgio);
			case DefinitionPackage.DISK__SNAPSHOT:
				return SNAPSHOT_EDEFAULT == null ? snapshot != null : !SNAPSHOT_EDEFAULT.equals(snapshot);
			case DefinitionPackage.DISK__DRIVER:
				return driver != null;
			case DefinitionPackage.DISK__AUTH:
				return auth != null;
			case DefinitionPackage.DISK__SOURCE:
				return source != null;
			case DefinitionPackage.DISK__BACKING_STORE:
				return backingStore != null;
			case DefinitionPackage.DISK__MIRROR:
				return mirror != null;
			case DefinitionPackage.DISK__TARGET:
				return target != null;
			case DefinitionPackage.DISK__IOTUNE:
				return iotune != null;
			case DefinitionPackage.DISK__READONLY:
				return readonly != READONLY_EDEFAULT;
			case DefinitionPackage.DISK__SHAREABLE:
				return shareable != SHAREABLE_EDEFAULT;
			case DefinitionPackage.DISK__TRANSIENT:
				return transient_ != null;
			case DefinitionPackage.DISK__SERIAL:
				return SERIAL_EDEFAULT == null ? serial != null : !SERIAL_EDEFAULT.equals(serial);
			case DefinitionPackage.DISK__WWN:
				return WWN_EDEFAULT == null ? wwn != null : !WWN_EDEFAULT.equals(wwn);
			case DefinitionPackage.DISK__VENDOR:
				return VENDOR_EDEFAULT == null ? vendor != null : !VENDOR_EDEFAULT.equals(vendor);
			case DefinitionPackage.DISK__PRODUCT:
				return PRODUCT_EDEFAULT == null ? product != null : !PRODUCT_EDEFAULT.equals(product);
			case DefinitionPackage.DISK__ENCRYPTION:
				return encryption != null;
			case DefinitionPackage.DISK__BOOT:
				return boot != null;
			case DefinitionPackage.DISK__BACKENDDOMAIN:
				return backenddomain != null;
			case DefinitionPackage.DISK__GEOMETRY:
				return geometry != null;
			case DefinitionPackage.DISK__BLOCKIO:
				return blockio != null;
			case DefinitionPackage.DISK__ALIAS:
				return alias != null;
			case DefinitionPackage.DISK__ACPI:
				return acpi != null;
			case DefinitionPackage.DISK__ADDRESS:
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
		result.append(", device: ");
		result.append(device);
		result.append(", model: ");
		result.append(model);
		result.append(", rawio: ");
		result.append(rawio);
		result.append(", sgio: ");
		result.append(sgio);
		result.append(", snapshot: ");
		result.append(snapshot);
		result.append(", readonly: ");
		result.append(readonly);
		result.append(", shareable: ");
		result.append(shareable);
		result.append(", serial: ");
		result.append(serial);
		result.append(", wwn: ");
		result.append(wwn);
		result.append(", vendor: ");
		result.append(vendor);
		result.append(", product: ");
		result.append(product);
		result.append(')');
		return result.toString();
	}

} //DiskImpl
