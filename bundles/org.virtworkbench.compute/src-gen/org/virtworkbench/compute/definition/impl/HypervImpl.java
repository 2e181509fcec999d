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
import org.virtworkbench.compute.definition.Hyperv;
import org.virtworkbench.compute.definition.HypervSpinlocks;
import org.virtworkbench.compute.definition.HypervStimer;
import org.virtworkbench.compute.definition.HypervVendorId;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Hyperv</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HypervImpl#getMode <em>Mode</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HypervImpl#getRelaxed <em>Relaxed</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HypervImpl#getVapic <em>Vapic</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HypervImpl#getSpinlocks <em>Spinlocks</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HypervImpl#getVpindex <em>Vpindex</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HypervImpl#getRuntime <em>Runtime</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HypervImpl#getSynic <em>Synic</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HypervImpl#getStimer <em>Stimer</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HypervImpl#getReset <em>Reset</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HypervImpl#getVendor_id <em>Vendor id</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HypervImpl#getFrequencies <em>Frequencies</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HypervImpl#getReenlightenment <em>Reenlightenment</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HypervImpl#getTlbflush <em>Tlbflush</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HypervImpl#getIpi <em>Ipi</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HypervImpl#getEvmcs <em>Evmcs</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HypervImpl#getAvic <em>Avic</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HypervImpl#getEmsr_bitmap <em>Emsr bitmap</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.HypervImpl#getXmm_input <em>Xmm input</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HypervImpl extends MinimalEObjectImpl.Container implements Hyperv {
	/**
	 * The default value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected static final String MODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected String mode = MODE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRelaxed() <em>Relaxed</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelaxed()
	 * @generated
	 * @ordered
	 */
	protected FeatureState relaxed;

	/**
	 * The cached value of the '{@link #getVapic() <em>Vapic</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVapic()
	 * @generated
	 * @ordered
	 */
	protected FeatureState vapic;

	/**
	 * The cached value of the '{@link #getSpinlocks() <em>Spinlocks</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpinlocks()
	 * @generated
	 * @ordered
	 */
	protected HypervSpinlocks spinlocks;

	/**
	 * The cached value of the '{@link #getVpindex() <em>Vpindex</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVpindex()
	 * @generated
	 * @ordered
	 */
	protected FeatureState vpindex;

	/**
	 * The cached value of the '{@link #getRuntime() <em>Runtime</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuntime()
	 * @generated
	 * @ordered
	 */
	protected FeatureState runtime;

	/**
	 * The cached value of the '{@link #getSynic() <em>Synic</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSynic()
	 * @generated
	 * @ordered
	 */
	protected FeatureState synic;

	/**
	 * The cached value of the '{@link #getStimer() <em>Stimer</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStimer()
	 * @generated
	 * @ordered
	 */
	protected HypervStimer stimer;

	/**
	 * The cached value of the '{@link #getReset() <em>Reset</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReset()
	 * @generated
	 * @ordered
	 */
	protected FeatureState reset;

	/**
	 * The cached value of the '{@link #getVendor_id() <em>Vendor id</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVendor_id()
	 * @generated
	 * @ordered
	 */
	protected HypervVendorId vendor_id;

	/**
	 * The cached value of the '{@link #getFrequencies() <em>Frequencies</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequencies()
	 * @generated
	 * @ordered
	 */
	protected FeatureState frequencies;

	/**
	 * The cached value of the '{@link #getReenlightenment() <em>Reenlightenment</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReenlightenment()
	 * @generated
	 * @ordered
	 */
	protected FeatureState reenlightenment;

	/**
	 * The cached value of the '{@link #getTlbflush() <em>Tlbflush</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTlbflush()
	 * @generated
	 * @ordered
	 */
	protected FeatureState tlbflush;

	/**
	 * The cached value of the '{@link #getIpi() <em>Ipi</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIpi()
	 * @generated
	 * @ordered
	 */
	protected FeatureState ipi;

	/**
	 * The cached value of the '{@link #getEvmcs() <em>Evmcs</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvmcs()
	 * @generated
	 * @ordered
	 */
	protected FeatureState evmcs;

	/**
	 * The cached value of the '{@link #getAvic() <em>Avic</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvic()
	 * @generated
	 * @ordered
	 */
	protected FeatureState avic;

	/**
	 * The cached value of the '{@link #getEmsr_bitmap() <em>Emsr bitmap</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmsr_bitmap()
	 * @generated
	 * @ordered
	 */
	protected FeatureState emsr_bitmap;

	/**
	 * The cached value of the '{@link #getXmm_input() <em>Xmm input</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getXmm_input()
	 * @generated
	 * @ordered
	 */
	protected FeatureState xmm_input;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HypervImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.HYPERV;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMode() {
		return mode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMode(String newMode) {
		String oldMode = mode;
		mode = newMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HYPERV__MODE, oldMode, mode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getRelaxed() {
		return relaxed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRelaxed(FeatureState newRelaxed, NotificationChain msgs) {
		FeatureState oldRelaxed = relaxed;
		relaxed = newRelaxed;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.HYPERV__RELAXED, oldRelaxed, newRelaxed);
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
	public void setRelaxed(FeatureState newRelaxed) {
		if (newRelaxed != relaxed) {
			NotificationChain msgs = null;
			if (relaxed != null)
				msgs = ((InternalEObject)relaxed).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HYPERV__RELAXED, null, msgs);
			if (newRelaxed != null)
				msgs = ((InternalEObject)newRelaxed).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HYPERV__RELAXED, null, msgs);
			msgs = basicSetRelaxed(newRelaxed, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HYPERV__RELAXED, newRelaxed, newRelaxed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getVapic() {
		return vapic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetVapic(FeatureState newVapic, NotificationChain msgs) {
		FeatureState oldVapic = vapic;
		vapic = newVapic;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.HYPERV__VAPIC, oldVapic, newVapic);
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
	public void setVapic(FeatureState newVapic) {
		if (newVapic != vapic) {
			NotificationChain msgs = null;
			if (vapic != null)
				msgs = ((InternalEObject)vapic).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HYPERV__VAPIC, null, msgs);
			if (newVapic != null)
				msgs = ((InternalEObject)newVapic).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HYPERV__VAPIC, null, msgs);
			msgs = basicSetVapic(newVapic, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HYPERV__VAPIC, newVapic, newVapic));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HypervSpinlocks getSpinlocks() {
		return spinlocks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSpinlocks(HypervSpinlocks newSpinlocks, NotificationChain msgs) {
		HypervSpinlocks oldSpinlocks = spinlocks;
		spinlocks = newSpinlocks;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.HYPERV__SPINLOCKS, oldSpinlocks, newSpinlocks);
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
	public void setSpinlocks(HypervSpinlocks newSpinlocks) {
		if (newSpinlocks != spinlocks) {
			NotificationChain msgs = null;
			if (spinlocks != null)
				msgs = ((InternalEObject)spinlocks).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HYPERV__SPINLOCKS, null, msgs);
			if (newSpinlocks != null)
				msgs = ((InternalEObject)newSpinlocks).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HYPERV__SPINLOCKS, null, msgs);
			msgs = basicSetSpinlocks(newSpinlocks, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HYPERV__SPINLOCKS, newSpinlocks, newSpinlocks));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getVpindex() {
		return vpindex;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetVpindex(FeatureState newVpindex, NotificationChain msgs) {
		FeatureState oldVpindex = vpindex;
		vpindex = newVpindex;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.HYPERV__VPINDEX, oldVpindex, newVpindex);
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
	public void setVpindex(FeatureState newVpindex) {
		if (newVpindex != vpindex) {
			NotificationChain msgs = null;
			if (vpindex != null)
				msgs = ((InternalEObject)vpindex).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HYPERV__VPINDEX, null, msgs);
			if (newVpindex != null)
				msgs = ((InternalEObject)newVpindex).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HYPERV__VPINDEX, null, msgs);
			msgs = basicSetVpindex(newVpindex, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HYPERV__VPINDEX, newVpindex, newVpindex));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getRuntime() {
		return runtime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRuntime(FeatureState newRuntime, NotificationChain msgs) {
		FeatureState oldRuntime = runtime;
		runtime = newRuntime;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.HYPERV__RUNTIME, oldRuntime, newRuntime);
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
	public void setRuntime(FeatureState newRuntime) {
		if (newRuntime != runtime) {
			NotificationChain msgs = null;
			if (runtime != null)
				msgs = ((InternalEObject)runtime).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HYPERV__RUNTIME, null, msgs);
			if (newRuntime != null)
				msgs = ((InternalEObject)newRuntime).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HYPERV__RUNTIME, null, msgs);
			msgs = basicSetRuntime(newRuntime, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HYPERV__RUNTIME, newRuntime, newRuntime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getSynic() {
		return synic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSynic(FeatureState newSynic, NotificationChain msgs) {
		FeatureState oldSynic = synic;
		synic = newSynic;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.HYPERV__SYNIC, oldSynic, newSynic);
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
	public void setSynic(FeatureState newSynic) {
		if (newSynic != synic) {
			NotificationChain msgs = null;
			if (synic != null)
				msgs = ((InternalEObject)synic).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HYPERV__SYNIC, null, msgs);
			if (newSynic != null)
				msgs = ((InternalEObject)newSynic).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HYPERV__SYNIC, null, msgs);
			msgs = basicSetSynic(newSynic, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HYPERV__SYNIC, newSynic, newSynic));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HypervStimer getStimer() {
		return stimer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStimer(HypervStimer newStimer, NotificationChain msgs) {
		HypervStimer oldStimer = stimer;
		stimer = newStimer;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.HYPERV__STIMER, oldStimer, newStimer);
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
	public void setStimer(HypervStimer newStimer) {
		if (newStimer != stimer) {
			NotificationChain msgs = null;
			if (stimer != null)
				msgs = ((InternalEObject)stimer).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HYPERV__STIMER, null, msgs);
			if (newStimer != null)
				msgs = ((InternalEObject)newStimer).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HYPERV__STIMER, null, msgs);
			msgs = basicSetStimer(newStimer, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HYPERV__STIMER, newStimer, newStimer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getReset() {
		return reset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetReset(FeatureState newReset, NotificationChain msgs) {
		FeatureState oldReset = reset;
		reset = newReset;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.HYPERV__RESET, oldReset, newReset);
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
	public void setReset(FeatureState newReset) {
		if (newReset != reset) {
			NotificationChain msgs = null;
			if (reset != null)
				msgs = ((InternalEObject)reset).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HYPERV__RESET, null, msgs);
			if (newReset != null)
				msgs = ((InternalEObject)newReset).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HYPERV__RESET, null, msgs);
			msgs = basicSetReset(newReset, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HYPERV__RESET, newReset, newReset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HypervVendorId getVendor_id() {
		return vendor_id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetVendor_id(HypervVendorId newVendor_id, NotificationChain msgs) {
		HypervVendorId oldVendor_id = vendor_id;
		vendor_id = newVendor_id;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.HYPERV__VENDOR_ID, oldVendor_id, newVendor_id);
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
	public void setVendor_id(HypervVendorId newVendor_id) {
		if (newVendor_id != vendor_id) {
			NotificationChain msgs = null;
			if (vendor_id != null)
				msgs = ((InternalEObject)vendor_id).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HYPERV__VENDOR_ID, null, msgs);
			if (newVendor_id != null)
				msgs = ((InternalEObject)newVendor_id).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HYPERV__VENDOR_ID, null, msgs);
			msgs = basicSetVendor_id(newVendor_id, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HYPERV__VENDOR_ID, newVendor_id, newVendor_id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getFrequencies() {
		return frequencies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFrequencies(FeatureState newFrequencies, NotificationChain msgs) {
		FeatureState oldFrequencies = frequencies;
		frequencies = newFrequencies;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.HYPERV__FREQUENCIES, oldFrequencies, newFrequencies);
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
	public void setFrequencies(FeatureState newFrequencies) {
		if (newFrequencies != frequencies) {
			NotificationChain msgs = null;
			if (frequencies != null)
				msgs = ((InternalEObject)frequencies).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HYPERV__FREQUENCIES, null, msgs);
			if (newFrequencies != null)
				msgs = ((InternalEObject)newFrequencies).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HYPERV__FREQUENCIES, null, msgs);
			msgs = basicSetFrequencies(newFrequencies, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HYPERV__FREQUENCIES, newFrequencies, newFrequencies));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getReenlightenment() {
		return reenlightenment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetReenlightenment(FeatureState newReenlightenment, NotificationChain msgs) {
		FeatureState oldReenlightenment = reenlightenment;
		reenlightenment = newReenlightenment;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.HYPERV__REENLIGHTENMENT, oldReenlightenment, newReenlightenment);
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
	public void setReenlightenment(FeatureState newReenlightenment) {
		if (newReenlightenment != reenlightenment) {
			NotificationChain msgs = null;
			if (reenlightenment != null)
				msgs = ((InternalEObject)reenlightenment).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HYPERV__REENLIGHTENMENT, null, msgs);
			if (newReenlightenment != null)
				msgs = ((InternalEObject)newReenlightenment).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HYPERV__REENLIGHTENMENT, null, msgs);
			msgs = basicSetReenlightenment(newReenlightenment, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HYPERV__REENLIGHTENMENT, newReenlightenment, newReenlightenment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getTlbflush() {
		return tlbflush;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTlbflush(FeatureState newTlbflush, NotificationChain msgs) {
		FeatureState oldTlbflush = tlbflush;
		tlbflush = newTlbflush;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.HYPERV__TLBFLUSH, oldTlbflush, newTlbflush);
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
	public void setTlbflush(FeatureState newTlbflush) {
		if (newTlbflush != tlbflush) {
			NotificationChain msgs = null;
			if (tlbflush != null)
				msgs = ((InternalEObject)tlbflush).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HYPERV__TLBFLUSH, null, msgs);
			if (newTlbflush != null)
				msgs = ((InternalEObject)newTlbflush).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HYPERV__TLBFLUSH, null, msgs);
			msgs = basicSetTlbflush(newTlbflush, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HYPERV__TLBFLUSH, newTlbflush, newTlbflush));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getIpi() {
		return ipi;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetIpi(FeatureState newIpi, NotificationChain msgs) {
		FeatureState oldIpi = ipi;
		ipi = newIpi;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.HYPERV__IPI, oldIpi, newIpi);
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
	public void setIpi(FeatureState newIpi) {
		if (newIpi != ipi) {
			NotificationChain msgs = null;
			if (ipi != null)
				msgs = ((InternalEObject)ipi).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HYPERV__IPI, null, msgs);
			if (newIpi != null)
				msgs = ((InternalEObject)newIpi).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HYPERV__IPI, null, msgs);
			msgs = basicSetIpi(newIpi, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HYPERV__IPI, newIpi, newIpi));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getEvmcs() {
		return evmcs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEvmcs(FeatureState newEvmcs, NotificationChain msgs) {
		FeatureState oldEvmcs = evmcs;
		evmcs = newEvmcs;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.HYPERV__EVMCS, oldEvmcs, newEvmcs);
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
	public void setEvmcs(FeatureState newEvmcs) {
		if (newEvmcs != evmcs) {
			NotificationChain msgs = null;
			if (evmcs != null)
				msgs = ((InternalEObject)evmcs).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HYPERV__EVMCS, null, msgs);
			if (newEvmcs != null)
				msgs = ((InternalEObject)newEvmcs).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HYPERV__EVMCS, null, msgs);
			msgs = basicSetEvmcs(newEvmcs, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HYPERV__EVMCS, newEvmcs, newEvmcs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getAvic() {
		return avic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAvic(FeatureState newAvic, NotificationChain msgs) {
		FeatureState oldAvic = avic;
		avic = newAvic;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.HYPERV__AVIC, oldAvic, newAvic);
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
	public void setAvic(FeatureState newAvic) {
		if (newAvic != avic) {
			NotificationChain msgs = null;
			if (avic != null)
				msgs = ((InternalEObject)avic).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HYPERV__AVIC, null, msgs);
			if (newAvic != null)
				msgs = ((InternalEObject)newAvic).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HYPERV__AVIC, null, msgs);
			msgs = basicSetAvic(newAvic, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HYPERV__AVIC, newAvic, newAvic));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getEmsr_bitmap() {
		return emsr_bitmap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEmsr_bitmap(FeatureState newEmsr_bitmap, NotificationChain msgs) {
		FeatureState oldEmsr_bitmap = emsr_bitmap;
		emsr_bitmap = newEmsr_bitmap;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.HYPERV__EMSR_BITMAP, oldEmsr_bitmap, newEmsr_bitmap);
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
	public void setEmsr_bitmap(FeatureState newEmsr_bitmap) {
		if (newEmsr_bitmap != emsr_bitmap) {
			NotificationChain msgs = null;
			if (emsr_bitmap != null)
				msgs = ((InternalEObject)emsr_bitmap).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HYPERV__EMSR_BITMAP, null, msgs);
			if (newEmsr_bitmap != null)
				msgs = ((InternalEObject)newEmsr_bitmap).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HYPERV__EMSR_BITMAP, null, msgs);
			msgs = basicSetEmsr_bitmap(newEmsr_bitmap, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HYPERV__EMSR_BITMAP, newEmsr_bitmap, newEmsr_bitmap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getXmm_input() {
		return xmm_input;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetXmm_input(FeatureState newXmm_input, NotificationChain msgs) {
		FeatureState oldXmm_input = xmm_input;
		xmm_input = newXmm_input;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.HYPERV__XMM_INPUT, oldXmm_input, newXmm_input);
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
	public void setXmm_input(FeatureState newXmm_input) {
		if (newXmm_input != xmm_input) {
			NotificationChain msgs = null;
			if (xmm_input != null)
				msgs = ((InternalEObject)xmm_input).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HYPERV__XMM_INPUT, null, msgs);
			if (newXmm_input != null)
				msgs = ((InternalEObject)newXmm_input).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.HYPERV__XMM_INPUT, null, msgs);
			msgs = basicSetXmm_input(newXmm_input, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.HYPERV__XMM_INPUT, newXmm_input, newXmm_input));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.HYPERV__RELAXED:
				return basicSetRelaxed(null, msgs);
			case DefinitionPackage.HYPERV__VAPIC:
				return basicSetVapic(null, msgs);
			case DefinitionPackage.HYPERV__SPINLOCKS:
				return basicSetSpinlocks(null, msgs);
			case DefinitionPackage.HYPERV__VPINDEX:
				return basicSetVpindex(null, msgs);
			case DefinitionPackage.HYPERV__RUNTIME:
				return basicSetRuntime(null, msgs);
			case DefinitionPackage.HYPERV__SYNIC:
				return basicSetSynic(null, msgs);
			case DefinitionPackage.HYPERV__STIMER:
				return basicSetStimer(null, msgs);
			case DefinitionPackage.HYPERV__RESET:
				return basicSetReset(null, msgs);
			case DefinitionPackage.HYPERV__VENDOR_ID:
				return basicSetVendor_id(null, msgs);
			case DefinitionPackage.HYPERV__FREQUENCIES:
				return basicSetFrequencies(null, msgs);
			case DefinitionPackage.HYPERV__REENLIGHTENMENT:
				return basicSetReenlightenment(null, msgs);
			case DefinitionPackage.HYPERV__TLBFLUSH:
				return basicSetTlbflush(null, msgs);
			case DefinitionPackage.HYPERV__IPI:
				return basicSetIpi(null, msgs);
			case DefinitionPackage.HYPERV__EVMCS:
				return basicSetEvmcs(null, msgs);
			case DefinitionPackage.HYPERV__AVIC:
				return basicSetAvic(null, msgs);
			case DefinitionPackage.HYPERV__EMSR_BITMAP:
				return basicSetEmsr_bitmap(null, msgs);
			case DefinitionPackage.HYPERV__XMM_INPUT:
				return basicSetXmm_input(null, msgs);
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
			case DefinitionPackage.HYPERV__MODE:
				return getMode();
			case DefinitionPackage.HYPERV__RELAXED:
				return getRelaxed();
			case DefinitionPackage.HYPERV__VAPIC:
				return getVapic();
			case DefinitionPackage.HYPERV__SPINLOCKS:
				return getSpinlocks();
			case DefinitionPackage.HYPERV__VPINDEX:
				return getVpindex();
			case DefinitionPackage.HYPERV__RUNTIME:
				return getRuntime();
			case DefinitionPackage.HYPERV__SYNIC:
				return getSynic();
			case DefinitionPackage.HYPERV__STIMER:
				return getStimer();
			case DefinitionPackage.HYPERV__RESET:
				return getReset();
			case DefinitionPackage.HYPERV__VENDOR_ID:
				return getVendor_id();
			case DefinitionPackage.HYPERV__FREQUENCIES:
				return getFrequencies();
			case DefinitionPackage.HYPERV__REENLIGHTENMENT:
				return getReenlightenment();
			case DefinitionPackage.HYPERV__TLBFLUSH:
				return getTlbflush();
			case DefinitionPackage.HYPERV__IPI:
				return getIpi();
			case DefinitionPackage.HYPERV__EVMCS:
				return getEvmcs();
			case DefinitionPackage.HYPERV__AVIC:
				return getAvic();
			case DefinitionPackage.HYPERV__EMSR_BITMAP:
				return getEmsr_bitmap();
			case DefinitionPackage.HYPERV__XMM_INPUT:
				return getXmm_input();
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
			case DefinitionPackage.HYPERV__MODE:
				setMode((String)newValue);
				return;
			case DefinitionPackage.HYPERV__RELAXED:
				setRelaxed((FeatureState)newValue);
				return;
			case DefinitionPackage.HYPERV__VAPIC:
				setVapic((FeatureState)newValue);
				return;
			case DefinitionPackage.HYPERV__SPINLOCKS:
				setSpinlocks((HypervSpinlocks)newValue);
				return;
			case DefinitionPackage.HYPERV__VPINDEX:
				setVpindex((FeatureState)newValue);
				return;
			case DefinitionPackage.HYPERV__RUNTIME:
				setRuntime((FeatureState)newValue);
				return;
			case DefinitionPackage.HYPERV__SYNIC:
				setSynic((FeatureState)newValue);
				return;
			case DefinitionPackage.HYPERV__STIMER:
				setStimer((HypervStimer)newValue);
				return;
			case DefinitionPackage.HYPERV__RESET:
				setReset((FeatureState)newValue);
				return;
			case DefinitionPackage.HYPERV__VENDOR_ID:
				setVendor_id((HypervVendorId)newValue);
				return;
			case DefinitionPackage.HYPERV__FREQUENCIES:
				setFrequencies((FeatureState)newValue);
				return;
			case DefinitionPackage.HYPERV__REENLIGHTENMENT:
				setReenlightenment((FeatureState)newValue);
				return;
			case DefinitionPackage.HYPERV__TLBFLUSH:
				setTlbflush((FeatureState)newValue);
				return;
			case DefinitionPackage.HYPERV__IPI:
				setIpi((FeatureState)newValue);
				return;
			case DefinitionPackage.HYPERV__EVMCS:
				setEvmcs((FeatureState)newValue);
				return;
			case DefinitionPackage.HYPERV__AVIC:
				setAvic((FeatureState)newValue);
				return;
			case DefinitionPackage.HYPERV__EMSR_BITMAP:
				setEmsr_bitmap((FeatureState)newValue);
				return;
			case DefinitionPackage.HYPERV__XMM_INPUT:
				setXmm_input((FeatureState)newValue);
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
			case DefinitionPackage.HYPERV__MODE:
				setMode(MODE_EDEFAULT);
				return;
			case DefinitionPackage.HYPERV__RELAXED:
				setRelaxed((FeatureState)null);
				return;
			case DefinitionPackage.HYPERV__VAPIC:
				setVapic((FeatureState)null);
				return;
			case DefinitionPackage.HYPERV__SPINLOCKS:
				setSpinlocks((HypervSpinlocks)null);
				return;
			case DefinitionPackage.HYPERV__VPINDEX:
				setVpindex((FeatureState)null);
				return;
			case DefinitionPackage.HYPERV__RUNTIME:
				setRuntime((FeatureState)null);
				return;
			case DefinitionPackage.HYPERV__SYNIC:
				setSynic((FeatureState)null);
				return;
			case DefinitionPackage.HYPERV__STIMER:
				setStimer((HypervStimer)null);
				return;
			case DefinitionPackage.HYPERV__RESET:
				setReset((FeatureState)null);
				return;
			case DefinitionPackage.HYPERV__VENDOR_ID:
				setVendor_id((HypervVendorId)null);
				return;
			case DefinitionPackage.HYPERV__FREQUENCIES:
				setFrequencies((FeatureState)null);
				return;
			case DefinitionPackage.HYPERV__REENLIGHTENMENT:
				setReenlightenment((FeatureState)null);
				return;
			case DefinitionPackage.HYPERV__TLBFLUSH:
				setTlbflush((FeatureState)null);
				return;
			case DefinitionPackage.HYPERV__IPI:
				setIpi((FeatureState)null);
				return;
			case DefinitionPackage.HYPERV__EVMCS:
				setEvmcs((FeatureState)null);
				return;
			case DefinitionPackage.HYPERV__AVIC:
				setAvic((FeatureState)null);
				return;
			case DefinitionPackage.HYPERV__EMSR_BITMAP:
				setEmsr_bitmap((FeatureState)null);
				return;
			case DefinitionPackage.HYPERV__XMM_INPUT:
				setXmm_input((FeatureState)null);
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
			case DefinitionPackage.HYPERV__MODE:
				return MODE_EDEFAULT == null ? mode != null : !MODE_EDEFAULT.equals(mode);
			case DefinitionPackage.HYPERV__RELAXED:
				return relaxed != null;
			case DefinitionPackage.HYPERV__VAPIC:
				return vapic != null;
			case DefinitionPackage.HYPERV__SPINLOCKS:
				return spinlocks != null;
			case DefinitionPackage.HYPERV__VPINDEX:
				return vpindex != null;
			case DefinitionPackage.HYPERV__RUNTIME:
				return runtime != null;
			case DefinitionPackage.HYPERV__SYNIC:
				return synic != null;
			case DefinitionPackage.HYPERV__STIMER:
				return stimer != null;
			case DefinitionPackage.HYPERV__RESET:
				return reset != null;
			case DefinitionPackage.HYPERV__VENDOR_ID:
				return vendor_id != null;
			case DefinitionPackage.HYPERV__FREQUENCIES:
				return frequencies != null;
			case DefinitionPackage.HYPERV__REENLIGHTENMENT:
				return reenlightenment != null;
			case DefinitionPackage.HYPERV__TLBFLUSH:
				return tlbflush != null;
			case DefinitionPackage.HYPERV__IPI:
				return ipi != null;
			case DefinitionPackage.HYPERV__EVMCS:
				return evmcs != null;
			case DefinitionPackage.HYPERV__AVIC:
				return avic != null;
			case DefinitionPackage.HYPERV__EMSR_BITMAP:
				return emsr_bitmap != null;
			case DefinitionPackage.HYPERV__XMM_INPUT:
				return xmm_input != null;
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
		result.append(" (mode: ");
		result.append(mode);
		result.append(')');
		return result.toString();
	}

} //HypervImpl
