/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.VideoDriver;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Video Driver</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.VideoDriverImpl#getIommu <em>Iommu</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.VideoDriverImpl#getAts <em>Ats</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.VideoDriverImpl#getPacked <em>Packed</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.VideoDriverImpl#getPage_per_vq <em>Page per vq</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.VideoDriverImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.VideoDriverImpl#getVgaconf <em>Vgaconf</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VideoDriverImpl extends MinimalEObjectImpl.Container implements VideoDriver {
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
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getVgaconf() <em>Vgaconf</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVgaconf()
	 * @generated
	 * @ordered
	 */
	protected static final String VGACONF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVgaconf() <em>Vgaconf</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVgaconf()
	 * @generated
	 * @ordered
	 */
	protected String vgaconf = VGACONF_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VideoDriverImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.VIDEO_DRIVER;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.VIDEO_DRIVER__IOMMU, oldIommu, iommu));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.VIDEO_DRIVER__ATS, oldAts, ats));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.VIDEO_DRIVER__PACKED, oldPacked, packed));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.VIDEO_DRIVER__PAGE_PER_VQ, oldPage_per_vq, page_per_vq));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.VIDEO_DRIVER__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVgaconf() {
		return vgaconf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVgaconf(String newVgaconf) {
		String oldVgaconf = vgaconf;
		vgaconf = newVgaconf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.VIDEO_DRIVER__VGACONF, oldVgaconf, vgaconf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.VIDEO_DRIVER__IOMMU:
				return getIommu();
			case DefinitionPackage.VIDEO_DRIVER__ATS:
				return getAts();
			case DefinitionPackage.VIDEO_DRIVER__PACKED:
				return getPacked();
			case DefinitionPackage.VIDEO_DRIVER__PAGE_PER_VQ:
				return getPage_per_vq();
			case DefinitionPackage.VIDEO_DRIVER__NAME:
				return getName();
			case DefinitionPackage.VIDEO_DRIVER__VGACONF:
				return getVgaconf();
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
			case DefinitionPackage.VIDEO_DRIVER__IOMMU:
				setIommu((Boolean)newValue);
				return;
			case DefinitionPackage.VIDEO_DRIVER__ATS:
				setAts((Boolean)newValue);
				return;
			case DefinitionPackage.VIDEO_DRIVER__PACKED:
				setPacked((Boolean)newValue);
				return;
			case DefinitionPackage.VIDEO_DRIVER__PAGE_PER_VQ:
				setPage_per_vq((Boolean)newValue);
				return;
			case DefinitionPackage.VIDEO_DRIVER__NAME:
				setName((String)newValue);
				return;
			case DefinitionPackage.VIDEO_DRIVER__VGACONF:
				setVgaconf((String)newValue);
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
			case DefinitionPackage.VIDEO_DRIVER__IOMMU:
				setIommu(IOMMU_EDEFAULT);
				return;
			case DefinitionPackage.VIDEO_DRIVER__ATS:
				setAts(ATS_EDEFAULT);
				return;
			case DefinitionPackage.VIDEO_DRIVER__PACKED:
				setPacked(PACKED_EDEFAULT);
				return;
			case DefinitionPackage.VIDEO_DRIVER__PAGE_PER_VQ:
				setPage_per_vq(PAGE_PER_VQ_EDEFAULT);
				return;
			case DefinitionPackage.VIDEO_DRIVER__NAME:
				setName(NAME_EDEFAULT);
				return;
			case DefinitionPackage.VIDEO_DRIVER__VGACONF:
				setVgaconf(VGACONF_EDEFAULT);
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
			case DefinitionPackage.VIDEO_DRIVER__IOMMU:
				return IOMMU_EDEFAULT == null ? iommu != null : !IOMMU_EDEFAULT.equals(iommu);
			case DefinitionPackage.VIDEO_DRIVER__ATS:
				return ATS_EDEFAULT == null ? ats != null : !ATS_EDEFAULT.equals(ats);
			case DefinitionPackage.VIDEO_DRIVER__PACKED:
				return PACKED_EDEFAULT == null ? packed != null : !PACKED_EDEFAULT.equals(packed);
			case DefinitionPackage.VIDEO_DRIVER__PAGE_PER_VQ:
				return PAGE_PER_VQ_EDEFAULT == null ? page_per_vq != null : !PAGE_PER_VQ_EDEFAULT.equals(page_per_vq);
			case DefinitionPackage.VIDEO_DRIVER__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case DefinitionPackage.VIDEO_DRIVER__VGACONF:
				return VGACONF_EDEFAULT == null ? vgaconf != null : !VGACONF_EDEFAULT.equals(vgaconf);
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
		result.append(", name: ");
		result.append(name);
		result.append(", vgaconf: ");
		result.append(vgaconf);
		result.append(')');
		return result.toString();
	}

} //VideoDriverImpl
