/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.BlkioDevice;
import org.virtworkbench.compute.definition.DefinitionPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Blkio Device</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.BlkioDeviceImpl#getPath <em>Path</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.BlkioDeviceImpl#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.BlkioDeviceImpl#getRead_iops_sec <em>Read iops sec</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.BlkioDeviceImpl#getWrite_iops_sec <em>Write iops sec</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.BlkioDeviceImpl#getRead_bytes_sec <em>Read bytes sec</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.BlkioDeviceImpl#getWrite_bytes_sec <em>Write bytes sec</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BlkioDeviceImpl extends MinimalEObjectImpl.Container implements BlkioDevice {
	/**
	 * The default value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected static final String PATH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected String path = PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected static final Long WEIGHT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected Long weight = WEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRead_iops_sec() <em>Read iops sec</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRead_iops_sec()
	 * @generated
	 * @ordered
	 */
	protected static final Long READ_IOPS_SEC_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRead_iops_sec() <em>Read iops sec</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRead_iops_sec()
	 * @generated
	 * @ordered
	 */
	protected Long read_iops_sec = READ_IOPS_SEC_EDEFAULT;

	/**
	 * The default value of the '{@link #getWrite_iops_sec() <em>Write iops sec</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrite_iops_sec()
	 * @generated
	 * @ordered
	 */
	protected static final Long WRITE_IOPS_SEC_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWrite_iops_sec() <em>Write iops sec</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrite_iops_sec()
	 * @generated
	 * @ordered
	 */
	protected Long write_iops_sec = WRITE_IOPS_SEC_EDEFAULT;

	/**
	 * The default value of the '{@link #getRead_bytes_sec() <em>Read bytes sec</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRead_bytes_sec()
	 * @generated
	 * @ordered
	 */
	protected static final Long READ_BYTES_SEC_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRead_bytes_sec() <em>Read bytes sec</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRead_bytes_sec()
	 * @generated
	 * @ordered
	 */
	protected Long read_bytes_sec = READ_BYTES_SEC_EDEFAULT;

	/**
	 * The default value of the '{@link #getWrite_bytes_sec() <em>Write bytes sec</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrite_bytes_sec()
	 * @generated
	 * @ordered
	 */
	protected static final Long WRITE_BYTES_SEC_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWrite_bytes_sec() <em>Write bytes sec</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrite_bytes_sec()
	 * @generated
	 * @ordered
	 */
	protected Long write_bytes_sec = WRITE_BYTES_SEC_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BlkioDeviceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.BLKIO_DEVICE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPath() {
		return path;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPath(String newPath) {
		String oldPath = path;
		path = newPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.BLKIO_DEVICE__PATH, oldPath, path));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getWeight() {
		return weight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeight(Long newWeight) {
		Long oldWeight = weight;
		weight = newWeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.BLKIO_DEVICE__WEIGHT, oldWeight, weight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getRead_iops_sec() {
		return read_iops_sec;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRead_iops_sec(Long newRead_iops_sec) {
		Long oldRead_iops_sec = read_iops_sec;
		read_iops_sec = newRead_iops_sec;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.BLKIO_DEVICE__READ_IOPS_SEC, oldRead_iops_sec, read_iops_sec));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getWrite_iops_sec() {
		return write_iops_sec;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWrite_iops_sec(Long newWrite_iops_sec) {
		Long oldWrite_iops_sec = write_iops_sec;
		write_iops_sec = newWrite_iops_sec;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.BLKIO_DEVICE__WRITE_IOPS_SEC, oldWrite_iops_sec, write_iops_sec));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getRead_bytes_sec() {
		return read_bytes_sec;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRead_bytes_sec(Long newRead_bytes_sec) {
		Long oldRead_bytes_sec = read_bytes_sec;
		read_bytes_sec = newRead_bytes_sec;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.BLKIO_DEVICE__READ_BYTES_SEC, oldRead_bytes_sec, read_bytes_sec));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getWrite_bytes_sec() {
		return write_bytes_sec;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWrite_bytes_sec(Long newWrite_bytes_sec) {
		Long oldWrite_bytes_sec = write_bytes_sec;
		write_bytes_sec = newWrite_bytes_sec;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.BLKIO_DEVICE__WRITE_BYTES_SEC, oldWrite_bytes_sec, write_bytes_sec));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.BLKIO_DEVICE__PATH:
				return getPath();
			case DefinitionPackage.BLKIO_DEVICE__WEIGHT:
				return getWeight();
			case DefinitionPackage.BLKIO_DEVICE__READ_IOPS_SEC:
				return getRead_iops_sec();
			case DefinitionPackage.BLKIO_DEVICE__WRITE_IOPS_SEC:
				return getWrite_iops_sec();
			case DefinitionPackage.BLKIO_DEVICE__READ_BYTES_SEC:
				return getRead_bytes_sec();
			case DefinitionPackage.BLKIO_DEVICE__WRITE_BYTES_SEC:
				return getWrite_bytes_sec();
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
			case DefinitionPackage.BLKIO_DEVICE__PATH:
				setPath((String)newValue);
				return;
			case DefinitionPackage.BLKIO_DEVICE__WEIGHT:
				setWeight((Long)newValue);
				return;
			case DefinitionPackage.BLKIO_DEVICE__READ_IOPS_SEC:
				setRead_iops_sec((Long)newValue);
				return;
			case DefinitionPackage.BLKIO_DEVICE__WRITE_IOPS_SEC:
				setWrite_iops_sec((Long)newValue);
				return;
			case DefinitionPackage.BLKIO_DEVICE__READ_BYTES_SEC:
				setRead_bytes_sec((Long)newValue);
				return;
			case DefinitionPackage.BLKIO_DEVICE__WRITE_BYTES_SEC:
				setWrite_bytes_sec((Long)newValue);
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
			case DefinitionPackage.BLKIO_DEVICE__PATH:
				setPath(PATH_EDEFAULT);
				return;
			case DefinitionPackage.BLKIO_DEVICE__WEIGHT:
				setWeight(WEIGHT_EDEFAULT);
				return;
			case DefinitionPackage.BLKIO_DEVICE__READ_IOPS_SEC:
				setRead_iops_sec(READ_IOPS_SEC_EDEFAULT);
				return;
			case DefinitionPackage.BLKIO_DEVICE__WRITE_IOPS_SEC:
				setWrite_iops_sec(WRITE_IOPS_SEC_EDEFAULT);
				return;
			case DefinitionPackage.BLKIO_DEVICE__READ_BYTES_SEC:
				setRead_bytes_sec(READ_BYTES_SEC_EDEFAULT);
				return;
			case DefinitionPackage.BLKIO_DEVICE__WRITE_BYTES_SEC:
				setWrite_bytes_sec(WRITE_BYTES_SEC_EDEFAULT);
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
			case DefinitionPackage.BLKIO_DEVICE__PATH:
				return PATH_EDEFAULT == null ? path != null : !PATH_EDEFAULT.equals(path);
			case DefinitionPackage.BLKIO_DEVICE__WEIGHT:
				return WEIGHT_EDEFAULT == null ? weight != null : !WEIGHT_EDEFAULT.equals(weight);
			case DefinitionPackage.BLKIO_DEVICE__READ_IOPS_SEC:
				return READ_IOPS_SEC_EDEFAULT == null ? read_iops_sec != null : !READ_IOPS_SEC_EDEFAULT.equals(read_iops_sec);
			case DefinitionPackage.BLKIO_DEVICE__WRITE_IOPS_SEC:
				return WRITE_IOPS_SEC_EDEFAULT == null ? write_iops_sec != null : !WRITE_IOPS_SEC_EDEFAULT.equals(write_iops_sec);
			case DefinitionPackage.BLKIO_DEVICE__READ_BYTES_SEC:
				return READ_BYTES_SEC_EDEFAULT == null ? read_bytes_sec != null : !READ_BYTES_SEC_EDEFAULT.equals(read_bytes_sec);
			case DefinitionPackage.BLKIO_DEVICE__WRITE_BYTES_SEC:
				return WRITE_BYTES_SEC_EDEFAULT == null ? write_bytes_sec != null : !WRITE_BYTES_SEC_EDEFAULT.equals(write_bytes_sec);
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
		result.append(" (path: ");
		result.append(path);
		result.append(", weight: ");
		result.append(weight);
		result.append(", read_iops_sec: ");
		result.append(read_iops_sec);
		result.append(", write_iops_sec: ");
		result.append(write_iops_sec);
		result.append(", read_bytes_sec: ");
		result.append(read_bytes_sec);
		result.append(", write_bytes_sec: ");
		result.append(write_bytes_sec);
		result.append(')');
		return result.toString();
	}

} //BlkioDeviceImpl
