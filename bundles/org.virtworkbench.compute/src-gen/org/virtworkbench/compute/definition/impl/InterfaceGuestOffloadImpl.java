/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.InterfaceGuestOffload;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Interface Guest Offload</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceGuestOffloadImpl#getCsum <em>Csum</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceGuestOffloadImpl#getTso4 <em>Tso4</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceGuestOffloadImpl#getTso6 <em>Tso6</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceGuestOffloadImpl#getEcn <em>Ecn</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceGuestOffloadImpl#getUfo <em>Ufo</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InterfaceGuestOffloadImpl extends MinimalEObjectImpl.Container implements InterfaceGuestOffload {
	/**
	 * The default value of the '{@link #getCsum() <em>Csum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCsum()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean CSUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCsum() <em>Csum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCsum()
	 * @generated
	 * @ordered
	 */
	protected Boolean csum = CSUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getTso4() <em>Tso4</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTso4()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean TSO4_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTso4() <em>Tso4</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTso4()
	 * @generated
	 * @ordered
	 */
	protected Boolean tso4 = TSO4_EDEFAULT;

	/**
	 * The default value of the '{@link #getTso6() <em>Tso6</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTso6()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean TSO6_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTso6() <em>Tso6</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTso6()
	 * @generated
	 * @ordered
	 */
	protected Boolean tso6 = TSO6_EDEFAULT;

	/**
	 * The default value of the '{@link #getEcn() <em>Ecn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEcn()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean ECN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEcn() <em>Ecn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEcn()
	 * @generated
	 * @ordered
	 */
	protected Boolean ecn = ECN_EDEFAULT;

	/**
	 * The default value of the '{@link #getUfo() <em>Ufo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUfo()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean UFO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUfo() <em>Ufo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUfo()
	 * @generated
	 * @ordered
	 */
	protected Boolean ufo = UFO_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InterfaceGuestOffloadImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.INTERFACE_GUEST_OFFLOAD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getCsum() {
		return csum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCsum(Boolean newCsum) {
		Boolean oldCsum = csum;
		csum = newCsum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_GUEST_OFFLOAD__CSUM, oldCsum, csum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getTso4() {
		return tso4;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTso4(Boolean newTso4) {
		Boolean oldTso4 = tso4;
		tso4 = newTso4;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_GUEST_OFFLOAD__TSO4, oldTso4, tso4));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getTso6() {
		return tso6;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTso6(Boolean newTso6) {
		Boolean oldTso6 = tso6;
		tso6 = newTso6;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_GUEST_OFFLOAD__TSO6, oldTso6, tso6));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getEcn() {
		return ecn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEcn(Boolean newEcn) {
		Boolean oldEcn = ecn;
		ecn = newEcn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_GUEST_OFFLOAD__ECN, oldEcn, ecn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getUfo() {
		return ufo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUfo(Boolean newUfo) {
		Boolean oldUfo = ufo;
		ufo = newUfo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_GUEST_OFFLOAD__UFO, oldUfo, ufo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.INTERFACE_GUEST_OFFLOAD__CSUM:
				return getCsum();
			case DefinitionPackage.INTERFACE_GUEST_OFFLOAD__TSO4:
				return getTso4();
			case DefinitionPackage.INTERFACE_GUEST_OFFLOAD__TSO6:
				return getTso6();
			case DefinitionPackage.INTERFACE_GUEST_OFFLOAD__ECN:
				return getEcn();
			case DefinitionPackage.INTERFACE_GUEST_OFFLOAD__UFO:
				return getUfo();
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
			case DefinitionPackage.INTERFACE_GUEST_OFFLOAD__CSUM:
				setCsum((Boolean)newValue);
				return;
			case DefinitionPackage.INTERFACE_GUEST_OFFLOAD__TSO4:
				setTso4((Boolean)newValue);
				return;
			case DefinitionPackage.INTERFACE_GUEST_OFFLOAD__TSO6:
				setTso6((Boolean)newValue);
				return;
			case DefinitionPackage.INTERFACE_GUEST_OFFLOAD__ECN:
				setEcn((Boolean)newValue);
				return;
			case DefinitionPackage.INTERFACE_GUEST_OFFLOAD__UFO:
				setUfo((Boolean)newValue);
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
			case DefinitionPackage.INTERFACE_GUEST_OFFLOAD__CSUM:
				setCsum(CSUM_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE_GUEST_OFFLOAD__TSO4:
				setTso4(TSO4_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE_GUEST_OFFLOAD__TSO6:
				setTso6(TSO6_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE_GUEST_OFFLOAD__ECN:
				setEcn(ECN_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE_GUEST_OFFLOAD__UFO:
				setUfo(UFO_EDEFAULT);
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
			case DefinitionPackage.INTERFACE_GUEST_OFFLOAD__CSUM:
				return CSUM_EDEFAULT == null ? csum != null : !CSUM_EDEFAULT.equals(csum);
			case DefinitionPackage.INTERFACE_GUEST_OFFLOAD__TSO4:
				return TSO4_EDEFAULT == null ? tso4 != null : !TSO4_EDEFAULT.equals(tso4);
			case DefinitionPackage.INTERFACE_GUEST_OFFLOAD__TSO6:
				return TSO6_EDEFAULT == null ? tso6 != null : !TSO6_EDEFAULT.equals(tso6);
			case DefinitionPackage.INTERFACE_GUEST_OFFLOAD__ECN:
				return ECN_EDEFAULT == null ? ecn != null : !ECN_EDEFAULT.equals(ecn);
			case DefinitionPackage.INTERFACE_GUEST_OFFLOAD__UFO:
				return UFO_EDEFAULT == null ? ufo != null : !UFO_EDEFAULT.equals(ufo);
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
		result.append(" (csum: ");
		result.append(csum);
		result.append(", tso4: ");
		result.append(tso4);
		result.append(", tso6: ");
		result.append(tso6);
		result.append(", ecn: ");
		result.append(ecn);
		result.append(", ufo: ");
		result.append(ufo);
		result.append(')');
		return result.toString();
	}

} //InterfaceGuestOffloadImpl
