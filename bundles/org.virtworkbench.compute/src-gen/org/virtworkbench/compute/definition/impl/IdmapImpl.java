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
import org.virtworkbench.compute.definition.IdRange;
import org.virtworkbench.compute.definition.Idmap;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Idmap</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.IdmapImpl#getUid <em>Uid</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.IdmapImpl#getGid <em>Gid</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IdmapImpl extends MinimalEObjectImpl.Container implements Idmap {
	/**
	 * The cached value of the '{@link #getUid() <em>Uid</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUid()
	 * @generated
	 * @ordered
	 */
	protected EList<IdRange> uid;

	/**
	 * The cached value of the '{@link #getGid() <em>Gid</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGid()
	 * @generated
	 * @ordered
	 */
	protected EList<IdRange> gid;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IdmapImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.IDMAP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<IdRange> getUid() {
		if (uid == null) {
			uid = new EObjectContainmentEList<IdRange>(IdRange.class, this, DefinitionPackage.IDMAP__UID);
		}
		return uid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<IdRange> getGid() {
		if (gid == null) {
			gid = new EObjectContainmentEList<IdRange>(IdRange.class, this, DefinitionPackage.IDMAP__GID);
		}
		return gid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.IDMAP__UID:
				return ((InternalEList<?>)getUid()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.IDMAP__GID:
				return ((InternalEList<?>)getGid()).basicRemove(otherEnd, msgs);
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
			case DefinitionPackage.IDMAP__UID:
				return getUid();
			case DefinitionPackage.IDMAP__GID:
				return getGid();
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
			case DefinitionPackage.IDMAP__UID:
				getUid().clear();
				getUid().addAll((Collection<? extends IdRange>)newValue);
				return;
			case DefinitionPackage.IDMAP__GID:
				getGid().clear();
				getGid().addAll((Collection<? extends IdRange>)newValue);
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
			case DefinitionPackage.IDMAP__UID:
				getUid().clear();
				return;
			case DefinitionPackage.IDMAP__GID:
				getGid().clear();
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
			case DefinitionPackage.IDMAP__UID:
				return uid != null && !uid.isEmpty();
			case DefinitionPackage.IDMAP__GID:
				return gid != null && !gid.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //IdmapImpl
