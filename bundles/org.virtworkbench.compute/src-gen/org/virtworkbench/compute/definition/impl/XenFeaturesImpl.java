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
import org.virtworkbench.compute.definition.FeatureState;
import org.virtworkbench.compute.definition.XenFeatures;
import org.virtworkbench.compute.definition.XenPassthrough;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Xen Features</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.XenFeaturesImpl#getE820_host <em>E820 host</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.XenFeaturesImpl#getPassthrough <em>Passthrough</em>}</li>
 * </ul>
 *
 * @generated
 */
public class XenFeaturesImpl extends MinimalEObjectImpl.Container implements XenFeatures {
	/**
	 * The cached value of the '{@link #getE820_host() <em>E820 host</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getE820_host()
	 * @generated
	 * @ordered
	 */
	protected FeatureState e820_host;

	/**
	 * The cached value of the '{@link #getPassthrough() <em>Passthrough</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPassthrough()
	 * @generated
	 * @ordered
	 */
	protected XenPassthrough passthrough;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected XenFeaturesImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.XEN_FEATURES;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureState getE820_host() {
		return e820_host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetE820_host(FeatureState newE820_host, NotificationChain msgs) {
		FeatureState oldE820_host = e820_host;
		e820_host = newE820_host;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.XEN_FEATURES__E820_HOST, oldE820_host, newE820_host);
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
	public void setE820_host(FeatureState newE820_host) {
		if (newE820_host != e820_host) {
			NotificationChain msgs = null;
			if (e820_host != null)
				msgs = ((InternalEObject)e820_host).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.XEN_FEATURES__E820_HOST, null, msgs);
			if (newE820_host != null)
				msgs = ((InternalEObject)newE820_host).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.XEN_FEATURES__E820_HOST, null, msgs);
			msgs = basicSetE820_host(newE820_host, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.XEN_FEATURES__E820_HOST, newE820_host, newE820_host));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public XenPassthrough getPassthrough() {
		return passthrough;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPassthrough(XenPassthrough newPassthrough, NotificationChain msgs) {
		XenPassthrough oldPassthrough = passthrough;
		passthrough = newPassthrough;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.XEN_FEATURES__PASSTHROUGH, oldPassthrough, newPassthrough);
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
	public void setPassthrough(XenPassthrough newPassthrough) {
		if (newPassthrough != passthrough) {
			NotificationChain msgs = null;
			if (passthrough != null)
				msgs = ((InternalEObject)passthrough).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.XEN_FEATURES__PASSTHROUGH, null, msgs);
			if (newPassthrough != null)
				msgs = ((InternalEObject)newPassthrough).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.XEN_FEATURES__PASSTHROUGH, null, msgs);
			msgs = basicSetPassthrough(newPassthrough, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.XEN_FEATURES__PASSTHROUGH, newPassthrough, newPassthrough));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.XEN_FEATURES__E820_HOST:
				return basicSetE820_host(null, msgs);
			case DefinitionPackage.XEN_FEATURES__PASSTHROUGH:
				return basicSetPassthrough(null, msgs);
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
			case DefinitionPackage.XEN_FEATURES__E820_HOST:
				return getE820_host();
			case DefinitionPackage.XEN_FEATURES__PASSTHROUGH:
				return getPassthrough();
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
			case DefinitionPackage.XEN_FEATURES__E820_HOST:
				setE820_host((FeatureState)newValue);
				return;
			case DefinitionPackage.XEN_FEATURES__PASSTHROUGH:
				setPassthrough((XenPassthrough)newValue);
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
			case DefinitionPackage.XEN_FEATURES__E820_HOST:
				setE820_host((FeatureState)null);
				return;
			case DefinitionPackage.XEN_FEATURES__PASSTHROUGH:
				setPassthrough((XenPassthrough)null);
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
			case DefinitionPackage.XEN_FEATURES__E820_HOST:
				return e820_host != null;
			case DefinitionPackage.XEN_FEATURES__PASSTHROUGH:
				return passthrough != null;
		}
		return super.eIsSet(featureID);
	}

} //XenFeaturesImpl
