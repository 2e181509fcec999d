/**
 */
package org.virtworkbench.compute.definition.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.virtworkbench.compute.definition.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.virtworkbench.compute.definition.DefinitionPackage
 * @generated
 */
public class DefinitionAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static DefinitionPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DefinitionAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = DefinitionPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DefinitionSwitch<Adapter> modelSwitch =
		new DefinitionSwitch<Adapter>() {
			@Override
			public Adapter caseDomainDefinition(DomainDefinition object) {
				return createDomainDefinitionAdapter();
			}
			@Override
			public Adapter caseMetadata(Metadata object) {
				return createMetadataAdapter();
			}
			@Override
			public Adapter caseLibosinfo(Libosinfo object) {
				return createLibosinfoAdapter();
			}
			@Override
			public Adapter caseLibosinfoOs(LibosinfoOs object) {
				return createLibosinfoOsAdapter();
			}
			@Override
			public Adapter caseMaxMemory(MaxMemory object) {
				return createMaxMemoryAdapter();
			}
			@Override
			public Adapter caseMemory(Memory object) {
				return createMemoryAdapter();
			}
			@Override
			public Adapter caseCurrentMemory(CurrentMemory object) {
				return createCurrentMemoryAdapter();
			}
			@Override
			public Adapter caseBlkiotune(Blkiotune object) {
				return createBlkiotuneAdapter();
			}
			@Override
			public Adapter caseBlkioDevice(BlkioDevice object) {
				return createBlkioDeviceAdapter();
			}
			@Override
			public Adapter caseMemtune(Memtune object) {
				return createMemtuneAdapter();
			}
			@Override
			public Adapter caseScaledSize(ScaledSize object) {
				return createScaledSizeAdapter();
			}
			@Override
			public Adapter caseMemoryBacking(MemoryBacking object) {
				return createMemoryBackingAdapter();
			}
			@Override
			public Adapter caseHugepages(Hugepages object) {
				return createHugepagesAdapter();
			}
			@Override
			public Adapter caseHugePage(HugePage object) {
				return createHugePageAdapter();
			}
			@Override
			public Adapter caseMemoryBackingSource(MemoryBackingSource object) {
				return createMemoryBackingSourceAdapter();
			}
			@Override
			public Adapter caseMemoryAccess(MemoryAccess object) {
				return createMemoryAccessAdapter();
			}
			@Override
			public Adapter caseMemoryAllocation(MemoryAllocation object) {
				return createMemoryAllocationAdapter();
			}
			@Override
			public Adapter caseVcpu(Vcpu object) {
				return createVcpuAdapter();
			}
			@Override
			public Adapter caseVcpus(Vcpus object) {
				return createVcpusAdapter();
			}
			@Override
			public Adapter caseVcpuState(VcpuState object) {
				return createVcpuStateAdapter();
			}
			@Override
			public Adapter caseIothreadids(Iothreadids object) {
				return createIothreadidsAdapter();
			}
			@Override
			public Adapter caseIothread(Iothread object) {
				return createIothreadAdapter();
			}
			@Override
			public Adapter caseIothreadPoll(IothreadPoll object) {
				return createIothreadPollAdapter();
			}
			@Override
			public Adapter caseDefaultIothread(DefaultIothread object) {
				return createDefaultIothreadAdapter();
			}
			@Override
			public Adapter caseCputune(Cputune object) {
				return createCputuneAdapter();
			}
			@Override
			public Adapter caseVcpuPin(VcpuPin object) {
				return createVcpuPinAdapter();
			}
			@Override
			public Adapter caseEmulatorPin(EmulatorPin object) {
				return createEmulatorPinAdapter();
			}
			@Override
			public Adapter caseIothreadPin(IothreadPin object) {
				return createIothreadPinAdapter();
			}
			@Override
			public Adapter caseVcpuScheduler(VcpuScheduler object) {
				return createVcpuSchedulerAdapter();
			}
			@Override
			public Adapter caseIothreadScheduler(IothreadScheduler object) {
				return createIothreadSchedulerAdapter();
			}
			@Override
			public Adapter caseEmulatorScheduler(EmulatorScheduler object) {
				return createEmulatorSchedulerAdapter();
			}
			@Override
			public Adapter caseCachetune(Cachetune object) {
				return createCachetuneAdapter();
			}
			@Override
			public Adapter caseCacheAllocation(CacheAllocation object) {
				return createCacheAllocationAdapter();
			}
			@Override
			public Adapter caseCacheTuneMonitor(CacheTuneMonitor object) {
				return createCacheTuneMonitorAdapter();
			}
			@Override
			public Adapter caseMemorytune(Memorytune object) {
				return createMemorytuneAdapter();
			}
			@Override
			public Adapter caseMemoryTuneNode(MemoryTuneNode object) {
				return createMemoryTuneNodeAdapter();
			}
			@Override
			public Adapter caseMemoryTuneMonitor(MemoryTuneMonitor object) {
				return createMemoryTuneMonitorAdapter();
			}
			@Override
			public Adapter caseNumatune(Numatune object) {
				return createNumatuneAdapter();
			}
			@Override
			public Adapter caseNumaMemory(NumaMemory object) {
				return createNumaMemoryAdapter();
			}
			@Override
			public Adapter caseMemoryNode(MemoryNode object) {
				return createMemoryNodeAdapter();
			}
			@Override
			public Adapter caseDomainResource(DomainResource object) {
				return createDomainResourceAdapter();
			}
			@Override
			public Adapter caseFibrechannel(Fibrechannel object) {
				return createFibrechannelAdapter();
			}
			@Override
			public Adapter caseSysinfo(Sysinfo object) {
				return createSysinfoAdapter();
			}
			@Override
			public Adapter caseSysinfoBios(SysinfoBios object) {
				return createSysinfoBiosAdapter();
			}
			@Override
			public Adapter caseSysinfoBiosEntry(SysinfoBiosEntry object) {
				return createSysinfoBiosEntryAdapter();
			}
			@Override
			public Adapter caseSysinfoTable(SysinfoTable object) {
				return createSysinfoTableAdapter();
			}
			@Override
			public Adapter caseSysinfoTableEntry(SysinfoTableEntry object) {
				return createSysinfoTableEntryAdapter();
			}
			@Override
			public Adapter caseBaseBoard(BaseBoard object) {
				return createBaseBoardAdapter();
			}
			@Override
			public Adapter caseBaseBoardEntry(BaseBoardEntry object) {
				return createBaseBoardEntryAdapter();
			}
			@Override
			public Adapter caseChassis(Chassis object) {
				return createChassisAdapter();
			}
			@Override
			public Adapter caseChassisEntry(ChassisEntry object) {
				return createChassisEntryAdapter();
			}
			@Override
			public Adapter caseOemStrings(OemStrings object) {
				return createOemStringsAdapter();
			}
			@Override
			public Adapter caseFwcfgEntry(FwcfgEntry object) {
				return createFwcfgEntryAdapter();
			}
			@Override
			public Adapter caseOperatingSystem(OperatingSystem object) {
				return createOperatingSystemAdapter();
			}
			@Override
			public Adapter caseFirmware(Firmware object) {
				return createFirmwareAdapter();
			}
			@Override
			public Adapter caseFirmwareFeature(FirmwareFeature object) {
				return createFirmwareFeatureAdapter();
			}
			@Override
			public Adapter caseOsType(OsType object) {
				return createOsTypeAdapter();
			}
			@Override
			public Adapter caseInitEnvironment(InitEnvironment object) {
				return createInitEnvironmentAdapter();
			}
			@Override
			public Adapter caseLoader(Loader object) {
				return createLoaderAdapter();
			}
			@Override
			public Adapter caseNvramFile(NvramFile object) {
				return createNvramFileAdapter();
			}
			@Override
			public Adapter caseDiskSource(DiskSource object) {
				return createDiskSourceAdapter();
			}
			@Override
			public Adapter casePciAddress(PciAddress object) {
				return createPciAddressAdapter();
			}
			@Override
			public Adapter caseNetworkHost(NetworkHost object) {
				return createNetworkHostAdapter();
			}
			@Override
			public Adapter caseSourceSnapshot(SourceSnapshot object) {
				return createSourceSnapshotAdapter();
			}
			@Override
			public Adapter caseSourceConfig(SourceConfig object) {
				return createSourceConfigAdapter();
			}
			@Override
			public Adapter caseAuth(Auth object) {
				return createAuthAdapter();
			}
			@Override
			public Adapter caseAuthSecret(AuthSecret object) {
				return createAuthSecretAdapter();
			}
			@Override
			public Adapter caseInitiator(Initiator object) {
				return createInitiatorAdapter();
			}
			@Override
			public Adapter caseInitiatorIqn(InitiatorIqn object) {
				return createInitiatorIqnAdapter();
			}
			@Override
			public Adapter caseCookies(Cookies object) {
				return createCookiesAdapter();
			}
			@Override
			public Adapter caseCookie(Cookie object) {
				return createCookieAdapter();
			}
			@Override
			public Adapter caseSourceReadahead(SourceReadahead object) {
				return createSourceReadaheadAdapter();
			}
			@Override
			public Adapter caseSourceTimeout(SourceTimeout object) {
				return createSourceTimeoutAdapter();
			}
			@Override
			public Adapter caseSourceSsl(SourceSsl object) {
				return createSourceSslAdapter();
			}
			@Override
			public Adapter caseSourceIdentity(SourceIdentity object) {
				return createSourceIdentityAdapter();
			}
			@Override
			public Adapter caseStorageSlices(StorageSlices object) {
				return createStorageSlicesAdapter();
			}
			@Override
			public Adapter caseStorageSlice(StorageSlice object) {
				return createStorageSliceAdapter();
			}
			@Override
			public Adapter caseReservations(Reservations object) {
				return createReservationsAdapter();
			}
			@Override
			public Adapter caseReservationsSource(ReservationsSource object) {
				return createReservationsSourceAdapter();
			}
			@Override
			public Adapter caseReconnect(Reconnect object) {
				return createReconnectAdapter();
			}
			@Override
			public Adapter caseDiskEncryption(DiskEncryption object) {
				return createDiskEncryptionAdapter();
			}
			@Override
			public Adapter caseEncryptionSecret(EncryptionSecret object) {
				return createEncryptionSecretAdapter();
			}
			@Override
			public Adapter caseEncryptionCipher(EncryptionCipher object) {
				return createEncryptionCipherAdapter();
			}
			@Override
			public Adapter caseIvgen(Ivgen object) {
				return createIvgenAdapter();
			}
			@Override
			public Adapter caseSourceSeclabel(SourceSeclabel object) {
				return createSourceSeclabelAdapter();
			}
			@Override
			public Adapter caseOsAcpi(OsAcpi object) {
				return createOsAcpiAdapter();
			}
			@Override
			public Adapter caseAcpiTable(AcpiTable object) {
				return createAcpiTableAdapter();
			}
			@Override
			public Adapter caseBootDevice(BootDevice object) {
				return createBootDeviceAdapter();
			}
			@Override
			public Adapter caseBootmenu(Bootmenu object) {
				return createBootmenuAdapter();
			}
			@Override
			public Adapter caseBios(Bios object) {
				return createBiosAdapter();
			}
			@Override
			public Adapter caseSmbios(Smbios object) {
				return createSmbiosAdapter();
			}
			@Override
			public Adapter caseIdmap(Idmap object) {
				return createIdmapAdapter();
			}
			@Override
			public Adapter caseIdRange(IdRange object) {
				return createIdRangeAdapter();
			}
			@Override
			public Adapter caseFeatures(Features object) {
				return createFeaturesAdapter();
			}
			@Override
			public Adapter caseApic(Apic object) {
				return createApicAdapter();
			}
			@Override
			public Adapter caseFeatureState(FeatureState object) {
				return createFeatureStateAdapter();
			}
			@Override
			public Adapter caseHyperv(Hyperv object) {
				return createHypervAdapter();
			}
			@Override
			public Adapter caseHypervSpinlocks(HypervSpinlocks object) {
				return createHypervSpinlocksAdapter();
			}
			@Override
			public Adapter caseHypervStimer(HypervStimer object) {
				return createHypervStimerAdapter();
			}
			@Override
			public Adapter caseHypervVendorId(HypervVendorId object) {
				return createHypervVendorIdAdapter();
			}
			@Override
			public Adapter caseKvmFeatures(KvmFeatures object) {
				return createKvmFeaturesAdapter();
			}
			@Override
			public Adapter caseKvmDirtyRing(KvmDirtyRing object) {
				return createKvmDirtyRingAdapter();
			}
			@Override
			public Adapter caseXenFeatures(XenFeatures object) {
				return createXenFeaturesAdapter();
			}
			@Override
			public Adapter caseXenPassthrough(XenPassthrough object) {
				return createXenPassthroughAdapter();
			}
			@Override
			public Adapter caseLxcCapabilities(LxcCapabilities object) {
				return createLxcCapabilitiesAdapter();
			}
			@Override
			public Adapter caseGic(Gic object) {
				return createGicAdapter();
			}
			@Override
			public Adapter caseSmm(Smm object) {
				return createSmmAdapter();
			}
			@Override
			public Adapter caseSizeInMebibytes(SizeInMebibytes object) {
				return createSizeInMebibytesAdapter();
			}
			@Override
			public Adapter caseIoapic(Ioapic object) {
				return createIoapicAdapter();
			}
			@Override
			public Adapter caseHpt(Hpt object) {
				return createHptAdapter();
			}
			@Override
			public Adapter caseMsrs(Msrs object) {
				return createMsrsAdapter();
			}
			@Override
			public Adapter caseMitigation(Mitigation object) {
				return createMitigationAdapter();
			}
			@Override
			public Adapter caseTcg(Tcg object) {
				return createTcgAdapter();
			}
			@Override
			public Adapter caseAsyncTeardown(AsyncTeardown object) {
				return createAsyncTeardownAdapter();
			}
			@Override
			public Adapter caseCpu(Cpu object) {
				return createCpuAdapter();
			}
			@Override
			public Adapter caseCpuModel(CpuModel object) {
				return createCpuModelAdapter();
			}
			@Override
			public Adapter caseCpuTopology(CpuTopology object) {
				return createCpuTopologyAdapter();
			}
			@Override
			public Adapter caseCpuCache(CpuCache object) {
				return createCpuCacheAdapter();
			}
			@Override
			public Adapter caseMaxphysaddr(Maxphysaddr object) {
				return createMaxphysaddrAdapter();
			}
			@Override
			public Adapter caseCpuFeature(CpuFeature object) {
				return createCpuFeatureAdapter();
			}
			@Override
			public Adapter caseNuma(Numa object) {
				return createNumaAdapter();
			}
			@Override
			public Adapter caseNumaCell(NumaCell object) {
				return createNumaCellAdapter();
			}
			@Override
			public Adapter caseDistances(Distances object) {
				return createDistancesAdapter();
			}
			@Override
			public Adapter caseSibling(Sibling object) {
				return createSiblingAdapter();
			}
			@Override
			public Adapter caseNumaCache(NumaCache object) {
				return createNumaCacheAdapter();
			}
			@Override
			public Adapter caseNumaCacheSize(NumaCacheSize object) {
				return createNumaCacheSizeAdapter();
			}
			@Override
			public Adapter caseNumaCacheLine(NumaCacheLine object) {
				return createNumaCacheLineAdapter();
			}
			@Override
			public Adapter caseInterconnects(Interconnects object) {
				return createInterconnectsAdapter();
			}
			@Override
			public Adapter caseNumaLatency(NumaLatency object) {
				return createNumaLatencyAdapter();
			}
			@Override
			public Adapter caseNumaBandwidth(NumaBandwidth object) {
				return createNumaBandwidthAdapter();
			}
			@Override
			public Adapter caseClock(Clock object) {
				return createClockAdapter();
			}
			@Override
			public Adapter caseTimer(Timer object) {
				return createTimerAdapter();
			}
			@Override
			public Adapter caseTimerCatchup(TimerCatchup object) {
				return createTimerCatchupAdapter();
			}
			@Override
			public Adapter casePm(Pm object) {
				return createPmAdapter();
			}
			@Override
			public Adapter caseSuspendState(SuspendState object) {
				return createSuspendStateAdapter();
			}
			@Override
			public Adapter casePerf(Perf object) {
				return createPerfAdapter();
			}
			@Override
			public Adapter casePerfEvent(PerfEvent object) {
				return createPerfEventAdapter();
			}
			@Override
			public Adapter caseDevices(Devices object) {
				return createDevicesAdapter();
			}
			@Override
			public Adapter caseDisk(Disk object) {
				return createDiskAdapter();
			}
			@Override
			public Adapter caseDiskDriver(DiskDriver object) {
				return createDiskDriverAdapter();
			}
			@Override
			public Adapter caseDiskIothreads(DiskIothreads object) {
				return createDiskIothreadsAdapter();
			}
			@Override
			public Adapter caseDiskIothread(DiskIothread object) {
				return createDiskIothreadAdapter();
			}
			@Override
			public Adapter caseDiskQueue(DiskQueue object) {
				return createDiskQueueAdapter();
			}
			@Override
			public Adapter caseMetadataCache(MetadataCache object) {
				return createMetadataCacheAdapter();
			}
			@Override
			public Adapter caseSizeInBytes(SizeInBytes object) {
				return createSizeInBytesAdapter();
			}
			@Override
			public Adapter caseBackingStore(BackingStore object) {
				return createBackingStoreAdapter();
			}
			@Override
			public Adapter caseImageFormat(ImageFormat object) {
				return createImageFormatAdapter();
			}
			@Override
			public Adapter caseDiskMirror(DiskMirror object) {
				return createDiskMirrorAdapter();
			}
			@Override
			public Adapter caseDiskTarget(DiskTarget object) {
				return createDiskTargetAdapter();
			}
			@Override
			public Adapter caseIotune(Iotune object) {
				return createIotuneAdapter();
			}
			@Override
			public Adapter caseDiskTransient(DiskTransient object) {
				return createDiskTransientAdapter();
			}
			@Override
			public Adapter caseDeviceBoot(DeviceBoot object) {
				return createDeviceBootAdapter();
			}
			@Override
			public Adapter caseBackendDomain(BackendDomain object) {
				return createBackendDomainAdapter();
			}
			@Override
			public Adapter caseDiskGeometry(DiskGeometry object) {
				return createDiskGeometryAdapter();
			}
			@Override
			public Adapter caseDiskBlockio(DiskBlockio object) {
				return createDiskBlockioAdapter();
			}
			@Override
			public Adapter caseAlias(Alias object) {
				return createAliasAdapter();
			}
			@Override
			public Adapter caseDeviceAcpi(DeviceAcpi object) {
				return createDeviceAcpiAdapter();
			}
			@Override
			public Adapter caseDeviceAddress(DeviceAddress object) {
				return createDeviceAddressAdapter();
			}
			@Override
			public Adapter caseZpciAddress(ZpciAddress object) {
				return createZpciAddressAdapter();
			}
			@Override
			public Adapter caseController(Controller object) {
				return createControllerAdapter();
			}
			@Override
			public Adapter caseControllerModel(ControllerModel object) {
				return createControllerModelAdapter();
			}
			@Override
			public Adapter caseControllerDriver(ControllerDriver object) {
				return createControllerDriverAdapter();
			}
			@Override
			public Adapter caseControllerTarget(ControllerTarget object) {
				return createControllerTargetAdapter();
			}
			@Override
			public Adapter caseControllerMaster(ControllerMaster object) {
				return createControllerMasterAdapter();
			}
			@Override
			public Adapter caseLease(Lease object) {
				return createLeaseAdapter();
			}
			@Override
			public Adapter caseLeaseTarget(LeaseTarget object) {
				return createLeaseTargetAdapter();
			}
			@Override
			public Adapter caseFilesystem(Filesystem object) {
				return createFilesystemAdapter();
			}
			@Override
			public Adapter caseFilesystemDriver(FilesystemDriver object) {
				return createFilesystemDriverAdapter();
			}
			@Override
			public Adapter caseFilesystemBinary(FilesystemBinary object) {
				return createFilesystemBinaryAdapter();
			}
			@Override
			public Adapter caseFilesystemCache(FilesystemCache object) {
				return createFilesystemCacheAdapter();
			}
			@Override
			public Adapter caseFilesystemSandbox(FilesystemSandbox object) {
				return createFilesystemSandboxAdapter();
			}
			@Override
			public Adapter caseFilesystemLock(FilesystemLock object) {
				return createFilesystemLockAdapter();
			}
			@Override
			public Adapter caseFilesystemThreadPool(FilesystemThreadPool object) {
				return createFilesystemThreadPoolAdapter();
			}
			@Override
			public Adapter caseFilesystemSource(FilesystemSource object) {
				return createFilesystemSourceAdapter();
			}
			@Override
			public Adapter caseFilesystemTarget(FilesystemTarget object) {
				return createFilesystemTargetAdapter();
			}
			@Override
			public Adapter caseInterface(Interface object) {
				return createInterfaceAdapter();
			}
			@Override
			public Adapter caseInterfaceMac(InterfaceMac object) {
				return createInterfaceMacAdapter();
			}
			@Override
			public Adapter caseInterfaceSource(InterfaceSource object) {
				return createInterfaceSourceAdapter();
			}
			@Override
			public Adapter caseIpAddress(IpAddress object) {
				return createIpAddressAdapter();
			}
			@Override
			public Adapter caseIpRoute(IpRoute object) {
				return createIpRouteAdapter();
			}
			@Override
			public Adapter caseLocalAddress(LocalAddress object) {
				return createLocalAddressAdapter();
			}
			@Override
			public Adapter caseUsbId(UsbId object) {
				return createUsbIdAdapter();
			}
			@Override
			public Adapter caseInterfacePciAddress(InterfacePciAddress object) {
				return createInterfacePciAddressAdapter();
			}
			@Override
			public Adapter caseVlan(Vlan object) {
				return createVlanAdapter();
			}
			@Override
			public Adapter caseVlanTag(VlanTag object) {
				return createVlanTagAdapter();
			}
			@Override
			public Adapter caseVirtualport(Virtualport object) {
				return createVirtualportAdapter();
			}
			@Override
			public Adapter caseVirtualportParameters(VirtualportParameters object) {
				return createVirtualportParametersAdapter();
			}
			@Override
			public Adapter caseBandwidth(Bandwidth object) {
				return createBandwidthAdapter();
			}
			@Override
			public Adapter caseBandwidthLimit(BandwidthLimit object) {
				return createBandwidthLimitAdapter();
			}
			@Override
			public Adapter casePortForward(PortForward object) {
				return createPortForwardAdapter();
			}
			@Override
			public Adapter casePortRange(PortRange object) {
				return createPortRangeAdapter();
			}
			@Override
			public Adapter caseInterfaceScript(InterfaceScript object) {
				return createInterfaceScriptAdapter();
			}
			@Override
			public Adapter caseInterfaceTarget(InterfaceTarget object) {
				return createInterfaceTargetAdapter();
			}
			@Override
			public Adapter caseInterfaceGuest(InterfaceGuest object) {
				return createInterfaceGuestAdapter();
			}
			@Override
			public Adapter caseInterfaceModel(InterfaceModel object) {
				return createInterfaceModelAdapter();
			}
			@Override
			public Adapter caseInterfaceDriver(InterfaceDriver object) {
				return createInterfaceDriverAdapter();
			}
			@Override
			public Adapter caseInterfaceHostOffload(InterfaceHostOffload object) {
				return createInterfaceHostOffloadAdapter();
			}
			@Override
			public Adapter caseInterfaceGuestOffload(InterfaceGuestOffload object) {
				return createInterfaceGuestOffloadAdapter();
			}
			@Override
			public Adapter caseInterfaceBackend(InterfaceBackend object) {
				return createInterfaceBackendAdapter();
			}
			@Override
			public Adapter caseTeaming(Teaming object) {
				return createTeamingAdapter();
			}
			@Override
			public Adapter caseFilterref(Filterref object) {
				return createFilterrefAdapter();
			}
			@Override
			public Adapter caseFilterParameter(FilterParameter object) {
				return createFilterParameterAdapter();
			}
			@Override
			public Adapter caseInterfaceTune(InterfaceTune object) {
				return createInterfaceTuneAdapter();
			}
			@Override
			public Adapter caseInterfaceLink(InterfaceLink object) {
				return createInterfaceLinkAdapter();
			}
			@Override
			public Adapter caseInterfaceMtu(InterfaceMtu object) {
				return createInterfaceMtuAdapter();
			}
			@Override
			public Adapter caseCoalesce(Coalesce object) {
				return createCoalesceAdapter();
			}
			@Override
			public Adapter caseCoalesceRx(CoalesceRx object) {
				return createCoalesceRxAdapter();
			}
			@Override
			public Adapter caseCoalesceFrames(CoalesceFrames object) {
				return createCoalesceFramesAdapter();
			}
			@Override
			public Adapter caseInterfacePort(InterfacePort object) {
				return createInterfacePortAdapter();
			}
			@Override
			public Adapter caseDeviceRom(DeviceRom object) {
				return createDeviceRomAdapter();
			}
			@Override
			public Adapter caseSmartcard(Smartcard object) {
				return createSmartcardAdapter();
			}
			@Override
			public Adapter caseCharacterSource(CharacterSource object) {
				return createCharacterSourceAdapter();
			}
			@Override
			public Adapter caseSpiceClipboard(SpiceClipboard object) {
				return createSpiceClipboardAdapter();
			}
			@Override
			public Adapter caseMouse(Mouse object) {
				return createMouseAdapter();
			}
			@Override
			public Adapter caseCharacterProtocol(CharacterProtocol object) {
				return createCharacterProtocolAdapter();
			}
			@Override
			public Adapter caseCharacterLog(CharacterLog object) {
				return createCharacterLogAdapter();
			}
			@Override
			public Adapter caseCharacterTarget(CharacterTarget object) {
				return createCharacterTargetAdapter();
			}
			@Override
			public Adapter caseCharacterTargetModel(CharacterTargetModel object) {
				return createCharacterTargetModelAdapter();
			}
			@Override
			public Adapter caseSerial(Serial object) {
				return createSerialAdapter();
			}
			@Override
			public Adapter caseParallel(Parallel object) {
				return createParallelAdapter();
			}
			@Override
			public Adapter caseConsole(Console object) {
				return createConsoleAdapter();
			}
			@Override
			public Adapter caseChannel(Channel object) {
				return createChannelAdapter();
			}
			@Override
			public Adapter caseChannelTarget(ChannelTarget object) {
				return createChannelTargetAdapter();
			}
			@Override
			public Adapter caseInput(Input object) {
				return createInputAdapter();
			}
			@Override
			public Adapter caseVirtioOptions(VirtioOptions object) {
				return createVirtioOptionsAdapter();
			}
			@Override
			public Adapter caseInputSource(InputSource object) {
				return createInputSourceAdapter();
			}
			@Override
			public Adapter caseTpm(Tpm object) {
				return createTpmAdapter();
			}
			@Override
			public Adapter caseTpmBackend(TpmBackend object) {
				return createTpmBackendAdapter();
			}
			@Override
			public Adapter caseTpmDevice(TpmDevice object) {
				return createTpmDeviceAdapter();
			}
			@Override
			public Adapter caseTpmBackendSource(TpmBackendSource object) {
				return createTpmBackendSourceAdapter();
			}
			@Override
			public Adapter caseTpmBackendEncryption(TpmBackendEncryption object) {
				return createTpmBackendEncryptionAdapter();
			}
			@Override
			public Adapter caseActivePcrBanks(ActivePcrBanks object) {
				return createActivePcrBanksAdapter();
			}
			@Override
			public Adapter caseProfile(Profile object) {
				return createProfileAdapter();
			}
			@Override
			public Adapter caseGraphics(Graphics object) {
				return createGraphicsAdapter();
			}
			@Override
			public Adapter caseListen(Listen object) {
				return createListenAdapter();
			}
			@Override
			public Adapter caseGraphicsGl(GraphicsGl object) {
				return createGraphicsGlAdapter();
			}
			@Override
			public Adapter caseAudioReference(AudioReference object) {
				return createAudioReferenceAdapter();
			}
			@Override
			public Adapter caseSpiceChannel(SpiceChannel object) {
				return createSpiceChannelAdapter();
			}
			@Override
			public Adapter caseSpiceCompression(SpiceCompression object) {
				return createSpiceCompressionAdapter();
			}
			@Override
			public Adapter caseSpicePlayback(SpicePlayback object) {
				return createSpicePlaybackAdapter();
			}
			@Override
			public Adapter caseSpiceStreaming(SpiceStreaming object) {
				return createSpiceStreamingAdapter();
			}
			@Override
			public Adapter caseSpiceFiletransfer(SpiceFiletransfer object) {
				return createSpiceFiletransferAdapter();
			}
			@Override
			public Adapter caseSound(Sound object) {
				return createSoundAdapter();
			}
			@Override
			public Adapter caseSoundCodec(SoundCodec object) {
				return createSoundCodecAdapter();
			}
			@Override
			public Adapter caseAudio(Audio object) {
				return createAudioAdapter();
			}
			@Override
			public Adapter caseAudioInput(AudioInput object) {
				return createAudioInputAdapter();
			}
			@Override
			public Adapter caseAudioSettings(AudioSettings object) {
				return createAudioSettingsAdapter();
			}
			@Override
			public Adapter caseAudioOutput(AudioOutput object) {
				return createAudioOutputAdapter();
			}
			@Override
			public Adapter caseVideo(Video object) {
				return createVideoAdapter();
			}
			@Override
			public Adapter caseVideoModel(VideoModel object) {
				return createVideoModelAdapter();
			}
			@Override
			public Adapter caseVideoAcceleration(VideoAcceleration object) {
				return createVideoAccelerationAdapter();
			}
			@Override
			public Adapter caseVideoResolution(VideoResolution object) {
				return createVideoResolutionAdapter();
			}
			@Override
			public Adapter caseVideoDriver(VideoDriver object) {
				return createVideoDriverAdapter();
			}
			@Override
			public Adapter caseHostdev(Hostdev object) {
				return createHostdevAdapter();
			}
			@Override
			public Adapter caseHostdevDriver(HostdevDriver object) {
				return createHostdevDriverAdapter();
			}
			@Override
			public Adapter caseHostdevSource(HostdevSource object) {
				return createHostdevSourceAdapter();
			}
			@Override
			public Adapter caseHostdevAddress(HostdevAddress object) {
				return createHostdevAddressAdapter();
			}
			@Override
			public Adapter caseScsiAdapter(ScsiAdapter object) {
				return createScsiAdapterAdapter();
			}
			@Override
			public Adapter caseParentaddr(Parentaddr object) {
				return createParentaddrAdapter();
			}
			@Override
			public Adapter caseRedirdev(Redirdev object) {
				return createRedirdevAdapter();
			}
			@Override
			public Adapter caseRedirfilter(Redirfilter object) {
				return createRedirfilterAdapter();
			}
			@Override
			public Adapter caseRedirUsbDevice(RedirUsbDevice object) {
				return createRedirUsbDeviceAdapter();
			}
			@Override
			public Adapter caseHub(Hub object) {
				return createHubAdapter();
			}
			@Override
			public Adapter caseWatchdog(Watchdog object) {
				return createWatchdogAdapter();
			}
			@Override
			public Adapter caseMemballoon(Memballoon object) {
				return createMemballoonAdapter();
			}
			@Override
			public Adapter caseMemballoonStats(MemballoonStats object) {
				return createMemballoonStatsAdapter();
			}
			@Override
			public Adapter caseRng(Rng object) {
				return createRngAdapter();
			}
			@Override
			public Adapter caseRngRate(RngRate object) {
				return createRngRateAdapter();
			}
			@Override
			public Adapter caseRngBackend(RngBackend object) {
				return createRngBackendAdapter();
			}
			@Override
			public Adapter caseNvramDevice(NvramDevice object) {
				return createNvramDeviceAdapter();
			}
			@Override
			public Adapter casePanic(Panic object) {
				return createPanicAdapter();
			}
			@Override
			public Adapter caseShmem(Shmem object) {
				return createShmemAdapter();
			}
			@Override
			public Adapter caseShmemModel(ShmemModel object) {
				return createShmemModelAdapter();
			}
			@Override
			public Adapter caseShmemServer(ShmemServer object) {
				return createShmemServerAdapter();
			}
			@Override
			public Adapter caseShmemMsi(ShmemMsi object) {
				return createShmemMsiAdapter();
			}
			@Override
			public Adapter caseMemoryDevice(MemoryDevice object) {
				return createMemoryDeviceAdapter();
			}
			@Override
			public Adapter caseMemoryDeviceSource(MemoryDeviceSource object) {
				return createMemoryDeviceSourceAdapter();
			}
			@Override
			public Adapter caseMemoryDeviceTarget(MemoryDeviceTarget object) {
				return createMemoryDeviceTargetAdapter();
			}
			@Override
			public Adapter caseMemoryLabel(MemoryLabel object) {
				return createMemoryLabelAdapter();
			}
			@Override
			public Adapter caseIommu(Iommu object) {
				return createIommuAdapter();
			}
			@Override
			public Adapter caseIommuDriver(IommuDriver object) {
				return createIommuDriverAdapter();
			}
			@Override
			public Adapter caseVsock(Vsock object) {
				return createVsockAdapter();
			}
			@Override
			public Adapter caseVsockCid(VsockCid object) {
				return createVsockCidAdapter();
			}
			@Override
			public Adapter caseCrypto(Crypto object) {
				return createCryptoAdapter();
			}
			@Override
			public Adapter caseCryptoBackend(CryptoBackend object) {
				return createCryptoBackendAdapter();
			}
			@Override
			public Adapter casePstore(Pstore object) {
				return createPstoreAdapter();
			}
			@Override
			public Adapter caseSeclabel(Seclabel object) {
				return createSeclabelAdapter();
			}
			@Override
			public Adapter caseKeywrap(Keywrap object) {
				return createKeywrapAdapter();
			}
			@Override
			public Adapter caseKeywrapCipher(KeywrapCipher object) {
				return createKeywrapCipherAdapter();
			}
			@Override
			public Adapter caseLaunchSecurity(LaunchSecurity object) {
				return createLaunchSecurityAdapter();
			}
			@Override
			public Adapter caseQemuCommandline(QemuCommandline object) {
				return createQemuCommandlineAdapter();
			}
			@Override
			public Adapter caseQemuArg(QemuArg object) {
				return createQemuArgAdapter();
			}
			@Override
			public Adapter caseQemuEnv(QemuEnv object) {
				return createQemuEnvAdapter();
			}
			@Override
			public Adapter caseQemuCapabilities(QemuCapabilities object) {
				return createQemuCapabilitiesAdapter();
			}
			@Override
			public Adapter caseQemuAdd(QemuAdd object) {
				return createQemuAddAdapter();
			}
			@Override
			public Adapter caseQemuDel(QemuDel object) {
				return createQemuDelAdapter();
			}
			@Override
			public Adapter caseQemuDeprecation(QemuDeprecation object) {
				return createQemuDeprecationAdapter();
			}
			@Override
			public Adapter caseQemuOverride(QemuOverride object) {
				return createQemuOverrideAdapter();
			}
			@Override
			public Adapter caseQemuDevice(QemuDevice object) {
				return createQemuDeviceAdapter();
			}
			@Override
			public Adapter caseQemuFrontend(QemuFrontend object) {
				return createQemuFrontendAdapter();
			}
			@Override
			public Adapter caseQemuProperty(QemuProperty object) {
				return createQemuPropertyAdapter();
			}
			@Override
			public Adapter caseLxcNamespace(LxcNamespace object) {
				return createLxcNamespaceAdapter();
			}
			@Override
			public Adapter caseLxcSharenet(LxcSharenet object) {
				return createLxcSharenetAdapter();
			}
			@Override
			public Adapter caseLxcShareipc(LxcShareipc object) {
				return createLxcShareipcAdapter();
			}
			@Override
			public Adapter caseLxcShareuts(LxcShareuts object) {
				return createLxcShareutsAdapter();
			}
			@Override
			public Adapter caseBhyveCommandline(BhyveCommandline object) {
				return createBhyveCommandlineAdapter();
			}
			@Override
			public Adapter caseBhyveArg(BhyveArg object) {
				return createBhyveArgAdapter();
			}
			@Override
			public Adapter caseXenCommandline(XenCommandline object) {
				return createXenCommandlineAdapter();
			}
			@Override
			public Adapter caseXenArg(XenArg object) {
				return createXenArgAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.DomainDefinition <em>Domain Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.DomainDefinition
	 * @generated
	 */
	public Adapter createDomainDefinitionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Metadata <em>Metadata</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Metadata
	 * @generated
	 */
	public Adapter createMetadataAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Libosinfo <em>Libosinfo</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Libosinfo
	 * @generated
	 */
	public Adapter createLibosinfoAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.LibosinfoOs <em>Libosinfo Os</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.LibosinfoOs
	 * @generated
	 */
	public Adapter createLibosinfoOsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.MaxMemory <em>Max Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.MaxMemory
	 * @generated
	 */
	public Adapter createMaxMemoryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Memory <em>Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Memory
	 * @generated
	 */
	public Adapter createMemoryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.CurrentMemory <em>Current Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.CurrentMemory
	 * @generated
	 */
	public Adapter createCurrentMemoryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Blkiotune <em>Blkiotune</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Blkiotune
	 * @generated
	 */
	public Adapter createBlkiotuneAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.BlkioDevice <em>Blkio Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.BlkioDevice
	 * @generated
	 */
	public Adapter createBlkioDeviceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Memtune <em>Memtune</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Memtune
	 * @generated
	 */
	public Adapter createMemtuneAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.ScaledSize <em>Scaled Size</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.ScaledSize
	 * @generated
	 */
	public Adapter createScaledSizeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.MemoryBacking <em>Memory Backing</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.MemoryBacking
	 * @generated
	 */
	public Adapter createMemoryBackingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Hugepages <em>Hugepages</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Hugepages
	 * @generated
	 */
	public Adapter createHugepagesAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.HugePage <em>Huge Page</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.HugePage
	 * @generated
	 */
	public Adapter createHugePageAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.MemoryBackingSource <em>Memory Backing Source</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.MemoryBackingSource
	 * @generated
	 */
	public Adapter createMemoryBackingSourceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.MemoryAccess <em>Memory Access</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.MemoryAccess
	 * @generated
	 */
	public Adapter createMemoryAccessAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.MemoryAllocation <em>Memory Allocation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.MemoryAllocation
	 * @generated
	 */
	public Adapter createMemoryAllocationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Vcpu <em>Vcpu</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Vcpu
	 * @generated
	 */
	public Adapter createVcpuAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Vcpus <em>Vcpus</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Vcpus
	 * @generated
	 */
	public Adapter createVcpusAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.VcpuState <em>Vcpu State</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.VcpuState
	 * @generated
	 */
	public Adapter createVcpuStateAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Iothreadids <em>Iothreadids</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Iothreadids
	 * @generated
	 */
	public Adapter createIothreadidsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Iothread <em>Iothread</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Iothread
	 * @generated
	 */
	public Adapter createIothreadAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.IothreadPoll <em>Iothread Poll</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.IothreadPoll
	 * @generated
	 */
	public Adapter createIothreadPollAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.DefaultIothread <em>Default Iothread</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.DefaultIothread
	 * @generated
	 */
	public Adapter createDefaultIothreadAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Cputune <em>Cputune</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Cputune
	 * @generated
	 */
	public Adapter createCputuneAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.VcpuPin <em>Vcpu Pin</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.VcpuPin
	 * @generated
	 */
	public Adapter createVcpuPinAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.EmulatorPin <em>Emulator Pin</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.EmulatorPin
	 * @generated
	 */
	public Adapter createEmulatorPinAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.IothreadPin <em>Iothread Pin</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.IothreadPin
	 * @generated
	 */
	public Adapter createIothreadPinAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.VcpuScheduler <em>Vcpu Scheduler</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.VcpuScheduler
	 * @generated
	 */
	public Adapter createVcpuSchedulerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.IothreadScheduler <em>Iothread Scheduler</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.IothreadScheduler
	 * @generated
	 */
	public Adapter createIothreadSchedulerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.EmulatorScheduler <em>Emulator Scheduler</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.EmulatorScheduler
	 * @generated
	 */
	public Adapter createEmulatorSchedulerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Cachetune <em>Cachetune</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Cachetune
	 * @generated
	 */
	public Adapter createCachetuneAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.CacheAllocation <em>Cache Allocation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.CacheAllocation
	 * @generated
	 */
	public Adapter createCacheAllocationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.CacheTuneMonitor <em>Cache Tune Monitor</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.CacheTuneMonitor
	 * @generated
	 */
	public Adapter createCacheTuneMonitorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Memorytune <em>Memorytune</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Memorytune
	 * @generated
	 */
	public Adapter createMemorytuneAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.MemoryTuneNode <em>Memory Tune Node</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.MemoryTuneNode
	 * @generated
	 */
	public Adapter createMemoryTuneNodeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.MemoryTuneMonitor <em>Memory Tune Monitor</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.MemoryTuneMonitor
	 * @generated
	 */
	public Adapter createMemoryTuneMonitorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Numatune <em>Numatune</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Numatune
	 * @generated
	 */
	public Adapter createNumatuneAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.NumaMemory <em>Numa Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.NumaMemory
	 * @generated
	 */
	public Adapter createNumaMemoryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.MemoryNode <em>Memory Node</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.MemoryNode
	 * @generated
	 */
	public Adapter createMemoryNodeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.DomainResource <em>Domain Resource</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.DomainResource
	 * @generated
	 */
	public Adapter createDomainResourceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Fibrechannel <em>Fibrechannel</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Fibrechannel
	 * @generated
	 */
	public Adapter createFibrechannelAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Sysinfo <em>Sysinfo</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Sysinfo
	 * @generated
	 */
	public Adapter createSysinfoAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.SysinfoBios <em>Sysinfo Bios</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.SysinfoBios
	 * @generated
	 */
	public Adapter createSysinfoBiosAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.SysinfoBiosEntry <em>Sysinfo Bios Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.SysinfoBiosEntry
	 * @generated
	 */
	public Adapter createSysinfoBiosEntryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.SysinfoTable <em>Sysinfo Table</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.SysinfoTable
	 * @generated
	 */
	public Adapter createSysinfoTableAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.SysinfoTableEntry <em>Sysinfo Table Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.SysinfoTableEntry
	 * @generated
	 */
	public Adapter createSysinfoTableEntryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.BaseBoard <em>Base Board</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.BaseBoard
	 * @generated
	 */
	public Adapter createBaseBoardAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.BaseBoardEntry <em>Base Board Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.BaseBoardEntry
	 * @generated
	 */
	public Adapter createBaseBoardEntryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Chassis <em>Chassis</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Chassis
	 * @generated
	 */
	public Adapter createChassisAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.ChassisEntry <em>Chassis Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.ChassisEntry
	 * @generated
	 */
	public Adapter createChassisEntryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.OemStrings <em>Oem Strings</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.OemStrings
	 * @generated
	 */
	public Adapter createOemStringsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.FwcfgEntry <em>Fwcfg Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.FwcfgEntry
	 * @generated
	 */
	public Adapter createFwcfgEntryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.OperatingSystem <em>Operating System</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.OperatingSystem
	 * @generated
	 */
	public Adapter createOperatingSystemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Firmware <em>Firmware</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Firmware
	 * @generated
	 */
	public Adapter createFirmwareAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.FirmwareFeature <em>Firmware Feature</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.FirmwareFeature
	 * @generated
	 */
	public Adapter createFirmwareFeatureAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.OsType <em>Os Type</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.OsType
	 * @generated
	 */
	public Adapter createOsTypeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.InitEnvironment <em>Init Environment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.InitEnvironment
	 * @generated
	 */
	public Adapter createInitEnvironmentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Loader <em>Loader</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Loader
	 * @generated
	 */
	public Adapter createLoaderAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.NvramFile <em>Nvram File</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.NvramFile
	 * @generated
	 */
	public Adapter createNvramFileAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.DiskSource <em>Disk Source</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.DiskSource
	 * @generated
	 */
	public Adapter createDiskSourceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.PciAddress <em>Pci Address</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.PciAddress
	 * @generated
	 */
	public Adapter createPciAddressAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.NetworkHost <em>Network Host</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.NetworkHost
	 * @generated
	 */
	public Adapter createNetworkHostAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.SourceSnapshot <em>Source Snapshot</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.SourceSnapshot
	 * @generated
	 */
	public Adapter createSourceSnapshotAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.SourceConfig <em>Source Config</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.SourceConfig
	 * @generated
	 */
	public Adapter createSourceConfigAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Auth <em>Auth</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Auth
	 * @generated
	 */
	public Adapter createAuthAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.AuthSecret <em>Auth Secret</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.AuthSecret
	 * @generated
	 */
	public Adapter createAuthSecretAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Initiator <em>Initiator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Initiator
	 * @generated
	 */
	public Adapter createInitiatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.InitiatorIqn <em>Initiator Iqn</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.InitiatorIqn
	 * @generated
	 */
	public Adapter createInitiatorIqnAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Cookies <em>Cookies</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Cookies
	 * @generated
	 */
	public Adapter createCookiesAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Cookie <em>Cookie</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Cookie
	 * @generated
	 */
	public Adapter createCookieAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.SourceReadahead <em>Source Readahead</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.SourceReadahead
	 * @generated
	 */
	public Adapter createSourceReadaheadAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.SourceTimeout <em>Source Timeout</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.SourceTimeout
	 * @generated
	 */
	public Adapter createSourceTimeoutAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.SourceSsl <em>Source Ssl</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.SourceSsl
	 * @generated
	 */
	public Adapter createSourceSslAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.SourceIdentity <em>Source Identity</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.SourceIdentity
	 * @generated
	 */
	public Adapter createSourceIdentityAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.StorageSlices <em>Storage Slices</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.StorageSlices
	 * @generated
	 */
	public Adapter createStorageSlicesAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.StorageSlice <em>Storage Slice</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.StorageSlice
	 * @generated
	 */
	public Adapter createStorageSliceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Reservations <em>Reservations</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Reservations
	 * @generated
	 */
	public Adapter createReservationsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.ReservationsSource <em>Reservations Source</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.ReservationsSource
	 * @generated
	 */
	public Adapter createReservationsSourceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Reconnect <em>Reconnect</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Reconnect
	 * @generated
	 */
	public Adapter createReconnectAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.DiskEncryption <em>Disk Encryption</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.DiskEncryption
	 * @generated
	 */
	public Adapter createDiskEncryptionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.EncryptionSecret <em>Encryption Secret</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.EncryptionSecret
	 * @generated
	 */
	public Adapter createEncryptionSecretAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.EncryptionCipher <em>Encryption Cipher</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.EncryptionCipher
	 * @generated
	 */
	public Adapter createEncryptionCipherAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Ivgen <em>Ivgen</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Ivgen
	 * @generated
	 */
	public Adapter createIvgenAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.SourceSeclabel <em>Source Seclabel</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.SourceSeclabel
	 * @generated
	 */
	public Adapter createSourceSeclabelAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.OsAcpi <em>Os Acpi</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.OsAcpi
	 * @generated
	 */
	public Adapter createOsAcpiAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.AcpiTable <em>Acpi Table</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.AcpiTable
	 * @generated
	 */
	public Adapter createAcpiTableAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.BootDevice <em>Boot Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.BootDevice
	 * @generated
	 */
	public Adapter createBootDeviceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Bootmenu <em>Bootmenu</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Bootmenu
	 * @generated
	 */
	public Adapter createBootmenuAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Bios <em>Bios</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Bios
	 * @generated
	 */
	public Adapter createBiosAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Smbios <em>Smbios</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Smbios
	 * @generated
	 */
	public Adapter createSmbiosAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Idmap <em>Idmap</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Idmap
	 * @generated
	 */
	public Adapter createIdmapAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.IdRange <em>Id Range</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.IdRange
	 * @generated
	 */
	public Adapter createIdRangeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Features <em>Features</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Features
	 * @generated
	 */
	public Adapter createFeaturesAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Apic <em>Apic</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Apic
	 * @generated
	 */
	public Adapter createApicAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.FeatureState <em>Feature State</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.FeatureState
	 * @generated
	 */
	public Adapter createFeatureStateAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Hyperv <em>Hyperv</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Hyperv
	 * @generated
	 */
	public Adapter createHypervAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.HypervSpinlocks <em>Hyperv Spinlocks</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.HypervSpinlocks
	 * @generated
	 */
	public Adapter createHypervSpinlocksAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.HypervStimer <em>Hyperv Stimer</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.HypervStimer
	 * @generated
	 */
	public Adapter createHypervStimerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.HypervVendorId <em>Hyperv Vendor Id</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.HypervVendorId
	 * @generated
	 */
	public Adapter createHypervVendorIdAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.KvmFeatures <em>Kvm Features</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.KvmFeatures
	 * @generated
	 */
	public Adapter createKvmFeaturesAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.KvmDirtyRing <em>Kvm Dirty Ring</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.KvmDirtyRing
	 * @generated
	 */
	public Adapter createKvmDirtyRingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.XenFeatures <em>Xen Features</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.XenFeatures
	 * @generated
	 */
	public Adapter createXenFeaturesAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.XenPassthrough <em>Xen Passthrough</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.XenPassthrough
	 * @generated
	 */
	public Adapter createXenPassthroughAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.LxcCapabilities <em>Lxc Capabilities</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.LxcCapabilities
	 * @generated
	 */
	public Adapter createLxcCapabilitiesAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Gic <em>Gic</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Gic
	 * @generated
	 */
	public Adapter createGicAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Smm <em>Smm</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Smm
	 * @generated
	 */
	public Adapter createSmmAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.SizeInMebibytes <em>Size In Mebibytes</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.SizeInMebibytes
	 * @generated
	 */
	public Adapter createSizeInMebibytesAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Ioapic <em>Ioapic</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Ioapic
	 * @generated
	 */
	public Adapter createIoapicAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Hpt <em>Hpt</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Hpt
	 * @generated
	 */
	public Adapter createHptAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Msrs <em>Msrs</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Msrs
	 * @generated
	 */
	public Adapter createMsrsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Mitigation <em>Mitigation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Mitigation
	 * @generated
	 */
	public Adapter createMitigationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Tcg <em>Tcg</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Tcg
	 * @generated
	 */
	public Adapter createTcgAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.AsyncTeardown <em>Async Teardown</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.AsyncTeardown
	 * @generated
	 */
	public Adapter createAsyncTeardownAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Cpu <em>Cpu</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Cpu
	 * @generated
	 */
	public Adapter createCpuAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.CpuModel <em>Cpu Model</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.CpuModel
	 * @generated
	 */
	public Adapter createCpuModelAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.CpuTopology <em>Cpu Topology</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.CpuTopology
	 * @generated
	 */
	public Adapter createCpuTopologyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.CpuCache <em>Cpu Cache</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.CpuCache
	 * @generated
	 */
	public Adapter createCpuCacheAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Maxphysaddr <em>Maxphysaddr</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Maxphysaddr
	 * @generated
	 */
	public Adapter createMaxphysaddrAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.CpuFeature <em>Cpu Feature</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.CpuFeature
	 * @generated
	 */
	public Adapter createCpuFeatureAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Numa <em>Numa</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Numa
	 * @generated
	 */
	public Adapter createNumaAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.NumaCell <em>Numa Cell</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.NumaCell
	 * @generated
	 */
	public Adapter createNumaCellAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Distances <em>Distances</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Distances
	 * @generated
	 */
	public Adapter createDistancesAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Sibling <em>Sibling</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Sibling
	 * @generated
	 */
	public Adapter createSiblingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.NumaCache <em>Numa Cache</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.NumaCache
	 * @generated
	 */
	public Adapter createNumaCacheAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.NumaCacheSize <em>Numa Cache Size</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.NumaCacheSize
	 * @generated
	 */
	public Adapter createNumaCacheSizeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.NumaCacheLine <em>Numa Cache Line</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.NumaCacheLine
	 * @generated
	 */
	public Adapter createNumaCacheLineAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Interconnects <em>Interconnects</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Interconnects
	 * @generated
	 */
	public Adapter createInterconnectsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.NumaLatency <em>Numa Latency</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.NumaLatency
	 * @generated
	 */
	public Adapter createNumaLatencyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.NumaBandwidth <em>Numa Bandwidth</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.NumaBandwidth
	 * @generated
	 */
	public Adapter createNumaBandwidthAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Clock <em>Clock</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Clock
	 * @generated
	 */
	public Adapter createClockAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Timer <em>Timer</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Timer
	 * @generated
	 */
	public Adapter createTimerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.TimerCatchup <em>Timer Catchup</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.TimerCatchup
	 * @generated
	 */
	public Adapter createTimerCatchupAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Pm <em>Pm</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Pm
	 * @generated
	 */
	public Adapter createPmAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.SuspendState <em>Suspend State</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.SuspendState
	 * @generated
	 */
	public Adapter createSuspendStateAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Perf <em>Perf</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Perf
	 * @generated
	 */
	public Adapter createPerfAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.PerfEvent <em>Perf Event</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.PerfEvent
	 * @generated
	 */
	public Adapter createPerfEventAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Devices <em>Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Devices
	 * @generated
	 */
	public Adapter createDevicesAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Disk <em>Disk</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Disk
	 * @generated
	 */
	public Adapter createDiskAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.DiskDriver <em>Disk Driver</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.DiskDriver
	 * @generated
	 */
	public Adapter createDiskDriverAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.DiskIothreads <em>Disk Iothreads</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.DiskIothreads
	 * @generated
	 */
	public Adapter createDiskIothreadsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.DiskIothread <em>Disk Iothread</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.DiskIothread
	 * @generated
	 */
	public Adapter createDiskIothreadAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.DiskQueue <em>Disk Queue</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.DiskQueue
	 * @generated
	 */
	public Adapter createDiskQueueAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.MetadataCache <em>Metadata Cache</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.MetadataCache
	 * @generated
	 */
	public Adapter createMetadataCacheAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.SizeInBytes <em>Size In Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.SizeInBytes
	 * @generated
	 */
	public Adapter createSizeInBytesAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.BackingStore <em>Backing Store</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.BackingStore
	 * @generated
	 */
	public Adapter createBackingStoreAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.ImageFormat <em>Image Format</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.ImageFormat
	 * @generated
	 */
	public Adapter createImageFormatAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.DiskMirror <em>Disk Mirror</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.DiskMirror
	 * @generated
	 */
	public Adapter createDiskMirrorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.DiskTarget <em>Disk Target</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.DiskTarget
	 * @generated
	 */
	public Adapter createDiskTargetAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Iotune <em>Iotune</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Iotune
	 * @generated
	 */
	public Adapter createIotuneAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.DiskTransient <em>Disk Transient</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.DiskTransient
	 * @generated
	 */
	public Adapter createDiskTransientAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.DeviceBoot <em>Device Boot</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.DeviceBoot
	 * @generated
	 */
	public Adapter createDeviceBootAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.BackendDomain <em>Backend Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.BackendDomain
	 * @generated
	 */
	public Adapter createBackendDomainAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.DiskGeometry <em>Disk Geometry</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.DiskGeometry
	 * @generated
	 */
	public Adapter createDiskGeometryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.DiskBlockio <em>Disk Blockio</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.DiskBlockio
	 * @generated
	 */
	public Adapter createDiskBlockioAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Alias <em>Alias</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Alias
	 * @generated
	 */
	public Adapter createAliasAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.DeviceAcpi <em>Device Acpi</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.DeviceAcpi
	 * @generated
	 */
	public Adapter createDeviceAcpiAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.DeviceAddress <em>Device Address</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.DeviceAddress
	 * @generated
	 */
	public Adapter createDeviceAddressAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.ZpciAddress <em>Zpci Address</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.ZpciAddress
	 * @generated
	 */
	public Adapter createZpciAddressAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Controller <em>Controller</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Controller
	 * @generated
	 */
	public Adapter createControllerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.ControllerModel <em>Controller Model</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.ControllerModel
	 * @generated
	 */
	public Adapter createControllerModelAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.ControllerDriver <em>Controller Driver</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.ControllerDriver
	 * @generated
	 */
	public Adapter createControllerDriverAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.ControllerTarget <em>Controller Target</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.ControllerTarget
	 * @generated
	 */
	public Adapter createControllerTargetAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.ControllerMaster <em>Controller Master</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.ControllerMaster
	 * @generated
	 */
	public Adapter createControllerMasterAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Lease <em>Lease</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Lease
	 * @generated
	 */
	public Adapter createLeaseAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.LeaseTarget <em>Lease Target</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.LeaseTarget
	 * @generated
	 */
	public Adapter createLeaseTargetAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Filesystem <em>Filesystem</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Filesystem
	 * @generated
	 */
	public Adapter createFilesystemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.FilesystemDriver <em>Filesystem Driver</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.FilesystemDriver
	 * @generated
	 */
	public Adapter createFilesystemDriverAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.FilesystemBinary <em>Filesystem Binary</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.FilesystemBinary
	 * @generated
	 */
	public Adapter createFilesystemBinaryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.FilesystemCache <em>Filesystem Cache</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.FilesystemCache
	 * @generated
	 */
	public Adapter createFilesystemCacheAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.FilesystemSandbox <em>Filesystem Sandbox</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.FilesystemSandbox
	 * @generated
	 */
	public Adapter createFilesystemSandboxAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.FilesystemLock <em>Filesystem Lock</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.FilesystemLock
	 * @generated
	 */
	public Adapter createFilesystemLockAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.FilesystemThreadPool <em>Filesystem Thread Pool</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.FilesystemThreadPool
	 * @generated
	 */
	public Adapter createFilesystemThreadPoolAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.FilesystemSource <em>Filesystem Source</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.FilesystemSource
	 * @generated
	 */
	public Adapter createFilesystemSourceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.FilesystemTarget <em>Filesystem Target</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.FilesystemTarget
	 * @generated
	 */
	public Adapter createFilesystemTargetAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Interface <em>Interface</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Interface
	 * @generated
	 */
	public Adapter createInterfaceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.InterfaceMac <em>Interface Mac</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.InterfaceMac
	 * @generated
	 */
	public Adapter createInterfaceMacAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.InterfaceSource <em>Interface Source</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.InterfaceSource
	 * @generated
	 */
	public Adapter createInterfaceSourceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.IpAddress <em>Ip Address</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.IpAddress
	 * @generated
	 */
	public Adapter createIpAddressAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.IpRoute <em>Ip Route</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.IpRoute
	 * @generated
	 */
	public Adapter createIpRouteAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.LocalAddress <em>Local Address</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.LocalAddress
	 * @generated
	 */
	public Adapter createLocalAddressAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.UsbId <em>Usb Id</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.UsbId
	 * @generated
	 */
	public Adapter createUsbIdAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.InterfacePciAddress <em>Interface Pci Address</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.InterfacePciAddress
	 * @generated
	 */
	public Adapter createInterfacePciAddressAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Vlan <em>Vlan</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Vlan
	 * @generated
	 */
	public Adapter createVlanAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.VlanTag <em>Vlan Tag</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.VlanTag
	 * @generated
	 */
	public Adapter createVlanTagAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Virtualport <em>Virtualport</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Virtualport
	 * @generated
	 */
	public Adapter createVirtualportAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.VirtualportParameters <em>Virtualport Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.VirtualportParameters
	 * @generated
	 */
	public Adapter createVirtualportParametersAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Bandwidth <em>Bandwidth</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Bandwidth
	 * @generated
	 */
	public Adapter createBandwidthAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.BandwidthLimit <em>Bandwidth Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.BandwidthLimit
	 * @generated
	 */
	public Adapter createBandwidthLimitAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.PortForward <em>Port Forward</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.PortForward
	 * @generated
	 */
	public Adapter createPortForwardAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.PortRange <em>Port Range</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.PortRange
	 * @generated
	 */
	public Adapter createPortRangeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.InterfaceScript <em>Interface Script</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.InterfaceScript
	 * @generated
	 */
	public Adapter createInterfaceScriptAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.InterfaceTarget <em>Interface Target</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.InterfaceTarget
	 * @generated
	 */
	public Adapter createInterfaceTargetAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.InterfaceGuest <em>Interface Guest</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.InterfaceGuest
	 * @generated
	 */
	public Adapter createInterfaceGuestAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.InterfaceModel <em>Interface Model</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.InterfaceModel
	 * @generated
	 */
	public Adapter createInterfaceModelAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.InterfaceDriver <em>Interface Driver</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.InterfaceDriver
	 * @generated
	 */
	public Adapter createInterfaceDriverAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.InterfaceHostOffload <em>Interface Host Offload</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.InterfaceHostOffload
	 * @generated
	 */
	public Adapter createInterfaceHostOffloadAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.InterfaceGuestOffload <em>Interface Guest Offload</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.InterfaceGuestOffload
	 * @generated
	 */
	public Adapter createInterfaceGuestOffloadAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.InterfaceBackend <em>Interface Backend</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.InterfaceBackend
	 * @generated
	 */
	public Adapter createInterfaceBackendAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Teaming <em>Teaming</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Teaming
	 * @generated
	 */
	public Adapter createTeamingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Filterref <em>Filterref</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Filterref
	 * @generated
	 */
	public Adapter createFilterrefAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.FilterParameter <em>Filter Parameter</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.FilterParameter
	 * @generated
	 */
	public Adapter createFilterParameterAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.InterfaceTune <em>Interface Tune</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.InterfaceTune
	 * @generated
	 */
	public Adapter createInterfaceTuneAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.InterfaceLink <em>Interface Link</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.InterfaceLink
	 * @generated
	 */
	public Adapter createInterfaceLinkAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.InterfaceMtu <em>Interface Mtu</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.InterfaceMtu
	 * @generated
	 */
	public Adapter createInterfaceMtuAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Coalesce <em>Coalesce</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Coalesce
	 * @generated
	 */
	public Adapter createCoalesceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.CoalesceRx <em>Coalesce Rx</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.CoalesceRx
	 * @generated
	 */
	public Adapter createCoalesceRxAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.CoalesceFrames <em>Coalesce Frames</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.CoalesceFrames
	 * @generated
	 */
	public Adapter createCoalesceFramesAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.InterfacePort <em>Interface Port</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.InterfacePort
	 * @generated
	 */
	public Adapter createInterfacePortAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.DeviceRom <em>Device Rom</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.DeviceRom
	 * @generated
	 */
	public Adapter createDeviceRomAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Smartcard <em>Smartcard</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Smartcard
	 * @generated
	 */
	public Adapter createSmartcardAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.CharacterSource <em>Character Source</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.CharacterSource
	 * @generated
	 */
	public Adapter createCharacterSourceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.SpiceClipboard <em>Spice Clipboard</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.SpiceClipboard
	 * @generated
	 */
	public Adapter createSpiceClipboardAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Mouse <em>Mouse</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Mouse
	 * @generated
	 */
	public Adapter createMouseAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.CharacterProtocol <em>Character Protocol</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.CharacterProtocol
	 * @generated
	 */
	public Adapter createCharacterProtocolAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.CharacterLog <em>Character Log</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.CharacterLog
	 * @generated
	 */
	public Adapter createCharacterLogAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.CharacterTarget <em>Character Target</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.CharacterTarget
	 * @generated
	 */
	public Adapter createCharacterTargetAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.CharacterTargetModel <em>Character Target Model</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.CharacterTargetModel
	 * @generated
	 */
	public Adapter createCharacterTargetModelAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Serial <em>Serial</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Serial
	 * @generated
	 */
	public Adapter createSerialAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Parallel <em>Parallel</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Parallel
	 * @generated
	 */
	public Adapter createParallelAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Console <em>Console</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Console
	 * @generated
	 */
	public Adapter createConsoleAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Channel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Channel
	 * @generated
	 */
	public Adapter createChannelAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.ChannelTarget <em>Channel Target</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.ChannelTarget
	 * @generated
	 */
	public Adapter createChannelTargetAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Input <em>Input</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Input
	 * @generated
	 */
	public Adapter createInputAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.VirtioOptions <em>Virtio Options</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.VirtioOptions
	 * @generated
	 */
	public Adapter createVirtioOptionsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.InputSource <em>Input Source</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.InputSource
	 * @generated
	 */
	public Adapter createInputSourceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Tpm <em>Tpm</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Tpm
	 * @generated
	 */
	public Adapter createTpmAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.TpmBackend <em>Tpm Backend</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.TpmBackend
	 * @generated
	 */
	public Adapter createTpmBackendAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.TpmDevice <em>Tpm Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.TpmDevice
	 * @generated
	 */
	public Adapter createTpmDeviceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.TpmBackendSource <em>Tpm Backend Source</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.TpmBackendSource
	 * @generated
	 */
	public Adapter createTpmBackendSourceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.TpmBackendEncryption <em>Tpm Backend Encryption</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.TpmBackendEncryption
	 * @generated
	 */
	public Adapter createTpmBackendEncryptionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.ActivePcrBanks <em>Active Pcr Banks</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.ActivePcrBanks
	 * @generated
	 */
	public Adapter createActivePcrBanksAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Profile <em>Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Profile
	 * @generated
	 */
	public Adapter createProfileAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Graphics <em>Graphics</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Graphics
	 * @generated
	 */
	public Adapter createGraphicsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Listen <em>Listen</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Listen
	 * @generated
	 */
	public Adapter createListenAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.GraphicsGl <em>Graphics Gl</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.GraphicsGl
	 * @generated
	 */
	public Adapter createGraphicsGlAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.AudioReference <em>Audio Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.AudioReference
	 * @generated
	 */
	public Adapter createAudioReferenceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.SpiceChannel <em>Spice Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.SpiceChannel
	 * @generated
	 */
	public Adapter createSpiceChannelAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.SpiceCompression <em>Spice Compression</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.SpiceCompression
	 * @generated
	 */
	public Adapter createSpiceCompressionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.SpicePlayback <em>Spice Playback</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.SpicePlayback
	 * @generated
	 */
	public Adapter createSpicePlaybackAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.SpiceStreaming <em>Spice Streaming</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.SpiceStreaming
	 * @generated
	 */
	public Adapter createSpiceStreamingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.SpiceFiletransfer <em>Spice Filetransfer</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.SpiceFiletransfer
	 * @generated
	 */
	public Adapter createSpiceFiletransferAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Sound <em>Sound</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Sound
	 * @generated
	 */
	public Adapter createSoundAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.SoundCodec <em>Sound Codec</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.SoundCodec
	 * @generated
	 */
	public Adapter createSoundCodecAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Audio <em>Audio</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Audio
	 * @generated
	 */
	public Adapter createAudioAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.AudioInput <em>Audio Input</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.AudioInput
	 * @generated
	 */
	public Adapter createAudioInputAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.AudioSettings <em>Audio Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.AudioSettings
	 * @generated
	 */
	public Adapter createAudioSettingsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.AudioOutput <em>Audio Output</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.AudioOutput
	 * @generated
	 */
	public Adapter createAudioOutputAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Video <em>Video</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Video
	 * @generated
	 */
	public Adapter createVideoAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.VideoModel <em>Video Model</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.VideoModel
	 * @generated
	 */
	public Adapter createVideoModelAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.VideoAcceleration <em>Video Acceleration</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.VideoAcceleration
	 * @generated
	 */
	public Adapter createVideoAccelerationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.VideoResolution <em>Video Resolution</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.VideoResolution
	 * @generated
	 */
	public Adapter createVideoResolutionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.VideoDriver <em>Video Driver</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.VideoDriver
	 * @generated
	 */
	public Adapter createVideoDriverAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Hostdev <em>Hostdev</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Hostdev
	 * @generated
	 */
	public Adapter createHostdevAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.HostdevDriver <em>Hostdev Driver</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.HostdevDriver
	 * @generated
	 */
	public Adapter createHostdevDriverAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.HostdevSource <em>Hostdev Source</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.HostdevSource
	 * @generated
	 */
	public Adapter createHostdevSourceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.HostdevAddress <em>Hostdev Address</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.HostdevAddress
	 * @generated
	 */
	public Adapter createHostdevAddressAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.ScsiAdapter <em>Scsi Adapter</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.ScsiAdapter
	 * @generated
	 */
	public Adapter createScsiAdapterAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Parentaddr <em>Parentaddr</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Parentaddr
	 * @generated
	 */
	public Adapter createParentaddrAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Redirdev <em>Redirdev</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Redirdev
	 * @generated
	 */
	public Adapter createRedirdevAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Redirfilter <em>Redirfilter</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Redirfilter
	 * @generated
	 */
	public Adapter createRedirfilterAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.RedirUsbDevice <em>Redir Usb Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.RedirUsbDevice
	 * @generated
	 */
	public Adapter createRedirUsbDeviceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Hub <em>Hub</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Hub
	 * @generated
	 */
	public Adapter createHubAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Watchdog <em>Watchdog</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Watchdog
	 * @generated
	 */
	public Adapter createWatchdogAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Memballoon <em>Memballoon</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Memballoon
	 * @generated
	 */
	public Adapter createMemballoonAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.MemballoonStats <em>Memballoon Stats</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.MemballoonStats
	 * @generated
	 */
	public Adapter createMemballoonStatsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Rng <em>Rng</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Rng
	 * @generated
	 */
	public Adapter createRngAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.RngRate <em>Rng Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.RngRate
	 * @generated
	 */
	public Adapter createRngRateAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.RngBackend <em>Rng Backend</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.RngBackend
	 * @generated
	 */
	public Adapter createRngBackendAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.NvramDevice <em>Nvram Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.NvramDevice
	 * @generated
	 */
	public Adapter createNvramDeviceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Panic <em>Panic</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Panic
	 * @generated
	 */
	public Adapter createPanicAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Shmem <em>Shmem</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Shmem
	 * @generated
	 */
	public Adapter createShmemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.ShmemModel <em>Shmem Model</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.ShmemModel
	 * @generated
	 */
	public Adapter createShmemModelAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.ShmemServer <em>Shmem Server</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.ShmemServer
	 * @generated
	 */
	public Adapter createShmemServerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.ShmemMsi <em>Shmem Msi</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.ShmemMsi
	 * @generated
	 */
	public Adapter createShmemMsiAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.MemoryDevice <em>Memory Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.MemoryDevice
	 * @generated
	 */
	public Adapter createMemoryDeviceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.MemoryDeviceSource <em>Memory Device Source</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.MemoryDeviceSource
	 * @generated
	 */
	public Adapter createMemoryDeviceSourceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.MemoryDeviceTarget <em>Memory Device Target</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.MemoryDeviceTarget
	 * @generated
	 */
	public Adapter createMemoryDeviceTargetAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.MemoryLabel <em>Memory Label</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.MemoryLabel
	 * @generated
	 */
	public Adapter createMemoryLabelAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Iommu <em>Iommu</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Iommu
	 * @generated
	 */
	public Adapter createIommuAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.IommuDriver <em>Iommu Driver</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.IommuDriver
	 * @generated
	 */
	public Adapter createIommuDriverAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Vsock <em>Vsock</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Vsock
	 * @generated
	 */
	public Adapter createVsockAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.VsockCid <em>Vsock Cid</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.VsockCid
	 * @generated
	 */
	public Adapter createVsockCidAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Crypto <em>Crypto</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Crypto
	 * @generated
	 */
	public Adapter createCryptoAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.CryptoBackend <em>Crypto Backend</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.CryptoBackend
	 * @generated
	 */
	public Adapter createCryptoBackendAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Pstore <em>Pstore</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Pstore
	 * @generated
	 */
	public Adapter createPstoreAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Seclabel <em>Seclabel</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Seclabel
	 * @generated
	 */
	public Adapter createSeclabelAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.Keywrap <em>Keywrap</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.Keywrap
	 * @generated
	 */
	public Adapter createKeywrapAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.KeywrapCipher <em>Keywrap Cipher</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.KeywrapCipher
	 * @generated
	 */
	public Adapter createKeywrapCipherAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.LaunchSecurity <em>Launch Security</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.LaunchSecurity
	 * @generated
	 */
	public Adapter createLaunchSecurityAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.QemuCommandline <em>Qemu Commandline</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.QemuCommandline
	 * @generated
	 */
	public Adapter createQemuCommandlineAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.QemuArg <em>Qemu Arg</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.QemuArg
	 * @generated
	 */
	public Adapter createQemuArgAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.QemuEnv <em>Qemu Env</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.QemuEnv
	 * @generated
	 */
	public Adapter createQemuEnvAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.QemuCapabilities <em>Qemu Capabilities</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.QemuCapabilities
	 * @generated
	 */
	public Adapter createQemuCapabilitiesAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.QemuAdd <em>Qemu Add</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.QemuAdd
	 * @generated
	 */
	public Adapter createQemuAddAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.QemuDel <em>Qemu Del</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.QemuDel
	 * @generated
	 */
	public Adapter createQemuDelAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.QemuDeprecation <em>Qemu Deprecation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.QemuDeprecation
	 * @generated
	 */
	public Adapter createQemuDeprecationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.QemuOverride <em>Qemu Override</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.QemuOverride
	 * @generated
	 */
	public Adapter createQemuOverrideAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.QemuDevice <em>Qemu Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.QemuDevice
	 * @generated
	 */
	public Adapter createQemuDeviceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.QemuFrontend <em>Qemu Frontend</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.QemuFrontend
	 * @generated
	 */
	public Adapter createQemuFrontendAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.QemuProperty <em>Qemu Property</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.QemuProperty
	 * @generated
	 */
	public Adapter createQemuPropertyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.LxcNamespace <em>Lxc Namespace</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.LxcNamespace
	 * @generated
	 */
	public Adapter createLxcNamespaceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.LxcSharenet <em>Lxc Sharenet</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.LxcSharenet
	 * @generated
	 */
	public Adapter createLxcSharenetAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.LxcShareipc <em>Lxc Shareipc</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.LxcShareipc
	 * @generated
	 */
	public Adapter createLxcShareipcAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.LxcShareuts <em>Lxc Shareuts</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.LxcShareuts
	 * @generated
	 */
	public Adapter createLxcShareutsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.BhyveCommandline <em>Bhyve Commandline</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.BhyveCommandline
	 * @generated
	 */
	public Adapter createBhyveCommandlineAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.BhyveArg <em>Bhyve Arg</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.BhyveArg
	 * @generated
	 */
	public Adapter createBhyveArgAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.XenCommandline <em>Xen Commandline</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.XenCommandline
	 * @generated
	 */
	public Adapter createXenCommandlineAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.virtworkbench.compute.definition.XenArg <em>Xen Arg</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.virtworkbench.compute.definition.XenArg
	 * @generated
	 */
	public Adapter createXenArgAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //DefinitionAdapterFactory
