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
import org.virtworkbench.compute.definition.InterfaceDriver;
import org.virtworkbench.compute.definition.InterfaceGuestOffload;
import org.virtworkbench.compute.definition.InterfaceHostOffload;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Interface Driver</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceDriverImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceDriverImpl#getQueues <em>Queues</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceDriverImpl#getRx_queue_size <em>Rx queue size</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceDriverImpl#getTx_queue_size <em>Tx queue size</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceDriverImpl#getTxmode <em>Txmode</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceDriverImpl#getIoeventfd <em>Ioeventfd</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceDriverImpl#getEvent_idx <em>Event idx</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceDriverImpl#getIommu <em>Iommu</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceDriverImpl#getAts <em>Ats</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceDriverImpl#getPacked <em>Packed</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceDriverImpl#getPage_per_vq <em>Page per vq</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceDriverImpl#getRss <em>Rss</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceDriverImpl#getRss_hash_report <em>Rss hash report</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceDriverImpl#getHost <em>Host</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceDriverImpl#getGuest <em>Guest</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InterfaceDriverImpl extends MinimalEObjectImpl.Container implements InterfaceDriver {
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
	 * The default value of the '{@link #getRx_queue_size() <em>Rx queue size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRx_queue_size()
	 * @generated
	 * @ordered
	 */
	protected static final Long RX_QUEUE_SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRx_queue_size() <em>Rx queue size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRx_queue_size()
	 * @generated
	 * @ordered
	 */
	protected Long rx_queue_size = RX_QUEUE_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTx_queue_size() <em>Tx queue size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTx_queue_size()
	 * @generated
	 * @ordered
	 */
	protected static final Long TX_QUEUE_SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTx_queue_size() <em>Tx queue size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTx_queue_size()
	 * @generated
	 * @ordered
	 */
	protected Long tx_queue_size = TX_QUEUE_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTxmode() <em>Txmode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTxmode()
	 * @generated
	 * @ordered
	 */
	protected static final String TXMODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTxmode() <em>Txmode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTxmode()
	 * @generated
	 * @ordered
	 */
	protected String txmode = TXMODE_EDEFAULT;

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
	 * The default value of the '{@link #getRss() <em>Rss</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRss()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean RSS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRss() <em>Rss</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRss()
	 * @generated
	 * @ordered
	 */
	protected Boolean rss = RSS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRss_hash_report() <em>Rss hash report</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRss_hash_report()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean RSS_HASH_REPORT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRss_hash_report() <em>Rss hash report</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRss_hash_report()
	 * @generated
	 * @ordered
	 */
	protected Boolean rss_hash_report = RSS_HASH_REPORT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHost() <em>Host</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected InterfaceHostOffload host;

	/**
	 * The cached value of the '{@link #getGuest() <em>Guest</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuest()
	 * @generated
	 * @ordered
	 */
	protected InterfaceGuestOffload guest;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InterfaceDriverImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.INTERFACE_DRIVER;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_DRIVER__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_DRIVER__QUEUES, oldQueues, queues));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getRx_queue_size() {
		return rx_queue_size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRx_queue_size(Long newRx_queue_size) {
		Long oldRx_queue_size = rx_queue_size;
		rx_queue_size = newRx_queue_size;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_DRIVER__RX_QUEUE_SIZE, oldRx_queue_size, rx_queue_size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getTx_queue_size() {
		return tx_queue_size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTx_queue_size(Long newTx_queue_size) {
		Long oldTx_queue_size = tx_queue_size;
		tx_queue_size = newTx_queue_size;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_DRIVER__TX_QUEUE_SIZE, oldTx_queue_size, tx_queue_size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTxmode() {
		return txmode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTxmode(String newTxmode) {
		String oldTxmode = txmode;
		txmode = newTxmode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_DRIVER__TXMODE, oldTxmode, txmode));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_DRIVER__IOEVENTFD, oldIoeventfd, ioeventfd));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_DRIVER__EVENT_IDX, oldEvent_idx, event_idx));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_DRIVER__IOMMU, oldIommu, iommu));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_DRIVER__ATS, oldAts, ats));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_DRIVER__PACKED, oldPacked, packed));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_DRIVER__PAGE_PER_VQ, oldPage_per_vq, page_per_vq));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getRss() {
		return rss;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRss(Boolean newRss) {
		Boolean oldRss = rss;
		rss = newRss;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_DRIVER__RSS, oldRss, rss));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getRss_hash_report() {
		return rss_hash_report;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRss_hash_report(Boolean newRss_hash_report) {
		Boolean oldRss_hash_report = rss_hash_report;
		rss_hash_report = newRss_hash_report;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_DRIVER__RSS_HASH_REPORT, oldRss_hash_report, rss_hash_report));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterfaceHostOffload getHost() {
		return host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetHost(InterfaceHostOffload newHost, NotificationChain msgs) {
		InterfaceHostOffload oldHost = host;
		host = newHost;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_DRIVER__HOST, oldHost, newHost);
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
	public void setHost(InterfaceHostOffload newHost) {
		if (newHost != host) {
			NotificationChain msgs = null;
			if (host != null)
				msgs = ((InternalEObject)host).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE_DRIVER__HOST, null, msgs);
			if (newHost != null)
				msgs = ((InternalEObject)newHost).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE_DRIVER__HOST, null, msgs);
			msgs = basicSetHost(newHost, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_DRIVER__HOST, newHost, newHost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterfaceGuestOffload getGuest() {
		return guest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetGuest(InterfaceGuestOffload newGuest, NotificationChain msgs) {
		InterfaceGuestOffload oldGuest = guest;
		guest = newGuest;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_DRIVER__GUEST, oldGuest, newGuest);
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
	public void setGuest(InterfaceGuestOffload newGuest) {
		if (newGuest != guest) {
			NotificationChain msgs = null;
			if (guest != null)
				msgs = ((InternalEObject)guest).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE_DRIVER__GUEST, null, msgs);
			if (newGuest != null)
				msgs = ((InternalEObject)newGuest).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.INTERFACE_DRIVER__GUEST, null, msgs);
			msgs = basicSetGuest(newGuest, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_DRIVER__GUEST, newGuest, newGuest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.INTERFACE_DRIVER__HOST:
				return basicSetHost(null, msgs);
			case DefinitionPackage.INTERFACE_DRIVER__GUEST:
				return basicSetGuest(null, msgs);
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
			case DefinitionPackage.INTERFACE_DRIVER__NAME:
				return getName();
			case DefinitionPackage.INTERFACE_DRIVER__QUEUES:
				return getQueues();
			case DefinitionPackage.INTERFACE_DRIVER__RX_QUEUE_SIZE:
				return getRx_queue_size();
			case DefinitionPackage.INTERFACE_DRIVER__TX_QUEUE_SIZE:
				return getTx_queue_size();
			case DefinitionPackage.INTERFACE_DRIVER__TXMODE:
				return getTxmode();
			case DefinitionPackage.INTERFACE_DRIVER__IOEVENTFD:
				return getIoeventfd();
			case DefinitionPackage.INTERFACE_DRIVER__EVENT_IDX:
				return getEvent_idx();
			case DefinitionPackage.INTERFACE_DRIVER__IOMMU:
				return getIommu();
			case DefinitionPackage.INTERFACE_DRIVER__ATS:
				return getAts();
			case DefinitionPackage.INTERFACE_DRIVER__PACKED:
				return getPacked();
			case DefinitionPackage.INTERFACE_DRIVER__PAGE_PER_VQ:
				return getPage_per_vq();
			case DefinitionPackage.INTERFACE_DRIVER__RSS:
				return getRss();
			case DefinitionPackage.INTERFACE_DRIVER__RSS_HASH_REPORT:
				return getRss_hash_report();
			case DefinitionPackage.INTERFACE_DRIVER__HOST:
				return getHost();
			case DefinitionPackage.INTERFACE_DRIVER__GUEST:
				return getGuest();
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
			case DefinitionPackage.INTERFACE_DRIVER__NAME:
				setName((String)newValue);
				return;
			case DefinitionPackage.INTERFACE_DRIVER__QUEUES:
				setQueues((Long)newValue);
				return;
			case DefinitionPackage.INTERFACE_DRIVER__RX_QUEUE_SIZE:
				setRx_queue_size((Long)newValue);
				return;
			case DefinitionPackage.INTERFACE_DRIVER__TX_QUEUE_SIZE:
				setTx_queue_size((Long)newValue);
				return;
			case DefinitionPackage.INTERFACE_DRIVER__TXMODE:
				setTxmode((String)newValue);
				return;
			case DefinitionPackage.INTERFACE_DRIVER__IOEVENTFD:
				setIoeventfd((Boolean)newValue);
				return;
			case DefinitionPackage.INTERFACE_DRIVER__EVENT_IDX:
				setEvent_idx((Boolean)newValue);
				return;
			case DefinitionPackage.INTERFACE_DRIVER__IOMMU:
				setIommu((Boolean)newValue);
				return;
			case DefinitionPackage.INTERFACE_DRIVER__ATS:
				setAts((Boolean)newValue);
				return;
			case DefinitionPackage.INTERFACE_DRIVER__PACKED:
				setPacked((Boolean)newValue);
				return;
			case DefinitionPackage.INTERFACE_DRIVER__PAGE_PER_VQ:
				setPage_per_vq((Boolean)newValue);
				return;
			case DefinitionPackage.INTERFACE_DRIVER__RSS:
				setRss((Boolean)newValue);
				return;
			case DefinitionPackage.INTERFACE_DRIVER__RSS_HASH_REPORT:
				setRss_hash_report((Boolean)newValue);
				return;
			case DefinitionPackage.INTERFACE_DRIVER__HOST:
				setHost((InterfaceHostOffload)newValue);
				return;
			case DefinitionPackage.INTERFACE_DRIVER__GUEST:
				setGuest((InterfaceGuestOffload)newValue);
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
			case DefinitionPackage.INTERFACE_DRIVER__NAME:
				setName(NAME_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE_DRIVER__QUEUES:
				setQueues(QUEUES_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE_DRIVER__RX_QUEUE_SIZE:
				setRx_queue_size(RX_QUEUE_SIZE_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE_DRIVER__TX_QUEUE_SIZE:
				setTx_queue_size(TX_QUEUE_SIZE_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE_DRIVER__TXMODE:
				setTxmode(TXMODE_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE_DRIVER__IOEVENTFD:
				setIoeventfd(IOEVENTFD_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE_DRIVER__EVENT_IDX:
				setEvent_idx(EVENT_IDX_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE_DRIVER__IOMMU:
				setIommu(IOMMU_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE_DRIVER__ATS:
				setAts(ATS_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE_DRIVER__PACKED:
				setPacked(PACKED_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE_DRIVER__PAGE_PER_VQ:
				setPage_per_vq(PAGE_PER_VQ_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE_DRIVER__RSS:
				setRss(RSS_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE_DRIVER__RSS_HASH_REPORT:
				setRss_hash_report(RSS_HASH_REPORT_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE_DRIVER__HOST:
				setHost((InterfaceHostOffload)null);
				return;
			case DefinitionPackage.INTERFACE_DRIVER__GUEST:
				setGuest((InterfaceGuestOffload)null);
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
			case DefinitionPackage.INTERFACE_DRIVER__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case DefinitionPackage.INTERFACE_DRIVER__QUEUES:
				return QUEUES_EDEFAULT == null ? queues != null : !QUEUES_EDEFAULT.equals(queues);
			case DefinitionPackage.INTERFACE_DRIVER__RX_QUEUE_SIZE:
				return RX_QUEUE_SIZE_EDEFAULT == null ? rx_queue_size != null : !RX_QUEUE_SIZE_EDEFAULT.equals(rx_queue_size);
			case DefinitionPackage.INTERFACE_DRIVER__TX_QUEUE_SIZE:
				return TX_QUEUE_SIZE_EDEFAULT == null ? tx_queue_size != null : !TX_QUEUE_SIZE_EDEFAULT.equals(tx_queue_size);
			case DefinitionPackage.INTERFACE_DRIVER__TXMODE:
				return TXMODE_EDEFAULT == null ? txmode != null : !TXMODE_EDEFAULT.equals(txmode);
			case DefinitionPackage.INTERFACE_DRIVER__IOEVENTFD:
				return IOEVENTFD_EDEFAULT == null ? ioeventfd != null : !IOEVENTFD_EDEFAULT.equals(ioeventfd);
			case DefinitionPackage.INTERFACE_DRIVER__EVENT_IDX:
				return EVENT_IDX_EDEFAULT == null ? event_idx != null : !EVENT_IDX_EDEFAULT.equals(event_idx);
			case DefinitionPackage.INTERFACE_DRIVER__IOMMU:
				return IOMMU_EDEFAULT == null ? iommu != null : !IOMMU_EDEFAULT.equals(iommu);
			case DefinitionPackage.INTERFACE_DRIVER__ATS:
				return ATS_EDEFAULT == null ? ats != null : !ATS_EDEFAULT.equals(ats);
			case DefinitionPackage.INTERFACE_DRIVER__PACKED:
				return PACKED_EDEFAULT == null ? packed != null : !PACKED_EDEFAULT.equals(packed);
			case DefinitionPackage.INTERFACE_DRIVER__PAGE_PER_VQ:
				return PAGE_PER_VQ_EDEFAULT == null ? page_per_vq != null : !PAGE_PER_VQ_EDEFAULT.equals(page_per_vq);
			case DefinitionPackage.INTERFACE_DRIVER__RSS:
				return RSS_EDEFAULT == null ? rss != null : !RSS_EDEFAULT.equals(rss);
			case DefinitionPackage.INTERFACE_DRIVER__RSS_HASH_REPORT:
				return RSS_HASH_REPORT_EDEFAULT == null ? rss_hash_report != null : !RSS_HASH_REPORT_EDEFAULT.equals(rss_hash_report);
			case DefinitionPackage.INTERFACE_DRIVER__HOST:
				return host != null;
			case DefinitionPackage.INTERFACE_DRIVER__GUEST:
				return guest != null;
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
		result.append(", queues: ");
		result.append(queues);
		result.append(", rx_queue_size: ");
		result.append(rx_queue_size);
		result.append(", tx_queue_size: ");
		result.append(tx_queue_size);
		result.append(", txmode: ");
		result.append(txmode);
		result.append(", ioeventfd: ");
		result.append(ioeventfd);
		result.append(", event_idx: ");
		result.append(event_idx);
		result.append(", iommu: ");
		result.append(iommu);
		result.append(", ats: ");
		result.append(ats);
		result.append(", packed: ");
		result.append(packed);
		result.append(", page_per_vq: ");
		result.append(page_per_vq);
		result.append(", rss: ");
		result.append(rss);
		result.append(", rss_hash_report: ");
		result.append(rss_hash_report);
		result.append(')');
		return result.toString();
	}

} //InterfaceDriverImpl
