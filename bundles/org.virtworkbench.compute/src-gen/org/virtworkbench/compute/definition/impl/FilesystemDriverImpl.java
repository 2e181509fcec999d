/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.FilesystemDriver;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Filesystem Driver</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FilesystemDriverImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FilesystemDriverImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FilesystemDriverImpl#getWrpolicy <em>Wrpolicy</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FilesystemDriverImpl#getIommu <em>Iommu</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FilesystemDriverImpl#getAts <em>Ats</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FilesystemDriverImpl#getPacked <em>Packed</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FilesystemDriverImpl#getPage_per_vq <em>Page per vq</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FilesystemDriverImpl#getQueue <em>Queue</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FilesystemDriverImpl extends MinimalEObjectImpl.Container implements FilesystemDriver {
	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final String TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected String type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMAT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected String format = FORMAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getWrpolicy() <em>Wrpolicy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrpolicy()
	 * @generated
	 * @ordered
	 */
	protected static final String WRPOLICY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWrpolicy() <em>Wrpolicy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrpolicy()
	 * @generated
	 * @ordered
	 */
	protected String wrpolicy = WRPOLICY_EDEFAULT;

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
	 * The default value of the '{@link #getQueue() <em>Queue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQueue()
	 * @generated
	 * @ordered
	 */
	protected static final Long QUEUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQueue() <em>Queue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQueue()
	 * @generated
	 * @ordered
	 */
	protected Long queue = QUEUE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FilesystemDriverImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.FILESYSTEM_DRIVER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(String newType) {
		String oldType = type;
		type = newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM_DRIVER__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormat() {
		return format;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormat(String newFormat) {
		String oldFormat = format;
		format = newFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM_DRIVER__FORMAT, oldFormat, format));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWrpolicy() {
		return wrpolicy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWrpolicy(String newWrpolicy) {
		String oldWrpolicy = wrpolicy;
		wrpolicy = newWrpolicy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM_DRIVER__WRPOLICY, oldWrpolicy, wrpolicy));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM_DRIVER__IOMMU, oldIommu, iommu));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM_DRIVER__ATS, oldAts, ats));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM_DRIVER__PACKED, oldPacked, packed));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM_DRIVER__PAGE_PER_VQ, oldPage_per_vq, page_per_vq));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getQueue() {
		return queue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQueue(Long newQueue) {
		Long oldQueue = queue;
		queue = newQueue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM_DRIVER__QUEUE, oldQueue, queue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.FILESYSTEM_DRIVER__TYPE:
				return getType();
			case DefinitionPackage.FILESYSTEM_DRIVER__FORMAT:
				return getFormat();
			case DefinitionPackage.FILESYSTEM_DRIVER__WRPOLICY:
				return getWrpolicy();
			case DefinitionPackage.FILESYSTEM_DRIVER__IOMMU:
				return getIommu();
			case DefinitionPackage.FILESYSTEM_DRIVER__ATS:
				return getAts();
			case DefinitionPackage.FILESYSTEM_DRIVER__PACKED:
				return getPacked();
			case DefinitionPackage.FILESYSTEM_DRIVER__PAGE_PER_VQ:
				return getPage_per_vq();
			case DefinitionPackage.FILESYSTEM_DRIVER__QUEUE:
				return getQueue();
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
			case DefinitionPackage.FILESYSTEM_DRIVER__TYPE:
				setType((String)newValue);
				return;
			case DefinitionPackage.FILESYSTEM_DRIVER__FORMAT:
				setFormat((String)newValue);
				return;
			case DefinitionPackage.FILESYSTEM_DRIVER__WRPOLICY:
				setWrpolicy((String)newValue);
				return;
			case DefinitionPackage.FILESYSTEM_DRIVER__IOMMU:
				setIommu((Boolean)newValue);
				return;
			case DefinitionPackage.FILESYSTEM_DRIVER__ATS:
				setAts((Boolean)newValue);
				return;
			case DefinitionPackage.FILESYSTEM_DRIVER__PACKED:
				setPacked((Boolean)newValue);
				return;
			case DefinitionPackage.FILESYSTEM_DRIVER__PAGE_PER_VQ:
				setPage_per_vq((Boolean)newValue);
				return;
			case DefinitionPackage.FILESYSTEM_DRIVER__QUEUE:
				setQueue((Long)newValue);
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
			case DefinitionPackage.FILESYSTEM_DRIVER__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case DefinitionPackage.FILESYSTEM_DRIVER__FORMAT:
				setFormat(FORMAT_EDEFAULT);
				return;
			case DefinitionPackage.FILESYSTEM_DRIVER__WRPOLICY:
				setWrpolicy(WRPOLICY_EDEFAULT);
				return;
			case DefinitionPackage.FILESYSTEM_DRIVER__IOMMU:
				setIommu(IOMMU_EDEFAULT);
				return;
			case DefinitionPackage.FILESYSTEM_DRIVER__ATS:
				setAts(ATS_EDEFAULT);
				return;
			case DefinitionPackage.FILESYSTEM_DRIVER__PACKED:
				setPacked(PACKED_EDEFAULT);
				return;
			case DefinitionPackage.FILESYSTEM_DRIVER__PAGE_PER_VQ:
				setPage_per_vq(PAGE_PER_VQ_EDEFAULT);
				return;
			case DefinitionPackage.FILESYSTEM_DRIVER__QUEUE:
				setQueue(QUEUE_EDEFAULT);
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
			case DefinitionPackage.FILESYSTEM_DRIVER__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case DefinitionPackage.FILESYSTEM_DRIVER__FORMAT:
				return FORMAT_EDEFAULT == null ? format != null : !FORMAT_EDEFAULT.equals(format);
			case DefinitionPackage.FILESYSTEM_DRIVER__WRPOLICY:
				return WRPOLICY_EDEFAULT == null ? wrpolicy != null : !WRPOLICY_EDEFAULT.equals(wrpolicy);
			case DefinitionPackage.FILESYSTEM_DRIVER__IOMMU:
				return IOMMU_EDEFAULT == null ? iommu != null : !IOMMU_EDEFAULT.equals(iommu);
			case DefinitionPackage.FILESYSTEM_DRIVER__ATS:
				return ATS_EDEFAULT == null ? ats != null : !ATS_EDEFAULT.equals(ats);
			case DefinitionPackage.FILESYSTEM_DRIVER__PACKED:
				return PACKED_EDEFAULT == null ? packed != null : !PACKED_EDEFAULT.equals(packed);
			case DefinitionPackage.FILESYSTEM_DRIVER__PAGE_PER_VQ:
				return PAGE_PER_VQ_EDEFAULT == null ? page_per_vq != null : !PAGE_PER_VQ_EDEFAULT.equals(page_per_vq);
			case DefinitionPackage.FILESYSTEM_DRIVER__QUEUE:
				return QUEUE_EDEFAULT == null ? queue != null : !QUEUE_EDEFAULT.equals(queue);
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
		result.append(" (type: ");
		result.append(type);
		result.append(", format: ");
		result.append(format);
		result.append(", wrpolicy: ");
		result.append(wrpolicy);
		result.append(", iommu: ");
		result.append(iommu);
		result.append(", ats: ");
		result.append(ats);
		result.append(", packed: ");
		result.append(packed);
		result.append(", page_per_vq: ");
		result.append(page_per_vq);
		result.append(", queue: ");
		result.append(queue);
		result.append(')');
		return result.toString();
	}

} //FilesystemDriverImpl
