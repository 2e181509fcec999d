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
import org.virtworkbench.compute.definition.QemuAdd;
import org.virtworkbench.compute.definition.QemuCapabilities;
import org.virtworkbench.compute.definition.QemuDel;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Qemu Capabilities</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.QemuCapabilitiesImpl#getAdd <em>Add</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.QemuCapabilitiesImpl#getDel <em>Del</em>}</li>
 * </ul>
 *
 * @generated
 */
public class QemuCapabilitiesImpl extends MinimalEObjectImpl.Container implements QemuCapabilities {
	/**
	 * The cached value of the '{@link #getAdd() <em>Add</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdd()
	 * @generated
	 * @ordered
	 */
	protected EList<QemuAdd> add;

	/**
	 * The cached value of the '{@link #getDel() <em>Del</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDel()
	 * @generated
	 * @ordered
	 */
	protected EList<QemuDel> del;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected QemuCapabilitiesImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.QEMU_CAPABILITIES;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<QemuAdd> getAdd() {
		if (add == null) {
			add = new EObjectContainmentEList<QemuAdd>(QemuAdd.class, this, DefinitionPackage.QEMU_CAPABILITIES__ADD);
		}
		return add;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<QemuDel> getDel() {
		if (del == null) {
			del = new EObjectContainmentEList<QemuDel>(QemuDel.class, this, DefinitionPackage.QEMU_CAPABILITIES__DEL);
		}
		return del;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.QEMU_CAPABILITIES__ADD:
				return ((InternalEList<?>)getAdd()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.QEMU_CAPABILITIES__DEL:
				return ((InternalEList<?>)getDel()).basicRemove(otherEnd, msgs);
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
			case DefinitionPackage.QEMU_CAPABILITIES__ADD:
				return getAdd();
			case DefinitionPackage.QEMU_CAPABILITIES__DEL:
				return getDel();
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
			case DefinitionPackage.QEMU_CAPABILITIES__ADD:
				getAdd().clear();
				getAdd().addAll((Collection<? extends QemuAdd>)newValue);
				return;
			case DefinitionPackage.QEMU_CAPABILITIES__DEL:
				getDel().clear();
				getDel().addAll((Collection<? extends QemuDel>)newValue);
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
			case DefinitionPackage.QEMU_CAPABILITIES__ADD:
				getAdd().clear();
				return;
			case DefinitionPackage.QEMU_CAPABILITIES__DEL:
				getDel().clear();
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
			case DefinitionPackage.QEMU_CAPABILITIES__ADD:
				return add != null && !add.isEmpty();
			case DefinitionPackage.QEMU_CAPABILITIES__DEL:
				return del != null && !del.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //QemuCapabilitiesImpl
