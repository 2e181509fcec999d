/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.Iothread;
import org.virtworkbench.compute.definition.IothreadPoll;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Iothread</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.IothreadImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.IothreadImpl#getThread_pool_min <em>Thread pool min</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.IothreadImpl#getThread_pool_max <em>Thread pool max</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.IothreadImpl#getPoll <em>Poll</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IothreadImpl extends MinimalEObjectImpl.Container implements Iothread {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final Long ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected Long id = ID_EDEFAULT;

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
	 * The cached value of the '{@link #getPoll() <em>Poll</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoll()
	 * @generated
	 * @ordered
	 */
	protected IothreadPoll poll;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IothreadImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.IOTHREAD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(Long newId) {
		Long oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.IOTHREAD__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.IOTHREAD__THREAD_POOL_MIN, oldThread_pool_min, thread_pool_min));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.IOTHREAD__THREAD_POOL_MAX, oldThread_pool_max, thread_pool_max));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IothreadPoll getPoll() {
		return poll;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPoll(IothreadPoll newPoll, NotificationChain msgs) {
		IothreadPoll oldPoll = poll;
		poll = newPoll;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.IOTHREAD__POLL, oldPoll, newPoll);
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
	public void setPoll(IothreadPoll newPoll) {
		if (newPoll != poll) {
			NotificationChain msgs = null;
			if (poll != null)
				msgs = ((InternalEObject)poll).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.IOTHREAD__POLL, null, msgs);
			if (newPoll != null)
				msgs = ((InternalEObject)newPoll).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.IOTHREAD__POLL, null, msgs);
			msgs = basicSetPoll(newPoll, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.IOTHREAD__POLL, newPoll, newPoll));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.IOTHREAD__POLL:
				return basicSetPoll(null, msgs);
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
			case DefinitionPackage.IOTHREAD__ID:
				return getId();
			case DefinitionPackage.IOTHREAD__THREAD_POOL_MIN:
				return getThread_pool_min();
			case DefinitionPackage.IOTHREAD__THREAD_POOL_MAX:
				return getThread_pool_max();
			case DefinitionPackage.IOTHREAD__POLL:
				return getPoll();
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
			case DefinitionPackage.IOTHREAD__ID:
				setId((Long)newValue);
				return;
			case DefinitionPackage.IOTHREAD__THREAD_POOL_MIN:
				setThread_pool_min((Long)newValue);
				return;
			case DefinitionPackage.IOTHREAD__THREAD_POOL_MAX:
				setThread_pool_max((Long)newValue);
				return;
			case DefinitionPackage.IOTHREAD__POLL:
				setPoll((IothreadPoll)newValue);
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
			case DefinitionPackage.IOTHREAD__ID:
				setId(ID_EDEFAULT);
				return;
			case DefinitionPackage.IOTHREAD__THREAD_POOL_MIN:
				setThread_pool_min(THREAD_POOL_MIN_EDEFAULT);
				return;
			case DefinitionPackage.IOTHREAD__THREAD_POOL_MAX:
				setThread_pool_max(THREAD_POOL_MAX_EDEFAULT);
				return;
			case DefinitionPackage.IOTHREAD__POLL:
				setPoll((IothreadPoll)null);
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
			case DefinitionPackage.IOTHREAD__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case DefinitionPackage.IOTHREAD__THREAD_POOL_MIN:
				return THREAD_POOL_MIN_EDEFAULT == null ? thread_pool_min != null : !THREAD_POOL_MIN_EDEFAULT.equals(thread_pool_min);
			case DefinitionPackage.IOTHREAD__THREAD_POOL_MAX:
				return THREAD_POOL_MAX_EDEFAULT == null ? thread_pool_max != null : !THREAD_POOL_MAX_EDEFAULT.equals(thread_pool_max);
			case DefinitionPackage.IOTHREAD__POLL:
				return poll != null;
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
		result.append(" (id: ");
		result.append(id);
		result.append(", thread_pool_min: ");
		result.append(thread_pool_min);
		result.append(", thread_pool_max: ");
		result.append(thread_pool_max);
		result.append(')');
		return result.toString();
	}

} //IothreadImpl
