/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.InterfaceTune;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Interface Tune</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceTuneImpl#getSndbuf <em>Sndbuf</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InterfaceTuneImpl extends MinimalEObjectImpl.Container implements InterfaceTune {
	/**
	 * The default value of the '{@link #getSndbuf() <em>Sndbuf</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSndbuf()
	 * @generated
	 * @ordered
	 */
	protected static final Long SNDBUF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSndbuf() <em>Sndbuf</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSndbuf()
	 * @generated
	 * @ordered
	 */
	protected Long sndbuf = SNDBUF_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InterfaceTuneImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.INTERFACE_TUNE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSndbuf() {
		return sndbuf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSndbuf(Long newSndbuf) {
		Long oldSndbuf = sndbuf;
		sndbuf = newSndbuf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_TUNE__SNDBUF, oldSndbuf, sndbuf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.INTERFACE_TUNE__SNDBUF:
				return getSndbuf();
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
			case DefinitionPackage.INTERFACE_TUNE__SNDBUF:
				setSndbuf((Long)newValue);
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
			case DefinitionPackage.INTERFACE_TUNE__SNDBUF:
				setSndbuf(SNDBUF_EDEFAULT);
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
			case DefinitionPackage.INTERFACE_TUNE__SNDBUF:
				return SNDBUF_EDEFAULT == null ? sndbuf != null : !SNDBUF_EDEFAULT.equals(sndbuf);
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
		result.append(" (sndbuf: ");
		result.append(sndbuf);
		result.append(')');
		return result.toString();
	}

} //InterfaceTuneImpl
