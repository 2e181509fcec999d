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

import org.virtworkbench.compute.definition.Cpu;
import org.virtworkbench.compute.definition.CpuCache;
import org.virtworkbench.compute.definition.CpuFeature;
import org.virtworkbench.compute.definition.CpuModel;
import org.virtworkbench.compute.definition.CpuTopology;
import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.Maxphysaddr;
import org.virtworkbench.compute.definition.Numa;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cpu</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CpuImpl#getMode <em>Mode</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CpuImpl#getMatch <em>Match</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CpuImpl#getCheck <em>Check</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CpuImpl#getMigratable <em>Migratable</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CpuImpl#getModel <em>Model</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CpuImpl#getVendor <em>Vendor</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CpuImpl#getTopology <em>Topology</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CpuImpl#getCache <em>Cache</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CpuImpl#getMaxphysaddr <em>Maxphysaddr</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CpuImpl#getFeature <em>Feature</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CpuImpl#getNuma <em>Numa</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CpuImpl extends MinimalEObjectImpl.Container implements Cpu {
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
	 * The default value of the '{@link #getMatch() <em>Match</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMatch()
	 * @generated
	 * @ordered
	 */
	protected static final String MATCH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMatch() <em>Match</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMatch()
	 * @generated
	 * @ordered
	 */
	protected String match = MATCH_EDEFAULT;

	/**
	 * The default value of the '{@link #getCheck() <em>Check</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheck()
	 * @generated
	 * @ordered
	 */
	protected static final String CHECK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCheck() <em>Check</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheck()
	 * @generated
	 * @ordered
	 */
	protected String check = CHECK_EDEFAULT;

	/**
	 * The default value of the '{@link #getMigratable() <em>Migratable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMigratable()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean MIGRATABLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMigratable() <em>Migratable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMigratable()
	 * @generated
	 * @ordered
	 */
	protected Boolean migratable = MIGRATABLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getModel() <em>Model</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModel()
	 * @generated
	 * @ordered
	 */
	protected CpuModel model;

	/**
	 * The default value of the '{@link #getVendor() <em>Vendor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVendor()
	 * @generated
	 * @ordered
	 */
	protected static final String VENDOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVendor() <em>Vendor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVendor()
	 * @generated
	 * @ordered
	 */
	protected String vendor = VENDOR_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTopology() <em>Topology</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTopology()
	 * @generated
	 * @ordered
	 */
	protected CpuTopology topology;

	/**
	 * The cached value of the '{@link #getCache() <em>Cache</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCache()
	 * @generated
	 * @ordered
	 */
	protected CpuCache cache;

	/**
	 * The cached value of the '{@link #getMaxphysaddr() <em>Maxphysaddr</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxphysaddr()
	 * @generated
	 * @ordered
	 */
	protected Maxphysaddr maxphysaddr;

	/**
	 * The cached value of the '{@link #getFeature() <em>Feature</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeature()
	 * @generated
	 * @ordered
	 */
	protected EList<CpuFeature> feature;

	/**
	 * The cached value of the '{@link #getNuma() <em>Numa</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNuma()
	 * @generated
	 * @ordered
	 */
	protected Numa numa;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CpuImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.CPU;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CPU__MODE, oldMode, mode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMatch() {
		return match;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMatch(String newMatch) {
		String oldMatch = match;
		match = newMatch;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CPU__MATCH, oldMatch, match));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCheck() {
		return check;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCheck(String newCheck) {
		String oldCheck = check;
		check = newCheck;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CPU__CHECK, oldCheck, check));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getMigratable() {
		return migratable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMigratable(Boolean newMigratable) {
		Boolean oldMigratable = migratable;
		migratable = newMigratable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CPU__MIGRATABLE, oldMigratable, migratable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CpuModel getModel() {
		return model;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetModel(CpuModel newModel, NotificationChain msgs) {
		CpuModel oldModel = model;
		model = newModel;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.CPU__MODEL, oldModel, newModel);
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
	public void setModel(CpuModel newModel) {
		if (newModel != model) {
			NotificationChain msgs = null;
			if (model != null)
				msgs = ((InternalEObject)model).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.CPU__MODEL, null, msgs);
			if (newModel != null)
				msgs = ((InternalEObject)newModel).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.CPU__MODEL, null, msgs);
			msgs = basicSetModel(newModel, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CPU__MODEL, newModel, newModel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVendor() {
		return vendor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVendor(String newVendor) {
		String oldVendor = vendor;
		vendor = newVendor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CPU__VENDOR, oldVendor, vendor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CpuTopology getTopology() {
		return topology;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTopology(CpuTopology newTopology, NotificationChain msgs) {
		CpuTopology oldTopology = topology;
		topology = newTopology;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.CPU__TOPOLOGY, oldTopology, newTopology);
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
	public void setTopology(CpuTopology newTopology) {
		if (newTopology != topology) {
			NotificationChain msgs = null;
			if (topology != null)
				msgs = ((InternalEObject)topology).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.CPU__TOPOLOGY, null, msgs);
			if (newTopology != null)
				msgs = ((InternalEObject)newTopology).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.CPU__TOPOLOGY, null, msgs);
			msgs = basicSetTopology(newTopology, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CPU__TOPOLOGY, newTopology, newTopology));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CpuCache getCache() {
		return cache;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCache(CpuCache newCache, NotificationChain msgs) {
		CpuCache oldCache = cache;
		cache = newCache;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.CPU__CACHE, oldCache, newCache);
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
	public void setCache(CpuCache newCache) {
		if (newCache != cache) {
			NotificationChain msgs = null;
			if (cache != null)
				msgs = ((InternalEObject)cache).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.CPU__CACHE, null, msgs);
			if (newCache != null)
				msgs = ((InternalEObject)newCache).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.CPU__CACHE, null, msgs);
			msgs = basicSetCache(newCache, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CPU__CACHE, newCache, newCache));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Maxphysaddr getMaxphysaddr() {
		return maxphysaddr;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMaxphysaddr(Maxphysaddr newMaxphysaddr, NotificationChain msgs) {
		Maxphysaddr oldMaxphysaddr = maxphysaddr;
		maxphysaddr = newMaxphysaddr;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.CPU__MAXPHYSADDR, oldMaxphysaddr, newMaxphysaddr);
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
	public void setMaxphysaddr(Maxphysaddr newMaxphysaddr) {
		if (newMaxphysaddr != maxphysaddr) {
			NotificationChain msgs = null;
			if (maxphysaddr != null)
				msgs = ((InternalEObject)maxphysaddr).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.CPU__MAXPHYSADDR, null, msgs);
			if (newMaxphysaddr != null)
				msgs = ((InternalEObject)newMaxphysaddr).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.CPU__MAXPHYSADDR, null, msgs);
			msgs = basicSetMaxphysaddr(newMaxphysaddr, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CPU__MAXPHYSADDR, newMaxphysaddr, newMaxphysaddr));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CpuFeature> getFeature() {
		if (feature == null) {
			feature = new EObjectContainmentEList<CpuFeature>(CpuFeature.class, this, DefinitionPackage.CPU__FEATURE);
		}
		return feature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Numa getNuma() {
		return numa;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetNuma(Numa newNuma, NotificationChain msgs) {
		Numa oldNuma = numa;
		numa = newNuma;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.CPU__NUMA, oldNuma, newNuma);
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
	public void setNuma(Numa newNuma) {
		if (newNuma != numa) {
			NotificationChain msgs = null;
			if (numa != null)
				msgs = ((InternalEObject)numa).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.CPU__NUMA, null, msgs);
			if (newNuma != null)
				msgs = ((InternalEObject)newNuma).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.CPU__NUMA, null, msgs);
			msgs = basicSetNuma(newNuma, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CPU__NUMA, newNuma, newNuma));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.CPU__MODEL:
				return basicSetModel(null, msgs);
			case DefinitionPackage.CPU__TOPOLOGY:
				return basicSetTopology(null, msgs);
			case DefinitionPackage.CPU__CACHE:
				return basicSetCache(null, msgs);
			case DefinitionPackage.CPU__MAXPHYSADDR:
				return basicSetMaxphysaddr(null, msgs);
			case DefinitionPackage.CPU__FEATURE:
				return ((InternalEList<?>)getFeature()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.CPU__NUMA:
				return basicSetNuma(null, msgs);
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
			case DefinitionPackage.CPU__MODE:
				return getMode();
			case DefinitionPackage.CPU__MATCH:
				return getMatch();
			case DefinitionPackage.CPU__CHECK:
				return getCheck();
			case DefinitionPackage.CPU__MIGRATABLE:
				return getMigratable();
			case DefinitionPackage.CPU__MODEL:
				return getModel();
			case DefinitionPackage.CPU__VENDOR:
				return getVendor();
			case DefinitionPackage.CPU__TOPOLOGY:
				return getTopology();
			case DefinitionPackage.CPU__CACHE:
				return getCache();
			case DefinitionPackage.CPU__MAXPHYSADDR:
				return getMaxphysaddr();
			case DefinitionPackage.CPU__FEATURE:
				return getFeature();
			case DefinitionPackage.CPU__NUMA:
				return getNuma();
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
			case DefinitionPackage.CPU__MODE:
				setMode((String)newValue);
				return;
			case DefinitionPackage.CPU__MATCH:
				setMatch((String)newValue);
				return;
			case DefinitionPackage.CPU__CHECK:
				setCheck((String)newValue);
				return;
			case DefinitionPackage.CPU__MIGRATABLE:
				setMigratable((Boolean)newValue);
				return;
			case DefinitionPackage.CPU__MODEL:
				setModel((CpuModel)newValue);
				return;
			case DefinitionPackage.CPU__VENDOR:
				setVendor((String)newValue);
				return;
			case DefinitionPackage.CPU__TOPOLOGY:
				setTopology((CpuTopology)newValue);
				return;
			case DefinitionPackage.CPU__CACHE:
				setCache((CpuCache)newValue);
				return;
			case DefinitionPackage.CPU__MAXPHYSADDR:
				setMaxphysaddr((Maxphysaddr)newValue);
				return;
			case DefinitionPackage.CPU__FEATURE:
				getFeature().clear();
				getFeature().addAll((Collection<? extends CpuFeature>)newValue);
				return;
			case DefinitionPackage.CPU__NUMA:
				setNuma((Numa)newValue);
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
			case DefinitionPackage.CPU__MODE:
				setMode(MODE_EDEFAULT);
				return;
			case DefinitionPackage.CPU__MATCH:
				setMatch(MATCH_EDEFAULT);
				return;
			case DefinitionPackage.CPU__CHECK:
				setCheck(CHECK_EDEFAULT);
				return;
			case DefinitionPackage.CPU__MIGRATABLE:
				setMigratable(MIGRATABLE_EDEFAULT);
				return;
			case DefinitionPackage.CPU__MODEL:
				setModel((CpuModel)null);
				return;
			case DefinitionPackage.CPU__VENDOR:
				setVendor(VENDOR_EDEFAULT);
				return;
			case DefinitionPackage.CPU__TOPOLOGY:
				setTopology((CpuTopology)null);
				return;
			case DefinitionPackage.CPU__CACHE:
				setCache((CpuCache)null);
				return;
			case DefinitionPackage.CPU__MAXPHYSADDR:
				setMaxphysaddr((Maxphysaddr)null);
				return;
			case DefinitionPackage.CPU__FEATURE:
				getFeature().clear();
				return;
			case DefinitionPackage.CPU__NUMA:
				setNuma((Numa)null);
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
			case DefinitionPackage.CPU__MODE:
				return MODE_EDEFAULT == null ? mode != null : !MODE_EDEFAULT.equals(mode);
			case DefinitionPackage.CPU__MATCH:
				return MATCH_EDEFAULT == null ? match != null : !MATCH_EDEFAULT.equals(match);
			case DefinitionPackage.CPU__CHECK:
				return CHECK_EDEFAULT == null ? check != null : !CHECK_EDEFAULT.equals(check);
			case DefinitionPackage.CPU__MIGRATABLE:
				return MIGRATABLE_EDEFAULT == null ? migratable != null : !MIGRATABLE_EDEFAULT.equals(migratable);
			case DefinitionPackage.CPU__MODEL:
				return model != null;
			case DefinitionPackage.CPU__VENDOR:
				return VENDOR_EDEFAULT == null ? vendor != null : !VENDOR_EDEFAULT.equals(vendor);
			case DefinitionPackage.CPU__TOPOLOGY:
				return topology != null;
			case DefinitionPackage.CPU__CACHE:
				return cache != null;
			case DefinitionPackage.CPU__MAXPHYSADDR:
				return maxphysaddr != null;
			case DefinitionPackage.CPU__FEATURE:
				return feature != null && !feature.isEmpty();
			case DefinitionPackage.CPU__NUMA:
				return numa != null;
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
		result.append(", match: ");
		result.append(match);
		result.append(", check: ");
		result.append(check);
		result.append(", migratable: ");
		result.append(migratable);
		result.append(", vendor: ");
		result.append(vendor);
		result.append(')');
		return result.toString();
	}

} //CpuImpl
