/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.Bandwidth;
import org.virtworkbench.compute.definition.BandwidthLimit;
import org.virtworkbench.compute.definition.DefinitionPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Bandwidth</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.BandwidthImpl#getClassID <em>Class ID</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.BandwidthImpl#getInbound <em>Inbound</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.BandwidthImpl#getOutbound <em>Outbound</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BandwidthImpl extends MinimalEObjectImpl.Container implements Bandwidth {
	/**
	 * The default value of the '{@link #getClassID() <em>Class ID</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClassID()
	 * @generated
	 * @ordered
	 */
	protected static final Long CLASS_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClassID() <em>Class ID</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClassID()
	 * @generated
	 * @ordered
	 */
	protected Long classID = CLASS_ID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInbound() <em>Inbound</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInbound()
	 * @generated
	 * @ordered
	 */
	protected BandwidthLimit inbound;

	/**
	 * The cached value of the '{@link #getOutbound() <em>Outbound</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutbound()
	 * @generated
	 * @ordered
	 */
	protected BandwidthLimit outbound;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BandwidthImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.BANDWIDTH;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getClassID() {
		return classID;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClassID(Long newClassID) {
		Long oldClassID = classID;
		classID = newClassID;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.BANDWIDTH__CLASS_ID, oldClassID, classID));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BandwidthLimit getInbound() {
		return inbound;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetInbound(BandwidthLimit newInbound, NotificationChain msgs) {
		BandwidthLimit oldInbound = inbound;
		inbound = newInbound;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.BANDWIDTH__INBOUND, oldInbound, newInbound);
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
	public void setInbound(BandwidthLimit newInbound) {
		if (newInbound != inbound) {
			NotificationChain msgs = null;
			if (inbound != null)
				msgs = ((InternalEObject)inbound).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.BANDWIDTH__INBOUND, null, msgs);
			if (newInbound != null)
				msgs = ((InternalEObject)newInbound).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.BANDWIDTH__INBOUND, null, msgs);
			msgs = basicSetInbound(newInbound, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.BANDWIDTH__INBOUND, newInbound, newInbound));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BandwidthLimit getOutbound() {
		return outbound;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetOutbound(BandwidthLimit newOutbound, NotificationChain msgs) {
		BandwidthLimit oldOutbound = outbound;
		outbound = newOutbound;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.BANDWIDTH__OUTBOUND, oldOutbound, newOutbound);
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
	public void setOutbound(BandwidthLimit newOutbound) {
		if (newOutbound != outbound) {
			NotificationChain msgs = null;
			if (outbound != null)
				msgs = ((InternalEObject)outbound).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.BANDWIDTH__OUTBOUND, null, msgs);
			if (newOutbound != null)
				msgs = ((InternalEObject)newOutbound).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.BANDWIDTH__OUTBOUND, null, msgs);
			msgs = basicSetOutbound(newOutbound, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.BANDWIDTH__OUTBOUND, newOutbound, newOutbound));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.BANDWIDTH__INBOUND:
				return basicSetInbound(null, msgs);
			case DefinitionPackage.BANDWIDTH__OUTBOUND:
				return basicSetOutbound(null, msgs);
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
			case DefinitionPackage.BANDWIDTH__CLASS_ID:
				return getClassID();
			case DefinitionPackage.BANDWIDTH__INBOUND:
				return getInbound();
			case DefinitionPackage.BANDWIDTH__OUTBOUND:
				return getOutbound();
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
			case DefinitionPackage.BANDWIDTH__CLASS_ID:
				setClassID((Long)newValue);
				return;
			case DefinitionPackage.BANDWIDTH__INBOUND:
				setInbound((BandwidthLimit)newValue);
				return;
			case DefinitionPackage.BANDWIDTH__OUTBOUND:
				setOutbound((BandwidthLimit)newValue);
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
			case DefinitionPackage.BANDWIDTH__CLASS_ID:
				setClassID(CLASS_ID_EDEFAULT);
				return;
			case DefinitionPackage.BANDWIDTH__INBOUND:
				setInbound((BandwidthLimit)null);
				return;
			case DefinitionPackage.BANDWIDTH__OUTBOUND:
				setOutbound((BandwidthLimit)null);
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
			case DefinitionPackage.BANDWIDTH__CLASS_ID:
				return CLASS_ID_EDEFAULT == null ? classID != null : !CLASS_ID_EDEFAULT.equals(classID);
			case DefinitionPackage.BANDWIDTH__INBOUND:
				return inbound != null;
			case DefinitionPackage.BANDWIDTH__OUTBOUND:
				return outbound != null;
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
		result.append(" (classID: ");
		result.append(classID);
		result.append(')');
		return result.toString();
	}

} //BandwidthImpl
