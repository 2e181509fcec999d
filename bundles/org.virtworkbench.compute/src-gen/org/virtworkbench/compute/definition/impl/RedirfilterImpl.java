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
import org.virtworkbench.compute.definition.RedirUsbDevice;
import org.virtworkbench.compute.definition.Redirfilter;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Redirfilter</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.RedirfilterImpl#getUsbdev <em>Usbdev</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RedirfilterImpl extends MinimalEObjectImpl.Container implements Redirfilter {
	/**
	 * The cached value of the '{@link #getUsbdev() <em>Usbdev</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsbdev()
	 * @generated
	 * @ordered
	 */
	protected EList<RedirUsbDevice> usbdev;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RedirfilterImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.REDIRFILTER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RedirUsbDevice> getUsbdev() {
		if (usbdev == null) {
			usbdev = new EObjectContainmentEList<RedirUsbDevice>(RedirUsbDevice.class, this, DefinitionPackage.REDIRFILTER__USBDEV);
		}
		return usbdev;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.REDIRFILTER__USBDEV:
				return ((InternalEList<?>)getUsbdev()).basicRemove(otherEnd, msgs);
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
			case DefinitionPackage.REDIRFILTER__USBDEV:
				return getUsbdev();
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
			case DefinitionPackage.REDIRFILTER__USBDEV:
				getUsbdev().clear();
				getUsbdev().addAll((Collection<? extends RedirUsbDevice>)newValue);
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
			case DefinitionPackage.REDIRFILTER__USBDEV:
				getUsbdev().clear();
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
			case DefinitionPackage.REDIRFILTER__USBDEV:
				return usbdev != null && !usbdev.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //RedirfilterImpl
