/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.Iotune;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Iotune</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.IotuneImpl#getTotal_bytes_sec <em>Total bytes sec</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.IotuneImpl#getRead_bytes_sec <em>Read bytes sec</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.IotuneImpl#getWrite_bytes_sec <em>Write bytes sec</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.IotuneImpl#getTotal_iops_sec <em>Total iops sec</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.IotuneImpl#getRead_iops_sec <em>Read iops sec</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.IotuneImpl#getWrite_iops_sec <em>Write iops sec</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.IotuneImpl#getTotal_bytes_sec_max <em>Total bytes sec max</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.IotuneImpl#getRead_bytes_sec_max <em>Read bytes sec max</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.IotuneImpl#getWrite_bytes_sec_max <em>Write bytes sec max</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.IotuneImpl#getTotal_iops_sec_max <em>Total iops sec max</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.IotuneImpl#getRead_iops_sec_max <em>Read iops sec max</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.IotuneImpl#getWrite_iops_sec_max <em>Write iops sec max</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.IotuneImpl#getSize_iops_sec <em>Size iops sec</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.IotuneImpl#getGroup_name <em>Group name</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.IotuneImpl#getTotal_bytes_sec_max_length <em>Total bytes sec max length</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.IotuneImpl#getRead_bytes_sec_max_length <em>Read bytes sec max length</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.IotuneImpl#getWrite_bytes_sec_max_length <em>Write bytes sec max length</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.IotuneImpl#getTotal_iops_sec_max_length <em>Total iops sec max length</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.IotuneImpl#getRead_iops_sec_max_length <em>Read iops sec max length</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.IotuneImpl#getWrite_iops_sec_max_length <em>Write iops sec max length</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IotuneImpl extends MinimalEObjectImpl.Container implements Iotune {
	/**
	 * The default value of the '{@link #getTotal_bytes_sec() <em>Total bytes sec</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotal_bytes_sec()
	 * @generated
	 * @ordered
	 */
	protected static final Long TOTAL_BYTES_SEC_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTotal_bytes_sec() <em>Total bytes sec</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotal_bytes_sec()
	 * @generated
	 * @ordered
	 */
	protected Long total_bytes_sec = TOTAL_BYTES_SEC_EDEFAULT;

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
	 * The default value of the '{@link #getTotal_iops_sec() <em>Total iops sec</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotal_iops_sec()
	 * @generated
	 * @ordered
	 */
	protected static final Long TOTAL_IOPS_SEC_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTotal_iops_sec() <em>Total iops sec</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotal_iops_sec()
	 * @generated
	 * @ordered
	 */
	protected Long total_iops_sec = TOTAL_IOPS_SEC_EDEFAULT;

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
	 * The default value of the '{@link #getTotal_bytes_sec_max() <em>Total bytes sec max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotal_bytes_sec_max()
	 * @generated
	 * @ordered
	 */
	protected static final Long TOTAL_BYTES_SEC_MAX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTotal_bytes_sec_max() <em>Total bytes sec max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotal_bytes_sec_max()
	 * @generated
	 * @ordered
	 */
	protected Long total_bytes_sec_max = TOTAL_BYTES_SEC_MAX_EDEFAULT;

	/**
	 * The default value of the '{@link #getRead_bytes_sec_max() <em>Read bytes sec max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRead_bytes_sec_max()
	 * @generated
	 * @ordered
	 */
	protected static final Long READ_BYTES_SEC_MAX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRead_bytes_sec_max() <em>Read bytes sec max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRead_bytes_sec_max()
	 * @generated
	 * @ordered
	 */
	protected Long read_bytes_sec_max = READ_BYTES_SEC_MAX_EDEFAULT;

	/**
	 * The default value of the '{@link #getWrite_bytes_sec_max() <em>Write bytes sec max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrite_bytes_sec_max()
	 * @generated
	 * @ordered
	 */
	protected static final Long WRITE_BYTES_SEC_MAX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWrite_bytes_sec_max() <em>Write bytes sec max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrite_bytes_sec_max()
	 * @generated
	 * @ordered
	 */
	protected Long write_bytes_sec_max = WRITE_BYTES_SEC_MAX_EDEFAULT;

	/**
	 * The default value of the '{@link #getTotal_iops_sec_max() <em>Total iops sec max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotal_iops_sec_max()
	 * @generated
	 * @ordered
	 */
	protected static final Long TOTAL_IOPS_SEC_MAX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTotal_iops_sec_max() <em>Total iops sec max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotal_iops_sec_max()
	 * @generated
	 * @ordered
	 */
	protected Long total_iops_sec_max = TOTAL_IOPS_SEC_MAX_EDEFAULT;

	/**
	 * The default value of the '{@link #getRead_iops_sec_max() <em>Read iops sec max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRead_iops_sec_max()
	 * @generated
	 * @ordered
	 */
	protected static final Long READ_IOPS_SEC_MAX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRead_iops_sec_max() <em>Read iops sec max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRead_iops_sec_max()
	 * @generated
	 * @ordered
	 */
	protected Long read_iops_sec_max = READ_IOPS_SEC_MAX_EDEFAULT;

	/**
	 * The default value of the '{@link #getWrite_iops_sec_max() <em>Write iops sec max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrite_iops_sec_max()
	 * @generated
	 * @ordered
	 */
	protected static final Long WRITE_IOPS_SEC_MAX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWrite_iops_sec_max() <em>Write iops sec max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrite_iops_sec_max()
	 * @generated
	 * @ordered
	 */
	protected Long write_iops_sec_max = WRITE_IOPS_SEC_MAX_EDEFAULT;

	/**
	 * The default value of the '{@link #getSize_iops_sec() <em>Size iops sec</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize_iops_sec()
	 * @generated
	 * @ordered
	 */
	protected static final Long SIZE_IOPS_SEC_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSize_iops_sec() <em>Size iops sec</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize_iops_sec()
	 * @generated
	 * @ordered
	 */
	protected Long size_iops_sec = SIZE_IOPS_SEC_EDEFAULT;

	/**
	 * The default value of the '{@link #getGroup_name() <em>Group name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup_name()
	 * @generated
	 * @ordered
	 */
	protected static final String GROUP_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGroup_name() <em>Group name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup_name()
	 * @generated
	 * @ordered
	 */
	protected String group_name = GROUP_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getTotal_bytes_sec_max_length() <em>Total bytes sec max length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotal_bytes_sec_max_length()
	 * @generated
	 * @ordered
	 */
	protected static final Long TOTAL_BYTES_SEC_MAX_LENGTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTotal_bytes_sec_max_length() <em>Total bytes sec max length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotal_bytes_sec_max_length()
	 * @generated
	 * @ordered
	 */
	protected Long total_bytes_sec_max_length = TOTAL_BYTES_SEC_MAX_LENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getRead_bytes_sec_max_length() <em>Read bytes sec max length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRead_bytes_sec_max_length()
	 * @generated
	 * @ordered
	 */
	protected static final Long READ_BYTES_SEC_MAX_LENGTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRead_bytes_sec_max_length() <em>Read bytes sec max length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRead_bytes_sec_max_length()
	 * @generated
	 * @ordered
	 */
	protected Long read_bytes_sec_max_length = READ_BYTES_SEC_MAX_LENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getWrite_bytes_sec_max_length() <em>Write bytes sec max length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrite_bytes_sec_max_length()
	 * @generated
	 * @ordered
	 */
	protected static final Long WRITE_BYTES_SEC_MAX_LENGTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWrite_bytes_sec_max_length() <em>Write bytes sec max length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrite_bytes_sec_max_length()
	 * @generated
	 * @ordered
	 */
	protected Long write_bytes_sec_max_length = WRITE_BYTES_SEC_MAX_LENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getTotal_iops_sec_max_length() <em>Total iops sec max length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotal_iops_sec_max_length()
	 * @generated
	 * @ordered
	 */
	protected static final Long TOTAL_IOPS_SEC_MAX_LENGTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTotal_iops_sec_max_length() <em>Total iops sec max length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotal_iops_sec_max_length()
	 * @generated
	 * @ordered
	 */
	protected Long total_iops_sec_max_length = TOTAL_IOPS_SEC_MAX_LENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getRead_iops_sec_max_length() <em>Read iops sec max length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRead_iops_sec_max_length()
	 * @generated
	 * @ordered
	 */
	protected static final Long READ_IOPS_SEC_MAX_LENGTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRead_iops_sec_max_length() <em>Read iops sec max length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRead_iops_sec_max_length()
	 * @generated
	 * @ordered
	 */
	protected Long read_iops_sec_max_length = READ_IOPS_SEC_MAX_LENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getWrite_iops_sec_max_length() <em>Write iops sec max length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrite_iops_sec_max_length()
	 * @generated
	 * @ordered
	 */
	protected static final Long WRITE_IOPS_SEC_MAX_LENGTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWrite_iops_sec_max_length() <em>Write iops sec max length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrite_iops_sec_max_length()
	 * @generated
	 * @ordered
	 */
	protected Long write_iops_sec_max_length = WRITE_IOPS_SEC_MAX_LENGTH_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IotuneImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.IOTUNE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getTotal_bytes_sec() {
		return total_bytes_sec;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTotal_bytes_sec(Long newTotal_bytes_sec) {
		Long oldTotal_bytes_sec = total_bytes_sec;
		total_bytes_sec = newTotal_bytes_sec;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.IOTUNE__TOTAL_BYTES_SEC, oldTotal_bytes_sec, total_bytes_sec));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.IOTUNE__READ_BYTES_SEC, oldRead_bytes_sec, read_bytes_sec));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.IOTUNE__WRITE_BYTES_SEC, oldWrite_bytes_sec, write_bytes_sec));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getTotal_iops_sec() {
		return total_iops_sec;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTotal_iops_sec(Long newTotal_iops_sec) {
		Long oldTotal_iops_sec = total_iops_sec;
		total_iops_sec = newTotal_iops_sec;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.IOTUNE__TOTAL_IOPS_SEC, oldTotal_iops_sec, total_iops_sec));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.IOTUNE__READ_IOPS_SEC, oldRead_iops_sec, read_iops_sec));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.IOTUNE__WRITE_IOPS_SEC, oldWrite_iops_sec, write_iops_sec));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getTotal_bytes_sec_max() {
		return total_bytes_sec_max;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTotal_bytes_sec_max(Long newTotal_bytes_sec_max) {
		Long oldTotal_bytes_sec_max = total_bytes_sec_max;
		total_bytes_sec_max = newTotal_bytes_sec_max;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.IOTUNE__TOTAL_BYTES_SEC_MAX, oldTotal_bytes_sec_max, total_bytes_sec_max));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getRead_bytes_sec_max() {
		return read_bytes_sec_max;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRead_bytes_sec_max(Long newRead_bytes_sec_max) {
		Long oldRead_bytes_sec_max = read_bytes_sec_max;
		read_bytes_sec_max = newRead_bytes_sec_max;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.IOTUNE__READ_BYTES_SEC_MAX, oldRead_bytes_sec_max, read_bytes_sec_max));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getWrite_bytes_sec_max() {
		return write_bytes_sec_max;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWrite_bytes_sec_max(Long newWrite_bytes_sec_max) {
		Long oldWrite_bytes_sec_max = write_bytes_sec_max;
		write_bytes_sec_max = newWrite_bytes_sec_max;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.IOTUNE__WRITE_BYTES_SEC_MAX, oldWrite_bytes_sec_max, write_bytes_sec_max));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getTotal_iops_sec_max() {
		return total_iops_sec_max;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTotal_iops_sec_max(Long newTotal_iops_sec_max) {
		Long oldTotal_iops_sec_max = total_iops_sec_max;
		total_iops_sec_max = newTotal_iops_sec_max;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.IOTUNE__TOTAL_IOPS_SEC_MAX, oldTotal_iops_sec_max, total_iops_sec_max));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getRead_iops_sec_max() {
		return read_iops_sec_max;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRead_iops_sec_max(Long newRead_iops_sec_max) {
		Long oldRead_iops_sec_max = read_iops_sec_max;
		read_iops_sec_max = newRead_iops_sec_max;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.IOTUNE__READ_IOPS_SEC_MAX, oldRead_iops_sec_max, read_iops_sec_max));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getWrite_iops_sec_max() {
		return write_iops_sec_max;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWrite_iops_sec_max(Long newWrite_iops_sec_max) {
		Long oldWrite_iops_sec_max = write_iops_sec_max;
		write_iops_sec_max = newWrite_iops_sec_max;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.IOTUNE__WRITE_IOPS_SEC_MAX, oldWrite_iops_sec_max, write_iops_sec_max));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSize_iops_sec() {
		return size_iops_sec;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize_iops_sec(Long newSize_iops_sec) {
		Long oldSize_iops_sec = size_iops_sec;
		size_iops_sec = newSize_iops_sec;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.IOTUNE__SIZE_IOPS_SEC, oldSize_iops_sec, size_iops_sec));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGroup_name() {
		return group_name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroup_name(String newGroup_name) {
		String oldGroup_name = group_name;
		group_name = newGroup_name;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.IOTUNE__GROUP_NAME, oldGroup_name, group_name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getTotal_bytes_sec_max_length() {
		return total_bytes_sec_max_length;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTotal_bytes_sec_max_length(Long newTotal_bytes_sec_max_length) {
		Long oldTotal_bytes_sec_max_length = total_bytes_sec_max_length;
		total_bytes_sec_max_length = newTotal_bytes_sec_max_length;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.IOTUNE__TOTAL_BYTES_SEC_MAX_LENGTH, oldTotal_bytes_sec_max_length, total_bytes_sec_max_length));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getRead_bytes_sec_max_length() {
		return read_bytes_sec_max_length;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRead_bytes_sec_max_length(Long newRead_bytes_sec_max_length) {
		Long oldRead_bytes_sec_max_length = read_bytes_sec_max_length;
		read_bytes_sec_max_length = newRead_bytes_sec_max_length;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.IOTUNE__READ_BYTES_SEC_MAX_LENGTH, oldRead_bytes_sec_max_length, read_bytes_sec_max_length));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getWrite_bytes_sec_max_length() {
		return write_bytes_sec_max_length;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWrite_bytes_sec_max_length(Long newWrite_bytes_sec_max_length) {
		Long oldWrite_bytes_sec_max_length = write_bytes_sec_max_length;
		write_bytes_sec_max_length = newWrite_bytes_sec_max_length;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.IOTUNE__WRITE_BYTES_SEC_MAX_LENGTH, oldWrite_bytes_sec_max_length, write_bytes_sec_max_length));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getTotal_iops_sec_max_length() {
		return total_iops_sec_max_length;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTotal_iops_sec_max_length(Long newTotal_iops_sec_max_length) {
		Long oldTotal_iops_sec_max_length = total_iops_sec_max_length;
		total_iops_sec_max_length = newTotal_iops_sec_max_length;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.IOTUNE__TOTAL_IOPS_SEC_MAX_LENGTH, oldTotal_iops_sec_max_length, total_iops_sec_max_length));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getRead_iops_sec_max_length() {
		return read_iops_sec_max_length;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRead_iops_sec_max_length(Long newRead_iops_sec_max_length) {
		Long oldRead_iops_sec_max_length = read_iops_sec_max_length;
		read_iops_sec_max_length = newRead_iops_sec_max_length;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.IOTUNE__READ_IOPS_SEC_MAX_LENGTH, oldRead_iops_sec_max_length, read_iops_sec_max_length));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getWrite_iops_sec_max_length() {
		return write_iops_sec_max_length;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWrite_iops_sec_max_length(Long newWrite_iops_sec_max_length) {
		Long oldWrite_iops_sec_max_length = write_iops_sec_max_length;
		write_iops_sec_max_length = newWrite_iops_sec_max_length;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.IOTUNE__WRITE_IOPS_SEC_MAX_LENGTH, oldWrite_iops_sec_max_length, write_iops_sec_max_length));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.IOTUNE__TOTAL_BYTES_SEC:
				return getTotal_bytes_sec();
			case DefinitionPackage.IOTUNE__READ_BYTES_SEC:
				return getRead_bytes_sec();
			case DefinitionPackage.IOTUNE__WRITE_BYTES_SEC:
				return getWrite_bytes_sec();
			case DefinitionPackage.IOTUNE__TOTAL_IOPS_SEC:
				return getTotal_iops_sec();
			case DefinitionPackage.IOTUNE__READ_IOPS_SEC:
				return getRead_iops_sec();
			case DefinitionPackage.IOTUNE__WRITE_IOPS_SEC:
				return getWrite_iops_sec();
			case DefinitionPackage.IOTUNE__TOTAL_BYTES_SEC_MAX:
				return getTotal_bytes_sec_max();
			case DefinitionPackage.IOTUNE__READ_BYTES_SEC_MAX:
				return getRead_bytes_sec_max();
			case DefinitionPackage.IOTUNE__WRITE_BYTES_SEC_MAX:
				return getWrite_bytes_sec_max();
			case DefinitionPackage.IOTUNE__TOTAL_IOPS_SEC_MAX:
				return getTotal_iops_sec_max();
			case DefinitionPackage.IOTUNE__READ_IOPS_SEC_MAX:
				return getRead_iops_sec_max();
			case DefinitionPackage.IOTUNE__WRITE_IOPS_SEC_MAX:
				return getWrite_iops_sec_max();
			case DefinitionPackage.IOTUNE__SIZE_IOPS_SEC:
				return getSize_iops_sec();
			case DefinitionPackage.IOTUNE__GROUP_NAME:
				return getGroup_name();
			case DefinitionPackage.IOTUNE__TOTAL_BYTES_SEC_MAX_LENGTH:
				return getTotal_bytes_sec_max_length();
			case DefinitionPackage.IOTUNE__READ_BYTES_SEC_MAX_LENGTH:
				return getRead_bytes_sec_max_length();
			case DefinitionPackage.IOTUNE__WRITE_BYTES_SEC_MAX_LENGTH:
				return getWrite_bytes_sec_max_length();
			case DefinitionPackage.IOTUNE__TOTAL_IOPS_SEC_MAX_LENGTH:
				return getTotal_iops_sec_max_length();
			case DefinitionPackage.IOTUNE__READ_IOPS_SEC_MAX_LENGTH:
				return getRead_iops_sec_max_length();
			case DefinitionPackage.IOTUNE__WRITE_IOPS_SEC_MAX_LENGTH:
				return getWrite_iops_sec_max_length();
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
			case DefinitionPackage.IOTUNE__TOTAL_BYTES_SEC:
				setTotal_bytes_sec((Long)newValue);
				return;
			case DefinitionPackage.IOTUNE__READ_BYTES_SEC:
				setRead_bytes_sec((Long)newValue);
				return;
			case DefinitionPackage.IOTUNE__WRITE_BYTES_SEC:
				setWrite_bytes_sec((Long)newValue);
				return;
			case DefinitionPackage.IOTUNE__TOTAL_IOPS_SEC:
				setTotal_iops_sec((Long)newValue);
				return;
			case DefinitionPackage.IOTUNE__READ_IOPS_SEC:
				setRead_iops_sec((Long)newValue);
				return;
			case DefinitionPackage.IOTUNE__WRITE_IOPS_SEC:
				setWrite_iops_sec((Long)newValue);
				return;
			case DefinitionPackage.IOTUNE__TOTAL_BYTES_SEC_MAX:
				setTotal_bytes_sec_max((Long)newValue);
				return;
			case DefinitionPackage.IOTUNE__READ_BYTES_SEC_MAX:
				setRead_bytes_sec_max((Long)newValue);
				return;
			case DefinitionPackage.IOTUNE__WRITE_BYTES_SEC_MAX:
				setWrite_bytes_sec_max((Long)newValue);
				return;
			case DefinitionPackage.IOTUNE__TOTAL_IOPS_SEC_MAX:
				setTotal_iops_sec_max((Long)newValue);
				return;
			case DefinitionPackage.IOTUNE__READ_IOPS_SEC_MAX:
				setRead_iops_sec_max((Long)newValue);
				return;
			case DefinitionPackage.IOTUNE__WRITE_IOPS_SEC_MAX:
				setWrite_iops_sec_max((Long)newValue);
				return;
			case DefinitionPackage.IOTUNE__SIZE_IOPS_SEC:
				setSize_iops_sec((Long)newValue);
				return;
			case DefinitionPackage.IOTUNE__GROUP_NAME:
				setGroup_name((String)newValue);
				return;
			case DefinitionPackage.IOTUNE__TOTAL_BYTES_SEC_MAX_LENGTH:
				setTotal_bytes_sec_max_length((Long)newValue);
				return;
			case DefinitionPackage.IOTUNE__READ_BYTES_SEC_MAX_LENGTH:
				setRead_bytes_sec_max_length((Long)newValue);
				return;
			case DefinitionPackage.IOTUNE__WRITE_BYTES_SEC_MAX_LENGTH:
				setWrite_bytes_sec_max_length((Long)newValue);
				return;
			case DefinitionPackage.IOTUNE__TOTAL_IOPS_SEC_MAX_LENGTH:
				setTotal_iops_sec_max_length((Long)newValue);
				return;
			case DefinitionPackage.IOTUNE__READ_IOPS_SEC_MAX_LENGTH:
				setRead_iops_sec_max_length((Long)newValue);
				return;
			case DefinitionPackage.IOTUNE__WRITE_IOPS_SEC_MAX_LENGTH:
				setWrite_iops_sec_max_length((Long)newValue);
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
			case DefinitionPackage.IOTUNE__TOTAL_BYTES_SEC:
				setTotal_bytes_sec(TOTAL_BYTES_SEC_EDEFAULT);
				return;
			case DefinitionPackage.IOTUNE__READ_BYTES_SEC:
				setRead_bytes_sec(READ_BYTES_SEC_EDEFAULT);
				return;
			case DefinitionPackage.IOTUNE__WRITE_BYTES_SEC:
				setWrite_bytes_sec(WRITE_BYTES_SEC_EDEFAULT);
				return;
			case DefinitionPackage.IOTUNE__TOTAL_IOPS_SEC:
				setTotal_iops_sec(TOTAL_IOPS_SEC_EDEFAULT);
				return;
			case DefinitionPackage.IOTUNE__READ_IOPS_SEC:
				setRead_iops_sec(READ_IOPS_SEC_EDEFAULT);
				return;
			case DefinitionPackage.IOTUNE__WRITE_IOPS_SEC:
				setWrite_iops_sec(WRITE_IOPS_SEC_EDEFAULT);
				return;
			case DefinitionPackage.IOTUNE__TOTAL_BYTES_SEC_MAX:
				setTotal_bytes_sec_max(TOTAL_BYTES_SEC_MAX_EDEFAULT);
				return;
			case DefinitionPackage.IOTUNE__READ_BYTES_SEC_MAX:
				setRead_bytes_sec_max(READ_BYTES_SEC_MAX_EDEFAULT);
				return;
			case DefinitionPackage.IOTUNE__WRITE_BYTES_SEC_MAX:
				setWrite_bytes_sec_max(WRITE_BYTES_SEC_MAX_EDEFAULT);
				return;
			case DefinitionPackage.IOTUNE__TOTAL_IOPS_SEC_MAX:
				setTotal_iops_sec_max(TOTAL_IOPS_SEC_MAX_EDEFAULT);
				return;
			case DefinitionPackage.IOTUNE__READ_IOPS_SEC_MAX:
				setRead_iops_sec_max(READ_IOPS_SEC_MAX_EDEFAULT);
				return;
			case DefinitionPackage.IOTUNE__WRITE_IOPS_SEC_MAX:
				setWrite_iops_sec_max(WRITE_IOPS_SEC_MAX_EDEFAULT);
				return;
			case DefinitionPackage.IOTUNE__SIZE_IOPS_SEC:
				setSize_iops_sec(SIZE_IOPS_SEC_EDEFAULT);
				return;
			case DefinitionPackage.IOTUNE__GROUP_NAME:
				setGroup_name(GROUP_NAME_EDEFAULT);
				return;
			case DefinitionPackage.IOTUNE__TOTAL_BYTES_SEC_MAX_LENGTH:
				setTotal_bytes_sec_max_length(TOTAL_BYTES_SEC_MAX_LENGTH_EDEFAULT);
				return;
			case DefinitionPackage.IOTUNE__READ_BYTES_SEC_MAX_LENGTH:
				setRead_bytes_sec_max_length(READ_BYTES_SEC_MAX_LENGTH_EDEFAULT);
				return;
			case DefinitionPackage.IOTUNE__WRITE_BYTES_SEC_MAX_LENGTH:
				setWrite_bytes_sec_max_length(WRITE_BYTES_SEC_MAX_LENGTH_EDEFAULT);
				return;
			case DefinitionPackage.IOTUNE__TOTAL_IOPS_SEC_MAX_LENGTH:
				setTotal_iops_sec_max_length(TOTAL_IOPS_SEC_MAX_LENGTH_EDEFAULT);
				return;
			case DefinitionPackage.IOTUNE__READ_IOPS_SEC_MAX_LENGTH:
				setRead_iops_sec_max_length(READ_IOPS_SEC_MAX_LENGTH_EDEFAULT);
				return;
			case DefinitionPackage.IOTUNE__WRITE_IOPS_SEC_MAX_LENGTH:
				setWrite_iops_sec_max_length(WRITE_IOPS_SEC_MAX_LENGTH_EDEFAULT);
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
			case DefinitionPackage.IOTUNE__TOTAL_BYTES_SEC:
				return TOTAL_BYTES_SEC_EDEFAULT == null ? total_bytes_sec != null : !TOTAL_BYTES_SEC_EDEFAULT.equals(total_bytes_sec);
			case DefinitionPackage.IOTUNE__READ_BYTES_SEC:
				return READ_BYTES_SEC_EDEFAULT == null ? read_bytes_sec != null : !READ_BYTES_SEC_EDEFAULT.equals(read_bytes_sec);
			case DefinitionPackage.IOTUNE__WRITE_BYTES_SEC:
				return WRITE_BYTES_SEC_EDEFAULT == null ? write_bytes_sec != null : !WRITE_BYTES_SEC_EDEFAULT.equals(write_bytes_sec);
			case DefinitionPackage.IOTUNE__TOTAL_IOPS_SEC:
				return TOTAL_IOPS_SEC_EDEFAULT == null ? total_iops_sec != null : !TOTAL_IOPS_SEC_EDEFAULT.equals(total_iops_sec);
			case DefinitionPackage.IOTUNE__READ_IOPS_SEC:
				return READ_IOPS_SEC_EDEFAULT == null ? read_iops_sec != null : !READ_IOPS_SEC_EDEFAULT.equals(read_iops_sec);
			case DefinitionPackage.IOTUNE__WRITE_IOPS_SEC:
				return WRITE_IOPS_SEC_EDEFAULT == null ? write_iops_sec != null : !WRITE_IOPS_SEC_EDEFAULT.equals(write_iops_sec);
			case DefinitionPackage.IOTUNE__TOTAL_BYTES_SEC_MAX:
				return TOTAL_BYTES_SEC_MAX_EDEFAULT == null ? total_bytes_sec_max != null : !TOTAL_BYTES_SEC_MAX_EDEFAULT.equals(total_bytes_sec_max);
			case DefinitionPackage.IOTUNE__READ_BYTES_SEC_MAX:
				return READ_BYTES_SEC_MAX_EDEFAULT == null ? read_bytes_sec_max != null : !READ_BYTES_SEC_MAX_EDEFAULT.equals(read_bytes_sec_max);
			case DefinitionPackage.IOTUNE__WRITE_BYTES_SEC_MAX:
				return WRITE_BYTES_SEC_MAX_EDEFAULT == null ? write_bytes_sec_max != null : !WRITE_BYTES_SEC_MAX_EDEFAULT.equals(write_bytes_sec_max);
			case DefinitionPackage.IOTUNE__TOTAL_IOPS_SEC_MAX:
				return TOTAL_IOPS_SEC_MAX_EDEFAULT == null ? total_iops_sec_max != null : !TOTAL_IOPS_SEC_MAX_EDEFAULT.equals(total_iops_sec_max);
			case DefinitionPackage.IOTUNE__READ_IOPS_SEC_MAX:
				return READ_IOPS_SEC_MAX_EDEFAULT == null ? read_iops_sec_max != null : !READ_IOPS_SEC_MAX_EDEFAULT.equals(read_iops_sec_max);
			case DefinitionPackage.IOTUNE__WRITE_IOPS_SEC_MAX:
				return WRITE_IOPS_SEC_MAX_EDEFAULT == null ? write_iops_sec_max != null : !WRITE_IOPS_SEC_MAX_EDEFAULT.equals(write_iops_sec_max);
			case DefinitionPackage.IOTUNE__SIZE_IOPS_SEC:
				return SIZE_IOPS_SEC_EDEFAULT == null ? size_iops_sec != null : !SIZE_IOPS_SEC_EDEFAULT.equals(size_iops_sec);
			case DefinitionPackage.IOTUNE__GROUP_NAME:
				return GROUP_NAME_EDEFAULT == null ? group_name != null : !GROUP_NAME_EDEFAULT.equals(group_name);
			case DefinitionPackage.IOTUNE__TOTAL_BYTES_SEC_MAX_LENGTH:
				return TOTAL_BYTES_SEC_MAX_LENGTH_EDEFAULT == null ? total_bytes_sec_max_length != null : !TOTAL_BYTES_SEC_MAX_LENGTH_EDEFAULT.equals(total_bytes_sec_max_length);
			case DefinitionPackage.IOTUNE__READ_BYTES_SEC_MAX_LENGTH:
				return READ_BYTES_SEC_MAX_LENGTH_EDEFAULT == null ? read_bytes_sec_max_length != null : !READ_BYTES_SEC_MAX_LENGTH_EDEFAULT.equals(read_bytes_sec_max_length);
			case DefinitionPackage.IOTUNE__WRITE_BYTES_SEC_MAX_LENGTH:
				return WRITE_BYTES_SEC_MAX_LENGTH_EDEFAULT == null ? write_bytes_sec_max_length != null : !WRITE_BYTES_SEC_MAX_LENGTH_EDEFAULT.equals(write_bytes_sec_max_length);
			case DefinitionPackage.IOTUNE__TOTAL_IOPS_SEC_MAX_LENGTH:
				return TOTAL_IOPS_SEC_MAX_LENGTH_EDEFAULT == null ? total_iops_sec_max_length != null : !TOTAL_IOPS_SEC_MAX_LENGTH_EDEFAULT.equals(total_iops_sec_max_length);
			case DefinitionPackage.IOTUNE__READ_IOPS_SEC_MAX_LENGTH:
				return READ_IOPS_SEC_MAX_LENGTH_EDEFAULT == null ? read_iops_sec_max_length != null : !READ_IOPS_SEC_MAX_LENGTH_EDEFAULT.equals(read_iops_sec_max_length);
			case DefinitionPackage.IOTUNE__WRITE_IOPS_SEC_MAX_LENGTH:
				return WRITE_IOPS_SEC_MAX_LENGTH_EDEFAULT == null ? write_iops_sec_max_length != null : !WRITE_IOPS_SEC_MAX_LENGTH_EDEFAULT.equals(write_iops_sec_max_length);
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
		result.append(" (total_bytes_sec: ");
		result.append(total_bytes_sec);
		result.append(", read_bytes_sec: ");
		result.append(read_bytes_sec);
		result.append(", write_bytes_sec: ");
		result.append(write_bytes_sec);
		result.append(", total_iops_sec: ");
		result.append(total_iops_sec);
		result.append(", read_iops_sec: ");
		result.append(read_iops_sec);
		result.append(", write_iops_sec: ");
		result.append(write_iops_sec);
		result.append(", total_bytes_sec_max: ");
		result.append(total_bytes_sec_max);
		result.append(", read_bytes_sec_max: ");
		result.append(read_bytes_sec_max);
		result.append(", write_bytes_sec_max: ");
		result.append(write_bytes_sec_max);
		result.append(", total_iops_sec_max: ");
		result.append(total_iops_sec_max);
		result.append(", read_iops_sec_max: ");
		result.append(read_iops_sec_max);
		result.append(", write_iops_sec_max: ");
		result.append(write_iops_sec_max);
		result.append(", size_iops_sec: ");
		result.append(size_iops_sec);
		result.append(", group_name: ");
		result.append(group_name);
		result.append(", total_bytes_sec_max_length: ");
		result.append(total_bytes_sec_max_length);
		result.append(", read_bytes_sec_max_length: ");
		result.append(read_bytes_sec_max_length);
		result.append(", write_bytes_sec_max_length: ");
		result.append(write_bytes_sec_max_length);
		result.append(", total_iops_sec_max_length: ");
		result.append(total_iops_sec_max_length);
		result.append(", read_iops_sec_max_length: ");
		result.append(read_iops_sec_max_length);
		result.append(", write_iops_sec_max_length: ");
		result.append(write_iops_sec_max_length);
		result.append(')');
		return result.toString();
	}

} //IotuneImpl
