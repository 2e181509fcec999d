/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.VirtioOptions;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Virtio Options</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.VirtioOptionsImpl#getIommu <em>Iommu</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.VirtioOptionsImpl#getAts <em>Ats</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.VirtioOptionsImpl#getPacked <em>Packed</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.VirtioOptionsImpl#getPage_per_vq <em>Page per vq</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VirtioOptionsImpl extends MinimalEObjectImpl.Container implements VirtioOptions {
	/**
	 * The default value of the '{@link #getIommu() <em>Iommu</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIommu()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean IOMMU_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIommu() <em>Iommu</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIommu()
	 * @generated
	 * @ordered
	 */
	protected Boolean iommu = IOMMU_EDEFAULT;

	/**
	 * The default value of the '{@link #getAts() <em>Ats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAts()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean ATS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAts() <em>Ats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAts()
	 * @generated
	 * @ordered
	 */
	protected Boolean ats = ATS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPacked() <em>Packed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPacked()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean PACKED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPacked() <em>Packed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPacked()
	 * @generated
	 * @ordered
	 */
	protected Boolean packed = PACKED_EDEFAULT;

	/**
	 * The default value of the '{@link #getPage_per_vq() <em>Page per vq</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPage_per_vq()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean PAGE_PER_VQ_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPage_per_vq() <em>Page per vq</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPage_per_vq()
	 * @generated
	 * @ordered
	 */
	protected Boolean page_per_vq = PAGE_PER_VQ_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VirtioOptionsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.VIRTIO_OPTIONS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getIommu() {
		return iommu;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIommu(Boolean newIommu) {
		Boolean oldIommu = iommu;
		iommu = newIommu;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.VIRTIO_OPTIONS__IOMMU, oldIommu, iommu));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getAts() {
		return ats;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAts(Boolean newAts) {
		Boolean oldAts = ats;
		ats = newAts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.VIRTIO_OPTIONS__ATS, oldAts, ats));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getPacked() {
		return packed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPacked(Boolean newPacked) {
		Boolean oldPacked = packed;
		packed = newPacked;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.VIRTIO_OPTIONS__PACKED, oldPacked, packed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getPage_per_vq() {
		return page_per_vq;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPage_per_vq(Boolean newPage_per_vq) {
		Boolean oldPage_per_vq = page_per_vq;
		page_per_vq = newPage_per_vq;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.VIRTIO_OPTIONS__PAGE_PER_VQ, oldPage_per_vq, page_per_vq));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.VIRTIO_OPTIONS__IOMMU:
				return getIommu();
			case DefinitionPackage.VIRTIO_OPTIONS__ATS:
				return getAts();
			case DefinitionPackage.VIRTIO_OPTIONS__PACKED:
				return getPacked();
			case DefinitionPackage.VIRTIO_OPTIONS__PAGE_PER_VQ:
				return getPage_per_vq();
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
			case DefinitionPackage.VIRTIO_OPTIONS__IOMMU:
				setIommu((Boolean)newValue);
				return;
			case DefinitionPackage.VIRTIO_OPTIONS__ATS:
				setAts((Boolean)newValue);
				return;
			case DefinitionPackage.VIRTIO_OPTIONS__PACKED:
				setPacked((Boolean)newValue);
				return;
			case DefinitionPackage.VIRTIO_OPTIONS__PAGE_PER_VQ:
				setPage_per_vq((Boolean)newValue);
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
			case DefinitionPackage.VIRTIO_OPTIONS__IOMMU:
				setIommu(IOMMU_EDEFAULT);
				return;
			case DefinitionPackage.VIRTIO_OPTIONS__ATS:
				setAts(ATS_EDEFAULT);
				return;
			case DefinitionPackage.VIRTIO_OPTIONS__PACKED:
				setPacked(PACKED_EDEFAULT);
				return;
			case DefinitionPackage.VIRTIO_OPTIONS__PAGE_PER_VQ:
				setPage_per_vq(PAGE_PER_VQ_EDEFAULT);
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
			case DefinitionPackage.VIRTIO_OPTIONS__IOMMU:
				return IOMMU_EDEFAULT == null ? iommu != null : !IOMMU_EDEFAULT.equals(iommu);
			case DefinitionPackage.VIRTIO_OPTIONS__ATS:
				return ATS_EDEFAULT == null ? ats != null : !ATS_EDEFAULT.equals(ats);
			case DefinitionPackage.VIRTIO_OPTIONS__PACKED:
				return PACKED_EDEFAULT == null ? packed != null : !PACKED_EDEFAULT.equals(packed);
			case DefinitionPackage.VIRTIO_OPTIONS__PAGE_PER_VQ:
				return PAGE_PER_VQ_EDEFAULT == null ? page_per_vq != null : !PAGE_PER_VQ_EDEFAULT.equals(page_per_vq);
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
		result.append(" (iommu: ");
		result.append(iommu);
		result.append(", ats: ");
		result.append(ats);
		result.append(", packed: ");
		result.append(packed);
		result.append(", page_per_vq: ");
		result.append(page_per_vq);
		result.append(')');
		return result.toString();
	}

} //VirtioOptionsImpl
