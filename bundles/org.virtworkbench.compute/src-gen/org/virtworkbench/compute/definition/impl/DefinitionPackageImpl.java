/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.virtworkbench.compute.definition.AcpiTable;
import org.virtworkbench.compute.definition.ActivePcrBanks;
import org.virtworkbench.compute.definition.Alias;
import org.virtworkbench.compute.definition.Apic;
import org.virtworkbench.compute.definition.AsyncTeardown;
import org.virtworkbench.compute.definition.Audio;
import org.virtworkbench.compute.definition.AudioInput;
import org.virtworkbench.compute.definition.AudioOutput;
import org.virtworkbench.compute.definition.AudioReference;
import org.virtworkbench.compute.definition.AudioSettings;
import org.virtworkbench.compute.definition.Auth;
import org.virtworkbench.compute.definition.AuthSecret;
import org.virtworkbench.compute.definition.BackendDomain;
import org.virtworkbench.compute.definition.BackingStore;
import org.virtworkbench.compute.definition.Bandwidth;
import org.virtworkbench.compute.definition.BandwidthLimit;
import org.virtworkbench.compute.definition.BaseBoard;
import org.virtworkbench.compute.definition.BaseBoardEntry;
import org.virtworkbench.compute.definition.BhyveArg;
import org.virtworkbench.compute.definition.BhyveCommandline;
import org.virtworkbench.compute.definition.Bios;
import org.virtworkbench.compute.definition.BlkioDevice;
import org.virtworkbench.compute.definition.Blkiotune;
import org.virtworkbench.compute.definition.BootDevice;
import org.virtworkbench.compute.definition.Bootmenu;
import org.virtworkbench.compute.definition.CacheAllocation;
import org.virtworkbench.compute.definition.CacheTuneMonitor;
import org.virtworkbench.compute.definition.Cachetune;
import org.virtworkbench.compute.definition.Channel;
import org.virtworkbench.compute.definition.ChannelTarget;
import org.virtworkbench.compute.definition.CharacterLog;
import org.virtworkbench.compute.definition.CharacterProtocol;
import org.virtworkbench.compute.definition.CharacterSource;
import org.virtworkbench.compute.definition.CharacterTarget;
import org.virtworkbench.compute.definition.CharacterTargetModel;
import org.virtworkbench.compute.definition.Chassis;
import org.virtworkbench.compute.definition.ChassisEntry;
import org.virtworkbench.compute.definition.Clock;
import org.virtworkbench.compute.definition.Coalesce;
import org.virtworkbench.compute.definition.CoalesceFrames;
import org.virtworkbench.compute.definition.CoalesceRx;
import org.virtworkbench.compute.definition.Console;
import org.virtworkbench.compute.definition.Controller;
import org.virtworkbench.compute.definition.ControllerDriver;
import org.virtworkbench.compute.definition.ControllerMaster;
import org.virtworkbench.compute.definition.ControllerModel;
import org.virtworkbench.compute.definition.ControllerTarget;
import org.virtworkbench.compute.definition.Cookie;
import org.virtworkbench.compute.definition.Cookies;
import org.virtworkbench.compute.definition.Cpu;
import org.virtworkbench.compute.definition.CpuCache;
import org.virtworkbench.compute.definition.CpuFeature;
import org.virtworkbench.compute.definition.CpuModel;
import org.virtworkbench.compute.definition.CpuTopology;
import org.virtworkbench.compute.definition.Cputune;
import org.virtworkbench.compute.definition.Crypto;
import org.virtworkbench.compute.definition.CryptoBackend;
import org.virtworkbench.compute.definition.CurrentMemory;
import org.virtworkbench.compute.definition.DefaultIothread;
import org.virtworkbench.compute.definition.DefinitionFactory;
import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.DeviceAcpi;
import org.virtworkbench.compute.definition.DeviceAddress;
import org.virtworkbench.compute.definition.DeviceBoot;
import org.virtworkbench.compute.definition.DeviceRom;
import org.virtworkbench.compute.definition.Devices;
import org.virtworkbench.compute.definition.Disk;
import org.virtworkbench.compute.definition.DiskBlockio;
import org.virtworkbench.compute.definition.DiskDriver;
import org.virtworkbench.compute.definition.DiskEncryption;
import org.virtworkbench.compute.definition.DiskGeometry;
import org.virtworkbench.compute.definition.DiskIothread;
import org.virtworkbench.compute.definition.DiskIothreads;
import org.virtworkbench.compute.definition.DiskMirror;
import org.virtworkbench.compute.definition.DiskQueue;
import org.virtworkbench.compute.definition.DiskSource;
import org.virtworkbench.compute.definition.DiskTarget;
import org.virtworkbench.compute.definition.DiskTransient;
import org.virtworkbench.compute.definition.Distances;
import org.virtworkbench.compute.definition.DomainDefinition;
import org.virtworkbench.compute.definition.DomainResource;
import org.virtworkbench.compute.definition.EmulatorPin;
import org.virtworkbench.compute.definition.EmulatorScheduler;
import org.virtworkbench.compute.definition.EncryptionCipher;
import org.virtworkbench.compute.definition.EncryptionSecret;
import org.virtworkbench.compute.definition.FeatureState;
import org.virtworkbench.compute.definition.Features;
import org.virtworkbench.compute.definition.Fibrechannel;
import org.virtworkbench.compute.definition.Filesystem;
import org.virtworkbench.compute.definition.FilesystemBinary;
import org.virtworkbench.compute.definition.FilesystemCache;
import org.virtworkbench.compute.definition.FilesystemDriver;
import org.virtworkbench.compute.definition.FilesystemLock;
import org.virtworkbench.compute.definition.FilesystemSandbox;
import org.virtworkbench.compute.definition.FilesystemSource;
import org.virtworkbench.compute.definition.FilesystemTarget;
import org.virtworkbench.compute.definition.FilesystemThreadPool;
import org.virtworkbench.compute.definition.FilterParameter;
import org.virtworkbench.compute.definition.Filterref;
import org.virtworkbench.compute.definition.Firmware;
import org.virtworkbench.compute.definition.FirmwareFeature;
import org.virtworkbench.compute.definition.FwcfgEntry;
import org.virtworkbench.compute.definition.Gic;
import org.virtworkbench.compute.definition.Graphics;
import org.virtworkbench.compute.definition.GraphicsGl;
import org.virtworkbench.compute.definition.Hostdev;
import org.virtworkbench.compute.definition.HostdevAddress;
import org.virtworkbench.compute.definition.HostdevDriver;
import org.virtworkbench.compute.definition.HostdevSource;
import org.virtworkbench.compute.definition.Hpt;
import org.virtworkbench.compute.definition.Hub;
import org.virtworkbench.compute.definition.HugePage;
import org.virtworkbench.compute.definition.Hugepages;
import org.virtworkbench.compute.definition.Hyperv;
import org.virtworkbench.compute.definition.HypervSpinlocks;
import org.virtworkbench.compute.definition.HypervStimer;
import org.virtworkbench.compute.definition.HypervVendorId;
import org.virtworkbench.compute.definition.IdRange;
import org.virtworkbench.compute.definition.Idmap;
import org.virtworkbench.compute.definition.ImageFormat;
import org.virtworkbench.compute.definition.InitEnvironment;
import org.virtworkbench.compute.definition.Initiator;
import org.virtworkbench.compute.definition.InitiatorIqn;
import org.virtworkbench.compute.definition.Input;
import org.virtworkbench.compute.definition.InputSource;
import org.virtworkbench.compute.definition.Interconnects;
import org.virtworkbench.compute.definition.Interface;
import org.virtworkbench.compute.definition.InterfaceBackend;
import org.virtworkbench.compute.definition.InterfaceDriver;
import org.virtworkbench.compute.definition.InterfaceGuest;
import org.virtworkbench.compute.definition.InterfaceGuestOffload;
import org.virtworkbench.compute.definition.InterfaceHostOffload;
import org.virtworkbench.compute.definition.InterfaceLink;
import org.virtworkbench.compute.definition.InterfaceMac;
import org.virtworkbench.compute.definition.InterfaceModel;
import org.virtworkbench.compute.definition.InterfaceMtu;
import org.virtworkbench.compute.definition.InterfacePciAddress;
import org.virtworkbench.compute.definition.InterfacePort;
import org.virtworkbench.compute.definition.InterfaceScript;
import org.virtworkbench.compute.definition.InterfaceSource;
import org.virtworkbench.compute.definition.InterfaceTarget;
import org.virtworkbench.compute.definition.InterfaceTune;
import org.virtworkbench.compute.definition.Ioapic;
import org.virtworkbench.compute.definition.Iommu;
import org.virtworkbench.compute.definition.IommuDriver;
import org.virtworkbench.compute.definition.Iothread;
import org.virtworkbench.compute.definition.IothreadPin;
import org.virtworkbench.compute.definition.IothreadPoll;
import org.virtworkbench.compute.definition.IothreadScheduler;
import org.virtworkbench.compute.definition.Iothreadids;
import org.virtworkbench.compute.definition.Iotune;
import org.virtworkbench.compute.definition.IpAddress;
import org.virtworkbench.compute.definition.IpRoute;
import org.virtworkbench.compute.definition.Ivgen;
import org.virtworkbench.compute.definition.Keywrap;
import org.virtworkbench.compute.definition.KeywrapCipher;
import org.virtworkbench.compute.definition.KvmDirtyRing;
import org.virtworkbench.compute.definition.KvmFeatures;
import org.virtworkbench.compute.definition.LaunchSecurity;
import org.virtworkbench.compute.definition.Lease;
import org.virtworkbench.compute.definition.LeaseTarget;
import org.virtworkbench.compute.definition.Libosinfo;
import org.virtworkbench.compute.definition.LibosinfoOs;
import org.virtworkbench.compute.definition.Listen;
import org.virtworkbench.compute.definition.Loader;
import org.virtworkbench.compute.definition.LocalAddress;
import org.virtworkbench.compute.definition.LxcCapabilities;
import org.virtworkbench.compute.definition.LxcNamespace;
import org.virtworkbench.compute.definition.LxcShareipc;
import org.virtworkbench.compute.definition.LxcSharenet;
import org.virtworkbench.compute.definition.LxcShareuts;
import org.virtworkbench.compute.definition.MaxMemory;
import org.virtworkbench.compute.definition.Maxphysaddr;
import org.virtworkbench.compute.definition.Memballoon;
import org.virtworkbench.compute.definition.MemballoonStats;
import org.virtworkbench.compute.definition.Memory;
import org.virtworkbench.compute.definition.MemoryAccess;
import org.virtworkbench.compute.definition.MemoryAllocation;
import org.virtworkbench.compute.definition.MemoryBacking;
import org.virtworkbench.compute.definition.MemoryBackingSource;
import org.virtworkbench.compute.definition.MemoryDevice;
import org.virtworkbench.compute.definition.MemoryDeviceSource;
import org.virtworkbench.compute.definition.MemoryDeviceTarget;
import org.virtworkbench.compute.definition.MemoryLabel;
import org.virtworkbench.compute.definition.MemoryNode;
import org.virtworkbench.compute.definition.MemoryTuneMonitor;
import org.virtworkbench.compute.definition.MemoryTuneNode;
import org.virtworkbench.compute.definition.Memorytune;
import org.virtworkbench.compute.definition.Memtune;
import org.virtworkbench.compute.definition.Metadata;
import org.virtworkbench.compute.definition.MetadataCache;
import org.virtworkbench.compute.definition.Mitigation;
import org.virtworkbench.compute.definition.Mouse;
import org.virtworkbench.compute.definition.Msrs;
import org.virtworkbench.compute.definition.NetworkHost;
import org.virtworkbench.compute.definition.Numa;
import org.virtworkbench.compute.definition.NumaBandwidth;
import org.virtworkbench.compute.definition.NumaCache;
import org.virtworkbench.compute.definition.NumaCacheLine;
import org.virtworkbench.compute.definition.NumaCacheSize;
import org.virtworkbench.compute.definition.NumaCell;
import org.virtworkbench.compute.definition.NumaLatency;
import org.virtworkbench.compute.definition.NumaMemory;
import org.virtworkbench.compute.definition.Numatune;
import org.virtworkbench.compute.definition.NvramDevice;
import org.virtworkbench.compute.definition.NvramFile;
import org.virtworkbench.compute.definition.OemStrings;
import org.virtworkbench.compute.definition.OperatingSystem;
import org.virtworkbench.compute.definition.OsAcpi;
import org.virtworkbench.compute.definition.OsType;
import org.virtworkbench.compute.definition.Panic;
import org.virtworkbench.compute.definition.Parallel;
import org.virtworkbench.compute.definition.Parentaddr;
import org.virtworkbench.compute.definition.PciAddress;
import org.virtworkbench.compute.definition.Perf;
import org.virtworkbench.compute.definition.PerfEvent;
import org.virtworkbench.compute.definition.Pm;
import org.virtworkbench.compute.definition.PortForward;
import org.virtworkbench.compute.definition.PortRange;
import org.virtworkbench.compute.definition.Profile;
import org.virtworkbench.compute.definition.Pstore;
import org.virtworkbench.compute.definition.QemuAdd;
import org.virtworkbench.compute.definition.QemuArg;
import org.virtworkbench.compute.definition.QemuCapabilities;
import org.virtworkbench.compute.definition.QemuCommandline;
import org.virtworkbench.compute.definition.QemuDel;
import org.virtworkbench.compute.definition.QemuDeprecation;
import org.virtworkbench.compute.definition.QemuDevice;
import org.virtworkbench.compute.definition.QemuEnv;
import org.virtworkbench.compute.definition.QemuFrontend;
import org.virtworkbench.compute.definition.QemuOverride;
import org.virtworkbench.compute.definition.QemuProperty;
import org.virtworkbench.compute.definition.Reconnect;
import org.virtworkbench.compute.definition.RedirUsbDevice;
import org.virtworkbench.compute.definition.Redirdev;
import org.virtworkbench.compute.definition.Redirfilter;
import org.virtworkbench.compute.definition.Reservations;
import org.virtworkbench.compute.definition.ReservationsSource;
import org.virtworkbench.compute.definition.Rng;
import org.virtworkbench.compute.definition.RngBackend;
import org.virtworkbench.compute.definition.RngRate;
import org.virtworkbench.compute.definition.ScaledSize;
import org.virtworkbench.compute.definition.ScsiAdapter;
import org.virtworkbench.compute.definition.Seclabel;
import org.virtworkbench.compute.definition.Serial;
import org.virtworkbench.compute.definition.Shmem;
import org.virtworkbench.compute.definition.ShmemModel;
import org.virtworkbench.compute.definition.ShmemMsi;
import org.virtworkbench.compute.definition.ShmemServer;
import org.virtworkbench.compute.definition.Sibling;
import org.virtworkbench.compute.definition.SizeInBytes;
import org.virtworkbench.compute.definition.SizeInMebibytes;
import org.virtworkbench.compute.definition.Smartcard;
import org.virtworkbench.compute.definition.Smbios;
import org.virtworkbench.compute.definition.Smm;
import org.virtworkbench.compute.definition.Sound;
import org.virtworkbench.compute.definition.SoundCodec;
import org.virtworkbench.compute.definition.SourceConfig;
import org.virtworkbench.compute.definition.SourceIdentity;
import org.virtworkbench.compute.definition.SourceReadahead;
import org.virtworkbench.compute.definition.SourceSeclabel;
import org.virtworkbench.compute.definition.SourceSnapshot;
import org.virtworkbench.compute.definition.SourceSsl;
import org.virtworkbench.compute.definition.SourceTimeout;
import org.virtworkbench.compute.definition.SpiceChannel;
import org.virtworkbench.compute.definition.SpiceClipboard;
import org.virtworkbench.compute.definition.SpiceCompression;
import org.virtworkbench.compute.definition.SpiceFiletransfer;
import org.virtworkbench.compute.definition.SpicePlayback;
import org.virtworkbench.compute.definition.SpiceStreaming;
import org.virtworkbench.compute.definition.StorageSlice;
import org.virtworkbench.compute.definition.StorageSlices;
import org.virtworkbench.compute.definition.SuspendState;
import org.virtworkbench.compute.definition.Sysinfo;
import org.virtworkbench.compute.definition.SysinfoBios;
import org.virtworkbench.compute.definition.SysinfoBiosEntry;
import org.virtworkbench.compute.definition.SysinfoTable;
import org.virtworkbench.compute.definition.SysinfoTableEntry;
import org.virtworkbench.compute.definition.Tcg;
import org.virtworkbench.compute.definition.Teaming;
import org.virtworkbench.compute.definition.Timer;
import org.virtworkbench.compute.definition.TimerCatchup;
import org.virtworkbench.compute.definition.Tpm;
import org.virtworkbench.compute.definition.TpmBackend;
import org.virtworkbench.compute.definition.TpmBackendEncryption;
import org.virtworkbench.compute.definition.TpmBackendSource;
import org.virtworkbench.compute.definition.TpmDevice;
import org.virtworkbench.compute.definition.UsbId;
import org.virtworkbench.compute.definition.Vcpu;
import org.virtworkbench.compute.definition.VcpuPin;
import org.virtworkbench.compute.definition.VcpuScheduler;
import org.virtworkbench.compute.definition.VcpuState;
import org.virtworkbench.compute.definition.Vcpus;
import org.virtworkbench.compute.definition.Video;
import org.virtworkbench.compute.definition.VideoAcceleration;
import org.virtworkbench.compute.definition.VideoDriver;
import org.virtworkbench.compute.definition.VideoModel;
import org.virtworkbench.compute.definition.VideoResolution;
import org.virtworkbench.compute.definition.VirtioOptions;
import org.virtworkbench.compute.definition.Virtualport;
import org.virtworkbench.compute.definition.VirtualportParameters;
import org.virtworkbench.compute.definition.Vlan;
import org.virtworkbench.compute.definition.VlanTag;
import org.virtworkbench.compute.definition.Vsock;
import org.virtworkbench.compute.definition.VsockCid;
import org.virtworkbench.compute.definition.Watchdog;
import org.virtworkbench.compute.definition.XenArg;
import org.virtworkbench.compute.definition.XenCommandline;
import org.virtworkbench.compute.definition.XenFeatures;
import org.virtworkbench.compute.definition.XenPassthrough;
import org.virtworkbench.compute.definition.ZpciAddress;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class DefinitionPackageImpl extends EPackageImpl implements DefinitionPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass domainDefinitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass metadataEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass libosinfoEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass libosinfoOsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass maxMemoryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass memoryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass currentMemoryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass blkiotuneEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass blkioDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass memtuneEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scaledSizeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass memoryBackingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass hugepagesEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass hugePageEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass memoryBackingSourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass memoryAccessEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass memoryAllocationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass vcpuEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass vcpusEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass vcpuStateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass iothreadidsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass iothreadEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass iothreadPollEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass defaultIothreadEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cputuneEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass vcpuPinEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass emulatorPinEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass iothreadPinEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass vcpuSchedulerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass iothreadSchedulerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass emulatorSchedulerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cachetuneEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cacheAllocationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cacheTuneMonitorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass memorytuneEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass memoryTuneNodeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass memoryTuneMonitorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass numatuneEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass numaMemoryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass memoryNodeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass domainResourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fibrechannelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sysinfoEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sysinfoBiosEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sysinfoBiosEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sysinfoTableEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sysinfoTableEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass baseBoardEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass baseBoardEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass chassisEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass chassisEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass oemStringsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fwcfgEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass operatingSystemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass firmwareEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass firmwareFeatureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass osTypeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass initEnvironmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass loaderEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass nvramFileEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diskSourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pciAddressEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass networkHostEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sourceSnapshotEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sourceConfigEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass authEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass authSecretEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass initiatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass initiatorIqnEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cookiesEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cookieEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sourceReadaheadEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sourceTimeoutEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sourceSslEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sourceIdentityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass storageSlicesEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass storageSliceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reservationsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reservationsSourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reconnectEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diskEncryptionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass encryptionSecretEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass encryptionCipherEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ivgenEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sourceSeclabelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass osAcpiEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass acpiTableEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass bootDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass bootmenuEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass biosEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass smbiosEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass idmapEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass idRangeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass featuresEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass apicEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass featureStateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass hypervEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass hypervSpinlocksEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass hypervStimerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass hypervVendorIdEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass kvmFeaturesEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass kvmDirtyRingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass xenFeaturesEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass xenPassthroughEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass lxcCapabilitiesEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass gicEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass smmEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sizeInMebibytesEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ioapicEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass hptEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass msrsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mitigationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tcgEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass asyncTeardownEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cpuEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cpuModelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cpuTopologyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cpuCacheEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass maxphysaddrEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cpuFeatureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass numaEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass numaCellEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass distancesEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass siblingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass numaCacheEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass numaCacheSizeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass numaCacheLineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interconnectsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass numaLatencyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass numaBandwidthEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass clockEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass timerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass timerCatchupEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pmEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass suspendStateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass perfEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass perfEventEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass devicesEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diskDriverEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diskIothreadsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diskIothreadEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diskQueueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass metadataCacheEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sizeInBytesEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass backingStoreEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass imageFormatEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diskMirrorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diskTargetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass iotuneEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diskTransientEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass deviceBootEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass backendDomainEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diskGeometryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diskBlockioEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass aliasEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass deviceAcpiEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass deviceAddressEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass zpciAddressEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass controllerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass controllerModelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass controllerDriverEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass controllerTargetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass controllerMasterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass leaseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass leaseTargetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass filesystemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass filesystemDriverEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass filesystemBinaryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass filesystemCacheEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass filesystemSandboxEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass filesystemLockEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass filesystemThreadPoolEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass filesystemSourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass filesystemTargetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interfaceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interfaceMacEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interfaceSourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ipAddressEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ipRouteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass localAddressEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass usbIdEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interfacePciAddressEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass vlanEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass vlanTagEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass virtualportEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass virtualportParametersEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass bandwidthEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass bandwidthLimitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass portForwardEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass portRangeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interfaceScriptEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interfaceTargetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interfaceGuestEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interfaceModelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interfaceDriverEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interfaceHostOffloadEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interfaceGuestOffloadEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interfaceBackendEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass teamingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass filterrefEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass filterParameterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interfaceTuneEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interfaceLinkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interfaceMtuEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass coalesceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass coalesceRxEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass coalesceFramesEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interfacePortEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass deviceRomEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass smartcardEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass characterSourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass spiceClipboardEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mouseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass characterProtocolEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass characterLogEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass characterTargetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass characterTargetModelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass serialEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass parallelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass consoleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass channelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass channelTargetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass inputEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass virtioOptionsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass inputSourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tpmEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tpmBackendEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tpmDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tpmBackendSourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tpmBackendEncryptionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass activePcrBanksEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass profileEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass graphicsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass listenEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass graphicsGlEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass audioReferenceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass spiceChannelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass spiceCompressionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass spicePlaybackEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass spiceStreamingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass spiceFiletransferEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass soundEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass soundCodecEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass audioEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass audioInputEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass audioSettingsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass audioOutputEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass videoEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass videoModelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass videoAccelerationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass videoResolutionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass videoDriverEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass hostdevEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass hostdevDriverEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass hostdevSourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass hostdevAddressEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scsiAdapterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass parentaddrEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass redirdevEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass redirfilterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass redirUsbDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass hubEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass watchdogEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass memballoonEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass memballoonStatsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rngEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rngRateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rngBackendEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass nvramDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass panicEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass shmemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass shmemModelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass shmemServerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass shmemMsiEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass memoryDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass memoryDeviceSourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass memoryDeviceTargetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass memoryLabelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass iommuEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass iommuDriverEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass vsockEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass vsockCidEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cryptoEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cryptoBackendEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pstoreEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass seclabelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass keywrapEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass keywrapCipherEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass launchSecurityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass qemuCommandlineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass qemuArgEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass qemuEnvEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass qemuCapabilitiesEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass qemuAddEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass qemuDelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass qemuDeprecationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass qemuOverrideEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass qemuDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass qemuFrontendEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass qemuPropertyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass lxcNamespaceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass lxcSharenetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass lxcShareipcEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass lxcShareutsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass bhyveCommandlineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass bhyveArgEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass xenCommandlineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass xenArgEClass = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private DefinitionPackageImpl() {
		super(eNS_URI, DefinitionFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link DefinitionPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static DefinitionPackage init() {
		if (isInited) return (DefinitionPackage)EPackage.Registry.INSTANCE.getEPackage(DefinitionPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredDefinitionPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		DefinitionPackageImpl theDefinitionPackage = registeredDefinitionPackage instanceof DefinitionPackageImpl ? (DefinitionPackageImpl)registeredDefinitionPackage : new DefinitionPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theDefinitionPackage.createPackageContents();

		// Initialize created meta-data
		theDefinitionPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theDefinitionPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(DefinitionPackage.eNS_URI, theDefinitionPackage);
		return theDefinitionPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDomainDefinition() {
		return domainDefinitionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDomainDefinition_Type() {
		return (EAttribute)domainDefinitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDomainDefinition_Id() {
		return (EAttribute)domainDefinitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDomainDefinition_Name() {
		return (EAttribute)domainDefinitionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDomainDefinition_Uuid() {
		return (EAttribute)domainDefinitionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDomainDefinition_Genid() {
		return (EAttribute)domainDefinitionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDomainDefinition_Title() {
		return (EAttribute)domainDefinitionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDomainDefinition_Description() {
		return (EAttribute)domainDefinitionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDomainDefinition_Metadata() {
		return (EReference)domainDefinitionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDomainDefinition_MaxMemory() {
		return (EReference)domainDefinitionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDomainDefinition_Memory() {
		return (EReference)domainDefinitionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDomainDefinition_CurrentMemory() {
		return (EReference)domainDefinitionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDomainDefinition_Blkiotune() {
		return (EReference)domainDefinitionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDomainDefinition_Memtune() {
		return (EReference)domainDefinitionEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDomainDefinition_MemoryBacking() {
		return (EReference)domainDefinitionEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDomainDefinition_Vcpu() {
		return (EReference)domainDefinitionEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDomainDefinition_Vcpus() {
		return (EReference)domainDefinitionEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDomainDefinition_Iothreads() {
		return (EAttribute)domainDefinitionEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDomainDefinition_Iothreadids() {
		return (EReference)domainDefinitionEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDomainDefinition_Defaultiothread() {
		return (EReference)domainDefinitionEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDomainDefinition_Cputune() {
		return (EReference)domainDefinitionEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDomainDefinition_Numatune() {
		return (EReference)domainDefinitionEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDomainDefinition_Resource() {
		return (EReference)domainDefinitionEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDomainDefinition_Sysinfo() {
		return (EReference)domainDefinitionEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDomainDefinition_Bootloader() {
		return (EAttribute)domainDefinitionEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDomainDefinition_Bootloader_args() {
		return (EAttribute)domainDefinitionEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDomainDefinition_Os() {
		return (EReference)domainDefinitionEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDomainDefinition_Idmap() {
		return (EReference)domainDefinitionEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDomainDefinition_Features() {
		return (EReference)domainDefinitionEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDomainDefinition_Cpu() {
		return (EReference)domainDefinitionEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDomainDefinition_Clock() {
		return (EReference)domainDefinitionEClass.getEStructuralFeatures().get(29);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDomainDefinition_On_poweroff() {
		return (EAttribute)domainDefinitionEClass.getEStructuralFeatures().get(30);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDomainDefinition_On_reboot() {
		return (EAttribute)domainDefinitionEClass.getEStructuralFeatures().get(31);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDomainDefinition_On_crash() {
		return (EAttribute)domainDefinitionEClass.getEStructuralFeatures().get(32);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDomainDefinition_On_lockfailure() {
		return (EAttribute)domainDefinitionEClass.getEStructuralFeatures().get(33);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDomainDefinition_Pm() {
		return (EReference)domainDefinitionEClass.getEStructuralFeatures().get(34);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDomainDefinition_Perf() {
		return (EReference)domainDefinitionEClass.getEStructuralFeatures().get(35);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDomainDefinition_Devices() {
		return (EReference)domainDefinitionEClass.getEStructuralFeatures().get(36);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDomainDefinition_Seclabel() {
		return (EReference)domainDefinitionEClass.getEStructuralFeatures().get(37);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDomainDefinition_Keywrap() {
		return (EReference)domainDefinitionEClass.getEStructuralFeatures().get(38);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDomainDefinition_LaunchSecurity() {
		return (EReference)domainDefinitionEClass.getEStructuralFeatures().get(39);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDomainDefinition_QemuCommandline() {
		return (EReference)domainDefinitionEClass.getEStructuralFeatures().get(40);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDomainDefinition_QemuCapabilities() {
		return (EReference)domainDefinitionEClass.getEStructuralFeatures().get(41);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDomainDefinition_QemuDeprecation() {
		return (EReference)domainDefinitionEClass.getEStructuralFeatures().get(42);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDomainDefinition_QemuOverride() {
		return (EReference)domainDefinitionEClass.getEStructuralFeatures().get(43);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDomainDefinition_LxcNamespace() {
		return (EReference)domainDefinitionEClass.getEStructuralFeatures().get(44);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDomainDefinition_BhyveCommandline() {
		return (EReference)domainDefinitionEClass.getEStructuralFeatures().get(45);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDomainDefinition_XenCommandline() {
		return (EReference)domainDefinitionEClass.getEStructuralFeatures().get(46);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDomainDefinition_VmwareDatacenterpath() {
		return (EAttribute)domainDefinitionEClass.getEStructuralFeatures().get(47);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMetadata() {
		return metadataEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMetadata_Libosinfo() {
		return (EReference)metadataEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLibosinfo() {
		return libosinfoEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLibosinfo_Os() {
		return (EReference)libosinfoEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLibosinfoOs() {
		return libosinfoOsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLibosinfoOs_Id() {
		return (EAttribute)libosinfoOsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMaxMemory() {
		return maxMemoryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaxMemory_Unit() {
		return (EAttribute)maxMemoryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaxMemory_Slots() {
		return (EAttribute)maxMemoryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaxMemory_Value() {
		return (EAttribute)maxMemoryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMemory() {
		return memoryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemory_Unit() {
		return (EAttribute)memoryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemory_DumpCore() {
		return (EAttribute)memoryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemory_Value() {
		return (EAttribute)memoryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCurrentMemory() {
		return currentMemoryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCurrentMemory_Unit() {
		return (EAttribute)currentMemoryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCurrentMemory_Value() {
		return (EAttribute)currentMemoryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBlkiotune() {
		return blkiotuneEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlkiotune_Weight() {
		return (EAttribute)blkiotuneEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBlkiotune_Device() {
		return (EReference)blkiotuneEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBlkioDevice() {
		return blkioDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlkioDevice_Path() {
		return (EAttribute)blkioDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlkioDevice_Weight() {
		return (EAttribute)blkioDeviceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlkioDevice_Read_iops_sec() {
		return (EAttribute)blkioDeviceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlkioDevice_Write_iops_sec() {
		return (EAttribute)blkioDeviceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlkioDevice_Read_bytes_sec() {
		return (EAttribute)blkioDeviceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlkioDevice_Write_bytes_sec() {
		return (EAttribute)blkioDeviceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMemtune() {
		return memtuneEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMemtune_Hard_limit() {
		return (EReference)memtuneEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMemtune_Soft_limit() {
		return (EReference)memtuneEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMemtune_Min_guarantee() {
		return (EReference)memtuneEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMemtune_Swap_hard_limit() {
		return (EReference)memtuneEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScaledSize() {
		return scaledSizeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScaledSize_Unit() {
		return (EAttribute)scaledSizeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScaledSize_Value() {
		return (EAttribute)scaledSizeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMemoryBacking() {
		return memoryBackingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMemoryBacking_Hugepages() {
		return (EReference)memoryBackingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryBacking_Nosharepages() {
		return (EAttribute)memoryBackingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryBacking_Locked() {
		return (EAttribute)memoryBackingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMemoryBacking_Source() {
		return (EReference)memoryBackingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMemoryBacking_Access() {
		return (EReference)memoryBackingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMemoryBacking_Allocation() {
		return (EReference)memoryBackingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryBacking_Discard() {
		return (EAttribute)memoryBackingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHugepages() {
		return hugepagesEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHugepages_Page() {
		return (EReference)hugepagesEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHugePage() {
		return hugePageEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHugePage_Size() {
		return (EAttribute)hugePageEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHugePage_Unit() {
		return (EAttribute)hugePageEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHugePage_Nodeset() {
		return (EAttribute)hugePageEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMemoryBackingSource() {
		return memoryBackingSourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryBackingSource_Type() {
		return (EAttribute)memoryBackingSourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMemoryAccess() {
		return memoryAccessEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryAccess_Mode() {
		return (EAttribute)memoryAccessEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMemoryAllocation() {
		return memoryAllocationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryAllocation_Mode() {
		return (EAttribute)memoryAllocationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryAllocation_Threads() {
		return (EAttribute)memoryAllocationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVcpu() {
		return vcpuEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVcpu_Placement() {
		return (EAttribute)vcpuEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVcpu_Cpuset() {
		return (EAttribute)vcpuEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVcpu_Current() {
		return (EAttribute)vcpuEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVcpu_Value() {
		return (EAttribute)vcpuEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVcpus() {
		return vcpusEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVcpus_Vcpu() {
		return (EReference)vcpusEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVcpuState() {
		return vcpuStateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVcpuState_Id() {
		return (EAttribute)vcpuStateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVcpuState_Enabled() {
		return (EAttribute)vcpuStateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVcpuState_Hotpluggable() {
		return (EAttribute)vcpuStateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVcpuState_Order() {
		return (EAttribute)vcpuStateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIothreadids() {
		return iothreadidsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIothreadids_Iothread() {
		return (EReference)iothreadidsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIothread() {
		return iothreadEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIothread_Id() {
		return (EAttribute)iothreadEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIothread_Thread_pool_min() {
		return (EAttribute)iothreadEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIothread_Thread_pool_max() {
		return (EAttribute)iothreadEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIothread_Poll() {
		return (EReference)iothreadEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIothreadPoll() {
		return iothreadPollEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIothreadPoll_Max() {
		return (EAttribute)iothreadPollEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIothreadPoll_Grow() {
		return (EAttribute)iothreadPollEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIothreadPoll_Shrink() {
		return (EAttribute)iothreadPollEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDefaultIothread() {
		return defaultIothreadEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefaultIothread_Thread_pool_min() {
		return (EAttribute)defaultIothreadEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefaultIothread_Thread_pool_max() {
		return (EAttribute)defaultIothreadEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCputune() {
		return cputuneEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCputune_Shares() {
		return (EAttribute)cputuneEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCputune_Period() {
		return (EAttribute)cputuneEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCputune_Quota() {
		return (EAttribute)cputuneEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCputune_Global_period() {
		return (EAttribute)cputuneEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCputune_Global_quota() {
		return (EAttribute)cputuneEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCputune_Emulator_period() {
		return (EAttribute)cputuneEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCputune_Emulator_quota() {
		return (EAttribute)cputuneEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCputune_Iothread_period() {
		return (EAttribute)cputuneEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCputune_Iothread_quota() {
		return (EAttribute)cputuneEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCputune_Vcpupin() {
		return (EReference)cputuneEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCputune_Emulatorpin() {
		return (EReference)cputuneEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCputune_Iothreadpin() {
		return (EReference)cputuneEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCputune_Vcpusched() {
		return (EReference)cputuneEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCputune_Iothreadsched() {
		return (EReference)cputuneEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCputune_Emulatorsched() {
		return (EReference)cputuneEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCputune_Cachetune() {
		return (EReference)cputuneEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCputune_Memorytune() {
		return (EReference)cputuneEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVcpuPin() {
		return vcpuPinEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVcpuPin_Vcpu() {
		return (EAttribute)vcpuPinEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVcpuPin_Cpuset() {
		return (EAttribute)vcpuPinEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEmulatorPin() {
		return emulatorPinEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmulatorPin_Cpuset() {
		return (EAttribute)emulatorPinEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIothreadPin() {
		return iothreadPinEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIothreadPin_Iothread() {
		return (EAttribute)iothreadPinEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIothreadPin_Cpuset() {
		return (EAttribute)iothreadPinEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVcpuScheduler() {
		return vcpuSchedulerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVcpuScheduler_Vcpus() {
		return (EAttribute)vcpuSchedulerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVcpuScheduler_Scheduler() {
		return (EAttribute)vcpuSchedulerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVcpuScheduler_Priority() {
		return (EAttribute)vcpuSchedulerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIothreadScheduler() {
		return iothreadSchedulerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIothreadScheduler_Iothreads() {
		return (EAttribute)iothreadSchedulerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIothreadScheduler_Scheduler() {
		return (EAttribute)iothreadSchedulerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIothreadScheduler_Priority() {
		return (EAttribute)iothreadSchedulerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEmulatorScheduler() {
		return emulatorSchedulerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmulatorScheduler_Scheduler() {
		return (EAttribute)emulatorSchedulerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmulatorScheduler_Priority() {
		return (EAttribute)emulatorSchedulerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCachetune() {
		return cachetuneEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCachetune_Vcpus() {
		return (EAttribute)cachetuneEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCachetune_Id() {
		return (EAttribute)cachetuneEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCachetune_Cache() {
		return (EReference)cachetuneEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCachetune_Monitor() {
		return (EReference)cachetuneEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCacheAllocation() {
		return cacheAllocationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCacheAllocation_Id() {
		return (EAttribute)cacheAllocationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCacheAllocation_Level() {
		return (EAttribute)cacheAllocationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCacheAllocation_Type() {
		return (EAttribute)cacheAllocationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCacheAllocation_Size() {
		return (EAttribute)cacheAllocationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCacheAllocation_Unit() {
		return (EAttribute)cacheAllocationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCacheTuneMonitor() {
		return cacheTuneMonitorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCacheTuneMonitor_Level() {
		return (EAttribute)cacheTuneMonitorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCacheTuneMonitor_Vcpus() {
		return (EAttribute)cacheTuneMonitorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMemorytune() {
		return memorytuneEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemorytune_Vcpus() {
		return (EAttribute)memorytuneEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMemorytune_Node() {
		return (EReference)memorytuneEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMemorytune_Monitor() {
		return (EReference)memorytuneEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMemoryTuneNode() {
		return memoryTuneNodeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryTuneNode_Id() {
		return (EAttribute)memoryTuneNodeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryTuneNode_Bandwidth() {
		return (EAttribute)memoryTuneNodeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMemoryTuneMonitor() {
		return memoryTuneMonitorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryTuneMonitor_Vcpus() {
		return (EAttribute)memoryTuneMonitorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNumatune() {
		return numatuneEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNumatune_Memory() {
		return (EReference)numatuneEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNumatune_Memnode() {
		return (EReference)numatuneEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNumaMemory() {
		return numaMemoryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumaMemory_Mode() {
		return (EAttribute)numaMemoryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumaMemory_Placement() {
		return (EAttribute)numaMemoryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumaMemory_Nodeset() {
		return (EAttribute)numaMemoryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMemoryNode() {
		return memoryNodeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryNode_Cellid() {
		return (EAttribute)memoryNodeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryNode_Mode() {
		return (EAttribute)memoryNodeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryNode_Nodeset() {
		return (EAttribute)memoryNodeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDomainResource() {
		return domainResourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDomainResource_Partition() {
		return (EAttribute)domainResourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDomainResource_Fibrechannel() {
		return (EReference)domainResourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFibrechannel() {
		return fibrechannelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFibrechannel_Appid() {
		return (EAttribute)fibrechannelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSysinfo() {
		return sysinfoEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSysinfo_Type() {
		return (EAttribute)sysinfoEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSysinfo_Bios() {
		return (EReference)sysinfoEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSysinfo_System() {
		return (EReference)sysinfoEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSysinfo_BaseBoard() {
		return (EReference)sysinfoEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSysinfo_Chassis() {
		return (EReference)sysinfoEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSysinfo_OemStrings() {
		return (EReference)sysinfoEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSysinfo_Entry() {
		return (EReference)sysinfoEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSysinfoBios() {
		return sysinfoBiosEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSysinfoBios_Entry() {
		return (EReference)sysinfoBiosEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSysinfoBiosEntry() {
		return sysinfoBiosEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSysinfoBiosEntry_Name() {
		return (EAttribute)sysinfoBiosEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSysinfoBiosEntry_Value() {
		return (EAttribute)sysinfoBiosEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSysinfoTable() {
		return sysinfoTableEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSysinfoTable_Entry() {
		return (EReference)sysinfoTableEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSysinfoTableEntry() {
		return sysinfoTableEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSysinfoTableEntry_Name() {
		return (EAttribute)sysinfoTableEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSysinfoTableEntry_Value() {
		return (EAttribute)sysinfoTableEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBaseBoard() {
		return baseBoardEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBaseBoard_Entry() {
		return (EReference)baseBoardEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBaseBoardEntry() {
		return baseBoardEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBaseBoardEntry_Name() {
		return (EAttribute)baseBoardEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBaseBoardEntry_Value() {
		return (EAttribute)baseBoardEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChassis() {
		return chassisEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChassis_Entry() {
		return (EReference)chassisEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChassisEntry() {
		return chassisEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChassisEntry_Name() {
		return (EAttribute)chassisEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChassisEntry_Value() {
		return (EAttribute)chassisEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOemStrings() {
		return oemStringsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOemStrings_Entry() {
		return (EAttribute)oemStringsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFwcfgEntry() {
		return fwcfgEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFwcfgEntry_Name() {
		return (EAttribute)fwcfgEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFwcfgEntry_File() {
		return (EAttribute)fwcfgEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFwcfgEntry_Value() {
		return (EAttribute)fwcfgEntryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOperatingSystem() {
		return operatingSystemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOperatingSystem_Firmware() {
		return (EAttribute)operatingSystemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOperatingSystem_FirmwareElement() {
		return (EReference)operatingSystemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOperatingSystem_Type() {
		return (EReference)operatingSystemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOperatingSystem_Init() {
		return (EAttribute)operatingSystemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOperatingSystem_Initarg() {
		return (EAttribute)operatingSystemEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOperatingSystem_Initenv() {
		return (EReference)operatingSystemEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOperatingSystem_Initdir() {
		return (EAttribute)operatingSystemEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOperatingSystem_Inituser() {
		return (EAttribute)operatingSystemEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOperatingSystem_Initgroup() {
		return (EAttribute)operatingSystemEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOperatingSystem_Loader() {
		return (EReference)operatingSystemEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOperatingSystem_Nvram() {
		return (EReference)operatingSystemEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOperatingSystem_Kernel() {
		return (EAttribute)operatingSystemEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOperatingSystem_Initrd() {
		return (EAttribute)operatingSystemEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOperatingSystem_Cmdline() {
		return (EAttribute)operatingSystemEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOperatingSystem_Dtb() {
		return (EAttribute)operatingSystemEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOperatingSystem_Root() {
		return (EAttribute)operatingSystemEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOperatingSystem_Acpi() {
		return (EReference)operatingSystemEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOperatingSystem_Boot() {
		return (EReference)operatingSystemEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOperatingSystem_Bootmenu() {
		return (EReference)operatingSystemEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOperatingSystem_Bios() {
		return (EReference)operatingSystemEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOperatingSystem_Smbios() {
		return (EReference)operatingSystemEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFirmware() {
		return firmwareEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFirmware_Feature() {
		return (EReference)firmwareEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFirmwareFeature() {
		return firmwareFeatureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFirmwareFeature_Enabled() {
		return (EAttribute)firmwareFeatureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFirmwareFeature_Name() {
		return (EAttribute)firmwareFeatureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOsType() {
		return osTypeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOsType_Arch() {
		return (EAttribute)osTypeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOsType_Machine() {
		return (EAttribute)osTypeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOsType_Value() {
		return (EAttribute)osTypeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInitEnvironment() {
		return initEnvironmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInitEnvironment_Name() {
		return (EAttribute)initEnvironmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInitEnvironment_Value() {
		return (EAttribute)initEnvironmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLoader() {
		return loaderEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoader_Readonly() {
		return (EAttribute)loaderEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoader_Secure() {
		return (EAttribute)loaderEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoader_Type() {
		return (EAttribute)loaderEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoader_Stateless() {
		return (EAttribute)loaderEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoader_Format() {
		return (EAttribute)loaderEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoader_Value() {
		return (EAttribute)loaderEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNvramFile() {
		return nvramFileEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNvramFile_Template() {
		return (EAttribute)nvramFileEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNvramFile_Type() {
		return (EAttribute)nvramFileEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNvramFile_Format() {
		return (EAttribute)nvramFileEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNvramFile_Value() {
		return (EAttribute)nvramFileEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNvramFile_Source() {
		return (EReference)nvramFileEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDiskSource() {
		return diskSourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskSource_File() {
		return (EAttribute)diskSourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskSource_Fdgroup() {
		return (EAttribute)diskSourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskSource_Dev() {
		return (EAttribute)diskSourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskSource_Dir() {
		return (EAttribute)diskSourceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskSource_Protocol() {
		return (EAttribute)diskSourceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskSource_Name() {
		return (EAttribute)diskSourceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskSource_Pool() {
		return (EAttribute)diskSourceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskSource_Volume() {
		return (EAttribute)diskSourceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskSource_Mode() {
		return (EAttribute)diskSourceEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskSource_Query() {
		return (EAttribute)diskSourceEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskSource_Tls() {
		return (EAttribute)diskSourceEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskSource_TlsHostname() {
		return (EAttribute)diskSourceEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskSource_StartupPolicy() {
		return (EAttribute)diskSourceEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskSource_Index() {
		return (EAttribute)diskSourceEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskSource_Type() {
		return (EAttribute)diskSourceEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskSource_Path() {
		return (EAttribute)diskSourceEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskSource_Namespace() {
		return (EAttribute)diskSourceEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskSource_Managed() {
		return (EAttribute)diskSourceEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiskSource_Address() {
		return (EReference)diskSourceEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiskSource_Host() {
		return (EReference)diskSourceEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiskSource_Snapshot() {
		return (EReference)diskSourceEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiskSource_Config() {
		return (EReference)diskSourceEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiskSource_Auth() {
		return (EReference)diskSourceEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiskSource_Initiator() {
		return (EReference)diskSourceEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiskSource_Cookies() {
		return (EReference)diskSourceEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiskSource_Readahead() {
		return (EReference)diskSourceEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiskSource_Timeout() {
		return (EReference)diskSourceEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiskSource_Ssl() {
		return (EReference)diskSourceEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiskSource_Identity() {
		return (EReference)diskSourceEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiskSource_Slices() {
		return (EReference)diskSourceEClass.getEStructuralFeatures().get(29);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiskSource_Reservations() {
		return (EReference)diskSourceEClass.getEStructuralFeatures().get(30);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiskSource_Encryption() {
		return (EReference)diskSourceEClass.getEStructuralFeatures().get(31);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiskSource_Reconnect() {
		return (EReference)diskSourceEClass.getEStructuralFeatures().get(32);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiskSource_Seclabel() {
		return (EReference)diskSourceEClass.getEStructuralFeatures().get(33);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPciAddress() {
		return pciAddressEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciAddress_Domain() {
		return (EAttribute)pciAddressEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciAddress_Bus() {
		return (EAttribute)pciAddressEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciAddress_Slot() {
		return (EAttribute)pciAddressEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciAddress_Function() {
		return (EAttribute)pciAddressEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPciAddress_Multifunction() {
		return (EAttribute)pciAddressEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNetworkHost() {
		return networkHostEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkHost_Transport() {
		return (EAttribute)networkHostEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkHost_Name() {
		return (EAttribute)networkHostEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkHost_Port() {
		return (EAttribute)networkHostEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkHost_Socket() {
		return (EAttribute)networkHostEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSourceSnapshot() {
		return sourceSnapshotEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSourceSnapshot_Name() {
		return (EAttribute)sourceSnapshotEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSourceConfig() {
		return sourceConfigEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSourceConfig_File() {
		return (EAttribute)sourceConfigEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAuth() {
		return authEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAuth_Username() {
		return (EAttribute)authEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAuth_Secret() {
		return (EReference)authEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAuthSecret() {
		return authSecretEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAuthSecret_Type() {
		return (EAttribute)authSecretEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAuthSecret_Uuid() {
		return (EAttribute)authSecretEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAuthSecret_Usage() {
		return (EAttribute)authSecretEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInitiator() {
		return initiatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInitiator_Iqn() {
		return (EReference)initiatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInitiatorIqn() {
		return initiatorIqnEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInitiatorIqn_Name() {
		return (EAttribute)initiatorIqnEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCookies() {
		return cookiesEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCookies_Cookie() {
		return (EReference)cookiesEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCookie() {
		return cookieEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCookie_Name() {
		return (EAttribute)cookieEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCookie_Value() {
		return (EAttribute)cookieEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSourceReadahead() {
		return sourceReadaheadEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSourceReadahead_Size() {
		return (EAttribute)sourceReadaheadEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSourceTimeout() {
		return sourceTimeoutEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSourceTimeout_Seconds() {
		return (EAttribute)sourceTimeoutEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSourceSsl() {
		return sourceSslEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSourceSsl_Verify() {
		return (EAttribute)sourceSslEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSourceIdentity() {
		return sourceIdentityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSourceIdentity_User() {
		return (EAttribute)sourceIdentityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSourceIdentity_Group() {
		return (EAttribute)sourceIdentityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStorageSlices() {
		return storageSlicesEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStorageSlices_Slice() {
		return (EReference)storageSlicesEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStorageSlice() {
		return storageSliceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStorageSlice_Type() {
		return (EAttribute)storageSliceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStorageSlice_Offset() {
		return (EAttribute)storageSliceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStorageSlice_Size() {
		return (EAttribute)storageSliceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReservations() {
		return reservationsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReservations_Managed() {
		return (EAttribute)reservationsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReservations_Source() {
		return (EReference)reservationsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReservationsSource() {
		return reservationsSourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReservationsSource_Type() {
		return (EAttribute)reservationsSourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReservationsSource_Path() {
		return (EAttribute)reservationsSourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReservationsSource_Mode() {
		return (EAttribute)reservationsSourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReservationsSource_Reconnect() {
		return (EReference)reservationsSourceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReconnect() {
		return reconnectEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReconnect_Enabled() {
		return (EAttribute)reconnectEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReconnect_Timeout() {
		return (EAttribute)reconnectEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDiskEncryption() {
		return diskEncryptionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskEncryption_Format() {
		return (EAttribute)diskEncryptionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskEncryption_Engine() {
		return (EAttribute)diskEncryptionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiskEncryption_Secret() {
		return (EReference)diskEncryptionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiskEncryption_Cipher() {
		return (EReference)diskEncryptionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiskEncryption_Ivgen() {
		return (EReference)diskEncryptionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEncryptionSecret() {
		return encryptionSecretEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEncryptionSecret_Type() {
		return (EAttribute)encryptionSecretEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEncryptionSecret_Uuid() {
		return (EAttribute)encryptionSecretEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEncryptionSecret_Usage() {
		return (EAttribute)encryptionSecretEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEncryptionCipher() {
		return encryptionCipherEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEncryptionCipher_Name() {
		return (EAttribute)encryptionCipherEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEncryptionCipher_Size() {
		return (EAttribute)encryptionCipherEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEncryptionCipher_Mode() {
		return (EAttribute)encryptionCipherEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEncryptionCipher_Hash() {
		return (EAttribute)encryptionCipherEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIvgen() {
		return ivgenEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIvgen_Name() {
		return (EAttribute)ivgenEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIvgen_Hash() {
		return (EAttribute)ivgenEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSourceSeclabel() {
		return sourceSeclabelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSourceSeclabel_Model() {
		return (EAttribute)sourceSeclabelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSourceSeclabel_Relabel() {
		return (EAttribute)sourceSeclabelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSourceSeclabel_Labelskip() {
		return (EAttribute)sourceSeclabelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSourceSeclabel_Label() {
		return (EAttribute)sourceSeclabelEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOsAcpi() {
		return osAcpiEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOsAcpi_Table() {
		return (EReference)osAcpiEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAcpiTable() {
		return acpiTableEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcpiTable_Type() {
		return (EAttribute)acpiTableEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcpiTable_Value() {
		return (EAttribute)acpiTableEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBootDevice() {
		return bootDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBootDevice_Dev() {
		return (EAttribute)bootDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBootmenu() {
		return bootmenuEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBootmenu_Enable() {
		return (EAttribute)bootmenuEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBootmenu_Timeout() {
		return (EAttribute)bootmenuEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBios() {
		return biosEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBios_Useserial() {
		return (EAttribute)biosEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBios_RebootTimeout() {
		return (EAttribute)biosEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSmbios() {
		return smbiosEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSmbios_Mode() {
		return (EAttribute)smbiosEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIdmap() {
		return idmapEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIdmap_Uid() {
		return (EReference)idmapEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIdmap_Gid() {
		return (EReference)idmapEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIdRange() {
		return idRangeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdRange_Start() {
		return (EAttribute)idRangeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdRange_Target() {
		return (EAttribute)idRangeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdRange_Count() {
		return (EAttribute)idRangeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFeatures() {
		return featuresEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFeatures_Pae() {
		return (EAttribute)featuresEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFeatures_Apic() {
		return (EReference)featuresEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFeatures_Acpi() {
		return (EAttribute)featuresEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFeatures_Hap() {
		return (EReference)featuresEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFeatures_Hyperv() {
		return (EReference)featuresEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFeatures_Viridian() {
		return (EAttribute)featuresEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFeatures_Kvm() {
		return (EReference)featuresEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFeatures_Xen() {
		return (EReference)featuresEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFeatures_Privnet() {
		return (EAttribute)featuresEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFeatures_Pvspinlock() {
		return (EReference)featuresEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFeatures_Capabilities() {
		return (EReference)featuresEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFeatures_Pmu() {
		return (EReference)featuresEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFeatures_Vmport() {
		return (EReference)featuresEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFeatures_Gic() {
		return (EReference)featuresEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFeatures_Smm() {
		return (EReference)featuresEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFeatures_Ioapic() {
		return (EReference)featuresEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFeatures_Hpt() {
		return (EReference)featuresEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFeatures_Vmcoreinfo() {
		return (EReference)featuresEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFeatures_Htm() {
		return (EReference)featuresEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFeatures_NestedHv() {
		return (EReference)featuresEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFeatures_Msrs() {
		return (EReference)featuresEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFeatures_CcfAssist() {
		return (EReference)featuresEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFeatures_Cfpc() {
		return (EReference)featuresEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFeatures_Sbbc() {
		return (EReference)featuresEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFeatures_Ibs() {
		return (EReference)featuresEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFeatures_Tcg() {
		return (EReference)featuresEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFeatures_Ps2() {
		return (EReference)featuresEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFeatures_AsyncTeardown() {
		return (EReference)featuresEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFeatures_Ras() {
		return (EReference)featuresEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getApic() {
		return apicEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApic_Eoi() {
		return (EAttribute)apicEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFeatureState() {
		return featureStateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFeatureState_State() {
		return (EAttribute)featureStateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHyperv() {
		return hypervEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHyperv_Mode() {
		return (EAttribute)hypervEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHyperv_Relaxed() {
		return (EReference)hypervEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHyperv_Vapic() {
		return (EReference)hypervEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHyperv_Spinlocks() {
		return (EReference)hypervEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHyperv_Vpindex() {
		return (EReference)hypervEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHyperv_Runtime() {
		return (EReference)hypervEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHyperv_Synic() {
		return (EReference)hypervEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHyperv_Stimer() {
		return (EReference)hypervEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHyperv_Reset() {
		return (EReference)hypervEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHyperv_Vendor_id() {
		return (EReference)hypervEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHyperv_Frequencies() {
		return (EReference)hypervEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHyperv_Reenlightenment() {
		return (EReference)hypervEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHyperv_Tlbflush() {
		return (EReference)hypervEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHyperv_Ipi() {
		return (EReference)hypervEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHyperv_Evmcs() {
		return (EReference)hypervEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHyperv_Avic() {
		return (EReference)hypervEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHyperv_Emsr_bitmap() {
		return (EReference)hypervEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHyperv_Xmm_input() {
		return (EReference)hypervEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHypervSpinlocks() {
		return hypervSpinlocksEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHypervSpinlocks_State() {
		return (EAttribute)hypervSpinlocksEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHypervSpinlocks_Retries() {
		return (EAttribute)hypervSpinlocksEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHypervStimer() {
		return hypervStimerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHypervStimer_State() {
		return (EAttribute)hypervStimerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHypervStimer_Direct() {
		return (EReference)hypervStimerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHypervVendorId() {
		return hypervVendorIdEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHypervVendorId_State() {
		return (EAttribute)hypervVendorIdEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHypervVendorId_Value() {
		return (EAttribute)hypervVendorIdEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getKvmFeatures() {
		return kvmFeaturesEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKvmFeatures_Hidden() {
		return (EReference)kvmFeaturesEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKvmFeatures_HintDedicated() {
		return (EReference)kvmFeaturesEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKvmFeatures_PollControl() {
		return (EReference)kvmFeaturesEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKvmFeatures_PvIpi() {
		return (EReference)kvmFeaturesEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKvmFeatures_DirtyRing() {
		return (EReference)kvmFeaturesEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getKvmDirtyRing() {
		return kvmDirtyRingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKvmDirtyRing_State() {
		return (EAttribute)kvmDirtyRingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKvmDirtyRing_Size() {
		return (EAttribute)kvmDirtyRingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getXenFeatures() {
		return xenFeaturesEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getXenFeatures_E820_host() {
		return (EReference)xenFeaturesEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getXenFeatures_Passthrough() {
		return (EReference)xenFeaturesEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getXenPassthrough() {
		return xenPassthroughEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getXenPassthrough_State() {
		return (EAttribute)xenPassthroughEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getXenPassthrough_Mode() {
		return (EAttribute)xenPassthroughEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLxcCapabilities() {
		return lxcCapabilitiesEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLxcCapabilities_Policy() {
		return (EAttribute)lxcCapabilitiesEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcCapabilities_Audit_control() {
		return (EReference)lxcCapabilitiesEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcCapabilities_Audit_write() {
		return (EReference)lxcCapabilitiesEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcCapabilities_Block_suspend() {
		return (EReference)lxcCapabilitiesEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcCapabilities_Chown() {
		return (EReference)lxcCapabilitiesEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcCapabilities_Dac_override() {
		return (EReference)lxcCapabilitiesEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcCapabilities_Dac_read_search() {
		return (EReference)lxcCapabilitiesEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcCapabilities_Fowner() {
		return (EReference)lxcCapabilitiesEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcCapabilities_Fsetid() {
		return (EReference)lxcCapabilitiesEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcCapabilities_Ipc_lock() {
		return (EReference)lxcCapabilitiesEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcCapabilities_Ipc_owner() {
		return (EReference)lxcCapabilitiesEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcCapabilities_Kill() {
		return (EReference)lxcCapabilitiesEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcCapabilities_Lease() {
		return (EReference)lxcCapabilitiesEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcCapabilities_Linux_immutable() {
		return (EReference)lxcCapabilitiesEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcCapabilities_Mac_admin() {
		return (EReference)lxcCapabilitiesEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcCapabilities_Mac_override() {
		return (EReference)lxcCapabilitiesEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcCapabilities_Mknod() {
		return (EReference)lxcCapabilitiesEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcCapabilities_Net_admin() {
		return (EReference)lxcCapabilitiesEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcCapabilities_Net_bind_service() {
		return (EReference)lxcCapabilitiesEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcCapabilities_Net_broadcast() {
		return (EReference)lxcCapabilitiesEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcCapabilities_Net_raw() {
		return (EReference)lxcCapabilitiesEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcCapabilities_Setgid() {
		return (EReference)lxcCapabilitiesEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcCapabilities_Setfcap() {
		return (EReference)lxcCapabilitiesEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcCapabilities_Setpcap() {
		return (EReference)lxcCapabilitiesEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcCapabilities_Setuid() {
		return (EReference)lxcCapabilitiesEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcCapabilities_Sys_admin() {
		return (EReference)lxcCapabilitiesEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcCapabilities_Sys_boot() {
		return (EReference)lxcCapabilitiesEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcCapabilities_Sys_chroot() {
		return (EReference)lxcCapabilitiesEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcCapabilities_Sys_module() {
		return (EReference)lxcCapabilitiesEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcCapabilities_Sys_nice() {
		return (EReference)lxcCapabilitiesEClass.getEStructuralFeatures().get(29);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcCapabilities_Sys_pacct() {
		return (EReference)lxcCapabilitiesEClass.getEStructuralFeatures().get(30);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcCapabilities_Sys_ptrace() {
		return (EReference)lxcCapabilitiesEClass.getEStructuralFeatures().get(31);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcCapabilities_Sys_rawio() {
		return (EReference)lxcCapabilitiesEClass.getEStructuralFeatures().get(32);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcCapabilities_Sys_resource() {
		return (EReference)lxcCapabilitiesEClass.getEStructuralFeatures().get(33);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcCapabilities_Sys_time() {
		return (EReference)lxcCapabilitiesEClass.getEStructuralFeatures().get(34);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcCapabilities_Sys_tty_config() {
		return (EReference)lxcCapabilitiesEClass.getEStructuralFeatures().get(35);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcCapabilities_Syslog() {
		return (EReference)lxcCapabilitiesEClass.getEStructuralFeatures().get(36);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcCapabilities_Wake_alarm() {
		return (EReference)lxcCapabilitiesEClass.getEStructuralFeatures().get(37);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGic() {
		return gicEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGic_Version() {
		return (EAttribute)gicEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSmm() {
		return smmEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSmm_State() {
		return (EAttribute)smmEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSmm_Tseg() {
		return (EReference)smmEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSizeInMebibytes() {
		return sizeInMebibytesEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSizeInMebibytes_Unit() {
		return (EAttribute)sizeInMebibytesEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSizeInMebibytes_Value() {
		return (EAttribute)sizeInMebibytesEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIoapic() {
		return ioapicEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIoapic_Driver() {
		return (EAttribute)ioapicEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHpt() {
		return hptEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHpt_Resizing() {
		return (EAttribute)hptEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHpt_Maxpagesize() {
		return (EReference)hptEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMsrs() {
		return msrsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMsrs_Unknown() {
		return (EAttribute)msrsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMitigation() {
		return mitigationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMitigation_Value() {
		return (EAttribute)mitigationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTcg() {
		return tcgEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTcg_TbCache() {
		return (EReference)tcgEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAsyncTeardown() {
		return asyncTeardownEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAsyncTeardown_Enabled() {
		return (EAttribute)asyncTeardownEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCpu() {
		return cpuEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCpu_Mode() {
		return (EAttribute)cpuEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCpu_Match() {
		return (EAttribute)cpuEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCpu_Check() {
		return (EAttribute)cpuEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCpu_Migratable() {
		return (EAttribute)cpuEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCpu_Model() {
		return (EReference)cpuEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCpu_Vendor() {
		return (EAttribute)cpuEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCpu_Topology() {
		return (EReference)cpuEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCpu_Cache() {
		return (EReference)cpuEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCpu_Maxphysaddr() {
		return (EReference)cpuEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCpu_Feature() {
		return (EReference)cpuEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCpu_Numa() {
		return (EReference)cpuEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCpuModel() {
		return cpuModelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCpuModel_Fallback() {
		return (EAttribute)cpuModelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCpuModel_Vendor_id() {
		return (EAttribute)cpuModelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCpuModel_Value() {
		return (EAttribute)cpuModelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCpuTopology() {
		return cpuTopologyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCpuTopology_Sockets() {
		return (EAttribute)cpuTopologyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCpuTopology_Dies() {
		return (EAttribute)cpuTopologyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCpuTopology_Cores() {
		return (EAttribute)cpuTopologyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCpuTopology_Threads() {
		return (EAttribute)cpuTopologyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCpuTopology_Clusters() {
		return (EAttribute)cpuTopologyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCpuCache() {
		return cpuCacheEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCpuCache_Level() {
		return (EAttribute)cpuCacheEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCpuCache_Mode() {
		return (EAttribute)cpuCacheEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMaxphysaddr() {
		return maxphysaddrEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaxphysaddr_Mode() {
		return (EAttribute)maxphysaddrEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaxphysaddr_Bits() {
		return (EAttribute)maxphysaddrEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaxphysaddr_Limit() {
		return (EAttribute)maxphysaddrEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCpuFeature() {
		return cpuFeatureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCpuFeature_Policy() {
		return (EAttribute)cpuFeatureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCpuFeature_Name() {
		return (EAttribute)cpuFeatureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNuma() {
		return numaEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNuma_Cell() {
		return (EReference)numaEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNuma_Interconnects() {
		return (EReference)numaEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNumaCell() {
		return numaCellEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumaCell_Id() {
		return (EAttribute)numaCellEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumaCell_Cpus() {
		return (EAttribute)numaCellEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumaCell_Memory() {
		return (EAttribute)numaCellEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumaCell_Unit() {
		return (EAttribute)numaCellEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumaCell_MemAccess() {
		return (EAttribute)numaCellEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumaCell_Discard() {
		return (EAttribute)numaCellEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNumaCell_Distances() {
		return (EReference)numaCellEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNumaCell_Cache() {
		return (EReference)numaCellEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDistances() {
		return distancesEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDistances_Sibling() {
		return (EReference)distancesEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSibling() {
		return siblingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSibling_Id() {
		return (EAttribute)siblingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSibling_Value() {
		return (EAttribute)siblingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNumaCache() {
		return numaCacheEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumaCache_Level() {
		return (EAttribute)numaCacheEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumaCache_Associativity() {
		return (EAttribute)numaCacheEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumaCache_Policy() {
		return (EAttribute)numaCacheEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNumaCache_Size() {
		return (EReference)numaCacheEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNumaCache_Line() {
		return (EReference)numaCacheEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNumaCacheSize() {
		return numaCacheSizeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumaCacheSize_Value() {
		return (EAttribute)numaCacheSizeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumaCacheSize_Unit() {
		return (EAttribute)numaCacheSizeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNumaCacheLine() {
		return numaCacheLineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumaCacheLine_Value() {
		return (EAttribute)numaCacheLineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumaCacheLine_Unit() {
		return (EAttribute)numaCacheLineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInterconnects() {
		return interconnectsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterconnects_Latency() {
		return (EReference)interconnectsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterconnects_Bandwidth() {
		return (EReference)interconnectsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNumaLatency() {
		return numaLatencyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumaLatency_Initiator() {
		return (EAttribute)numaLatencyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumaLatency_Target() {
		return (EAttribute)numaLatencyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumaLatency_Cache() {
		return (EAttribute)numaLatencyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumaLatency_Type() {
		return (EAttribute)numaLatencyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumaLatency_Value() {
		return (EAttribute)numaLatencyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNumaBandwidth() {
		return numaBandwidthEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumaBandwidth_Initiator() {
		return (EAttribute)numaBandwidthEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumaBandwidth_Target() {
		return (EAttribute)numaBandwidthEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumaBandwidth_Cache() {
		return (EAttribute)numaBandwidthEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumaBandwidth_Type() {
		return (EAttribute)numaBandwidthEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumaBandwidth_Value() {
		return (EAttribute)numaBandwidthEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumaBandwidth_Unit() {
		return (EAttribute)numaBandwidthEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getClock() {
		return clockEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClock_Offset() {
		return (EAttribute)clockEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClock_Adjustment() {
		return (EAttribute)clockEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClock_Timezone() {
		return (EAttribute)clockEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClock_Basis() {
		return (EAttribute)clockEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClock_Start() {
		return (EAttribute)clockEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getClock_Timer() {
		return (EReference)clockEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTimer() {
		return timerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTimer_Name() {
		return (EAttribute)timerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTimer_Track() {
		return (EAttribute)timerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTimer_Tickpolicy() {
		return (EAttribute)timerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTimer_Frequency() {
		return (EAttribute)timerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTimer_Mode() {
		return (EAttribute)timerEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTimer_Present() {
		return (EAttribute)timerEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTimer_Catchup() {
		return (EReference)timerEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTimerCatchup() {
		return timerCatchupEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTimerCatchup_Threshold() {
		return (EAttribute)timerCatchupEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTimerCatchup_Slew() {
		return (EAttribute)timerCatchupEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTimerCatchup_Limit() {
		return (EAttribute)timerCatchupEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPm() {
		return pmEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPm_SuspendToMem() {
		return (EReference)pmEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPm_SuspendToDisk() {
		return (EReference)pmEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSuspendState() {
		return suspendStateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuspendState_Enabled() {
		return (EAttribute)suspendStateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPerf() {
		return perfEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPerf_Event() {
		return (EReference)perfEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPerfEvent() {
		return perfEventEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerfEvent_Name() {
		return (EAttribute)perfEventEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerfEvent_Enabled() {
		return (EAttribute)perfEventEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDevices() {
		return devicesEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevices_Emulator() {
		return (EAttribute)devicesEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevices_Disk() {
		return (EReference)devicesEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevices_Controller() {
		return (EReference)devicesEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevices_Lease() {
		return (EReference)devicesEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevices_Filesystem() {
		return (EReference)devicesEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevices_Interface() {
		return (EReference)devicesEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevices_Smartcard() {
		return (EReference)devicesEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevices_Serial() {
		return (EReference)devicesEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevices_Parallel() {
		return (EReference)devicesEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevices_Console() {
		return (EReference)devicesEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevices_Channel() {
		return (EReference)devicesEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevices_Input() {
		return (EReference)devicesEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevices_Tpm() {
		return (EReference)devicesEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevices_Graphics() {
		return (EReference)devicesEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevices_Sound() {
		return (EReference)devicesEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevices_Audio() {
		return (EReference)devicesEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevices_Video() {
		return (EReference)devicesEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevices_Hostdev() {
		return (EReference)devicesEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevices_Redirdev() {
		return (EReference)devicesEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevices_Redirfilter() {
		return (EReference)devicesEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevices_Hub() {
		return (EReference)devicesEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevices_Watchdog() {
		return (EReference)devicesEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevices_Memballoon() {
		return (EReference)devicesEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevices_Rng() {
		return (EReference)devicesEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevices_Nvram() {
		return (EReference)devicesEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevices_Panic() {
		return (EReference)devicesEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevices_Shmem() {
		return (EReference)devicesEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevices_Memory() {
		return (EReference)devicesEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevices_Iommu() {
		return (EReference)devicesEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevices_Vsock() {
		return (EReference)devicesEClass.getEStructuralFeatures().get(29);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevices_Crypto() {
		return (EReference)devicesEClass.getEStructuralFeatures().get(30);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevices_Pstore() {
		return (EReference)devicesEClass.getEStructuralFeatures().get(31);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDisk() {
		return diskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisk_Type() {
		return (EAttribute)diskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisk_Device() {
		return (EAttribute)diskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisk_Model() {
		return (EAttribute)diskEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisk_Rawio() {
		return (EAttribute)diskEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisk_Sgio() {
		return (EAttribute)diskEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisk_Snapshot() {
		return (EAttribute)diskEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDisk_Driver() {
		return (EReference)diskEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDisk_Auth() {
		return (EReference)diskEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDisk_Source() {
		return (EReference)diskEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDisk_BackingStore() {
		return (EReference)diskEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDisk_Mirror() {
		return (EReference)diskEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDisk_Target() {
		return (EReference)diskEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDisk_Iotune() {
		return (EReference)diskEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisk_Readonly() {
		return (EAttribute)diskEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisk_Shareable() {
		return (EAttribute)diskEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDisk_Transient() {
		return (EReference)diskEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisk_Serial() {
		return (EAttribute)diskEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisk_Wwn() {
		return (EAttribute)diskEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisk_Vendor() {
		return (EAttribute)diskEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisk_Product() {
		return (EAttribute)diskEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDisk_Encryption() {
		return (EReference)diskEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDisk_Boot() {
		return (EReference)diskEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDisk_Backenddomain() {
		return (EReference)diskEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDisk_Geometry() {
		return (EReference)diskEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDisk_Blockio() {
		return (EReference)diskEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDisk_Alias() {
		return (EReference)diskEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDisk_Acpi() {
		return (EReference)diskEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDisk_Address() {
		return (EReference)diskEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDiskDriver() {
		return diskDriverEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskDriver_Name() {
		return (EAttribute)diskDriverEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskDriver_Type() {
		return (EAttribute)diskDriverEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskDriver_Cache() {
		return (EAttribute)diskDriverEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskDriver_Error_policy() {
		return (EAttribute)diskDriverEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskDriver_Rerror_policy() {
		return (EAttribute)diskDriverEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskDriver_Io() {
		return (EAttribute)diskDriverEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskDriver_Ioeventfd() {
		return (EAttribute)diskDriverEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskDriver_Event_idx() {
		return (EAttribute)diskDriverEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskDriver_Copy_on_read() {
		return (EAttribute)diskDriverEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskDriver_Discard() {
		return (EAttribute)diskDriverEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskDriver_Discard_no_unref() {
		return (EAttribute)diskDriverEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskDriver_Detect_zeroes() {
		return (EAttribute)diskDriverEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskDriver_Iothread() {
		return (EAttribute)diskDriverEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskDriver_Queues() {
		return (EAttribute)diskDriverEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskDriver_Queue_size() {
		return (EAttribute)diskDriverEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskDriver_Iommu() {
		return (EAttribute)diskDriverEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskDriver_Ats() {
		return (EAttribute)diskDriverEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskDriver_Packed() {
		return (EAttribute)diskDriverEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskDriver_Page_per_vq() {
		return (EAttribute)diskDriverEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiskDriver_Iothreads() {
		return (EReference)diskDriverEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiskDriver_Metadata_cache() {
		return (EReference)diskDriverEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDiskIothreads() {
		return diskIothreadsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiskIothreads_Iothread() {
		return (EReference)diskIothreadsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDiskIothread() {
		return diskIothreadEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskIothread_Id() {
		return (EAttribute)diskIothreadEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiskIothread_Queue() {
		return (EReference)diskIothreadEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDiskQueue() {
		return diskQueueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskQueue_Id() {
		return (EAttribute)diskQueueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMetadataCache() {
		return metadataCacheEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMetadataCache_Max_size() {
		return (EReference)metadataCacheEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSizeInBytes() {
		return sizeInBytesEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSizeInBytes_Unit() {
		return (EAttribute)sizeInBytesEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSizeInBytes_Value() {
		return (EAttribute)sizeInBytesEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBackingStore() {
		return backingStoreEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBackingStore_Index() {
		return (EAttribute)backingStoreEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBackingStore_Type() {
		return (EAttribute)backingStoreEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBackingStore_Source() {
		return (EReference)backingStoreEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBackingStore_BackingStore() {
		return (EReference)backingStoreEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBackingStore_Format() {
		return (EReference)backingStoreEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getImageFormat() {
		return imageFormatEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImageFormat_Type() {
		return (EAttribute)imageFormatEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImageFormat_Metadata_cache() {
		return (EReference)imageFormatEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDiskMirror() {
		return diskMirrorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskMirror_File() {
		return (EAttribute)diskMirrorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskMirror_Format() {
		return (EAttribute)diskMirrorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskMirror_Job() {
		return (EAttribute)diskMirrorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskMirror_Type() {
		return (EAttribute)diskMirrorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskMirror_Ready() {
		return (EAttribute)diskMirrorEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiskMirror_Source() {
		return (EReference)diskMirrorEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiskMirror_FormatElement() {
		return (EReference)diskMirrorEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiskMirror_BackingStore() {
		return (EReference)diskMirrorEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDiskTarget() {
		return diskTargetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskTarget_Dev() {
		return (EAttribute)diskTargetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskTarget_Bus() {
		return (EAttribute)diskTargetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskTarget_Tray() {
		return (EAttribute)diskTargetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskTarget_Removable() {
		return (EAttribute)diskTargetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskTarget_Rotation_rate() {
		return (EAttribute)diskTargetEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIotune() {
		return iotuneEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIotune_Total_bytes_sec() {
		return (EAttribute)iotuneEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIotune_Read_bytes_sec() {
		return (EAttribute)iotuneEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIotune_Write_bytes_sec() {
		return (EAttribute)iotuneEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIotune_Total_iops_sec() {
		return (EAttribute)iotuneEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIotune_Read_iops_sec() {
		return (EAttribute)iotuneEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIotune_Write_iops_sec() {
		return (EAttribute)iotuneEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIotune_Total_bytes_sec_max() {
		return (EAttribute)iotuneEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIotune_Read_bytes_sec_max() {
		return (EAttribute)iotuneEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIotune_Write_bytes_sec_max() {
		return (EAttribute)iotuneEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIotune_Total_iops_sec_max() {
		return (EAttribute)iotuneEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIotune_Read_iops_sec_max() {
		return (EAttribute)iotuneEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIotune_Write_iops_sec_max() {
		return (EAttribute)iotuneEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIotune_Size_iops_sec() {
		return (EAttribute)iotuneEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIotune_Group_name() {
		return (EAttribute)iotuneEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIotune_Total_bytes_sec_max_length() {
		return (EAttribute)iotuneEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIotune_Read_bytes_sec_max_length() {
		return (EAttribute)iotuneEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIotune_Write_bytes_sec_max_length() {
		return (EAttribute)iotuneEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIotune_Total_iops_sec_max_length() {
		return (EAttribute)iotuneEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIotune_Read_iops_sec_max_length() {
		return (EAttribute)iotuneEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIotune_Write_iops_sec_max_length() {
		return (EAttribute)iotuneEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDiskTransient() {
		return diskTransientEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskTransient_ShareBacking() {
		return (EAttribute)diskTransientEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDeviceBoot() {
		return deviceBootEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceBoot_Order() {
		return (EAttribute)deviceBootEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceBoot_Loadparm() {
		return (EAttribute)deviceBootEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBackendDomain() {
		return backendDomainEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBackendDomain_Name() {
		return (EAttribute)backendDomainEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDiskGeometry() {
		return diskGeometryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskGeometry_Cyls() {
		return (EAttribute)diskGeometryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskGeometry_Heads() {
		return (EAttribute)diskGeometryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskGeometry_Secs() {
		return (EAttribute)diskGeometryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskGeometry_Trans() {
		return (EAttribute)diskGeometryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDiskBlockio() {
		return diskBlockioEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskBlockio_Logical_block_size() {
		return (EAttribute)diskBlockioEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskBlockio_Physical_block_size() {
		return (EAttribute)diskBlockioEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAlias() {
		return aliasEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlias_Name() {
		return (EAttribute)aliasEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDeviceAcpi() {
		return deviceAcpiEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceAcpi_Index() {
		return (EAttribute)deviceAcpiEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDeviceAddress() {
		return deviceAddressEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceAddress_Type() {
		return (EAttribute)deviceAddressEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceAddress_Domain() {
		return (EAttribute)deviceAddressEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceAddress_Bus() {
		return (EAttribute)deviceAddressEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceAddress_Slot() {
		return (EAttribute)deviceAddressEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceAddress_Function() {
		return (EAttribute)deviceAddressEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceAddress_Multifunction() {
		return (EAttribute)deviceAddressEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceAddress_Controller() {
		return (EAttribute)deviceAddressEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceAddress_Target() {
		return (EAttribute)deviceAddressEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceAddress_Unit() {
		return (EAttribute)deviceAddressEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceAddress_Port() {
		return (EAttribute)deviceAddressEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceAddress_Reg() {
		return (EAttribute)deviceAddressEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceAddress_Cssid() {
		return (EAttribute)deviceAddressEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceAddress_Ssid() {
		return (EAttribute)deviceAddressEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceAddress_Devno() {
		return (EAttribute)deviceAddressEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceAddress_Iobase() {
		return (EAttribute)deviceAddressEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceAddress_Irq() {
		return (EAttribute)deviceAddressEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceAddress_Base() {
		return (EAttribute)deviceAddressEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeviceAddress_Zpci() {
		return (EReference)deviceAddressEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getZpciAddress() {
		return zpciAddressEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getZpciAddress_Uid() {
		return (EAttribute)zpciAddressEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getZpciAddress_Fid() {
		return (EAttribute)zpciAddressEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getController() {
		return controllerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getController_Type() {
		return (EAttribute)controllerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getController_Index() {
		return (EAttribute)controllerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getController_Model() {
		return (EAttribute)controllerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getController_Ports() {
		return (EAttribute)controllerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getController_Vectors() {
		return (EAttribute)controllerEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getController_MaxGrantFrames() {
		return (EAttribute)controllerEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getController_MaxEventChannels() {
		return (EAttribute)controllerEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getController_ModelElement() {
		return (EReference)controllerEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getController_Driver() {
		return (EReference)controllerEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getController_Target() {
		return (EReference)controllerEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getController_Master() {
		return (EReference)controllerEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getController_Pcihole64() {
		return (EReference)controllerEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getController_Alias() {
		return (EReference)controllerEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getController_Acpi() {
		return (EReference)controllerEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getController_Address() {
		return (EReference)controllerEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getControllerModel() {
		return controllerModelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getControllerModel_Name() {
		return (EAttribute)controllerModelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getControllerDriver() {
		return controllerDriverEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getControllerDriver_Queues() {
		return (EAttribute)controllerDriverEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getControllerDriver_Cmd_per_lun() {
		return (EAttribute)controllerDriverEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getControllerDriver_Max_sectors() {
		return (EAttribute)controllerDriverEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getControllerDriver_Ioeventfd() {
		return (EAttribute)controllerDriverEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getControllerDriver_Iothread() {
		return (EAttribute)controllerDriverEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getControllerDriver_Iommu() {
		return (EAttribute)controllerDriverEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getControllerDriver_Ats() {
		return (EAttribute)controllerDriverEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getControllerDriver_Packed() {
		return (EAttribute)controllerDriverEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getControllerDriver_Page_per_vq() {
		return (EAttribute)controllerDriverEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getControllerTarget() {
		return controllerTargetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getControllerTarget_ChassisNr() {
		return (EAttribute)controllerTargetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getControllerTarget_Chassis() {
		return (EAttribute)controllerTargetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getControllerTarget_Port() {
		return (EAttribute)controllerTargetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getControllerTarget_BusNr() {
		return (EAttribute)controllerTargetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getControllerTarget_Index() {
		return (EAttribute)controllerTargetEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getControllerTarget_Hotplug() {
		return (EAttribute)controllerTargetEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getControllerTarget_Node() {
		return (EAttribute)controllerTargetEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getControllerMaster() {
		return controllerMasterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getControllerMaster_Startport() {
		return (EAttribute)controllerMasterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLease() {
		return leaseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLease_Lockspace() {
		return (EAttribute)leaseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLease_Key() {
		return (EAttribute)leaseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLease_Target() {
		return (EReference)leaseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLeaseTarget() {
		return leaseTargetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLeaseTarget_Path() {
		return (EAttribute)leaseTargetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLeaseTarget_Offset() {
		return (EAttribute)leaseTargetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFilesystem() {
		return filesystemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilesystem_Type() {
		return (EAttribute)filesystemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilesystem_Model() {
		return (EAttribute)filesystemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilesystem_Accessmode() {
		return (EAttribute)filesystemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilesystem_Multidevs() {
		return (EAttribute)filesystemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilesystem_Fmode() {
		return (EAttribute)filesystemEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilesystem_Dmode() {
		return (EAttribute)filesystemEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFilesystem_Driver() {
		return (EReference)filesystemEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFilesystem_Binary() {
		return (EReference)filesystemEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFilesystem_Idmap() {
		return (EReference)filesystemEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFilesystem_Source() {
		return (EReference)filesystemEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFilesystem_Target() {
		return (EReference)filesystemEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilesystem_Readonly() {
		return (EAttribute)filesystemEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFilesystem_Space_hard_limit() {
		return (EReference)filesystemEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFilesystem_Space_soft_limit() {
		return (EReference)filesystemEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFilesystem_Boot() {
		return (EReference)filesystemEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFilesystem_Alias() {
		return (EReference)filesystemEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFilesystem_Acpi() {
		return (EReference)filesystemEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFilesystem_Address() {
		return (EReference)filesystemEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFilesystemDriver() {
		return filesystemDriverEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilesystemDriver_Type() {
		return (EAttribute)filesystemDriverEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilesystemDriver_Format() {
		return (EAttribute)filesystemDriverEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilesystemDriver_Wrpolicy() {
		return (EAttribute)filesystemDriverEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilesystemDriver_Iommu() {
		return (EAttribute)filesystemDriverEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilesystemDriver_Ats() {
		return (EAttribute)filesystemDriverEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilesystemDriver_Packed() {
		return (EAttribute)filesystemDriverEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilesystemDriver_Page_per_vq() {
		return (EAttribute)filesystemDriverEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilesystemDriver_Queue() {
		return (EAttribute)filesystemDriverEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFilesystemBinary() {
		return filesystemBinaryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilesystemBinary_Path() {
		return (EAttribute)filesystemBinaryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilesystemBinary_Xattr() {
		return (EAttribute)filesystemBinaryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFilesystemBinary_Cache() {
		return (EReference)filesystemBinaryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFilesystemBinary_Sandbox() {
		return (EReference)filesystemBinaryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFilesystemBinary_Lock() {
		return (EReference)filesystemBinaryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFilesystemBinary_Thread_pool() {
		return (EReference)filesystemBinaryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFilesystemCache() {
		return filesystemCacheEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilesystemCache_Mode() {
		return (EAttribute)filesystemCacheEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFilesystemSandbox() {
		return filesystemSandboxEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilesystemSandbox_Mode() {
		return (EAttribute)filesystemSandboxEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFilesystemLock() {
		return filesystemLockEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilesystemLock_Posix() {
		return (EAttribute)filesystemLockEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilesystemLock_Flock() {
		return (EAttribute)filesystemLockEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFilesystemThreadPool() {
		return filesystemThreadPoolEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilesystemThreadPool_Size() {
		return (EAttribute)filesystemThreadPoolEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFilesystemSource() {
		return filesystemSourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilesystemSource_File() {
		return (EAttribute)filesystemSourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilesystemSource_Dev() {
		return (EAttribute)filesystemSourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilesystemSource_Dir() {
		return (EAttribute)filesystemSourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilesystemSource_Socket() {
		return (EAttribute)filesystemSourceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilesystemSource_Name() {
		return (EAttribute)filesystemSourceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilesystemSource_Usage() {
		return (EAttribute)filesystemSourceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilesystemSource_Units() {
		return (EAttribute)filesystemSourceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFilesystemTarget() {
		return filesystemTargetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilesystemTarget_Dir() {
		return (EAttribute)filesystemTargetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInterface() {
		return interfaceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterface_Type() {
		return (EAttribute)interfaceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterface_Managed() {
		return (EAttribute)interfaceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterface_TrustGuestRxFilters() {
		return (EAttribute)interfaceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterface_Mac() {
		return (EReference)interfaceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterface_Source() {
		return (EReference)interfaceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterface_Vlan() {
		return (EReference)interfaceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterface_Virtualport() {
		return (EReference)interfaceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterface_Bandwidth() {
		return (EReference)interfaceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterface_Ip() {
		return (EReference)interfaceEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterface_Route() {
		return (EReference)interfaceEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterface_PortForward() {
		return (EReference)interfaceEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterface_Script() {
		return (EReference)interfaceEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterface_Downscript() {
		return (EReference)interfaceEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterface_Backenddomain() {
		return (EReference)interfaceEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterface_Target() {
		return (EReference)interfaceEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterface_Guest() {
		return (EReference)interfaceEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterface_Model() {
		return (EReference)interfaceEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterface_Driver() {
		return (EReference)interfaceEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterface_Backend() {
		return (EReference)interfaceEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterface_Teaming() {
		return (EReference)interfaceEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterface_Filterref() {
		return (EReference)interfaceEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterface_Tune() {
		return (EReference)interfaceEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterface_Link() {
		return (EReference)interfaceEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterface_Mtu() {
		return (EReference)interfaceEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterface_Coalesce() {
		return (EReference)interfaceEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterface_Port() {
		return (EReference)interfaceEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterface_Boot() {
		return (EReference)interfaceEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterface_Rom() {
		return (EReference)interfaceEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterface_Alias() {
		return (EReference)interfaceEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterface_Acpi() {
		return (EReference)interfaceEClass.getEStructuralFeatures().get(29);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterface_Address() {
		return (EReference)interfaceEClass.getEStructuralFeatures().get(30);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInterfaceMac() {
		return interfaceMacEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceMac_Address() {
		return (EAttribute)interfaceMacEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceMac_Type() {
		return (EAttribute)interfaceMacEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceMac_Check() {
		return (EAttribute)interfaceMacEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInterfaceSource() {
		return interfaceSourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceSource_Bridge() {
		return (EAttribute)interfaceSourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceSource_MacTableManager() {
		return (EAttribute)interfaceSourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceSource_Network() {
		return (EAttribute)interfaceSourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceSource_Portgroup() {
		return (EAttribute)interfaceSourceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceSource_Portid() {
		return (EAttribute)interfaceSourceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceSource_Type() {
		return (EAttribute)interfaceSourceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceSource_Path() {
		return (EAttribute)interfaceSourceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceSource_Mode() {
		return (EAttribute)interfaceSourceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceSource_Dev() {
		return (EAttribute)interfaceSourceEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceSource_Name() {
		return (EAttribute)interfaceSourceEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceSource_Address() {
		return (EAttribute)interfaceSourceEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceSource_Port() {
		return (EAttribute)interfaceSourceEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceSource_Missing() {
		return (EAttribute)interfaceSourceEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceSource_Switchid() {
		return (EAttribute)interfaceSourceEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceSource_Portgroupid() {
		return (EAttribute)interfaceSourceEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceSource_Connectionid() {
		return (EAttribute)interfaceSourceEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterfaceSource_Ip() {
		return (EReference)interfaceSourceEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterfaceSource_Route() {
		return (EReference)interfaceSourceEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterfaceSource_Reconnect() {
		return (EReference)interfaceSourceEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterfaceSource_Local() {
		return (EReference)interfaceSourceEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterfaceSource_Vendor() {
		return (EReference)interfaceSourceEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterfaceSource_Product() {
		return (EReference)interfaceSourceEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterfaceSource_AddressElement() {
		return (EReference)interfaceSourceEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIpAddress() {
		return ipAddressEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIpAddress_Address() {
		return (EAttribute)ipAddressEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIpAddress_Family() {
		return (EAttribute)ipAddressEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIpAddress_Prefix() {
		return (EAttribute)ipAddressEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIpAddress_Peer() {
		return (EAttribute)ipAddressEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIpRoute() {
		return ipRouteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIpRoute_Family() {
		return (EAttribute)ipRouteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIpRoute_Address() {
		return (EAttribute)ipRouteEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIpRoute_Netmask() {
		return (EAttribute)ipRouteEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIpRoute_Prefix() {
		return (EAttribute)ipRouteEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIpRoute_Gateway() {
		return (EAttribute)ipRouteEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIpRoute_Metric() {
		return (EAttribute)ipRouteEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLocalAddress() {
		return localAddressEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLocalAddress_Address() {
		return (EAttribute)localAddressEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLocalAddress_Port() {
		return (EAttribute)localAddressEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUsbId() {
		return usbIdEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUsbId_Id() {
		return (EAttribute)usbIdEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInterfacePciAddress() {
		return interfacePciAddressEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfacePciAddress_Bus() {
		return (EAttribute)interfacePciAddressEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfacePciAddress_Device() {
		return (EAttribute)interfacePciAddressEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfacePciAddress_Type() {
		return (EAttribute)interfacePciAddressEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfacePciAddress_Domain() {
		return (EAttribute)interfacePciAddressEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfacePciAddress_Slot() {
		return (EAttribute)interfacePciAddressEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfacePciAddress_Function() {
		return (EAttribute)interfacePciAddressEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfacePciAddress_Multifunction() {
		return (EAttribute)interfacePciAddressEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVlan() {
		return vlanEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVlan_Trunk() {
		return (EAttribute)vlanEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVlan_Tag() {
		return (EReference)vlanEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVlanTag() {
		return vlanTagEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVlanTag_Id() {
		return (EAttribute)vlanTagEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVlanTag_NativeMode() {
		return (EAttribute)vlanTagEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVirtualport() {
		return virtualportEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualport_Type() {
		return (EAttribute)virtualportEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtualport_Parameters() {
		return (EReference)virtualportEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVirtualportParameters() {
		return virtualportParametersEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualportParameters_Managerid() {
		return (EAttribute)virtualportParametersEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualportParameters_Typeid() {
		return (EAttribute)virtualportParametersEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualportParameters_Typeidversion() {
		return (EAttribute)virtualportParametersEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualportParameters_Instanceid() {
		return (EAttribute)virtualportParametersEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualportParameters_Profileid() {
		return (EAttribute)virtualportParametersEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualportParameters_Interfaceid() {
		return (EAttribute)virtualportParametersEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBandwidth() {
		return bandwidthEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBandwidth_ClassID() {
		return (EAttribute)bandwidthEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBandwidth_Inbound() {
		return (EReference)bandwidthEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBandwidth_Outbound() {
		return (EReference)bandwidthEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBandwidthLimit() {
		return bandwidthLimitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBandwidthLimit_Average() {
		return (EAttribute)bandwidthLimitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBandwidthLimit_Peak() {
		return (EAttribute)bandwidthLimitEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBandwidthLimit_Floor() {
		return (EAttribute)bandwidthLimitEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBandwidthLimit_Burst() {
		return (EAttribute)bandwidthLimitEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPortForward() {
		return portForwardEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPortForward_Proto() {
		return (EAttribute)portForwardEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPortForward_Address() {
		return (EAttribute)portForwardEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPortForward_Dev() {
		return (EAttribute)portForwardEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPortForward_Range() {
		return (EReference)portForwardEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPortRange() {
		return portRangeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPortRange_Start() {
		return (EAttribute)portRangeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPortRange_End() {
		return (EAttribute)portRangeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPortRange_To() {
		return (EAttribute)portRangeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPortRange_Exclude() {
		return (EAttribute)portRangeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInterfaceScript() {
		return interfaceScriptEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceScript_Path() {
		return (EAttribute)interfaceScriptEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInterfaceTarget() {
		return interfaceTargetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceTarget_Dev() {
		return (EAttribute)interfaceTargetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceTarget_Managed() {
		return (EAttribute)interfaceTargetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInterfaceGuest() {
		return interfaceGuestEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceGuest_Dev() {
		return (EAttribute)interfaceGuestEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceGuest_Actual() {
		return (EAttribute)interfaceGuestEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInterfaceModel() {
		return interfaceModelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceModel_Type() {
		return (EAttribute)interfaceModelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInterfaceDriver() {
		return interfaceDriverEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceDriver_Name() {
		return (EAttribute)interfaceDriverEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceDriver_Queues() {
		return (EAttribute)interfaceDriverEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceDriver_Rx_queue_size() {
		return (EAttribute)interfaceDriverEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceDriver_Tx_queue_size() {
		return (EAttribute)interfaceDriverEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceDriver_Txmode() {
		return (EAttribute)interfaceDriverEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceDriver_Ioeventfd() {
		return (EAttribute)interfaceDriverEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceDriver_Event_idx() {
		return (EAttribute)interfaceDriverEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceDriver_Iommu() {
		return (EAttribute)interfaceDriverEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceDriver_Ats() {
		return (EAttribute)interfaceDriverEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceDriver_Packed() {
		return (EAttribute)interfaceDriverEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceDriver_Page_per_vq() {
		return (EAttribute)interfaceDriverEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceDriver_Rss() {
		return (EAttribute)interfaceDriverEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceDriver_Rss_hash_report() {
		return (EAttribute)interfaceDriverEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterfaceDriver_Host() {
		return (EReference)interfaceDriverEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterfaceDriver_Guest() {
		return (EReference)interfaceDriverEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInterfaceHostOffload() {
		return interfaceHostOffloadEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceHostOffload_Csum() {
		return (EAttribute)interfaceHostOffloadEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceHostOffload_Gso() {
		return (EAttribute)interfaceHostOffloadEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceHostOffload_Tso4() {
		return (EAttribute)interfaceHostOffloadEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceHostOffload_Tso6() {
		return (EAttribute)interfaceHostOffloadEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceHostOffload_Ecn() {
		return (EAttribute)interfaceHostOffloadEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceHostOffload_Ufo() {
		return (EAttribute)interfaceHostOffloadEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceHostOffload_Mrg_rxbuf() {
		return (EAttribute)interfaceHostOffloadEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInterfaceGuestOffload() {
		return interfaceGuestOffloadEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceGuestOffload_Csum() {
		return (EAttribute)interfaceGuestOffloadEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceGuestOffload_Tso4() {
		return (EAttribute)interfaceGuestOffloadEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceGuestOffload_Tso6() {
		return (EAttribute)interfaceGuestOffloadEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceGuestOffload_Ecn() {
		return (EAttribute)interfaceGuestOffloadEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceGuestOffload_Ufo() {
		return (EAttribute)interfaceGuestOffloadEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInterfaceBackend() {
		return interfaceBackendEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceBackend_Type() {
		return (EAttribute)interfaceBackendEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceBackend_Tap() {
		return (EAttribute)interfaceBackendEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceBackend_Vhost() {
		return (EAttribute)interfaceBackendEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceBackend_LogFile() {
		return (EAttribute)interfaceBackendEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTeaming() {
		return teamingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTeaming_Type() {
		return (EAttribute)teamingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTeaming_Persistent() {
		return (EAttribute)teamingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFilterref() {
		return filterrefEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilterref_Filter() {
		return (EAttribute)filterrefEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFilterref_Parameter() {
		return (EReference)filterrefEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFilterParameter() {
		return filterParameterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilterParameter_Name() {
		return (EAttribute)filterParameterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilterParameter_Value() {
		return (EAttribute)filterParameterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInterfaceTune() {
		return interfaceTuneEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceTune_Sndbuf() {
		return (EAttribute)interfaceTuneEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInterfaceLink() {
		return interfaceLinkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceLink_State() {
		return (EAttribute)interfaceLinkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInterfaceMtu() {
		return interfaceMtuEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfaceMtu_Size() {
		return (EAttribute)interfaceMtuEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCoalesce() {
		return coalesceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCoalesce_Rx() {
		return (EReference)coalesceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCoalesceRx() {
		return coalesceRxEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCoalesceRx_Frames() {
		return (EReference)coalesceRxEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCoalesceFrames() {
		return coalesceFramesEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoalesceFrames_Max() {
		return (EAttribute)coalesceFramesEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInterfacePort() {
		return interfacePortEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterfacePort_Isolated() {
		return (EAttribute)interfacePortEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDeviceRom() {
		return deviceRomEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceRom_Enabled() {
		return (EAttribute)deviceRomEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceRom_Bar() {
		return (EAttribute)deviceRomEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceRom_File() {
		return (EAttribute)deviceRomEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSmartcard() {
		return smartcardEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSmartcard_Mode() {
		return (EAttribute)smartcardEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSmartcard_Type() {
		return (EAttribute)smartcardEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSmartcard_Certificate() {
		return (EAttribute)smartcardEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSmartcard_Database() {
		return (EAttribute)smartcardEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSmartcard_Source() {
		return (EReference)smartcardEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSmartcard_Protocol() {
		return (EReference)smartcardEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSmartcard_Log() {
		return (EReference)smartcardEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSmartcard_Target() {
		return (EReference)smartcardEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSmartcard_Acpi() {
		return (EReference)smartcardEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSmartcard_Address() {
		return (EReference)smartcardEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCharacterSource() {
		return characterSourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCharacterSource_Mode() {
		return (EAttribute)characterSourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCharacterSource_Path() {
		return (EAttribute)characterSourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCharacterSource_Host() {
		return (EAttribute)characterSourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCharacterSource_Service() {
		return (EAttribute)characterSourceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCharacterSource_Channel() {
		return (EAttribute)characterSourceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCharacterSource_Master() {
		return (EAttribute)characterSourceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCharacterSource_Slave() {
		return (EAttribute)characterSourceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCharacterSource_Append() {
		return (EAttribute)characterSourceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCharacterSource_Tls() {
		return (EAttribute)characterSourceEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCharacterSource_Reconnect() {
		return (EReference)characterSourceEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCharacterSource_Seclabel() {
		return (EReference)characterSourceEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCharacterSource_Clipboard() {
		return (EReference)characterSourceEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCharacterSource_Mouse() {
		return (EReference)characterSourceEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSpiceClipboard() {
		return spiceClipboardEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpiceClipboard_Copypaste() {
		return (EAttribute)spiceClipboardEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMouse() {
		return mouseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMouse_Mode() {
		return (EAttribute)mouseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCharacterProtocol() {
		return characterProtocolEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCharacterProtocol_Type() {
		return (EAttribute)characterProtocolEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCharacterLog() {
		return characterLogEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCharacterLog_File() {
		return (EAttribute)characterLogEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCharacterLog_Append() {
		return (EAttribute)characterLogEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCharacterTarget() {
		return characterTargetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCharacterTarget_Type() {
		return (EAttribute)characterTargetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCharacterTarget_Port() {
		return (EAttribute)characterTargetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCharacterTarget_Model() {
		return (EReference)characterTargetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCharacterTargetModel() {
		return characterTargetModelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCharacterTargetModel_Name() {
		return (EAttribute)characterTargetModelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSerial() {
		return serialEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSerial_Type() {
		return (EAttribute)serialEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSerial_Tty() {
		return (EAttribute)serialEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSerial_Source() {
		return (EReference)serialEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSerial_Protocol() {
		return (EReference)serialEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSerial_Log() {
		return (EReference)serialEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSerial_Target() {
		return (EReference)serialEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSerial_Alias() {
		return (EReference)serialEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSerial_Acpi() {
		return (EReference)serialEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSerial_Address() {
		return (EReference)serialEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParallel() {
		return parallelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParallel_Type() {
		return (EAttribute)parallelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParallel_Tty() {
		return (EAttribute)parallelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParallel_Source() {
		return (EReference)parallelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParallel_Protocol() {
		return (EReference)parallelEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParallel_Log() {
		return (EReference)parallelEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParallel_Target() {
		return (EReference)parallelEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParallel_Alias() {
		return (EReference)parallelEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParallel_Acpi() {
		return (EReference)parallelEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParallel_Address() {
		return (EReference)parallelEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConsole() {
		return consoleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsole_Type() {
		return (EAttribute)consoleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsole_Tty() {
		return (EAttribute)consoleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConsole_Source() {
		return (EReference)consoleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConsole_Protocol() {
		return (EReference)consoleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConsole_Log() {
		return (EReference)consoleEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConsole_Target() {
		return (EReference)consoleEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConsole_Alias() {
		return (EReference)consoleEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConsole_Acpi() {
		return (EReference)consoleEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConsole_Address() {
		return (EReference)consoleEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChannel() {
		return channelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannel_Type() {
		return (EAttribute)channelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChannel_Source() {
		return (EReference)channelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChannel_Protocol() {
		return (EReference)channelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChannel_Log() {
		return (EReference)channelEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChannel_Target() {
		return (EReference)channelEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChannel_Alias() {
		return (EReference)channelEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChannel_Address() {
		return (EReference)channelEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChannelTarget() {
		return channelTargetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannelTarget_Type() {
		return (EAttribute)channelTargetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannelTarget_Address() {
		return (EAttribute)channelTargetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannelTarget_Port() {
		return (EAttribute)channelTargetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannelTarget_Name() {
		return (EAttribute)channelTargetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannelTarget_State() {
		return (EAttribute)channelTargetEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInput() {
		return inputEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInput_Type() {
		return (EAttribute)inputEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInput_Bus() {
		return (EAttribute)inputEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInput_Model() {
		return (EAttribute)inputEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInput_Driver() {
		return (EReference)inputEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInput_Source() {
		return (EReference)inputEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInput_Alias() {
		return (EReference)inputEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInput_Acpi() {
		return (EReference)inputEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInput_Address() {
		return (EReference)inputEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVirtioOptions() {
		return virtioOptionsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtioOptions_Iommu() {
		return (EAttribute)virtioOptionsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtioOptions_Ats() {
		return (EAttribute)virtioOptionsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtioOptions_Packed() {
		return (EAttribute)virtioOptionsEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtioOptions_Page_per_vq() {
		return (EAttribute)virtioOptionsEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInputSource() {
		return inputSourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInputSource_Evdev() {
		return (EAttribute)inputSourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInputSource_Dev() {
		return (EAttribute)inputSourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInputSource_Grab() {
		return (EAttribute)inputSourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInputSource_GrabToggle() {
		return (EAttribute)inputSourceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInputSource_Repeat() {
		return (EAttribute)inputSourceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTpm() {
		return tpmEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTpm_Model() {
		return (EAttribute)tpmEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTpm_Backend() {
		return (EReference)tpmEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTpm_Alias() {
		return (EReference)tpmEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTpm_Address() {
		return (EReference)tpmEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTpmBackend() {
		return tpmBackendEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTpmBackend_Type() {
		return (EAttribute)tpmBackendEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTpmBackend_Version() {
		return (EAttribute)tpmBackendEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTpmBackend_Persistent_state() {
		return (EAttribute)tpmBackendEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTpmBackend_Device() {
		return (EReference)tpmBackendEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTpmBackend_Source() {
		return (EReference)tpmBackendEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTpmBackend_Encryption() {
		return (EReference)tpmBackendEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTpmBackend_Active_pcr_banks() {
		return (EReference)tpmBackendEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTpmBackend_Profile() {
		return (EReference)tpmBackendEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTpmDevice() {
		return tpmDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTpmDevice_Path() {
		return (EAttribute)tpmDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTpmBackendSource() {
		return tpmBackendSourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTpmBackendSource_Type() {
		return (EAttribute)tpmBackendSourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTpmBackendSource_Path() {
		return (EAttribute)tpmBackendSourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTpmBackendSource_Mode() {
		return (EAttribute)tpmBackendSourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTpmBackendEncryption() {
		return tpmBackendEncryptionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTpmBackendEncryption_Secret() {
		return (EAttribute)tpmBackendEncryptionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getActivePcrBanks() {
		return activePcrBanksEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivePcrBanks_Sha1() {
		return (EAttribute)activePcrBanksEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivePcrBanks_Sha256() {
		return (EAttribute)activePcrBanksEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivePcrBanks_Sha384() {
		return (EAttribute)activePcrBanksEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivePcrBanks_Sha512() {
		return (EAttribute)activePcrBanksEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProfile() {
		return profileEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfile_Source() {
		return (EAttribute)profileEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfile_RemoveDisabled() {
		return (EAttribute)profileEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfile_Name() {
		return (EAttribute)profileEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGraphics() {
		return graphicsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGraphics_Type() {
		return (EAttribute)graphicsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGraphics_Port() {
		return (EAttribute)graphicsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGraphics_TlsPort() {
		return (EAttribute)graphicsEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGraphics_Autoport() {
		return (EAttribute)graphicsEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGraphics_Websocket() {
		return (EAttribute)graphicsEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGraphics_Listen() {
		return (EAttribute)graphicsEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGraphics_Display() {
		return (EAttribute)graphicsEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGraphics_Xauth() {
		return (EAttribute)graphicsEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGraphics_Fullscreen() {
		return (EAttribute)graphicsEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGraphics_SharePolicy() {
		return (EAttribute)graphicsEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGraphics_PowerControl() {
		return (EAttribute)graphicsEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGraphics_Socket() {
		return (EAttribute)graphicsEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGraphics_Passwd() {
		return (EAttribute)graphicsEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGraphics_Keymap() {
		return (EAttribute)graphicsEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGraphics_PasswdValidTo() {
		return (EAttribute)graphicsEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGraphics_Connected() {
		return (EAttribute)graphicsEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGraphics_DefaultMode() {
		return (EAttribute)graphicsEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGraphics_Address() {
		return (EAttribute)graphicsEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGraphics_P2p() {
		return (EAttribute)graphicsEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGraphics_ReplaceUser() {
		return (EAttribute)graphicsEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGraphics_MultiUser() {
		return (EAttribute)graphicsEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGraphics_ListenElement() {
		return (EReference)graphicsEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGraphics_Gl() {
		return (EReference)graphicsEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGraphics_Audio() {
		return (EReference)graphicsEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGraphics_Channel() {
		return (EReference)graphicsEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGraphics_Image() {
		return (EReference)graphicsEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGraphics_Jpeg() {
		return (EReference)graphicsEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGraphics_Zlib() {
		return (EReference)graphicsEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGraphics_Playback() {
		return (EReference)graphicsEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGraphics_Streaming() {
		return (EReference)graphicsEClass.getEStructuralFeatures().get(29);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGraphics_Clipboard() {
		return (EReference)graphicsEClass.getEStructuralFeatures().get(30);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGraphics_Mouse() {
		return (EReference)graphicsEClass.getEStructuralFeatures().get(31);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGraphics_Filetransfer() {
		return (EReference)graphicsEClass.getEStructuralFeatures().get(32);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getListen() {
		return listenEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getListen_Type() {
		return (EAttribute)listenEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getListen_Address() {
		return (EAttribute)listenEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getListen_Network() {
		return (EAttribute)listenEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getListen_Socket() {
		return (EAttribute)listenEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGraphicsGl() {
		return graphicsGlEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGraphicsGl_Enable() {
		return (EAttribute)graphicsGlEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGraphicsGl_Rendernode() {
		return (EAttribute)graphicsGlEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAudioReference() {
		return audioReferenceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudioReference_Id() {
		return (EAttribute)audioReferenceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSpiceChannel() {
		return spiceChannelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpiceChannel_Name() {
		return (EAttribute)spiceChannelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpiceChannel_Mode() {
		return (EAttribute)spiceChannelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSpiceCompression() {
		return spiceCompressionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpiceCompression_Compression() {
		return (EAttribute)spiceCompressionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSpicePlayback() {
		return spicePlaybackEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpicePlayback_Compression() {
		return (EAttribute)spicePlaybackEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSpiceStreaming() {
		return spiceStreamingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpiceStreaming_Mode() {
		return (EAttribute)spiceStreamingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSpiceFiletransfer() {
		return spiceFiletransferEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpiceFiletransfer_Enable() {
		return (EAttribute)spiceFiletransferEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSound() {
		return soundEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSound_Model() {
		return (EAttribute)soundEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSound_Codec() {
		return (EReference)soundEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSound_Audio() {
		return (EReference)soundEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSound_Alias() {
		return (EReference)soundEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSound_Acpi() {
		return (EReference)soundEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSound_Address() {
		return (EReference)soundEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSoundCodec() {
		return soundCodecEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSoundCodec_Type() {
		return (EAttribute)soundCodecEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAudio() {
		return audioEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudio_Id() {
		return (EAttribute)audioEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudio_TimerPeriod() {
		return (EAttribute)audioEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudio_Type() {
		return (EAttribute)audioEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudio_TryMMap() {
		return (EAttribute)audioEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudio_Exclusive() {
		return (EAttribute)audioEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudio_DspPolicy() {
		return (EAttribute)audioEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudio_ServerName() {
		return (EAttribute)audioEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudio_Driver() {
		return (EAttribute)audioEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudio_Path() {
		return (EAttribute)audioEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAudio_Input() {
		return (EReference)audioEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAudio_Output() {
		return (EReference)audioEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAudioInput() {
		return audioInputEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudioInput_MixingEngine() {
		return (EAttribute)audioInputEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudioInput_FixedSettings() {
		return (EAttribute)audioInputEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudioInput_Voices() {
		return (EAttribute)audioInputEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudioInput_BufferLength() {
		return (EAttribute)audioInputEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudioInput_Dev() {
		return (EAttribute)audioInputEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudioInput_BufferCount() {
		return (EAttribute)audioInputEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudioInput_ServerName() {
		return (EAttribute)audioInputEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudioInput_ClientName() {
		return (EAttribute)audioInputEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudioInput_ConnectPorts() {
		return (EAttribute)audioInputEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudioInput_ExactName() {
		return (EAttribute)audioInputEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudioInput_TryPoll() {
		return (EAttribute)audioInputEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudioInput_Name() {
		return (EAttribute)audioInputEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudioInput_StreamName() {
		return (EAttribute)audioInputEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudioInput_Latency() {
		return (EAttribute)audioInputEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAudioInput_Settings() {
		return (EReference)audioInputEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAudioSettings() {
		return audioSettingsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudioSettings_Frequency() {
		return (EAttribute)audioSettingsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudioSettings_Channels() {
		return (EAttribute)audioSettingsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudioSettings_Format() {
		return (EAttribute)audioSettingsEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAudioOutput() {
		return audioOutputEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudioOutput_MixingEngine() {
		return (EAttribute)audioOutputEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudioOutput_FixedSettings() {
		return (EAttribute)audioOutputEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudioOutput_Voices() {
		return (EAttribute)audioOutputEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudioOutput_BufferLength() {
		return (EAttribute)audioOutputEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudioOutput_Dev() {
		return (EAttribute)audioOutputEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudioOutput_BufferCount() {
		return (EAttribute)audioOutputEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudioOutput_ServerName() {
		return (EAttribute)audioOutputEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudioOutput_ClientName() {
		return (EAttribute)audioOutputEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudioOutput_ConnectPorts() {
		return (EAttribute)audioOutputEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudioOutput_ExactName() {
		return (EAttribute)audioOutputEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudioOutput_TryPoll() {
		return (EAttribute)audioOutputEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudioOutput_Name() {
		return (EAttribute)audioOutputEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudioOutput_StreamName() {
		return (EAttribute)audioOutputEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudioOutput_Latency() {
		return (EAttribute)audioOutputEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAudioOutput_Settings() {
		return (EReference)audioOutputEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVideo() {
		return videoEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVideo_Model() {
		return (EReference)videoEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVideo_Driver() {
		return (EReference)videoEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVideo_Alias() {
		return (EReference)videoEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVideo_Acpi() {
		return (EReference)videoEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVideo_Address() {
		return (EReference)videoEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVideoModel() {
		return videoModelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVideoModel_Type() {
		return (EAttribute)videoModelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVideoModel_Ram() {
		return (EAttribute)videoModelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVideoModel_Vgamem() {
		return (EAttribute)videoModelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVideoModel_Vram64() {
		return (EAttribute)videoModelEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVideoModel_Vram() {
		return (EAttribute)videoModelEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVideoModel_Heads() {
		return (EAttribute)videoModelEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVideoModel_Primary() {
		return (EAttribute)videoModelEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVideoModel_Acceleration() {
		return (EReference)videoModelEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVideoModel_Resolution() {
		return (EReference)videoModelEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVideoAcceleration() {
		return videoAccelerationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVideoAcceleration_Accel3d() {
		return (EAttribute)videoAccelerationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVideoAcceleration_Accel2d() {
		return (EAttribute)videoAccelerationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVideoAcceleration_Rendernode() {
		return (EAttribute)videoAccelerationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVideoResolution() {
		return videoResolutionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVideoResolution_X() {
		return (EAttribute)videoResolutionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVideoResolution_Y() {
		return (EAttribute)videoResolutionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVideoDriver() {
		return videoDriverEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVideoDriver_Iommu() {
		return (EAttribute)videoDriverEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVideoDriver_Ats() {
		return (EAttribute)videoDriverEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVideoDriver_Packed() {
		return (EAttribute)videoDriverEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVideoDriver_Page_per_vq() {
		return (EAttribute)videoDriverEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVideoDriver_Name() {
		return (EAttribute)videoDriverEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVideoDriver_Vgaconf() {
		return (EAttribute)videoDriverEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHostdev() {
		return hostdevEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHostdev_Mode() {
		return (EAttribute)hostdevEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHostdev_Type() {
		return (EAttribute)hostdevEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHostdev_Managed() {
		return (EAttribute)hostdevEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHostdev_Sgio() {
		return (EAttribute)hostdevEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHostdev_Rawio() {
		return (EAttribute)hostdevEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHostdev_Model() {
		return (EAttribute)hostdevEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHostdev_Display() {
		return (EAttribute)hostdevEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHostdev_Ramfb() {
		return (EAttribute)hostdevEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHostdev_Driver() {
		return (EReference)hostdevEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHostdev_Teaming() {
		return (EReference)hostdevEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHostdev_Source() {
		return (EReference)hostdevEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHostdev_Boot() {
		return (EReference)hostdevEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHostdev_Rom() {
		return (EReference)hostdevEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHostdev_Readonly() {
		return (EAttribute)hostdevEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHostdev_Shareable() {
		return (EAttribute)hostdevEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHostdev_Ip() {
		return (EReference)hostdevEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHostdev_Route() {
		return (EReference)hostdevEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHostdev_Alias() {
		return (EReference)hostdevEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHostdev_Acpi() {
		return (EReference)hostdevEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHostdev_Address() {
		return (EReference)hostdevEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHostdevDriver() {
		return hostdevDriverEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHostdevDriver_Name() {
		return (EAttribute)hostdevDriverEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHostdevSource() {
		return hostdevSourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHostdevSource_StartupPolicy() {
		return (EAttribute)hostdevSourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHostdevSource_WriteFiltering() {
		return (EAttribute)hostdevSourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHostdevSource_GuestReset() {
		return (EAttribute)hostdevSourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHostdevSource_Protocol() {
		return (EAttribute)hostdevSourceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHostdevSource_Name() {
		return (EAttribute)hostdevSourceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHostdevSource_Wwpn() {
		return (EAttribute)hostdevSourceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHostdevSource_Address() {
		return (EReference)hostdevSourceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHostdevSource_Vendor() {
		return (EReference)hostdevSourceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHostdevSource_Product() {
		return (EReference)hostdevSourceEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHostdevSource_Adapter() {
		return (EReference)hostdevSourceEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHostdevSource_Host() {
		return (EReference)hostdevSourceEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHostdevSource_Auth() {
		return (EReference)hostdevSourceEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHostdevSource_Initiator() {
		return (EReference)hostdevSourceEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHostdevSource_Block() {
		return (EAttribute)hostdevSourceEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHostdevSource_Char() {
		return (EAttribute)hostdevSourceEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHostdevSource_Interface() {
		return (EAttribute)hostdevSourceEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHostdevAddress() {
		return hostdevAddressEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHostdevAddress_Domain() {
		return (EAttribute)hostdevAddressEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHostdevAddress_Bus() {
		return (EAttribute)hostdevAddressEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHostdevAddress_Slot() {
		return (EAttribute)hostdevAddressEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHostdevAddress_Function() {
		return (EAttribute)hostdevAddressEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHostdevAddress_Multifunction() {
		return (EAttribute)hostdevAddressEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHostdevAddress_Device() {
		return (EAttribute)hostdevAddressEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHostdevAddress_Target() {
		return (EAttribute)hostdevAddressEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHostdevAddress_Unit() {
		return (EAttribute)hostdevAddressEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHostdevAddress_Uuid() {
		return (EAttribute)hostdevAddressEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScsiAdapter() {
		return scsiAdapterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScsiAdapter_Type() {
		return (EAttribute)scsiAdapterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScsiAdapter_Name() {
		return (EAttribute)scsiAdapterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScsiAdapter_Parent() {
		return (EAttribute)scsiAdapterEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScsiAdapter_Managed() {
		return (EAttribute)scsiAdapterEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScsiAdapter_Parent_wwnn() {
		return (EAttribute)scsiAdapterEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScsiAdapter_Parent_wwpn() {
		return (EAttribute)scsiAdapterEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScsiAdapter_Parent_fabric_wwn() {
		return (EAttribute)scsiAdapterEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScsiAdapter_Wwnn() {
		return (EAttribute)scsiAdapterEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScsiAdapter_Wwpn() {
		return (EAttribute)scsiAdapterEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScsiAdapter_Parentaddr() {
		return (EReference)scsiAdapterEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParentaddr() {
		return parentaddrEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParentaddr_Unique_id() {
		return (EAttribute)parentaddrEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParentaddr_Address() {
		return (EReference)parentaddrEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRedirdev() {
		return redirdevEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRedirdev_Bus() {
		return (EAttribute)redirdevEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRedirdev_Type() {
		return (EAttribute)redirdevEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRedirdev_Source() {
		return (EReference)redirdevEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRedirdev_Protocol() {
		return (EReference)redirdevEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRedirdev_Log() {
		return (EReference)redirdevEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRedirdev_Boot() {
		return (EReference)redirdevEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRedirdev_Alias() {
		return (EReference)redirdevEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRedirdev_Address() {
		return (EReference)redirdevEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRedirfilter() {
		return redirfilterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRedirfilter_Usbdev() {
		return (EReference)redirfilterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRedirUsbDevice() {
		return redirUsbDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRedirUsbDevice_Allow() {
		return (EAttribute)redirUsbDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRedirUsbDevice_Class() {
		return (EAttribute)redirUsbDeviceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRedirUsbDevice_Vendor() {
		return (EAttribute)redirUsbDeviceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRedirUsbDevice_Product() {
		return (EAttribute)redirUsbDeviceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRedirUsbDevice_Version() {
		return (EAttribute)redirUsbDeviceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHub() {
		return hubEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHub_Type() {
		return (EAttribute)hubEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHub_Alias() {
		return (EReference)hubEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHub_Address() {
		return (EReference)hubEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWatchdog() {
		return watchdogEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWatchdog_Model() {
		return (EAttribute)watchdogEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWatchdog_Action() {
		return (EAttribute)watchdogEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWatchdog_Alias() {
		return (EReference)watchdogEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWatchdog_Acpi() {
		return (EReference)watchdogEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWatchdog_Address() {
		return (EReference)watchdogEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMemballoon() {
		return memballoonEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemballoon_Model() {
		return (EAttribute)memballoonEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemballoon_Autodeflate() {
		return (EAttribute)memballoonEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemballoon_FreePageReporting() {
		return (EAttribute)memballoonEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMemballoon_Stats() {
		return (EReference)memballoonEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMemballoon_Alias() {
		return (EReference)memballoonEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMemballoon_Acpi() {
		return (EReference)memballoonEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMemballoon_Address() {
		return (EReference)memballoonEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMemballoon_Driver() {
		return (EReference)memballoonEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMemballoonStats() {
		return memballoonStatsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemballoonStats_Period() {
		return (EAttribute)memballoonStatsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRng() {
		return rngEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRng_Model() {
		return (EAttribute)rngEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRng_Rate() {
		return (EReference)rngEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRng_Backend() {
		return (EReference)rngEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRng_Driver() {
		return (EReference)rngEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRng_Alias() {
		return (EReference)rngEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRng_Acpi() {
		return (EReference)rngEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRng_Address() {
		return (EReference)rngEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRngRate() {
		return rngRateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRngRate_Bytes() {
		return (EAttribute)rngRateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRngRate_Period() {
		return (EAttribute)rngRateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRngBackend() {
		return rngBackendEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRngBackend_Model() {
		return (EAttribute)rngBackendEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRngBackend_Type() {
		return (EAttribute)rngBackendEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRngBackend_Value() {
		return (EAttribute)rngBackendEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRngBackend_Source() {
		return (EReference)rngBackendEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRngBackend_Protocol() {
		return (EReference)rngBackendEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRngBackend_Log() {
		return (EReference)rngBackendEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNvramDevice() {
		return nvramDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNvramDevice_Address() {
		return (EReference)nvramDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPanic() {
		return panicEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPanic_Model() {
		return (EAttribute)panicEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPanic_Alias() {
		return (EReference)panicEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPanic_Address() {
		return (EReference)panicEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getShmem() {
		return shmemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getShmem_Name() {
		return (EAttribute)shmemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getShmem_Role() {
		return (EAttribute)shmemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getShmem_Model() {
		return (EReference)shmemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getShmem_Size() {
		return (EReference)shmemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getShmem_Server() {
		return (EReference)shmemEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getShmem_Msi() {
		return (EReference)shmemEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getShmem_Alias() {
		return (EReference)shmemEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getShmem_Acpi() {
		return (EReference)shmemEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getShmem_Address() {
		return (EReference)shmemEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getShmemModel() {
		return shmemModelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getShmemModel_Type() {
		return (EAttribute)shmemModelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getShmemServer() {
		return shmemServerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getShmemServer_Path() {
		return (EAttribute)shmemServerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getShmemMsi() {
		return shmemMsiEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getShmemMsi_Ioeventfd() {
		return (EAttribute)shmemMsiEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getShmemMsi_Vectors() {
		return (EAttribute)shmemMsiEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMemoryDevice() {
		return memoryDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryDevice_Model() {
		return (EAttribute)memoryDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryDevice_Access() {
		return (EAttribute)memoryDeviceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryDevice_Discard() {
		return (EAttribute)memoryDeviceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryDevice_Uuid() {
		return (EAttribute)memoryDeviceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMemoryDevice_Source() {
		return (EReference)memoryDeviceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMemoryDevice_Target() {
		return (EReference)memoryDeviceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMemoryDevice_Alias() {
		return (EReference)memoryDeviceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMemoryDevice_Acpi() {
		return (EReference)memoryDeviceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMemoryDevice_Address() {
		return (EReference)memoryDeviceEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMemoryDeviceSource() {
		return memoryDeviceSourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMemoryDeviceSource_Pagesize() {
		return (EReference)memoryDeviceSourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryDeviceSource_Nodemask() {
		return (EAttribute)memoryDeviceSourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryDeviceSource_Path() {
		return (EAttribute)memoryDeviceSourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMemoryDeviceSource_Alignsize() {
		return (EReference)memoryDeviceSourceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryDeviceSource_Pmem() {
		return (EAttribute)memoryDeviceSourceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMemoryDeviceTarget() {
		return memoryDeviceTargetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryDeviceTarget_DynamicMemslots() {
		return (EAttribute)memoryDeviceTargetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMemoryDeviceTarget_Size() {
		return (EReference)memoryDeviceTargetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryDeviceTarget_Node() {
		return (EAttribute)memoryDeviceTargetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMemoryDeviceTarget_Block() {
		return (EReference)memoryDeviceTargetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMemoryDeviceTarget_Requested() {
		return (EReference)memoryDeviceTargetEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMemoryDeviceTarget_Current() {
		return (EReference)memoryDeviceTargetEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMemoryDeviceTarget_Label() {
		return (EReference)memoryDeviceTargetEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemoryDeviceTarget_Readonly() {
		return (EAttribute)memoryDeviceTargetEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMemoryLabel() {
		return memoryLabelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMemoryLabel_Size() {
		return (EReference)memoryLabelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIommu() {
		return iommuEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIommu_Model() {
		return (EAttribute)iommuEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIommu_Driver() {
		return (EReference)iommuEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIommu_Alias() {
		return (EReference)iommuEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIommu_Acpi() {
		return (EReference)iommuEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIommu_Address() {
		return (EReference)iommuEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIommuDriver() {
		return iommuDriverEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIommuDriver_Intremap() {
		return (EAttribute)iommuDriverEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIommuDriver_Caching_mode() {
		return (EAttribute)iommuDriverEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIommuDriver_Eim() {
		return (EAttribute)iommuDriverEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIommuDriver_Iotlb() {
		return (EAttribute)iommuDriverEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIommuDriver_Aw_bits() {
		return (EAttribute)iommuDriverEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVsock() {
		return vsockEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVsock_Model() {
		return (EAttribute)vsockEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVsock_Cid() {
		return (EReference)vsockEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVsock_Driver() {
		return (EReference)vsockEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVsock_Alias() {
		return (EReference)vsockEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVsock_Acpi() {
		return (EReference)vsockEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVsock_Address() {
		return (EReference)vsockEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVsockCid() {
		return vsockCidEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVsockCid_Auto() {
		return (EAttribute)vsockCidEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVsockCid_Address() {
		return (EAttribute)vsockCidEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCrypto() {
		return cryptoEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCrypto_Model() {
		return (EAttribute)cryptoEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCrypto_Type() {
		return (EAttribute)cryptoEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCrypto_Backend() {
		return (EReference)cryptoEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCrypto_Alias() {
		return (EReference)cryptoEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCrypto_Address() {
		return (EReference)cryptoEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCryptoBackend() {
		return cryptoBackendEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCryptoBackend_Model() {
		return (EAttribute)cryptoBackendEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCryptoBackend_Queues() {
		return (EAttribute)cryptoBackendEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPstore() {
		return pstoreEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPstore_Backend() {
		return (EAttribute)pstoreEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPstore_Path() {
		return (EAttribute)pstoreEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPstore_Size() {
		return (EReference)pstoreEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPstore_Alias() {
		return (EReference)pstoreEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPstore_Address() {
		return (EReference)pstoreEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSeclabel() {
		return seclabelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSeclabel_Model() {
		return (EAttribute)seclabelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSeclabel_Type() {
		return (EAttribute)seclabelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSeclabel_Relabel() {
		return (EAttribute)seclabelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSeclabel_Label() {
		return (EAttribute)seclabelEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSeclabel_Imagelabel() {
		return (EAttribute)seclabelEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSeclabel_Baselabel() {
		return (EAttribute)seclabelEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getKeywrap() {
		return keywrapEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKeywrap_Cipher() {
		return (EReference)keywrapEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getKeywrapCipher() {
		return keywrapCipherEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKeywrapCipher_Name() {
		return (EAttribute)keywrapCipherEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKeywrapCipher_State() {
		return (EAttribute)keywrapCipherEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLaunchSecurity() {
		return launchSecurityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLaunchSecurity_Type() {
		return (EAttribute)launchSecurityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLaunchSecurity_KernelHashes() {
		return (EAttribute)launchSecurityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLaunchSecurity_Cbitpos() {
		return (EAttribute)launchSecurityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLaunchSecurity_ReducedPhysBits() {
		return (EAttribute)launchSecurityEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLaunchSecurity_Policy() {
		return (EAttribute)launchSecurityEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLaunchSecurity_Handle() {
		return (EAttribute)launchSecurityEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLaunchSecurity_DhCert() {
		return (EAttribute)launchSecurityEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLaunchSecurity_Session() {
		return (EAttribute)launchSecurityEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getQemuCommandline() {
		return qemuCommandlineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getQemuCommandline_Arg() {
		return (EReference)qemuCommandlineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getQemuCommandline_Env() {
		return (EReference)qemuCommandlineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getQemuArg() {
		return qemuArgEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQemuArg_Value() {
		return (EAttribute)qemuArgEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getQemuEnv() {
		return qemuEnvEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQemuEnv_Name() {
		return (EAttribute)qemuEnvEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQemuEnv_Value() {
		return (EAttribute)qemuEnvEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getQemuCapabilities() {
		return qemuCapabilitiesEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getQemuCapabilities_Add() {
		return (EReference)qemuCapabilitiesEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getQemuCapabilities_Del() {
		return (EReference)qemuCapabilitiesEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getQemuAdd() {
		return qemuAddEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQemuAdd_Capability() {
		return (EAttribute)qemuAddEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getQemuDel() {
		return qemuDelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQemuDel_Capability() {
		return (EAttribute)qemuDelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getQemuDeprecation() {
		return qemuDeprecationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQemuDeprecation_Behavior() {
		return (EAttribute)qemuDeprecationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getQemuOverride() {
		return qemuOverrideEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getQemuOverride_Device() {
		return (EReference)qemuOverrideEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getQemuDevice() {
		return qemuDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQemuDevice_Alias() {
		return (EAttribute)qemuDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getQemuDevice_Frontend() {
		return (EReference)qemuDeviceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getQemuFrontend() {
		return qemuFrontendEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getQemuFrontend_Property() {
		return (EReference)qemuFrontendEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getQemuProperty() {
		return qemuPropertyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQemuProperty_Name() {
		return (EAttribute)qemuPropertyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQemuProperty_Type() {
		return (EAttribute)qemuPropertyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQemuProperty_Value() {
		return (EAttribute)qemuPropertyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLxcNamespace() {
		return lxcNamespaceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcNamespace_Sharenet() {
		return (EReference)lxcNamespaceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcNamespace_Shareipc() {
		return (EReference)lxcNamespaceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLxcNamespace_Shareuts() {
		return (EReference)lxcNamespaceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLxcSharenet() {
		return lxcSharenetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLxcSharenet_Type() {
		return (EAttribute)lxcSharenetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLxcSharenet_Value() {
		return (EAttribute)lxcSharenetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLxcShareipc() {
		return lxcShareipcEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLxcShareipc_Type() {
		return (EAttribute)lxcShareipcEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLxcShareipc_Value() {
		return (EAttribute)lxcShareipcEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLxcShareuts() {
		return lxcShareutsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLxcShareuts_Type() {
		return (EAttribute)lxcShareutsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLxcShareuts_Value() {
		return (EAttribute)lxcShareutsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBhyveCommandline() {
		return bhyveCommandlineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBhyveCommandline_Arg() {
		return (EReference)bhyveCommandlineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBhyveArg() {
		return bhyveArgEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBhyveArg_Value() {
		return (EAttribute)bhyveArgEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getXenCommandline() {
		return xenCommandlineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getXenCommandline_Arg() {
		return (EReference)xenCommandlineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getXenArg() {
		return xenArgEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getXenArg_Value() {
		return (EAttribute)xenArgEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DefinitionFactory getDefinitionFactory() {
		return (DefinitionFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		domainDefinitionEClass = createEClass(DOMAIN_DEFINITION);
		createEAttribute(domainDefinitionEClass, DOMAIN_DEFINITION__TYPE);
		createEAttribute(domainDefinitionEClass, DOMAIN_DEFINITION__ID);
		createEAttribute(domainDefinitionEClass, DOMAIN_DEFINITION__NAME);
		createEAttribute(domainDefinitionEClass, DOMAIN_DEFINITION__UUID);
		createEAttribute(domainDefinitionEClass, DOMAIN_DEFINITION__GENID);
		createEAttribute(domainDefinitionEClass, DOMAIN_DEFINITION__TITLE);
		createEAttribute(domainDefinitionEClass, DOMAIN_DEFINITION__DESCRIPTION);
		createEReference(domainDefinitionEClass, DOMAIN_DEFINITION__METADATA);
		createEReference(domainDefinitionEClass, DOMAIN_DEFINITION__MAX_MEMORY);
		createEReference(domainDefinitionEClass, DOMAIN_DEFINITION__MEMORY);
		createEReference(domainDefinitionEClass, DOMAIN_DEFINITION__CURRENT_MEMORY);
		createEReference(domainDefinitionEClass, DOMAIN_DEFINITION__BLKIOTUNE);
		createEReference(domainDefinitionEClass, DOMAIN_DEFINITION__MEMTUNE);
		createEReference(domainDefinitionEClass, DOMAIN_DEFINITION__MEMORY_BACKING);
		createEReference(domainDefinitionEClass, DOMAIN_DEFINITION__VCPU);
		createEReference(domainDefinitionEClass, DOMAIN_DEFINITION__VCPUS);
		createEAttribute(domainDefinitionEClass, DOMAIN_DEFINITION__IOTHREADS);
		createEReference(domainDefinitionEClass, DOMAIN_DEFINITION__IOTHREADIDS);
		createEReference(domainDefinitionEClass, DOMAIN_DEFINITION__DEFAULTIOTHREAD);
		createEReference(domainDefinitionEClass, DOMAIN_DEFINITION__CPUTUNE);
		createEReference(domainDefinitionEClass, DOMAIN_DEFINITION__NUMATUNE);
		createEReference(domainDefinitionEClass, DOMAIN_DEFINITION__RESOURCE);
		createEReference(domainDefinitionEClass, DOMAIN_DEFINITION__SYSINFO);
		createEAttribute(domainDefinitionEClass, DOMAIN_DEFINITION__BOOTLOADER);
		createEAttribute(domainDefinitionEClass, DOMAIN_DEFINITION__BOOTLOADER_ARGS);
		createEReference(domainDefinitionEClass, DOMAIN_DEFINITION__OS);
		createEReference(domainDefinitionEClass, DOMAIN_DEFINITION__IDMAP);
		createEReference(domainDefinitionEClass, DOMAIN_DEFINITION__FEATURES);
		createEReference(domainDefinitionEClass, DOMAIN_DEFINITION__CPU);
		createEReference(domainDefinitionEClass, DOMAIN_DEFINITION__CLOCK);
		createEAttribute(domainDefinitionEClass, DOMAIN_DEFINITION__ON_POWEROFF);
		createEAttribute(domainDefinitionEClass, DOMAIN_DEFINITION__ON_REBOOT);
		createEAttribute(domainDefinitionEClass, DOMAIN_DEFINITION__ON_CRASH);
		createEAttribute(domainDefinitionEClass, DOMAIN_DEFINITION__ON_LOCKFAILURE);
		createEReference(domainDefinitionEClass, DOMAIN_DEFINITION__PM);
		createEReference(domainDefinitionEClass, DOMAIN_DEFINITION__PERF);
		createEReference(domainDefinitionEClass, DOMAIN_DEFINITION__DEVICES);
		createEReference(domainDefinitionEClass, DOMAIN_DEFINITION__SECLABEL);
		createEReference(domainDefinitionEClass, DOMAIN_DEFINITION__KEYWRAP);
		createEReference(domainDefinitionEClass, DOMAIN_DEFINITION__LAUNCH_SECURITY);
		createEReference(domainDefinitionEClass, DOMAIN_DEFINITION__QEMU_COMMANDLINE);
		createEReference(domainDefinitionEClass, DOMAIN_DEFINITION__QEMU_CAPABILITIES);
		createEReference(domainDefinitionEClass, DOMAIN_DEFINITION__QEMU_DEPRECATION);
		createEReference(domainDefinitionEClass, DOMAIN_DEFINITION__QEMU_OVERRIDE);
		createEReference(domainDefinitionEClass, DOMAIN_DEFINITION__LXC_NAMESPACE);
		createEReference(domainDefinitionEClass, DOMAIN_DEFINITION__BHYVE_COMMANDLINE);
		createEReference(domainDefinitionEClass, DOMAIN_DEFINITION__XEN_COMMANDLINE);
		createEAttribute(domainDefinitionEClass, DOMAIN_DEFINITION__VMWARE_DATACENTERPATH);

		metadataEClass = createEClass(METADATA);
		createEReference(metadataEClass, METADATA__LIBOSINFO);

		libosinfoEClass = createEClass(LIBOSINFO);
		createEReference(libosinfoEClass, LIBOSINFO__OS);

		libosinfoOsEClass = createEClass(LIBOSINFO_OS);
		createEAttribute(libosinfoOsEClass, LIBOSINFO_OS__ID);

		maxMemoryEClass = createEClass(MAX_MEMORY);
		createEAttribute(maxMemoryEClass, MAX_MEMORY__UNIT);
		createEAttribute(maxMemoryEClass, MAX_MEMORY__SLOTS);
		createEAttribute(maxMemoryEClass, MAX_MEMORY__VALUE);

		memoryEClass = createEClass(MEMORY);
		createEAttribute(memoryEClass, MEMORY__UNIT);
		createEAttribute(memoryEClass, MEMORY__DUMP_CORE);
		createEAttribute(memoryEClass, MEMORY__VALUE);

		currentMemoryEClass = createEClass(CURRENT_MEMORY);
		createEAttribute(currentMemoryEClass, CURRENT_MEMORY__UNIT);
		createEAttribute(currentMemoryEClass, CURRENT_MEMORY__VALUE);

		blkiotuneEClass = createEClass(BLKIOTUNE);
		createEAttribute(blkiotuneEClass, BLKIOTUNE__WEIGHT);
		createEReference(blkiotuneEClass, BLKIOTUNE__DEVICE);

		blkioDeviceEClass = createEClass(BLKIO_DEVICE);
		createEAttribute(blkioDeviceEClass, BLKIO_DEVICE__PATH);
		createEAttribute(blkioDeviceEClass, BLKIO_DEVICE__WEIGHT);
		createEAttribute(blkioDeviceEClass, BLKIO_DEVICE__READ_IOPS_SEC);
		createEAttribute(blkioDeviceEClass, BLKIO_DEVICE__WRITE_IOPS_SEC);
		createEAttribute(blkioDeviceEClass, BLKIO_DEVICE__READ_BYTES_SEC);
		createEAttribute(blkioDeviceEClass, BLKIO_DEVICE__WRITE_BYTES_SEC);

		memtuneEClass = createEClass(MEMTUNE);
		createEReference(memtuneEClass, MEMTUNE__HARD_LIMIT);
		createEReference(memtuneEClass, MEMTUNE__SOFT_LIMIT);
		createEReference(memtuneEClass, MEMTUNE__MIN_GUARANTEE);
		createEReference(memtuneEClass, MEMTUNE__SWAP_HARD_LIMIT);

		scaledSizeEClass = createEClass(SCALED_SIZE);
		createEAttribute(scaledSizeEClass, SCALED_SIZE__UNIT);
		createEAttribute(scaledSizeEClass, SCALED_SIZE__VALUE);

		memoryBackingEClass = createEClass(MEMORY_BACKING);
		createEReference(memoryBackingEClass, MEMORY_BACKING__HUGEPAGES);
		createEAttribute(memoryBackingEClass, MEMORY_BACKING__NOSHAREPAGES);
		createEAttribute(memoryBackingEClass, MEMORY_BACKING__LOCKED);
		createEReference(memoryBackingEClass, MEMORY_BACKING__SOURCE);
		createEReference(memoryBackingEClass, MEMORY_BACKING__ACCESS);
		createEReference(memoryBackingEClass, MEMORY_BACKING__ALLOCATION);
		createEAttribute(memoryBackingEClass, MEMORY_BACKING__DISCARD);

		hugepagesEClass = createEClass(HUGEPAGES);
		createEReference(hugepagesEClass, HUGEPAGES__PAGE);

		hugePageEClass = createEClass(HUGE_PAGE);
		createEAttribute(hugePageEClass, HUGE_PAGE__SIZE);
		createEAttribute(hugePageEClass, HUGE_PAGE__UNIT);
		createEAttribute(hugePageEClass, HUGE_PAGE__NODESET);

		memoryBackingSourceEClass = createEClass(MEMORY_BACKING_SOURCE);
		createEAttribute(memoryBackingSourceEClass, MEMORY_BACKING_SOURCE__TYPE);

		memoryAccessEClass = createEClass(MEMORY_ACCESS);
		createEAttribute(memoryAccessEClass, MEMORY_ACCESS__MODE);

		memoryAllocationEClass = createEClass(MEMORY_ALLOCATION);
		createEAttribute(memoryAllocationEClass, MEMORY_ALLOCATION__MODE);
		createEAttribute(memoryAllocationEClass, MEMORY_ALLOCATION__THREADS);

		vcpuEClass = createEClass(VCPU);
		createEAttribute(vcpuEClass, VCPU__PLACEMENT);
		createEAttribute(vcpuEClass, VCPU__CPUSET);
		createEAttribute(vcpuEClass, VCPU__CURRENT);
		createEAttribute(vcpuEClass, VCPU__VALUE);

		vcpusEClass = createEClass(VCPUS);
		createEReference(vcpusEClass, VCPUS__VCPU);

		vcpuStateEClass = createEClass(VCPU_STATE);
		createEAttribute(vcpuStateEClass, VCPU_STATE__ID);
		createEAttribute(vcpuStateEClass, VCPU_STATE__ENABLED);
		createEAttribute(vcpuStateEClass, VCPU_STATE__HOTPLUGGABLE);
		createEAttribute(vcpuStateEClass, VCPU_STATE__ORDER);

		iothreadidsEClass = createEClass(IOTHREADIDS);
		createEReference(iothreadidsEClass, IOTHREADIDS__IOTHREAD);

		iothreadEClass = createEClass(IOTHREAD);
		createEAttribute(iothreadEClass, IOTHREAD__ID);
		createEAttribute(iothreadEClass, IOTHREAD__THREAD_POOL_MIN);
		createEAttribute(iothreadEClass, IOTHREAD__THREAD_POOL_MAX);
		createEReference(iothreadEClass, IOTHREAD__POLL);

		iothreadPollEClass = createEClass(IOTHREAD_POLL);
		createEAttribute(iothreadPollEClass, IOTHREAD_POLL__MAX);
		createEAttribute(iothreadPollEClass, IOTHREAD_POLL__GROW);
		createEAttribute(iothreadPollEClass, IOTHREAD_POLL__SHRINK);

		defaultIothreadEClass = createEClass(DEFAULT_IOTHREAD);
		createEAttribute(defaultIothreadEClass, DEFAULT_IOTHREAD__THREAD_POOL_MIN);
		createEAttribute(defaultIothreadEClass, DEFAULT_IOTHREAD__THREAD_POOL_MAX);

		cputuneEClass = createEClass(CPUTUNE);
		createEAttribute(cputuneEClass, CPUTUNE__SHARES);
		createEAttribute(cputuneEClass, CPUTUNE__PERIOD);
		createEAttribute(cputuneEClass, CPUTUNE__QUOTA);
		createEAttribute(cputuneEClass, CPUTUNE__GLOBAL_PERIOD);
		createEAttribute(cputuneEClass, CPUTUNE__GLOBAL_QUOTA);
		createEAttribute(cputuneEClass, CPUTUNE__EMULATOR_PERIOD);
		createEAttribute(cputuneEClass, CPUTUNE__EMULATOR_QUOTA);
		createEAttribute(cputuneEClass, CPUTUNE__IOTHREAD_PERIOD);
		createEAttribute(cputuneEClass, CPUTUNE__IOTHREAD_QUOTA);
		createEReference(cputuneEClass, CPUTUNE__VCPUPIN);
		createEReference(cputuneEClass, CPUTUNE__EMULATORPIN);
		createEReference(cputuneEClass, CPUTUNE__IOTHREADPIN);
		createEReference(cputuneEClass, CPUTUNE__VCPUSCHED);
		createEReference(cputuneEClass, CPUTUNE__IOTHREADSCHED);
		createEReference(cputuneEClass, CPUTUNE__EMULATORSCHED);
		createEReference(cputuneEClass, CPUTUNE__CACHETUNE);
		createEReference(cputuneEClass, CPUTUNE__MEMORYTUNE);

		vcpuPinEClass = createEClass(VCPU_PIN);
		createEAttribute(vcpuPinEClass, VCPU_PIN__VCPU);
		createEAttribute(vcpuPinEClass, VCPU_PIN__CPUSET);

		emulatorPinEClass = createEClass(EMULATOR_PIN);
		createEAttribute(emulatorPinEClass, EMULATOR_PIN__CPUSET);

		iothreadPinEClass = createEClass(IOTHREAD_PIN);
		createEAttribute(iothreadPinEClass, IOTHREAD_PIN__IOTHREAD);
		createEAttribute(iothreadPinEClass, IOTHREAD_PIN__CPUSET);

		vcpuSchedulerEClass = createEClass(VCPU_SCHEDULER);
		createEAttribute(vcpuSchedulerEClass, VCPU_SCHEDULER__VCPUS);
		createEAttribute(vcpuSchedulerEClass, VCPU_SCHEDULER__SCHEDULER);
		createEAttribute(vcpuSchedulerEClass, VCPU_SCHEDULER__PRIORITY);

		iothreadSchedulerEClass = createEClass(IOTHREAD_SCHEDULER);
		createEAttribute(iothreadSchedulerEClass, IOTHREAD_SCHEDULER__IOTHREADS);
		createEAttribute(iothreadSchedulerEClass, IOTHREAD_SCHEDULER__SCHEDULER);
		createEAttribute(iothreadSchedulerEClass, IOTHREAD_SCHEDULER__PRIORITY);

		emulatorSchedulerEClass = createEClass(EMULATOR_SCHEDULER);
		createEAttribute(emulatorSchedulerEClass, EMULATOR_SCHEDULER__SCHEDULER);
		createEAttribute(emulatorSchedulerEClass, EMULATOR_SCHEDULER__PRIORITY);

		cachetuneEClass = createEClass(CACHETUNE);
		createEAttribute(cachetuneEClass, CACHETUNE__VCPUS);
		createEAttribute(cachetuneEClass, CACHETUNE__ID);
		createEReference(cachetuneEClass, CACHETUNE__CACHE);
		createEReference(cachetuneEClass, CACHETUNE__MONITOR);

		cacheAllocationEClass = createEClass(CACHE_ALLOCATION);
		createEAttribute(cacheAllocationEClass, CACHE_ALLOCATION__ID);
		createEAttribute(cacheAllocationEClass, CACHE_ALLOCATION__LEVEL);
		createEAttribute(cacheAllocationEClass, CACHE_ALLOCATION__TYPE);
		createEAttribute(cacheAllocationEClass, CACHE_ALLOCATION__SIZE);
		createEAttribute(cacheAllocationEClass, CACHE_ALLOCATION__UNIT);

		cacheTuneMonitorEClass = createEClass(CACHE_TUNE_MONITOR);
		createEAttribute(cacheTuneMonitorEClass, CACHE_TUNE_MONITOR__LEVEL);
		createEAttribute(cacheTuneMonitorEClass, CACHE_TUNE_MONITOR__VCPUS);

		memorytuneEClass = createEClass(MEMORYTUNE);
		createEAttribute(memorytuneEClass, MEMORYTUNE__VCPUS);
		createEReference(memorytuneEClass, MEMORYTUNE__NODE);
		createEReference(memorytuneEClass, MEMORYTUNE__MONITOR);

		memoryTuneNodeEClass = createEClass(MEMORY_TUNE_NODE);
		createEAttribute(memoryTuneNodeEClass, MEMORY_TUNE_NODE__ID);
		createEAttribute(memoryTuneNodeEClass, MEMORY_TUNE_NODE__BANDWIDTH);

		memoryTuneMonitorEClass = createEClass(MEMORY_TUNE_MONITOR);
		createEAttribute(memoryTuneMonitorEClass, MEMORY_TUNE_MONITOR__VCPUS);

		numatuneEClass = createEClass(NUMATUNE);
		createEReference(numatuneEClass, NUMATUNE__MEMORY);
		createEReference(numatuneEClass, NUMATUNE__MEMNODE);

		numaMemoryEClass = createEClass(NUMA_MEMORY);
		createEAttribute(numaMemoryEClass, NUMA_MEMORY__MODE);
		createEAttribute(numaMemoryEClass, NUMA_MEMORY__PLACEMENT);
		createEAttribute(numaMemoryEClass, NUMA_MEMORY__NODESET);

		memoryNodeEClass = createEClass(MEMORY_NODE);
		createEAttribute(memoryNodeEClass, MEMORY_NODE__CELLID);
		createEAttribute(memoryNodeEClass, MEMORY_NODE__MODE);
		createEAttribute(memoryNodeEClass, MEMORY_NODE__NODESET);

		domainResourceEClass = createEClass(DOMAIN_RESOURCE);
		createEAttribute(domainResourceEClass, DOMAIN_RESOURCE__PARTITION);
		createEReference(domainResourceEClass, DOMAIN_RESOURCE__FIBRECHANNEL);

		fibrechannelEClass = createEClass(FIBRECHANNEL);
		createEAttribute(fibrechannelEClass, FIBRECHANNEL__APPID);

		sysinfoEClass = createEClass(SYSINFO);
		createEAttribute(sysinfoEClass, SYSINFO__TYPE);
		createEReference(sysinfoEClass, SYSINFO__BIOS);
		createEReference(sysinfoEClass, SYSINFO__SYSTEM);
		createEReference(sysinfoEClass, SYSINFO__BASE_BOARD);
		createEReference(sysinfoEClass, SYSINFO__CHASSIS);
		createEReference(sysinfoEClass, SYSINFO__OEM_STRINGS);
		createEReference(sysinfoEClass, SYSINFO__ENTRY);

		sysinfoBiosEClass = createEClass(SYSINFO_BIOS);
		createEReference(sysinfoBiosEClass, SYSINFO_BIOS__ENTRY);

		sysinfoBiosEntryEClass = createEClass(SYSINFO_BIOS_ENTRY);
		createEAttribute(sysinfoBiosEntryEClass, SYSINFO_BIOS_ENTRY__NAME);
		createEAttribute(sysinfoBiosEntryEClass, SYSINFO_BIOS_ENTRY__VALUE);

		sysinfoTableEClass = createEClass(SYSINFO_TABLE);
		createEReference(sysinfoTableEClass, SYSINFO_TABLE__ENTRY);

		sysinfoTableEntryEClass = createEClass(SYSINFO_TABLE_ENTRY);
		createEAttribute(sysinfoTableEntryEClass, SYSINFO_TABLE_ENTRY__NAME);
		createEAttribute(sysinfoTableEntryEClass, SYSINFO_TABLE_ENTRY__VALUE);

		baseBoardEClass = createEClass(BASE_BOARD);
		createEReference(baseBoardEClass, BASE_BOARD__ENTRY);

		baseBoardEntryEClass = createEClass(BASE_BOARD_ENTRY);
		createEAttribute(baseBoardEntryEClass, BASE_BOARD_ENTRY__NAME);
		createEAttribute(baseBoardEntryEClass, BASE_BOARD_ENTRY__VALUE);

		chassisEClass = createEClass(CHASSIS);
		createEReference(chassisEClass, CHASSIS__ENTRY);

		chassisEntryEClass = createEClass(CHASSIS_ENTRY);
		createEAttribute(chassisEntryEClass, CHASSIS_ENTRY__NAME);
		createEAttribute(chassisEntryEClass, CHASSIS_ENTRY__VALUE);

		oemStringsEClass = createEClass(OEM_STRINGS);
		createEAttribute(oemStringsEClass, OEM_STRINGS__ENTRY);

		fwcfgEntryEClass = createEClass(FWCFG_ENTRY);
		createEAttribute(fwcfgEntryEClass, FWCFG_ENTRY__NAME);
		createEAttribute(fwcfgEntryEClass, FWCFG_ENTRY__FILE);
		createEAttribute(fwcfgEntryEClass, FWCFG_ENTRY__VALUE);

		operatingSystemEClass = createEClass(OPERATING_SYSTEM);
		createEAttribute(operatingSystemEClass, OPERATING_SYSTEM__FIRMWARE);
		createEReference(operatingSystemEClass, OPERATING_SYSTEM__FIRMWARE_ELEMENT);
		createEReference(operatingSystemEClass, OPERATING_SYSTEM__TYPE);
		createEAttribute(operatingSystemEClass, OPERATING_SYSTEM__INIT);
		createEAttribute(operatingSystemEClass, OPERATING_SYSTEM__INITARG);
		createEReference(operatingSystemEClass, OPERATING_SYSTEM__INITENV);
		createEAttribute(operatingSystemEClass, OPERATING_SYSTEM__INITDIR);
		createEAttribute(operatingSystemEClass, OPERATING_SYSTEM__INITUSER);
		createEAttribute(operatingSystemEClass, OPERATING_SYSTEM__INITGROUP);
		createEReference(operatingSystemEClass, OPERATING_SYSTEM__LOADER);
		createEReference(operatingSystemEClass, OPERATING_SYSTEM__NVRAM);
		createEAttribute(operatingSystemEClass, OPERATING_SYSTEM__KERNEL);
		createEAttribute(operatingSystemEClass, OPERATING_SYSTEM__INITRD);
		createEAttribute(operatingSystemEClass, OPERATING_SYSTEM__CMDLINE);
		createEAttribute(operatingSystemEClass, OPERATING_SYSTEM__DTB);
		createEAttribute(operatingSystemEClass, OPERATING_SYSTEM__ROOT);
		createEReference(operatingSystemEClass, OPERATING_SYSTEM__ACPI);
		createEReference(operatingSystemEClass, OPERATING_SYSTEM__BOOT);
		createEReference(operatingSystemEClass, OPERATING_SYSTEM__BOOTMENU);
		createEReference(operatingSystemEClass, OPERATING_SYSTEM__BIOS);
		createEReference(operatingSystemEClass, OPERATING_SYSTEM__SMBIOS);

		firmwareEClass = createEClass(FIRMWARE);
		createEReference(firmwareEClass, FIRMWARE__FEATURE);

		firmwareFeatureEClass = createEClass(FIRMWARE_FEATURE);
		createEAttribute(firmwareFeatureEClass, FIRMWARE_FEATURE__ENABLED);
		createEAttribute(firmwareFeatureEClass, FIRMWARE_FEATURE__NAME);

		osTypeEClass = createEClass(OS_TYPE);
		createEAttribute(osTypeEClass, OS_TYPE__ARCH);
		createEAttribute(osTypeEClass, OS_TYPE__MACHINE);
		createEAttribute(osTypeEClass, OS_TYPE__VALUE);

		initEnvironmentEClass = createEClass(INIT_ENVIRONMENT);
		createEAttribute(initEnvironmentEClass, INIT_ENVIRONMENT__NAME);
		createEAttribute(initEnvironmentEClass, INIT_ENVIRONMENT__VALUE);

		loaderEClass = createEClass(LOADER);
		createEAttribute(loaderEClass, LOADER__READONLY);
		createEAttribute(loaderEClass, LOADER__SECURE);
		createEAttribute(loaderEClass, LOADER__TYPE);
		createEAttribute(loaderEClass, LOADER__STATELESS);
		createEAttribute(loaderEClass, LOADER__FORMAT);
		createEAttribute(loaderEClass, LOADER__VALUE);

		nvramFileEClass = createEClass(NVRAM_FILE);
		createEAttribute(nvramFileEClass, NVRAM_FILE__TEMPLATE);
		createEAttribute(nvramFileEClass, NVRAM_FILE__TYPE);
		createEAttribute(nvramFileEClass, NVRAM_FILE__FORMAT);
		createEAttribute(nvramFileEClass, NVRAM_FILE__VALUE);
		createEReference(nvramFileEClass, NVRAM_FILE__SOURCE);

		diskSourceEClass = createEClass(DISK_SOURCE);
		createEAttribute(diskSourceEClass, DISK_SOURCE__FILE);
		createEAttribute(diskSourceEClass, DISK_SOURCE__FDGROUP);
		createEAttribute(diskSourceEClass, DISK_SOURCE__DEV);
		createEAttribute(diskSourceEClass, DISK_SOURCE__DIR);
		createEAttribute(diskSourceEClass, DISK_SOURCE__PROTOCOL);
		createEAttribute(diskSourceEClass, DISK_SOURCE__NAME);
		createEAttribute(diskSourceEClass, DISK_SOURCE__POOL);
		createEAttribute(diskSourceEClass, DISK_SOURCE__VOLUME);
		createEAttribute(diskSourceEClass, DISK_SOURCE__MODE);
		createEAttribute(diskSourceEClass, DISK_SOURCE__QUERY);
		createEAttribute(diskSourceEClass, DISK_SOURCE__TLS);
		createEAttribute(diskSourceEClass, DISK_SOURCE__TLS_HOSTNAME);
		createEAttribute(diskSourceEClass, DISK_SOURCE__STARTUP_POLICY);
		createEAttribute(diskSourceEClass, DISK_SOURCE__INDEX);
		createEAttribute(diskSourceEClass, DISK_SOURCE__TYPE);
		createEAttribute(diskSourceEClass, DISK_SOURCE__PATH);
		createEAttribute(diskSourceEClass, DISK_SOURCE__NAMESPACE);
		createEAttribute(diskSourceEClass, DISK_SOURCE__MANAGED);
		createEReference(diskSourceEClass, DISK_SOURCE__ADDRESS);
		createEReference(diskSourceEClass, DISK_SOURCE__HOST);
		createEReference(diskSourceEClass, DISK_SOURCE__SNAPSHOT);
		createEReference(diskSourceEClass, DISK_SOURCE__CONFIG);
		createEReference(diskSourceEClass, DISK_SOURCE__AUTH);
		createEReference(diskSourceEClass, DISK_SOURCE__INITIATOR);
		createEReference(diskSourceEClass, DISK_SOURCE__COOKIES);
		createEReference(diskSourceEClass, DISK_SOURCE__READAHEAD);
		createEReference(diskSourceEClass, DISK_SOURCE__TIMEOUT);
		createEReference(diskSourceEClass, DISK_SOURCE__SSL);
		createEReference(diskSourceEClass, DISK_SOURCE__IDENTITY);
		createEReference(diskSourceEClass, DISK_SOURCE__SLICES);
		createEReference(diskSourceEClass, DISK_SOURCE__RESERVATIONS);
		createEReference(diskSourceEClass, DISK_SOURCE__ENCRYPTION);
		createEReference(diskSourceEClass, DISK_SOURCE__RECONNECT);
		createEReference(diskSourceEClass, DISK_SOURCE__SECLABEL);

		pciAddressEClass = createEClass(PCI_ADDRESS);
		createEAttribute(pciAddressEClass, PCI_ADDRESS__DOMAIN);
		createEAttribute(pciAddressEClass, PCI_ADDRESS__BUS);
		createEAttribute(pciAddressEClass, PCI_ADDRESS__SLOT);
		createEAttribute(pciAddressEClass, PCI_ADDRESS__FUNCTION);
		createEAttribute(pciAddressEClass, PCI_ADDRESS__MULTIFUNCTION);

		networkHostEClass = createEClass(NETWORK_HOST);
		createEAttribute(networkHostEClass, NETWORK_HOST__TRANSPORT);
		createEAttribute(networkHostEClass, NETWORK_HOST__NAME);
		createEAttribute(networkHostEClass, NETWORK_HOST__PORT);
		createEAttribute(networkHostEClass, NETWORK_HOST__SOCKET);

		sourceSnapshotEClass = createEClass(SOURCE_SNAPSHOT);
		createEAttribute(sourceSnapshotEClass, SOURCE_SNAPSHOT__NAME);

		sourceConfigEClass = createEClass(SOURCE_CONFIG);
		createEAttribute(sourceConfigEClass, SOURCE_CONFIG__FILE);

		authEClass = createEClass(AUTH);
		createEAttribute(authEClass, AUTH__USERNAME);
		createEReference(authEClass, AUTH__SECRET);

		authSecretEClass = createEClass(AUTH_SECRET);
		createEAttribute(authSecretEClass, AUTH_SECRET__TYPE);
		createEAttribute(authSecretEClass, AUTH_SECRET__UUID);
		createEAttribute(authSecretEClass, AUTH_SECRET__USAGE);

		initiatorEClass = createEClass(INITIATOR);
		createEReference(initiatorEClass, INITIATOR__IQN);

		initiatorIqnEClass = createEClass(INITIATOR_IQN);
		createEAttribute(initiatorIqnEClass, INITIATOR_IQN__NAME);

		cookiesEClass = createEClass(COOKIES);
		createEReference(cookiesEClass, COOKIES__COOKIE);

		cookieEClass = createEClass(COOKIE);
		createEAttribute(cookieEClass, COOKIE__NAME);
		createEAttribute(cookieEClass, COOKIE__VALUE);

		sourceReadaheadEClass = createEClass(SOURCE_READAHEAD);
		createEAttribute(sourceReadaheadEClass, SOURCE_READAHEAD__SIZE);

		sourceTimeoutEClass = createEClass(SOURCE_TIMEOUT);
		createEAttribute(sourceTimeoutEClass, SOURCE_TIMEOUT__SECONDS);

		sourceSslEClass = createEClass(SOURCE_SSL);
		createEAttribute(sourceSslEClass, SOURCE_SSL__VERIFY);

		sourceIdentityEClass = createEClass(SOURCE_IDENTITY);
		createEAttribute(sourceIdentityEClass, SOURCE_IDENTITY__USER);
		createEAttribute(sourceIdentityEClass, SOURCE_IDENTITY__GROUP);

		storageSlicesEClass = createEClass(STORAGE_SLICES);
		createEReference(storageSlicesEClass, STORAGE_SLICES__SLICE);

		storageSliceEClass = createEClass(STORAGE_SLICE);
		createEAttribute(storageSliceEClass, STORAGE_SLICE__TYPE);
		createEAttribute(storageSliceEClass, STORAGE_SLICE__OFFSET);
		createEAttribute(storageSliceEClass, STORAGE_SLICE__SIZE);

		reservationsEClass = createEClass(RESERVATIONS);
		createEAttribute(reservationsEClass, RESERVATIONS__MANAGED);
		createEReference(reservationsEClass, RESERVATIONS__SOURCE);

		reservationsSourceEClass = createEClass(RESERVATIONS_SOURCE);
		createEAttribute(reservationsSourceEClass, RESERVATIONS_SOURCE__TYPE);
		createEAttribute(reservationsSourceEClass, RESERVATIONS_SOURCE__PATH);
		createEAttribute(reservationsSourceEClass, RESERVATIONS_SOURCE__MODE);
		createEReference(reservationsSourceEClass, RESERVATIONS_SOURCE__RECONNECT);

		reconnectEClass = createEClass(RECONNECT);
		createEAttribute(reconnectEClass, RECONNECT__ENABLED);
		createEAttribute(reconnectEClass, RECONNECT__TIMEOUT);

		diskEncryptionEClass = createEClass(DISK_ENCRYPTION);
		createEAttribute(diskEncryptionEClass, DISK_ENCRYPTION__FORMAT);
		createEAttribute(diskEncryptionEClass, DISK_ENCRYPTION__ENGINE);
		createEReference(diskEncryptionEClass, DISK_ENCRYPTION__SECRET);
		createEReference(diskEncryptionEClass, DISK_ENCRYPTION__CIPHER);
		createEReference(diskEncryptionEClass, DISK_ENCRYPTION__IVGEN);

		encryptionSecretEClass = createEClass(ENCRYPTION_SECRET);
		createEAttribute(encryptionSecretEClass, ENCRYPTION_SECRET__TYPE);
		createEAttribute(encryptionSecretEClass, ENCRYPTION_SECRET__UUID);
		createEAttribute(encryptionSecretEClass, ENCRYPTION_SECRET__USAGE);

		encryptionCipherEClass = createEClass(ENCRYPTION_CIPHER);
		createEAttribute(encryptionCipherEClass, ENCRYPTION_CIPHER__NAME);
		createEAttribute(encryptionCipherEClass, ENCRYPTION_CIPHER__SIZE);
		createEAttribute(encryptionCipherEClass, ENCRYPTION_CIPHER__MODE);
		createEAttribute(encryptionCipherEClass, ENCRYPTION_CIPHER__HASH);

		ivgenEClass = createEClass(IVGEN);
		createEAttribute(ivgenEClass, IVGEN__NAME);
		createEAttribute(ivgenEClass, IVGEN__HASH);

		sourceSeclabelEClass = createEClass(SOURCE_SECLABEL);
		createEAttribute(sourceSeclabelEClass, SOURCE_SECLABEL__MODEL);
		createEAttribute(sourceSeclabelEClass, SOURCE_SECLABEL__RELABEL);
		createEAttribute(sourceSeclabelEClass, SOURCE_SECLABEL__LABELSKIP);
		createEAttribute(sourceSeclabelEClass, SOURCE_SECLABEL__LABEL);

		osAcpiEClass = createEClass(OS_ACPI);
		createEReference(osAcpiEClass, OS_ACPI__TABLE);

		acpiTableEClass = createEClass(ACPI_TABLE);
		createEAttribute(acpiTableEClass, ACPI_TABLE__TYPE);
		createEAttribute(acpiTableEClass, ACPI_TABLE__VALUE);

		bootDeviceEClass = createEClass(BOOT_DEVICE);
		createEAttribute(bootDeviceEClass, BOOT_DEVICE__DEV);

		bootmenuEClass = createEClass(BOOTMENU);
		createEAttribute(bootmenuEClass, BOOTMENU__ENABLE);
		createEAttribute(bootmenuEClass, BOOTMENU__TIMEOUT);

		biosEClass = createEClass(BIOS);
		createEAttribute(biosEClass, BIOS__USESERIAL);
		createEAttribute(biosEClass, BIOS__REBOOT_TIMEOUT);

		smbiosEClass = createEClass(SMBIOS);
		createEAttribute(smbiosEClass, SMBIOS__MODE);

		idmapEClass = createEClass(IDMAP);
		createEReference(idmapEClass, IDMAP__UID);
		createEReference(idmapEClass, IDMAP__GID);

		idRangeEClass = createEClass(ID_RANGE);
		createEAttribute(idRangeEClass, ID_RANGE__START);
		createEAttribute(idRangeEClass, ID_RANGE__TARGET);
		createEAttribute(idRangeEClass, ID_RANGE__COUNT);

		featuresEClass = createEClass(FEATURES);
		createEAttribute(featuresEClass, FEATURES__PAE);
		createEReference(featuresEClass, FEATURES__APIC);
		createEAttribute(featuresEClass, FEATURES__ACPI);
		createEReference(featuresEClass, FEATURES__HAP);
		createEReference(featuresEClass, FEATURES__HYPERV);
		createEAttribute(featuresEClass, FEATURES__VIRIDIAN);
		createEReference(featuresEClass, FEATURES__KVM);
		createEReference(featuresEClass, FEATURES__XEN);
		createEAttribute(featuresEClass, FEATURES__PRIVNET);
		createEReference(featuresEClass, FEATURES__PVSPINLOCK);
		createEReference(featuresEClass, FEATURES__CAPABILITIES);
		createEReference(featuresEClass, FEATURES__PMU);
		createEReference(featuresEClass, FEATURES__VMPORT);
		createEReference(featuresEClass, FEATURES__GIC);
		createEReference(featuresEClass, FEATURES__SMM);
		createEReference(featuresEClass, FEATURES__IOAPIC);
		createEReference(featuresEClass, FEATURES__HPT);
		createEReference(featuresEClass, FEATURES__VMCOREINFO);
		createEReference(featuresEClass, FEATURES__HTM);
		createEReference(featuresEClass, FEATURES__NESTED_HV);
		createEReference(featuresEClass, FEATURES__MSRS);
		createEReference(featuresEClass, FEATURES__CCF_ASSIST);
		createEReference(featuresEClass, FEATURES__CFPC);
		createEReference(featuresEClass, FEATURES__SBBC);
		createEReference(featuresEClass, FEATURES__IBS);
		createEReference(featuresEClass, FEATURES__TCG);
		createEReference(featuresEClass, FEATURES__PS2);
		createEReference(featuresEClass, FEATURES__ASYNC_TEARDOWN);
		createEReference(featuresEClass, FEATURES__RAS);

		apicEClass = createEClass(APIC);
		createEAttribute(apicEClass, APIC__EOI);

		featureStateEClass = createEClass(FEATURE_STATE);
		createEAttribute(featureStateEClass, FEATURE_STATE__STATE);

		hypervEClass = createEClass(HYPERV);
		createEAttribute(hypervEClass, HYPERV__MODE);
		createEReference(hypervEClass, HYPERV__RELAXED);
		createEReference(hypervEClass, HYPERV__VAPIC);
		createEReference(hypervEClass, HYPERV__SPINLOCKS);
		createEReference(hypervEClass, HYPERV__VPINDEX);
		createEReference(hypervEClass, HYPERV__RUNTIME);
		createEReference(hypervEClass, HYPERV__SYNIC);
		createEReference(hypervEClass, HYPERV__STIMER);
		createEReference(hypervEClass, HYPERV__RESET);
		createEReference(hypervEClass, HYPERV__VENDOR_ID);
		createEReference(hypervEClass, HYPERV__FREQUENCIES);
		createEReference(hypervEClass, HYPERV__REENLIGHTENMENT);
		createEReference(hypervEClass, HYPERV__TLBFLUSH);
		createEReference(hypervEClass, HYPERV__IPI);
		createEReference(hypervEClass, HYPERV__EVMCS);
		createEReference(hypervEClass, HYPERV__AVIC);
		createEReference(hypervEClass, HYPERV__EMSR_BITMAP);
		createEReference(hypervEClass, HYPERV__XMM_INPUT);

		hypervSpinlocksEClass = createEClass(HYPERV_SPINLOCKS);
		createEAttribute(hypervSpinlocksEClass, HYPERV_SPINLOCKS__STATE);
		createEAttribute(hypervSpinlocksEClass, HYPERV_SPINLOCKS__RETRIES);

		hypervStimerEClass = createEClass(HYPERV_STIMER);
		createEAttribute(hypervStimerEClass, HYPERV_STIMER__STATE);
		createEReference(hypervStimerEClass, HYPERV_STIMER__DIRECT);

		hypervVendorIdEClass = createEClass(HYPERV_VENDOR_ID);
		createEAttribute(hypervVendorIdEClass, HYPERV_VENDOR_ID__STATE);
		createEAttribute(hypervVendorIdEClass, HYPERV_VENDOR_ID__VALUE);

		kvmFeaturesEClass = createEClass(KVM_FEATURES);
		createEReference(kvmFeaturesEClass, KVM_FEATURES__HIDDEN);
		createEReference(kvmFeaturesEClass, KVM_FEATURES__HINT_DEDICATED);
		createEReference(kvmFeaturesEClass, KVM_FEATURES__POLL_CONTROL);
		createEReference(kvmFeaturesEClass, KVM_FEATURES__PV_IPI);
		createEReference(kvmFeaturesEClass, KVM_FEATURES__DIRTY_RING);

		kvmDirtyRingEClass = createEClass(KVM_DIRTY_RING);
		createEAttribute(kvmDirtyRingEClass, KVM_DIRTY_RING__STATE);
		createEAttribute(kvmDirtyRingEClass, KVM_DIRTY_RING__SIZE);

		xenFeaturesEClass = createEClass(XEN_FEATURES);
		createEReference(xenFeaturesEClass, XEN_FEATURES__E820_HOST);
		createEReference(xenFeaturesEClass, XEN_FEATURES__PASSTHROUGH);

		xenPassthroughEClass = createEClass(XEN_PASSTHROUGH);
		createEAttribute(xenPassthroughEClass, XEN_PASSTHROUGH__STATE);
		createEAttribute(xenPassthroughEClass, XEN_PASSTHROUGH__MODE);

		lxcCapabilitiesEClass = createEClass(LXC_CAPABILITIES);
		createEAttribute(lxcCapabilitiesEClass, LXC_CAPABILITIES__POLICY);
		createEReference(lxcCapabilitiesEClass, LXC_CAPABILITIES__AUDIT_CONTROL);
		createEReference(lxcCapabilitiesEClass, LXC_CAPABILITIES__AUDIT_WRITE);
		createEReference(lxcCapabilitiesEClass, LXC_CAPABILITIES__BLOCK_SUSPEND);
		createEReference(lxcCapabilitiesEClass, LXC_CAPABILITIES__CHOWN);
		createEReference(lxcCapabilitiesEClass, LXC_CAPABILITIES__DAC_OVERRIDE);
		createEReference(lxcCapabilitiesEClass, LXC_CAPABILITIES__DAC_READ_SEARCH);
		createEReference(lxcCapabilitiesEClass, LXC_CAPABILITIES__FOWNER);
		createEReference(lxcCapabilitiesEClass, LXC_CAPABILITIES__FSETID);
		createEReference(lxcCapabilitiesEClass, LXC_CAPABILITIES__IPC_LOCK);
		createEReference(lxcCapabilitiesEClass, LXC_CAPABILITIES__IPC_OWNER);
		createEReference(lxcCapabilitiesEClass, LXC_CAPABILITIES__KILL);
		createEReference(lxcCapabilitiesEClass, LXC_CAPABILITIES__LEASE);
		createEReference(lxcCapabilitiesEClass, LXC_CAPABILITIES__LINUX_IMMUTABLE);
		createEReference(lxcCapabilitiesEClass, LXC_CAPABILITIES__MAC_ADMIN);
		createEReference(lxcCapabilitiesEClass, LXC_CAPABILITIES__MAC_OVERRIDE);
		createEReference(lxcCapabilitiesEClass, LXC_CAPABILITIES__MKNOD);
		createEReference(lxcCapabilitiesEClass, LXC_CAPABILITIES__NET_ADMIN);
		createEReference(lxcCapabilitiesEClass, LXC_CAPABILITIES__NET_BIND_SERVICE);
		createEReference(lxcCapabilitiesEClass, LXC_CAPABILITIES__NET_BROADCAST);
		createEReference(lxcCapabilitiesEClass, LXC_CAPABILITIES__NET_RAW);
		createEReference(lxcCapabilitiesEClass, LXC_CAPABILITIES__SETGID);
		createEReference(lxcCapabilitiesEClass, LXC_CAPABILITIES__SETFCAP);
		createEReference(lxcCapabilitiesEClass, LXC_CAPABILITIES__SETPCAP);
		createEReference(lxcCapabilitiesEClass, LXC_CAPABILITIES__SETUID);
		createEReference(lxcCapabilitiesEClass, LXC_CAPABILITIES__SYS_ADMIN);
		createEReference(lxcCapabilitiesEClass, LXC_CAPABILITIES__SYS_BOOT);
		createEReference(lxcCapabilitiesEClass, LXC_CAPABILITIES__SYS_CHROOT);
		createEReference(lxcCapabilitiesEClass, LXC_CAPABILITIES__SYS_MODULE);
		createEReference(lxcCapabilitiesEClass, LXC_CAPABILITIES__SYS_NICE);
		createEReference(lxcCapabilitiesEClass, LXC_CAPABILITIES__SYS_PACCT);
		createEReference(lxcCapabilitiesEClass, LXC_CAPABILITIES__SYS_PTRACE);
		createEReference(lxcCapabilitiesEClass, LXC_CAPABILITIES__SYS_RAWIO);
		createEReference(lxcCapabilitiesEClass, LXC_CAPABILITIES__SYS_RESOURCE);
		createEReference(lxcCapabilitiesEClass, LXC_CAPABILITIES__SYS_TIME);
		createEReference(lxcCapabilitiesEClass, LXC_CAPABILITIES__SYS_TTY_CONFIG);
		createEReference(lxcCapabilitiesEClass, LXC_CAPABILITIES__SYSLOG);
		createEReference(lxcCapabilitiesEClass, LXC_CAPABILITIES__WAKE_ALARM);

		gicEClass = createEClass(GIC);
		createEAttribute(gicEClass, GIC__VERSION);

		smmEClass = createEClass(SMM);
		createEAttribute(smmEClass, SMM__STATE);
		createEReference(smmEClass, SMM__TSEG);

		sizeInMebibytesEClass = createEClass(SIZE_IN_MEBIBYTES);
		createEAttribute(sizeInMebibytesEClass, SIZE_IN_MEBIBYTES__UNIT);
		createEAttribute(sizeInMebibytesEClass, SIZE_IN_MEBIBYTES__VALUE);

		ioapicEClass = createEClass(IOAPIC);
		createEAttribute(ioapicEClass, IOAPIC__DRIVER);

		hptEClass = createEClass(HPT);
		createEAttribute(hptEClass, HPT__RESIZING);
		createEReference(hptEClass, HPT__MAXPAGESIZE);

		msrsEClass = createEClass(MSRS);
		createEAttribute(msrsEClass, MSRS__UNKNOWN);

		mitigationEClass = createEClass(MITIGATION);
		createEAttribute(mitigationEClass, MITIGATION__VALUE);

		tcgEClass = createEClass(TCG);
		createEReference(tcgEClass, TCG__TB_CACHE);

		asyncTeardownEClass = createEClass(ASYNC_TEARDOWN);
		createEAttribute(asyncTeardownEClass, ASYNC_TEARDOWN__ENABLED);

		cpuEClass = createEClass(CPU);
		createEAttribute(cpuEClass, CPU__MODE);
		createEAttribute(cpuEClass, CPU__MATCH);
		createEAttribute(cpuEClass, CPU__CHECK);
		createEAttribute(cpuEClass, CPU__MIGRATABLE);
		createEReference(cpuEClass, CPU__MODEL);
		createEAttribute(cpuEClass, CPU__VENDOR);
		createEReference(cpuEClass, CPU__TOPOLOGY);
		createEReference(cpuEClass, CPU__CACHE);
		createEReference(cpuEClass, CPU__MAXPHYSADDR);
		createEReference(cpuEClass, CPU__FEATURE);
		createEReference(cpuEClass, CPU__NUMA);

		cpuModelEClass = createEClass(CPU_MODEL);
		createEAttribute(cpuModelEClass, CPU_MODEL__FALLBACK);
		createEAttribute(cpuModelEClass, CPU_MODEL__VENDOR_ID);
		createEAttribute(cpuModelEClass, CPU_MODEL__VALUE);

		cpuTopologyEClass = createEClass(CPU_TOPOLOGY);
		createEAttribute(cpuTopologyEClass, CPU_TOPOLOGY__SOCKETS);
		createEAttribute(cpuTopologyEClass, CPU_TOPOLOGY__DIES);
		createEAttribute(cpuTopologyEClass, CPU_TOPOLOGY__CORES);
		createEAttribute(cpuTopologyEClass, CPU_TOPOLOGY__THREADS);
		createEAttribute(cpuTopologyEClass, CPU_TOPOLOGY__CLUSTERS);

		cpuCacheEClass = createEClass(CPU_CACHE);
		createEAttribute(cpuCacheEClass, CPU_CACHE__LEVEL);
		createEAttribute(cpuCacheEClass, CPU_CACHE__MODE);

		maxphysaddrEClass = createEClass(MAXPHYSADDR);
		createEAttribute(maxphysaddrEClass, MAXPHYSADDR__MODE);
		createEAttribute(maxphysaddrEClass, MAXPHYSADDR__BITS);
		createEAttribute(maxphysaddrEClass, MAXPHYSADDR__LIMIT);

		cpuFeatureEClass = createEClass(CPU_FEATURE);
		createEAttribute(cpuFeatureEClass, CPU_FEATURE__POLICY);
		createEAttribute(cpuFeatureEClass, CPU_FEATURE__NAME);

		numaEClass = createEClass(NUMA);
		createEReference(numaEClass, NUMA__CELL);
		createEReference(numaEClass, NUMA__INTERCONNECTS);

		numaCellEClass = createEClass(NUMA_CELL);
		createEAttribute(numaCellEClass, NUMA_CELL__ID);
		createEAttribute(numaCellEClass, NUMA_CELL__CPUS);
		createEAttribute(numaCellEClass, NUMA_CELL__MEMORY);
		createEAttribute(numaCellEClass, NUMA_CELL__UNIT);
		createEAttribute(numaCellEClass, NUMA_CELL__MEM_ACCESS);
		createEAttribute(numaCellEClass, NUMA_CELL__DISCARD);
		createEReference(numaCellEClass, NUMA_CELL__DISTANCES);
		createEReference(numaCellEClass, NUMA_CELL__CACHE);

		distancesEClass = createEClass(DISTANCES);
		createEReference(distancesEClass, DISTANCES__SIBLING);

		siblingEClass = createEClass(SIBLING);
		createEAttribute(siblingEClass, SIBLING__ID);
		createEAttribute(siblingEClass, SIBLING__VALUE);

		numaCacheEClass = createEClass(NUMA_CACHE);
		createEAttribute(numaCacheEClass, NUMA_CACHE__LEVEL);
		createEAttribute(numaCacheEClass, NUMA_CACHE__ASSOCIATIVITY);
		createEAttribute(numaCacheEClass, NUMA_CACHE__POLICY);
		createEReference(numaCacheEClass, NUMA_CACHE__SIZE);
		createEReference(numaCacheEClass, NUMA_CACHE__LINE);

		numaCacheSizeEClass = createEClass(NUMA_CACHE_SIZE);
		createEAttribute(numaCacheSizeEClass, NUMA_CACHE_SIZE__VALUE);
		createEAttribute(numaCacheSizeEClass, NUMA_CACHE_SIZE__UNIT);

		numaCacheLineEClass = createEClass(NUMA_CACHE_LINE);
		createEAttribute(numaCacheLineEClass, NUMA_CACHE_LINE__VALUE);
		createEAttribute(numaCacheLineEClass, NUMA_CACHE_LINE__UNIT);

		interconnectsEClass = createEClass(INTERCONNECTS);
		createEReference(interconnectsEClass, INTERCONNECTS__LATENCY);
		createEReference(interconnectsEClass, INTERCONNECTS__BANDWIDTH);

		numaLatencyEClass = createEClass(NUMA_LATENCY);
		createEAttribute(numaLatencyEClass, NUMA_LATENCY__INITIATOR);
		createEAttribute(numaLatencyEClass, NUMA_LATENCY__TARGET);
		createEAttribute(numaLatencyEClass, NUMA_LATENCY__CACHE);
		createEAttribute(numaLatencyEClass, NUMA_LATENCY__TYPE);
		createEAttribute(numaLatencyEClass, NUMA_LATENCY__VALUE);

		numaBandwidthEClass = createEClass(NUMA_BANDWIDTH);
		createEAttribute(numaBandwidthEClass, NUMA_BANDWIDTH__INITIATOR);
		createEAttribute(numaBandwidthEClass, NUMA_BANDWIDTH__TARGET);
		createEAttribute(numaBandwidthEClass, NUMA_BANDWIDTH__CACHE);
		createEAttribute(numaBandwidthEClass, NUMA_BANDWIDTH__TYPE);
		createEAttribute(numaBandwidthEClass, NUMA_BANDWIDTH__VALUE);
		createEAttribute(numaBandwidthEClass, NUMA_BANDWIDTH__UNIT);

		clockEClass = createEClass(CLOCK);
		createEAttribute(clockEClass, CLOCK__OFFSET);
		createEAttribute(clockEClass, CLOCK__ADJUSTMENT);
		createEAttribute(clockEClass, CLOCK__TIMEZONE);
		createEAttribute(clockEClass, CLOCK__BASIS);
		createEAttribute(clockEClass, CLOCK__START);
		createEReference(clockEClass, CLOCK__TIMER);

		timerEClass = createEClass(TIMER);
		createEAttribute(timerEClass, TIMER__NAME);
		createEAttribute(timerEClass, TIMER__TRACK);
		createEAttribute(timerEClass, TIMER__TICKPOLICY);
		createEAttribute(timerEClass, TIMER__FREQUENCY);
		createEAttribute(timerEClass, TIMER__MODE);
		createEAttribute(timerEClass, TIMER__PRESENT);
		createEReference(timerEClass, TIMER__CATCHUP);

		timerCatchupEClass = createEClass(TIMER_CATCHUP);
		createEAttribute(timerCatchupEClass, TIMER_CATCHUP__THRESHOLD);
		createEAttribute(timerCatchupEClass, TIMER_CATCHUP__SLEW);
		createEAttribute(timerCatchupEClass, TIMER_CATCHUP__LIMIT);

		pmEClass = createEClass(PM);
		createEReference(pmEClass, PM__SUSPEND_TO_MEM);
		createEReference(pmEClass, PM__SUSPEND_TO_DISK);

		suspendStateEClass = createEClass(SUSPEND_STATE);
		createEAttribute(suspendStateEClass, SUSPEND_STATE__ENABLED);

		perfEClass = createEClass(PERF);
		createEReference(perfEClass, PERF__EVENT);

		perfEventEClass = createEClass(PERF_EVENT);
		createEAttribute(perfEventEClass, PERF_EVENT__NAME);
		createEAttribute(perfEventEClass, PERF_EVENT__ENABLED);

		devicesEClass = createEClass(DEVICES);
		createEAttribute(devicesEClass, DEVICES__EMULATOR);
		createEReference(devicesEClass, DEVICES__DISK);
		createEReference(devicesEClass, DEVICES__CONTROLLER);
		createEReference(devicesEClass, DEVICES__LEASE);
		createEReference(devicesEClass, DEVICES__FILESYSTEM);
		createEReference(devicesEClass, DEVICES__INTERFACE);
		createEReference(devicesEClass, DEVICES__SMARTCARD);
		createEReference(devicesEClass, DEVICES__SERIAL);
		createEReference(devicesEClass, DEVICES__PARALLEL);
		createEReference(devicesEClass, DEVICES__CONSOLE);
		createEReference(devicesEClass, DEVICES__CHANNEL);
		createEReference(devicesEClass, DEVICES__INPUT);
		createEReference(devicesEClass, DEVICES__TPM);
		createEReference(devicesEClass, DEVICES__GRAPHICS);
		createEReference(devicesEClass, DEVICES__SOUND);
		createEReference(devicesEClass, DEVICES__AUDIO);
		createEReference(devicesEClass, DEVICES__VIDEO);
		createEReference(devicesEClass, DEVICES__HOSTDEV);
		createEReference(devicesEClass, DEVICES__REDIRDEV);
		createEReference(devicesEClass, DEVICES__REDIRFILTER);
		createEReference(devicesEClass, DEVICES__HUB);
		createEReference(devicesEClass, DEVICES__WATCHDOG);
		createEReference(devicesEClass, DEVICES__MEMBALLOON);
		createEReference(devicesEClass, DEVICES__RNG);
		createEReference(devicesEClass, DEVICES__NVRAM);
		createEReference(devicesEClass, DEVICES__PANIC);
		createEReference(devicesEClass, DEVICES__SHMEM);
		createEReference(devicesEClass, DEVICES__MEMORY);
		createEReference(devicesEClass, DEVICES__IOMMU);
		createEReference(devicesEClass, DEVICES__VSOCK);
		createEReference(devicesEClass, DEVICES__CRYPTO);
		createEReference(devicesEClass, DEVICES__PSTORE);

		diskEClass = createEClass(DISK);
		createEAttribute(diskEClass, DISK__TYPE);
		createEAttribute(diskEClass, DISK__DEVICE);
		createEAttribute(diskEClass, DISK__MODEL);
		createEAttribute(diskEClass, DISK__RAWIO);
		createEAttribute(diskEClass, DISK__SGIO);
		createEAttribute(diskEClass, DISK__SNAPSHOT);
		createEReference(diskEClass, DISK__DRIVER);
		createEReference(diskEClass, DISK__AUTH);
		createEReference(diskEClass, DISK__SOURCE);
		createEReference(diskEClass, DISK__BACKING_STORE);
		createEReference(diskEClass, DISK__MIRROR);
		createEReference(diskEClass, DISK__TARGET);
		createEReference(diskEClass, DISK__IOTUNE);
		createEAttribute(diskEClass, DISK__READONLY);
		createEAttribute(diskEClass, DISK__SHAREABLE);
		createEReference(diskEClass, DISK__TRANSIENT);
		createEAttribute(diskEClass, DISK__SERIAL);
		createEAttribute(diskEClass, DISK__WWN);
		createEAttribute(diskEClass, DISK__VENDOR);
		createEAttribute(diskEClass, DISK__PRODUCT);
		createEReference(diskEClass, DISK__ENCRYPTION);
		createEReference(diskEClass, DISK__BOOT);
		createEReference(diskEClass, DISK__BACKENDDOMAIN);
		createEReference(diskEClass, DISK__GEOMETRY);
		createEReference(diskEClass, DISK__BLOCKIO);
		createEReference(diskEClass, DISK__ALIAS);
		createEReference(diskEClass, DISK__ACPI);
		createEReference(diskEClass, DISK__ADDRESS);

		diskDriverEClass = createEClass(DISK_DRIVER);
		createEAttribute(diskDriverEClass, DISK_DRIVER__NAME);
		createEAttribute(diskDriverEClass, DISK_DRIVER__TYPE);
		createEAttribute(diskDriverEClass, DISK_DRIVER__CACHE);
		createEAttribute(diskDriverEClass, DISK_DRIVER__ERROR_POLICY);
		createEAttribute(diskDriverEClass, DISK_DRIVER__RERROR_POLICY);
		createEAttribute(diskDriverEClass, DISK_DRIVER__IO);
		createEAttribute(diskDriverEClass, DISK_DRIVER__IOEVENTFD);
		createEAttribute(diskDriverEClass, DISK_DRIVER__EVENT_IDX);
		createEAttribute(diskDriverEClass, DISK_DRIVER__COPY_ON_READ);
		createEAttribute(diskDriverEClass, DISK_DRIVER__DISCARD);
		createEAttribute(diskDriverEClass, DISK_DRIVER__DISCARD_NO_UNREF);
		createEAttribute(diskDriverEClass, DISK_DRIVER__DETECT_ZEROES);
		createEAttribute(diskDriverEClass, DISK_DRIVER__IOTHREAD);
		createEAttribute(diskDriverEClass, DISK_DRIVER__QUEUES);
		createEAttribute(diskDriverEClass, DISK_DRIVER__QUEUE_SIZE);
		createEAttribute(diskDriverEClass, DISK_DRIVER__IOMMU);
		createEAttribute(diskDriverEClass, DISK_DRIVER__ATS);
		createEAttribute(diskDriverEClass, DISK_DRIVER__PACKED);
		createEAttribute(diskDriverEClass, DISK_DRIVER__PAGE_PER_VQ);
		createEReference(diskDriverEClass, DISK_DRIVER__IOTHREADS);
		createEReference(diskDriverEClass, DISK_DRIVER__METADATA_CACHE);

		diskIothreadsEClass = createEClass(DISK_IOTHREADS);
		createEReference(diskIothreadsEClass, DISK_IOTHREADS__IOTHREAD);

		diskIothreadEClass = createEClass(DISK_IOTHREAD);
		createEAttribute(diskIothreadEClass, DISK_IOTHREAD__ID);
		createEReference(diskIothreadEClass, DISK_IOTHREAD__QUEUE);

		diskQueueEClass = createEClass(DISK_QUEUE);
		createEAttribute(diskQueueEClass, DISK_QUEUE__ID);

		metadataCacheEClass = createEClass(METADATA_CACHE);
		createEReference(metadataCacheEClass, METADATA_CACHE__MAX_SIZE);

		sizeInBytesEClass = createEClass(SIZE_IN_BYTES);
		createEAttribute(sizeInBytesEClass, SIZE_IN_BYTES__UNIT);
		createEAttribute(sizeInBytesEClass, SIZE_IN_BYTES__VALUE);

		backingStoreEClass = createEClass(BACKING_STORE);
		createEAttribute(backingStoreEClass, BACKING_STORE__INDEX);
		createEAttribute(backingStoreEClass, BACKING_STORE__TYPE);
		createEReference(backingStoreEClass, BACKING_STORE__SOURCE);
		createEReference(backingStoreEClass, BACKING_STORE__BACKING_STORE);
		createEReference(backingStoreEClass, BACKING_STORE__FORMAT);

		imageFormatEClass = createEClass(IMAGE_FORMAT);
		createEAttribute(imageFormatEClass, IMAGE_FORMAT__TYPE);
		createEReference(imageFormatEClass, IMAGE_FORMAT__METADATA_CACHE);

		diskMirrorEClass = createEClass(DISK_MIRROR);
		createEAttribute(diskMirrorEClass, DISK_MIRROR__FILE);
		createEAttribute(diskMirrorEClass, DISK_MIRROR__FORMAT);
		createEAttribute(diskMirrorEClass, DISK_MIRROR__JOB);
		createEAttribute(diskMirrorEClass, DISK_MIRROR__TYPE);
		createEAttribute(diskMirrorEClass, DISK_MIRROR__READY);
		createEReference(diskMirrorEClass, DISK_MIRROR__SOURCE);
		createEReference(diskMirrorEClass, DISK_MIRROR__FORMAT_ELEMENT);
		createEReference(diskMirrorEClass, DISK_MIRROR__BACKING_STORE);

		diskTargetEClass = createEClass(DISK_TARGET);
		createEAttribute(diskTargetEClass, DISK_TARGET__DEV);
		createEAttribute(diskTargetEClass, DISK_TARGET__BUS);
		createEAttribute(diskTargetEClass, DISK_TARGET__TRAY);
		createEAttribute(diskTargetEClass, DISK_TARGET__REMOVABLE);
		createEAttribute(diskTargetEClass, DISK_TARGET__ROTATION_RATE);

		iotuneEClass = createEClass(IOTUNE);
		createEAttribute(iotuneEClass, IOTUNE__TOTAL_BYTES_SEC);
		createEAttribute(iotuneEClass, IOTUNE__READ_BYTES_SEC);
		createEAttribute(iotuneEClass, IOTUNE__WRITE_BYTES_SEC);
		createEAttribute(iotuneEClass, IOTUNE__TOTAL_IOPS_SEC);
		createEAttribute(iotuneEClass, IOTUNE__READ_IOPS_SEC);
		createEAttribute(iotuneEClass, IOTUNE__WRITE_IOPS_SEC);
		createEAttribute(iotuneEClass, IOTUNE__TOTAL_BYTES_SEC_MAX);
		createEAttribute(iotuneEClass, IOTUNE__READ_BYTES_SEC_MAX);
		createEAttribute(iotuneEClass, IOTUNE__WRITE_BYTES_SEC_MAX);
		createEAttribute(iotuneEClass, IOTUNE__TOTAL_IOPS_SEC_MAX);
		createEAttribute(iotuneEClass, IOTUNE__READ_IOPS_SEC_MAX);
		createEAttribute(iotuneEClass, IOTUNE__WRITE_IOPS_SEC_MAX);
		createEAttribute(iotuneEClass, IOTUNE__SIZE_IOPS_SEC);
		createEAttribute(iotuneEClass, IOTUNE__GROUP_NAME);
		createEAttribute(iotuneEClass, IOTUNE__TOTAL_BYTES_SEC_MAX_LENGTH);
		createEAttribute(iotuneEClass, IOTUNE__READ_BYTES_SEC_MAX_LENGTH);
		createEAttribute(iotuneEClass, IOTUNE__WRITE_BYTES_SEC_MAX_LENGTH);
		createEAttribute(iotuneEClass, IOTUNE__TOTAL_IOPS_SEC_MAX_LENGTH);
		createEAttribute(iotuneEClass, IOTUNE__READ_IOPS_SEC_MAX_LENGTH);
		createEAttribute(iotuneEClass, IOTUNE__WRITE_IOPS_SEC_MAX_LENGTH);

		diskTransientEClass = createEClass(DISK_TRANSIENT);
		createEAttribute(diskTransientEClass, DISK_TRANSIENT__SHARE_BACKING);

		deviceBootEClass = createEClass(DEVICE_BOOT);
		createEAttribute(deviceBootEClass, DEVICE_BOOT__ORDER);
		createEAttribute(deviceBootEClass, DEVICE_BOOT__LOADPARM);

		backendDomainEClass = createEClass(BACKEND_DOMAIN);
		createEAttribute(backendDomainEClass, BACKEND_DOMAIN__NAME);

		diskGeometryEClass = createEClass(DISK_GEOMETRY);
		createEAttribute(diskGeometryEClass, DISK_GEOMETRY__CYLS);
		createEAttribute(diskGeometryEClass, DISK_GEOMETRY__HEADS);
		createEAttribute(diskGeometryEClass, DISK_GEOMETRY__SECS);
		createEAttribute(diskGeometryEClass, DISK_GEOMETRY__TRANS);

		diskBlockioEClass = createEClass(DISK_BLOCKIO);
		createEAttribute(diskBlockioEClass, DISK_BLOCKIO__LOGICAL_BLOCK_SIZE);
		createEAttribute(diskBlockioEClass, DISK_BLOCKIO__PHYSICAL_BLOCK_SIZE);

		aliasEClass = createEClass(ALIAS);
		createEAttribute(aliasEClass, ALIAS__NAME);

		deviceAcpiEClass = createEClass(DEVICE_ACPI);
		createEAttribute(deviceAcpiEClass, DEVICE_ACPI__INDEX);

		deviceAddressEClass = createEClass(DEVICE_ADDRESS);
		createEAttribute(deviceAddressEClass, DEVICE_ADDRESS__TYPE);
		createEAttribute(deviceAddressEClass, DEVICE_ADDRESS__DOMAIN);
		createEAttribute(deviceAddressEClass, DEVICE_ADDRESS__BUS);
		createEAttribute(deviceAddressEClass, DEVICE_ADDRESS__SLOT);
		createEAttribute(deviceAddressEClass, DEVICE_ADDRESS__FUNCTION);
		createEAttribute(deviceAddressEClass, DEVICE_ADDRESS__MULTIFUNCTION);
		createEAttribute(deviceAddressEClass, DEVICE_ADDRESS__CONTROLLER);
		createEAttribute(deviceAddressEClass, DEVICE_ADDRESS__TARGET);
		createEAttribute(deviceAddressEClass, DEVICE_ADDRESS__UNIT);
		createEAttribute(deviceAddressEClass, DEVICE_ADDRESS__PORT);
		createEAttribute(deviceAddressEClass, DEVICE_ADDRESS__REG);
		createEAttribute(deviceAddressEClass, DEVICE_ADDRESS__CSSID);
		createEAttribute(deviceAddressEClass, DEVICE_ADDRESS__SSID);
		createEAttribute(deviceAddressEClass, DEVICE_ADDRESS__DEVNO);
		createEAttribute(deviceAddressEClass, DEVICE_ADDRESS__IOBASE);
		createEAttribute(deviceAddressEClass, DEVICE_ADDRESS__IRQ);
		createEAttribute(deviceAddressEClass, DEVICE_ADDRESS__BASE);
		createEReference(deviceAddressEClass, DEVICE_ADDRESS__ZPCI);

		zpciAddressEClass = createEClass(ZPCI_ADDRESS);
		createEAttribute(zpciAddressEClass, ZPCI_ADDRESS__UID);
		createEAttribute(zpciAddressEClass, ZPCI_ADDRESS__FID);

		controllerEClass = createEClass(CONTROLLER);
		createEAttribute(controllerEClass, CONTROLLER__TYPE);
		createEAttribute(controllerEClass, CONTROLLER__INDEX);
		createEAttribute(controllerEClass, CONTROLLER__MODEL);
		createEAttribute(controllerEClass, CONTROLLER__PORTS);
		createEAttribute(controllerEClass, CONTROLLER__VECTORS);
		createEAttribute(controllerEClass, CONTROLLER__MAX_GRANT_FRAMES);
		createEAttribute(controllerEClass, CONTROLLER__MAX_EVENT_CHANNELS);
		createEReference(controllerEClass, CONTROLLER__MODEL_ELEMENT);
		createEReference(controllerEClass, CONTROLLER__DRIVER);
		createEReference(controllerEClass, CONTROLLER__TARGET);
		createEReference(controllerEClass, CONTROLLER__MASTER);
		createEReference(controllerEClass, CONTROLLER__PCIHOLE64);
		createEReference(controllerEClass, CONTROLLER__ALIAS);
		createEReference(controllerEClass, CONTROLLER__ACPI);
		createEReference(controllerEClass, CONTROLLER__ADDRESS);

		controllerModelEClass = createEClass(CONTROLLER_MODEL);
		createEAttribute(controllerModelEClass, CONTROLLER_MODEL__NAME);

		controllerDriverEClass = createEClass(CONTROLLER_DRIVER);
		createEAttribute(controllerDriverEClass, CONTROLLER_DRIVER__QUEUES);
		createEAttribute(controllerDriverEClass, CONTROLLER_DRIVER__CMD_PER_LUN);
		createEAttribute(controllerDriverEClass, CONTROLLER_DRIVER__MAX_SECTORS);
		createEAttribute(controllerDriverEClass, CONTROLLER_DRIVER__IOEVENTFD);
		createEAttribute(controllerDriverEClass, CONTROLLER_DRIVER__IOTHREAD);
		createEAttribute(controllerDriverEClass, CONTROLLER_DRIVER__IOMMU);
		createEAttribute(controllerDriverEClass, CONTROLLER_DRIVER__ATS);
		createEAttribute(controllerDriverEClass, CONTROLLER_DRIVER__PACKED);
		createEAttribute(controllerDriverEClass, CONTROLLER_DRIVER__PAGE_PER_VQ);

		controllerTargetEClass = createEClass(CONTROLLER_TARGET);
		createEAttribute(controllerTargetEClass, CONTROLLER_TARGET__CHASSIS_NR);
		createEAttribute(controllerTargetEClass, CONTROLLER_TARGET__CHASSIS);
		createEAttribute(controllerTargetEClass, CONTROLLER_TARGET__PORT);
		createEAttribute(controllerTargetEClass, CONTROLLER_TARGET__BUS_NR);
		createEAttribute(controllerTargetEClass, CONTROLLER_TARGET__INDEX);
		createEAttribute(controllerTargetEClass, CONTROLLER_TARGET__HOTPLUG);
		createEAttribute(controllerTargetEClass, CONTROLLER_TARGET__NODE);

		controllerMasterEClass = createEClass(CONTROLLER_MASTER);
		createEAttribute(controllerMasterEClass, CONTROLLER_MASTER__STARTPORT);

		leaseEClass = createEClass(LEASE);
		createEAttribute(leaseEClass, LEASE__LOCKSPACE);
		createEAttribute(leaseEClass, LEASE__KEY);
		createEReference(leaseEClass, LEASE__TARGET);

		leaseTargetEClass = createEClass(LEASE_TARGET);
		createEAttribute(leaseTargetEClass, LEASE_TARGET__PATH);
		createEAttribute(leaseTargetEClass, LEASE_TARGET__OFFSET);

		filesystemEClass = createEClass(FILESYSTEM);
		createEAttribute(filesystemEClass, FILESYSTEM__TYPE);
		createEAttribute(filesystemEClass, FILESYSTEM__MODEL);
		createEAttribute(filesystemEClass, FILESYSTEM__ACCESSMODE);
		createEAttribute(filesystemEClass, FILESYSTEM__MULTIDEVS);
		createEAttribute(filesystemEClass, FILESYSTEM__FMODE);
		createEAttribute(filesystemEClass, FILESYSTEM__DMODE);
		createEReference(filesystemEClass, FILESYSTEM__DRIVER);
		createEReference(filesystemEClass, FILESYSTEM__BINARY);
		createEReference(filesystemEClass, FILESYSTEM__IDMAP);
		createEReference(filesystemEClass, FILESYSTEM__SOURCE);
		createEReference(filesystemEClass, FILESYSTEM__TARGET);
		createEAttribute(filesystemEClass, FILESYSTEM__READONLY);
		createEReference(filesystemEClass, FILESYSTEM__SPACE_HARD_LIMIT);
		createEReference(filesystemEClass, FILESYSTEM__SPACE_SOFT_LIMIT);
		createEReference(filesystemEClass, FILESYSTEM__BOOT);
		createEReference(filesystemEClass, FILESYSTEM__ALIAS);
		createEReference(filesystemEClass, FILESYSTEM__ACPI);
		createEReference(filesystemEClass, FILESYSTEM__ADDRESS);

		filesystemDriverEClass = createEClass(FILESYSTEM_DRIVER);
		createEAttribute(filesystemDriverEClass, FILESYSTEM_DRIVER__TYPE);
		createEAttribute(filesystemDriverEClass, FILESYSTEM_DRIVER__FORMAT);
		createEAttribute(filesystemDriverEClass, FILESYSTEM_DRIVER__WRPOLICY);
		createEAttribute(filesystemDriverEClass, FILESYSTEM_DRIVER__IOMMU);
		createEAttribute(filesystemDriverEClass, FILESYSTEM_DRIVER__ATS);
		createEAttribute(filesystemDriverEClass, FILESYSTEM_DRIVER__PACKED);
		createEAttribute(filesystemDriverEClass, FILESYSTEM_DRIVER__PAGE_PER_VQ);
		createEAttribute(filesystemDriverEClass, FILESYSTEM_DRIVER__QUEUE);

		filesystemBinaryEClass = createEClass(FILESYSTEM_BINARY);
		createEAttribute(filesystemBinaryEClass, FILESYSTEM_BINARY__PATH);
		createEAttribute(filesystemBinaryEClass, FILESYSTEM_BINARY__XATTR);
		createEReference(filesystemBinaryEClass, FILESYSTEM_BINARY__CACHE);
		createEReference(filesystemBinaryEClass, FILESYSTEM_BINARY__SANDBOX);
		createEReference(filesystemBinaryEClass, FILESYSTEM_BINARY__LOCK);
		createEReference(filesystemBinaryEClass, FILESYSTEM_BINARY__THREAD_POOL);

		filesystemCacheEClass = createEClass(FILESYSTEM_CACHE);
		createEAttribute(filesystemCacheEClass, FILESYSTEM_CACHE__MODE);

		filesystemSandboxEClass = createEClass(FILESYSTEM_SANDBOX);
		createEAttribute(filesystemSandboxEClass, FILESYSTEM_SANDBOX__MODE);

		filesystemLockEClass = createEClass(FILESYSTEM_LOCK);
		createEAttribute(filesystemLockEClass, FILESYSTEM_LOCK__POSIX);
		createEAttribute(filesystemLockEClass, FILESYSTEM_LOCK__FLOCK);

		filesystemThreadPoolEClass = createEClass(FILESYSTEM_THREAD_POOL);
		createEAttribute(filesystemThreadPoolEClass, FILESYSTEM_THREAD_POOL__SIZE);

		filesystemSourceEClass = createEClass(FILESYSTEM_SOURCE);
		createEAttribute(filesystemSourceEClass, FILESYSTEM_SOURCE__FILE);
		createEAttribute(filesystemSourceEClass, FILESYSTEM_SOURCE__DEV);
		createEAttribute(filesystemSourceEClass, FILESYSTEM_SOURCE__DIR);
		createEAttribute(filesystemSourceEClass, FILESYSTEM_SOURCE__SOCKET);
		createEAttribute(filesystemSourceEClass, FILESYSTEM_SOURCE__NAME);
		createEAttribute(filesystemSourceEClass, FILESYSTEM_SOURCE__USAGE);
		createEAttribute(filesystemSourceEClass, FILESYSTEM_SOURCE__UNITS);

		filesystemTargetEClass = createEClass(FILESYSTEM_TARGET);
		createEAttribute(filesystemTargetEClass, FILESYSTEM_TARGET__DIR);

		interfaceEClass = createEClass(INTERFACE);
		createEAttribute(interfaceEClass, INTERFACE__TYPE);
		createEAttribute(interfaceEClass, INTERFACE__MANAGED);
		createEAttribute(interfaceEClass, INTERFACE__TRUST_GUEST_RX_FILTERS);
		createEReference(interfaceEClass, INTERFACE__MAC);
		createEReference(interfaceEClass, INTERFACE__SOURCE);
		createEReference(interfaceEClass, INTERFACE__VLAN);
		createEReference(interfaceEClass, INTERFACE__VIRTUALPORT);
		createEReference(interfaceEClass, INTERFACE__BANDWIDTH);
		createEReference(interfaceEClass, INTERFACE__IP);
		createEReference(interfaceEClass, INTERFACE__ROUTE);
		createEReference(interfaceEClass, INTERFACE__PORT_FORWARD);
		createEReference(interfaceEClass, INTERFACE__SCRIPT);
		createEReference(interfaceEClass, INTERFACE__DOWNSCRIPT);
		createEReference(interfaceEClass, INTERFACE__BACKENDDOMAIN);
		createEReference(interfaceEClass, INTERFACE__TARGET);
		createEReference(interfaceEClass, INTERFACE__GUEST);
		createEReference(interfaceEClass, INTERFACE__MODEL);
		createEReference(interfaceEClass, INTERFACE__DRIVER);
		createEReference(interfaceEClass, INTERFACE__BACKEND);
		createEReference(interfaceEClass, INTERFACE__TEAMING);
		createEReference(interfaceEClass, INTERFACE__FILTERREF);
		createEReference(interfaceEClass, INTERFACE__TUNE);
		createEReference(interfaceEClass, INTERFACE__LINK);
		createEReference(interfaceEClass, INTERFACE__MTU);
		createEReference(interfaceEClass, INTERFACE__COALESCE);
		createEReference(interfaceEClass, INTERFACE__PORT);
		createEReference(interfaceEClass, INTERFACE__BOOT);
		createEReference(interfaceEClass, INTERFACE__ROM);
		createEReference(interfaceEClass, INTERFACE__ALIAS);
		createEReference(interfaceEClass, INTERFACE__ACPI);
		createEReference(interfaceEClass, INTERFACE__ADDRESS);

		interfaceMacEClass = createEClass(INTERFACE_MAC);
		createEAttribute(interfaceMacEClass, INTERFACE_MAC__ADDRESS);
		createEAttribute(interfaceMacEClass, INTERFACE_MAC__TYPE);
		createEAttribute(interfaceMacEClass, INTERFACE_MAC__CHECK);

		interfaceSourceEClass = createEClass(INTERFACE_SOURCE);
		createEAttribute(interfaceSourceEClass, INTERFACE_SOURCE__BRIDGE);
		createEAttribute(interfaceSourceEClass, INTERFACE_SOURCE__MAC_TABLE_MANAGER);
		createEAttribute(interfaceSourceEClass, INTERFACE_SOURCE__NETWORK);
		createEAttribute(interfaceSourceEClass, INTERFACE_SOURCE__PORTGROUP);
		createEAttribute(interfaceSourceEClass, INTERFACE_SOURCE__PORTID);
		createEAttribute(interfaceSourceEClass, INTERFACE_SOURCE__TYPE);
		createEAttribute(interfaceSourceEClass, INTERFACE_SOURCE__PATH);
		createEAttribute(interfaceSourceEClass, INTERFACE_SOURCE__MODE);
		createEAttribute(interfaceSourceEClass, INTERFACE_SOURCE__DEV);
		createEAttribute(interfaceSourceEClass, INTERFACE_SOURCE__NAME);
		createEAttribute(interfaceSourceEClass, INTERFACE_SOURCE__ADDRESS);
		createEAttribute(interfaceSourceEClass, INTERFACE_SOURCE__PORT);
		createEAttribute(interfaceSourceEClass, INTERFACE_SOURCE__MISSING);
		createEAttribute(interfaceSourceEClass, INTERFACE_SOURCE__SWITCHID);
		createEAttribute(interfaceSourceEClass, INTERFACE_SOURCE__PORTGROUPID);
		createEAttribute(interfaceSourceEClass, INTERFACE_SOURCE__CONNECTIONID);
		createEReference(interfaceSourceEClass, INTERFACE_SOURCE__IP);
		createEReference(interfaceSourceEClass, INTERFACE_SOURCE__ROUTE);
		createEReference(interfaceSourceEClass, INTERFACE_SOURCE__RECONNECT);
		createEReference(interfaceSourceEClass, INTERFACE_SOURCE__LOCAL);
		createEReference(interfaceSourceEClass, INTERFACE_SOURCE__VENDOR);
		createEReference(interfaceSourceEClass, INTERFACE_SOURCE__PRODUCT);
		createEReference(interfaceSourceEClass, INTERFACE_SOURCE__ADDRESS_ELEMENT);

		ipAddressEClass = createEClass(IP_ADDRESS);
		createEAttribute(ipAddressEClass, IP_ADDRESS__ADDRESS);
		createEAttribute(ipAddressEClass, IP_ADDRESS__FAMILY);
		createEAttribute(ipAddressEClass, IP_ADDRESS__PREFIX);
		createEAttribute(ipAddressEClass, IP_ADDRESS__PEER);

		ipRouteEClass = createEClass(IP_ROUTE);
		createEAttribute(ipRouteEClass, IP_ROUTE__FAMILY);
		createEAttribute(ipRouteEClass, IP_ROUTE__ADDRESS);
		createEAttribute(ipRouteEClass, IP_ROUTE__NETMASK);
		createEAttribute(ipRouteEClass, IP_ROUTE__PREFIX);
		createEAttribute(ipRouteEClass, IP_ROUTE__GATEWAY);
		createEAttribute(ipRouteEClass, IP_ROUTE__METRIC);

		localAddressEClass = createEClass(LOCAL_ADDRESS);
		createEAttribute(localAddressEClass, LOCAL_ADDRESS__ADDRESS);
		createEAttribute(localAddressEClass, LOCAL_ADDRESS__PORT);

		usbIdEClass = createEClass(USB_ID);
		createEAttribute(usbIdEClass, USB_ID__ID);

		interfacePciAddressEClass = createEClass(INTERFACE_PCI_ADDRESS);
		createEAttribute(interfacePciAddressEClass, INTERFACE_PCI_ADDRESS__BUS);
		createEAttribute(interfacePciAddressEClass, INTERFACE_PCI_ADDRESS__DEVICE);
		createEAttribute(interfacePciAddressEClass, INTERFACE_PCI_ADDRESS__TYPE);
		createEAttribute(interfacePciAddressEClass, INTERFACE_PCI_ADDRESS__DOMAIN);
		createEAttribute(interfacePciAddressEClass, INTERFACE_PCI_ADDRESS__SLOT);
		createEAttribute(interfacePciAddressEClass, INTERFACE_PCI_ADDRESS__FUNCTION);
		createEAttribute(interfacePciAddressEClass, INTERFACE_PCI_ADDRESS__MULTIFUNCTION);

		vlanEClass = createEClass(VLAN);
		createEAttribute(vlanEClass, VLAN__TRUNK);
		createEReference(vlanEClass, VLAN__TAG);

		vlanTagEClass = createEClass(VLAN_TAG);
		createEAttribute(vlanTagEClass, VLAN_TAG__ID);
		createEAttribute(vlanTagEClass, VLAN_TAG__NATIVE_MODE);

		virtualportEClass = createEClass(VIRTUALPORT);
		createEAttribute(virtualportEClass, VIRTUALPORT__TYPE);
		createEReference(virtualportEClass, VIRTUALPORT__PARAMETERS);

		virtualportParametersEClass = createEClass(VIRTUALPORT_PARAMETERS);
		createEAttribute(virtualportParametersEClass, VIRTUALPORT_PARAMETERS__MANAGERID);
		createEAttribute(virtualportParametersEClass, VIRTUALPORT_PARAMETERS__TYPEID);
		createEAttribute(virtualportParametersEClass, VIRTUALPORT_PARAMETERS__TYPEIDVERSION);
		createEAttribute(virtualportParametersEClass, VIRTUALPORT_PARAMETERS__INSTANCEID);
		createEAttribute(virtualportParametersEClass, VIRTUALPORT_PARAMETERS__PROFILEID);
		createEAttribute(virtualportParametersEClass, VIRTUALPORT_PARAMETERS__INTERFACEID);

		bandwidthEClass = createEClass(BANDWIDTH);
		createEAttribute(bandwidthEClass, BANDWIDTH__CLASS_ID);
		createEReference(bandwidthEClass, BANDWIDTH__INBOUND);
		createEReference(bandwidthEClass, BANDWIDTH__OUTBOUND);

		bandwidthLimitEClass = createEClass(BANDWIDTH_LIMIT);
		createEAttribute(bandwidthLimitEClass, BANDWIDTH_LIMIT__AVERAGE);
		createEAttribute(bandwidthLimitEClass, BANDWIDTH_LIMIT__PEAK);
		createEAttribute(bandwidthLimitEClass, BANDWIDTH_LIMIT__FLOOR);
		createEAttribute(bandwidthLimitEClass, BANDWIDTH_LIMIT__BURST);

		portForwardEClass = createEClass(PORT_FORWARD);
		createEAttribute(portForwardEClass, PORT_FORWARD__PROTO);
		createEAttribute(portForwardEClass, PORT_FORWARD__ADDRESS);
		createEAttribute(portForwardEClass, PORT_FORWARD__DEV);
		createEReference(portForwardEClass, PORT_FORWARD__RANGE);

		portRangeEClass = createEClass(PORT_RANGE);
		createEAttribute(portRangeEClass, PORT_RANGE__START);
		createEAttribute(portRangeEClass, PORT_RANGE__END);
		createEAttribute(portRangeEClass, PORT_RANGE__TO);
		createEAttribute(portRangeEClass, PORT_RANGE__EXCLUDE);

		interfaceScriptEClass = createEClass(INTERFACE_SCRIPT);
		createEAttribute(interfaceScriptEClass, INTERFACE_SCRIPT__PATH);

		interfaceTargetEClass = createEClass(INTERFACE_TARGET);
		createEAttribute(interfaceTargetEClass, INTERFACE_TARGET__DEV);
		createEAttribute(interfaceTargetEClass, INTERFACE_TARGET__MANAGED);

		interfaceGuestEClass = createEClass(INTERFACE_GUEST);
		createEAttribute(interfaceGuestEClass, INTERFACE_GUEST__DEV);
		createEAttribute(interfaceGuestEClass, INTERFACE_GUEST__ACTUAL);

		interfaceModelEClass = createEClass(INTERFACE_MODEL);
		createEAttribute(interfaceModelEClass, INTERFACE_MODEL__TYPE);

		interfaceDriverEClass = createEClass(INTERFACE_DRIVER);
		createEAttribute(interfaceDriverEClass, INTERFACE_DRIVER__NAME);
		createEAttribute(interfaceDriverEClass, INTERFACE_DRIVER__QUEUES);
		createEAttribute(interfaceDriverEClass, INTERFACE_DRIVER__RX_QUEUE_SIZE);
		createEAttribute(interfaceDriverEClass, INTERFACE_DRIVER__TX_QUEUE_SIZE);
		createEAttribute(interfaceDriverEClass, INTERFACE_DRIVER__TXMODE);
		createEAttribute(interfaceDriverEClass, INTERFACE_DRIVER__IOEVENTFD);
		createEAttribute(interfaceDriverEClass, INTERFACE_DRIVER__EVENT_IDX);
		createEAttribute(interfaceDriverEClass, INTERFACE_DRIVER__IOMMU);
		createEAttribute(interfaceDriverEClass, INTERFACE_DRIVER__ATS);
		createEAttribute(interfaceDriverEClass, INTERFACE_DRIVER__PACKED);
		createEAttribute(interfaceDriverEClass, INTERFACE_DRIVER__PAGE_PER_VQ);
		createEAttribute(interfaceDriverEClass, INTERFACE_DRIVER__RSS);
		createEAttribute(interfaceDriverEClass, INTERFACE_DRIVER__RSS_HASH_REPORT);
		createEReference(interfaceDriverEClass, INTERFACE_DRIVER__HOST);
		createEReference(interfaceDriverEClass, INTERFACE_DRIVER__GUEST);

		interfaceHostOffloadEClass = createEClass(INTERFACE_HOST_OFFLOAD);
		createEAttribute(interfaceHostOffloadEClass, INTERFACE_HOST_OFFLOAD__CSUM);
		createEAttribute(interfaceHostOffloadEClass, INTERFACE_HOST_OFFLOAD__GSO);
		createEAttribute(interfaceHostOffloadEClass, INTERFACE_HOST_OFFLOAD__TSO4);
		createEAttribute(interfaceHostOffloadEClass, INTERFACE_HOST_OFFLOAD__TSO6);
		createEAttribute(interfaceHostOffloadEClass, INTERFACE_HOST_OFFLOAD__ECN);
		createEAttribute(interfaceHostOffloadEClass, INTERFACE_HOST_OFFLOAD__UFO);
		createEAttribute(interfaceHostOffloadEClass, INTERFACE_HOST_OFFLOAD__MRG_RXBUF);

		interfaceGuestOffloadEClass = createEClass(INTERFACE_GUEST_OFFLOAD);
		createEAttribute(interfaceGuestOffloadEClass, INTERFACE_GUEST_OFFLOAD__CSUM);
		createEAttribute(interfaceGuestOffloadEClass, INTERFACE_GUEST_OFFLOAD__TSO4);
		createEAttribute(interfaceGuestOffloadEClass, INTERFACE_GUEST_OFFLOAD__TSO6);
		createEAttribute(interfaceGuestOffloadEClass, INTERFACE_GUEST_OFFLOAD__ECN);
		createEAttribute(interfaceGuestOffloadEClass, INTERFACE_GUEST_OFFLOAD__UFO);

		interfaceBackendEClass = createEClass(INTERFACE_BACKEND);
		createEAttribute(interfaceBackendEClass, INTERFACE_BACKEND__TYPE);
		createEAttribute(interfaceBackendEClass, INTERFACE_BACKEND__TAP);
		createEAttribute(interfaceBackendEClass, INTERFACE_BACKEND__VHOST);
		createEAttribute(interfaceBackendEClass, INTERFACE_BACKEND__LOG_FILE);

		teamingEClass = createEClass(TEAMING);
		createEAttribute(teamingEClass, TEAMING__TYPE);
		createEAttribute(teamingEClass, TEAMING__PERSISTENT);

		filterrefEClass = createEClass(FILTERREF);
		createEAttribute(filterrefEClass, FILTERREF__FILTER);
		createEReference(filterrefEClass, FILTERREF__PARAMETER);

		filterParameterEClass = createEClass(FILTER_PARAMETER);
		createEAttribute(filterParameterEClass, FILTER_PARAMETER__NAME);
		createEAttribute(filterParameterEClass, FILTER_PARAMETER__VALUE);

		interfaceTuneEClass = createEClass(INTERFACE_TUNE);
		createEAttribute(interfaceTuneEClass, INTERFACE_TUNE__SNDBUF);

		interfaceLinkEClass = createEClass(INTERFACE_LINK);
		createEAttribute(interfaceLinkEClass, INTERFACE_LINK__STATE);

		interfaceMtuEClass = createEClass(INTERFACE_MTU);
		createEAttribute(interfaceMtuEClass, INTERFACE_MTU__SIZE);

		coalesceEClass = createEClass(COALESCE);
		createEReference(coalesceEClass, COALESCE__RX);

		coalesceRxEClass = createEClass(COALESCE_RX);
		createEReference(coalesceRxEClass, COALESCE_RX__FRAMES);

		coalesceFramesEClass = createEClass(COALESCE_FRAMES);
		createEAttribute(coalesceFramesEClass, COALESCE_FRAMES__MAX);

		interfacePortEClass = createEClass(INTERFACE_PORT);
		createEAttribute(interfacePortEClass, INTERFACE_PORT__ISOLATED);

		deviceRomEClass = createEClass(DEVICE_ROM);
		createEAttribute(deviceRomEClass, DEVICE_ROM__ENABLED);
		createEAttribute(deviceRomEClass, DEVICE_ROM__BAR);
		createEAttribute(deviceRomEClass, DEVICE_ROM__FILE);

		smartcardEClass = createEClass(SMARTCARD);
		createEAttribute(smartcardEClass, SMARTCARD__MODE);
		createEAttribute(smartcardEClass, SMARTCARD__TYPE);
		createEAttribute(smartcardEClass, SMARTCARD__CERTIFICATE);
		createEAttribute(smartcardEClass, SMARTCARD__DATABASE);
		createEReference(smartcardEClass, SMARTCARD__SOURCE);
		createEReference(smartcardEClass, SMARTCARD__PROTOCOL);
		createEReference(smartcardEClass, SMARTCARD__LOG);
		createEReference(smartcardEClass, SMARTCARD__TARGET);
		createEReference(smartcardEClass, SMARTCARD__ACPI);
		createEReference(smartcardEClass, SMARTCARD__ADDRESS);

		characterSourceEClass = createEClass(CHARACTER_SOURCE);
		createEAttribute(characterSourceEClass, CHARACTER_SOURCE__MODE);
		createEAttribute(characterSourceEClass, CHARACTER_SOURCE__PATH);
		createEAttribute(characterSourceEClass, CHARACTER_SOURCE__HOST);
		createEAttribute(characterSourceEClass, CHARACTER_SOURCE__SERVICE);
		createEAttribute(characterSourceEClass, CHARACTER_SOURCE__CHANNEL);
		createEAttribute(characterSourceEClass, CHARACTER_SOURCE__MASTER);
		createEAttribute(characterSourceEClass, CHARACTER_SOURCE__SLAVE);
		createEAttribute(characterSourceEClass, CHARACTER_SOURCE__APPEND);
		createEAttribute(characterSourceEClass, CHARACTER_SOURCE__TLS);
		createEReference(characterSourceEClass, CHARACTER_SOURCE__RECONNECT);
		createEReference(characterSourceEClass, CHARACTER_SOURCE__SECLABEL);
		createEReference(characterSourceEClass, CHARACTER_SOURCE__CLIPBOARD);
		createEReference(characterSourceEClass, CHARACTER_SOURCE__MOUSE);

		spiceClipboardEClass = createEClass(SPICE_CLIPBOARD);
		createEAttribute(spiceClipboardEClass, SPICE_CLIPBOARD__COPYPASTE);

		mouseEClass = createEClass(MOUSE);
		createEAttribute(mouseEClass, MOUSE__MODE);

		characterProtocolEClass = createEClass(CHARACTER_PROTOCOL);
		createEAttribute(characterProtocolEClass, CHARACTER_PROTOCOL__TYPE);

		characterLogEClass = createEClass(CHARACTER_LOG);
		createEAttribute(characterLogEClass, CHARACTER_LOG__FILE);
		createEAttribute(characterLogEClass, CHARACTER_LOG__APPEND);

		characterTargetEClass = createEClass(CHARACTER_TARGET);
		createEAttribute(characterTargetEClass, CHARACTER_TARGET__TYPE);
		createEAttribute(characterTargetEClass, CHARACTER_TARGET__PORT);
		createEReference(characterTargetEClass, CHARACTER_TARGET__MODEL);

		characterTargetModelEClass = createEClass(CHARACTER_TARGET_MODEL);
		createEAttribute(characterTargetModelEClass, CHARACTER_TARGET_MODEL__NAME);

		serialEClass = createEClass(SERIAL);
		createEAttribute(serialEClass, SERIAL__TYPE);
		createEAttribute(serialEClass, SERIAL__TTY);
		createEReference(serialEClass, SERIAL__SOURCE);
		createEReference(serialEClass, SERIAL__PROTOCOL);
		createEReference(serialEClass, SERIAL__LOG);
		createEReference(serialEClass, SERIAL__TARGET);
		createEReference(serialEClass, SERIAL__ALIAS);
		createEReference(serialEClass, SERIAL__ACPI);
		createEReference(serialEClass, SERIAL__ADDRESS);

		parallelEClass = createEClass(PARALLEL);
		createEAttribute(parallelEClass, PARALLEL__TYPE);
		createEAttribute(parallelEClass, PARALLEL__TTY);
		createEReference(parallelEClass, PARALLEL__SOURCE);
		createEReference(parallelEClass, PARALLEL__PROTOCOL);
		createEReference(parallelEClass, PARALLEL__LOG);
		createEReference(parallelEClass, PARALLEL__TARGET);
		createEReference(parallelEClass, PARALLEL__ALIAS);
		createEReference(parallelEClass, PARALLEL__ACPI);
		createEReference(parallelEClass, PARALLEL__ADDRESS);

		consoleEClass = createEClass(CONSOLE);
		createEAttribute(consoleEClass, CONSOLE__TYPE);
		createEAttribute(consoleEClass, CONSOLE__TTY);
		createEReference(consoleEClass, CONSOLE__SOURCE);
		createEReference(consoleEClass, CONSOLE__PROTOCOL);
		createEReference(consoleEClass, CONSOLE__LOG);
		createEReference(consoleEClass, CONSOLE__TARGET);
		createEReference(consoleEClass, CONSOLE__ALIAS);
		createEReference(consoleEClass, CONSOLE__ACPI);
		createEReference(consoleEClass, CONSOLE__ADDRESS);

		channelEClass = createEClass(CHANNEL);
		createEAttribute(channelEClass, CHANNEL__TYPE);
		createEReference(channelEClass, CHANNEL__SOURCE);
		createEReference(channelEClass, CHANNEL__PROTOCOL);
		createEReference(channelEClass, CHANNEL__LOG);
		createEReference(channelEClass, CHANNEL__TARGET);
		createEReference(channelEClass, CHANNEL__ALIAS);
		createEReference(channelEClass, CHANNEL__ADDRESS);

		channelTargetEClass = createEClass(CHANNEL_TARGET);
		createEAttribute(channelTargetEClass, CHANNEL_TARGET__TYPE);
		createEAttribute(channelTargetEClass, CHANNEL_TARGET__ADDRESS);
		createEAttribute(channelTargetEClass, CHANNEL_TARGET__PORT);
		createEAttribute(channelTargetEClass, CHANNEL_TARGET__NAME);
		createEAttribute(channelTargetEClass, CHANNEL_TARGET__STATE);

		inputEClass = createEClass(INPUT);
		createEAttribute(inputEClass, INPUT__TYPE);
		createEAttribute(inputEClass, INPUT__BUS);
		createEAttribute(inputEClass, INPUT__MODEL);
		createEReference(inputEClass, INPUT__DRIVER);
		createEReference(inputEClass, INPUT__SOURCE);
		createEReference(inputEClass, INPUT__ALIAS);
		createEReference(inputEClass, INPUT__ACPI);
		createEReference(inputEClass, INPUT__ADDRESS);

		virtioOptionsEClass = createEClass(VIRTIO_OPTIONS);
		createEAttribute(virtioOptionsEClass, VIRTIO_OPTIONS__IOMMU);
		createEAttribute(virtioOptionsEClass, VIRTIO_OPTIONS__ATS);
		createEAttribute(virtioOptionsEClass, VIRTIO_OPTIONS__PACKED);
		createEAttribute(virtioOptionsEClass, VIRTIO_OPTIONS__PAGE_PER_VQ);

		inputSourceEClass = createEClass(INPUT_SOURCE);
		createEAttribute(inputSourceEClass, INPUT_SOURCE__EVDEV);
		createEAttribute(inputSourceEClass, INPUT_SOURCE__DEV);
		createEAttribute(inputSourceEClass, INPUT_SOURCE__GRAB);
		createEAttribute(inputSourceEClass, INPUT_SOURCE__GRAB_TOGGLE);
		createEAttribute(inputSourceEClass, INPUT_SOURCE__REPEAT);

		tpmEClass = createEClass(TPM);
		createEAttribute(tpmEClass, TPM__MODEL);
		createEReference(tpmEClass, TPM__BACKEND);
		createEReference(tpmEClass, TPM__ALIAS);
		createEReference(tpmEClass, TPM__ADDRESS);

		tpmBackendEClass = createEClass(TPM_BACKEND);
		createEAttribute(tpmBackendEClass, TPM_BACKEND__TYPE);
		createEAttribute(tpmBackendEClass, TPM_BACKEND__VERSION);
		createEAttribute(tpmBackendEClass, TPM_BACKEND__PERSISTENT_STATE);
		createEReference(tpmBackendEClass, TPM_BACKEND__DEVICE);
		createEReference(tpmBackendEClass, TPM_BACKEND__SOURCE);
		createEReference(tpmBackendEClass, TPM_BACKEND__ENCRYPTION);
		createEReference(tpmBackendEClass, TPM_BACKEND__ACTIVE_PCR_BANKS);
		createEReference(tpmBackendEClass, TPM_BACKEND__PROFILE);

		tpmDeviceEClass = createEClass(TPM_DEVICE);
		createEAttribute(tpmDeviceEClass, TPM_DEVICE__PATH);

		tpmBackendSourceEClass = createEClass(TPM_BACKEND_SOURCE);
		createEAttribute(tpmBackendSourceEClass, TPM_BACKEND_SOURCE__TYPE);
		createEAttribute(tpmBackendSourceEClass, TPM_BACKEND_SOURCE__PATH);
		createEAttribute(tpmBackendSourceEClass, TPM_BACKEND_SOURCE__MODE);

		tpmBackendEncryptionEClass = createEClass(TPM_BACKEND_ENCRYPTION);
		createEAttribute(tpmBackendEncryptionEClass, TPM_BACKEND_ENCRYPTION__SECRET);

		activePcrBanksEClass = createEClass(ACTIVE_PCR_BANKS);
		createEAttribute(activePcrBanksEClass, ACTIVE_PCR_BANKS__SHA1);
		createEAttribute(activePcrBanksEClass, ACTIVE_PCR_BANKS__SHA256);
		createEAttribute(activePcrBanksEClass, ACTIVE_PCR_BANKS__SHA384);
		createEAttribute(activePcrBanksEClass, ACTIVE_PCR_BANKS__SHA512);

		profileEClass = createEClass(PROFILE);
		createEAttribute(profileEClass, PROFILE__SOURCE);
		createEAttribute(profileEClass, PROFILE__REMOVE_DISABLED);
		createEAttribute(profileEClass, PROFILE__NAME);

		graphicsEClass = createEClass(GRAPHICS);
		createEAttribute(graphicsEClass, GRAPHICS__TYPE);
		createEAttribute(graphicsEClass, GRAPHICS__PORT);
		createEAttribute(graphicsEClass, GRAPHICS__TLS_PORT);
		createEAttribute(graphicsEClass, GRAPHICS__AUTOPORT);
		createEAttribute(graphicsEClass, GRAPHICS__WEBSOCKET);
		createEAttribute(graphicsEClass, GRAPHICS__LISTEN);
		createEAttribute(graphicsEClass, GRAPHICS__DISPLAY);
		createEAttribute(graphicsEClass, GRAPHICS__XAUTH);
		createEAttribute(graphicsEClass, GRAPHICS__FULLSCREEN);
		createEAttribute(graphicsEClass, GRAPHICS__SHARE_POLICY);
		createEAttribute(graphicsEClass, GRAPHICS__POWER_CONTROL);
		createEAttribute(graphicsEClass, GRAPHICS__SOCKET);
		createEAttribute(graphicsEClass, GRAPHICS__PASSWD);
		createEAttribute(graphicsEClass, GRAPHICS__KEYMAP);
		createEAttribute(graphicsEClass, GRAPHICS__PASSWD_VALID_TO);
		createEAttribute(graphicsEClass, GRAPHICS__CONNECTED);
		createEAttribute(graphicsEClass, GRAPHICS__DEFAULT_MODE);
		createEAttribute(graphicsEClass, GRAPHICS__ADDRESS);
		createEAttribute(graphicsEClass, GRAPHICS__P2P);
		createEAttribute(graphicsEClass, GRAPHICS__REPLACE_USER);
		createEAttribute(graphicsEClass, GRAPHICS__MULTI_USER);
		createEReference(graphicsEClass, GRAPHICS__LISTEN_ELEMENT);
		createEReference(graphicsEClass, GRAPHICS__GL);
		createEReference(graphicsEClass, GRAPHICS__AUDIO);
		createEReference(graphicsEClass, GRAPHICS__CHANNEL);
		createEReference(graphicsEClass, GRAPHICS__IMAGE);
		createEReference(graphicsEClass, GRAPHICS__JPEG);
		createEReference(graphicsEClass, GRAPHICS__ZLIB);
		createEReference(graphicsEClass, GRAPHICS__PLAYBACK);
		createEReference(graphicsEClass, GRAPHICS__STREAMING);
		createEReference(graphicsEClass, GRAPHICS__CLIPBOARD);
		createEReference(graphicsEClass, GRAPHICS__MOUSE);
		createEReference(graphicsEClass, GRAPHICS__FILETRANSFER);

		listenEClass = createEClass(LISTEN);
		createEAttribute(listenEClass, LISTEN__TYPE);
		createEAttribute(listenEClass, LISTEN__ADDRESS);
		createEAttribute(listenEClass, LISTEN__NETWORK);
		createEAttribute(listenEClass, LISTEN__SOCKET);

		graphicsGlEClass = createEClass(GRAPHICS_GL);
		createEAttribute(graphicsGlEClass, GRAPHICS_GL__ENABLE);
		createEAttribute(graphicsGlEClass, GRAPHICS_GL__RENDERNODE);

		audioReferenceEClass = createEClass(AUDIO_REFERENCE);
		createEAttribute(audioReferenceEClass, AUDIO_REFERENCE__ID);

		spiceChannelEClass = createEClass(SPICE_CHANNEL);
		createEAttribute(spiceChannelEClass, SPICE_CHANNEL__NAME);
		createEAttribute(spiceChannelEClass, SPICE_CHANNEL__MODE);

		spiceCompressionEClass = createEClass(SPICE_COMPRESSION);
		createEAttribute(spiceCompressionEClass, SPICE_COMPRESSION__COMPRESSION);

		spicePlaybackEClass = createEClass(SPICE_PLAYBACK);
		createEAttribute(spicePlaybackEClass, SPICE_PLAYBACK__COMPRESSION);

		spiceStreamingEClass = createEClass(SPICE_STREAMING);
		createEAttribute(spiceStreamingEClass, SPICE_STREAMING__MODE);

		spiceFiletransferEClass = createEClass(SPICE_FILETRANSFER);
		createEAttribute(spiceFiletransferEClass, SPICE_FILETRANSFER__ENABLE);

		soundEClass = createEClass(SOUND);
		createEAttribute(soundEClass, SOUND__MODEL);
		createEReference(soundEClass, SOUND__CODEC);
		createEReference(soundEClass, SOUND__AUDIO);
		createEReference(soundEClass, SOUND__ALIAS);
		createEReference(soundEClass, SOUND__ACPI);
		createEReference(soundEClass, SOUND__ADDRESS);

		soundCodecEClass = createEClass(SOUND_CODEC);
		createEAttribute(soundCodecEClass, SOUND_CODEC__TYPE);

		audioEClass = createEClass(AUDIO);
		createEAttribute(audioEClass, AUDIO__ID);
		createEAttribute(audioEClass, AUDIO__TIMER_PERIOD);
		createEAttribute(audioEClass, AUDIO__TYPE);
		createEAttribute(audioEClass, AUDIO__TRY_MMAP);
		createEAttribute(audioEClass, AUDIO__EXCLUSIVE);
		createEAttribute(audioEClass, AUDIO__DSP_POLICY);
		createEAttribute(audioEClass, AUDIO__SERVER_NAME);
		createEAttribute(audioEClass, AUDIO__DRIVER);
		createEAttribute(audioEClass, AUDIO__PATH);
		createEReference(audioEClass, AUDIO__INPUT);
		createEReference(audioEClass, AUDIO__OUTPUT);

		audioInputEClass = createEClass(AUDIO_INPUT);
		createEAttribute(audioInputEClass, AUDIO_INPUT__MIXING_ENGINE);
		createEAttribute(audioInputEClass, AUDIO_INPUT__FIXED_SETTINGS);
		createEAttribute(audioInputEClass, AUDIO_INPUT__VOICES);
		createEAttribute(audioInputEClass, AUDIO_INPUT__BUFFER_LENGTH);
		createEAttribute(audioInputEClass, AUDIO_INPUT__DEV);
		createEAttribute(audioInputEClass, AUDIO_INPUT__BUFFER_COUNT);
		createEAttribute(audioInputEClass, AUDIO_INPUT__SERVER_NAME);
		createEAttribute(audioInputEClass, AUDIO_INPUT__CLIENT_NAME);
		createEAttribute(audioInputEClass, AUDIO_INPUT__CONNECT_PORTS);
		createEAttribute(audioInputEClass, AUDIO_INPUT__EXACT_NAME);
		createEAttribute(audioInputEClass, AUDIO_INPUT__TRY_POLL);
		createEAttribute(audioInputEClass, AUDIO_INPUT__NAME);
		createEAttribute(audioInputEClass, AUDIO_INPUT__STREAM_NAME);
		createEAttribute(audioInputEClass, AUDIO_INPUT__LATENCY);
		createEReference(audioInputEClass, AUDIO_INPUT__SETTINGS);

		audioSettingsEClass = createEClass(AUDIO_SETTINGS);
		createEAttribute(audioSettingsEClass, AUDIO_SETTINGS__FREQUENCY);
		createEAttribute(audioSettingsEClass, AUDIO_SETTINGS__CHANNELS);
		createEAttribute(audioSettingsEClass, AUDIO_SETTINGS__FORMAT);

		audioOutputEClass = createEClass(AUDIO_OUTPUT);
		createEAttribute(audioOutputEClass, AUDIO_OUTPUT__MIXING_ENGINE);
		createEAttribute(audioOutputEClass, AUDIO_OUTPUT__FIXED_SETTINGS);
		createEAttribute(audioOutputEClass, AUDIO_OUTPUT__VOICES);
		createEAttribute(audioOutputEClass, AUDIO_OUTPUT__BUFFER_LENGTH);
		createEAttribute(audioOutputEClass, AUDIO_OUTPUT__DEV);
		createEAttribute(audioOutputEClass, AUDIO_OUTPUT__BUFFER_COUNT);
		createEAttribute(audioOutputEClass, AUDIO_OUTPUT__SERVER_NAME);
		createEAttribute(audioOutputEClass, AUDIO_OUTPUT__CLIENT_NAME);
		createEAttribute(audioOutputEClass, AUDIO_OUTPUT__CONNECT_PORTS);
		createEAttribute(audioOutputEClass, AUDIO_OUTPUT__EXACT_NAME);
		createEAttribute(audioOutputEClass, AUDIO_OUTPUT__TRY_POLL);
		createEAttribute(audioOutputEClass, AUDIO_OUTPUT__NAME);
		createEAttribute(audioOutputEClass, AUDIO_OUTPUT__STREAM_NAME);
		createEAttribute(audioOutputEClass, AUDIO_OUTPUT__LATENCY);
		createEReference(audioOutputEClass, AUDIO_OUTPUT__SETTINGS);

		videoEClass = createEClass(VIDEO);
		createEReference(videoEClass, VIDEO__MODEL);
		createEReference(videoEClass, VIDEO__DRIVER);
		createEReference(videoEClass, VIDEO__ALIAS);
		createEReference(videoEClass, VIDEO__ACPI);
		createEReference(videoEClass, VIDEO__ADDRESS);

		videoModelEClass = createEClass(VIDEO_MODEL);
		createEAttribute(videoModelEClass, VIDEO_MODEL__TYPE);
		createEAttribute(videoModelEClass, VIDEO_MODEL__RAM);
		createEAttribute(videoModelEClass, VIDEO_MODEL__VGAMEM);
		createEAttribute(videoModelEClass, VIDEO_MODEL__VRAM64);
		createEAttribute(videoModelEClass, VIDEO_MODEL__VRAM);
		createEAttribute(videoModelEClass, VIDEO_MODEL__HEADS);
		createEAttribute(videoModelEClass, VIDEO_MODEL__PRIMARY);
		createEReference(videoModelEClass, VIDEO_MODEL__ACCELERATION);
		createEReference(videoModelEClass, VIDEO_MODEL__RESOLUTION);

		videoAccelerationEClass = createEClass(VIDEO_ACCELERATION);
		createEAttribute(videoAccelerationEClass, VIDEO_ACCELERATION__ACCEL3D);
		createEAttribute(videoAccelerationEClass, VIDEO_ACCELERATION__ACCEL2D);
		createEAttribute(videoAccelerationEClass, VIDEO_ACCELERATION__RENDERNODE);

		videoResolutionEClass = createEClass(VIDEO_RESOLUTION);
		createEAttribute(videoResolutionEClass, VIDEO_RESOLUTION__X);
		createEAttribute(videoResolutionEClass, VIDEO_RESOLUTION__Y);

		videoDriverEClass = createEClass(VIDEO_DRIVER);
		createEAttribute(videoDriverEClass, VIDEO_DRIVER__IOMMU);
		createEAttribute(videoDriverEClass, VIDEO_DRIVER__ATS);
		createEAttribute(videoDriverEClass, VIDEO_DRIVER__PACKED);
		createEAttribute(videoDriverEClass, VIDEO_DRIVER__PAGE_PER_VQ);
		createEAttribute(videoDriverEClass, VIDEO_DRIVER__NAME);
		createEAttribute(videoDriverEClass, VIDEO_DRIVER__VGACONF);

		hostdevEClass = createEClass(HOSTDEV);
		createEAttribute(hostdevEClass, HOSTDEV__MODE);
		createEAttribute(hostdevEClass, HOSTDEV__TYPE);
		createEAttribute(hostdevEClass, HOSTDEV__MANAGED);
		createEAttribute(hostdevEClass, HOSTDEV__SGIO);
		createEAttribute(hostdevEClass, HOSTDEV__RAWIO);
		createEAttribute(hostdevEClass, HOSTDEV__MODEL);
		createEAttribute(hostdevEClass, HOSTDEV__DISPLAY);
		createEAttribute(hostdevEClass, HOSTDEV__RAMFB);
		createEReference(hostdevEClass, HOSTDEV__DRIVER);
		createEReference(hostdevEClass, HOSTDEV__TEAMING);
		createEReference(hostdevEClass, HOSTDEV__SOURCE);
		createEReference(hostdevEClass, HOSTDEV__BOOT);
		createEReference(hostdevEClass, HOSTDEV__ROM);
		createEAttribute(hostdevEClass, HOSTDEV__READONLY);
		createEAttribute(hostdevEClass, HOSTDEV__SHAREABLE);
		createEReference(hostdevEClass, HOSTDEV__IP);
		createEReference(hostdevEClass, HOSTDEV__ROUTE);
		createEReference(hostdevEClass, HOSTDEV__ALIAS);
		createEReference(hostdevEClass, HOSTDEV__ACPI);
		createEReference(hostdevEClass, HOSTDEV__ADDRESS);

		hostdevDriverEClass = createEClass(HOSTDEV_DRIVER);
		createEAttribute(hostdevDriverEClass, HOSTDEV_DRIVER__NAME);

		hostdevSourceEClass = createEClass(HOSTDEV_SOURCE);
		createEAttribute(hostdevSourceEClass, HOSTDEV_SOURCE__STARTUP_POLICY);
		createEAttribute(hostdevSourceEClass, HOSTDEV_SOURCE__WRITE_FILTERING);
		createEAttribute(hostdevSourceEClass, HOSTDEV_SOURCE__GUEST_RESET);
		createEAttribute(hostdevSourceEClass, HOSTDEV_SOURCE__PROTOCOL);
		createEAttribute(hostdevSourceEClass, HOSTDEV_SOURCE__NAME);
		createEAttribute(hostdevSourceEClass, HOSTDEV_SOURCE__WWPN);
		createEReference(hostdevSourceEClass, HOSTDEV_SOURCE__ADDRESS);
		createEReference(hostdevSourceEClass, HOSTDEV_SOURCE__VENDOR);
		createEReference(hostdevSourceEClass, HOSTDEV_SOURCE__PRODUCT);
		createEReference(hostdevSourceEClass, HOSTDEV_SOURCE__ADAPTER);
		createEReference(hostdevSourceEClass, HOSTDEV_SOURCE__HOST);
		createEReference(hostdevSourceEClass, HOSTDEV_SOURCE__AUTH);
		createEReference(hostdevSourceEClass, HOSTDEV_SOURCE__INITIATOR);
		createEAttribute(hostdevSourceEClass, HOSTDEV_SOURCE__BLOCK);
		createEAttribute(hostdevSourceEClass, HOSTDEV_SOURCE__CHAR);
		createEAttribute(hostdevSourceEClass, HOSTDEV_SOURCE__INTERFACE);

		hostdevAddressEClass = createEClass(HOSTDEV_ADDRESS);
		createEAttribute(hostdevAddressEClass, HOSTDEV_ADDRESS__DOMAIN);
		createEAttribute(hostdevAddressEClass, HOSTDEV_ADDRESS__BUS);
		createEAttribute(hostdevAddressEClass, HOSTDEV_ADDRESS__SLOT);
		createEAttribute(hostdevAddressEClass, HOSTDEV_ADDRESS__FUNCTION);
		createEAttribute(hostdevAddressEClass, HOSTDEV_ADDRESS__MULTIFUNCTION);
		createEAttribute(hostdevAddressEClass, HOSTDEV_ADDRESS__DEVICE);
		createEAttribute(hostdevAddressEClass, HOSTDEV_ADDRESS__TARGET);
		createEAttribute(hostdevAddressEClass, HOSTDEV_ADDRESS__UNIT);
		createEAttribute(hostdevAddressEClass, HOSTDEV_ADDRESS__UUID);

		scsiAdapterEClass = createEClass(SCSI_ADAPTER);
		createEAttribute(scsiAdapterEClass, SCSI_ADAPTER__TYPE);
		createEAttribute(scsiAdapterEClass, SCSI_ADAPTER__NAME);
		createEAttribute(scsiAdapterEClass, SCSI_ADAPTER__PARENT);
		createEAttribute(scsiAdapterEClass, SCSI_ADAPTER__MANAGED);
		createEAttribute(scsiAdapterEClass, SCSI_ADAPTER__PARENT_WWNN);
		createEAttribute(scsiAdapterEClass, SCSI_ADAPTER__PARENT_WWPN);
		createEAttribute(scsiAdapterEClass, SCSI_ADAPTER__PARENT_FABRIC_WWN);
		createEAttribute(scsiAdapterEClass, SCSI_ADAPTER__WWNN);
		createEAttribute(scsiAdapterEClass, SCSI_ADAPTER__WWPN);
		createEReference(scsiAdapterEClass, SCSI_ADAPTER__PARENTADDR);

		parentaddrEClass = createEClass(PARENTADDR);
		createEAttribute(parentaddrEClass, PARENTADDR__UNIQUE_ID);
		createEReference(parentaddrEClass, PARENTADDR__ADDRESS);

		redirdevEClass = createEClass(REDIRDEV);
		createEAttribute(redirdevEClass, REDIRDEV__BUS);
		createEAttribute(redirdevEClass, REDIRDEV__TYPE);
		createEReference(redirdevEClass, REDIRDEV__SOURCE);
		createEReference(redirdevEClass, REDIRDEV__PROTOCOL);
		createEReference(redirdevEClass, REDIRDEV__LOG);
		createEReference(redirdevEClass, REDIRDEV__BOOT);
		createEReference(redirdevEClass, REDIRDEV__ALIAS);
		createEReference(redirdevEClass, REDIRDEV__ADDRESS);

		redirfilterEClass = createEClass(REDIRFILTER);
		createEReference(redirfilterEClass, REDIRFILTER__USBDEV);

		redirUsbDeviceEClass = createEClass(REDIR_USB_DEVICE);
		createEAttribute(redirUsbDeviceEClass, REDIR_USB_DEVICE__ALLOW);
		createEAttribute(redirUsbDeviceEClass, REDIR_USB_DEVICE__CLASS);
		createEAttribute(redirUsbDeviceEClass, REDIR_USB_DEVICE__VENDOR);
		createEAttribute(redirUsbDeviceEClass, REDIR_USB_DEVICE__PRODUCT);
		createEAttribute(redirUsbDeviceEClass, REDIR_USB_DEVICE__VERSION);

		hubEClass = createEClass(HUB);
		createEAttribute(hubEClass, HUB__TYPE);
		createEReference(hubEClass, HUB__ALIAS);
		createEReference(hubEClass, HUB__ADDRESS);

		watchdogEClass = createEClass(WATCHDOG);
		createEAttribute(watchdogEClass, WATCHDOG__MODEL);
		createEAttribute(watchdogEClass, WATCHDOG__ACTION);
		createEReference(watchdogEClass, WATCHDOG__ALIAS);
		createEReference(watchdogEClass, WATCHDOG__ACPI);
		createEReference(watchdogEClass, WATCHDOG__ADDRESS);

		memballoonEClass = createEClass(MEMBALLOON);
		createEAttribute(memballoonEClass, MEMBALLOON__MODEL);
		createEAttribute(memballoonEClass, MEMBALLOON__AUTODEFLATE);
		createEAttribute(memballoonEClass, MEMBALLOON__FREE_PAGE_REPORTING);
		createEReference(memballoonEClass, MEMBALLOON__STATS);
		createEReference(memballoonEClass, MEMBALLOON__ALIAS);
		createEReference(memballoonEClass, MEMBALLOON__ACPI);
		createEReference(memballoonEClass, MEMBALLOON__ADDRESS);
		createEReference(memballoonEClass, MEMBALLOON__DRIVER);

		memballoonStatsEClass = createEClass(MEMBALLOON_STATS);
		createEAttribute(memballoonStatsEClass, MEMBALLOON_STATS__PERIOD);

		rngEClass = createEClass(RNG);
		createEAttribute(rngEClass, RNG__MODEL);
		createEReference(rngEClass, RNG__RATE);
		createEReference(rngEClass, RNG__BACKEND);
		createEReference(rngEClass, RNG__DRIVER);
		createEReference(rngEClass, RNG__ALIAS);
		createEReference(rngEClass, RNG__ACPI);
		createEReference(rngEClass, RNG__ADDRESS);

		rngRateEClass = createEClass(RNG_RATE);
		createEAttribute(rngRateEClass, RNG_RATE__BYTES);
		createEAttribute(rngRateEClass, RNG_RATE__PERIOD);

		rngBackendEClass = createEClass(RNG_BACKEND);
		createEAttribute(rngBackendEClass, RNG_BACKEND__MODEL);
		createEAttribute(rngBackendEClass, RNG_BACKEND__TYPE);
		createEAttribute(rngBackendEClass, RNG_BACKEND__VALUE);
		createEReference(rngBackendEClass, RNG_BACKEND__SOURCE);
		createEReference(rngBackendEClass, RNG_BACKEND__PROTOCOL);
		createEReference(rngBackendEClass, RNG_BACKEND__LOG);

		nvramDeviceEClass = createEClass(NVRAM_DEVICE);
		createEReference(nvramDeviceEClass, NVRAM_DEVICE__ADDRESS);

		panicEClass = createEClass(PANIC);
		createEAttribute(panicEClass, PANIC__MODEL);
		createEReference(panicEClass, PANIC__ALIAS);
		createEReference(panicEClass, PANIC__ADDRESS);

		shmemEClass = createEClass(SHMEM);
		createEAttribute(shmemEClass, SHMEM__NAME);
		createEAttribute(shmemEClass, SHMEM__ROLE);
		createEReference(shmemEClass, SHMEM__MODEL);
		createEReference(shmemEClass, SHMEM__SIZE);
		createEReference(shmemEClass, SHMEM__SERVER);
		createEReference(shmemEClass, SHMEM__MSI);
		createEReference(shmemEClass, SHMEM__ALIAS);
		createEReference(shmemEClass, SHMEM__ACPI);
		createEReference(shmemEClass, SHMEM__ADDRESS);

		shmemModelEClass = createEClass(SHMEM_MODEL);
		createEAttribute(shmemModelEClass, SHMEM_MODEL__TYPE);

		shmemServerEClass = createEClass(SHMEM_SERVER);
		createEAttribute(shmemServerEClass, SHMEM_SERVER__PATH);

		shmemMsiEClass = createEClass(SHMEM_MSI);
		createEAttribute(shmemMsiEClass, SHMEM_MSI__IOEVENTFD);
		createEAttribute(shmemMsiEClass, SHMEM_MSI__VECTORS);

		memoryDeviceEClass = createEClass(MEMORY_DEVICE);
		createEAttribute(memoryDeviceEClass, MEMORY_DEVICE__MODEL);
		createEAttribute(memoryDeviceEClass, MEMORY_DEVICE__ACCESS);
		createEAttribute(memoryDeviceEClass, MEMORY_DEVICE__DISCARD);
		createEAttribute(memoryDeviceEClass, MEMORY_DEVICE__UUID);
		createEReference(memoryDeviceEClass, MEMORY_DEVICE__SOURCE);
		createEReference(memoryDeviceEClass, MEMORY_DEVICE__TARGET);
		createEReference(memoryDeviceEClass, MEMORY_DEVICE__ALIAS);
		createEReference(memoryDeviceEClass, MEMORY_DEVICE__ACPI);
		createEReference(memoryDeviceEClass, MEMORY_DEVICE__ADDRESS);

		memoryDeviceSourceEClass = createEClass(MEMORY_DEVICE_SOURCE);
		createEReference(memoryDeviceSourceEClass, MEMORY_DEVICE_SOURCE__PAGESIZE);
		createEAttribute(memoryDeviceSourceEClass, MEMORY_DEVICE_SOURCE__NODEMASK);
		createEAttribute(memoryDeviceSourceEClass, MEMORY_DEVICE_SOURCE__PATH);
		createEReference(memoryDeviceSourceEClass, MEMORY_DEVICE_SOURCE__ALIGNSIZE);
		createEAttribute(memoryDeviceSourceEClass, MEMORY_DEVICE_SOURCE__PMEM);

		memoryDeviceTargetEClass = createEClass(MEMORY_DEVICE_TARGET);
		createEAttribute(memoryDeviceTargetEClass, MEMORY_DEVICE_TARGET__DYNAMIC_MEMSLOTS);
		createEReference(memoryDeviceTargetEClass, MEMORY_DEVICE_TARGET__SIZE);
		createEAttribute(memoryDeviceTargetEClass, MEMORY_DEVICE_TARGET__NODE);
		createEReference(memoryDeviceTargetEClass, MEMORY_DEVICE_TARGET__BLOCK);
		createEReference(memoryDeviceTargetEClass, MEMORY_DEVICE_TARGET__REQUESTED);
		createEReference(memoryDeviceTargetEClass, MEMORY_DEVICE_TARGET__CURRENT);
		createEReference(memoryDeviceTargetEClass, MEMORY_DEVICE_TARGET__LABEL);
		createEAttribute(memoryDeviceTargetEClass, MEMORY_DEVICE_TARGET__READONLY);

		memoryLabelEClass = createEClass(MEMORY_LABEL);
		createEReference(memoryLabelEClass, MEMORY_LABEL__SIZE);

		iommuEClass = createEClass(IOMMU);
		createEAttribute(iommuEClass, IOMMU__MODEL);
		createEReference(iommuEClass, IOMMU__DRIVER);
		createEReference(iommuEClass, IOMMU__ALIAS);
		createEReference(iommuEClass, IOMMU__ACPI);
		createEReference(iommuEClass, IOMMU__ADDRESS);

		iommuDriverEClass = createEClass(IOMMU_DRIVER);
		createEAttribute(iommuDriverEClass, IOMMU_DRIVER__INTREMAP);
		createEAttribute(iommuDriverEClass, IOMMU_DRIVER__CACHING_MODE);
		createEAttribute(iommuDriverEClass, IOMMU_DRIVER__EIM);
		createEAttribute(iommuDriverEClass, IOMMU_DRIVER__IOTLB);
		createEAttribute(iommuDriverEClass, IOMMU_DRIVER__AW_BITS);

		vsockEClass = createEClass(VSOCK);
		createEAttribute(vsockEClass, VSOCK__MODEL);
		createEReference(vsockEClass, VSOCK__CID);
		createEReference(vsockEClass, VSOCK__DRIVER);
		createEReference(vsockEClass, VSOCK__ALIAS);
		createEReference(vsockEClass, VSOCK__ACPI);
		createEReference(vsockEClass, VSOCK__ADDRESS);

		vsockCidEClass = createEClass(VSOCK_CID);
		createEAttribute(vsockCidEClass, VSOCK_CID__AUTO);
		createEAttribute(vsockCidEClass, VSOCK_CID__ADDRESS);

		cryptoEClass = createEClass(CRYPTO);
		createEAttribute(cryptoEClass, CRYPTO__MODEL);
		createEAttribute(cryptoEClass, CRYPTO__TYPE);
		createEReference(cryptoEClass, CRYPTO__BACKEND);
		createEReference(cryptoEClass, CRYPTO__ALIAS);
		createEReference(cryptoEClass, CRYPTO__ADDRESS);

		cryptoBackendEClass = createEClass(CRYPTO_BACKEND);
		createEAttribute(cryptoBackendEClass, CRYPTO_BACKEND__MODEL);
		createEAttribute(cryptoBackendEClass, CRYPTO_BACKEND__QUEUES);

		pstoreEClass = createEClass(PSTORE);
		createEAttribute(pstoreEClass, PSTORE__BACKEND);
		createEAttribute(pstoreEClass, PSTORE__PATH);
		createEReference(pstoreEClass, PSTORE__SIZE);
		createEReference(pstoreEClass, PSTORE__ALIAS);
		createEReference(pstoreEClass, PSTORE__ADDRESS);

		seclabelEClass = createEClass(SECLABEL);
		createEAttribute(seclabelEClass, SECLABEL__MODEL);
		createEAttribute(seclabelEClass, SECLABEL__TYPE);
		createEAttribute(seclabelEClass, SECLABEL__RELABEL);
		createEAttribute(seclabelEClass, SECLABEL__LABEL);
		createEAttribute(seclabelEClass, SECLABEL__IMAGELABEL);
		createEAttribute(seclabelEClass, SECLABEL__BASELABEL);

		keywrapEClass = createEClass(KEYWRAP);
		createEReference(keywrapEClass, KEYWRAP__CIPHER);

		keywrapCipherEClass = createEClass(KEYWRAP_CIPHER);
		createEAttribute(keywrapCipherEClass, KEYWRAP_CIPHER__NAME);
		createEAttribute(keywrapCipherEClass, KEYWRAP_CIPHER__STATE);

		launchSecurityEClass = createEClass(LAUNCH_SECURITY);
		createEAttribute(launchSecurityEClass, LAUNCH_SECURITY__TYPE);
		createEAttribute(launchSecurityEClass, LAUNCH_SECURITY__KERNEL_HASHES);
		createEAttribute(launchSecurityEClass, LAUNCH_SECURITY__CBITPOS);
		createEAttribute(launchSecurityEClass, LAUNCH_SECURITY__REDUCED_PHYS_BITS);
		createEAttribute(launchSecurityEClass, LAUNCH_SECURITY__POLICY);
		createEAttribute(launchSecurityEClass, LAUNCH_SECURITY__HANDLE);
		createEAttribute(launchSecurityEClass, LAUNCH_SECURITY__DH_CERT);
		createEAttribute(launchSecurityEClass, LAUNCH_SECURITY__SESSION);

		qemuCommandlineEClass = createEClass(QEMU_COMMANDLINE);
		createEReference(qemuCommandlineEClass, QEMU_COMMANDLINE__ARG);
		createEReference(qemuCommandlineEClass, QEMU_COMMANDLINE__ENV);

		qemuArgEClass = createEClass(QEMU_ARG);
		createEAttribute(qemuArgEClass, QEMU_ARG__VALUE);

		qemuEnvEClass = createEClass(QEMU_ENV);
		createEAttribute(qemuEnvEClass, QEMU_ENV__NAME);
		createEAttribute(qemuEnvEClass, QEMU_ENV__VALUE);

		qemuCapabilitiesEClass = createEClass(QEMU_CAPABILITIES);
		createEReference(qemuCapabilitiesEClass, QEMU_CAPABILITIES__ADD);
		createEReference(qemuCapabilitiesEClass, QEMU_CAPABILITIES__DEL);

		qemuAddEClass = createEClass(QEMU_ADD);
		createEAttribute(qemuAddEClass, QEMU_ADD__CAPABILITY);

		qemuDelEClass = createEClass(QEMU_DEL);
		createEAttribute(qemuDelEClass, QEMU_DEL__CAPABILITY);

		qemuDeprecationEClass = createEClass(QEMU_DEPRECATION);
		createEAttribute(qemuDeprecationEClass, QEMU_DEPRECATION__BEHAVIOR);

		qemuOverrideEClass = createEClass(QEMU_OVERRIDE);
		createEReference(qemuOverrideEClass, QEMU_OVERRIDE__DEVICE);

		qemuDeviceEClass = createEClass(QEMU_DEVICE);
		createEAttribute(qemuDeviceEClass, QEMU_DEVICE__ALIAS);
		createEReference(qemuDeviceEClass, QEMU_DEVICE__FRONTEND);

		qemuFrontendEClass = createEClass(QEMU_FRONTEND);
		createEReference(qemuFrontendEClass, QEMU_FRONTEND__PROPERTY);

		qemuPropertyEClass = createEClass(QEMU_PROPERTY);
		createEAttribute(qemuPropertyEClass, QEMU_PROPERTY__NAME);
		createEAttribute(qemuPropertyEClass, QEMU_PROPERTY__TYPE);
		createEAttribute(qemuPropertyEClass, QEMU_PROPERTY__VALUE);

		lxcNamespaceEClass = createEClass(LXC_NAMESPACE);
		createEReference(lxcNamespaceEClass, LXC_NAMESPACE__SHARENET);
		createEReference(lxcNamespaceEClass, LXC_NAMESPACE__SHAREIPC);
		createEReference(lxcNamespaceEClass, LXC_NAMESPACE__SHAREUTS);

		lxcSharenetEClass = createEClass(LXC_SHARENET);
		createEAttribute(lxcSharenetEClass, LXC_SHARENET__TYPE);
		createEAttribute(lxcSharenetEClass, LXC_SHARENET__VALUE);

		lxcShareipcEClass = createEClass(LXC_SHAREIPC);
		createEAttribute(lxcShareipcEClass, LXC_SHAREIPC__TYPE);
		createEAttribute(lxcShareipcEClass, LXC_SHAREIPC__VALUE);

		lxcShareutsEClass = createEClass(LXC_SHAREUTS);
		createEAttribute(lxcShareutsEClass, LXC_SHAREUTS__TYPE);
		createEAttribute(lxcShareutsEClass, LXC_SHAREUTS__VALUE);

		bhyveCommandlineEClass = createEClass(BHYVE_COMMANDLINE);
		createEReference(bhyveCommandlineEClass, BHYVE_COMMANDLINE__ARG);

		bhyveArgEClass = createEClass(BHYVE_ARG);
		createEAttribute(bhyveArgEClass, BHYVE_ARG__VALUE);

		xenCommandlineEClass = createEClass(XEN_COMMANDLINE);
		createEReference(xenCommandlineEClass, XEN_COMMANDLINE__ARG);

		xenArgEClass = createEClass(XEN_ARG);
		createEAttribute(xenArgEClass, XEN_ARG__VALUE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes

		// Initialize classes, features, and operations; add parameters
		initEClass(domainDefinitionEClass, DomainDefinition.class, "DomainDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDomainDefinition_Type(), ecorePackage.getEString(), "type", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDomainDefinition_Id(), ecorePackage.getELongObject(), "id", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDomainDefinition_Name(), ecorePackage.getEString(), "name", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDomainDefinition_Uuid(), ecorePackage.getEString(), "uuid", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDomainDefinition_Genid(), ecorePackage.getEString(), "genid", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDomainDefinition_Title(), ecorePackage.getEString(), "title", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDomainDefinition_Description(), ecorePackage.getEString(), "description", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDomainDefinition_Metadata(), this.getMetadata(), null, "metadata", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDomainDefinition_MaxMemory(), this.getMaxMemory(), null, "maxMemory", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDomainDefinition_Memory(), this.getMemory(), null, "memory", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDomainDefinition_CurrentMemory(), this.getCurrentMemory(), null, "currentMemory", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDomainDefinition_Blkiotune(), this.getBlkiotune(), null, "blkiotune", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDomainDefinition_Memtune(), this.getMemtune(), null, "memtune", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDomainDefinition_MemoryBacking(), this.getMemoryBacking(), null, "memoryBacking", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDomainDefinition_Vcpu(), this.getVcpu(), null, "vcpu", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDomainDefinition_Vcpus(), this.getVcpus(), null, "vcpus", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDomainDefinition_Iothreads(), ecorePackage.getELongObject(), "iothreads", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDomainDefinition_Iothreadids(), this.getIothreadids(), null, "iothreadids", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDomainDefinition_Defaultiothread(), this.getDefaultIothread(), null, "defaultiothread", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDomainDefinition_Cputune(), this.getCputune(), null, "cputune", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDomainDefinition_Numatune(), this.getNumatune(), null, "numatune", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDomainDefinition_Resource(), this.getDomainResource(), null, "resource", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDomainDefinition_Sysinfo(), this.getSysinfo(), null, "sysinfo", null, 0, -1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDomainDefinition_Bootloader(), ecorePackage.getEString(), "bootloader", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDomainDefinition_Bootloader_args(), ecorePackage.getEString(), "bootloader_args", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDomainDefinition_Os(), this.getOperatingSystem(), null, "os", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDomainDefinition_Idmap(), this.getIdmap(), null, "idmap", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDomainDefinition_Features(), this.getFeatures(), null, "features", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDomainDefinition_Cpu(), this.getCpu(), null, "cpu", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDomainDefinition_Clock(), this.getClock(), null, "clock", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDomainDefinition_On_poweroff(), ecorePackage.getEString(), "on_poweroff", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDomainDefinition_On_reboot(), ecorePackage.getEString(), "on_reboot", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDomainDefinition_On_crash(), ecorePackage.getEString(), "on_crash", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDomainDefinition_On_lockfailure(), ecorePackage.getEString(), "on_lockfailure", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDomainDefinition_Pm(), this.getPm(), null, "pm", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDomainDefinition_Perf(), this.getPerf(), null, "perf", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDomainDefinition_Devices(), this.getDevices(), null, "devices", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDomainDefinition_Seclabel(), this.getSeclabel(), null, "seclabel", null, 0, -1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDomainDefinition_Keywrap(), this.getKeywrap(), null, "keywrap", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDomainDefinition_LaunchSecurity(), this.getLaunchSecurity(), null, "launchSecurity", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDomainDefinition_QemuCommandline(), this.getQemuCommandline(), null, "qemuCommandline", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDomainDefinition_QemuCapabilities(), this.getQemuCapabilities(), null, "qemuCapabilities", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDomainDefinition_QemuDeprecation(), this.getQemuDeprecation(), null, "qemuDeprecation", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDomainDefinition_QemuOverride(), this.getQemuOverride(), null, "qemuOverride", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDomainDefinition_LxcNamespace(), this.getLxcNamespace(), null, "lxcNamespace", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDomainDefinition_BhyveCommandline(), this.getBhyveCommandline(), null, "bhyveCommandline", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDomainDefinition_XenCommandline(), this.getXenCommandline(), null, "xenCommandline", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDomainDefinition_VmwareDatacenterpath(), ecorePackage.getEString(), "vmwareDatacenterpath", null, 0, 1, DomainDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(metadataEClass, Metadata.class, "Metadata", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMetadata_Libosinfo(), this.getLibosinfo(), null, "libosinfo", null, 0, 1, Metadata.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(libosinfoEClass, Libosinfo.class, "Libosinfo", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getLibosinfo_Os(), this.getLibosinfoOs(), null, "os", null, 0, 1, Libosinfo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(libosinfoOsEClass, LibosinfoOs.class, "LibosinfoOs", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLibosinfoOs_Id(), ecorePackage.getEString(), "id", null, 0, 1, LibosinfoOs.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(maxMemoryEClass, MaxMemory.class, "MaxMemory", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMaxMemory_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, MaxMemory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaxMemory_Slots(), ecorePackage.getELongObject(), "slots", null, 0, 1, MaxMemory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaxMemory_Value(), ecorePackage.getELongObject(), "value", null, 0, 1, MaxMemory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(memoryEClass, Memory.class, "Memory", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMemory_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, Memory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemory_DumpCore(), ecorePackage.getEBooleanObject(), "dumpCore", null, 0, 1, Memory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemory_Value(), ecorePackage.getELongObject(), "value", null, 0, 1, Memory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(currentMemoryEClass, CurrentMemory.class, "CurrentMemory", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCurrentMemory_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, CurrentMemory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCurrentMemory_Value(), ecorePackage.getELongObject(), "value", null, 0, 1, CurrentMemory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(blkiotuneEClass, Blkiotune.class, "Blkiotune", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBlkiotune_Weight(), ecorePackage.getELongObject(), "weight", null, 0, 1, Blkiotune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBlkiotune_Device(), this.getBlkioDevice(), null, "device", null, 0, -1, Blkiotune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(blkioDeviceEClass, BlkioDevice.class, "BlkioDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBlkioDevice_Path(), ecorePackage.getEString(), "path", null, 0, 1, BlkioDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlkioDevice_Weight(), ecorePackage.getELongObject(), "weight", null, 0, 1, BlkioDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlkioDevice_Read_iops_sec(), ecorePackage.getELongObject(), "read_iops_sec", null, 0, 1, BlkioDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlkioDevice_Write_iops_sec(), ecorePackage.getELongObject(), "write_iops_sec", null, 0, 1, BlkioDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlkioDevice_Read_bytes_sec(), ecorePackage.getELongObject(), "read_bytes_sec", null, 0, 1, BlkioDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlkioDevice_Write_bytes_sec(), ecorePackage.getELongObject(), "write_bytes_sec", null, 0, 1, BlkioDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(memtuneEClass, Memtune.class, "Memtune", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMemtune_Hard_limit(), this.getScaledSize(), null, "hard_limit", null, 0, 1, Memtune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMemtune_Soft_limit(), this.getScaledSize(), null, "soft_limit", null, 0, 1, Memtune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMemtune_Min_guarantee(), this.getScaledSize(), null, "min_guarantee", null, 0, 1, Memtune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMemtune_Swap_hard_limit(), this.getScaledSize(), null, "swap_hard_limit", null, 0, 1, Memtune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(scaledSizeEClass, ScaledSize.class, "ScaledSize", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getScaledSize_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, ScaledSize.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScaledSize_Value(), ecorePackage.getELongObject(), "value", null, 0, 1, ScaledSize.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(memoryBackingEClass, MemoryBacking.class, "MemoryBacking", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMemoryBacking_Hugepages(), this.getHugepages(), null, "hugepages", null, 0, 1, MemoryBacking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemoryBacking_Nosharepages(), ecorePackage.getEBoolean(), "nosharepages", null, 0, 1, MemoryBacking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemoryBacking_Locked(), ecorePackage.getEBoolean(), "locked", null, 0, 1, MemoryBacking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMemoryBacking_Source(), this.getMemoryBackingSource(), null, "source", null, 0, 1, MemoryBacking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMemoryBacking_Access(), this.getMemoryAccess(), null, "access", null, 0, 1, MemoryBacking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMemoryBacking_Allocation(), this.getMemoryAllocation(), null, "allocation", null, 0, 1, MemoryBacking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemoryBacking_Discard(), ecorePackage.getEBoolean(), "discard", null, 0, 1, MemoryBacking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(hugepagesEClass, Hugepages.class, "Hugepages", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getHugepages_Page(), this.getHugePage(), null, "page", null, 0, -1, Hugepages.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(hugePageEClass, HugePage.class, "HugePage", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHugePage_Size(), ecorePackage.getELongObject(), "size", null, 0, 1, HugePage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHugePage_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, HugePage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHugePage_Nodeset(), ecorePackage.getEString(), "nodeset", null, 0, 1, HugePage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(memoryBackingSourceEClass, MemoryBackingSource.class, "MemoryBackingSource", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMemoryBackingSource_Type(), ecorePackage.getEString(), "type", null, 0, 1, MemoryBackingSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(memoryAccessEClass, MemoryAccess.class, "MemoryAccess", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMemoryAccess_Mode(), ecorePackage.getEString(), "mode", null, 0, 1, MemoryAccess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(memoryAllocationEClass, MemoryAllocation.class, "MemoryAllocation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMemoryAllocation_Mode(), ecorePackage.getEString(), "mode", null, 0, 1, MemoryAllocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemoryAllocation_Threads(), ecorePackage.getELongObject(), "threads", null, 0, 1, MemoryAllocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(vcpuEClass, Vcpu.class, "Vcpu", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVcpu_Placement(), ecorePackage.getEString(), "placement", null, 0, 1, Vcpu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVcpu_Cpuset(), ecorePackage.getEString(), "cpuset", null, 0, 1, Vcpu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVcpu_Current(), ecorePackage.getELongObject(), "current", null, 0, 1, Vcpu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVcpu_Value(), ecorePackage.getELongObject(), "value", null, 0, 1, Vcpu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(vcpusEClass, Vcpus.class, "Vcpus", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getVcpus_Vcpu(), this.getVcpuState(), null, "vcpu", null, 0, -1, Vcpus.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(vcpuStateEClass, VcpuState.class, "VcpuState", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVcpuState_Id(), ecorePackage.getELongObject(), "id", null, 0, 1, VcpuState.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVcpuState_Enabled(), ecorePackage.getEBooleanObject(), "enabled", null, 0, 1, VcpuState.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVcpuState_Hotpluggable(), ecorePackage.getEBooleanObject(), "hotpluggable", null, 0, 1, VcpuState.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVcpuState_Order(), ecorePackage.getELongObject(), "order", null, 0, 1, VcpuState.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(iothreadidsEClass, Iothreadids.class, "Iothreadids", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getIothreadids_Iothread(), this.getIothread(), null, "iothread", null, 0, -1, Iothreadids.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(iothreadEClass, Iothread.class, "Iothread", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIothread_Id(), ecorePackage.getELongObject(), "id", null, 0, 1, Iothread.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIothread_Thread_pool_min(), ecorePackage.getELongObject(), "thread_pool_min", null, 0, 1, Iothread.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIothread_Thread_pool_max(), ecorePackage.getELongObject(), "thread_pool_max", null, 0, 1, Iothread.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIothread_Poll(), this.getIothreadPoll(), null, "poll", null, 0, 1, Iothread.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(iothreadPollEClass, IothreadPoll.class, "IothreadPoll", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIothreadPoll_Max(), ecorePackage.getELongObject(), "max", null, 0, 1, IothreadPoll.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIothreadPoll_Grow(), ecorePackage.getELongObject(), "grow", null, 0, 1, IothreadPoll.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIothreadPoll_Shrink(), ecorePackage.getELongObject(), "shrink", null, 0, 1, IothreadPoll.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(defaultIothreadEClass, DefaultIothread.class, "DefaultIothread", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDefaultIothread_Thread_pool_min(), ecorePackage.getELongObject(), "thread_pool_min", null, 0, 1, DefaultIothread.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefaultIothread_Thread_pool_max(), ecorePackage.getELongObject(), "thread_pool_max", null, 0, 1, DefaultIothread.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cputuneEClass, Cputune.class, "Cputune", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCputune_Shares(), ecorePackage.getELongObject(), "shares", null, 0, 1, Cputune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCputune_Period(), ecorePackage.getELongObject(), "period", null, 0, 1, Cputune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCputune_Quota(), ecorePackage.getELongObject(), "quota", null, 0, 1, Cputune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCputune_Global_period(), ecorePackage.getELongObject(), "global_period", null, 0, 1, Cputune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCputune_Global_quota(), ecorePackage.getELongObject(), "global_quota", null, 0, 1, Cputune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCputune_Emulator_period(), ecorePackage.getELongObject(), "emulator_period", null, 0, 1, Cputune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCputune_Emulator_quota(), ecorePackage.getELongObject(), "emulator_quota", null, 0, 1, Cputune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCputune_Iothread_period(), ecorePackage.getELongObject(), "iothread_period", null, 0, 1, Cputune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCputune_Iothread_quota(), ecorePackage.getELongObject(), "iothread_quota", null, 0, 1, Cputune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCputune_Vcpupin(), this.getVcpuPin(), null, "vcpupin", null, 0, -1, Cputune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCputune_Emulatorpin(), this.getEmulatorPin(), null, "emulatorpin", null, 0, 1, Cputune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCputune_Iothreadpin(), this.getIothreadPin(), null, "iothreadpin", null, 0, -1, Cputune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCputune_Vcpusched(), this.getVcpuScheduler(), null, "vcpusched", null, 0, -1, Cputune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCputune_Iothreadsched(), this.getIothreadScheduler(), null, "iothreadsched", null, 0, -1, Cputune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCputune_Emulatorsched(), this.getEmulatorScheduler(), null, "emulatorsched", null, 0, 1, Cputune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCputune_Cachetune(), this.getCachetune(), null, "cachetune", null, 0, -1, Cputune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCputune_Memorytune(), this.getMemorytune(), null, "memorytune", null, 0, -1, Cputune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(vcpuPinEClass, VcpuPin.class, "VcpuPin", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVcpuPin_Vcpu(), ecorePackage.getELongObject(), "vcpu", null, 0, 1, VcpuPin.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVcpuPin_Cpuset(), ecorePackage.getEString(), "cpuset", null, 0, 1, VcpuPin.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(emulatorPinEClass, EmulatorPin.class, "EmulatorPin", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEmulatorPin_Cpuset(), ecorePackage.getEString(), "cpuset", null, 0, 1, EmulatorPin.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(iothreadPinEClass, IothreadPin.class, "IothreadPin", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIothreadPin_Iothread(), ecorePackage.getELongObject(), "iothread", null, 0, 1, IothreadPin.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIothreadPin_Cpuset(), ecorePackage.getEString(), "cpuset", null, 0, 1, IothreadPin.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(vcpuSchedulerEClass, VcpuScheduler.class, "VcpuScheduler", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVcpuScheduler_Vcpus(), ecorePackage.getEString(), "vcpus", null, 0, 1, VcpuScheduler.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVcpuScheduler_Scheduler(), ecorePackage.getEString(), "scheduler", null, 0, 1, VcpuScheduler.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVcpuScheduler_Priority(), ecorePackage.getELongObject(), "priority", null, 0, 1, VcpuScheduler.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(iothreadSchedulerEClass, IothreadScheduler.class, "IothreadScheduler", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIothreadScheduler_Iothreads(), ecorePackage.getEString(), "iothreads", null, 0, 1, IothreadScheduler.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIothreadScheduler_Scheduler(), ecorePackage.getEString(), "scheduler", null, 0, 1, IothreadScheduler.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIothreadScheduler_Priority(), ecorePackage.getELongObject(), "priority", null, 0, 1, IothreadScheduler.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(emulatorSchedulerEClass, EmulatorScheduler.class, "EmulatorScheduler", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEmulatorScheduler_Scheduler(), ecorePackage.getEString(), "scheduler", null, 0, 1, EmulatorScheduler.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEmulatorScheduler_Priority(), ecorePackage.getELongObject(), "priority", null, 0, 1, EmulatorScheduler.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cachetuneEClass, Cachetune.class, "Cachetune", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCachetune_Vcpus(), ecorePackage.getEString(), "vcpus", null, 0, 1, Cachetune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCachetune_Id(), ecorePackage.getEString(), "id", null, 0, 1, Cachetune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCachetune_Cache(), this.getCacheAllocation(), null, "cache", null, 0, -1, Cachetune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCachetune_Monitor(), this.getCacheTuneMonitor(), null, "monitor", null, 0, -1, Cachetune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cacheAllocationEClass, CacheAllocation.class, "CacheAllocation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCacheAllocation_Id(), ecorePackage.getELongObject(), "id", null, 0, 1, CacheAllocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCacheAllocation_Level(), ecorePackage.getELongObject(), "level", null, 0, 1, CacheAllocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCacheAllocation_Type(), ecorePackage.getEString(), "type", null, 0, 1, CacheAllocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCacheAllocation_Size(), ecorePackage.getELongObject(), "size", null, 0, 1, CacheAllocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCacheAllocation_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, CacheAllocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cacheTuneMonitorEClass, CacheTuneMonitor.class, "CacheTuneMonitor", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCacheTuneMonitor_Level(), ecorePackage.getELongObject(), "level", null, 0, 1, CacheTuneMonitor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCacheTuneMonitor_Vcpus(), ecorePackage.getEString(), "vcpus", null, 0, 1, CacheTuneMonitor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(memorytuneEClass, Memorytune.class, "Memorytune", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMemorytune_Vcpus(), ecorePackage.getEString(), "vcpus", null, 0, 1, Memorytune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMemorytune_Node(), this.getMemoryTuneNode(), null, "node", null, 0, -1, Memorytune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMemorytune_Monitor(), this.getMemoryTuneMonitor(), null, "monitor", null, 0, -1, Memorytune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(memoryTuneNodeEClass, MemoryTuneNode.class, "MemoryTuneNode", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMemoryTuneNode_Id(), ecorePackage.getELongObject(), "id", null, 0, 1, MemoryTuneNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemoryTuneNode_Bandwidth(), ecorePackage.getELongObject(), "bandwidth", null, 0, 1, MemoryTuneNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(memoryTuneMonitorEClass, MemoryTuneMonitor.class, "MemoryTuneMonitor", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMemoryTuneMonitor_Vcpus(), ecorePackage.getEString(), "vcpus", null, 0, 1, MemoryTuneMonitor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(numatuneEClass, Numatune.class, "Numatune", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getNumatune_Memory(), this.getNumaMemory(), null, "memory", null, 0, 1, Numatune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNumatune_Memnode(), this.getMemoryNode(), null, "memnode", null, 0, -1, Numatune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(numaMemoryEClass, NumaMemory.class, "NumaMemory", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNumaMemory_Mode(), ecorePackage.getEString(), "mode", null, 0, 1, NumaMemory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumaMemory_Placement(), ecorePackage.getEString(), "placement", null, 0, 1, NumaMemory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumaMemory_Nodeset(), ecorePackage.getEString(), "nodeset", null, 0, 1, NumaMemory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(memoryNodeEClass, MemoryNode.class, "MemoryNode", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMemoryNode_Cellid(), ecorePackage.getELongObject(), "cellid", null, 0, 1, MemoryNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemoryNode_Mode(), ecorePackage.getEString(), "mode", null, 0, 1, MemoryNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemoryNode_Nodeset(), ecorePackage.getEString(), "nodeset", null, 0, 1, MemoryNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(domainResourceEClass, DomainResource.class, "DomainResource", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDomainResource_Partition(), ecorePackage.getEString(), "partition", null, 0, 1, DomainResource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDomainResource_Fibrechannel(), this.getFibrechannel(), null, "fibrechannel", null, 0, 1, DomainResource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fibrechannelEClass, Fibrechannel.class, "Fibrechannel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFibrechannel_Appid(), ecorePackage.getEString(), "appid", null, 0, 1, Fibrechannel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sysinfoEClass, Sysinfo.class, "Sysinfo", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSysinfo_Type(), ecorePackage.getEString(), "type", null, 0, 1, Sysinfo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSysinfo_Bios(), this.getSysinfoBios(), null, "bios", null, 0, 1, Sysinfo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSysinfo_System(), this.getSysinfoTable(), null, "system", null, 0, 1, Sysinfo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSysinfo_BaseBoard(), this.getBaseBoard(), null, "baseBoard", null, 0, -1, Sysinfo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSysinfo_Chassis(), this.getChassis(), null, "chassis", null, 0, 1, Sysinfo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSysinfo_OemStrings(), this.getOemStrings(), null, "oemStrings", null, 0, 1, Sysinfo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSysinfo_Entry(), this.getFwcfgEntry(), null, "entry", null, 0, -1, Sysinfo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sysinfoBiosEClass, SysinfoBios.class, "SysinfoBios", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSysinfoBios_Entry(), this.getSysinfoBiosEntry(), null, "entry", null, 0, -1, SysinfoBios.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sysinfoBiosEntryEClass, SysinfoBiosEntry.class, "SysinfoBiosEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSysinfoBiosEntry_Name(), ecorePackage.getEString(), "name", null, 0, 1, SysinfoBiosEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSysinfoBiosEntry_Value(), ecorePackage.getEString(), "value", null, 0, 1, SysinfoBiosEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sysinfoTableEClass, SysinfoTable.class, "SysinfoTable", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSysinfoTable_Entry(), this.getSysinfoTableEntry(), null, "entry", null, 0, -1, SysinfoTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sysinfoTableEntryEClass, SysinfoTableEntry.class, "SysinfoTableEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSysinfoTableEntry_Name(), ecorePackage.getEString(), "name", null, 0, 1, SysinfoTableEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSysinfoTableEntry_Value(), ecorePackage.getEString(), "value", null, 0, 1, SysinfoTableEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(baseBoardEClass, BaseBoard.class, "BaseBoard", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getBaseBoard_Entry(), this.getBaseBoardEntry(), null, "entry", null, 0, -1, BaseBoard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(baseBoardEntryEClass, BaseBoardEntry.class, "BaseBoardEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBaseBoardEntry_Name(), ecorePackage.getEString(), "name", null, 0, 1, BaseBoardEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBaseBoardEntry_Value(), ecorePackage.getEString(), "value", null, 0, 1, BaseBoardEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(chassisEClass, Chassis.class, "Chassis", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getChassis_Entry(), this.getChassisEntry(), null, "entry", null, 0, -1, Chassis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(chassisEntryEClass, ChassisEntry.class, "ChassisEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getChassisEntry_Name(), ecorePackage.getEString(), "name", null, 0, 1, ChassisEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChassisEntry_Value(), ecorePackage.getEString(), "value", null, 0, 1, ChassisEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(oemStringsEClass, OemStrings.class, "OemStrings", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOemStrings_Entry(), ecorePackage.getEString(), "entry", null, 0, -1, OemStrings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fwcfgEntryEClass, FwcfgEntry.class, "FwcfgEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFwcfgEntry_Name(), ecorePackage.getEString(), "name", null, 0, 1, FwcfgEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFwcfgEntry_File(), ecorePackage.getEString(), "file", null, 0, 1, FwcfgEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFwcfgEntry_Value(), ecorePackage.getEString(), "value", null, 0, 1, FwcfgEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(operatingSystemEClass, OperatingSystem.class, "OperatingSystem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOperatingSystem_Firmware(), ecorePackage.getEString(), "firmware", null, 0, 1, OperatingSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOperatingSystem_FirmwareElement(), this.getFirmware(), null, "firmwareElement", null, 0, 1, OperatingSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOperatingSystem_Type(), this.getOsType(), null, "type", null, 0, 1, OperatingSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOperatingSystem_Init(), ecorePackage.getEString(), "init", null, 0, 1, OperatingSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOperatingSystem_Initarg(), ecorePackage.getEString(), "initarg", null, 0, -1, OperatingSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOperatingSystem_Initenv(), this.getInitEnvironment(), null, "initenv", null, 0, -1, OperatingSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOperatingSystem_Initdir(), ecorePackage.getEString(), "initdir", null, 0, 1, OperatingSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOperatingSystem_Inituser(), ecorePackage.getEString(), "inituser", null, 0, 1, OperatingSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOperatingSystem_Initgroup(), ecorePackage.getEString(), "initgroup", null, 0, 1, OperatingSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOperatingSystem_Loader(), this.getLoader(), null, "loader", null, 0, 1, OperatingSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOperatingSystem_Nvram(), this.getNvramFile(), null, "nvram", null, 0, 1, OperatingSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOperatingSystem_Kernel(), ecorePackage.getEString(), "kernel", null, 0, 1, OperatingSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOperatingSystem_Initrd(), ecorePackage.getEString(), "initrd", null, 0, 1, OperatingSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOperatingSystem_Cmdline(), ecorePackage.getEString(), "cmdline", null, 0, 1, OperatingSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOperatingSystem_Dtb(), ecorePackage.getEString(), "dtb", null, 0, 1, OperatingSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOperatingSystem_Root(), ecorePackage.getEString(), "root", null, 0, 1, OperatingSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOperatingSystem_Acpi(), this.getOsAcpi(), null, "acpi", null, 0, 1, OperatingSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOperatingSystem_Boot(), this.getBootDevice(), null, "boot", null, 0, -1, OperatingSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOperatingSystem_Bootmenu(), this.getBootmenu(), null, "bootmenu", null, 0, 1, OperatingSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOperatingSystem_Bios(), this.getBios(), null, "bios", null, 0, 1, OperatingSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOperatingSystem_Smbios(), this.getSmbios(), null, "smbios", null, 0, 1, OperatingSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(firmwareEClass, Firmware.class, "Firmware", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getFirmware_Feature(), this.getFirmwareFeature(), null, "feature", null, 0, -1, Firmware.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(firmwareFeatureEClass, FirmwareFeature.class, "FirmwareFeature", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFirmwareFeature_Enabled(), ecorePackage.getEBooleanObject(), "enabled", null, 0, 1, FirmwareFeature.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFirmwareFeature_Name(), ecorePackage.getEString(), "name", null, 0, 1, FirmwareFeature.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(osTypeEClass, OsType.class, "OsType", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOsType_Arch(), ecorePackage.getEString(), "arch", null, 0, 1, OsType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOsType_Machine(), ecorePackage.getEString(), "machine", null, 0, 1, OsType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOsType_Value(), ecorePackage.getEString(), "value", null, 0, 1, OsType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(initEnvironmentEClass, InitEnvironment.class, "InitEnvironment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInitEnvironment_Name(), ecorePackage.getEString(), "name", null, 0, 1, InitEnvironment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInitEnvironment_Value(), ecorePackage.getEString(), "value", null, 0, 1, InitEnvironment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(loaderEClass, Loader.class, "Loader", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLoader_Readonly(), ecorePackage.getEBooleanObject(), "readonly", null, 0, 1, Loader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoader_Secure(), ecorePackage.getEBooleanObject(), "secure", null, 0, 1, Loader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoader_Type(), ecorePackage.getEString(), "type", null, 0, 1, Loader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoader_Stateless(), ecorePackage.getEBooleanObject(), "stateless", null, 0, 1, Loader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoader_Format(), ecorePackage.getEString(), "format", null, 0, 1, Loader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoader_Value(), ecorePackage.getEString(), "value", null, 0, 1, Loader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(nvramFileEClass, NvramFile.class, "NvramFile", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNvramFile_Template(), ecorePackage.getEString(), "template", null, 0, 1, NvramFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNvramFile_Type(), ecorePackage.getEString(), "type", null, 0, 1, NvramFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNvramFile_Format(), ecorePackage.getEString(), "format", null, 0, 1, NvramFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNvramFile_Value(), ecorePackage.getEString(), "value", null, 0, 1, NvramFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNvramFile_Source(), this.getDiskSource(), null, "source", null, 0, 1, NvramFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(diskSourceEClass, DiskSource.class, "DiskSource", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDiskSource_File(), ecorePackage.getEString(), "file", null, 0, 1, DiskSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskSource_Fdgroup(), ecorePackage.getEString(), "fdgroup", null, 0, 1, DiskSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskSource_Dev(), ecorePackage.getEString(), "dev", null, 0, 1, DiskSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskSource_Dir(), ecorePackage.getEString(), "dir", null, 0, 1, DiskSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskSource_Protocol(), ecorePackage.getEString(), "protocol", null, 0, 1, DiskSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskSource_Name(), ecorePackage.getEString(), "name", null, 0, 1, DiskSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskSource_Pool(), ecorePackage.getEString(), "pool", null, 0, 1, DiskSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskSource_Volume(), ecorePackage.getEString(), "volume", null, 0, 1, DiskSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskSource_Mode(), ecorePackage.getEString(), "mode", null, 0, 1, DiskSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskSource_Query(), ecorePackage.getEString(), "query", null, 0, 1, DiskSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskSource_Tls(), ecorePackage.getEBooleanObject(), "tls", null, 0, 1, DiskSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskSource_TlsHostname(), ecorePackage.getEString(), "tlsHostname", null, 0, 1, DiskSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskSource_StartupPolicy(), ecorePackage.getEString(), "startupPolicy", null, 0, 1, DiskSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskSource_Index(), ecorePackage.getELongObject(), "index", null, 0, 1, DiskSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskSource_Type(), ecorePackage.getEString(), "type", null, 0, 1, DiskSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskSource_Path(), ecorePackage.getEString(), "path", null, 0, 1, DiskSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskSource_Namespace(), ecorePackage.getEString(), "namespace", null, 0, 1, DiskSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskSource_Managed(), ecorePackage.getEBooleanObject(), "managed", null, 0, 1, DiskSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiskSource_Address(), this.getPciAddress(), null, "address", null, 0, 1, DiskSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiskSource_Host(), this.getNetworkHost(), null, "host", null, 0, -1, DiskSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiskSource_Snapshot(), this.getSourceSnapshot(), null, "snapshot", null, 0, 1, DiskSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiskSource_Config(), this.getSourceConfig(), null, "config", null, 0, 1, DiskSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiskSource_Auth(), this.getAuth(), null, "auth", null, 0, 1, DiskSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiskSource_Initiator(), this.getInitiator(), null, "initiator", null, 0, 1, DiskSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiskSource_Cookies(), this.getCookies(), null, "cookies", null, 0, 1, DiskSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiskSource_Readahead(), this.getSourceReadahead(), null, "readahead", null, 0, 1, DiskSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiskSource_Timeout(), this.getSourceTimeout(), null, "timeout", null, 0, 1, DiskSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiskSource_Ssl(), this.getSourceSsl(), null, "ssl", null, 0, 1, DiskSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiskSource_Identity(), this.getSourceIdentity(), null, "identity", null, 0, 1, DiskSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiskSource_Slices(), this.getStorageSlices(), null, "slices", null, 0, 1, DiskSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiskSource_Reservations(), this.getReservations(), null, "reservations", null, 0, 1, DiskSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiskSource_Encryption(), this.getDiskEncryption(), null, "encryption", null, 0, 1, DiskSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiskSource_Reconnect(), this.getReconnect(), null, "reconnect", null, 0, 1, DiskSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiskSource_Seclabel(), this.getSourceSeclabel(), null, "seclabel", null, 0, -1, DiskSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pciAddressEClass, PciAddress.class, "PciAddress", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPciAddress_Domain(), ecorePackage.getEString(), "domain", null, 0, 1, PciAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciAddress_Bus(), ecorePackage.getEString(), "bus", null, 0, 1, PciAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciAddress_Slot(), ecorePackage.getEString(), "slot", null, 0, 1, PciAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciAddress_Function(), ecorePackage.getEString(), "function", null, 0, 1, PciAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPciAddress_Multifunction(), ecorePackage.getEBooleanObject(), "multifunction", null, 0, 1, PciAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(networkHostEClass, NetworkHost.class, "NetworkHost", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNetworkHost_Transport(), ecorePackage.getEString(), "transport", null, 0, 1, NetworkHost.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkHost_Name(), ecorePackage.getEString(), "name", null, 0, 1, NetworkHost.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkHost_Port(), ecorePackage.getELongObject(), "port", null, 0, 1, NetworkHost.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkHost_Socket(), ecorePackage.getEString(), "socket", null, 0, 1, NetworkHost.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sourceSnapshotEClass, SourceSnapshot.class, "SourceSnapshot", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSourceSnapshot_Name(), ecorePackage.getEString(), "name", null, 0, 1, SourceSnapshot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sourceConfigEClass, SourceConfig.class, "SourceConfig", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSourceConfig_File(), ecorePackage.getEString(), "file", null, 0, 1, SourceConfig.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(authEClass, Auth.class, "Auth", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAuth_Username(), ecorePackage.getEString(), "username", null, 0, 1, Auth.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAuth_Secret(), this.getAuthSecret(), null, "secret", null, 0, 1, Auth.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(authSecretEClass, AuthSecret.class, "AuthSecret", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAuthSecret_Type(), ecorePackage.getEString(), "type", null, 0, 1, AuthSecret.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAuthSecret_Uuid(), ecorePackage.getEString(), "uuid", null, 0, 1, AuthSecret.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAuthSecret_Usage(), ecorePackage.getEString(), "usage", null, 0, 1, AuthSecret.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(initiatorEClass, Initiator.class, "Initiator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getInitiator_Iqn(), this.getInitiatorIqn(), null, "iqn", null, 0, 1, Initiator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(initiatorIqnEClass, InitiatorIqn.class, "InitiatorIqn", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInitiatorIqn_Name(), ecorePackage.getEString(), "name", null, 0, 1, InitiatorIqn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cookiesEClass, Cookies.class, "Cookies", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCookies_Cookie(), this.getCookie(), null, "cookie", null, 0, -1, Cookies.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cookieEClass, Cookie.class, "Cookie", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCookie_Name(), ecorePackage.getEString(), "name", null, 0, 1, Cookie.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCookie_Value(), ecorePackage.getEString(), "value", null, 0, 1, Cookie.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sourceReadaheadEClass, SourceReadahead.class, "SourceReadahead", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSourceReadahead_Size(), ecorePackage.getELongObject(), "size", null, 0, 1, SourceReadahead.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sourceTimeoutEClass, SourceTimeout.class, "SourceTimeout", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSourceTimeout_Seconds(), ecorePackage.getELongObject(), "seconds", null, 0, 1, SourceTimeout.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sourceSslEClass, SourceSsl.class, "SourceSsl", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSourceSsl_Verify(), ecorePackage.getEBooleanObject(), "verify", null, 0, 1, SourceSsl.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sourceIdentityEClass, SourceIdentity.class, "SourceIdentity", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSourceIdentity_User(), ecorePackage.getEString(), "user", null, 0, 1, SourceIdentity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceIdentity_Group(), ecorePackage.getEString(), "group", null, 0, 1, SourceIdentity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(storageSlicesEClass, StorageSlices.class, "StorageSlices", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getStorageSlices_Slice(), this.getStorageSlice(), null, "slice", null, 0, 1, StorageSlices.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(storageSliceEClass, StorageSlice.class, "StorageSlice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStorageSlice_Type(), ecorePackage.getEString(), "type", null, 0, 1, StorageSlice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStorageSlice_Offset(), ecorePackage.getELongObject(), "offset", null, 0, 1, StorageSlice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStorageSlice_Size(), ecorePackage.getELongObject(), "size", null, 0, 1, StorageSlice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(reservationsEClass, Reservations.class, "Reservations", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReservations_Managed(), ecorePackage.getEBooleanObject(), "managed", null, 0, 1, Reservations.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReservations_Source(), this.getReservationsSource(), null, "source", null, 0, 1, Reservations.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(reservationsSourceEClass, ReservationsSource.class, "ReservationsSource", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReservationsSource_Type(), ecorePackage.getEString(), "type", null, 0, 1, ReservationsSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReservationsSource_Path(), ecorePackage.getEString(), "path", null, 0, 1, ReservationsSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReservationsSource_Mode(), ecorePackage.getEString(), "mode", null, 0, 1, ReservationsSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReservationsSource_Reconnect(), this.getReconnect(), null, "reconnect", null, 0, 1, ReservationsSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(reconnectEClass, Reconnect.class, "Reconnect", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReconnect_Enabled(), ecorePackage.getEBooleanObject(), "enabled", null, 0, 1, Reconnect.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReconnect_Timeout(), ecorePackage.getELongObject(), "timeout", null, 0, 1, Reconnect.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(diskEncryptionEClass, DiskEncryption.class, "DiskEncryption", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDiskEncryption_Format(), ecorePackage.getEString(), "format", null, 0, 1, DiskEncryption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskEncryption_Engine(), ecorePackage.getEString(), "engine", null, 0, 1, DiskEncryption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiskEncryption_Secret(), this.getEncryptionSecret(), null, "secret", null, 0, 1, DiskEncryption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiskEncryption_Cipher(), this.getEncryptionCipher(), null, "cipher", null, 0, 1, DiskEncryption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiskEncryption_Ivgen(), this.getIvgen(), null, "ivgen", null, 0, 1, DiskEncryption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(encryptionSecretEClass, EncryptionSecret.class, "EncryptionSecret", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEncryptionSecret_Type(), ecorePackage.getEString(), "type", null, 0, 1, EncryptionSecret.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEncryptionSecret_Uuid(), ecorePackage.getEString(), "uuid", null, 0, 1, EncryptionSecret.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEncryptionSecret_Usage(), ecorePackage.getEString(), "usage", null, 0, 1, EncryptionSecret.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(encryptionCipherEClass, EncryptionCipher.class, "EncryptionCipher", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEncryptionCipher_Name(), ecorePackage.getEString(), "name", null, 0, 1, EncryptionCipher.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEncryptionCipher_Size(), ecorePackage.getELongObject(), "size", null, 0, 1, EncryptionCipher.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEncryptionCipher_Mode(), ecorePackage.getEString(), "mode", null, 0, 1, EncryptionCipher.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEncryptionCipher_Hash(), ecorePackage.getEString(), "hash", null, 0, 1, EncryptionCipher.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ivgenEClass, Ivgen.class, "Ivgen", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIvgen_Name(), ecorePackage.getEString(), "name", null, 0, 1, Ivgen.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIvgen_Hash(), ecorePackage.getEString(), "hash", null, 0, 1, Ivgen.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sourceSeclabelEClass, SourceSeclabel.class, "SourceSeclabel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSourceSeclabel_Model(), ecorePackage.getEString(), "model", null, 0, 1, SourceSeclabel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceSeclabel_Relabel(), ecorePackage.getEBooleanObject(), "relabel", null, 0, 1, SourceSeclabel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceSeclabel_Labelskip(), ecorePackage.getEBooleanObject(), "labelskip", null, 0, 1, SourceSeclabel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceSeclabel_Label(), ecorePackage.getEString(), "label", null, 0, -1, SourceSeclabel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(osAcpiEClass, OsAcpi.class, "OsAcpi", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getOsAcpi_Table(), this.getAcpiTable(), null, "table", null, 0, -1, OsAcpi.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(acpiTableEClass, AcpiTable.class, "AcpiTable", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAcpiTable_Type(), ecorePackage.getEString(), "type", null, 0, 1, AcpiTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAcpiTable_Value(), ecorePackage.getEString(), "value", null, 0, 1, AcpiTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(bootDeviceEClass, BootDevice.class, "BootDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBootDevice_Dev(), ecorePackage.getEString(), "dev", null, 0, 1, BootDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(bootmenuEClass, Bootmenu.class, "Bootmenu", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBootmenu_Enable(), ecorePackage.getEBooleanObject(), "enable", null, 0, 1, Bootmenu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBootmenu_Timeout(), ecorePackage.getELongObject(), "timeout", null, 0, 1, Bootmenu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(biosEClass, Bios.class, "Bios", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBios_Useserial(), ecorePackage.getEBooleanObject(), "useserial", null, 0, 1, Bios.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBios_RebootTimeout(), ecorePackage.getELongObject(), "rebootTimeout", null, 0, 1, Bios.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(smbiosEClass, Smbios.class, "Smbios", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSmbios_Mode(), ecorePackage.getEString(), "mode", null, 0, 1, Smbios.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(idmapEClass, Idmap.class, "Idmap", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getIdmap_Uid(), this.getIdRange(), null, "uid", null, 0, -1, Idmap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIdmap_Gid(), this.getIdRange(), null, "gid", null, 0, -1, Idmap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(idRangeEClass, IdRange.class, "IdRange", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIdRange_Start(), ecorePackage.getELongObject(), "start", null, 0, 1, IdRange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIdRange_Target(), ecorePackage.getELongObject(), "target", null, 0, 1, IdRange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIdRange_Count(), ecorePackage.getELongObject(), "count", null, 0, 1, IdRange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(featuresEClass, Features.class, "Features", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFeatures_Pae(), ecorePackage.getEBoolean(), "pae", null, 0, 1, Features.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFeatures_Apic(), this.getApic(), null, "apic", null, 0, 1, Features.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFeatures_Acpi(), ecorePackage.getEBoolean(), "acpi", null, 0, 1, Features.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFeatures_Hap(), this.getFeatureState(), null, "hap", null, 0, 1, Features.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFeatures_Hyperv(), this.getHyperv(), null, "hyperv", null, 0, 1, Features.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFeatures_Viridian(), ecorePackage.getEBoolean(), "viridian", null, 0, 1, Features.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFeatures_Kvm(), this.getKvmFeatures(), null, "kvm", null, 0, 1, Features.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFeatures_Xen(), this.getXenFeatures(), null, "xen", null, 0, 1, Features.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFeatures_Privnet(), ecorePackage.getEBoolean(), "privnet", null, 0, 1, Features.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFeatures_Pvspinlock(), this.getFeatureState(), null, "pvspinlock", null, 0, 1, Features.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFeatures_Capabilities(), this.getLxcCapabilities(), null, "capabilities", null, 0, 1, Features.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFeatures_Pmu(), this.getFeatureState(), null, "pmu", null, 0, 1, Features.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFeatures_Vmport(), this.getFeatureState(), null, "vmport", null, 0, 1, Features.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFeatures_Gic(), this.getGic(), null, "gic", null, 0, 1, Features.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFeatures_Smm(), this.getSmm(), null, "smm", null, 0, 1, Features.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFeatures_Ioapic(), this.getIoapic(), null, "ioapic", null, 0, 1, Features.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFeatures_Hpt(), this.getHpt(), null, "hpt", null, 0, 1, Features.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFeatures_Vmcoreinfo(), this.getFeatureState(), null, "vmcoreinfo", null, 0, 1, Features.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFeatures_Htm(), this.getFeatureState(), null, "htm", null, 0, 1, Features.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFeatures_NestedHv(), this.getFeatureState(), null, "nestedHv", null, 0, 1, Features.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFeatures_Msrs(), this.getMsrs(), null, "msrs", null, 0, 1, Features.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFeatures_CcfAssist(), this.getFeatureState(), null, "ccfAssist", null, 0, 1, Features.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFeatures_Cfpc(), this.getMitigation(), null, "cfpc", null, 0, 1, Features.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFeatures_Sbbc(), this.getMitigation(), null, "sbbc", null, 0, 1, Features.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFeatures_Ibs(), this.getMitigation(), null, "ibs", null, 0, 1, Features.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFeatures_Tcg(), this.getTcg(), null, "tcg", null, 0, 1, Features.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFeatures_Ps2(), this.getFeatureState(), null, "ps2", null, 0, 1, Features.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFeatures_AsyncTeardown(), this.getAsyncTeardown(), null, "asyncTeardown", null, 0, 1, Features.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFeatures_Ras(), this.getFeatureState(), null, "ras", null, 0, 1, Features.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(apicEClass, Apic.class, "Apic", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getApic_Eoi(), ecorePackage.getEBooleanObject(), "eoi", null, 0, 1, Apic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(featureStateEClass, FeatureState.class, "FeatureState", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFeatureState_State(), ecorePackage.getEBooleanObject(), "state", null, 0, 1, FeatureState.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(hypervEClass, Hyperv.class, "Hyperv", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHyperv_Mode(), ecorePackage.getEString(), "mode", null, 0, 1, Hyperv.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHyperv_Relaxed(), this.getFeatureState(), null, "relaxed", null, 0, 1, Hyperv.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHyperv_Vapic(), this.getFeatureState(), null, "vapic", null, 0, 1, Hyperv.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHyperv_Spinlocks(), this.getHypervSpinlocks(), null, "spinlocks", null, 0, 1, Hyperv.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHyperv_Vpindex(), this.getFeatureState(), null, "vpindex", null, 0, 1, Hyperv.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHyperv_Runtime(), this.getFeatureState(), null, "runtime", null, 0, 1, Hyperv.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHyperv_Synic(), this.getFeatureState(), null, "synic", null, 0, 1, Hyperv.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHyperv_Stimer(), this.getHypervStimer(), null, "stimer", null, 0, 1, Hyperv.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHyperv_Reset(), this.getFeatureState(), null, "reset", null, 0, 1, Hyperv.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHyperv_Vendor_id(), this.getHypervVendorId(), null, "vendor_id", null, 0, 1, Hyperv.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHyperv_Frequencies(), this.getFeatureState(), null, "frequencies", null, 0, 1, Hyperv.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHyperv_Reenlightenment(), this.getFeatureState(), null, "reenlightenment", null, 0, 1, Hyperv.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHyperv_Tlbflush(), this.getFeatureState(), null, "tlbflush", null, 0, 1, Hyperv.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHyperv_Ipi(), this.getFeatureState(), null, "ipi", null, 0, 1, Hyperv.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHyperv_Evmcs(), this.getFeatureState(), null, "evmcs", null, 0, 1, Hyperv.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHyperv_Avic(), this.getFeatureState(), null, "avic", null, 0, 1, Hyperv.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHyperv_Emsr_bitmap(), this.getFeatureState(), null, "emsr_bitmap", null, 0, 1, Hyperv.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHyperv_Xmm_input(), this.getFeatureState(), null, "xmm_input", null, 0, 1, Hyperv.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(hypervSpinlocksEClass, HypervSpinlocks.class, "HypervSpinlocks", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHypervSpinlocks_State(), ecorePackage.getEBooleanObject(), "state", null, 0, 1, HypervSpinlocks.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHypervSpinlocks_Retries(), ecorePackage.getELongObject(), "retries", null, 0, 1, HypervSpinlocks.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(hypervStimerEClass, HypervStimer.class, "HypervStimer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHypervStimer_State(), ecorePackage.getEBooleanObject(), "state", null, 0, 1, HypervStimer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHypervStimer_Direct(), this.getFeatureState(), null, "direct", null, 0, 1, HypervStimer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(hypervVendorIdEClass, HypervVendorId.class, "HypervVendorId", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHypervVendorId_State(), ecorePackage.getEBooleanObject(), "state", null, 0, 1, HypervVendorId.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHypervVendorId_Value(), ecorePackage.getEString(), "value", null, 0, 1, HypervVendorId.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(kvmFeaturesEClass, KvmFeatures.class, "KvmFeatures", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getKvmFeatures_Hidden(), this.getFeatureState(), null, "hidden", null, 0, 1, KvmFeatures.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKvmFeatures_HintDedicated(), this.getFeatureState(), null, "hintDedicated", null, 0, 1, KvmFeatures.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKvmFeatures_PollControl(), this.getFeatureState(), null, "pollControl", null, 0, 1, KvmFeatures.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKvmFeatures_PvIpi(), this.getFeatureState(), null, "pvIpi", null, 0, 1, KvmFeatures.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKvmFeatures_DirtyRing(), this.getKvmDirtyRing(), null, "dirtyRing", null, 0, 1, KvmFeatures.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(kvmDirtyRingEClass, KvmDirtyRing.class, "KvmDirtyRing", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getKvmDirtyRing_State(), ecorePackage.getEBooleanObject(), "state", null, 0, 1, KvmDirtyRing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKvmDirtyRing_Size(), ecorePackage.getELongObject(), "size", null, 0, 1, KvmDirtyRing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(xenFeaturesEClass, XenFeatures.class, "XenFeatures", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getXenFeatures_E820_host(), this.getFeatureState(), null, "e820_host", null, 0, 1, XenFeatures.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getXenFeatures_Passthrough(), this.getXenPassthrough(), null, "passthrough", null, 0, 1, XenFeatures.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(xenPassthroughEClass, XenPassthrough.class, "XenPassthrough", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getXenPassthrough_State(), ecorePackage.getEBooleanObject(), "state", null, 0, 1, XenPassthrough.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getXenPassthrough_Mode(), ecorePackage.getEString(), "mode", null, 0, 1, XenPassthrough.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(lxcCapabilitiesEClass, LxcCapabilities.class, "LxcCapabilities", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLxcCapabilities_Policy(), ecorePackage.getEString(), "policy", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcCapabilities_Audit_control(), this.getFeatureState(), null, "audit_control", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcCapabilities_Audit_write(), this.getFeatureState(), null, "audit_write", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcCapabilities_Block_suspend(), this.getFeatureState(), null, "block_suspend", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcCapabilities_Chown(), this.getFeatureState(), null, "chown", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcCapabilities_Dac_override(), this.getFeatureState(), null, "dac_override", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcCapabilities_Dac_read_search(), this.getFeatureState(), null, "dac_read_search", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcCapabilities_Fowner(), this.getFeatureState(), null, "fowner", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcCapabilities_Fsetid(), this.getFeatureState(), null, "fsetid", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcCapabilities_Ipc_lock(), this.getFeatureState(), null, "ipc_lock", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcCapabilities_Ipc_owner(), this.getFeatureState(), null, "ipc_owner", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcCapabilities_Kill(), this.getFeatureState(), null, "kill", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcCapabilities_Lease(), this.getFeatureState(), null, "lease", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcCapabilities_Linux_immutable(), this.getFeatureState(), null, "linux_immutable", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcCapabilities_Mac_admin(), this.getFeatureState(), null, "mac_admin", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcCapabilities_Mac_override(), this.getFeatureState(), null, "mac_override", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcCapabilities_Mknod(), this.getFeatureState(), null, "mknod", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcCapabilities_Net_admin(), this.getFeatureState(), null, "net_admin", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcCapabilities_Net_bind_service(), this.getFeatureState(), null, "net_bind_service", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcCapabilities_Net_broadcast(), this.getFeatureState(), null, "net_broadcast", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcCapabilities_Net_raw(), this.getFeatureState(), null, "net_raw", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcCapabilities_Setgid(), this.getFeatureState(), null, "setgid", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcCapabilities_Setfcap(), this.getFeatureState(), null, "setfcap", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcCapabilities_Setpcap(), this.getFeatureState(), null, "setpcap", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcCapabilities_Setuid(), this.getFeatureState(), null, "setuid", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcCapabilities_Sys_admin(), this.getFeatureState(), null, "sys_admin", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcCapabilities_Sys_boot(), this.getFeatureState(), null, "sys_boot", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcCapabilities_Sys_chroot(), this.getFeatureState(), null, "sys_chroot", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcCapabilities_Sys_module(), this.getFeatureState(), null, "sys_module", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcCapabilities_Sys_nice(), this.getFeatureState(), null, "sys_nice", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcCapabilities_Sys_pacct(), this.getFeatureState(), null, "sys_pacct", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcCapabilities_Sys_ptrace(), this.getFeatureState(), null, "sys_ptrace", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcCapabilities_Sys_rawio(), this.getFeatureState(), null, "sys_rawio", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcCapabilities_Sys_resource(), this.getFeatureState(), null, "sys_resource", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcCapabilities_Sys_time(), this.getFeatureState(), null, "sys_time", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcCapabilities_Sys_tty_config(), this.getFeatureState(), null, "sys_tty_config", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcCapabilities_Syslog(), this.getFeatureState(), null, "syslog", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcCapabilities_Wake_alarm(), this.getFeatureState(), null, "wake_alarm", null, 0, 1, LxcCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(gicEClass, Gic.class, "Gic", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGic_Version(), ecorePackage.getEString(), "version", null, 0, 1, Gic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(smmEClass, Smm.class, "Smm", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSmm_State(), ecorePackage.getEBooleanObject(), "state", null, 0, 1, Smm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSmm_Tseg(), this.getSizeInMebibytes(), null, "tseg", null, 0, 1, Smm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sizeInMebibytesEClass, SizeInMebibytes.class, "SizeInMebibytes", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSizeInMebibytes_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, SizeInMebibytes.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSizeInMebibytes_Value(), ecorePackage.getELongObject(), "value", null, 0, 1, SizeInMebibytes.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ioapicEClass, Ioapic.class, "Ioapic", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIoapic_Driver(), ecorePackage.getEString(), "driver", null, 0, 1, Ioapic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(hptEClass, Hpt.class, "Hpt", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHpt_Resizing(), ecorePackage.getEString(), "resizing", null, 0, 1, Hpt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHpt_Maxpagesize(), this.getScaledSize(), null, "maxpagesize", null, 0, 1, Hpt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(msrsEClass, Msrs.class, "Msrs", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMsrs_Unknown(), ecorePackage.getEString(), "unknown", null, 0, 1, Msrs.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mitigationEClass, Mitigation.class, "Mitigation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMitigation_Value(), ecorePackage.getEString(), "value", null, 0, 1, Mitigation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tcgEClass, Tcg.class, "Tcg", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getTcg_TbCache(), this.getScaledSize(), null, "tbCache", null, 0, 1, Tcg.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(asyncTeardownEClass, AsyncTeardown.class, "AsyncTeardown", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAsyncTeardown_Enabled(), ecorePackage.getEBooleanObject(), "enabled", null, 0, 1, AsyncTeardown.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cpuEClass, Cpu.class, "Cpu", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCpu_Mode(), ecorePackage.getEString(), "mode", null, 0, 1, Cpu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCpu_Match(), ecorePackage.getEString(), "match", null, 0, 1, Cpu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCpu_Check(), ecorePackage.getEString(), "check", null, 0, 1, Cpu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCpu_Migratable(), ecorePackage.getEBooleanObject(), "migratable", null, 0, 1, Cpu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCpu_Model(), this.getCpuModel(), null, "model", null, 0, 1, Cpu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCpu_Vendor(), ecorePackage.getEString(), "vendor", null, 0, 1, Cpu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCpu_Topology(), this.getCpuTopology(), null, "topology", null, 0, 1, Cpu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCpu_Cache(), this.getCpuCache(), null, "cache", null, 0, 1, Cpu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCpu_Maxphysaddr(), this.getMaxphysaddr(), null, "maxphysaddr", null, 0, 1, Cpu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCpu_Feature(), this.getCpuFeature(), null, "feature", null, 0, -1, Cpu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCpu_Numa(), this.getNuma(), null, "numa", null, 0, 1, Cpu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cpuModelEClass, CpuModel.class, "CpuModel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCpuModel_Fallback(), ecorePackage.getEString(), "fallback", null, 0, 1, CpuModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCpuModel_Vendor_id(), ecorePackage.getEString(), "vendor_id", null, 0, 1, CpuModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCpuModel_Value(), ecorePackage.getEString(), "value", null, 0, 1, CpuModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cpuTopologyEClass, CpuTopology.class, "CpuTopology", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCpuTopology_Sockets(), ecorePackage.getELongObject(), "sockets", null, 0, 1, CpuTopology.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCpuTopology_Dies(), ecorePackage.getELongObject(), "dies", null, 0, 1, CpuTopology.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCpuTopology_Cores(), ecorePackage.getELongObject(), "cores", null, 0, 1, CpuTopology.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCpuTopology_Threads(), ecorePackage.getELongObject(), "threads", null, 0, 1, CpuTopology.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCpuTopology_Clusters(), ecorePackage.getELongObject(), "clusters", null, 0, 1, CpuTopology.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cpuCacheEClass, CpuCache.class, "CpuCache", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCpuCache_Level(), ecorePackage.getELongObject(), "level", null, 0, 1, CpuCache.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCpuCache_Mode(), ecorePackage.getEString(), "mode", null, 0, 1, CpuCache.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(maxphysaddrEClass, Maxphysaddr.class, "Maxphysaddr", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMaxphysaddr_Mode(), ecorePackage.getEString(), "mode", null, 0, 1, Maxphysaddr.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaxphysaddr_Bits(), ecorePackage.getELongObject(), "bits", null, 0, 1, Maxphysaddr.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaxphysaddr_Limit(), ecorePackage.getELongObject(), "limit", null, 0, 1, Maxphysaddr.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cpuFeatureEClass, CpuFeature.class, "CpuFeature", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCpuFeature_Policy(), ecorePackage.getEString(), "policy", null, 0, 1, CpuFeature.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCpuFeature_Name(), ecorePackage.getEString(), "name", null, 0, 1, CpuFeature.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(numaEClass, Numa.class, "Numa", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getNuma_Cell(), this.getNumaCell(), null, "cell", null, 0, -1, Numa.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNuma_Interconnects(), this.getInterconnects(), null, "interconnects", null, 0, 1, Numa.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(numaCellEClass, NumaCell.class, "NumaCell", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNumaCell_Id(), ecorePackage.getELongObject(), "id", null, 0, 1, NumaCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumaCell_Cpus(), ecorePackage.getEString(), "cpus", null, 0, 1, NumaCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumaCell_Memory(), ecorePackage.getELongObject(), "memory", null, 0, 1, NumaCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumaCell_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, NumaCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumaCell_MemAccess(), ecorePackage.getEString(), "memAccess", null, 0, 1, NumaCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumaCell_Discard(), ecorePackage.getEBooleanObject(), "discard", null, 0, 1, NumaCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNumaCell_Distances(), this.getDistances(), null, "distances", null, 0, 1, NumaCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNumaCell_Cache(), this.getNumaCache(), null, "cache", null, 0, -1, NumaCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(distancesEClass, Distances.class, "Distances", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDistances_Sibling(), this.getSibling(), null, "sibling", null, 0, -1, Distances.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(siblingEClass, Sibling.class, "Sibling", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSibling_Id(), ecorePackage.getELongObject(), "id", null, 0, 1, Sibling.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSibling_Value(), ecorePackage.getELongObject(), "value", null, 0, 1, Sibling.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(numaCacheEClass, NumaCache.class, "NumaCache", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNumaCache_Level(), ecorePackage.getELongObject(), "level", null, 0, 1, NumaCache.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumaCache_Associativity(), ecorePackage.getEString(), "associativity", null, 0, 1, NumaCache.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumaCache_Policy(), ecorePackage.getEString(), "policy", null, 0, 1, NumaCache.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNumaCache_Size(), this.getNumaCacheSize(), null, "size", null, 0, 1, NumaCache.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNumaCache_Line(), this.getNumaCacheLine(), null, "line", null, 0, 1, NumaCache.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(numaCacheSizeEClass, NumaCacheSize.class, "NumaCacheSize", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNumaCacheSize_Value(), ecorePackage.getELongObject(), "value", null, 0, 1, NumaCacheSize.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumaCacheSize_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, NumaCacheSize.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(numaCacheLineEClass, NumaCacheLine.class, "NumaCacheLine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNumaCacheLine_Value(), ecorePackage.getELongObject(), "value", null, 0, 1, NumaCacheLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumaCacheLine_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, NumaCacheLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interconnectsEClass, Interconnects.class, "Interconnects", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getInterconnects_Latency(), this.getNumaLatency(), null, "latency", null, 0, -1, Interconnects.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterconnects_Bandwidth(), this.getNumaBandwidth(), null, "bandwidth", null, 0, -1, Interconnects.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(numaLatencyEClass, NumaLatency.class, "NumaLatency", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNumaLatency_Initiator(), ecorePackage.getELongObject(), "initiator", null, 0, 1, NumaLatency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumaLatency_Target(), ecorePackage.getELongObject(), "target", null, 0, 1, NumaLatency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumaLatency_Cache(), ecorePackage.getELongObject(), "cache", null, 0, 1, NumaLatency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumaLatency_Type(), ecorePackage.getEString(), "type", null, 0, 1, NumaLatency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumaLatency_Value(), ecorePackage.getELongObject(), "value", null, 0, 1, NumaLatency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(numaBandwidthEClass, NumaBandwidth.class, "NumaBandwidth", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNumaBandwidth_Initiator(), ecorePackage.getELongObject(), "initiator", null, 0, 1, NumaBandwidth.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumaBandwidth_Target(), ecorePackage.getELongObject(), "target", null, 0, 1, NumaBandwidth.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumaBandwidth_Cache(), ecorePackage.getELongObject(), "cache", null, 0, 1, NumaBandwidth.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumaBandwidth_Type(), ecorePackage.getEString(), "type", null, 0, 1, NumaBandwidth.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumaBandwidth_Value(), ecorePackage.getELongObject(), "value", null, 0, 1, NumaBandwidth.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumaBandwidth_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, NumaBandwidth.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(clockEClass, Clock.class, "Clock", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getClock_Offset(), ecorePackage.getEString(), "offset", null, 0, 1, Clock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClock_Adjustment(), ecorePackage.getEString(), "adjustment", null, 0, 1, Clock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClock_Timezone(), ecorePackage.getEString(), "timezone", null, 0, 1, Clock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClock_Basis(), ecorePackage.getEString(), "basis", null, 0, 1, Clock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClock_Start(), ecorePackage.getELongObject(), "start", null, 0, 1, Clock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getClock_Timer(), this.getTimer(), null, "timer", null, 0, -1, Clock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(timerEClass, Timer.class, "Timer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTimer_Name(), ecorePackage.getEString(), "name", null, 0, 1, Timer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTimer_Track(), ecorePackage.getEString(), "track", null, 0, 1, Timer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTimer_Tickpolicy(), ecorePackage.getEString(), "tickpolicy", null, 0, 1, Timer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTimer_Frequency(), ecorePackage.getELongObject(), "frequency", null, 0, 1, Timer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTimer_Mode(), ecorePackage.getEString(), "mode", null, 0, 1, Timer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTimer_Present(), ecorePackage.getEBooleanObject(), "present", null, 0, 1, Timer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTimer_Catchup(), this.getTimerCatchup(), null, "catchup", null, 0, 1, Timer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(timerCatchupEClass, TimerCatchup.class, "TimerCatchup", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTimerCatchup_Threshold(), ecorePackage.getELongObject(), "threshold", null, 0, 1, TimerCatchup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTimerCatchup_Slew(), ecorePackage.getELongObject(), "slew", null, 0, 1, TimerCatchup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTimerCatchup_Limit(), ecorePackage.getELongObject(), "limit", null, 0, 1, TimerCatchup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pmEClass, Pm.class, "Pm", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPm_SuspendToMem(), this.getSuspendState(), null, "suspendToMem", null, 0, 1, Pm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPm_SuspendToDisk(), this.getSuspendState(), null, "suspendToDisk", null, 0, 1, Pm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(suspendStateEClass, SuspendState.class, "SuspendState", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSuspendState_Enabled(), ecorePackage.getEBooleanObject(), "enabled", null, 0, 1, SuspendState.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(perfEClass, Perf.class, "Perf", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPerf_Event(), this.getPerfEvent(), null, "event", null, 0, -1, Perf.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(perfEventEClass, PerfEvent.class, "PerfEvent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPerfEvent_Name(), ecorePackage.getEString(), "name", null, 0, 1, PerfEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerfEvent_Enabled(), ecorePackage.getEBooleanObject(), "enabled", null, 0, 1, PerfEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(devicesEClass, Devices.class, "Devices", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDevices_Emulator(), ecorePackage.getEString(), "emulator", null, 0, 1, Devices.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevices_Disk(), this.getDisk(), null, "disk", null, 0, -1, Devices.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevices_Controller(), this.getController(), null, "controller", null, 0, -1, Devices.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevices_Lease(), this.getLease(), null, "lease", null, 0, -1, Devices.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevices_Filesystem(), this.getFilesystem(), null, "filesystem", null, 0, -1, Devices.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevices_Interface(), this.getInterface(), null, "interface", null, 0, -1, Devices.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevices_Smartcard(), this.getSmartcard(), null, "smartcard", null, 0, -1, Devices.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevices_Serial(), this.getSerial(), null, "serial", null, 0, -1, Devices.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevices_Parallel(), this.getParallel(), null, "parallel", null, 0, -1, Devices.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevices_Console(), this.getConsole(), null, "console", null, 0, -1, Devices.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevices_Channel(), this.getChannel(), null, "channel", null, 0, -1, Devices.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevices_Input(), this.getInput(), null, "input", null, 0, -1, Devices.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevices_Tpm(), this.getTpm(), null, "tpm", null, 0, -1, Devices.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevices_Graphics(), this.getGraphics(), null, "graphics", null, 0, -1, Devices.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevices_Sound(), this.getSound(), null, "sound", null, 0, -1, Devices.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevices_Audio(), this.getAudio(), null, "audio", null, 0, -1, Devices.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevices_Video(), this.getVideo(), null, "video", null, 0, -1, Devices.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevices_Hostdev(), this.getHostdev(), null, "hostdev", null, 0, -1, Devices.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevices_Redirdev(), this.getRedirdev(), null, "redirdev", null, 0, -1, Devices.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevices_Redirfilter(), this.getRedirfilter(), null, "redirfilter", null, 0, -1, Devices.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevices_Hub(), this.getHub(), null, "hub", null, 0, -1, Devices.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevices_Watchdog(), this.getWatchdog(), null, "watchdog", null, 0, -1, Devices.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevices_Memballoon(), this.getMemballoon(), null, "memballoon", null, 0, 1, Devices.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevices_Rng(), this.getRng(), null, "rng", null, 0, -1, Devices.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevices_Nvram(), this.getNvramDevice(), null, "nvram", null, 0, 1, Devices.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevices_Panic(), this.getPanic(), null, "panic", null, 0, -1, Devices.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevices_Shmem(), this.getShmem(), null, "shmem", null, 0, -1, Devices.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevices_Memory(), this.getMemoryDevice(), null, "memory", null, 0, -1, Devices.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevices_Iommu(), this.getIommu(), null, "iommu", null, 0, 1, Devices.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevices_Vsock(), this.getVsock(), null, "vsock", null, 0, 1, Devices.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevices_Crypto(), this.getCrypto(), null, "crypto", null, 0, -1, Devices.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevices_Pstore(), this.getPstore(), null, "pstore", null, 0, 1, Devices.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(diskEClass, Disk.class, "Disk", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDisk_Type(), ecorePackage.getEString(), "type", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisk_Device(), ecorePackage.getEString(), "device", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisk_Model(), ecorePackage.getEString(), "model", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisk_Rawio(), ecorePackage.getEBooleanObject(), "rawio", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisk_Sgio(), ecorePackage.getEString(), "sgio", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisk_Snapshot(), ecorePackage.getEString(), "snapshot", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDisk_Driver(), this.getDiskDriver(), null, "driver", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDisk_Auth(), this.getAuth(), null, "auth", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDisk_Source(), this.getDiskSource(), null, "source", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDisk_BackingStore(), this.getBackingStore(), null, "backingStore", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDisk_Mirror(), this.getDiskMirror(), null, "mirror", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDisk_Target(), this.getDiskTarget(), null, "target", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDisk_Iotune(), this.getIotune(), null, "iotune", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisk_Readonly(), ecorePackage.getEBoolean(), "readonly", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisk_Shareable(), ecorePackage.getEBoolean(), "shareable", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDisk_Transient(), this.getDiskTransient(), null, "transient", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisk_Serial(), ecorePackage.getEString(), "serial", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisk_Wwn(), ecorePackage.getEString(), "wwn", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisk_Vendor(), ecorePackage.getEString(), "vendor", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisk_Product(), ecorePackage.getEString(), "product", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDisk_Encryption(), this.getDiskEncryption(), null, "encryption", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDisk_Boot(), this.getDeviceBoot(), null, "boot", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDisk_Backenddomain(), this.getBackendDomain(), null, "backenddomain", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDisk_Geometry(), this.getDiskGeometry(), null, "geometry", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDisk_Blockio(), this.getDiskBlockio(), null, "blockio", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDisk_Alias(), this.getAlias(), null, "alias", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDisk_Acpi(), this.getDeviceAcpi(), null, "acpi", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDisk_Address(), this.getDeviceAddress(), null, "address", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(diskDriverEClass, DiskDriver.class, "DiskDriver", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDiskDriver_Name(), ecorePackage.getEString(), "name", null, 0, 1, DiskDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskDriver_Type(), ecorePackage.getEString(), "type", null, 0, 1, DiskDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskDriver_Cache(), ecorePackage.getEString(), "cache", null, 0, 1, DiskDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskDriver_Error_policy(), ecorePackage.getEString(), "error_policy", null, 0, 1, DiskDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskDriver_Rerror_policy(), ecorePackage.getEString(), "rerror_policy", null, 0, 1, DiskDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskDriver_Io(), ecorePackage.getEString(), "io", null, 0, 1, DiskDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskDriver_Ioeventfd(), ecorePackage.getEBooleanObject(), "ioeventfd", null, 0, 1, DiskDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskDriver_Event_idx(), ecorePackage.getEBooleanObject(), "event_idx", null, 0, 1, DiskDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskDriver_Copy_on_read(), ecorePackage.getEBooleanObject(), "copy_on_read", null, 0, 1, DiskDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskDriver_Discard(), ecorePackage.getEString(), "discard", null, 0, 1, DiskDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskDriver_Discard_no_unref(), ecorePackage.getEBooleanObject(), "discard_no_unref", null, 0, 1, DiskDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskDriver_Detect_zeroes(), ecorePackage.getEString(), "detect_zeroes", null, 0, 1, DiskDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskDriver_Iothread(), ecorePackage.getELongObject(), "iothread", null, 0, 1, DiskDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskDriver_Queues(), ecorePackage.getELongObject(), "queues", null, 0, 1, DiskDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskDriver_Queue_size(), ecorePackage.getELongObject(), "queue_size", null, 0, 1, DiskDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskDriver_Iommu(), ecorePackage.getEBooleanObject(), "iommu", null, 0, 1, DiskDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskDriver_Ats(), ecorePackage.getEBooleanObject(), "ats", null, 0, 1, DiskDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskDriver_Packed(), ecorePackage.getEBooleanObject(), "packed", null, 0, 1, DiskDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskDriver_Page_per_vq(), ecorePackage.getEBooleanObject(), "page_per_vq", null, 0, 1, DiskDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiskDriver_Iothreads(), this.getDiskIothreads(), null, "iothreads", null, 0, 1, DiskDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiskDriver_Metadata_cache(), this.getMetadataCache(), null, "metadata_cache", null, 0, 1, DiskDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(diskIothreadsEClass, DiskIothreads.class, "DiskIothreads", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDiskIothreads_Iothread(), this.getDiskIothread(), null, "iothread", null, 0, -1, DiskIothreads.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(diskIothreadEClass, DiskIothread.class, "DiskIothread", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDiskIothread_Id(), ecorePackage.getELongObject(), "id", null, 0, 1, DiskIothread.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiskIothread_Queue(), this.getDiskQueue(), null, "queue", null, 0, -1, DiskIothread.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(diskQueueEClass, DiskQueue.class, "DiskQueue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDiskQueue_Id(), ecorePackage.getELongObject(), "id", null, 0, 1, DiskQueue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(metadataCacheEClass, MetadataCache.class, "MetadataCache", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMetadataCache_Max_size(), this.getSizeInBytes(), null, "max_size", null, 0, 1, MetadataCache.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sizeInBytesEClass, SizeInBytes.class, "SizeInBytes", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSizeInBytes_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, SizeInBytes.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSizeInBytes_Value(), ecorePackage.getELongObject(), "value", null, 0, 1, SizeInBytes.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(backingStoreEClass, BackingStore.class, "BackingStore", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBackingStore_Index(), ecorePackage.getELongObject(), "index", null, 0, 1, BackingStore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBackingStore_Type(), ecorePackage.getEString(), "type", null, 0, 1, BackingStore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBackingStore_Source(), this.getDiskSource(), null, "source", null, 0, 1, BackingStore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBackingStore_BackingStore(), this.getBackingStore(), null, "backingStore", null, 0, 1, BackingStore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBackingStore_Format(), this.getImageFormat(), null, "format", null, 0, 1, BackingStore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(imageFormatEClass, ImageFormat.class, "ImageFormat", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getImageFormat_Type(), ecorePackage.getEString(), "type", null, 0, 1, ImageFormat.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getImageFormat_Metadata_cache(), this.getMetadataCache(), null, "metadata_cache", null, 0, 1, ImageFormat.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(diskMirrorEClass, DiskMirror.class, "DiskMirror", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDiskMirror_File(), ecorePackage.getEString(), "file", null, 0, 1, DiskMirror.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskMirror_Format(), ecorePackage.getEString(), "format", null, 0, 1, DiskMirror.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskMirror_Job(), ecorePackage.getEString(), "job", null, 0, 1, DiskMirror.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskMirror_Type(), ecorePackage.getEString(), "type", null, 0, 1, DiskMirror.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskMirror_Ready(), ecorePackage.getEString(), "ready", null, 0, 1, DiskMirror.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiskMirror_Source(), this.getDiskSource(), null, "source", null, 0, 1, DiskMirror.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiskMirror_FormatElement(), this.getImageFormat(), null, "formatElement", null, 0, 1, DiskMirror.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiskMirror_BackingStore(), this.getBackingStore(), null, "backingStore", null, 0, 1, DiskMirror.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(diskTargetEClass, DiskTarget.class, "DiskTarget", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDiskTarget_Dev(), ecorePackage.getEString(), "dev", null, 0, 1, DiskTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskTarget_Bus(), ecorePackage.getEString(), "bus", null, 0, 1, DiskTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskTarget_Tray(), ecorePackage.getEString(), "tray", null, 0, 1, DiskTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskTarget_Removable(), ecorePackage.getEBooleanObject(), "removable", null, 0, 1, DiskTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskTarget_Rotation_rate(), ecorePackage.getELongObject(), "rotation_rate", null, 0, 1, DiskTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(iotuneEClass, Iotune.class, "Iotune", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIotune_Total_bytes_sec(), ecorePackage.getELongObject(), "total_bytes_sec", null, 0, 1, Iotune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIotune_Read_bytes_sec(), ecorePackage.getELongObject(), "read_bytes_sec", null, 0, 1, Iotune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIotune_Write_bytes_sec(), ecorePackage.getELongObject(), "write_bytes_sec", null, 0, 1, Iotune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIotune_Total_iops_sec(), ecorePackage.getELongObject(), "total_iops_sec", null, 0, 1, Iotune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIotune_Read_iops_sec(), ecorePackage.getELongObject(), "read_iops_sec", null, 0, 1, Iotune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIotune_Write_iops_sec(), ecorePackage.getELongObject(), "write_iops_sec", null, 0, 1, Iotune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIotune_Total_bytes_sec_max(), ecorePackage.getELongObject(), "total_bytes_sec_max", null, 0, 1, Iotune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIotune_Read_bytes_sec_max(), ecorePackage.getELongObject(), "read_bytes_sec_max", null, 0, 1, Iotune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIotune_Write_bytes_sec_max(), ecorePackage.getELongObject(), "write_bytes_sec_max", null, 0, 1, Iotune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIotune_Total_iops_sec_max(), ecorePackage.getELongObject(), "total_iops_sec_max", null, 0, 1, Iotune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIotune_Read_iops_sec_max(), ecorePackage.getELongObject(), "read_iops_sec_max", null, 0, 1, Iotune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIotune_Write_iops_sec_max(), ecorePackage.getELongObject(), "write_iops_sec_max", null, 0, 1, Iotune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIotune_Size_iops_sec(), ecorePackage.getELongObject(), "size_iops_sec", null, 0, 1, Iotune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIotune_Group_name(), ecorePackage.getEString(), "group_name", null, 0, 1, Iotune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIotune_Total_bytes_sec_max_length(), ecorePackage.getELongObject(), "total_bytes_sec_max_length", null, 0, 1, Iotune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIotune_Read_bytes_sec_max_length(), ecorePackage.getELongObject(), "read_bytes_sec_max_length", null, 0, 1, Iotune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIotune_Write_bytes_sec_max_length(), ecorePackage.getELongObject(), "write_bytes_sec_max_length", null, 0, 1, Iotune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIotune_Total_iops_sec_max_length(), ecorePackage.getELongObject(), "total_iops_sec_max_length", null, 0, 1, Iotune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIotune_Read_iops_sec_max_length(), ecorePackage.getELongObject(), "read_iops_sec_max_length", null, 0, 1, Iotune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIotune_Write_iops_sec_max_length(), ecorePackage.getELongObject(), "write_iops_sec_max_length", null, 0, 1, Iotune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(diskTransientEClass, DiskTransient.class, "DiskTransient", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDiskTransient_ShareBacking(), ecorePackage.getEBooleanObject(), "shareBacking", null, 0, 1, DiskTransient.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(deviceBootEClass, DeviceBoot.class, "DeviceBoot", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDeviceBoot_Order(), ecorePackage.getELongObject(), "order", null, 0, 1, DeviceBoot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceBoot_Loadparm(), ecorePackage.getEString(), "loadparm", null, 0, 1, DeviceBoot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(backendDomainEClass, BackendDomain.class, "BackendDomain", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBackendDomain_Name(), ecorePackage.getEString(), "name", null, 0, 1, BackendDomain.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(diskGeometryEClass, DiskGeometry.class, "DiskGeometry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDiskGeometry_Cyls(), ecorePackage.getELongObject(), "cyls", null, 0, 1, DiskGeometry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskGeometry_Heads(), ecorePackage.getELongObject(), "heads", null, 0, 1, DiskGeometry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskGeometry_Secs(), ecorePackage.getELongObject(), "secs", null, 0, 1, DiskGeometry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskGeometry_Trans(), ecorePackage.getEString(), "trans", null, 0, 1, DiskGeometry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(diskBlockioEClass, DiskBlockio.class, "DiskBlockio", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDiskBlockio_Logical_block_size(), ecorePackage.getELongObject(), "logical_block_size", null, 0, 1, DiskBlockio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskBlockio_Physical_block_size(), ecorePackage.getELongObject(), "physical_block_size", null, 0, 1, DiskBlockio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(aliasEClass, Alias.class, "Alias", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAlias_Name(), ecorePackage.getEString(), "name", null, 0, 1, Alias.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(deviceAcpiEClass, DeviceAcpi.class, "DeviceAcpi", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDeviceAcpi_Index(), ecorePackage.getELongObject(), "index", null, 0, 1, DeviceAcpi.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(deviceAddressEClass, DeviceAddress.class, "DeviceAddress", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDeviceAddress_Type(), ecorePackage.getEString(), "type", null, 0, 1, DeviceAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceAddress_Domain(), ecorePackage.getEString(), "domain", null, 0, 1, DeviceAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceAddress_Bus(), ecorePackage.getEString(), "bus", null, 0, 1, DeviceAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceAddress_Slot(), ecorePackage.getEString(), "slot", null, 0, 1, DeviceAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceAddress_Function(), ecorePackage.getEString(), "function", null, 0, 1, DeviceAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceAddress_Multifunction(), ecorePackage.getEBooleanObject(), "multifunction", null, 0, 1, DeviceAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceAddress_Controller(), ecorePackage.getEString(), "controller", null, 0, 1, DeviceAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceAddress_Target(), ecorePackage.getEString(), "target", null, 0, 1, DeviceAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceAddress_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, DeviceAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceAddress_Port(), ecorePackage.getEString(), "port", null, 0, 1, DeviceAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceAddress_Reg(), ecorePackage.getEString(), "reg", null, 0, 1, DeviceAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceAddress_Cssid(), ecorePackage.getEString(), "cssid", null, 0, 1, DeviceAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceAddress_Ssid(), ecorePackage.getEString(), "ssid", null, 0, 1, DeviceAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceAddress_Devno(), ecorePackage.getEString(), "devno", null, 0, 1, DeviceAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceAddress_Iobase(), ecorePackage.getEString(), "iobase", null, 0, 1, DeviceAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceAddress_Irq(), ecorePackage.getEString(), "irq", null, 0, 1, DeviceAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceAddress_Base(), ecorePackage.getEString(), "base", null, 0, 1, DeviceAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDeviceAddress_Zpci(), this.getZpciAddress(), null, "zpci", null, 0, 1, DeviceAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(zpciAddressEClass, ZpciAddress.class, "ZpciAddress", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getZpciAddress_Uid(), ecorePackage.getEString(), "uid", null, 0, 1, ZpciAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getZpciAddress_Fid(), ecorePackage.getEString(), "fid", null, 0, 1, ZpciAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(controllerEClass, Controller.class, "Controller", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getController_Type(), ecorePackage.getEString(), "type", null, 0, 1, Controller.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getController_Index(), ecorePackage.getELongObject(), "index", null, 0, 1, Controller.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getController_Model(), ecorePackage.getEString(), "model", null, 0, 1, Controller.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getController_Ports(), ecorePackage.getELongObject(), "ports", null, 0, 1, Controller.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getController_Vectors(), ecorePackage.getELongObject(), "vectors", null, 0, 1, Controller.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getController_MaxGrantFrames(), ecorePackage.getELongObject(), "maxGrantFrames", null, 0, 1, Controller.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getController_MaxEventChannels(), ecorePackage.getELongObject(), "maxEventChannels", null, 0, 1, Controller.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getController_ModelElement(), this.getControllerModel(), null, "modelElement", null, 0, 1, Controller.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getController_Driver(), this.getControllerDriver(), null, "driver", null, 0, 1, Controller.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getController_Target(), this.getControllerTarget(), null, "target", null, 0, 1, Controller.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getController_Master(), this.getControllerMaster(), null, "master", null, 0, 1, Controller.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getController_Pcihole64(), this.getScaledSize(), null, "pcihole64", null, 0, 1, Controller.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getController_Alias(), this.getAlias(), null, "alias", null, 0, 1, Controller.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getController_Acpi(), this.getDeviceAcpi(), null, "acpi", null, 0, 1, Controller.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getController_Address(), this.getDeviceAddress(), null, "address", null, 0, 1, Controller.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(controllerModelEClass, ControllerModel.class, "ControllerModel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getControllerModel_Name(), ecorePackage.getEString(), "name", null, 0, 1, ControllerModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(controllerDriverEClass, ControllerDriver.class, "ControllerDriver", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getControllerDriver_Queues(), ecorePackage.getELongObject(), "queues", null, 0, 1, ControllerDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getControllerDriver_Cmd_per_lun(), ecorePackage.getELongObject(), "cmd_per_lun", null, 0, 1, ControllerDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getControllerDriver_Max_sectors(), ecorePackage.getELongObject(), "max_sectors", null, 0, 1, ControllerDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getControllerDriver_Ioeventfd(), ecorePackage.getEBooleanObject(), "ioeventfd", null, 0, 1, ControllerDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getControllerDriver_Iothread(), ecorePackage.getELongObject(), "iothread", null, 0, 1, ControllerDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getControllerDriver_Iommu(), ecorePackage.getEBooleanObject(), "iommu", null, 0, 1, ControllerDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getControllerDriver_Ats(), ecorePackage.getEBooleanObject(), "ats", null, 0, 1, ControllerDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getControllerDriver_Packed(), ecorePackage.getEBooleanObject(), "packed", null, 0, 1, ControllerDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getControllerDriver_Page_per_vq(), ecorePackage.getEBooleanObject(), "page_per_vq", null, 0, 1, ControllerDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(controllerTargetEClass, ControllerTarget.class, "ControllerTarget", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getControllerTarget_ChassisNr(), ecorePackage.getEString(), "chassisNr", null, 0, 1, ControllerTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getControllerTarget_Chassis(), ecorePackage.getEString(), "chassis", null, 0, 1, ControllerTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getControllerTarget_Port(), ecorePackage.getEString(), "port", null, 0, 1, ControllerTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getControllerTarget_BusNr(), ecorePackage.getEString(), "busNr", null, 0, 1, ControllerTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getControllerTarget_Index(), ecorePackage.getEString(), "index", null, 0, 1, ControllerTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getControllerTarget_Hotplug(), ecorePackage.getEBooleanObject(), "hotplug", null, 0, 1, ControllerTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getControllerTarget_Node(), ecorePackage.getELongObject(), "node", null, 0, 1, ControllerTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(controllerMasterEClass, ControllerMaster.class, "ControllerMaster", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getControllerMaster_Startport(), ecorePackage.getEString(), "startport", null, 0, 1, ControllerMaster.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(leaseEClass, Lease.class, "Lease", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLease_Lockspace(), ecorePackage.getEString(), "lockspace", null, 0, 1, Lease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLease_Key(), ecorePackage.getEString(), "key", null, 0, 1, Lease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLease_Target(), this.getLeaseTarget(), null, "target", null, 0, 1, Lease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(leaseTargetEClass, LeaseTarget.class, "LeaseTarget", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLeaseTarget_Path(), ecorePackage.getEString(), "path", null, 0, 1, LeaseTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLeaseTarget_Offset(), ecorePackage.getELongObject(), "offset", null, 0, 1, LeaseTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(filesystemEClass, Filesystem.class, "Filesystem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFilesystem_Type(), ecorePackage.getEString(), "type", null, 0, 1, Filesystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFilesystem_Model(), ecorePackage.getEString(), "model", null, 0, 1, Filesystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFilesystem_Accessmode(), ecorePackage.getEString(), "accessmode", null, 0, 1, Filesystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFilesystem_Multidevs(), ecorePackage.getEString(), "multidevs", null, 0, 1, Filesystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFilesystem_Fmode(), ecorePackage.getELongObject(), "fmode", null, 0, 1, Filesystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFilesystem_Dmode(), ecorePackage.getELongObject(), "dmode", null, 0, 1, Filesystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFilesystem_Driver(), this.getFilesystemDriver(), null, "driver", null, 0, 1, Filesystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFilesystem_Binary(), this.getFilesystemBinary(), null, "binary", null, 0, 1, Filesystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFilesystem_Idmap(), this.getIdmap(), null, "idmap", null, 0, 1, Filesystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFilesystem_Source(), this.getFilesystemSource(), null, "source", null, 0, 1, Filesystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFilesystem_Target(), this.getFilesystemTarget(), null, "target", null, 0, 1, Filesystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFilesystem_Readonly(), ecorePackage.getEBoolean(), "readonly", null, 0, 1, Filesystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFilesystem_Space_hard_limit(), this.getSizeInBytes(), null, "space_hard_limit", null, 0, 1, Filesystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFilesystem_Space_soft_limit(), this.getSizeInBytes(), null, "space_soft_limit", null, 0, 1, Filesystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFilesystem_Boot(), this.getDeviceBoot(), null, "boot", null, 0, 1, Filesystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFilesystem_Alias(), this.getAlias(), null, "alias", null, 0, 1, Filesystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFilesystem_Acpi(), this.getDeviceAcpi(), null, "acpi", null, 0, 1, Filesystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFilesystem_Address(), this.getDeviceAddress(), null, "address", null, 0, 1, Filesystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(filesystemDriverEClass, FilesystemDriver.class, "FilesystemDriver", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFilesystemDriver_Type(), ecorePackage.getEString(), "type", null, 0, 1, FilesystemDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFilesystemDriver_Format(), ecorePackage.getEString(), "format", null, 0, 1, FilesystemDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFilesystemDriver_Wrpolicy(), ecorePackage.getEString(), "wrpolicy", null, 0, 1, FilesystemDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFilesystemDriver_Iommu(), ecorePackage.getEBooleanObject(), "iommu", null, 0, 1, FilesystemDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFilesystemDriver_Ats(), ecorePackage.getEBooleanObject(), "ats", null, 0, 1, FilesystemDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFilesystemDriver_Packed(), ecorePackage.getEBooleanObject(), "packed", null, 0, 1, FilesystemDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFilesystemDriver_Page_per_vq(), ecorePackage.getEBooleanObject(), "page_per_vq", null, 0, 1, FilesystemDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFilesystemDriver_Queue(), ecorePackage.getELongObject(), "queue", null, 0, 1, FilesystemDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(filesystemBinaryEClass, FilesystemBinary.class, "FilesystemBinary", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFilesystemBinary_Path(), ecorePackage.getEString(), "path", null, 0, 1, FilesystemBinary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFilesystemBinary_Xattr(), ecorePackage.getEBooleanObject(), "xattr", null, 0, 1, FilesystemBinary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFilesystemBinary_Cache(), this.getFilesystemCache(), null, "cache", null, 0, 1, FilesystemBinary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFilesystemBinary_Sandbox(), this.getFilesystemSandbox(), null, "sandbox", null, 0, 1, FilesystemBinary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFilesystemBinary_Lock(), this.getFilesystemLock(), null, "lock", null, 0, 1, FilesystemBinary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFilesystemBinary_Thread_pool(), this.getFilesystemThreadPool(), null, "thread_pool", null, 0, 1, FilesystemBinary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(filesystemCacheEClass, FilesystemCache.class, "FilesystemCache", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFilesystemCache_Mode(), ecorePackage.getEString(), "mode", null, 0, 1, FilesystemCache.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(filesystemSandboxEClass, FilesystemSandbox.class, "FilesystemSandbox", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFilesystemSandbox_Mode(), ecorePackage.getEString(), "mode", null, 0, 1, FilesystemSandbox.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(filesystemLockEClass, FilesystemLock.class, "FilesystemLock", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFilesystemLock_Posix(), ecorePackage.getEBooleanObject(), "posix", null, 0, 1, FilesystemLock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFilesystemLock_Flock(), ecorePackage.getEBooleanObject(), "flock", null, 0, 1, FilesystemLock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(filesystemThreadPoolEClass, FilesystemThreadPool.class, "FilesystemThreadPool", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFilesystemThreadPool_Size(), ecorePackage.getELongObject(), "size", null, 0, 1, FilesystemThreadPool.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(filesystemSourceEClass, FilesystemSource.class, "FilesystemSource", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFilesystemSource_File(), ecorePackage.getEString(), "file", null, 0, 1, FilesystemSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFilesystemSource_Dev(), ecorePackage.getEString(), "dev", null, 0, 1, FilesystemSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFilesystemSource_Dir(), ecorePackage.getEString(), "dir", null, 0, 1, FilesystemSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFilesystemSource_Socket(), ecorePackage.getEString(), "socket", null, 0, 1, FilesystemSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFilesystemSource_Name(), ecorePackage.getEString(), "name", null, 0, 1, FilesystemSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFilesystemSource_Usage(), ecorePackage.getELongObject(), "usage", null, 0, 1, FilesystemSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFilesystemSource_Units(), ecorePackage.getEString(), "units", null, 0, 1, FilesystemSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(filesystemTargetEClass, FilesystemTarget.class, "FilesystemTarget", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFilesystemTarget_Dir(), ecorePackage.getEString(), "dir", null, 0, 1, FilesystemTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interfaceEClass, Interface.class, "Interface", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInterface_Type(), ecorePackage.getEString(), "type", null, 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterface_Managed(), ecorePackage.getEBooleanObject(), "managed", null, 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterface_TrustGuestRxFilters(), ecorePackage.getEBooleanObject(), "trustGuestRxFilters", null, 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterface_Mac(), this.getInterfaceMac(), null, "mac", null, 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterface_Source(), this.getInterfaceSource(), null, "source", null, 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterface_Vlan(), this.getVlan(), null, "vlan", null, 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterface_Virtualport(), this.getVirtualport(), null, "virtualport", null, 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterface_Bandwidth(), this.getBandwidth(), null, "bandwidth", null, 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterface_Ip(), this.getIpAddress(), null, "ip", null, 0, -1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterface_Route(), this.getIpRoute(), null, "route", null, 0, -1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterface_PortForward(), this.getPortForward(), null, "portForward", null, 0, -1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterface_Script(), this.getInterfaceScript(), null, "script", null, 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterface_Downscript(), this.getInterfaceScript(), null, "downscript", null, 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterface_Backenddomain(), this.getBackendDomain(), null, "backenddomain", null, 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterface_Target(), this.getInterfaceTarget(), null, "target", null, 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterface_Guest(), this.getInterfaceGuest(), null, "guest", null, 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterface_Model(), this.getInterfaceModel(), null, "model", null, 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterface_Driver(), this.getInterfaceDriver(), null, "driver", null, 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterface_Backend(), this.getInterfaceBackend(), null, "backend", null, 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterface_Teaming(), this.getTeaming(), null, "teaming", null, 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterface_Filterref(), this.getFilterref(), null, "filterref", null, 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterface_Tune(), this.getInterfaceTune(), null, "tune", null, 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterface_Link(), this.getInterfaceLink(), null, "link", null, 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterface_Mtu(), this.getInterfaceMtu(), null, "mtu", null, 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterface_Coalesce(), this.getCoalesce(), null, "coalesce", null, 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterface_Port(), this.getInterfacePort(), null, "port", null, 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterface_Boot(), this.getDeviceBoot(), null, "boot", null, 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterface_Rom(), this.getDeviceRom(), null, "rom", null, 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterface_Alias(), this.getAlias(), null, "alias", null, 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterface_Acpi(), this.getDeviceAcpi(), null, "acpi", null, 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterface_Address(), this.getDeviceAddress(), null, "address", null, 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interfaceMacEClass, InterfaceMac.class, "InterfaceMac", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInterfaceMac_Address(), ecorePackage.getEString(), "address", null, 0, 1, InterfaceMac.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceMac_Type(), ecorePackage.getEString(), "type", null, 0, 1, InterfaceMac.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceMac_Check(), ecorePackage.getEBooleanObject(), "check", null, 0, 1, InterfaceMac.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interfaceSourceEClass, InterfaceSource.class, "InterfaceSource", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInterfaceSource_Bridge(), ecorePackage.getEString(), "bridge", null, 0, 1, InterfaceSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceSource_MacTableManager(), ecorePackage.getEString(), "macTableManager", null, 0, 1, InterfaceSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceSource_Network(), ecorePackage.getEString(), "network", null, 0, 1, InterfaceSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceSource_Portgroup(), ecorePackage.getEString(), "portgroup", null, 0, 1, InterfaceSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceSource_Portid(), ecorePackage.getEString(), "portid", null, 0, 1, InterfaceSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceSource_Type(), ecorePackage.getEString(), "type", null, 0, 1, InterfaceSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceSource_Path(), ecorePackage.getEString(), "path", null, 0, 1, InterfaceSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceSource_Mode(), ecorePackage.getEString(), "mode", null, 0, 1, InterfaceSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceSource_Dev(), ecorePackage.getEString(), "dev", null, 0, 1, InterfaceSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceSource_Name(), ecorePackage.getEString(), "name", null, 0, 1, InterfaceSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceSource_Address(), ecorePackage.getEString(), "address", null, 0, 1, InterfaceSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceSource_Port(), ecorePackage.getELongObject(), "port", null, 0, 1, InterfaceSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceSource_Missing(), ecorePackage.getEBooleanObject(), "missing", null, 0, 1, InterfaceSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceSource_Switchid(), ecorePackage.getEString(), "switchid", null, 0, 1, InterfaceSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceSource_Portgroupid(), ecorePackage.getEString(), "portgroupid", null, 0, 1, InterfaceSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceSource_Connectionid(), ecorePackage.getELongObject(), "connectionid", null, 0, 1, InterfaceSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterfaceSource_Ip(), this.getIpAddress(), null, "ip", null, 0, -1, InterfaceSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterfaceSource_Route(), this.getIpRoute(), null, "route", null, 0, -1, InterfaceSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterfaceSource_Reconnect(), this.getReconnect(), null, "reconnect", null, 0, 1, InterfaceSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterfaceSource_Local(), this.getLocalAddress(), null, "local", null, 0, 1, InterfaceSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterfaceSource_Vendor(), this.getUsbId(), null, "vendor", null, 0, 1, InterfaceSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterfaceSource_Product(), this.getUsbId(), null, "product", null, 0, 1, InterfaceSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterfaceSource_AddressElement(), this.getInterfacePciAddress(), null, "addressElement", null, 0, 1, InterfaceSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ipAddressEClass, IpAddress.class, "IpAddress", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIpAddress_Address(), ecorePackage.getEString(), "address", null, 0, 1, IpAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIpAddress_Family(), ecorePackage.getEString(), "family", null, 0, 1, IpAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIpAddress_Prefix(), ecorePackage.getELongObject(), "prefix", null, 0, 1, IpAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIpAddress_Peer(), ecorePackage.getEString(), "peer", null, 0, 1, IpAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ipRouteEClass, IpRoute.class, "IpRoute", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIpRoute_Family(), ecorePackage.getEString(), "family", null, 0, 1, IpRoute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIpRoute_Address(), ecorePackage.getEString(), "address", null, 0, 1, IpRoute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIpRoute_Netmask(), ecorePackage.getEString(), "netmask", null, 0, 1, IpRoute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIpRoute_Prefix(), ecorePackage.getELongObject(), "prefix", null, 0, 1, IpRoute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIpRoute_Gateway(), ecorePackage.getEString(), "gateway", null, 0, 1, IpRoute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIpRoute_Metric(), ecorePackage.getELongObject(), "metric", null, 0, 1, IpRoute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(localAddressEClass, LocalAddress.class, "LocalAddress", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLocalAddress_Address(), ecorePackage.getEString(), "address", null, 0, 1, LocalAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLocalAddress_Port(), ecorePackage.getELongObject(), "port", null, 0, 1, LocalAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(usbIdEClass, UsbId.class, "UsbId", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getUsbId_Id(), ecorePackage.getEString(), "id", null, 0, 1, UsbId.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interfacePciAddressEClass, InterfacePciAddress.class, "InterfacePciAddress", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInterfacePciAddress_Bus(), ecorePackage.getEString(), "bus", null, 0, 1, InterfacePciAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfacePciAddress_Device(), ecorePackage.getEString(), "device", null, 0, 1, InterfacePciAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfacePciAddress_Type(), ecorePackage.getEString(), "type", null, 0, 1, InterfacePciAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfacePciAddress_Domain(), ecorePackage.getEString(), "domain", null, 0, 1, InterfacePciAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfacePciAddress_Slot(), ecorePackage.getEString(), "slot", null, 0, 1, InterfacePciAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfacePciAddress_Function(), ecorePackage.getEString(), "function", null, 0, 1, InterfacePciAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfacePciAddress_Multifunction(), ecorePackage.getEBooleanObject(), "multifunction", null, 0, 1, InterfacePciAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(vlanEClass, Vlan.class, "Vlan", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVlan_Trunk(), ecorePackage.getEBooleanObject(), "trunk", null, 0, 1, Vlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVlan_Tag(), this.getVlanTag(), null, "tag", null, 0, -1, Vlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(vlanTagEClass, VlanTag.class, "VlanTag", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVlanTag_Id(), ecorePackage.getELongObject(), "id", null, 0, 1, VlanTag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVlanTag_NativeMode(), ecorePackage.getEString(), "nativeMode", null, 0, 1, VlanTag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(virtualportEClass, Virtualport.class, "Virtualport", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVirtualport_Type(), ecorePackage.getEString(), "type", null, 0, 1, Virtualport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtualport_Parameters(), this.getVirtualportParameters(), null, "parameters", null, 0, 1, Virtualport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(virtualportParametersEClass, VirtualportParameters.class, "VirtualportParameters", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVirtualportParameters_Managerid(), ecorePackage.getEString(), "managerid", null, 0, 1, VirtualportParameters.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualportParameters_Typeid(), ecorePackage.getEString(), "typeid", null, 0, 1, VirtualportParameters.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualportParameters_Typeidversion(), ecorePackage.getEString(), "typeidversion", null, 0, 1, VirtualportParameters.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualportParameters_Instanceid(), ecorePackage.getEString(), "instanceid", null, 0, 1, VirtualportParameters.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualportParameters_Profileid(), ecorePackage.getEString(), "profileid", null, 0, 1, VirtualportParameters.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualportParameters_Interfaceid(), ecorePackage.getEString(), "interfaceid", null, 0, 1, VirtualportParameters.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(bandwidthEClass, Bandwidth.class, "Bandwidth", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBandwidth_ClassID(), ecorePackage.getELongObject(), "classID", null, 0, 1, Bandwidth.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBandwidth_Inbound(), this.getBandwidthLimit(), null, "inbound", null, 0, 1, Bandwidth.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBandwidth_Outbound(), this.getBandwidthLimit(), null, "outbound", null, 0, 1, Bandwidth.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(bandwidthLimitEClass, BandwidthLimit.class, "BandwidthLimit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBandwidthLimit_Average(), ecorePackage.getELongObject(), "average", null, 0, 1, BandwidthLimit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBandwidthLimit_Peak(), ecorePackage.getELongObject(), "peak", null, 0, 1, BandwidthLimit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBandwidthLimit_Floor(), ecorePackage.getELongObject(), "floor", null, 0, 1, BandwidthLimit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBandwidthLimit_Burst(), ecorePackage.getELongObject(), "burst", null, 0, 1, BandwidthLimit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(portForwardEClass, PortForward.class, "PortForward", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPortForward_Proto(), ecorePackage.getEString(), "proto", null, 0, 1, PortForward.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPortForward_Address(), ecorePackage.getEString(), "address", null, 0, 1, PortForward.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPortForward_Dev(), ecorePackage.getEString(), "dev", null, 0, 1, PortForward.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPortForward_Range(), this.getPortRange(), null, "range", null, 0, -1, PortForward.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(portRangeEClass, PortRange.class, "PortRange", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPortRange_Start(), ecorePackage.getELongObject(), "start", null, 0, 1, PortRange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPortRange_End(), ecorePackage.getELongObject(), "end", null, 0, 1, PortRange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPortRange_To(), ecorePackage.getELongObject(), "to", null, 0, 1, PortRange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPortRange_Exclude(), ecorePackage.getEBooleanObject(), "exclude", null, 0, 1, PortRange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interfaceScriptEClass, InterfaceScript.class, "InterfaceScript", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInterfaceScript_Path(), ecorePackage.getEString(), "path", null, 0, 1, InterfaceScript.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interfaceTargetEClass, InterfaceTarget.class, "InterfaceTarget", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInterfaceTarget_Dev(), ecorePackage.getEString(), "dev", null, 0, 1, InterfaceTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceTarget_Managed(), ecorePackage.getEBooleanObject(), "managed", null, 0, 1, InterfaceTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interfaceGuestEClass, InterfaceGuest.class, "InterfaceGuest", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInterfaceGuest_Dev(), ecorePackage.getEString(), "dev", null, 0, 1, InterfaceGuest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceGuest_Actual(), ecorePackage.getEString(), "actual", null, 0, 1, InterfaceGuest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interfaceModelEClass, InterfaceModel.class, "InterfaceModel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInterfaceModel_Type(), ecorePackage.getEString(), "type", null, 0, 1, InterfaceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interfaceDriverEClass, InterfaceDriver.class, "InterfaceDriver", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInterfaceDriver_Name(), ecorePackage.getEString(), "name", null, 0, 1, InterfaceDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceDriver_Queues(), ecorePackage.getELongObject(), "queues", null, 0, 1, InterfaceDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceDriver_Rx_queue_size(), ecorePackage.getELongObject(), "rx_queue_size", null, 0, 1, InterfaceDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceDriver_Tx_queue_size(), ecorePackage.getELongObject(), "tx_queue_size", null, 0, 1, InterfaceDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceDriver_Txmode(), ecorePackage.getEString(), "txmode", null, 0, 1, InterfaceDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceDriver_Ioeventfd(), ecorePackage.getEBooleanObject(), "ioeventfd", null, 0, 1, InterfaceDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceDriver_Event_idx(), ecorePackage.getEBooleanObject(), "event_idx", null, 0, 1, InterfaceDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceDriver_Iommu(), ecorePackage.getEBooleanObject(), "iommu", null, 0, 1, InterfaceDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceDriver_Ats(), ecorePackage.getEBooleanObject(), "ats", null, 0, 1, InterfaceDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceDriver_Packed(), ecorePackage.getEBooleanObject(), "packed", null, 0, 1, InterfaceDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceDriver_Page_per_vq(), ecorePackage.getEBooleanObject(), "page_per_vq", null, 0, 1, InterfaceDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceDriver_Rss(), ecorePackage.getEBooleanObject(), "rss", null, 0, 1, InterfaceDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceDriver_Rss_hash_report(), ecorePackage.getEBooleanObject(), "rss_hash_report", null, 0, 1, InterfaceDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterfaceDriver_Host(), this.getInterfaceHostOffload(), null, "host", null, 0, 1, InterfaceDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterfaceDriver_Guest(), this.getInterfaceGuestOffload(), null, "guest", null, 0, 1, InterfaceDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interfaceHostOffloadEClass, InterfaceHostOffload.class, "InterfaceHostOffload", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInterfaceHostOffload_Csum(), ecorePackage.getEBooleanObject(), "csum", null, 0, 1, InterfaceHostOffload.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceHostOffload_Gso(), ecorePackage.getEBooleanObject(), "gso", null, 0, 1, InterfaceHostOffload.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceHostOffload_Tso4(), ecorePackage.getEBooleanObject(), "tso4", null, 0, 1, InterfaceHostOffload.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceHostOffload_Tso6(), ecorePackage.getEBooleanObject(), "tso6", null, 0, 1, InterfaceHostOffload.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceHostOffload_Ecn(), ecorePackage.getEBooleanObject(), "ecn", null, 0, 1, InterfaceHostOffload.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceHostOffload_Ufo(), ecorePackage.getEBooleanObject(), "ufo", null, 0, 1, InterfaceHostOffload.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceHostOffload_Mrg_rxbuf(), ecorePackage.getEBooleanObject(), "mrg_rxbuf", null, 0, 1, InterfaceHostOffload.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interfaceGuestOffloadEClass, InterfaceGuestOffload.class, "InterfaceGuestOffload", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInterfaceGuestOffload_Csum(), ecorePackage.getEBooleanObject(), "csum", null, 0, 1, InterfaceGuestOffload.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceGuestOffload_Tso4(), ecorePackage.getEBooleanObject(), "tso4", null, 0, 1, InterfaceGuestOffload.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceGuestOffload_Tso6(), ecorePackage.getEBooleanObject(), "tso6", null, 0, 1, InterfaceGuestOffload.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceGuestOffload_Ecn(), ecorePackage.getEBooleanObject(), "ecn", null, 0, 1, InterfaceGuestOffload.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceGuestOffload_Ufo(), ecorePackage.getEBooleanObject(), "ufo", null, 0, 1, InterfaceGuestOffload.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interfaceBackendEClass, InterfaceBackend.class, "InterfaceBackend", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInterfaceBackend_Type(), ecorePackage.getEString(), "type", null, 0, 1, InterfaceBackend.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceBackend_Tap(), ecorePackage.getEString(), "tap", null, 0, 1, InterfaceBackend.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceBackend_Vhost(), ecorePackage.getEString(), "vhost", null, 0, 1, InterfaceBackend.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterfaceBackend_LogFile(), ecorePackage.getEString(), "logFile", null, 0, 1, InterfaceBackend.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(teamingEClass, Teaming.class, "Teaming", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTeaming_Type(), ecorePackage.getEString(), "type", null, 0, 1, Teaming.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTeaming_Persistent(), ecorePackage.getEString(), "persistent", null, 0, 1, Teaming.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(filterrefEClass, Filterref.class, "Filterref", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFilterref_Filter(), ecorePackage.getEString(), "filter", null, 0, 1, Filterref.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFilterref_Parameter(), this.getFilterParameter(), null, "parameter", null, 0, -1, Filterref.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(filterParameterEClass, FilterParameter.class, "FilterParameter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFilterParameter_Name(), ecorePackage.getEString(), "name", null, 0, 1, FilterParameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFilterParameter_Value(), ecorePackage.getEString(), "value", null, 0, 1, FilterParameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interfaceTuneEClass, InterfaceTune.class, "InterfaceTune", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInterfaceTune_Sndbuf(), ecorePackage.getELongObject(), "sndbuf", null, 0, 1, InterfaceTune.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interfaceLinkEClass, InterfaceLink.class, "InterfaceLink", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInterfaceLink_State(), ecorePackage.getEString(), "state", null, 0, 1, InterfaceLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interfaceMtuEClass, InterfaceMtu.class, "InterfaceMtu", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInterfaceMtu_Size(), ecorePackage.getELongObject(), "size", null, 0, 1, InterfaceMtu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(coalesceEClass, Coalesce.class, "Coalesce", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCoalesce_Rx(), this.getCoalesceRx(), null, "rx", null, 0, 1, Coalesce.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(coalesceRxEClass, CoalesceRx.class, "CoalesceRx", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCoalesceRx_Frames(), this.getCoalesceFrames(), null, "frames", null, 0, 1, CoalesceRx.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(coalesceFramesEClass, CoalesceFrames.class, "CoalesceFrames", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCoalesceFrames_Max(), ecorePackage.getELongObject(), "max", null, 0, 1, CoalesceFrames.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interfacePortEClass, InterfacePort.class, "InterfacePort", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInterfacePort_Isolated(), ecorePackage.getEBooleanObject(), "isolated", null, 0, 1, InterfacePort.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(deviceRomEClass, DeviceRom.class, "DeviceRom", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDeviceRom_Enabled(), ecorePackage.getEBooleanObject(), "enabled", null, 0, 1, DeviceRom.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceRom_Bar(), ecorePackage.getEBooleanObject(), "bar", null, 0, 1, DeviceRom.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceRom_File(), ecorePackage.getEString(), "file", null, 0, 1, DeviceRom.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(smartcardEClass, Smartcard.class, "Smartcard", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSmartcard_Mode(), ecorePackage.getEString(), "mode", null, 0, 1, Smartcard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSmartcard_Type(), ecorePackage.getEString(), "type", null, 0, 1, Smartcard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSmartcard_Certificate(), ecorePackage.getEString(), "certificate", null, 0, -1, Smartcard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSmartcard_Database(), ecorePackage.getEString(), "database", null, 0, 1, Smartcard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSmartcard_Source(), this.getCharacterSource(), null, "source", null, 0, -1, Smartcard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSmartcard_Protocol(), this.getCharacterProtocol(), null, "protocol", null, 0, 1, Smartcard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSmartcard_Log(), this.getCharacterLog(), null, "log", null, 0, 1, Smartcard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSmartcard_Target(), this.getCharacterTarget(), null, "target", null, 0, 1, Smartcard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSmartcard_Acpi(), this.getDeviceAcpi(), null, "acpi", null, 0, 1, Smartcard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSmartcard_Address(), this.getDeviceAddress(), null, "address", null, 0, 1, Smartcard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(characterSourceEClass, CharacterSource.class, "CharacterSource", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCharacterSource_Mode(), ecorePackage.getEString(), "mode", null, 0, 1, CharacterSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCharacterSource_Path(), ecorePackage.getEString(), "path", null, 0, 1, CharacterSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCharacterSource_Host(), ecorePackage.getEString(), "host", null, 0, 1, CharacterSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCharacterSource_Service(), ecorePackage.getEString(), "service", null, 0, 1, CharacterSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCharacterSource_Channel(), ecorePackage.getEString(), "channel", null, 0, 1, CharacterSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCharacterSource_Master(), ecorePackage.getEString(), "master", null, 0, 1, CharacterSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCharacterSource_Slave(), ecorePackage.getEString(), "slave", null, 0, 1, CharacterSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCharacterSource_Append(), ecorePackage.getEBooleanObject(), "append", null, 0, 1, CharacterSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCharacterSource_Tls(), ecorePackage.getEBooleanObject(), "tls", null, 0, 1, CharacterSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCharacterSource_Reconnect(), this.getReconnect(), null, "reconnect", null, 0, 1, CharacterSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCharacterSource_Seclabel(), this.getSourceSeclabel(), null, "seclabel", null, 0, -1, CharacterSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCharacterSource_Clipboard(), this.getSpiceClipboard(), null, "clipboard", null, 0, 1, CharacterSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCharacterSource_Mouse(), this.getMouse(), null, "mouse", null, 0, 1, CharacterSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(spiceClipboardEClass, SpiceClipboard.class, "SpiceClipboard", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSpiceClipboard_Copypaste(), ecorePackage.getEBooleanObject(), "copypaste", null, 0, 1, SpiceClipboard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mouseEClass, Mouse.class, "Mouse", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMouse_Mode(), ecorePackage.getEString(), "mode", null, 0, 1, Mouse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(characterProtocolEClass, CharacterProtocol.class, "CharacterProtocol", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCharacterProtocol_Type(), ecorePackage.getEString(), "type", null, 0, 1, CharacterProtocol.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(characterLogEClass, CharacterLog.class, "CharacterLog", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCharacterLog_File(), ecorePackage.getEString(), "file", null, 0, 1, CharacterLog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCharacterLog_Append(), ecorePackage.getEBooleanObject(), "append", null, 0, 1, CharacterLog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(characterTargetEClass, CharacterTarget.class, "CharacterTarget", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCharacterTarget_Type(), ecorePackage.getEString(), "type", null, 0, 1, CharacterTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCharacterTarget_Port(), ecorePackage.getEString(), "port", null, 0, 1, CharacterTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCharacterTarget_Model(), this.getCharacterTargetModel(), null, "model", null, 0, 1, CharacterTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(characterTargetModelEClass, CharacterTargetModel.class, "CharacterTargetModel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCharacterTargetModel_Name(), ecorePackage.getEString(), "name", null, 0, 1, CharacterTargetModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(serialEClass, Serial.class, "Serial", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSerial_Type(), ecorePackage.getEString(), "type", null, 0, 1, Serial.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSerial_Tty(), ecorePackage.getEString(), "tty", null, 0, 1, Serial.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSerial_Source(), this.getCharacterSource(), null, "source", null, 0, -1, Serial.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSerial_Protocol(), this.getCharacterProtocol(), null, "protocol", null, 0, 1, Serial.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSerial_Log(), this.getCharacterLog(), null, "log", null, 0, 1, Serial.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSerial_Target(), this.getCharacterTarget(), null, "target", null, 0, 1, Serial.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSerial_Alias(), this.getAlias(), null, "alias", null, 0, 1, Serial.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSerial_Acpi(), this.getDeviceAcpi(), null, "acpi", null, 0, 1, Serial.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSerial_Address(), this.getDeviceAddress(), null, "address", null, 0, 1, Serial.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(parallelEClass, Parallel.class, "Parallel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getParallel_Type(), ecorePackage.getEString(), "type", null, 0, 1, Parallel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallel_Tty(), ecorePackage.getEString(), "tty", null, 0, 1, Parallel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParallel_Source(), this.getCharacterSource(), null, "source", null, 0, -1, Parallel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParallel_Protocol(), this.getCharacterProtocol(), null, "protocol", null, 0, 1, Parallel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParallel_Log(), this.getCharacterLog(), null, "log", null, 0, 1, Parallel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParallel_Target(), this.getCharacterTarget(), null, "target", null, 0, 1, Parallel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParallel_Alias(), this.getAlias(), null, "alias", null, 0, 1, Parallel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParallel_Acpi(), this.getDeviceAcpi(), null, "acpi", null, 0, 1, Parallel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParallel_Address(), this.getDeviceAddress(), null, "address", null, 0, 1, Parallel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(consoleEClass, Console.class, "Console", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConsole_Type(), ecorePackage.getEString(), "type", null, 0, 1, Console.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsole_Tty(), ecorePackage.getEString(), "tty", null, 0, 1, Console.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConsole_Source(), this.getCharacterSource(), null, "source", null, 0, -1, Console.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConsole_Protocol(), this.getCharacterProtocol(), null, "protocol", null, 0, 1, Console.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConsole_Log(), this.getCharacterLog(), null, "log", null, 0, 1, Console.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConsole_Target(), this.getCharacterTarget(), null, "target", null, 0, 1, Console.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConsole_Alias(), this.getAlias(), null, "alias", null, 0, 1, Console.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConsole_Acpi(), this.getDeviceAcpi(), null, "acpi", null, 0, 1, Console.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConsole_Address(), this.getDeviceAddress(), null, "address", null, 0, 1, Console.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(channelEClass, Channel.class, "Channel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getChannel_Type(), ecorePackage.getEString(), "type", null, 0, 1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChannel_Source(), this.getCharacterSource(), null, "source", null, 0, -1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChannel_Protocol(), this.getCharacterProtocol(), null, "protocol", null, 0, 1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChannel_Log(), this.getCharacterLog(), null, "log", null, 0, 1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChannel_Target(), this.getChannelTarget(), null, "target", null, 0, 1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChannel_Alias(), this.getAlias(), null, "alias", null, 0, 1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChannel_Address(), this.getDeviceAddress(), null, "address", null, 0, 1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(channelTargetEClass, ChannelTarget.class, "ChannelTarget", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getChannelTarget_Type(), ecorePackage.getEString(), "type", null, 0, 1, ChannelTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChannelTarget_Address(), ecorePackage.getEString(), "address", null, 0, 1, ChannelTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChannelTarget_Port(), ecorePackage.getEString(), "port", null, 0, 1, ChannelTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChannelTarget_Name(), ecorePackage.getEString(), "name", null, 0, 1, ChannelTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChannelTarget_State(), ecorePackage.getEString(), "state", null, 0, 1, ChannelTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(inputEClass, Input.class, "Input", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInput_Type(), ecorePackage.getEString(), "type", null, 0, 1, Input.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInput_Bus(), ecorePackage.getEString(), "bus", null, 0, 1, Input.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInput_Model(), ecorePackage.getEString(), "model", null, 0, 1, Input.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInput_Driver(), this.getVirtioOptions(), null, "driver", null, 0, 1, Input.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInput_Source(), this.getInputSource(), null, "source", null, 0, 1, Input.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInput_Alias(), this.getAlias(), null, "alias", null, 0, 1, Input.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInput_Acpi(), this.getDeviceAcpi(), null, "acpi", null, 0, 1, Input.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInput_Address(), this.getDeviceAddress(), null, "address", null, 0, 1, Input.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(virtioOptionsEClass, VirtioOptions.class, "VirtioOptions", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVirtioOptions_Iommu(), ecorePackage.getEBooleanObject(), "iommu", null, 0, 1, VirtioOptions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtioOptions_Ats(), ecorePackage.getEBooleanObject(), "ats", null, 0, 1, VirtioOptions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtioOptions_Packed(), ecorePackage.getEBooleanObject(), "packed", null, 0, 1, VirtioOptions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtioOptions_Page_per_vq(), ecorePackage.getEBooleanObject(), "page_per_vq", null, 0, 1, VirtioOptions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(inputSourceEClass, InputSource.class, "InputSource", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInputSource_Evdev(), ecorePackage.getEString(), "evdev", null, 0, 1, InputSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInputSource_Dev(), ecorePackage.getEString(), "dev", null, 0, 1, InputSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInputSource_Grab(), ecorePackage.getEString(), "grab", null, 0, 1, InputSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInputSource_GrabToggle(), ecorePackage.getEString(), "grabToggle", null, 0, 1, InputSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInputSource_Repeat(), ecorePackage.getEBooleanObject(), "repeat", null, 0, 1, InputSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tpmEClass, Tpm.class, "Tpm", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTpm_Model(), ecorePackage.getEString(), "model", null, 0, 1, Tpm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTpm_Backend(), this.getTpmBackend(), null, "backend", null, 0, 1, Tpm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTpm_Alias(), this.getAlias(), null, "alias", null, 0, 1, Tpm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTpm_Address(), this.getDeviceAddress(), null, "address", null, 0, 1, Tpm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tpmBackendEClass, TpmBackend.class, "TpmBackend", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTpmBackend_Type(), ecorePackage.getEString(), "type", null, 0, 1, TpmBackend.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTpmBackend_Version(), ecorePackage.getEString(), "version", null, 0, 1, TpmBackend.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTpmBackend_Persistent_state(), ecorePackage.getEBooleanObject(), "persistent_state", null, 0, 1, TpmBackend.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTpmBackend_Device(), this.getTpmDevice(), null, "device", null, 0, 1, TpmBackend.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTpmBackend_Source(), this.getTpmBackendSource(), null, "source", null, 0, 1, TpmBackend.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTpmBackend_Encryption(), this.getTpmBackendEncryption(), null, "encryption", null, 0, 1, TpmBackend.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTpmBackend_Active_pcr_banks(), this.getActivePcrBanks(), null, "active_pcr_banks", null, 0, 1, TpmBackend.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTpmBackend_Profile(), this.getProfile(), null, "profile", null, 0, 1, TpmBackend.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tpmDeviceEClass, TpmDevice.class, "TpmDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTpmDevice_Path(), ecorePackage.getEString(), "path", null, 0, 1, TpmDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tpmBackendSourceEClass, TpmBackendSource.class, "TpmBackendSource", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTpmBackendSource_Type(), ecorePackage.getEString(), "type", null, 0, 1, TpmBackendSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTpmBackendSource_Path(), ecorePackage.getEString(), "path", null, 0, 1, TpmBackendSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTpmBackendSource_Mode(), ecorePackage.getEString(), "mode", null, 0, 1, TpmBackendSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tpmBackendEncryptionEClass, TpmBackendEncryption.class, "TpmBackendEncryption", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTpmBackendEncryption_Secret(), ecorePackage.getEString(), "secret", null, 0, 1, TpmBackendEncryption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(activePcrBanksEClass, ActivePcrBanks.class, "ActivePcrBanks", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getActivePcrBanks_Sha1(), ecorePackage.getEBoolean(), "sha1", null, 0, 1, ActivePcrBanks.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivePcrBanks_Sha256(), ecorePackage.getEBoolean(), "sha256", null, 0, 1, ActivePcrBanks.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivePcrBanks_Sha384(), ecorePackage.getEBoolean(), "sha384", null, 0, 1, ActivePcrBanks.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivePcrBanks_Sha512(), ecorePackage.getEBoolean(), "sha512", null, 0, 1, ActivePcrBanks.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(profileEClass, Profile.class, "Profile", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProfile_Source(), ecorePackage.getEString(), "source", null, 0, 1, Profile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfile_RemoveDisabled(), ecorePackage.getEString(), "removeDisabled", null, 0, 1, Profile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfile_Name(), ecorePackage.getEString(), "name", null, 0, 1, Profile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(graphicsEClass, Graphics.class, "Graphics", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGraphics_Type(), ecorePackage.getEString(), "type", null, 0, 1, Graphics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGraphics_Port(), ecorePackage.getELongObject(), "port", null, 0, 1, Graphics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGraphics_TlsPort(), ecorePackage.getELongObject(), "tlsPort", null, 0, 1, Graphics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGraphics_Autoport(), ecorePackage.getEBooleanObject(), "autoport", null, 0, 1, Graphics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGraphics_Websocket(), ecorePackage.getELongObject(), "websocket", null, 0, 1, Graphics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGraphics_Listen(), ecorePackage.getEString(), "listen", null, 0, 1, Graphics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGraphics_Display(), ecorePackage.getEString(), "display", null, 0, 1, Graphics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGraphics_Xauth(), ecorePackage.getEString(), "xauth", null, 0, 1, Graphics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGraphics_Fullscreen(), ecorePackage.getEBooleanObject(), "fullscreen", null, 0, 1, Graphics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGraphics_SharePolicy(), ecorePackage.getEString(), "sharePolicy", null, 0, 1, Graphics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGraphics_PowerControl(), ecorePackage.getEBooleanObject(), "powerControl", null, 0, 1, Graphics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGraphics_Socket(), ecorePackage.getEString(), "socket", null, 0, 1, Graphics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGraphics_Passwd(), ecorePackage.getEString(), "passwd", null, 0, 1, Graphics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGraphics_Keymap(), ecorePackage.getEString(), "keymap", null, 0, 1, Graphics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGraphics_PasswdValidTo(), ecorePackage.getEString(), "passwdValidTo", null, 0, 1, Graphics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGraphics_Connected(), ecorePackage.getEString(), "connected", null, 0, 1, Graphics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGraphics_DefaultMode(), ecorePackage.getEString(), "defaultMode", null, 0, 1, Graphics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGraphics_Address(), ecorePackage.getEString(), "address", null, 0, 1, Graphics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGraphics_P2p(), ecorePackage.getEBooleanObject(), "p2p", null, 0, 1, Graphics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGraphics_ReplaceUser(), ecorePackage.getEBooleanObject(), "replaceUser", null, 0, 1, Graphics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGraphics_MultiUser(), ecorePackage.getEBooleanObject(), "multiUser", null, 0, 1, Graphics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGraphics_ListenElement(), this.getListen(), null, "listenElement", null, 0, -1, Graphics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGraphics_Gl(), this.getGraphicsGl(), null, "gl", null, 0, 1, Graphics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGraphics_Audio(), this.getAudioReference(), null, "audio", null, 0, 1, Graphics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGraphics_Channel(), this.getSpiceChannel(), null, "channel", null, 0, -1, Graphics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGraphics_Image(), this.getSpiceCompression(), null, "image", null, 0, 1, Graphics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGraphics_Jpeg(), this.getSpiceCompression(), null, "jpeg", null, 0, 1, Graphics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGraphics_Zlib(), this.getSpiceCompression(), null, "zlib", null, 0, 1, Graphics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGraphics_Playback(), this.getSpicePlayback(), null, "playback", null, 0, 1, Graphics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGraphics_Streaming(), this.getSpiceStreaming(), null, "streaming", null, 0, 1, Graphics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGraphics_Clipboard(), this.getSpiceClipboard(), null, "clipboard", null, 0, 1, Graphics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGraphics_Mouse(), this.getMouse(), null, "mouse", null, 0, 1, Graphics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGraphics_Filetransfer(), this.getSpiceFiletransfer(), null, "filetransfer", null, 0, 1, Graphics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(listenEClass, Listen.class, "Listen", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getListen_Type(), ecorePackage.getEString(), "type", null, 0, 1, Listen.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getListen_Address(), ecorePackage.getEString(), "address", null, 0, 1, Listen.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getListen_Network(), ecorePackage.getEString(), "network", null, 0, 1, Listen.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getListen_Socket(), ecorePackage.getEString(), "socket", null, 0, 1, Listen.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(graphicsGlEClass, GraphicsGl.class, "GraphicsGl", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGraphicsGl_Enable(), ecorePackage.getEBooleanObject(), "enable", null, 0, 1, GraphicsGl.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGraphicsGl_Rendernode(), ecorePackage.getEString(), "rendernode", null, 0, 1, GraphicsGl.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(audioReferenceEClass, AudioReference.class, "AudioReference", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAudioReference_Id(), ecorePackage.getEString(), "id", null, 0, 1, AudioReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(spiceChannelEClass, SpiceChannel.class, "SpiceChannel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSpiceChannel_Name(), ecorePackage.getEString(), "name", null, 0, 1, SpiceChannel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpiceChannel_Mode(), ecorePackage.getEString(), "mode", null, 0, 1, SpiceChannel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(spiceCompressionEClass, SpiceCompression.class, "SpiceCompression", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSpiceCompression_Compression(), ecorePackage.getEString(), "compression", null, 0, 1, SpiceCompression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(spicePlaybackEClass, SpicePlayback.class, "SpicePlayback", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSpicePlayback_Compression(), ecorePackage.getEBooleanObject(), "compression", null, 0, 1, SpicePlayback.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(spiceStreamingEClass, SpiceStreaming.class, "SpiceStreaming", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSpiceStreaming_Mode(), ecorePackage.getEString(), "mode", null, 0, 1, SpiceStreaming.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(spiceFiletransferEClass, SpiceFiletransfer.class, "SpiceFiletransfer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSpiceFiletransfer_Enable(), ecorePackage.getEBooleanObject(), "enable", null, 0, 1, SpiceFiletransfer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(soundEClass, Sound.class, "Sound", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSound_Model(), ecorePackage.getEString(), "model", null, 0, 1, Sound.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSound_Codec(), this.getSoundCodec(), null, "codec", null, 0, -1, Sound.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSound_Audio(), this.getAudioReference(), null, "audio", null, 0, 1, Sound.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSound_Alias(), this.getAlias(), null, "alias", null, 0, 1, Sound.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSound_Acpi(), this.getDeviceAcpi(), null, "acpi", null, 0, 1, Sound.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSound_Address(), this.getDeviceAddress(), null, "address", null, 0, 1, Sound.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(soundCodecEClass, SoundCodec.class, "SoundCodec", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSoundCodec_Type(), ecorePackage.getEString(), "type", null, 0, 1, SoundCodec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(audioEClass, Audio.class, "Audio", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAudio_Id(), ecorePackage.getEString(), "id", null, 0, 1, Audio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudio_TimerPeriod(), ecorePackage.getEString(), "timerPeriod", null, 0, 1, Audio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudio_Type(), ecorePackage.getEString(), "type", null, 0, 1, Audio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudio_TryMMap(), ecorePackage.getEBooleanObject(), "tryMMap", null, 0, 1, Audio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudio_Exclusive(), ecorePackage.getEBooleanObject(), "exclusive", null, 0, 1, Audio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudio_DspPolicy(), ecorePackage.getELongObject(), "dspPolicy", null, 0, 1, Audio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudio_ServerName(), ecorePackage.getEString(), "serverName", null, 0, 1, Audio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudio_Driver(), ecorePackage.getEString(), "driver", null, 0, 1, Audio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudio_Path(), ecorePackage.getEString(), "path", null, 0, 1, Audio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAudio_Input(), this.getAudioInput(), null, "input", null, 0, 1, Audio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAudio_Output(), this.getAudioOutput(), null, "output", null, 0, 1, Audio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(audioInputEClass, AudioInput.class, "AudioInput", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAudioInput_MixingEngine(), ecorePackage.getEBooleanObject(), "mixingEngine", null, 0, 1, AudioInput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudioInput_FixedSettings(), ecorePackage.getEBooleanObject(), "fixedSettings", null, 0, 1, AudioInput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudioInput_Voices(), ecorePackage.getEString(), "voices", null, 0, 1, AudioInput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudioInput_BufferLength(), ecorePackage.getEString(), "bufferLength", null, 0, 1, AudioInput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudioInput_Dev(), ecorePackage.getEString(), "dev", null, 0, 1, AudioInput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudioInput_BufferCount(), ecorePackage.getEString(), "bufferCount", null, 0, 1, AudioInput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudioInput_ServerName(), ecorePackage.getEString(), "serverName", null, 0, 1, AudioInput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudioInput_ClientName(), ecorePackage.getEString(), "clientName", null, 0, 1, AudioInput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudioInput_ConnectPorts(), ecorePackage.getEString(), "connectPorts", null, 0, 1, AudioInput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudioInput_ExactName(), ecorePackage.getEBooleanObject(), "exactName", null, 0, 1, AudioInput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudioInput_TryPoll(), ecorePackage.getEBooleanObject(), "tryPoll", null, 0, 1, AudioInput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudioInput_Name(), ecorePackage.getEString(), "name", null, 0, 1, AudioInput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudioInput_StreamName(), ecorePackage.getEString(), "streamName", null, 0, 1, AudioInput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudioInput_Latency(), ecorePackage.getEString(), "latency", null, 0, 1, AudioInput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAudioInput_Settings(), this.getAudioSettings(), null, "settings", null, 0, 1, AudioInput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(audioSettingsEClass, AudioSettings.class, "AudioSettings", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAudioSettings_Frequency(), ecorePackage.getEString(), "frequency", null, 0, 1, AudioSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudioSettings_Channels(), ecorePackage.getEString(), "channels", null, 0, 1, AudioSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudioSettings_Format(), ecorePackage.getEString(), "format", null, 0, 1, AudioSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(audioOutputEClass, AudioOutput.class, "AudioOutput", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAudioOutput_MixingEngine(), ecorePackage.getEBooleanObject(), "mixingEngine", null, 0, 1, AudioOutput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudioOutput_FixedSettings(), ecorePackage.getEBooleanObject(), "fixedSettings", null, 0, 1, AudioOutput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudioOutput_Voices(), ecorePackage.getEString(), "voices", null, 0, 1, AudioOutput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudioOutput_BufferLength(), ecorePackage.getEString(), "bufferLength", null, 0, 1, AudioOutput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudioOutput_Dev(), ecorePackage.getEString(), "dev", null, 0, 1, AudioOutput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudioOutput_BufferCount(), ecorePackage.getEString(), "bufferCount", null, 0, 1, AudioOutput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudioOutput_ServerName(), ecorePackage.getEString(), "serverName", null, 0, 1, AudioOutput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudioOutput_ClientName(), ecorePackage.getEString(), "clientName", null, 0, 1, AudioOutput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudioOutput_ConnectPorts(), ecorePackage.getEString(), "connectPorts", null, 0, 1, AudioOutput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudioOutput_ExactName(), ecorePackage.getEBooleanObject(), "exactName", null, 0, 1, AudioOutput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudioOutput_TryPoll(), ecorePackage.getEBooleanObject(), "tryPoll", null, 0, 1, AudioOutput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudioOutput_Name(), ecorePackage.getEString(), "name", null, 0, 1, AudioOutput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudioOutput_StreamName(), ecorePackage.getEString(), "streamName", null, 0, 1, AudioOutput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudioOutput_Latency(), ecorePackage.getEString(), "latency", null, 0, 1, AudioOutput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAudioOutput_Settings(), this.getAudioSettings(), null, "settings", null, 0, 1, AudioOutput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(videoEClass, Video.class, "Video", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getVideo_Model(), this.getVideoModel(), null, "model", null, 0, 1, Video.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVideo_Driver(), this.getVideoDriver(), null, "driver", null, 0, 1, Video.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVideo_Alias(), this.getAlias(), null, "alias", null, 0, 1, Video.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVideo_Acpi(), this.getDeviceAcpi(), null, "acpi", null, 0, 1, Video.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVideo_Address(), this.getDeviceAddress(), null, "address", null, 0, 1, Video.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(videoModelEClass, VideoModel.class, "VideoModel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVideoModel_Type(), ecorePackage.getEString(), "type", null, 0, 1, VideoModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVideoModel_Ram(), ecorePackage.getELongObject(), "ram", null, 0, 1, VideoModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVideoModel_Vgamem(), ecorePackage.getELongObject(), "vgamem", null, 0, 1, VideoModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVideoModel_Vram64(), ecorePackage.getELongObject(), "vram64", null, 0, 1, VideoModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVideoModel_Vram(), ecorePackage.getELongObject(), "vram", null, 0, 1, VideoModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVideoModel_Heads(), ecorePackage.getELongObject(), "heads", null, 0, 1, VideoModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVideoModel_Primary(), ecorePackage.getEBooleanObject(), "primary", null, 0, 1, VideoModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVideoModel_Acceleration(), this.getVideoAcceleration(), null, "acceleration", null, 0, 1, VideoModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVideoModel_Resolution(), this.getVideoResolution(), null, "resolution", null, 0, 1, VideoModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(videoAccelerationEClass, VideoAcceleration.class, "VideoAcceleration", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVideoAcceleration_Accel3d(), ecorePackage.getEBooleanObject(), "accel3d", null, 0, 1, VideoAcceleration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVideoAcceleration_Accel2d(), ecorePackage.getEBooleanObject(), "accel2d", null, 0, 1, VideoAcceleration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVideoAcceleration_Rendernode(), ecorePackage.getEString(), "rendernode", null, 0, 1, VideoAcceleration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(videoResolutionEClass, VideoResolution.class, "VideoResolution", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVideoResolution_X(), ecorePackage.getELongObject(), "x", null, 0, 1, VideoResolution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVideoResolution_Y(), ecorePackage.getELongObject(), "y", null, 0, 1, VideoResolution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(videoDriverEClass, VideoDriver.class, "VideoDriver", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVideoDriver_Iommu(), ecorePackage.getEBooleanObject(), "iommu", null, 0, 1, VideoDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVideoDriver_Ats(), ecorePackage.getEBooleanObject(), "ats", null, 0, 1, VideoDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVideoDriver_Packed(), ecorePackage.getEBooleanObject(), "packed", null, 0, 1, VideoDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVideoDriver_Page_per_vq(), ecorePackage.getEBooleanObject(), "page_per_vq", null, 0, 1, VideoDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVideoDriver_Name(), ecorePackage.getEString(), "name", null, 0, 1, VideoDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVideoDriver_Vgaconf(), ecorePackage.getEString(), "vgaconf", null, 0, 1, VideoDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(hostdevEClass, Hostdev.class, "Hostdev", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHostdev_Mode(), ecorePackage.getEString(), "mode", null, 0, 1, Hostdev.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHostdev_Type(), ecorePackage.getEString(), "type", null, 0, 1, Hostdev.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHostdev_Managed(), ecorePackage.getEBooleanObject(), "managed", null, 0, 1, Hostdev.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHostdev_Sgio(), ecorePackage.getEString(), "sgio", null, 0, 1, Hostdev.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHostdev_Rawio(), ecorePackage.getEBooleanObject(), "rawio", null, 0, 1, Hostdev.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHostdev_Model(), ecorePackage.getEString(), "model", null, 0, 1, Hostdev.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHostdev_Display(), ecorePackage.getEBooleanObject(), "display", null, 0, 1, Hostdev.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHostdev_Ramfb(), ecorePackage.getEBooleanObject(), "ramfb", null, 0, 1, Hostdev.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHostdev_Driver(), this.getHostdevDriver(), null, "driver", null, 0, 1, Hostdev.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHostdev_Teaming(), this.getTeaming(), null, "teaming", null, 0, 1, Hostdev.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHostdev_Source(), this.getHostdevSource(), null, "source", null, 0, 1, Hostdev.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHostdev_Boot(), this.getDeviceBoot(), null, "boot", null, 0, 1, Hostdev.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHostdev_Rom(), this.getDeviceRom(), null, "rom", null, 0, 1, Hostdev.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHostdev_Readonly(), ecorePackage.getEBoolean(), "readonly", null, 0, 1, Hostdev.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHostdev_Shareable(), ecorePackage.getEBoolean(), "shareable", null, 0, 1, Hostdev.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHostdev_Ip(), this.getIpAddress(), null, "ip", null, 0, -1, Hostdev.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHostdev_Route(), this.getIpRoute(), null, "route", null, 0, -1, Hostdev.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHostdev_Alias(), this.getAlias(), null, "alias", null, 0, 1, Hostdev.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHostdev_Acpi(), this.getDeviceAcpi(), null, "acpi", null, 0, 1, Hostdev.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHostdev_Address(), this.getDeviceAddress(), null, "address", null, 0, 1, Hostdev.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(hostdevDriverEClass, HostdevDriver.class, "HostdevDriver", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHostdevDriver_Name(), ecorePackage.getEString(), "name", null, 0, 1, HostdevDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(hostdevSourceEClass, HostdevSource.class, "HostdevSource", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHostdevSource_StartupPolicy(), ecorePackage.getEString(), "startupPolicy", null, 0, 1, HostdevSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHostdevSource_WriteFiltering(), ecorePackage.getEBooleanObject(), "writeFiltering", null, 0, 1, HostdevSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHostdevSource_GuestReset(), ecorePackage.getEString(), "guestReset", null, 0, 1, HostdevSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHostdevSource_Protocol(), ecorePackage.getEString(), "protocol", null, 0, 1, HostdevSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHostdevSource_Name(), ecorePackage.getEString(), "name", null, 0, 1, HostdevSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHostdevSource_Wwpn(), ecorePackage.getEString(), "wwpn", null, 0, 1, HostdevSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHostdevSource_Address(), this.getHostdevAddress(), null, "address", null, 0, 1, HostdevSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHostdevSource_Vendor(), this.getUsbId(), null, "vendor", null, 0, 1, HostdevSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHostdevSource_Product(), this.getUsbId(), null, "product", null, 0, 1, HostdevSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHostdevSource_Adapter(), this.getScsiAdapter(), null, "adapter", null, 0, 1, HostdevSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHostdevSource_Host(), this.getNetworkHost(), null, "host", null, 0, -1, HostdevSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHostdevSource_Auth(), this.getAuth(), null, "auth", null, 0, 1, HostdevSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHostdevSource_Initiator(), this.getInitiator(), null, "initiator", null, 0, 1, HostdevSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHostdevSource_Block(), ecorePackage.getEString(), "block", null, 0, 1, HostdevSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHostdevSource_Char(), ecorePackage.getEString(), "char", null, 0, 1, HostdevSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHostdevSource_Interface(), ecorePackage.getEString(), "interface", null, 0, 1, HostdevSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(hostdevAddressEClass, HostdevAddress.class, "HostdevAddress", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHostdevAddress_Domain(), ecorePackage.getEString(), "domain", null, 0, 1, HostdevAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHostdevAddress_Bus(), ecorePackage.getEString(), "bus", null, 0, 1, HostdevAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHostdevAddress_Slot(), ecorePackage.getEString(), "slot", null, 0, 1, HostdevAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHostdevAddress_Function(), ecorePackage.getEString(), "function", null, 0, 1, HostdevAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHostdevAddress_Multifunction(), ecorePackage.getEBooleanObject(), "multifunction", null, 0, 1, HostdevAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHostdevAddress_Device(), ecorePackage.getEString(), "device", null, 0, 1, HostdevAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHostdevAddress_Target(), ecorePackage.getEString(), "target", null, 0, 1, HostdevAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHostdevAddress_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, HostdevAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHostdevAddress_Uuid(), ecorePackage.getEString(), "uuid", null, 0, 1, HostdevAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(scsiAdapterEClass, ScsiAdapter.class, "ScsiAdapter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getScsiAdapter_Type(), ecorePackage.getEString(), "type", null, 0, 1, ScsiAdapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScsiAdapter_Name(), ecorePackage.getEString(), "name", null, 0, 1, ScsiAdapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScsiAdapter_Parent(), ecorePackage.getEString(), "parent", null, 0, 1, ScsiAdapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScsiAdapter_Managed(), ecorePackage.getEBooleanObject(), "managed", null, 0, 1, ScsiAdapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScsiAdapter_Parent_wwnn(), ecorePackage.getEString(), "parent_wwnn", null, 0, 1, ScsiAdapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScsiAdapter_Parent_wwpn(), ecorePackage.getEString(), "parent_wwpn", null, 0, 1, ScsiAdapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScsiAdapter_Parent_fabric_wwn(), ecorePackage.getEString(), "parent_fabric_wwn", null, 0, 1, ScsiAdapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScsiAdapter_Wwnn(), ecorePackage.getEString(), "wwnn", null, 0, 1, ScsiAdapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScsiAdapter_Wwpn(), ecorePackage.getEString(), "wwpn", null, 0, 1, ScsiAdapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScsiAdapter_Parentaddr(), this.getParentaddr(), null, "parentaddr", null, 0, 1, ScsiAdapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(parentaddrEClass, Parentaddr.class, "Parentaddr", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getParentaddr_Unique_id(), ecorePackage.getELongObject(), "unique_id", null, 0, 1, Parentaddr.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParentaddr_Address(), this.getPciAddress(), null, "address", null, 0, 1, Parentaddr.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(redirdevEClass, Redirdev.class, "Redirdev", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRedirdev_Bus(), ecorePackage.getEString(), "bus", null, 0, 1, Redirdev.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRedirdev_Type(), ecorePackage.getEString(), "type", null, 0, 1, Redirdev.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRedirdev_Source(), this.getCharacterSource(), null, "source", null, 0, -1, Redirdev.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRedirdev_Protocol(), this.getCharacterProtocol(), null, "protocol", null, 0, 1, Redirdev.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRedirdev_Log(), this.getCharacterLog(), null, "log", null, 0, 1, Redirdev.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRedirdev_Boot(), this.getDeviceBoot(), null, "boot", null, 0, 1, Redirdev.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRedirdev_Alias(), this.getAlias(), null, "alias", null, 0, 1, Redirdev.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRedirdev_Address(), this.getDeviceAddress(), null, "address", null, 0, 1, Redirdev.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(redirfilterEClass, Redirfilter.class, "Redirfilter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRedirfilter_Usbdev(), this.getRedirUsbDevice(), null, "usbdev", null, 0, -1, Redirfilter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(redirUsbDeviceEClass, RedirUsbDevice.class, "RedirUsbDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRedirUsbDevice_Allow(), ecorePackage.getEBooleanObject(), "allow", null, 0, 1, RedirUsbDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRedirUsbDevice_Class(), ecorePackage.getEString(), "class", null, 0, 1, RedirUsbDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRedirUsbDevice_Vendor(), ecorePackage.getEString(), "vendor", null, 0, 1, RedirUsbDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRedirUsbDevice_Product(), ecorePackage.getEString(), "product", null, 0, 1, RedirUsbDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRedirUsbDevice_Version(), ecorePackage.getEString(), "version", null, 0, 1, RedirUsbDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(hubEClass, Hub.class, "Hub", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHub_Type(), ecorePackage.getEString(), "type", null, 0, 1, Hub.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHub_Alias(), this.getAlias(), null, "alias", null, 0, 1, Hub.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHub_Address(), this.getDeviceAddress(), null, "address", null, 0, 1, Hub.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(watchdogEClass, Watchdog.class, "Watchdog", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWatchdog_Model(), ecorePackage.getEString(), "model", null, 0, 1, Watchdog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWatchdog_Action(), ecorePackage.getEString(), "action", null, 0, 1, Watchdog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWatchdog_Alias(), this.getAlias(), null, "alias", null, 0, 1, Watchdog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWatchdog_Acpi(), this.getDeviceAcpi(), null, "acpi", null, 0, 1, Watchdog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWatchdog_Address(), this.getDeviceAddress(), null, "address", null, 0, 1, Watchdog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(memballoonEClass, Memballoon.class, "Memballoon", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMemballoon_Model(), ecorePackage.getEString(), "model", null, 0, 1, Memballoon.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemballoon_Autodeflate(), ecorePackage.getEBooleanObject(), "autodeflate", null, 0, 1, Memballoon.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemballoon_FreePageReporting(), ecorePackage.getEBooleanObject(), "freePageReporting", null, 0, 1, Memballoon.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMemballoon_Stats(), this.getMemballoonStats(), null, "stats", null, 0, 1, Memballoon.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMemballoon_Alias(), this.getAlias(), null, "alias", null, 0, 1, Memballoon.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMemballoon_Acpi(), this.getDeviceAcpi(), null, "acpi", null, 0, 1, Memballoon.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMemballoon_Address(), this.getDeviceAddress(), null, "address", null, 0, 1, Memballoon.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMemballoon_Driver(), this.getVirtioOptions(), null, "driver", null, 0, 1, Memballoon.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(memballoonStatsEClass, MemballoonStats.class, "MemballoonStats", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMemballoonStats_Period(), ecorePackage.getELongObject(), "period", null, 0, 1, MemballoonStats.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rngEClass, Rng.class, "Rng", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRng_Model(), ecorePackage.getEString(), "model", null, 0, 1, Rng.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRng_Rate(), this.getRngRate(), null, "rate", null, 0, 1, Rng.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRng_Backend(), this.getRngBackend(), null, "backend", null, 0, 1, Rng.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRng_Driver(), this.getVirtioOptions(), null, "driver", null, 0, 1, Rng.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRng_Alias(), this.getAlias(), null, "alias", null, 0, 1, Rng.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRng_Acpi(), this.getDeviceAcpi(), null, "acpi", null, 0, 1, Rng.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRng_Address(), this.getDeviceAddress(), null, "address", null, 0, 1, Rng.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rngRateEClass, RngRate.class, "RngRate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRngRate_Bytes(), ecorePackage.getELongObject(), "bytes", null, 0, 1, RngRate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRngRate_Period(), ecorePackage.getELongObject(), "period", null, 0, 1, RngRate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rngBackendEClass, RngBackend.class, "RngBackend", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRngBackend_Model(), ecorePackage.getEString(), "model", null, 0, 1, RngBackend.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRngBackend_Type(), ecorePackage.getEString(), "type", null, 0, 1, RngBackend.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRngBackend_Value(), ecorePackage.getEString(), "value", null, 0, 1, RngBackend.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRngBackend_Source(), this.getCharacterSource(), null, "source", null, 0, -1, RngBackend.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRngBackend_Protocol(), this.getCharacterProtocol(), null, "protocol", null, 0, 1, RngBackend.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRngBackend_Log(), this.getCharacterLog(), null, "log", null, 0, 1, RngBackend.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(nvramDeviceEClass, NvramDevice.class, "NvramDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getNvramDevice_Address(), this.getDeviceAddress(), null, "address", null, 0, 1, NvramDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(panicEClass, Panic.class, "Panic", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPanic_Model(), ecorePackage.getEString(), "model", null, 0, 1, Panic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPanic_Alias(), this.getAlias(), null, "alias", null, 0, 1, Panic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPanic_Address(), this.getDeviceAddress(), null, "address", null, 0, 1, Panic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(shmemEClass, Shmem.class, "Shmem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getShmem_Name(), ecorePackage.getEString(), "name", null, 0, 1, Shmem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getShmem_Role(), ecorePackage.getEString(), "role", null, 0, 1, Shmem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getShmem_Model(), this.getShmemModel(), null, "model", null, 0, 1, Shmem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getShmem_Size(), this.getSizeInBytes(), null, "size", null, 0, 1, Shmem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getShmem_Server(), this.getShmemServer(), null, "server", null, 0, 1, Shmem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getShmem_Msi(), this.getShmemMsi(), null, "msi", null, 0, 1, Shmem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getShmem_Alias(), this.getAlias(), null, "alias", null, 0, 1, Shmem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getShmem_Acpi(), this.getDeviceAcpi(), null, "acpi", null, 0, 1, Shmem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getShmem_Address(), this.getDeviceAddress(), null, "address", null, 0, 1, Shmem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(shmemModelEClass, ShmemModel.class, "ShmemModel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getShmemModel_Type(), ecorePackage.getEString(), "type", null, 0, 1, ShmemModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(shmemServerEClass, ShmemServer.class, "ShmemServer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getShmemServer_Path(), ecorePackage.getEString(), "path", null, 0, 1, ShmemServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(shmemMsiEClass, ShmemMsi.class, "ShmemMsi", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getShmemMsi_Ioeventfd(), ecorePackage.getEBooleanObject(), "ioeventfd", null, 0, 1, ShmemMsi.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getShmemMsi_Vectors(), ecorePackage.getELongObject(), "vectors", null, 0, 1, ShmemMsi.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(memoryDeviceEClass, MemoryDevice.class, "MemoryDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMemoryDevice_Model(), ecorePackage.getEString(), "model", null, 0, 1, MemoryDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemoryDevice_Access(), ecorePackage.getEString(), "access", null, 0, 1, MemoryDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemoryDevice_Discard(), ecorePackage.getEBooleanObject(), "discard", null, 0, 1, MemoryDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemoryDevice_Uuid(), ecorePackage.getEString(), "uuid", null, 0, 1, MemoryDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMemoryDevice_Source(), this.getMemoryDeviceSource(), null, "source", null, 0, 1, MemoryDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMemoryDevice_Target(), this.getMemoryDeviceTarget(), null, "target", null, 0, 1, MemoryDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMemoryDevice_Alias(), this.getAlias(), null, "alias", null, 0, 1, MemoryDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMemoryDevice_Acpi(), this.getDeviceAcpi(), null, "acpi", null, 0, 1, MemoryDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMemoryDevice_Address(), this.getDeviceAddress(), null, "address", null, 0, 1, MemoryDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(memoryDeviceSourceEClass, MemoryDeviceSource.class, "MemoryDeviceSource", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMemoryDeviceSource_Pagesize(), this.getScaledSize(), null, "pagesize", null, 0, 1, MemoryDeviceSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemoryDeviceSource_Nodemask(), ecorePackage.getEString(), "nodemask", null, 0, 1, MemoryDeviceSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemoryDeviceSource_Path(), ecorePackage.getEString(), "path", null, 0, 1, MemoryDeviceSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMemoryDeviceSource_Alignsize(), this.getScaledSize(), null, "alignsize", null, 0, 1, MemoryDeviceSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemoryDeviceSource_Pmem(), ecorePackage.getEBoolean(), "pmem", null, 0, 1, MemoryDeviceSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(memoryDeviceTargetEClass, MemoryDeviceTarget.class, "MemoryDeviceTarget", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMemoryDeviceTarget_DynamicMemslots(), ecorePackage.getEBooleanObject(), "dynamicMemslots", null, 0, 1, MemoryDeviceTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMemoryDeviceTarget_Size(), this.getScaledSize(), null, "size", null, 0, 1, MemoryDeviceTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemoryDeviceTarget_Node(), ecorePackage.getELongObject(), "node", null, 0, 1, MemoryDeviceTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMemoryDeviceTarget_Block(), this.getScaledSize(), null, "block", null, 0, 1, MemoryDeviceTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMemoryDeviceTarget_Requested(), this.getScaledSize(), null, "requested", null, 0, 1, MemoryDeviceTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMemoryDeviceTarget_Current(), this.getScaledSize(), null, "current", null, 0, 1, MemoryDeviceTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMemoryDeviceTarget_Label(), this.getMemoryLabel(), null, "label", null, 0, 1, MemoryDeviceTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemoryDeviceTarget_Readonly(), ecorePackage.getEBoolean(), "readonly", null, 0, 1, MemoryDeviceTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(memoryLabelEClass, MemoryLabel.class, "MemoryLabel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMemoryLabel_Size(), this.getScaledSize(), null, "size", null, 0, 1, MemoryLabel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(iommuEClass, Iommu.class, "Iommu", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIommu_Model(), ecorePackage.getEString(), "model", null, 0, 1, Iommu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIommu_Driver(), this.getIommuDriver(), null, "driver", null, 0, 1, Iommu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIommu_Alias(), this.getAlias(), null, "alias", null, 0, 1, Iommu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIommu_Acpi(), this.getDeviceAcpi(), null, "acpi", null, 0, 1, Iommu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIommu_Address(), this.getDeviceAddress(), null, "address", null, 0, 1, Iommu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(iommuDriverEClass, IommuDriver.class, "IommuDriver", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIommuDriver_Intremap(), ecorePackage.getEBooleanObject(), "intremap", null, 0, 1, IommuDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIommuDriver_Caching_mode(), ecorePackage.getEBooleanObject(), "caching_mode", null, 0, 1, IommuDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIommuDriver_Eim(), ecorePackage.getEBooleanObject(), "eim", null, 0, 1, IommuDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIommuDriver_Iotlb(), ecorePackage.getEBooleanObject(), "iotlb", null, 0, 1, IommuDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIommuDriver_Aw_bits(), ecorePackage.getEString(), "aw_bits", null, 0, 1, IommuDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(vsockEClass, Vsock.class, "Vsock", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVsock_Model(), ecorePackage.getEString(), "model", null, 0, 1, Vsock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVsock_Cid(), this.getVsockCid(), null, "cid", null, 0, 1, Vsock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVsock_Driver(), this.getVirtioOptions(), null, "driver", null, 0, 1, Vsock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVsock_Alias(), this.getAlias(), null, "alias", null, 0, 1, Vsock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVsock_Acpi(), this.getDeviceAcpi(), null, "acpi", null, 0, 1, Vsock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVsock_Address(), this.getDeviceAddress(), null, "address", null, 0, 1, Vsock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(vsockCidEClass, VsockCid.class, "VsockCid", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVsockCid_Auto(), ecorePackage.getEBooleanObject(), "auto", null, 0, 1, VsockCid.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVsockCid_Address(), ecorePackage.getELongObject(), "address", null, 0, 1, VsockCid.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cryptoEClass, Crypto.class, "Crypto", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCrypto_Model(), ecorePackage.getEString(), "model", null, 0, 1, Crypto.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCrypto_Type(), ecorePackage.getEString(), "type", null, 0, 1, Crypto.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCrypto_Backend(), this.getCryptoBackend(), null, "backend", null, 0, 1, Crypto.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCrypto_Alias(), this.getAlias(), null, "alias", null, 0, 1, Crypto.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCrypto_Address(), this.getDeviceAddress(), null, "address", null, 0, 1, Crypto.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cryptoBackendEClass, CryptoBackend.class, "CryptoBackend", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCryptoBackend_Model(), ecorePackage.getEString(), "model", null, 0, 1, CryptoBackend.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCryptoBackend_Queues(), ecorePackage.getELongObject(), "queues", null, 0, 1, CryptoBackend.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pstoreEClass, Pstore.class, "Pstore", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPstore_Backend(), ecorePackage.getEString(), "backend", null, 0, 1, Pstore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPstore_Path(), ecorePackage.getEString(), "path", null, 0, 1, Pstore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPstore_Size(), this.getScaledSize(), null, "size", null, 0, 1, Pstore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPstore_Alias(), this.getAlias(), null, "alias", null, 0, 1, Pstore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPstore_Address(), this.getDeviceAddress(), null, "address", null, 0, 1, Pstore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(seclabelEClass, Seclabel.class, "Seclabel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSeclabel_Model(), ecorePackage.getEString(), "model", null, 0, 1, Seclabel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSeclabel_Type(), ecorePackage.getEString(), "type", null, 0, 1, Seclabel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSeclabel_Relabel(), ecorePackage.getEBooleanObject(), "relabel", null, 0, 1, Seclabel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSeclabel_Label(), ecorePackage.getEString(), "label", null, 0, 1, Seclabel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSeclabel_Imagelabel(), ecorePackage.getEString(), "imagelabel", null, 0, 1, Seclabel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSeclabel_Baselabel(), ecorePackage.getEString(), "baselabel", null, 0, 1, Seclabel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(keywrapEClass, Keywrap.class, "Keywrap", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getKeywrap_Cipher(), this.getKeywrapCipher(), null, "cipher", null, 0, -1, Keywrap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(keywrapCipherEClass, KeywrapCipher.class, "KeywrapCipher", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getKeywrapCipher_Name(), ecorePackage.getEString(), "name", null, 0, 1, KeywrapCipher.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKeywrapCipher_State(), ecorePackage.getEBooleanObject(), "state", null, 0, 1, KeywrapCipher.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(launchSecurityEClass, LaunchSecurity.class, "LaunchSecurity", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLaunchSecurity_Type(), ecorePackage.getEString(), "type", null, 0, 1, LaunchSecurity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLaunchSecurity_KernelHashes(), ecorePackage.getEBooleanObject(), "kernelHashes", null, 0, 1, LaunchSecurity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLaunchSecurity_Cbitpos(), ecorePackage.getELongObject(), "cbitpos", null, 0, 1, LaunchSecurity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLaunchSecurity_ReducedPhysBits(), ecorePackage.getELongObject(), "reducedPhysBits", null, 0, 1, LaunchSecurity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLaunchSecurity_Policy(), ecorePackage.getEString(), "policy", null, 0, 1, LaunchSecurity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLaunchSecurity_Handle(), ecorePackage.getELongObject(), "handle", null, 0, 1, LaunchSecurity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLaunchSecurity_DhCert(), ecorePackage.getEString(), "dhCert", null, 0, 1, LaunchSecurity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLaunchSecurity_Session(), ecorePackage.getEString(), "session", null, 0, 1, LaunchSecurity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(qemuCommandlineEClass, QemuCommandline.class, "QemuCommandline", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getQemuCommandline_Arg(), this.getQemuArg(), null, "arg", null, 0, -1, QemuCommandline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getQemuCommandline_Env(), this.getQemuEnv(), null, "env", null, 0, -1, QemuCommandline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(qemuArgEClass, QemuArg.class, "QemuArg", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getQemuArg_Value(), ecorePackage.getEString(), "value", null, 0, 1, QemuArg.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(qemuEnvEClass, QemuEnv.class, "QemuEnv", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getQemuEnv_Name(), ecorePackage.getEString(), "name", null, 0, 1, QemuEnv.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQemuEnv_Value(), ecorePackage.getEString(), "value", null, 0, 1, QemuEnv.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(qemuCapabilitiesEClass, QemuCapabilities.class, "QemuCapabilities", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getQemuCapabilities_Add(), this.getQemuAdd(), null, "add", null, 0, -1, QemuCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getQemuCapabilities_Del(), this.getQemuDel(), null, "del", null, 0, -1, QemuCapabilities.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(qemuAddEClass, QemuAdd.class, "QemuAdd", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getQemuAdd_Capability(), ecorePackage.getEString(), "capability", null, 0, 1, QemuAdd.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(qemuDelEClass, QemuDel.class, "QemuDel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getQemuDel_Capability(), ecorePackage.getEString(), "capability", null, 0, 1, QemuDel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(qemuDeprecationEClass, QemuDeprecation.class, "QemuDeprecation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getQemuDeprecation_Behavior(), ecorePackage.getEString(), "behavior", null, 0, 1, QemuDeprecation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(qemuOverrideEClass, QemuOverride.class, "QemuOverride", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getQemuOverride_Device(), this.getQemuDevice(), null, "device", null, 0, -1, QemuOverride.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(qemuDeviceEClass, QemuDevice.class, "QemuDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getQemuDevice_Alias(), ecorePackage.getEString(), "alias", null, 0, 1, QemuDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getQemuDevice_Frontend(), this.getQemuFrontend(), null, "frontend", null, 0, 1, QemuDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(qemuFrontendEClass, QemuFrontend.class, "QemuFrontend", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getQemuFrontend_Property(), this.getQemuProperty(), null, "property", null, 0, -1, QemuFrontend.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(qemuPropertyEClass, QemuProperty.class, "QemuProperty", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getQemuProperty_Name(), ecorePackage.getEString(), "name", null, 0, 1, QemuProperty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQemuProperty_Type(), ecorePackage.getEString(), "type", null, 0, 1, QemuProperty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQemuProperty_Value(), ecorePackage.getEString(), "value", null, 0, 1, QemuProperty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(lxcNamespaceEClass, LxcNamespace.class, "LxcNamespace", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getLxcNamespace_Sharenet(), this.getLxcSharenet(), null, "sharenet", null, 0, 1, LxcNamespace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcNamespace_Shareipc(), this.getLxcShareipc(), null, "shareipc", null, 0, 1, LxcNamespace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLxcNamespace_Shareuts(), this.getLxcShareuts(), null, "shareuts", null, 0, 1, LxcNamespace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(lxcSharenetEClass, LxcSharenet.class, "LxcSharenet", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLxcSharenet_Type(), ecorePackage.getEString(), "type", null, 0, 1, LxcSharenet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLxcSharenet_Value(), ecorePackage.getEString(), "value", null, 0, 1, LxcSharenet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(lxcShareipcEClass, LxcShareipc.class, "LxcShareipc", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLxcShareipc_Type(), ecorePackage.getEString(), "type", null, 0, 1, LxcShareipc.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLxcShareipc_Value(), ecorePackage.getEString(), "value", null, 0, 1, LxcShareipc.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(lxcShareutsEClass, LxcShareuts.class, "LxcShareuts", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLxcShareuts_Type(), ecorePackage.getEString(), "type", null, 0, 1, LxcShareuts.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLxcShareuts_Value(), ecorePackage.getEString(), "value", null, 0, 1, LxcShareuts.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(bhyveCommandlineEClass, BhyveCommandline.class, "BhyveCommandline", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getBhyveCommandline_Arg(), this.getBhyveArg(), null, "arg", null, 0, -1, BhyveCommandline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(bhyveArgEClass, BhyveArg.class, "BhyveArg", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBhyveArg_Value(), ecorePackage.getEString(), "value", null, 0, 1, BhyveArg.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(xenCommandlineEClass, XenCommandline.class, "XenCommandline", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getXenCommandline_Arg(), this.getXenArg(), null, "arg", null, 0, -1, XenCommandline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(xenArgEClass, XenArg.class, "XenArg", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getXenArg_Value(), ecorePackage.getEString(), "value", null, 0, 1, XenArg.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// https://virtworkbench.org/definition
		createDefinitionAnnotations();
	}

	/**
	 * Initializes the annotations for <b>https://virtworkbench.org/definition</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createDefinitionAnnotations() {
		String source = "https://virtworkbench.org/definition";
		addAnnotation
		  (getDomainDefinition_Type(),
		   source,
		   new String[] {
			   "words", "qemu kqemu kvm xen lxc uml openvz test vmware hyperv vbox phyp vz bhyve hvf"
		   });
		addAnnotation
		  (getDomainDefinition_Name(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getDomainDefinition_Uuid(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getDomainDefinition_Genid(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getDomainDefinition_Title(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getDomainDefinition_Description(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getDomainDefinition_Iothreads(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getDomainDefinition_Bootloader(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getDomainDefinition_Bootloader_args(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getDomainDefinition_On_poweroff(),
		   source,
		   new String[] {
			   "kind", "element",
			   "words", "destroy restart preserve rename-restart"
		   });
		addAnnotation
		  (getDomainDefinition_On_reboot(),
		   source,
		   new String[] {
			   "kind", "element",
			   "words", "destroy restart preserve rename-restart"
		   });
		addAnnotation
		  (getDomainDefinition_On_crash(),
		   source,
		   new String[] {
			   "kind", "element",
			   "words", "destroy restart preserve rename-restart coredump-destroy coredump-restart"
		   });
		addAnnotation
		  (getDomainDefinition_On_lockfailure(),
		   source,
		   new String[] {
			   "kind", "element",
			   "words", "poweroff restart pause ignore"
		   });
		addAnnotation
		  (getDomainDefinition_QemuCommandline(),
		   source,
		   new String[] {
			   "name", "commandline",
			   "namespace", "http://libvirt.org/schemas/domain/qemu/1.0",
			   "prefix", "qemu"
		   });
		addAnnotation
		  (getDomainDefinition_QemuCapabilities(),
		   source,
		   new String[] {
			   "name", "capabilities",
			   "namespace", "http://libvirt.org/schemas/domain/qemu/1.0",
			   "prefix", "qemu"
		   });
		addAnnotation
		  (getDomainDefinition_QemuDeprecation(),
		   source,
		   new String[] {
			   "name", "deprecation",
			   "namespace", "http://libvirt.org/schemas/domain/qemu/1.0",
			   "prefix", "qemu"
		   });
		addAnnotation
		  (getDomainDefinition_QemuOverride(),
		   source,
		   new String[] {
			   "name", "override",
			   "namespace", "http://libvirt.org/schemas/domain/qemu/1.0",
			   "prefix", "qemu"
		   });
		addAnnotation
		  (getDomainDefinition_LxcNamespace(),
		   source,
		   new String[] {
			   "name", "namespace",
			   "namespace", "http://libvirt.org/schemas/domain/lxc/1.0",
			   "prefix", "lxc"
		   });
		addAnnotation
		  (getDomainDefinition_BhyveCommandline(),
		   source,
		   new String[] {
			   "name", "commandline",
			   "namespace", "http://libvirt.org/schemas/domain/bhyve/1.0",
			   "prefix", "bhyve"
		   });
		addAnnotation
		  (getDomainDefinition_XenCommandline(),
		   source,
		   new String[] {
			   "name", "commandline",
			   "namespace", "http://libvirt.org/schemas/domain/xen/1.0",
			   "prefix", "xen"
		   });
		addAnnotation
		  (getDomainDefinition_VmwareDatacenterpath(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "datacenterpath",
			   "namespace", "http://libvirt.org/schemas/domain/vmware/1.0",
			   "prefix", "vmware"
		   });
		addAnnotation
		  (getMetadata_Libosinfo(),
		   source,
		   new String[] {
			   "namespace", "http://libosinfo.org/xmlns/libvirt/domain/1.0",
			   "prefix", "libosinfo"
		   });
		addAnnotation
		  (getLibosinfo_Os(),
		   source,
		   new String[] {
			   "namespace", "http://libosinfo.org/xmlns/libvirt/domain/1.0",
			   "prefix", "libosinfo"
		   });
		addAnnotation
		  (getMaxMemory_Value(),
		   source,
		   new String[] {
			   "kind", "text",
			   "size", "true",
			   "unit", "unit",
			   "default-unit", "KiB"
		   });
		addAnnotation
		  (getMemory_DumpCore(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getMemory_Value(),
		   source,
		   new String[] {
			   "kind", "text",
			   "size", "true",
			   "unit", "unit",
			   "default-unit", "KiB"
		   });
		addAnnotation
		  (getCurrentMemory_Value(),
		   source,
		   new String[] {
			   "kind", "text",
			   "size", "true",
			   "unit", "unit",
			   "default-unit", "KiB"
		   });
		addAnnotation
		  (getBlkiotune_Weight(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getBlkioDevice_Path(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getBlkioDevice_Weight(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getBlkioDevice_Read_iops_sec(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getBlkioDevice_Write_iops_sec(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getBlkioDevice_Read_bytes_sec(),
		   source,
		   new String[] {
			   "kind", "element",
			   "size", "true",
			   "default-unit", "bytes"
		   });
		addAnnotation
		  (getBlkioDevice_Write_bytes_sec(),
		   source,
		   new String[] {
			   "kind", "element",
			   "size", "true",
			   "default-unit", "bytes"
		   });
		addAnnotation
		  (getScaledSize_Value(),
		   source,
		   new String[] {
			   "kind", "text",
			   "size", "true",
			   "unit", "unit",
			   "default-unit", "KiB"
		   });
		addAnnotation
		  (getMemoryBacking_Nosharepages(),
		   source,
		   new String[] {
			   "kind", "presence"
		   });
		addAnnotation
		  (getMemoryBacking_Locked(),
		   source,
		   new String[] {
			   "kind", "presence"
		   });
		addAnnotation
		  (getMemoryBacking_Discard(),
		   source,
		   new String[] {
			   "kind", "presence"
		   });
		addAnnotation
		  (getHugePage_Size(),
		   source,
		   new String[] {
			   "size", "true",
			   "unit", "unit",
			   "default-unit", "KiB"
		   });
		addAnnotation
		  (getMemoryBackingSource_Type(),
		   source,
		   new String[] {
			   "words", "file anonymous memfd"
		   });
		addAnnotation
		  (getMemoryAccess_Mode(),
		   source,
		   new String[] {
			   "words", "shared private"
		   });
		addAnnotation
		  (getMemoryAllocation_Mode(),
		   source,
		   new String[] {
			   "words", "immediate ondemand"
		   });
		addAnnotation
		  (getVcpu_Placement(),
		   source,
		   new String[] {
			   "words", "static auto"
		   });
		addAnnotation
		  (getVcpu_Value(),
		   source,
		   new String[] {
			   "kind", "text"
		   });
		addAnnotation
		  (getCputune_Shares(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getCputune_Period(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getCputune_Quota(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getCputune_Global_period(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getCputune_Global_quota(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getCputune_Emulator_period(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getCputune_Emulator_quota(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getCputune_Iothread_period(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getCputune_Iothread_quota(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getVcpuScheduler_Scheduler(),
		   source,
		   new String[] {
			   "words", "batch idle fifo rr"
		   });
		addAnnotation
		  (getIothreadScheduler_Scheduler(),
		   source,
		   new String[] {
			   "words", "batch idle fifo rr"
		   });
		addAnnotation
		  (getEmulatorScheduler_Scheduler(),
		   source,
		   new String[] {
			   "words", "batch idle fifo rr"
		   });
		addAnnotation
		  (getCacheAllocation_Type(),
		   source,
		   new String[] {
			   "words", "both code data"
		   });
		addAnnotation
		  (getCacheAllocation_Size(),
		   source,
		   new String[] {
			   "size", "true",
			   "unit", "unit",
			   "default-unit", "KiB"
		   });
		addAnnotation
		  (getNumaMemory_Mode(),
		   source,
		   new String[] {
			   "words", "strict preferred interleave restrictive"
		   });
		addAnnotation
		  (getNumaMemory_Placement(),
		   source,
		   new String[] {
			   "words", "static auto"
		   });
		addAnnotation
		  (getMemoryNode_Mode(),
		   source,
		   new String[] {
			   "words", "strict preferred interleave restrictive"
		   });
		addAnnotation
		  (getDomainResource_Partition(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getSysinfo_Type(),
		   source,
		   new String[] {
			   "words", "smbios fwcfg"
		   });
		addAnnotation
		  (getSysinfoBiosEntry_Name(),
		   source,
		   new String[] {
			   "words", "vendor version date release"
		   });
		addAnnotation
		  (getSysinfoBiosEntry_Value(),
		   source,
		   new String[] {
			   "kind", "text"
		   });
		addAnnotation
		  (getSysinfoTableEntry_Name(),
		   source,
		   new String[] {
			   "words", "manufacturer product version serial uuid sku family"
		   });
		addAnnotation
		  (getSysinfoTableEntry_Value(),
		   source,
		   new String[] {
			   "kind", "text"
		   });
		addAnnotation
		  (getBaseBoardEntry_Name(),
		   source,
		   new String[] {
			   "words", "manufacturer product version serial asset location"
		   });
		addAnnotation
		  (getBaseBoardEntry_Value(),
		   source,
		   new String[] {
			   "kind", "text"
		   });
		addAnnotation
		  (getChassisEntry_Name(),
		   source,
		   new String[] {
			   "words", "manufacturer version serial asset sku"
		   });
		addAnnotation
		  (getChassisEntry_Value(),
		   source,
		   new String[] {
			   "kind", "text"
		   });
		addAnnotation
		  (getOemStrings_Entry(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getFwcfgEntry_Value(),
		   source,
		   new String[] {
			   "kind", "text"
		   });
		addAnnotation
		  (getOperatingSystem_Firmware(),
		   source,
		   new String[] {
			   "words", "bios efi"
		   });
		addAnnotation
		  (getOperatingSystem_FirmwareElement(),
		   source,
		   new String[] {
			   "name", "firmware"
		   });
		addAnnotation
		  (getOperatingSystem_Init(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getOperatingSystem_Initarg(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getOperatingSystem_Initdir(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getOperatingSystem_Inituser(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getOperatingSystem_Initgroup(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getOperatingSystem_Kernel(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getOperatingSystem_Initrd(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getOperatingSystem_Cmdline(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getOperatingSystem_Dtb(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getOperatingSystem_Root(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getFirmwareFeature_Name(),
		   source,
		   new String[] {
			   "words", "enrolled-keys secure-boot"
		   });
		addAnnotation
		  (getOsType_Arch(),
		   source,
		   new String[] {
			   "words", "i686 x86_64 ia64 aarch64 alpha armv6l armv7l cris lm32 m68k microblaze microblazeel mips mipsel mips64 mips64el openrisc parisc parisc64 ppc ppc64 ppc64le ppcemb riscv32 riscv64 s390 s390x sh4 sh4eb sparc sparc64 unicore32 xtensa xtensaeb"
		   });
		addAnnotation
		  (getOsType_Machine(),
		   source,
		   new String[] {
			   "words", "xenpv xenfv xenpvh"
		   });
		addAnnotation
		  (getOsType_Value(),
		   source,
		   new String[] {
			   "kind", "text",
			   "words", "xen linux xenpvh hvm exe"
		   });
		addAnnotation
		  (getInitEnvironment_Value(),
		   source,
		   new String[] {
			   "kind", "text"
		   });
		addAnnotation
		  (getLoader_Type(),
		   source,
		   new String[] {
			   "words", "rom pflash"
		   });
		addAnnotation
		  (getLoader_Format(),
		   source,
		   new String[] {
			   "words", "raw qcow2"
		   });
		addAnnotation
		  (getLoader_Value(),
		   source,
		   new String[] {
			   "kind", "text"
		   });
		addAnnotation
		  (getNvramFile_Type(),
		   source,
		   new String[] {
			   "words", "file block dir network volume nvme vhostuser"
		   });
		addAnnotation
		  (getNvramFile_Format(),
		   source,
		   new String[] {
			   "words", "raw qcow2"
		   });
		addAnnotation
		  (getNvramFile_Value(),
		   source,
		   new String[] {
			   "kind", "text"
		   });
		addAnnotation
		  (getDiskSource_Protocol(),
		   source,
		   new String[] {
			   "words", "nbd gluster rbd iscsi http https ftps ftp sheepdog tftp vxhs nfs"
		   });
		addAnnotation
		  (getDiskSource_Mode(),
		   source,
		   new String[] {
			   "words", "host direct"
		   });
		addAnnotation
		  (getDiskSource_StartupPolicy(),
		   source,
		   new String[] {
			   "words", "mandatory requisite optional"
		   });
		addAnnotation
		  (getDiskSource_Type(),
		   source,
		   new String[] {
			   "words", "pci unix"
		   });
		addAnnotation
		  (getPciAddress_Multifunction(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getNetworkHost_Transport(),
		   source,
		   new String[] {
			   "words", "tcp rdma unix"
		   });
		addAnnotation
		  (getAuthSecret_Type(),
		   source,
		   new String[] {
			   "words", "ceph iscsi"
		   });
		addAnnotation
		  (getCookie_Value(),
		   source,
		   new String[] {
			   "kind", "text"
		   });
		addAnnotation
		  (getSourceReadahead_Size(),
		   source,
		   new String[] {
			   "size", "true",
			   "default-unit", "bytes"
		   });
		addAnnotation
		  (getStorageSlice_Type(),
		   source,
		   new String[] {
			   "words", "storage"
		   });
		addAnnotation
		  (getStorageSlice_Offset(),
		   source,
		   new String[] {
			   "size", "true",
			   "default-unit", "bytes"
		   });
		addAnnotation
		  (getStorageSlice_Size(),
		   source,
		   new String[] {
			   "size", "true",
			   "default-unit", "bytes"
		   });
		addAnnotation
		  (getReservationsSource_Type(),
		   source,
		   new String[] {
			   "words", "unix"
		   });
		addAnnotation
		  (getReservationsSource_Mode(),
		   source,
		   new String[] {
			   "words", "server client"
		   });
		addAnnotation
		  (getDiskEncryption_Format(),
		   source,
		   new String[] {
			   "words", "default qcow luks luks2"
		   });
		addAnnotation
		  (getDiskEncryption_Engine(),
		   source,
		   new String[] {
			   "words", "qemu librbd"
		   });
		addAnnotation
		  (getEncryptionSecret_Type(),
		   source,
		   new String[] {
			   "words", "passphrase"
		   });
		addAnnotation
		  (getSourceSeclabel_Label(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getAcpiTable_Type(),
		   source,
		   new String[] {
			   "words", "slic"
		   });
		addAnnotation
		  (getAcpiTable_Value(),
		   source,
		   new String[] {
			   "kind", "text"
		   });
		addAnnotation
		  (getBootDevice_Dev(),
		   source,
		   new String[] {
			   "words", "hd fd cdrom network"
		   });
		addAnnotation
		  (getSmbios_Mode(),
		   source,
		   new String[] {
			   "words", "emulate host sysinfo"
		   });
		addAnnotation
		  (getFeatures_Pae(),
		   source,
		   new String[] {
			   "kind", "presence"
		   });
		addAnnotation
		  (getFeatures_Acpi(),
		   source,
		   new String[] {
			   "kind", "presence"
		   });
		addAnnotation
		  (getFeatures_Viridian(),
		   source,
		   new String[] {
			   "kind", "presence"
		   });
		addAnnotation
		  (getFeatures_Privnet(),
		   source,
		   new String[] {
			   "kind", "presence"
		   });
		addAnnotation
		  (getFeatures_NestedHv(),
		   source,
		   new String[] {
			   "name", "nested-hv"
		   });
		addAnnotation
		  (getFeatures_CcfAssist(),
		   source,
		   new String[] {
			   "name", "ccf-assist"
		   });
		addAnnotation
		  (getFeatures_AsyncTeardown(),
		   source,
		   new String[] {
			   "name", "async-teardown"
		   });
		addAnnotation
		  (getApic_Eoi(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getFeatureState_State(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getHyperv_Mode(),
		   source,
		   new String[] {
			   "words", "passthrough custom"
		   });
		addAnnotation
		  (getHypervSpinlocks_State(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getHypervStimer_State(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getHypervVendorId_State(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getKvmFeatures_HintDedicated(),
		   source,
		   new String[] {
			   "name", "hint-dedicated"
		   });
		addAnnotation
		  (getKvmFeatures_PollControl(),
		   source,
		   new String[] {
			   "name", "poll-control"
		   });
		addAnnotation
		  (getKvmFeatures_PvIpi(),
		   source,
		   new String[] {
			   "name", "pv-ipi"
		   });
		addAnnotation
		  (getKvmFeatures_DirtyRing(),
		   source,
		   new String[] {
			   "name", "dirty-ring"
		   });
		addAnnotation
		  (getKvmDirtyRing_State(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getXenPassthrough_State(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getLxcCapabilities_Policy(),
		   source,
		   new String[] {
			   "words", "default allow deny"
		   });
		addAnnotation
		  (getGic_Version(),
		   source,
		   new String[] {
			   "words", "host 2 3"
		   });
		addAnnotation
		  (getSmm_State(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getSizeInMebibytes_Value(),
		   source,
		   new String[] {
			   "kind", "text",
			   "size", "true",
			   "unit", "unit",
			   "default-unit", "MiB"
		   });
		addAnnotation
		  (getIoapic_Driver(),
		   source,
		   new String[] {
			   "words", "qemu kvm"
		   });
		addAnnotation
		  (getHpt_Resizing(),
		   source,
		   new String[] {
			   "words", "enabled disabled required"
		   });
		addAnnotation
		  (getMsrs_Unknown(),
		   source,
		   new String[] {
			   "words", "ignore fault"
		   });
		addAnnotation
		  (getMitigation_Value(),
		   source,
		   new String[] {
			   "words", "broken workaround fixed fixed-ibs fixed-ccd fixed-na"
		   });
		addAnnotation
		  (getTcg_TbCache(),
		   source,
		   new String[] {
			   "name", "tb-cache"
		   });
		addAnnotation
		  (getCpu_Mode(),
		   source,
		   new String[] {
			   "words", "custom host-model host-passthrough maximum"
		   });
		addAnnotation
		  (getCpu_Match(),
		   source,
		   new String[] {
			   "words", "minimum exact strict"
		   });
		addAnnotation
		  (getCpu_Check(),
		   source,
		   new String[] {
			   "words", "none partial full"
		   });
		addAnnotation
		  (getCpu_Migratable(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getCpu_Vendor(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getCpuModel_Fallback(),
		   source,
		   new String[] {
			   "words", "allow forbid"
		   });
		addAnnotation
		  (getCpuModel_Value(),
		   source,
		   new String[] {
			   "kind", "text"
		   });
		addAnnotation
		  (getCpuCache_Level(),
		   source,
		   new String[] {
			   "words", "1 2 3"
		   });
		addAnnotation
		  (getCpuCache_Mode(),
		   source,
		   new String[] {
			   "words", "emulate passthrough disable"
		   });
		addAnnotation
		  (getMaxphysaddr_Mode(),
		   source,
		   new String[] {
			   "words", "emulate passthrough"
		   });
		addAnnotation
		  (getCpuFeature_Policy(),
		   source,
		   new String[] {
			   "words", "force require optional disable forbid"
		   });
		addAnnotation
		  (getNumaCell_Memory(),
		   source,
		   new String[] {
			   "size", "true",
			   "unit", "unit",
			   "default-unit", "KiB"
		   });
		addAnnotation
		  (getNumaCell_MemAccess(),
		   source,
		   new String[] {
			   "words", "shared private"
		   });
		addAnnotation
		  (getNumaCache_Associativity(),
		   source,
		   new String[] {
			   "words", "none direct full"
		   });
		addAnnotation
		  (getNumaCache_Policy(),
		   source,
		   new String[] {
			   "words", "none writeback writethrough"
		   });
		addAnnotation
		  (getNumaCacheSize_Value(),
		   source,
		   new String[] {
			   "size", "true",
			   "unit", "unit",
			   "default-unit", "KiB"
		   });
		addAnnotation
		  (getNumaCacheLine_Value(),
		   source,
		   new String[] {
			   "size", "true",
			   "unit", "unit",
			   "default-unit", "KiB"
		   });
		addAnnotation
		  (getNumaLatency_Type(),
		   source,
		   new String[] {
			   "words", "access read write"
		   });
		addAnnotation
		  (getNumaBandwidth_Type(),
		   source,
		   new String[] {
			   "words", "access read write"
		   });
		addAnnotation
		  (getNumaBandwidth_Value(),
		   source,
		   new String[] {
			   "size", "true",
			   "unit", "unit",
			   "default-unit", "KiB"
		   });
		addAnnotation
		  (getClock_Offset(),
		   source,
		   new String[] {
			   "words", "localtime utc timezone variable absolute"
		   });
		addAnnotation
		  (getClock_Adjustment(),
		   source,
		   new String[] {
			   "words", "reset"
		   });
		addAnnotation
		  (getClock_Basis(),
		   source,
		   new String[] {
			   "words", "utc localtime"
		   });
		addAnnotation
		  (getTimer_Name(),
		   source,
		   new String[] {
			   "words", "platform rtc tsc hpet pit armvtimer kvmclock hypervclock"
		   });
		addAnnotation
		  (getTimer_Track(),
		   source,
		   new String[] {
			   "words", "boot guest wall realtime"
		   });
		addAnnotation
		  (getTimer_Tickpolicy(),
		   source,
		   new String[] {
			   "words", "delay merge discard catchup"
		   });
		addAnnotation
		  (getTimer_Mode(),
		   source,
		   new String[] {
			   "words", "auto native emulate paravirt smpsafe"
		   });
		addAnnotation
		  (getPm_SuspendToMem(),
		   source,
		   new String[] {
			   "name", "suspend-to-mem"
		   });
		addAnnotation
		  (getPm_SuspendToDisk(),
		   source,
		   new String[] {
			   "name", "suspend-to-disk"
		   });
		addAnnotation
		  (getPerfEvent_Name(),
		   source,
		   new String[] {
			   "words", "cmt mbmt mbml cpu_cycles instructions cache_references cache_misses branch_instructions branch_misses bus_cycles stalled_cycles_frontend stalled_cycles_backend ref_cpu_cycles cpu_clock task_clock page_faults context_switches cpu_migrations page_faults_min page_faults_maj alignment_faults emulation_faults"
		   });
		addAnnotation
		  (getDevices_Emulator(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getDisk_Type(),
		   source,
		   new String[] {
			   "words", "file block dir network volume nvme vhostuser"
		   });
		addAnnotation
		  (getDisk_Device(),
		   source,
		   new String[] {
			   "words", "floppy disk cdrom lun"
		   });
		addAnnotation
		  (getDisk_Model(),
		   source,
		   new String[] {
			   "words", "virtio virtio-transitional virtio-non-transitional"
		   });
		addAnnotation
		  (getDisk_Sgio(),
		   source,
		   new String[] {
			   "words", "filtered unfiltered"
		   });
		addAnnotation
		  (getDisk_Snapshot(),
		   source,
		   new String[] {
			   "words", "no internal external manual"
		   });
		addAnnotation
		  (getDisk_Readonly(),
		   source,
		   new String[] {
			   "kind", "presence"
		   });
		addAnnotation
		  (getDisk_Shareable(),
		   source,
		   new String[] {
			   "kind", "presence"
		   });
		addAnnotation
		  (getDisk_Serial(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getDisk_Wwn(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getDisk_Vendor(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getDisk_Product(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getDiskDriver_Type(),
		   source,
		   new String[] {
			   "words", "raw dir bochs cloop dmg iso vpc vdi fat vhd ploop luks cow qcow qcow2 qed vmdk aio"
		   });
		addAnnotation
		  (getDiskDriver_Cache(),
		   source,
		   new String[] {
			   "words", "default none writeback writethrough directsync unsafe"
		   });
		addAnnotation
		  (getDiskDriver_Error_policy(),
		   source,
		   new String[] {
			   "words", "stop report ignore enospace"
		   });
		addAnnotation
		  (getDiskDriver_Rerror_policy(),
		   source,
		   new String[] {
			   "words", "stop report ignore"
		   });
		addAnnotation
		  (getDiskDriver_Io(),
		   source,
		   new String[] {
			   "words", "threads native io_uring"
		   });
		addAnnotation
		  (getDiskDriver_Ioeventfd(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getDiskDriver_Event_idx(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getDiskDriver_Copy_on_read(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getDiskDriver_Discard(),
		   source,
		   new String[] {
			   "words", "unmap ignore"
		   });
		addAnnotation
		  (getDiskDriver_Discard_no_unref(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getDiskDriver_Detect_zeroes(),
		   source,
		   new String[] {
			   "words", "off on unmap"
		   });
		addAnnotation
		  (getDiskDriver_Iommu(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getDiskDriver_Ats(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getDiskDriver_Packed(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getDiskDriver_Page_per_vq(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getSizeInBytes_Value(),
		   source,
		   new String[] {
			   "kind", "text",
			   "size", "true",
			   "unit", "unit",
			   "default-unit", "bytes"
		   });
		addAnnotation
		  (getBackingStore_Type(),
		   source,
		   new String[] {
			   "words", "file block dir network volume nvme vhostuser"
		   });
		addAnnotation
		  (getImageFormat_Type(),
		   source,
		   new String[] {
			   "words", "raw dir bochs cloop dmg iso vpc vdi fat vhd ploop luks cow qcow qcow2 qed vmdk"
		   });
		addAnnotation
		  (getDiskMirror_Format(),
		   source,
		   new String[] {
			   "words", "raw dir bochs cloop dmg iso vpc vdi fat vhd ploop luks cow qcow qcow2 qed vmdk"
		   });
		addAnnotation
		  (getDiskMirror_Job(),
		   source,
		   new String[] {
			   "words", "copy active-commit"
		   });
		addAnnotation
		  (getDiskMirror_Type(),
		   source,
		   new String[] {
			   "words", "file block dir network volume nvme vhostuser"
		   });
		addAnnotation
		  (getDiskMirror_Ready(),
		   source,
		   new String[] {
			   "words", "yes abort pivot"
		   });
		addAnnotation
		  (getDiskMirror_FormatElement(),
		   source,
		   new String[] {
			   "name", "format"
		   });
		addAnnotation
		  (getDiskTarget_Bus(),
		   source,
		   new String[] {
			   "words", "ide fdc scsi virtio xen usb uml sata sd"
		   });
		addAnnotation
		  (getDiskTarget_Tray(),
		   source,
		   new String[] {
			   "words", "open closed"
		   });
		addAnnotation
		  (getDiskTarget_Removable(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getIotune_Total_bytes_sec(),
		   source,
		   new String[] {
			   "kind", "element",
			   "size", "true",
			   "default-unit", "bytes"
		   });
		addAnnotation
		  (getIotune_Read_bytes_sec(),
		   source,
		   new String[] {
			   "kind", "element",
			   "size", "true",
			   "default-unit", "bytes"
		   });
		addAnnotation
		  (getIotune_Write_bytes_sec(),
		   source,
		   new String[] {
			   "kind", "element",
			   "size", "true",
			   "default-unit", "bytes"
		   });
		addAnnotation
		  (getIotune_Total_iops_sec(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getIotune_Read_iops_sec(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getIotune_Write_iops_sec(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getIotune_Total_bytes_sec_max(),
		   source,
		   new String[] {
			   "kind", "element",
			   "size", "true",
			   "default-unit", "bytes"
		   });
		addAnnotation
		  (getIotune_Read_bytes_sec_max(),
		   source,
		   new String[] {
			   "kind", "element",
			   "size", "true",
			   "default-unit", "bytes"
		   });
		addAnnotation
		  (getIotune_Write_bytes_sec_max(),
		   source,
		   new String[] {
			   "kind", "element",
			   "size", "true",
			   "default-unit", "bytes"
		   });
		addAnnotation
		  (getIotune_Total_iops_sec_max(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getIotune_Read_iops_sec_max(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getIotune_Write_iops_sec_max(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getIotune_Size_iops_sec(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getIotune_Group_name(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getIotune_Total_bytes_sec_max_length(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getIotune_Read_bytes_sec_max_length(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getIotune_Write_bytes_sec_max_length(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getIotune_Total_iops_sec_max_length(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getIotune_Read_iops_sec_max_length(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getIotune_Write_iops_sec_max_length(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getDiskGeometry_Trans(),
		   source,
		   new String[] {
			   "words", "auto none lba"
		   });
		addAnnotation
		  (getDeviceAddress_Type(),
		   source,
		   new String[] {
			   "words", "pci drive virtio-serial ccid usb spapr-vio ccw isa virtio-mmio dimm unassigned"
		   });
		addAnnotation
		  (getDeviceAddress_Multifunction(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getController_Type(),
		   source,
		   new String[] {
			   "words", "fdc sata ccid scsi usb ide isa pci virtio-serial xenbus"
		   });
		addAnnotation
		  (getController_Model(),
		   source,
		   new String[] {
			   "words", "auto buslogic lsilogic lsisas1068 vmpvscsi ibmvscsi virtio-scsi lsisas1078 virtio-transitional virtio-non-transitional ncr53c90 dc390 am53c974 piix3-uhci piix4-uhci ehci ich9-ehci1 ich9-uhci1 ich9-uhci2 ich9-uhci3 vt82c686b-uhci pci-ohci nec-xhci none qusb1 qusb2 qemu-xhci piix3 piix4 ich6 pci-root pcie-root pci-bridge dmi-to-pci-bridge pcie-to-pci-bridge pcie-root-port pcie-switch-upstream-port pcie-switch-downstream-port pci-expander-bus pcie-expander-bus virtio"
		   });
		addAnnotation
		  (getController_ModelElement(),
		   source,
		   new String[] {
			   "name", "model"
		   });
		addAnnotation
		  (getControllerModel_Name(),
		   source,
		   new String[] {
			   "words", "spapr-pci-host-bridge pci-bridge i82801b11-bridge pcie-pci-bridge ioh3420 pcie-root-port x3130-upstream xio3130-downstream pxb pxb-pcie"
		   });
		addAnnotation
		  (getControllerDriver_Ioeventfd(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getControllerDriver_Iommu(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getControllerDriver_Ats(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getControllerDriver_Packed(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getControllerDriver_Page_per_vq(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getControllerTarget_Hotplug(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getControllerTarget_Node(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getLease_Lockspace(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getLease_Key(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getFilesystem_Type(),
		   source,
		   new String[] {
			   "words", "file block mount bind template ram"
		   });
		addAnnotation
		  (getFilesystem_Model(),
		   source,
		   new String[] {
			   "words", "virtio virtio-transitional virtio-non-transitional"
		   });
		addAnnotation
		  (getFilesystem_Accessmode(),
		   source,
		   new String[] {
			   "words", "passthrough mapped squash"
		   });
		addAnnotation
		  (getFilesystem_Multidevs(),
		   source,
		   new String[] {
			   "words", "default remap forbid warn"
		   });
		addAnnotation
		  (getFilesystem_Readonly(),
		   source,
		   new String[] {
			   "kind", "presence"
		   });
		addAnnotation
		  (getFilesystemDriver_Type(),
		   source,
		   new String[] {
			   "words", "path handle loop nbd ploop virtiofs"
		   });
		addAnnotation
		  (getFilesystemDriver_Format(),
		   source,
		   new String[] {
			   "words", "raw dir bochs cloop dmg iso vpc vdi fat vhd ploop luks cow qcow qcow2 qed vmdk"
		   });
		addAnnotation
		  (getFilesystemDriver_Wrpolicy(),
		   source,
		   new String[] {
			   "words", "immediate"
		   });
		addAnnotation
		  (getFilesystemDriver_Iommu(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getFilesystemDriver_Ats(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getFilesystemDriver_Packed(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getFilesystemDriver_Page_per_vq(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getFilesystemBinary_Xattr(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getFilesystemCache_Mode(),
		   source,
		   new String[] {
			   "words", "none always"
		   });
		addAnnotation
		  (getFilesystemSandbox_Mode(),
		   source,
		   new String[] {
			   "words", "namespace chroot"
		   });
		addAnnotation
		  (getFilesystemLock_Posix(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getFilesystemLock_Flock(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getFilesystemSource_Usage(),
		   source,
		   new String[] {
			   "size", "true",
			   "unit", "units",
			   "default-unit", "KiB"
		   });
		addAnnotation
		  (getInterface_Type(),
		   source,
		   new String[] {
			   "words", "bridge ethernet vhostuser network direct user internal mcast client udp server hostdev vdpa null vds"
		   });
		addAnnotation
		  (getInterfaceMac_Type(),
		   source,
		   new String[] {
			   "words", "generated static"
		   });
		addAnnotation
		  (getInterfaceSource_MacTableManager(),
		   source,
		   new String[] {
			   "words", "kernel libvirt"
		   });
		addAnnotation
		  (getInterfaceSource_Type(),
		   source,
		   new String[] {
			   "words", "unix"
		   });
		addAnnotation
		  (getInterfaceSource_Mode(),
		   source,
		   new String[] {
			   "words", "server client"
		   });
		addAnnotation
		  (getInterfaceSource_AddressElement(),
		   source,
		   new String[] {
			   "name", "address"
		   });
		addAnnotation
		  (getInterfacePciAddress_Type(),
		   source,
		   new String[] {
			   "words", "pci usb"
		   });
		addAnnotation
		  (getInterfacePciAddress_Multifunction(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getVlanTag_NativeMode(),
		   source,
		   new String[] {
			   "words", "tagged untagged"
		   });
		addAnnotation
		  (getVirtualport_Type(),
		   source,
		   new String[] {
			   "words", "802.1Qbg 802.1Qbh openvswitch midonet"
		   });
		addAnnotation
		  (getBandwidthLimit_Average(),
		   source,
		   new String[] {
			   "size", "true",
			   "default-unit", "KiB"
		   });
		addAnnotation
		  (getBandwidthLimit_Peak(),
		   source,
		   new String[] {
			   "size", "true",
			   "default-unit", "KiB"
		   });
		addAnnotation
		  (getBandwidthLimit_Floor(),
		   source,
		   new String[] {
			   "size", "true",
			   "default-unit", "KiB"
		   });
		addAnnotation
		  (getBandwidthLimit_Burst(),
		   source,
		   new String[] {
			   "size", "true",
			   "default-unit", "KiB"
		   });
		addAnnotation
		  (getPortForward_Proto(),
		   source,
		   new String[] {
			   "words", "tcp udp"
		   });
		addAnnotation
		  (getInterfaceDriver_Name(),
		   source,
		   new String[] {
			   "words", "kvm vfio xen qemu vhost"
		   });
		addAnnotation
		  (getInterfaceDriver_Txmode(),
		   source,
		   new String[] {
			   "words", "iothread timer"
		   });
		addAnnotation
		  (getInterfaceDriver_Ioeventfd(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getInterfaceDriver_Event_idx(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getInterfaceDriver_Iommu(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getInterfaceDriver_Ats(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getInterfaceDriver_Packed(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getInterfaceDriver_Page_per_vq(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getInterfaceDriver_Rss(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getInterfaceDriver_Rss_hash_report(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getInterfaceHostOffload_Csum(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getInterfaceHostOffload_Gso(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getInterfaceHostOffload_Tso4(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getInterfaceHostOffload_Tso6(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getInterfaceHostOffload_Ecn(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getInterfaceHostOffload_Ufo(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getInterfaceHostOffload_Mrg_rxbuf(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getInterfaceGuestOffload_Csum(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getInterfaceGuestOffload_Tso4(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getInterfaceGuestOffload_Tso6(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getInterfaceGuestOffload_Ecn(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getInterfaceGuestOffload_Ufo(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getInterfaceBackend_Type(),
		   source,
		   new String[] {
			   "words", "passt"
		   });
		addAnnotation
		  (getTeaming_Type(),
		   source,
		   new String[] {
			   "words", "persistent transient"
		   });
		addAnnotation
		  (getInterfaceTune_Sndbuf(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getInterfaceLink_State(),
		   source,
		   new String[] {
			   "words", "up down"
		   });
		addAnnotation
		  (getDeviceRom_Bar(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getSmartcard_Mode(),
		   source,
		   new String[] {
			   "words", "host host-certificates passthrough"
		   });
		addAnnotation
		  (getSmartcard_Type(),
		   source,
		   new String[] {
			   "words", "dev file pipe unix tcp udp null stdio vc pty spicevmc spiceport nmdm qemu-vdagent dbus"
		   });
		addAnnotation
		  (getSmartcard_Certificate(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getSmartcard_Database(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getCharacterSource_Append(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getMouse_Mode(),
		   source,
		   new String[] {
			   "words", "server client"
		   });
		addAnnotation
		  (getCharacterProtocol_Type(),
		   source,
		   new String[] {
			   "words", "raw telnet telnets tls"
		   });
		addAnnotation
		  (getCharacterLog_Append(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getCharacterTarget_Type(),
		   source,
		   new String[] {
			   "words", "xen serial uml virtio lxc openvz sclp sclplm isa-serial usb-serial pci-serial spapr-vio-serial system-serial sclp-serial isa-debug"
		   });
		addAnnotation
		  (getCharacterTargetModel_Name(),
		   source,
		   new String[] {
			   "words", "isa-serial usb-serial pci-serial spapr-vty pl011 16550a sclpconsole sclplmconsole isa-debugcon"
		   });
		addAnnotation
		  (getSerial_Type(),
		   source,
		   new String[] {
			   "words", "dev file pipe unix tcp udp null stdio vc pty spicevmc spiceport nmdm qemu-vdagent dbus"
		   });
		addAnnotation
		  (getParallel_Type(),
		   source,
		   new String[] {
			   "words", "dev file pipe unix tcp udp null stdio vc pty spicevmc spiceport nmdm qemu-vdagent dbus"
		   });
		addAnnotation
		  (getConsole_Type(),
		   source,
		   new String[] {
			   "words", "dev file pipe unix tcp udp null stdio vc pty spicevmc spiceport nmdm qemu-vdagent dbus"
		   });
		addAnnotation
		  (getChannel_Type(),
		   source,
		   new String[] {
			   "words", "dev file pipe unix tcp udp null stdio vc pty spicevmc spiceport nmdm qemu-vdagent dbus"
		   });
		addAnnotation
		  (getChannelTarget_Type(),
		   source,
		   new String[] {
			   "words", "guestfwd virtio xen"
		   });
		addAnnotation
		  (getChannelTarget_State(),
		   source,
		   new String[] {
			   "words", "connected disconnected"
		   });
		addAnnotation
		  (getInput_Type(),
		   source,
		   new String[] {
			   "words", "tablet mouse keyboard passthrough evdev"
		   });
		addAnnotation
		  (getInput_Bus(),
		   source,
		   new String[] {
			   "words", "ps2 usb xen virtio"
		   });
		addAnnotation
		  (getInput_Model(),
		   source,
		   new String[] {
			   "words", "virtio virtio-transitional virtio-non-transitional"
		   });
		addAnnotation
		  (getVirtioOptions_Iommu(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getVirtioOptions_Ats(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getVirtioOptions_Packed(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getVirtioOptions_Page_per_vq(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getInputSource_Grab(),
		   source,
		   new String[] {
			   "words", "all"
		   });
		addAnnotation
		  (getInputSource_GrabToggle(),
		   source,
		   new String[] {
			   "words", "ctrl-ctrl alt-alt shift-shift meta-meta scrolllock ctrl-scrolllock"
		   });
		addAnnotation
		  (getInputSource_Repeat(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getTpm_Model(),
		   source,
		   new String[] {
			   "words", "tpm-tis tpm-crb tpm-spapr spapr-tpm-proxy"
		   });
		addAnnotation
		  (getTpmBackend_Type(),
		   source,
		   new String[] {
			   "words", "passthrough emulator external"
		   });
		addAnnotation
		  (getTpmBackend_Version(),
		   source,
		   new String[] {
			   "words", "1.2 2.0"
		   });
		addAnnotation
		  (getTpmBackendSource_Type(),
		   source,
		   new String[] {
			   "words", "unix"
		   });
		addAnnotation
		  (getTpmBackendSource_Mode(),
		   source,
		   new String[] {
			   "words", "connect"
		   });
		addAnnotation
		  (getActivePcrBanks_Sha1(),
		   source,
		   new String[] {
			   "kind", "presence"
		   });
		addAnnotation
		  (getActivePcrBanks_Sha256(),
		   source,
		   new String[] {
			   "kind", "presence"
		   });
		addAnnotation
		  (getActivePcrBanks_Sha384(),
		   source,
		   new String[] {
			   "kind", "presence"
		   });
		addAnnotation
		  (getActivePcrBanks_Sha512(),
		   source,
		   new String[] {
			   "kind", "presence"
		   });
		addAnnotation
		  (getProfile_RemoveDisabled(),
		   source,
		   new String[] {
			   "words", "check fips-host"
		   });
		addAnnotation
		  (getGraphics_Type(),
		   source,
		   new String[] {
			   "words", "sdl vnc spice dbus rdp desktop egl-headless"
		   });
		addAnnotation
		  (getGraphics_SharePolicy(),
		   source,
		   new String[] {
			   "words", "allow-exclusive force-shared ignore"
		   });
		addAnnotation
		  (getGraphics_Connected(),
		   source,
		   new String[] {
			   "words", "keep fail disconnect"
		   });
		addAnnotation
		  (getGraphics_DefaultMode(),
		   source,
		   new String[] {
			   "words", "any secure insecure"
		   });
		addAnnotation
		  (getGraphics_ListenElement(),
		   source,
		   new String[] {
			   "name", "listen"
		   });
		addAnnotation
		  (getListen_Type(),
		   source,
		   new String[] {
			   "words", "address network socket none"
		   });
		addAnnotation
		  (getSpiceChannel_Name(),
		   source,
		   new String[] {
			   "words", "main display inputs cursor playback record smartcard usbredir"
		   });
		addAnnotation
		  (getSpiceChannel_Mode(),
		   source,
		   new String[] {
			   "words", "any secure insecure"
		   });
		addAnnotation
		  (getSpiceCompression_Compression(),
		   source,
		   new String[] {
			   "words", "auto_glz auto_lz quic glz lz off auto never always"
		   });
		addAnnotation
		  (getSpicePlayback_Compression(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getSpiceStreaming_Mode(),
		   source,
		   new String[] {
			   "words", "filter all off"
		   });
		addAnnotation
		  (getSound_Model(),
		   source,
		   new String[] {
			   "words", "sb16 es1370 pcspk ac97 ich6 ich7 ich9 usb virtio"
		   });
		addAnnotation
		  (getSoundCodec_Type(),
		   source,
		   new String[] {
			   "words", "duplex micro output"
		   });
		addAnnotation
		  (getAudio_Type(),
		   source,
		   new String[] {
			   "words", "none dbus alsa coreaudio jack oss pulseaudio sdl spice file"
		   });
		addAnnotation
		  (getAudio_Driver(),
		   source,
		   new String[] {
			   "words", "esd alsa arts pulseaudio"
		   });
		addAnnotation
		  (getAudioSettings_Format(),
		   source,
		   new String[] {
			   "words", "s8 u8 s16 u16 s32 u32 f32"
		   });
		addAnnotation
		  (getVideoModel_Type(),
		   source,
		   new String[] {
			   "words", "vga cirrus vmvga xen vbox virtio gop none bochs ramfb qxl"
		   });
		addAnnotation
		  (getVideoModel_Ram(),
		   source,
		   new String[] {
			   "size", "true",
			   "default-unit", "KiB"
		   });
		addAnnotation
		  (getVideoModel_Vgamem(),
		   source,
		   new String[] {
			   "size", "true",
			   "default-unit", "KiB"
		   });
		addAnnotation
		  (getVideoModel_Vram64(),
		   source,
		   new String[] {
			   "size", "true",
			   "default-unit", "KiB"
		   });
		addAnnotation
		  (getVideoModel_Vram(),
		   source,
		   new String[] {
			   "size", "true",
			   "default-unit", "KiB"
		   });
		addAnnotation
		  (getVideoDriver_Iommu(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getVideoDriver_Ats(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getVideoDriver_Packed(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getVideoDriver_Page_per_vq(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getVideoDriver_Name(),
		   source,
		   new String[] {
			   "words", "qemu vhostuser"
		   });
		addAnnotation
		  (getVideoDriver_Vgaconf(),
		   source,
		   new String[] {
			   "words", "io on off"
		   });
		addAnnotation
		  (getHostdev_Mode(),
		   source,
		   new String[] {
			   "words", "subsystem capabilities"
		   });
		addAnnotation
		  (getHostdev_Type(),
		   source,
		   new String[] {
			   "words", "pci usb scsi scsi_host mdev storage misc net"
		   });
		addAnnotation
		  (getHostdev_Sgio(),
		   source,
		   new String[] {
			   "words", "filtered unfiltered"
		   });
		addAnnotation
		  (getHostdev_Model(),
		   source,
		   new String[] {
			   "words", "virtio virtio-transitional virtio-non-transitional vfio-pci vfio-ccw vfio-ap"
		   });
		addAnnotation
		  (getHostdev_Display(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getHostdev_Ramfb(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getHostdev_Readonly(),
		   source,
		   new String[] {
			   "kind", "presence"
		   });
		addAnnotation
		  (getHostdev_Shareable(),
		   source,
		   new String[] {
			   "kind", "presence"
		   });
		addAnnotation
		  (getHostdevDriver_Name(),
		   source,
		   new String[] {
			   "words", "kvm vfio xen"
		   });
		addAnnotation
		  (getHostdevSource_StartupPolicy(),
		   source,
		   new String[] {
			   "words", "mandatory requisite optional"
		   });
		addAnnotation
		  (getHostdevSource_GuestReset(),
		   source,
		   new String[] {
			   "words", "off uninitialized on"
		   });
		addAnnotation
		  (getHostdevSource_Protocol(),
		   source,
		   new String[] {
			   "words", "adapter iscsi vhost"
		   });
		addAnnotation
		  (getHostdevSource_Block(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getHostdevSource_Char(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getHostdevSource_Interface(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getHostdevAddress_Multifunction(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getScsiAdapter_Type(),
		   source,
		   new String[] {
			   "words", "scsi_host fc_host"
		   });
		addAnnotation
		  (getRedirdev_Bus(),
		   source,
		   new String[] {
			   "words", "usb"
		   });
		addAnnotation
		  (getRedirdev_Type(),
		   source,
		   new String[] {
			   "words", "dev file pipe unix tcp udp null stdio vc pty spicevmc spiceport nmdm qemu-vdagent dbus"
		   });
		addAnnotation
		  (getHub_Type(),
		   source,
		   new String[] {
			   "words", "usb"
		   });
		addAnnotation
		  (getWatchdog_Model(),
		   source,
		   new String[] {
			   "words", "i6300esb ib700 diag288"
		   });
		addAnnotation
		  (getWatchdog_Action(),
		   source,
		   new String[] {
			   "words", "reset shutdown poweroff pause none dump inject-nmi"
		   });
		addAnnotation
		  (getMemballoon_Model(),
		   source,
		   new String[] {
			   "words", "virtio virtio-transitional virtio-non-transitional xen none"
		   });
		addAnnotation
		  (getMemballoon_Autodeflate(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getMemballoon_FreePageReporting(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getRng_Model(),
		   source,
		   new String[] {
			   "words", "virtio virtio-transitional virtio-non-transitional"
		   });
		addAnnotation
		  (getRngBackend_Model(),
		   source,
		   new String[] {
			   "words", "random egd builtin"
		   });
		addAnnotation
		  (getRngBackend_Type(),
		   source,
		   new String[] {
			   "words", "dev file pipe unix tcp udp null stdio vc pty spicevmc spiceport nmdm qemu-vdagent dbus"
		   });
		addAnnotation
		  (getRngBackend_Value(),
		   source,
		   new String[] {
			   "kind", "text"
		   });
		addAnnotation
		  (getPanic_Model(),
		   source,
		   new String[] {
			   "words", "isa pseries hyperv s390"
		   });
		addAnnotation
		  (getShmem_Role(),
		   source,
		   new String[] {
			   "words", "master peer"
		   });
		addAnnotation
		  (getShmemModel_Type(),
		   source,
		   new String[] {
			   "words", "ivshmem ivshmem-plain ivshmem-doorbell"
		   });
		addAnnotation
		  (getShmemMsi_Ioeventfd(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getMemoryDevice_Model(),
		   source,
		   new String[] {
			   "words", "dimm nvdimm virtio-pmem virtio-mem sgx-epc"
		   });
		addAnnotation
		  (getMemoryDevice_Access(),
		   source,
		   new String[] {
			   "words", "shared private"
		   });
		addAnnotation
		  (getMemoryDevice_Uuid(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getMemoryDeviceSource_Nodemask(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getMemoryDeviceSource_Path(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getMemoryDeviceSource_Pmem(),
		   source,
		   new String[] {
			   "kind", "presence"
		   });
		addAnnotation
		  (getMemoryDeviceTarget_Node(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getMemoryDeviceTarget_Readonly(),
		   source,
		   new String[] {
			   "kind", "presence"
		   });
		addAnnotation
		  (getIommu_Model(),
		   source,
		   new String[] {
			   "words", "intel smmuv3 virtio"
		   });
		addAnnotation
		  (getIommuDriver_Intremap(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getIommuDriver_Caching_mode(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getIommuDriver_Eim(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getIommuDriver_Iotlb(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getVsock_Model(),
		   source,
		   new String[] {
			   "words", "virtio virtio-transitional virtio-non-transitional"
		   });
		addAnnotation
		  (getCrypto_Model(),
		   source,
		   new String[] {
			   "words", "virtio"
		   });
		addAnnotation
		  (getCrypto_Type(),
		   source,
		   new String[] {
			   "words", "qemu"
		   });
		addAnnotation
		  (getCryptoBackend_Model(),
		   source,
		   new String[] {
			   "words", "builtin lkcf"
		   });
		addAnnotation
		  (getPstore_Backend(),
		   source,
		   new String[] {
			   "words", "acpi-erst"
		   });
		addAnnotation
		  (getPstore_Path(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getSeclabel_Type(),
		   source,
		   new String[] {
			   "words", "dynamic static none"
		   });
		addAnnotation
		  (getSeclabel_Label(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getSeclabel_Imagelabel(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getSeclabel_Baselabel(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getKeywrapCipher_Name(),
		   source,
		   new String[] {
			   "words", "aes dea"
		   });
		addAnnotation
		  (getKeywrapCipher_State(),
		   source,
		   new String[] {
			   "true", "on",
			   "false", "off"
		   });
		addAnnotation
		  (getLaunchSecurity_Type(),
		   source,
		   new String[] {
			   "words", "sev s390-pv"
		   });
		addAnnotation
		  (getLaunchSecurity_Cbitpos(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getLaunchSecurity_ReducedPhysBits(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getLaunchSecurity_Policy(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getLaunchSecurity_Handle(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getLaunchSecurity_DhCert(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getLaunchSecurity_Session(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getQemuCommandline_Arg(),
		   source,
		   new String[] {
			   "namespace", "http://libvirt.org/schemas/domain/qemu/1.0",
			   "prefix", "qemu"
		   });
		addAnnotation
		  (getQemuCommandline_Env(),
		   source,
		   new String[] {
			   "namespace", "http://libvirt.org/schemas/domain/qemu/1.0",
			   "prefix", "qemu"
		   });
		addAnnotation
		  (getQemuCapabilities_Add(),
		   source,
		   new String[] {
			   "namespace", "http://libvirt.org/schemas/domain/qemu/1.0",
			   "prefix", "qemu"
		   });
		addAnnotation
		  (getQemuCapabilities_Del(),
		   source,
		   new String[] {
			   "namespace", "http://libvirt.org/schemas/domain/qemu/1.0",
			   "prefix", "qemu"
		   });
		addAnnotation
		  (getQemuDeprecation_Behavior(),
		   source,
		   new String[] {
			   "words", "none omit reject crash"
		   });
		addAnnotation
		  (getQemuOverride_Device(),
		   source,
		   new String[] {
			   "namespace", "http://libvirt.org/schemas/domain/qemu/1.0",
			   "prefix", "qemu"
		   });
		addAnnotation
		  (getQemuDevice_Frontend(),
		   source,
		   new String[] {
			   "namespace", "http://libvirt.org/schemas/domain/qemu/1.0",
			   "prefix", "qemu"
		   });
		addAnnotation
		  (getQemuFrontend_Property(),
		   source,
		   new String[] {
			   "namespace", "http://libvirt.org/schemas/domain/qemu/1.0",
			   "prefix", "qemu"
		   });
		addAnnotation
		  (getQemuProperty_Type(),
		   source,
		   new String[] {
			   "words", "string signed unsigned bool remove"
		   });
		addAnnotation
		  (getLxcNamespace_Sharenet(),
		   source,
		   new String[] {
			   "namespace", "http://libvirt.org/schemas/domain/lxc/1.0",
			   "prefix", "lxc"
		   });
		addAnnotation
		  (getLxcNamespace_Shareipc(),
		   source,
		   new String[] {
			   "namespace", "http://libvirt.org/schemas/domain/lxc/1.0",
			   "prefix", "lxc"
		   });
		addAnnotation
		  (getLxcNamespace_Shareuts(),
		   source,
		   new String[] {
			   "namespace", "http://libvirt.org/schemas/domain/lxc/1.0",
			   "prefix", "lxc"
		   });
		addAnnotation
		  (getLxcSharenet_Type(),
		   source,
		   new String[] {
			   "words", "netns name pid"
		   });
		addAnnotation
		  (getLxcShareipc_Type(),
		   source,
		   new String[] {
			   "words", "name pid"
		   });
		addAnnotation
		  (getLxcShareuts_Type(),
		   source,
		   new String[] {
			   "words", "name pid"
		   });
		addAnnotation
		  (getBhyveCommandline_Arg(),
		   source,
		   new String[] {
			   "namespace", "http://libvirt.org/schemas/domain/bhyve/1.0",
			   "prefix", "bhyve"
		   });
		addAnnotation
		  (getXenCommandline_Arg(),
		   source,
		   new String[] {
			   "namespace", "http://libvirt.org/schemas/domain/xen/1.0",
			   "prefix", "xen"
		   });
	}

} //DefinitionPackageImpl
