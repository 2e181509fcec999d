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

import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.Distances;
import org.virtworkbench.compute.definition.NumaCache;
import org.virtworkbench.compute.definition.NumaCell;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Numa Cell</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.NumaCellImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.NumaCellImpl#getCpus <em>Cpus</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.NumaCellImpl#getMemory <em>Memory</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.NumaCellImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.NumaCellImpl#getMemAccess <em>Mem Access</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.NumaCellImpl#getDiscard <em>Discard</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.NumaCellImpl#getDistances <em>Distances</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.NumaCellImpl#getCache <em>Cache</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NumaCellImpl extends MinimalEObjectImpl.Container implements NumaCell {
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
	 * The default value of the '{@link #getCpus() <em>Cpus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpus()
	 * @generated
	 * @ordered
	 */
	protected static final String CPUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCpus() <em>Cpus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpus()
	 * @generated
	 * @ordered
	 */
	protected String cpus = CPUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMemory() <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemory()
	 * @generated
	 * @ordered
	 */
	protected static final Long MEMORY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMemory() <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemory()
	 * @generated
	 * @ordered
	 */
	protected Long memory = MEMORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMemAccess() <em>Mem Access</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemAccess()
	 * @generated
	 * @ordered
	 */
	protected static final String MEM_ACCESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMemAccess() <em>Mem Access</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemAccess()
	 * @generated
	 * @ordered
	 */
	protected String memAccess = MEM_ACCESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDiscard() <em>Discard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiscard()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean DISCARD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDiscard() <em>Discard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiscard()
	 * @generated
	 * @ordered
	 */
	protected Boolean discard = DISCARD_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDistances() <em>Distances</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistances()
	 * @generated
	 * @ordered
	 */
	protected Distances distances;

	/**
	 * The cached value of the '{@link #getCache() <em>Cache</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCache()
	 * @generated
	 * @ordered
	 */
	protected EList<NumaCache> cache;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NumaCellImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.NUMA_CELL;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.NUMA_CELL__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCpus() {
		return cpus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCpus(String newCpus) {
		String oldCpus = cpus;
		cpus = newCpus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.NUMA_CELL__CPUS, oldCpus, cpus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getMemory() {
		return memory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemory(Long newMemory) {
		Long oldMemory = memory;
		memory = newMemory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.NUMA_CELL__MEMORY, oldMemory, memory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.NUMA_CELL__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMemAccess() {
		return memAccess;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemAccess(String newMemAccess) {
		String oldMemAccess = memAccess;
		memAccess = newMemAccess;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.NUMA_CELL__MEM_ACCESS, oldMemAccess, memAccess));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getDiscard() {
		return discard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiscard(Boolean newDiscard) {
		Boolean oldDiscard = discard;
		discard = newDiscard;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.NUMA_CELL__DISCARD, oldDiscard, discard));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Distances getDistances() {
		return distances;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDistances(Distances newDistances, NotificationChain msgs) {
		Distances oldDistances = distances;
		distances = newDistances;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.NUMA_CELL__DISTANCES, oldDistances, newDistances);
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
	public void setDistances(Distances newDistances) {
		if (newDistances != distances) {
			NotificationChain msgs = null;
			if (distances != null)
				msgs = ((InternalEObject)distances).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.NUMA_CELL__DISTANCES, null, msgs);
			if (newDistances != null)
				msgs = ((InternalEObject)newDistances).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.NUMA_CELL__DISTANCES, null, msgs);
			msgs = basicSetDistances(newDistances, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.NUMA_CELL__DISTANCES, newDistances, newDistances));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NumaCache> getCache() {
		if (cache == null) {
			cache = new EObjectContainmentEList<NumaCache>(NumaCache.class, this, DefinitionPackage.NUMA_CELL__CACHE);
		}
		return cache;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.NUMA_CELL__DISTANCES:
				return basicSetDistances(null, msgs);
			case DefinitionPackage.NUMA_CELL__CACHE:
				return ((InternalEList<?>)getCache()).basicRemove(otherEnd, msgs);
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
			case DefinitionPackage.NUMA_CELL__ID:
				return getId();
			case DefinitionPackage.NUMA_CELL__CPUS:
				return getCpus();
			case DefinitionPackage.NUMA_CELL__MEMORY:
				return getMemory();
			case DefinitionPackage.NUMA_CELL__UNIT:
				return getUnit();
			case DefinitionPackage.NUMA_CELL__MEM_ACCESS:
				return getMemAccess();
			case DefinitionPackage.NUMA_CELL__DISCARD:
				return getDiscard();
			case DefinitionPackage.NUMA_CELL__DISTANCES:
				return getDistances();
			case DefinitionPackage.NUMA_CELL__CACHE:
				return getCache();
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
			case DefinitionPackage.NUMA_CELL__ID:
				setId((Long)newValue);
				return;
			case DefinitionPackage.NUMA_CELL__CPUS:
				setCpus((String)newValue);
				return;
			case DefinitionPackage.NUMA_CELL__MEMORY:
				setMemory((Long)newValue);
				return;
			case DefinitionPackage.NUMA_CELL__UNIT:
				setUnit((String)newValue);
				return;
			case DefinitionPackage.NUMA_CELL__MEM_ACCESS:
				setMemAccess((String)newValue);
				return;
			case DefinitionPackage.NUMA_CELL__DISCARD:
				setDiscard((Boolean)newValue);
				return;
			case DefinitionPackage.NUMA_CELL__DISTANCES:
				setDistances((Distances)newValue);
				return;
			case DefinitionPackage.NUMA_CELL__CACHE:
				getCache().clear();
				getCache().addAll((Collection<? extends NumaCache>)newValue);
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
			case DefinitionPackage.NUMA_CELL__ID:
				setId(ID_EDEFAULT);
				return;
			case DefinitionPackage.NUMA_CELL__CPUS:
				setCpus(CPUS_EDEFAULT);
				return;
			case DefinitionPackage.NUMA_CELL__MEMORY:
				setMemory(MEMORY_EDEFAULT);
				return;
			case DefinitionPackage.NUMA_CELL__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case DefinitionPackage.NUMA_CELL__MEM_ACCESS:
				setMemAccess(MEM_ACCESS_EDEFAULT);
				return;
			case DefinitionPackage.NUMA_CELL__DISCARD:
				setDiscard(DISCARD_EDEFAULT);
				return;
			case DefinitionPackage.NUMA_CELL__DISTANCES:
				setDistances((Distances)null);
				return;
			case DefinitionPackage.NUMA_CELL__CACHE:
				getCache().clear();
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
			case DefinitionPackage.NUMA_CELL__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case DefinitionPackage.NUMA_CELL__CPUS:
				return CPUS_EDEFAULT == null ? cpus != null : !CPUS_EDEFAULT.equals(cpus);
			case DefinitionPackage.NUMA_CELL__MEMORY:
				return MEMORY_EDEFAULT == null ? memory != null : !MEMORY_EDEFAULT.equals(memory);
			case DefinitionPackage.NUMA_CELL__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case DefinitionPackage.NUMA_CELL__MEM_ACCESS:
				return MEM_ACCESS_EDEFAULT == null ? memAccess != null : !MEM_ACCESS_EDEFAULT.equals(memAccess);
			case DefinitionPackage.NUMA_CELL__DISCARD:
				return DISCARD_EDEFAULT == null ? discard != null : !DISCARD_EDEFAULT.equals(discard);
			case DefinitionPackage.NUMA_CELL__DISTANCES:
				return distances != null;
			case DefinitionPackage.NUMA_CELL__CACHE:
				return cache != null && !cache.isEmpty();
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
		result.append(", cpus: ");
		result.append(cpus);
		result.append(", memory: ");
		result.append(memory);
		result.append(", unit: ");
		result.append(unit);
		result.append(", memAccess: ");
		result.append(memAccess);
		result.append(", discard: ");
		result.append(discard);
		result.append(')');
		return result.toString();
	}

} //NumaCellImpl
