/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.IothreadPin;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Iothread Pin</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.IothreadPinImpl#getIothread <em>Iothread</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.IothreadPinImpl#getCpuset <em>Cpuset</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IothreadPinImpl extends MinimalEObjectImpl.Container implements IothreadPin {
	/**
	 * The default value of the '{@link #getIothread() <em>Iothread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIothread()
	 * @generated
	 * @ordered
	 */
	protected static final Long IOTHREAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIothread() <em>Iothread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIothread()
	 * @generated
	 * @ordered
	 */
	protected Long iothread = IOTHREAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getCpuset() <em>Cpuset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpuset()
	 * @generated
	 * @ordered
	 */
	protected static final String CPUSET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCpuset() <em>Cpuset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpuset()
	 * @generated
	 * @ordered
	 */
	protected String cpuset = CPUSET_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IothreadPinImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.IOTHREAD_PIN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getIothread() {
		return iothread;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIothread(Long newIothread) {
		Long oldIothread = iothread;
		iothread = newIothread;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.IOTHREAD_PIN__IOTHREAD, oldIothread, iothread));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCpuset() {
		return cpuset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCpuset(String newCpuset) {
		String oldCpuset = cpuset;
		cpuset = newCpuset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.IOTHREAD_PIN__CPUSET, oldCpuset, cpuset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.IOTHREAD_PIN__IOTHREAD:
				return getIothread();
			case DefinitionPackage.IOTHREAD_PIN__CPUSET:
				return getCpuset();
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
			case DefinitionPackage.IOTHREAD_PIN__IOTHREAD:
				setIothread((Long)newValue);
				return;
			case DefinitionPackage.IOTHREAD_PIN__CPUSET:
				setCpuset((String)newValue);
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
			case DefinitionPackage.IOTHREAD_PIN__IOTHREAD:
				setIothread(IOTHREAD_EDEFAULT);
				return;
			case DefinitionPackage.IOTHREAD_PIN__CPUSET:
				setCpuset(CPUSET_EDEFAULT);
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
			case DefinitionPackage.IOTHREAD_PIN__IOTHREAD:
				return IOTHREAD_EDEFAULT == null ? iothread != null : !IOTHREAD_EDEFAULT.equals(iothread);
			case DefinitionPackage.IOTHREAD_PIN__CPUSET:
				return CPUSET_EDEFAULT == null ? cpuset != null : !CPUSET_EDEFAULT.equals(cpuset);
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
		result.append(" (iothread: ");
		result.append(iothread);
		result.append(", cpuset: ");
		result.append(cpuset);
		result.append(')');
		return result.toString();
	}

} //IothreadPinImpl
