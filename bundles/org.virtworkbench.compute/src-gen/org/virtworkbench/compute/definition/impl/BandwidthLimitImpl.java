/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.BandwidthLimit;
import org.virtworkbench.compute.definition.DefinitionPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Bandwidth Limit</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.BandwidthLimitImpl#getAverage <em>Average</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.BandwidthLimitImpl#getPeak <em>Peak</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.BandwidthLimitImpl#getFloor <em>Floor</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.BandwidthLimitImpl#getBurst <em>Burst</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BandwidthLimitImpl extends MinimalEObjectImpl.Container implements BandwidthLimit {
	/**
	 * The default value of the '{@link #getAverage() <em>Average</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAverage()
	 * @generated
	 * @ordered
	 */
	protected static final Long AVERAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAverage() <em>Average</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAverage()
	 * @generated
	 * @ordered
	 */
	protected Long average = AVERAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeak() <em>Peak</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeak()
	 * @generated
	 * @ordered
	 */
	protected static final Long PEAK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeak() <em>Peak</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeak()
	 * @generated
	 * @ordered
	 */
	protected Long peak = PEAK_EDEFAULT;

	/**
	 * The default value of the '{@link #getFloor() <em>Floor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFloor()
	 * @generated
	 * @ordered
	 */
	protected static final Long FLOOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFloor() <em>Floor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFloor()
	 * @generated
	 * @ordered
	 */
	protected Long floor = FLOOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getBurst() <em>Burst</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBurst()
	 * @generated
	 * @ordered
	 */
	protected static final Long BURST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBurst() <em>Burst</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBurst()
	 * @generated
	 * @ordered
	 */
	protected Long burst = BURST_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BandwidthLimitImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.BANDWIDTH_LIMIT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getAverage() {
		return average;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAverage(Long newAverage) {
		Long oldAverage = average;
		average = newAverage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.BANDWIDTH_LIMIT__AVERAGE, oldAverage, average));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getPeak() {
		return peak;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeak(Long newPeak) {
		Long oldPeak = peak;
		peak = newPeak;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.BANDWIDTH_LIMIT__PEAK, oldPeak, peak));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getFloor() {
		return floor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFloor(Long newFloor) {
		Long oldFloor = floor;
		floor = newFloor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.BANDWIDTH_LIMIT__FLOOR, oldFloor, floor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getBurst() {
		return burst;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBurst(Long newBurst) {
		Long oldBurst = burst;
		burst = newBurst;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.BANDWIDTH_LIMIT__BURST, oldBurst, burst));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.BANDWIDTH_LIMIT__AVERAGE:
				return getAverage();
			case DefinitionPackage.BANDWIDTH_LIMIT__PEAK:
				return getPeak();
			case DefinitionPackage.BANDWIDTH_LIMIT__FLOOR:
				return getFloor();
			case DefinitionPackage.BANDWIDTH_LIMIT__BURST:
				return getBurst();
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
			case DefinitionPackage.BANDWIDTH_LIMIT__AVERAGE:
				setAverage((Long)newValue);
				return;
			case DefinitionPackage.BANDWIDTH_LIMIT__PEAK:
				setPeak((Long)newValue);
				return;
			case DefinitionPackage.BANDWIDTH_LIMIT__FLOOR:
				setFloor((Long)newValue);
				return;
			case DefinitionPackage.BANDWIDTH_LIMIT__BURST:
				setBurst((Long)newValue);
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
			case DefinitionPackage.BANDWIDTH_LIMIT__AVERAGE:
				setAverage(AVERAGE_EDEFAULT);
				return;
			case DefinitionPackage.BANDWIDTH_LIMIT__PEAK:
				setPeak(PEAK_EDEFAULT);
				return;
			case DefinitionPackage.BANDWIDTH_LIMIT__FLOOR:
				setFloor(FLOOR_EDEFAULT);
				return;
			case DefinitionPackage.BANDWIDTH_LIMIT__BURST:
				setBurst(BURST_EDEFAULT);
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
			case DefinitionPackage.BANDWIDTH_LIMIT__AVERAGE:
				return AVERAGE_EDEFAULT == null ? average != null : !AVERAGE_EDEFAULT.equals(average);
			case DefinitionPackage.BANDWIDTH_LIMIT__PEAK:
				return PEAK_EDEFAULT == null ? peak != null : !PEAK_EDEFAULT.equals(peak);
			case DefinitionPackage.BANDWIDTH_LIMIT__FLOOR:
				return FLOOR_EDEFAULT == null ? floor != null : !FLOOR_EDEFAULT.equals(floor);
			case DefinitionPackage.BANDWIDTH_LIMIT__BURST:
				return BURST_EDEFAULT == null ? burst != null : !BURST_EDEFAULT.equals(burst);
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
		result.append(" (average: ");
		result.append(average);
		result.append(", peak: ");
		result.append(peak);
		result.append(", floor: ");
		result.append(floor);
		result.append(", burst: ");
		result.append(burst);
		result.append(')');
		return result.toString();
	}

} //BandwidthLimitImpl
