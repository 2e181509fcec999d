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
import org.virtworkbench.compute.definition.MemoryTuneMonitor;
import org.virtworkbench.compute.definition.MemoryTuneNode;
import org.virtworkbench.compute.definition.Memorytune;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Memorytune</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemorytuneImpl#getVcpus <em>Vcpus</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemorytuneImpl#getNode <em>Node</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemorytuneImpl#getMonitor <em>Monitor</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MemorytuneImpl extends MinimalEObjectImpl.Container implements Memorytune {
	/**
	 * The default value of the '{@link #getVcpus() <em>Vcpus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVcpus()
	 * @generated
	 * @ordered
	 */
	protected static final String VCPUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVcpus() <em>Vcpus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVcpus()
	 * @generated
	 * @ordered
	 */
	protected String vcpus = VCPUS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNode() <em>Node</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNode()
	 * @generated
	 * @ordered
	 */
	protected EList<MemoryTuneNode> node;

	/**
	 * The cached value of the '{@link #getMonitor() <em>Monitor</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonitor()
	 * @generated
	 * @ordered
	 */
	protected EList<MemoryTuneMonitor> monitor;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MemorytuneImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.MEMORYTUNE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVcpus() {
		return vcpus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVcpus(String newVcpus) {
		String oldVcpus = vcpus;
		vcpus = newVcpus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMORYTUNE__VCPUS, oldVcpus, vcpus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MemoryTuneNode> getNode() {
		if (node == null) {
			node = new EObjectContainmentEList<MemoryTuneNode>(MemoryTuneNode.class, this, DefinitionPackage.MEMORYTUNE__NODE);
		}
		return node;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MemoryTuneMonitor> getMonitor() {
		if (monitor == null) {
			monitor = new EObjectContainmentEList<MemoryTuneMonitor>(MemoryTuneMonitor.class, this, DefinitionPackage.MEMORYTUNE__MONITOR);
		}
		return monitor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.MEMORYTUNE__NODE:
				return ((InternalEList<?>)getNode()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.MEMORYTUNE__MONITOR:
				return ((InternalEList<?>)getMonitor()).basicRemove(otherEnd, msgs);
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
			case DefinitionPackage.MEMORYTUNE__VCPUS:
				return getVcpus();
			case DefinitionPackage.MEMORYTUNE__NODE:
				return getNode();
			case DefinitionPackage.MEMORYTUNE__MONITOR:
				return getMonitor();
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
			case DefinitionPackage.MEMORYTUNE__VCPUS:
				setVcpus((String)newValue);
				return;
			case DefinitionPackage.MEMORYTUNE__NODE:
				getNode().clear();
				getNode().addAll((Collection<? extends MemoryTuneNode>)newValue);
				return;
			case DefinitionPackage.MEMORYTUNE__MONITOR:
				getMonitor().clear();
				getMonitor().addAll((Collection<? extends MemoryTuneMonitor>)newValue);
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
			case DefinitionPackage.MEMORYTUNE__VCPUS:
				setVcpus(VCPUS_EDEFAULT);
				return;
			case DefinitionPackage.MEMORYTUNE__NODE:
				getNode().clear();
				return;
			case DefinitionPackage.MEMORYTUNE__MONITOR:
				getMonitor().clear();
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
			case DefinitionPackage.MEMORYTUNE__VCPUS:
				return VCPUS_EDEFAULT == null ? vcpus != null : !VCPUS_EDEFAULT.equals(vcpus);
			case DefinitionPackage.MEMORYTUNE__NODE:
				return node != null && !node.isEmpty();
			case DefinitionPackage.MEMORYTUNE__MONITOR:
				return monitor != null && !monitor.isEmpty();
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
		result.append(" (vcpus: ");
		result.append(vcpus);
		result.append(')');
		return result.toString();
	}

} //MemorytuneImpl
