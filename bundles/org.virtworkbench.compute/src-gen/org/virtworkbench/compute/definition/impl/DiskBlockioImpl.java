/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.DiskBlockio;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Disk Blockio</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskBlockioImpl#getLogical_block_size <em>Logical block size</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskBlockioImpl#getPhysical_block_size <em>Physical block size</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DiskBlockioImpl extends MinimalEObjectImpl.Container implements DiskBlockio {
	/**
	 * The default value of the '{@link #getLogical_block_size() <em>Logical block size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLogical_block_size()
	 * @generated
	 * @ordered
	 */
	protected static final Long LOGICAL_BLOCK_SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLogical_block_size() <em>Logical block size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLogical_block_size()
	 * @generated
	 * @ordered
	 */
	protected Long logical_block_size = LOGICAL_BLOCK_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhysical_block_size() <em>Physical block size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhysical_block_size()
	 * @generated
	 * @ordered
	 */
	protected static final Long PHYSICAL_BLOCK_SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPhysical_block_size() <em>Physical block size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhysical_block_size()
	 * @generated
	 * @ordered
	 */
	protected Long physical_block_size = PHYSICAL_BLOCK_SIZE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DiskBlockioImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.DISK_BLOCKIO;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getLogical_block_size() {
		return logical_block_size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLogical_block_size(Long newLogical_block_size) {
		Long oldLogical_block_size = logical_block_size;
		logical_block_size = newLogical_block_size;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_BLOCKIO__LOGICAL_BLOCK_SIZE, oldLogical_block_size, logical_block_size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getPhysical_block_size() {
		return physical_block_size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhysical_block_size(Long newPhysical_block_size) {
		Long oldPhysical_block_size = physical_block_size;
		physical_block_size = newPhysical_block_size;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_BLOCKIO__PHYSICAL_BLOCK_SIZE, oldPhysical_block_size, physical_block_size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.DISK_BLOCKIO__LOGICAL_BLOCK_SIZE:
				return getLogical_block_size();
			case DefinitionPackage.DISK_BLOCKIO__PHYSICAL_BLOCK_SIZE:
				return getPhysical_block_size();
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
			case DefinitionPackage.DISK_BLOCKIO__LOGICAL_BLOCK_SIZE:
				setLogical_block_size((Long)newValue);
				return;
			case DefinitionPackage.DISK_BLOCKIO__PHYSICAL_BLOCK_SIZE:
				setPhysical_block_size((Long)newValue);
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
			case DefinitionPackage.DISK_BLOCKIO__LOGICAL_BLOCK_SIZE:
				setLogical_block_size(LOGICAL_BLOCK_SIZE_EDEFAULT);
				return;
			case DefinitionPackage.DISK_BLOCKIO__PHYSICAL_BLOCK_SIZE:
				setPhysical_block_size(PHYSICAL_BLOCK_SIZE_EDEFAULT);
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
			case DefinitionPackage.DISK_BLOCKIO__LOGICAL_BLOCK_SIZE:
				return LOGICAL_BLOCK_SIZE_EDEFAULT == null ? logical_block_size != null : !LOGICAL_BLOCK_SIZE_EDEFAULT.equals(logical_block_size);
			case DefinitionPackage.DISK_BLOCKIO__PHYSICAL_BLOCK_SIZE:
				return PHYSICAL_BLOCK_SIZE_EDEFAULT == null ? physical_block_size != null : !PHYSICAL_BLOCK_SIZE_EDEFAULT.equals(physical_block_size);
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
		result.append(" (logical_block_size: ");
		result.append(logical_block_size);
		result.append(", physical_block_size: ");
		result.append(physical_block_size);
		result.append(')');
		return result.toString();
	}

} //DiskBlockioImpl
