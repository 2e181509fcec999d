/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.IothreadPoll;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Iothread Poll</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.IothreadPollImpl#getMax <em>Max</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.IothreadPollImpl#getGrow <em>Grow</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.IothreadPollImpl#getShrink <em>Shrink</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IothreadPollImpl extends MinimalEObjectImpl.Container implements IothreadPoll {
	/**
	 * The default value of the '{@link #getMax() <em>Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMax()
	 * @generated
	 * @ordered
	 */
	protected static final Long MAX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMax() <em>Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMax()
	 * @generated
	 * @ordered
	 */
	protected Long max = MAX_EDEFAULT;

	/**
	 * The default value of the '{@link #getGrow() <em>Grow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrow()
	 * @generated
	 * @ordered
	 */
	protected static final Long GROW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGrow() <em>Grow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrow()
	 * @generated
	 * @ordered
	 */
	protected Long grow = GROW_EDEFAULT;

	/**
	 * The default value of the '{@link #getShrink() <em>Shrink</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShrink()
	 * @generated
	 * @ordered
	 */
	protected static final Long SHRINK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShrink() <em>Shrink</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShrink()
	 * @generated
	 * @ordered
	 */
	protected Long shrink = SHRINK_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IothreadPollImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.IOTHREAD_POLL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getMax() {
		return max;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMax(Long newMax) {
		Long oldMax = max;
		max = newMax;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.IOTHREAD_POLL__MAX, oldMax, max));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getGrow() {
		return grow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrow(Long newGrow) {
		Long oldGrow = grow;
		grow = newGrow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.IOTHREAD_POLL__GROW, oldGrow, grow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getShrink() {
		return shrink;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShrink(Long newShrink) {
		Long oldShrink = shrink;
		shrink = newShrink;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.IOTHREAD_POLL__SHRINK, oldShrink, shrink));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.IOTHREAD_POLL__MAX:
				return getMax();
			case DefinitionPackage.IOTHREAD_POLL__GROW:
				return getGrow();
			case DefinitionPackage.IOTHREAD_POLL__SHRINK:
				return getShrink();
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
			case DefinitionPackage.IOTHREAD_POLL__MAX:
				setMax((Long)newValue);
				return;
			case DefinitionPackage.IOTHREAD_POLL__GROW:
				setGrow((Long)newValue);
				return;
			case DefinitionPackage.IOTHREAD_POLL__SHRINK:
				setShrink((Long)newValue);
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
			case DefinitionPackage.IOTHREAD_POLL__MAX:
				setMax(MAX_EDEFAULT);
				return;
			case DefinitionPackage.IOTHREAD_POLL__GROW:
				setGrow(GROW_EDEFAULT);
				return;
			case DefinitionPackage.IOTHREAD_POLL__SHRINK:
				setShrink(SHRINK_EDEFAULT);
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
			case DefinitionPackage.IOTHREAD_POLL__MAX:
				return MAX_EDEFAULT == null ? max != null : !MAX_EDEFAULT.equals(max);
			case DefinitionPackage.IOTHREAD_POLL__GROW:
				return GROW_EDEFAULT == null ? grow != null : !GROW_EDEFAULT.equals(grow);
			case DefinitionPackage.IOTHREAD_POLL__SHRINK:
				return SHRINK_EDEFAULT == null ? shrink != null : !SHRINK_EDEFAULT.equals(shrink);
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
		result.append(" (max: ");
		result.append(max);
		result.append(", grow: ");
		result.append(grow);
		result.append(", shrink: ");
		result.append(shrink);
		result.append(')');
		return result.toString();
	}

} //IothreadPollImpl
