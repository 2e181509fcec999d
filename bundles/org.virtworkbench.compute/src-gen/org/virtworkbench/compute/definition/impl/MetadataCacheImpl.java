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
import org.virtworkbench.compute.definition.MetadataCache;
import org.virtworkbench.compute.definition.SizeInBytes;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Metadata Cache</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MetadataCacheImpl#getMax_size <em>Max size</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MetadataCacheImpl extends MinimalEObjectImpl.Container implements MetadataCache {
	/**
	 * The cached value of the '{@link #getMax_size() <em>Max size</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMax_size()
	 * @generated
	 * @ordered
	 */
	protected SizeInBytes max_size;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MetadataCacheImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.METADATA_CACHE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SizeInBytes getMax_size() {
		return max_size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMax_size(SizeInBytes newMax_size, NotificationChain msgs) {
		SizeInBytes oldMax_size = max_size;
		max_size = newMax_size;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.METADATA_CACHE__MAX_SIZE, oldMax_size, newMax_size);
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
	public void setMax_size(SizeInBytes newMax_size) {
		if (newMax_size != max_size) {
			NotificationChain msgs = null;
			if (max_size != null)
				msgs = ((InternalEObject)max_size).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.METADATA_CACHE__MAX_SIZE, null, msgs);
			if (newMax_size != null)
				msgs = ((InternalEObject)newMax_size).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.METADATA_CACHE__MAX_SIZE, null, msgs);
			msgs = basicSetMax_size(newMax_size, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.METADATA_CACHE__MAX_SIZE, newMax_size, newMax_size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.METADATA_CACHE__MAX_SIZE:
				return basicSetMax_size(null, msgs);
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
			case DefinitionPackage.METADATA_CACHE__MAX_SIZE:
				return getMax_size();
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
			case DefinitionPackage.METADATA_CACHE__MAX_SIZE:
				setMax_size((SizeInBytes)newValue);
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
			case DefinitionPackage.METADATA_CACHE__MAX_SIZE:
				setMax_size((SizeInBytes)null);
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
			case DefinitionPackage.METADATA_CACHE__MAX_SIZE:
				return max_size != null;
		}
		return super.eIsSet(featureID);
	}

} //MetadataCacheImpl
