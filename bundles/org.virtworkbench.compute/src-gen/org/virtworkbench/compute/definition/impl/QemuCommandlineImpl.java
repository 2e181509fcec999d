/**
 */
package org.virtworkbench.compute.definition.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.QemuArg;
import org.virtworkbench.compute.definition.QemuCommandline;
import org.virtworkbench.compute.definition.QemuEnv;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Qemu Commandline</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.QemuCommandlineImpl#getArg <em>Arg</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.QemuCommandlineImpl#getEnv <em>Env</em>}</li>
 * </ul>
 *
 * @generated
 */
public class QemuCommandlineImpl extends MinimalEObjectImpl.Container implements QemuCommandline {
	/**
	 * The cached value of the '{@link #getArg() <em>Arg</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArg()
	 * @generated
	 * @ordered
	 */
	protected EList<QemuArg> arg;

	/**
	 * The cached value of the '{@link #getEnv() <em>Env</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnv()
	 * @generated
	 * @ordered
	 */
	protected EList<QemuEnv> env;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected QemuCommandlineImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.QEMU_COMMANDLINE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<QemuArg> getArg() {
		if (arg == null) {
			arg = new EObjectContainmentEList<QemuArg>(QemuArg.class, this, DefinitionPackage.QEMU_COMMANDLINE__ARG);
		}
		return arg;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<QemuEnv> getEnv() {
		if (env == null) {
			env = new EObjectContainmentEList<QemuEnv>(QemuEnv.class, this, DefinitionPackage.QEMU_COMMANDLINE__ENV);
		}
		return env;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.QEMU_COMMANDLINE__ARG:
				return ((InternalEList<?>)getArg()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.QEMU_COMMANDLINE__ENV:
				return ((InternalEList<?>)getEnv()).basicRemove(otherEnd, msgs);
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
			case DefinitionPackage.QEMU_COMMANDLINE__ARG:
				return getArg();
			case DefinitionPackage.QEMU_COMMANDLINE__ENV:
				return getEnv();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case DefinitionPackage.QEMU_COMMANDLINE__ARG:
				getArg().clear();
				getArg().addAll((Collection<? extends QemuArg>)newValue);
				return;
			case DefinitionPackage.QEMU_COMMANDLINE__ENV:
				getEnv().clear();
				getEnv().addAll((Collection<? extends QemuEnv>)newValue);
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
			case DefinitionPackage.QEMU_COMMANDLINE__ARG:
				getArg().clear();
				return;
			case DefinitionPackage.QEMU_COMMANDLINE__ENV:
				getEnv().clear();
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
			case DefinitionPackage.QEMU_COMMANDLINE__ARG:
				return arg != null && !arg.isEmpty();
			case DefinitionPackage.QEMU_COMMANDLINE__ENV:
				return env != null && !env.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //QemuCommandlineImpl
