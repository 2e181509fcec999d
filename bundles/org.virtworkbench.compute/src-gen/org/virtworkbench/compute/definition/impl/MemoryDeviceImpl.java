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
import org.virtworkbench.compute.definition.MemoryDevice;
import org.virtworkbench.compute.definition.MemoryDeviceSource;
import org.virtworkbench.compute.definition.MemoryDeviceTarget;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Memory Device</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemoryDeviceImpl#getModel <em>Model</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemoryDeviceImpl#getAccess <em>Access</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemoryDeviceImpl#getDiscard <em>Discard</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemoryDeviceImpl#getUuid <em>Uuid</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemoryDeviceImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemoryDeviceImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemoryDeviceImpl#getAlias <em>Alias</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemoryDeviceImpl#getAcpi <em>Acpi</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemoryDeviceImpl#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MemoryDeviceImpl extends MinimalEObjectImpl.Container implements MemoryDevice {
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
	 * The default value of the '{@link #getAccess() <em>Access</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccess()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccess() <em>Access</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccess()
	 * @generated
	 * @ordered
	 */
	protected String access = ACCESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDiscard() <em>Discard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiscard()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean DISCARD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDiscard() <em>Discard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiscard()
	 * @generated
	 * @ordered
	 */
	protected Boolean discard = DISCARD_EDEFAULT;

	/**
	 * The default value of the '{@link #getUuid() <em>Uuid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUuid()
	 * @generated
	 * @ordered
	 */
	protected static final String UUID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUuid() <em>Uuid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUuid()
	 * @generated
	 * @ordered
	 */
	protected String uuid = UUID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected MemoryDeviceSource source;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected MemoryDeviceTarget target;

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
	protected MemoryDeviceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.MEMORY_DEVICE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_DEVICE__MODEL, oldModel, model));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAccess() {
		return access;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccess(String newAccess) {
		String oldAccess = access;
		access = newAccess;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_DEVICE__ACCESS, oldAccess, access));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getDiscard() {
		return discard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiscard(Boolean newDiscard) {
		Boolean oldDiscard = discard;
		discard = newDiscard;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_DEVICE__DISCARD, oldDiscard, discard));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUuid() {
		return uuid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUuid(String newUuid) {
		String oldUuid = uuid;
		uuid = newUuid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_DEVICE__UUID, oldUuid, uuid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemoryDeviceSource getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSource(MemoryDeviceSource newSource, NotificationChain msgs) {
		MemoryDeviceSource oldSource = source;
		source = newSource;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_DEVICE__SOURCE, oldSource, newSource);
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
	public void setSource(MemoryDeviceSource newSource) {
		if (newSource != source) {
			NotificationChain msgs = null;
			if (source != null)
				msgs = ((InternalEObject)source).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMORY_DEVICE__SOURCE, null, msgs);
			if (newSource != null)
				msgs = ((InternalEObject)newSource).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMORY_DEVICE__SOURCE, null, msgs);
			msgs = basicSetSource(newSource, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_DEVICE__SOURCE, newSource, newSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemoryDeviceTarget getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTarget(MemoryDeviceTarget newTarget, NotificationChain msgs) {
		MemoryDeviceTarget oldTarget = target;
		target = newTarget;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_DEVICE__TARGET, oldTarget, newTarget);
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
	public void setTarget(MemoryDeviceTarget newTarget) {
		if (newTarget != target) {
			NotificationChain msgs = null;
			if (target != null)
				msgs = ((InternalEObject)target).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMORY_DEVICE__TARGET, null, msgs);
			if (newTarget != null)
				msgs = ((InternalEObject)newTarget).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMORY_DEVICE__TARGET, null, msgs);
			msgs = basicSetTarget(newTarget, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_DEVICE__TARGET, newTarget, newTarget));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_DEVICE__ALIAS, oldAlias, newAlias);
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
				msgs = ((InternalEObject)alias).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMORY_DEVICE__ALIAS, null, msgs);
			if (newAlias != null)
				msgs = ((InternalEObject)newAlias).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMORY_DEVICE__ALIAS, null, msgs);
			msgs = basicSetAlias(newAlias, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_DEVICE__ALIAS, newAlias, newAlias));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_DEVICE__ACPI, oldAcpi, newAcpi);
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
				msgs = ((InternalEObject)acpi).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMORY_DEVICE__ACPI, null, msgs);
			if (newAcpi != null)
				msgs = ((InternalEObject)newAcpi).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMORY_DEVICE__ACPI, null, msgs);
			msgs = basicSetAcpi(newAcpi, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_DEVICE__ACPI, newAcpi, newAcpi));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_DEVICE__ADDRESS, oldAddress, newAddress);
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
				msgs = ((InternalEObject)address).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMORY_DEVICE__ADDRESS, null, msgs);
			if (newAddress != null)
				msgs = ((InternalEObject)newAddress).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMORY_DEVICE__ADDRESS, null, msgs);
			msgs = basicSetAddress(newAddress, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_DEVICE__ADDRESS, newAddress, newAddress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.MEMORY_DEVICE__SOURCE:
				return basicSetSource(null, msgs);
			case DefinitionPackage.MEMORY_DEVICE__TARGET:
				return basicSetTarget(null, msgs);
			case DefinitionPackage.MEMORY_DEVICE__ALIAS:
				return basicSetAlias(null, msgs);
			case DefinitionPackage.MEMORY_DEVICE__ACPI:
				return basicSetAcpi(null, msgs);
			case DefinitionPackage.MEMORY_DEVICE__ADDRESS:
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
			case DefinitionPackage.MEMORY_DEVICE__MODEL:
				return getModel();
			case DefinitionPackage.MEMORY_DEVICE__ACCESS:
				return getAccess();
			case DefinitionPackage.MEMORY_DEVICE__DISCARD:
				return getDiscard();
			case DefinitionPackage.MEMORY_DEVICE__UUID:
				return getUuid();
			case DefinitionPackage.MEMORY_DEVICE__SOURCE:
				return getSource();
			case DefinitionPackage.MEMORY_DEVICE__TARGET:
				return getTarget();
			case DefinitionPackage.MEMORY_DEVICE__ALIAS:
				return getAlias();
			case DefinitionPackage.MEMORY_DEVICE__ACPI:
				return getAcpi();
			case DefinitionPackage.MEMORY_DEVICE__ADDRESS:
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
			case DefinitionPackage.MEMORY_DEVICE__MODEL:
				setModel((String)newValue);
				return;
			case DefinitionPackage.MEMORY_DEVICE__ACCESS:
				setAccess((String)newValue);
				return;
			case DefinitionPackage.MEMORY_DEVICE__DISCARD:
				setDiscard((Boolean)newValue);
				return;
			case DefinitionPackage.MEMORY_DEVICE__UUID:
				setUuid((String)newValue);
				return;
			case DefinitionPackage.MEMORY_DEVICE__SOURCE:
				setSource((MemoryDeviceSource)newValue);
				return;
			case DefinitionPackage.MEMORY_DEVICE__TARGET:
				setTarget((MemoryDeviceTarget)newValue);
				return;
			case DefinitionPackage.MEMORY_DEVICE__ALIAS:
				setAlias((Alias)newValue);
				return;
			case DefinitionPackage.MEMORY_DEVICE__ACPI:
				setAcpi((DeviceAcpi)newValue);
				return;
			case DefinitionPackage.MEMORY_DEVICE__ADDRESS:
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
			case DefinitionPackage.MEMORY_DEVICE__MODEL:
				setModel(MODEL_EDEFAULT);
				return;
			case DefinitionPackage.MEMORY_DEVICE__ACCESS:
				setAccess(ACCESS_EDEFAULT);
				return;
			case DefinitionPackage.MEMORY_DEVICE__DISCARD:
				setDiscard(DISCARD_EDEFAULT);
				return;
			case DefinitionPackage.MEMORY_DEVICE__UUID:
				setUuid(UUID_EDEFAULT);
				return;
			case DefinitionPackage.MEMORY_DEVICE__SOURCE:
				setSource((MemoryDeviceSource)null);
				return;
			case DefinitionPackage.MEMORY_DEVICE__TARGET:
				setTarget((MemoryDeviceTarget)null);
				return;
			case DefinitionPackage.MEMORY_DEVICE__ALIAS:
				setAlias((Alias)null);
				return;
			case DefinitionPackage.MEMORY_DEVICE__ACPI:
				setAcpi((DeviceAcpi)null);
				return;
			case DefinitionPackage.MEMORY_DEVICE__ADDRESS:
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
			case DefinitionPackage.MEMORY_DEVICE__MODEL:
				return MODEL_EDEFAULT == null ? model != null : !MODEL_EDEFAULT.equals(model);
			case DefinitionPackage.MEMORY_DEVICE__ACCESS:
				return ACCESS_EDEFAULT == null ? access != null : !ACCESS_EDEFAULT.equals(access);
			case DefinitionPackage.MEMORY_DEVICE__DISCARD:
				return DISCARD_EDEFAULT == null ? discard != null : !DISCARD_EDEFAULT.equals(discard);
			case DefinitionPackage.MEMORY_DEVICE__UUID:
				return UUID_EDEFAULT == null ? uuid != null : !UUID_EDEFAULT.equals(uuid);
			case DefinitionPackage.MEMORY_DEVICE__SOURCE:
				return source != null;
			case DefinitionPackage.MEMORY_DEVICE__TARGET:
				return target != null;
			case DefinitionPackage.MEMORY_DEVICE__ALIAS:
				return alias != null;
			case DefinitionPackage.MEMORY_DEVICE__ACPI:
				return acpi != null;
			case DefinitionPackage.MEMORY_DEVICE__ADDRESS:
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
		result.append(" (model: ");
		result.append(model);
		result.append(", access: ");
		result.append(access);
		result.append(", discard: ");
		result.append(discard);
		result.append(", uuid: ");
		result.append(uuid);
		result.append(')');
		return result.toString();
	}

} //MemoryDeviceImpl
