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
import org.virtworkbench.compute.definition.Keywrap;
import org.virtworkbench.compute.definition.KeywrapCipher;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Keywrap</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.KeywrapImpl#getCipher <em>Cipher</em>}</li>
 * </ul>
 *
 * @generated
 */
public class KeywrapImpl extends MinimalEObjectImpl.Container implements Keywrap {
	/**
	 * The cached value of the '{@link #getCipher() <em>Cipher</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCipher()
	 * @generated
	 * @ordered
	 */
	protected EList<KeywrapCipher> cipher;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected KeywrapImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.KEYWRAP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<KeywrapCipher> getCipher() {
		if (cipher == null) {
			cipher = new EObjectContainmentEList<KeywrapCipher>(KeywrapCipher.class, this, DefinitionPackage.KEYWRAP__CIPHER);
		}
		return cipher;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.KEYWRAP__CIPHER:
				return ((InternalEList<?>)getCipher()).basicRemove(otherEnd, msgs);
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
			case DefinitionPackage.KEYWRAP__CIPHER:
				return getCipher();
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
			case DefinitionPackage.KEYWRAP__CIPHER:
				getCipher().clear();
				getCipher().addAll((Collection<? extends KeywrapCipher>)newValue);
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
			case DefinitionPackage.KEYWRAP__CIPHER:
				getCipher().clear();
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
			case DefinitionPackage.KEYWRAP__CIPHER:
				return cipher != null && !cipher.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //KeywrapImpl
