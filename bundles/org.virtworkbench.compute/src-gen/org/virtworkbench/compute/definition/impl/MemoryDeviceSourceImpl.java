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
import org.virtworkbench.compute.definition.MemoryDeviceSource;
import org.virtworkbench.compute.definition.ScaledSize;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Memory Device Source</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemoryDeviceSourceImpl#getPagesize <em>Pagesize</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemoryDeviceSourceImpl#getNodemask <em>Nodemask</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemoryDeviceSourceImpl#getPath <em>Path</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemoryDeviceSourceImpl#getAlignsize <em>Alignsize</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemoryDeviceSourceImpl#isPmem <em>Pmem</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MemoryDeviceSourceImpl extends MinimalEObjectImpl.Container implements MemoryDeviceSource {
	/**
	 * The cached value of the '{@link #getPagesize() <em>Pagesize</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPagesize()
	 * @generated
	 * @ordered
	 */
	protected ScaledSize pagesize;

	/**
	 * The default value of the '{@link #getNodemask() <em>Nodemask</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNodemask()
	 * @generated
	 * @ordered
	 */
	protected static final String NODEMASK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNodemask() <em>Nodemask</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNodemask()
	 * @generated
	 * @ordered
	 */
	protected String nodemask = NODEMASK_EDEFAULT;

	/**
	 * The default value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected static final String PATH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected String path = PATH_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAlignsize() <em>Alignsize</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlignsize()
	 * @generated
	 * @ordered
	 */
	protected ScaledSize alignsize;

	/**
	 * The default value of the '{@link #isPmem() <em>Pmem</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPmem()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PMEM_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPmem() <em>Pmem</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPmem()
	 * @generated
	 * @ordered
	 */
	protected boolean pmem = PMEM_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MemoryDeviceSourceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.MEMORY_DEVICE_SOURCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScaledSize getPagesize() {
		return pagesize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPagesize(ScaledSize newPagesize, NotificationChain msgs) {
		ScaledSize oldPagesize = pagesize;
		pagesize = newPagesize;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_DEVICE_SOURCE__PAGESIZE, oldPagesize, newPagesize);
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
	public void setPagesize(ScaledSize newPagesize) {
		if (newPagesize != pagesize) {
			NotificationChain msgs = null;
			if (pagesize != null)
				msgs = ((InternalEObject)pagesize).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMORY_DEVICE_SOURCE__PAGESIZE, null, msgs);
			if (newPagesize != null)
				msgs = ((InternalEObject)newPagesize).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMORY_DEVICE_SOURCE__PAGESIZE, null, msgs);
			msgs = basicSetPagesize(newPagesize, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_DEVICE_SOURCE__PAGESIZE, newPagesize, newPagesize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNodemask() {
		return nodemask;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNodemask(String newNodemask) {
		String oldNodemask = nodemask;
		nodemask = newNodemask;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_DEVICE_SOURCE__NODEMASK, oldNodemask, nodemask));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPath() {
		return path;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPath(String newPath) {
		String oldPath = path;
		path = newPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_DEVICE_SOURCE__PATH, oldPath, path));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScaledSize getAlignsize() {
		return alignsize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAlignsize(ScaledSize newAlignsize, NotificationChain msgs) {
		ScaledSize oldAlignsize = alignsize;
		alignsize = newAlignsize;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_DEVICE_SOURCE__ALIGNSIZE, oldAlignsize, newAlignsize);
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
	public void setAlignsize(ScaledSize newAlignsize) {
		if (newAlignsize != alignsize) {
			NotificationChain msgs = null;
			if (alignsize != null)
				msgs = ((InternalEObject)alignsize).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMORY_DEVICE_SOURCE__ALIGNSIZE, null, msgs);
			if (newAlignsize != null)
				msgs = ((InternalEObject)newAlignsize).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMORY_DEVICE_SOURCE__ALIGNSIZE, null, msgs);
			msgs = basicSetAlignsize(newAlignsize, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_DEVICE_SOURCE__ALIGNSIZE, newAlignsize, newAlignsize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPmem() {
		return pmem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPmem(boolean newPmem) {
		boolean oldPmem = pmem;
		pmem = newPmem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_DEVICE_SOURCE__PMEM, oldPmem, pmem));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.MEMORY_DEVICE_SOURCE__PAGESIZE:
				return basicSetPagesize(null, msgs);
			case DefinitionPackage.MEMORY_DEVICE_SOURCE__ALIGNSIZE:
				return basicSetAlignsize(null, msgs);
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
			case DefinitionPackage.MEMORY_DEVICE_SOURCE__PAGESIZE:
				return getPagesize();
			case DefinitionPackage.MEMORY_DEVICE_SOURCE__NODEMASK:
				return getNodemask();
			case DefinitionPackage.MEMORY_DEVICE_SOURCE__PATH:
				return getPath();
			case DefinitionPackage.MEMORY_DEVICE_SOURCE__ALIGNSIZE:
				return getAlignsize();
			case DefinitionPackage.MEMORY_DEVICE_SOURCE__PMEM:
				return isPmem();
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
			case DefinitionPackage.MEMORY_DEVICE_SOURCE__PAGESIZE:
				setPagesize((ScaledSize)newValue);
				return;
			case DefinitionPackage.MEMORY_DEVICE_SOURCE__NODEMASK:
				setNodemask((String)newValue);
				return;
			case DefinitionPackage.MEMORY_DEVICE_SOURCE__PATH:
				setPath((String)newValue);
				return;
			case DefinitionPackage.MEMORY_DEVICE_SOURCE__ALIGNSIZE:
				setAlignsize((ScaledSize)newValue);
				return;
			case DefinitionPackage.MEMORY_DEVICE_SOURCE__PMEM:
				setPmem((Boolean)newValue);
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
			case DefinitionPackage.MEMORY_DEVICE_SOURCE__PAGESIZE:
				setPagesize((ScaledSize)null);
				return;
			case DefinitionPackage.MEMORY_DEVICE_SOURCE__NODEMASK:
				setNodemask(NODEMASK_EDEFAULT);
				return;
			case DefinitionPackage.MEMORY_DEVICE_SOURCE__PATH:
				setPath(PATH_EDEFAULT);
				return;
			case DefinitionPackage.MEMORY_DEVICE_SOURCE__ALIGNSIZE:
				setAlignsize((ScaledSize)null);
				return;
			case DefinitionPackage.MEMORY_DEVICE_SOURCE__PMEM:
				setPmem(PMEM_EDEFAULT);
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
			case DefinitionPackage.MEMORY_DEVICE_SOURCE__PAGESIZE:
				return pagesize != null;
			case DefinitionPackage.MEMORY_DEVICE_SOURCE__NODEMASK:
				return NODEMASK_EDEFAULT == null ? nodemask != null : !NODEMASK_EDEFAULT.equals(nodemask);
			case DefinitionPackage.MEMORY_DEVICE_SOURCE__PATH:
				return PATH_EDEFAULT == null ? path != null : !PATH_EDEFAULT.equals(path);
			case DefinitionPackage.MEMORY_DEVICE_SOURCE__ALIGNSIZE:
				return alignsize != null;
			case DefinitionPackage.MEMORY_DEVICE_SOURCE__PMEM:
				return pmem != PMEM_EDEFAULT;
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
		result.append(" (nodemask: ");
		result.append(nodemask);
		result.append(", path: ");
		result.append(path);
		result.append(", pmem: ");
		result.append(pmem);
		result.append(')');
		return result.toString();
	}

} //MemoryDeviceSourceImpl
