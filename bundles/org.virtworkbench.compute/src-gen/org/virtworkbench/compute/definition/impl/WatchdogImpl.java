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
import org.virtworkbench.compute.definition.Watchdog;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Watchdog</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.WatchdogImpl#getModel <em>Model</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.WatchdogImpl#getAction <em>Action</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.WatchdogImpl#getAlias <em>Alias</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.WatchdogImpl#getAcpi <em>Acpi</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.WatchdogImpl#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WatchdogImpl extends MinimalEObjectImpl.Container implements Watchdog {
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
	 * The default value of the '{@link #getAction() <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected static final String ACTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAction() <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected String action = ACTION_EDEFAULT;

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
	protected WatchdogImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.WATCHDOG;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.WATCHDOG__MODEL, oldModel, model));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAction() {
		return action;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAction(String newAction) {
		String oldAction = action;
		action = newAction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.WATCHDOG__ACTION, oldAction, action));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.WATCHDOG__ALIAS, oldAlias, newAlias);
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
				msgs = ((InternalEObject)alias).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.WATCHDOG__ALIAS, null, msgs);
			if (newAlias != null)
				msgs = ((InternalEObject)newAlias).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.WATCHDOG__ALIAS, null, msgs);
			msgs = basicSetAlias(newAlias, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.WATCHDOG__ALIAS, newAlias, newAlias));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.WATCHDOG__ACPI, oldAcpi, newAcpi);
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
				msgs = ((InternalEObject)acpi).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.WATCHDOG__ACPI, null, msgs);
			if (newAcpi != null)
				msgs = ((InternalEObject)newAcpi).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.WATCHDOG__ACPI, null, msgs);
			msgs = basicSetAcpi(newAcpi, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.WATCHDOG__ACPI, newAcpi, newAcpi));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.WATCHDOG__ADDRESS, oldAddress, newAddress);
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
				msgs = ((InternalEObject)address).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.WATCHDOG__ADDRESS, null, msgs);
			if (newAddress != null)
				msgs = ((InternalEObject)newAddress).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.WATCHDOG__ADDRESS, null, msgs);
			msgs = basicSetAddress(newAddress, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.WATCHDOG__ADDRESS, newAddress, newAddress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.WATCHDOG__ALIAS:
				return basicSetAlias(null, msgs);
			case DefinitionPackage.WATCHDOG__ACPI:
				return basicSetAcpi(null, msgs);
			case DefinitionPackage.WATCHDOG__ADDRESS:
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
			case DefinitionPackage.WATCHDOG__MODEL:
				return getModel();
			case DefinitionPackage.WATCHDOG__ACTION:
				return getAction();
			case DefinitionPackage.WATCHDOG__ALIAS:
				return getAlias();
			case DefinitionPackage.WATCHDOG__ACPI:
				return getAcpi();
			case DefinitionPackage.WATCHDOG__ADDRESS:
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
			case DefinitionPackage.WATCHDOG__MODEL:
				setModel((String)newValue);
				return;
			case DefinitionPackage.WATCHDOG__ACTION:
				setAction((String)newValue);
				return;
			case DefinitionPackage.WATCHDOG__ALIAS:
				setAlias((Alias)newValue);
				return;
			case DefinitionPackage.WATCHDOG__ACPI:
				setAcpi((DeviceAcpi)newValue);
				return;
			case DefinitionPackage.WATCHDOG__ADDRESS:
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
			case DefinitionPackage.WATCHDOG__MODEL:
				setModel(MODEL_EDEFAULT);
				return;
			case DefinitionPackage.WATCHDOG__ACTION:
				setAction(ACTION_EDEFAULT);
				return;
			case DefinitionPackage.WATCHDOG__ALIAS:
				setAlias((Alias)null);
				return;
			case DefinitionPackage.WATCHDOG__ACPI:
				setAcpi((DeviceAcpi)null);
				return;
			case DefinitionPackage.WATCHDOG__ADDRESS:
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
			case DefinitionPackage.WATCHDOG__MODEL:
				return MODEL_EDEFAULT == null ? model != null : !MODEL_EDEFAULT.equals(model);
			case DefinitionPackage.WATCHDOG__ACTION:
				return ACTION_EDEFAULT == null ? action != null : !ACTION_EDEFAULT.equals(action);
			case DefinitionPackage.WATCHDOG__ALIAS:
				return alias != null;
			case DefinitionPackage.WATCHDOG__ACPI:
				return acpi != null;
			case DefinitionPackage.WATCHDOG__ADDRESS:
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
		result.append(", action: ");
		result.append(action);
		result.append(')');
		return result.toString();
	}

} //WatchdogImpl
