/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.MemoryNode;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Memory Node</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemoryNodeImpl#getCellid <em>Cellid</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemoryNodeImpl#getMode <em>Mode</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemoryNodeImpl#getNodeset <em>Nodeset</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MemoryNodeImpl extends MinimalEObjectImpl.Container implements MemoryNode {
	/**
	 * The default value of the '{@link #getCellid() <em>Cellid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCellid()
	 * @generated
	 * @ordered
	 */
	protected static final Long CELLID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCellid() <em>Cellid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCellid()
	 * @generated
	 * @ordered
	 */
	protected Long cellid = CELLID_EDEFAULT;

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
	 * The default value of the '{@link #getNodeset() <em>Nodeset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNodeset()
	 * @generated
	 * @ordered
	 */
	protected static final String NODESET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNodeset() <em>Nodeset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNodeset()
	 * @generated
	 * @ordered
	 */
	protected String nodeset = NODESET_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MemoryNodeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.MEMORY_NODE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getCellid() {
		return cellid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCellid(Long newCellid) {
		Long oldCellid = cellid;
		cellid = newCellid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_NODE__CELLID, oldCellid, cellid));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_NODE__MODE, oldMode, mode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNodeset() {
		return nodeset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNodeset(String newNodeset) {
		String oldNodeset = nodeset;
		nodeset = newNodeset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORY_NODE__NODESET, oldNodeset, nodeset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.MEMORY_NODE__CELLID:
				return getCellid();
			case DefinitionPackage.MEMORY_NODE__MODE:
				return getMode();
			case DefinitionPackage.MEMORY_NODE__NODESET:
				return getNodeset();
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
			case DefinitionPackage.MEMORY_NODE__CELLID:
				setCellid((Long)newValue);
				return;
			case DefinitionPackage.MEMORY_NODE__MODE:
				setMode((String)newValue);
				return;
			case DefinitionPackage.MEMORY_NODE__NODESET:
				setNodeset((String)newValue);
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
			case DefinitionPackage.MEMORY_NODE__CELLID:
				setCellid(CELLID_EDEFAULT);
				return;
			case DefinitionPackage.MEMORY_NODE__MODE:
				setMode(MODE_EDEFAULT);
				return;
			case DefinitionPackage.MEMORY_NODE__NODESET:
				setNodeset(NODESET_EDEFAULT);
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
			case DefinitionPackage.MEMORY_NODE__CELLID:
				return CELLID_EDEFAULT == null ? cellid != null : !CELLID_EDEFAULT.equals(cellid);
			case DefinitionPackage.MEMORY_NODE__MODE:
				return MODE_EDEFAULT == null ? mode != null : !MODE_EDEFAULT.equals(mode);
			case DefinitionPackage.MEMORY_NODE__NODESET:
				return NODESET_EDEFAULT == null ? nodeset != null : !NODESET_EDEFAULT.equals(nodeset);
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
		result.append(" (cellid: ");
		result.append(cellid);
		result.append(", mode: ");
		result.append(mode);
		result.append(", nodeset: ");
		result.append(nodeset);
		result.append(')');
		return result.toString();
	}

} //MemoryNodeImpl
