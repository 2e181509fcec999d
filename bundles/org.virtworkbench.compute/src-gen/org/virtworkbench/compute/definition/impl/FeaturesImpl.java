/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.Apic;
import org.virtworkbench.compute.definition.AsyncTeardown;
import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.FeatureState;
import org.virtworkbench.compute.definition.Features;
import org.virtworkbench.compute.definition.Gic;
import org.virtworkbench.compute.definition.Hpt;
import org.virtworkbench.compute.definition.Hyperv;
import org.virtworkbench.compute.definition.Ioapic;
import org.virtworkbench.compute.definition.KvmFeatures;
import org.virtworkbench.compute.definition.LxcCapabilities;
import org.virtworkbench.compute.definition.Mitigation;
import org.virtworkbench.compute.definition.Msrs;
import org.virtworkbench.compute.definition.Smm;
import org.virtworkbench.compute.definition.Tcg;
import org.virtworkbench.compute.definition.XenFeatures;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Features</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FeaturesImpl#isPae <em>Pae</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FeaturesImpl#getApic <em>Apic</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FeaturesImpl#isAcpi <em>Acpi</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FeaturesImpl#getHap <em>Hap</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FeaturesImpl#getHyperv <em>Hyperv</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FeaturesImpl#isViridian <em>Viridian</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FeaturesImpl#getKvm <em>Kvm</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FeaturesImpl#getXen <em>Xen</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FeaturesImpl#isPrivnet <em>Privnet</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FeaturesImpl#getPvspinlock <em>Pvspinlock</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FeaturesImpl#getCapabilities <em>Capabilities</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FeaturesImpl#getPmu <em>Pmu</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FeaturesImpl#getVmport <em>Vmport</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FeaturesImpl#getGic <em>Gic</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FeaturesImpl#getSmm <em>Smm</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FeaturesImpl#getIoapic <em>Ioapic</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FeaturesImpl#getHpt <em>Hpt</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FeaturesImpl#getVmcoreinfo <em>Vmcoreinfo</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FeaturesImpl#getHtm <em>Htm</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FeaturesImpl#getNestedHv <em>Nested Hv</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FeaturesImpl#getMsrs <em>Msrs</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FeaturesImpl#getCcfAssist <em>Ccf Assist</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FeaturesImpl#getCfpc <em>Cfpc</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FeaturesImpl#getSbbc <em>Sbbc</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FeaturesImpl#getIbs <em>Ibs</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FeaturesImpl#getTcg <em>Tcg</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FeaturesImpl#getPs2 <em>Ps2</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FeaturesImpl#getAsyncTeardown <em>Async Teardown</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FeaturesImpl#getRas <em>Ras</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FeaturesImpl extends MinimalEObjectImpl.Container implements Features {
	/**
	 * The default value of the '{@link #isPae() <em>Pae</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPae()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PAE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPae() <em>Pae</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPae()
	 * @generated
	 * @ordered
	 */
	protected boolean pae = PAE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getApic() <em>Apic</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApic()
	 * @generated
	 * @ordered
	 */
	protected Apic apic;

	/**
	 * The default value of the '{@link #isAcpi() <em>Acpi</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAcpi()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ACPI_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAcpi() <em>Acpi</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAcpi()
	 * @generated
	 * @ordered
	 */
	protected boolean acpi = ACPI_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHap() <em>Hap</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHap()
	 * @generated
	 * @ordered
	 */
	protected FeatureState hap;

	/**
	 * The cached value of the '{@link #getHyperv() <em>Hyperv</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHyperv()
	 * @generated
	 * @ordered
	 */
	protected Hyperv hyperv;

	/**
	 * The default value of the '{@link #isViridian() <em>Viridian</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isViridian()
	 * @generated
	 * @ordered
	 */
	protected static final boolean VIRIDIAN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isViridian() <em>Viridian</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isViridian()
	 * @generated
	 * @ordered
	 */
	protected boolean viridian = VIRIDIAN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getKvm() <em>Kvm</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKvm()
	 * @generated
	 * @ordered
	 */
	protected KvmFeatures kvm;

	/**
	 * The cached value of the '{@link #getXen() <em>Xen</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getXen()
	 * @generated
	 * @ordered
	 */
	protected XenFeatures xen;

	/**
	 * The default value of the '{@link #isPrivnet() <em>Privnet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPrivnet()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PRIVNET_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPrivnet() <em>Privnet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPrivnet()
	 * @generated
	 * @ordered
	 */
	protected boolean privnet = PRIVNET_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPvspinlock() <em>Pvspinlock</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPvspinlock()
	 * @generated
	 * @ordered
	 */
	protected FeatureState pvspinlock;

	/**
	 * The cached value of the '{@link #getCapabilities() <em>Capabilities</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapabilities()
	 * @generated
	 * @ordered
	 */
	protected LxcCapabilities capabilities;

	/**
	 * The cached value of the '{@link #getPmu() <em>Pmu</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPmu()
	 * @generated
	 * @ordered
	 */
	protected FeatureState pmu;

	/**
	 * The cached value of the '{@link #getVmport() <em>Vmport</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVmport()
	 * @generated
	 * @ordered
	 */
	protected FeatureState vmport;

	/**
	 * The cached value of the '{@link #getGic() <em>Gic</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGic()
	 * @generated
	 * @ordered
	 */
	protected Gic gic;

	/**
	 * The cached value of the '{@link #getSmm() <em>Smm</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSmm()
	 * @generated
	 * @ordered
	 */
	protected Smm smm;

	/**
	 * The cached value of the '{@link #getIoapic() <em>Ioapic</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIoapic()
	 * @generated
	 * @ordered
	 */
	protected Ioapic ioapic;

	/**
	 * The cached value of the '{@link #getHpt() <em>Hpt</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHpt()
	 * @generated
	 * @ordered
	 */
	protected Hpt hpt;

	/**
	 * The cached value of the '{@link #getVmcoreinfo() <em>Vmcoreinfo</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVmcoreinfo()
	 * @generated
	 * @ordered
	 */
	protected FeatureState vmcoreinfo;

	/**
	 * The cached value of the '{@link #getHtm() <em>Htm</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHtm()
	 * @generated
	 * @ordered
	 */
	protected FeatureState htm;

	/**
	 * The cached value of the '{@link #getNestedHv() <em>Nested Hv</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNestedHv()
	 * @generated
	 * @ordered
	 */
	protected FeatureState nestedHv;

	/**
	 * The cached value of the '{@link #getMsrs() <em>Msrs</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMsrs()
	 * @generated
	 * @ordered
	 */
	protected Msrs msrs;

	/**
	 * The cached value of the '{@link #getCcfAssist() <em>Ccf Assist</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCcfAssist()
	 * @generated
	 * @ordered
	 */
	protected FeatureState ccfAssist;

	/**
	 * The cached value of the '{@link #getCfpc() <em>Cfpc</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCfpc()
	 * @generated
	 * @ordered
	 */
	protected Mitigation cfpc;

	/**
	 * The cached value of the '{@link #getSbbc() <em>Sbbc</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSbbc()
	 * @generated
	 * @ordered
	 */
	protected Mitigation sbbc;

	/**
	 * The cached value of the '{@link #getIbs() <em>Ibs</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIbs()
	 * @generated
	 * @ordered
	 */
	protected Mitigation ibs;

	/**
	 * The cached value of the '{@link #getTcg() <em>Tcg</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTcg()
	 * @generated
	 * @ordered
	 */
	protected Tcg tcg;

	/**
	 * The cached value of the '{@link #getPs2() <em>Ps2</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPs2()
	 * @generated
	 * @ordered
	 */
	protected FeatureState ps2;

	/**
	 * The cached value of the '{@link #getAsyncTeardown() <em>Async Teardown</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsyncTeardown()
	 * @generated
	 * @ordered
	 */
	protected AsyncTeardown asyncTeardown;

	/**
	 * The cached value of the '{@link #getRas() <em>Ras</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRas()
	 * @generated
	 * @ordered
	 */
	protected FeatureState ras;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FeaturesImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.FEATURES;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPae() {
		return pae;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPae(boolean newPae) {
		boolean oldPae = pae;
		pae = newPae;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__PAE, oldPae, pae));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Apic getApic() {
		return apic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetApic(Apic newApic, NotificationChain msgs) {
		Apic oldApic = apic;
		apic = newApic;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__APIC, oldApic, newApic);
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
	public void setApic(Apic newApic) {
		if (newApic != apic) {
			NotificationChain msgs = null;
			if (apic != null)
				msgs = ((InternalEObject)apic).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__APIC, null, msgs);
			if (newApic != null)
				msgs = ((InternalEObject)newApic).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__APIC, null, msgs);
			msgs = basicSetApic(newApic, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__APIC, newApic, newApic));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAcpi() {
		return acpi;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcpi(boolean newAcpi) {
		boolean oldAcpi = acpi;
		acpi = newAcpi;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__ACPI, oldAcpi, acpi));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getHap() {
		return hap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetHap(FeatureState newHap, NotificationChain msgs) {
		FeatureState oldHap = hap;
		hap = newHap;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__HAP, oldHap, newHap);
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
	public void setHap(FeatureState newHap) {
		if (newHap != hap) {
			NotificationChain msgs = null;
			if (hap != null)
				msgs = ((InternalEObject)hap).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__HAP, null, msgs);
			if (newHap != null)
				msgs = ((InternalEObject)newHap).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__HAP, null, msgs);
			msgs = basicSetHap(newHap, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__HAP, newHap, newHap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Hyperv getHyperv() {
		return hyperv;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetHyperv(Hyperv newHyperv, NotificationChain msgs) {
		Hyperv oldHyperv = hyperv;
		hyperv = newHyperv;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__HYPERV, oldHyperv, newHyperv);
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
	public void setHyperv(Hyperv newHyperv) {
		if (newHyperv != hyperv) {
			NotificationChain msgs = null;
			if (hyperv != null)
				msgs = ((InternalEObject)hyperv).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__HYPERV, null, msgs);
			if (newHyperv != null)
				msgs = ((InternalEObject)newHyperv).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__HYPERV, null, msgs);
			msgs = basicSetHyperv(newHyperv, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__HYPERV, newHyperv, newHyperv));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isViridian() {
		return viridian;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setViridian(boolean newViridian) {
		boolean oldViridian = viridian;
		viridian = newViridian;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__VIRIDIAN, oldViridian, viridian));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KvmFeatures getKvm() {
		return kvm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetKvm(KvmFeatures newKvm, NotificationChain msgs) {
		KvmFeatures oldKvm = kvm;
		kvm = newKvm;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__KVM, oldKvm, newKvm);
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
	public void setKvm(KvmFeatures newKvm) {
		if (newKvm != kvm) {
			NotificationChain msgs = null;
			if (kvm != null)
				msgs = ((InternalEObject)kvm).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__KVM, null, msgs);
			if (newKvm != null)
				msgs = ((InternalEObject)newKvm).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__KVM, null, msgs);
			msgs = basicSetKvm(newKvm, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__KVM, newKvm, newKvm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public XenFeatures getXen() {
		return xen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetXen(XenFeatures newXen, NotificationChain msgs) {
		XenFeatures oldXen = xen;
		xen = newXen;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__XEN, oldXen, newXen);
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
	public void setXen(XenFeatures newXen) {
		if (newXen != xen) {
			NotificationChain msgs = null;
			if (xen != null)
				msgs = ((InternalEObject)xen).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__XEN, null, msgs);
			if (newXen != null)
				msgs = ((InternalEObject)newXen).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__XEN, null, msgs);
			msgs = basicSetXen(newXen, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__XEN, newXen, newXen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPrivnet() {
		return privnet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrivnet(boolean newPrivnet) {
		boolean oldPrivnet = privnet;
		privnet = newPrivnet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__PRIVNET, oldPrivnet, privnet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getPvspinlock() {
		return pvspinlock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPvspinlock(FeatureState newPvspinlock, NotificationChain msgs) {
		FeatureState oldPvspinlock = pvspinlock;
		pvspinlock = newPvspinlock;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__PVSPINLOCK, oldPvspinlock, newPvspinlock);
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
	public void setPvspinlock(FeatureState newPvspinlock) {
		if (newPvspinlock != pvspinlock) {
			NotificationChain msgs = null;
			if (pvspinlock != null)
				msgs = ((InternalEObject)pvspinlock).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__PVSPINLOCK, null, msgs);
			if (newPvspinlock != null)
				msgs = ((InternalEObject)newPvspinlock).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__PVSPINLOCK, null, msgs);
			msgs = basicSetPvspinlock(newPvspinlock, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__PVSPINLOCK, newPvspinlock, newPvspinlock));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LxcCapabilities getCapabilities() {
		return capabilities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCapabilities(LxcCapabilities newCapabilities, NotificationChain msgs) {
		LxcCapabilities oldCapabilities = capabilities;
		capabilities = newCapabilities;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__CAPABILITIES, oldCapabilities, newCapabilities);
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
	public void setCapabilities(LxcCapabilities newCapabilities) {
		if (newCapabilities != capabilities) {
			NotificationChain msgs = null;
			if (capabilities != null)
				msgs = ((InternalEObject)capabilities).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__CAPABILITIES, null, msgs);
			if (newCapabilities != null)
				msgs = ((InternalEObject)newCapabilities).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__CAPABILITIES, null, msgs);
			msgs = basicSetCapabilities(newCapabilities, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__CAPABILITIES, newCapabilities, newCapabilities));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getPmu() {
		return pmu;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPmu(FeatureState newPmu, NotificationChain msgs) {
		FeatureState oldPmu = pmu;
		pmu = newPmu;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__PMU, oldPmu, newPmu);
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
	public void setPmu(FeatureState newPmu) {
		if (newPmu != pmu) {
			NotificationChain msgs = null;
			if (pmu != null)
				msgs = ((InternalEObject)pmu).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__PMU, null, msgs);
			if (newPmu != null)
				msgs = ((InternalEObject)newPmu).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__PMU, null, msgs);
			msgs = basicSetPmu(newPmu, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__PMU, newPmu, newPmu));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getVmport() {
		return vmport;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetVmport(FeatureState newVmport, NotificationChain msgs) {
		FeatureState oldVmport = vmport;
		vmport = newVmport;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__VMPORT, oldVmport, newVmport);
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
	public void setVmport(FeatureState newVmport) {
		if (newVmport != vmport) {
			NotificationChain msgs = null;
			if (vmport != null)
				msgs = ((InternalEObject)vmport).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__VMPORT, null, msgs);
			if (newVmport != null)
				msgs = ((InternalEObject)newVmport).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__VMPORT, null, msgs);
			msgs = basicSetVmport(newVmport, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__VMPORT, newVmport, newVmport));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Gic getGic() {
		return gic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetGic(Gic newGic, NotificationChain msgs) {
		Gic oldGic = gic;
		gic = newGic;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__GIC, oldGic, newGic);
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
	public void setGic(Gic newGic) {
		if (newGic != gic) {
			NotificationChain msgs = null;
			if (gic != null)
				msgs = ((InternalEObject)gic).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__GIC, null, msgs);
			if (newGic != null)
				msgs = ((InternalEObject)newGic).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__GIC, null, msgs);
			msgs = basicSetGic(newGic, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__GIC, newGic, newGic));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Smm getSmm() {
		return smm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSmm(Smm newSmm, NotificationChain msgs) {
		Smm oldSmm = smm;
		smm = newSmm;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__SMM, oldSmm, newSmm);
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
	public void setSmm(Smm newSmm) {
		if (newSmm != smm) {
			NotificationChain msgs = null;
			if (smm != null)
				msgs = ((InternalEObject)smm).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__SMM, null, msgs);
			if (newSmm != null)
				msgs = ((InternalEObject)newSmm).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__SMM, null, msgs);
			msgs = basicSetSmm(newSmm, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__SMM, newSmm, newSmm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ioapic getIoapic() {
		return ioapic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetIoapic(Ioapic newIoapic, NotificationChain msgs) {
		Ioapic oldIoapic = ioapic;
		ioapic = newIoapic;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__IOAPIC, oldIoapic, newIoapic);
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
	public void setIoapic(Ioapic newIoapic) {
		if (newIoapic != ioapic) {
			NotificationChain msgs = null;
			if (ioapic != null)
				msgs = ((InternalEObject)ioapic).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__IOAPIC, null, msgs);
			if (newIoapic != null)
				msgs = ((InternalEObject)newIoapic).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__IOAPIC, null, msgs);
			msgs = basicSetIoapic(newIoapic, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__IOAPIC, newIoapic, newIoapic));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Hpt getHpt() {
		return hpt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetHpt(Hpt newHpt, NotificationChain msgs) {
		Hpt oldHpt = hpt;
		hpt = newHpt;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__HPT, oldHpt, newHpt);
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
	public void setHpt(Hpt newHpt) {
		if (newHpt != hpt) {
			NotificationChain msgs = null;
			if (hpt != null)
				msgs = ((InternalEObject)hpt).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__HPT, null, msgs);
			if (newHpt != null)
				msgs = ((InternalEObject)newHpt).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__HPT, null, msgs);
			msgs = basicSetHpt(newHpt, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__HPT, newHpt, newHpt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getVmcoreinfo() {
		return vmcoreinfo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetVmcoreinfo(FeatureState newVmcoreinfo, NotificationChain msgs) {
		FeatureState oldVmcoreinfo = vmcoreinfo;
		vmcoreinfo = newVmcoreinfo;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__VMCOREINFO, oldVmcoreinfo, newVmcoreinfo);
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
	public void setVmcoreinfo(FeatureState newVmcoreinfo) {
		if (newVmcoreinfo != vmcoreinfo) {
			NotificationChain msgs = null;
			if (vmcoreinfo != null)
				msgs = ((InternalEObject)vmcoreinfo).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__VMCOREINFO, null, msgs);
			if (newVmcoreinfo != null)
				msgs = ((InternalEObject)newVmcoreinfo).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__VMCOREINFO, null, msgs);
			msgs = basicSetVmcoreinfo(newVmcoreinfo, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__VMCOREINFO, newVmcoreinfo, newVmcoreinfo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getHtm() {
		return htm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetHtm(FeatureState newHtm, NotificationChain msgs) {
		FeatureState oldHtm = htm;
		htm = newHtm;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__HTM, oldHtm, newHtm);
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
	public void setHtm(FeatureState newHtm) {
		if (newHtm != htm) {
			NotificationChain msgs = null;
			if (htm != null)
				msgs = ((InternalEObject)htm).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__HTM, null, msgs);
			if (newHtm != null)
				msgs = ((InternalEObject)newHtm).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__HTM, null, msgs);
			msgs = basicSetHtm(newHtm, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__HTM, newHtm, newHtm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getNestedHv() {
		return nestedHv;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetNestedHv(FeatureState newNestedHv, NotificationChain msgs) {
		FeatureState oldNestedHv = nestedHv;
		nestedHv = newNestedHv;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__NESTED_HV, oldNestedHv, newNestedHv);
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
	public void setNestedHv(FeatureState newNestedHv) {
		if (newNestedHv != nestedHv) {
			NotificationChain msgs = null;
			if (nestedHv != null)
				msgs = ((InternalEObject)nestedHv).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__NESTED_HV, null, msgs);
			if (newNestedHv != null)
				msgs = ((InternalEObject)newNestedHv).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__NESTED_HV, null, msgs);
			msgs = basicSetNestedHv(newNestedHv, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__NESTED_HV, newNestedHv, newNestedHv));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Msrs getMsrs() {
		return msrs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMsrs(Msrs newMsrs, NotificationChain msgs) {
		Msrs oldMsrs = msrs;
		msrs = newMsrs;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__MSRS, oldMsrs, newMsrs);
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
	public void setMsrs(Msrs newMsrs) {
		if (newMsrs != msrs) {
			NotificationChain msgs = null;
			if (msrs != null)
				msgs = ((InternalEObject)msrs).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__MSRS, null, msgs);
			if (newMsrs != null)
				msgs = ((InternalEObject)newMsrs).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__MSRS, null, msgs);
			msgs = basicSetMsrs(newMsrs, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__MSRS, newMsrs, newMsrs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getCcfAssist() {
		return ccfAssist;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCcfAssist(FeatureState newCcfAssist, NotificationChain msgs) {
		FeatureState oldCcfAssist = ccfAssist;
		ccfAssist = newCcfAssist;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__CCF_ASSIST, oldCcfAssist, newCcfAssist);
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
	public void setCcfAssist(FeatureState newCcfAssist) {
		if (newCcfAssist != ccfAssist) {
			NotificationChain msgs = null;
			if (ccfAssist != null)
				msgs = ((InternalEObject)ccfAssist).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__CCF_ASSIST, null, msgs);
			if (newCcfAssist != null)
				msgs = ((InternalEObject)newCcfAssist).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__CCF_ASSIST, null, msgs);
			msgs = basicSetCcfAssist(newCcfAssist, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__CCF_ASSIST, newCcfAssist, newCcfAssist));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Mitigation getCfpc() {
		return cfpc;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCfpc(Mitigation newCfpc, NotificationChain msgs) {
		Mitigation oldCfpc = cfpc;
		cfpc = newCfpc;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__CFPC, oldCfpc, newCfpc);
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
	public void setCfpc(Mitigation newCfpc) {
		if (newCfpc != cfpc) {
			NotificationChain msgs = null;
			if (cfpc != null)
				msgs = ((InternalEObject)cfpc).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__CFPC, null, msgs);
			if (newCfpc != null)
				msgs = ((InternalEObject)newCfpc).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__CFPC, null, msgs);
			msgs = basicSetCfpc(newCfpc, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__CFPC, newCfpc, newCfpc));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Mitigation getSbbc() {
		return sbbc;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSbbc(Mitigation newSbbc, NotificationChain msgs) {
		Mitigation oldSbbc = sbbc;
		sbbc = newSbbc;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__SBBC, oldSbbc, newSbbc);
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
	public void setSbbc(Mitigation newSbbc) {
		if (newSbbc != sbbc) {
			NotificationChain msgs = null;
			if (sbbc != null)
				msgs = ((InternalEObject)sbbc).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__SBBC, null, msgs);
			if (newSbbc != null)
				msgs = ((InternalEObject)newSbbc).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__SBBC, null, msgs);
			msgs = basicSetSbbc(newSbbc, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__SBBC, newSbbc, newSbbc));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Mitigation getIbs() {
		return ibs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetIbs(Mitigation newIbs, NotificationChain msgs) {
		Mitigation oldIbs = ibs;
		ibs = newIbs;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__IBS, oldIbs, newIbs);
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
	public void setIbs(Mitigation newIbs) {
		if (newIbs != ibs) {
			NotificationChain msgs = null;
			if (ibs != null)
				msgs = ((InternalEObject)ibs).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__IBS, null, msgs);
			if (newIbs != null)
				msgs = ((InternalEObject)newIbs).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__IBS, null, msgs);
			msgs = basicSetIbs(newIbs, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__IBS, newIbs, newIbs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tcg getTcg() {
		return tcg;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTcg(Tcg newTcg, NotificationChain msgs) {
		Tcg oldTcg = tcg;
		tcg = newTcg;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__TCG, oldTcg, newTcg);
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
	public void setTcg(Tcg newTcg) {
		if (newTcg != tcg) {
			NotificationChain msgs = null;
			if (tcg != null)
				msgs = ((InternalEObject)tcg).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__TCG, null, msgs);
			if (newTcg != null)
				msgs = ((InternalEObject)newTcg).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__TCG, null, msgs);
			msgs = basicSetTcg(newTcg, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__TCG, newTcg, newTcg));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getPs2() {
		return ps2;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPs2(FeatureState newPs2, NotificationChain msgs) {
		FeatureState oldPs2 = ps2;
		ps2 = newPs2;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__PS2, oldPs2, newPs2);
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
	public void setPs2(FeatureState newPs2) {
		if (newPs2 != ps2) {
			NotificationChain msgs = null;
			if (ps2 != null)
				msgs = ((InternalEObject)ps2).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__PS2, null, msgs);
			if (newPs2 != null)
				msgs = ((InternalEObject)newPs2).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__PS2, null, msgs);
			msgs = basicSetPs2(newPs2, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__PS2, newPs2, newPs2));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AsyncTeardown getAsyncTeardown() {
		return asyncTeardown;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAsyncTeardown(AsyncTeardown newAsyncTeardown, NotificationChain msgs) {
		AsyncTeardown oldAsyncTeardown = asyncTeardown;
		asyncTeardown = newAsyncTeardown;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__ASYNC_TEARDOWN, oldAsyncTeardown, newAsyncTeardown);
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
	public void setAsyncTeardown(AsyncTeardown newAsyncTeardown) {
		if (newAsyncTeardown != asyncTeardown) {
			NotificationChain msgs = null;
			if (asyncTeardown != null)
				msgs = ((InternalEObject)asyncTeardown).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__ASYNC_TEARDOWN, null, msgs);
			if (newAsyncTeardown != null)
				msgs = ((InternalEObject)newAsyncTeardown).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__ASYNC_TEARDOWN, null, msgs);
			msgs = basicSetAsyncTeardown(newAsyncTeardown, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__ASYNC_TEARDOWN, newAsyncTeardown, newAsyncTeardown));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getRas() {
		return ras;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRas(FeatureState newRas, NotificationChain msgs) {
		FeatureState oldRas = ras;
		ras = newRas;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__RAS, oldRas, newRas);
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
	public void setRas(FeatureState newRas) {
		if (newRas != ras) {
			NotificationChain msgs = null;
			if (ras != null)
				msgs = ((InternalEObject)ras).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__RAS, null, msgs);
			if (newRas != null)
				msgs = ((InternalEObject)newRas).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FEATURES__RAS, null, msgs);
			msgs = basicSetRas(newRas, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FEATURES__RAS, newRas, newRas));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.FEATURES__APIC:
				return basicSetApic(null, msgs);
			case DefinitionPackage.FEATURES__HAP:
				return basicSetHap(null, msgs);
			case DefinitionPackage.FEATURES__HYPERV:
				return basicSetHyperv(null, msgs);
			case DefinitionPackage.FEATURES__KVM:
				return basicSetKvm(null, msgs);
			case DefinitionPackage.FEATURES__XEN:
				return basicSetXen(null, msgs);
			case DefinitionPackage.FEATURES__PVSPINLOCK:
				return basicSetPvspinlock(null, msgs);
			case DefinitionPackage.FEATURES__CAPABILITIES:
				return basicSetCapabilities(null, msgs);
			case DefinitionPackage.FEATURES__PMU:
				return basicSetPmu(null, msgs);
			case DefinitionPackage.FEATURES__VMPORT:
				return basicSetVmport(null, msgs);
			case DefinitionPackage.FEATURES__GIC:
				return basicSetGic(null, msgs);
			case DefinitionPackage.FEATURES__SMM:
				return basicSetSmm(null, msgs);
			case DefinitionPackage.FEATURES__IOAPIC:
				return basicSetIoapic(null, msgs);
			case DefinitionPackage.FEATURES__HPT:
				return basicSetHpt(null, msgs);
			case DefinitionPackage.FEATURES__VMCOREINFO:
				return basicSetVmcoreinfo(null, msgs);
			case DefinitionPackage.FEATURES__HTM:
				return basicSetHtm(null, msgs);
			case DefinitionPackage.FEATURES__NESTED_HV:
				return basicSetNestedHv(null, msgs);
			case DefinitionPackage.FEATURES__MSRS:
				return basicSetMsrs(null, msgs);
			case DefinitionPackage.FEATURES__CCF_ASSIST:
				return basicSetCcfAssist(null, msgs);
			case DefinitionPackage.FEATURES__CFPC:
				return basicSetCfpc(null, msgs);
			case DefinitionPackage.FEATURES__SBBC:
				return basicSetSbbc(null, msgs);
			case DefinitionPackage.FEATURES__IBS:
				return basicSetIbs(null, msgs);
			case DefinitionPackage.FEATURES__TCG:
				return basicSetTcg(null, msgs);
			case DefinitionPackage.FEATURES__PS2:
				return basicSetPs2(null, msgs);
			case DefinitionPackage.FEATURES__ASYNC_TEARDOWN:
				return basicSetAsyncTeardown(null, msgs);
			case DefinitionPackage.FEATURES__RAS:
				return basicSetRas(null, msgs);
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
			case DefinitionPackage.FEATURES__PAE:
				return isPae();
			case DefinitionPackage.FEATURES__APIC:
				return getApic();
			case DefinitionPackage.FEATURES__ACPI:
				return isAcpi();
			case DefinitionPackage.FEATURES__HAP:
				return getHap();
			case DefinitionPackage.FEATURES__HYPERV:
				return getHyperv();
			case DefinitionPackage.FEATURES__VIRIDIAN:
				return isViridian();
			case DefinitionPackage.FEATURES__KVM:
				return getKvm();
			case DefinitionPackage.FEATURES__XEN:
				return getXen();
			case DefinitionPackage.FEATURES__PRIVNET:
				return isPrivnet();
			case DefinitionPackage.FEATURES__PVSPINLOCK:
				return getPvspinlock();
			case DefinitionPackage.FEATURES__CAPABILITIES:
				return getCapabilities();
			case DefinitionPackage.FEATURES__PMU:
				return getPmu();
			case DefinitionPackage.FEATURES__VMPORT:
				return getVmport();
			case DefinitionPackage.FEATURES__GIC:
				return getGic();
			case DefinitionPackage.FEATURES__SMM:
				return getSmm();
			case DefinitionPackage.FEATURES__IOAPIC:
				return getIoapic();
			case DefinitionPackage.FEATURES__HPT:
				return getHpt();
			case DefinitionPackage.FEATURES__VMCOREINFO:
				return getVmcoreinfo();
			case DefinitionPackage.FEATURES__HTM:
				return getHtm();
			case DefinitionPackage.FEATURES__NESTED_HV:
				return getNestedHv();
			case DefinitionPackage.FEATURES__MSRS:
				return getMsrs();
			case DefinitionPackage.FEATURES__CCF_ASSIST:
				return getCcfAssist();
			case DefinitionPackage.FEATURES__CFPC:
				return getCfpc();
			case DefinitionPackage.FEATURES__SBBC:
				return getSbbc();
			case DefinitionPackage.FEATURES__IBS:
				return getIbs();
			case DefinitionPackage.FEATURES__TCG:
				return getTcg();
			case DefinitionPackage.FEATURES__PS2:
				return getPs2();
			case DefinitionPackage.FEATURES__ASYNC_TEARDOWN:
				return getAsyncTeardown();
			case DefinitionPackage.FEATURES__RAS:
				return getRas();
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
			case DefinitionPackage.FEATURES__PAE:
				setPae((Boolean)newValue);
				return;
			case DefinitionPackage.FEATURES__APIC:
				setApic((Apic)newValue);
				return;
			case DefinitionPackage.FEATURES__ACPI:
				setAcpi((Boolean)newValue);
				return;
			case DefinitionPackage.FEATURES__HAP:
				setHap((FeatureState)newValue);
				return;
			case DefinitionPackage.FEATURES__HYPERV:
				setHyperv((Hyperv)newValue);
				return;
			case DefinitionPackage.FEATURES__VIRIDIAN:
				setViridian((Boolean)newValue);
				return;
			case DefinitionPackage.FEATURES__KVM:
				setKvm((KvmFeatures)newValue);
				return;
			case DefinitionPackage.FEATURES__XEN:
				setXen((XenFeatures)newValue);
				return;
			case DefinitionPackage.FEATURES__PRIVNET:
				setPrivnet((Boolean)newValue);
				return;
			case DefinitionPackage.FEATURES__PVSPINLOCK:
				setPvspinlock((FeatureState)newValue);
				return;
			case DefinitionPackage.FEATURES__CAPABILITIES:
				setCapabilities((LxcCapabilities)newValue);
				return;
			case DefinitionPackage.FEATURES__PMU:
				setPmu((FeatureState)newValue);
				return;
			case DefinitionPackage.FEATURES__VMPORT:
				setVmport((FeatureState)newValue);
				return;
			case DefinitionPackage.FEATURES__GIC:
				setGic((Gic)newValue);
				return;
			case DefinitionPackage.FEATURES__SMM:
				setSmm((Smm)newValue);
				return;
			case DefinitionPackage.FEATURES__IOAPIC:
				setIoapic((Ioapic)newValue);
				return;
			case DefinitionPackage.FEATURES__HPT:
				setHpt((Hpt)newValue);
				return;
			case DefinitionPackage.FEATURES__VMCOREINFO:
				setVmcoreinfo((FeatureState)newValue);
				return;
			case DefinitionPackage.FEATURES__HTM:
				setHtm((FeatureState)newValue);
				return;
			case DefinitionPackage.FEATURES__NESTED_HV:
				setNestedHv((FeatureState)newValue);
				return;
			case DefinitionPackage.FEATURES__MSRS:
				setMsrs((Msrs)newValue);
				return;
			case DefinitionPackage.FEATURES__CCF_ASSIST:
				setCcfAssist((FeatureState)newValue);
				return;
			case DefinitionPackage.FEATURES__CFPC:
				setCfpc((Mitigation)newValue);
				return;
			case DefinitionPackage.FEATURES__SBBC:
				setSbbc((Mitigation)newValue);
				return;
			case DefinitionPackage.FEATURES__IBS:
				setIbs((Mitigation)newValue);
				return;
			case DefinitionPackage.FEATURES__TCG:
				setTcg((Tcg)newValue);
				return;
			case DefinitionPackage.FEATURES__PS2:
				setPs2((FeatureState)newValue);
				return;
			case DefinitionPackage.FEATURES__ASYNC_TEARDOWN:
				setAsyncTeardown((AsyncTeardown)newValue);
				return;
			case DefinitionPackage.FEATURES__RAS:
				setRas((FeatureState)newValue);
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
			case DefinitionPackage.FEATURES__PAE:
				setPae(PAE_EDEFAULT);
				return;
			case DefinitionPackage.FEATURES__APIC:
				setApic((Apic)null);
				return;
			case DefinitionPackage.FEATURES__ACPI:
				setAcpi(ACPI_EDEFAULT);
				return;
			case DefinitionPackage.FEATURES__HAP:
				setHap((FeatureState)null);
				return;
			case DefinitionPackage.FEATURES__HYPERV:
				setHyperv((Hyperv)null);
				return;
			case DefinitionPackage.FEATURES__VIRIDIAN:
				setViridian(VIRIDIAN_EDEFAULT);
				return;
			case DefinitionPackage.FEATURES__KVM:
				setKvm((KvmFeatures)null);
				return;
			case DefinitionPackage.FEATURES__XEN:
				setXen((XenFeatures)null);
				return;
			case DefinitionPackage.FEATURES__PRIVNET:
				setPrivnet(PRIVNET_EDEFAULT);
				return;
			case DefinitionPackage.FEATURES__PVSPINLOCK:
				setPvspinlock((FeatureState)null);
				return;
			case DefinitionPackage.FEATURES__CAPABILITIES:
				setCapabilities((LxcCapabilities)null);
				return;
			case DefinitionPackage.FEATURES__PMU:
				setPmu((FeatureState)null);
				return;
			case DefinitionPackage.FEATURES__VMPORT:
				setVmport((FeatureState)null);
				return;
			case DefinitionPackage.FEATURES__GIC:
				setGic((Gic)null);
				return;
			case DefinitionPackage.FEATURES__SMM:
				setSmm((Smm)null);
				return;
			case DefinitionPackage.FEATURES__IOAPIC:
				setIoapic((Ioapic)null);
				return;
			case DefinitionPackage.FEATURES__HPT:
				setHpt((Hpt)null);
				return;
			case DefinitionPackage.FEATURES__VMCOREINFO:
				setVmcoreinfo((FeatureState)null);
				return;
			case DefinitionPackage.FEATURES__HTM:
				setHtm((FeatureState)null);
				return;
			case DefinitionPackage.FEATURES__NESTED_HV:
				setNestedHv((FeatureState)null);
				return;
			case DefinitionPackage.FEATURES__MSRS:
				setMsrs((Msrs)null);
				return;
			case DefinitionPackage.FEATURES__CCF_ASSIST:
				setCcfAssist((FeatureState)null);
				return;
			case DefinitionPackage.FEATURES__CFPC:
				setCfpc((Mitigation)null);
				return;
			case DefinitionPackage.FEATURES__SBBC:
				setSbbc((Mitigation)null);
				return;
			case DefinitionPackage.FEATURES__IBS:
				setIbs((Mitigation)null);
				return;
			case DefinitionPackage.FEATURES__TCG:
				setTcg((Tcg)null);
				return;
			case DefinitionPackage.FEATURES__PS2:
				setPs2((FeatureState)null);
				return;
			case DefinitionPackage.FEATURES__ASYNC_TEARDOWN:
				setAsyncTeardown((AsyncTeardown)null);
				return;
			case DefinitionPackage.FEATURES__RAS:
				setRas((FeatureState)null);
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
			case DefinitionPackage.FEATURES__PAE:
				return pae != PAE_EDEFAULT;
			case DefinitionPackage.FEATURES__APIC:
				return apic != null;
			case DefinitionPackage.FEATURES__ACPI:
				return acpi != ACPI_EDEFAULT;
			case DefinitionPackage.FEATURES__HAP:
				return hap != null;
			case DefinitionPackage.FEATURES__HYPERV:
				return hyperv != null;
			case DefinitionPackage.FEATURES__VIRIDIAN:
				return viridian != VIRIDIAN_EDEFAULT;
			case DefinitionPackage.FEATURES__KVM:
				return kvm != null;
			case DefinitionPackage.FEATURES__XEN:
				return xen != null;
			case DefinitionPackage.FEATURES__PRIVNET:
				return privnet != PRIVNET_EDEFAULT;
			case DefinitionPackage.FEATURES__PVSPINLOCK:
				return pvspinlock != null;
			case DefinitionPackage.FEATURES__CAPABILITIES:
				return capabilities != null;
			case DefinitionPackage.FEATURES__PMU:
				return pmu != null;
			case DefinitionPackage.FEATURES__VMPORT:
				return vmport != null;
			case DefinitionPackage.FEATURES__GIC:
				return gic != null;
			case DefinitionPackage.FEATURES__SMM:
				return smm != null;
			case DefinitionPackage.FEATURES__IOAPIC:
				return ioapic != null;
			case DefinitionPackage.FEATURES__HPT:
				return hpt != null;
			case DefinitionPackage.FEATURES__VMCOREINFO:
				return vmcoreinfo != null;
			case DefinitionPackage.FEATURES__HTM:
				return htm != null;
			case DefinitionPackage.FEATURES__NESTED_HV:
				return nestedHv != null;
			case DefinitionPackage.FEATURES__MSRS:
				return msrs != null;
			case DefinitionPackage.FEATURES__CCF_ASSIST:
				return ccfAssist != null;
			case DefinitionPackage.FEATURES__CFPC:
				return cfpc != null;
			case DefinitionPackage.FEATURES__SBBC:
				return sbbc != null;
			case DefinitionPackage.FEATURES__IBS:
				return ibs != null;
			case DefinitionPackage.FEATURES__TCG:
				return tcg != null;
			case DefinitionPackage.FEATURES__PS2:
				return ps2 != null;
			case DefinitionPackage.FEATURES__ASYNC_TEARDOWN:
				return asyncTeardown != null;
			case DefinitionPackage.FEATURES__RAS:
				return ras != null;
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
		result.append(" (pae: ");
		result.append(pae);
		result.append(", acpi: ");
		result.append(acpi);
		result.append(", viridian: ");
		result.append(viridian);
		result.append(", privnet: ");
		result.append(privnet);
		result.append(')');
		return result.toString();
	}

} //FeaturesImpl
