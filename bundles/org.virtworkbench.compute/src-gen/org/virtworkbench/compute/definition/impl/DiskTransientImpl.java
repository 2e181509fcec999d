/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.DiskTransient;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Disk Transient</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskTransientImpl#getShareBacking <em>Share Backing</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DiskTransientImpl extends MinimalEObjectImpl.Container implements DiskTransient {
	/**
	 * The default value of the '{@link #getShareBacking() <em>Share Backing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShareBacking()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean SHARE_BACKING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShareBacking() <em>Share Backing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShareBacking()
	 * @generated
	 * @ordered
	 */
	protected Boolean shareBacking = SHARE_BACKING_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DiskTransientImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.DISK_TRANSIENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getShareBacking() {
		return shareBacking;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShareBacking(Boolean newShareBacking) {
		Boolean oldShareBacking = shareBacking;
		shareBacking = newShareBacking;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_TRANSIENT__SHARE_BACKING, oldShareBacking, shareBacking));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.DISK_TRANSIENT__SHARE_BACKING:
				return getShareBacking();
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
			case DefinitionPackage.DISK_TRANSIENT__SHARE_BACKING:
				setShareBacking((Boolean)newValue);
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
			case DefinitionPackage.DISK_TRANSIENT__SHARE_BACKING:
				setShareBacking(SHARE_BACKING_EDEFAULT);
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
			case DefinitionPackage.DISK_TRANSIENT__SHARE_BACKING:
				return SHARE_BACKING_EDEFAULT == null ? shareBacking != null : !SHARE_BACKING_EDEFAULT.equals(shareBacking);
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
		result.append(" (shareBacking: ");
		result.append(shareBacking);
		result.append(')');
		return result.toString();
	}

} //DiskTransientImpl
