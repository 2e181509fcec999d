/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.DiskGeometry;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Disk Geometry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskGeometryImpl#getCyls <em>Cyls</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskGeometryImpl#getHeads <em>Heads</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskGeometryImpl#getSecs <em>Secs</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskGeometryImpl#getTrans <em>Trans</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DiskGeometryImpl extends MinimalEObjectImpl.Container implements DiskGeometry {
	/**
	 * The default value of the '{@link #getCyls() <em>Cyls</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCyls()
	 * @generated
	 * @ordered
	 */
	protected static final Long CYLS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCyls() <em>Cyls</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCyls()
	 * @generated
	 * @ordered
	 */
	protected Long cyls = CYLS_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeads() <em>Heads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeads()
	 * @generated
	 * @ordered
	 */
	protected static final Long HEADS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHeads() <em>Heads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeads()
	 * @generated
	 * @ordered
	 */
	protected Long heads = HEADS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSecs() <em>Secs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecs()
	 * @generated
	 * @ordered
	 */
	protected static final Long SECS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSecs() <em>Secs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecs()
	 * @generated
	 * @ordered
	 */
	protected Long secs = SECS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTrans() <em>Trans</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrans()
	 * @generated
	 * @ordered
	 */
	protected static final String TRANS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTrans() <em>Trans</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrans()
	 * @generated
	 * @ordered
	 */
	protected String trans = TRANS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DiskGeometryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.DISK_GEOMETRY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getCyls() {
		return cyls;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCyls(Long newCyls) {
		Long oldCyls = cyls;
		cyls = newCyls;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_GEOMETRY__CYLS, oldCyls, cyls));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getHeads() {
		return heads;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeads(Long newHeads) {
		Long oldHeads = heads;
		heads = newHeads;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_GEOMETRY__HEADS, oldHeads, heads));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSecs() {
		return secs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecs(Long newSecs) {
		Long oldSecs = secs;
		secs = newSecs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_GEOMETRY__SECS, oldSecs, secs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTrans() {
		return trans;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrans(String newTrans) {
		String oldTrans = trans;
		trans = newTrans;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_GEOMETRY__TRANS, oldTrans, trans));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.DISK_GEOMETRY__CYLS:
				return getCyls();
			case DefinitionPackage.DISK_GEOMETRY__HEADS:
				return getHeads();
			case DefinitionPackage.DISK_GEOMETRY__SECS:
				return getSecs();
			case DefinitionPackage.DISK_GEOMETRY__TRANS:
				return getTrans();
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
			case DefinitionPackage.DISK_GEOMETRY__CYLS:
				setCyls((Long)newValue);
				return;
			case DefinitionPackage.DISK_GEOMETRY__HEADS:
				setHeads((Long)newValue);
				return;
			case DefinitionPackage.DISK_GEOMETRY__SECS:
				setSecs((Long)newValue);
				return;
			case DefinitionPackage.DISK_GEOMETRY__TRANS:
				setTrans((String)newValue);
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
			case DefinitionPackage.DISK_GEOMETRY__CYLS:
				setCyls(CYLS_EDEFAULT);
				return;
			case DefinitionPackage.DISK_GEOMETRY__HEADS:
				setHeads(HEADS_EDEFAULT);
				return;
			case DefinitionPackage.DISK_GEOMETRY__SECS:
				setSecs(SECS_EDEFAULT);
				return;
			case DefinitionPackage.DISK_GEOMETRY__TRANS:
				setTrans(TRANS_EDEFAULT);
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
			case DefinitionPackage.DISK_GEOMETRY__CYLS:
				return CYLS_EDEFAULT == null ? cyls != null : !CYLS_EDEFAULT.equals(cyls);
			case DefinitionPackage.DISK_GEOMETRY__HEADS:
				return HEADS_EDEFAULT == null ? heads != null : !HEADS_EDEFAULT.equals(heads);
			case DefinitionPackage.DISK_GEOMETRY__SECS:
				return SECS_EDEFAULT == null ? secs != null : !SECS_EDEFAULT.equals(secs);
			case DefinitionPackage.DISK_GEOMETRY__TRANS:
				return TRANS_EDEFAULT == null ? trans != null : !TRANS_EDEFAULT.equals(trans);
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
		result.append(" (cyls: ");
		result.append(cyls);
		result.append(", heads: ");
		result.append(heads);
		result.append(", secs: ");
		result.append(secs);
		result.append(", trans: ");
		result.append(trans);
		result.append(')');
		return result.toString();
	}

} //DiskGeometryImpl
