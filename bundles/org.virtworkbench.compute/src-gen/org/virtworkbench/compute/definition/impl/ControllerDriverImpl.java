/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.ControllerDriver;
import org.virtworkbench.compute.definition.DefinitionPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Controller Driver</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ControllerDriverImpl#getQueues <em>Queues</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ControllerDriverImpl#getCmd_per_lun <em>Cmd per lun</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ControllerDriverImpl#getMax_sectors <em>Max sectors</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ControllerDriverImpl#getIoeventfd <em>Ioeventfd</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ControllerDriverImpl#getIothread <em>Iothread</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ControllerDriverImpl#getIommu <em>Iommu</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ControllerDriverImpl#getAts <em>Ats</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ControllerDriverImpl#getPacked <em>Packed</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ControllerDriverImpl#getPage_per_vq <em>Page per vq</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ControllerDriverImpl extends MinimalEObjectImpl.Container implements ControllerDriver {
	/**
	 * The default value of the '{@link #getQueues() <em>Queues</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQueues()
	 * @generated
	 * @ordered
	 */
	protected static final Long QUEUES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQueues() <em>Queues</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQueues()
	 * @generated
	 * @ordered
	 */
	protected Long queues = QUEUES_EDEFAULT;

	/**
	 * The default value of the '{@link #getCmd_per_lun() <em>Cmd per lun</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCmd_per_lun()
	 * @generated
	 * @ordered
	 */
	protected static final Long CMD_PER_LUN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCmd_per_lun() <em>Cmd per lun</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCmd_per_lun()
	 * @generated
	 * @ordered
	 */
	protected Long cmd_per_lun = CMD_PER_LUN_EDEFAULT;

	/**
	 * The default value of the '{@link #getMax_sectors() <em>Max sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMax_sectors()
	 * @generated
	 * @ordered
	 */
	protected static final Long MAX_SECTORS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMax_sectors() <em>Max sectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMax_sectors()
	 * @generated
	 * @ordered
	 */
	protected Long max_sectors = MAX_SECTORS_EDEFAULT;

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
	 * The default value of the '{@link #getIothread() <em>Iothread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIothread()
	 * @generated
	 * @ordered
	 */
	protected static final Long IOTHREAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIothread() <em>Iothread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIothread()
	 * @generated
	 * @ordered
	 */
	protected Long iothread = IOTHREAD_EDEFAULT;

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
	protected ControllerDriverImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.CONTROLLER_DRIVER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getQueues() {
		return queues;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQueues(Long newQueues) {
		Long oldQueues = queues;
		queues = newQueues;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER_DRIVER__QUEUES, oldQueues, queues));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getCmd_per_lun() {
		return cmd_per_lun;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCmd_per_lun(Long newCmd_per_lun) {
		Long oldCmd_per_lun = cmd_per_lun;
		cmd_per_lun = newCmd_per_lun;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER_DRIVER__CMD_PER_LUN, oldCmd_per_lun, cmd_per_lun));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getMax_sectors() {
		return max_sectors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMax_sectors(Long newMax_sectors) {
		Long oldMax_sectors = max_sectors;
		max_sectors = newMax_sectors;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER_DRIVER__MAX_SECTORS, oldMax_sectors, max_sectors));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER_DRIVER__IOEVENTFD, oldIoeventfd, ioeventfd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getIothread() {
		return iothread;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIothread(Long newIothread) {
		Long oldIothread = iothread;
		iothread = newIothread;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER_DRIVER__IOTHREAD, oldIothread, iothread));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER_DRIVER__IOMMU, oldIommu, iommu));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER_DRIVER__ATS, oldAts, ats));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER_DRIVER__PACKED, oldPacked, packed));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER_DRIVER__PAGE_PER_VQ, oldPage_per_vq, page_per_vq));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.CONTROLLER_DRIVER__QUEUES:
				return getQueues();
			case DefinitionPackage.CONTROLLER_DRIVER__CMD_PER_LUN:
				return getCmd_per_lun();
			case DefinitionPackage.CONTROLLER_DRIVER__MAX_SECTORS:
				return getMax_sectors();
			case DefinitionPackage.CONTROLLER_DRIVER__IOEVENTFD:
				return getIoeventfd();
			case DefinitionPackage.CONTROLLER_DRIVER__IOTHREAD:
				return getIothread();
			case DefinitionPackage.CONTROLLER_DRIVER__IOMMU:
				return getIommu();
			case DefinitionPackage.CONTROLLER_DRIVER__ATS:
				return getAts();
			case DefinitionPackage.CONTROLLER_DRIVER__PACKED:
				return getPacked();
			case DefinitionPackage.CONTROLLER_DRIVER__PAGE_PER_VQ:
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
			case DefinitionPackage.CONTROLLER_DRIVER__QUEUES:
				setQueues((Long)newValue);
				return;
			case DefinitionPackage.CONTROLLER_DRIVER__CMD_PER_LUN:
				setCmd_per_lun((Long)newValue);
				return;
			case DefinitionPackage.CONTROLLER_DRIVER__MAX_SECTORS:
				setMax_sectors((Long)newValue);
				return;
			case DefinitionPackage.CONTROLLER_DRIVER__IOEVENTFD:
				setIoeventfd((Boolean)newValue);
				return;
			case DefinitionPackage.CONTROLLER_DRIVER__IOTHREAD:
				setIothread((Long)newValue);
				return;
			case DefinitionPackage.CONTROLLER_DRIVER__IOMMU:
				setIommu((Boolean)newValue);
				return;
			case DefinitionPackage.CONTROLLER_DRIVER__ATS:
				setAts((Boolean)newValue);
				return;
			case DefinitionPackage.CONTROLLER_DRIVER__PACKED:
				setPacked((Boolean)newValue);
				return;
			case DefinitionPackage.CONTROLLER_DRIVER__PAGE_PER_VQ:
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
			case DefinitionPackage.CONTROLLER_DRIVER__QUEUES:
				setQueues(QUEUES_EDEFAULT);
				return;
			case DefinitionPackage.CONTROLLER_DRIVER__CMD_PER_LUN:
				setCmd_per_lun(CMD_PER_LUN_EDEFAULT);
				return;
			case DefinitionPackage.CONTROLLER_DRIVER__MAX_SECTORS:
				setMax_sectors(MAX_SECTORS_EDEFAULT);
				return;
			case DefinitionPackage.CONTROLLER_DRIVER__IOEVENTFD:
				setIoeventfd(IOEVENTFD_EDEFAULT);
				return;
			case DefinitionPackage.CONTROLLER_DRIVER__IOTHREAD:
				setIothread(IOTHREAD_EDEFAULT);
				return;
			case DefinitionPackage.CONTROLLER_DRIVER__IOMMU:
				setIommu(IOMMU_EDEFAULT);
				return;
			case DefinitionPackage.CONTROLLER_DRIVER__ATS:
				setAts(ATS_EDEFAULT);
				return;
			case DefinitionPackage.CONTROLLER_DRIVER__PACKED:
				setPacked(PACKED_EDEFAULT);
				return;
			case DefinitionPackage.CONTROLLER_DRIVER__PAGE_PER_VQ:
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
			case DefinitionPackage.CONTROLLER_DRIVER__QUEUES:
				return QUEUES_EDEFAULT == null ? queues != null : !QUEUES_EDEFAULT.equals(queues);
			case DefinitionPackage.CONTROLLER_DRIVER__CMD_PER_LUN:
				return CMD_PER_LUN_EDEFAULT == null ? cmd_per_lun != null : !CMD_PER_LUN_EDEFAULT.equals(cmd_per_lun);
			case DefinitionPackage.CONTROLLER_DRIVER__MAX_SECTORS:
				return MAX_SECTORS_EDEFAULT == null ? max_sectors != null : !MAX_SECTORS_EDEFAULT.equals(max_sectors);
			case DefinitionPackage.CONTROLLER_DRIVER__IOEVENTFD:
				return IOEVENTFD_EDEFAULT == null ? ioeventfd != null : !IOEVENTFD_EDEFAULT.equals(ioeventfd);
			case DefinitionPackage.CONTROLLER_DRIVER__IOTHREAD:
				return IOTHREAD_EDEFAULT == null ? iothread != null : !IOTHREAD_EDEFAULT.equals(iothread);
			case DefinitionPackage.CONTROLLER_DRIVER__IOMMU:
				return IOMMU_EDEFAULT == null ? iommu != null : !IOMMU_EDEFAULT.equals(iommu);
			case DefinitionPackage.CONTROLLER_DRIVER__ATS:
				return ATS_EDEFAULT == null ? ats != null : !ATS_EDEFAULT.equals(ats);
			case DefinitionPackage.CONTROLLER_DRIVER__PACKED:
				return PACKED_EDEFAULT == null ? packed != null : !PACKED_EDEFAULT.equals(packed);
			case DefinitionPackage.CONTROLLER_DRIVER__PAGE_PER_VQ:
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
		result.append(" (queues: ");
		result.append(queues);
		result.append(", cmd_per_lun: ");
		result.append(cmd_per_lun);
		result.append(", max_sectors: ");
		result.append(max_sectors);
		result.append(", ioeventfd: ");
		result.append(ioeventfd);
		result.append(", iothread: ");
		result.append(iothread);
		result.append(", iommu: ");
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

} //ControllerDriverImpl
