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
import org.virtworkbench.compute.definition.MemoryDeviceTarget;
import org.virtworkbench.compute.definition.MemoryLabel;
import org.virtworkbench.compute.definition.ScaledSize;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Memory Device Target</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemoryDeviceTargetImpl#getDynamicMemslots <em>Dynamic Memslots</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemoryDeviceTargetImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemoryDeviceTargetImpl#getNode <em>Node</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemoryDeviceTargetImpl#getBlock <em>Block</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemoryDeviceTargetImpl#getRequested <em>Requested</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemoryDeviceTargetImpl#getCurrent <em>Current</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemoryDeviceTargetImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemoryDeviceTargetImpl#isReadonly <em>Readonly</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MemoryDeviceTargetImpl extends MinimalEObjectImpl.Container implements MemoryDeviceTarget {
	/**
	 * The default value of the '{@link #getDynamicMemslots() <em>Dynamic Memslots</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDynamicMemslots()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean DYNAMIC_MEMSLOTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDynamicMemslots() <em>Dynamic Memslots</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDynamicMemslots()
	 * @generated
	 * @ordered
	 */
	protected Boolean dynamicMemslots = DYNAMIC_MEMSLOTS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected ScaledSize size;

	/**
	 * The default value of the '{@link #getNode() <em>Node</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNode()
	 * @generated
	 * @ordered
	 */
	protected static final Long NODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNode() <em>Node</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNode()
	 * @generated
	 * @ordered
	 */
	protected Long node = NODE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBlock() <em>Block</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlock()
	 * @generated
	 * @ordered
	 */
	protected ScaledSize block;

	/**
	 * The cached value of the '{@link #getRequested() <em>Requested</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequested()
	 * @generated
	 * @ordered
	 */
	protected ScaledSize requested;

	/**
	 * The cached value of the '{@link #getCurrent() <em>Current</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrent()
	 * @generated
	 * @ordered
	 */
	protected ScaledSize current;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected MemoryLabel label;

	/**
	 * The default value of the '{@link #isReadonly() <em>Readonly</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReadonly()
	 * @generated
	 * @ordered
	 */
	protected static final boolean READONLY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isReadonly() <em>Readonly</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReadonly()
	 * @generated
	 * @ordered
	 */
	protected boolean readonly = READONLY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MemoryDeviceTargetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.MEMORY_DEVICE_TARGET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getDynamicMemslots() {
		return dynamicMemslots;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDynamicMemslots(Boolean newDynamicMemslots) {
		Boolean oldDynamicMemslots = dynamicMemslots;
		dynamicMemslots = newDynamicMemslots;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_DEVICE_TARGET__DYNAMIC_MEMSLOTS, oldDynamicMemslots, dynamicMemslots));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScaledSize getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSize(ScaledSize newSize, NotificationChain msgs) {
		ScaledSize oldSize = size;
		size = newSize;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_DEVICE_TARGET__SIZE, oldSize, newSize);
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
	public void setSize(ScaledSize newSize) {
		if (newSize != size) {
			NotificationChain msgs = null;
			if (size != null)
				msgs = ((InternalEObject)size).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMORY_DEVICE_TARGET__SIZE, null, msgs);
			if (newSize != null)
				msgs = ((InternalEObject)newSize).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMORY_DEVICE_TARGET__SIZE, null, msgs);
			msgs = basicSetSize(newSize, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_DEVICE_TARGET__SIZE, newSize, newSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getNode() {
		return node;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNode(Long newNode) {
		Long oldNode = node;
		node = newNode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_DEVICE_TARGET__NODE, oldNode, node));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScaledSize getBlock() {
		return block;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBlock(ScaledSize newBlock, NotificationChain msgs) {
		ScaledSize oldBlock = block;
		block = newBlock;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_DEVICE_TARGET__BLOCK, oldBlock, newBlock);
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
	public void setBlock(ScaledSize newBlock) {
		if (newBlock != block) {
			NotificationChain msgs = null;
			if (block != null)
				msgs = ((InternalEObject)block).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMORY_DEVICE_TARGET__BLOCK, null, msgs);
			if (newBlock != null)
				msgs = ((InternalEObject)newBlock).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMORY_DEVICE_TARGET__BLOCK, null, msgs);
			msgs = basicSetBlock(newBlock, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_DEVICE_TARGET__BLOCK, newBlock, newBlock));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScaledSize getRequested() {
		return requested;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRequested(ScaledSize newRequested, NotificationChain msgs) {
		ScaledSize oldRequested = requested;
		requested = newRequested;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_DEVICE_TARGET__REQUESTED, oldRequested, newRequested);
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
	public void setRequested(ScaledSize newRequested) {
		if (newRequested != requested) {
			NotificationChain msgs = null;
			if (requested != null)
				msgs = ((InternalEObject)requested).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMORY_DEVICE_TARGET__REQUESTED, null, msgs);
			if (newRequested != null)
				msgs = ((InternalEObject)newRequested).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMORY_DEVICE_TARGET__REQUESTED, null, msgs);
			msgs = basicSetRequested(newRequested, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_DEVICE_TARGET__REQUESTED, newRequested, newRequested));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScaledSize getCurrent() {
		return current;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCurrent(ScaledSize newCurrent, NotificationChain msgs) {
		ScaledSize oldCurrent = current;
		current = newCurrent;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_DEVICE_TARGET__CURRENT, oldCurrent, newCurrent);
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
	public void setCurrent(ScaledSize newCurrent) {
		if (newCurrent != current) {
			NotificationChain msgs = null;
			if (current != null)
				msgs = ((InternalEObject)current).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMORY_DEVICE_TARGET__CURRENT, null, msgs);
			if (newCurrent != null)
				msgs = ((InternalEObject)newCurrent).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMORY_DEVICE_TARGET__CURRENT, null, msgs);
			msgs = basicSetCurrent(newCurrent, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_DEVICE_TARGET__CURRENT, newCurrent, newCurrent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemoryLabel getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLabel(MemoryLabel newLabel, NotificationChain msgs) {
		MemoryLabel oldLabel = label;
		label = newLabel;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_DEVICE_TARGET__LABEL, oldLabel, newLabel);
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
	public void setLabel(MemoryLabel newLabel) {
		if (newLabel != label) {
			NotificationChain msgs = null;
			if (label != null)
				msgs = ((InternalEObject)label).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMORY_DEVICE_TARGET__LABEL, null, msgs);
			if (newLabel != null)
				msgs = ((InternalEObject)newLabel).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMORY_DEVICE_TARGET__LABEL, null, msgs);
			msgs = basicSetLabel(newLabel, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_DEVICE_TARGET__LABEL, newLabel, newLabel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isReadonly() {
		return readonly;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReadonly(boolean newReadonly) {
		boolean oldReadonly = readonly;
		readonly = newReadonly;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_DEVICE_TARGET__READONLY, oldReadonly, readonly));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.MEMORY_DEVICE_TARGET__SIZE:
				return basicSetSize(null, msgs);
			case DefinitionPackage.MEMORY_DEVICE_TARGET__BLOCK:
				return basicSetBlock(null, msgs);
			case DefinitionPackage.MEMORY_DEVICE_TARGET__REQUESTED:
				return basicSetRequested(null, msgs);
			case DefinitionPackage.MEMORY_DEVICE_TARGET__CURRENT:
				return basicSetCurrent(null, msgs);
			case DefinitionPackage.MEMORY_DEVICE_TARGET__LABEL:
				return basicSetLabel(null, msgs);
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
			case DefinitionPackage.MEMORY_DEVICE_TARGET__DYNAMIC_MEMSLOTS:
				return getDynamicMemslots();
			case DefinitionPackage.MEMORY_DEVICE_TARGET__SIZE:
				return getSize();
			case DefinitionPackage.MEMORY_DEVICE_TARGET__NODE:
				return getNode();
			case DefinitionPackage.MEMORY_DEVICE_TARGET__BLOCK:
				return getBlock();
			case DefinitionPackage.MEMORY_DEVICE_TARGET__REQUESTED:
				return getRequested();
			case DefinitionPackage.MEMORY_DEVICE_TARGET__CURRENT:
				return getCurrent();
			case DefinitionPackage.MEMORY_DEVICE_TARGET__LABEL:
				return getLabel();
			case DefinitionPackage.MEMORY_DEVICE_TARGET__READONLY:
				return isReadonly();
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
			case DefinitionPackage.MEMORY_DEVICE_TARGET__DYNAMIC_MEMSLOTS:
				setDynamicMemslots((Boolean)newValue);
				return;
			case DefinitionPackage.MEMORY_DEVICE_TARGET__SIZE:
				setSize((ScaledSize)newValue);
				return;
			case DefinitionPackage.MEMORY_DEVICE_TARGET__NODE:
				setNode((Long)newValue);
				return;
			case DefinitionPackage.MEMORY_DEVICE_TARGET__BLOCK:
				setBlock((ScaledSize)newValue);
				return;
			case DefinitionPackage.MEMORY_DEVICE_TARGET__REQUESTED:
				setRequested((ScaledSize)newValue);
				return;
			case DefinitionPackage.MEMORY_DEVICE_TARGET__CURRENT:
				setCurrent((ScaledSize)newValue);
				return;
			case DefinitionPackage.MEMORY_DEVICE_TARGET__LABEL:
				setLabel((MemoryLabel)newValue);
				return;
			case DefinitionPackage.MEMORY_DEVICE_TARGET__READONLY:
				setReadonly((Boolean)newValue);
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
			case DefinitionPackage.MEMORY_DEVICE_TARGET__DYNAMIC_MEMSLOTS:
				setDynamicMemslots(DYNAMIC_MEMSLOTS_EDEFAULT);
				return;
			case DefinitionPackage.MEMORY_DEVICE_TARGET__SIZE:
				setSize((ScaledSize)null);
				return;
			case DefinitionPackage.MEMORY_DEVICE_TARGET__NODE:
				setNode(NODE_EDEFAULT);
				return;
			case DefinitionPackage.MEMORY_DEVICE_TARGET__BLOCK:
				setBlock((ScaledSize)null);
				return;
			case DefinitionPackage.MEMORY_DEVICE_TARGET__REQUESTED:
				setRequested((ScaledSize)null);
				return;
			case DefinitionPackage.MEMORY_DEVICE_TARGET__CURRENT:
				setCurrent((ScaledSize)null);
				return;
			case DefinitionPackage.MEMORY_DEVICE_TARGET__LABEL:
				setLabel((MemoryLabel)null);
				return;
			case DefinitionPackage.MEMORY_DEVICE_TARGET__READONLY:
				setReadonly(READONLY_EDEFAULT);
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
			case DefinitionPackage.MEMORY_DEVICE_TARGET__DYNAMIC_MEMSLOTS:
				return DYNAMIC_MEMSLOTS_EDEFAULT == null ? dynamicMemslots != null : !DYNAMIC_MEMSLOTS_EDEFAULT.equals(dynamicMemslots);
			case DefinitionPackage.MEMORY_DEVICE_TARGET__SIZE:
				return size != null;
			case DefinitionPackage.MEMORY_DEVICE_TARGET__NODE:
				return NODE_EDEFAULT == null ? node != null : !NODE_EDEFAULT.equals(node);
			case DefinitionPackage.MEMORY_DEVICE_TARGET__BLOCK:
				return block != null;
			case DefinitionPackage.MEMORY_DEVICE_TARGET__REQUESTED:
				return requested != null;
			case DefinitionPackage.MEMORY_DEVICE_TARGET__CURRENT:
				return current != null;
			case DefinitionPackage.MEMORY_DEVICE_TARGET__LABEL:
				return label != null;
			case DefinitionPackage.MEMORY_DEVICE_TARGET__READONLY:
				return readonly != READONLY_EDEFAULT;
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
		result.append(" (dynamicMemslots: ");
		result.append(dynamicMemslots);
		result.append(", node: ");
		result.append(node);
		result.append(", readonly: ");
		result.append(readonly);
		result.append(')');
		return result.toString();
	}

} //MemoryDeviceTargetImpl
