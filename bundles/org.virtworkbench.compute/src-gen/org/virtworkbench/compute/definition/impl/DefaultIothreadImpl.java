/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.DefaultIothread;
import org.virtworkbench.compute.definition.DefinitionPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Default Iothread</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DefaultIothreadImpl#getThread_pool_min <em>Thread pool min</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DefaultIothreadImpl#getThread_pool_max <em>Thread pool max</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DefaultIothreadImpl extends MinimalEObjectImpl.Container implements DefaultIothread {
	/**
	 * The default value of the '{@link #getThread_pool_min() <em>Thread pool min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThread_pool_min()
	 * @generated
	 * @ordered
	 */
	protected static final Long THREAD_POOL_MIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getThread_pool_min() <em>Thread pool min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThread_pool_min()
	 * @generated
	 * @ordered
	 */
	protected Long thread_pool_min = THREAD_POOL_MIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getThread_pool_max() <em>Thread pool max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThread_pool_max()
	 * @generated
	 * @ordered
	 */
	protected static final Long THREAD_POOL_MAX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getThread_pool_max() <em>Thread pool max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThread_pool_max()
	 * @generated
	 * @ordered
	 */
	protected Long thread_pool_max = THREAD_POOL_MAX_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DefaultIothreadImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.DEFAULT_IOTHREAD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getThread_pool_min() {
		return thread_pool_min;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThread_pool_min(Long newThread_pool_min) {
		Long oldThread_pool_min = thread_pool_min;
		thread_pool_min = newThread_pool_min;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DEFAULT_IOTHREAD__THREAD_POOL_MIN, oldThread_pool_min, thread_pool_min));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getThread_pool_max() {
		return thread_pool_max;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThread_pool_max(Long newThread_pool_max) {
		Long oldThread_pool_max = thread_pool_max;
		thread_pool_max = newThread_pool_max;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DEFAULT_IOTHREAD__THREAD_POOL_MAX, oldThread_pool_max, thread_pool_max));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.DEFAULT_IOTHREAD__THREAD_POOL_MIN:
				return getThread_pool_min();
			case DefinitionPackage.DEFAULT_IOTHREAD__THREAD_POOL_MAX:
				return getThread_pool_max();
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
			case DefinitionPackage.DEFAULT_IOTHREAD__THREAD_POOL_MIN:
				setThread_pool_min((Long)newValue);
				return;
			case DefinitionPackage.DEFAULT_IOTHREAD__THREAD_POOL_MAX:
				setThread_pool_max((Long)newValue);
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
			case DefinitionPackage.DEFAULT_IOTHREAD__THREAD_POOL_MIN:
				setThread_pool_min(THREAD_POOL_MIN_EDEFAULT);
				return;
			case DefinitionPackage.DEFAULT_IOTHREAD__THREAD_POOL_MAX:
				setThread_pool_max(THREAD_POOL_MAX_EDEFAULT);
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
			case DefinitionPackage.DEFAULT_IOTHREAD__THREAD_POOL_MIN:
				return THREAD_POOL_MIN_EDEFAULT == null ? thread_pool_min != null : !THREAD_POOL_MIN_EDEFAULT.equals(thread_pool_min);
			case DefinitionPackage.DEFAULT_IOTHREAD__THREAD_POOL_MAX:
				return THREAD_POOL_MAX_EDEFAULT == null ? thread_pool_max != null : !THREAD_POOL_MAX_EDEFAULT.equals(thread_pool_max);
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
		result.append(" (thread_pool_min: ");
		result.append(thread_pool_min);
		result.append(", thread_pool_max: ");
		result.append(thread_pool_max);
		result.append(')');
		return result.toString();
	}

} //DefaultIothreadImpl
