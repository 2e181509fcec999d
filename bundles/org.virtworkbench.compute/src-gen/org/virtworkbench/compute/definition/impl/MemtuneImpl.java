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
import org.virtworkbench.compute.definition.Memtune;
import org.virtworkbench.compute.definition.ScaledSize;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Memtune</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemtuneImpl#getHard_limit <em>Hard limit</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemtuneImpl#getSoft_limit <em>Soft limit</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemtuneImpl#getMin_guarantee <em>Min guarantee</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemtuneImpl#getSwap_hard_limit <em>Swap hard limit</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MemtuneImpl extends MinimalEObjectImpl.Container implements Memtune {
	/**
	 * The cached value of the '{@link #getHard_limit() <em>Hard limit</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHard_limit()
	 * @generated
	 * @ordered
	 */
	protected ScaledSize hard_limit;

	/**
	 * The cached value of the '{@link #getSoft_limit() <em>Soft limit</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSoft_limit()
	 * @generated
	 * @ordered
	 */
	protected ScaledSize soft_limit;

	/**
	 * The cached value of the '{@link #getMin_guarantee() <em>Min guarantee</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMin_guarantee()
	 * @generated
	 * @ordered
	 */
	protected ScaledSize min_guarantee;

	/**
	 * The cached value of the '{@link #getSwap_hard_limit() <em>Swap hard limit</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwap_hard_limit()
	 * @generated
	 * @ordered
	 */
	protected ScaledSize swap_hard_limit;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MemtuneImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.MEMTUNE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScaledSize getHard_limit() {
		return hard_limit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetHard_limit(ScaledSize newHard_limit, NotificationChain msgs) {
		ScaledSize oldHard_limit = hard_limit;
		hard_limit = newHard_limit;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMTUNE__HARD_LIMIT, oldHard_limit, newHard_limit);
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
	public void setHard_limit(ScaledSize newHard_limit) {
		if (newHard_limit != hard_limit) {
			NotificationChain msgs = null;
			if (hard_limit != null)
				msgs = ((InternalEObject)hard_limit).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMTUNE__HARD_LIMIT, null, msgs);
			if (newHard_limit != null)
				msgs = ((InternalEObject)newHard_limit).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMTUNE__HARD_LIMIT, null, msgs);
			msgs = basicSetHard_limit(newHard_limit, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMTUNE__HARD_LIMIT, newHard_limit, newHard_limit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScaledSize getSoft_limit() {
		return soft_limit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSoft_limit(ScaledSize newSoft_limit, NotificationChain msgs) {
		ScaledSize oldSoft_limit = soft_limit;
		soft_limit = newSoft_limit;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMTUNE__SOFT_LIMIT, oldSoft_limit, newSoft_limit);
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
	public void setSoft_limit(ScaledSize newSoft_limit) {
		if (newSoft_limit != soft_limit) {
			NotificationChain msgs = null;
			if (soft_limit != null)
				msgs = ((InternalEObject)soft_limit).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMTUNE__SOFT_LIMIT, null, msgs);
			if (newSoft_limit != null)
				msgs = ((InternalEObject)newSoft_limit).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMTUNE__SOFT_LIMIT, null, msgs);
			msgs = basicSetSoft_limit(newSoft_limit, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMTUNE__SOFT_LIMIT, newSoft_limit, newSoft_limit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScaledSize getMin_guarantee() {
		return min_guarantee;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMin_guarantee(ScaledSize newMin_guarantee, NotificationChain msgs) {
		ScaledSize oldMin_guarantee = min_guarantee;
		min_guarantee = newMin_guarantee;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMTUNE__MIN_GUARANTEE, oldMin_guarantee, newMin_guarantee);
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
	public void setMin_guarantee(ScaledSize newMin_guarantee) {
		if (newMin_guarantee != min_guarantee) {
			NotificationChain msgs = null;
			if (min_guarantee != null)
				msgs = ((InternalEObject)min_guarantee).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMTUNE__MIN_GUARANTEE, null, msgs);
			if (newMin_guarantee != null)
				msgs = ((InternalEObject)newMin_guarantee).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMTUNE__MIN_GUARANTEE, null, msgs);
			msgs = basicSetMin_guarantee(newMin_guarantee, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMTUNE__MIN_GUARANTEE, newMin_guarantee, newMin_guarantee));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScaledSize getSwap_hard_limit() {
		return swap_hard_limit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSwap_hard_limit(ScaledSize newSwap_hard_limit, NotificationChain msgs) {
		ScaledSize oldSwap_hard_limit = swap_hard_limit;
		swap_hard_limit = newSwap_hard_limit;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMTUNE__SWAP_HARD_LIMIT, oldSwap_hard_limit, newSwap_hard_limit);
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
	public void setSwap_hard_limit(ScaledSize newSwap_hard_limit) {
		if (newSwap_hard_limit != swap_hard_limit) {
			NotificationChain msgs = null;
			if (swap_hard_limit != null)
				msgs = ((InternalEObject)swap_hard_limit).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMTUNE__SWAP_HARD_LIMIT, null, msgs);
			if (newSwap_hard_limit != null)
				msgs = ((InternalEObject)newSwap_hard_limit).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMTUNE__SWAP_HARD_LIMIT, null, msgs);
			msgs = basicSetSwap_hard_limit(newSwap_hard_limit, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMTUNE__SWAP_HARD_LIMIT, newSwap_hard_limit, newSwap_hard_limit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.MEMTUNE__HARD_LIMIT:
				return basicSetHard_limit(null, msgs);
			case DefinitionPackage.MEMTUNE__SOFT_LIMIT:
				return basicSetSoft_limit(null, msgs);
			case DefinitionPackage.MEMTUNE__MIN_GUARANTEE:
				return basicSetMin_guarantee(null, msgs);
			case DefinitionPackage.MEMTUNE__SWAP_HARD_LIMIT:
				return basicSetSwap_hard_limit(null, msgs);
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
			case DefinitionPackage.MEMTUNE__HARD_LIMIT:
				return getHard_limit();
			case DefinitionPackage.MEMTUNE__SOFT_LIMIT:
				return getSoft_limit();
			case DefinitionPackage.MEMTUNE__MIN_GUARANTEE:
				return getMin_guarantee();
			case DefinitionPackage.MEMTUNE__SWAP_HARD_LIMIT:
				return getSwap_hard_limit();
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
			case DefinitionPackage.MEMTUNE__HARD_LIMIT:
				setHard_limit((ScaledSize)newValue);
				return;
			case DefinitionPackage.MEMTUNE__SOFT_LIMIT:
				setSoft_limit((ScaledSize)newValue);
				return;
			case DefinitionPackage.MEMTUNE__MIN_GUARANTEE:
				setMin_guarantee((ScaledSize)newValue);
				return;
			case DefinitionPackage.MEMTUNE__SWAP_HARD_LIMIT:
				setSwap_hard_limit((ScaledSize)newValue);
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
			case DefinitionPackage.MEMTUNE__HARD_LIMIT:
				setHard_limit((ScaledSize)null);
				return;
			case DefinitionPackage.MEMTUNE__SOFT_LIMIT:
				setSoft_limit((ScaledSize)null);
				return;
			case DefinitionPackage.MEMTUNE__MIN_GUARANTEE:
				setMin_guarantee((ScaledSize)null);
				return;
			case DefinitionPackage.MEMTUNE__SWAP_HARD_LIMIT:
				setSwap_hard_limit((ScaledSize)null);
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
			case DefinitionPackage.MEMTUNE__HARD_LIMIT:
				return hard_limit != null;
			case DefinitionPackage.MEMTUNE__SOFT_LIMIT:
				return soft_limit != null;
			case DefinitionPackage.MEMTUNE__MIN_GUARANTEE:
				return min_guarantee != null;
			case DefinitionPackage.MEMTUNE__SWAP_HARD_LIMIT:
				return swap_hard_limit != null;
		}
		return super.eIsSet(featureID);
	}

} //MemtuneImpl
