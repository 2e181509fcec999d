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
import org.virtworkbench.compute.definition.Pm;
import org.virtworkbench.compute.definition.SuspendState;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Pm</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.PmImpl#getSuspendToMem <em>Suspend To Mem</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.PmImpl#getSuspendToDisk <em>Suspend To Disk</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PmImpl extends MinimalEObjectImpl.Container implements Pm {
	/**
	 * The cached value of the '{@link #getSuspendToMem() <em>Suspend To Mem</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuspendToMem()
	 * @generated
	 * @ordered
	 */
	protected SuspendState suspendToMem;

	/**
	 * The cached value of the '{@link #getSuspendToDisk() <em>Suspend To Disk</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuspendToDisk()
	 * @generated
	 * @ordered
	 */
	protected SuspendState suspendToDisk;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PmImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.PM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SuspendState getSuspendToMem() {
		return suspendToMem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSuspendToMem(SuspendState newSuspendToMem, NotificationChain msgs) {
		SuspendState oldSuspendToMem = suspendToMem;
		suspendToMem = newSuspendToMem;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.PM__SUSPEND_TO_MEM, oldSuspendToMem, newSuspendToMem);
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
	public void setSuspendToMem(SuspendState newSuspendToMem) {
		if (newSuspendToMem != suspendToMem) {
			NotificationChain msgs = null;
			if (suspendToMem != null)
				msgs = ((InternalEObject)suspendToMem).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.PM__SUSPEND_TO_MEM, null, msgs);
			if (newSuspendToMem != null)
				msgs = ((InternalEObject)newSuspendToMem).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.PM__SUSPEND_TO_MEM, null, msgs);
			msgs = basicSetSuspendToMem(newSuspendToMem, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.PM__SUSPEND_TO_MEM, newSuspendToMem, newSuspendToMem));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SuspendState getSuspendToDisk() {
		return suspendToDisk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSuspendToDisk(SuspendState newSuspendToDisk, NotificationChain msgs) {
		SuspendState oldSuspendToDisk = suspendToDisk;
		suspendToDisk = newSuspendToDisk;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.PM__SUSPEND_TO_DISK, oldSuspendToDisk, newSuspendToDisk);
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
	public void setSuspendToDisk(SuspendState newSuspendToDisk) {
		if (newSuspendToDisk != suspendToDisk) {
			NotificationChain msgs = null;
			if (suspendToDisk != null)
				msgs = ((InternalEObject)suspendToDisk).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.PM__SUSPEND_TO_DISK, null, msgs);
			if (newSuspendToDisk != null)
				msgs = ((InternalEObject)newSuspendToDisk).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.PM__SUSPEND_TO_DISK, null, msgs);
			msgs = basicSetSuspendToDisk(newSuspendToDisk, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.PM__SUSPEND_TO_DISK, newSuspendToDisk, newSuspendToDisk));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.PM__SUSPEND_TO_MEM:
				return basicSetSuspendToMem(null, msgs);
			case DefinitionPackage.PM__SUSPEND_TO_DISK:
				return basicSetSuspendToDisk(null, msgs);
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
			case DefinitionPackage.PM__SUSPEND_TO_MEM:
				return getSuspendToMem();
			case DefinitionPackage.PM__SUSPEND_TO_DISK:
				return getSuspendToDisk();
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
			case DefinitionPackage.PM__SUSPEND_TO_MEM:
				setSuspendToMem((SuspendState)newValue);
				return;
			case DefinitionPackage.PM__SUSPEND_TO_DISK:
				setSuspendToDisk((SuspendState)newValue);
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
			case DefinitionPackage.PM__SUSPEND_TO_MEM:
				setSuspendToMem((SuspendState)null);
				return;
			case DefinitionPackage.PM__SUSPEND_TO_DISK:
				setSuspendToDisk((SuspendState)null);
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
			case DefinitionPackage.PM__SUSPEND_TO_MEM:
				return suspendToMem != null;
			case DefinitionPackage.PM__SUSPEND_TO_DISK:
				return suspendToDisk != null;
		}
		return super.eIsSet(featureID);
	}

} //PmImpl
