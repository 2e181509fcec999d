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
import org.virtworkbench.compute.definition.Hpt;
import org.virtworkbench.compute.definition.ScaledSize;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Hpt</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HptImpl#getResizing <em>Resizing</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HptImpl#getMaxpagesize <em>Maxpagesize</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HptImpl extends MinimalEObjectImpl.Container implements Hpt {
	/**
	 * The default value of the '{@link #getResizing() <em>Resizing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResizing()
	 * @generated
	 * @ordered
	 */
	protected static final String RESIZING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResizing() <em>Resizing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResizing()
	 * @generated
	 * @ordered
	 */
	protected String resizing = RESIZING_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMaxpagesize() <em>Maxpagesize</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxpagesize()
	 * @generated
	 * @ordered
	 */
	protected ScaledSize maxpagesize;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HptImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.HPT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResizing() {
		return resizing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResizing(String newResizing) {
		String oldResizing = resizing;
		resizing = newResizing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HPT__RESIZING, oldResizing, resizing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScaledSize getMaxpagesize() {
		return maxpagesize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMaxpagesize(ScaledSize newMaxpagesize, NotificationChain msgs) {
		ScaledSize oldMaxpagesize = maxpagesize;
		maxpagesize = newMaxpagesize;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.HPT__MAXPAGESIZE, oldMaxpagesize, newMaxpagesize);
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
	public void setMaxpagesize(ScaledSize newMaxpagesize) {
		if (newMaxpagesize != maxpagesize) {
			NotificationChain msgs = null;
			if (maxpagesize != null)
				msgs = ((InternalEObject)maxpagesize).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HPT__MAXPAGESIZE, null, msgs);
			if (newMaxpagesize != null)
				msgs = ((InternalEObject)newMaxpagesize).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HPT__MAXPAGESIZE, null, msgs);
			msgs = basicSetMaxpagesize(newMaxpagesize, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HPT__MAXPAGESIZE, newMaxpagesize, newMaxpagesize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.HPT__MAXPAGESIZE:
				return basicSetMaxpagesize(null, msgs);
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
			case DefinitionPackage.HPT__RESIZING:
				return getResizing();
			case DefinitionPackage.HPT__MAXPAGESIZE:
				return getMaxpagesize();
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
			case DefinitionPackage.HPT__RESIZING:
				setResizing((String)newValue);
				return;
			case DefinitionPackage.HPT__MAXPAGESIZE:
				setMaxpagesize((ScaledSize)newValue);
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
			case DefinitionPackage.HPT__RESIZING:
				setResizing(RESIZING_EDEFAULT);
				return;
			case DefinitionPackage.HPT__MAXPAGESIZE:
				setMaxpagesize((ScaledSize)null);
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
			case DefinitionPackage.HPT__RESIZING:
				return RESIZING_EDEFAULT == null ? resizing != null : !RESIZING_EDEFAULT.equals(resizing);
			case DefinitionPackage.HPT__MAXPAGESIZE:
				return maxpagesize != null;
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
		result.append(" (resizing: ");
		result.append(resizing);
		result.append(')');
		return result.toString();
	}

} //HptImpl
