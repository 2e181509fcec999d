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
import org.virtworkbench.compute.definition.Hugepages;
import org.virtworkbench.compute.definition.MemoryAccess;
import org.virtworkbench.compute.definition.MemoryAllocation;
import org.virtworkbench.compute.definition.MemoryBacking;
import org.virtworkbench.compute.definition.MemoryBackingSource;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Memory Backing</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemoryBackingImpl#getHugepages <em>Hugepages</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemoryBackingImpl#isNosharepages <em>Nosharepages</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemoryBackingImpl#isLocked <em>Locked</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemoryBackingImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemoryBackingImpl#getAccess <em>Access</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemoryBackingImpl#getAllocation <em>Allocation</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemoryBackingImpl#isDiscard <em>Discard</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MemoryBackingImpl extends MinimalEObjectImpl.Container implements MemoryBacking {
	/**
	 * The cached value of the '{@link #getHugepages() <em>Hugepages</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHugepages()
	 * @generated
	 * @ordered
	 */
	protected Hugepages hugepages;

	/**
	 * The default value of the '{@link #isNosharepages() <em>Nosharepages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNosharepages()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NOSHAREPAGES_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isNosharepages() <em>Nosharepages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNosharepages()
	 * @generated
	 * @ordered
	 */
	protected boolean nosharepages = NOSHAREPAGES_EDEFAULT;

	/**
	 * The default value of the '{@link #isLocked() <em>Locked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLocked()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LOCKED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLocked() <em>Locked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLocked()
	 * @generated
	 * @ordered
	 */
	protected boolean locked = LOCKED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected MemoryBackingSource source;

	/**
	 * The cached value of the '{@link #getAccess() <em>Access</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccess()
	 * @generated
	 * @ordered
	 */
	protected MemoryAccess access;

	/**
	 * The cached value of the '{@link #getAllocation() <em>Allocation</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAllocation()
	 * @generated
	 * @ordered
	 */
	protected MemoryAllocation allocation;

	/**
	 * The default value of the '{@link #isDiscard() <em>Discard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDiscard()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DISCARD_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDiscard() <em>Discard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDiscard()
	 * @generated
	 * @ordered
	 */
	protected boolean discard = DISCARD_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MemoryBackingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.MEMORY_BACKING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Hugepages getHugepages() {
		return hugepages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetHugepages(Hugepages newHugepages, NotificationChain msgs) {
		Hugepages oldHugepages = hugepages;
		hugepages = newHugepages;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_BACKING__HUGEPAGES, oldHugepages, newHugepages);
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
	public void setHugepages(Hugepages newHugepages) {
		if (newHugepages != hugepages) {
			NotificationChain msgs = null;
			if (hugepages != null)
				msgs = ((InternalEObject)hugepages).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMORY_BACKING__HUGEPAGES, null, msgs);
			if (newHugepages != null)
				msgs = ((InternalEObject)newHugepages).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMORY_BACKING__HUGEPAGES, null, msgs);
			msgs = basicSetHugepages(newHugepages, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_BACKING__HUGEPAGES, newHugepages, newHugepages));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNosharepages() {
		return nosharepages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNosharepages(boolean newNosharepages) {
		boolean oldNosharepages = nosharepages;
		nosharepages = newNosharepages;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_BACKING__NOSHAREPAGES, oldNosharepages, nosharepages));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLocked() {
		return locked;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocked(boolean newLocked) {
		boolean oldLocked = locked;
		locked = newLocked;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_BACKING__LOCKED, oldLocked, locked));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemoryBackingSource getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSource(MemoryBackingSource newSource, NotificationChain msgs) {
		MemoryBackingSource oldSource = source;
		source = newSource;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_BACKING__SOURCE, oldSource, newSource);
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
	public void setSource(MemoryBackingSource newSource) {
		if (newSource != source) {
			NotificationChain msgs = null;
			if (source != null)
				msgs = ((InternalEObject)source).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMORY_BACKING__SOURCE, null, msgs);
			if (newSource != null)
				msgs = ((InternalEObject)newSource).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMORY_BACKING__SOURCE, null, msgs);
			msgs = basicSetSource(newSource, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_BACKING__SOURCE, newSource, newSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemoryAccess getAccess() {
		return access;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAccess(MemoryAccess newAccess, NotificationChain msgs) {
		MemoryAccess oldAccess = access;
		access = newAccess;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_BACKING__ACCESS, oldAccess, newAccess);
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
	public void setAccess(MemoryAccess newAccess) {
		if (newAccess != access) {
			NotificationChain msgs = null;
			if (access != null)
				msgs = ((InternalEObject)access).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMORY_BACKING__ACCESS, null, msgs);
			if (newAccess != null)
				msgs = ((InternalEObject)newAccess).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMORY_BACKING__ACCESS, null, msgs);
			msgs = basicSetAccess(newAccess, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_BACKING__ACCESS, newAccess, newAccess));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemoryAllocation getAllocation() {
		return allocation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAllocation(MemoryAllocation newAllocation, NotificationChain msgs) {
		MemoryAllocation oldAllocation = allocation;
		allocation = newAllocation;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_BACKING__ALLOCATION, oldAllocation, newAllocation);
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
	public void setAllocation(MemoryAllocation newAllocation) {
		if (newAllocation != allocation) {
			NotificationChain msgs = null;
			if (allocation != null)
				msgs = ((InternalEObject)allocation).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMORY_BACKING__ALLOCATION, null, msgs);
			if (newAllocation != null)
				msgs = ((InternalEObject)newAllocation).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMORY_BACKING__ALLOCATION, null, msgs);
			msgs = basicSetAllocation(newAllocation, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_BACKING__ALLOCATION, newAllocation, newAllocation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDiscard() {
		return discard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiscard(boolean newDiscard) {
		boolean oldDiscard = discard;
		discard = newDiscard;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_BACKING__DISCARD, oldDiscard, discard));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.MEMORY_BACKING__HUGEPAGES:
				return basicSetHugepages(null, msgs);
			case DefinitionPackage.MEMORY_BACKING__SOURCE:
				return basicSetSource(null, msgs);
			case DefinitionPackage.MEMORY_BACKING__ACCESS:
				return basicSetAccess(null, msgs);
			case DefinitionPackage.MEMORY_BACKING__ALLOCATION:
				return basicSetAllocation(null, msgs);
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
			case DefinitionPackage.MEMORY_BACKING__HUGEPAGES:
				return getHugepages();
			case DefinitionPackage.MEMORY_BACKING__NOSHAREPAGES:
				return isNosharepages();
			case DefinitionPackage.MEMORY_BACKING__LOCKED:
				return isLocked();
			case DefinitionPackage.MEMORY_BACKING__SOURCE:
				return getSource();
			case DefinitionPackage.MEMORY_BACKING__ACCESS:
				return getAccess();
			case DefinitionPackage.MEMORY_BACKING__ALLOCATION:
				return getAllocation();
			case DefinitionPackage.MEMORY_BACKING__DISCARD:
				return isDiscard();
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
			case DefinitionPackage.MEMORY_BACKING__HUGEPAGES:
				setHugepages((Hugepages)newValue);
				return;
			case DefinitionPackage.MEMORY_BACKING__NOSHAREPAGES:
				setNosharepages((Boolean)newValue);
				return;
			case DefinitionPackage.MEMORY_BACKING__LOCKED:
				setLocked((Boolean)newValue);
				return;
			case DefinitionPackage.MEMORY_BACKING__SOURCE:
				setSource((MemoryBackingSource)newValue);
				return;
			case DefinitionPackage.MEMORY_BACKING__ACCESS:
				setAccess((MemoryAccess)newValue);
				return;
			case DefinitionPackage.MEMORY_BACKING__ALLOCATION:
				setAllocation((MemoryAllocation)newValue);
				return;
			case DefinitionPackage.MEMORY_BACKING__DISCARD:
				setDiscard((Boolean)newValue);
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
			case DefinitionPackage.MEMORY_BACKING__HUGEPAGES:
				setHugepages((Hugepages)null);
				return;
			case DefinitionPackage.MEMORY_BACKING__NOSHAREPAGES:
				setNosharepages(NOSHAREPAGES_EDEFAULT);
				return;
			case DefinitionPackage.MEMORY_BACKING__LOCKED:
				setLocked(LOCKED_EDEFAULT);
				return;
			case DefinitionPackage.MEMORY_BACKING__SOURCE:
				setSource((MemoryBackingSource)null);
				return;
			case DefinitionPackage.MEMORY_BACKING__ACCESS:
				setAccess((MemoryAccess)null);
				return;
			case DefinitionPackage.MEMORY_BACKING__ALLOCATION:
				setAllocation((MemoryAllocation)null);
				return;
			case DefinitionPackage.MEMORY_BACKING__DISCARD:
				setDiscard(DISCARD_EDEFAULT);
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
			case DefinitionPackage.MEMORY_BACKING__HUGEPAGES:
				return hugepages != null;
			case DefinitionPackage.MEMORY_BACKING__NOSHAREPAGES:
				return nosharepages != NOSHAREPAGES_EDEFAULT;
			case DefinitionPackage.MEMORY_BACKING__LOCKED:
				return locked != LOCKED_EDEFAULT;
			case DefinitionPackage.MEMORY_BACKING__SOURCE:
				return source != null;
			case DefinitionPackage.MEMORY_BACKING__ACCESS:
				return access != null;
			case DefinitionPackage.MEMORY_BACKING__ALLOCATION:
				return allocation != null;
			case DefinitionPackage.MEMORY_BACKING__DISCARD:
				return discard != DISCARD_EDEFAULT;
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
		result.append(" (nosharepages: ");
		result.append(nosharepages);
		result.append(", locked: ");
		result.append(locked);
		result.append(", discard: ");
		result.append(discard);
		result.append(')');
		return result.toString();
	}

} //MemoryBackingImpl
