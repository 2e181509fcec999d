/**
 */
package org.virtworkbench.core.inventory.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.virtworkbench.core.inventory.ConnectionState;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.inventory.HostSection;
import org.virtworkbench.core.inventory.InventoryPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Host</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.core.inventory.impl.HostImpl#getSections <em>Sections</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.impl.HostImpl#getUri <em>Uri</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.impl.HostImpl#isReadOnly <em>Read Only</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.impl.HostImpl#getState <em>State</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.impl.HostImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.impl.HostImpl#getHostName <em>Host Name</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.impl.HostImpl#getHypervisor <em>Hypervisor</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.impl.HostImpl#getHypervisorVersion <em>Hypervisor Version</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.impl.HostImpl#getDaemonVersion <em>Daemon Version</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.impl.HostImpl#getLibraryVersion <em>Library Version</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.impl.HostImpl#getArch <em>Arch</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.impl.HostImpl#getCpuModel <em>Cpu Model</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.impl.HostImpl#getCpus <em>Cpus</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.impl.HostImpl#getMhz <em>Mhz</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.impl.HostImpl#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.impl.HostImpl#getSockets <em>Sockets</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.impl.HostImpl#getCores <em>Cores</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.impl.HostImpl#getThreads <em>Threads</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.impl.HostImpl#getMemory <em>Memory</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.impl.HostImpl#getFreeMemory <em>Free Memory</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HostImpl extends InventoryElementImpl implements Host {
	/**
	 * The cached value of the '{@link #getSections() <em>Sections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSections()
	 * @generated
	 * @ordered
	 */
	protected EList<HostSection> sections;

	/**
	 * The default value of the '{@link #getUri() <em>Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUri()
	 * @generated
	 * @ordered
	 */
	protected static final String URI_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUri() <em>Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUri()
	 * @generated
	 * @ordered
	 */
	protected String uri = URI_EDEFAULT;

	/**
	 * The default value of the '{@link #isReadOnly() <em>Read Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReadOnly()
	 * @generated
	 * @ordered
	 */
	protected static final boolean READ_ONLY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isReadOnly() <em>Read Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReadOnly()
	 * @generated
	 * @ordered
	 */
	protected boolean readOnly = READ_ONLY_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final ConnectionState STATE_EDEFAULT = ConnectionState.DISCONNECTED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected ConnectionState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getHostName() <em>Host Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHostName()
	 * @generated
	 * @ordered
	 */
	protected static final String HOST_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHostName() <em>Host Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHostName()
	 * @generated
	 * @ordered
	 */
	protected String hostName = HOST_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getHypervisor() <em>Hypervisor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHypervisor()
	 * @generated
	 * @ordered
	 */
	protected static final String HYPERVISOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHypervisor() <em>Hypervisor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHypervisor()
	 * @generated
	 * @ordered
	 */
	protected String hypervisor = HYPERVISOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getHypervisorVersion() <em>Hypervisor Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHypervisorVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String HYPERVISOR_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHypervisorVersion() <em>Hypervisor Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHypervisorVersion()
	 * @generated
	 * @ordered
	 */
	protected String hypervisorVersion = HYPERVISOR_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDaemonVersion() <em>Daemon Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDaemonVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String DAEMON_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDaemonVersion() <em>Daemon Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDaemonVersion()
	 * @generated
	 * @ordered
	 */
	protected String daemonVersion = DAEMON_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getLibraryVersion() <em>Library Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLibraryVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String LIBRARY_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLibraryVersion() <em>Library Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLibraryVersion()
	 * @generated
	 * @ordered
	 */
	protected String libraryVersion = LIBRARY_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getArch() <em>Arch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArch()
	 * @generated
	 * @ordered
	 */
	protected static final String ARCH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArch() <em>Arch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArch()
	 * @generated
	 * @ordered
	 */
	protected String arch = ARCH_EDEFAULT;

	/**
	 * The default value of the '{@link #getCpuModel() <em>Cpu Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpuModel()
	 * @generated
	 * @ordered
	 */
	protected static final String CPU_MODEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCpuModel() <em>Cpu Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpuModel()
	 * @generated
	 * @ordered
	 */
	protected String cpuModel = CPU_MODEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getCpus() <em>Cpus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpus()
	 * @generated
	 * @ordered
	 */
	protected static final int CPUS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCpus() <em>Cpus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpus()
	 * @generated
	 * @ordered
	 */
	protected int cpus = CPUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMhz() <em>Mhz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMhz()
	 * @generated
	 * @ordered
	 */
	protected static final int MHZ_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMhz() <em>Mhz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMhz()
	 * @generated
	 * @ordered
	 */
	protected int mhz = MHZ_EDEFAULT;

	/**
	 * The default value of the '{@link #getNodes() <em>Nodes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNodes()
	 * @generated
	 * @ordered
	 */
	protected static final int NODES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNodes() <em>Nodes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNodes()
	 * @generated
	 * @ordered
	 */
	protected int nodes = NODES_EDEFAULT;

	/**
	 * The default value of the '{@link #getSockets() <em>Sockets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSockets()
	 * @generated
	 * @ordered
	 */
	protected static final int SOCKETS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSockets() <em>Sockets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSockets()
	 * @generated
	 * @ordered
	 */
	protected int sockets = SOCKETS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCores() <em>Cores</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCores()
	 * @generated
	 * @ordered
	 */
	protected static final int CORES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCores() <em>Cores</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCores()
	 * @generated
	 * @ordered
	 */
	protected int cores = CORES_EDEFAULT;

	/**
	 * The default value of the '{@link #getThreads() <em>Threads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreads()
	 * @generated
	 * @ordered
	 */
	protected static final int THREADS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getThreads() <em>Threads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreads()
	 * @generated
	 * @ordered
	 */
	protected int threads = THREADS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMemory() <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemory()
	 * @generated
	 * @ordered
	 */
	protected static final long MEMORY_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getMemory() <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemory()
	 * @generated
	 * @ordered
	 */
	protected long memory = MEMORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getFreeMemory() <em>Free Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFreeMemory()
	 * @generated
	 * @ordered
	 */
	protected static final long FREE_MEMORY_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getFreeMemory() <em>Free Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFreeMemory()
	 * @generated
	 * @ordered
	 */
	protected long freeMemory = FREE_MEMORY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HostImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InventoryPackage.Literals.HOST;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<HostSection> getSections() {
		if (sections == null) {
			sections = new EObjectContainmentEList<HostSection>(HostSection.class, this, InventoryPackage.HOST__SECTIONS);
		}
		return sections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUri() {
		return uri;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUri(String newUri) {
		String oldUri = uri;
		uri = newUri;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.HOST__URI, oldUri, uri));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isReadOnly() {
		return readOnly;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReadOnly(boolean newReadOnly) {
		boolean oldReadOnly = readOnly;
		readOnly = newReadOnly;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.HOST__READ_ONLY, oldReadOnly, readOnly));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConnectionState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(ConnectionState newState) {
		ConnectionState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.HOST__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.HOST__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHostName() {
		return hostName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHostName(String newHostName) {
		String oldHostName = hostName;
		hostName = newHostName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.HOST__HOST_NAME, oldHostName, hostName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHypervisor() {
		return hypervisor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHypervisor(String newHypervisor) {
		String oldHypervisor = hypervisor;
		hypervisor = newHypervisor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.HOST__HYPERVISOR, oldHypervisor, hypervisor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHypervisorVersion() {
		return hypervisorVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHypervisorVersion(String newHypervisorVersion) {
		String oldHypervisorVersion = hypervisorVersion;
		hypervisorVersion = newHypervisorVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.HOST__HYPERVISOR_VERSION, oldHypervisorVersion, hypervisorVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDaemonVersion() {
		return daemonVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDaemonVersion(String newDaemonVersion) {
		String oldDaemonVersion = daemonVersion;
		daemonVersion = newDaemonVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.HOST__DAEMON_VERSION, oldDaemonVersion, daemonVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLibraryVersion() {
		return libraryVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLibraryVersion(String newLibraryVersion) {
		String oldLibraryVersion = libraryVersion;
		libraryVersion = newLibraryVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.HOST__LIBRARY_VERSION, oldLibraryVersion, libraryVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArch() {
		return arch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArch(String newArch) {
		String oldArch = arch;
		arch = newArch;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.HOST__ARCH, oldArch, arch));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCpuModel() {
		return cpuModel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCpuModel(String newCpuModel) {
		String oldCpuModel = cpuModel;
		cpuModel = newCpuModel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.HOST__CPU_MODEL, oldCpuModel, cpuModel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCpus() {
		return cpus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCpus(int newCpus) {
		int oldCpus = cpus;
		cpus = newCpus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.HOST__CPUS, oldCpus, cpus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMhz() {
		return mhz;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMhz(int newMhz) {
		int oldMhz = mhz;
		mhz = newMhz;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.HOST__MHZ, oldMhz, mhz));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNodes() {
		return nodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNodes(int newNodes) {
		int oldNodes = nodes;
		nodes = newNodes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.HOST__NODES, oldNodes, nodes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSockets() {
		return sockets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSockets(int newSockets) {
		int oldSockets = sockets;
		sockets = newSockets;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.HOST__SOCKETS, oldSockets, sockets));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCores() {
		return cores;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCores(int newCores) {
		int oldCores = cores;
		cores = newCores;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.HOST__CORES, oldCores, cores));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getThreads() {
		return threads;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThreads(int newThreads) {
		int oldThreads = threads;
		threads = newThreads;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.HOST__THREADS, oldThreads, threads));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getMemory() {
		return memory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemory(long newMemory) {
		long oldMemory = memory;
		memory = newMemory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.HOST__MEMORY, oldMemory, memory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getFreeMemory() {
		return freeMemory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFreeMemory(long newFreeMemory) {
		long oldFreeMemory = freeMemory;
		freeMemory = newFreeMemory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.HOST__FREE_MEMORY, oldFreeMemory, freeMemory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InventoryPackage.HOST__SECTIONS:
				return ((InternalEList<?>)getSections()).basicRemove(otherEnd, msgs);
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
			case InventoryPackage.HOST__SECTIONS:
				return getSections();
			case InventoryPackage.HOST__URI:
				return getUri();
			case InventoryPackage.HOST__READ_ONLY:
				return isReadOnly();
			case InventoryPackage.HOST__STATE:
				return getState();
			case InventoryPackage.HOST__REASON:
				return getReason();
			case InventoryPackage.HOST__HOST_NAME:
				return getHostName();
			case InventoryPackage.HOST__HYPERVISOR:
				return getHypervisor();
			case InventoryPackage.HOST__HYPERVISOR_VERSION:
				return getHypervisorVersion();
			case InventoryPackage.HOST__DAEMON_VERSION:
				return getDaemonVersion();
			case InventoryPackage.HOST__LIBRARY_VERSION:
				return getLibraryVersion();
			case InventoryPackage.HOST__ARCH:
				return getArch();
			case InventoryPackage.HOST__CPU_MODEL:
				return getCpuModel();
			case InventoryPackage.HOST__CPUS:
				return getCpus();
			case InventoryPackage.HOST__MHZ:
				return getMhz();
			case InventoryPackage.HOST__NODES:
				return getNodes();
			case InventoryPackage.HOST__SOCKETS:
				return getSockets();
			case InventoryPackage.HOST__CORES:
				return getCores();
			case InventoryPackage.HOST__THREADS:
				return getThreads();
			case InventoryPackage.HOST__MEMORY:
				return getMemory();
			case InventoryPackage.HOST__FREE_MEMORY:
				return getFreeMemory();
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
			case InventoryPackage.HOST__SECTIONS:
				getSections().clear();
				getSections().addAll((Collection<? extends HostSection>)newValue);
				return;
			case InventoryPackage.HOST__URI:
				setUri((String)newValue);
				return;
			case InventoryPackage.HOST__READ_ONLY:
				setReadOnly((Boolean)newValue);
				return;
			case InventoryPackage.HOST__STATE:
				setState((ConnectionState)newValue);
				return;
			case InventoryPackage.HOST__REASON:
				setReason((String)newValue);
				return;
			case InventoryPackage.HOST__HOST_NAME:
				setHostName((String)newValue);
				return;
			case InventoryPackage.HOST__HYPERVISOR:
				setHypervisor((String)newValue);
				return;
			case InventoryPackage.HOST__HYPERVISOR_VERSION:
				setHypervisorVersion((String)newValue);
				return;
			case InventoryPackage.HOST__DAEMON_VERSION:
				setDaemonVersion((String)newValue);
				return;
			case InventoryPackage.HOST__LIBRARY_VERSION:
				setLibraryVersion((String)newValue);
				return;
			case InventoryPackage.HOST__ARCH:
				setArch((String)newValue);
				return;
			case InventoryPackage.HOST__CPU_MODEL:
				setCpuModel((String)newValue);
				return;
			case InventoryPackage.HOST__CPUS:
				setCpus((Integer)newValue);
				return;
			case InventoryPackage.HOST__MHZ:
				setMhz((Integer)newValue);
				return;
			case InventoryPackage.HOST__NODES:
				setNodes((Integer)newValue);
				return;
			case InventoryPackage.HOST__SOCKETS:
				setSockets((Integer)newValue);
				return;
			case InventoryPackage.HOST__CORES:
				setCores((Integer)newValue);
				return;
			case InventoryPackage.HOST__THREADS:
				setThreads((Integer)newValue);
				return;
			case InventoryPackage.HOST__MEMORY:
				setMemory((Long)newValue);
				return;
			case InventoryPackage.HOST__FREE_MEMORY:
				setFreeMemory((Long)newValue);
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
			case InventoryPackage.HOST__SECTIONS:
				getSections().clear();
				return;
			case InventoryPackage.HOST__URI:
				setUri(URI_EDEFAULT);
				return;
			case InventoryPackage.HOST__READ_ONLY:
				setReadOnly(READ_ONLY_EDEFAULT);
				return;
			case InventoryPackage.HOST__STATE:
				setState(STATE_EDEFAULT);
				return;
			case InventoryPackage.HOST__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case InventoryPackage.HOST__HOST_NAME:
				setHostName(HOST_NAME_EDEFAULT);
				return;
			case InventoryPackage.HOST__HYPERVISOR:
				setHypervisor(HYPERVISOR_EDEFAULT);
				return;
			case InventoryPackage.HOST__HYPERVISOR_VERSION:
				setHypervisorVersion(HYPERVISOR_VERSION_EDEFAULT);
				return;
			case InventoryPackage.HOST__DAEMON_VERSION:
				setDaemonVersion(DAEMON_VERSION_EDEFAULT);
				return;
			case InventoryPackage.HOST__LIBRARY_VERSION:
				setLibraryVersion(LIBRARY_VERSION_EDEFAULT);
				return;
			case InventoryPackage.HOST__ARCH:
				setArch(ARCH_EDEFAULT);
				return;
			case InventoryPackage.HOST__CPU_MODEL:
				setCpuModel(CPU_MODEL_EDEFAULT);
				return;
			case InventoryPackage.HOST__CPUS:
				setCpus(CPUS_EDEFAULT);
				return;
			case InventoryPackage.HOST__MHZ:
				setMhz(MHZ_EDEFAULT);
				return;
			case InventoryPackage.HOST__NODES:
				setNodes(NODES_EDEFAULT);
				return;
			case InventoryPackage.HOST__SOCKETS:
				setSockets(SOCKETS_EDEFAULT);
				return;
			case InventoryPackage.HOST__CORES:
				setCores(CORES_EDEFAULT);
				return;
			case InventoryPackage.HOST__THREADS:
				setThreads(THREADS_EDEFAULT);
				return;
			case InventoryPackage.HOST__MEMORY:
				setMemory(MEMORY_EDEFAULT);
				return;
			case InventoryPackage.HOST__FREE_MEMORY:
				setFreeMemory(FREE_MEMORY_EDEFAULT);
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
			case InventoryPackage.HOST__SECTIONS:
				return sections != null && !sections.isEmpty();
			case InventoryPackage.HOST__URI:
				return URI_EDEFAULT == null ? uri != null : !URI_EDEFAULT.equals(uri);
			case InventoryPackage.HOST__READ_ONLY:
				return readOnly != READ_ONLY_EDEFAULT;
			case InventoryPackage.HOST__STATE:
				return state != STATE_EDEFAULT;
			case InventoryPackage.HOST__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case InventoryPackage.HOST__HOST_NAME:
				return HOST_NAME_EDEFAULT == null ? hostName != null : !HOST_NAME_EDEFAULT.equals(hostName);
			case InventoryPackage.HOST__HYPERVISOR:
				return HYPERVISOR_EDEFAULT == null ? hypervisor != null : !HYPERVISOR_EDEFAULT.equals(hypervisor);
			case InventoryPackage.HOST__HYPERVISOR_VERSION:
				return HYPERVISOR_VERSION_EDEFAULT == null ? hypervisorVersion != null : !HYPERVISOR_VERSION_EDEFAULT.equals(hypervisorVersion);
			case InventoryPackage.HOST__DAEMON_VERSION:
				return DAEMON_VERSION_EDEFAULT == null ? daemonVersion != null : !DAEMON_VERSION_EDEFAULT.equals(daemonVersion);
			case InventoryPackage.HOST__LIBRARY_VERSION:
				return LIBRARY_VERSION_EDEFAULT == null ? libraryVersion != null : !LIBRARY_VERSION_EDEFAULT.equals(libraryVersion);
			case InventoryPackage.HOST__ARCH:
				return ARCH_EDEFAULT == null ? arch != null : !ARCH_EDEFAULT.equals(arch);
			case InventoryPackage.HOST__CPU_MODEL:
				return CPU_MODEL_EDEFAULT == null ? cpuModel != null : !CPU_MODEL_EDEFAULT.equals(cpuModel);
			case InventoryPackage.HOST__CPUS:
				return cpus != CPUS_EDEFAULT;
			case InventoryPackage.HOST__MHZ:
				return mhz != MHZ_EDEFAULT;
			case InventoryPackage.HOST__NODES:
				return nodes != NODES_EDEFAULT;
			case InventoryPackage.HOST__SOCKETS:
				return sockets != SOCKETS_EDEFAULT;
			case InventoryPackage.HOST__CORES:
				return cores != CORES_EDEFAULT;
			case InventoryPackage.HOST__THREADS:
				return threads != THREADS_EDEFAULT;
			case InventoryPackage.HOST__MEMORY:
				return memory != MEMORY_EDEFAULT;
			case InventoryPackage.HOST__FREE_MEMORY:
				return freeMemory != FREE_MEMORY_EDEFAULT;
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
		result.append(" (uri: ");
		result.append(uri);
		result.append(", readOnly: ");
		result.append(readOnly);
		result.append(", state: ");
		result.append(state);
		result.append(", reason: ");
		result.append(reason);
		result.append(", hostName: ");
		result.append(hostName);
		result.append(", hypervisor: ");
		result.append(hypervisor);
		result.append(", hypervisorVersion: ");
		result.append(hypervisorVersion);
		result.append(", daemonVersion: ");
		result.append(daemonVersion);
		result.append(", libraryVersion: ");
		result.append(libraryVersion);
		result.append(", arch: ");
		result.append(arch);
		result.append(", cpuModel: ");
		result.append(cpuModel);
		result.append(", cpus: ");
		result.append(cpus);
		result.append(", mhz: ");
		result.append(mhz);
		result.append(", nodes: ");
		result.append(nodes);
		result.append(", sockets: ");
		result.append(sockets);
		result.append(", cores: ");
		result.append(cores);
		result.append(", threads: ");
		result.append(threads);
		result.append(", memory: ");
		result.append(memory);
		result.append(", freeMemory: ");
		result.append(freeMemory);
		result.append(')');
		return result.toString();
	}

} //HostImpl
