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
import org.virtworkbench.compute.definition.Initiator;
import org.virtworkbench.compute.definition.InitiatorIqn;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Initiator</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InitiatorImpl#getIqn <em>Iqn</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InitiatorImpl extends MinimalEObjectImpl.Container implements Initiator {
	/**
	 * The cached value of the '{@link #getIqn() <em>Iqn</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIqn()
	 * @generated
	 * @ordered
	 */
	protected InitiatorIqn iqn;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InitiatorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.INITIATOR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InitiatorIqn getIqn() {
		return iqn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetIqn(InitiatorIqn newIqn, NotificationChain msgs) {
		InitiatorIqn oldIqn = iqn;
		iqn = newIqn;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.INITIATOR__IQN, oldIqn, newIqn);
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
	public void setIqn(InitiatorIqn newIqn) {
		if (newIqn != iqn) {
			NotificationChain msgs = null;
			if (iqn != null)
				msgs = ((InternalEObject)iqn).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INITIATOR__IQN, null, msgs);
			if (newIqn != null)
				msgs = ((InternalEObject)newIqn).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INITIATOR__IQN, null, msgs);
			msgs = basicSetIqn(newIqn, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INITIATOR__IQN, newIqn, newIqn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.INITIATOR__IQN:
				return basicSetIqn(null, msgs);
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
			case DefinitionPackage.INITIATOR__IQN:
				return getIqn();
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
			case DefinitionPackage.INITIATOR__IQN:
				setIqn((InitiatorIqn)newValue);
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
			case DefinitionPackage.INITIATOR__IQN:
				setIqn((InitiatorIqn)null);
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
			case DefinitionPackage.INITIATOR__IQN:
				return iqn != null;
		}
		return super.eIsSet(featureID);
	}

} //InitiatorImpl
