/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.FeatureState;
import org.virtworkbench.compute.definition.LxcCapabilities;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Lxc Capabilities</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getPolicy <em>Policy</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getAudit_control <em>Audit control</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getAudit_write <em>Audit write</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getBlock_suspend <em>Block suspend</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getChown <em>Chown</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getDac_override <em>Dac override</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getDac_read_search <em>Dac read search</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getFowner <em>Fowner</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getFsetid <em>Fsetid</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getIpc_lock <em>Ipc lock</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getIpc_owner <em>Ipc owner</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getKill <em>Kill</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getLease <em>Lease</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getLinux_immutable <em>Linux immutable</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getMac_admin <em>Mac admin</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getMac_override <em>Mac override</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getMknod <em>Mknod</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getNet_admin <em>Net admin</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getNet_bind_service <em>Net bind service</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getNet_broadcast <em>Net broadcast</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getNet_raw <em>Net raw</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getSetgid <em>Setgid</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getSetfcap <em>Setfcap</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getSetpcap <em>Setpcap</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getSetuid <em>Setuid</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getSys_admin <em>Sys admin</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getSys_boot <em>Sys boot</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getSys_chroot <em>Sys chroot</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getSys_module <em>Sys module</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getSys_nice <em>Sys nice</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getSys_pacct <em>Sys pacct</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getSys_ptrace <em>Sys ptrace</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getSys_rawio <em>Sys rawio</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getSys_resource <em>Sys resource</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getSys_time <em>Sys time</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getSys_tty_config <em>Sys tty config</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getSyslog <em>Syslog</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcCapabilitiesImpl#getWake_alarm <em>Wake alarm</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LxcCapabilitiesImpl extends MinimalEObjectImpl.Container implements LxcCapabilities {
	/**
	 * The default value of the '{@link #getPolicy() <em>Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicy()
	 * @generated
	 * @ordered
	 */
	protected static final String POLICY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPolicy() <em>Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicy()
	 * @generated
	 * @ordered
	 */
	protected String policy = POLICY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAudit_control() <em>Audit control</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudit_control()
	 * @generated
	 * @ordered
	 */
	protected FeatureState audit_control;

	/**
	 * The cached value of the '{@link #getAudit_write() <em>Audit write</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudit_write()
	 * @generated
	 * @ordered
	 */
	protected FeatureState audit_write;

	/**
	 * The cached value of the '{@link #getBlock_suspend() <em>Block suspend</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlock_suspend()
	 * @generated
	 * @ordered
	 */
	protected FeatureState block_suspend;

	/**
	 * The cached value of the '{@link #getChown() <em>Chown</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChown()
	 * @generated
	 * @ordered
	 */
	protected FeatureState chown;

	/**
	 * The cached value of the '{@link #getDac_override() <em>Dac override</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDac_override()
	 * @generated
	 * @ordered
	 */
	protected FeatureState dac_override;

	/**
	 * The cached value of the '{@link #getDac_read_search() <em>Dac read search</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDac_read_search()
	 * @generated
	 * @ordered
	 */
	protected FeatureState dac_read_search;

	/**
	 * The cached value of the '{@link #getFowner() <em>Fowner</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFowner()
	 * @generated
	 * @ordered
	 */
	protected FeatureState fowner;

	/**
	 * The cached value of the '{@link #getFsetid() <em>Fsetid</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFsetid()
	 * @generated
	 * @ordered
	 */
	protected FeatureState fsetid;

	/**
	 * The cached value of the '{@link #getIpc_lock() <em>Ipc lock</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIpc_lock()
	 * @generated
	 * @ordered
	 */
	protected FeatureState ipc_lock;

	/**
	 * The cached value of the '{@link #getIpc_owner() <em>Ipc owner</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIpc_owner()
	 * @generated
	 * @ordered
	 */
	protected FeatureState ipc_owner;

	/**
	 * The cached value of the '{@link #getKill() <em>Kill</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKill()
	 * @generated
	 * @ordered
	 */
	protected FeatureState kill;

	/**
	 * The cached value of the '{@link #getLease() <em>Lease</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLease()
	 * @generated
	 * @ordered
	 */
	protected FeatureState lease;

	/**
	 * The cached value of the '{@link #getLinux_immutable() <em>Linux immutable</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinux_immutable()
	 * @generated
	 * @ordered
	 */
	protected FeatureState linux_immutable;

	/**
	 * The cached value of the '{@link #getMac_admin() <em>Mac admin</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMac_admin()
	 * @generated
	 * @ordered
	 */
	protected FeatureState mac_admin;

	/**
	 * The cached value of the '{@link #getMac_override() <em>Mac override</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMac_override()
	 * @generated
	 * @ordered
	 */
	protected FeatureState mac_override;

	/**
	 * The cached value of the '{@link #getMknod() <em>Mknod</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMknod()
	 * @generated
	 * @ordered
	 */
	protected FeatureState mknod;

	/**
	 * The cached value of the '{@link #getNet_admin() <em>Net admin</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNet_admin()
	 * @generated
	 * @ordered
	 */
	protected FeatureState net_admin;

	/**
	 * The cached value of the '{@link #getNet_bind_service() <em>Net bind service</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNet_bind_service()
	 * @generated
	 * @ordered
	 */
	protected FeatureState net_bind_service;

	/**
	 * The cached value of the '{@link #getNet_broadcast() <em>Net broadcast</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNet_broadcast()
	 * @generated
	 * @ordered
	 */
	protected FeatureState net_broadcast;

	/**
	 * The cached value of the '{@link #getNet_raw() <em>Net raw</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNet_raw()
	 * @generated
	 * @ordered
	 */
	protected FeatureState net_raw;

	/**
	 * The cached value of the '{@link #getSetgid() <em>Setgid</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSetgid()
	 * @generated
	 * @ordered
	 */
	protected FeatureState setgid;

	/**
	 * The cached value of the '{@link #getSetfcap() <em>Setfcap</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSetfcap()
	 * @generated
	 * @ordered
	 */
	protected FeatureState setfcap;

	/**
	 * The cached value of the '{@link #getSetpcap() <em>Setpcap</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSetpcap()
	 * @generated
	 * @ordered
	 */
	protected FeatureState setpcap;

	/**
	 * The cached value of the '{@link #getSetuid() <em>Setuid</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSetuid()
	 * @generated
	 * @ordered
	 */
	protected FeatureState setuid;

	/**
	 * The cached value of the '{@link #getSys_admin() <em>Sys admin</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSys_admin()
	 * @generated
	 * @ordered
	 */
	protected FeatureState sys_admin;

	/**
	 * The cached value of the '{@link #getSys_boot() <em>Sys boot</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSys_boot()
	 * @generated
	 * @ordered
	 */
	protected FeatureState sys_boot;

	/**
	 * The cached value of the '{@link #getSys_chroot() <em>Sys chroot</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSys_chroot()
	 * @generated
	 * @ordered
	 */
	protected FeatureState sys_chroot;

	/**
	 * The cached value of the '{@link #getSys_module() <em>Sys module</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSys_module()
	 * @generated
	 * @ordered
	 */
	protected FeatureState sys_module;

	/**
	 * The cached value of the '{@link #getSys_nice() <em>Sys nice</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSys_nice()
	 * @generated
	 * @ordered
	 */
	protected FeatureState sys_nice;

	/**
	 * The cached value of the '{@link #getSys_pacct() <em>Sys pacct</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSys_pacct()
	 * @generated
	 * @ordered
	 */
	protected FeatureState sys_pacct;

	/**
	 * The cached value of the '{@link #getSys_ptrace() <em>Sys ptrace</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSys_ptrace()
	 * @generated
	 * @ordered
	 */
	protected FeatureState sys_ptrace;

	/**
	 * The cached value of the '{@link #getSys_rawio() <em>Sys rawio</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSys_rawio()
	 * @generated
	 * @ordered
	 */
	protected FeatureState sys_rawio;

	/**
	 * The cached value of the '{@link #getSys_resource() <em>Sys resource</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSys_resource()
	 * @generated
	 * @ordered
	 */
	protected FeatureState sys_resource;

	/**
	 * The cached value of the '{@link #getSys_time() <em>Sys time</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSys_time()
	 * @generated
	 * @ordered
	 */
	protected FeatureState sys_time;

	/**
	 * The cached value of the '{@link #getSys_tty_config() <em>Sys tty config</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSys_tty_config()
	 * @generated
	 * @ordered
	 */
	protected FeatureState sys_tty_config;

	/**
	 * The cached value of the '{@link #getSyslog() <em>Syslog</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSyslog()
	 * @generated
	 * @ordered
	 */
	protected FeatureState syslog;

	/**
	 * The cached value of the '{@link #getWake_alarm() <em>Wake alarm</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWake_alarm()
	 * @generated
	 * @ordered
	 */
	protected FeatureState wake_alarm;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LxcCapabilitiesImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.LXC_CAPABILITIES;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPolicy() {
		return policy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPolicy(String newPolicy) {
		String oldPolicy = policy;
		policy = newPolicy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__POLICY, oldPolicy, policy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getAudit_control() {
		return audit_control;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAudit_control(FeatureState newAudit_control, NotificationChain msgs) {
		FeatureState oldAudit_control = audit_control;
		audit_control = newAudit_control;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__AUDIT_CONTROL, oldAudit_control, newAudit_control);
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
	public void setAudit_control(FeatureState newAudit_control) {
		if (newAudit_control != audit_control) {
			NotificationChain msgs = null;
			if (audit_control != null)
				msgs = ((InternalEObject)audit_control).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__AUDIT_CONTROL, null, msgs);
			if (newAudit_control != null)
				msgs = ((InternalEObject)newAudit_control).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__AUDIT_CONTROL, null, msgs);
			msgs = basicSetAudit_control(newAudit_control, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__AUDIT_CONTROL, newAudit_control, newAudit_control));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getAudit_write() {
		return audit_write;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAudit_write(FeatureState newAudit_write, NotificationChain msgs) {
		FeatureState oldAudit_write = audit_write;
		audit_write = newAudit_write;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__AUDIT_WRITE, oldAudit_write, newAudit_write);
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
	public void setAudit_write(FeatureState newAudit_write) {
		if (newAudit_write != audit_write) {
			NotificationChain msgs = null;
			if (audit_write != null)
				msgs = ((InternalEObject)audit_write).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__AUDIT_WRITE, null, msgs);
			if (newAudit_write != null)
				msgs = ((InternalEObject)newAudit_write).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__AUDIT_WRITE, null, msgs);
			msgs = basicSetAudit_write(newAudit_write, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__AUDIT_WRITE, newAudit_write, newAudit_write));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getBlock_suspend() {
		return block_suspend;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBlock_suspend(FeatureState newBlock_suspend, NotificationChain msgs) {
		FeatureState oldBlock_suspend = block_suspend;
		block_suspend = newBlock_suspend;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__BLOCK_SUSPEND, oldBlock_suspend, newBlock_suspend);
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
	public void setBlock_suspend(FeatureState newBlock_suspend) {
		if (newBlock_suspend != block_suspend) {
			NotificationChain msgs = null;
			if (block_suspend != null)
				msgs = ((InternalEObject)block_suspend).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__BLOCK_SUSPEND, null, msgs);
			if (newBlock_suspend != null)
				msgs = ((InternalEObject)newBlock_suspend).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__BLOCK_SUSPEND, null, msgs);
			msgs = basicSetBlock_suspend(newBlock_suspend, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__BLOCK_SUSPEND, newBlock_suspend, newBlock_suspend));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getChown() {
		return chown;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetChown(FeatureState newChown, NotificationChain msgs) {
		FeatureState oldChown = chown;
		chown = newChown;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__CHOWN, oldChown, newChown);
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
	public void setChown(FeatureState newChown) {
		if (newChown != chown) {
			NotificationChain msgs = null;
			if (chown != null)
				msgs = ((InternalEObject)chown).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__CHOWN, null, msgs);
			if (newChown != null)
				msgs = ((InternalEObject)newChown).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__CHOWN, null, msgs);
			msgs = basicSetChown(newChown, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__CHOWN, newChown, newChown));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getDac_override() {
		return dac_override;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDac_override(FeatureState newDac_override, NotificationChain msgs) {
		FeatureState oldDac_override = dac_override;
		dac_override = newDac_override;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__DAC_OVERRIDE, oldDac_override, newDac_override);
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
	public void setDac_override(FeatureState newDac_override) {
		if (newDac_override != dac_override) {
			NotificationChain msgs = null;
			if (dac_override != null)
				msgs = ((InternalEObject)dac_override).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__DAC_OVERRIDE, null, msgs);
			if (newDac_override != null)
				msgs = ((InternalEObject)newDac_override).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__DAC_OVERRIDE, null, msgs);
			msgs = basicSetDac_override(newDac_override, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__DAC_OVERRIDE, newDac_override, newDac_override));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getDac_read_search() {
		return dac_read_search;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDac_read_search(FeatureState newDac_read_search, NotificationChain msgs) {
		FeatureState oldDac_read_search = dac_read_search;
		dac_read_search = newDac_read_search;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__DAC_READ_SEARCH, oldDac_read_search, newDac_read_search);
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
	public void setDac_read_search(FeatureState newDac_read_search) {
		if (newDac_read_search != dac_read_search) {
			NotificationChain msgs = null;
			if (dac_read_search != null)
				msgs = ((InternalEObject)dac_read_search).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__DAC_READ_SEARCH, null, msgs);
			if (newDac_read_search != null)
				msgs = ((InternalEObject)newDac_read_search).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__DAC_READ_SEARCH, null, msgs);
			msgs = basicSetDac_read_search(newDac_read_search, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__DAC_READ_SEARCH, newDac_read_search, newDac_read_search));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getFowner() {
		return fowner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFowner(FeatureState newFowner, NotificationChain msgs) {
		FeatureState oldFowner = fowner;
		fowner = newFowner;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__FOWNER, oldFowner, newFowner);
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
	public void setFowner(FeatureState newFowner) {
		if (newFowner != fowner) {
			NotificationChain msgs = null;
			if (fowner != null)
				msgs = ((InternalEObject)fowner).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__FOWNER, null, msgs);
			if (newFowner != null)
				msgs = ((InternalEObject)newFowner).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__FOWNER, null, msgs);
			msgs = basicSetFowner(newFowner, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__FOWNER, newFowner, newFowner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getFsetid() {
		return fsetid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFsetid(FeatureState newFsetid, NotificationChain msgs) {
		FeatureState oldFsetid = fsetid;
		fsetid = newFsetid;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__FSETID, oldFsetid, newFsetid);
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
	public void setFsetid(FeatureState newFsetid) {
		if (newFsetid != fsetid) {
			NotificationChain msgs = null;
			if (fsetid != null)
				msgs = ((InternalEObject)fsetid).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__FSETID, null, msgs);
			if (newFsetid != null)
				msgs = ((InternalEObject)newFsetid).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__FSETID, null, msgs);
			msgs = basicSetFsetid(newFsetid, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__FSETID, newFsetid, newFsetid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getIpc_lock() {
		return ipc_lock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetIpc_lock(FeatureState newIpc_lock, NotificationChain msgs) {
		FeatureState oldIpc_lock = ipc_lock;
		ipc_lock = newIpc_lock;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__IPC_LOCK, oldIpc_lock, newIpc_lock);
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
	public void setIpc_lock(FeatureState newIpc_lock) {
		if (newIpc_lock != ipc_lock) {
			NotificationChain msgs = null;
			if (ipc_lock != null)
				msgs = ((InternalEObject)ipc_lock).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__IPC_LOCK, null, msgs);
			if (newIpc_lock != null)
				msgs = ((InternalEObject)newIpc_lock).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__IPC_LOCK, null, msgs);
			msgs = basicSetIpc_lock(newIpc_lock, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__IPC_LOCK, newIpc_lock, newIpc_lock));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getIpc_owner() {
		return ipc_owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetIpc_owner(FeatureState newIpc_owner, NotificationChain msgs) {
		FeatureState oldIpc_owner = ipc_owner;
		ipc_owner = newIpc_owner;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__IPC_OWNER, oldIpc_owner, newIpc_owner);
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
	public void setIpc_owner(FeatureState newIpc_owner) {
		if (newIpc_owner != ipc_owner) {
			NotificationChain msgs = null;
			if (ipc_owner != null)
				msgs = ((InternalEObject)ipc_owner).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__IPC_OWNER, null, msgs);
			if (newIpc_owner != null)
				msgs = ((InternalEObject)newIpc_owner).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__IPC_OWNER, null, msgs);
			msgs = basicSetIpc_owner(newIpc_owner, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__IPC_OWNER, newIpc_owner, newIpc_owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getKill() {
		return kill;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetKill(FeatureState newKill, NotificationChain msgs) {
		FeatureState oldKill = kill;
		kill = newKill;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__KILL, oldKill, newKill);
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
	public void setKill(FeatureState newKill) {
		if (newKill != kill) {
			NotificationChain msgs = null;
			if (kill != null)
				msgs = ((InternalEObject)kill).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__KILL, null, msgs);
			if (newKill != null)
				msgs = ((InternalEObject)newKill).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__KILL, null, msgs);
			msgs = basicSetKill(newKill, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__KILL, newKill, newKill));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getLease() {
		return lease;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLease(FeatureState newLease, NotificationChain msgs) {
		FeatureState oldLease = lease;
		lease = newLease;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__LEASE, oldLease, newLease);
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
	public void setLease(FeatureState newLease) {
		if (newLease != lease) {
			NotificationChain msgs = null;
			if (lease != null)
				msgs = ((InternalEObject)lease).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__LEASE, null, msgs);
			if (newLease != null)
				msgs = ((InternalEObject)newLease).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__LEASE, null, msgs);
			msgs = basicSetLease(newLease, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__LEASE, newLease, newLease));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getLinux_immutable() {
		return linux_immutable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLinux_immutable(FeatureState newLinux_immutable, NotificationChain msgs) {
		FeatureState oldLinux_immutable = linux_immutable;
		linux_immutable = newLinux_immutable;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__LINUX_IMMUTABLE, oldLinux_immutable, newLinux_immutable);
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
	public void setLinux_immutable(FeatureState newLinux_immutable) {
		if (newLinux_immutable != linux_immutable) {
			NotificationChain msgs = null;
			if (linux_immutable != null)
				msgs = ((InternalEObject)linux_immutable).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__LINUX_IMMUTABLE, null, msgs);
			if (newLinux_immutable != null)
				msgs = ((InternalEObject)newLinux_immutable).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__LINUX_IMMUTABLE, null, msgs);
			msgs = basicSetLinux_immutable(newLinux_immutable, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__LINUX_IMMUTABLE, newLinux_immutable, newLinux_immutable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getMac_admin() {
		return mac_admin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMac_admin(FeatureState newMac_admin, NotificationChain msgs) {
		FeatureState oldMac_admin = mac_admin;
		mac_admin = newMac_admin;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__MAC_ADMIN, oldMac_admin, newMac_admin);
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
	public void setMac_admin(FeatureState newMac_admin) {
		if (newMac_admin != mac_admin) {
			NotificationChain msgs = null;
			if (mac_admin != null)
				msgs = ((InternalEObject)mac_admin).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__MAC_ADMIN, null, msgs);
			if (newMac_admin != null)
				msgs = ((InternalEObject)newMac_admin).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__MAC_ADMIN, null, msgs);
			msgs = basicSetMac_admin(newMac_admin, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__MAC_ADMIN, newMac_admin, newMac_admin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getMac_override() {
		return mac_override;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMac_override(FeatureState newMac_override, NotificationChain msgs) {
		FeatureState oldMac_override = mac_override;
		mac_override = newMac_override;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__MAC_OVERRIDE, oldMac_override, newMac_override);
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
	public void setMac_override(FeatureState newMac_override) {
		if (newMac_override != mac_override) {
			NotificationChain msgs = null;
			if (mac_override != null)
				msgs = ((InternalEObject)mac_override).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__MAC_OVERRIDE, null, msgs);
			if (newMac_override != null)
				msgs = ((InternalEObject)newMac_override).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__MAC_OVERRIDE, null, msgs);
			msgs = basicSetMac_override(newMac_override, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__MAC_OVERRIDE, newMac_override, newMac_override));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getMknod() {
		return mknod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMknod(FeatureState newMknod, NotificationChain msgs) {
		FeatureState oldMknod = mknod;
		mknod = newMknod;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__MKNOD, oldMknod, newMknod);
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
	public void setMknod(FeatureState newMknod) {
		if (newMknod != mknod) {
			NotificationChain msgs = null;
			if (mknod != null)
				msgs = ((InternalEObject)mknod).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__MKNOD, null, msgs);
			if (newMknod != null)
				msgs = ((InternalEObject)newMknod).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__MKNOD, null, msgs);
			msgs = basicSetMknod(newMknod, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__MKNOD, newMknod, newMknod));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getNet_admin() {
		return net_admin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetNet_admin(FeatureState newNet_admin, NotificationChain msgs) {
		FeatureState oldNet_admin = net_admin;
		net_admin = newNet_admin;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__NET_ADMIN, oldNet_admin, newNet_admin);
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
	public void setNet_admin(FeatureState newNet_admin) {
		if (newNet_admin != net_admin) {
			NotificationChain msgs = null;
			if (net_admin != null)
				msgs = ((InternalEObject)net_admin).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__NET_ADMIN, null, msgs);
			if (newNet_admin != null)
				msgs = ((InternalEObject)newNet_admin).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__NET_ADMIN, null, msgs);
			msgs = basicSetNet_admin(newNet_admin, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__NET_ADMIN, newNet_admin, newNet_admin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getNet_bind_service() {
		return net_bind_service;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetNet_bind_service(FeatureState newNet_bind_service, NotificationChain msgs) {
		FeatureState oldNet_bind_service = net_bind_service;
		net_bind_service = newNet_bind_service;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__NET_BIND_SERVICE, oldNet_bind_service, newNet_bind_service);
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
	public void setNet_bind_service(FeatureState newNet_bind_service) {
		if (newNet_bind_service != net_bind_service) {
			NotificationChain msgs = null;
			if (net_bind_service != null)
				msgs = ((InternalEObject)net_bind_service).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__NET_BIND_SERVICE, null, msgs);
			if (newNet_bind_service != null)
				msgs = ((InternalEObject)newNet_bind_service).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__NET_BIND_SERVICE, null, msgs);
			msgs = basicSetNet_bind_service(newNet_bind_service, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__NET_BIND_SERVICE, newNet_bind_service, newNet_bind_service));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getNet_broadcast() {
		return net_broadcast;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetNet_broadcast(FeatureState newNet_broadcast, NotificationChain msgs) {
		FeatureState oldNet_broadcast = net_broadcast;
		net_broadcast = newNet_broadcast;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__NET_BROADCAST, oldNet_broadcast, newNet_broadcast);
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
	public void setNet_broadcast(FeatureState newNet_broadcast) {
		if (newNet_broadcast != net_broadcast) {
			NotificationChain msgs = null;
			if (net_broadcast != null)
				msgs = ((InternalEObject)net_broadcast).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__NET_BROADCAST, null, msgs);
			if (newNet_broadcast != null)
				msgs = ((InternalEObject)newNet_broadcast).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__NET_BROADCAST, null, msgs);
			msgs = basicSetNet_broadcast(newNet_broadcast, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__NET_BROADCAST, newNet_broadcast, newNet_broadcast));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getNet_raw() {
		return net_raw;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetNet_raw(FeatureState newNet_raw, NotificationChain msgs) {
		FeatureState oldNet_raw = net_raw;
		net_raw = newNet_raw;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__NET_RAW, oldNet_raw, newNet_raw);
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
	public void setNet_raw(FeatureState newNet_raw) {
		if (newNet_raw != net_raw) {
			NotificationChain msgs = null;
			if (net_raw != null)
				msgs = ((InternalEObject)net_raw).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__NET_RAW, null, msgs);
			if (newNet_raw != null)
				msgs = ((InternalEObject)newNet_raw).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__NET_RAW, null, msgs);
			msgs = basicSetNet_raw(newNet_raw, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__NET_RAW, newNet_raw, newNet_raw));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getSetgid() {
		return setgid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSetgid(FeatureState newSetgid, NotificationChain msgs) {
		FeatureState oldSetgid = setgid;
		setgid = newSetgid;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__SETGID, oldSetgid, newSetgid);
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
	public void setSetgid(FeatureState newSetgid) {
		if (newSetgid != setgid) {
			NotificationChain msgs = null;
			if (setgid != null)
				msgs = ((InternalEObject)setgid).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__SETGID, null, msgs);
			if (newSetgid != null)
				msgs = ((InternalEObject)newSetgid).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__SETGID, null, msgs);
			msgs = basicSetSetgid(newSetgid, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__SETGID, newSetgid, newSetgid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getSetfcap() {
		return setfcap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSetfcap(FeatureState newSetfcap, NotificationChain msgs) {
		FeatureState oldSetfcap = setfcap;
		setfcap = newSetfcap;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__SETFCAP, oldSetfcap, newSetfcap);
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
	public void setSetfcap(FeatureState newSetfcap) {
		if (newSetfcap != setfcap) {
			NotificationChain msgs = null;
			if (setfcap != null)
				msgs = ((InternalEObject)setfcap).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__SETFCAP, null, msgs);
			if (newSetfcap != null)
				msgs = ((InternalEObject)newSetfcap).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__SETFCAP, null, msgs);
			msgs = basicSetSetfcap(newSetfcap, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__SETFCAP, newSetfcap, newSetfcap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getSetpcap() {
		return setpcap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSetpcap(FeatureState newSetpcap, NotificationChain msgs) {
		FeatureState oldSetpcap = setpcap;
		setpcap = newSetpcap;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__SETPCAP, oldSetpcap, newSetpcap);
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
	public void setSetpcap(FeatureState newSetpcap) {
		if (newSetpcap != setpcap) {
			NotificationChain msgs = null;
			if (setpcap != null)
				msgs = ((InternalEObject)setpcap).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__SETPCAP, null, msgs);
			if (newSetpcap != null)
				msgs = ((InternalEObject)newSetpcap).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__SETPCAP, null, msgs);
			msgs = basicSetSetpcap(newSetpcap, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__SETPCAP, newSetpcap, newSetpcap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getSetuid() {
		return setuid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSetuid(FeatureState newSetuid, NotificationChain msgs) {
		FeatureState oldSetuid = setuid;
		setuid = newSetuid;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__SETUID, oldSetuid, newSetuid);
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
	public void setSetuid(FeatureState newSetuid) {
		if (newSetuid != setuid) {
			NotificationChain msgs = null;
			if (setuid != null)
				msgs = ((InternalEObject)setuid).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__SETUID, null, msgs);
			if (newSetuid != null)
				msgs = ((InternalEObject)newSetuid).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__SETUID, null, msgs);
			msgs = basicSetSetuid(newSetuid, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__SETUID, newSetuid, newSetuid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getSys_admin() {
		return sys_admin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSys_admin(FeatureState newSys_admin, NotificationChain msgs) {
		FeatureState oldSys_admin = sys_admin;
		sys_admin = newSys_admin;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__SYS_ADMIN, oldSys_admin, newSys_admin);
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
	public void setSys_admin(FeatureState newSys_admin) {
		if (newSys_admin != sys_admin) {
			NotificationChain msgs = null;
			if (sys_admin != null)
				msgs = ((InternalEObject)sys_admin).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__SYS_ADMIN, null, msgs);
			if (newSys_admin != null)
				msgs = ((InternalEObject)newSys_admin).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__SYS_ADMIN, null, msgs);
			msgs = basicSetSys_admin(newSys_admin, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__SYS_ADMIN, newSys_admin, newSys_admin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getSys_boot() {
		return sys_boot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSys_boot(FeatureState newSys_boot, NotificationChain msgs) {
		FeatureState oldSys_boot = sys_boot;
		sys_boot = newSys_boot;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__SYS_BOOT, oldSys_boot, newSys_boot);
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
	public void setSys_boot(FeatureState newSys_boot) {
		if (newSys_boot != sys_boot) {
			NotificationChain msgs = null;
			if (sys_boot != null)
				msgs = ((InternalEObject)sys_boot).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__SYS_BOOT, null, msgs);
			if (newSys_boot != null)
				msgs = ((InternalEObject)newSys_boot).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__SYS_BOOT, null, msgs);
			msgs = basicSetSys_boot(newSys_boot, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__SYS_BOOT, newSys_boot, newSys_boot));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getSys_chroot() {
		return sys_chroot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSys_chroot(FeatureState newSys_chroot, NotificationChain msgs) {
		FeatureState oldSys_chroot = sys_chroot;
		sys_chroot = newSys_chroot;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__SYS_CHROOT, oldSys_chroot, newSys_chroot);
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
	public void setSys_chroot(FeatureState newSys_chroot) {
		if (newSys_chroot != sys_chroot) {
			NotificationChain msgs = null;
			if (sys_chroot != null)
				msgs = ((InternalEObject)sys_chroot).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__SYS_CHROOT, null, msgs);
			if (newSys_chroot != null)
				msgs = ((InternalEObject)newSys_chroot).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__SYS_CHROOT, null, msgs);
			msgs = basicSetSys_chroot(newSys_chroot, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__SYS_CHROOT, newSys_chroot, newSys_chroot));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getSys_module() {
		return sys_module;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSys_module(FeatureState newSys_module, NotificationChain msgs) {
		FeatureState oldSys_module = sys_module;
		sys_module = newSys_module;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__SYS_MODULE, oldSys_module, newSys_module);
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
	public void setSys_module(FeatureState newSys_module) {
		if (newSys_module != sys_module) {
			NotificationChain msgs = null;
			if (sys_module != null)
				msgs = ((InternalEObject)sys_module).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__SYS_MODULE, null, msgs);
			if (newSys_module != null)
				msgs = ((InternalEObject)newSys_module).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__SYS_MODULE, null, msgs);
			msgs = basicSetSys_module(newSys_module, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__SYS_MODULE, newSys_module, newSys_module));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getSys_nice() {
		return sys_nice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSys_nice(FeatureState newSys_nice, NotificationChain msgs) {
		FeatureState oldSys_nice = sys_nice;
		sys_nice = newSys_nice;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__SYS_NICE, oldSys_nice, newSys_nice);
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
	public void setSys_nice(FeatureState newSys_nice) {
		if (newSys_nice != sys_nice) {
			NotificationChain msgs = null;
			if (sys_nice != null)
				msgs = ((InternalEObject)sys_nice).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__SYS_NICE, null, msgs);
			if (newSys_nice != null)
				msgs = ((InternalEObject)newSys_nice).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__SYS_NICE, null, msgs);
			msgs = basicSetSys_nice(newSys_nice, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__SYS_NICE, newSys_nice, newSys_nice));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getSys_pacct() {
		return sys_pacct;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSys_pacct(FeatureState newSys_pacct, NotificationChain msgs) {
		FeatureState oldSys_pacct = sys_pacct;
		sys_pacct = newSys_pacct;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__SYS_PACCT, oldSys_pacct, newSys_pacct);
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
	public void setSys_pacct(FeatureState newSys_pacct) {
		if (newSys_pacct != sys_pacct) {
			NotificationChain msgs = null;
			if (sys_pacct != null)
				msgs = ((InternalEObject)sys_pacct).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__SYS_PACCT, null, msgs);
			if (newSys_pacct != null)
				msgs = ((InternalEObject)newSys_pacct).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__SYS_PACCT, null, msgs);
			msgs = basicSetSys_pacct(newSys_pacct, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__SYS_PACCT, newSys_pacct, newSys_pacct));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getSys_ptrace() {
		return sys_ptrace;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSys_ptrace(FeatureState newSys_ptrace, NotificationChain msgs) {
		FeatureState oldSys_ptrace = sys_ptrace;
		sys_ptrace = newSys_ptrace;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__SYS_PTRACE, oldSys_ptrace, newSys_ptrace);
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
	public void setSys_ptrace(FeatureState newSys_ptrace) {
		if (newSys_ptrace != sys_ptrace) {
			NotificationChain msgs = null;
			if (sys_ptrace != null)
				msgs = ((InternalEObject)sys_ptrace).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__SYS_PTRACE, null, msgs);
			if (newSys_ptrace != null)
				msgs = ((InternalEObject)newSys_ptrace).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__SYS_PTRACE, null, msgs);
			msgs = basicSetSys_ptrace(newSys_ptrace, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__SYS_PTRACE, newSys_ptrace, newSys_ptrace));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getSys_rawio() {
		return sys_rawio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSys_rawio(FeatureState newSys_rawio, NotificationChain msgs) {
		FeatureState oldSys_rawio = sys_rawio;
		sys_rawio = newSys_rawio;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__SYS_RAWIO, oldSys_rawio, newSys_rawio);
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
	public void setSys_rawio(FeatureState newSys_rawio) {
		if (newSys_rawio != sys_rawio) {
			NotificationChain msgs = null;
			if (sys_rawio != null)
				msgs = ((InternalEObject)sys_rawio).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__SYS_RAWIO, null, msgs);
			if (newSys_rawio != null)
				msgs = ((InternalEObject)newSys_rawio).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__SYS_RAWIO, null, msgs);
			msgs = basicSetSys_rawio(newSys_rawio, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__SYS_RAWIO, newSys_rawio, newSys_rawio));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getSys_resource() {
		return sys_resource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSys_resource(FeatureState newSys_resource, NotificationChain msgs) {
		FeatureState oldSys_resource = sys_resource;
		sys_resource = newSys_resource;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__SYS_RESOURCE, oldSys_resource, newSys_resource);
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
	public void setSys_resource(FeatureState newSys_resource) {
		if (newSys_resource != sys_resource) {
			NotificationChain msgs = null;
			if (sys_resource != null)
				msgs = ((InternalEObject)sys_resource).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__SYS_RESOURCE, null, msgs);
			if (newSys_resource != null)
				msgs = ((InternalEObject)newSys_resource).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__SYS_RESOURCE, null, msgs);
			msgs = basicSetSys_resource(newSys_resource, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__SYS_RESOURCE, newSys_resource, newSys_resource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getSys_time() {
		return sys_time;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSys_time(FeatureState newSys_time, NotificationChain msgs) {
		FeatureState oldSys_time = sys_time;
		sys_time = newSys_time;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__SYS_TIME, oldSys_time, newSys_time);
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
	public void setSys_time(FeatureState newSys_time) {
		if (newSys_time != sys_time) {
			NotificationChain msgs = null;
			if (sys_time != null)
				msgs = ((InternalEObject)sys_time).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__SYS_TIME, null, msgs);
			if (newSys_time != null)
				msgs = ((InternalEObject)newSys_time).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__SYS_TIME, null, msgs);
			msgs = basicSetSys_time(newSys_time, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__SYS_TIME, newSys_time, newSys_time));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getSys_tty_config() {
		return sys_tty_config;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSys_tty_config(FeatureState newSys_tty_config, NotificationChain msgs) {
		FeatureState oldSys_tty_config = sys_tty_config;
		sys_tty_config = newSys_tty_config;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__SYS_TTY_CONFIG, oldSys_tty_config, newSys_tty_config);
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
	public void setSys_tty_config(FeatureState newSys_tty_config) {
		if (newSys_tty_config != sys_tty_config) {
			NotificationChain msgs = null;
			if (sys_tty_config != null)
				msgs = ((InternalEObject)sys_tty_config).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__SYS_TTY_CONFIG, null, msgs);
			if (newSys_tty_config != null)
				msgs = ((InternalEObject)newSys_tty_config).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__SYS_TTY_CONFIG, null, msgs);
			msgs = basicSetSys_tty_config(newSys_tty_config, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__SYS_TTY_CONFIG, newSys_tty_config, newSys_tty_config));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getSyslog() {
		return syslog;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSyslog(FeatureState newSyslog, NotificationChain msgs) {
		FeatureState oldSyslog = syslog;
		syslog = newSyslog;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__SYSLOG, oldSyslog, newSyslog);
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
	public void setSyslog(FeatureState newSyslog) {
		if (newSyslog != syslog) {
			NotificationChain msgs = null;
			if (syslog != null)
				msgs = ((InternalEObject)syslog).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__SYSLOG, null, msgs);
			if (newSyslog != null)
				msgs = ((InternalEObject)newSyslog).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__SYSLOG, null, msgs);
			msgs = basicSetSyslog(newSyslog, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__SYSLOG, newSyslog, newSyslog));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getWake_alarm() {
		return wake_alarm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetWake_alarm(FeatureState newWake_alarm, NotificationChain msgs) {
		FeatureState oldWake_alarm = wake_alarm;
		wake_alarm = newWake_alarm;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__WAKE_ALARM, oldWake_alarm, newWake_alarm);
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
	public void setWake_alarm(FeatureState newWake_alarm) {
		if (newWake_alarm != wake_alarm) {
			NotificationChain msgs = null;
			if (wake_alarm != null)
				msgs = ((InternalEObject)wake_alarm).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__WAKE_ALARM, null, msgs);
			if (newWake_alarm != null)
				msgs = ((InternalEObject)newWake_alarm).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_CAPABILITIES__WAKE_ALARM, null, msgs);
			msgs = basicSetWake_alarm(newWake_alarm, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_CAPABILITIES__WAKE_ALARM, newWake_alarm, newWake_alarm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.LXC_CAPABILITIES__AUDIT_CONTROL:
				return basicSetAudit_control(null, msgs);
			case DefinitionPackage.LXC_CAPABILITIES__AUDIT_WRITE:
				return basicSetAudit_write(null, msgs);
			case DefinitionPackage.LXC_CAPABILITIES__BLOCK_SUSPEND:
				return basicSetBlock_suspend(null, msgs);
			case DefinitionPackage.LXC_CAPABILITIES__CHOWN:
				return basicSetChown(null, msgs);
			case DefinitionPackage.LXC_CAPABILITIES__DAC_OVERRIDE:
				return basicSetDac_override(null, msgs);
			case DefinitionPackage.LXC_CAPABILITIES__DAC_READ_SEARCH:
				return basicSetDac_read_search(null, msgs);
			case DefinitionPackage.LXC_CAPABILITIES__FOWNER:
				return basicSetFowner(null, msgs);
			case DefinitionPackage.LXC_CAPABILITIES__FSETID:
				return basicSetFsetid(null, msgs);
			case DefinitionPackage.LXC_CAPABILITIES__IPC_LOCK:
				return basicSetIpc_lock(null, msgs);
			case DefinitionPackage.LXC_CAPABILITIES__IPC_OWNER:
				return basicSetIpc_owner(null, msgs);
			case DefinitionPackage.LXC_CAPABILITIES__KILL:
				return basicSetKill(null, msgs);
			case DefinitionPackage.LXC_CAPABILITIES__LEASE:
				return basicSetLease(null, msgs);
			case DefinitionPackage.LXC_CAPABILITIES__LINUX_IMMUTABLE:
				return basicSetLinux_immutable(null, msgs);
			case DefinitionPackage.LXC_CAPABILITIES__MAC_ADMIN:
				return basicSetMac_admin(null, msgs);
			case DefinitionPackage.LXC_CAPABILITIES__MAC_OVERRIDE:
				return basicSetMac_override(null, msgs);
			case DefinitionPackage.LXC_CAPABILITIES__MKNOD:
				return basicSetMknod(null, msgs);
			case DefinitionPackage.LXC_CAPABILITIES__NET_ADMIN:
				return basicSetNet_admin(null, msgs);
			case DefinitionPackage.LXC_CAPABILITIES__NET_BIND_SERVICE:
				return basicSetNet_bind_service(null, msgs);
			case DefinitionPackage.LXC_CAPABILITIES__NET_BROADCAST:
				return basicSetNet_broadcast(null, msgs);
			case DefinitionPackage.LXC_CAPABILITIES__NET_RAW:
				return basicSetNet_raw(null, msgs);
			case DefinitionPackage.LXC_CAPABILITIES__SETGID:
				return basicSetSetgid(null, msgs);
			case DefinitionPackage.LXC_CAPABILITIES__SETFCAP:
				return basicSetSetfcap(null, msgs);
			case DefinitionPackage.LXC_CAPABILITIES__SETPCAP:
				return basicSetSetpcap(null, msgs);
			case DefinitionPackage.LXC_CAPABILITIES__SETUID:
				return basicSetSetuid(null, msgs);
			case DefinitionPackage.LXC_CAPABILITIES__SYS_ADMIN:
				return basicSetSys_admin(null, msgs);
			case DefinitionPackage.LXC_CAPABILITIES__SYS_BOOT:
				return basicSetSys_boot(null, msgs);
			case DefinitionPackage.LXC_CAPABILITIES__SYS_CHROOT:
				return basicSetSys_chroot(null, msgs);
			case DefinitionPackage.LXC_CAPABILITIES__SYS_MODULE:
				return basicSetSys_module(null, msgs);
			case DefinitionPackage.LXC_CAPABILITIES__SYS_NICE:
				return basicSetSys_nice(null, msgs);
			case DefinitionPackage.LXC_CAPABILITIES__SYS_PACCT:
				return basicSetSys_pacct(null, msgs);
			case DefinitionPackage.LXC_CAPABILITIES__SYS_PTRACE:
				return basicSetSys_ptrace(null, msgs);
			case DefinitionPackage.LXC_CAPABILITIES__SYS_RAWIO:
				return basicSetSys_rawio(null, msgs);
			case DefinitionPackage.LXC_CAPABILITIES__SYS_RESOURCE:
				return basicSetSys_resource(null, msgs);
			case DefinitionPackage.LXC_CAPABILITIES__SYS_TIME:
				return basicSetSys_time(null, msgs);
			case DefinitionPackage.LXC_CAPABILITIES__SYS_TTY_CONFIG:
				return basicSetSys_tty_config(null, msgs);
			case DefinitionPackage.LXC_CAPABILITIES__SYSLOG:
				return basicSetSyslog(null, msgs);
			case DefinitionPackage.LXC_CAPABILITIES__WAKE_ALARM:
				return basicSetWake_alarm(null, msgs);
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
			case DefinitionPackage.LXC_CAPABILITIES__POLICY:
				return getPolicy();
			case DefinitionPackage.LXC_CAPABILITIES__AUDIT_CONTROL:
				return getAudit_control();
			case DefinitionPackage.LXC_CAPABILITIES__AUDIT_WRITE:
				return getAudit_write();
			case DefinitionPackage.LXC_CAPABILITIES__BLOCK_SUSPEND:
				return getBlock_suspend();
			case DefinitionPackage.LXC_CAPABILITIES__CHOWN:
				return getChown();
			case DefinitionPackage.LXC_CAPABILITIES__DAC_OVERRIDE:
				return getDac_override();
			case DefinitionPackage.LXC_CAPABILITIES__DAC_READ_SEARCH:
				return getDac_read_search();
			case DefinitionPackage.LXC_CAPABILITIES__FOWNER:
				return getFowner();
			case DefinitionPackage.LXC_CAPABILITIES__FSETID:
				return getFsetid();
			case DefinitionPackage.LXC_CAPABILITIES__IPC_LOCK:
				return getIpc_lock();
			case DefinitionPackage.LXC_CAPABILITIES__IPC_OWNER:
				return getIpc_owner();
			case DefinitionPackage.LXC_CAPABILITIES__KILL:
				return getKill();
			case DefinitionPackage.LXC_CAPABILITIES__LEASE:
				return getLease();
			case DefinitionPackage.LXC_CAPABILITIES__LINUX_IMMUTABLE:
				return getLinux_immutable();
			case DefinitionPackage.LXC_CAPABILITIES__MAC_ADMIN:
				return getMac_admin();
			case DefinitionPackage.LXC_CAPABILITIES__MAC_OVERRIDE:
				return getMac_override();
			case DefinitionPackage.LXC_CAPABILITIES__MKNOD:
				return getMknod();
			case DefinitionPackage.LXC_CAPABILITIES__NET_ADMIN:
				return getNet_admin();
			case DefinitionPackage.LXC_CAPABILITIES__NET_BIND_SERVICE:
				return getNet_bind_service();
			case DefinitionPackage.LXC_CAPABILITIES__NET_BROADCAST:
				return getNet_broadcast();
			case DefinitionPackage.LXC_CAPABILITIES__NET_RAW:
				return getNet_raw();
			case DefinitionPackage.LXC_CAPABILITIES__SETGID:
				return getSetgid();
			case DefinitionPackage.LXC_CAPABILITIES__SETFCAP:
				return getSetfcap();
			case DefinitionPackage.LXC_CAPABILITIES__SETPCAP:
				return getSetpcap();
			case DefinitionPackage.LXC_CAPABILITIES__SETUID:
				return getSetuid();
			case DefinitionPackage.LXC_CAPABILITIES__SYS_ADMIN:
				return getSys_admin();
			case DefinitionPackage.LXC_CAPABILITIES__SYS_BOOT:
				return getSys_boot();
			case DefinitionPackage.LXC_CAPABILITIES__SYS_CHROOT:
				return getSys_chroot();
			case DefinitionPackage.LXC_CAPABILITIES__SYS_MODULE:
				return getSys_module();
			case DefinitionPackage.LXC_CAPABILITIES__SYS_NICE:
				return getSys_nice();
			case DefinitionPackage.LXC_CAPABILITIES__SYS_PACCT:
				return getSys_pacct();
			case DefinitionPackage.LXC_CAPABILITIES__SYS_PTRACE:
				return getSys_ptrace();
			case DefinitionPackage.LXC_CAPABILITIES__SYS_RAWIO:
				return getSys_rawio();
			case DefinitionPackage.LXC_CAPABILITIES__SYS_RESOURCE:
				return getSys_resource();
			case DefinitionPackage.LXC_CAPABILITIES__SYS_TIME:
				return getSys_time();
			case DefinitionPackage.LXC_CAPABILITIES__SYS_TTY_CONFIG:
				return getSys_tty_config();
			case DefinitionPackage.LXC_CAPABILITIES__SYSLOG:
				return getSyslog();
			case DefinitionPackage.LXC_CAPABILITIES__WAKE_ALARM:
				return getWake_alarm();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case DefinitionPackage.LXC_CAPABILITIES__POLICY:
				setPolicy((String)newValue);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__AUDIT_CONTROL:
				setAudit_control((FeatureState)newValue);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__AUDIT_WRITE:
				setAudit_write((FeatureState)newValue);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__BLOCK_SUSPEND:
				setBlock_suspend((FeatureState)newValue);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__CHOWN:
				setChown((FeatureState)newValue);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__DAC_OVERRIDE:
				setDac_override((FeatureState)newValue);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__DAC_READ_SEARCH:
				setDac_read_search((FeatureState)newValue);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__FOWNER:
				setFowner((FeatureState)newValue);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__FSETID:
				setFsetid((FeatureState)newValue);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__IPC_LOCK:
				setIpc_lock((FeatureState)newValue);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__IPC_OWNER:
				setIpc_owner((FeatureState)newValue);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__KILL:
				setKill((FeatureState)newValue);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__LEASE:
				setLease((FeatureState)newValue);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__LINUX_IMMUTABLE:
				setLinux_immutable((FeatureState)newValue);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__MAC_ADMIN:
				setMac_admin((FeatureState)newValue);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__MAC_OVERRIDE:
				setMac_override((FeatureState)newValue);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__MKNOD:
				setMknod((FeatureState)newValue);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__NET_ADMIN:
				setNet_admin((FeatureState)newValue);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__NET_BIND_SERVICE:
				setNet_bind_service((FeatureState)newValue);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__NET_BROADCAST:
				setNet_broadcast((FeatureState)newValue);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__NET_RAW:
				setNet_raw((FeatureState)newValue);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__SETGID:
				setSetgid((FeatureState)newValue);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__SETFCAP:
				setSetfcap((FeatureState)newValue);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__SETPCAP:
				setSetpcap((FeatureState)newValue);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__SETUID:
				setSetuid((FeatureState)newValue);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__SYS_ADMIN:
				setSys_admin((FeatureState)newValue);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__SYS_BOOT:
				setSys_boot((FeatureState)newValue);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__SYS_CHROOT:
				setSys_chroot((FeatureState)newValue);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__SYS_MODULE:
				setSys_module((FeatureState)newValue);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__SYS_NICE:
				setSys_nice((FeatureState)newValue);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__SYS_PACCT:
				setSys_pacct((FeatureState)newValue);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__SYS_PTRACE:
				setSys_ptrace((FeatureState)newValue);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__SYS_RAWIO:
				setSys_rawio((FeatureState)newValue);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__SYS_RESOURCE:
				setSys_resource((FeatureState)newValue);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__SYS_TIME:
				setSys_time((FeatureState)newValue);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__SYS_TTY_CONFIG:
				setSys_tty_config((FeatureState)newValue);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__SYSLOG:
				setSyslog((FeatureState)newValue);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__WAKE_ALARM:
				setWake_alarm((FeatureState)newValue);
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
			case DefinitionPackage.LXC_CAPABILITIES__POLICY:
				setPolicy(POLICY_EDEFAULT);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__AUDIT_CONTROL:
				setAudit_control((FeatureState)null);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__AUDIT_WRITE:
				setAudit_write((FeatureState)null);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__BLOCK_SUSPEND:
				setBlock_suspend((FeatureState)null);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__CHOWN:
				setChown((FeatureState)null);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__DAC_OVERRIDE:
				setDac_override((FeatureState)null);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__DAC_READ_SEARCH:
				setDac_read_search((FeatureState)null);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__FOWNER:
				setFowner((FeatureState)null);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__FSETID:
				setFsetid((FeatureState)null);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__IPC_LOCK:
				setIpc_lock((FeatureState)null);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__IPC_OWNER:
				setIpc_owner((FeatureState)null);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__KILL:
				setKill((FeatureState)null);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__LEASE:
				setLease((FeatureState)null);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__LINUX_IMMUTABLE:
				setLinux_immutable((FeatureState)null);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__MAC_ADMIN:
				setMac_admin((FeatureState)null);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__MAC_OVERRIDE:
				setMac_override((FeatureState)null);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__MKNOD:
				setMknod((FeatureState)null);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__NET_ADMIN:
				setNet_admin((FeatureState)null);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__NET_BIND_SERVICE:
				setNet_bind_service((FeatureState)null);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__NET_BROADCAST:
				setNet_broadcast((FeatureState)null);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__NET_RAW:
				setNet_raw((FeatureState)null);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__SETGID:
				setSetgid((FeatureState)null);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__SETFCAP:
				setSetfcap((FeatureState)null);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__SETPCAP:
				setSetpcap((FeatureState)null);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__SETUID:
				setSetuid((FeatureState)null);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__SYS_ADMIN:
				setSys_admin((FeatureState)null);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__SYS_BOOT:
				setSys_boot((FeatureState)null);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__SYS_CHROOT:
				setSys_chroot((FeatureState)null);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__SYS_MODULE:
				setSys_module((FeatureState)null);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__SYS_NICE:
				setSys_nice((FeatureState)null);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__SYS_PACCT:
				setSys_pacct((FeatureState)null);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__SYS_PTRACE:
				setSys_ptrace((FeatureState)null);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__SYS_RAWIO:
				setSys_rawio((FeatureState)null);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__SYS_RESOURCE:
				setSys_resource((FeatureState)null);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__SYS_TIME:
				setSys_time((FeatureState)null);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__SYS_TTY_CONFIG:
				setSys_tty_config((FeatureState)null);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__SYSLOG:
				setSyslog((FeatureState)null);
				return;
			case DefinitionPackage.LXC_CAPABILITIES__WAKE_ALARM:
				setWake_alarm((FeatureState)null);
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
			case DefinitionPackage.LXC_CAPABILITIES__POLICY:
				return POLICY_EDEFAULT == null ? policy != null : !POLICY_EDEFAULT.equals(policy);
			case DefinitionPackage.LXC_CAPABILITIES__AUDIT_CONTROL:
				return audit_control != null;
			case DefinitionPackage.LXC_CAPABILITIES__AUDIT_WRITE:
				return audit_write != null;
			case DefinitionPackage.LXC_CAPABILITIES__BLOCK_SUSPEND:
				return block_suspend != null;
			case DefinitionPackage.LXC_CAPABILITIES__CHOWN:
				return chown != null;
			case DefinitionPackage.LXC_CAPABILITIES__DAC_OVERRIDE:
				return dac_override != null;
			case DefinitionPackage.LXC_CAPABILITIES__DAC_READ_SEARCH:
				return dac_read_search != null;
			case DefinitionPackage.LXC_CAPABILITIES__FOWNER:
				return fowner != null;
			case DefinitionPackage.LXC_CAPABILITIES__FSETID:
				return fsetid != null;
			case DefinitionPackage.LXC_CAPABILITIES__IPC_LOCK:
				return ipc_lock != null;
			case DefinitionPackage.LXC_CAPABILITIES__IPC_OWNER:
				return ipc_owner != null;
			case DefinitionPackage.LXC_CAPABILITIES__KILL:
				return kill != null;
			case DefinitionPackage.LXC_CAPABILITIES__LEASE:
				return lease != null;
			case DefinitionPackage.LXC_CAPABILITIES__LINUX_IMMUTABLE:
				return linux_immutable != null;
			case DefinitionPackage.LXC_CAPABILITIES__MAC_ADMIN:
				return mac_admin != null;
			case DefinitionPackage.LXC_CAPABILITIES__MAC_OVERRIDE:
				return mac_override != null;
			case DefinitionPackage.LXC_CAPABILITIES__MKNOD:
				return mknod != null;
			case DefinitionPackage.LXC_CAPABILITIES__NET_ADMIN:
				return net_admin != null;
			case DefinitionPackage.LXC_CAPABILITIES__NET_BIND_SERVICE:
				return net_bind_service != null;
			case DefinitionPackage.LXC_CAPABILITIES__NET_BROADCAST:
				return net_broadcast != null;
			case DefinitionPackage.LXC_CAPABILITIES__NET_RAW:
				return net_raw != null;
			case DefinitionPackage.LXC_CAPABILITIES__SETGID:
				return setgid != null;
			case DefinitionPackage.LXC_CAPABILITIES__SETFCAP:
				return setfcap != null;
			case DefinitionPackage.LXC_CAPABILITIES__SETPCAP:
				return setpcap != null;
			case DefinitionPackage.LXC_CAPABILITIES__SETUID:
				return setuid != null;
			case DefinitionPackage.LXC_CAPABILITIES__SYS_ADMIN:
				return sys_admin != null;
			case DefinitionPackage.LXC_CAPABILITIES__SYS_BOOT:
				return sys_boot != null;
			case DefinitionPackage.LXC_CAPABILITIES__SYS_CHROOT:
				return sys_chroot != null;
			case DefinitionPackage.LXC_CAPABILITIES__SYS_MODULE:
				return sys_module != null;
			case DefinitionPackage.LXC_CAPABILITIES__SYS_NICE:
				return sys_nice != null;
			case DefinitionPackage.LXC_CAPABILITIES__SYS_PACCT:
				return sys_pacct != null;
			case DefinitionPackage.LXC_CAPABILITIES__SYS_PTRACE:
				return sys_ptrace != null;
			case DefinitionPackage.LXC_CAPABILITIES__SYS_RAWIO:
				return sys_rawio != null;
			case DefinitionPackage.LXC_CAPABILITIES__SYS_RESOURCE:
				return sys_resource != null;
			case DefinitionPackage.LXC_CAPABILITIES__SYS_TIME:
				return sys_time != null;
			case DefinitionPackage.LXC_CAPABILITIES__SYS_TTY_CONFIG:
				return sys_tty_config != null;
			case DefinitionPackage.LXC_CAPABILITIES__SYSLOG:
				return syslog != null;
			case DefinitionPackage.LXC_CAPABILITIES__WAKE_ALARM:
				return wake_alarm != null;
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
		result.append(" (policy: ");
		result.append(policy);
		result.append(')');
		return result.toString();
	}

} //LxcCapabilitiesImpl
