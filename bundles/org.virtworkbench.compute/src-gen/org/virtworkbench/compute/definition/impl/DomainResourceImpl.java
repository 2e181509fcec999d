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
import org.virtworkbench.compute.definition.DomainResource;
import org.virtworkbench.compute.definition.Fibrechannel;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Domain Resource</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainResourceImpl#getPartition <em>Partition</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DomainResourceImpl#getFibrechannel <em>Fibrechannel</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DomainResourceImpl extends MinimalEObjectImpl.Container implements DomainResource {
	/**
	 * The default value of the '{@link #getPartition() <em>Partition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartition()
	 * @generated
	 * @ordered
	 */
	protected static final String PARTITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPartition() <em>Partition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartition()
	 * @generated
	 * @ordered
	 */
	protected String partition = PARTITION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFibrechannel() <em>Fibrechannel</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFibrechannel()
	 * @generated
	 * @ordered
	 */
	protected Fibrechannel fibrechannel;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DomainResourceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.DOMAIN_RESOURCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPartition() {
		return partition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartition(String newPartition) {
		String oldPartition = partition;
		partition = newPartition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_RESOURCE__PARTITION, oldPartition, partition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fibrechannel getFibrechannel() {
		return fibrechannel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFibrechannel(Fibrechannel newFibrechannel, NotificationChain msgs) {
		Fibrechannel oldFibrechannel = fibrechannel;
		fibrechannel = newFibrechannel;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_RESOURCE__FIBRECHANNEL, oldFibrechannel, newFibrechannel);
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
	public void setFibrechannel(Fibrechannel newFibrechannel) {
		if (newFibrechannel != fibrechannel) {
			NotificationChain msgs = null;
			if (fibrechannel != null)
				msgs = ((InternalEObject)fibrechannel).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_RESOURCE__FIBRECHANNEL, null, msgs);
			if (newFibrechannel != null)
				msgs = ((InternalEObject)newFibrechannel).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DOMAIN_RESOURCE__FIBRECHANNEL, null, msgs);
			msgs = basicSetFibrechannel(newFibrechannel, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DOMAIN_RESOURCE__FIBRECHANNEL, newFibrechannel, newFibrechannel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.DOMAIN_RESOURCE__FIBRECHANNEL:
				return basicSetFibrechannel(null, msgs);
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
			case DefinitionPackage.DOMAIN_RESOURCE__PARTITION:
				return getPartition();
			case DefinitionPackage.DOMAIN_RESOURCE__FIBRECHANNEL:
				return getFibrechannel();
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
			case DefinitionPackage.DOMAIN_RESOURCE__PARTITION:
				setPartition((String)newValue);
				return;
			case DefinitionPackage.DOMAIN_RESOURCE__FIBRECHANNEL:
				setFibrechannel((Fibrechannel)newValue);
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
			case DefinitionPackage.DOMAIN_RESOURCE__PARTITION:
				setPartition(PARTITION_EDEFAULT);
				return;
			case DefinitionPackage.DOMAIN_RESOURCE__FIBRECHANNEL:
				setFibrechannel((Fibrechannel)null);
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
			case DefinitionPackage.DOMAIN_RESOURCE__PARTITION:
				return PARTITION_EDEFAULT == null ? partition != null : !PARTITION_EDEFAULT.equals(partition);
			case DefinitionPackage.DOMAIN_RESOURCE__FIBRECHANNEL:
				return fibrechannel != null;
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
		result.append(" (partition: ");
		result.append(partition);
		result.append(')');
		return result.toString();
	}

} //DomainResourceImpl
