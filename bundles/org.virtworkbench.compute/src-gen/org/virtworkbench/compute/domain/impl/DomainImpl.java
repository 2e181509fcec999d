/**
 */
package org.virtworkbench.compute.domain.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.domain.DomainPackage;
import org.virtworkbench.compute.domain.State;

import org.virtworkbench.core.inventory.impl.InventoryElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Domain</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.domain.impl.DomainImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.virtworkbench.compute.domain.impl.DomainImpl#getState <em>State</em>}</li>
 *   <li>{@link org.virtworkbench.compute.domain.impl.DomainImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.virtworkbench.compute.domain.impl.DomainImpl#getVcpu <em>Vcpu</em>}</li>
 *   <li>{@link org.virtworkbench.compute.domain.impl.DomainImpl#getMaxVcpu <em>Max Vcpu</em>}</li>
 *   <li>{@link org.virtworkbench.compute.domain.impl.DomainImpl#getMemory <em>Memory</em>}</li>
 *   <li>{@link org.virtworkbench.compute.domain.impl.DomainImpl#getMaxMemory <em>Max Memory</em>}</li>
 *   <li>{@link org.virtworkbench.compute.domain.impl.DomainImpl#isPersistent <em>Persistent</em>}</li>
 *   <li>{@link org.virtworkbench.compute.domain.impl.DomainImpl#isAutostart <em>Autostart</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DomainImpl extends InventoryElementImpl implements Domain {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final int ID_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected int id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final State STATE_EDEFAULT = State.NOSTATE;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected State state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getVcpu() <em>Vcpu</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVcpu()
	 * @generated
	 * @ordered
	 */
	protected static final int VCPU_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getVcpu() <em>Vcpu</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVcpu()
	 * @generated
	 * @ordered
	 */
	protected int vcpu = VCPU_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxVcpu() <em>Max Vcpu</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxVcpu()
	 * @generated
	 * @ordered
	 */
	protected static final int MAX_VCPU_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getMaxVcpu() <em>Max Vcpu</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxVcpu()
	 * @generated
	 * @ordered
	 */
	protected int maxVcpu = MAX_VCPU_EDEFAULT;

	/**
	 * The default value of the '{@link #getMemory() <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemory()
	 * @generated
	 * @ordered
	 */
	protected static final long MEMORY_EDEFAULT = -1L;

	/**
	 * The cached value of the '{@link #getMemory() <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemory()
	 * @generated
	 * @ordered
	 */
	protected long memory = MEMORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxMemory() <em>Max Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxMemory()
	 * @generated
	 * @ordered
	 */
	protected static final long MAX_MEMORY_EDEFAULT = -1L;

	/**
	 * The cached value of the '{@link #getMaxMemory() <em>Max Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxMemory()
	 * @generated
	 * @ordered
	 */
	protected long maxMemory = MAX_MEMORY_EDEFAULT;

	/**
	 * The default value of the '{@link #isPersistent() <em>Persistent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPersistent()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PERSISTENT_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isPersistent() <em>Persistent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPersistent()
	 * @generated
	 * @ordered
	 */
	protected boolean persistent = PERSISTENT_EDEFAULT;

	/**
	 * The default value of the '{@link #isAutostart() <em>Autostart</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAutostart()
	 * @generated
	 * @ordered
	 */
	protected static final boolean AUTOSTART_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAutostart() <em>Autostart</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAutostart()
	 * @generated
	 * @ordered
	 */
	protected boolean autostart = AUTOSTART_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DomainImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DomainPackage.Literals.DOMAIN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(int newId) {
		int oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DomainPackage.DOMAIN__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public State getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(State newState) {
		State oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DomainPackage.DOMAIN__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DomainPackage.DOMAIN__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getVcpu() {
		return vcpu;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVcpu(int newVcpu) {
		int oldVcpu = vcpu;
		vcpu = newVcpu;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DomainPackage.DOMAIN__VCPU, oldVcpu, vcpu));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMaxVcpu() {
		return maxVcpu;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxVcpu(int newMaxVcpu) {
		int oldMaxVcpu = maxVcpu;
		maxVcpu = newMaxVcpu;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DomainPackage.DOMAIN__MAX_VCPU, oldMaxVcpu, maxVcpu));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getMemory() {
		return memory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemory(long newMemory) {
		long oldMemory = memory;
		memory = newMemory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DomainPackage.DOMAIN__MEMORY, oldMemory, memory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getMaxMemory() {
		return maxMemory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxMemory(long newMaxMemory) {
		long oldMaxMemory = maxMemory;
		maxMemory = newMaxMemory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DomainPackage.DOMAIN__MAX_MEMORY, oldMaxMemory, maxMemory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPersistent() {
		return persistent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPersistent(boolean newPersistent) {
		boolean oldPersistent = persistent;
		persistent = newPersistent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DomainPackage.DOMAIN__PERSISTENT, oldPersistent, persistent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAutostart() {
		return autostart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAutostart(boolean newAutostart) {
		boolean oldAutostart = autostart;
		autostart = newAutostart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DomainPackage.DOMAIN__AUTOSTART, oldAutostart, autostart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DomainPackage.DOMAIN__ID:
				return getId();
			case DomainPackage.DOMAIN__STATE:
				return getState();
			case DomainPackage.DOMAIN__REASON:
				return getReason();
			case DomainPackage.DOMAIN__VCPU:
				return getVcpu();
			case DomainPackage.DOMAIN__MAX_VCPU:
				return getMaxVcpu();
			case DomainPackage.DOMAIN__MEMORY:
				return getMemory();
			case DomainPackage.DOMAIN__MAX_MEMORY:
				return getMaxMemory();
			case DomainPackage.DOMAIN__PERSISTENT:
				return isPersistent();
			case DomainPackage.DOMAIN__AUTOSTART:
				return isAutostart();
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
			case DomainPackage.DOMAIN__ID:
				setId((Integer)newValue);
				return;
			case DomainPackage.DOMAIN__STATE:
				setState((State)newValue);
				return;
			case DomainPackage.DOMAIN__REASON:
				setReason((String)newValue);
				return;
			case DomainPackage.DOMAIN__VCPU:
				setVcpu((Integer)newValue);
				return;
			case DomainPackage.DOMAIN__MAX_VCPU:
				setMaxVcpu((Integer)newValue);
				return;
			case DomainPackage.DOMAIN__MEMORY:
				setMemory((Long)newValue);
				return;
			case DomainPackage.DOMAIN__MAX_MEMORY:
				setMaxMemory((Long)newValue);
				return;
			case DomainPackage.DOMAIN__PERSISTENT:
				setPersistent((Boolean)newValue);
				return;
			case DomainPackage.DOMAIN__AUTOSTART:
				setAutostart((Boolean)newValue);
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
			case DomainPackage.DOMAIN__ID:
				setId(ID_EDEFAULT);
				return;
			case DomainPackage.DOMAIN__STATE:
				setState(STATE_EDEFAULT);
				return;
			case DomainPackage.DOMAIN__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case DomainPackage.DOMAIN__VCPU:
				setVcpu(VCPU_EDEFAULT);
				return;
			case DomainPackage.DOMAIN__MAX_VCPU:
				setMaxVcpu(MAX_VCPU_EDEFAULT);
				return;
			case DomainPackage.DOMAIN__MEMORY:
				setMemory(MEMORY_EDEFAULT);
				return;
			case DomainPackage.DOMAIN__MAX_MEMORY:
				setMaxMemory(MAX_MEMORY_EDEFAULT);
				return;
			case DomainPackage.DOMAIN__PERSISTENT:
				setPersistent(PERSISTENT_EDEFAULT);
				return;
			case DomainPackage.DOMAIN__AUTOSTART:
				setAutostart(AUTOSTART_EDEFAULT);
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
			case DomainPackage.DOMAIN__ID:
				return id != ID_EDEFAULT;
			case DomainPackage.DOMAIN__STATE:
				return state != STATE_EDEFAULT;
			case DomainPackage.DOMAIN__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case DomainPackage.DOMAIN__VCPU:
				return vcpu != VCPU_EDEFAULT;
			case DomainPackage.DOMAIN__MAX_VCPU:
				return maxVcpu != MAX_VCPU_EDEFAULT;
			case DomainPackage.DOMAIN__MEMORY:
				return memory != MEMORY_EDEFAULT;
			case DomainPackage.DOMAIN__MAX_MEMORY:
				return maxMemory != MAX_MEMORY_EDEFAULT;
			case DomainPackage.DOMAIN__PERSISTENT:
				return persistent != PERSISTENT_EDEFAULT;
			case DomainPackage.DOMAIN__AUTOSTART:
				return autostart != AUTOSTART_EDEFAULT;
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
		result.append(" (id: ");
		result.append(id);
		result.append(", state: ");
		result.append(state);
		result.append(", reason: ");
		result.append(reason);
		result.append(", vcpu: ");
		result.append(vcpu);
		result.append(", maxVcpu: ");
		result.append(maxVcpu);
		result.append(", memory: ");
		result.append(memory);
		result.append(", maxMemory: ");
		result.append(maxMemory);
		result.append(", persistent: ");
		result.append(persistent);
		result.append(", autostart: ");
		result.append(autostart);
		result.append(')');
		return result.toString();
	}

} //DomainImpl
