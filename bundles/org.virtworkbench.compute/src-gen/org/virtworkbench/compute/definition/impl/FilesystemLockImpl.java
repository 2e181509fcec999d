/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.FilesystemLock;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Filesystem Lock</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FilesystemLockImpl#getPosix <em>Posix</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FilesystemLockImpl#getFlock <em>Flock</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FilesystemLockImpl extends MinimalEObjectImpl.Container implements FilesystemLock {
	/**
	 * The default value of the '{@link #getPosix() <em>Posix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosix()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean POSIX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPosix() <em>Posix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosix()
	 * @generated
	 * @ordered
	 */
	protected Boolean posix = POSIX_EDEFAULT;

	/**
	 * The default value of the '{@link #getFlock() <em>Flock</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlock()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean FLOCK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFlock() <em>Flock</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlock()
	 * @generated
	 * @ordered
	 */
	protected Boolean flock = FLOCK_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FilesystemLockImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.FILESYSTEM_LOCK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getPosix() {
		return posix;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPosix(Boolean newPosix) {
		Boolean oldPosix = posix;
		posix = newPosix;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM_LOCK__POSIX, oldPosix, posix));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getFlock() {
		return flock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFlock(Boolean newFlock) {
		Boolean oldFlock = flock;
		flock = newFlock;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM_LOCK__FLOCK, oldFlock, flock));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.FILESYSTEM_LOCK__POSIX:
				return getPosix();
			case DefinitionPackage.FILESYSTEM_LOCK__FLOCK:
				return getFlock();
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
			case DefinitionPackage.FILESYSTEM_LOCK__POSIX:
				setPosix((Boolean)newValue);
				return;
			case DefinitionPackage.FILESYSTEM_LOCK__FLOCK:
				setFlock((Boolean)newValue);
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
			case DefinitionPackage.FILESYSTEM_LOCK__POSIX:
				setPosix(POSIX_EDEFAULT);
				return;
			case DefinitionPackage.FILESYSTEM_LOCK__FLOCK:
				setFlock(FLOCK_EDEFAULT);
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
			case DefinitionPackage.FILESYSTEM_LOCK__POSIX:
				return POSIX_EDEFAULT == null ? posix != null : !POSIX_EDEFAULT.equals(posix);
			case DefinitionPackage.FILESYSTEM_LOCK__FLOCK:
				return FLOCK_EDEFAULT == null ? flock != null : !FLOCK_EDEFAULT.equals(flock);
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
		result.append(" (posix: ");
		result.append(posix);
		result.append(", flock: ");
		result.append(flock);
		result.append(')');
		return result.toString();
	}

} //FilesystemLockImpl
