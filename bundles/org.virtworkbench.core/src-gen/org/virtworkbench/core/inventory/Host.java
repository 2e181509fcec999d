/**
 */
package org.virtworkbench.core.inventory;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Host</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One connection and what is known of the machine behind it. The key is the name under which it is saved, or its URI.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.core.inventory.Host#getSections <em>Sections</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.Host#getUri <em>Uri</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.Host#isReadOnly <em>Read Only</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.Host#getState <em>State</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.Host#getReason <em>Reason</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.Host#getHostName <em>Host Name</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.Host#getHypervisor <em>Hypervisor</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.Host#getHypervisorVersion <em>Hypervisor Version</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.Host#getDaemonVersion <em>Daemon Version</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.Host#getLibraryVersion <em>Library Version</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.Host#getArch <em>Arch</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.Host#getCpuModel <em>Cpu Model</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.Host#getCpus <em>Cpus</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.Host#getMhz <em>Mhz</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.Host#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.Host#getSockets <em>Sockets</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.Host#getCores <em>Cores</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.Host#getThreads <em>Threads</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.Host#getMemory <em>Memory</em>}</li>
 *   <li>{@link org.virtworkbench.core.inventory.Host#getFreeMemory <em>Free Memory</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.core.inventory.InventoryPackage#getHost()
 * @model
 * @generated
 */
public interface Host extends InventoryElement {
	/**
	 * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.core.inventory.HostSection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sections</em>' containment reference list.
	 * @see org.virtworkbench.core.inventory.InventoryPackage#getHost_Sections()
	 * @model containment="true"
	 * @generated
	 */
	EList<HostSection> getSections();

	/**
	 * Returns the value of the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Uri</em>' attribute.
	 * @see #setUri(String)
	 * @see org.virtworkbench.core.inventory.InventoryPackage#getHost_Uri()
	 * @model
	 * @generated
	 */
	String getUri();

	/**
	 * Sets the value of the '{@link org.virtworkbench.core.inventory.Host#getUri <em>Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uri</em>' attribute.
	 * @see #getUri()
	 * @generated
	 */
	void setUri(String value);

	/**
	 * Returns the value of the '<em><b>Read Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Read Only</em>' attribute.
	 * @see #setReadOnly(boolean)
	 * @see org.virtworkbench.core.inventory.InventoryPackage#getHost_ReadOnly()
	 * @model
	 * @generated
	 */
	boolean isReadOnly();

	/**
	 * Sets the value of the '{@link org.virtworkbench.core.inventory.Host#isReadOnly <em>Read Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Read Only</em>' attribute.
	 * @see #isReadOnly()
	 * @generated
	 */
	void setReadOnly(boolean value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.virtworkbench.core.inventory.ConnectionState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.virtworkbench.core.inventory.ConnectionState
	 * @see #setState(ConnectionState)
	 * @see org.virtworkbench.core.inventory.InventoryPackage#getHost_State()
	 * @model
	 * @generated
	 */
	ConnectionState getState();

	/**
	 * Sets the value of the '{@link org.virtworkbench.core.inventory.Host#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.virtworkbench.core.inventory.ConnectionState
	 * @see #getState()
	 * @generated
	 */
	void setState(ConnectionState value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the host is not connected, in one sentence; null while it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.virtworkbench.core.inventory.InventoryPackage#getHost_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.virtworkbench.core.inventory.Host#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Host Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Host Name</em>' attribute.
	 * @see #setHostName(String)
	 * @see org.virtworkbench.core.inventory.InventoryPackage#getHost_HostName()
	 * @model
	 * @generated
	 */
	String getHostName();

	/**
	 * Sets the value of the '{@link org.virtworkbench.core.inventory.Host#getHostName <em>Host Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host Name</em>' attribute.
	 * @see #getHostName()
	 * @generated
	 */
	void setHostName(String value);

	/**
	 * Returns the value of the '<em><b>Hypervisor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The driver in libvirt's word (virConnectGetType): QEMU, TEST, LXC, ...
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hypervisor</em>' attribute.
	 * @see #setHypervisor(String)
	 * @see org.virtworkbench.core.inventory.InventoryPackage#getHost_Hypervisor()
	 * @model
	 * @generated
	 */
	String getHypervisor();

	/**
	 * Sets the value of the '{@link org.virtworkbench.core.inventory.Host#getHypervisor <em>Hypervisor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hypervisor</em>' attribute.
	 * @see #getHypervisor()
	 * @generated
	 */
	void setHypervisor(String value);

	/**
	 * Returns the value of the '<em><b>Hypervisor Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hypervisor Version</em>' attribute.
	 * @see #setHypervisorVersion(String)
	 * @see org.virtworkbench.core.inventory.InventoryPackage#getHost_HypervisorVersion()
	 * @model
	 * @generated
	 */
	String getHypervisorVersion();

	/**
	 * Sets the value of the '{@link org.virtworkbench.core.inventory.Host#getHypervisorVersion <em>Hypervisor Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hypervisor Version</em>' attribute.
	 * @see #getHypervisorVersion()
	 * @generated
	 */
	void setHypervisorVersion(String value);

	/**
	 * Returns the value of the '<em><b>Daemon Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Daemon Version</em>' attribute.
	 * @see #setDaemonVersion(String)
	 * @see org.virtworkbench.core.inventory.InventoryPackage#getHost_DaemonVersion()
	 * @model
	 * @generated
	 */
	String getDaemonVersion();

	/**
	 * Sets the value of the '{@link org.virtworkbench.core.inventory.Host#getDaemonVersion <em>Daemon Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Daemon Version</em>' attribute.
	 * @see #getDaemonVersion()
	 * @generated
	 */
	void setDaemonVersion(String value);

	/**
	 * Returns the value of the '<em><b>Library Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Library Version</em>' attribute.
	 * @see #setLibraryVersion(String)
	 * @see org.virtworkbench.core.inventory.InventoryPackage#getHost_LibraryVersion()
	 * @model
	 * @generated
	 */
	String getLibraryVersion();

	/**
	 * Sets the value of the '{@link org.virtworkbench.core.inventory.Host#getLibraryVersion <em>Library Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Library Version</em>' attribute.
	 * @see #getLibraryVersion()
	 * @generated
	 */
	void setLibraryVersion(String value);

	/**
	 * Returns the value of the '<em><b>Arch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Arch</em>' attribute.
	 * @see #setArch(String)
	 * @see org.virtworkbench.core.inventory.InventoryPackage#getHost_Arch()
	 * @model
	 * @generated
	 */
	String getArch();

	/**
	 * Sets the value of the '{@link org.virtworkbench.core.inventory.Host#getArch <em>Arch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Arch</em>' attribute.
	 * @see #getArch()
	 * @generated
	 */
	void setArch(String value);

	/**
	 * Returns the value of the '<em><b>Cpu Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cpu Model</em>' attribute.
	 * @see #setCpuModel(String)
	 * @see org.virtworkbench.core.inventory.InventoryPackage#getHost_CpuModel()
	 * @model
	 * @generated
	 */
	String getCpuModel();

	/**
	 * Sets the value of the '{@link org.virtworkbench.core.inventory.Host#getCpuModel <em>Cpu Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cpu Model</em>' attribute.
	 * @see #getCpuModel()
	 * @generated
	 */
	void setCpuModel(String value);

	/**
	 * Returns the value of the '<em><b>Cpus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cpus</em>' attribute.
	 * @see #setCpus(int)
	 * @see org.virtworkbench.core.inventory.InventoryPackage#getHost_Cpus()
	 * @model
	 * @generated
	 */
	int getCpus();

	/**
	 * Sets the value of the '{@link org.virtworkbench.core.inventory.Host#getCpus <em>Cpus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cpus</em>' attribute.
	 * @see #getCpus()
	 * @generated
	 */
	void setCpus(int value);

	/**
	 * Returns the value of the '<em><b>Mhz</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mhz</em>' attribute.
	 * @see #setMhz(int)
	 * @see org.virtworkbench.core.inventory.InventoryPackage#getHost_Mhz()
	 * @model
	 * @generated
	 */
	int getMhz();

	/**
	 * Sets the value of the '{@link org.virtworkbench.core.inventory.Host#getMhz <em>Mhz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mhz</em>' attribute.
	 * @see #getMhz()
	 * @generated
	 */
	void setMhz(int value);

	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Nodes</em>' attribute.
	 * @see #setNodes(int)
	 * @see org.virtworkbench.core.inventory.InventoryPackage#getHost_Nodes()
	 * @model
	 * @generated
	 */
	int getNodes();

	/**
	 * Sets the value of the '{@link org.virtworkbench.core.inventory.Host#getNodes <em>Nodes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nodes</em>' attribute.
	 * @see #getNodes()
	 * @generated
	 */
	void setNodes(int value);

	/**
	 * Returns the value of the '<em><b>Sockets</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sockets</em>' attribute.
	 * @see #setSockets(int)
	 * @see org.virtworkbench.core.inventory.InventoryPackage#getHost_Sockets()
	 * @model
	 * @generated
	 */
	int getSockets();

	/**
	 * Sets the value of the '{@link org.virtworkbench.core.inventory.Host#getSockets <em>Sockets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sockets</em>' attribute.
	 * @see #getSockets()
	 * @generated
	 */
	void setSockets(int value);

	/**
	 * Returns the value of the '<em><b>Cores</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cores</em>' attribute.
	 * @see #setCores(int)
	 * @see org.virtworkbench.core.inventory.InventoryPackage#getHost_Cores()
	 * @model
	 * @generated
	 */
	int getCores();

	/**
	 * Sets the value of the '{@link org.virtworkbench.core.inventory.Host#getCores <em>Cores</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cores</em>' attribute.
	 * @see #getCores()
	 * @generated
	 */
	void setCores(int value);

	/**
	 * Returns the value of the '<em><b>Threads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Threads</em>' attribute.
	 * @see #setThreads(int)
	 * @see org.virtworkbench.core.inventory.InventoryPackage#getHost_Threads()
	 * @model
	 * @generated
	 */
	int getThreads();

	/**
	 * Sets the value of the '{@link org.virtworkbench.core.inventory.Host#getThreads <em>Threads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Threads</em>' attribute.
	 * @see #getThreads()
	 * @generated
	 */
	void setThreads(int value);

	/**
	 * Returns the value of the '<em><b>Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Physical memory in KiB (virNodeGetMemoryStats where the driver has it, else virNodeInfo.memory); 0 when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memory</em>' attribute.
	 * @see #setMemory(long)
	 * @see org.virtworkbench.core.inventory.InventoryPackage#getHost_Memory()
	 * @model
	 * @generated
	 */
	long getMemory();

	/**
	 * Sets the value of the '{@link org.virtworkbench.core.inventory.Host#getMemory <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory</em>' attribute.
	 * @see #getMemory()
	 * @generated
	 */
	void setMemory(long value);

	/**
	 * Returns the value of the '<em><b>Free Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free memory in KiB at the last reading; 0 when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Free Memory</em>' attribute.
	 * @see #setFreeMemory(long)
	 * @see org.virtworkbench.core.inventory.InventoryPackage#getHost_FreeMemory()
	 * @model
	 * @generated
	 */
	long getFreeMemory();

	/**
	 * Sets the value of the '{@link org.virtworkbench.core.inventory.Host#getFreeMemory <em>Free Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Free Memory</em>' attribute.
	 * @see #getFreeMemory()
	 * @generated
	 */
	void setFreeMemory(long value);

} // Host
