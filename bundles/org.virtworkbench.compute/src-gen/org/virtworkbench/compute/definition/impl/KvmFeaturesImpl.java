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
import org.virtworkbench.compute.definition.FeatureState;
import org.virtworkbench.compute.definition.KvmDirtyRing;
import org.virtworkbench.compute.definition.KvmFeatures;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Kvm Features</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.KvmFeaturesImpl#getHidden <em>Hidden</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.KvmFeaturesImpl#getHintDedicated <em>Hint Dedicated</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.KvmFeaturesImpl#getPollControl <em>Poll Control</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.KvmFeaturesImpl#getPvIpi <em>Pv Ipi</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.KvmFeaturesImpl#getDirtyRing <em>Dirty Ring</em>}</li>
 * </ul>
 *
 * @generated
 */
public class KvmFeaturesImpl extends MinimalEObjectImpl.Container implements KvmFeatures {
	/**
	 * The cached value of the '{@link #getHidden() <em>Hidden</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHidden()
	 * @generated
	 * @ordered
	 */
	protected FeatureState hidden;

	/**
	 * The cached value of the '{@link #getHintDedicated() <em>Hint Dedicated</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHintDedicated()
	 * @generated
	 * @ordered
	 */
	protected FeatureState hintDedicated;

	/**
	 * The cached value of the '{@link #getPollControl() <em>Poll Control</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPollControl()
	 * @generated
	 * @ordered
	 */
	protected FeatureState pollControl;

	/**
	 * The cached value of the '{@link #getPvIpi() <em>Pv Ipi</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPvIpi()
	 * @generated
	 * @ordered
	 */
	protected FeatureState pvIpi;

	/**
	 * The cached value of the '{@link #getDirtyRing() <em>Dirty Ring</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirtyRing()
	 * @generated
	 * @ordered
	 */
	protected KvmDirtyRing dirtyRing;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected KvmFeaturesImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.KVM_FEATURES;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getHidden() {
		return hidden;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetHidden(FeatureState newHidden, NotificationChain msgs) {
		FeatureState oldHidden = hidden;
		hidden = newHidden;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.KVM_FEATURES__HIDDEN, oldHidden, newHidden);
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
	public void setHidden(FeatureState newHidden) {
		if (newHidden != hidden) {
			NotificationChain msgs = null;
			if (hidden != null)
				msgs = ((InternalEObject)hidden).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.KVM_FEATURES__HIDDEN, null, msgs);
			if (newHidden != null)
				msgs = ((InternalEObject)newHidden).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.KVM_FEATURES__HIDDEN, null, msgs);
			msgs = basicSetHidden(newHidden, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.KVM_FEATURES__HIDDEN, newHidden, newHidden));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getHintDedicated() {
		return hintDedicated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetHintDedicated(FeatureState newHintDedicated, NotificationChain msgs) {
		FeatureState oldHintDedicated = hintDedicated;
		hintDedicated = newHintDedicated;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.KVM_FEATURES__HINT_DEDICATED, oldHintDedicated, newHintDedicated);
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
	public void setHintDedicated(FeatureState newHintDedicated) {
		if (newHintDedicated != hintDedicated) {
			NotificationChain msgs = null;
			if (hintDedicated != null)
				msgs = ((InternalEObject)hintDedicated).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.KVM_FEATURES__HINT_DEDICATED, null, msgs);
			if (newHintDedicated != null)
				msgs = ((InternalEObject)newHintDedicated).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.KVM_FEATURES__HINT_DEDICATED, null, msgs);
			msgs = basicSetHintDedicated(newHintDedicated, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.KVM_FEATURES__HINT_DEDICATED, newHintDedicated, newHintDedicated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getPollControl() {
		return pollControl;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPollControl(FeatureState newPollControl, NotificationChain msgs) {
		FeatureState oldPollControl = pollControl;
		pollControl = newPollControl;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.KVM_FEATURES__POLL_CONTROL, oldPollControl, newPollControl);
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
	public void setPollControl(FeatureState newPollControl) {
		if (newPollControl != pollControl) {
			NotificationChain msgs = null;
			if (pollControl != null)
				msgs = ((InternalEObject)pollControl).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.KVM_FEATURES__POLL_CONTROL, null, msgs);
			if (newPollControl != null)
				msgs = ((InternalEObject)newPollControl).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.KVM_FEATURES__POLL_CONTROL, null, msgs);
			msgs = basicSetPollControl(newPollControl, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.KVM_FEATURES__POLL_CONTROL, newPollControl, newPollControl));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getPvIpi() {
		return pvIpi;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPvIpi(FeatureState newPvIpi, NotificationChain msgs) {
		FeatureState oldPvIpi = pvIpi;
		pvIpi = newPvIpi;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.KVM_FEATURES__PV_IPI, oldPvIpi, newPvIpi);
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
	public void setPvIpi(FeatureState newPvIpi) {
		if (newPvIpi != pvIpi) {
			NotificationChain msgs = null;
			if (pvIpi != null)
				msgs = ((InternalEObject)pvIpi).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.KVM_FEATURES__PV_IPI, null, msgs);
			if (newPvIpi != null)
				msgs = ((InternalEObject)newPvIpi).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.KVM_FEATURES__PV_IPI, null, msgs);
			msgs = basicSetPvIpi(newPvIpi, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.KVM_FEATURES__PV_IPI, newPvIpi, newPvIpi));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KvmDirtyRing getDirtyRing() {
		return dirtyRing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDirtyRing(KvmDirtyRing newDirtyRing, NotificationChain msgs) {
		KvmDirtyRing oldDirtyRing = dirtyRing;
		dirtyRing = newDirtyRing;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.KVM_FEATURES__DIRTY_RING, oldDirtyRing, newDirtyRing);
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
	public void setDirtyRing(KvmDirtyRing newDirtyRing) {
		if (newDirtyRing != dirtyRing) {
			NotificationChain msgs = null;
			if (dirtyRing != null)
				msgs = ((InternalEObject)dirtyRing).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.KVM_FEATURES__DIRTY_RING, null, msgs);
			if (newDirtyRing != null)
				msgs = ((InternalEObject)newDirtyRing).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.KVM_FEATURES__DIRTY_RING, null, msgs);
			msgs = basicSetDirtyRing(newDirtyRing, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.KVM_FEATURES__DIRTY_RING, newDirtyRing, newDirtyRing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.KVM_FEATURES__HIDDEN:
				return basicSetHidden(null, msgs);
			case DefinitionPackage.KVM_FEATURES__HINT_DEDICATED:
				return basicSetHintDedicated(null, msgs);
			case DefinitionPackage.KVM_FEATURES__POLL_CONTROL:
				return basicSetPollControl(null, msgs);
			case DefinitionPackage.KVM_FEATURES__PV_IPI:
				return basicSetPvIpi(null, msgs);
			case DefinitionPackage.KVM_FEATURES__DIRTY_RING:
				return basicSetDirtyRing(null, msgs);
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
			case DefinitionPackage.KVM_FEATURES__HIDDEN:
				return getHidden();
			case DefinitionPackage.KVM_FEATURES__HINT_DEDICATED:
				return getHintDedicated();
			case DefinitionPackage.KVM_FEATURES__POLL_CONTROL:
				return getPollControl();
			case DefinitionPackage.KVM_FEATURES__PV_IPI:
				return getPvIpi();
			case DefinitionPackage.KVM_FEATURES__DIRTY_RING:
				return getDirtyRing();
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
			case DefinitionPackage.KVM_FEATURES__HIDDEN:
				setHidden((FeatureState)newValue);
				return;
			case DefinitionPackage.KVM_FEATURES__HINT_DEDICATED:
				setHintDedicated((FeatureState)newValue);
				return;
			case DefinitionPackage.KVM_FEATURES__POLL_CONTROL:
				setPollControl((FeatureState)newValue);
				return;
			case DefinitionPackage.KVM_FEATURES__PV_IPI:
				setPvIpi((FeatureState)newValue);
				return;
			case DefinitionPackage.KVM_FEATURES__DIRTY_RING:
				setDirtyRing((KvmDirtyRing)newValue);
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
			case DefinitionPackage.KVM_FEATURES__HIDDEN:
				setHidden((FeatureState)null);
				return;
			case DefinitionPackage.KVM_FEATURES__HINT_DEDICATED:
				setHintDedicated((FeatureState)null);
				return;
			case DefinitionPackage.KVM_FEATURES__POLL_CONTROL:
				setPollControl((FeatureState)null);
				return;
			case DefinitionPackage.KVM_FEATURES__PV_IPI:
				setPvIpi((FeatureState)null);
				return;
			case DefinitionPackage.KVM_FEATURES__DIRTY_RING:
				setDirtyRing((KvmDirtyRing)null);
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
			case DefinitionPackage.KVM_FEATURES__HIDDEN:
				return hidden != null;
			case DefinitionPackage.KVM_FEATURES__HINT_DEDICATED:
				return hintDedicated != null;
			case DefinitionPackage.KVM_FEATURES__POLL_CONTROL:
				return pollControl != null;
			case DefinitionPackage.KVM_FEATURES__PV_IPI:
				return pvIpi != null;
			case DefinitionPackage.KVM_FEATURES__DIRTY_RING:
				return dirtyRing != null;
		}
		return super.eIsSet(featureID);
	}

} //KvmFeaturesImpl
