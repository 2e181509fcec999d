/**
 */
package org.virtworkbench.compute.definition.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.Interconnects;
import org.virtworkbench.compute.definition.NumaBandwidth;
import org.virtworkbench.compute.definition.NumaLatency;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Interconnects</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterconnectsImpl#getLatency <em>Latency</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterconnectsImpl#getBandwidth <em>Bandwidth</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InterconnectsImpl extends MinimalEObjectImpl.Container implements Interconnects {
	/**
	 * The cached value of the '{@link #getLatency() <em>Latency</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatency()
	 * @generated
	 * @ordered
	 */
	protected EList<NumaLatency> latency;

	/**
	 * The cached value of the '{@link #getBandwidth() <em>Bandwidth</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBandwidth()
	 * @generated
	 * @ordered
	 */
	protected EList<NumaBandwidth> bandwidth;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InterconnectsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.INTERCONNECTS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NumaLatency> getLatency() {
		if (latency == null) {
			latency = new EObjectContainmentEList<NumaLatency>(NumaLatency.class, this, DefinitionPackage.INTERCONNECTS__LATENCY);
		}
		return latency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NumaBandwidth> getBandwidth() {
		if (bandwidth == null) {
			bandwidth = new EObjectContainmentEList<NumaBandwidth>(NumaBandwidth.class, this, DefinitionPackage.INTERCONNECTS__BANDWIDTH);
		}
		return bandwidth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.INTERCONNECTS__LATENCY:
				return ((InternalEList<?>)getLatency()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.INTERCONNECTS__BANDWIDTH:
				return ((InternalEList<?>)getBandwidth()).basicRemove(otherEnd, msgs);
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
			case DefinitionPackage.INTERCONNECTS__LATENCY:
				return getLatency();
			case DefinitionPackage.INTERCONNECTS__BANDWIDTH:
				return getBandwidth();
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
			case DefinitionPackage.INTERCONNECTS__LATENCY:
				getLatency().clear();
				getLatency().addAll((Collection<? extends NumaLatency>)newValue);
				return;
			case DefinitionPackage.INTERCONNECTS__BANDWIDTH:
				getBandwidth().clear();
				getBandwidth().addAll((Collection<? extends NumaBandwidth>)newValue);
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
			case DefinitionPackage.INTERCONNECTS__LATENCY:
				getLatency().clear();
				return;
			case DefinitionPackage.INTERCONNECTS__BANDWIDTH:
				getBandwidth().clear();
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
			case DefinitionPackage.INTERCONNECTS__LATENCY:
				return latency != null && !latency.isEmpty();
			case DefinitionPackage.INTERCONNECTS__BANDWIDTH:
				return bandwidth != null && !bandwidth.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //InterconnectsImpl
