/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.Bios;
import org.virtworkbench.compute.definition.DefinitionPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Bios</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.BiosImpl#getUseserial <em>Useserial</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.BiosImpl#getRebootTimeout <em>Reboot Timeout</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BiosImpl extends MinimalEObjectImpl.Container implements Bios {
	/**
	 * The default value of the '{@link #getUseserial() <em>Useserial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUseserial()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean USESERIAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUseserial() <em>Useserial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUseserial()
	 * @generated
	 * @ordered
	 */
	protected Boolean useserial = USESERIAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getRebootTimeout() <em>Reboot Timeout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRebootTimeout()
	 * @generated
	 * @ordered
	 */
	protected static final Long REBOOT_TIMEOUT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRebootTimeout() <em>Reboot Timeout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRebootTimeout()
	 * @generated
	 * @ordered
	 */
	protected Long rebootTimeout = REBOOT_TIMEOUT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BiosImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.BIOS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getUseserial() {
		return useserial;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUseserial(Boolean newUseserial) {
		Boolean oldUseserial = useserial;
		useserial = newUseserial;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.BIOS__USESERIAL, oldUseserial, useserial));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getRebootTimeout() {
		return rebootTimeout;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRebootTimeout(Long newRebootTimeout) {
		Long oldRebootTimeout = rebootTimeout;
		rebootTimeout = newRebootTimeout;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.BIOS__REBOOT_TIMEOUT, oldRebootTimeout, rebootTimeout));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.BIOS__USESERIAL:
				return getUseserial();
			case DefinitionPackage.BIOS__REBOOT_TIMEOUT:
				return getRebootTimeout();
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
			case DefinitionPackage.BIOS__USESERIAL:
				setUseserial((Boolean)newValue);
				return;
			case DefinitionPackage.BIOS__REBOOT_TIMEOUT:
				setRebootTimeout((Long)newValue);
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
			case DefinitionPackage.BIOS__USESERIAL:
				setUseserial(USESERIAL_EDEFAULT);
				return;
			case DefinitionPackage.BIOS__REBOOT_TIMEOUT:
				setRebootTimeout(REBOOT_TIMEOUT_EDEFAULT);
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
			case DefinitionPackage.BIOS__USESERIAL:
				return USESERIAL_EDEFAULT == null ? useserial != null : !USESERIAL_EDEFAULT.equals(useserial);
			case DefinitionPackage.BIOS__REBOOT_TIMEOUT:
				return REBOOT_TIMEOUT_EDEFAULT == null ? rebootTimeout != null : !REBOOT_TIMEOUT_EDEFAULT.equals(rebootTimeout);
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
		result.append(" (useserial: ");
		result.append(useserial);
		result.append(", rebootTimeout: ");
		result.append(rebootTimeout);
		result.append(')');
		return result.toString();
	}

} //BiosImpl
