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
import org.virtworkbench.compute.definition.Interconnects;
import org.virtworkbench.compute.definition.Numa;
import org.virtworkbench.compute.definition.NumaCell;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Numa</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.NumaImpl#getCell <em>Cell</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.NumaImpl#getInterconnects <em>Interconnects</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NumaImpl extends MinimalEObjectImpl.Container implements Numa {
	/**
	 * The cached value of the '{@link #getCell() <em>Cell</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCell()
	 * @generated
	 * @ordered
	 */
	protected EList<NumaCell> cell;

	/**
	 * The cached value of the '{@link #getInterconnects() <em>Interconnects</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterconnects()
	 * @generated
	 * @ordered
	 */
	protected Interconnects interconnects;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NumaImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.NUMA;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NumaCell> getCell() {
		if (cell == null) {
			cell = new EObjectContainmentEList<NumaCell>(NumaCell.class, this, DefinitionPackage.NUMA__CELL);
		}
		return cell;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Interconnects getInterconnects() {
		return interconnects;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetInterconnects(Interconnects newInterconnects, NotificationChain msgs) {
		Interconnects oldInterconnects = interconnects;
		interconnects = newInterconnects;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.NUMA__INTERCONNECTS, oldInterconnects, newInterconnects);
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
	public void setInterconnects(Interconnects newInterconnects) {
		if (newInterconnects != interconnects) {
			NotificationChain msgs = null;
			if (interconnects != null)
				msgs = ((InternalEObject)interconnects).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.NUMA__INTERCONNECTS, null, msgs);
			if (newInterconnects != null)
				msgs = ((InternalEObject)newInterconnects).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.NUMA__INTERCONNECTS, null, msgs);
			msgs = basicSetInterconnects(newInterconnects, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.NUMA__INTERCONNECTS, newInterconnects, newInterconnects));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.NUMA__CELL:
				return ((InternalEList<?>)getCell()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.NUMA__INTERCONNECTS:
				return basicSetInterconnects(null, msgs);
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
			case DefinitionPackage.NUMA__CELL:
				return getCell();
			case DefinitionPackage.NUMA__INTERCONNECTS:
				return getInterconnects();
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
			case DefinitionPackage.NUMA__CELL:
				getCell().clear();
				getCell().addAll((Collection<? extends NumaCell>)newValue);
				return;
			case DefinitionPackage.NUMA__INTERCONNECTS:
				setInterconnects((Interconnects)newValue);
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
			case DefinitionPackage.NUMA__CELL:
				getCell().clear();
				return;
			case DefinitionPackage.NUMA__INTERCONNECTS:
				setInterconnects((Interconnects)null);
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
			case DefinitionPackage.NUMA__CELL:
				return cell != null && !cell.isEmpty();
			case DefinitionPackage.NUMA__INTERCONNECTS:
				return interconnects != null;
		}
		return super.eIsSet(featureID);
	}

} //NumaImpl
