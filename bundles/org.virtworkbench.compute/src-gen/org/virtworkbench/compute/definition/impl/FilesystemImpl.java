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
import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.DeviceAcpi;
import org.virtworkbench.compute.definition.DeviceAddress;
import org.virtworkbench.compute.definition.DeviceBoot;
import org.virtworkbench.compute.definition.Filesystem;
import org.virtworkbench.compute.definition.FilesystemBinary;
import org.virtworkbench.compute.definition.FilesystemDriver;
import org.virtworkbench.compute.definition.FilesystemSource;
import org.virtworkbench.compute.definition.FilesystemTarget;
import org.virtworkbench.compute.definition.Idmap;
import org.virtworkbench.compute.definition.SizeInBytes;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Filesystem</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FilesystemImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FilesystemImpl#getModel <em>Model</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FilesystemImpl#getAccessmode <em>Accessmode</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FilesystemImpl#getMultidevs <em>Multidevs</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FilesystemImpl#getFmode <em>Fmode</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FilesystemImpl#getDmode <em>Dmode</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FilesystemImpl#getDriver <em>Driver</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FilesystemImpl#getBinary <em>Binary</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FilesystemImpl#getIdmap <em>Idmap</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FilesystemImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FilesystemImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FilesystemImpl#isReadonly <em>Readonly</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FilesystemImpl#getSpace_hard_limit <em>Space hard limit</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FilesystemImpl#getSpace_soft_limit <em>Space soft limit</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FilesystemImpl#getBoot <em>Boot</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FilesystemImpl#getAlias <em>Alias</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FilesystemImpl#getAcpi <em>Acpi</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FilesystemImpl#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FilesystemImpl extends MinimalEObjectImpl.Container implements Filesystem {
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
	 * The default value of the '{@link #getAccessmode() <em>Accessmode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccessmode()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCESSMODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccessmode() <em>Accessmode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccessmode()
	 * @generated
	 * @ordered
	 */
	protected String accessmode = ACCESSMODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMultidevs() <em>Multidevs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMultidevs()
	 * @generated
	 * @ordered
	 */
	protected static final String MULTIDEVS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMultidevs() <em>Multidevs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMultidevs()
	 * @generated
	 * @ordered
	 */
	protected String multidevs = MULTIDEVS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFmode() <em>Fmode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFmode()
	 * @generated
	 * @ordered
	 */
	protected static final Long FMODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFmode() <em>Fmode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFmode()
	 * @generated
	 * @ordered
	 */
	protected Long fmode = FMODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDmode() <em>Dmode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDmode()
	 * @generated
	 * @ordered
	 */
	protected static final Long DMODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDmode() <em>Dmode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDmode()
	 * @generated
	 * @ordered
	 */
	protected Long dmode = DMODE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDriver() <em>Driver</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriver()
	 * @generated
	 * @ordered
	 */
	protected FilesystemDriver driver;

	/**
	 * The cached value of the '{@link #getBinary() <em>Binary</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBinary()
	 * @generated
	 * @ordered
	 */
	protected FilesystemBinary binary;

	/**
	 * The cached value of the '{@link #getIdmap() <em>Idmap</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdmap()
	 * @generated
	 * @ordered
	 */
	protected Idmap idmap;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected FilesystemSource source;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected FilesystemTarget target;

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
	 * The cached value of the '{@link #getSpace_hard_limit() <em>Space hard limit</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpace_hard_limit()
	 * @generated
	 * @ordered
	 */
	protected SizeInBytes space_hard_limit;

	/**
	 * The cached value of the '{@link #getSpace_soft_limit() <em>Space soft limit</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpace_soft_limit()
	 * @generated
	 * @ordered
	 */
	protected SizeInBytes space_soft_limit;

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
	protected FilesystemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.FILESYSTEM;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM__TYPE, oldType, type));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM__MODEL, oldModel, model));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAccessmode() {
		return accessmode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccessmode(String newAccessmode) {
		String oldAccessmode = accessmode;
		accessmode = newAccessmode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM__ACCESSMODE, oldAccessmode, accessmode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMultidevs() {
		return multidevs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMultidevs(String newMultidevs) {
		String oldMultidevs = multidevs;
		multidevs = newMultidevs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM__MULTIDEVS, oldMultidevs, multidevs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getFmode() {
		return fmode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFmode(Long newFmode) {
		Long oldFmode = fmode;
		fmode = newFmode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM__FMODE, oldFmode, fmode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getDmode() {
		return dmode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDmode(Long newDmode) {
		Long oldDmode = dmode;
		dmode = newDmode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM__DMODE, oldDmode, dmode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FilesystemDriver getDriver() {
		return driver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDriver(FilesystemDriver newDriver, NotificationChain msgs) {
		FilesystemDriver oldDriver = driver;
		driver = newDriver;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM__DRIVER, oldDriver, newDriver);
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
	public void setDriver(FilesystemDriver newDriver) {
		if (newDriver != driver) {
			NotificationChain msgs = null;
			if (driver != null)
				msgs = ((InternalEObject)driver).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FILESYSTEM__DRIVER, null, msgs);
			if (newDriver != null)
				msgs = ((InternalEObject)newDriver).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FILESYSTEM__DRIVER, null, msgs);
			msgs = basicSetDriver(newDriver, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM__DRIVER, newDriver, newDriver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FilesystemBinary getBinary() {
		return binary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBinary(FilesystemBinary newBinary, NotificationChain msgs) {
		FilesystemBinary oldBinary = binary;
		binary = newBinary;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM__BINARY, oldBinary, newBinary);
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
	public void setBinary(FilesystemBinary newBinary) {
		if (newBinary != binary) {
			NotificationChain msgs = null;
			if (binary != null)
				msgs = ((InternalEObject)binary).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FILESYSTEM__BINARY, null, msgs);
			if (newBinary != null)
				msgs = ((InternalEObject)newBinary).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FILESYSTEM__BINARY, null, msgs);
			msgs = basicSetBinary(newBinary, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM__BINARY, newBinary, newBinary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Idmap getIdmap() {
		return idmap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetIdmap(Idmap newIdmap, NotificationChain msgs) {
		Idmap oldIdmap = idmap;
		idmap = newIdmap;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM__IDMAP, oldIdmap, newIdmap);
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
	public void setIdmap(Idmap newIdmap) {
		if (newIdmap != idmap) {
			NotificationChain msgs = null;
			if (idmap != null)
				msgs = ((InternalEObject)idmap).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FILESYSTEM__IDMAP, null, msgs);
			if (newIdmap != null)
				msgs = ((InternalEObject)newIdmap).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FILESYSTEM__IDMAP, null, msgs);
			msgs = basicSetIdmap(newIdmap, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM__IDMAP, newIdmap, newIdmap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FilesystemSource getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSource(FilesystemSource newSource, NotificationChain msgs) {
		FilesystemSource oldSource = source;
		source = newSource;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM__SOURCE, oldSource, newSource);
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
	public void setSource(FilesystemSource newSource) {
		if (newSource != source) {
			NotificationChain msgs = null;
			if (source != null)
				msgs = ((InternalEObject)source).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FILESYSTEM__SOURCE, null, msgs);
			if (newSource != null)
				msgs = ((InternalEObject)newSource).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FILESYSTEM__SOURCE, null, msgs);
			msgs = basicSetSource(newSource, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM__SOURCE, newSource, newSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FilesystemTarget getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTarget(FilesystemTarget newTarget, NotificationChain msgs) {
		FilesystemTarget oldTarget = target;
		target = newTarget;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM__TARGET, oldTarget, newTarget);
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
	public void setTarget(FilesystemTarget newTarget) {
		if (newTarget != target) {
			NotificationChain msgs = null;
			if (target != null)
				msgs = ((InternalEObject)target).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FILESYSTEM__TARGET, null, msgs);
			if (newTarget != null)
				msgs = ((InternalEObject)newTarget).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FILESYSTEM__TARGET, null, msgs);
			msgs = basicSetTarget(newTarget, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM__TARGET, newTarget, newTarget));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM__READONLY, oldReadonly, readonly));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SizeInBytes getSpace_hard_limit() {
		return space_hard_limit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSpace_hard_limit(SizeInBytes newSpace_hard_limit, NotificationChain msgs) {
		SizeInBytes oldSpace_hard_limit = space_hard_limit;
		space_hard_limit = newSpace_hard_limit;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM__SPACE_HARD_LIMIT, oldSpace_hard_limit, newSpace_hard_limit);
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
	public void setSpace_hard_limit(SizeInBytes newSpace_hard_limit) {
		if (newSpace_hard_limit != space_hard_limit) {
			NotificationChain msgs = null;
			if (space_hard_limit != null)
				msgs = ((InternalEObject)space_hard_limit).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FILESYSTEM__SPACE_HARD_LIMIT, null, msgs);
			if (newSpace_hard_limit != null)
				msgs = ((InternalEObject)newSpace_hard_limit).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FILESYSTEM__SPACE_HARD_LIMIT, null, msgs);
			msgs = basicSetSpace_hard_limit(newSpace_hard_limit, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM__SPACE_HARD_LIMIT, newSpace_hard_limit, newSpace_hard_limit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SizeInBytes getSpace_soft_limit() {
		return space_soft_limit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSpace_soft_limit(SizeInBytes newSpace_soft_limit, NotificationChain msgs) {
		SizeInBytes oldSpace_soft_limit = space_soft_limit;
		space_soft_limit = newSpace_soft_limit;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM__SPACE_SOFT_LIMIT, oldSpace_soft_limit, newSpace_soft_limit);
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
	public void setSpace_soft_limit(SizeInBytes newSpace_soft_limit) {
		if (newSpace_soft_limit != space_soft_limit) {
			NotificationChain msgs = null;
			if (space_soft_limit != null)
				msgs = ((InternalEObject)space_soft_limit).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FILESYSTEM__SPACE_SOFT_LIMIT, null, msgs);
			if (newSpace_soft_limit != null)
				msgs = ((InternalEObject)newSpace_soft_limit).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FILESYSTEM__SPACE_SOFT_LIMIT, null, msgs);
			msgs = basicSetSpace_soft_limit(newSpace_soft_limit, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM__SPACE_SOFT_LIMIT, newSpace_soft_limit, newSpace_soft_limit));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM__BOOT, oldBoot, newBoot);
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
				msgs = ((InternalEObject)boot).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FILESYSTEM__BOOT, null, msgs);
			if (newBoot != null)
				msgs = ((InternalEObject)newBoot).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FILESYSTEM__BOOT, null, msgs);
			msgs = basicSetBoot(newBoot, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM__BOOT, newBoot, newBoot));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM__ALIAS, oldAlias, newAlias);
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
				msgs = ((InternalEObject)alias).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FILESYSTEM__ALIAS, null, msgs);
			if (newAlias != null)
				msgs = ((InternalEObject)newAlias).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FILESYSTEM__ALIAS, null, msgs);
			msgs = basicSetAlias(newAlias, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM__ALIAS, newAlias, newAlias));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM__ACPI, oldAcpi, newAcpi);
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
				msgs = ((InternalEObject)acpi).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FILESYSTEM__ACPI, null, msgs);
			if (newAcpi != null)
				msgs = ((InternalEObject)newAcpi).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FILESYSTEM__ACPI, null, msgs);
			msgs = basicSetAcpi(newAcpi, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM__ACPI, newAcpi, newAcpi));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM__ADDRESS, oldAddress, newAddress);
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
				msgs = ((InternalEObject)address).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FILESYSTEM__ADDRESS, null, msgs);
			if (newAddress != null)
				msgs = ((InternalEObject)newAddress).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FILESYSTEM__ADDRESS, null, msgs);
			msgs = basicSetAddress(newAddress, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM__ADDRESS, newAddress, newAddress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.FILESYSTEM__DRIVER:
				return basicSetDriver(null, msgs);
			case DefinitionPackage.FILESYSTEM__BINARY:
				return basicSetBinary(null, msgs);
			case DefinitionPackage.FILESYSTEM__IDMAP:
				return basicSetIdmap(null, msgs);
			case DefinitionPackage.FILESYSTEM__SOURCE:
				return basicSetSource(null, msgs);
			case DefinitionPackage.FILESYSTEM__TARGET:
				return basicSetTarget(null, msgs);
			case DefinitionPackage.FILESYSTEM__SPACE_HARD_LIMIT:
				return basicSetSpace_hard_limit(null, msgs);
			case DefinitionPackage.FILESYSTEM__SPACE_SOFT_LIMIT:
				return basicSetSpace_soft_limit(null, msgs);
			case DefinitionPackage.FILESYSTEM__BOOT:
				return basicSetBoot(null, msgs);
			case DefinitionPackage.FILESYSTEM__ALIAS:
				return basicSetAlias(null, msgs);
			case DefinitionPackage.FILESYSTEM__ACPI:
				return basicSetAcpi(null, msgs);
			case DefinitionPackage.FILESYSTEM__ADDRESS:
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
			case DefinitionPackage.FILESYSTEM__TYPE:
				return getType();
			case DefinitionPackage.FILESYSTEM__MODEL:
				return getModel();
			case DefinitionPackage.FILESYSTEM__ACCESSMODE:
				return getAccessmode();
			case DefinitionPackage.FILESYSTEM__MULTIDEVS:
				return getMultidevs();
			case DefinitionPackage.FILESYSTEM__FMODE:
				return getFmode();
			case DefinitionPackage.FILESYSTEM__DMODE:
				return getDmode();
			case DefinitionPackage.FILESYSTEM__DRIVER:
				return getDriver();
			case DefinitionPackage.FILESYSTEM__BINARY:
				return getBinary();
			case DefinitionPackage.FILESYSTEM__IDMAP:
				return getIdmap();
			case DefinitionPackage.FILESYSTEM__SOURCE:
				return getSource();
			case DefinitionPackage.FILESYSTEM__TARGET:
				return getTarget();
			case DefinitionPackage.FILESYSTEM__READONLY:
				return isReadonly();
			case DefinitionPackage.FILESYSTEM__SPACE_HARD_LIMIT:
				return getSpace_hard_limit();
			case DefinitionPackage.FILESYSTEM__SPACE_SOFT_LIMIT:
				return getSpace_soft_limit();
			case DefinitionPackage.FILESYSTEM__BOOT:
				return getBoot();
			case DefinitionPackage.FILESYSTEM__ALIAS:
				return getAlias();
			case DefinitionPackage.FILESYSTEM__ACPI:
				return getAcpi();
			case DefinitionPackage.FILESYSTEM__ADDRESS:
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
			case DefinitionPackage.FILESYSTEM__TYPE:
				setType((String)newValue);
				return;
			case DefinitionPackage.FILESYSTEM__MODEL:
				setModel((String)newValue);
				return;
			case DefinitionPackage.FILESYSTEM__ACCESSMODE:
				setAccessmode((String)newValue);
				return;
			case DefinitionPackage.FILESYSTEM__MULTIDEVS:
				setMultidevs((String)newValue);
				return;
			case DefinitionPackage.FILESYSTEM__FMODE:
				setFmode((Long)newValue);
				return;
			case DefinitionPackage.FILESYSTEM__DMODE:
				setDmode((Long)newValue);
				return;
			case DefinitionPackage.FILESYSTEM__DRIVER:
				setDriver((FilesystemDriver)newValue);
				return;
			case DefinitionPackage.FILESYSTEM__BINARY:
				setBinary((FilesystemBinary)newValue);
				return;
			case DefinitionPackage.FILESYSTEM__IDMAP:
				setIdmap((Idmap)newValue);
				return;
			case DefinitionPackage.FILESYSTEM__SOURCE:
				setSource((FilesystemSource)newValue);
				return;
			case DefinitionPackage.FILESYSTEM__TARGET:
				setTarget((FilesystemTarget)newValue);
				return;
			case DefinitionPackage.FILESYSTEM__READONLY:
				setReadonly((Boolean)newValue);
				return;
			case DefinitionPackage.FILESYSTEM__SPACE_HARD_LIMIT:
				setSpace_hard_limit((SizeInBytes)newValue);
				return;
			case DefinitionPackage.FILESYSTEM__SPACE_SOFT_LIMIT:
				setSpace_soft_limit((SizeInBytes)newValue);
				return;
			case DefinitionPackage.FILESYSTEM__BOOT:
				setBoot((DeviceBoot)newValue);
				return;
			case DefinitionPackage.FILESYSTEM__ALIAS:
				setAlias((Alias)newValue);
				return;
			case DefinitionPackage.FILESYSTEM__ACPI:
				setAcpi((DeviceAcpi)newValue);
				return;
			case DefinitionPackage.FILESYSTEM__ADDRESS:
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
			case DefinitionPackage.FILESYSTEM__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case DefinitionPackage.FILESYSTEM__MODEL:
				setModel(MODEL_EDEFAULT);
				return;
			case DefinitionPackage.FILESYSTEM__ACCESSMODE:
				setAccessmode(ACCESSMODE_EDEFAULT);
				return;
			case DefinitionPackage.FILESYSTEM__MULTIDEVS:
				setMultidevs(MULTIDEVS_EDEFAULT);
				return;
			case DefinitionPackage.FILESYSTEM__FMODE:
				setFmode(FMODE_EDEFAULT);
				return;
			case DefinitionPackage.FILESYSTEM__DMODE:
				setDmode(DMODE_EDEFAULT);
				return;
			case DefinitionPackage.FILESYSTEM__DRIVER:
				setDriver((FilesystemDriver)null);
				return;
			case DefinitionPackage.FILESYSTEM__BINARY:
				setBinary((FilesystemBinary)null);
				return;
			case DefinitionPackage.FILESYSTEM__IDMAP:
				setIdmap((Idmap)null);
				return;
			case DefinitionPackage.FILESYSTEM__SOURCE:
				setSource((FilesystemSource)null);
				return;
			case DefinitionPackage.FILESYSTEM__TARGET:
				setTarget((FilesystemTarget)null);
				return;
			case DefinitionPackage.FILESYSTEM__READONLY:
				setReadonly(READONLY_EDEFAULT);
				return;
			case DefinitionPackage.FILESYSTEM__SPACE_HARD_LIMIT:
				setSpace_hard_limit((SizeInBytes)null);
				return;
			case DefinitionPackage.FILESYSTEM__SPACE_SOFT_LIMIT:
				setSpace_soft_limit((SizeInBytes)null);
				return;
			case DefinitionPackage.FILESYSTEM__BOOT:
				setBoot((DeviceBoot)null);
				return;
			case DefinitionPackage.FILESYSTEM__ALIAS:
				setAlias((Alias)null);
				return;
			case DefinitionPackage.FILESYSTEM__ACPI:
				setAcpi((DeviceAcpi)null);
				return;
			case DefinitionPackage.FILESYSTEM__ADDRESS:
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
			case DefinitionPackage.FILESYSTEM__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case DefinitionPackage.FILESYSTEM__MODEL:
				return MODEL_EDEFAULT == null ? model != null : !MODEL_EDEFAULT.equals(model);
			case DefinitionPackage.FILESYSTEM__ACCESSMODE:
				return ACCESSMODE_EDEFAULT == null ? accessmode != null : !ACCESSMODE_EDEFAULT.equals(accessmode);
			case DefinitionPackage.FILESYSTEM__MULTIDEVS:
				return MULTIDEVS_EDEFAULT == null ? multidevs != null : !MULTIDEVS_EDEFAULT.equals(multidevs);
			case DefinitionPackage.FILESYSTEM__FMODE:
				return FMODE_EDEFAULT == null ? fmode != null : !FMODE_EDEFAULT.equals(fmode);
			case DefinitionPackage.FILESYSTEM__DMODE:
				return DMODE_EDEFAULT == null ? dmode != null : !DMODE_EDEFAULT.equals(dmode);
			case DefinitionPackage.FILESYSTEM__DRIVER:
				return driver != null;
			case DefinitionPackage.FILESYSTEM__BINARY:
				return binary != null;
			case DefinitionPackage.FILESYSTEM__IDMAP:
				return idmap != null;
			case DefinitionPackage.FILESYSTEM__SOURCE:
				return source != null;
			case DefinitionPackage.FILESYSTEM__TARGET:
				return target != null;
			case DefinitionPackage.FILESYSTEM__READONLY:
				return readonly != READONLY_EDEFAULT;
			case DefinitionPackage.FILESYSTEM__SPACE_HARD_LIMIT:
				return space_hard_limit != null;
			case DefinitionPackage.FILESYSTEM__SPACE_SOFT_LIMIT:
				return space_soft_limit != null;
			case DefinitionPackage.FILESYSTEM__BOOT:
				return boot != null;
			case DefinitionPackage.FILESYSTEM__ALIAS:
				return alias != null;
			case DefinitionPackage.FILESYSTEM__ACPI:
				return acpi != null;
			case DefinitionPackage.FILESYSTEM__ADDRESS:
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
		result.append(", model: ");
		result.append(model);
		result.append(", accessmode: ");
		result.append(accessmode);
		result.append(", multidevs: ");
		result.append(multidevs);
		result.append(", fmode: ");
		result.append(fmode);
		result.append(", dmode: ");
		result.append(dmode);
		result.append(", readonly: ");
		result.append(readonly);
		result.append(')');
		return result.toString();
	}

} //FilesystemImpl
