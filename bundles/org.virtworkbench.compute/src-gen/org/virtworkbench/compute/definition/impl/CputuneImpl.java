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

import org.virtworkbench.compute.definition.Cachetune;
import org.virtworkbench.compute.definition.Cputune;
import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.EmulatorPin;
import org.virtworkbench.compute.definition.EmulatorScheduler;
import org.virtworkbench.compute.definition.IothreadPin;
import org.virtworkbench.compute.definition.IothreadScheduler;
import org.virtworkbench.compute.definition.Memorytune;
import org.virtworkbench.compute.definition.VcpuPin;
import org.virtworkbench.compute.definition.VcpuScheduler;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cputune</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CputuneImpl#getShares <em>Shares</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CputuneImpl#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CputuneImpl#getQuota <em>Quota</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CputuneImpl#getGlobal_period <em>Global period</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CputuneImpl#getGlobal_quota <em>Global quota</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CputuneImpl#getEmulator_period <em>Emulator period</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CputuneImpl#getEmulator_quota <em>Emulator quota</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CputuneImpl#getIothread_period <em>Iothread period</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CputuneImpl#getIothread_quota <em>Iothread quota</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CputuneImpl#getVcpupin <em>Vcpupin</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CputuneImpl#getEmulatorpin <em>Emulatorpin</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CputuneImpl#getIothreadpin <em>Iothreadpin</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CputuneImpl#getVcpusched <em>Vcpusched</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CputuneImpl#getIothreadsched <em>Iothreadsched</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CputuneImpl#getEmulatorsched <em>Emulatorsched</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CputuneImpl#getCachetune <em>Cachetune</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CputuneImpl#getMemorytune <em>Memorytune</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CputuneImpl extends MinimalEObjectImpl.Container implements Cputune {
	/**
	 * The default value of the '{@link #getShares() <em>Shares</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShares()
	 * @generated
	 * @ordered
	 */
	protected static final Long SHARES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShares() <em>Shares</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShares()
	 * @generated
	 * @ordered
	 */
	protected Long shares = SHARES_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriod() <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected static final Long PERIOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriod() <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected Long period = PERIOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuota() <em>Quota</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuota()
	 * @generated
	 * @ordered
	 */
	protected static final Long QUOTA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuota() <em>Quota</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuota()
	 * @generated
	 * @ordered
	 */
	protected Long quota = QUOTA_EDEFAULT;

	/**
	 * The default value of the '{@link #getGlobal_period() <em>Global period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGlobal_period()
	 * @generated
	 * @ordered
	 */
	protected static final Long GLOBAL_PERIOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGlobal_period() <em>Global period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGlobal_period()
	 * @generated
	 * @ordered
	 */
	protected Long global_period = GLOBAL_PERIOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getGlobal_quota() <em>Global quota</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGlobal_quota()
	 * @generated
	 * @ordered
	 */
	protected static final Long GLOBAL_QUOTA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGlobal_quota() <em>Global quota</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGlobal_quota()
	 * @generated
	 * @ordered
	 */
	protected Long global_quota = GLOBAL_QUOTA_EDEFAULT;

	/**
	 * The default value of the '{@link #getEmulator_period() <em>Emulator period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmulator_period()
	 * @generated
	 * @ordered
	 */
	protected static final Long EMULATOR_PERIOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEmulator_period() <em>Emulator period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmulator_period()
	 * @generated
	 * @ordered
	 */
	protected Long emulator_period = EMULATOR_PERIOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getEmulator_quota() <em>Emulator quota</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmulator_quota()
	 * @generated
	 * @ordered
	 */
	protected static final Long EMULATOR_QUOTA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEmulator_quota() <em>Emulator quota</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmulator_quota()
	 * @generated
	 * @ordered
	 */
	protected Long emulator_quota = EMULATOR_QUOTA_EDEFAULT;

	/**
	 * The default value of the '{@link #getIothread_period() <em>Iothread period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIothread_period()
	 * @generated
	 * @ordered
	 */
	protected static final Long IOTHREAD_PERIOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIothread_period() <em>Iothread period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIothread_period()
	 * @generated
	 * @ordered
	 */
	protected Long iothread_period = IOTHREAD_PERIOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getIothread_quota() <em>Iothread quota</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIothread_quota()
	 * @generated
	 * @ordered
	 */
	protected static final Long IOTHREAD_QUOTA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIothread_quota() <em>Iothread quota</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIothread_quota()
	 * @generated
	 * @ordered
	 */
	protected Long iothread_quota = IOTHREAD_QUOTA_EDEFAULT;

	/**
	 * The cached value of the '{@link #getVcpupin() <em>Vcpupin</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVcpupin()
	 * @generated
	 * @ordered
	 */
	protected EList<VcpuPin> vcpupin;

	/**
	 * The cached value of the '{@link #getEmulatorpin() <em>Emulatorpin</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmulatorpin()
	 * @generated
	 * @ordered
	 */
	protected EmulatorPin emulatorpin;

	/**
	 * The cached value of the '{@link #getIothreadpin() <em>Iothreadpin</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIothreadpin()
	 * @generated
	 * @ordered
	 */
	protected EList<IothreadPin> iothreadpin;

	/**
	 * The cached value of the '{@link #getVcpusched() <em>Vcpusched</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVcpusched()
	 * @generated
	 * @ordered
	 */
	protected EList<VcpuScheduler> vcpusched;

	/**
	 * The cached value of the '{@link #getIothreadsched() <em>Iothreadsched</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIothreadsched()
	 * @generated
	 * @ordered
	 */
	protected EList<IothreadScheduler> iothreadsched;

	/**
	 * The cached value of the '{@link #getEmulatorsched() <em>Emulatorsched</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmulatorsched()
	 * @generated
	 * @ordered
	 */
	protected EmulatorScheduler emulatorsched;

	/**
	 * The cached value of the '{@link #getCachetune() <em>Cachetune</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCachetune()
	 * @generated
	 * @ordered
	 */
	protected EList<Cachetune> cachetune;

	/**
	 * The cached value of the '{@link #getMemorytune() <em>Memorytune</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemorytune()
	 * @generated
	 * @ordered
	 */
	protected EList<Memorytune> memorytune;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CputuneImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.CPUTUNE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getShares() {
		return shares;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShares(Long newShares) {
		Long oldShares = shares;
		shares = newShares;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CPUTUNE__SHARES, oldShares, shares));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getPeriod() {
		return period;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriod(Long newPeriod) {
		Long oldPeriod = period;
		period = newPeriod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CPUTUNE__PERIOD, oldPeriod, period));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getQuota() {
		return quota;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuota(Long newQuota) {
		Long oldQuota = quota;
		quota = newQuota;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CPUTUNE__QUOTA, oldQuota, quota));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getGlobal_period() {
		return global_period;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGlobal_period(Long newGlobal_period) {
		Long oldGlobal_period = global_period;
		global_period = newGlobal_period;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CPUTUNE__GLOBAL_PERIOD, oldGlobal_period, global_period));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getGlobal_quota() {
		return global_quota;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGlobal_quota(Long newGlobal_quota) {
		Long oldGlobal_quota = global_quota;
		global_quota = newGlobal_quota;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CPUTUNE__GLOBAL_QUOTA, oldGlobal_quota, global_quota));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getEmulator_period() {
		return emulator_period;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmulator_period(Long newEmulator_period) {
		Long oldEmulator_period = emulator_period;
		emulator_period = newEmulator_period;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CPUTUNE__EMULATOR_PERIOD, oldEmulator_period, emulator_period));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getEmulator_quota() {
		return emulator_quota;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmulator_quota(Long newEmulator_quota) {
		Long oldEmulator_quota = emulator_quota;
		emulator_quota = newEmulator_quota;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CPUTUNE__EMULATOR_QUOTA, oldEmulator_quota, emulator_quota));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getIothread_period() {
		return iothread_period;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIothread_period(Long newIothread_period) {
		Long oldIothread_period = iothread_period;
		iothread_period = newIothread_period;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CPUTUNE__IOTHREAD_PERIOD, oldIothread_period, iothread_period));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getIothread_quota() {
		return iothread_quota;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIothread_quota(Long newIothread_quota) {
		Long oldIothread_quota = iothread_quota;
		iothread_quota = newIothread_quota;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CPUTUNE__IOTHREAD_QUOTA, oldIothread_quota, iothread_quota));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<VcpuPin> getVcpupin() {
		if (vcpupin == null) {
			vcpupin = new EObjectContainmentEList<VcpuPin>(VcpuPin.class, this, DefinitionPackage.CPUTUNE__VCPUPIN);
		}
		return vcpupin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EmulatorPin getEmulatorpin() {
		return emulatorpin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEmulatorpin(EmulatorPin newEmulatorpin, NotificationChain msgs) {
		EmulatorPin oldEmulatorpin = emulatorpin;
		emulatorpin = newEmulatorpin;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.CPUTUNE__EMULATORPIN, oldEmulatorpin, newEmulatorpin);
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
	public void setEmulatorpin(EmulatorPin newEmulatorpin) {
		if (newEmulatorpin != emulatorpin) {
			NotificationChain msgs = null;
			if (emulatorpin != null)
				msgs = ((InternalEObject)emulatorpin).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.CPUTUNE__EMULATORPIN, null, msgs);
			if (newEmulatorpin != null)
				msgs = ((InternalEObject)newEmulatorpin).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.CPUTUNE__EMULATORPIN, null, msgs);
			msgs = basicSetEmulatorpin(newEmulatorpin, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CPUTUNE__EMULATORPIN, newEmulatorpin, newEmulatorpin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<IothreadPin> getIothreadpin() {
		if (iothreadpin == null) {
			iothreadpin = new EObjectContainmentEList<IothreadPin>(IothreadPin.class, this, DefinitionPackage.CPUTUNE__IOTHREADPIN);
		}
		return iothreadpin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<VcpuScheduler> getVcpusched() {
		if (vcpusched == null) {
			vcpusched = new EObjectContainmentEList<VcpuScheduler>(VcpuScheduler.class, this, DefinitionPackage.CPUTUNE__VCPUSCHED);
		}
		return vcpusched;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<IothreadScheduler> getIothreadsched() {
		if (iothreadsched == null) {
			iothreadsched = new EObjectContainmentEList<IothreadScheduler>(IothreadScheduler.class, this, DefinitionPackage.CPUTUNE__IOTHREADSCHED);
		}
		return iothreadsched;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EmulatorScheduler getEmulatorsched() {
		return emulatorsched;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEmulatorsched(EmulatorScheduler newEmulatorsched, NotificationChain msgs) {
		EmulatorScheduler oldEmulatorsched = emulatorsched;
		emulatorsched = newEmulatorsched;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.CPUTUNE__EMULATORSCHED, oldEmulatorsched, newEmulatorsched);
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
	public void setEmulatorsched(EmulatorScheduler newEmulatorsched) {
		if (newEmulatorsched != emulatorsched) {
			NotificationChain msgs = null;
			if (emulatorsched != null)
				msgs = ((InternalEObject)emulatorsched).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.CPUTUNE__EMULATORSCHED, null, msgs);
			if (newEmulatorsched != null)
				msgs = ((InternalEObject)newEmulatorsched).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.CPUTUNE__EMULATORSCHED, null, msgs);
			msgs = basicSetEmulatorsched(newEmulatorsched, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CPUTUNE__EMULATORSCHED, newEmulatorsched, newEmulatorsched));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Cachetune> getCachetune() {
		if (cachetune == null) {
			cachetune = new EObjectContainmentEList<Cachetune>(Cachetune.class, this, DefinitionPackage.CPUTUNE__CACHETUNE);
		}
		return cachetune;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Memorytune> getMemorytune() {
		if (memorytune == null) {
			memorytune = new EObjectContainmentEList<Memorytune>(Memorytune.class, this, DefinitionPackage.CPUTUNE__MEMORYTUNE);
		}
		return memorytune;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.CPUTUNE__VCPUPIN:
				return ((InternalEList<?>)getVcpupin()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.CPUTUNE__EMULATORPIN:
				return basicSetEmulatorpin(null, msgs);
			case DefinitionPackage.CPUTUNE__IOTHREADPIN:
				return ((InternalEList<?>)getIothreadpin()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.CPUTUNE__VCPUSCHED:
				return ((InternalEList<?>)getVcpusched()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.CPUTUNE__IOTHREADSCHED:
				return ((InternalEList<?>)getIothreadsched()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.CPUTUNE__EMULATORSCHED:
				return basicSetEmulatorsched(null, msgs);
			case DefinitionPackage.CPUTUNE__CACHETUNE:
				return ((InternalEList<?>)getCachetune()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.CPUTUNE__MEMORYTUNE:
				return ((InternalEList<?>)getMemorytune()).basicRemove(otherEnd, msgs);
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
			case DefinitionPackage.CPUTUNE__SHARES:
				return getShares();
			case DefinitionPackage.CPUTUNE__PERIOD:
				return getPeriod();
			case DefinitionPackage.CPUTUNE__QUOTA:
				return getQuota();
			case DefinitionPackage.CPUTUNE__GLOBAL_PERIOD:
				return getGlobal_period();
			case DefinitionPackage.CPUTUNE__GLOBAL_QUOTA:
				return getGlobal_quota();
			case DefinitionPackage.CPUTUNE__EMULATOR_PERIOD:
				return getEmulator_period();
			case DefinitionPackage.CPUTUNE__EMULATOR_QUOTA:
				return getEmulator_quota();
			case DefinitionPackage.CPUTUNE__IOTHREAD_PERIOD:
				return getIothread_period();
			case DefinitionPackage.CPUTUNE__IOTHREAD_QUOTA:
				return getIothread_quota();
			case DefinitionPackage.CPUTUNE__VCPUPIN:
				return getVcpupin();
			case DefinitionPackage.CPUTUNE__EMULATORPIN:
				return getEmulatorpin();
			case DefinitionPackage.CPUTUNE__IOTHREADPIN:
				return getIothreadpin();
			case DefinitionPackage.CPUTUNE__VCPUSCHED:
				return getVcpusched();
			case DefinitionPackage.CPUTUNE__IOTHREADSCHED:
				return getIothreadsched();
			case DefinitionPackage.CPUTUNE__EMULATORSCHED:
				return getEmulatorsched();
			case DefinitionPackage.CPUTUNE__CACHETUNE:
				return getCachetune();
			case DefinitionPackage.CPUTUNE__MEMORYTUNE:
				return getMemorytune();
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
			case DefinitionPackage.CPUTUNE__SHARES:
				setShares((Long)newValue);
				return;
			case DefinitionPackage.CPUTUNE__PERIOD:
				setPeriod((Long)newValue);
				return;
			case DefinitionPackage.CPUTUNE__QUOTA:
				setQuota((Long)newValue);
				return;
			case DefinitionPackage.CPUTUNE__GLOBAL_PERIOD:
				setGlobal_period((Long)newValue);
				return;
			case DefinitionPackage.CPUTUNE__GLOBAL_QUOTA:
				setGlobal_quota((Long)newValue);
				return;
			case DefinitionPackage.CPUTUNE__EMULATOR_PERIOD:
				setEmulator_period((Long)newValue);
				return;
			case DefinitionPackage.CPUTUNE__EMULATOR_QUOTA:
				setEmulator_quota((Long)newValue);
				return;
			case DefinitionPackage.CPUTUNE__IOTHREAD_PERIOD:
				setIothread_period((Long)newValue);
				return;
			case DefinitionPackage.CPUTUNE__IOTHREAD_QUOTA:
				setIothread_quota((Long)newValue);
				return;
			case DefinitionPackage.CPUTUNE__VCPUPIN:
				getVcpupin().clear();
				getVcpupin().addAll((Collection<? extends VcpuPin>)newValue);
				return;
			case DefinitionPackage.CPUTUNE__EMULATORPIN:
				setEmulatorpin((EmulatorPin)newValue);
				return;
			case DefinitionPackage.CPUTUNE__IOTHREADPIN:
				getIothreadpin().clear();
				getIothreadpin().addAll((Collection<? extends IothreadPin>)newValue);
				return;
			case DefinitionPackage.CPUTUNE__VCPUSCHED:
				getVcpusched().clear();
				getVcpusched().addAll((Collection<? extends VcpuScheduler>)newValue);
				return;
			case DefinitionPackage.CPUTUNE__IOTHREADSCHED:
				getIothreadsched().clear();
				getIothreadsched().addAll((Collection<? extends IothreadScheduler>)newValue);
				return;
			case DefinitionPackage.CPUTUNE__EMULATORSCHED:
				setEmulatorsched((EmulatorScheduler)newValue);
				return;
			case DefinitionPackage.CPUTUNE__CACHETUNE:
				getCachetune().clear();
				getCachetune().addAll((Collection<? extends Cachetune>)newValue);
				return;
			case DefinitionPackage.CPUTUNE__MEMORYTUNE:
				getMemorytune().clear();
				getMemorytune().addAll((Collection<? extends Memorytune>)newValue);
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
			case DefinitionPackage.CPUTUNE__SHARES:
				setShares(SHARES_EDEFAULT);
				return;
			case DefinitionPackage.CPUTUNE__PERIOD:
				setPeriod(PERIOD_EDEFAULT);
				return;
			case DefinitionPackage.CPUTUNE__QUOTA:
				setQuota(QUOTA_EDEFAULT);
				return;
			case DefinitionPackage.CPUTUNE__GLOBAL_PERIOD:
				setGlobal_period(GLOBAL_PERIOD_EDEFAULT);
				return;
			case DefinitionPackage.CPUTUNE__GLOBAL_QUOTA:
				setGlobal_quota(GLOBAL_QUOTA_EDEFAULT);
				return;
			case DefinitionPackage.CPUTUNE__EMULATOR_PERIOD:
				setEmulator_period(EMULATOR_PERIOD_EDEFAULT);
				return;
			case DefinitionPackage.CPUTUNE__EMULATOR_QUOTA:
				setEmulator_quota(EMULATOR_QUOTA_EDEFAULT);
				return;
			case DefinitionPackage.CPUTUNE__IOTHREAD_PERIOD:
				setIothread_period(IOTHREAD_PERIOD_EDEFAULT);
				return;
			case DefinitionPackage.CPUTUNE__IOTHREAD_QUOTA:
				setIothread_quota(IOTHREAD_QUOTA_EDEFAULT);
				return;
			case DefinitionPackage.CPUTUNE__VCPUPIN:
				getVcpupin().clear();
				return;
			case DefinitionPackage.CPUTUNE__EMULATORPIN:
				setEmulatorpin((EmulatorPin)null);
				return;
			case DefinitionPackage.CPUTUNE__IOTHREADPIN:
				getIothreadpin().clear();
				return;
			case DefinitionPackage.CPUTUNE__VCPUSCHED:
				getVcpusched().clear();
				return;
			case DefinitionPackage.CPUTUNE__IOTHREADSCHED:
				getIothreadsched().clear();
				return;
			case DefinitionPackage.CPUTUNE__EMULATORSCHED:
				setEmulatorsched((EmulatorScheduler)null);
				return;
			case DefinitionPackage.CPUTUNE__CACHETUNE:
				getCachetune().clear();
				return;
			case DefinitionPackage.CPUTUNE__MEMORYTUNE:
				getMemorytune().clear();
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
			case DefinitionPackage.CPUTUNE__SHARES:
				return SHARES_EDEFAULT == null ? shares != null : !SHARES_EDEFAULT.equals(shares);
			case DefinitionPackage.CPUTUNE__PERIOD:
				return PERIOD_EDEFAULT == null ? period != null : !PERIOD_EDEFAULT.equals(period);
			case DefinitionPackage.CPUTUNE__QUOTA:
				return QUOTA_EDEFAULT == null ? quota != null : !QUOTA_EDEFAULT.equals(quota);
			case DefinitionPackage.CPUTUNE__GLOBAL_PERIOD:
				return GLOBAL_PERIOD_EDEFAULT == null ? global_period != null : !GLOBAL_PERIOD_EDEFAULT.equals(global_period);
			case DefinitionPackage.CPUTUNE__GLOBAL_QUOTA:
				return GLOBAL_QUOTA_EDEFAULT == null ? global_quota != null : !GLOBAL_QUOTA_EDEFAULT.equals(global_quota);
			case DefinitionPackage.CPUTUNE__EMULATOR_PERIOD:
				return EMULATOR_PERIOD_EDEFAULT == null ? emulator_period != null : !EMULATOR_PERIOD_EDEFAULT.equals(emulator_period);
			case DefinitionPackage.CPUTUNE__EMULATOR_QUOTA:
				return EMULATOR_QUOTA_EDEFAULT == null ? emulator_quota != null : !EMULATOR_QUOTA_EDEFAULT.equals(emulator_quota);
			case DefinitionPackage.CPUTUNE__IOTHREAD_PERIOD:
				return IOTHREAD_PERIOD_EDEFAULT == null ? iothread_period != null : !IOTHREAD_PERIOD_EDEFAULT.equals(iothread_period);
			case DefinitionPackage.CPUTUNE__IOTHREAD_QUOTA:
				return IOTHREAD_QUOTA_EDEFAULT == null ? iothread_quota != null : !IOTHREAD_QUOTA_EDEFAULT.equals(iothread_quota);
			case DefinitionPackage.CPUTUNE__VCPUPIN:
				return vcpupin != null && !vcpupin.isEmpty();
			case DefinitionPackage.CPUTUNE__EMULATORPIN:
				return emulatorpin != null;
			case DefinitionPackage.CPUTUNE__IOTHREADPIN:
				return iothreadpin != null && !iothreadpin.isEmpty();
			case DefinitionPackage.CPUTUNE__VCPUSCHED:
				return vcpusched != null && !vcpusched.isEmpty();
			case DefinitionPackage.CPUTUNE__IOTHREADSCHED:
				return iothreadsched != null && !iothreadsched.isEmpty();
			case DefinitionPackage.CPUTUNE__EMULATORSCHED:
				return emulatorsched != null;
			case DefinitionPackage.CPUTUNE__CACHETUNE:
				return cachetune != null && !cachetune.isEmpty();
			case DefinitionPackage.CPUTUNE__MEMORYTUNE:
				return memorytune != null && !memorytune.isEmpty();
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
		result.append(" (shares: ");
		result.append(shares);
		result.append(", period: ");
		result.append(period);
		result.append(", quota: ");
		result.append(quota);
		result.append(", global_period: ");
		result.append(global_period);
		result.append(", global_quota: ");
		result.append(global_quota);
		result.append(", emulator_period: ");
		result.append(emulator_period);
		result.append(", emulator_quota: ");
		result.append(emulator_quota);
		result.append(", iothread_period: ");
		result.append(iothread_period);
		result.append(", iothread_quota: ");
		result.append(iothread_quota);
		result.append(')');
		return result.toString();
	}

} //CputuneImpl
