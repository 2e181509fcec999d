/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.virtworkbench.compute.definition.DefinitionPackage
 * @generated
 */
public interface DefinitionFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	DefinitionFactory eINSTANCE = org.virtworkbench.compute.definition.impl.DefinitionFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Domain Definition</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Domain Definition</em>'.
	 * @generated
	 */
	DomainDefinition createDomainDefinition();

	/**
	 * Returns a new object of class '<em>Metadata</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Metadata</em>'.
	 * @generated
	 */
	Metadata createMetadata();

	/**
	 * Returns a new object of class '<em>Libosinfo</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Libosinfo</em>'.
	 * @generated
	 */
	Libosinfo createLibosinfo();

	/**
	 * Returns a new object of class '<em>Libosinfo Os</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Libosinfo Os</em>'.
	 * @generated
	 */
	LibosinfoOs createLibosinfoOs();

	/**
	 * Returns a new object of class '<em>Max Memory</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Max Memory</em>'.
	 * @generated
	 */
	MaxMemory createMaxMemory();

	/**
	 * Returns a new object of class '<em>Memory</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Memory</em>'.
	 * @generated
	 */
	Memory createMemory();

	/**
	 * Returns a new object of class '<em>Current Memory</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Current Memory</em>'.
	 * @generated
	 */
	CurrentMemory createCurrentMemory();

	/**
	 * Returns a new object of class '<em>Blkiotune</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Blkiotune</em>'.
	 * @generated
	 */
	Blkiotune createBlkiotune();

	/**
	 * Returns a new object of class '<em>Blkio Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Blkio Device</em>'.
	 * @generated
	 */
	BlkioDevice createBlkioDevice();

	/**
	 * Returns a new object of class '<em>Memtune</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Memtune</em>'.
	 * @generated
	 */
	Memtune createMemtune();

	/**
	 * Returns a new object of class '<em>Scaled Size</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Scaled Size</em>'.
	 * @generated
	 */
	ScaledSize createScaledSize();

	/**
	 * Returns a new object of class '<em>Memory Backing</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Memory Backing</em>'.
	 * @generated
	 */
	MemoryBacking createMemoryBacking();

	/**
	 * Returns a new object of class '<em>Hugepages</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Hugepages</em>'.
	 * @generated
	 */
	Hugepages createHugepages();

	/**
	 * Returns a new object of class '<em>Huge Page</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Huge Page</em>'.
	 * @generated
	 */
	HugePage createHugePage();

	/**
	 * Returns a new object of class '<em>Memory Backing Source</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Memory Backing Source</em>'.
	 * @generated
	 */
	MemoryBackingSource createMemoryBackingSource();

	/**
	 * Returns a new object of class '<em>Memory Access</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Memory Access</em>'.
	 * @generated
	 */
	MemoryAccess createMemoryAccess();

	/**
	 * Returns a new object of class '<em>Memory Allocation</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Memory Allocation</em>'.
	 * @generated
	 */
	MemoryAllocation createMemoryAllocation();

	/**
	 * Returns a new object of class '<em>Vcpu</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Vcpu</em>'.
	 * @generated
	 */
	Vcpu createVcpu();

	/**
	 * Returns a new object of class '<em>Vcpus</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Vcpus</em>'.
	 * @generated
	 */
	Vcpus createVcpus();

	/**
	 * Returns a new object of class '<em>Vcpu State</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Vcpu State</em>'.
	 * @generated
	 */
	VcpuState createVcpuState();

	/**
	 * Returns a new object of class '<em>Iothreadids</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Iothreadids</em>'.
	 * @generated
	 */
	Iothreadids createIothreadids();

	/**
	 * Returns a new object of class '<em>Iothread</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Iothread</em>'.
	 * @generated
	 */
	Iothread createIothread();

	/**
	 * Returns a new object of class '<em>Iothread Poll</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Iothread Poll</em>'.
	 * @generated
	 */
	IothreadPoll createIothreadPoll();

	/**
	 * Returns a new object of class '<em>Default Iothread</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Default Iothread</em>'.
	 * @generated
	 */
	DefaultIothread createDefaultIothread();

	/**
	 * Returns a new object of class '<em>Cputune</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Cputune</em>'.
	 * @generated
	 */
	Cputune createCputune();

	/**
	 * Returns a new object of class '<em>Vcpu Pin</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Vcpu Pin</em>'.
	 * @generated
	 */
	VcpuPin createVcpuPin();

	/**
	 * Returns a new object of class '<em>Emulator Pin</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Emulator Pin</em>'.
	 * @generated
	 */
	EmulatorPin createEmulatorPin();

	/**
	 * Returns a new object of class '<em>Iothread Pin</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Iothread Pin</em>'.
	 * @generated
	 */
	IothreadPin createIothreadPin();

	/**
	 * Returns a new object of class '<em>Vcpu Scheduler</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Vcpu Scheduler</em>'.
	 * @generated
	 */
	VcpuScheduler createVcpuScheduler();

	/**
	 * Returns a new object of class '<em>Iothread Scheduler</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Iothread Scheduler</em>'.
	 * @generated
	 */
	IothreadScheduler createIothreadScheduler();

	/**
	 * Returns a new object of class '<em>Emulator Scheduler</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Emulator Scheduler</em>'.
	 * @generated
	 */
	EmulatorScheduler createEmulatorScheduler();

	/**
	 * Returns a new object of class '<em>Cachetune</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Cachetune</em>'.
	 * @generated
	 */
	Cachetune createCachetune();

	/**
	 * Returns a new object of class '<em>Cache Allocation</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Cache Allocation</em>'.
	 * @generated
	 */
	CacheAllocation createCacheAllocation();

	/**
	 * Returns a new object of class '<em>Cache Tune Monitor</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Cache Tune Monitor</em>'.
	 * @generated
	 */
	CacheTuneMonitor createCacheTuneMonitor();

	/**
	 * Returns a new object of class '<em>Memorytune</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Memorytune</em>'.
	 * @generated
	 */
	Memorytune createMemorytune();

	/**
	 * Returns a new object of class '<em>Memory Tune Node</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Memory Tune Node</em>'.
	 * @generated
	 */
	MemoryTuneNode createMemoryTuneNode();

	/**
	 * Returns a new object of class '<em>Memory Tune Monitor</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Memory Tune Monitor</em>'.
	 * @generated
	 */
	MemoryTuneMonitor createMemoryTuneMonitor();

	/**
	 * Returns a new object of class '<em>Numatune</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Numatune</em>'.
	 * @generated
	 */
	Numatune createNumatune();

	/**
	 * Returns a new object of class '<em>Numa Memory</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Numa Memory</em>'.
	 * @generated
	 */
	NumaMemory createNumaMemory();

	/**
	 * Returns a new object of class '<em>Memory Node</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Memory Node</em>'.
	 * @generated
	 */
	MemoryNode createMemoryNode();

	/**
	 * Returns a new object of class '<em>Domain Resource</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Domain Resource</em>'.
	 * @generated
	 */
	DomainResource createDomainResource();

	/**
	 * Returns a new object of class '<em>Fibrechannel</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Fibrechannel</em>'.
	 * @generated
	 */
	Fibrechannel createFibrechannel();

	/**
	 * Returns a new object of class '<em>Sysinfo</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sysinfo</em>'.
	 * @generated
	 */
	Sysinfo createSysinfo();

	/**
	 * Returns a new object of class '<em>Sysinfo Bios</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sysinfo Bios</em>'.
	 * @generated
	 */
	SysinfoBios createSysinfoBios();

	/**
	 * Returns a new object of class '<em>Sysinfo Bios Entry</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sysinfo Bios Entry</em>'.
	 * @generated
	 */
	SysinfoBiosEntry createSysinfoBiosEntry();

	/**
	 * Returns a new object of class '<em>Sysinfo Table</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sysinfo Table</em>'.
	 * @generated
	 */
	SysinfoTable createSysinfoTable();

	/**
	 * Returns a new object of class '<em>Sysinfo Table Entry</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sysinfo Table Entry</em>'.
	 * @generated
	 */
	SysinfoTableEntry createSysinfoTableEntry();

	/**
	 * Returns a new object of class '<em>Base Board</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Base Board</em>'.
	 * @generated
	 */
	BaseBoard createBaseBoard();

	/**
	 * Returns a new object of class '<em>Base Board Entry</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Base Board Entry</em>'.
	 * @generated
	 */
	BaseBoardEntry createBaseBoardEntry();

	/**
	 * Returns a new object of class '<em>Chassis</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Chassis</em>'.
	 * @generated
	 */
	Chassis createChassis();

	/**
	 * Returns a new object of class '<em>Chassis Entry</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Chassis Entry</em>'.
	 * @generated
	 */
	ChassisEntry createChassisEntry();

	/**
	 * Returns a new object of class '<em>Oem Strings</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Oem Strings</em>'.
	 * @generated
	 */
	OemStrings createOemStrings();

	/**
	 * Returns a new object of class '<em>Fwcfg Entry</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Fwcfg Entry</em>'.
	 * @generated
	 */
	FwcfgEntry createFwcfgEntry();

	/**
	 * Returns a new object of class '<em>Operating System</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Operating System</em>'.
	 * @generated
	 */
	OperatingSystem createOperatingSystem();

	/**
	 * Returns a new object of class '<em>Firmware</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Firmware</em>'.
	 * @generated
	 */
	Firmware createFirmware();

	/**
	 * Returns a new object of class '<em>Firmware Feature</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Firmware Feature</em>'.
	 * @generated
	 */
	FirmwareFeature createFirmwareFeature();

	/**
	 * Returns a new object of class '<em>Os Type</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Os Type</em>'.
	 * @generated
	 */
	OsType createOsType();

	/**
	 * Returns a new object of class '<em>Init Environment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Init Environment</em>'.
	 * @generated
	 */
	InitEnvironment createInitEnvironment();

	/**
	 * Returns a new object of class '<em>Loader</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Loader</em>'.
	 * @generated
	 */
	Loader createLoader();

	/**
	 * Returns a new object of class '<em>Nvram File</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Nvram File</em>'.
	 * @generated
	 */
	NvramFile createNvramFile();

	/**
	 * Returns a new object of class '<em>Disk Source</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Disk Source</em>'.
	 * @generated
	 */
	DiskSource createDiskSource();

	/**
	 * Returns a new object of class '<em>Pci Address</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Pci Address</em>'.
	 * @generated
	 */
	PciAddress createPciAddress();

	/**
	 * Returns a new object of class '<em>Network Host</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Network Host</em>'.
	 * @generated
	 */
	NetworkHost createNetworkHost();

	/**
	 * Returns a new object of class '<em>Source Snapshot</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Source Snapshot</em>'.
	 * @generated
	 */
	SourceSnapshot createSourceSnapshot();

	/**
	 * Returns a new object of class '<em>Source Config</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Source Config</em>'.
	 * @generated
	 */
	SourceConfig createSourceConfig();

	/**
	 * Returns a new object of class '<em>Auth</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Auth</em>'.
	 * @generated
	 */
	Auth createAuth();

	/**
	 * Returns a new object of class '<em>Auth Secret</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Auth Secret</em>'.
	 * @generated
	 */
	AuthSecret createAuthSecret();

	/**
	 * Returns a new object of class '<em>Initiator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Initiator</em>'.
	 * @generated
	 */
	Initiator createInitiator();

	/**
	 * Returns a new object of class '<em>Initiator Iqn</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Initiator Iqn</em>'.
	 * @generated
	 */
	InitiatorIqn createInitiatorIqn();

	/**
	 * Returns a new object of class '<em>Cookies</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Cookies</em>'.
	 * @generated
	 */
	Cookies createCookies();

	/**
	 * Returns a new object of class '<em>Cookie</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Cookie</em>'.
	 * @generated
	 */
	Cookie createCookie();

	/**
	 * Returns a new object of class '<em>Source Readahead</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Source Readahead</em>'.
	 * @generated
	 */
	SourceReadahead createSourceReadahead();

	/**
	 * Returns a new object of class '<em>Source Timeout</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Source Timeout</em>'.
	 * @generated
	 */
	SourceTimeout createSourceTimeout();

	/**
	 * Returns a new object of class '<em>Source Ssl</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Source Ssl</em>'.
	 * @generated
	 */
	SourceSsl createSourceSsl();

	/**
	 * Returns a new object of class '<em>Source Identity</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Source Identity</em>'.
	 * @generated
	 */
	SourceIdentity createSourceIdentity();

	/**
	 * Returns a new object of class '<em>Storage Slices</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Storage Slices</em>'.
	 * @generated
	 */
	StorageSlices createStorageSlices();

	/**
	 * Returns a new object of class '<em>Storage Slice</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Storage Slice</em>'.
	 * @generated
	 */
	StorageSlice createStorageSlice();

	/**
	 * Returns a new object of class '<em>Reservations</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Reservations</em>'.
	 * @generated
	 */
	Reservations createReservations();

	/**
	 * Returns a new object of class '<em>Reservations Source</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Reservations Source</em>'.
	 * @generated
	 */
	ReservationsSource createReservationsSource();

	/**
	 * Returns a new object of class '<em>Reconnect</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Reconnect</em>'.
	 * @generated
	 */
	Reconnect createReconnect();

	/**
	 * Returns a new object of class '<em>Disk Encryption</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Disk Encryption</em>'.
	 * @generated
	 */
	DiskEncryption createDiskEncryption();

	/**
	 * Returns a new object of class '<em>Encryption Secret</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Encryption Secret</em>'.
	 * @generated
	 */
	EncryptionSecret createEncryptionSecret();

	/**
	 * Returns a new object of class '<em>Encryption Cipher</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Encryption Cipher</em>'.
	 * @generated
	 */
	EncryptionCipher createEncryptionCipher();

	/**
	 * Returns a new object of class '<em>Ivgen</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ivgen</em>'.
	 * @generated
	 */
	Ivgen createIvgen();

	/**
	 * Returns a new object of class '<em>Source Seclabel</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Source Seclabel</em>'.
	 * @generated
	 */
	SourceSeclabel createSourceSeclabel();

	/**
	 * Returns a new object of class '<em>Os Acpi</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Os Acpi</em>'.
	 * @generated
	 */
	OsAcpi createOsAcpi();

	/**
	 * Returns a new object of class '<em>Acpi Table</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Acpi Table</em>'.
	 * @generated
	 */
	AcpiTable createAcpiTable();

	/**
	 * Returns a new object of class '<em>Boot Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Boot Device</em>'.
	 * @generated
	 */
	BootDevice createBootDevice();

	/**
	 * Returns a new object of class '<em>Bootmenu</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Bootmenu</em>'.
	 * @generated
	 */
	Bootmenu createBootmenu();

	/**
	 * Returns a new object of class '<em>Bios</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Bios</em>'.
	 * @generated
	 */
	Bios createBios();

	/**
	 * Returns a new object of class '<em>Smbios</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Smbios</em>'.
	 * @generated
	 */
	Smbios createSmbios();

	/**
	 * Returns a new object of class '<em>Idmap</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Idmap</em>'.
	 * @generated
	 */
	Idmap createIdmap();

	/**
	 * Returns a new object of class '<em>Id Range</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Id Range</em>'.
	 * @generated
	 */
	IdRange createIdRange();

	/**
	 * Returns a new object of class '<em>Features</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Features</em>'.
	 * @generated
	 */
	Features createFeatures();

	/**
	 * Returns a new object of class '<em>Apic</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Apic</em>'.
	 * @generated
	 */
	Apic createApic();

	/**
	 * Returns a new object of class '<em>Feature State</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Feature State</em>'.
	 * @generated
	 */
	FeatureState createFeatureState();

	/**
	 * Returns a new object of class '<em>Hyperv</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Hyperv</em>'.
	 * @generated
	 */
	Hyperv createHyperv();

	/**
	 * Returns a new object of class '<em>Hyperv Spinlocks</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Hyperv Spinlocks</em>'.
	 * @generated
	 */
	HypervSpinlocks createHypervSpinlocks();

	/**
	 * Returns a new object of class '<em>Hyperv Stimer</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Hyperv Stimer</em>'.
	 * @generated
	 */
	HypervStimer createHypervStimer();

	/**
	 * Returns a new object of class '<em>Hyperv Vendor Id</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Hyperv Vendor Id</em>'.
	 * @generated
	 */
	HypervVendorId createHypervVendorId();

	/**
	 * Returns a new object of class '<em>Kvm Features</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Kvm Features</em>'.
	 * @generated
	 */
	KvmFeatures createKvmFeatures();

	/**
	 * Returns a new object of class '<em>Kvm Dirty Ring</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Kvm Dirty Ring</em>'.
	 * @generated
	 */
	KvmDirtyRing createKvmDirtyRing();

	/**
	 * Returns a new object of class '<em>Xen Features</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Xen Features</em>'.
	 * @generated
	 */
	XenFeatures createXenFeatures();

	/**
	 * Returns a new object of class '<em>Xen Passthrough</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Xen Passthrough</em>'.
	 * @generated
	 */
	XenPassthrough createXenPassthrough();

	/**
	 * Returns a new object of class '<em>Lxc Capabilities</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Lxc Capabilities</em>'.
	 * @generated
	 */
	LxcCapabilities createLxcCapabilities();

	/**
	 * Returns a new object of class '<em>Gic</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Gic</em>'.
	 * @generated
	 */
	Gic createGic();

	/**
	 * Returns a new object of class '<em>Smm</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Smm</em>'.
	 * @generated
	 */
	Smm createSmm();

	/**
	 * Returns a new object of class '<em>Size In Mebibytes</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Size In Mebibytes</em>'.
	 * @generated
	 */
	SizeInMebibytes createSizeInMebibytes();

	/**
	 * Returns a new object of class '<em>Ioapic</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ioapic</em>'.
	 * @generated
	 */
	Ioapic createIoapic();

	/**
	 * Returns a new object of class '<em>Hpt</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Hpt</em>'.
	 * @generated
	 */
	Hpt createHpt();

	/**
	 * Returns a new object of class '<em>Msrs</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Msrs</em>'.
	 * @generated
	 */
	Msrs createMsrs();

	/**
	 * Returns a new object of class '<em>Mitigation</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Mitigation</em>'.
	 * @generated
	 */
	Mitigation createMitigation();

	/**
	 * Returns a new object of class '<em>Tcg</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Tcg</em>'.
	 * @generated
	 */
	Tcg createTcg();

	/**
	 * Returns a new object of class '<em>Async Teardown</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Async Teardown</em>'.
	 * @generated
	 */
	AsyncTeardown createAsyncTeardown();

	/**
	 * Returns a new object of class '<em>Cpu</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Cpu</em>'.
	 * @generated
	 */
	Cpu createCpu();

	/**
	 * Returns a new object of class '<em>Cpu Model</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Cpu Model</em>'.
	 * @generated
	 */
	CpuModel createCpuModel();

	/**
	 * Returns a new object of class '<em>Cpu Topology</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Cpu Topology</em>'.
	 * @generated
	 */
	CpuTopology createCpuTopology();

	/**
	 * Returns a new object of class '<em>Cpu Cache</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Cpu Cache</em>'.
	 * @generated
	 */
	CpuCache createCpuCache();

	/**
	 * Returns a new object of class '<em>Maxphysaddr</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Maxphysaddr</em>'.
	 * @generated
	 */
	Maxphysaddr createMaxphysaddr();

	/**
	 * Returns a new object of class '<em>Cpu Feature</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Cpu Feature</em>'.
	 * @generated
	 */
	CpuFeature createCpuFeature();

	/**
	 * Returns a new object of class '<em>Numa</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Numa</em>'.
	 * @generated
	 */
	Numa createNuma();

	/**
	 * Returns a new object of class '<em>Numa Cell</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Numa Cell</em>'.
	 * @generated
	 */
	NumaCell createNumaCell();

	/**
	 * Returns a new object of class '<em>Distances</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Distances</em>'.
	 * @generated
	 */
	Distances createDistances();

	/**
	 * Returns a new object of class '<em>Sibling</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sibling</em>'.
	 * @generated
	 */
	Sibling createSibling();

	/**
	 * Returns a new object of class '<em>Numa Cache</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Numa Cache</em>'.
	 * @generated
	 */
	NumaCache createNumaCache();

	/**
	 * Returns a new object of class '<em>Numa Cache Size</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Numa Cache Size</em>'.
	 * @generated
	 */
	NumaCacheSize createNumaCacheSize();

	/**
	 * Returns a new object of class '<em>Numa Cache Line</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Numa Cache Line</em>'.
	 * @generated
	 */
	NumaCacheLine createNumaCacheLine();

	/**
	 * Returns a new object of class '<em>Interconnects</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Interconnects</em>'.
	 * @generated
	 */
	Interconnects createInterconnects();

	/**
	 * Returns a new object of class '<em>Numa Latency</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Numa Latency</em>'.
	 * @generated
	 */
	NumaLatency createNumaLatency();

	/**
	 * Returns a new object of class '<em>Numa Bandwidth</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Numa Bandwidth</em>'.
	 * @generated
	 */
	NumaBandwidth createNumaBandwidth();

	/**
	 * Returns a new object of class '<em>Clock</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Clock</em>'.
	 * @generated
	 */
	Clock createClock();

	/**
	 * Returns a new object of class '<em>Timer</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Timer</em>'.
	 * @generated
	 */
	Timer createTimer();

	/**
	 * Returns a new object of class '<em>Timer Catchup</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Timer Catchup</em>'.
	 * @generated
	 */
	TimerCatchup createTimerCatchup();

	/**
	 * Returns a new object of class '<em>Pm</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Pm</em>'.
	 * @generated
	 */
	Pm createPm();

	/**
	 * Returns a new object of class '<em>Suspend State</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Suspend State</em>'.
	 * @generated
	 */
	SuspendState createSuspendState();

	/**
	 * Returns a new object of class '<em>Perf</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Perf</em>'.
	 * @generated
	 */
	Perf createPerf();

	/**
	 * Returns a new object of class '<em>Perf Event</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Perf Event</em>'.
	 * @generated
	 */
	PerfEvent createPerfEvent();

	/**
	 * Returns a new object of class '<em>Devices</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Devices</em>'.
	 * @generated
	 */
	Devices createDevices();

	/**
	 * Returns a new object of class '<em>Disk</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Disk</em>'.
	 * @generated
	 */
	Disk createDisk();

	/**
	 * Returns a new object of class '<em>Disk Driver</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Disk Driver</em>'.
	 * @generated
	 */
	DiskDriver createDiskDriver();

	/**
	 * Returns a new object of class '<em>Disk Iothreads</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Disk Iothreads</em>'.
	 * @generated
	 */
	DiskIothreads createDiskIothreads();

	/**
	 * Returns a new object of class '<em>Disk Iothread</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Disk Iothread</em>'.
	 * @generated
	 */
	DiskIothread createDiskIothread();

	/**
	 * Returns a new object of class '<em>Disk Queue</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Disk Queue</em>'.
	 * @generated
	 */
	DiskQueue createDiskQueue();

	/**
	 * Returns a new object of class '<em>Metadata Cache</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Metadata Cache</em>'.
	 * @generated
	 */
	MetadataCache createMetadataCache();

	/**
	 * Returns a new object of class '<em>Size In Bytes</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Size In Bytes</em>'.
	 * @generated
	 */
	SizeInBytes createSizeInBytes();

	/**
	 * Returns a new object of class '<em>Backing Store</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Backing Store</em>'.
	 * @generated
	 */
	BackingStore createBackingStore();

	/**
	 * Returns a new object of class '<em>Image Format</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Image Format</em>'.
	 * @generated
	 */
	ImageFormat createImageFormat();

	/**
	 * Returns a new object of class '<em>Disk Mirror</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Disk Mirror</em>'.
	 * @generated
	 */
	DiskMirror createDiskMirror();

	/**
	 * Returns a new object of class '<em>Disk Target</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Disk Target</em>'.
	 * @generated
	 */
	DiskTarget createDiskTarget();

	/**
	 * Returns a new object of class '<em>Iotune</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Iotune</em>'.
	 * @generated
	 */
	Iotune createIotune();

	/**
	 * Returns a new object of class '<em>Disk Transient</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Disk Transient</em>'.
	 * @generated
	 */
	DiskTransient createDiskTransient();

	/**
	 * Returns a new object of class '<em>Device Boot</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Device Boot</em>'.
	 * @generated
	 */
	DeviceBoot createDeviceBoot();

	/**
	 * Returns a new object of class '<em>Backend Domain</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Backend Domain</em>'.
	 * @generated
	 */
	BackendDomain createBackendDomain();

	/**
	 * Returns a new object of class '<em>Disk Geometry</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Disk Geometry</em>'.
	 * @generated
	 */
	DiskGeometry createDiskGeometry();

	/**
	 * Returns a new object of class '<em>Disk Blockio</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Disk Blockio</em>'.
	 * @generated
	 */
	DiskBlockio createDiskBlockio();

	/**
	 * Returns a new object of class '<em>Alias</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Alias</em>'.
	 * @generated
	 */
	Alias createAlias();

	/**
	 * Returns a new object of class '<em>Device Acpi</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Device Acpi</em>'.
	 * @generated
	 */
	DeviceAcpi createDeviceAcpi();

	/**
	 * Returns a new object of class '<em>Device Address</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Device Address</em>'.
	 * @generated
	 */
	DeviceAddress createDeviceAddress();

	/**
	 * Returns a new object of class '<em>Zpci Address</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Zpci Address</em>'.
	 * @generated
	 */
	ZpciAddress createZpciAddress();

	/**
	 * Returns a new object of class '<em>Controller</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Controller</em>'.
	 * @generated
	 */
	Controller createController();

	/**
	 * Returns a new object of class '<em>Controller Model</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Controller Model</em>'.
	 * @generated
	 */
	ControllerModel createControllerModel();

	/**
	 * Returns a new object of class '<em>Controller Driver</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Controller Driver</em>'.
	 * @generated
	 */
	ControllerDriver createControllerDriver();

	/**
	 * Returns a new object of class '<em>Controller Target</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Controller Target</em>'.
	 * @generated
	 */
	ControllerTarget createControllerTarget();

	/**
	 * Returns a new object of class '<em>Controller Master</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Controller Master</em>'.
	 * @generated
	 */
	ControllerMaster createControllerMaster();

	/**
	 * Returns a new object of class '<em>Lease</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Lease</em>'.
	 * @generated
	 */
	Lease createLease();

	/**
	 * Returns a new object of class '<em>Lease Target</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Lease Target</em>'.
	 * @generated
	 */
	LeaseTarget createLeaseTarget();

	/**
	 * Returns a new object of class '<em>Filesystem</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Filesystem</em>'.
	 * @generated
	 */
	Filesystem createFilesystem();

	/**
	 * Returns a new object of class '<em>Filesystem Driver</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Filesystem Driver</em>'.
	 * @generated
	 */
	FilesystemDriver createFilesystemDriver();

	/**
	 * Returns a new object of class '<em>Filesystem Binary</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Filesystem Binary</em>'.
	 * @generated
	 */
	FilesystemBinary createFilesystemBinary();

	/**
	 * Returns a new object of class '<em>Filesystem Cache</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Filesystem Cache</em>'.
	 * @generated
	 */
	FilesystemCache createFilesystemCache();

	/**
	 * Returns a new object of class '<em>Filesystem Sandbox</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Filesystem Sandbox</em>'.
	 * @generated
	 */
	FilesystemSandbox createFilesystemSandbox();

	/**
	 * Returns a new object of class '<em>Filesystem Lock</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Filesystem Lock</em>'.
	 * @generated
	 */
	FilesystemLock createFilesystemLock();

	/**
	 * Returns a new object of class '<em>Filesystem Thread Pool</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Filesystem Thread Pool</em>'.
	 * @generated
	 */
	FilesystemThreadPool createFilesystemThreadPool();

	/**
	 * Returns a new object of class '<em>Filesystem Source</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Filesystem Source</em>'.
	 * @generated
	 */
	FilesystemSource createFilesystemSource();

	/**
	 * Returns a new object of class '<em>Filesystem Target</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Filesystem Target</em>'.
	 * @generated
	 */
	FilesystemTarget createFilesystemTarget();

	/**
	 * Returns a new object of class '<em>Interface</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Interface</em>'.
	 * @generated
	 */
	Interface createInterface();

	/**
	 * Returns a new object of class '<em>Interface Mac</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Interface Mac</em>'.
	 * @generated
	 */
	InterfaceMac createInterfaceMac();

	/**
	 * Returns a new object of class '<em>Interface Source</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Interface Source</em>'.
	 * @generated
	 */
	InterfaceSource createInterfaceSource();

	/**
	 * Returns a new object of class '<em>Ip Address</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ip Address</em>'.
	 * @generated
	 */
	IpAddress createIpAddress();

	/**
	 * Returns a new object of class '<em>Ip Route</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ip Route</em>'.
	 * @generated
	 */
	IpRoute createIpRoute();

	/**
	 * Returns a new object of class '<em>Local Address</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Local Address</em>'.
	 * @generated
	 */
	LocalAddress createLocalAddress();

	/**
	 * Returns a new object of class '<em>Usb Id</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Usb Id</em>'.
	 * @generated
	 */
	UsbId createUsbId();

	/**
	 * Returns a new object of class '<em>Interface Pci Address</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Interface Pci Address</em>'.
	 * @generated
	 */
	InterfacePciAddress createInterfacePciAddress();

	/**
	 * Returns a new object of class '<em>Vlan</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Vlan</em>'.
	 * @generated
	 */
	Vlan createVlan();

	/**
	 * Returns a new object of class '<em>Vlan Tag</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Vlan Tag</em>'.
	 * @generated
	 */
	VlanTag createVlanTag();

	/**
	 * Returns a new object of class '<em>Virtualport</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Virtualport</em>'.
	 * @generated
	 */
	Virtualport createVirtualport();

	/**
	 * Returns a new object of class '<em>Virtualport Parameters</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Virtualport Parameters</em>'.
	 * @generated
	 */
	VirtualportParameters createVirtualportParameters();

	/**
	 * Returns a new object of class '<em>Bandwidth</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Bandwidth</em>'.
	 * @generated
	 */
	Bandwidth createBandwidth();

	/**
	 * Returns a new object of class '<em>Bandwidth Limit</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Bandwidth Limit</em>'.
	 * @generated
	 */
	BandwidthLimit createBandwidthLimit();

	/**
	 * Returns a new object of class '<em>Port Forward</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Port Forward</em>'.
	 * @generated
	 */
	PortForward createPortForward();

	/**
	 * Returns a new object of class '<em>Port Range</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Port Range</em>'.
	 * @generated
	 */
	PortRange createPortRange();

	/**
	 * Returns a new object of class '<em>Interface Script</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Interface Script</em>'.
	 * @generated
	 */
	InterfaceScript createInterfaceScript();

	/**
	 * Returns a new object of class '<em>Interface Target</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Interface Target</em>'.
	 * @generated
	 */
	InterfaceTarget createInterfaceTarget();

	/**
	 * Returns a new object of class '<em>Interface Guest</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Interface Guest</em>'.
	 * @generated
	 */
	InterfaceGuest createInterfaceGuest();

	/**
	 * Returns a new object of class '<em>Interface Model</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Interface Model</em>'.
	 * @generated
	 */
	InterfaceModel createInterfaceModel();

	/**
	 * Returns a new object of class '<em>Interface Driver</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Interface Driver</em>'.
	 * @generated
	 */
	InterfaceDriver createInterfaceDriver();

	/**
	 * Returns a new object of class '<em>Interface Host Offload</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Interface Host Offload</em>'.
	 * @generated
	 */
	InterfaceHostOffload createInterfaceHostOffload();

	/**
	 * Returns a new object of class '<em>Interface Guest Offload</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Interface Guest Offload</em>'.
	 * @generated
	 */
	InterfaceGuestOffload createInterfaceGuestOffload();

	/**
	 * Returns a new object of class '<em>Interface Backend</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Interface Backend</em>'.
	 * @generated
	 */
	InterfaceBackend createInterfaceBackend();

	/**
	 * Returns a new object of class '<em>Teaming</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Teaming</em>'.
	 * @generated
	 */
	Teaming createTeaming();

	/**
	 * Returns a new object of class '<em>Filterref</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Filterref</em>'.
	 * @generated
	 */
	Filterref createFilterref();

	/**
	 * Returns a new object of class '<em>Filter Parameter</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Filter Parameter</em>'.
	 * @generated
	 */
	FilterParameter createFilterParameter();

	/**
	 * Returns a new object of class '<em>Interface Tune</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Interface Tune</em>'.
	 * @generated
	 */
	InterfaceTune createInterfaceTune();

	/**
	 * Returns a new object of class '<em>Interface Link</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Interface Link</em>'.
	 * @generated
	 */
	InterfaceLink createInterfaceLink();

	/**
	 * Returns a new object of class '<em>Interface Mtu</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Interface Mtu</em>'.
	 * @generated
	 */
	InterfaceMtu createInterfaceMtu();

	/**
	 * Returns a new object of class '<em>Coalesce</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Coalesce</em>'.
	 * @generated
	 */
	Coalesce createCoalesce();

	/**
	 * Returns a new object of class '<em>Coalesce Rx</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Coalesce Rx</em>'.
	 * @generated
	 */
	CoalesceRx createCoalesceRx();

	/**
	 * Returns a new object of class '<em>Coalesce Frames</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Coalesce Frames</em>'.
	 * @generated
	 */
	CoalesceFrames createCoalesceFrames();

	/**
	 * Returns a new object of class '<em>Interface Port</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Interface Port</em>'.
	 * @generated
	 */
	InterfacePort createInterfacePort();

	/**
	 * Returns a new object of class '<em>Device Rom</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Device Rom</em>'.
	 * @generated
	 */
	DeviceRom createDeviceRom();

	/**
	 * Returns a new object of class '<em>Smartcard</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Smartcard</em>'.
	 * @generated
	 */
	Smartcard createSmartcard();

	/**
	 * Returns a new object of class '<em>Character Source</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Character Source</em>'.
	 * @generated
	 */
	CharacterSource createCharacterSource();

	/**
	 * Returns a new object of class '<em>Spice Clipboard</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Spice Clipboard</em>'.
	 * @generated
	 */
	SpiceClipboard createSpiceClipboard();

	/**
	 * Returns a new object of class '<em>Mouse</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Mouse</em>'.
	 * @generated
	 */
	Mouse createMouse();

	/**
	 * Returns a new object of class '<em>Character Protocol</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Character Protocol</em>'.
	 * @generated
	 */
	CharacterProtocol createCharacterProtocol();

	/**
	 * Returns a new object of class '<em>Character Log</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Character Log</em>'.
	 * @generated
	 */
	CharacterLog createCharacterLog();

	/**
	 * Returns a new object of class '<em>Character Target</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Character Target</em>'.
	 * @generated
	 */
	CharacterTarget createCharacterTarget();

	/**
	 * Returns a new object of class '<em>Character Target Model</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Character Target Model</em>'.
	 * @generated
	 */
	CharacterTargetModel createCharacterTargetModel();

	/**
	 * Returns a new object of class '<em>Serial</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Serial</em>'.
	 * @generated
	 */
	Serial createSerial();

	/**
	 * Returns a new object of class '<em>Parallel</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Parallel</em>'.
	 * @generated
	 */
	Parallel createParallel();

	/**
	 * Returns a new object of class '<em>Console</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Console</em>'.
	 * @generated
	 */
	Console createConsole();

	/**
	 * Returns a new object of class '<em>Channel</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Channel</em>'.
	 * @generated
	 */
	Channel createChannel();

	/**
	 * Returns a new object of class '<em>Channel Target</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Channel Target</em>'.
	 * @generated
	 */
	ChannelTarget createChannelTarget();

	/**
	 * Returns a new object of class '<em>Input</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Input</em>'.
	 * @generated
	 */
	Input createInput();

	/**
	 * Returns a new object of class '<em>Virtio Options</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Virtio Options</em>'.
	 * @generated
	 */
	VirtioOptions createVirtioOptions();

	/**
	 * Returns a new object of class '<em>Input Source</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Input Source</em>'.
	 * @generated
	 */
	InputSource createInputSource();

	/**
	 * Returns a new object of class '<em>Tpm</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Tpm</em>'.
	 * @generated
	 */
	Tpm createTpm();

	/**
	 * Returns a new object of class '<em>Tpm Backend</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Tpm Backend</em>'.
	 * @generated
	 */
	TpmBackend createTpmBackend();

	/**
	 * Returns a new object of class '<em>Tpm Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Tpm Device</em>'.
	 * @generated
	 */
	TpmDevice createTpmDevice();

	/**
	 * Returns a new object of class '<em>Tpm Backend Source</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Tpm Backend Source</em>'.
	 * @generated
	 */
	TpmBackendSource createTpmBackendSource();

	/**
	 * Returns a new object of class '<em>Tpm Backend Encryption</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Tpm Backend Encryption</em>'.
	 * @generated
	 */
	TpmBackendEncryption createTpmBackendEncryption();

	/**
	 * Returns a new object of class '<em>Active Pcr Banks</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Active Pcr Banks</em>'.
	 * @generated
	 */
	ActivePcrBanks createActivePcrBanks();

	/**
	 * Returns a new object of class '<em>Profile</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Profile</em>'.
	 * @generated
	 */
	Profile createProfile();

	/**
	 * Returns a new object of class '<em>Graphics</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Graphics</em>'.
	 * @generated
	 */
	Graphics createGraphics();

	/**
	 * Returns a new object of class '<em>Listen</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Listen</em>'.
	 * @generated
	 */
	Listen createListen();

	/**
	 * Returns a new object of class '<em>Graphics Gl</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Graphics Gl</em>'.
	 * @generated
	 */
	GraphicsGl createGraphicsGl();

	/**
	 * Returns a new object of class '<em>Audio Reference</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Audio Reference</em>'.
	 * @generated
	 */
	AudioReference createAudioReference();

	/**
	 * Returns a new object of class '<em>Spice Channel</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Spice Channel</em>'.
	 * @generated
	 */
	SpiceChannel createSpiceChannel();

	/**
	 * Returns a new object of class '<em>Spice Compression</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Spice Compression</em>'.
	 * @generated
	 */
	SpiceCompression createSpiceCompression();

	/**
	 * Returns a new object of class '<em>Spice Playback</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Spice Playback</em>'.
	 * @generated
	 */
	SpicePlayback createSpicePlayback();

	/**
	 * Returns a new object of class '<em>Spice Streaming</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Spice Streaming</em>'.
	 * @generated
	 */
	SpiceStreaming createSpiceStreaming();

	/**
	 * Returns a new object of class '<em>Spice Filetransfer</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Spice Filetransfer</em>'.
	 * @generated
	 */
	SpiceFiletransfer createSpiceFiletransfer();

	/**
	 * Returns a new object of class '<em>Sound</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sound</em>'.
	 * @generated
	 */
	Sound createSound();

	/**
	 * Returns a new object of class '<em>Sound Codec</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sound Codec</em>'.
	 * @generated
	 */
	SoundCodec createSoundCodec();

	/**
	 * Returns a new object of class '<em>Audio</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Audio</em>'.
	 * @generated
	 */
	Audio createAudio();

	/**
	 * Returns a new object of class '<em>Audio Input</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Audio Input</em>'.
	 * @generated
	 */
	AudioInput createAudioInput();

	/**
	 * Returns a new object of class '<em>Audio Settings</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Audio Settings</em>'.
	 * @generated
	 */
	AudioSettings createAudioSettings();

	/**
	 * Returns a new object of class '<em>Audio Output</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Audio Output</em>'.
	 * @generated
	 */
	AudioOutput createAudioOutput();

	/**
	 * Returns a new object of class '<em>Video</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Video</em>'.
	 * @generated
	 */
	Video createVideo();

	/**
	 * Returns a new object of class '<em>Video Model</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Video Model</em>'.
	 * @generated
	 */
	VideoModel createVideoModel();

	/**
	 * Returns a new object of class '<em>Video Acceleration</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Video Acceleration</em>'.
	 * @generated
	 */
	VideoAcceleration createVideoAcceleration();

	/**
	 * Returns a new object of class '<em>Video Resolution</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Video Resolution</em>'.
	 * @generated
	 */
	VideoResolution createVideoResolution();

	/**
	 * Returns a new object of class '<em>Video Driver</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Video Driver</em>'.
	 * @generated
	 */
	VideoDriver createVideoDriver();

	/**
	 * Returns a new object of class '<em>Hostdev</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Hostdev</em>'.
	 * @generated
	 */
	Hostdev createHostdev();

	/**
	 * Returns a new object of class '<em>Hostdev Driver</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Hostdev Driver</em>'.
	 * @generated
	 */
	HostdevDriver createHostdevDriver();

	/**
	 * Returns a new object of class '<em>Hostdev Source</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Hostdev Source</em>'.
	 * @generated
	 */
	HostdevSource createHostdevSource();

	/**
	 * Returns a new object of class '<em>Hostdev Address</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Hostdev Address</em>'.
	 * @generated
	 */
	HostdevAddress createHostdevAddress();

	/**
	 * Returns a new object of class '<em>Scsi Adapter</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Scsi Adapter</em>'.
	 * @generated
	 */
	ScsiAdapter createScsiAdapter();

	/**
	 * Returns a new object of class '<em>Parentaddr</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Parentaddr</em>'.
	 * @generated
	 */
	Parentaddr createParentaddr();

	/**
	 * Returns a new object of class '<em>Redirdev</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Redirdev</em>'.
	 * @generated
	 */
	Redirdev createRedirdev();

	/**
	 * Returns a new object of class '<em>Redirfilter</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Redirfilter</em>'.
	 * @generated
	 */
	Redirfilter createRedirfilter();

	/**
	 * Returns a new object of class '<em>Redir Usb Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Redir Usb Device</em>'.
	 * @generated
	 */
	RedirUsbDevice createRedirUsbDevice();

	/**
	 * Returns a new object of class '<em>Hub</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Hub</em>'.
	 * @generated
	 */
	Hub createHub();

	/**
	 * Returns a new object of class '<em>Watchdog</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Watchdog</em>'.
	 * @generated
	 */
	Watchdog createWatchdog();

	/**
	 * Returns a new object of class '<em>Memballoon</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Memballoon</em>'.
	 * @generated
	 */
	Memballoon createMemballoon();

	/**
	 * Returns a new object of class '<em>Memballoon Stats</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Memballoon Stats</em>'.
	 * @generated
	 */
	MemballoonStats createMemballoonStats();

	/**
	 * Returns a new object of class '<em>Rng</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Rng</em>'.
	 * @generated
	 */
	Rng createRng();

	/**
	 * Returns a new object of class '<em>Rng Rate</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Rng Rate</em>'.
	 * @generated
	 */
	RngRate createRngRate();

	/**
	 * Returns a new object of class '<em>Rng Backend</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Rng Backend</em>'.
	 * @generated
	 */
	RngBackend createRngBackend();

	/**
	 * Returns a new object of class '<em>Nvram Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Nvram Device</em>'.
	 * @generated
	 */
	NvramDevice createNvramDevice();

	/**
	 * Returns a new object of class '<em>Panic</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Panic</em>'.
	 * @generated
	 */
	Panic createPanic();

	/**
	 * Returns a new object of class '<em>Shmem</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Shmem</em>'.
	 * @generated
	 */
	Shmem createShmem();

	/**
	 * Returns a new object of class '<em>Shmem Model</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Shmem Model</em>'.
	 * @generated
	 */
	ShmemModel createShmemModel();

	/**
	 * Returns a new object of class '<em>Shmem Server</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Shmem Server</em>'.
	 * @generated
	 */
	ShmemServer createShmemServer();

	/**
	 * Returns a new object of class '<em>Shmem Msi</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Shmem Msi</em>'.
	 * @generated
	 */
	ShmemMsi createShmemMsi();

	/**
	 * Returns a new object of class '<em>Memory Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Memory Device</em>'.
	 * @generated
	 */
	MemoryDevice createMemoryDevice();

	/**
	 * Returns a new object of class '<em>Memory Device Source</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Memory Device Source</em>'.
	 * @generated
	 */
	MemoryDeviceSource createMemoryDeviceSource();

	/**
	 * Returns a new object of class '<em>Memory Device Target</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Memory Device Target</em>'.
	 * @generated
	 */
	MemoryDeviceTarget createMemoryDeviceTarget();

	/**
	 * Returns a new object of class '<em>Memory Label</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Memory Label</em>'.
	 * @generated
	 */
	MemoryLabel createMemoryLabel();

	/**
	 * Returns a new object of class '<em>Iommu</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Iommu</em>'.
	 * @generated
	 */
	Iommu createIommu();

	/**
	 * Returns a new object of class '<em>Iommu Driver</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Iommu Driver</em>'.
	 * @generated
	 */
	IommuDriver createIommuDriver();

	/**
	 * Returns a new object of class '<em>Vsock</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Vsock</em>'.
	 * @generated
	 */
	Vsock createVsock();

	/**
	 * Returns a new object of class '<em>Vsock Cid</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Vsock Cid</em>'.
	 * @generated
	 */
	VsockCid createVsockCid();

	/**
	 * Returns a new object of class '<em>Crypto</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Crypto</em>'.
	 * @generated
	 */
	Crypto createCrypto();

	/**
	 * Returns a new object of class '<em>Crypto Backend</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Crypto Backend</em>'.
	 * @generated
	 */
	CryptoBackend createCryptoBackend();

	/**
	 * Returns a new object of class '<em>Pstore</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Pstore</em>'.
	 * @generated
	 */
	Pstore createPstore();

	/**
	 * Returns a new object of class '<em>Seclabel</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Seclabel</em>'.
	 * @generated
	 */
	Seclabel createSeclabel();

	/**
	 * Returns a new object of class '<em>Keywrap</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Keywrap</em>'.
	 * @generated
	 */
	Keywrap createKeywrap();

	/**
	 * Returns a new object of class '<em>Keywrap Cipher</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Keywrap Cipher</em>'.
	 * @generated
	 */
	KeywrapCipher createKeywrapCipher();

	/**
	 * Returns a new object of class '<em>Launch Security</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Launch Security</em>'.
	 * @generated
	 */
	LaunchSecurity createLaunchSecurity();

	/**
	 * Returns a new object of class '<em>Qemu Commandline</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Qemu Commandline</em>'.
	 * @generated
	 */
	QemuCommandline createQemuCommandline();

	/**
	 * Returns a new object of class '<em>Qemu Arg</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Qemu Arg</em>'.
	 * @generated
	 */
	QemuArg createQemuArg();

	/**
	 * Returns a new object of class '<em>Qemu Env</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Qemu Env</em>'.
	 * @generated
	 */
	QemuEnv createQemuEnv();

	/**
	 * Returns a new object of class '<em>Qemu Capabilities</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Qemu Capabilities</em>'.
	 * @generated
	 */
	QemuCapabilities createQemuCapabilities();

	/**
	 * Returns a new object of class '<em>Qemu Add</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Qemu Add</em>'.
	 * @generated
	 */
	QemuAdd createQemuAdd();

	/**
	 * Returns a new object of class '<em>Qemu Del</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Qemu Del</em>'.
	 * @generated
	 */
	QemuDel createQemuDel();

	/**
	 * Returns a new object of class '<em>Qemu Deprecation</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Qemu Deprecation</em>'.
	 * @generated
	 */
	QemuDeprecation createQemuDeprecation();

	/**
	 * Returns a new object of class '<em>Qemu Override</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Qemu Override</em>'.
	 * @generated
	 */
	QemuOverride createQemuOverride();

	/**
	 * Returns a new object of class '<em>Qemu Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Qemu Device</em>'.
	 * @generated
	 */
	QemuDevice createQemuDevice();

	/**
	 * Returns a new object of class '<em>Qemu Frontend</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Qemu Frontend</em>'.
	 * @generated
	 */
	QemuFrontend createQemuFrontend();

	/**
	 * Returns a new object of class '<em>Qemu Property</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Qemu Property</em>'.
	 * @generated
	 */
	QemuProperty createQemuProperty();

	/**
	 * Returns a new object of class '<em>Lxc Namespace</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Lxc Namespace</em>'.
	 * @generated
	 */
	LxcNamespace createLxcNamespace();

	/**
	 * Returns a new object of class '<em>Lxc Sharenet</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Lxc Sharenet</em>'.
	 * @generated
	 */
	LxcSharenet createLxcSharenet();

	/**
	 * Returns a new object of class '<em>Lxc Shareipc</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Lxc Shareipc</em>'.
	 * @generated
	 */
	LxcShareipc createLxcShareipc();

	/**
	 * Returns a new object of class '<em>Lxc Shareuts</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Lxc Shareuts</em>'.
	 * @generated
	 */
	LxcShareuts createLxcShareuts();

	/**
	 * Returns a new object of class '<em>Bhyve Commandline</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Bhyve Commandline</em>'.
	 * @generated
	 */
	BhyveCommandline createBhyveCommandline();

	/**
	 * Returns a new object of class '<em>Bhyve Arg</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Bhyve Arg</em>'.
	 * @generated
	 */
	BhyveArg createBhyveArg();

	/**
	 * Returns a new object of class '<em>Xen Commandline</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Xen Commandline</em>'.
	 * @generated
	 */
	XenCommandline createXenCommandline();

	/**
	 * Returns a new object of class '<em>Xen Arg</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Xen Arg</em>'.
	 * @generated
	 */
	XenArg createXenArg();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	DefinitionPackage getDefinitionPackage();

} //DefinitionFactory
