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
import org.virtworkbench.compute.definition.Controller;
import org.virtworkbench.compute.definition.ControllerDriver;
import org.virtworkbench.compute.definition.ControllerMaster;
import org.virtworkbench.compute.definition.ControllerModel;
import org.virtworkbench.compute.definition.ControllerTarget;
import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.DeviceAcpi;
import org.virtworkbench.compute.definition.DeviceAddress;
import org.virtworkbench.compute.definition.ScaledSize;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Controller</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ControllerImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ControllerImpl#getIndex <em>Index</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ControllerImpl#getModel <em>Model</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ControllerImpl#getPorts <em>Ports</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ControllerImpl#getVectors <em>Vectors</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ControllerImpl#getMaxGrantFrames <em>Max Grant Frames</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ControllerImpl#getMaxEventChannels <em>Max Event Channels</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ControllerImpl#getModelElement <em>Model Element</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ControllerImpl#getDriver <em>Driver</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ControllerImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ControllerImpl#getMaster <em>Master</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ControllerImpl#getPcihole64 <em>Pcihole64</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ControllerImpl#getAlias <em>Alias</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ControllerImpl#getAcpi <em>Acpi</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ControllerImpl#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ControllerImpl extends MinimalEObjectImpl.Container implements Controller {
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
	 * The default value of the '{@link #getIndex() <em>Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndex()
	 * @generated
	 * @ordered
	 */
	protected static final Long INDEX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIndex() <em>Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndex()
	 * @generated
	 * @ordered
	 */
	protected Long index = INDEX_EDEFAULT;

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
	 * The default value of the '{@link #getPorts() <em>Ports</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPorts()
	 * @generated
	 * @ordered
	 */
	protected static final Long PORTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPorts() <em>Ports</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPorts()
	 * @generated
	 * @ordered
	 */
	protected Long ports = PORTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getVectors() <em>Vectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVectors()
	 * @generated
	 * @ordered
	 */
	protected static final Long VECTORS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVectors() <em>Vectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVectors()
	 * @generated
	 * @ordered
	 */
	protected Long vectors = VECTORS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxGrantFrames() <em>Max Grant Frames</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxGrantFrames()
	 * @generated
	 * @ordered
	 */
	protected static final Long MAX_GRANT_FRAMES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaxGrantFrames() <em>Max Grant Frames</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxGrantFrames()
	 * @generated
	 * @ordered
	 */
	protected Long maxGrantFrames = MAX_GRANT_FRAMES_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxEventChannels() <em>Max Event Channels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxEventChannels()
	 * @generated
	 * @ordered
	 */
	protected static final Long MAX_EVENT_CHANNELS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaxEventChannels() <em>Max Event Channels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxEventChannels()
	 * @generated
	 * @ordered
	 */
	protected Long maxEventChannels = MAX_EVENT_CHANNELS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getModelElement() <em>Model Element</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModelElement()
	 * @generated
	 * @ordered
	 */
	protected ControllerModel modelElement;

	/**
	 * The cached value of the '{@link #getDriver() <em>Driver</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriver()
	 * @generated
	 * @ordered
	 */
	protected ControllerDriver driver;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected ControllerTarget target;

	/**
	 * The cached value of the '{@link #getMaster() <em>Master</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaster()
	 * @generated
	 * @ordered
	 */
	protected ControllerMaster master;

	/**
	 * The cached value of the '{@link #getPcihole64() <em>Pcihole64</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPcihole64()
	 * @generated
	 * @ordered
	 */
	protected ScaledSize pcihole64;

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
	protected ControllerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.CONTROLLER;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getIndex() {
		return index;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndex(Long newIndex) {
		Long oldIndex = index;
		index = newIndex;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER__INDEX, oldIndex, index));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER__MODEL, oldModel, model));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getPorts() {
		return ports;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPorts(Long newPorts) {
		Long oldPorts = ports;
		ports = newPorts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER__PORTS, oldPorts, ports));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getVectors() {
		return vectors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVectors(Long newVectors) {
		Long oldVectors = vectors;
		vectors = newVectors;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER__VECTORS, oldVectors, vectors));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getMaxGrantFrames() {
		return maxGrantFrames;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxGrantFrames(Long newMaxGrantFrames) {
		Long oldMaxGrantFrames = maxGrantFrames;
		maxGrantFrames = newMaxGrantFrames;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER__MAX_GRANT_FRAMES, oldMaxGrantFrames, maxGrantFrames));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getMaxEventChannels() {
		return maxEventChannels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxEventChannels(Long newMaxEventChannels) {
		Long oldMaxEventChannels = maxEventChannels;
		maxEventChannels = newMaxEventChannels;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER__MAX_EVENT_CHANNELS, oldMaxEventChannels, maxEventChannels));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ControllerModel getModelElement() {
		return modelElement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetModelElement(ControllerModel newModelElement, NotificationChain msgs) {
		ControllerModel oldModelElement = modelElement;
		modelElement = newModelElement;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER__MODEL_ELEMENT, oldModelElement, newModelElement);
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
	public void setModelElement(ControllerModel newModelElement) {
		if (newModelElement != modelElement) {
			NotificationChain msgs = null;
			if (modelElement != null)
				msgs = ((InternalEObject)modelElement).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.CONTROLLER__MODEL_ELEMENT, null, msgs);
			if (newModelElement != null)
				msgs = ((InternalEObject)newModelElement).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.CONTROLLER__MODEL_ELEMENT, null, msgs);
			msgs = basicSetModelElement(newModelElement, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER__MODEL_ELEMENT, newModelElement, newModelElement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ControllerDriver getDriver() {
		return driver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDriver(ControllerDriver newDriver, NotificationChain msgs) {
		ControllerDriver oldDriver = driver;
		driver = newDriver;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER__DRIVER, oldDriver, newDriver);
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
	public void setDriver(ControllerDriver newDriver) {
		if (newDriver != driver) {
			NotificationChain msgs = null;
			if (driver != null)
				msgs = ((InternalEObject)driver).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.CONTROLLER__DRIVER, null, msgs);
			if (newDriver != null)
				msgs = ((InternalEObject)newDriver).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.CONTROLLER__DRIVER, null, msgs);
			msgs = basicSetDriver(newDriver, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER__DRIVER, newDriver, newDriver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ControllerTarget getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTarget(ControllerTarget newTarget, NotificationChain msgs) {
		ControllerTarget oldTarget = target;
		target = newTarget;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER__TARGET, oldTarget, newTarget);
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
	public void setTarget(ControllerTarget newTarget) {
		if (newTarget != target) {
			NotificationChain msgs = null;
			if (target != null)
				msgs = ((InternalEObject)target).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.CONTROLLER__TARGET, null, msgs);
			if (newTarget != null)
				msgs = ((InternalEObject)newTarget).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.CONTROLLER__TARGET, null, msgs);
			msgs = basicSetTarget(newTarget, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER__TARGET, newTarget, newTarget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ControllerMaster getMaster() {
		return master;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMaster(ControllerMaster newMaster, NotificationChain msgs) {
		ControllerMaster oldMaster = master;
		master = newMaster;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER__MASTER, oldMaster, newMaster);
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
	public void setMaster(ControllerMaster newMaster) {
		if (newMaster != master) {
			NotificationChain msgs = null;
			if (master != null)
				msgs = ((InternalEObject)master).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.CONTROLLER__MASTER, null, msgs);
			if (newMaster != null)
				msgs = ((InternalEObject)newMaster).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.CONTROLLER__MASTER, null, msgs);
			msgs = basicSetMaster(newMaster, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER__MASTER, newMaster, newMaster));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScaledSize getPcihole64() {
		return pcihole64;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPcihole64(ScaledSize newPcihole64, NotificationChain msgs) {
		ScaledSize oldPcihole64 = pcihole64;
		pcihole64 = newPcihole64;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER__PCIHOLE64, oldPcihole64, newPcihole64);
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
	public void setPcihole64(ScaledSize newPcihole64) {
		if (newPcihole64 != pcihole64) {
			NotificationChain msgs = null;
			if (pcihole64 != null)
				msgs = ((InternalEObject)pcihole64).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.CONTROLLER__PCIHOLE64, null, msgs);
			if (newPcihole64 != null)
				msgs = ((InternalEObject)newPcihole64).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.CONTROLLER__PCIHOLE64, null, msgs);
			msgs = basicSetPcihole64(newPcihole64, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER__PCIHOLE64, newPcihole64, newPcihole64));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER__ALIAS, oldAlias, newAlias);
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
				msgs = ((InternalEObject)alias).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.CONTROLLER__ALIAS, null, msgs);
			if (newAlias != null)
				msgs = ((InternalEObject)newAlias).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.CONTROLLER__ALIAS, null, msgs);
			msgs = basicSetAlias(newAlias, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER__ALIAS, newAlias, newAlias));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER__ACPI, oldAcpi, newAcpi);
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
				msgs = ((InternalEObject)acpi).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.CONTROLLER__ACPI, null, msgs);
			if (newAcpi != null)
				msgs = ((InternalEObject)newAcpi).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.CONTROLLER__ACPI, null, msgs);
			msgs = basicSetAcpi(newAcpi, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER__ACPI, newAcpi, newAcpi));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER__ADDRESS, oldAddress, newAddress);
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
				msgs = ((InternalEObject)address).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.CONTROLLER__ADDRESS, null, msgs);
			if (newAddress != null)
				msgs = ((InternalEObject)newAddress).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.CONTROLLER__ADDRESS, null, msgs);
			msgs = basicSetAddress(newAddress, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER__ADDRESS, newAddress, newAddress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.CONTROLLER__MODEL_ELEMENT:
				return basicSetModelElement(null, msgs);
			case DefinitionPackage.CONTROLLER__DRIVER:
				return basicSetDriver(null, msgs);
			case DefinitionPackage.CONTROLLER__TARGET:
				return basicSetTarget(null, msgs);
			case DefinitionPackage.CONTROLLER__MASTER:
				return basicSetMaster(null, msgs);
			case DefinitionPackage.CONTROLLER__PCIHOLE64:
				return basicSetPcihole64(null, msgs);
			case DefinitionPackage.CONTROLLER__ALIAS:
				return basicSetAlias(null, msgs);
			case DefinitionPackage.CONTROLLER__ACPI:
				return basicSetAcpi(null, msgs);
			case DefinitionPackage.CONTROLLER__ADDRESS:
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
			case DefinitionPackage.CONTROLLER__TYPE:
				return getType();
			case DefinitionPackage.CONTROLLER__INDEX:
				return getIndex();
			case DefinitionPackage.CONTROLLER__MODEL:
				return getModel();
			case DefinitionPackage.CONTROLLER__PORTS:
				return getPorts();
			case DefinitionPackage.CONTROLLER__VECTORS:
				return getVectors();
			case DefinitionPackage.CONTROLLER__MAX_GRANT_FRAMES:
				return getMaxGrantFrames();
			case DefinitionPackage.CONTROLLER__MAX_EVENT_CHANNELS:
				return getMaxEventChannels();
			case DefinitionPackage.CONTROLLER__MODEL_ELEMENT:
				return getModelElement();
			case DefinitionPackage.CONTROLLER__DRIVER:
				return getDriver();
			case DefinitionPackage.CONTROLLER__TARGET:
				return getTarget();
			case DefinitionPackage.CONTROLLER__MASTER:
				return getMaster();
			case DefinitionPackage.CONTROLLER__PCIHOLE64:
				return getPcihole64();
			case DefinitionPackage.CONTROLLER__ALIAS:
				return getAlias();
			case DefinitionPackage.CONTROLLER__ACPI:
				return getAcpi();
			case DefinitionPackage.CONTROLLER__ADDRESS:
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
			case DefinitionPackage.CONTROLLER__TYPE:
				setType((String)newValue);
				return;
			case DefinitionPackage.CONTROLLER__INDEX:
				setIndex((Long)newValue);
				return;
			case DefinitionPackage.CONTROLLER__MODEL:
				setModel((String)newValue);
				return;
			case DefinitionPackage.CONTROLLER__PORTS:
				setPorts((Long)newValue);
				return;
			case DefinitionPackage.CONTROLLER__VECTORS:
				setVectors((Long)newValue);
				return;
			case DefinitionPackage.CONTROLLER__MAX_GRANT_FRAMES:
				setMaxGrantFrames((Long)newValue);
				return;
			case DefinitionPackage.CONTROLLER__MAX_EVENT_CHANNELS:
				setMaxEventChannels((Long)newValue);
				return;
			case DefinitionPackage.CONTROLLER__MODEL_ELEMENT:
				setModelElement((ControllerModel)newValue);
				return;
			case DefinitionPackage.CONTROLLER__DRIVER:
				setDriver((ControllerDriver)newValue);
				return;
			case DefinitionPackage.CONTROLLER__TARGET:
				setTarget((ControllerTarget)newValue);
				return;
			case DefinitionPackage.CONTROLLER__MASTER:
				setMaster((ControllerMaster)newValue);
				return;
			case DefinitionPackage.CONTROLLER__PCIHOLE64:
				setPcihole64((ScaledSize)newValue);
				return;
			case DefinitionPackage.CONTROLLER__ALIAS:
				setAlias((Alias)newValue);
				return;
			case DefinitionPackage.CONTROLLER__ACPI:
				setAcpi((DeviceAcpi)newValue);
				return;
			case DefinitionPackage.CONTROLLER__ADDRESS:
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
			case DefinitionPackage.CONTROLLER__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case DefinitionPackage.CONTROLLER__INDEX:
				setIndex(INDEX_EDEFAULT);
				return;
			case DefinitionPackage.CONTROLLER__MODEL:
				setModel(MODEL_EDEFAULT);
				return;
			case DefinitionPackage.CONTROLLER__PORTS:
				setPorts(PORTS_EDEFAULT);
				return;
			case DefinitionPackage.CONTROLLER__VECTORS:
				setVectors(VECTORS_EDEFAULT);
				return;
			case DefinitionPackage.CONTROLLER__MAX_GRANT_FRAMES:
				setMaxGrantFrames(MAX_GRANT_FRAMES_EDEFAULT);
				return;
			case DefinitionPackage.CONTROLLER__MAX_EVENT_CHANNELS:
				setMaxEventChannels(MAX_EVENT_CHANNELS_EDEFAULT);
				return;
			case DefinitionPackage.CONTROLLER__MODEL_ELEMENT:
				setModelElement((ControllerModel)null);
				return;
			case DefinitionPackage.CONTROLLER__DRIVER:
				setDriver((ControllerDriver)null);
				return;
			case DefinitionPackage.CONTROLLER__TARGET:
				setTarget((ControllerTarget)null);
				return;
			case DefinitionPackage.CONTROLLER__MASTER:
				setMaster((ControllerMaster)null);
				return;
			case DefinitionPackage.CONTROLLER__PCIHOLE64:
				setPcihole64((ScaledSize)null);
				return;
			case DefinitionPackage.CONTROLLER__ALIAS:
				setAlias((Alias)null);
				return;
			case DefinitionPackage.CONTROLLER__ACPI:
				setAcpi((DeviceAcpi)null);
				return;
			case DefinitionPackage.CONTROLLER__ADDRESS:
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
			case DefinitionPackage.CONTROLLER__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case DefinitionPackage.CONTROLLER__INDEX:
				return INDEX_EDEFAULT == null ? index != null : !INDEX_EDEFAULT.equals(index);
			case DefinitionPackage.CONTROLLER__MODEL:
				return MODEL_EDEFAULT == null ? model != null : !MODEL_EDEFAULT.equals(model);
			case DefinitionPackage.CONTROLLER__PORTS:
				return PORTS_EDEFAULT == null ? ports != null : !PORTS_EDEFAULT.equals(ports);
			case DefinitionPackage.CONTROLLER__VECTORS:
				return VECTORS_EDEFAULT == null ? vectors != null : !VECTORS_EDEFAULT.equals(vectors);
			case DefinitionPackage.CONTROLLER__MAX_GRANT_FRAMES:
				return MAX_GRANT_FRAMES_EDEFAULT == null ? maxGrantFrames != null : !MAX_GRANT_FRAMES_EDEFAULT.equals(maxGrantFrames);
			case DefinitionPackage.CONTROLLER__MAX_EVENT_CHANNELS:
				return MAX_EVENT_CHANNELS_EDEFAULT == null ? maxEventChannels != null : !MAX_EVENT_CHANNELS_EDEFAULT.equals(maxEventChannels);
			case DefinitionPackage.CONTROLLER__MODEL_ELEMENT:
				return modelElement != null;
			case DefinitionPackage.CONTROLLER__DRIVER:
				return driver != null;
			case DefinitionPackage.CONTROLLER__TARGET:
				return target != null;
			case DefinitionPackage.CONTROLLER__MASTER:
				return master != null;
			case DefinitionPackage.CONTROLLER__PCIHOLE64:
				return pcihole64 != null;
			case DefinitionPackage.CONTROLLER__ALIAS:
				return alias != null;
			case DefinitionPackage.CONTROLLER__ACPI:
				return acpi != null;
			case DefinitionPackage.CONTROLLER__ADDRESS:
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
		result.append(", index: ");
		result.append(index);
		result.append(", model: ");
		result.append(model);
		result.append(", ports: ");
		result.append(ports);
		result.append(", vectors: ");
		result.append(vectors);
		result.append(", maxGrantFrames: ");
		result.append(maxGrantFrames);
		result.append(", maxEventChannels: ");
		result.append(maxEventChannels);
		result.append(')');
		return result.toString();
	}

} //ControllerImpl
