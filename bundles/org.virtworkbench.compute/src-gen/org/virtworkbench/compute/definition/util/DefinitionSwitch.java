/**
 */
package org.virtworkbench.compute.definition.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.virtworkbench.compute.definition.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.virtworkbench.compute.definition.DefinitionPackage
 * @generated
 */
public class DefinitionSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static DefinitionPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DefinitionSwitch() {
		if (modelPackage == null) {
			modelPackage = DefinitionPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case DefinitionPackage.DOMAIN_DEFINITION: {
				DomainDefinition domainDefinition = (DomainDefinition)theEObject;
				T result = caseDomainDefinition(domainDefinition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.METADATA: {
				Metadata metadata = (Metadata)theEObject;
				T result = caseMetadata(metadata);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.LIBOSINFO: {
				Libosinfo libosinfo = (Libosinfo)theEObject;
				T result = caseLibosinfo(libosinfo);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.LIBOSINFO_OS: {
				LibosinfoOs libosinfoOs = (LibosinfoOs)theEObject;
				T result = caseLibosinfoOs(libosinfoOs);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.MAX_MEMORY: {
				MaxMemory maxMemory = (MaxMemory)theEObject;
				T result = caseMaxMemory(maxMemory);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.MEMORY: {
				Memory memory = (Memory)theEObject;
				T result = caseMemory(memory);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.CURRENT_MEMORY: {
				CurrentMemory currentMemory = (CurrentMemory)theEObject;
				T result = caseCurrentMemory(currentMemory);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.BLKIOTUNE: {
				Blkiotune blkiotune = (Blkiotune)theEObject;
				T result = caseBlkiotune(blkiotune);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.BLKIO_DEVICE: {
				BlkioDevice blkioDevice = (BlkioDevice)theEObject;
				T result = caseBlkioDevice(blkioDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.MEMTUNE: {
				Memtune memtune = (Memtune)theEObject;
				T result = caseMemtune(memtune);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.SCALED_SIZE: {
				ScaledSize scaledSize = (ScaledSize)theEObject;
				T result = caseScaledSize(scaledSize);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.MEMORY_BACKING: {
				MemoryBacking memoryBacking = (MemoryBacking)theEObject;
				T result = caseMemoryBacking(memoryBacking);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.HUGEPAGES: {
				Hugepages hugepages = (Hugepages)theEObject;
				T result = caseHugepages(hugepages);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.HUGE_PAGE: {
				HugePage hugePage = (HugePage)theEObject;
				T result = caseHugePage(hugePage);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.MEMORY_BACKING_SOURCE: {
				MemoryBackingSource memoryBackingSource = (MemoryBackingSource)theEObject;
				T result = caseMemoryBackingSource(memoryBackingSource);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.MEMORY_ACCESS: {
				MemoryAccess memoryAccess = (MemoryAccess)theEObject;
				T result = caseMemoryAccess(memoryAccess);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.MEMORY_ALLOCATION: {
				MemoryAllocation memoryAllocation = (MemoryAllocation)theEObject;
				T result = caseMemoryAllocation(memoryAllocation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.VCPU: {
				Vcpu vcpu = (Vcpu)theEObject;
				T result = caseVcpu(vcpu);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.VCPUS: {
				Vcpus vcpus = (Vcpus)theEObject;
				T result = caseVcpus(vcpus);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.VCPU_STATE: {
				VcpuState vcpuState = (VcpuState)theEObject;
				T result = caseVcpuState(vcpuState);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.IOTHREADIDS: {
				Iothreadids iothreadids = (Iothreadids)theEObject;
				T result = caseIothreadids(iothreadids);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.IOTHREAD: {
				Iothread iothread = (Iothread)theEObject;
				T result = caseIothread(iothread);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.IOTHREAD_POLL: {
				IothreadPoll iothreadPoll = (IothreadPoll)theEObject;
				T result = caseIothreadPoll(iothreadPoll);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.DEFAULT_IOTHREAD: {
				DefaultIothread defaultIothread = (DefaultIothread)theEObject;
				T result = caseDefaultIothread(defaultIothread);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.CPUTUNE: {
				Cputune cputune = (Cputune)theEObject;
				T result = caseCputune(cputune);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.VCPU_PIN: {
				VcpuPin vcpuPin = (VcpuPin)theEObject;
				T result = caseVcpuPin(vcpuPin);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.EMULATOR_PIN: {
				EmulatorPin emulatorPin = (EmulatorPin)theEObject;
				T result = caseEmulatorPin(emulatorPin);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.IOTHREAD_PIN: {
				IothreadPin iothreadPin = (IothreadPin)theEObject;
				T result = caseIothreadPin(iothreadPin);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.VCPU_SCHEDULER: {
				VcpuScheduler vcpuScheduler = (VcpuScheduler)theEObject;
				T result = caseVcpuScheduler(vcpuScheduler);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.IOTHREAD_SCHEDULER: {
				IothreadScheduler iothreadScheduler = (IothreadScheduler)theEObject;
				T result = caseIothreadScheduler(iothreadScheduler);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.EMULATOR_SCHEDULER: {
				EmulatorScheduler emulatorScheduler = (EmulatorScheduler)theEObject;
				T result = caseEmulatorScheduler(emulatorScheduler);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.CACHETUNE: {
				Cachetune cachetune = (Cachetune)theEObject;
				T result = caseCachetune(cachetune);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.CACHE_ALLOCATION: {
				CacheAllocation cacheAllocation = (CacheAllocation)theEObject;
				T result = caseCacheAllocation(cacheAllocation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.CACHE_TUNE_MONITOR: {
				CacheTuneMonitor cacheTuneMonitor = (CacheTuneMonitor)theEObject;
				T result = caseCacheTuneMonitor(cacheTuneMonitor);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.MEMORYTUNE: {
				Memorytune memorytune = (Memorytune)theEObject;
				T result = caseMemorytune(memorytune);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.MEMORY_TUNE_NODE: {
				MemoryTuneNode memoryTuneNode = (MemoryTuneNode)theEObject;
				T result = caseMemoryTuneNode(memoryTuneNode);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.MEMORY_TUNE_MONITOR: {
				MemoryTuneMonitor memoryTuneMonitor = (MemoryTuneMonitor)theEObject;
				T result = caseMemoryTuneMonitor(memoryTuneMonitor);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.NUMATUNE: {
				Numatune numatune = (Numatune)theEObject;
				T result = caseNumatune(numatune);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.NUMA_MEMORY: {
				NumaMemory numaMemory = (NumaMemory)theEObject;
				T result = caseNumaMemory(numaMemory);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.MEMORY_NODE: {
				MemoryNode memoryNode = (MemoryNode)theEObject;
				T result = caseMemoryNode(memoryNode);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.DOMAIN_RESOURCE: {
				DomainResource domainResource = (DomainResource)theEObject;
				T result = caseDomainResource(domainResource);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.FIBRECHANNEL: {
				Fibrechannel fibrechannel = (Fibrechannel)theEObject;
				T result = caseFibrechannel(fibrechannel);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.SYSINFO: {
				Sysinfo sysinfo = (Sysinfo)theEObject;
				T result = caseSysinfo(sysinfo);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.SYSINFO_BIOS: {
				SysinfoBios sysinfoBios = (SysinfoBios)theEObject;
				T result = caseSysinfoBios(sysinfoBios);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.SYSINFO_BIOS_ENTRY: {
				SysinfoBiosEntry sysinfoBiosEntry = (SysinfoBiosEntry)theEObject;
				T result = caseSysinfoBiosEntry(sysinfoBiosEntry);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.SYSINFO_TABLE: {
				SysinfoTable sysinfoTable = (SysinfoTable)theEObject;
				T result = caseSysinfoTable(sysinfoTable);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.SYSINFO_TABLE_ENTRY: {
				SysinfoTableEntry sysinfoTableEntry = (SysinfoTableEntry)theEObject;
				T result = caseSysinfoTableEntry(sysinfoTableEntry);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.BASE_BOARD: {
				BaseBoard baseBoard = (BaseBoard)theEObject;
				T result = caseBaseBoard(baseBoard);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.BASE_BOARD_ENTRY: {
				BaseBoardEntry baseBoardEntry = (BaseBoardEntry)theEObject;
				T result = caseBaseBoardEntry(baseBoardEntry);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.CHASSIS: {
				Chassis chassis = (Chassis)theEObject;
				T result = caseChassis(chassis);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.CHASSIS_ENTRY: {
				ChassisEntry chassisEntry = (ChassisEntry)theEObject;
				T result = caseChassisEntry(chassisEntry);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.OEM_STRINGS: {
				OemStrings oemStrings = (OemStrings)theEObject;
				T result = caseOemStrings(oemStrings);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.FWCFG_ENTRY: {
				FwcfgEntry fwcfgEntry = (FwcfgEntry)theEObject;
				T result = caseFwcfgEntry(fwcfgEntry);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.OPERATING_SYSTEM: {
				OperatingSystem operatingSystem = (OperatingSystem)theEObject;
				T result = caseOperatingSystem(operatingSystem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.FIRMWARE: {
				Firmware firmware = (Firmware)theEObject;
				T result = caseFirmware(firmware);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.FIRMWARE_FEATURE: {
				FirmwareFeature firmwareFeature = (FirmwareFeature)theEObject;
				T result = caseFirmwareFeature(firmwareFeature);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.OS_TYPE: {
				OsType osType = (OsType)theEObject;
				T result = caseOsType(osType);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.INIT_ENVIRONMENT: {
				InitEnvironment initEnvironment = (InitEnvironment)theEObject;
				T result = caseInitEnvironment(initEnvironment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.LOADER: {
				Loader loader = (Loader)theEObject;
				T result = caseLoader(loader);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.NVRAM_FILE: {
				NvramFile nvramFile = (NvramFile)theEObject;
				T result = caseNvramFile(nvramFile);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.DISK_SOURCE: {
				DiskSource diskSource = (DiskSource)theEObject;
				T result = caseDiskSource(diskSource);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.PCI_ADDRESS: {
				PciAddress pciAddress = (PciAddress)theEObject;
				T result = casePciAddress(pciAddress);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.NETWORK_HOST: {
				NetworkHost networkHost = (NetworkHost)theEObject;
				T result = caseNetworkHost(networkHost);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.SOURCE_SNAPSHOT: {
				SourceSnapshot sourceSnapshot = (SourceSnapshot)theEObject;
				T result = caseSourceSnapshot(sourceSnapshot);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.SOURCE_CONFIG: {
				SourceConfig sourceConfig = (SourceConfig)theEObject;
				T result = caseSourceConfig(sourceConfig);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.AUTH: {
				Auth auth = (Auth)theEObject;
				T result = caseAuth(auth);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.AUTH_SECRET: {
				AuthSecret authSecret = (AuthSecret)theEObject;
				T result = caseAuthSecret(authSecret);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.INITIATOR: {
				Initiator initiator = (Initiator)theEObject;
				T result = caseInitiator(initiator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.INITIATOR_IQN: {
				InitiatorIqn initiatorIqn = (InitiatorIqn)theEObject;
				T result = caseInitiatorIqn(initiatorIqn);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.COOKIES: {
				Cookies cookies = (Cookies)theEObject;
				T result = caseCookies(cookies);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.COOKIE: {
				Cookie cookie = (Cookie)theEObject;
				T result = caseCookie(cookie);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.SOURCE_READAHEAD: {
				SourceReadahead sourceReadahead = (SourceReadahead)theEObject;
				T result = caseSourceReadahead(sourceReadahead);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.SOURCE_TIMEOUT: {
				SourceTimeout sourceTimeout = (SourceTimeout)theEObject;
				T result = caseSourceTimeout(sourceTimeout);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.SOURCE_SSL: {
				SourceSsl sourceSsl = (SourceSsl)theEObject;
				T result = caseSourceSsl(sourceSsl);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.SOURCE_IDENTITY: {
				SourceIdentity sourceIdentity = (SourceIdentity)theEObject;
				T result = caseSourceIdentity(sourceIdentity);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.STORAGE_SLICES: {
				StorageSlices storageSlices = (StorageSlices)theEObject;
				T result = caseStorageSlices(storageSlices);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.STORAGE_SLICE: {
				StorageSlice storageSlice = (StorageSlice)theEObject;
				T result = caseStorageSlice(storageSlice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.RESERVATIONS: {
				Reservations reservations = (Reservations)theEObject;
				T result = caseReservations(reservations);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.RESERVATIONS_SOURCE: {
				ReservationsSource reservationsSource = (ReservationsSource)theEObject;
				T result = caseReservationsSource(reservationsSource);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.RECONNECT: {
				Reconnect reconnect = (Reconnect)theEObject;
				T result = caseReconnect(reconnect);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.DISK_ENCRYPTION: {
				DiskEncryption diskEncryption = (DiskEncryption)theEObject;
				T result = caseDiskEncryption(diskEncryption);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.ENCRYPTION_SECRET: {
				EncryptionSecret encryptionSecret = (EncryptionSecret)theEObject;
				T result = caseEncryptionSecret(encryptionSecret);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.ENCRYPTION_CIPHER: {
				EncryptionCipher encryptionCipher = (EncryptionCipher)theEObject;
				T result = caseEncryptionCipher(encryptionCipher);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.IVGEN: {
				Ivgen ivgen = (Ivgen)theEObject;
				T result = caseIvgen(ivgen);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.SOURCE_SECLABEL: {
				SourceSeclabel sourceSeclabel = (SourceSeclabel)theEObject;
				T result = caseSourceSeclabel(sourceSeclabel);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.OS_ACPI: {
				OsAcpi osAcpi = (OsAcpi)theEObject;
				T result = caseOsAcpi(osAcpi);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.ACPI_TABLE: {
				AcpiTable acpiTable = (AcpiTable)theEObject;
				T result = caseAcpiTable(acpiTable);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.BOOT_DEVICE: {
				BootDevice bootDevice = (BootDevice)theEObject;
				T result = caseBootDevice(bootDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.BOOTMENU: {
				Bootmenu bootmenu = (Bootmenu)theEObject;
				T result = caseBootmenu(bootmenu);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.BIOS: {
				Bios bios = (Bios)theEObject;
				T result = caseBios(bios);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.SMBIOS: {
				Smbios smbios = (Smbios)theEObject;
				T result = caseSmbios(smbios);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.IDMAP: {
				Idmap idmap = (Idmap)theEObject;
				T result = caseIdmap(idmap);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.ID_RANGE: {
				IdRange idRange = (IdRange)theEObject;
				T result = caseIdRange(idRange);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.FEATURES: {
				Features features = (Features)theEObject;
				T result = caseFeatures(features);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.APIC: {
				Apic apic = (Apic)theEObject;
				T result = caseApic(apic);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.FEATURE_STATE: {
				FeatureState featureState = (FeatureState)theEObject;
				T result = caseFeatureState(featureState);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.HYPERV: {
				Hyperv hyperv = (Hyperv)theEObject;
				T result = caseHyperv(hyperv);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.HYPERV_SPINLOCKS: {
				HypervSpinlocks hypervSpinlocks = (HypervSpinlocks)theEObject;
				T result = caseHypervSpinlocks(hypervSpinlocks);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.HYPERV_STIMER: {
				HypervStimer hypervStimer = (HypervStimer)theEObject;
				T result = caseHypervStimer(hypervStimer);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.HYPERV_VENDOR_ID: {
				HypervVendorId hypervVendorId = (HypervVendorId)theEObject;
				T result = caseHypervVendorId(hypervVendorId);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.KVM_FEATURES: {
				KvmFeatures kvmFeatures = (KvmFeatures)theEObject;
				T result = caseKvmFeatures(kvmFeatures);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.KVM_DIRTY_RING: {
				KvmDirtyRing kvmDirtyRing = (KvmDirtyRing)theEObject;
				T result = caseKvmDirtyRing(kvmDirtyRing);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.XEN_FEATURES: {
				XenFeatures xenFeatures = (XenFeatures)theEObject;
				T result = caseXenFeatures(xenFeatures);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.XEN_PASSTHROUGH: {
				XenPassthrough xenPassthrough = (XenPassthrough)theEObject;
				T result = caseXenPassthrough(xenPassthrough);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.LXC_CAPABILITIES: {
				LxcCapabilities lxcCapabilities = (LxcCapabilities)theEObject;
				T result = caseLxcCapabilities(lxcCapabilities);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.GIC: {
				Gic gic = (Gic)theEObject;
				T result = caseGic(gic);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.SMM: {
				Smm smm = (Smm)theEObject;
				T result = caseSmm(smm);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.SIZE_IN_MEBIBYTES: {
				SizeInMebibytes sizeInMebibytes = (SizeInMebibytes)theEObject;
				T result = caseSizeInMebibytes(sizeInMebibytes);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.IOAPIC: {
				Ioapic ioapic = (Ioapic)theEObject;
				T result = caseIoapic(ioapic);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.HPT: {
				Hpt hpt = (Hpt)theEObject;
				T result = caseHpt(hpt);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.MSRS: {
				Msrs msrs = (Msrs)theEObject;
				T result = caseMsrs(msrs);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.MITIGATION: {
				Mitigation mitigation = (Mitigation)theEObject;
				T result = caseMitigation(mitigation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.TCG: {
				Tcg tcg = (Tcg)theEObject;
				T result = caseTcg(tcg);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.ASYNC_TEARDOWN: {
				AsyncTeardown asyncTeardown = (AsyncTeardown)theEObject;
				T result = caseAsyncTeardown(asyncTeardown);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.CPU: {
				Cpu cpu = (Cpu)theEObject;
				T result = caseCpu(cpu);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.CPU_MODEL: {
				CpuModel cpuModel = (CpuModel)theEObject;
				T result = caseCpuModel(cpuModel);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.CPU_TOPOLOGY: {
				CpuTopology cpuTopology = (CpuTopology)theEObject;
				T result = caseCpuTopology(cpuTopology);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.CPU_CACHE: {
				CpuCache cpuCache = (CpuCache)theEObject;
				T result = caseCpuCache(cpuCache);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.MAXPHYSADDR: {
				Maxphysaddr maxphysaddr = (Maxphysaddr)theEObject;
				T result = caseMaxphysaddr(maxphysaddr);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.CPU_FEATURE: {
				CpuFeature cpuFeature = (CpuFeature)theEObject;
				T result = caseCpuFeature(cpuFeature);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.NUMA: {
				Numa numa = (Numa)theEObject;
				T result = caseNuma(numa);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.NUMA_CELL: {
				NumaCell numaCell = (NumaCell)theEObject;
				T result = caseNumaCell(numaCell);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.DISTANCES: {
				Distances distances = (Distances)theEObject;
				T result = caseDistances(distances);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.SIBLING: {
				Sibling sibling = (Sibling)theEObject;
				T result = caseSibling(sibling);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.NUMA_CACHE: {
				NumaCache numaCache = (NumaCache)theEObject;
				T result = caseNumaCache(numaCache);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.NUMA_CACHE_SIZE: {
				NumaCacheSize numaCacheSize = (NumaCacheSize)theEObject;
				T result = caseNumaCacheSize(numaCacheSize);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.NUMA_CACHE_LINE: {
				NumaCacheLine numaCacheLine = (NumaCacheLine)theEObject;
				T result = caseNumaCacheLine(numaCacheLine);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.INTERCONNECTS: {
				Interconnects interconnects = (Interconnects)theEObject;
				T result = caseInterconnects(interconnects);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.NUMA_LATENCY: {
				NumaLatency numaLatency = (NumaLatency)theEObject;
				T result = caseNumaLatency(numaLatency);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.NUMA_BANDWIDTH: {
				NumaBandwidth numaBandwidth = (NumaBandwidth)theEObject;
				T result = caseNumaBandwidth(numaBandwidth);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.CLOCK: {
				Clock clock = (Clock)theEObject;
				T result = caseClock(clock);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.TIMER: {
				Timer timer = (Timer)theEObject;
				T result = caseTimer(timer);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.TIMER_CATCHUP: {
				TimerCatchup timerCatchup = (TimerCatchup)theEObject;
				T result = caseTimerCatchup(timerCatchup);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.PM: {
				Pm pm = (Pm)theEObject;
				T result = casePm(pm);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.SUSPEND_STATE: {
				SuspendState suspendState = (SuspendState)theEObject;
				T result = caseSuspendState(suspendState);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.PERF: {
				Perf perf = (Perf)theEObject;
				T result = casePerf(perf);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.PERF_EVENT: {
				PerfEvent perfEvent = (PerfEvent)theEObject;
				T result = casePerfEvent(perfEvent);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.DEVICES: {
				Devices devices = (Devices)theEObject;
				T result = caseDevices(devices);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.DISK: {
				Disk disk = (Disk)theEObject;
				T result = caseDisk(disk);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.DISK_DRIVER: {
				DiskDriver diskDriver = (DiskDriver)theEObject;
				T result = caseDiskDriver(diskDriver);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.DISK_IOTHREADS: {
				DiskIothreads diskIothreads = (DiskIothreads)theEObject;
				T result = caseDiskIothreads(diskIothreads);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.DISK_IOTHREAD: {
				DiskIothread diskIothread = (DiskIothread)theEObject;
				T result = caseDiskIothread(diskIothread);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.DISK_QUEUE: {
				DiskQueue diskQueue = (DiskQueue)theEObject;
				T result = caseDiskQueue(diskQueue);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.METADATA_CACHE: {
				MetadataCache metadataCache = (MetadataCache)theEObject;
				T result = caseMetadataCache(metadataCache);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.SIZE_IN_BYTES: {
				SizeInBytes sizeInBytes = (SizeInBytes)theEObject;
				T result = caseSizeInBytes(sizeInBytes);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.BACKING_STORE: {
				BackingStore backingStore = (BackingStore)theEObject;
				T result = caseBackingStore(backingStore);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.IMAGE_FORMAT: {
				ImageFormat imageFormat = (ImageFormat)theEObject;
				T result = caseImageFormat(imageFormat);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.DISK_MIRROR: {
				DiskMirror diskMirror = (DiskMirror)theEObject;
				T result = caseDiskMirror(diskMirror);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.DISK_TARGET: {
				DiskTarget diskTarget = (DiskTarget)theEObject;
				T result = caseDiskTarget(diskTarget);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.IOTUNE: {
				Iotune iotune = (Iotune)theEObject;
				T result = caseIotune(iotune);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.DISK_TRANSIENT: {
				DiskTransient diskTransient = (DiskTransient)theEObject;
				T result = caseDiskTransient(diskTransient);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.DEVICE_BOOT: {
				DeviceBoot deviceBoot = (DeviceBoot)theEObject;
				T result = caseDeviceBoot(deviceBoot);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.BACKEND_DOMAIN: {
				BackendDomain backendDomain = (BackendDomain)theEObject;
				T result = caseBackendDomain(backendDomain);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.DISK_GEOMETRY: {
				DiskGeometry diskGeometry = (DiskGeometry)theEObject;
				T result = caseDiskGeometry(diskGeometry);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.DISK_BLOCKIO: {
				DiskBlockio diskBlockio = (DiskBlockio)theEObject;
				T result = caseDiskBlockio(diskBlockio);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.ALIAS: {
				Alias alias = (Alias)theEObject;
				T result = caseAlias(alias);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.DEVICE_ACPI: {
				DeviceAcpi deviceAcpi = (DeviceAcpi)theEObject;
				T result = caseDeviceAcpi(deviceAcpi);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.DEVICE_ADDRESS: {
				DeviceAddress deviceAddress = (DeviceAddress)theEObject;
				T result = caseDeviceAddress(deviceAddress);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.ZPCI_ADDRESS: {
				ZpciAddress zpciAddress = (ZpciAddress)theEObject;
				T result = caseZpciAddress(zpciAddress);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.CONTROLLER: {
				Controller controller = (Controller)theEObject;
				T result = caseController(controller);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.CONTROLLER_MODEL: {
				ControllerModel controllerModel = (ControllerModel)theEObject;
				T result = caseControllerModel(controllerModel);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.CONTROLLER_DRIVER: {
				ControllerDriver controllerDriver = (ControllerDriver)theEObject;
				T result = caseControllerDriver(controllerDriver);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.CONTROLLER_TARGET: {
				ControllerTarget controllerTarget = (ControllerTarget)theEObject;
				T result = caseControllerTarget(controllerTarget);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.CONTROLLER_MASTER: {
				ControllerMaster controllerMaster = (ControllerMaster)theEObject;
				T result = caseControllerMaster(controllerMaster);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.LEASE: {
				Lease lease = (Lease)theEObject;
				T result = caseLease(lease);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.LEASE_TARGET: {
				LeaseTarget leaseTarget = (LeaseTarget)theEObject;
				T result = caseLeaseTarget(leaseTarget);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.FILESYSTEM: {
				Filesystem filesystem = (Filesystem)theEObject;
				T result = caseFilesystem(filesystem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.FILESYSTEM_DRIVER: {
				FilesystemDriver filesystemDriver = (FilesystemDriver)theEObject;
				T result = caseFilesystemDriver(filesystemDriver);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.FILESYSTEM_BINARY: {
				FilesystemBinary filesystemBinary = (FilesystemBinary)theEObject;
				T result = caseFilesystemBinary(filesystemBinary);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.FILESYSTEM_CACHE: {
				FilesystemCache filesystemCache = (FilesystemCache)theEObject;
				T result = caseFilesystemCache(filesystemCache);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.FILESYSTEM_SANDBOX: {
				FilesystemSandbox filesystemSandbox = (FilesystemSandbox)theEObject;
				T result = caseFilesystemSandbox(filesystemSandbox);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.FILESYSTEM_LOCK: {
				FilesystemLock filesystemLock = (FilesystemLock)theEObject;
				T result = caseFilesystemLock(filesystemLock);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.FILESYSTEM_THREAD_POOL: {
				FilesystemThreadPool filesystemThreadPool = (FilesystemThreadPool)theEObject;
				T result = caseFilesystemThreadPool(filesystemThreadPool);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.FILESYSTEM_SOURCE: {
				FilesystemSource filesystemSource = (FilesystemSource)theEObject;
				T result = caseFilesystemSource(filesystemSource);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.FILESYSTEM_TARGET: {
				FilesystemTarget filesystemTarget = (FilesystemTarget)theEObject;
				T result = caseFilesystemTarget(filesystemTarget);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.INTERFACE: {
				Interface interface_ = (Interface)theEObject;
				T result = caseInterface(interface_);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.INTERFACE_MAC: {
				InterfaceMac interfaceMac = (InterfaceMac)theEObject;
				T result = caseInterfaceMac(interfaceMac);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.INTERFACE_SOURCE: {
				InterfaceSource interfaceSource = (InterfaceSource)theEObject;
				T result = caseInterfaceSource(interfaceSource);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.IP_ADDRESS: {
				IpAddress ipAddress = (IpAddress)theEObject;
				T result = caseIpAddress(ipAddress);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.IP_ROUTE: {
				IpRoute ipRoute = (IpRoute)theEObject;
				T result = caseIpRoute(ipRoute);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.LOCAL_ADDRESS: {
				LocalAddress localAddress = (LocalAddress)theEObject;
				T result = caseLocalAddress(localAddress);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.USB_ID: {
				UsbId usbId = (UsbId)theEObject;
				T result = caseUsbId(usbId);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.INTERFACE_PCI_ADDRESS: {
				InterfacePciAddress interfacePciAddress = (InterfacePciAddress)theEObject;
				T result = caseInterfacePciAddress(interfacePciAddress);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.VLAN: {
				Vlan vlan = (Vlan)theEObject;
				T result = caseVlan(vlan);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.VLAN_TAG: {
				VlanTag vlanTag = (VlanTag)theEObject;
				T result = caseVlanTag(vlanTag);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.VIRTUALPORT: {
				Virtualport virtualport = (Virtualport)theEObject;
				T result = caseVirtualport(virtualport);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.VIRTUALPORT_PARAMETERS: {
				VirtualportParameters virtualportParameters = (VirtualportParameters)theEObject;
				T result = caseVirtualportParameters(virtualportParameters);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.BANDWIDTH: {
				Bandwidth bandwidth = (Bandwidth)theEObject;
				T result = caseBandwidth(bandwidth);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.BANDWIDTH_LIMIT: {
				BandwidthLimit bandwidthLimit = (BandwidthLimit)theEObject;
				T result = caseBandwidthLimit(bandwidthLimit);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.PORT_FORWARD: {
				PortForward portForward = (PortForward)theEObject;
				T result = casePortForward(portForward);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.PORT_RANGE: {
				PortRange portRange = (PortRange)theEObject;
				T result = casePortRange(portRange);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.INTERFACE_SCRIPT: {
				InterfaceScript interfaceScript = (InterfaceScript)theEObject;
				T result = caseInterfaceScript(interfaceScript);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.INTERFACE_TARGET: {
				InterfaceTarget interfaceTarget = (InterfaceTarget)theEObject;
				T result = caseInterfaceTarget(interfaceTarget);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.INTERFACE_GUEST: {
				InterfaceGuest interfaceGuest = (InterfaceGuest)theEObject;
				T result = caseInterfaceGuest(interfaceGuest);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.INTERFACE_MODEL: {
				InterfaceModel interfaceModel = (InterfaceModel)theEObject;
				T result = caseInterfaceModel(interfaceModel);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.INTERFACE_DRIVER: {
				InterfaceDriver interfaceDriver = (InterfaceDriver)theEObject;
				T result = caseInterfaceDriver(interfaceDriver);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.INTERFACE_HOST_OFFLOAD: {
				InterfaceHostOffload interfaceHostOffload = (InterfaceHostOffload)theEObject;
				T result = caseInterfaceHostOffload(interfaceHostOffload);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.INTERFACE_GUEST_OFFLOAD: {
				InterfaceGuestOffload interfaceGuestOffload = (InterfaceGuestOffload)theEObject;
				T result = caseInterfaceGuestOffload(interfaceGuestOffload);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.INTERFACE_BACKEND: {
				InterfaceBackend interfaceBackend = (InterfaceBackend)theEObject;
				T result = caseInterfaceBackend(interfaceBackend);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.TEAMING: {
				Teaming teaming = (Teaming)theEObject;
				T result = caseTeaming(teaming);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.FILTERREF: {
				Filterref filterref = (Filterref)theEObject;
				T result = caseFilterref(filterref);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.FILTER_PARAMETER: {
				FilterParameter filterParameter = (FilterParameter)theEObject;
				T result = caseFilterParameter(filterParameter);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.INTERFACE_TUNE: {
				InterfaceTune interfaceTune = (InterfaceTune)theEObject;
				T result = caseInterfaceTune(interfaceTune);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.INTERFACE_LINK: {
				InterfaceLink interfaceLink = (InterfaceLink)theEObject;
				T result = caseInterfaceLink(interfaceLink);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.INTERFACE_MTU: {
				InterfaceMtu interfaceMtu = (InterfaceMtu)theEObject;
				T result = caseInterfaceMtu(interfaceMtu);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.COALESCE: {
				Coalesce coalesce = (Coalesce)theEObject;
				T result = caseCoalesce(coalesce);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.COALESCE_RX: {
				CoalesceRx coalesceRx = (CoalesceRx)theEObject;
				T result = caseCoalesceRx(coalesceRx);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.COALESCE_FRAMES: {
				CoalesceFrames coalesceFrames = (CoalesceFrames)theEObject;
				T result = caseCoalesceFrames(coalesceFrames);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.INTERFACE_PORT: {
				InterfacePort interfacePort = (InterfacePort)theEObject;
				T result = caseInterfacePort(interfacePort);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.DEVICE_ROM: {
				DeviceRom deviceRom = (DeviceRom)theEObject;
				T result = caseDeviceRom(deviceRom);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.SMARTCARD: {
				Smartcard smartcard = (Smartcard)theEObject;
				T result = caseSmartcard(smartcard);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.CHARACTER_SOURCE: {
				CharacterSource characterSource = (CharacterSource)theEObject;
				T result = caseCharacterSource(characterSource);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.SPICE_CLIPBOARD: {
				SpiceClipboard spiceClipboard = (SpiceClipboard)theEObject;
				T result = caseSpiceClipboard(spiceClipboard);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.MOUSE: {
				Mouse mouse = (Mouse)theEObject;
				T result = caseMouse(mouse);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.CHARACTER_PROTOCOL: {
				CharacterProtocol characterProtocol = (CharacterProtocol)theEObject;
				T result = caseCharacterProtocol(characterProtocol);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.CHARACTER_LOG: {
				CharacterLog characterLog = (CharacterLog)theEObject;
				T result = caseCharacterLog(characterLog);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.CHARACTER_TARGET: {
				CharacterTarget characterTarget = (CharacterTarget)theEObject;
				T result = caseCharacterTarget(characterTarget);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.CHARACTER_TARGET_MODEL: {
				CharacterTargetModel characterTargetModel = (CharacterTargetModel)theEObject;
				T result = caseCharacterTargetModel(characterTargetModel);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.SERIAL: {
				Serial serial = (Serial)theEObject;
				T result = caseSerial(serial);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.PARALLEL: {
				Parallel parallel = (Parallel)theEObject;
				T result = caseParallel(parallel);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.CONSOLE: {
				Console console = (Console)theEObject;
				T result = caseConsole(console);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.CHANNEL: {
				Channel channel = (Channel)theEObject;
				T result = caseChannel(channel);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.CHANNEL_TARGET: {
				ChannelTarget channelTarget = (ChannelTarget)theEObject;
				T result = caseChannelTarget(channelTarget);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.INPUT: {
				Input input = (Input)theEObject;
				T result = caseInput(input);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.VIRTIO_OPTIONS: {
				VirtioOptions virtioOptions = (VirtioOptions)theEObject;
				T result = caseVirtioOptions(virtioOptions);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.INPUT_SOURCE: {
				InputSource inputSource = (InputSource)theEObject;
				T result = caseInputSource(inputSource);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.TPM: {
				Tpm tpm = (Tpm)theEObject;
				T result = caseTpm(tpm);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.TPM_BACKEND: {
				TpmBackend tpmBackend = (TpmBackend)theEObject;
				T result = caseTpmBackend(tpmBackend);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.TPM_DEVICE: {
				TpmDevice tpmDevice = (TpmDevice)theEObject;
				T result = caseTpmDevice(tpmDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.TPM_BACKEND_SOURCE: {
				TpmBackendSource tpmBackendSource = (TpmBackendSource)theEObject;
				T result = caseTpmBackendSource(tpmBackendSource);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.TPM_BACKEND_ENCRYPTION: {
				TpmBackendEncryption tpmBackendEncryption = (TpmBackendEncryption)theEObject;
				T result = caseTpmBackendEncryption(tpmBackendEncryption);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.ACTIVE_PCR_BANKS: {
				ActivePcrBanks activePcrBanks = (ActivePcrBanks)theEObject;
				T result = caseActivePcrBanks(activePcrBanks);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.PROFILE: {
				Profile profile = (Profile)theEObject;
				T result = caseProfile(profile);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.GRAPHICS: {
				Graphics graphics = (Graphics)theEObject;
				T result = caseGraphics(graphics);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.LISTEN: {
				Listen listen = (Listen)theEObject;
				T result = caseListen(listen);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.GRAPHICS_GL: {
				GraphicsGl graphicsGl = (GraphicsGl)theEObject;
				T result = caseGraphicsGl(graphicsGl);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.AUDIO_REFERENCE: {
				AudioReference audioReference = (AudioReference)theEObject;
				T result = caseAudioReference(audioReference);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.SPICE_CHANNEL: {
				SpiceChannel spiceChannel = (SpiceChannel)theEObject;
				T result = caseSpiceChannel(spiceChannel);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.SPICE_COMPRESSION: {
				SpiceCompression spiceCompression = (SpiceCompression)theEObject;
				T result = caseSpiceCompression(spiceCompression);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.SPICE_PLAYBACK: {
				SpicePlayback spicePlayback = (SpicePlayback)theEObject;
				T result = caseSpicePlayback(spicePlayback);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.SPICE_STREAMING: {
				SpiceStreaming spiceStreaming = (SpiceStreaming)theEObject;
				T result = caseSpiceStreaming(spiceStreaming);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.SPICE_FILETRANSFER: {
				SpiceFiletransfer spiceFiletransfer = (SpiceFiletransfer)theEObject;
				T result = caseSpiceFiletransfer(spiceFiletransfer);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.SOUND: {
				Sound sound = (Sound)theEObject;
				T result = caseSound(sound);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.SOUND_CODEC: {
				SoundCodec soundCodec = (SoundCodec)theEObject;
				T result = caseSoundCodec(soundCodec);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.AUDIO: {
				Audio audio = (Audio)theEObject;
				T result = caseAudio(audio);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.AUDIO_INPUT: {
				AudioInput audioInput = (AudioInput)theEObject;
				T result = caseAudioInput(audioInput);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.AUDIO_SETTINGS: {
				AudioSettings audioSettings = (AudioSettings)theEObject;
				T result = caseAudioSettings(audioSettings);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.AUDIO_OUTPUT: {
				AudioOutput audioOutput = (AudioOutput)theEObject;
				T result = caseAudioOutput(audioOutput);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.VIDEO: {
				Video video = (Video)theEObject;
				T result = caseVideo(video);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.VIDEO_MODEL: {
				VideoModel videoModel = (VideoModel)theEObject;
				T result = caseVideoModel(videoModel);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.VIDEO_ACCELERATION: {
				VideoAcceleration videoAcceleration = (VideoAcceleration)theEObject;
				T result = caseVideoAcceleration(videoAcceleration);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.VIDEO_RESOLUTION: {
				VideoResolution videoResolution = (VideoResolution)theEObject;
				T result = caseVideoResolution(videoResolution);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.VIDEO_DRIVER: {
				VideoDriver videoDriver = (VideoDriver)theEObject;
				T result = caseVideoDriver(videoDriver);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.HOSTDEV: {
				Hostdev hostdev = (Hostdev)theEObject;
				T result = caseHostdev(hostdev);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.HOSTDEV_DRIVER: {
				HostdevDriver hostdevDriver = (HostdevDriver)theEObject;
				T result = caseHostdevDriver(hostdevDriver);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.HOSTDEV_SOURCE: {
				HostdevSource hostdevSource = (HostdevSource)theEObject;
				T result = caseHostdevSource(hostdevSource);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.HOSTDEV_ADDRESS: {
				HostdevAddress hostdevAddress = (HostdevAddress)theEObject;
				T result = caseHostdevAddress(hostdevAddress);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.SCSI_ADAPTER: {
				ScsiAdapter scsiAdapter = (ScsiAdapter)theEObject;
				T result = caseScsiAdapter(scsiAdapter);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.PARENTADDR: {
				Parentaddr parentaddr = (Parentaddr)theEObject;
				T result = caseParentaddr(parentaddr);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.REDIRDEV: {
				Redirdev redirdev = (Redirdev)theEObject;
				T result = caseRedirdev(redirdev);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.REDIRFILTER: {
				Redirfilter redirfilter = (Redirfilter)theEObject;
				T result = caseRedirfilter(redirfilter);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.REDIR_USB_DEVICE: {
				RedirUsbDevice redirUsbDevice = (RedirUsbDevice)theEObject;
				T result = caseRedirUsbDevice(redirUsbDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.HUB: {
				Hub hub = (Hub)theEObject;
				T result = caseHub(hub);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.WATCHDOG: {
				Watchdog watchdog = (Watchdog)theEObject;
				T result = caseWatchdog(watchdog);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.MEMBALLOON: {
				Memballoon memballoon = (Memballoon)theEObject;
				T result = caseMemballoon(memballoon);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.MEMBALLOON_STATS: {
				MemballoonStats memballoonStats = (MemballoonStats)theEObject;
				T result = caseMemballoonStats(memballoonStats);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.RNG: {
				Rng rng = (Rng)theEObject;
				T result = caseRng(rng);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.RNG_RATE: {
				RngRate rngRate = (RngRate)theEObject;
				T result = caseRngRate(rngRate);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.RNG_BACKEND: {
				RngBackend rngBackend = (RngBackend)theEObject;
				T result = caseRngBackend(rngBackend);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.NVRAM_DEVICE: {
				NvramDevice nvramDevice = (NvramDevice)theEObject;
				T result = caseNvramDevice(nvramDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.PANIC: {
				Panic panic = (Panic)theEObject;
				T result = casePanic(panic);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.SHMEM: {
				Shmem shmem = (Shmem)theEObject;
				T result = caseShmem(shmem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.SHMEM_MODEL: {
				ShmemModel shmemModel = (ShmemModel)theEObject;
				T result = caseShmemModel(shmemModel);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.SHMEM_SERVER: {
				ShmemServer shmemServer = (ShmemServer)theEObject;
				T result = caseShmemServer(shmemServer);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.SHMEM_MSI: {
				ShmemMsi shmemMsi = (ShmemMsi)theEObject;
				T result = caseShmemMsi(shmemMsi);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.MEMORY_DEVICE: {
				MemoryDevice memoryDevice = (MemoryDevice)theEObject;
				T result = caseMemoryDevice(memoryDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.MEMORY_DEVICE_SOURCE: {
				MemoryDeviceSource memoryDeviceSource = (MemoryDeviceSource)theEObject;
				T result = caseMemoryDeviceSource(memoryDeviceSource);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.MEMORY_DEVICE_TARGET: {
				MemoryDeviceTarget memoryDeviceTarget = (MemoryDeviceTarget)theEObject;
				T result = caseMemoryDeviceTarget(memoryDeviceTarget);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.MEMORY_LABEL: {
				MemoryLabel memoryLabel = (MemoryLabel)theEObject;
				T result = caseMemoryLabel(memoryLabel);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.IOMMU: {
				Iommu iommu = (Iommu)theEObject;
				T result = caseIommu(iommu);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.IOMMU_DRIVER: {
				IommuDriver iommuDriver = (IommuDriver)theEObject;
				T result = caseIommuDriver(iommuDriver);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.VSOCK: {
				Vsock vsock = (Vsock)theEObject;
				T result = caseVsock(vsock);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.VSOCK_CID: {
				VsockCid vsockCid = (VsockCid)theEObject;
				T result = caseVsockCid(vsockCid);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.CRYPTO: {
				Crypto crypto = (Crypto)theEObject;
				T result = caseCrypto(crypto);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.CRYPTO_BACKEND: {
				CryptoBackend cryptoBackend = (CryptoBackend)theEObject;
				T result = caseCryptoBackend(cryptoBackend);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.PSTORE: {
				Pstore pstore = (Pstore)theEObject;
				T result = casePstore(pstore);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.SECLABEL: {
				Seclabel seclabel = (Seclabel)theEObject;
				T result = caseSeclabel(seclabel);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.KEYWRAP: {
				Keywrap keywrap = (Keywrap)theEObject;
				T result = caseKeywrap(keywrap);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.KEYWRAP_CIPHER: {
				KeywrapCipher keywrapCipher = (KeywrapCipher)theEObject;
				T result = caseKeywrapCipher(keywrapCipher);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.LAUNCH_SECURITY: {
				LaunchSecurity launchSecurity = (LaunchSecurity)theEObject;
				T result = caseLaunchSecurity(launchSecurity);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.QEMU_COMMANDLINE: {
				QemuCommandline qemuCommandline = (QemuCommandline)theEObject;
				T result = caseQemuCommandline(qemuCommandline);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.QEMU_ARG: {
				QemuArg qemuArg = (QemuArg)theEObject;
				T result = caseQemuArg(qemuArg);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.QEMU_ENV: {
				QemuEnv qemuEnv = (QemuEnv)theEObject;
				T result = caseQemuEnv(qemuEnv);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.QEMU_CAPABILITIES: {
				QemuCapabilities qemuCapabilities = (QemuCapabilities)theEObject;
				T result = caseQemuCapabilities(qemuCapabilities);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.QEMU_ADD: {
				QemuAdd qemuAdd = (QemuAdd)theEObject;
				T result = caseQemuAdd(qemuAdd);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.QEMU_DEL: {
				QemuDel qemuDel = (QemuDel)theEObject;
				T result = caseQemuDel(qemuDel);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.QEMU_DEPRECATION: {
				QemuDeprecation qemuDeprecation = (QemuDeprecation)theEObject;
				T result = caseQemuDeprecation(qemuDeprecation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.QEMU_OVERRIDE: {
				QemuOverride qemuOverride = (QemuOverride)theEObject;
				T result = caseQemuOverride(qemuOverride);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.QEMU_DEVICE: {
				QemuDevice qemuDevice = (QemuDevice)theEObject;
				T result = caseQemuDevice(qemuDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.QEMU_FRONTEND: {
				QemuFrontend qemuFrontend = (QemuFrontend)theEObject;
				T result = caseQemuFrontend(qemuFrontend);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.QEMU_PROPERTY: {
				QemuProperty qemuProperty = (QemuProperty)theEObject;
				T result = caseQemuProperty(qemuProperty);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.LXC_NAMESPACE: {
				LxcNamespace lxcNamespace = (LxcNamespace)theEObject;
				T result = caseLxcNamespace(lxcNamespace);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.LXC_SHARENET: {
				LxcSharenet lxcSharenet = (LxcSharenet)theEObject;
				T result = caseLxcSharenet(lxcSharenet);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.LXC_SHAREIPC: {
				LxcShareipc lxcShareipc = (LxcShareipc)theEObject;
				T result = caseLxcShareipc(lxcShareipc);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.LXC_SHAREUTS: {
				LxcShareuts lxcShareuts = (LxcShareuts)theEObject;
				T result = caseLxcShareuts(lxcShareuts);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.BHYVE_COMMANDLINE: {
				BhyveCommandline bhyveCommandline = (BhyveCommandline)theEObject;
				T result = caseBhyveCommandline(bhyveCommandline);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.BHYVE_ARG: {
				BhyveArg bhyveArg = (BhyveArg)theEObject;
				T result = caseBhyveArg(bhyveArg);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.XEN_COMMANDLINE: {
				XenCommandline xenCommandline = (XenCommandline)theEObject;
				T result = caseXenCommandline(xenCommandline);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DefinitionPackage.XEN_ARG: {
				XenArg xenArg = (XenArg)theEObject;
				T result = caseXenArg(xenArg);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Domain Definition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Domain Definition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDomainDefinition(DomainDefinition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Metadata</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Metadata</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMetadata(Metadata object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Libosinfo</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Libosinfo</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLibosinfo(Libosinfo object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Libosinfo Os</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Libosinfo Os</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLibosinfoOs(LibosinfoOs object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Max Memory</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Max Memory</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMaxMemory(MaxMemory object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Memory</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Memory</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMemory(Memory object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Current Memory</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Current Memory</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCurrentMemory(CurrentMemory object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Blkiotune</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Blkiotune</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBlkiotune(Blkiotune object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Blkio Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Blkio Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBlkioDevice(BlkioDevice object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Memtune</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Memtune</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMemtune(Memtune object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Scaled Size</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Scaled Size</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseScaledSize(ScaledSize object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Memory Backing</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Memory Backing</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMemoryBacking(MemoryBacking object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Hugepages</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Hugepages</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHugepages(Hugepages object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Huge Page</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Huge Page</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHugePage(HugePage object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Memory Backing Source</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Memory Backing Source</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMemoryBackingSource(MemoryBackingSource object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Memory Access</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Memory Access</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMemoryAccess(MemoryAccess object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Memory Allocation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Memory Allocation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMemoryAllocation(MemoryAllocation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Vcpu</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Vcpu</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVcpu(Vcpu object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Vcpus</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Vcpus</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVcpus(Vcpus object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Vcpu State</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Vcpu State</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVcpuState(VcpuState object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Iothreadids</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Iothreadids</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIothreadids(Iothreadids object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Iothread</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Iothread</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIothread(Iothread object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Iothread Poll</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Iothread Poll</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIothreadPoll(IothreadPoll object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Default Iothread</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Default Iothread</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDefaultIothread(DefaultIothread object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cputune</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cputune</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCputune(Cputune object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Vcpu Pin</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Vcpu Pin</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVcpuPin(VcpuPin object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Emulator Pin</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Emulator Pin</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEmulatorPin(EmulatorPin object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Iothread Pin</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Iothread Pin</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIothreadPin(IothreadPin object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Vcpu Scheduler</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Vcpu Scheduler</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVcpuScheduler(VcpuScheduler object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Iothread Scheduler</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Iothread Scheduler</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIothreadScheduler(IothreadScheduler object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Emulator Scheduler</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Emulator Scheduler</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEmulatorScheduler(EmulatorScheduler object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cachetune</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cachetune</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCachetune(Cachetune object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cache Allocation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cache Allocation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCacheAllocation(CacheAllocation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cache Tune Monitor</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cache Tune Monitor</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCacheTuneMonitor(CacheTuneMonitor object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Memorytune</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Memorytune</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMemorytune(Memorytune object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Memory Tune Node</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Memory Tune Node</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMemoryTuneNode(MemoryTuneNode object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Memory Tune Monitor</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Memory Tune Monitor</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMemoryTuneMonitor(MemoryTuneMonitor object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Numatune</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Numatune</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNumatune(Numatune object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Numa Memory</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Numa Memory</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNumaMemory(NumaMemory object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Memory Node</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Memory Node</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMemoryNode(MemoryNode object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Domain Resource</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Domain Resource</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDomainResource(DomainResource object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Fibrechannel</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Fibrechannel</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFibrechannel(Fibrechannel object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Sysinfo</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Sysinfo</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSysinfo(Sysinfo object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Sysinfo Bios</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Sysinfo Bios</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSysinfoBios(SysinfoBios object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Sysinfo Bios Entry</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Sysinfo Bios Entry</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSysinfoBiosEntry(SysinfoBiosEntry object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Sysinfo Table</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Sysinfo Table</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSysinfoTable(SysinfoTable object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Sysinfo Table Entry</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Sysinfo Table Entry</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSysinfoTableEntry(SysinfoTableEntry object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Base Board</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Base Board</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBaseBoard(BaseBoard object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Base Board Entry</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Base Board Entry</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBaseBoardEntry(BaseBoardEntry object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Chassis</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Chassis</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseChassis(Chassis object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Chassis Entry</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Chassis Entry</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseChassisEntry(ChassisEntry object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Oem Strings</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Oem Strings</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOemStrings(OemStrings object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Fwcfg Entry</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Fwcfg Entry</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFwcfgEntry(FwcfgEntry object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Operating System</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Operating System</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOperatingSystem(OperatingSystem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Firmware</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Firmware</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFirmware(Firmware object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Firmware Feature</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Firmware Feature</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFirmwareFeature(FirmwareFeature object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Os Type</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Os Type</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOsType(OsType object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Init Environment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Init Environment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInitEnvironment(InitEnvironment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Loader</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Loader</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLoader(Loader object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Nvram File</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Nvram File</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNvramFile(NvramFile object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Disk Source</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Disk Source</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDiskSource(DiskSource object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Pci Address</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Pci Address</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePciAddress(PciAddress object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Network Host</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Network Host</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNetworkHost(NetworkHost object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Source Snapshot</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Source Snapshot</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSourceSnapshot(SourceSnapshot object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Source Config</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Source Config</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSourceConfig(SourceConfig object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Auth</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Auth</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAuth(Auth object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Auth Secret</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Auth Secret</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAuthSecret(AuthSecret object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Initiator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Initiator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInitiator(Initiator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Initiator Iqn</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Initiator Iqn</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInitiatorIqn(InitiatorIqn object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cookies</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cookies</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCookies(Cookies object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cookie</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cookie</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCookie(Cookie object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Source Readahead</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Source Readahead</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSourceReadahead(SourceReadahead object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Source Timeout</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Source Timeout</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSourceTimeout(SourceTimeout object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Source Ssl</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Source Ssl</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSourceSsl(SourceSsl object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Source Identity</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Source Identity</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSourceIdentity(SourceIdentity object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Storage Slices</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Storage Slices</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStorageSlices(StorageSlices object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Storage Slice</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Storage Slice</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStorageSlice(StorageSlice object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Reservations</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Reservations</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReservations(Reservations object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Reservations Source</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Reservations Source</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReservationsSource(ReservationsSource object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Reconnect</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Reconnect</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReconnect(Reconnect object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Disk Encryption</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Disk Encryption</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDiskEncryption(DiskEncryption object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Encryption Secret</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Encryption Secret</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEncryptionSecret(EncryptionSecret object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Encryption Cipher</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Encryption Cipher</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEncryptionCipher(EncryptionCipher object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Ivgen</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Ivgen</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIvgen(Ivgen object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Source Seclabel</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Source Seclabel</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSourceSeclabel(SourceSeclabel object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Os Acpi</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Os Acpi</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOsAcpi(OsAcpi object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Acpi Table</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Acpi Table</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAcpiTable(AcpiTable object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Boot Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Boot Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBootDevice(BootDevice object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Bootmenu</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Bootmenu</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBootmenu(Bootmenu object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Bios</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Bios</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBios(Bios object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Smbios</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Smbios</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSmbios(Smbios object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Idmap</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Idmap</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIdmap(Idmap object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Id Range</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Id Range</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIdRange(IdRange object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Features</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Features</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFeatures(Features object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Apic</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Apic</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseApic(Apic object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Feature State</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Feature State</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFeatureState(FeatureState object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Hyperv</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Hyperv</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHyperv(Hyperv object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Hyperv Spinlocks</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Hyperv Spinlocks</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHypervSpinlocks(HypervSpinlocks object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Hyperv Stimer</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Hyperv Stimer</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHypervStimer(HypervStimer object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Hyperv Vendor Id</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Hyperv Vendor Id</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHypervVendorId(HypervVendorId object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Kvm Features</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Kvm Features</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseKvmFeatures(KvmFeatures object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Kvm Dirty Ring</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Kvm Dirty Ring</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseKvmDirtyRing(KvmDirtyRing object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Xen Features</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Xen Features</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseXenFeatures(XenFeatures object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Xen Passthrough</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Xen Passthrough</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseXenPassthrough(XenPassthrough object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Lxc Capabilities</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Lxc Capabilities</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLxcCapabilities(LxcCapabilities object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Gic</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Gic</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGic(Gic object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Smm</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Smm</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSmm(Smm object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Size In Mebibytes</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Size In Mebibytes</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSizeInMebibytes(SizeInMebibytes object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Ioapic</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Ioapic</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIoapic(Ioapic object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Hpt</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Hpt</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHpt(Hpt object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Msrs</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Msrs</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMsrs(Msrs object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Mitigation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Mitigation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMitigation(Mitigation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Tcg</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Tcg</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTcg(Tcg object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Async Teardown</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Async Teardown</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAsyncTeardown(AsyncTeardown object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cpu</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cpu</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCpu(Cpu object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cpu Model</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cpu Model</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCpuModel(CpuModel object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cpu Topology</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cpu Topology</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCpuTopology(CpuTopology object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cpu Cache</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cpu Cache</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCpuCache(CpuCache object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Maxphysaddr</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Maxphysaddr</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMaxphysaddr(Maxphysaddr object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cpu Feature</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cpu Feature</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCpuFeature(CpuFeature object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Numa</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Numa</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNuma(Numa object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Numa Cell</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Numa Cell</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNumaCell(NumaCell object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Distances</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Distances</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDistances(Distances object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Sibling</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Sibling</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSibling(Sibling object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Numa Cache</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Numa Cache</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNumaCache(NumaCache object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Numa Cache Size</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Numa Cache Size</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNumaCacheSize(NumaCacheSize object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Numa Cache Line</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Numa Cache Line</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNumaCacheLine(NumaCacheLine object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Interconnects</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Interconnects</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInterconnects(Interconnects object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Numa Latency</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Numa Latency</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNumaLatency(NumaLatency object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Numa Bandwidth</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Numa Bandwidth</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNumaBandwidth(NumaBandwidth object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Clock</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Clock</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseClock(Clock object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Timer</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Timer</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTimer(Timer object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Timer Catchup</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Timer Catchup</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTimerCatchup(TimerCatchup object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Pm</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Pm</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePm(Pm object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Suspend State</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Suspend State</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSuspendState(SuspendState object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Perf</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Perf</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePerf(Perf object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Perf Event</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Perf Event</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePerfEvent(PerfEvent object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Devices</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Devices</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDevices(Devices object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Disk</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Disk</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDisk(Disk object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Disk Driver</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Disk Driver</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDiskDriver(DiskDriver object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Disk Iothreads</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Disk Iothreads</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDiskIothreads(DiskIothreads object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Disk Iothread</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Disk Iothread</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDiskIothread(DiskIothread object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Disk Queue</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Disk Queue</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDiskQueue(DiskQueue object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Metadata Cache</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Metadata Cache</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMetadataCache(MetadataCache object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Size In Bytes</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Size In Bytes</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSizeInBytes(SizeInBytes object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Backing Store</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Backing Store</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBackingStore(BackingStore object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Image Format</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Image Format</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseImageFormat(ImageFormat object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Disk Mirror</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Disk Mirror</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDiskMirror(DiskMirror object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Disk Target</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Disk Target</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDiskTarget(DiskTarget object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Iotune</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Iotune</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIotune(Iotune object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Disk Transient</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Disk Transient</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDiskTransient(DiskTransient object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Device Boot</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Device Boot</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDeviceBoot(DeviceBoot object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Backend Domain</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Backend Domain</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBackendDomain(BackendDomain object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Disk Geometry</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Disk Geometry</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDiskGeometry(DiskGeometry object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Disk Blockio</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Disk Blockio</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDiskBlockio(DiskBlockio object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Alias</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Alias</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAlias(Alias object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Device Acpi</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Device Acpi</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDeviceAcpi(DeviceAcpi object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Device Address</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Device Address</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDeviceAddress(DeviceAddress object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Zpci Address</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Zpci Address</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseZpciAddress(ZpciAddress object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Controller</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Controller</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseController(Controller object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Controller Model</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Controller Model</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseControllerModel(ControllerModel object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Controller Driver</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Controller Driver</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseControllerDriver(ControllerDriver object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Controller Target</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Controller Target</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseControllerTarget(ControllerTarget object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Controller Master</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Controller Master</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseControllerMaster(ControllerMaster object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Lease</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Lease</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLease(Lease object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Lease Target</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Lease Target</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLeaseTarget(LeaseTarget object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Filesystem</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Filesystem</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFilesystem(Filesystem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Filesystem Driver</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Filesystem Driver</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFilesystemDriver(FilesystemDriver object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Filesystem Binary</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Filesystem Binary</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFilesystemBinary(FilesystemBinary object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Filesystem Cache</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Filesystem Cache</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFilesystemCache(FilesystemCache object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Filesystem Sandbox</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Filesystem Sandbox</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFilesystemSandbox(FilesystemSandbox object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Filesystem Lock</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Filesystem Lock</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFilesystemLock(FilesystemLock object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Filesystem Thread Pool</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Filesystem Thread Pool</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFilesystemThreadPool(FilesystemThreadPool object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Filesystem Source</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Filesystem Source</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFilesystemSource(FilesystemSource object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Filesystem Target</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Filesystem Target</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFilesystemTarget(FilesystemTarget object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Interface</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Interface</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInterface(Interface object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Interface Mac</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Interface Mac</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInterfaceMac(InterfaceMac object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Interface Source</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Interface Source</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInterfaceSource(InterfaceSource object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Ip Address</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Ip Address</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIpAddress(IpAddress object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Ip Route</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Ip Route</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIpRoute(IpRoute object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Local Address</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Local Address</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLocalAddress(LocalAddress object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Usb Id</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Usb Id</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseUsbId(UsbId object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Interface Pci Address</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Interface Pci Address</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInterfacePciAddress(InterfacePciAddress object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Vlan</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Vlan</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVlan(Vlan object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Vlan Tag</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Vlan Tag</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVlanTag(VlanTag object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Virtualport</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Virtualport</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVirtualport(Virtualport object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Virtualport Parameters</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Virtualport Parameters</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVirtualportParameters(VirtualportParameters object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Bandwidth</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Bandwidth</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBandwidth(Bandwidth object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Bandwidth Limit</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Bandwidth Limit</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBandwidthLimit(BandwidthLimit object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Port Forward</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Port Forward</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePortForward(PortForward object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Port Range</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Port Range</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePortRange(PortRange object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Interface Script</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Interface Script</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInterfaceScript(InterfaceScript object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Interface Target</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Interface Target</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInterfaceTarget(InterfaceTarget object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Interface Guest</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Interface Guest</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInterfaceGuest(InterfaceGuest object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Interface Model</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Interface Model</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInterfaceModel(InterfaceModel object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Interface Driver</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Interface Driver</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInterfaceDriver(InterfaceDriver object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Interface Host Offload</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Interface Host Offload</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInterfaceHostOffload(InterfaceHostOffload object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Interface Guest Offload</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Interface Guest Offload</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInterfaceGuestOffload(InterfaceGuestOffload object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Interface Backend</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Interface Backend</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInterfaceBackend(InterfaceBackend object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Teaming</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Teaming</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTeaming(Teaming object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Filterref</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Filterref</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFilterref(Filterref object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Filter Parameter</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Filter Parameter</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFilterParameter(FilterParameter object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Interface Tune</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Interface Tune</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInterfaceTune(InterfaceTune object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Interface Link</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Interface Link</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInterfaceLink(InterfaceLink object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Interface Mtu</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Interface Mtu</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInterfaceMtu(InterfaceMtu object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Coalesce</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Coalesce</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCoalesce(Coalesce object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Coalesce Rx</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Coalesce Rx</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCoalesceRx(CoalesceRx object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Coalesce Frames</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Coalesce Frames</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCoalesceFrames(CoalesceFrames object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Interface Port</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Interface Port</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInterfacePort(InterfacePort object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Device Rom</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Device Rom</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDeviceRom(DeviceRom object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Smartcard</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Smartcard</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSmartcard(Smartcard object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Character Source</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Character Source</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCharacterSource(CharacterSource object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Spice Clipboard</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Spice Clipboard</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSpiceClipboard(SpiceClipboard object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Mouse</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Mouse</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMouse(Mouse object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Character Protocol</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Character Protocol</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCharacterProtocol(CharacterProtocol object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Character Log</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Character Log</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCharacterLog(CharacterLog object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Character Target</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Character Target</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCharacterTarget(CharacterTarget object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Character Target Model</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Character Target Model</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCharacterTargetModel(CharacterTargetModel object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Serial</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Serial</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSerial(Serial object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Parallel</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Parallel</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseParallel(Parallel object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Console</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Console</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConsole(Console object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Channel</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Channel</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseChannel(Channel object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Channel Target</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Channel Target</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseChannelTarget(ChannelTarget object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Input</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Input</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInput(Input object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Virtio Options</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Virtio Options</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVirtioOptions(VirtioOptions object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Input Source</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Input Source</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInputSource(InputSource object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Tpm</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Tpm</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTpm(Tpm object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Tpm Backend</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Tpm Backend</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTpmBackend(TpmBackend object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Tpm Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Tpm Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTpmDevice(TpmDevice object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Tpm Backend Source</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Tpm Backend Source</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTpmBackendSource(TpmBackendSource object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Tpm Backend Encryption</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Tpm Backend Encryption</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTpmBackendEncryption(TpmBackendEncryption object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Active Pcr Banks</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Active Pcr Banks</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseActivePcrBanks(ActivePcrBanks object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Profile</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Profile</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProfile(Profile object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Graphics</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Graphics</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGraphics(Graphics object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Listen</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Listen</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseListen(Listen object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Graphics Gl</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Graphics Gl</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGraphicsGl(GraphicsGl object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Audio Reference</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Audio Reference</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAudioReference(AudioReference object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Spice Channel</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Spice Channel</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSpiceChannel(SpiceChannel object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Spice Compression</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Spice Compression</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSpiceCompression(SpiceCompression object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Spice Playback</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Spice Playback</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSpicePlayback(SpicePlayback object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Spice Streaming</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Spice Streaming</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSpiceStreaming(SpiceStreaming object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Spice Filetransfer</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Spice Filetransfer</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSpiceFiletransfer(SpiceFiletransfer object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Sound</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Sound</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSound(Sound object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Sound Codec</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Sound Codec</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSoundCodec(SoundCodec object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Audio</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Audio</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAudio(Audio object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Audio Input</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Audio Input</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAudioInput(AudioInput object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Audio Settings</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Audio Settings</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAudioSettings(AudioSettings object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Audio Output</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Audio Output</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAudioOutput(AudioOutput object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Video</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Video</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVideo(Video object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Video Model</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Video Model</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVideoModel(VideoModel object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Video Acceleration</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Video Acceleration</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVideoAcceleration(VideoAcceleration object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Video Resolution</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Video Resolution</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVideoResolution(VideoResolution object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Video Driver</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Video Driver</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVideoDriver(VideoDriver object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Hostdev</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Hostdev</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHostdev(Hostdev object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Hostdev Driver</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Hostdev Driver</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHostdevDriver(HostdevDriver object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Hostdev Source</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Hostdev Source</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHostdevSource(HostdevSource object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Hostdev Address</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Hostdev Address</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHostdevAddress(HostdevAddress object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Scsi Adapter</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Scsi Adapter</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseScsiAdapter(ScsiAdapter object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Parentaddr</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Parentaddr</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseParentaddr(Parentaddr object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Redirdev</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Redirdev</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRedirdev(Redirdev object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Redirfilter</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Redirfilter</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRedirfilter(Redirfilter object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Redir Usb Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Redir Usb Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRedirUsbDevice(RedirUsbDevice object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Hub</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Hub</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHub(Hub object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Watchdog</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Watchdog</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseWatchdog(Watchdog object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Memballoon</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Memballoon</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMemballoon(Memballoon object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Memballoon Stats</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Memballoon Stats</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMemballoonStats(MemballoonStats object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rng</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rng</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRng(Rng object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rng Rate</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rng Rate</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRngRate(RngRate object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rng Backend</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rng Backend</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRngBackend(RngBackend object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Nvram Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Nvram Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNvramDevice(NvramDevice object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Panic</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Panic</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePanic(Panic object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Shmem</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Shmem</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseShmem(Shmem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Shmem Model</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Shmem Model</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseShmemModel(ShmemModel object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Shmem Server</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Shmem Server</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseShmemServer(ShmemServer object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Shmem Msi</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Shmem Msi</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseShmemMsi(ShmemMsi object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Memory Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Memory Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMemoryDevice(MemoryDevice object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Memory Device Source</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Memory Device Source</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMemoryDeviceSource(MemoryDeviceSource object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Memory Device Target</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Memory Device Target</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMemoryDeviceTarget(MemoryDeviceTarget object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Memory Label</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Memory Label</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMemoryLabel(MemoryLabel object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Iommu</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Iommu</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIommu(Iommu object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Iommu Driver</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Iommu Driver</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIommuDriver(IommuDriver object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Vsock</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Vsock</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVsock(Vsock object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Vsock Cid</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Vsock Cid</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVsockCid(VsockCid object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Crypto</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Crypto</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCrypto(Crypto object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Crypto Backend</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Crypto Backend</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCryptoBackend(CryptoBackend object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Pstore</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Pstore</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePstore(Pstore object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Seclabel</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Seclabel</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSeclabel(Seclabel object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Keywrap</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Keywrap</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseKeywrap(Keywrap object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Keywrap Cipher</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Keywrap Cipher</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseKeywrapCipher(KeywrapCipher object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Launch Security</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Launch Security</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLaunchSecurity(LaunchSecurity object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Qemu Commandline</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Qemu Commandline</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseQemuCommandline(QemuCommandline object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Qemu Arg</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Qemu Arg</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseQemuArg(QemuArg object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Qemu Env</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Qemu Env</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseQemuEnv(QemuEnv object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Qemu Capabilities</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Qemu Capabilities</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseQemuCapabilities(QemuCapabilities object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Qemu Add</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Qemu Add</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseQemuAdd(QemuAdd object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Qemu Del</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Qemu Del</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseQemuDel(QemuDel object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Qemu Deprecation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Qemu Deprecation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseQemuDeprecation(QemuDeprecation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Qemu Override</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Qemu Override</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseQemuOverride(QemuOverride object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Qemu Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Qemu Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseQemuDevice(QemuDevice object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Qemu Frontend</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Qemu Frontend</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseQemuFrontend(QemuFrontend object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Qemu Property</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Qemu Property</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseQemuProperty(QemuProperty object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Lxc Namespace</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Lxc Namespace</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLxcNamespace(LxcNamespace object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Lxc Sharenet</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Lxc Sharenet</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLxcSharenet(LxcSharenet object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Lxc Shareipc</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Lxc Shareipc</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLxcShareipc(LxcShareipc object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Lxc Shareuts</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Lxc Shareuts</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLxcShareuts(LxcShareuts object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Bhyve Commandline</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Bhyve Commandline</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBhyveCommandline(BhyveCommandline object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Bhyve Arg</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Bhyve Arg</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBhyveArg(BhyveArg object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Xen Commandline</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Xen Commandline</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseXenCommandline(XenCommandline object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Xen Arg</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Xen Arg</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseXenArg(XenArg object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //DefinitionSwitch
