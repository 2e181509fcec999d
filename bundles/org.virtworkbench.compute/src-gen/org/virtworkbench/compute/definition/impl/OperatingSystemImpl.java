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

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.virtworkbench.compute.definition.Bios;
import org.virtworkbench.compute.definition.BootDevice;
import org.virtworkbench.compute.definition.Bootmenu;
import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.Firmware;
import org.virtworkbench.compute.definition.InitEnvironment;
import org.virtworkbench.compute.definition.Loader;
import org.virtworkbench.compute.definition.NvramFile;
import org.virtworkbench.compute.definition.OperatingSystem;
import org.virtworkbench.compute.definition.OsAcpi;
import org.virtworkbench.compute.definition.OsType;
import org.virtworkbench.compute.definition.Smbios;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Operating System</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.OperatingSystemImpl#getFirmware <em>Firmware</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.OperatingSystemImpl#getFirmwareElement <em>Firmware Element</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.OperatingSystemImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.OperatingSystemImpl#getInit <em>Init</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.OperatingSystemImpl#getInitarg <em>Initarg</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.OperatingSystemImpl#getInitenv <em>Initenv</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.OperatingSystemImpl#getInitdir <em>Initdir</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.OperatingSystemImpl#getInituser <em>Inituser</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.OperatingSystemImpl#getInitgroup <em>Initgroup</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.OperatingSystemImpl#getLoader <em>Loader</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.OperatingSystemImpl#getNvram <em>Nvram</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.OperatingSystemImpl#getKernel <em>Kernel</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.OperatingSystemImpl#getInitrd <em>Initrd</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.OperatingSystemImpl#getCmdline <em>Cmdline</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.OperatingSystemImpl#getDtb <em>Dtb</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.OperatingSystemImpl#getRoot <em>Root</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.OperatingSystemImpl#getAcpi <em>Acpi</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.OperatingSystemImpl#getBoot <em>Boot</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.OperatingSystemImpl#getBootmenu <em>Bootmenu</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.OperatingSystemImpl#getBios <em>Bios</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.OperatingSystemImpl#getSmbios <em>Smbios</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OperatingSystemImpl extends MinimalEObjectImpl.Container implements OperatingSystem {
	/**
	 * The default value of the '{@link #getFirmware() <em>Firmware</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirmware()
	 * @generated
	 * @ordered
	 */
	protected static final String FIRMWARE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFirmware() <em>Firmware</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirmware()
	 * @generated
	 * @ordered
	 */
	protected String firmware = FIRMWARE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFirmwareElement() <em>Firmware Element</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirmwareElement()
	 * @generated
	 * @ordered
	 */
	protected Firmware firmwareElement;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected OsType type;

	/**
	 * The default value of the '{@link #getInit() <em>Init</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInit()
	 * @generated
	 * @ordered
	 */
	protected static final String INIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInit() <em>Init</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInit()
	 * @generated
	 * @ordered
	 */
	protected String init = INIT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInitarg() <em>Initarg</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitarg()
	 * @generated
	 * @ordered
	 */
	protected EList<String> initarg;

	/**
	 * The cached value of the '{@link #getInitenv() <em>Initenv</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitenv()
	 * @generated
	 * @ordered
	 */
	protected EList<InitEnvironment> initenv;

	/**
	 * The default value of the '{@link #getInitdir() <em>Initdir</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitdir()
	 * @generated
	 * @ordered
	 */
	protected static final String INITDIR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInitdir() <em>Initdir</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitdir()
	 * @generated
	 * @ordered
	 */
	protected String initdir = INITDIR_EDEFAULT;

	/**
	 * The default value of the '{@link #getInituser() <em>Inituser</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInituser()
	 * @generated
	 * @ordered
	 */
	protected static final String INITUSER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInituser() <em>Inituser</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInituser()
	 * @generated
	 * @ordered
	 */
	protected String inituser = INITUSER_EDEFAULT;

	/**
	 * The default value of the '{@link #getInitgroup() <em>Initgroup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitgroup()
	 * @generated
	 * @ordered
	 */
	protected static final String INITGROUP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInitgroup() <em>Initgroup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitgroup()
	 * @generated
	 * @ordered
	 */
	protected String initgroup = INITGROUP_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLoader() <em>Loader</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoader()
	 * @generated
	 * @ordered
	 */
	protected Loader loader;

	/**
	 * The cached value of the '{@link #getNvram() <em>Nvram</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNvram()
	 * @generated
	 * @ordered
	 */
	protected NvramFile nvram;

	/**
	 * The default value of the '{@link #getKernel() <em>Kernel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKernel()
	 * @generated
	 * @ordered
	 */
	protected static final String KERNEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKernel() <em>Kernel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKernel()
	 * @generated
	 * @ordered
	 */
	protected String kernel = KERNEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getInitrd() <em>Initrd</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitrd()
	 * @generated
	 * @ordered
	 */
	protected static final String INITRD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInitrd() <em>Initrd</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitrd()
	 * @generated
	 * @ordered
	 */
	protected String initrd = INITRD_EDEFAULT;

	/**
	 * The default value of the '{@link #getCmdline() <em>Cmdline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCmdline()
	 * @generated
	 * @ordered
	 */
	protected static final String CMDLINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCmdline() <em>Cmdline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCmdline()
	 * @generated
	 * @ordered
	 */
	protected String cmdline = CMDLINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDtb() <em>Dtb</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDtb()
	 * @generated
	 * @ordered
	 */
	protected static final String DTB_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDtb() <em>Dtb</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDtb()
	 * @generated
	 * @ordered
	 */
	protected String dtb = DTB_EDEFAULT;

	/**
	 * The default value of the '{@link #getRoot() <em>Root</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoot()
	 * @generated
	 * @ordered
	 */
	protected static final String ROOT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRoot() <em>Root</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoot()
	 * @generated
	 * @ordered
	 */
	protected String root = ROOT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAcpi() <em>Acpi</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcpi()
	 * @generated
	 * @ordered
	 */
	protected OsAcpi acpi;

	/**
	 * The cached value of the '{@link #getBoot() <em>Boot</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBoot()
	 * @generated
	 * @ordered
	 */
	protected EList<BootDevice> boot;

	/**
	 * The cached value of the '{@link #getBootmenu() <em>Bootmenu</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBootmenu()
	 * @generated
	 * @ordered
	 */
	protected Bootmenu bootmenu;

	/**
	 * The cached value of the '{@link #getBios() <em>Bios</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBios()
	 * @generated
	 * @ordered
	 */
	protected Bios bios;

	/**
	 * The cached value of the '{@link #getSmbios() <em>Smbios</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSmbios()
	 * @generated
	 * @ordered
	 */
	protected Smbios smbios;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OperatingSystemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.OPERATING_SYSTEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFirmware() {
		return firmware;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirmware(String newFirmware) {
		String oldFirmware = firmware;
		firmware = newFirmware;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.OPERATING_SYSTEM__FIRMWARE, oldFirmware, firmware));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Firmware getFirmwareElement() {
		return firmwareElement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFirmwareElement(Firmware newFirmwareElement, NotificationChain msgs) {
		Firmware oldFirmwareElement = firmwareElement;
		firmwareElement = newFirmwareElement;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.OPERATING_SYSTEM__FIRMWARE_ELEMENT, oldFirmwareElement, newFirmwareElement);
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
	public void setFirmwareElement(Firmware newFirmwareElement) {
		if (newFirmwareElement != firmwareElement) {
			NotificationChain msgs = null;
			if (firmwareElement != null)
				msgs = ((InternalEObject)firmwareElement).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.OPERATING_SYSTEM__FIRMWARE_ELEMENT, null, msgs);
			if (newFirmwareElement != null)
				msgs = ((InternalEObject)newFirmwareElement).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.OPERATING_SYSTEM__FIRMWARE_ELEMENT, null, msgs);
			msgs = basicSetFirmwareElement(newFirmwareElement, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.OPERATING_SYSTEM__FIRMWARE_ELEMENT, newFirmwareElement, newFirmwareElement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OsType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetType(OsType newType, NotificationChain msgs) {
		OsType oldType = type;
		type = newType;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.OPERATING_SYSTEM__TYPE, oldType, newType);
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
	public void setType(OsType newType) {
		if (newType != type) {
			NotificationChain msgs = null;
			if (type != null)
				msgs = ((InternalEObject)type).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.OPERATING_SYSTEM__TYPE, null, msgs);
			if (newType != null)
				msgs = ((InternalEObject)newType).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.OPERATING_SYSTEM__TYPE, null, msgs);
			msgs = basicSetType(newType, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.OPERATING_SYSTEM__TYPE, newType, newType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInit() {
		return init;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInit(String newInit) {
		String oldInit = init;
		init = newInit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.OPERATING_SYSTEM__INIT, oldInit, init));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getInitarg() {
		if (initarg == null) {
			initarg = new EDataTypeEList<String>(String.class, this, DefinitionPackage.OPERATING_SYSTEM__INITARG);
		}
		return initarg;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<InitEnvironment> getInitenv() {
		if (initenv == null) {
			initenv = new EObjectContainmentEList<InitEnvironment>(InitEnvironment.class, this, DefinitionPackage.OPERATING_SYSTEM__INITENV);
		}
		return initenv;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInitdir() {
		return initdir;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInitdir(String newInitdir) {
		String oldInitdir = initdir;
		initdir = newInitdir;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.OPERATING_SYSTEM__INITDIR, oldInitdir, initdir));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInituser() {
		return inituser;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInituser(String newInituser) {
		String oldInituser = inituser;
		inituser = newInituser;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.OPERATING_SYSTEM__INITUSER, oldInituser, inituser));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInitgroup() {
		return initgroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInitgroup(String newInitgroup) {
		String oldInitgroup = initgroup;
		initgroup = newInitgroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.OPERATING_SYSTEM__INITGROUP, oldInitgroup, initgroup));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Loader getLoader() {
		return loader;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLoader(Loader newLoader, NotificationChain msgs) {
		Loader oldLoader = loader;
		loader = newLoader;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.OPERATING_SYSTEM__LOADER, oldLoader, newLoader);
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
	public void setLoader(Loader newLoader) {
		if (newLoader != loader) {
			NotificationChain msgs = null;
			if (loader != null)
				msgs = ((InternalEObject)loader).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.OPERATING_SYSTEM__LOADER, null, msgs);
			if (newLoader != null)
				msgs = ((InternalEObject)newLoader).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.OPERATING_SYSTEM__LOADER, null, msgs);
			msgs = basicSetLoader(newLoader, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.OPERATING_SYSTEM__LOADER, newLoader, newLoader));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NvramFile getNvram() {
		return nvram;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetNvram(NvramFile newNvram, NotificationChain msgs) {
		NvramFile oldNvram = nvram;
		nvram = newNvram;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.OPERATING_SYSTEM__NVRAM, oldNvram, newNvram);
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
	public void setNvram(NvramFile newNvram) {
		if (newNvram != nvram) {
			NotificationChain msgs = null;
			if (nvram != null)
				msgs = ((InternalEObject)nvram).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.OPERATING_SYSTEM__NVRAM, null, msgs);
			if (newNvram != null)
				msgs = ((InternalEObject)newNvram).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.OPERATING_SYSTEM__NVRAM, null, msgs);
			msgs = basicSetNvram(newNvram, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.OPERATING_SYSTEM__NVRAM, newNvram, newNvram));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKernel() {
		return kernel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKernel(String newKernel) {
		String oldKernel = kernel;
		kernel = newKernel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.OPERATING_SYSTEM__KERNEL, oldKernel, kernel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInitrd() {
		return initrd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInitrd(String newInitrd) {
		String oldInitrd = initrd;
		initrd = newInitrd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.OPERATING_SYSTEM__INITRD, oldInitrd, initrd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCmdline() {
		return cmdline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCmdline(String newCmdline) {
		String oldCmdline = cmdline;
		cmdline = newCmdline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.OPERATING_SYSTEM__CMDLINE, oldCmdline, cmdline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDtb() {
		return dtb;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDtb(String newDtb) {
		String oldDtb = dtb;
		dtb = newDtb;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.OPERATING_SYSTEM__DTB, oldDtb, dtb));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRoot() {
		return root;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRoot(String newRoot) {
		String oldRoot = root;
		root = newRoot;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.OPERATING_SYSTEM__ROOT, oldRoot, root));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OsAcpi getAcpi() {
		return acpi;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAcpi(OsAcpi newAcpi, NotificationChain msgs) {
		OsAcpi oldAcpi = acpi;
		acpi = newAcpi;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.OPERATING_SYSTEM__ACPI, oldAcpi, newAcpi);
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
	public void setAcpi(OsAcpi newAcpi) {
		if (newAcpi != acpi) {
			NotificationChain msgs = null;
			if (acpi != null)
				msgs = ((InternalEObject)acpi).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.OPERATING_SYSTEM__ACPI, null, msgs);
			if (newAcpi != null)
				msgs = ((InternalEObject)newAcpi).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.OPERATING_SYSTEM__ACPI, null, msgs);
			msgs = basicSetAcpi(newAcpi, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.OPERATING_SYSTEM__ACPI, newAcpi, newAcpi));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BootDevice> getBoot() {
		if (boot == null) {
			boot = new EObjectContainmentEList<BootDevice>(BootDevice.class, this, DefinitionPackage.OPERATING_SYSTEM__BOOT);
		}
		return boot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Bootmenu getBootmenu() {
		return bootmenu;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBootmenu(Bootmenu newBootmenu, NotificationChain msgs) {
		Bootmenu oldBootmenu = bootmenu;
		bootmenu = newBootmenu;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.OPERATING_SYSTEM__BOOTMENU, oldBootmenu, newBootmenu);
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
	public void setBootmenu(Bootmenu newBootmenu) {
		if (newBootmenu != bootmenu) {
			NotificationChain msgs = null;
			if (bootmenu != null)
				msgs = ((InternalEObject)bootmenu).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.OPERATING_SYSTEM__BOOTMENU, null, msgs);
			if (newBootmenu != null)
				msgs = ((InternalEObject)newBootmenu).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.OPERATING_SYSTEM__BOOTMENU, null, msgs);
			msgs = basicSetBootmenu(newBootmenu, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.OPERATING_SYSTEM__BOOTMENU, newBootmenu, newBootmenu));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Bios getBios() {
		return bios;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBios(Bios newBios, NotificationChain msgs) {
		Bios oldBios = bios;
		bios = newBios;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.OPERATING_SYSTEM__BIOS, oldBios, newBios);
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
	public void setBios(Bios newBios) {
		if (newBios != bios) {
			NotificationChain msgs = null;
			if (bios != null)
				msgs = ((InternalEObject)bios).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.OPERATING_SYSTEM__BIOS, null, msgs);
			if (newBios != null)
				msgs = ((InternalEObject)newBios).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.OPERATING_SYSTEM__BIOS, null, msgs);
			msgs = basicSetBios(newBios, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.OPERATING_SYSTEM__BIOS, newBios, newBios));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Smbios getSmbios() {
		return smbios;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSmbios(Smbios newSmbios, NotificationChain msgs) {
		Smbios oldSmbios = smbios;
		smbios = newSmbios;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.OPERATING_SYSTEM__SMBIOS, oldSmbios, newSmbios);
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
	public void setSmbios(Smbios newSmbios) {
		if (newSmbios != smbios) {
			NotificationChain msgs = null;
			if (smbios != null)
				msgs = ((InternalEObject)smbios).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.OPERATING_SYSTEM__SMBIOS, null, msgs);
			if (newSmbios != null)
				msgs = ((InternalEObject)newSmbios).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.OPERATING_SYSTEM__SMBIOS, null, msgs);
			msgs = basicSetSmbios(newSmbios, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.OPERATING_SYSTEM__SMBIOS, newSmbios, newSmbios));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.OPERATING_SYSTEM__FIRMWARE_ELEMENT:
				return basicSetFirmwareElement(null, msgs);
			case DefinitionPackage.OPERATING_SYSTEM__TYPE:
				return basicSetType(null, msgs);
			case DefinitionPackage.OPERATING_SYSTEM__INITENV:
				return ((InternalEList<?>)getInitenv()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.OPERATING_SYSTEM__LOADER:
				return basicSetLoader(null, msgs);
			case DefinitionPackage.OPERATING_SYSTEM__NVRAM:
				return basicSetNvram(null, msgs);
			case DefinitionPackage.OPERATING_SYSTEM__ACPI:
				return basicSetAcpi(null, msgs);
			case DefinitionPackage.OPERATING_SYSTEM__BOOT:
				return ((InternalEList<?>)getBoot()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.OPERATING_SYSTEM__BOOTMENU:
				return basicSetBootmenu(null, msgs);
			case DefinitionPackage.OPERATING_SYSTEM__BIOS:
				return basicSetBios(null, msgs);
			case DefinitionPackage.OPERATING_SYSTEM__SMBIOS:
				return basicSetSmbios(null, msgs);
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
			case DefinitionPackage.OPERATING_SYSTEM__FIRMWARE:
				return getFirmware();
			case DefinitionPackage.OPERATING_SYSTEM__FIRMWARE_ELEMENT:
				return getFirmwareElement();
			case DefinitionPackage.OPERATING_SYSTEM__TYPE:
				return getType();
			case DefinitionPackage.OPERATING_SYSTEM__INIT:
				return getInit();
			case DefinitionPackage.OPERATING_SYSTEM__INITARG:
				return getInitarg();
			case DefinitionPackage.OPERATING_SYSTEM__INITENV:
				return getInitenv();
			case DefinitionPackage.OPERATING_SYSTEM__INITDIR:
				return getInitdir();
			case DefinitionPackage.OPERATING_SYSTEM__INITUSER:
				return getInituser();
			case DefinitionPackage.OPERATING_SYSTEM__INITGROUP:
				return getInitgroup();
			case DefinitionPackage.OPERATING_SYSTEM__LOADER:
				return getLoader();
			case DefinitionPackage.OPERATING_SYSTEM__NVRAM:
				return getNvram();
			case DefinitionPackage.OPERATING_SYSTEM__KERNEL:
				return getKernel();
			case DefinitionPackage.OPERATING_SYSTEM__INITRD:
				return getInitrd();
			case DefinitionPackage.OPERATING_SYSTEM__CMDLINE:
				return getCmdline();
			case DefinitionPackage.OPERATING_SYSTEM__DTB:
				return getDtb();
			case DefinitionPackage.OPERATING_SYSTEM__ROOT:
				return getRoot();
			case DefinitionPackage.OPERATING_SYSTEM__ACPI:
				return getAcpi();
			case DefinitionPackage.OPERATING_SYSTEM__BOOT:
				return getBoot();
			case DefinitionPackage.OPERATING_SYSTEM__BOOTMENU:
				return getBootmenu();
			case DefinitionPackage.OPERATING_SYSTEM__BIOS:
				return getBios();
			case DefinitionPackage.OPERATING_SYSTEM__SMBIOS:
				return getSmbios();
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
			case DefinitionPackage.OPERATING_SYSTEM__FIRMWARE:
				setFirmware((String)newValue);
				return;
			case DefinitionPackage.OPERATING_SYSTEM__FIRMWARE_ELEMENT:
				setFirmwareElement((Firmware)newValue);
				return;
			case DefinitionPackage.OPERATING_SYSTEM__TYPE:
				setType((OsType)newValue);
				return;
			case DefinitionPackage.OPERATING_SYSTEM__INIT:
				setInit((String)newValue);
				return;
			case DefinitionPackage.OPERATING_SYSTEM__INITARG:
				getInitarg().clear();
				getInitarg().addAll((Collection<? extends String>)newValue);
				return;
			case DefinitionPackage.OPERATING_SYSTEM__INITENV:
				getInitenv().clear();
				getInitenv().addAll((Collection<? extends InitEnvironment>)newValue);
				return;
			case DefinitionPackage.OPERATING_SYSTEM__INITDIR:
				setInitdir((String)newValue);
				return;
			case DefinitionPackage.OPERATING_SYSTEM__INITUSER:
				setInituser((String)newValue);
				return;
			case DefinitionPackage.OPERATING_SYSTEM__INITGROUP:
				setInitgroup((String)newValue);
				return;
			case DefinitionPackage.OPERATING_SYSTEM__LOADER:
				setLoader((Loader)newValue);
				return;
			case DefinitionPackage.OPERATING_SYSTEM__NVRAM:
				setNvram((NvramFile)newValue);
				return;
			case DefinitionPackage.OPERATING_SYSTEM__KERNEL:
				setKernel((String)newValue);
				return;
			case DefinitionPackage.OPERATING_SYSTEM__INITRD:
				setInitrd((String)newValue);
				return;
			case DefinitionPackage.OPERATING_SYSTEM__CMDLINE:
				setCmdline((String)newValue);
				return;
			case DefinitionPackage.OPERATING_SYSTEM__DTB:
				setDtb((String)newValue);
				return;
			case DefinitionPackage.OPERATING_SYSTEM__ROOT:
				setRoot((String)newValue);
				return;
			case DefinitionPackage.OPERATING_SYSTEM__ACPI:
				setAcpi((OsAcpi)newValue);
				return;
			case DefinitionPackage.OPERATING_SYSTEM__BOOT:
				getBoot().clear();
				getBoot().addAll((Collection<? extends BootDevice>)newValue);
				return;
			case DefinitionPackage.OPERATING_SYSTEM__BOOTMENU:
				setBootmenu((Bootmenu)newValue);
				return;
			case DefinitionPackage.OPERATING_SYSTEM__BIOS:
				setBios((Bios)newValue);
				return;
			case DefinitionPackage.OPERATING_SYSTEM__SMBIOS:
				setSmbios((Smbios)newValue);
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
			case DefinitionPackage.OPERATING_SYSTEM__FIRMWARE:
				setFirmware(FIRMWARE_EDEFAULT);
				return;
			case DefinitionPackage.OPERATING_SYSTEM__FIRMWARE_ELEMENT:
				setFirmwareElement((Firmware)null);
				return;
			case DefinitionPackage.OPERATING_SYSTEM__TYPE:
				setType((OsType)null);
				return;
			case DefinitionPackage.OPERATING_SYSTEM__INIT:
				setInit(INIT_EDEFAULT);
				return;
			case DefinitionPackage.OPERATING_SYSTEM__INITARG:
				getInitarg().clear();
				return;
			case DefinitionPackage.OPERATING_SYSTEM__INITENV:
				getInitenv().clear();
				return;
			case DefinitionPackage.OPERATING_SYSTEM__INITDIR:
				setInitdir(INITDIR_EDEFAULT);
				return;
			case DefinitionPackage.OPERATING_SYSTEM__INITUSER:
				setInituser(INITUSER_EDEFAULT);
				return;
			case DefinitionPackage.OPERATING_SYSTEM__INITGROUP:
				setInitgroup(INITGROUP_EDEFAULT);
				return;
			case DefinitionPackage.OPERATING_SYSTEM__LOADER:
				setLoader((Loader)null);
				return;
			case DefinitionPackage.OPERATING_SYSTEM__NVRAM:
				setNvram((NvramFile)null);
				return;
			case DefinitionPackage.OPERATING_SYSTEM__KERNEL:
				setKernel(KERNEL_EDEFAULT);
				return;
			case DefinitionPackage.OPERATING_SYSTEM__INITRD:
				setInitrd(INITRD_EDEFAULT);
				return;
			case DefinitionPackage.OPERATING_SYSTEM__CMDLINE:
				setCmdline(CMDLINE_EDEFAULT);
				return;
			case DefinitionPackage.OPERATING_SYSTEM__DTB:
				setDtb(DTB_EDEFAULT);
				return;
			case DefinitionPackage.OPERATING_SYSTEM__ROOT:
				setRoot(ROOT_EDEFAULT);
				return;
			case DefinitionPackage.OPERATING_SYSTEM__ACPI:
				setAcpi((OsAcpi)null);
				return;
			case DefinitionPackage.OPERATING_SYSTEM__BOOT:
				getBoot().clear();
				return;
			case DefinitionPackage.OPERATING_SYSTEM__BOOTMENU:
				setBootmenu((Bootmenu)null);
				return;
			case DefinitionPackage.OPERATING_SYSTEM__BIOS:
				setBios((Bios)null);
				return;
			case DefinitionPackage.OPERATING_SYSTEM__SMBIOS:
				setSmbios((Smbios)null);
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
			case DefinitionPackage.OPERATING_SYSTEM__FIRMWARE:
				return FIRMWARE_EDEFAULT == null ? firmware != null : !FIRMWARE_EDEFAULT.equals(firmware);
			case DefinitionPackage.OPERATING_SYSTEM__FIRMWARE_ELEMENT:
				return firmwareElement != null;
			case DefinitionPackage.OPERATING_SYSTEM__TYPE:
				return type != null;
			case DefinitionPackage.OPERATING_SYSTEM__INIT:
				return INIT_EDEFAULT == null ? init != null : !INIT_EDEFAULT.equals(init);
			case DefinitionPackage.OPERATING_SYSTEM__INITARG:
				return initarg != null && !initarg.isEmpty();
			case DefinitionPackage.OPERATING_SYSTEM__INITENV:
				return initenv != null && !initenv.isEmpty();
			case DefinitionPackage.OPERATING_SYSTEM__INITDIR:
				return INITDIR_EDEFAULT == null ? initdir != null : !INITDIR_EDEFAULT.equals(initdir);
			case DefinitionPackage.OPERATING_SYSTEM__INITUSER:
				return INITUSER_EDEFAULT == null ? inituser != null : !INITUSER_EDEFAULT.equals(inituser);
			case DefinitionPackage.OPERATING_SYSTEM__INITGROUP:
				return INITGROUP_EDEFAULT == null ? initgroup != null : !INITGROUP_EDEFAULT.equals(initgroup);
			case DefinitionPackage.OPERATING_SYSTEM__LOADER:
				return loader != null;
			case DefinitionPackage.OPERATING_SYSTEM__NVRAM:
				return nvram != null;
			case DefinitionPackage.OPERATING_SYSTEM__KERNEL:
				return KERNEL_EDEFAULT == null ? kernel != null : !KERNEL_EDEFAULT.equals(kernel);
			case DefinitionPackage.OPERATING_SYSTEM__INITRD:
				return INITRD_EDEFAULT == null ? initrd != null : !INITRD_EDEFAULT.equals(initrd);
			case DefinitionPackage.OPERATING_SYSTEM__CMDLINE:
				return CMDLINE_EDEFAULT == null ? cmdline != null : !CMDLINE_EDEFAULT.equals(cmdline);
			case DefinitionPackage.OPERATING_SYSTEM__DTB:
				return DTB_EDEFAULT == null ? dtb != null : !DTB_EDEFAULT.equals(dtb);
			case DefinitionPackage.OPERATING_SYSTEM__ROOT:
				return ROOT_EDEFAULT == null ? root != null : !ROOT_EDEFAULT.equals(root);
			case DefinitionPackage.OPERATING_SYSTEM__ACPI:
				return acpi != null;
			case DefinitionPackage.OPERATING_SYSTEM__BOOT:
				return boot != null && !boot.isEmpty();
			case DefinitionPackage.OPERATING_SYSTEM__BOOTMENU:
				return bootmenu != null;
			case DefinitionPackage.OPERATING_SYSTEM__BIOS:
				return bios != null;
			case DefinitionPackage.OPERATING_SYSTEM__SMBIOS:
				return smbios != null;
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
		result.append(" (firmware: ");
		result.append(firmware);
		result.append(", init: ");
		result.append(init);
		result.append(", initarg: ");
		result.append(initarg);
		result.append(", initdir: ");
		result.append(initdir);
		result.append(", inituser: ");
		result.append(inituser);
		result.append(", initgroup: ");
		result.append(initgroup);
		result.append(", kernel: ");
		result.append(kernel);
		result.append(", initrd: ");
		result.append(initrd);
		result.append(", cmdline: ");
		result.append(cmdline);
		result.append(", dtb: ");
		result.append(dtb);
		result.append(", root: ");
		result.append(root);
		result.append(')');
		return result.toString();
	}

} //OperatingSystemImpl
