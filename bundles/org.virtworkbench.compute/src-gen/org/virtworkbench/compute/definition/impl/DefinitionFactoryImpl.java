/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.virtworkbench.compute.definition.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class DefinitionFactoryImpl extends EFactoryImpl implements DefinitionFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static DefinitionFactory init() {
		try {
			DefinitionFactory theDefinitionFactory = (DefinitionFactory)EPackage.Registry.INSTANCE.getEFactory(DefinitionPackage.eNS_URI);
			if (theDefinitionFactory != null) {
				return theDefinitionFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new DefinitionFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DefinitionFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case DefinitionPackage.DOMAIN_DEFINITION: return createDomainDefinition();
			case DefinitionPackage.METADATA: return createMetadata();
			case DefinitionPackage.LIBOSINFO: return createLibosinfo();
			case DefinitionPackage.LIBOSINFO_OS: return createLibosinfoOs();
			case DefinitionPackage.MAX_MEMORY: return createMaxMemory();
			case DefinitionPackage.MEMORY: return createMemory();
			case DefinitionPackage.CURRENT_MEMORY: return createCurrentMemory();
			case DefinitionPackage.BLKIOTUNE: return createBlkiotune();
			case DefinitionPackage.BLKIO_DEVICE: return createBlkioDevice();
			case DefinitionPackage.MEMTUNE: return createMemtune();
			case DefinitionPackage.SCALED_SIZE: return createScaledSize();
			case DefinitionPackage.MEMORY_BACKING: return createMemoryBacking();
			case DefinitionPackage.HUGEPAGES: return createHugepages();
			case DefinitionPackage.HUGE_PAGE: return createHugePage();
			case DefinitionPackage.MEMORY_BACKING_SOURCE: return createMemoryBackingSource();
			case DefinitionPackage.MEMORY_ACCESS: return createMemoryAccess();
			case DefinitionPackage.MEMORY_ALLOCATION: return createMemoryAllocation();
			case DefinitionPackage.VCPU: return createVcpu();
			case DefinitionPackage.VCPUS: return createVcpus();
			case DefinitionPackage.VCPU_STATE: return createVcpuState();
			case DefinitionPackage.IOTHREADIDS: return createIothreadids();
			case DefinitionPackage.IOTHREAD: return createIothread();
			case DefinitionPackage.IOTHREAD_POLL: return createIothreadPoll();
			case DefinitionPackage.DEFAULT_IOTHREAD: return createDefaultIothread();
			case DefinitionPackage.CPUTUNE: return createCputune();
			case DefinitionPackage.VCPU_PIN: return createVcpuPin();
			case DefinitionPackage.EMULATOR_PIN: return createEmulatorPin();
			case DefinitionPackage.IOTHREAD_PIN: return createIothreadPin();
			case DefinitionPackage.VCPU_SCHEDULER: return createVcpuScheduler();
			case DefinitionPackage.IOTHREAD_SCHEDULER: return createIothreadScheduler();
			case DefinitionPackage.EMULATOR_SCHEDULER: return createEmulatorScheduler();
			case DefinitionPackage.CACHETUNE: return createCachetune();
			case DefinitionPackage.CACHE_ALLOCATION: return createCacheAllocation();
			case DefinitionPackage.CACHE_TUNE_MONITOR: return createCacheTuneMonitor();
			case DefinitionPackage.MEMORYTUNE: return createMemorytune();
			case DefinitionPackage.MEMORY_TUNE_NODE: return createMemoryTuneNode();
			case DefinitionPackage.MEMORY_TUNE_MONITOR: return createMemoryTuneMonitor();
			case DefinitionPackage.NUMATUNE: return createNumatune();
			case DefinitionPackage.NUMA_MEMORY: return createNumaMemory();
			case DefinitionPackage.MEMORY_NODE: return createMemoryNode();
			case DefinitionPackage.DOMAIN_RESOURCE: return createDomainResource();
			case DefinitionPackage.FIBRECHANNEL: return createFibrechannel();
			case DefinitionPackage.SYSINFO: return createSysinfo();
			case DefinitionPackage.SYSINFO_BIOS: return createSysinfoBios();
			case DefinitionPackage.SYSINFO_BIOS_ENTRY: return createSysinfoBiosEntry();
			case DefinitionPackage.SYSINFO_TABLE: return createSysinfoTable();
			case DefinitionPackage.SYSINFO_TABLE_ENTRY: return createSysinfoTableEntry();
			case DefinitionPackage.BASE_BOARD: return createBaseBoard();
			case DefinitionPackage.BASE_BOARD_ENTRY: return createBaseBoardEntry();
			case DefinitionPackage.CHASSIS: return createChassis();
			case DefinitionPackage.CHASSIS_ENTRY: return createChassisEntry();
			case DefinitionPackage.OEM_STRINGS: return createOemStrings();
			case DefinitionPackage.FWCFG_ENTRY: return createFwcfgEntry();
			case DefinitionPackage.OPERATING_SYSTEM: return createOperatingSystem();
			case DefinitionPackage.FIRMWARE: return createFirmware();
			case DefinitionPackage.FIRMWARE_FEATURE: return createFirmwareFeature();
			case DefinitionPackage.OS_TYPE: return createOsType();
			case DefinitionPackage.INIT_ENVIRONMENT: return createInitEnvironment();
			case DefinitionPackage.LOADER: return createLoader();
			case DefinitionPackage.NVRAM_FILE: return createNvramFile();
			case DefinitionPackage.DISK_SOURCE: return createDiskSource();
			case DefinitionPackage.PCI_ADDRESS: return createPciAddress();
			case DefinitionPackage.NETWORK_HOST: return createNetworkHost();
			case DefinitionPackage.SOURCE_SNAPSHOT: return createSourceSnapshot();
			case DefinitionPackage.SOURCE_CONFIG: return createSourceConfig();
			case DefinitionPackage.AUTH: return createAuth();
			case DefinitionPackage.AUTH_SECRET: return createAuthSecret();
			case DefinitionPackage.INITIATOR: return createInitiator();
			case DefinitionPackage.INITIATOR_IQN: return createInitiatorIqn();
			case DefinitionPackage.COOKIES: return createCookies();
			case DefinitionPackage.COOKIE: return createCookie();
			case DefinitionPackage.SOURCE_READAHEAD: return createSourceReadahead();
			case DefinitionPackage.SOURCE_TIMEOUT: return createSourceTimeout();
			case DefinitionPackage.SOURCE_SSL: return createSourceSsl();
			case DefinitionPackage.SOURCE_IDENTITY: return createSourceIdentity();
			case DefinitionPackage.STORAGE_SLICES: return createStorageSlices();
			case DefinitionPackage.STORAGE_SLICE: return createStorageSlice();
			case DefinitionPackage.RESERVATIONS: return createReservations();
			case DefinitionPackage.RESERVATIONS_SOURCE: return createReservationsSource();
			case DefinitionPackage.RECONNECT: return createReconnect();
			case DefinitionPackage.DISK_ENCRYPTION: return createDiskEncryption();
			case DefinitionPackage.ENCRYPTION_SECRET: return createEncryptionSecret();
			case DefinitionPackage.ENCRYPTION_CIPHER: return createEncryptionCipher();
			case DefinitionPackage.IVGEN: return createIvgen();
			case DefinitionPackage.SOURCE_SECLABEL: return createSourceSeclabel();
			case DefinitionPackage.OS_ACPI: return createOsAcpi();
			case DefinitionPackage.ACPI_TABLE: return createAcpiTable();
			case DefinitionPackage.BOOT_DEVICE: return createBootDevice();
			case DefinitionPackage.BOOTMENU: return createBootmenu();
			case DefinitionPackage.BIOS: return createBios();
			case DefinitionPackage.SMBIOS: return createSmbios();
			case DefinitionPackage.IDMAP: return createIdmap();
			case DefinitionPackage.ID_RANGE: return createIdRange();
			case DefinitionPackage.FEATURES: return createFeatures();
			case DefinitionPackage.APIC: return createApic();
			case DefinitionPackage.FEATURE_STATE: return createFeatureState();
			case DefinitionPackage.HYPERV: return createHyperv();
			case DefinitionPackage.HYPERV_SPINLOCKS: return createHypervSpinlocks();
			case DefinitionPackage.HYPERV_STIMER: return createHypervStimer();
			case DefinitionPackage.HYPERV_VENDOR_ID: return createHypervVendorId();
			case DefinitionPackage.KVM_FEATURES: return createKvmFeatures();
			case DefinitionPackage.KVM_DIRTY_RING: return createKvmDirtyRing();
			case DefinitionPackage.XEN_FEATURES: return createXenFeatures();
			case DefinitionPackage.XEN_PASSTHROUGH: return createXenPassthrough();
			case DefinitionPackage.LXC_CAPABILITIES: return createLxcCapabilities();
			case DefinitionPackage.GIC: return createGic();
			case DefinitionPackage.SMM: return createSmm();
			case DefinitionPackage.SIZE_IN_MEBIBYTES: return createSizeInMebibytes();
			case DefinitionPackage.IOAPIC: return createIoapic();
			case DefinitionPackage.HPT: return createHpt();
			case DefinitionPackage.MSRS: return createMsrs();
			case DefinitionPackage.MITIGATION: return createMitigation();
			case DefinitionPackage.TCG: return createTcg();
			case DefinitionPackage.ASYNC_TEARDOWN: return createAsyncTeardown();
			case DefinitionPackage.CPU: return createCpu();
			case DefinitionPackage.CPU_MODEL: return createCpuModel();
			case DefinitionPackage.CPU_TOPOLOGY: return createCpuTopology();
			case DefinitionPackage.CPU_CACHE: return createCpuCache();
			case DefinitionPackage.MAXPHYSADDR: return createMaxphysaddr();
			case DefinitionPackage.CPU_FEATURE: return createCpuFeature();
			case DefinitionPackage.NUMA: return createNuma();
			case DefinitionPackage.NUMA_CELL: return createNumaCell();
			case DefinitionPackage.DISTANCES: return createDistances();
			case DefinitionPackage.SIBLING: return createSibling();
			case DefinitionPackage.NUMA_CACHE: return createNumaCache();
			case DefinitionPackage.NUMA_CACHE_SIZE: return createNumaCacheSize();
			case DefinitionPackage.NUMA_CACHE_LINE: return createNumaCacheLine();
			case DefinitionPackage.INTERCONNECTS: return createInterconnects();
			case DefinitionPackage.NUMA_LATENCY: return createNumaLatency();
			case DefinitionPackage.NUMA_BANDWIDTH: return createNumaBandwidth();
			case DefinitionPackage.CLOCK: return createClock();
			case DefinitionPackage.TIMER: return createTimer();
			case DefinitionPackage.TIMER_CATCHUP: return createTimerCatchup();
			case DefinitionPackage.PM: return createPm();
			case DefinitionPackage.SUSPEND_STATE: return createSuspendState();
			case DefinitionPackage.PERF: return createPerf();
			case DefinitionPackage.PERF_EVENT: return createPerfEvent();
			case DefinitionPackage.DEVICES: return createDevices();
			case DefinitionPackage.DISK: return createDisk();
			case DefinitionPackage.DISK_DRIVER: return createDiskDriver();
			case DefinitionPackage.DISK_IOTHREADS: return createDiskIothreads();
			case DefinitionPackage.DISK_IOTHREAD: return createDiskIothread();
			case DefinitionPackage.DISK_QUEUE: return createDiskQueue();
			case DefinitionPackage.METADATA_CACHE: return createMetadataCache();
			case DefinitionPackage.SIZE_IN_BYTES: return createSizeInBytes();
			case DefinitionPackage.BACKING_STORE: return createBackingStore();
			case DefinitionPackage.IMAGE_FORMAT: return createImageFormat();
			case DefinitionPackage.DISK_MIRROR: return createDiskMirror();
			case DefinitionPackage.DISK_TARGET: return createDiskTarget();
			case DefinitionPackage.IOTUNE: return createIotune();
			case DefinitionPackage.DISK_TRANSIENT: return createDiskTransient();
			case DefinitionPackage.DEVICE_BOOT: return createDeviceBoot();
			case DefinitionPackage.BACKEND_DOMAIN: return createBackendDomain();
			case DefinitionPackage.DISK_GEOMETRY: return createDiskGeometry();
			case DefinitionPackage.DISK_BLOCKIO: return createDiskBlockio();
			case DefinitionPackage.ALIAS: return createAlias();
			case DefinitionPackage.DEVICE_ACPI: return createDeviceAcpi();
			case DefinitionPackage.DEVICE_ADDRESS: return createDeviceAddress();
			case DefinitionPackage.ZPCI_ADDRESS: return createZpciAddress();
			case DefinitionPackage.CONTROLLER: return createController();
			case DefinitionPackage.CONTROLLER_MODEL: return createControllerModel();
			case DefinitionPackage.CONTROLLER_DRIVER: return createControllerDriver();
			case DefinitionPackage.CONTROLLER_TARGET: return createControllerTarget();
			case DefinitionPackage.CONTROLLER_MASTER: return createControllerMaster();
			case DefinitionPackage.LEASE: return createLease();
			case DefinitionPackage.LEASE_TARGET: return createLeaseTarget();
			case DefinitionPackage.FILESYSTEM: return createFilesystem();
			case DefinitionPackage.FILESYSTEM_DRIVER: return createFilesystemDriver();
			case DefinitionPackage.FILESYSTEM_BINARY: return createFilesystemBinary();
			case DefinitionPackage.FILESYSTEM_CACHE: return createFilesystemCache();
			case DefinitionPackage.FILESYSTEM_SANDBOX: return createFilesystemSandbox();
			case DefinitionPackage.FILESYSTEM_LOCK: return createFilesystemLock();
			case DefinitionPackage.FILESYSTEM_THREAD_POOL: return createFilesystemThreadPool();
			case DefinitionPackage.FILESYSTEM_SOURCE: return createFilesystemSource();
			case DefinitionPackage.FILESYSTEM_TARGET: return createFilesystemTarget();
			case DefinitionPackage.INTERFACE: return createInterface();
			case DefinitionPackage.INTERFACE_MAC: return createInterfaceMac();
			case DefinitionPackage.INTERFACE_SOURCE: return createInterfaceSource();
			case DefinitionPackage.IP_ADDRESS: return createIpAddress();
			case DefinitionPackage.IP_ROUTE: return createIpRoute();
			case DefinitionPackage.LOCAL_ADDRESS: return createLocalAddress();
			case DefinitionPackage.USB_ID: return createUsbId();
			case DefinitionPackage.INTERFACE_PCI_ADDRESS: return createInterfacePciAddress();
			case DefinitionPackage.VLAN: return createVlan();
			case DefinitionPackage.VLAN_TAG: return createVlanTag();
			case DefinitionPackage.VIRTUALPORT: return createVirtualport();
			case DefinitionPackage.VIRTUALPORT_PARAMETERS: return createVirtualportParameters();
			case DefinitionPackage.BANDWIDTH: return createBandwidth();
			case DefinitionPackage.BANDWIDTH_LIMIT: return createBandwidthLimit();
			case DefinitionPackage.PORT_FORWARD: return createPortForward();
			case DefinitionPackage.PORT_RANGE: return createPortRange();
			case DefinitionPackage.INTERFACE_SCRIPT: return createInterfaceScript();
			case DefinitionPackage.INTERFACE_TARGET: return createInterfaceTarget();
			case DefinitionPackage.INTERFACE_GUEST: return createInterfaceGuest();
			case DefinitionPackage.INTERFACE_MODEL: return createInterfaceModel();
			case DefinitionPackage.INTERFACE_DRIVER: return createInterfaceDriver();
			case DefinitionPackage.INTERFACE_HOST_OFFLOAD: return createInterfaceHostOffload();
			case DefinitionPackage.INTERFACE_GUEST_OFFLOAD: return createInterfaceGuestOffload();
			case DefinitionPackage.INTERFACE_BACKEND: return createInterfaceBackend();
			case DefinitionPackage.TEAMING: return createTeaming();
			case DefinitionPackage.FILTERREF: return createFilterref();
			case DefinitionPackage.FILTER_PARAMETER: return createFilterParameter();
			case DefinitionPackage.INTERFACE_TUNE: return createInterfaceTune();
			case DefinitionPackage.INTERFACE_LINK: return createInterfaceLink();
			case DefinitionPackage.INTERFACE_MTU: return createInterfaceMtu();
			case DefinitionPackage.COALESCE: return createCoalesce();
			case DefinitionPackage.COALESCE_RX: return createCoalesceRx();
			case DefinitionPackage.COALESCE_FRAMES: return createCoalesceFrames();
			case DefinitionPackage.INTERFACE_PORT: return createInterfacePort();
			case DefinitionPackage.DEVICE_ROM: return createDeviceRom();
			case DefinitionPackage.SMARTCARD: return createSmartcard();
			case DefinitionPackage.CHARACTER_SOURCE: return createCharacterSource();
			case DefinitionPackage.SPICE_CLIPBOARD: return createSpiceClipboard();
			case DefinitionPackage.MOUSE: return createMouse();
			case DefinitionPackage.CHARACTER_PROTOCOL: return createCharacterProtocol();
			case DefinitionPackage.CHARACTER_LOG: return createCharacterLog();
			case DefinitionPackage.CHARACTER_TARGET: return createCharacterTarget();
			case DefinitionPackage.CHARACTER_TARGET_MODEL: return createCharacterTargetModel();
			case DefinitionPackage.SERIAL: return createSerial();
			case DefinitionPackage.PARALLEL: return createParallel();
			case DefinitionPackage.CONSOLE: return createConsole();
			case DefinitionPackage.CHANNEL: return createChannel();
			case DefinitionPackage.CHANNEL_TARGET: return createChannelTarget();
			case DefinitionPackage.INPUT: return createInput();
			case DefinitionPackage.VIRTIO_OPTIONS: return createVirtioOptions();
			case DefinitionPackage.INPUT_SOURCE: return createInputSource();
			case DefinitionPackage.TPM: return createTpm();
			case DefinitionPackage.TPM_BACKEND: return createTpmBackend();
			case DefinitionPackage.TPM_DEVICE: return createTpmDevice();
			case DefinitionPackage.TPM_BACKEND_SOURCE: return createTpmBackendSource();
			case DefinitionPackage.TPM_BACKEND_ENCRYPTION: return createTpmBackendEncryption();
			case DefinitionPackage.ACTIVE_PCR_BANKS: return createActivePcrBanks();
			case DefinitionPackage.PROFILE: return createProfile();
			case DefinitionPackage.GRAPHICS: return createGraphics();
			case DefinitionPackage.LISTEN: return createListen();
			case DefinitionPackage.GRAPHICS_GL: return createGraphicsGl();
			case DefinitionPackage.AUDIO_REFERENCE: return createAudioReference();
			case DefinitionPackage.SPICE_CHANNEL: return createSpiceChannel();
			case DefinitionPackage.SPICE_COMPRESSION: return createSpiceCompression();
			case DefinitionPackage.SPICE_PLAYBACK: return createSpicePlayback();
			case DefinitionPackage.SPICE_STREAMING: return createSpiceStreaming();
			case DefinitionPackage.SPICE_FILETRANSFER: return createSpiceFiletransfer();
			case DefinitionPackage.SOUND: return createSound();
			case DefinitionPackage.SOUND_CODEC: return createSoundCodec();
			case DefinitionPackage.AUDIO: return createAudio();
			case DefinitionPackage.AUDIO_INPUT: return createAudioInput();
			case DefinitionPackage.AUDIO_SETTINGS: return createAudioSettings();
			case DefinitionPackage.AUDIO_OUTPUT: return createAudioOutput();
			case DefinitionPackage.VIDEO: return createVideo();
			case DefinitionPackage.VIDEO_MODEL: return createVideoModel();
			case DefinitionPackage.VIDEO_ACCELERATION: return createVideoAcceleration();
			case DefinitionPackage.VIDEO_RESOLUTION: return createVideoResolution();
			case DefinitionPackage.VIDEO_DRIVER: return createVideoDriver();
			case DefinitionPackage.HOSTDEV: return createHostdev();
			case DefinitionPackage.HOSTDEV_DRIVER: return createHostdevDriver();
			case DefinitionPackage.HOSTDEV_SOURCE: return createHostdevSource();
			case DefinitionPackage.HOSTDEV_ADDRESS: return createHostdevAddress();
			case DefinitionPackage.SCSI_ADAPTER: return createScsiAdapter();
			case DefinitionPackage.PARENTADDR: return createParentaddr();
			case DefinitionPackage.REDIRDEV: return createRedirdev();
			case DefinitionPackage.REDIRFILTER: return createRedirfilter();
			case DefinitionPackage.REDIR_USB_DEVICE: return createRedirUsbDevice();
			case DefinitionPackage.HUB: return createHub();
			case DefinitionPackage.WATCHDOG: return createWatchdog();
			case DefinitionPackage.MEMBALLOON: return createMemballoon();
			case DefinitionPackage.MEMBALLOON_STATS: return createMemballoonStats();
			case DefinitionPackage.RNG: return createRng();
			case DefinitionPackage.RNG_RATE: return createRngRate();
			case DefinitionPackage.RNG_BACKEND: return createRngBackend();
			case DefinitionPackage.NVRAM_DEVICE: return createNvramDevice();
			case DefinitionPackage.PANIC: return createPanic();
			case DefinitionPackage.SHMEM: return createShmem();
			case DefinitionPackage.SHMEM_MODEL: return createShmemModel();
			case DefinitionPackage.SHMEM_SERVER: return createShmemServer();
			case DefinitionPackage.SHMEM_MSI: return createShmemMsi();
			case DefinitionPackage.MEMORY_DEVICE: return createMemoryDevice();
			case DefinitionPackage.MEMORY_DEVICE_SOURCE: return createMemoryDeviceSource();
			case DefinitionPackage.MEMORY_DEVICE_TARGET: return createMemoryDeviceTarget();
			case DefinitionPackage.MEMORY_LABEL: return createMemoryLabel();
			case DefinitionPackage.IOMMU: return createIommu();
			case DefinitionPackage.IOMMU_DRIVER: return createIommuDriver();
			case DefinitionPackage.VSOCK: return createVsock();
			case DefinitionPackage.VSOCK_CID: return createVsockCid();
			case DefinitionPackage.CRYPTO: return createCrypto();
			case DefinitionPackage.CRYPTO_BACKEND: return createCryptoBackend();
			case DefinitionPackage.PSTORE: return createPstore();
			case DefinitionPackage.SECLABEL: return createSeclabel();
			case DefinitionPackage.KEYWRAP: return createKeywrap();
			case DefinitionPackage.KEYWRAP_CIPHER: return createKeywrapCipher();
			case DefinitionPackage.LAUNCH_SECURITY: return createLaunchSecurity();
			case DefinitionPackage.QEMU_COMMANDLINE: return createQemuCommandline();
			case DefinitionPackage.QEMU_ARG: return createQemuArg();
			case DefinitionPackage.QEMU_ENV: return createQemuEnv();
			case DefinitionPackage.QEMU_CAPABILITIES: return createQemuCapabilities();
			case DefinitionPackage.QEMU_ADD: return createQemuAdd();
			case DefinitionPackage.QEMU_DEL: return createQemuDel();
			case DefinitionPackage.QEMU_DEPRECATION: return createQemuDeprecation();
			case DefinitionPackage.QEMU_OVERRIDE: return createQemuOverride();
			case DefinitionPackage.QEMU_DEVICE: return createQemuDevice();
			case DefinitionPackage.QEMU_FRONTEND: return createQemuFrontend();
			case DefinitionPackage.QEMU_PROPERTY: return createQemuProperty();
			case DefinitionPackage.LXC_NAMESPACE: return createLxcNamespace();
			case DefinitionPackage.LXC_SHARENET: return createLxcSharenet();
			case DefinitionPackage.LXC_SHAREIPC: return createLxcShareipc();
			case DefinitionPackage.LXC_SHAREUTS: return createLxcShareuts();
			case DefinitionPackage.BHYVE_COMMANDLINE: return createBhyveCommandline();
			case DefinitionPackage.BHYVE_ARG: return createBhyveArg();
			case DefinitionPackage.XEN_COMMANDLINE: return createXenCommandline();
			case DefinitionPackage.XEN_ARG: return createXenArg();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DomainDefinition createDomainDefinition() {
		DomainDefinitionImpl domainDefinition = new DomainDefinitionImpl();
		return domainDefinition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Metadata createMetadata() {
		MetadataImpl metadata = new MetadataImpl();
		return metadata;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Libosinfo createLibosinfo() {
		LibosinfoImpl libosinfo = new LibosinfoImpl();
		return libosinfo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LibosinfoOs createLibosinfoOs() {
		LibosinfoOsImpl libosinfoOs = new LibosinfoOsImpl();
		return libosinfoOs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MaxMemory createMaxMemory() {
		MaxMemoryImpl maxMemory = new MaxMemoryImpl();
		return maxMemory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Memory createMemory() {
		MemoryImpl memory = new MemoryImpl();
		return memory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CurrentMemory createCurrentMemory() {
		CurrentMemoryImpl currentMemory = new CurrentMemoryImpl();
		return currentMemory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Blkiotune createBlkiotune() {
		BlkiotuneImpl blkiotune = new BlkiotuneImpl();
		return blkiotune;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BlkioDevice createBlkioDevice() {
		BlkioDeviceImpl blkioDevice = new BlkioDeviceImpl();
		return blkioDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Memtune createMemtune() {
		MemtuneImpl memtune = new MemtuneImpl();
		return memtune;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScaledSize createScaledSize() {
		ScaledSizeImpl scaledSize = new ScaledSizeImpl();
		return scaledSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemoryBacking createMemoryBacking() {
		MemoryBackingImpl memoryBacking = new MemoryBackingImpl();
		return memoryBacking;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Hugepages createHugepages() {
		HugepagesImpl hugepages = new HugepagesImpl();
		return hugepages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HugePage createHugePage() {
		HugePageImpl hugePage = new HugePageImpl();
		return hugePage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemoryBackingSource createMemoryBackingSource() {
		MemoryBackingSourceImpl memoryBackingSource = new MemoryBackingSourceImpl();
		return memoryBackingSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemoryAccess createMemoryAccess() {
		MemoryAccessImpl memoryAccess = new MemoryAccessImpl();
		return memoryAccess;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemoryAllocation createMemoryAllocation() {
		MemoryAllocationImpl memoryAllocation = new MemoryAllocationImpl();
		return memoryAllocation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Vcpu createVcpu() {
		VcpuImpl vcpu = new VcpuImpl();
		return vcpu;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Vcpus createVcpus() {
		VcpusImpl vcpus = new VcpusImpl();
		return vcpus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VcpuState createVcpuState() {
		VcpuStateImpl vcpuState = new VcpuStateImpl();
		return vcpuState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Iothreadids createIothreadids() {
		IothreadidsImpl iothreadids = new IothreadidsImpl();
		return iothreadids;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Iothread createIothread() {
		IothreadImpl iothread = new IothreadImpl();
		return iothread;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IothreadPoll createIothreadPoll() {
		IothreadPollImpl iothreadPoll = new IothreadPollImpl();
		return iothreadPoll;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DefaultIothread createDefaultIothread() {
		DefaultIothreadImpl defaultIothread = new DefaultIothreadImpl();
		return defaultIothread;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cputune createCputune() {
		CputuneImpl cputune = new CputuneImpl();
		return cputune;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VcpuPin createVcpuPin() {
		VcpuPinImpl vcpuPin = new VcpuPinImpl();
		return vcpuPin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EmulatorPin createEmulatorPin() {
		EmulatorPinImpl emulatorPin = new EmulatorPinImpl();
		return emulatorPin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IothreadPin createIothreadPin() {
		IothreadPinImpl iothreadPin = new IothreadPinImpl();
		return iothreadPin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VcpuScheduler createVcpuScheduler() {
		VcpuSchedulerImpl vcpuScheduler = new VcpuSchedulerImpl();
		return vcpuScheduler;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IothreadScheduler createIothreadScheduler() {
		IothreadSchedulerImpl iothreadScheduler = new IothreadSchedulerImpl();
		return iothreadScheduler;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EmulatorScheduler createEmulatorScheduler() {
		EmulatorSchedulerImpl emulatorScheduler = new EmulatorSchedulerImpl();
		return emulatorScheduler;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cachetune createCachetune() {
		CachetuneImpl cachetune = new CachetuneImpl();
		return cachetune;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CacheAllocation createCacheAllocation() {
		CacheAllocationImpl cacheAllocation = new CacheAllocationImpl();
		return cacheAllocation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CacheTuneMonitor createCacheTuneMonitor() {
		CacheTuneMonitorImpl cacheTuneMonitor = new CacheTuneMonitorImpl();
		return cacheTuneMonitor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Memorytune createMemorytune() {
		MemorytuneImpl memorytune = new MemorytuneImpl();
		return memorytune;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemoryTuneNode createMemoryTuneNode() {
		MemoryTuneNodeImpl memoryTuneNode = new MemoryTuneNodeImpl();
		return memoryTuneNode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemoryTuneMonitor createMemoryTuneMonitor() {
		MemoryTuneMonitorImpl memoryTuneMonitor = new MemoryTuneMonitorImpl();
		return memoryTuneMonitor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Numatune createNumatune() {
		NumatuneImpl numatune = new NumatuneImpl();
		return numatune;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NumaMemory createNumaMemory() {
		NumaMemoryImpl numaMemory = new NumaMemoryImpl();
		return numaMemory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemoryNode createMemoryNode() {
		MemoryNodeImpl memoryNode = new MemoryNodeImpl();
		return memoryNode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DomainResource createDomainResource() {
		DomainResourceImpl domainResource = new DomainResourceImpl();
		return domainResource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fibrechannel createFibrechannel() {
		FibrechannelImpl fibrechannel = new FibrechannelImpl();
		return fibrechannel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sysinfo createSysinfo() {
		SysinfoImpl sysinfo = new SysinfoImpl();
		return sysinfo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SysinfoBios createSysinfoBios() {
		SysinfoBiosImpl sysinfoBios = new SysinfoBiosImpl();
		return sysinfoBios;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SysinfoBiosEntry createSysinfoBiosEntry() {
		SysinfoBiosEntryImpl sysinfoBiosEntry = new SysinfoBiosEntryImpl();
		return sysinfoBiosEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SysinfoTable createSysinfoTable() {
		SysinfoTableImpl sysinfoTable = new SysinfoTableImpl();
		return sysinfoTable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SysinfoTableEntry createSysinfoTableEntry() {
		SysinfoTableEntryImpl sysinfoTableEntry = new SysinfoTableEntryImpl();
		return sysinfoTableEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BaseBoard createBaseBoard() {
		BaseBoardImpl baseBoard = new BaseBoardImpl();
		return baseBoard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BaseBoardEntry createBaseBoardEntry() {
		BaseBoardEntryImpl baseBoardEntry = new BaseBoardEntryImpl();
		return baseBoardEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Chassis createChassis() {
		ChassisImpl chassis = new ChassisImpl();
		return chassis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChassisEntry createChassisEntry() {
		ChassisEntryImpl chassisEntry = new ChassisEntryImpl();
		return chassisEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OemStrings createOemStrings() {
		OemStringsImpl oemStrings = new OemStringsImpl();
		return oemStrings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FwcfgEntry createFwcfgEntry() {
		FwcfgEntryImpl fwcfgEntry = new FwcfgEntryImpl();
		return fwcfgEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OperatingSystem createOperatingSystem() {
		OperatingSystemImpl operatingSystem = new OperatingSystemImpl();
		return operatingSystem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Firmware createFirmware() {
		FirmwareImpl firmware = new FirmwareImpl();
		return firmware;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FirmwareFeature createFirmwareFeature() {
		FirmwareFeatureImpl firmwareFeature = new FirmwareFeatureImpl();
		return firmwareFeature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OsType createOsType() {
		OsTypeImpl osType = new OsTypeImpl();
		return osType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InitEnvironment createInitEnvironment() {
		InitEnvironmentImpl initEnvironment = new InitEnvironmentImpl();
		return initEnvironment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Loader createLoader() {
		LoaderImpl loader = new LoaderImpl();
		return loader;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NvramFile createNvramFile() {
		NvramFileImpl nvramFile = new NvramFileImpl();
		return nvramFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiskSource createDiskSource() {
		DiskSourceImpl diskSource = new DiskSourceImpl();
		return diskSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PciAddress createPciAddress() {
		PciAddressImpl pciAddress = new PciAddressImpl();
		return pciAddress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NetworkHost createNetworkHost() {
		NetworkHostImpl networkHost = new NetworkHostImpl();
		return networkHost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourceSnapshot createSourceSnapshot() {
		SourceSnapshotImpl sourceSnapshot = new SourceSnapshotImpl();
		return sourceSnapshot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourceConfig createSourceConfig() {
		SourceConfigImpl sourceConfig = new SourceConfigImpl();
		return sourceConfig;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Auth createAuth() {
		AuthImpl auth = new AuthImpl();
		return auth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AuthSecret createAuthSecret() {
		AuthSecretImpl authSecret = new AuthSecretImpl();
		return authSecret;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Initiator createInitiator() {
		InitiatorImpl initiator = new InitiatorImpl();
		return initiator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InitiatorIqn createInitiatorIqn() {
		InitiatorIqnImpl initiatorIqn = new InitiatorIqnImpl();
		return initiatorIqn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cookies createCookies() {
		CookiesImpl cookies = new CookiesImpl();
		return cookies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cookie createCookie() {
		CookieImpl cookie = new CookieImpl();
		return cookie;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourceReadahead createSourceReadahead() {
		SourceReadaheadImpl sourceReadahead = new SourceReadaheadImpl();
		return sourceReadahead;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourceTimeout createSourceTimeout() {
		SourceTimeoutImpl sourceTimeout = new SourceTimeoutImpl();
		return sourceTimeout;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourceSsl createSourceSsl() {
		SourceSslImpl sourceSsl = new SourceSslImpl();
		return sourceSsl;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourceIdentity createSourceIdentity() {
		SourceIdentityImpl sourceIdentity = new SourceIdentityImpl();
		return sourceIdentity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StorageSlices createStorageSlices() {
		StorageSlicesImpl storageSlices = new StorageSlicesImpl();
		return storageSlices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StorageSlice createStorageSlice() {
		StorageSliceImpl storageSlice = new StorageSliceImpl();
		return storageSlice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Reservations createReservations() {
		ReservationsImpl reservations = new ReservationsImpl();
		return reservations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReservationsSource createReservationsSource() {
		ReservationsSourceImpl reservationsSource = new ReservationsSourceImpl();
		return reservationsSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Reconnect createReconnect() {
		ReconnectImpl reconnect = new ReconnectImpl();
		return reconnect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiskEncryption createDiskEncryption() {
		DiskEncryptionImpl diskEncryption = new DiskEncryptionImpl();
		return diskEncryption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EncryptionSecret createEncryptionSecret() {
		EncryptionSecretImpl encryptionSecret = new EncryptionSecretImpl();
		return encryptionSecret;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EncryptionCipher createEncryptionCipher() {
		EncryptionCipherImpl encryptionCipher = new EncryptionCipherImpl();
		return encryptionCipher;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ivgen createIvgen() {
		IvgenImpl ivgen = new IvgenImpl();
		return ivgen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourceSeclabel createSourceSeclabel() {
		SourceSeclabelImpl sourceSeclabel = new SourceSeclabelImpl();
		return sourceSeclabel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OsAcpi createOsAcpi() {
		OsAcpiImpl osAcpi = new OsAcpiImpl();
		return osAcpi;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AcpiTable createAcpiTable() {
		AcpiTableImpl acpiTable = new AcpiTableImpl();
		return acpiTable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BootDevice createBootDevice() {
		BootDeviceImpl bootDevice = new BootDeviceImpl();
		return bootDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Bootmenu createBootmenu() {
		BootmenuImpl bootmenu = new BootmenuImpl();
		return bootmenu;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Bios createBios() {
		BiosImpl bios = new BiosImpl();
		return bios;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Smbios createSmbios() {
		SmbiosImpl smbios = new SmbiosImpl();
		return smbios;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Idmap createIdmap() {
		IdmapImpl idmap = new IdmapImpl();
		return idmap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IdRange createIdRange() {
		IdRangeImpl idRange = new IdRangeImpl();
		return idRange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Features createFeatures() {
		FeaturesImpl features = new FeaturesImpl();
		return features;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Apic createApic() {
		ApicImpl apic = new ApicImpl();
		return apic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState createFeatureState() {
		FeatureStateImpl featureState = new FeatureStateImpl();
		return featureState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Hyperv createHyperv() {
		HypervImpl hyperv = new HypervImpl();
		return hyperv;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HypervSpinlocks createHypervSpinlocks() {
		HypervSpinlocksImpl hypervSpinlocks = new HypervSpinlocksImpl();
		return hypervSpinlocks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HypervStimer createHypervStimer() {
		HypervStimerImpl hypervStimer = new HypervStimerImpl();
		return hypervStimer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HypervVendorId createHypervVendorId() {
		HypervVendorIdImpl hypervVendorId = new HypervVendorIdImpl();
		return hypervVendorId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KvmFeatures createKvmFeatures() {
		KvmFeaturesImpl kvmFeatures = new KvmFeaturesImpl();
		return kvmFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KvmDirtyRing createKvmDirtyRing() {
		KvmDirtyRingImpl kvmDirtyRing = new KvmDirtyRingImpl();
		return kvmDirtyRing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public XenFeatures createXenFeatures() {
		XenFeaturesImpl xenFeatures = new XenFeaturesImpl();
		return xenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public XenPassthrough createXenPassthrough() {
		XenPassthroughImpl xenPassthrough = new XenPassthroughImpl();
		return xenPassthrough;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LxcCapabilities createLxcCapabilities() {
		LxcCapabilitiesImpl lxcCapabilities = new LxcCapabilitiesImpl();
		return lxcCapabilities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Gic createGic() {
		GicImpl gic = new GicImpl();
		return gic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Smm createSmm() {
		SmmImpl smm = new SmmImpl();
		return smm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SizeInMebibytes createSizeInMebibytes() {
		SizeInMebibytesImpl sizeInMebibytes = new SizeInMebibytesImpl();
		return sizeInMebibytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ioapic createIoapic() {
		IoapicImpl ioapic = new IoapicImpl();
		return ioapic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Hpt createHpt() {
		HptImpl hpt = new HptImpl();
		return hpt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Msrs createMsrs() {
		MsrsImpl msrs = new MsrsImpl();
		return msrs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Mitigation createMitigation() {
		MitigationImpl mitigation = new MitigationImpl();
		return mitigation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tcg createTcg() {
		TcgImpl tcg = new TcgImpl();
		return tcg;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AsyncTeardown createAsyncTeardown() {
		AsyncTeardownImpl asyncTeardown = new AsyncTeardownImpl();
		return asyncTeardown;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cpu createCpu() {
		CpuImpl cpu = new CpuImpl();
		return cpu;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CpuModel createCpuModel() {
		CpuModelImpl cpuModel = new CpuModelImpl();
		return cpuModel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CpuTopology createCpuTopology() {
		CpuTopologyImpl cpuTopology = new CpuTopologyImpl();
		return cpuTopology;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CpuCache createCpuCache() {
		CpuCacheImpl cpuCache = new CpuCacheImpl();
		return cpuCache;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Maxphysaddr createMaxphysaddr() {
		MaxphysaddrImpl maxphysaddr = new MaxphysaddrImpl();
		return maxphysaddr;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CpuFeature createCpuFeature() {
		CpuFeatureImpl cpuFeature = new CpuFeatureImpl();
		return cpuFeature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Numa createNuma() {
		NumaImpl numa = new NumaImpl();
		return numa;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NumaCell createNumaCell() {
		NumaCellImpl numaCell = new NumaCellImpl();
		return numaCell;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Distances createDistances() {
		DistancesImpl distances = new DistancesImpl();
		return distances;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sibling createSibling() {
		SiblingImpl sibling = new SiblingImpl();
		return sibling;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NumaCache createNumaCache() {
		NumaCacheImpl numaCache = new NumaCacheImpl();
		return numaCache;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NumaCacheSize createNumaCacheSize() {
		NumaCacheSizeImpl numaCacheSize = new NumaCacheSizeImpl();
		return numaCacheSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NumaCacheLine createNumaCacheLine() {
		NumaCacheLineImpl numaCacheLine = new NumaCacheLineImpl();
		return numaCacheLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Interconnects createInterconnects() {
		InterconnectsImpl interconnects = new InterconnectsImpl();
		return interconnects;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NumaLatency createNumaLatency() {
		NumaLatencyImpl numaLatency = new NumaLatencyImpl();
		return numaLatency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NumaBandwidth createNumaBandwidth() {
		NumaBandwidthImpl numaBandwidth = new NumaBandwidthImpl();
		return numaBandwidth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Clock createClock() {
		ClockImpl clock = new ClockImpl();
		return clock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Timer createTimer() {
		TimerImpl timer = new TimerImpl();
		return timer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TimerCatchup createTimerCatchup() {
		TimerCatchupImpl timerCatchup = new TimerCatchupImpl();
		return timerCatchup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Pm createPm() {
		PmImpl pm = new PmImpl();
		return pm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SuspendState createSuspendState() {
		SuspendStateImpl suspendState = new SuspendStateImpl();
		return suspendState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Perf createPerf() {
		PerfImpl perf = new PerfImpl();
		return perf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PerfEvent createPerfEvent() {
		PerfEventImpl perfEvent = new PerfEventImpl();
		return perfEvent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Devices createDevices() {
		DevicesImpl devices = new DevicesImpl();
		return devices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Disk createDisk() {
		DiskImpl disk = new DiskImpl();
		return disk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiskDriver createDiskDriver() {
		DiskDriverImpl diskDriver = new DiskDriverImpl();
		return diskDriver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiskIothreads createDiskIothreads() {
		DiskIothreadsImpl diskIothreads = new DiskIothreadsImpl();
		return diskIothreads;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiskIothread createDiskIothread() {
		DiskIothreadImpl diskIothread = new DiskIothreadImpl();
		return diskIothread;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiskQueue createDiskQueue() {
		DiskQueueImpl diskQueue = new DiskQueueImpl();
		return diskQueue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MetadataCache createMetadataCache() {
		MetadataCacheImpl metadataCache = new MetadataCacheImpl();
		return metadataCache;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SizeInBytes createSizeInBytes() {
		SizeInBytesImpl sizeInBytes = new SizeInBytesImpl();
		return sizeInBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BackingStore createBackingStore() {
		BackingStoreImpl backingStore = new BackingStoreImpl();
		return backingStore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ImageFormat createImageFormat() {
		ImageFormatImpl imageFormat = new ImageFormatImpl();
		return imageFormat;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiskMirror createDiskMirror() {
		DiskMirrorImpl diskMirror = new DiskMirrorImpl();
		return diskMirror;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiskTarget createDiskTarget() {
		DiskTargetImpl diskTarget = new DiskTargetImpl();
		return diskTarget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Iotune createIotune() {
		IotuneImpl iotune = new IotuneImpl();
		return iotune;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiskTransient createDiskTransient() {
		DiskTransientImpl diskTransient = new DiskTransientImpl();
		return diskTransient;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeviceBoot createDeviceBoot() {
		DeviceBootImpl deviceBoot = new DeviceBootImpl();
		return deviceBoot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BackendDomain createBackendDomain() {
		BackendDomainImpl backendDomain = new BackendDomainImpl();
		return backendDomain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiskGeometry createDiskGeometry() {
		DiskGeometryImpl diskGeometry = new DiskGeometryImpl();
		return diskGeometry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiskBlockio createDiskBlockio() {
		DiskBlockioImpl diskBlockio = new DiskBlockioImpl();
		return diskBlockio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Alias createAlias() {
		AliasImpl alias = new AliasImpl();
		return alias;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeviceAcpi createDeviceAcpi() {
		DeviceAcpiImpl deviceAcpi = new DeviceAcpiImpl();
		return deviceAcpi;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeviceAddress createDeviceAddress() {
		DeviceAddressImpl deviceAddress = new DeviceAddressImpl();
		return deviceAddress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZpciAddress createZpciAddress() {
		ZpciAddressImpl zpciAddress = new ZpciAddressImpl();
		return zpciAddress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Controller createController() {
		ControllerImpl controller = new ControllerImpl();
		return controller;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ControllerModel createControllerModel() {
		ControllerModelImpl controllerModel = new ControllerModelImpl();
		return controllerModel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ControllerDriver createControllerDriver() {
		ControllerDriverImpl controllerDriver = new ControllerDriverImpl();
		return controllerDriver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ControllerTarget createControllerTarget() {
		ControllerTargetImpl controllerTarget = new ControllerTargetImpl();
		return controllerTarget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ControllerMaster createControllerMaster() {
		ControllerMasterImpl controllerMaster = new ControllerMasterImpl();
		return controllerMaster;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Lease createLease() {
		LeaseImpl lease = new LeaseImpl();
		return lease;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LeaseTarget createLeaseTarget() {
		LeaseTargetImpl leaseTarget = new LeaseTargetImpl();
		return leaseTarget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Filesystem createFilesystem() {
		FilesystemImpl filesystem = new FilesystemImpl();
		return filesystem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FilesystemDriver createFilesystemDriver() {
		FilesystemDriverImpl filesystemDriver = new FilesystemDriverImpl();
		return filesystemDriver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FilesystemBinary createFilesystemBinary() {
		FilesystemBinaryImpl filesystemBinary = new FilesystemBinaryImpl();
		return filesystemBinary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FilesystemCache createFilesystemCache() {
		FilesystemCacheImpl filesystemCache = new FilesystemCacheImpl();
		return filesystemCache;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FilesystemSandbox createFilesystemSandbox() {
		FilesystemSandboxImpl filesystemSandbox = new FilesystemSandboxImpl();
		return filesystemSandbox;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FilesystemLock createFilesystemLock() {
		FilesystemLockImpl filesystemLock = new FilesystemLockImpl();
		return filesystemLock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FilesystemThreadPool createFilesystemThreadPool() {
		FilesystemThreadPoolImpl filesystemThreadPool = new FilesystemThreadPoolImpl();
		return filesystemThreadPool;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FilesystemSource createFilesystemSource() {
		FilesystemSourceImpl filesystemSource = new FilesystemSourceImpl();
		return filesystemSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FilesystemTarget createFilesystemTarget() {
		FilesystemTargetImpl filesystemTarget = new FilesystemTargetImpl();
		return filesystemTarget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Interface createInterface() {
		InterfaceImpl interface_ = new InterfaceImpl();
		return interface_;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterfaceMac createInterfaceMac() {
		InterfaceMacImpl interfaceMac = new InterfaceMacImpl();
		return interfaceMac;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterfaceSource createInterfaceSource() {
		InterfaceSourceImpl interfaceSource = new InterfaceSourceImpl();
		return interfaceSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IpAddress createIpAddress() {
		IpAddressImpl ipAddress = new IpAddressImpl();
		return ipAddress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IpRoute createIpRoute() {
		IpRouteImpl ipRoute = new IpRouteImpl();
		return ipRoute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalAddress createLocalAddress() {
		LocalAddressImpl localAddress = new LocalAddressImpl();
		return localAddress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UsbId createUsbId() {
		UsbIdImpl usbId = new UsbIdImpl();
		return usbId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterfacePciAddress createInterfacePciAddress() {
		InterfacePciAddressImpl interfacePciAddress = new InterfacePciAddressImpl();
		return interfacePciAddress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Vlan createVlan() {
		VlanImpl vlan = new VlanImpl();
		return vlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VlanTag createVlanTag() {
		VlanTagImpl vlanTag = new VlanTagImpl();
		return vlanTag;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Virtualport createVirtualport() {
		VirtualportImpl virtualport = new VirtualportImpl();
		return virtualport;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VirtualportParameters createVirtualportParameters() {
		VirtualportParametersImpl virtualportParameters = new VirtualportParametersImpl();
		return virtualportParameters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Bandwidth createBandwidth() {
		BandwidthImpl bandwidth = new BandwidthImpl();
		return bandwidth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BandwidthLimit createBandwidthLimit() {
		BandwidthLimitImpl bandwidthLimit = new BandwidthLimitImpl();
		return bandwidthLimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PortForward createPortForward() {
		PortForwardImpl portForward = new PortForwardImpl();
		return portForward;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PortRange createPortRange() {
		PortRangeImpl portRange = new PortRangeImpl();
		return portRange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterfaceScript createInterfaceScript() {
		InterfaceScriptImpl interfaceScript = new InterfaceScriptImpl();
		return interfaceScript;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterfaceTarget createInterfaceTarget() {
		InterfaceTargetImpl interfaceTarget = new InterfaceTargetImpl();
		return interfaceTarget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterfaceGuest createInterfaceGuest() {
		InterfaceGuestImpl interfaceGuest = new InterfaceGuestImpl();
		return interfaceGuest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterfaceModel createInterfaceModel() {
		InterfaceModelImpl interfaceModel = new InterfaceModelImpl();
		return interfaceModel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterfaceDriver createInterfaceDriver() {
		InterfaceDriverImpl interfaceDriver = new InterfaceDriverImpl();
		return interfaceDriver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterfaceHostOffload createInterfaceHostOffload() {
		InterfaceHostOffloadImpl interfaceHostOffload = new InterfaceHostOffloadImpl();
		return interfaceHostOffload;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterfaceGuestOffload createInterfaceGuestOffload() {
		InterfaceGuestOffloadImpl interfaceGuestOffload = new InterfaceGuestOffloadImpl();
		return interfaceGuestOffload;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterfaceBackend createInterfaceBackend() {
		InterfaceBackendImpl interfaceBackend = new InterfaceBackendImpl();
		return interfaceBackend;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Teaming createTeaming() {
		TeamingImpl teaming = new TeamingImpl();
		return teaming;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Filterref createFilterref() {
		FilterrefImpl filterref = new FilterrefImpl();
		return filterref;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FilterParameter createFilterParameter() {
		FilterParameterImpl filterParameter = new FilterParameterImpl();
		return filterParameter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterfaceTune createInterfaceTune() {
		InterfaceTuneImpl interfaceTune = new InterfaceTuneImpl();
		return interfaceTune;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterfaceLink createInterfaceLink() {
		InterfaceLinkImpl interfaceLink = new InterfaceLinkImpl();
		return interfaceLink;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterfaceMtu createInterfaceMtu() {
		InterfaceMtuImpl interfaceMtu = new InterfaceMtuImpl();
		return interfaceMtu;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Coalesce createCoalesce() {
		CoalesceImpl coalesce = new CoalesceImpl();
		return coalesce;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CoalesceRx createCoalesceRx() {
		CoalesceRxImpl coalesceRx = new CoalesceRxImpl();
		return coalesceRx;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CoalesceFrames createCoalesceFrames() {
		CoalesceFramesImpl coalesceFrames = new CoalesceFramesImpl();
		return coalesceFrames;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterfacePort createInterfacePort() {
		InterfacePortImpl interfacePort = new InterfacePortImpl();
		return interfacePort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeviceRom createDeviceRom() {
		DeviceRomImpl deviceRom = new DeviceRomImpl();
		return deviceRom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Smartcard createSmartcard() {
		SmartcardImpl smartcard = new SmartcardImpl();
		return smartcard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CharacterSource createCharacterSource() {
		CharacterSourceImpl characterSource = new CharacterSourceImpl();
		return characterSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpiceClipboard createSpiceClipboard() {
		SpiceClipboardImpl spiceClipboard = new SpiceClipboardImpl();
		return spiceClipboard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Mouse createMouse() {
		MouseImpl mouse = new MouseImpl();
		return mouse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CharacterProtocol createCharacterProtocol() {
		CharacterProtocolImpl characterProtocol = new CharacterProtocolImpl();
		return characterProtocol;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CharacterLog createCharacterLog() {
		CharacterLogImpl characterLog = new CharacterLogImpl();
		return characterLog;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CharacterTarget createCharacterTarget() {
		CharacterTargetImpl characterTarget = new CharacterTargetImpl();
		return characterTarget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CharacterTargetModel createCharacterTargetModel() {
		CharacterTargetModelImpl characterTargetModel = new CharacterTargetModelImpl();
		return characterTargetModel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Serial createSerial() {
		SerialImpl serial = new SerialImpl();
		return serial;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Parallel createParallel() {
		ParallelImpl parallel = new ParallelImpl();
		return parallel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Console createConsole() {
		ConsoleImpl console = new ConsoleImpl();
		return console;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Channel createChannel() {
		ChannelImpl channel = new ChannelImpl();
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChannelTarget createChannelTarget() {
		ChannelTargetImpl channelTarget = new ChannelTargetImpl();
		return channelTarget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Input createInput() {
		InputImpl input = new InputImpl();
		return input;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VirtioOptions createVirtioOptions() {
		VirtioOptionsImpl virtioOptions = new VirtioOptionsImpl();
		return virtioOptions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InputSource createInputSource() {
		InputSourceImpl inputSource = new InputSourceImpl();
		return inputSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tpm createTpm() {
		TpmImpl tpm = new TpmImpl();
		return tpm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TpmBackend createTpmBackend() {
		TpmBackendImpl tpmBackend = new TpmBackendImpl();
		return tpmBackend;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TpmDevice createTpmDevice() {
		TpmDeviceImpl tpmDevice = new TpmDeviceImpl();
		return tpmDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TpmBackendSource createTpmBackendSource() {
		TpmBackendSourceImpl tpmBackendSource = new TpmBackendSourceImpl();
		return tpmBackendSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TpmBackendEncryption createTpmBackendEncryption() {
		TpmBackendEncryptionImpl tpmBackendEncryption = new TpmBackendEncryptionImpl();
		return tpmBackendEncryption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActivePcrBanks createActivePcrBanks() {
		ActivePcrBanksImpl activePcrBanks = new ActivePcrBanksImpl();
		return activePcrBanks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Profile createProfile() {
		ProfileImpl profile = new ProfileImpl();
		return profile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Graphics createGraphics() {
		GraphicsImpl graphics = new GraphicsImpl();
		return graphics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Listen createListen() {
		ListenImpl listen = new ListenImpl();
		return listen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GraphicsGl createGraphicsGl() {
		GraphicsGlImpl graphicsGl = new GraphicsGlImpl();
		return graphicsGl;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AudioReference createAudioReference() {
		AudioReferenceImpl audioReference = new AudioReferenceImpl();
		return audioReference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpiceChannel createSpiceChannel() {
		SpiceChannelImpl spiceChannel = new SpiceChannelImpl();
		return spiceChannel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpiceCompression createSpiceCompression() {
		SpiceCompressionImpl spiceCompression = new SpiceCompressionImpl();
		return spiceCompression;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpicePlayback createSpicePlayback() {
		SpicePlaybackImpl spicePlayback = new SpicePlaybackImpl();
		return spicePlayback;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpiceStreaming createSpiceStreaming() {
		SpiceStreamingImpl spiceStreaming = new SpiceStreamingImpl();
		return spiceStreaming;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpiceFiletransfer createSpiceFiletransfer() {
		SpiceFiletransferImpl spiceFiletransfer = new SpiceFiletransferImpl();
		return spiceFiletransfer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sound createSound() {
		SoundImpl sound = new SoundImpl();
		return sound;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SoundCodec createSoundCodec() {
		SoundCodecImpl soundCodec = new SoundCodecImpl();
		return soundCodec;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Audio createAudio() {
		AudioImpl audio = new AudioImpl();
		return audio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AudioInput createAudioInput() {
		AudioInputImpl audioInput = new AudioInputImpl();
		return audioInput;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AudioSettings createAudioSettings() {
		AudioSettingsImpl audioSettings = new AudioSettingsImpl();
		return audioSettings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AudioOutput createAudioOutput() {
		AudioOutputImpl audioOutput = new AudioOutputImpl();
		return audioOutput;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Video createVideo() {
		VideoImpl video = new VideoImpl();
		return video;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VideoModel createVideoModel() {
		VideoModelImpl videoModel = new VideoModelImpl();
		return videoModel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VideoAcceleration createVideoAcceleration() {
		VideoAccelerationImpl videoAcceleration = new VideoAccelerationImpl();
		return videoAcceleration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VideoResolution createVideoResolution() {
		VideoResolutionImpl videoResolution = new VideoResolutionImpl();
		return videoResolution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VideoDriver createVideoDriver() {
		VideoDriverImpl videoDriver = new VideoDriverImpl();
		return videoDriver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Hostdev createHostdev() {
		HostdevImpl hostdev = new HostdevImpl();
		return hostdev;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HostdevDriver createHostdevDriver() {
		HostdevDriverImpl hostdevDriver = new HostdevDriverImpl();
		return hostdevDriver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HostdevSource createHostdevSource() {
		HostdevSourceImpl hostdevSource = new HostdevSourceImpl();
		return hostdevSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HostdevAddress createHostdevAddress() {
		HostdevAddressImpl hostdevAddress = new HostdevAddressImpl();
		return hostdevAddress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScsiAdapter createScsiAdapter() {
		ScsiAdapterImpl scsiAdapter = new ScsiAdapterImpl();
		return scsiAdapter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Parentaddr createParentaddr() {
		ParentaddrImpl parentaddr = new ParentaddrImpl();
		return parentaddr;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Redirdev createRedirdev() {
		RedirdevImpl redirdev = new RedirdevImpl();
		return redirdev;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Redirfilter createRedirfilter() {
		RedirfilterImpl redirfilter = new RedirfilterImpl();
		return redirfilter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RedirUsbDevice createRedirUsbDevice() {
		RedirUsbDeviceImpl redirUsbDevice = new RedirUsbDeviceImpl();
		return redirUsbDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Hub createHub() {
		HubImpl hub = new HubImpl();
		return hub;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Watchdog createWatchdog() {
		WatchdogImpl watchdog = new WatchdogImpl();
		return watchdog;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Memballoon createMemballoon() {
		MemballoonImpl memballoon = new MemballoonImpl();
		return memballoon;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemballoonStats createMemballoonStats() {
		MemballoonStatsImpl memballoonStats = new MemballoonStatsImpl();
		return memballoonStats;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rng createRng() {
		RngImpl rng = new RngImpl();
		return rng;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RngRate createRngRate() {
		RngRateImpl rngRate = new RngRateImpl();
		return rngRate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RngBackend createRngBackend() {
		RngBackendImpl rngBackend = new RngBackendImpl();
		return rngBackend;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NvramDevice createNvramDevice() {
		NvramDeviceImpl nvramDevice = new NvramDeviceImpl();
		return nvramDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Panic createPanic() {
		PanicImpl panic = new PanicImpl();
		return panic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Shmem createShmem() {
		ShmemImpl shmem = new ShmemImpl();
		return shmem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ShmemModel createShmemModel() {
		ShmemModelImpl shmemModel = new ShmemModelImpl();
		return shmemModel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ShmemServer createShmemServer() {
		ShmemServerImpl shmemServer = new ShmemServerImpl();
		return shmemServer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ShmemMsi createShmemMsi() {
		ShmemMsiImpl shmemMsi = new ShmemMsiImpl();
		return shmemMsi;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemoryDevice createMemoryDevice() {
		MemoryDeviceImpl memoryDevice = new MemoryDeviceImpl();
		return memoryDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemoryDeviceSource createMemoryDeviceSource() {
		MemoryDeviceSourceImpl memoryDeviceSource = new MemoryDeviceSourceImpl();
		return memoryDeviceSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemoryDeviceTarget createMemoryDeviceTarget() {
		MemoryDeviceTargetImpl memoryDeviceTarget = new MemoryDeviceTargetImpl();
		return memoryDeviceTarget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemoryLabel createMemoryLabel() {
		MemoryLabelImpl memoryLabel = new MemoryLabelImpl();
		return memoryLabel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Iommu createIommu() {
		IommuImpl iommu = new IommuImpl();
		return iommu;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IommuDriver createIommuDriver() {
		IommuDriverImpl iommuDriver = new IommuDriverImpl();
		return iommuDriver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Vsock createVsock() {
		VsockImpl vsock = new VsockImpl();
		return vsock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VsockCid createVsockCid() {
		VsockCidImpl vsockCid = new VsockCidImpl();
		return vsockCid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Crypto createCrypto() {
		CryptoImpl crypto = new CryptoImpl();
		return crypto;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CryptoBackend createCryptoBackend() {
		CryptoBackendImpl cryptoBackend = new CryptoBackendImpl();
		return cryptoBackend;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Pstore createPstore() {
		PstoreImpl pstore = new PstoreImpl();
		return pstore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Seclabel createSeclabel() {
		SeclabelImpl seclabel = new SeclabelImpl();
		return seclabel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Keywrap createKeywrap() {
		KeywrapImpl keywrap = new KeywrapImpl();
		return keywrap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KeywrapCipher createKeywrapCipher() {
		KeywrapCipherImpl keywrapCipher = new KeywrapCipherImpl();
		return keywrapCipher;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LaunchSecurity createLaunchSecurity() {
		LaunchSecurityImpl launchSecurity = new LaunchSecurityImpl();
		return launchSecurity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QemuCommandline createQemuCommandline() {
		QemuCommandlineImpl qemuCommandline = new QemuCommandlineImpl();
		return qemuCommandline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QemuArg createQemuArg() {
		QemuArgImpl qemuArg = new QemuArgImpl();
		return qemuArg;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QemuEnv createQemuEnv() {
		QemuEnvImpl qemuEnv = new QemuEnvImpl();
		return qemuEnv;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QemuCapabilities createQemuCapabilities() {
		QemuCapabilitiesImpl qemuCapabilities = new QemuCapabilitiesImpl();
		return qemuCapabilities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QemuAdd createQemuAdd() {
		QemuAddImpl qemuAdd = new QemuAddImpl();
		return qemuAdd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QemuDel createQemuDel() {
		QemuDelImpl qemuDel = new QemuDelImpl();
		return qemuDel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QemuDeprecation createQemuDeprecation() {
		QemuDeprecationImpl qemuDeprecation = new QemuDeprecationImpl();
		return qemuDeprecation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QemuOverride createQemuOverride() {
		QemuOverrideImpl qemuOverride = new QemuOverrideImpl();
		return qemuOverride;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QemuDevice createQemuDevice() {
		QemuDeviceImpl qemuDevice = new QemuDeviceImpl();
		return qemuDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QemuFrontend createQemuFrontend() {
		QemuFrontendImpl qemuFrontend = new QemuFrontendImpl();
		return qemuFrontend;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QemuProperty createQemuProperty() {
		QemuPropertyImpl qemuProperty = new QemuPropertyImpl();
		return qemuProperty;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LxcNamespace createLxcNamespace() {
		LxcNamespaceImpl lxcNamespace = new LxcNamespaceImpl();
		return lxcNamespace;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LxcSharenet createLxcSharenet() {
		LxcSharenetImpl lxcSharenet = new LxcSharenetImpl();
		return lxcSharenet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LxcShareipc createLxcShareipc() {
		LxcShareipcImpl lxcShareipc = new LxcShareipcImpl();
		return lxcShareipc;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LxcShareuts createLxcShareuts() {
		LxcShareutsImpl lxcShareuts = new LxcShareutsImpl();
		return lxcShareuts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BhyveCommandline createBhyveCommandline() {
		BhyveCommandlineImpl bhyveCommandline = new BhyveCommandlineImpl();
		return bhyveCommandline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BhyveArg createBhyveArg() {
		BhyveArgImpl bhyveArg = new BhyveArgImpl();
		return bhyveArg;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public XenCommandline createXenCommandline() {
		XenCommandlineImpl xenCommandline = new XenCommandlineImpl();
		return xenCommandline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public XenArg createXenArg() {
		XenArgImpl xenArg = new XenArgImpl();
		return xenArg;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DefinitionPackage getDefinitionPackage() {
		return (DefinitionPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static DefinitionPackage getPackage() {
		return DefinitionPackage.eINSTANCE;
	}

} //DefinitionFactoryImpl
