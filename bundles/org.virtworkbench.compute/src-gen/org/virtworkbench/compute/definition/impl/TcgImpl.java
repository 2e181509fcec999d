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
import org.virtworkbench.compute.definition.ScaledSize;
import org.virtworkbench.compute.definition.Tcg;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Tcg</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.TcgImpl#getTbCache <em>Tb Cache</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TcgImpl extends MinimalEObjectImpl.Container implements Tcg {
	/**
	 * The cached value of the '{@link #getTbCache() <em>Tb Cache</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTbCache()
	 * @generated
	 * @ordered
	 */
	protected ScaledSize tbCache;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TcgImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.TCG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScaledSize getTbCache() {
		return tbCache;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTbCache(ScaledSize newTbCache, NotificationChain msgs) {
		ScaledSize oldTbCache = tbCache;
		tbCache = newTbCache;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.TCG__TB_CACHE, oldTbCache, newTbCache);
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
	public void setTbCache(ScaledSize newTbCache) {
		if (newTbCache != tbCache) {
			NotificationChain msgs = null;
			if (tbCache != null)
				msgs = ((InternalEObject)tbCache).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.TCG__TB_CACHE, null, msgs);
			if (newTbCache != null)
				msgs = ((InternalEObject)newTbCache).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.TCG__TB_CACHE, null, msgs);
			msgs = basicSetTbCache(newTbCache, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.TCG__TB_CACHE, newTbCache, newTbCache));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.TCG__TB_CACHE:
				return basicSetTbCache(null, msgs);
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
			case DefinitionPackage.TCG__TB_CACHE:
				return getTbCache();
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
			case DefinitionPackage.TCG__TB_CACHE:
				setTbCache((ScaledSize)newValue);
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
			case DefinitionPackage.TCG__TB_CACHE:
				setTbCache((ScaledSize)null);
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
			case DefinitionPackage.TCG__TB_CACHE:
				return tbCache != null;
		}
		return super.eIsSet(featureID);
	}

} //TcgImpl
