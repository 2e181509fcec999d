/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.DiskTarget;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Disk Target</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskTargetImpl#getDev <em>Dev</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskTargetImpl#getBus <em>Bus</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskTargetImpl#getTray <em>Tray</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskTargetImpl#getRemovable <em>Removable</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskTargetImpl#getRotation_rate <em>Rotation rate</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DiskTargetImpl extends MinimalEObjectImpl.Container implements DiskTarget {
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
	 * The default value of the '{@link #getBus() <em>Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBus()
	 * @generated
	 * @ordered
	 */
	protected static final String BUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBus() <em>Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBus()
	 * @generated
	 * @ordered
	 */
	protected String bus = BUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTray() <em>Tray</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTray()
	 * @generated
	 * @ordered
	 */
	protected static final String TRAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTray() <em>Tray</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTray()
	 * @generated
	 * @ordered
	 */
	protected String tray = TRAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRemovable() <em>Removable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemovable()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean REMOVABLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRemovable() <em>Removable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemovable()
	 * @generated
	 * @ordered
	 */
	protected Boolean removable = REMOVABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRotation_rate() <em>Rotation rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRotation_rate()
	 * @generated
	 * @ordered
	 */
	protected static final Long ROTATION_RATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRotation_rate() <em>Rotation rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRotation_rate()
	 * @generated
	 * @ordered
	 */
	protected Long rotation_rate = ROTATION_RATE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DiskTargetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.DISK_TARGET;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_TARGET__DEV, oldDev, dev));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBus() {
		return bus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBus(String newBus) {
		String oldBus = bus;
		bus = newBus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_TARGET__BUS, oldBus, bus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTray() {
		return tray;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTray(String newTray) {
		String oldTray = tray;
		tray = newTray;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_TARGET__TRAY, oldTray, tray));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getRemovable() {
		return removable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemovable(Boolean newRemovable) {
		Boolean oldRemovable = removable;
		removable = newRemovable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_TARGET__REMOVABLE, oldRemovable, removable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getRotation_rate() {
		return rotation_rate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRotation_rate(Long newRotation_rate) {
		Long oldRotation_rate = rotation_rate;
		rotation_rate = newRotation_rate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_TARGET__ROTATION_RATE, oldRotation_rate, rotation_rate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.DISK_TARGET__DEV:
				return getDev();
			case DefinitionPackage.DISK_TARGET__BUS:
				return getBus();
			case DefinitionPackage.DISK_TARGET__TRAY:
				return getTray();
			case DefinitionPackage.DISK_TARGET__REMOVABLE:
				return getRemovable();
			case DefinitionPackage.DISK_TARGET__ROTATION_RATE:
				return getRotation_rate();
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
			case DefinitionPackage.DISK_TARGET__DEV:
				setDev((String)newValue);
				return;
			case DefinitionPackage.DISK_TARGET__BUS:
				setBus((String)newValue);
				return;
			case DefinitionPackage.DISK_TARGET__TRAY:
				setTray((String)newValue);
				return;
			case DefinitionPackage.DISK_TARGET__REMOVABLE:
				setRemovable((Boolean)newValue);
				return;
			case DefinitionPackage.DISK_TARGET__ROTATION_RATE:
				setRotation_rate((Long)newValue);
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
			case DefinitionPackage.DISK_TARGET__DEV:
				setDev(DEV_EDEFAULT);
				return;
			case DefinitionPackage.DISK_TARGET__BUS:
				setBus(BUS_EDEFAULT);
				return;
			case DefinitionPackage.DISK_TARGET__TRAY:
				setTray(TRAY_EDEFAULT);
				return;
			case DefinitionPackage.DISK_TARGET__REMOVABLE:
				setRemovable(REMOVABLE_EDEFAULT);
				return;
			case DefinitionPackage.DISK_TARGET__ROTATION_RATE:
				setRotation_rate(ROTATION_RATE_EDEFAULT);
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
			case DefinitionPackage.DISK_TARGET__DEV:
				return DEV_EDEFAULT == null ? dev != null : !DEV_EDEFAULT.equals(dev);
			case DefinitionPackage.DISK_TARGET__BUS:
				return BUS_EDEFAULT == null ? bus != null : !BUS_EDEFAULT.equals(bus);
			case DefinitionPackage.DISK_TARGET__TRAY:
				return TRAY_EDEFAULT == null ? tray != null : !TRAY_EDEFAULT.equals(tray);
			case DefinitionPackage.DISK_TARGET__REMOVABLE:
				return REMOVABLE_EDEFAULT == null ? removable != null : !REMOVABLE_EDEFAULT.equals(removable);
			case DefinitionPackage.DISK_TARGET__ROTATION_RATE:
				return ROTATION_RATE_EDEFAULT == null ? rotation_rate != null : !ROTATION_RATE_EDEFAULT.equals(rotation_rate);
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
		result.append(" (dev: ");
		result.append(dev);
		result.append(", bus: ");
		result.append(bus);
		result.append(", tray: ");
		result.append(tray);
		result.append(", removable: ");
		result.append(removable);
		result.append(", rotation_rate: ");
		result.append(rotation_rate);
		result.append(')');
		return result.toString();
	}

} //DiskTargetImpl
