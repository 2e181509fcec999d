/**
 */
package org.virtworkbench.compute.definition.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.virtworkbench.compute.definition.Auth;
import org.virtworkbench.compute.definition.Cookies;
import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.DiskEncryption;
import org.virtworkbench.compute.definition.DiskSource;
import org.virtworkbench.compute.definition.Initiator;
import org.virtworkbench.compute.definition.NetworkHost;
import org.virtworkbench.compute.definition.PciAddress;
import org.virtworkbench.compute.definition.Reconnect;
import org.virtworkbench.compute.definition.Reservations;
import org.virtworkbench.compute.definition.SourceConfig;
import org.virtworkbench.compute.definition.SourceIdentity;
import org.virtworkbench.compute.definition.SourceReadahead;
import org.virtworkbench.compute.definition.SourceSeclabel;
import org.virtworkbench.compute.definition.SourceSnapshot;
import org.virtworkbench.compute.definition.SourceSsl;
import org.virtworkbench.compute.definition.SourceTimeout;
import org.virtworkbench.compute.definition.StorageSlices;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Disk Source</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskSourceImpl#getFile <em>File</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskSourceImpl#getFdgroup <em>Fdgroup</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskSourceImpl#getDev <em>Dev</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskSourceImpl#getDir <em>Dir</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskSourceImpl#getProtocol <em>Protocol</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskSourceImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskSourceImpl#getPool <em>Pool</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskSourceImpl#getVolume <em>Volume</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskSourceImpl#getMode <em>Mode</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskSourceImpl#getQuery <em>Query</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskSourceImpl#getTls <em>Tls</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskSourceImpl#getTlsHostname <em>Tls Hostname</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskSourceImpl#getStartupPolicy <em>Startup Policy</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskSourceImpl#getIndex <em>Index</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskSourceImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskSourceImpl#getPath <em>Path</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskSourceImpl#getNamespace <em>Namespace</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskSourceImpl#getManaged <em>Managed</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskSourceImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskSourceImpl#getHost <em>Host</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskSourceImpl#getSnapshot <em>Snapshot</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskSourceImpl#getConfig <em>Config</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskSourceImpl#getAuth <em>Auth</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskSourceImpl#getInitiator <em>Initiator</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskSourceImpl#getCookies <em>Cookies</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskSourceImpl#getReadahead <em>Readahead</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskSourceImpl#getTimeout <em>Timeout</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskSourceImpl#getSsl <em>Ssl</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskSourceImpl#getIdentity <em>Identity</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskSourceImpl#getSlices <em>Slices</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskSourceImpl#getReservations <em>Reservations</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskSourceImpl#getEncryption <em>Encryption</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskSourceImpl#getReconnect <em>Reconnect</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskSourceImpl#getSeclabel <em>Seclabel</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DiskSourceImpl extends MinimalEObjectImpl.Container implements DiskSource {
	/**
	 * The default value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected String file = FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFdgroup() <em>Fdgroup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFdgroup()
	 * @generated
	 * @ordered
	 */
	protected static final String FDGROUP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFdgroup() <em>Fdgroup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFdgroup()
	 * @generated
	 * @ordered
	 */
	protected String fdgroup = FDGROUP_EDEFAULT;

	/**
	 * The default value of the '{@link #getDev() <em>Dev</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDev()
	 * @generated
	 * @ordered
	 */
	protected static final String DEV_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDev() <em>Dev</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDev()
	 * @generated
	 * @ordered
	 */
	protected String dev = DEV_EDEFAULT;

	/**
	 * The default value of the '{@link #getDir() <em>Dir</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDir()
	 * @generated
	 * @ordered
	 */
	protected static final String DIR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDir() <em>Dir</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDir()
	 * @generated
	 * @ordered
	 */
	protected String dir = DIR_EDEFAULT;

	/**
	 * The default value of the '{@link #getProtocol() <em>Protocol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtocol()
	 * @generated
	 * @ordered
	 */
	protected static final String PROTOCOL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProtocol() <em>Protocol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtocol()
	 * @generated
	 * @ordered
	 */
	protected String protocol = PROTOCOL_EDEFAULT;

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
	 * The default value of the '{@link #getPool() <em>Pool</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPool()
	 * @generated
	 * @ordered
	 */
	protected static final String POOL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPool() <em>Pool</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPool()
	 * @generated
	 * @ordered
	 */
	protected String pool = POOL_EDEFAULT;

	/**
	 * The default value of the '{@link #getVolume() <em>Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVolume()
	 * @generated
	 * @ordered
	 */
	protected static final String VOLUME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVolume() <em>Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVolume()
	 * @generated
	 * @ordered
	 */
	protected String volume = VOLUME_EDEFAULT;

	/**
	 * The default value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected static final String MODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected String mode = MODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuery() <em>Query</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuery()
	 * @generated
	 * @ordered
	 */
	protected static final String QUERY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuery() <em>Query</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuery()
	 * @generated
	 * @ordered
	 */
	protected String query = QUERY_EDEFAULT;

	/**
	 * The default value of the '{@link #getTls() <em>Tls</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTls()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean TLS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTls() <em>Tls</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTls()
	 * @generated
	 * @ordered
	 */
	protected Boolean tls = TLS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTlsHostname() <em>Tls Hostname</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTlsHostname()
	 * @generated
	 * @ordered
	 */
	protected static final String TLS_HOSTNAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTlsHostname() <em>Tls Hostname</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTlsHostname()
	 * @generated
	 * @ordered
	 */
	protected String tlsHostname = TLS_HOSTNAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartupPolicy() <em>Startup Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartupPolicy()
	 * @generated
	 * @ordered
	 */
	protected static final String STARTUP_POLICY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartupPolicy() <em>Startup Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartupPolicy()
	 * @generated
	 * @ordered
	 */
	protected String startupPolicy = STARTUP_POLICY_EDEFAULT;

	/**
	 * The default value of the '{@link #getIndex() <em>Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndex()
	 * @generated
	 * @ordered
	 */
	protected static final Long INDEX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIndex() <em>Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndex()
	 * @generated
	 * @ordered
	 */
	protected Long index = INDEX_EDEFAULT;

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
	 * The default value of the '{@link #getNamespace() <em>Namespace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNamespace()
	 * @generated
	 * @ordered
	 */
	protected static final String NAMESPACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNamespace() <em>Namespace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNamespace()
	 * @generated
	 * @ordered
	 */
	protected String namespace = NAMESPACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getManaged() <em>Managed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getManaged()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean MANAGED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getManaged() <em>Managed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getManaged()
	 * @generated
	 * @ordered
	 */
	protected Boolean managed = MANAGED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected PciAddress address;

	/**
	 * The cached value of the '{@link #getHost() <em>Host</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected EList<NetworkHost> host;

	/**
	 * The cached value of the '{@link #getSnapshot() <em>Snapshot</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSnapshot()
	 * @generated
	 * @ordered
	 */
	protected SourceSnapshot snapshot;

	/**
	 * The cached value of the '{@link #getConfig() <em>Config</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfig()
	 * @generated
	 * @ordered
	 */
	protected SourceConfig config;

	/**
	 * The cached value of the '{@link #getAuth() <em>Auth</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuth()
	 * @generated
	 * @ordered
	 */
	protected Auth auth;

	/**
	 * The cached value of the '{@link #getInitiator() <em>Initiator</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitiator()
	 * @generated
	 * @ordered
	 */
	protected Initiator initiator;

	/**
	 * The cached value of the '{@link #getCookies() <em>Cookies</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCookies()
	 * @generated
	 * @ordered
	 */
	protected Cookies cookies;

	/**
	 * The cached value of the '{@link #getReadahead() <em>Readahead</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadahead()
	 * @generated
	 * @ordered
	 */
	protected SourceReadahead readahead;

	/**
	 * The cached value of the '{@link #getTimeout() <em>Timeout</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeout()
	 * @generated
	 * @ordered
	 */
	protected SourceTimeout timeout;

	/**
	 * The cached value of the '{@link #getSsl() <em>Ssl</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSsl()
	 * @generated
	 * @ordered
	 */
	protected SourceSsl ssl;

	/**
	 * The cached value of the '{@link #getIdentity() <em>Identity</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentity()
	 * @generated
	 * @ordered
	 */
	protected SourceIdentity identity;

	/**
	 * The cached value of the '{@link #getSlices() <em>Slices</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlices()
	 * @generated
	 * @ordered
	 */
	protected StorageSlices slices;

	/**
	 * The cached value of the '{@link #getReservations() <em>Reservations</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReservations()
	 * @generated
	 * @ordered
	 */
	protected Reservations reservations;

	/**
	 * The cached value of the '{@link #getEncryption() <em>Encryption</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncryption()
	 * @generated
	 * @ordered
	 */
	protected DiskEncryption encryption;

	/**
	 * The cached value of the '{@link #getReconnect() <em>Reconnect</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReconnect()
	 * @generated
	 * @ordered
	 */
	protected Reconnect reconnect;

	/**
	 * The cached value of the '{@link #getSeclabel() <em>Seclabel</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeclabel()
	 * @generated
	 * @ordered
	 */
	protected EList<SourceSeclabel> seclabel;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DiskSourceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.DISK_SOURCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFile() {
		return file;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFile(String newFile) {
		String oldFile = file;
		file = newFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__FILE, oldFile, file));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFdgroup() {
		return fdgroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFdgroup(String newFdgroup) {
		String oldFdgroup = fdgroup;
		fdgroup = newFdgroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__FDGROUP, oldFdgroup, fdgroup));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDev() {
		return dev;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDev(String newDev) {
		String oldDev = dev;
		dev = newDev;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__DEV, oldDev, dev));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDir() {
		return dir;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDir(String newDir) {
		String oldDir = dir;
		dir = newDir;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__DIR, oldDir, dir));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProtocol() {
		return protocol;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProtocol(String newProtocol) {
		String oldProtocol = protocol;
		protocol = newProtocol;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__PROTOCOL, oldProtocol, protocol));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPool() {
		return pool;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPool(String newPool) {
		String oldPool = pool;
		pool = newPool;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__POOL, oldPool, pool));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVolume() {
		return volume;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVolume(String newVolume) {
		String oldVolume = volume;
		volume = newVolume;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__VOLUME, oldVolume, volume));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMode() {
		return mode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMode(String newMode) {
		String oldMode = mode;
		mode = newMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__MODE, oldMode, mode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQuery() {
		return query;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuery(String newQuery) {
		String oldQuery = query;
		query = newQuery;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__QUERY, oldQuery, query));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getTls() {
		return tls;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTls(Boolean newTls) {
		Boolean oldTls = tls;
		tls = newTls;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__TLS, oldTls, tls));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTlsHostname() {
		return tlsHostname;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTlsHostname(String newTlsHostname) {
		String oldTlsHostname = tlsHostname;
		tlsHostname = newTlsHostname;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__TLS_HOSTNAME, oldTlsHostname, tlsHostname));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStartupPolicy() {
		return startupPolicy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartupPolicy(String newStartupPolicy) {
		String oldStartupPolicy = startupPolicy;
		startupPolicy = newStartupPolicy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__STARTUP_POLICY, oldStartupPolicy, startupPolicy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getIndex() {
		return index;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndex(Long newIndex) {
		Long oldIndex = index;
		index = newIndex;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__INDEX, oldIndex, index));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__TYPE, oldType, type));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__PATH, oldPath, path));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNamespace() {
		return namespace;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNamespace(String newNamespace) {
		String oldNamespace = namespace;
		namespace = newNamespace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__NAMESPACE, oldNamespace, namespace));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getManaged() {
		return managed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setManaged(Boolean newManaged) {
		Boolean oldManaged = managed;
		managed = newManaged;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__MANAGED, oldManaged, managed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PciAddress getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAddress(PciAddress newAddress, NotificationChain msgs) {
		PciAddress oldAddress = address;
		address = newAddress;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__ADDRESS, oldAddress, newAddress);
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
	public void setAddress(PciAddress newAddress) {
		if (newAddress != address) {
			NotificationChain msgs = null;
			if (address != null)
				msgs = ((InternalEObject)address).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_SOURCE__ADDRESS, null, msgs);
			if (newAddress != null)
				msgs = ((InternalEObject)newAddress).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_SOURCE__ADDRESS, null, msgs);
			msgs = basicSetAddress(newAddress, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__ADDRESS, newAddress, newAddress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NetworkHost> getHost() {
		if (host == null) {
			host = new EObjectContainmentEList<NetworkHost>(NetworkHost.class, this, DefinitionPackage.DISK_SOURCE__HOST);
		}
		return host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourceSnapshot getSnapshot() {
		return snapshot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSnapshot(SourceSnapshot newSnapshot, NotificationChain msgs) {
		SourceSnapshot oldSnapshot = snapshot;
		snapshot = newSnapshot;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__SNAPSHOT, oldSnapshot, newSnapshot);
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
	public void setSnapshot(SourceSnapshot newSnapshot) {
		if (newSnapshot != snapshot) {
			NotificationChain msgs = null;
			if (snapshot != null)
				msgs = ((InternalEObject)snapshot).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_SOURCE__SNAPSHOT, null, msgs);
			if (newSnapshot != null)
				msgs = ((InternalEObject)newSnapshot).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_SOURCE__SNAPSHOT, null, msgs);
			msgs = basicSetSnapshot(newSnapshot, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__SNAPSHOT, newSnapshot, newSnapshot));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourceConfig getConfig() {
		return config;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetConfig(SourceConfig newConfig, NotificationChain msgs) {
		SourceConfig oldConfig = config;
		config = newConfig;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__CONFIG, oldConfig, newConfig);
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
	public void setConfig(SourceConfig newConfig) {
		if (newConfig != config) {
			NotificationChain msgs = null;
			if (config != null)
				msgs = ((InternalEObject)config).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_SOURCE__CONFIG, null, msgs);
			if (newConfig != null)
				msgs = ((InternalEObject)newConfig).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_SOURCE__CONFIG, null, msgs);
			msgs = basicSetConfig(newConfig, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__CONFIG, newConfig, newConfig));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Auth getAuth() {
		return auth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAuth(Auth newAuth, NotificationChain msgs) {
		Auth oldAuth = auth;
		auth = newAuth;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__AUTH, oldAuth, newAuth);
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
	public void setAuth(Auth newAuth) {
		if (newAuth != auth) {
			NotificationChain msgs = null;
			if (auth != null)
				msgs = ((InternalEObject)auth).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_SOURCE__AUTH, null, msgs);
			if (newAuth != null)
				msgs = ((InternalEObject)newAuth).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_SOURCE__AUTH, null, msgs);
			msgs = basicSetAuth(newAuth, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__AUTH, newAuth, newAuth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Initiator getInitiator() {
		return initiator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetInitiator(Initiator newInitiator, NotificationChain msgs) {
		Initiator oldInitiator = initiator;
		initiator = newInitiator;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__INITIATOR, oldInitiator, newInitiator);
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
	public void setInitiator(Initiator newInitiator) {
		if (newInitiator != initiator) {
			NotificationChain msgs = null;
			if (initiator != null)
				msgs = ((InternalEObject)initiator).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_SOURCE__INITIATOR, null, msgs);
			if (newInitiator != null)
				msgs = ((InternalEObject)newInitiator).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_SOURCE__INITIATOR, null, msgs);
			msgs = basicSetInitiator(newInitiator, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__INITIATOR, newInitiator, newInitiator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cookies getCookies() {
		return cookies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCookies(Cookies newCookies, NotificationChain msgs) {
		Cookies oldCookies = cookies;
		cookies = newCookies;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__COOKIES, oldCookies, newCookies);
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
	public void setCookies(Cookies newCookies) {
		if (newCookies != cookies) {
			NotificationChain msgs = null;
			if (cookies != null)
				msgs = ((InternalEObject)cookies).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_SOURCE__COOKIES, null, msgs);
			if (newCookies != null)
				msgs = ((InternalEObject)newCookies).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_SOURCE__COOKIES, null, msgs);
			msgs = basicSetCookies(newCookies, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__COOKIES, newCookies, newCookies));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourceReadahead getReadahead() {
		return readahead;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetReadahead(SourceReadahead newReadahead, NotificationChain msgs) {
		SourceReadahead oldReadahead = readahead;
		readahead = newReadahead;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__READAHEAD, oldReadahead, newReadahead);
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
	public void setReadahead(SourceReadahead newReadahead) {
		if (newReadahead != readahead) {
			NotificationChain msgs = null;
			if (readahead != null)
				msgs = ((InternalEObject)readahead).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_SOURCE__READAHEAD, null, msgs);
			if (newReadahead != null)
				msgs = ((InternalEObject)newReadahead).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_SOURCE__READAHEAD, null, msgs);
			msgs = basicSetReadahead(newReadahead, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__READAHEAD, newReadahead, newReadahead));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourceTimeout getTimeout() {
		return timeout;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTimeout(SourceTimeout newTimeout, NotificationChain msgs) {
		SourceTimeout oldTimeout = timeout;
		timeout = newTimeout;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__TIMEOUT, oldTimeout, newTimeout);
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
	public void setTimeout(SourceTimeout newTimeout) {
		if (newTimeout != timeout) {
			NotificationChain msgs = null;
			if (timeout != null)
				msgs = ((InternalEObject)timeout).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_SOURCE__TIMEOUT, null, msgs);
			if (newTimeout != null)
				msgs = ((InternalEObject)newTimeout).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_SOURCE__TIMEOUT, null, msgs);
			msgs = basicSetTimeout(newTimeout, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__TIMEOUT, newTimeout, newTimeout));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourceSsl getSsl() {
		return ssl;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSsl(SourceSsl newSsl, NotificationChain msgs) {
		SourceSsl oldSsl = ssl;
		ssl = newSsl;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__SSL, oldSsl, newSsl);
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
	public void setSsl(SourceSsl newSsl) {
		if (newSsl != ssl) {
			NotificationChain msgs = null;
			if (ssl != null)
				msgs = ((InternalEObject)ssl).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_SOURCE__SSL, null, msgs);
			if (newSsl != null)
				msgs = ((InternalEObject)newSsl).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_SOURCE__SSL, null, msgs);
			msgs = basicSetSsl(newSsl, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__SSL, newSsl, newSsl));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourceIdentity getIdentity() {
		return identity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetIdentity(SourceIdentity newIdentity, NotificationChain msgs) {
		SourceIdentity oldIdentity = identity;
		identity = newIdentity;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__IDENTITY, oldIdentity, newIdentity);
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
	public void setIdentity(SourceIdentity newIdentity) {
		if (newIdentity != identity) {
			NotificationChain msgs = null;
			if (identity != null)
				msgs = ((InternalEObject)identity).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_SOURCE__IDENTITY, null, msgs);
			if (newIdentity != null)
				msgs = ((InternalEObject)newIdentity).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_SOURCE__IDENTITY, null, msgs);
			msgs = basicSetIdentity(newIdentity, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__IDENTITY, newIdentity, newIdentity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StorageSlices getSlices() {
		return slices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSlices(StorageSlices newSlices, NotificationChain msgs) {
		StorageSlices oldSlices = slices;
		slices = newSlices;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__SLICES, oldSlices, newSlices);
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
	public void setSlices(StorageSlices newSlices) {
		if (newSlices != slices) {
			NotificationChain msgs = null;
			if (slices != null)
				msgs = ((InternalEObject)slices).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_SOURCE__SLICES, null, msgs);
			if (newSlices != null)
				msgs = ((InternalEObject)newSlices).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_SOURCE__SLICES, null, msgs);
			msgs = basicSetSlices(newSlices, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__SLICES, newSlices, newSlices));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Reservations getReservations() {
		return reservations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetReservations(Reservations newReservations, NotificationChain msgs) {
		Reservations oldReservations = reservations;
		reservations = newReservations;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__RESERVATIONS, oldReservations, newReservations);
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
	public void setReservations(Reservations newReservations) {
		if (newReservations != reservations) {
			NotificationChain msgs = null;
			if (reservations != null)
				msgs = ((InternalEObject)reservations).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_SOURCE__RESERVATIONS, null, msgs);
			if (newReservations != null)
				msgs = ((InternalEObject)newReservations).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_SOURCE__RESERVATIONS, null, msgs);
			msgs = basicSetReservations(newReservations, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__RESERVATIONS, newReservations, newReservations));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiskEncryption getEncryption() {
		return encryption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEncryption(DiskEncryption newEncryption, NotificationChain msgs) {
		DiskEncryption oldEncryption = encryption;
		encryption = newEncryption;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__ENCRYPTION, oldEncryption, newEncryption);
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
	public void setEncryption(DiskEncryption newEncryption) {
		if (newEncryption != encryption) {
			NotificationChain msgs = null;
			if (encryption != null)
				msgs = ((InternalEObject)encryption).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_SOURCE__ENCRYPTION, null, msgs);
			if (newEncryption != null)
				msgs = ((InternalEObject)newEncryption).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_SOURCE__ENCRYPTION, null, msgs);
			msgs = basicSetEncryption(newEncryption, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__ENCRYPTION, newEncryption, newEncryption));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Reconnect getReconnect() {
		return reconnect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetReconnect(Reconnect newReconnect, NotificationChain msgs) {
		Reconnect oldReconnect = reconnect;
		reconnect = newReconnect;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__RECONNECT, oldReconnect, newReconnect);
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
	public void setReconnect(Reconnect newReconnect) {
		if (newReconnect != reconnect) {
			NotificationChain msgs = null;
			if (reconnect != null)
				msgs = ((InternalEObject)reconnect).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_SOURCE__RECONNECT, null, msgs);
			if (newReconnect != null)
				msgs = ((InternalEObject)newReconnect).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_SOURCE__RECONNECT, null, msgs);
			msgs = basicSetReconnect(newReconnect, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_SOURCE__RECONNECT, newReconnect, newReconnect));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SourceSeclabel> getSeclabel() {
		if (seclabel == null) {
			seclabel = new EObjectContainmentEList<SourceSeclabel>(SourceSeclabel.class, this, DefinitionPackage.DISK_SOURCE__SECLABEL);
		}
		return seclabel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.DISK_SOURCE__ADDRESS:
				return basicSetAddress(null, msgs);
			case DefinitionPackage.DISK_SOURCE__HOST:
				return ((InternalEList<?>)getHost()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.DISK_SOURCE__SNAPSHOT:
				return basicSetSnapshot(null, msgs);
			case DefinitionPackage.DISK_SOURCE__CONFIG:
				return basicSetConfig(null, msgs);
			case DefinitionPackage.DISK_SOURCE__AUTH:
				return basicSetAuth(null, msgs);
			case DefinitionPackage.DISK_SOURCE__INITIATOR:
				return basicSetInitiator(null, msgs);
			case DefinitionPackage.DISK_SOURCE__COOKIES:
				return basicSetCookies(null, msgs);
			case DefinitionPackage.DISK_SOURCE__READAHEAD:
				return basicSetReadahead(null, msgs);
			case DefinitionPackage.DISK_SOURCE__TIMEOUT:
				return basicSetTimeout(null, msgs);
			case DefinitionPackage.DISK_SOURCE__SSL:
				return basicSetSsl(null, msgs);
			case DefinitionPackage.DISK_SOURCE__IDENTITY:
				return basicSetIdentity(null, msgs);
			case DefinitionPackage.DISK_SOURCE__SLICES:
				return basicSetSlices(null, msgs);
			case DefinitionPackage.DISK_SOURCE__RESERVATIONS:
				return basicSetReservations(null, msgs);
			case DefinitionPackage.DISK_SOURCE__ENCRYPTION:
				return basicSetEncryption(null, msgs);
			case DefinitionPackage.DISK_SOURCE__RECONNECT:
				return basicSetReconnect(null, msgs);
			case DefinitionPackage.DISK_SOURCE__SECLABEL:
				return ((InternalEList<?>)getSeclabel()).basicRemove(otherEnd, msgs);
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
			case DefinitionPackage.DISK_SOURCE__FILE:
				return getFile();
			case DefinitionPackage.DISK_SOURCE__FDGROUP:
				return getFdgroup();
			case DefinitionPackage.DISK_SOURCE__DEV:
				return getDev();
			case DefinitionPackage.DISK_SOURCE__DIR:
				return getDir();
			case DefinitionPackage.DISK_SOURCE__PROTOCOL:
				return getProtocol();
			case DefinitionPackage.DISK_SOURCE__NAME:
				return getName();
			case DefinitionPackage.DISK_SOURCE__POOL:
				return getPool();
			case DefinitionPackage.DISK_SOURCE__VOLUME:
				return getVolume();
			case DefinitionPackage.DISK_SOURCE__MODE:
				return getMode();
			case DefinitionPackage.DISK_SOURCE__QUERY:
				return getQuery();
			case DefinitionPackage.DISK_SOURCE__TLS:
				return getTls();
			case DefinitionPackage.DISK_SOURCE__TLS_HOSTNAME:
				return getTlsHostname();
			case DefinitionPackage.DISK_SOURCE__STARTUP_POLICY:
				return getStartupPolicy();
			case DefinitionPackage.DISK_SOURCE__INDEX:
				return getIndex();
			case DefinitionPackage.DISK_SOURCE__TYPE:
				return getType();
			case DefinitionPackage.DISK_SOURCE__PATH:
				return getPath();
			case DefinitionPackage.DISK_SOURCE__NAMESPACE:
				return getNamespace();
			case DefinitionPackage.DISK_SOURCE__MANAGED:
				return getManaged();
			case DefinitionPackage.DISK_SOURCE__ADDRESS:
				return getAddress();
			case DefinitionPackage.DISK_SOURCE__HOST:
				return getHost();
			case DefinitionPackage.DISK_SOURCE__SNAPSHOT:
				return getSnapshot();
			case DefinitionPackage.DISK_SOURCE__CONFIG:
				return getConfig();
			case DefinitionPackage.DISK_SOURCE__AUTH:
				return getAuth();
			case DefinitionPackage.DISK_SOURCE__INITIATOR:
				return getInitiator();
			case DefinitionPackage.DISK_SOURCE__COOKIES:
				return getCookies();
			case DefinitionPackage.DISK_SOURCE__READAHEAD:
				return getReadahead();
			case DefinitionPackage.DISK_SOURCE__TIMEOUT:
				return getTimeout();
			case DefinitionPackage.DISK_SOURCE__SSL:
				return getSsl();
			case DefinitionPackage.DISK_SOURCE__IDENTITY:
				return getIdentity();
			case DefinitionPackage.DISK_SOURCE__SLICES:
				return getSlices();
			case DefinitionPackage.DISK_SOURCE__RESERVATIONS:
				return getReservations();
			case DefinitionPackage.DISK_SOURCE__ENCRYPTION:
				return getEncryption();
			case DefinitionPackage.DISK_SOURCE__RECONNECT:
				return getReconnect();
			case DefinitionPackage.DISK_SOURCE__SECLABEL:
				return getSeclabel();
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
			case DefinitionPackage.DISK_SOURCE__FILE:
				setFile((String)newValue);
				return;
			case DefinitionPackage.DISK_SOURCE__FDGROUP:
				setFdgroup((String)newValue);
				return;
			case DefinitionPackage.DISK_SOURCE__DEV:
				setDev((String)newValue);
				return;
			case DefinitionPackage.DISK_SOURCE__DIR:
				setDir((String)newValue);
				return;
			case DefinitionPackage.DISK_SOURCE__PROTOCOL:
				setProtocol((String)newValue);
				return;
			case DefinitionPackage.DISK_SOURCE__NAME:
				setName((String)newValue);
				return;
			case DefinitionPackage.DISK_SOURCE__POOL:
				setPool((String)newValue);
				return;
			case DefinitionPackage.DISK_SOURCE__VOLUME:
				setVolume((String)newValue);
				return;
			case DefinitionPackage.DISK_SOURCE__MODE:
				setMode((String)newValue);
				return;
			case DefinitionPackage.DISK_SOURCE__QUERY:
				setQuery((String)newValue);
				return;
			case DefinitionPackage.DISK_SOURCE__TLS:
				setTls((Boolean)newValue);
				return;
			case DefinitionPackage.DISK_SOURCE__TLS_HOSTNAME:
				setTlsHostname((String)newValue);
				return;
			case DefinitionPackage.DISK_SOURCE__STARTUP_POLICY:
				setStartupPolicy((String)newValue);
				return;
			case DefinitionPackage.DISK_SOURCE__INDEX:
				setIndex((Long)newValue);
				return;
			case DefinitionPackage.DISK_SOURCE__TYPE:
				setType((String)newValue);
				return;
			case DefinitionPackage.DISK_SOURCE__PATH:
				setPath((String)newValue);
				return;
			case DefinitionPackage.DISK_SOURCE__NAMESPACE:
				setNamespace((String)newValue);
				return;
			case DefinitionPackage.DISK_SOURCE__MANAGED:
				setManaged((Boolean)newValue);
				return;
			case DefinitionPackage.DISK_SOURCE__ADDRESS:
				setAddress((PciAddress)newValue);
				return;
			case DefinitionPackage.DISK_SOURCE__HOST:
				getHost().clear();
				getHost().addAll((Collection<? extends NetworkHost>)newValue);
				return;
			case DefinitionPackage.DISK_SOURCE__SNAPSHOT:
				setSnapshot((SourceSnapshot)newValue);
				return;
			case DefinitionPackage.DISK_SOURCE__CONFIG:
				setConfig((SourceConfig)newValue);
				return;
			case DefinitionPackage.DISK_SOURCE__AUTH:
				setAuth((Auth)newValue);
				return;
			case DefinitionPackage.DISK_SOURCE__INITIATOR:
				setInitiator((Initiator)newValue);
				return;
			case DefinitionPackage.DISK_SOURCE__COOKIES:
				setCookies((Cookies)newValue);
				return;
			case DefinitionPackage.DISK_SOURCE__READAHEAD:
				setReadahead((SourceReadahead)newValue);
				return;
			case DefinitionPackage.DISK_SOURCE__TIMEOUT:
				setTimeout((SourceTimeout)newValue);
				return;
			case DefinitionPackage.DISK_SOURCE__SSL:
				setSsl((SourceSsl)newValue);
				return;
			case DefinitionPackage.DISK_SOURCE__IDENTITY:
				setIdentity((SourceIdentity)newValue);
				return;
			case DefinitionPackage.DISK_SOURCE__SLICES:
				setSlices((StorageSlices)newValue);
				return;
			case DefinitionPackage.DISK_SOURCE__RESERVATIONS:
				setReservations((Reservations)newValue);
				return;
			case DefinitionPackage.DISK_SOURCE__ENCRYPTION:
				setEncryption((DiskEncryption)newValue);
				return;
			case DefinitionPackage.DISK_SOURCE__RECONNECT:
				setReconnect((Reconnect)newValue);
				return;
			case DefinitionPackage.DISK_SOURCE__SECLABEL:
				getSeclabel().clear();
				getSeclabel().addAll((Collection<? extends SourceSeclabel>)newValue);
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
			case DefinitionPackage.DISK_SOURCE__FILE:
				setFile(FILE_EDEFAULT);
				return;
			case DefinitionPackage.DISK_SOURCE__FDGROUP:
				setFdgroup(FDGROUP_EDEFAULT);
				return;
			case DefinitionPackage.DISK_SOURCE__DEV:
				setDev(DEV_EDEFAULT);
				return;
			case DefinitionPackage.DISK_SOURCE__DIR:
				setDir(DIR_EDEFAULT);
				return;
			case DefinitionPackage.DISK_SOURCE__PROTOCOL:
				setProtocol(PROTOCOL_EDEFAULT);
				return;
			case DefinitionPackage.DISK_SOURCE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case DefinitionPackage.DISK_SOURCE__POOL:
				setPool(POOL_EDEFAULT);
				return;
			case DefinitionPackage.DISK_SOURCE__VOLUME:
				setVolume(VOLUME_EDEFAULT);
				return;
			case DefinitionPackage.DISK_SOURCE__MODE:
				setMode(MODE_EDEFAULT);
				return;
			case DefinitionPackage.DISK_SOURCE__QUERY:
				setQuery(QUERY_EDEFAULT);
				return;
			case DefinitionPackage.DISK_SOURCE__TLS:
				setTls(TLS_EDEFAULT);
				return;
			case DefinitionPackage.DISK_SOURCE__TLS_HOSTNAME:
				setTlsHostname(TLS_HOSTNAME_EDEFAULT);
				return;
			case DefinitionPackage.DISK_SOURCE__STARTUP_POLICY:
				setStartupPolicy(STARTUP_POLICY_EDEFAULT);
				return;
			case DefinitionPackage.DISK_SOURCE__INDEX:
				setIndex(INDEX_EDEFAULT);
				return;
			case DefinitionPackage.DISK_SOURCE__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case DefinitionPackage.DISK_SOURCE__PATH:
				setPath(PATH_EDEFAULT);
				return;
			case DefinitionPackage.DISK_SOURCE__NAMESPACE:
				setNamespace(NAMESPACE_EDEFAULT);
				return;
			case DefinitionPackage.DISK_SOURCE__MANAGED:
				setManaged(MANAGED_EDEFAULT);
				return;
			case DefinitionPackage.DISK_SOURCE__ADDRESS:
				setAddress((PciAddress)null);
				return;
			case DefinitionPackage.DISK_SOURCE__HOST:
				getHost().clear();
				return;
			case DefinitionPackage.DISK_SOURCE__SNAPSHOT:
				setSnapshot((SourceSnapshot)null);
				return;
			case DefinitionPackage.DISK_SOURCE__CONFIG:
				setConfig((SourceConfig)null);
				return;
			case DefinitionPackage.DISK_SOURCE__AUTH:
				setAuth((Auth)null);
				return;
			case DefinitionPackage.DISK_SOURCE__INITIATOR:
				setInitiator((Initiator)null);
				return;
			case DefinitionPackage.DISK_SOURCE__COOKIES:
				setCookies((Cookies)null);
				return;
			case DefinitionPackage.DISK_SOURCE__READAHEAD:
				setReadahead((SourceReadahead)null);
				return;
			case DefinitionPackage.DISK_SOURCE__TIMEOUT:
				setTimeout((SourceTimeout)null);
				return;
			case DefinitionPackage.DISK_SOURCE__SSL:
				setSsl((SourceSsl)null);
				return;
			case DefinitionPackage.DISK_SOURCE__IDENTITY:
				setIdentity((SourceIdentity)null);
				return;
			case DefinitionPackage.DISK_SOURCE__SLICES:
				setSlices((StorageSlices)null);
				return;
			case DefinitionPackage.DISK_SOURCE__RESERVATIONS:
				setReservations((Reservations)null);
				return;
			case DefinitionPackage.DISK_SOURCE__ENCRYPTION:
				setEncryption((DiskEncryption)null);
				return;
			case DefinitionPackage.DISK_SOURCE__RECONNECT:
				setReconnect((Reconnect)null);
				return;
			case DefinitionPackage.DISK_SOURCE__SECLABEL:
				getSeclabel().clear();
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
			case DefinitionPackage.DISK_SOURCE__FILE:
				return FILE_EDEFAULT == null ? file != null : !FILE_EDEFAULT.equals(file);
			case DefinitionPackage.DISK_SOURCE__FDGROUP:
				return FDGROUP_EDEFAULT == null ? fdgroup != null : !FDGROUP_EDEFAULT.equals(fdgroup);
			case DefinitionPackage.DISK_SOURCE__DEV:
				return DEV_EDEFAULT == null ? dev != null : !DEV_EDEFAULT.equals(dev);
			case DefinitionPackage.DISK_SOURCE__DIR:
				return DIR_EDEFAULT == null ? dir != null : !DIR_EDEFAULT.equals(dir);
			case DefinitionPackage.DISK_SOURCE__PROTOCOL:
				return PROTOCOL_EDEFAULT == null ? protocol != null : !PROTOCOL_EDEFAULT.equals(protocol);
			case DefinitionPackage.DISK_SOURCE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case DefinitionPackage.DISK_SOURCE__POOL:
				return POOL_EDEFAULT == null ? pool != null : !POOL_EDEFAULT.equals(pool);
			case DefinitionPackage.DISK_SOURCE__VOLUME:
				return VOLUME_EDEFAULT == null ? volume != null : !VOLUME_EDEFAULT.equals(volume);
			case DefinitionPackage.DISK_SOURCE__MODE:
				return MODE_EDEFAULT == null ? mode != null : !MODE_EDEFAULT.equals(mode);
			case DefinitionPackage.DISK_SOURCE__QUERY:
				return QUERY_EDEFAULT == null ? query != null : !QUERY_EDEFAULT.equals(query);
			case DefinitionPackage.DISK_SOURCE__TLS:
				return TLS_EDEFAULT == null ? tls != null : !TLS_EDEFAULT.equals(tls);
			case DefinitionPackage.DISK_SOURCE__TLS_HOSTNAME:
				return TLS_HOSTNAME_EDEFAULT == null ? tlsHostname != null : !TLS_HOSTNAME_EDEFAULT.equals(tlsHostname);
			case DefinitionPackage.DISK_SOURCE__STARTUP_POLICY:
				return STARTUP_POLICY_EDEFAULT == null ? startupPolicy != null : !STARTUP_POLICY_EDEFAULT.equals(startupPolicy);
			case DefinitionPackage.DISK_SOURCE__INDEX:
				return INDEX_EDEFAULT == null ? index != null : !INDEX_EDEFAULT.equals(index);
			case DefinitionPackage.DISK_SOURCE__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case DefinitionPackage.DISK_SOURCE__PATH:
				return PATH_EDEFAULT == null ? path != null : !PATH_EDEFAULT.equals(path);
			case DefinitionPackage.DISK_SOURCE__NAMESPACE:
				return NAMESPACE_EDEFAULT == null ? namespace != null : !NAMESPACE_EDEFAULT.equals(namespace);
			case DefinitionPackage.DISK_SOURCE__MANAGED:
				return MANAGED_EDEFAULT == null ? managed != null : !MANAGED_EDEFAULT.equals(managed);
			case DefinitionPackage.DISK_SOURCE__ADDRESS:
				return address != null;
			case DefinitionPackage.DISK_SOURCE__HOST:
				return host != null && !host.isEmpty();
			case DefinitionPackage.DISK_SOURCE__SNAPSHOT:
				return snapshot != null;
			case DefinitionPackage.DISK_SOURCE__CONFIG:
				return config != null;
			case DefinitionPackage.DISK_SOURCE__AUTH:
				return auth != null;
			case DefinitionPackage.DISK_SOURCE__INITIATOR:
				return initiator != null;
			case DefinitionPackage.DISK_SOURCE__COOKIES:
				return cookies != null;
			case DefinitionPackage.DISK_SOURCE__READAHEAD:
				return readahead != null;
			case DefinitionPackage.DISK_SOURCE__TIMEOUT:
				return timeout != null;
			case DefinitionPackage.DISK_SOURCE__SSL:
				return ssl != null;
			case DefinitionPackage.DISK_SOURCE__IDENTITY:
				return identity != null;
			case DefinitionPackage.DISK_SOURCE__SLICES:
				return slices != null;
			case DefinitionPackage.DISK_SOURCE__RESERVATIONS:
				return reservations != null;
			case DefinitionPackage.DISK_SOURCE__ENCRYPTION:
				return encryption != null;
			case DefinitionPackage.DISK_SOURCE__RECONNECT:
				return reconnect != null;
			case DefinitionPackage.DISK_SOURCE__SECLABEL:
				return seclabel != null && !seclabel.isEmpty();
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
		result.append(" (file: ");
		result.append(file);
		result.append(", fdgroup: ");
		result.append(fdgroup);
		result.append(", dev: ");
		result.append(dev);
		result.append(", dir: ");
		result.append(dir);
		result.append(", protocol: ");
		result.append(protocol);
		result.append(", name: ");
		result.append(name);
		result.append(", pool: ");
		result.append(pool);
		result.append(", volume: ");
		result.append(volume);
		result.append(", mode: ");
		result.append(mode);
		result.append(", query: ");
		result.append(query);
		result.append(", tls: ");
		result.append(tls);
		result.append(", tlsHostname: ");
		result.append(tlsHostname);
		result.append(", startupPolicy: ");
		result.append(startupPolicy);
		result.append(", index: ");
		result.append(index);
		result.append(", type: ");
		result.append(type);
		result.append(", path: ");
		result.append(path);
		result.append(", namespace: ");
		result.append(namespace);
		result.append(", managed: ");
		result.append(managed);
		result.append(')');
		return result.toString();
	}

} //DiskSourceImpl
