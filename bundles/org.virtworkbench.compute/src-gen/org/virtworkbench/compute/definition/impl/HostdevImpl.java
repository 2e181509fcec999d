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
import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.DeviceAcpi;
import org.virtworkbench.compute.definition.DeviceAddress;
import org.virtworkbench.compute.definition.DeviceBoot;
import org.virtworkbench.compute.definition.DeviceRom;
import org.virtworkbench.compute.definition.Hostdev;
import org.virtworkbench.compute.definition.HostdevDriver;
import org.virtworkbench.compute.definition.HostdevSource;
import org.virtworkbench.compute.definition.IpAddress;
import org.virtworkbench.compute.definition.IpRoute;
import org.virtworkbench.compute.definition.Teaming;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Hostdev</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HostdevImpl#getMode <em>Mode</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HostdevImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HostdevImpl#getManaged <em>Managed</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HostdevImpl#getSgio <em>Sgio</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HostdevImpl#getRawio <em>Rawio</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HostdevImpl#getModel <em>Model</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HostdevImpl#getDisplay <em>Display</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HostdevImpl#getRamfb <em>Ramfb</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HostdevImpl#getDriver <em>Driver</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HostdevImpl#getTeaming <em>Teaming</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HostdevImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HostdevImpl#getBoot <em>Boot</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HostdevImpl#getRom <em>Rom</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HostdevImpl#isReadonly <em>Readonly</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HostdevImpl#isShareable <em>Shareable</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HostdevImpl#getIp <em>Ip</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HostdevImpl#getRoute <em>Route</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HostdevImpl#getAlias <em>Alias</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HostdevImpl#getAcpi <em>Acpi</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HostdevImpl#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HostdevImpl extends MinimalEObjectImpl.Container implements Hostdev {
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
	 * The default value of the '{@link #getDisplay() <em>Display</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplay()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean DISPLAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDisplay() <em>Display</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplay()
	 * @generated
	 * @ordered
	 */
	protected Boolean display = DISPLAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRamfb() <em>Ramfb</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRamfb()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean RAMFB_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRamfb() <em>Ramfb</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRamfb()
	 * @generated
	 * @ordered
	 */
	protected Boolean ramfb = RAMFB_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDriver() <em>Driver</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriver()
	 * @generated
	 * @ordered
	 */
	protected HostdevDriver driver;

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
	 * The cached value of the '{@link #getSource() <em>Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected HostdevSource source;

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
	protected HostdevImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.HOSTDEV;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV__MODE, oldMode, mode));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV__TYPE, oldType, type));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV__MANAGED, oldManaged, managed));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV__SGIO, oldSgio, sgio));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV__RAWIO, oldRawio, rawio));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV__MODEL, oldModel, model));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getDisplay() {
		return display;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisplay(Boolean newDisplay) {
		Boolean oldDisplay = display;
		display = newDisplay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV__DISPLAY, oldDisplay, display));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getRamfb() {
		return ramfb;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRamfb(Boolean newRamfb) {
		Boolean oldRamfb = ramfb;
		ramfb = newRamfb;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV__RAMFB, oldRamfb, ramfb));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HostdevDriver getDriver() {
		return driver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDriver(HostdevDriver newDriver, NotificationChain msgs) {
		HostdevDriver oldDriver = driver;
		driver = newDriver;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV__DRIVER, oldDriver, newDriver);
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
	public void setDriver(HostdevDriver newDriver) {
		if (newDriver != driver) {
			NotificationChain msgs = null;
			if (driver != null)
				msgs = ((InternalEObject)driver).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HOSTDEV__DRIVER, null, msgs);
			if (newDriver != null)
				msgs = ((InternalEObject)newDriver).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HOSTDEV__DRIVER, null, msgs);
			msgs = basicSetDriver(newDriver, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV__DRIVER, newDriver, newDriver));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV__TEAMING, oldTeaming, newTeaming);
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
				msgs = ((InternalEObject)teaming).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HOSTDEV__TEAMING, null, msgs);
			if (newTeaming != null)
				msgs = ((InternalEObject)newTeaming).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HOSTDEV__TEAMING, null, msgs);
			msgs = basicSetTeaming(newTeaming, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV__TEAMING, newTeaming, newTeaming));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HostdevSource getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSource(HostdevSource newSource, NotificationChain msgs) {
		HostdevSource oldSource = source;
		source = newSource;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV__SOURCE, oldSource, newSource);
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
	public void setSource(HostdevSource newSource) {
		if (newSource != source) {
			NotificationChain msgs = null;
			if (source != null)
				msgs = ((InternalEObject)source).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HOSTDEV__SOURCE, null, msgs);
			if (newSource != null)
				msgs = ((InternalEObject)newSource).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HOSTDEV__SOURCE, null, msgs);
			msgs = basicSetSource(newSource, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV__SOURCE, newSource, newSource));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV__BOOT, oldBoot, newBoot);
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
				msgs = ((InternalEObject)boot).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HOSTDEV__BOOT, null, msgs);
			if (newBoot != null)
				msgs = ((InternalEObject)newBoot).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HOSTDEV__BOOT, null, msgs);
			msgs = basicSetBoot(newBoot, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV__BOOT, newBoot, newBoot));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV__ROM, oldRom, newRom);
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
				msgs = ((InternalEObject)rom).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HOSTDEV__ROM, null, msgs);
			if (newRom != null)
				msgs = ((InternalEObject)newRom).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HOSTDEV__ROM, null, msgs);
			msgs = basicSetRom(newRom, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV__ROM, newRom, newRom));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV__READONLY, oldReadonly, readonly));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV__SHAREABLE, oldShareable, shareable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<IpAddress> getIp() {
		if (ip == null) {
			ip = new EObjectContainmentEList<IpAddress>(IpAddress.class, this, DefinitionPackage.HOSTDEV__IP);
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
			route = new EObjectContainmentEList<IpRoute>(IpRoute.class, this, DefinitionPackage.HOSTDEV__ROUTE);
		}
		return route;
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV__ALIAS, oldAlias, newAlias);
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
				msgs = ((InternalEObject)alias).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HOSTDEV__ALIAS, null, msgs);
			if (newAlias != null)
				msgs = ((InternalEObject)newAlias).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HOSTDEV__ALIAS, null, msgs);
			msgs = basicSetAlias(newAlias, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV__ALIAS, newAlias, newAlias));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV__ACPI, oldAcpi, newAcpi);
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
				msgs = ((InternalEObject)acpi).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HOSTDEV__ACPI, null, msgs);
			if (newAcpi != null)
				msgs = ((InternalEObject)newAcpi).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HOSTDEV__ACPI, null, msgs);
			msgs = basicSetAcpi(newAcpi, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV__ACPI, newAcpi, newAcpi));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV__ADDRESS, oldAddress, newAddress);
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
				msgs = ((InternalEObject)address).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HOSTDEV__ADDRESS, null, msgs);
			if (newAddress != null)
				msgs = ((InternalEObject)newAddress).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HOSTDEV__ADDRESS, null, msgs);
			msgs = basicSetAddress(newAddress, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HOSTDEV__ADDRESS, newAddress, newAddress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.HOSTDEV__DRIVER:
				return basicSetDriver(null, msgs);
			case DefinitionPackage.HOSTDEV__TEAMING:
				return basicSetTeaming(null, msgs);
			case DefinitionPackage.HOSTDEV__SOURCE:
				return basicSetSource(null, msgs);
			case DefinitionPackage.HOSTDEV__BOOT:
				return basicSetBoot(null, msgs);
			case DefinitionPackage.HOSTDEV__ROM:
				return basicSetRom(null, msgs);
			case DefinitionPackage.HOSTDEV__IP:
				return ((InternalEList<?>)getIp()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.HOSTDEV__ROUTE:
				return ((InternalEList<?>)getRoute()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.HOSTDEV__ALIAS:
				return basicSetAlias(null, msgs);
			case DefinitionPackage.HOSTDEV__ACPI:
				return basicSetAcpi(null, msgs);
			case DefinitionPackage.HOSTDEV__ADDRESS:
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
			case DefinitionPackage.HOSTDEV__MODE:
				return getMode();
			case DefinitionPackage.HOSTDEV__TYPE:
				return getType();
			case DefinitionPackage.HOSTDEV__MANAGED:
				return getManaged();
			case DefinitionPackage.HOSTDEV__SGIO:
				return getSgio();
			case DefinitionPackage.HOSTDEV__RAWIO:
				return getRawio();
			case DefinitionPackage.HOSTDEV__MODEL:
				return getModel();
			case DefinitionPackage.HOSTDEV__DISPLAY:
				return getDisplay();
			case DefinitionPackage.HOSTDEV__RAMFB:
				return getRamfb();
			case DefinitionPackage.HOSTDEV__DRIVER:
				return getDriver();
			case DefinitionPackage.HOSTDEV__TEAMING:
				return getTeaming();
			case DefinitionPackage.HOSTDEV__SOURCE:
				return getSource();
			case DefinitionPackage.HOSTDEV__BOOT:
				return getBoot();
			case DefinitionPackage.HOSTDEV__ROM:
				return getRom();
			case DefinitionPackage.HOSTDEV__READONLY:
				return isReadonly();
			case DefinitionPackage.HOSTDEV__SHAREABLE:
				return isShareable();
			case DefinitionPackage.HOSTDEV__IP:
				return getIp();
			case DefinitionPackage.HOSTDEV__ROUTE:
				return getRoute();
			case DefinitionPackage.HOSTDEV__ALIAS:
				return getAlias();
			case DefinitionPackage.HOSTDEV__ACPI:
				return getAcpi();
			case DefinitionPackage.HOSTDEV__ADDRESS:
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
			case DefinitionPackage.HOSTDEV__MODE:
				setMode((String)newValue);
				return;
			case DefinitionPackage.HOSTDEV__TYPE:
				setType((String)newValue);
				return;
			case DefinitionPackage.HOSTDEV__MANAGED:
				setManaged((Boolean)newValue);
				return;
			case DefinitionPackage.HOSTDEV__SGIO:
				setSgio((String)newValue);
				return;
			case DefinitionPackage.HOSTDEV__RAWIO:
				setRawio((Boolean)newValue);
				return;
			case DefinitionPackage.HOSTDEV__MODEL:
				setModel((String)newValue);
				return;
			case DefinitionPackage.HOSTDEV__DISPLAY:
				setDisplay((Boolean)newValue);
				return;
			case DefinitionPackage.HOSTDEV__RAMFB:
				setRamfb((Boolean)newValue);
				return;
			case DefinitionPackage.HOSTDEV__DRIVER:
				setDriver((HostdevDriver)newValue);
				return;
			case DefinitionPackage.HOSTDEV__TEAMING:
				setTeaming((Teaming)newValue);
				return;
			case DefinitionPackage.HOSTDEV__SOURCE:
				setSource((HostdevSource)newValue);
				return;
			case DefinitionPackage.HOSTDEV__BOOT:
				setBoot((DeviceBoot)newValue);
				return;
			case DefinitionPackage.HOSTDEV__ROM:
				setRom((DeviceRom)newValue);
				return;
			case DefinitionPackage.HOSTDEV__READONLY:
				setReadonly((Boolean)newValue);
				return;
			case DefinitionPackage.HOSTDEV__SHAREABLE:
				setShareable((Boolean)newValue);
				return;
			case DefinitionPackage.HOSTDEV__IP:
				getIp().clear();
				getIp().addAll((Collection<? extends IpAddress>)newValue);
				return;
			case DefinitionPackage.HOSTDEV__ROUTE:
				getRoute().clear();
				getRoute().addAll((Collection<? extends IpRoute>)newValue);
				return;
			case DefinitionPackage.HOSTDEV__ALIAS:
				setAlias((Alias)newValue);
				return;
			case DefinitionPackage.HOSTDEV__ACPI:
				setAcpi((DeviceAcpi)newValue);
				return;
			case DefinitionPackage.HOSTDEV__ADDRESS:
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
			case DefinitionPackage.HOSTDEV__MODE:
				setMode(MODE_EDEFAULT);
				return;
			case DefinitionPackage.HOSTDEV__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case DefinitionPackage.HOSTDEV__MANAGED:
				setManaged(MANAGED_EDEFAULT);
				return;
			case DefinitionPackage.HOSTDEV__SGIO:
				setSgio(SGIO_EDEFAULT);
				return;
			case DefinitionPackage.HOSTDEV__RAWIO:
				setRawio(RAWIO_EDEFAULT);
				return;
			case DefinitionPackage.HOSTDEV__MODEL:
				setModel(MODEL_EDEFAULT);
				return;
			case DefinitionPackage.HOSTDEV__DISPLAY:
				setDisplay(DISPLAY_EDEFAULT);
				return;
			case DefinitionPackage.HOSTDEV__RAMFB:
				setRamfb(RAMFB_EDEFAULT);
				return;
			case DefinitionPackage.HOSTDEV__DRIVER:
				setDriver((HostdevDriver)null);
				return;
			case DefinitionPackage.HOSTDEV__TEAMING:
				setTeaming((Teaming)null);
				return;
			case DefinitionPackage.HOSTDEV__SOURCE:
				setSource((HostdevSource)null);
				return;
			case DefinitionPackage.HOSTDEV__BOOT:
				setBoot((DeviceBoot)null);
				return;
			case DefinitionPackage.HOSTDEV__ROM:
				setRom((DeviceRom)null);
				return;
			case DefinitionPackage.HOSTDEV__READONLY:
				setReadonly(READONLY_EDEFAULT);
				return;
			case DefinitionPackage.HOSTDEV__SHAREABLE:
				setShareable(SHAREABLE_EDEFAULT);
				return;
			case DefinitionPackage.HOSTDEV__IP:
				getIp().clear();
				return;
			case DefinitionPackage.HOSTDEV__ROUTE:
				getRoute().clear();
				return;
			case DefinitionPackage.HOSTDEV__ALIAS:
				setAlias((Alias)null);
				return;
			case DefinitionPackage.HOSTDEV__ACPI:
				setAcpi((DeviceAcpi)null);
				return;
			case DefinitionPackage.HOSTDEV__ADDRESS:
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
			case DefinitionPackage.HOSTDEV__MODE:
				return MODE_EDEFAULT == null ? mode != null : !MODE_EDEFAULT.equals(mode);
			case DefinitionPackage.HOSTDEV__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case DefinitionPackage.HOSTDEV__MANAGED:
				return MANAGED_EDEFAULT == null ? managed != null : !MANAGED_EDEFAULT.equals(managed);
			case DefinitionPackage.HOSTDEV__SGIO:
				return SGIO_EDEFAULT == null ? sgio != null : !SGIO_EDEFAULT.equals(sgio);
			case DefinitionPackage.HOSTDEV__RAWIO:
				return RAWIO_EDEFAULT == null ? rawio != null : !RAWIO_EDEFAULT.equals(rawio);
			case DefinitionPackage.HOSTDEV__MODEL:
				return MODEL_EDEFAULT == null ? model != null : !MODEL_EDEFAULT.equals(model);
			case DefinitionPackage.HOSTDEV__DISPLAY:
				return DISPLAY_EDEFAULT == null ? display != null : !DISPLAY_EDEFAULT.equals(display);
			case DefinitionPackage.HOSTDEV__RAMFB:
				return RAMFB_EDEFAULT == null ? ramfb != null : !RAMFB_EDEFAULT.equals(ramfb);
			case DefinitionPackage.HOSTDEV__DRIVER:
				return driver != null;
			case DefinitionPackage.HOSTDEV__TEAMING:
				return teaming != null;
			case DefinitionPackage.HOSTDEV__SOURCE:
				return source != null;
			case DefinitionPackage.HOSTDEV__BOOT:
				return boot != null;
			case DefinitionPackage.HOSTDEV__ROM:
				return rom != null;
			case DefinitionPackage.HOSTDEV__READONLY:
				return readonly != READONLY_EDEFAULT;
			case DefinitionPackage.HOSTDEV__SHAREABLE:
				return shareable != SHAREABLE_EDEFAULT;
			case DefinitionPackage.HOSTDEV__IP:
				return ip != null && !ip.isEmpty();
			case DefinitionPackage.HOSTDEV__ROUTE:
				return route != null && !route.isEmpty();
			case DefinitionPackage.HOSTDEV__ALIAS:
				return alias != null;
			case DefinitionPackage.HOSTDEV__ACPI:
				return acpi != null;
			case DefinitionPackage.HOSTDEV__ADDRESS:
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
		result.append(" (mode: ");
		result.append(mode);
		result.append(", type: ");
		result.append(type);
		result.append(", managed: ");
		result.append(managed);
		result.append(", sgio: ");
		result.append(sgio);
		result.append(", rawio: ");
		result.append(rawio);
		result.append(", model: ");
		result.append(model);
		result.append(", display: ");
		result.append(display);
		result.append(", ramfb: ");
		result.append(ramfb);
		result.append(", readonly: ");
		result.append(readonly);
		result.append(", shareable: ");
		result.append(shareable);
		result.append(')');
		return result.toString();
	}

} //HostdevImpl
