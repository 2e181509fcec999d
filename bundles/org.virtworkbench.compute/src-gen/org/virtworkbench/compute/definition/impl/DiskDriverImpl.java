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
import org.virtworkbench.compute.definition.DiskDriver;
import org.virtworkbench.compute.definition.DiskIothreads;
import org.virtworkbench.compute.definition.MetadataCache;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Disk Driver</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskDriverImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskDriverImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskDriverImpl#getCache <em>Cache</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskDriverImpl#getError_policy <em>Error policy</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskDriverImpl#getRerror_policy <em>Rerror policy</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskDriverImpl#getIo <em>Io</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskDriverImpl#getIoeventfd <em>Ioeventfd</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskDriverImpl#getEvent_idx <em>Event idx</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskDriverImpl#getCopy_on_read <em>Copy on read</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskDriverImpl#getDiscard <em>Discard</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskDriverImpl#getDiscard_no_unref <em>Discard no unref</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskDriverImpl#getDetect_zeroes <em>Detect zeroes</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskDriverImpl#getIothread <em>Iothread</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskDriverImpl#getQueues <em>Queues</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskDriverImpl#getQueue_size <em>Queue size</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskDriverImpl#getIommu <em>Iommu</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskDriverImpl#getAts <em>Ats</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskDriverImpl#getPacked <em>Packed</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskDriverImpl#getPage_per_vq <em>Page per vq</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskDriverImpl#getIothreads <em>Iothreads</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskDriverImpl#getMetadata_cache <em>Metadata cache</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DiskDriverImpl extends MinimalEObjectImpl.Container implements DiskDriver {
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
	 * The default value of the '{@link #getCache() <em>Cache</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCache()
	 * @generated
	 * @ordered
	 */
	protected static final String CACHE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCache() <em>Cache</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCache()
	 * @generated
	 * @ordered
	 */
	protected String cache = CACHE_EDEFAULT;

	/**
	 * The default value of the '{@link #getError_policy() <em>Error policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getError_policy()
	 * @generated
	 * @ordered
	 */
	protected static final String ERROR_POLICY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getError_policy() <em>Error policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getError_policy()
	 * @generated
	 * @ordered
	 */
	protected String error_policy = ERROR_POLICY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRerror_policy() <em>Rerror policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRerror_policy()
	 * @generated
	 * @ordered
	 */
	protected static final String RERROR_POLICY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRerror_policy() <em>Rerror policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRerror_policy()
	 * @generated
	 * @ordered
	 */
	protected String rerror_policy = RERROR_POLICY_EDEFAULT;

	/**
	 * The default value of the '{@link #getIo() <em>Io</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIo()
	 * @generated
	 * @ordered
	 */
	protected static final String IO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIo() <em>Io</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIo()
	 * @generated
	 * @ordered
	 */
	protected String io = IO_EDEFAULT;

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
	 * The default value of the '{@link #getEvent_idx() <em>Event idx</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvent_idx()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean EVENT_IDX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEvent_idx() <em>Event idx</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvent_idx()
	 * @generated
	 * @ordered
	 */
	protected Boolean event_idx = EVENT_IDX_EDEFAULT;

	/**
	 * The default value of the '{@link #getCopy_on_read() <em>Copy on read</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCopy_on_read()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean COPY_ON_READ_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCopy_on_read() <em>Copy on read</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCopy_on_read()
	 * @generated
	 * @ordered
	 */
	protected Boolean copy_on_read = COPY_ON_READ_EDEFAULT;

	/**
	 * The default value of the '{@link #getDiscard() <em>Discard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiscard()
	 * @generated
	 * @ordered
	 */
	protected static final String DISCARD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDiscard() <em>Discard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiscard()
	 * @generated
	 * @ordered
	 */
	protected String discard = DISCARD_EDEFAULT;

	/**
	 * The default value of the '{@link #getDiscard_no_unref() <em>Discard no unref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiscard_no_unref()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean DISCARD_NO_UNREF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDiscard_no_unref() <em>Discard no unref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiscard_no_unref()
	 * @generated
	 * @ordered
	 */
	protected Boolean discard_no_unref = DISCARD_NO_UNREF_EDEFAULT;

	/**
	 * The default value of the '{@link #getDetect_zeroes() <em>Detect zeroes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDetect_zeroes()
	 * @generated
	 * @ordered
	 */
	protected static final String DETECT_ZEROES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDetect_zeroes() <em>Detect zeroes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDetect_zeroes()
	 * @generated
	 * @ordered
	 */
	protected String detect_zeroes = DETECT_ZEROES_EDEFAULT;

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
	 * The default value of the '{@link #getQueue_size() <em>Queue size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQueue_size()
	 * @generated
	 * @ordered
	 */
	protected static final Long QUEUE_SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQueue_size() <em>Queue size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQueue_size()
	 * @generated
	 * @ordered
	 */
	protected Long queue_size = QUEUE_SIZE_EDEFAULT;

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
	 * The cached value of the '{@link #getIothreads() <em>Iothreads</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIothreads()
	 * @generated
	 * @ordered
	 */
	protected DiskIothreads iothreads;

	/**
	 * The cached value of the '{@link #getMetadata_cache() <em>Metadata cache</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetadata_cache()
	 * @generated
	 * @ordered
	 */
	protected MetadataCache metadata_cache;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DiskDriverImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.DISK_DRIVER;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_DRIVER__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_DRIVER__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCache() {
		return cache;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCache(String newCache) {
		String oldCache = cache;
		cache = newCache;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_DRIVER__CACHE, oldCache, cache));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getError_policy() {
		return error_policy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setError_policy(String newError_policy) {
		String oldError_policy = error_policy;
		error_policy = newError_policy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_DRIVER__ERROR_POLICY, oldError_policy, error_policy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRerror_policy() {
		return rerror_policy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRerror_policy(String newRerror_policy) {
		String oldRerror_policy = rerror_policy;
		rerror_policy = newRerror_policy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_DRIVER__RERROR_POLICY, oldRerror_policy, rerror_policy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIo() {
		return io;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIo(String newIo) {
		String oldIo = io;
		io = newIo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_DRIVER__IO, oldIo, io));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_DRIVER__IOEVENTFD, oldIoeventfd, ioeventfd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getEvent_idx() {
		return event_idx;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvent_idx(Boolean newEvent_idx) {
		Boolean oldEvent_idx = event_idx;
		event_idx = newEvent_idx;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_DRIVER__EVENT_IDX, oldEvent_idx, event_idx));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getCopy_on_read() {
		return copy_on_read;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCopy_on_read(Boolean newCopy_on_read) {
		Boolean oldCopy_on_read = copy_on_read;
		copy_on_read = newCopy_on_read;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_DRIVER__COPY_ON_READ, oldCopy_on_read, copy_on_read));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDiscard() {
		return discard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiscard(String newDiscard) {
		String oldDiscard = discard;
		discard = newDiscard;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_DRIVER__DISCARD, oldDiscard, discard));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getDiscard_no_unref() {
		return discard_no_unref;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiscard_no_unref(Boolean newDiscard_no_unref) {
		Boolean oldDiscard_no_unref = discard_no_unref;
		discard_no_unref = newDiscard_no_unref;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_DRIVER__DISCARD_NO_UNREF, oldDiscard_no_unref, discard_no_unref));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDetect_zeroes() {
		return detect_zeroes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDetect_zeroes(String newDetect_zeroes) {
		String oldDetect_zeroes = detect_zeroes;
		detect_zeroes = newDetect_zeroes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_DRIVER__DETECT_ZEROES, oldDetect_zeroes, detect_zeroes));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_DRIVER__IOTHREAD, oldIothread, iothread));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_DRIVER__QUEUES, oldQueues, queues));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getQueue_size() {
		return queue_size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQueue_size(Long newQueue_size) {
		Long oldQueue_size = queue_size;
		queue_size = newQueue_size;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_DRIVER__QUEUE_SIZE, oldQueue_size, queue_size));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_DRIVER__IOMMU, oldIommu, iommu));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_DRIVER__ATS, oldAts, ats));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_DRIVER__PACKED, oldPacked, packed));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_DRIVER__PAGE_PER_VQ, oldPage_per_vq, page_per_vq));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiskIothreads getIothreads() {
		return iothreads;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetIothreads(DiskIothreads newIothreads, NotificationChain msgs) {
		DiskIothreads oldIothreads = iothreads;
		iothreads = newIothreads;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_DRIVER__IOTHREADS, oldIothreads, newIothreads);
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
	public void setIothreads(DiskIothreads newIothreads) {
		if (newIothreads != iothreads) {
			NotificationChain msgs = null;
			if (iothreads != null)
				msgs = ((InternalEObject)iothreads).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_DRIVER__IOTHREADS, null, msgs);
			if (newIothreads != null)
				msgs = ((InternalEObject)newIothreads).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_DRIVER__IOTHREADS, null, msgs);
			msgs = basicSetIothreads(newIothreads, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_DRIVER__IOTHREADS, newIothreads, newIothreads));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MetadataCache getMetadata_cache() {
		return metadata_cache;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMetadata_cache(MetadataCache newMetadata_cache, NotificationChain msgs) {
		MetadataCache oldMetadata_cache = metadata_cache;
		metadata_cache = newMetadata_cache;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_DRIVER__METADATA_CACHE, oldMetadata_cache, newMetadata_cache);
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
	public void setMetadata_cache(MetadataCache newMetadata_cache) {
		if (newMetadata_cache != metadata_cache) {
			NotificationChain msgs = null;
			if (metadata_cache != null)
				msgs = ((InternalEObject)metadata_cache).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_DRIVER__METADATA_CACHE, null, msgs);
			if (newMetadata_cache != null)
				msgs = ((InternalEObject)newMetadata_cache).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_DRIVER__METADATA_CACHE, null, msgs);
			msgs = basicSetMetadata_cache(newMetadata_cache, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_DRIVER__METADATA_CACHE, newMetadata_cache, newMetadata_cache));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.DISK_DRIVER__IOTHREADS:
				return basicSetIothreads(null, msgs);
			case DefinitionPackage.DISK_DRIVER__METADATA_CACHE:
				return basicSetMetadata_cache(null, msgs);
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
			case DefinitionPackage.DISK_DRIVER__NAME:
				return getName();
			case DefinitionPackage.DISK_DRIVER__TYPE:
				return getType();
			case DefinitionPackage.DISK_DRIVER__CACHE:
				return getCache();
			case DefinitionPackage.DISK_DRIVER__ERROR_POLICY:
				return getError_policy();
			case DefinitionPackage.DISK_DRIVER__RERROR_POLICY:
				return getRerror_policy();
			case DefinitionPackage.DISK_DRIVER__IO:
				return getIo();
			case DefinitionPackage.DISK_DRIVER__IOEVENTFD:
				return getIoeventfd();
			case DefinitionPackage.DISK_DRIVER__EVENT_IDX:
				return getEvent_idx();
			case DefinitionPackage.DISK_DRIVER__COPY_ON_READ:
				return getCopy_on_read();
			case DefinitionPackage.DISK_DRIVER__DISCARD:
				return getDiscard();
			case DefinitionPackage.DISK_DRIVER__DISCARD_NO_UNREF:
				return getDiscard_no_unref();
			case DefinitionPackage.DISK_DRIVER__DETECT_ZEROES:
				return getDetect_zeroes();
			case DefinitionPackage.DISK_DRIVER__IOTHREAD:
				return getIothread();
			case DefinitionPackage.DISK_DRIVER__QUEUES:
				return getQueues();
			case DefinitionPackage.DISK_DRIVER__QUEUE_SIZE:
				return getQueue_size();
			case DefinitionPackage.DISK_DRIVER__IOMMU:
				return getIommu();
			case DefinitionPackage.DISK_DRIVER__ATS:
				return getAts();
			case DefinitionPackage.DISK_DRIVER__PACKED:
				return getPacked();
			case DefinitionPackage.DISK_DRIVER__PAGE_PER_VQ:
				return getPage_per_vq();
			case DefinitionPackage.DISK_DRIVER__IOTHREADS:
				return getIothreads();
			case DefinitionPackage.DISK_DRIVER__METADATA_CACHE:
				return getMetadata_cache();
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
			case DefinitionPackage.DISK_DRIVER__NAME:
				setName((String)newValue);
				return;
			case DefinitionPackage.DISK_DRIVER__TYPE:
				setType((String)newValue);
				return;
			case DefinitionPackage.DISK_DRIVER__CACHE:
				setCache((String)newValue);
				return;
			case DefinitionPackage.DISK_DRIVER__ERROR_POLICY:
				setError_policy((String)newValue);
				return;
			case DefinitionPackage.DISK_DRIVER__RERROR_POLICY:
				setRerror_policy((String)newValue);
				return;
			case DefinitionPackage.DISK_DRIVER__IO:
				setIo((String)newValue);
				return;
			case DefinitionPackage.DISK_DRIVER__IOEVENTFD:
				setIoeventfd((Boolean)newValue);
				return;
			case DefinitionPackage.DISK_DRIVER__EVENT_IDX:
				setEvent_idx((Boolean)newValue);
				return;
			case DefinitionPackage.DISK_DRIVER__COPY_ON_READ:
				setCopy_on_read((Boolean)newValue);
				return;
			case DefinitionPackage.DISK_DRIVER__DISCARD:
				setDiscard((String)newValue);
				return;
			case DefinitionPackage.DISK_DRIVER__DISCARD_NO_UNREF:
				setDiscard_no_unref((Boolean)newValue);
				return;
			case DefinitionPackage.DISK_DRIVER__DETECT_ZEROES:
				setDetect_zeroes((String)newValue);
				return;
			case DefinitionPackage.DISK_DRIVER__IOTHREAD:
				setIothread((Long)newValue);
				return;
			case DefinitionPackage.DISK_DRIVER__QUEUES:
				setQueues((Long)newValue);
				return;
			case DefinitionPackage.DISK_DRIVER__QUEUE_SIZE:
				setQueue_size((Long)newValue);
				return;
			case DefinitionPackage.DISK_DRIVER__IOMMU:
				setIommu((Boolean)newValue);
				return;
			case DefinitionPackage.DISK_DRIVER__ATS:
				setAts((Boolean)newValue);
				return;
			case DefinitionPackage.DISK_DRIVER__PACKED:
				setPacked((Boolean)newValue);
				return;
			case DefinitionPackage.DISK_DRIVER__PAGE_PER_VQ:
				setPage_per_vq((Boolean)newValue);
				return;
			case DefinitionPackage.DISK_DRIVER__IOTHREADS:
				setIothreads((DiskIothreads)newValue);
				return;
			case DefinitionPackage.DISK_DRIVER__METADATA_CACHE:
				setMetadata_cache((MetadataCache)newValue);
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
			case DefinitionPackage.DISK_DRIVER__NAME:
				setName(NAME_EDEFAULT);
				return;
			case DefinitionPackage.DISK_DRIVER__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case DefinitionPackage.DISK_DRIVER__CACHE:
				setCache(CACHE_EDEFAULT);
				return;
			case DefinitionPackage.DISK_DRIVER__ERROR_POLICY:
				setError_policy(ERROR_POLICY_EDEFAULT);
				return;
			case DefinitionPackage.DISK_DRIVER__RERROR_POLICY:
				setRerror_policy(RERROR_POLICY_EDEFAULT);
				return;
			case DefinitionPackage.DISK_DRIVER__IO:
				setIo(IO_EDEFAULT);
				return;
			case DefinitionPackage.DISK_DRIVER__IOEVENTFD:
				setIoeventfd(IOEVENTFD_EDEFAULT);
				return;
			case DefinitionPackage.DISK_DRIVER__EVENT_IDX:
				setEvent_idx(EVENT_IDX_EDEFAULT);
				return;
			case DefinitionPackage.DISK_DRIVER__COPY_ON_READ:
				setCopy_on_read(COPY_ON_READ_EDEFAULT);
				return;
			case DefinitionPackage.DISK_DRIVER__DISCARD:
				setDiscard(DISCARD_EDEFAULT);
				return;
			case DefinitionPackage.DISK_DRIVER__DISCARD_NO_UNREF:
				setDiscard_no_unref(DISCARD_NO_UNREF_EDEFAULT);
				return;
			case DefinitionPackage.DISK_DRIVER__DETECT_ZEROES:
				setDetect_zeroes(DETECT_ZEROES_EDEFAULT);
				return;
			case DefinitionPackage.DISK_DRIVER__IOTHREAD:
				setIothread(IOTHREAD_EDEFAULT);
				return;
			case DefinitionPackage.DISK_DRIVER__QUEUES:
				setQueues(QUEUES_EDEFAULT);
				return;
			case DefinitionPackage.DISK_DRIVER__QUEUE_SIZE:
				setQueue_size(QUEUE_SIZE_EDEFAULT);
				return;
			case DefinitionPackage.DISK_DRIVER__IOMMU:
				setIommu(IOMMU_EDEFAULT);
				return;
			case DefinitionPackage.DISK_DRIVER__ATS:
				setAts(ATS_EDEFAULT);
				return;
			case DefinitionPackage.DISK_DRIVER__PACKED:
				setPacked(PACKED_EDEFAULT);
				return;
			case DefinitionPackage.DISK_DRIVER__PAGE_PER_VQ:
				setPage_per_vq(PAGE_PER_VQ_EDEFAULT);
				return;
			case DefinitionPackage.DISK_DRIVER__IOTHREADS:
				setIothreads((DiskIothreads)null);
				return;
			case DefinitionPackage.DISK_DRIVER__METADATA_CACHE:
				setMetadata_cache((MetadataCache)null);
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
			case DefinitionPackage.DISK_DRIVER__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case DefinitionPackage.DISK_DRIVER__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case DefinitionPackage.DISK_DRIVER__CACHE:
				return CACHE_EDEFAULT == null ? cache != null : !CACHE_EDEFAULT.equals(cache);
			case DefinitionPackage.DISK_DRIVER__ERROR_POLICY:
				return ERROR_POLICY_EDEFAULT == null ? error_policy != null : !ERROR_POLICY_EDEFAULT.equals(error_policy);
			case DefinitionPackage.DISK_DRIVER__RERROR_POLICY:
				return RERROR_POLICY_EDEFAULT == null ? rerror_policy != null : !RERROR_POLICY_EDEFAULT.equals(rerror_policy);
			case DefinitionPackage.DISK_DRIVER__IO:
				return IO_EDEFAULT == null ? io != null : !IO_EDEFAULT.equals(io);
			case DefinitionPackage.DISK_DRIVER__IOEVENTFD:
				return IOEVENTFD_EDEFAULT == null ? ioeventfd != null : !IOEVENTFD_EDEFAULT.equals(ioeventfd);
			case DefinitionPackage.DISK_DRIVER__EVENT_IDX:
				return EVENT_IDX_EDEFAULT == null ? event_idx != null : !EVENT_IDX_EDEFAULT.equals(event_idx);
			case DefinitionPackage.DISK_DRIVER__COPY_ON_READ:
				return COPY_ON_READ_EDEFAULT == null ? copy_on_read != null : !COPY_ON_READ_EDEFAULT.equals(copy_on_read);
			case DefinitionPackage.DISK_DRIVER__DISCARD:
				return DISCARD_EDEFAULT == null ? discard != null : !DISCARD_EDEFAULT.equals(discard);
			case DefinitionPackage.DISK_DRIVER__DISCARD_NO_UNREF:
				return DISCARD_NO_UNREF_EDEFAULT == null ? discard_no_unref != null : !DISCARD_NO_UNREF_EDEFAULT.equals(discard_no_unref);
			case DefinitionPackage.DISK_DRIVER__DETECT_ZEROES:
				return DETECT_ZEROES_EDEFAULT == null ? detect_zeroes != null : !DETECT_ZEROES_EDEFAULT.equals(detect_zeroes);
			case DefinitionPackage.DISK_DRIVER__IOTHREAD:
				return IOTHREAD_EDEFAULT == null ? iothread != null : !IOTHREAD_EDEFAULT.equals(iothread);
			case DefinitionPackage.DISK_DRIVER__QUEUES:
				return QUEUES_EDEFAULT == null ? queues != null : !QUEUES_EDEFAULT.equals(queues);
			case DefinitionPackage.DISK_DRIVER__QUEUE_SIZE:
				return QUEUE_SIZE_EDEFAULT == null ? queue_size != null : !QUEUE_SIZE_EDEFAULT.equals(queue_size);
			case DefinitionPackage.DISK_DRIVER__IOMMU:
				return IOMMU_EDEFAULT == null ? iommu != null : !IOMMU_EDEFAULT.equals(iommu);
			case DefinitionPackage.DISK_DRIVER__ATS:
				return ATS_EDEFAULT == null ? ats != null : !ATS_EDEFAULT.equals(ats);
			case DefinitionPackage.DISK_DRIVER__PACKED:
				return PACKED_EDEFAULT == null ? packed != null : !PACKED_EDEFAULT.equals(packed);
			case DefinitionPackage.DISK_DRIVER__PAGE_PER_VQ:
				return PAGE_PER_VQ_EDEFAULT == null ? page_per_vq != null : !PAGE_PER_VQ_EDEFAULT.equals(page_per_vq);
			case DefinitionPackage.DISK_DRIVER__IOTHREADS:
				return iothreads != null;
			case DefinitionPackage.DISK_DRIVER__METADATA_CACHE:
				return metadata_cache != null;
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
		result.append(" (name: ");
		result.append(name);
		result.append(", type: ");
		result.append(type);
		result.append(", cache: ");
		result.append(cache);
		result.append(", error_policy: ");
		result.append(error_policy);
		result.append(", rerror_policy: ");
		result.append(rerror_policy);
		result.append(", io: ");
		result.append(io);
		result.append(", ioeventfd: ");
		result.append(ioeventfd);
		result.append(", event_idx: ");
		result.append(event_idx);
		result.append(", copy_on_read: ");
		result.append(copy_on_read);
		result.append(", discard: ");
		result.append(discard);
		result.append(", discard_no_unref: ");
		result.append(discard_no_unref);
		result.append(", detect_zeroes: ");
		result.append(detect_zeroes);
		result.append(", iothread: ");
		result.append(iothread);
		result.append(", queues: ");
		result.append(queues);
		result.append(", queue_size: ");
		result.append(queue_size);
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

} //DiskDriverImpl
