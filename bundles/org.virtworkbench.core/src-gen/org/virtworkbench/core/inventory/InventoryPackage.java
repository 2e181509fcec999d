/**
 */
package org.virtworkbench.core.inventory;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.virtworkbench.core.inventory.InventoryFactory
 * @model kind="package"
 * @generated
 */
public interface InventoryPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "inventory";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://virtworkbench.org/inventory";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "inventory";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	InventoryPackage eINSTANCE = org.virtworkbench.core.inventory.impl.InventoryPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.virtworkbench.core.inventory.impl.InventoryImpl <em>Inventory</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.virtworkbench.core.inventory.impl.InventoryImpl
	 * @see org.virtworkbench.core.inventory.impl.InventoryPackageImpl#getInventory()
	 * @generated
	 */
	int INVENTORY = 0;

	/**
	 * The feature id for the '<em><b>Hosts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTORY__HOSTS = 0;

	/**
	 * The number of structural features of the '<em>Inventory</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTORY_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Inventory</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTORY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.virtworkbench.core.inventory.impl.InventoryElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.virtworkbench.core.inventory.impl.InventoryElementImpl
	 * @see org.virtworkbench.core.inventory.impl.InventoryPackageImpl#getInventoryElement()
	 * @generated
	 */
	int INVENTORY_ELEMENT = 1;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTORY_ELEMENT__KEY = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTORY_ELEMENT__NAME = 1;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTORY_ELEMENT_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVENTORY_ELEMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.virtworkbench.core.inventory.impl.HostImpl <em>Host</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.virtworkbench.core.inventory.impl.HostImpl
	 * @see org.virtworkbench.core.inventory.impl.InventoryPackageImpl#getHost()
	 * @generated
	 */
	int HOST = 2;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__KEY = INVENTORY_ELEMENT__KEY;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__NAME = INVENTORY_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__SECTIONS = INVENTORY_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__URI = INVENTORY_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Read Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__READ_ONLY = INVENTORY_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__STATE = INVENTORY_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__REASON = INVENTORY_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Host Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__HOST_NAME = INVENTORY_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Hypervisor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__HYPERVISOR = INVENTORY_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Hypervisor Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__HYPERVISOR_VERSION = INVENTORY_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Daemon Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__DAEMON_VERSION = INVENTORY_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Library Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__LIBRARY_VERSION = INVENTORY_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Arch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__ARCH = INVENTORY_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Cpu Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__CPU_MODEL = INVENTORY_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Cpus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__CPUS = INVENTORY_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Mhz</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__MHZ = INVENTORY_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Nodes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__NODES = INVENTORY_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Sockets</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__SOCKETS = INVENTORY_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Cores</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__CORES = INVENTORY_ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Threads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__THREADS = INVENTORY_ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__MEMORY = INVENTORY_ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Free Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__FREE_MEMORY = INVENTORY_ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The number of structural features of the '<em>Host</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_FEATURE_COUNT = INVENTORY_ELEMENT_FEATURE_COUNT + 20;

	/**
	 * The number of operations of the '<em>Host</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_OPERATION_COUNT = INVENTORY_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.virtworkbench.core.inventory.impl.HostSectionImpl <em>Host Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.virtworkbench.core.inventory.impl.HostSectionImpl
	 * @see org.virtworkbench.core.inventory.impl.InventoryPackageImpl#getHostSection()
	 * @generated
	 */
	int HOST_SECTION = 3;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_SECTION__KEY = INVENTORY_ELEMENT__KEY;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_SECTION__NAME = INVENTORY_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Problem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_SECTION__PROBLEM = INVENTORY_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Host Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_SECTION_FEATURE_COUNT = INVENTORY_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Host Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_SECTION_OPERATION_COUNT = INVENTORY_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.virtworkbench.core.inventory.ConnectionState <em>Connection State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.virtworkbench.core.inventory.ConnectionState
	 * @see org.virtworkbench.core.inventory.impl.InventoryPackageImpl#getConnectionState()
	 * @generated
	 */
	int CONNECTION_STATE = 4;


	/**
	 * Returns the meta object for class '{@link org.virtworkbench.core.inventory.Inventory <em>Inventory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Inventory</em>'.
	 * @see org.virtworkbench.core.inventory.Inventory
	 * @generated
	 */
	EClass getInventory();

	/**
	 * Returns the meta object for the containment reference list '{@link org.virtworkbench.core.inventory.Inventory#getHosts <em>Hosts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Hosts</em>'.
	 * @see org.virtworkbench.core.inventory.Inventory#getHosts()
	 * @see #getInventory()
	 * @generated
	 */
	EReference getInventory_Hosts();

	/**
	 * Returns the meta object for class '{@link org.virtworkbench.core.inventory.InventoryElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see org.virtworkbench.core.inventory.InventoryElement
	 * @generated
	 */
	EClass getInventoryElement();

	/**
	 * Returns the meta object for the attribute '{@link org.virtworkbench.core.inventory.InventoryElement#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.virtworkbench.core.inventory.InventoryElement#getKey()
	 * @see #getInventoryElement()
	 * @generated
	 */
	EAttribute getInventoryElement_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.virtworkbench.core.inventory.InventoryElement#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.virtworkbench.core.inventory.InventoryElement#getName()
	 * @see #getInventoryElement()
	 * @generated
	 */
	EAttribute getInventoryElement_Name();

	/**
	 * Returns the meta object for class '{@link org.virtworkbench.core.inventory.Host <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Host</em>'.
	 * @see org.virtworkbench.core.inventory.Host
	 * @generated
	 */
	EClass getHost();

	/**
	 * Returns the meta object for the containment reference list '{@link org.virtworkbench.core.inventory.Host#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see org.virtworkbench.core.inventory.Host#getSections()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_Sections();

	/**
	 * Returns the meta object for the attribute '{@link org.virtworkbench.core.inventory.Host#getUri <em>Uri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uri</em>'.
	 * @see org.virtworkbench.core.inventory.Host#getUri()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_Uri();

	/**
	 * Returns the meta object for the attribute '{@link org.virtworkbench.core.inventory.Host#isReadOnly <em>Read Only</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Read Only</em>'.
	 * @see org.virtworkbench.core.inventory.Host#isReadOnly()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_ReadOnly();

	/**
	 * Returns the meta object for the attribute '{@link org.virtworkbench.core.inventory.Host#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.virtworkbench.core.inventory.Host#getState()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_State();

	/**
	 * Returns the meta object for the attribute '{@link org.virtworkbench.core.inventory.Host#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.virtworkbench.core.inventory.Host#getReason()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.virtworkbench.core.inventory.Host#getHostName <em>Host Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host Name</em>'.
	 * @see org.virtworkbench.core.inventory.Host#getHostName()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_HostName();

	/**
	 * Returns the meta object for the attribute '{@link org.virtworkbench.core.inventory.Host#getHypervisor <em>Hypervisor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hypervisor</em>'.
	 * @see org.virtworkbench.core.inventory.Host#getHypervisor()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_Hypervisor();

	/**
	 * Returns the meta object for the attribute '{@link org.virtworkbench.core.inventory.Host#getHypervisorVersion <em>Hypervisor Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hypervisor Version</em>'.
	 * @see org.virtworkbench.core.inventory.Host#getHypervisorVersion()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_HypervisorVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.virtworkbench.core.inventory.Host#getDaemonVersion <em>Daemon Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Daemon Version</em>'.
	 * @see org.virtworkbench.core.inventory.Host#getDaemonVersion()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_DaemonVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.virtworkbench.core.inventory.Host#getLibraryVersion <em>Library Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Library Version</em>'.
	 * @see org.virtworkbench.core.inventory.Host#getLibraryVersion()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_LibraryVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.virtworkbench.core.inventory.Host#getArch <em>Arch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Arch</em>'.
	 * @see org.virtworkbench.core.inventory.Host#getArch()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_Arch();

	/**
	 * Returns the meta object for the attribute '{@link org.virtworkbench.core.inventory.Host#getCpuModel <em>Cpu Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cpu Model</em>'.
	 * @see org.virtworkbench.core.inventory.Host#getCpuModel()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_CpuModel();

	/**
	 * Returns the meta object for the attribute '{@link org.virtworkbench.core.inventory.Host#getCpus <em>Cpus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cpus</em>'.
	 * @see org.virtworkbench.core.inventory.Host#getCpus()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_Cpus();

	/**
	 * Returns the meta object for the attribute '{@link org.virtworkbench.core.inventory.Host#getMhz <em>Mhz</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mhz</em>'.
	 * @see org.virtworkbench.core.inventory.Host#getMhz()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_Mhz();

	/**
	 * Returns the meta object for the attribute '{@link org.virtworkbench.core.inventory.Host#getNodes <em>Nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nodes</em>'.
	 * @see org.virtworkbench.core.inventory.Host#getNodes()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_Nodes();

	/**
	 * Returns the meta object for the attribute '{@link org.virtworkbench.core.inventory.Host#getSockets <em>Sockets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sockets</em>'.
	 * @see org.virtworkbench.core.inventory.Host#getSockets()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_Sockets();

	/**
	 * Returns the meta object for the attribute '{@link org.virtworkbench.core.inventory.Host#getCores <em>Cores</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cores</em>'.
	 * @see org.virtworkbench.core.inventory.Host#getCores()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_Cores();

	/**
	 * Returns the meta object for the attribute '{@link org.virtworkbench.core.inventory.Host#getThreads <em>Threads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Threads</em>'.
	 * @see org.virtworkbench.core.inventory.Host#getThreads()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_Threads();

	/**
	 * Returns the meta object for the attribute '{@link org.virtworkbench.core.inventory.Host#getMemory <em>Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory</em>'.
	 * @see org.virtworkbench.core.inventory.Host#getMemory()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_Memory();

	/**
	 * Returns the meta object for the attribute '{@link org.virtworkbench.core.inventory.Host#getFreeMemory <em>Free Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Free Memory</em>'.
	 * @see org.virtworkbench.core.inventory.Host#getFreeMemory()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_FreeMemory();

	/**
	 * Returns the meta object for class '{@link org.virtworkbench.core.inventory.HostSection <em>Host Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Host Section</em>'.
	 * @see org.virtworkbench.core.inventory.HostSection
	 * @generated
	 */
	EClass getHostSection();

	/**
	 * Returns the meta object for the attribute '{@link org.virtworkbench.core.inventory.HostSection#getProblem <em>Problem</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Problem</em>'.
	 * @see org.virtworkbench.core.inventory.HostSection#getProblem()
	 * @see #getHostSection()
	 * @generated
	 */
	EAttribute getHostSection_Problem();

	/**
	 * Returns the meta object for enum '{@link org.virtworkbench.core.inventory.ConnectionState <em>Connection State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Connection State</em>'.
	 * @see org.virtworkbench.core.inventory.ConnectionState
	 * @generated
	 */
	EEnum getConnectionState();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	InventoryFactory getInventoryFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.virtworkbench.core.inventory.impl.InventoryImpl <em>Inventory</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.virtworkbench.core.inventory.impl.InventoryImpl
		 * @see org.virtworkbench.core.inventory.impl.InventoryPackageImpl#getInventory()
		 * @generated
		 */
		EClass INVENTORY = eINSTANCE.getInventory();

		/**
		 * The meta object literal for the '<em><b>Hosts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INVENTORY__HOSTS = eINSTANCE.getInventory_Hosts();

		/**
		 * The meta object literal for the '{@link org.virtworkbench.core.inventory.impl.InventoryElementImpl <em>Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.virtworkbench.core.inventory.impl.InventoryElementImpl
		 * @see org.virtworkbench.core.inventory.impl.InventoryPackageImpl#getInventoryElement()
		 * @generated
		 */
		EClass INVENTORY_ELEMENT = eINSTANCE.getInventoryElement();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INVENTORY_ELEMENT__KEY = eINSTANCE.getInventoryElement_Key();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INVENTORY_ELEMENT__NAME = eINSTANCE.getInventoryElement_Name();

		/**
		 * The meta object literal for the '{@link org.virtworkbench.core.inventory.impl.HostImpl <em>Host</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.virtworkbench.core.inventory.impl.HostImpl
		 * @see org.virtworkbench.core.inventory.impl.InventoryPackageImpl#getHost()
		 * @generated
		 */
		EClass HOST = eINSTANCE.getHost();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__SECTIONS = eINSTANCE.getHost_Sections();

		/**
		 * The meta object literal for the '<em><b>Uri</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__URI = eINSTANCE.getHost_Uri();

		/**
		 * The meta object literal for the '<em><b>Read Only</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__READ_ONLY = eINSTANCE.getHost_ReadOnly();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__STATE = eINSTANCE.getHost_State();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__REASON = eINSTANCE.getHost_Reason();

		/**
		 * The meta object literal for the '<em><b>Host Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__HOST_NAME = eINSTANCE.getHost_HostName();

		/**
		 * The meta object literal for the '<em><b>Hypervisor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__HYPERVISOR = eINSTANCE.getHost_Hypervisor();

		/**
		 * The meta object literal for the '<em><b>Hypervisor Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__HYPERVISOR_VERSION = eINSTANCE.getHost_HypervisorVersion();

		/**
		 * The meta object literal for the '<em><b>Daemon Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__DAEMON_VERSION = eINSTANCE.getHost_DaemonVersion();

		/**
		 * The meta object literal for the '<em><b>Library Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__LIBRARY_VERSION = eINSTANCE.getHost_LibraryVersion();

		/**
		 * The meta object literal for the '<em><b>Arch</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__ARCH = eINSTANCE.getHost_Arch();

		/**
		 * The meta object literal for the '<em><b>Cpu Model</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__CPU_MODEL = eINSTANCE.getHost_CpuModel();

		/**
		 * The meta object literal for the '<em><b>Cpus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__CPUS = eINSTANCE.getHost_Cpus();

		/**
		 * The meta object literal for the '<em><b>Mhz</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__MHZ = eINSTANCE.getHost_Mhz();

		/**
		 * The meta object literal for the '<em><b>Nodes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__NODES = eINSTANCE.getHost_Nodes();

		/**
		 * The meta object literal for the '<em><b>Sockets</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__SOCKETS = eINSTANCE.getHost_Sockets();

		/**
		 * The meta object literal for the '<em><b>Cores</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__CORES = eINSTANCE.getHost_Cores();

		/**
		 * The meta object literal for the '<em><b>Threads</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__THREADS = eINSTANCE.getHost_Threads();

		/**
		 * The meta object literal for the '<em><b>Memory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__MEMORY = eINSTANCE.getHost_Memory();

		/**
		 * The meta object literal for the '<em><b>Free Memory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__FREE_MEMORY = eINSTANCE.getHost_FreeMemory();

		/**
		 * The meta object literal for the '{@link org.virtworkbench.core.inventory.impl.HostSectionImpl <em>Host Section</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.virtworkbench.core.inventory.impl.HostSectionImpl
		 * @see org.virtworkbench.core.inventory.impl.InventoryPackageImpl#getHostSection()
		 * @generated
		 */
		EClass HOST_SECTION = eINSTANCE.getHostSection();

		/**
		 * The meta object literal for the '<em><b>Problem</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST_SECTION__PROBLEM = eINSTANCE.getHostSection_Problem();

		/**
		 * The meta object literal for the '{@link org.virtworkbench.core.inventory.ConnectionState <em>Connection State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.virtworkbench.core.inventory.ConnectionState
		 * @see org.virtworkbench.core.inventory.impl.InventoryPackageImpl#getConnectionState()
		 * @generated
		 */
		EEnum CONNECTION_STATE = eINSTANCE.getConnectionState();

	}

} //InventoryPackage
