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

import org.virtworkbench.compute.definition.BhyveCommandline;
import org.virtworkbench.compute.definition.Blkiotune;
import org.virtworkbench.compute.definition.Clock;
import org.virtworkbench.compute.definition.Cpu;
import org.virtworkbench.compute.definition.Cputune;
import org.virtworkbench.compute.definition.CurrentMemory;
import org.virtworkbench.compute.definition.DefaultIothread;
import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.Devices;
import org.virtworkbench.compute.definition.DomainDefinition;
import org.virtworkbench.compute.definition.DomainResource;
import org.virtworkbench.compute.definition.Features;
import org.virtworkbench.compute.definition.Idmap;
import org.virtworkbench.compute.definition.Iothreadids;
import org.virtworkbench.compute.definition.Keywrap;
import org.virtworkbench.compute.definition.LaunchSecurity;
import org.virtworkbench.compute.definition.LxcNamespace;
import org.virtworkbench.compute.definition.MaxMemory;
import org.virtworkbench.compute.definition.Memory;
import org.virtworkbench.compute.definition.MemoryBacking;
import org.virtworkbench.compute.definition.Memtune;
import org.virtworkbench.compute.definition.Metadata;
import org.virtworkbench.compute.definition.Numatune;
import org.virtworkbench.compute.definition.OperatingSystem;
import org.virtworkbench.compute.definition.Perf;
import org.virtworkbench.compute.definition.Pm;
import org.virtworkbench.compute.definition.QemuCapabilities;
import org.virtworkbench.compute.definition.QemuCommandline;
import org.virtworkbench.compute.definition.QemuDeprecation;
import org.virtworkbench.compute.definition.QemuOverride;
import org.virtworkbench.compute.definition.Seclabel;
import org.virtworkbench.compute.definition.Sysinfo;
import org.virtworkbench.compute.definition.Vcpu;
import org.virtworkbench.compute.definition.Vcpus;
import org.virtworkbench.compute.definition.XenCommandline;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Domain Definition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getUuid <em>Uuid</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getGenid <em>Genid</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getMetadata <em>Metadata</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getMaxMemory <em>Max Memory</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getMemory <em>Memory</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getCurrentMemory <em>Current Memory</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getBlkiotune <em>Blkiotune</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getMemtune <em>Memtune</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getMemoryBacking <em>Memory Backing</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getVcpu <em>Vcpu</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getVcpus <em>Vcpus</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getIothreads <em>Iothreads</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getIothreadids <em>Iothreadids</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getDefaultiothread <em>Defaultiothread</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getCputune <em>Cputune</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getNumatune <em>Numatune</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getResource <em>Resource</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getSysinfo <em>Sysinfo</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getBootloader <em>Bootloader</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getBootloader_args <em>Bootloader args</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getOs <em>Os</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getIdmap <em>Idmap</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getFeatures <em>Features</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getCpu <em>Cpu</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getClock <em>Clock</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getOn_poweroff <em>On poweroff</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getOn_reboot <em>On reboot</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getOn_crash <em>On crash</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getOn_lockfailure <em>On lockfailure</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getPm <em>Pm</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getPerf <em>Perf</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getDevices <em>Devices</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getSeclabel <em>Seclabel</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getKeywrap <em>Keywrap</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getLaunchSecurity <em>Launch Security</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getQemuCommandline <em>Qemu Commandline</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getQemuCapabilities <em>Qemu Capabilities</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getQemuDeprecation <em>Qemu Deprecation</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getQemuOverride <em>Qemu Override</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getLxcNamespace <em>Lxc Namespace</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getBhyveCommandline <em>Bhyve Commandline</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getXenCommandline <em>Xen Commandline</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainDefinitionImpl#getVmwareDatacenterpath <em>Vmware Datacenterpath</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DomainDefinitionImpl extends MinimalEObjectImpl.Container implements DomainDefinition {
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
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final Long ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected Long id = ID_EDEFAULT;

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
	 * The default value of the '{@link #getUuid() <em>Uuid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUuid()
	 * @generated
	 * @ordered
	 */
	protected static final String UUID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUuid() <em>Uuid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUuid()
	 * @generated
	 * @ordered
	 */
	protected String uuid = UUID_EDEFAULT;

	/**
	 * The default value of the '{@link #getGenid() <em>Genid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGenid()
	 * @generated
	 * @ordered
	 */
	protected static final String GENID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGenid() <em>Genid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGenid()
	 * @generated
	 * @ordered
	 */
	protected String genid = GENID_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMetadata() <em>Metadata</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetadata()
	 * @generated
	 * @ordered
	 */
	protected Metadata metadata;

	/**
	 * The cached value of the '{@link #getMaxMemory() <em>Max Memory</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxMemory()
	 * @generated
	 * @ordered
	 */
	protected MaxMemory maxMemory;

	/**
	 * The cached value of the '{@link #getMemory() <em>Memory</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemory()
	 * @generated
	 * @ordered
	 */
	protected Memory memory;

	/**
	 * The cached value of the '{@link #getCurrentMemory() <em>Current Memory</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrentMemory()
	 * @generated
	 * @ordered
	 */
	protected CurrentMemory currentMemory;

	/**
	 * The cached value of the '{@link #getBlkiotune() <em>Blkiotune</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlkiotune()
	 * @generated
	 * @ordered
	 */
	protected Blkiotune blkiotune;

	/**
	 * The cached value of the '{@link #getMemtune() <em>Memtune</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemtune()
	 * @generated
	 * @ordered
	 */
	protected Memtune memtune;

	/**
	 * The cached value of the '{@link #getMemoryBacking() <em>Memory Backing</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryBacking()
	 * @generated
	 * @ordered
	 */
	protected MemoryBacking memoryBacking;

	/**
	 * The cached value of the '{@link #getVcpu() <em>Vcpu</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVcpu()
	 * @generated
	 * @ordered
	 */
	protected Vcpu vcpu;

	/**
	 * The cached value of the '{@link #getVcpus() <em>Vcpus</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVcpus()
	 * @generated
	 * @ordered
	 */
	protected Vcpus vcpus;

	/**
	 * The default value of the '{@link #getIothreads() <em>Iothreads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIothreads()
	 * @generated
	 * @ordered
	 */
	protected static final Long IOTHREADS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIothreads() <em>Iothreads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIothreads()
	 * @generated
	 * @ordered
	 */
	protected Long iothreads = IOTHREADS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getIothreadids() <em>Iothreadids</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIothreadids()
	 * @generated
	 * @ordered
	 */
	protected Iothreadids iothreadids;

	/**
	 * The cached value of the '{@link #getDefaultiothread() <em>Defaultiothread</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefaultiothread()
	 * @generated
	 * @ordered
	 */
	protected DefaultIothread defaultiothread;

	/**
	 * The cached value of the '{@link #getCputune() <em>Cputune</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCputune()
	 * @generated
	 * @ordered
	 */
	protected Cputune cputune;

	/**
	 * The cached value of the '{@link #getNumatune() <em>Numatune</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumatune()
	 * @generated
	 * @ordered
	 */
	protected Numatune numatune;

	/**
	 * The cached value of the '{@link #getResource() <em>Resource</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResource()
	 * @generated
	 * @ordered
	 */
	protected DomainResource resource;

	/**
	 * The cached value of the '{@link #getSysinfo() <em>Sysinfo</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSysinfo()
	 * @generated
	 * @ordered
	 */
	protected EList<Sysinfo> sysinfo;

	/**
	 * The default value of the '{@link #getBootloader() <em>Bootloader</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBootloader()
	 * @generated
	 * @ordered
	 */
	protected static final String BOOTLOADER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBootloader() <em>Bootloader</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBootloader()
	 * @generated
	 * @ordered
	 */
	protected String bootloader = BOOTLOADER_EDEFAULT;

	/**
	 * The default value of the '{@link #getBootloader_args() <em>Bootloader args</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBootloader_args()
	 * @generated
	 * @ordered
	 */
	protected static final String BOOTLOADER_ARGS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBootloader_args() <em>Bootloader args</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBootloader_args()
	 * @generated
	 * @ordered
	 */
	protected String bootloader_args = BOOTLOADER_ARGS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOs() <em>Os</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOs()
	 * @generated
	 * @ordered
	 */
	protected OperatingSystem os;

	/**
	 * The cached value of the '{@link #getIdmap() <em>Idmap</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdmap()
	 * @generated
	 * @ordered
	 */
	protected Idmap idmap;

	/**
	 * The cached value of the '{@link #getFeatures() <em>Features</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeatures()
	 * @generated
	 * @ordered
	 */
	protected Features features;

	/**
	 * The cached value of the '{@link #getCpu() <em>Cpu</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpu()
	 * @generated
	 * @ordered
	 */
	protected Cpu cpu;

	/**
	 * The cached value of the '{@link #getClock() <em>Clock</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClock()
	 * @generated
	 * @ordered
	 */
	protected Clock clock;

	/**
	 * The default value of the '{@link #getOn_poweroff() <em>On poweroff</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOn_poweroff()
	 * @generated
	 * @ordered
	 */
	protected static final String ON_POWEROFF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOn_poweroff() <em>On poweroff</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOn_poweroff()
	 * @generated
	 * @ordered
	 */
	protected String on_poweroff = ON_POWEROFF_EDEFAULT;

	/**
	 * The default value of the '{@link #getOn_reboot() <em>On reboot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOn_reboot()
	 * @generated
	 * @ordered
	 */
	protected static final String ON_REBOOT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOn_reboot() <em>On reboot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOn_reboot()
	 * @generated
	 * @ordered
	 */
	protected String on_reboot = ON_REBOOT_EDEFAULT;

	/**
	 * The default value of the '{@link #getOn_crash() <em>On crash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOn_crash()
	 * @generated
	 * @ordered
	 */
	protected static final String ON_CRASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOn_crash() <em>On crash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOn_crash()
	 * @generated
	 * @ordered
	 */
	protected String on_crash = ON_CRASH_EDEFAULT;

	/**
	 * The default value of the '{@link #getOn_lockfailure() <em>On lockfailure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOn_lockfailure()
	 * @generated
	 * @ordered
	 */
	protected static final String ON_LOCKFAILURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOn_lockfailure() <em>On lockfailure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOn_lockfailure()
	 * @generated
	 * @ordered
	 */
	protected String on_lockfailure = ON_LOCKFAILURE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPm() <em>Pm</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPm()
	 * @generated
	 * @ordered
	 */
	protected Pm pm;

	/**
	 * The cached value of the '{@link #getPerf() <em>Perf</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerf()
	 * @generated
	 * @ordered
	 */
	protected Perf perf;

	/**
	 * The cached value of the '{@link #getDevices() <em>Devices</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevices()
	 * @generated
	 * @ordered
	 */
	protected Devices devices;

	/**
	 * The cached value of the '{@link #getSeclabel() <em>Seclabel</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeclabel()
	 * @generated
	 * @ordered
	 */
	protected EList<Seclabel> seclabel;

	/**
	 * The cached value of the '{@link #getKeywrap() <em>Keywrap</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeywrap()
	 * @generated
	 * @ordered
	 */
	protected Keywrap keywrap;

	/**
	 * The cached value of the '{@link #getLaunchSecurity() <em>Launch Security</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLaunchSecurity()
	 * @generated
	 * @ordered
	 */
	protected LaunchSecurity launchSecurity;

	/**
	 * The cached value of the '{@link #getQemuCommandline() <em>Qemu Commandline</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQemuCommandline()
	 * @generated
	 * @ordered
	 */
	protected QemuCommandline qemuCommandline;

	/**
	 * The cached value of the '{@link #getQemuCapabilities() <em>Qemu Capabilities</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQemuCapabilities()
	 * @generated
	 * @ordered
	 */
	protected QemuCapabilities qemuCapabilities;

	/**
	 * The cached value of the '{@link #getQemuDeprecation() <em>Qemu Deprecation</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQemuDeprecation()
	 * @generated
	 * @ordered
	 */
	protected QemuDeprecation qemuDeprecation;

	/**
	 * The cached value of the '{@link #getQemuOverride() <em>Qemu Override</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQemuOverride()
	 * @generated
	 * @ordered
	 */
	protected QemuOverride qemuOverride;

	/**
	 * The cached value of the '{@link #getLxcNamespace() <em>Lxc Namespace</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLxcNamespace()
	 * @generated
	 * @ordered
	 */
	protected LxcNamespace lxcNamespace;

	/**
	 * The cached value of the '{@link #getBhyveCommandline() <em>Bhyve Commandline</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBhyveCommandline()
	 * @generated
	 * @ordered
	 */
	protected BhyveCommandline bhyveCommandline;

	/**
	 * The cached value of the '{@link #getXenCommandline() <em>Xen Commandline</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getXenCommandline()
	 * @generated
	 * @ordered
	 */
	protected XenCommandline xenCommandline;

	/**
	 * The default value of the '{@link #getVmwareDatacenterpath() <em>Vmware Datacenterpath</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVmwareDatacenterpath()
	 * @generated
	 * @ordered
	 */
	protected static final String VMWARE_DATACENTERPATH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVmwareDatacenterpath() <em>Vmware Datacenterpath</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVmwareDatacenterpath()
	 * @generated
	 * @ordered
	 */
	protected String vmwareDatacenterpath = VMWARE_DATACENTERPATH_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DomainDefinitionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.DOMAIN_DEFINITION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(Long newId) {
		Long oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUuid() {
		return uuid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUuid(String newUuid) {
		String oldUuid = uuid;
		uuid = newUuid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__UUID, oldUuid, uuid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGenid() {
		return genid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGenid(String newGenid) {
		String oldGenid = genid;
		genid = newGenid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__GENID, oldGenid, genid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Metadata getMetadata() {
		return metadata;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMetadata(Metadata newMetadata, NotificationChain msgs) {
		Metadata oldMetadata = metadata;
		metadata = newMetadata;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__METADATA, oldMetadata, newMetadata);
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
	public void setMetadata(Metadata newMetadata) {
		if (newMetadata != metadata) {
			NotificationChain msgs = null;
			if (metadata != null)
				msgs = ((InternalEObject)metadata).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__METADATA, null, msgs);
			if (newMetadata != null)
				msgs = ((InternalEObject)newMetadata).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__METADATA, null, msgs);
			msgs = basicSetMetadata(newMetadata, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__METADATA, newMetadata, newMetadata));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MaxMemory getMaxMemory() {
		return maxMemory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMaxMemory(MaxMemory newMaxMemory, NotificationChain msgs) {
		MaxMemory oldMaxMemory = maxMemory;
		maxMemory = newMaxMemory;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__MAX_MEMORY, oldMaxMemory, newMaxMemory);
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
	public void setMaxMemory(MaxMemory newMaxMemory) {
		if (newMaxMemory != maxMemory) {
			NotificationChain msgs = null;
			if (maxMemory != null)
				msgs = ((InternalEObject)maxMemory).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__MAX_MEMORY, null, msgs);
			if (newMaxMemory != null)
				msgs = ((InternalEObject)newMaxMemory).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__MAX_MEMORY, null, msgs);
			msgs = basicSetMaxMemory(newMaxMemory, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__MAX_MEMORY, newMaxMemory, newMaxMemory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Memory getMemory() {
		return memory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMemory(Memory newMemory, NotificationChain msgs) {
		Memory oldMemory = memory;
		memory = newMemory;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__MEMORY, oldMemory, newMemory);
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
	public void setMemory(Memory newMemory) {
		if (newMemory != memory) {
			NotificationChain msgs = null;
			if (memory != null)
				msgs = ((InternalEObject)memory).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__MEMORY, null, msgs);
			if (newMemory != null)
				msgs = ((InternalEObject)newMemory).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__MEMORY, null, msgs);
			msgs = basicSetMemory(newMemory, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__MEMORY, newMemory, newMemory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CurrentMemory getCurrentMemory() {
		return currentMemory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCurrentMemory(CurrentMemory newCurrentMemory, NotificationChain msgs) {
		CurrentMemory oldCurrentMemory = currentMemory;
		currentMemory = newCurrentMemory;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__CURRENT_MEMORY, oldCurrentMemory, newCurrentMemory);
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
	public void setCurrentMemory(CurrentMemory newCurrentMemory) {
		if (newCurrentMemory != currentMemory) {
			NotificationChain msgs = null;
			if (currentMemory != null)
				msgs = ((InternalEObject)currentMemory).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__CURRENT_MEMORY, null, msgs);
			if (newCurrentMemory != null)
				msgs = ((InternalEObject)newCurrentMemory).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__CURRENT_MEMORY, null, msgs);
			msgs = basicSetCurrentMemory(newCurrentMemory, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__CURRENT_MEMORY, newCurrentMemory, newCurrentMemory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Blkiotune getBlkiotune() {
		return blkiotune;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBlkiotune(Blkiotune newBlkiotune, NotificationChain msgs) {
		Blkiotune oldBlkiotune = blkiotune;
		blkiotune = newBlkiotune;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__BLKIOTUNE, oldBlkiotune, newBlkiotune);
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
	public void setBlkiotune(Blkiotune newBlkiotune) {
		if (newBlkiotune != blkiotune) {
			NotificationChain msgs = null;
			if (blkiotune != null)
				msgs = ((InternalEObject)blkiotune).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__BLKIOTUNE, null, msgs);
			if (newBlkiotune != null)
				msgs = ((InternalEObject)newBlkiotune).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__BLKIOTUNE, null, msgs);
			msgs = basicSetBlkiotune(newBlkiotune, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__BLKIOTUNE, newBlkiotune, newBlkiotune));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Memtune getMemtune() {
		return memtune;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMemtune(Memtune newMemtune, NotificationChain msgs) {
		Memtune oldMemtune = memtune;
		memtune = newMemtune;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__MEMTUNE, oldMemtune, newMemtune);
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
	public void setMemtune(Memtune newMemtune) {
		if (newMemtune != memtune) {
			NotificationChain msgs = null;
			if (memtune != null)
				msgs = ((InternalEObject)memtune).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__MEMTUNE, null, msgs);
			if (newMemtune != null)
				msgs = ((InternalEObject)newMemtune).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__MEMTUNE, null, msgs);
			msgs = basicSetMemtune(newMemtune, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__MEMTUNE, newMemtune, newMemtune));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemoryBacking getMemoryBacking() {
		return memoryBacking;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMemoryBacking(MemoryBacking newMemoryBacking, NotificationChain msgs) {
		MemoryBacking oldMemoryBacking = memoryBacking;
		memoryBacking = newMemoryBacking;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__MEMORY_BACKING, oldMemoryBacking, newMemoryBacking);
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
	public void setMemoryBacking(MemoryBacking newMemoryBacking) {
		if (newMemoryBacking != memoryBacking) {
			NotificationChain msgs = null;
			if (memoryBacking != null)
				msgs = ((InternalEObject)memoryBacking).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__MEMORY_BACKING, null, msgs);
			if (newMemoryBacking != null)
				msgs = ((InternalEObject)newMemoryBacking).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__MEMORY_BACKING, null, msgs);
			msgs = basicSetMemoryBacking(newMemoryBacking, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__MEMORY_BACKING, newMemoryBacking, newMemoryBacking));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Vcpu getVcpu() {
		return vcpu;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetVcpu(Vcpu newVcpu, NotificationChain msgs) {
		Vcpu oldVcpu = vcpu;
		vcpu = newVcpu;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__VCPU, oldVcpu, newVcpu);
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
	public void setVcpu(Vcpu newVcpu) {
		if (newVcpu != vcpu) {
			NotificationChain msgs = null;
			if (vcpu != null)
				msgs = ((InternalEObject)vcpu).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__VCPU, null, msgs);
			if (newVcpu != null)
				msgs = ((InternalEObject)newVcpu).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__VCPU, null, msgs);
			msgs = basicSetVcpu(newVcpu, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__VCPU, newVcpu, newVcpu));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Vcpus getVcpus() {
		return vcpus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetVcpus(Vcpus newVcpus, NotificationChain msgs) {
		Vcpus oldVcpus = vcpus;
		vcpus = newVcpus;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__VCPUS, oldVcpus, newVcpus);
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
	public void setVcpus(Vcpus newVcpus) {
		if (newVcpus != vcpus) {
			NotificationChain msgs = null;
			if (vcpus != null)
				msgs = ((InternalEObject)vcpus).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__VCPUS, null, msgs);
			if (newVcpus != null)
				msgs = ((InternalEObject)newVcpus).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__VCPUS, null, msgs);
			msgs = basicSetVcpus(newVcpus, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__VCPUS, newVcpus, newVcpus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getIothreads() {
		return iothreads;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIothreads(Long newIothreads) {
		Long oldIothreads = iothreads;
		iothreads = newIothreads;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__IOTHREADS, oldIothreads, iothreads));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Iothreadids getIothreadids() {
		return iothreadids;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetIothreadids(Iothreadids newIothreadids, NotificationChain msgs) {
		Iothreadids oldIothreadids = iothreadids;
		iothreadids = newIothreadids;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__IOTHREADIDS, oldIothreadids, newIothreadids);
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
	public void setIothreadids(Iothreadids newIothreadids) {
		if (newIothreadids != iothreadids) {
			NotificationChain msgs = null;
			if (iothreadids != null)
				msgs = ((InternalEObject)iothreadids).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__IOTHREADIDS, null, msgs);
			if (newIothreadids != null)
				msgs = ((InternalEObject)newIothreadids).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__IOTHREADIDS, null, msgs);
			msgs = basicSetIothreadids(newIothreadids, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__IOTHREADIDS, newIothreadids, newIothreadids));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DefaultIothread getDefaultiothread() {
		return defaultiothread;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDefaultiothread(DefaultIothread newDefaultiothread, NotificationChain msgs) {
		DefaultIothread oldDefaultiothread = defaultiothread;
		defaultiothread = newDefaultiothread;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__DEFAULTIOTHREAD, oldDefaultiothread, newDefaultiothread);
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
	public void setDefaultiothread(DefaultIothread newDefaultiothread) {
		if (newDefaultiothread != defaultiothread) {
			NotificationChain msgs = null;
			if (defaultiothread != null)
				msgs = ((InternalEObject)defaultiothread).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__DEFAULTIOTHREAD, null, msgs);
			if (newDefaultiothread != null)
				msgs = ((InternalEObject)newDefaultiothread).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__DEFAULTIOTHREAD, null, msgs);
			msgs = basicSetDefaultiothread(newDefaultiothread, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__DEFAULTIOTHREAD, newDefaultiothread, newDefaultiothread));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cputune getCputune() {
		return cputune;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCputune(Cputune newCputune, NotificationChain msgs) {
		Cputune oldCputune = cputune;
		cputune = newCputune;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__CPUTUNE, oldCputune, newCputune);
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
	public void setCputune(Cputune newCputune) {
		if (newCputune != cputune) {
			NotificationChain msgs = null;
			if (cputune != null)
				msgs = ((InternalEObject)cputune).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__CPUTUNE, null, msgs);
			if (newCputune != null)
				msgs = ((InternalEObject)newCputune).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__CPUTUNE, null, msgs);
			msgs = basicSetCputune(newCputune, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__CPUTUNE, newCputune, newCputune));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Numatune getNumatune() {
		return numatune;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetNumatune(Numatune newNumatune, NotificationChain msgs) {
		Numatune oldNumatune = numatune;
		numatune = newNumatune;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__NUMATUNE, oldNumatune, newNumatune);
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
	public void setNumatune(Numatune newNumatune) {
		if (newNumatune != numatune) {
			NotificationChain msgs = null;
			if (numatune != null)
				msgs = ((InternalEObject)numatune).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__NUMATUNE, null, msgs);
			if (newNumatune != null)
				msgs = ((InternalEObject)newNumatune).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__NUMATUNE, null, msgs);
			msgs = basicSetNumatune(newNumatune, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__NUMATUNE, newNumatune, newNumatune));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DomainResource getResource() {
		return resource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetResource(DomainResource newResource, NotificationChain msgs) {
		DomainResource oldResource = resource;
		resource = newResource;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__RESOURCE, oldResource, newResource);
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
	public void setResource(DomainResource newResource) {
		if (newResource != resource) {
			NotificationChain msgs = null;
			if (resource != null)
				msgs = ((InternalEObject)resource).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__RESOURCE, null, msgs);
			if (newResource != null)
				msgs = ((InternalEObject)newResource).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__RESOURCE, null, msgs);
			msgs = basicSetResource(newResource, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__RESOURCE, newResource, newResource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Sysinfo> getSysinfo() {
		if (sysinfo == null) {
			sysinfo = new EObjectContainmentEList<Sysinfo>(Sysinfo.class, this, DefinitionPackage.DOMAIN_DEFINITION__SYSINFO);
		}
		return sysinfo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBootloader() {
		return bootloader;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBootloader(String newBootloader) {
		String oldBootloader = bootloader;
		bootloader = newBootloader;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__BOOTLOADER, oldBootloader, bootloader));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBootloader_args() {
		return bootloader_args;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBootloader_args(String newBootloader_args) {
		String oldBootloader_args = bootloader_args;
		bootloader_args = newBootloader_args;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__BOOTLOADER_ARGS, oldBootloader_args, bootloader_args));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OperatingSystem getOs() {
		return os;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetOs(OperatingSystem newOs, NotificationChain msgs) {
		OperatingSystem oldOs = os;
		os = newOs;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__OS, oldOs, newOs);
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
	public void setOs(OperatingSystem newOs) {
		if (newOs != os) {
			NotificationChain msgs = null;
			if (os != null)
				msgs = ((InternalEObject)os).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__OS, null, msgs);
			if (newOs != null)
				msgs = ((InternalEObject)newOs).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__OS, null, msgs);
			msgs = basicSetOs(newOs, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__OS, newOs, newOs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Idmap getIdmap() {
		return idmap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetIdmap(Idmap newIdmap, NotificationChain msgs) {
		Idmap oldIdmap = idmap;
		idmap = newIdmap;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__IDMAP, oldIdmap, newIdmap);
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
	public void setIdmap(Idmap newIdmap) {
		if (newIdmap != idmap) {
			NotificationChain msgs = null;
			if (idmap != null)
				msgs = ((InternalEObject)idmap).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__IDMAP, null, msgs);
			if (newIdmap != null)
				msgs = ((InternalEObject)newIdmap).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__IDMAP, null, msgs);
			msgs = basicSetIdmap(newIdmap, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__IDMAP, newIdmap, newIdmap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Features getFeatures() {
		return features;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFeatures(Features newFeatures, NotificationChain msgs) {
		Features oldFeatures = features;
		features = newFeatures;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__FEATURES, oldFeatures, newFeatures);
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
	public void setFeatures(Features newFeatures) {
		if (newFeatures != features) {
			NotificationChain msgs = null;
			if (features != null)
				msgs = ((InternalEObject)features).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__FEATURES, null, msgs);
			if (newFeatures != null)
				msgs = ((InternalEObject)newFeatures).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__FEATURES, null, msgs);
			msgs = basicSetFeatures(newFeatures, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__FEATURES, newFeatures, newFeatures));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cpu getCpu() {
		return cpu;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCpu(Cpu newCpu, NotificationChain msgs) {
		Cpu oldCpu = cpu;
		cpu = newCpu;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__CPU, oldCpu, newCpu);
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
	public void setCpu(Cpu newCpu) {
		if (newCpu != cpu) {
			NotificationChain msgs = null;
			if (cpu != null)
				msgs = ((InternalEObject)cpu).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__CPU, null, msgs);
			if (newCpu != null)
				msgs = ((InternalEObject)newCpu).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__CPU, null, msgs);
			msgs = basicSetCpu(newCpu, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__CPU, newCpu, newCpu));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Clock getClock() {
		return clock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetClock(Clock newClock, NotificationChain msgs) {
		Clock oldClock = clock;
		clock = newClock;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__CLOCK, oldClock, newClock);
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
	public void setClock(Clock newClock) {
		if (newClock != clock) {
			NotificationChain msgs = null;
			if (clock != null)
				msgs = ((InternalEObject)clock).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__CLOCK, null, msgs);
			if (newClock != null)
				msgs = ((InternalEObject)newClock).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__CLOCK, null, msgs);
			msgs = basicSetClock(newClock, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__CLOCK, newClock, newClock));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOn_poweroff() {
		return on_poweroff;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOn_poweroff(String newOn_poweroff) {
		String oldOn_poweroff = on_poweroff;
		on_poweroff = newOn_poweroff;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__ON_POWEROFF, oldOn_poweroff, on_poweroff));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOn_reboot() {
		return on_reboot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOn_reboot(String newOn_reboot) {
		String oldOn_reboot = on_reboot;
		on_reboot = newOn_reboot;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__ON_REBOOT, oldOn_reboot, on_reboot));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOn_crash() {
		return on_crash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOn_crash(String newOn_crash) {
		String oldOn_crash = on_crash;
		on_crash = newOn_crash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__ON_CRASH, oldOn_crash, on_crash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOn_lockfailure() {
		return on_lockfailure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOn_lockfailure(String newOn_lockfailure) {
		String oldOn_lockfailure = on_lockfailure;
		on_lockfailure = newOn_lockfailure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__ON_LOCKFAILURE, oldOn_lockfailure, on_lockfailure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Pm getPm() {
		return pm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPm(Pm newPm, NotificationChain msgs) {
		Pm oldPm = pm;
		pm = newPm;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__PM, oldPm, newPm);
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
	public void setPm(Pm newPm) {
		if (newPm != pm) {
			NotificationChain msgs = null;
			if (pm != null)
				msgs = ((InternalEObject)pm).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__PM, null, msgs);
			if (newPm != null)
				msgs = ((InternalEObject)newPm).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__PM, null, msgs);
			msgs = basicSetPm(newPm, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__PM, newPm, newPm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Perf getPerf() {
		return perf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPerf(Perf newPerf, NotificationChain msgs) {
		Perf oldPerf = perf;
		perf = newPerf;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__PERF, oldPerf, newPerf);
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
	public void setPerf(Perf newPerf) {
		if (newPerf != perf) {
			NotificationChain msgs = null;
			if (perf != null)
				msgs = ((InternalEObject)perf).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__PERF, null, msgs);
			if (newPerf != null)
				msgs = ((InternalEObject)newPerf).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__PERF, null, msgs);
			msgs = basicSetPerf(newPerf, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__PERF, newPerf, newPerf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Devices getDevices() {
		return devices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDevices(Devices newDevices, NotificationChain msgs) {
		Devices oldDevices = devices;
		devices = newDevices;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__DEVICES, oldDevices, newDevices);
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
	public void setDevices(Devices newDevices) {
		if (newDevices != devices) {
			NotificationChain msgs = null;
			if (devices != null)
				msgs = ((InternalEObject)devices).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__DEVICES, null, msgs);
			if (newDevices != null)
				msgs = ((InternalEObject)newDevices).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__DEVICES, null, msgs);
			msgs = basicSetDevices(newDevices, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__DEVICES, newDevices, newDevices));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Seclabel> getSeclabel() {
		if (seclabel == null) {
			seclabel = new EObjectContainmentEList<Seclabel>(Seclabel.class, this, DefinitionPackage.DOMAIN_DEFINITION__SECLABEL);
		}
		return seclabel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Keywrap getKeywrap() {
		return keywrap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetKeywrap(Keywrap newKeywrap, NotificationChain msgs) {
		Keywrap oldKeywrap = keywrap;
		keywrap = newKeywrap;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__KEYWRAP, oldKeywrap, newKeywrap);
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
	public void setKeywrap(Keywrap newKeywrap) {
		if (newKeywrap != keywrap) {
			NotificationChain msgs = null;
			if (keywrap != null)
				msgs = ((InternalEObject)keywrap).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__KEYWRAP, null, msgs);
			if (newKeywrap != null)
				msgs = ((InternalEObject)newKeywrap).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__KEYWRAP, null, msgs);
			msgs = basicSetKeywrap(newKeywrap, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__KEYWRAP, newKeywrap, newKeywrap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LaunchSecurity getLaunchSecurity() {
		return launchSecurity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLaunchSecurity(LaunchSecurity newLaunchSecurity, NotificationChain msgs) {
		LaunchSecurity oldLaunchSecurity = launchSecurity;
		launchSecurity = newLaunchSecurity;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__LAUNCH_SECURITY, oldLaunchSecurity, newLaunchSecurity);
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
	public void setLaunchSecurity(LaunchSecurity newLaunchSecurity) {
		if (newLaunchSecurity != launchSecurity) {
			NotificationChain msgs = null;
			if (launchSecurity != null)
				msgs = ((InternalEObject)launchSecurity).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__LAUNCH_SECURITY, null, msgs);
			if (newLaunchSecurity != null)
				msgs = ((InternalEObject)newLaunchSecurity).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__LAUNCH_SECURITY, null, msgs);
			msgs = basicSetLaunchSecurity(newLaunchSecurity, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__LAUNCH_SECURITY, newLaunchSecurity, newLaunchSecurity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QemuCommandline getQemuCommandline() {
		return qemuCommandline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetQemuCommandline(QemuCommandline newQemuCommandline, NotificationChain msgs) {
		QemuCommandline oldQemuCommandline = qemuCommandline;
		qemuCommandline = newQemuCommandline;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__QEMU_COMMANDLINE, oldQemuCommandline, newQemuCommandline);
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
	public void setQemuCommandline(QemuCommandline newQemuCommandline) {
		if (newQemuCommandline != qemuCommandline) {
			NotificationChain msgs = null;
			if (qemuCommandline != null)
				msgs = ((InternalEObject)qemuCommandline).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__QEMU_COMMANDLINE, null, msgs);
			if (newQemuCommandline != null)
				msgs = ((InternalEObject)newQemuCommandline).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__QEMU_COMMANDLINE, null, msgs);
			msgs = basicSetQemuCommandline(newQemuCommandline, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__QEMU_COMMANDLINE, newQemuCommandline, newQemuCommandline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QemuCapabilities getQemuCapabilities() {
		return qemuCapabilities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetQemuCapabilities(QemuCapabilities newQemuCapabilities, NotificationChain msgs) {
		QemuCapabilities oldQemuCapabilities = qemuCapabilities;
		qemuCapabilities = newQemuCapabilities;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__QEMU_CAPABILITIES, oldQemuCapabilities, newQemuCapabilities);
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
	public void setQemuCapabilities(QemuCapabilities newQemuCapabilities) {
		if (newQemuCapabilities != qemuCapabilities) {
			NotificationChain msgs = null;
			if (qemuCapabilities != null)
				msgs = ((InternalEObject)qemuCapabilities).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__QEMU_CAPABILITIES, null, msgs);
			if (newQemuCapabilities != null)
				msgs = ((InternalEObject)newQemuCapabilities).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__QEMU_CAPABILITIES, null, msgs);
			msgs = basicSetQemuCapabilities(newQemuCapabilities, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__QEMU_CAPABILITIES, newQemuCapabilities, newQemuCapabilities));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QemuDeprecation getQemuDeprecation() {
		return qemuDeprecation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetQemuDeprecation(QemuDeprecation newQemuDeprecation, NotificationChain msgs) {
		QemuDeprecation oldQemuDeprecation = qemuDeprecation;
		qemuDeprecation = newQemuDeprecation;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__QEMU_DEPRECATION, oldQemuDeprecation, newQemuDeprecation);
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
	public void setQemuDeprecation(QemuDeprecation newQemuDeprecation) {
		if (newQemuDeprecation != qemuDeprecation) {
			NotificationChain msgs = null;
			if (qemuDeprecation != null)
				msgs = ((InternalEObject)qemuDeprecation).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__QEMU_DEPRECATION, null, msgs);
			if (newQemuDeprecation != null)
				msgs = ((InternalEObject)newQemuDeprecation).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__QEMU_DEPRECATION, null, msgs);
			msgs = basicSetQemuDeprecation(newQemuDeprecation, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__QEMU_DEPRECATION, newQemuDeprecation, newQemuDeprecation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QemuOverride getQemuOverride() {
		return qemuOverride;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetQemuOverride(QemuOverride newQemuOverride, NotificationChain msgs) {
		QemuOverride oldQemuOverride = qemuOverride;
		qemuOverride = newQemuOverride;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__QEMU_OVERRIDE, oldQemuOverride, newQemuOverride);
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
	public void setQemuOverride(QemuOverride newQemuOverride) {
		if (newQemuOverride != qemuOverride) {
			NotificationChain msgs = null;
			if (qemuOverride != null)
				msgs = ((InternalEObject)qemuOverride).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__QEMU_OVERRIDE, null, msgs);
			if (newQemuOverride != null)
				msgs = ((InternalEObject)newQemuOverride).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__QEMU_OVERRIDE, null, msgs);
			msgs = basicSetQemuOverride(newQemuOverride, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__QEMU_OVERRIDE, newQemuOverride, newQemuOverride));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LxcNamespace getLxcNamespace() {
		return lxcNamespace;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLxcNamespace(LxcNamespace newLxcNamespace, NotificationChain msgs) {
		LxcNamespace oldLxcNamespace = lxcNamespace;
		lxcNamespace = newLxcNamespace;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__LXC_NAMESPACE, oldLxcNamespace, newLxcNamespace);
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
	public void setLxcNamespace(LxcNamespace newLxcNamespace) {
		if (newLxcNamespace != lxcNamespace) {
			NotificationChain msgs = null;
			if (lxcNamespace != null)
				msgs = ((InternalEObject)lxcNamespace).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__LXC_NAMESPACE, null, msgs);
			if (newLxcNamespace != null)
				msgs = ((InternalEObject)newLxcNamespace).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__LXC_NAMESPACE, null, msgs);
			msgs = basicSetLxcNamespace(newLxcNamespace, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__LXC_NAMESPACE, newLxcNamespace, newLxcNamespace));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BhyveCommandline getBhyveCommandline() {
		return bhyveCommandline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBhyveCommandline(BhyveCommandline newBhyveCommandline, NotificationChain msgs) {
		BhyveCommandline oldBhyveCommandline = bhyveCommandline;
		bhyveCommandline = newBhyveCommandline;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__BHYVE_COMMANDLINE, oldBhyveCommandline, newBhyveCommandline);
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
	public void setBhyveCommandline(BhyveCommandline newBhyveCommandline) {
		if (newBhyveCommandline != bhyveCommandline) {
			NotificationChain msgs = null;
			if (bhyveCommandline != null)
				msgs = ((InternalEObject)bhyveCommandline).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__BHYVE_COMMANDLINE, null, msgs);
			if (newBhyveCommandline != null)
				msgs = ((InternalEObject)newBhyveCommandline).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__BHYVE_COMMANDLINE, null, msgs);
			msgs = basicSetBhyveCommandline(newBhyveCommandline, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__BHYVE_COMMANDLINE, newBhyveCommandline, newBhyveCommandline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public XenCommandline getXenCommandline() {
		return xenCommandline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetXenCommandline(XenCommandline newXenCommandline, NotificationChain msgs) {
		XenCommandline oldXenCommandline = xenCommandline;
		xenCommandline = newXenCommandline;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__XEN_COMMANDLINE, oldXenCommandline, newXenCommandline);
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
	public void setXenCommandline(XenCommandline newXenCommandline) {
		if (newXenCommandline != xenCommandline) {
			NotificationChain msgs = null;
			if (xenCommandline != null)
				msgs = ((InternalEObject)xenCommandline).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__XEN_COMMANDLINE, null, msgs);
			if (newXenCommandline != null)
				msgs = ((InternalEObject)newXenCommandline).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_DEFINITION__XEN_COMMANDLINE, null, msgs);
			msgs = basicSetXenCommandline(newXenCommandline, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__XEN_COMMANDLINE, newXenCommandline, newXenCommandline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVmwareDatacenterpath() {
		return vmwareDatacenterpath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVmwareDatacenterpath(String newVmwareDatacenterpath) {
		String oldVmwareDatacenterpath = vmwareDatacenterpath;
		vmwareDatacenterpath = newVmwareDatacenterpath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_DEFINITION__VMWARE_DATACENTERPATH, oldVmwareDatacenterpath, vmwareDatacenterpath));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.DOMAIN_DEFINITION__METADATA:
				return basicSetMetadata(null, msgs);
			case DefinitionPackage.DOMAIN_DEFINITION__MAX_MEMORY:
				return basicSetMaxMemory(null, msgs);
			case DefinitionPackage.DOMAIN_DEFINITION__MEMORY:
				return basicSetMemory(null, msgs);
			case DefinitionPackage.DOMAIN_DEFINITION__CURRENT_MEMORY:
				return basicSetCurrentMemory(null, msgs);
			case DefinitionPackage.DOMAIN_DEFINITION__BLKIOTUNE:
				return basicSetBlkiotune(null, msgs);
			case DefinitionPackage.DOMAIN_DEFINITION__MEMTUNE:
				return basicSetMemtune(null, msgs);
			case DefinitionPackage.DOMAIN_DEFINITION__MEMORY_BACKING:
				return basicSetMemoryBacking(null, msgs);
			case DefinitionPackage.DOMAIN_DEFINITION__VCPU:
				return basicSetVcpu(null, msgs);
			case DefinitionPackage.DOMAIN_DEFINITION__VCPUS:
				return basicSetVcpus(null, msgs);
			case DefinitionPackage.DOMAIN_DEFINITION__IOTHREADIDS:
				return basicSetIothreadids(null, msgs);
			case DefinitionPackage.DOMAIN_DEFINITION__DEFAULTIOTHREAD:
				return basicSetDefaultiothread(null, msgs);
			case DefinitionPackage.DOMAIN_DEFINITION__CPUTUNE:
				return basicSetCputune(null, msgs);
			case DefinitionPackage.DOMAIN_DEFINITION__NUMATUNE:
				return basicSetNumatune(null, msgs);
			case DefinitionPackage.DOMAIN_DEFINITION__RESOURCE:
				return basicSetResource(null, msgs);
			case DefinitionPackage.DOMAIN_DEFINITION__SYSINFO:
				return ((InternalEList<?>)getSysinfo()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.DOMAIN_DEFINITION__OS:
				return basicSetOs(null, msgs);
			case DefinitionPackage.DOMAIN_DEFINITION__IDMAP:
				return basicSetIdmap(null, msgs);
			case DefinitionPackage.DOMAIN_DEFINITION__FEATURES:
				return basicSetFeatures(null, msgs);
			case DefinitionPackage.DOMAIN_DEFINITION__CPU:
				return basicSetCpu(null, msgs);
			case DefinitionPackage.DOMAIN_DEFINITION__CLOCK:
				return basicSetClock(null, msgs);
			case DefinitionPackage.DOMAIN_DEFINITION__PM:
				return basicSetPm(null, msgs);
			case DefinitionPackage.DOMAIN_DEFINITION__PERF:
				return basicSetPerf(null, msgs);
			case DefinitionPackage.DOMAIN_DEFINITION__DEVICES:
				return basicSetDevices(null, msgs);
			case DefinitionPackage.DOMAIN_DEFINITION__SECLABEL:
				return ((InternalEList<?>)getSeclabel()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.DOMAIN_DEFINITION__KEYWRAP:
				return basicSetKeywrap(null, msgs);
			case DefinitionPackage.DOMAIN_DEFINITION__LAUNCH_SECURITY:
				return basicSetLaunchSecurity(null, msgs);
			case DefinitionPackage.DOMAIN_DEFINITION__QEMU_COMMANDLINE:
				return basicSetQemuCommandline(null, msgs);
			case DefinitionPackage.DOMAIN_DEFINITION__QEMU_CAPABILITIES:
				return basicSetQemuCapabilities(null, msgs);
			case DefinitionPackage.DOMAIN_DEFINITION__QEMU_DEPRECATION:
				return basicSetQemuDeprecation(null, msgs);
			case DefinitionPackage.DOMAIN_DEFINITION__QEMU_OVERRIDE:
				return basicSetQemuOverride(null, msgs);
			case DefinitionPackage.DOMAIN_DEFINITION__LXC_NAMESPACE:
				return basicSetLxcNamespace(null, msgs);
			case DefinitionPackage.DOMAIN_DEFINITION__BHYVE_COMMANDLINE:
				return basicSetBhyveCommandline(null, msgs);
			case DefinitionPackage.DOMAIN_DEFINITION__XEN_COMMANDLINE:
				return basicSetXenCommandline(null, msgs);
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
			case DefinitionPackage.DOMAIN_DEFINITION__TYPE:
				return getType();
			case DefinitionPackage.DOMAIN_DEFINITION__ID:
				return getId();
			case DefinitionPackage.DOMAIN_DEFINITION__NAME:
				return getName();
			case DefinitionPackage.DOMAIN_DEFINITION__UUID:
				return getUuid();
			case DefinitionPackage.DOMAIN_DEFINITION__GENID:
				return getGenid();
			case DefinitionPackage.DOMAIN_DEFINITION__TITLE:
				return getTitle();
			case DefinitionPackage.DOMAIN_DEFINITION__DESCRIPTION:
				return getDescription();
			case DefinitionPackage.DOMAIN_DEFINITION__METADATA:
				return getMetadata();
			case DefinitionPackage.DOMAIN_DEFINITION__MAX_MEMORY:
				return getMaxMemory();
			case DefinitionPackage.DOMAIN_DEFINITION__MEMORY:
				return getMemory();
			case DefinitionPackage.DOMAIN_DEFINITION__CURRENT_MEMORY:
				return getCurrentMemory();
			case DefinitionPackage.DOMAIN_DEFINITION__BLKIOTUNE:
				return getBlkiotune();
			case DefinitionPackage.DOMAIN_DEFINITION__MEMTUNE:
				return getMemtune();
			case DefinitionPackage.DOMAIN_DEFINITION__MEMORY_BACKING:
				return getMemoryBacking();
			case DefinitionPackage.DOMAIN_DEFINITION__VCPU:
				return getVcpu();
			case DefinitionPackage.DOMAIN_DEFINITION__VCPUS:
				return getVcpus();
			case DefinitionPackage.DOMAIN_DEFINITION__IOTHREADS:
				return getIothreads();
			case DefinitionPackage.DOMAIN_DEFINITION__IOTHREADIDS:
				return getIothreadids();
			case DefinitionPackage.DOMAIN_DEFINITION__DEFAULTIOTHREAD:
				return getDefaultiothread();
			case DefinitionPackage.DOMAIN_DEFINITION__CPUTUNE:
				return getCputune();
			case DefinitionPackage.DOMAIN_DEFINITION__NUMATUNE:
				return getNumatune();
			case DefinitionPackage.DOMAIN_DEFINITION__RESOURCE:
				return getResource();
			case DefinitionPackage.DOMAIN_DEFINITION__SYSINFO:
				return getSysinfo();
			case DefinitionPackage.DOMAIN_DEFINITION__BOOTLOADER:
				return getBootloader();
			case DefinitionPackage.DOMAIN_DEFINITION__BOOTLOADER_ARGS:
				return getBootloader_args();
			case DefinitionPackage.DOMAIN_DEFINITION__OS:
				return getOs();
			case DefinitionPackage.DOMAIN_DEFINITION__IDMAP:
				return getIdmap();
			case DefinitionPackage.DOMAIN_DEFINITION__FEATURES:
				return getFeatures();
			case DefinitionPackage.DOMAIN_DEFINITION__CPU:
				return getCpu();
			case DefinitionPackage.DOMAIN_DEFINITION__CLOCK:
				return getClock();
			case DefinitionPackage.DOMAIN_DEFINITION__ON_POWEROFF:
				return getOn_poweroff();
			case DefinitionPackage.DOMAIN_DEFINITION__ON_REBOOT:
				return getOn_reboot();
			case DefinitionPackage.DOMAIN_DEFINITION__ON_CRASH:
				return getOn_crash();
			case DefinitionPackage.DOMAIN_DEFINITION__ON_LOCKFAILURE:
				return getOn_lockfailure();
			case DefinitionPackage.DOMAIN_DEFINITION__PM:
				return getPm();
			case DefinitionPackage.DOMAIN_DEFINITION__PERF:
				return getPerf();
			case DefinitionPackage.DOMAIN_DEFINITION__DEVICES:
				return getDevices();
			case DefinitionPackage.DOMAIN_DEFINITION__SECLABEL:
				return getSeclabel();
			case DefinitionPackage.DOMAIN_DEFINITION__KEYWRAP:
				return getKeywrap();
			case DefinitionPackage.DOMAIN_DEFINITION__LAUNCH_SECURITY:
				return getLaunchSecurity();
			case DefinitionPackage.DOMAIN_DEFINITION__QEMU_COMMANDLINE:
				return getQemuCommandline();
			case DefinitionPackage.DOMAIN_DEFINITION__QEMU_CAPABILITIES:
				return getQemuCapabilities();
			case DefinitionPackage.DOMAIN_DEFINITION__QEMU_DEPRECATION:
				return getQemuDeprecation();
			case DefinitionPackage.DOMAIN_DEFINITION__QEMU_OVERRIDE:
				return getQemuOverride();
			case DefinitionPackage.DOMAIN_DEFINITION__LXC_NAMESPACE:
				return getLxcNamespace();
			case DefinitionPackage.DOMAIN_DEFINITION__BHYVE_COMMANDLINE:
				return getBhyveCommandline();
			case DefinitionPackage.DOMAIN_DEFINITION__XEN_COMMANDLINE:
				return getXenCommandline();
			case DefinitionPackage.DOMAIN_DEFINITION__VMWARE_DATACENTERPATH:
				return getVmwareDatacenterpath();
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
			case DefinitionPackage.DOMAIN_DEFINITION__TYPE:
				setType((String)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__ID:
				setId((Long)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__NAME:
				setName((String)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__UUID:
				setUuid((String)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__GENID:
				setGenid((String)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__TITLE:
				setTitle((String)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__METADATA:
				setMetadata((Metadata)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__MAX_MEMORY:
				setMaxMemory((MaxMemory)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__MEMORY:
				setMemory((Memory)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__CURRENT_MEMORY:
				setCurrentMemory((CurrentMemory)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__BLKIOTUNE:
				setBlkiotune((Blkiotune)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__MEMTUNE:
				setMemtune((Memtune)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__MEMORY_BACKING:
				setMemoryBacking((MemoryBacking)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__VCPU:
				setVcpu((Vcpu)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__VCPUS:
				setVcpus((Vcpus)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__IOTHREADS:
				setIothreads((Long)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__IOTHREADIDS:
				setIothreadids((Iothreadids)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__DEFAULTIOTHREAD:
				setDefaultiothread((DefaultIothread)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__CPUTUNE:
				setCputune((Cputune)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__NUMATUNE:
				setNumatune((Numatune)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__RESOURCE:
				setResource((DomainResource)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__SYSINFO:
				getSysinfo().clear();
				getSysinfo().addAll((Collection<? extends Sysinfo>)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__BOOTLOADER:
				setBootloader((String)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__BOOTLOADER_ARGS:
				setBootloader_args((String)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__OS:
				setOs((OperatingSystem)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__IDMAP:
				setIdmap((Idmap)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__FEATURES:
				setFeatures((Features)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__CPU:
				setCpu((Cpu)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__CLOCK:
				setClock((Clock)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__ON_POWEROFF:
				setOn_poweroff((String)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__ON_REBOOT:
				setOn_reboot((String)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__ON_CRASH:
				setOn_crash((String)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__ON_LOCKFAILURE:
				setOn_lockfailure((String)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__PM:
				setPm((Pm)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__PERF:
				setPerf((Perf)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__DEVICES:
				setDevices((Devices)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__SECLABEL:
				getSeclabel().clear();
				getSeclabel().addAll((Collection<? extends Seclabel>)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__KEYWRAP:
				setKeywrap((Keywrap)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__LAUNCH_SECURITY:
				setLaunchSecurity((LaunchSecurity)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__QEMU_COMMANDLINE:
				setQemuCommandline((QemuCommandline)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__QEMU_CAPABILITIES:
				setQemuCapabilities((QemuCapabilities)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__QEMU_DEPRECATION:
				setQemuDeprecation((QemuDeprecation)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__QEMU_OVERRIDE:
				setQemuOverride((QemuOverride)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__LXC_NAMESPACE:
				setLxcNamespace((LxcNamespace)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__BHYVE_COMMANDLINE:
				setBhyveCommandline((BhyveCommandline)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__XEN_COMMANDLINE:
				setXenCommandline((XenCommandline)newValue);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__VMWARE_DATACENTERPATH:
				setVmwareDatacenterpath((String)newValue);
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
			case DefinitionPackage.DOMAIN_DEFINITION__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__ID:
				setId(ID_EDEFAULT);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__NAME:
				setName(NAME_EDEFAULT);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__UUID:
				setUuid(UUID_EDEFAULT);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__GENID:
				setGenid(GENID_EDEFAULT);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__METADATA:
				setMetadata((Metadata)null);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__MAX_MEMORY:
				setMaxMemory((MaxMemory)null);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__MEMORY:
				setMemory((Memory)null);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__CURRENT_MEMORY:
				setCurrentMemory((CurrentMemory)null);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__BLKIOTUNE:
				setBlkiotune((Blkiotune)null);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__MEMTUNE:
				setMemtune((Memtune)null);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__MEMORY_BACKING:
				setMemoryBacking((MemoryBacking)null);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__VCPU:
				setVcpu((Vcpu)null);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__VCPUS:
				setVcpus((Vcpus)null);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__IOTHREADS:
				setIothreads(IOTHREADS_EDEFAULT);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__IOTHREADIDS:
				setIothreadids((Iothreadids)null);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__DEFAULTIOTHREAD:
				setDefaultiothread((DefaultIothread)null);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__CPUTUNE:
				setCputune((Cputune)null);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__NUMATUNE:
				setNumatune((Numatune)null);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__RESOURCE:
				setResource((DomainResource)null);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__SYSINFO:
				getSysinfo().clear();
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__BOOTLOADER:
				setBootloader(BOOTLOADER_EDEFAULT);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__BOOTLOADER_ARGS:
				setBootloader_args(BOOTLOADER_ARGS_EDEFAULT);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__OS:
				setOs((OperatingSystem)null);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__IDMAP:
				setIdmap((Idmap)null);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__FEATURES:
				setFeatures((Features)null);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__CPU:
				setCpu((Cpu)null);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__CLOCK:
				setClock((Clock)null);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__ON_POWEROFF:
				setOn_poweroff(ON_POWEROFF_EDEFAULT);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__ON_REBOOT:
				setOn_reboot(ON_REBOOT_EDEFAULT);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__ON_CRASH:
				setOn_crash(ON_CRASH_EDEFAULT);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__ON_LOCKFAILURE:
				setOn_lockfailure(ON_LOCKFAILURE_EDEFAULT);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__PM:
				setPm((Pm)null);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__PERF:
				setPerf((Perf)null);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__DEVICES:
				setDevices((Devices)null);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__SECLABEL:
				getSeclabel().clear();
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__KEYWRAP:
				setKeywrap((Keywrap)null);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__LAUNCH_SECURITY:
				setLaunchSecurity((LaunchSecurity)null);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__QEMU_COMMANDLINE:
				setQemuCommandline((QemuCommandline)null);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__QEMU_CAPABILITIES:
				setQemuCapabilities((QemuCapabilities)null);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__QEMU_DEPRECATION:
				setQemuDeprecation((QemuDeprecation)null);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__QEMU_OVERRIDE:
				setQemuOverride((QemuOverride)null);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__LXC_NAMESPACE:
				setLxcNamespace((LxcNamespace)null);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__BHYVE_COMMANDLINE:
				setBhyveCommandline((BhyveCommandline)null);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__XEN_COMMANDLINE:
				setXenCommandline((XenCommandline)null);
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__VMWARE_DATACENTERPATH:
				setVmwareDatacenterpath(VMWARE_DATACENTERPATH_EDEFAULT);
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
			case DefinitionPackage.DOMAIN_DEFINITION__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case DefinitionPackage.DOMAIN_DEFINITION__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case DefinitionPackage.DOMAIN_DEFINITION__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case DefinitionPackage.DOMAIN_DEFINITION__UUID:
				return UUID_EDEFAULT == null ? uuid != null : !UUID_EDEFAULT.equals(uuid);
			case DefinitionPackage.DOMAIN_DEFINITION__GENID:
				return GENID_EDEFAULT == null ? genid != null : !GENID_EDEFAULT.equals(genid);
			case DefinitionPackage.DOMAIN_DEFINITION__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case DefinitionPackage.DOMAIN_DEFINITION__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case DefinitionPackage.DOMAIN_DEFINITION__METADATA:
				return metadata != null;
			case DefinitionPackage.DOMAIN_DEFINITION__MAX_MEMORY:
				return maxMemory != null;
			case DefinitionPackage.DOMAIN_DEFINITION__MEMORY:
				return memory != null;
			case DefinitionPackage.DOMAIN_DEFINITION__CURRENT_MEMORY:
				return currentMemory != null;
			case DefinitionPackage.DOMAIN_DEFINITION__BLKIOTUNE:
				return blkiotune != null;
			case DefinitionPackage.DOMAIN_DEFINITION__MEMTUNE:
				return memtune != null;
			case DefinitionPackage.DOMAIN_DEFINITION__MEMORY_BACKING:
				return memoryBacking != null;
			case DefinitionPackage.DOMAIN_DEFINITION__VCPU:
				return vcpu != null;
			case DefinitionPackage.DOMAIN_DEFINITION__VCPUS:
				return vcpus != null;
			case DefinitionPackage.DOMAIN_DEFINITION__IOTHREADS:
				return IOTHREADS_EDEFAULT == null ? iothreads != null : !IOTHREADS_EDEFAULT.equals(iothreads);
			case DefinitionPackage.DOMAIN_DEFINITION__IOTHREADIDS:
				return iothreadids != null;
			case DefinitionPackage.DOMAIN_DEFINITION__DEFAULTIOTHREAD:
				return defaultiothread != null;
			case DefinitionPackage.DOMAIN_DEFINITION__CPUTUNE:
				return cputune != null;
			case DefinitionPackage.DOMAIN_DEFINITION__NUMATUNE:
				return numatune != null;
			case DefinitionPackage.DOMAIN_DEFINITION__RESOURCE:
				return resource != null;
			case DefinitionPackage.DOMAIN_DEFINITION__SYSINFO:
				return sysinfo != null && !sysinfo.isEmpty();
			case DefinitionPackage.DOMAIN_DEFINITION__BOOTLOADER:
				return BOOTLOADER_EDEFAULT == null ? bootloader != null : !BOOTLOADER_EDEFAULT.equals(bootloader);
			case DefinitionPackage.DOMAIN_DEFINITION__BOOTLOADER_ARGS:
				return BOOTLOADER_ARGS_EDEFAULT == null ? bootloader_args != null : !BOOTLOADER_ARGS_EDEFAULT.equals(bootloader_args);
			case DefinitionPackage.DOMAIN_DEFINITION__OS:
				return os != null;
			case DefinitionPackage.DOMAIN_DEFINITION__IDMAP:
				return idmap != null;
			case DefinitionPackage.DOMAIN_DEFINITION__FEATURES:
				return features != null;
			case DefinitionPackage.DOMAIN_DEFINITION__CPU:
				return cpu != null;
			case DefinitionPackage.DOMAIN_DEFINITION__CLOCK:
				return clock != null;
			case DefinitionPackage.DOMAIN_DEFINITION__ON_POWEROFF:
				return ON_POWEROFF_EDEFAULT == null ? on_poweroff != null : !ON_POWEROFF_EDEFAULT.equals(on_poweroff);
			case DefinitionPackage.DOMAIN_DEFINITION__ON_REBOOT:
				return ON_REBOOT_EDEFAULT == null ? on_reboot != null : !ON_REBOOT_EDEFAULT.equals(on_reboot);
			case DefinitionPackage.DOMAIN_DEFINITION__ON_CRASH:
				return ON_CRASH_EDEFAULT == null ? on_crash != null : !ON_CRASH_EDEFAULT.equals(on_crash);
			case DefinitionPackage.DOMAIN_DEFINITION__ON_LOCKFAILURE:
				return ON_LOCKFAILURE_EDEFAULT == null ? on_lockfailure != null : !ON_LOCKFAILURE_EDEFAULT.equals(on_lockfailure);
			case DefinitionPackage.DOMAIN_DEFINITION__PM:
				return pm != null;
			case DefinitionPackage.DOMAIN_DEFINITION__PERF:
				return perf != null;
			case DefinitionPackage.DOMAIN_DEFINITION__DEVICES:
				return devices != null;
			case DefinitionPackage.DOMAIN_DEFINITION__SECLABEL:
				return seclabel != null && !seclabel.isEmpty();
			case DefinitionPackage.DOMAIN_DEFINITION__KEYWRAP:
				return keywrap != null;
			case DefinitionPackage.DOMAIN_DEFINITION__LAUNCH_SECURITY:
				return launchSecurity != null;
			case DefinitionPackage.DOMAIN_DEFINITION__QEMU_COMMANDLINE:
				return qemuCommandline != null;
			case DefinitionPackage.DOMAIN_DEFINITION__QEMU_CAPABILITIES:
				return qemuCapabilities != null;
			case DefinitionPackage.DOMAIN_DEFINITION__QEMU_DEPRECATION:
				return qemuDeprecation != null;
			case DefinitionPackage.DOMAIN_DEFINITION__QEMU_OVERRIDE:
				return qemuOverride != null;
			case DefinitionPackage.DOMAIN_DEFINITION__LXC_NAMESPACE:
				return lxcNamespace != null;
			case DefinitionPackage.DOMAIN_DEFINITION__BHYVE_COMMANDLINE:
				return bhyveCommandline != null;
			case DefinitionPackage.DOMAIN_DEFINITION__XEN_COMMANDLINE:
				return xenCommandline != null;
			case DefinitionPackage.DOMAIN_DEFINITION__VMWARE_DATACENTERPATH:
				return VMWARE_DATACENTERPATH_EDEFAULT == null ? vmwareDatacenterpath != null : !VMWARE_DATACENTERPATH_EDEFAULT.equals(vmwareDatacenterpath);
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
		result.append(" (type: ");
		result.append(type);
		result.append(", id: ");
		result.append(id);
		result.append(", name: ");
		result.append(name);
		result.append(", uuid: ");
		result.append(uuid);
		result.append(", genid: ");
		result.append(genid);
		result.append(", title: ");
		result.append(title);
		result.append(", description: ");
		result.append(description);
		result.append(", iothreads: ");
		result.append(iothreads);
		result.append(", bootloader: ");
		result.append(bootloader);
		result.append(", bootloader_args: ");
		result.append(bootloader_args);
		result.append(", on_poweroff: ");
		result.append(on_poweroff);
		result.append(", on_reboot: ");
		result.append(on_reboot);
		result.append(", on_crash: ");
		result.append(on_crash);
		result.append(", on_lockfailure: ");
		result.append(on_lockfailure);
		result.append(", vmwareDatacenterpath: ");
		result.append(vmwareDatacenterpath);
		result.append(')');
		return result.toString();
	}

} //DomainDefinitionImpl
