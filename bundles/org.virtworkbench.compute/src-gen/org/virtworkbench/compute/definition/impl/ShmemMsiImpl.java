/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.ShmemMsi;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Shmem Msi</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ShmemMsiImpl#getIoeventfd <em>Ioeventfd</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ShmemMsiImpl#getVectors <em>Vectors</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ShmemMsiImpl extends MinimalEObjectImpl.Container implements ShmemMsi {
	/**
	 * The default value of the '{@link #getIoeventfd() <em>Ioeventfd</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIoeventfd()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean IOEVENTFD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIoeventfd() <em>Ioeventfd</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIoeventfd()
	 * @generated
	 * @ordered
	 */
	protected Boolean ioeventfd = IOEVENTFD_EDEFAULT;

	/**
	 * The default value of the '{@link #getVectors() <em>Vectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVectors()
	 * @generated
	 * @ordered
	 */
	protected static final Long VECTORS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVectors() <em>Vectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVectors()
	 * @generated
	 * @ordered
	 */
	protected Long vectors = VECTORS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ShmemMsiImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.SHMEM_MSI;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getIoeventfd() {
		return ioeventfd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIoeventfd(Boolean newIoeventfd) {
		Boolean oldIoeventfd = ioeventfd;
		ioeventfd = newIoeventfd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.SHMEM_MSI__IOEVENTFD, oldIoeventfd, ioeventfd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getVectors() {
		return vectors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVectors(Long newVectors) {
		Long oldVectors = vectors;
		vectors = newVectors;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.SHMEM_MSI__VECTORS, oldVectors, vectors));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.SHMEM_MSI__IOEVENTFD:
				return getIoeventfd();
			case DefinitionPackage.SHMEM_MSI__VECTORS:
				return getVectors();
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
			case DefinitionPackage.SHMEM_MSI__IOEVENTFD:
				setIoeventfd((Boolean)newValue);
				return;
			case DefinitionPackage.SHMEM_MSI__VECTORS:
				setVectors((Long)newValue);
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
			case DefinitionPackage.SHMEM_MSI__IOEVENTFD:
				setIoeventfd(IOEVENTFD_EDEFAULT);
				return;
			case DefinitionPackage.SHMEM_MSI__VECTORS:
				setVectors(VECTORS_EDEFAULT);
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
			case DefinitionPackage.SHMEM_MSI__IOEVENTFD:
				return IOEVENTFD_EDEFAULT == null ? ioeventfd != null : !IOEVENTFD_EDEFAULT.equals(ioeventfd);
			case DefinitionPackage.SHMEM_MSI__VECTORS:
				return VECTORS_EDEFAULT == null ? vectors != null : !VECTORS_EDEFAULT.equals(vectors);
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
		result.append(" (ioeventfd: ");
		result.append(ioeventfd);
		result.append(", vectors: ");
		result.append(vectors);
		result.append(')');
		return result.toString();
	}

} //ShmemMsiImpl
