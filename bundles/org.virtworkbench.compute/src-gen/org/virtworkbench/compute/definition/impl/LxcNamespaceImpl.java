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
import org.virtworkbench.compute.definition.LxcNamespace;
import org.virtworkbench.compute.definition.LxcShareipc;
import org.virtworkbench.compute.definition.LxcSharenet;
import org.virtworkbench.compute.definition.LxcShareuts;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Lxc Namespace</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcNamespaceImpl#getSharenet <em>Sharenet</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcNamespaceImpl#getShareipc <em>Shareipc</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LxcNamespaceImpl#getShareuts <em>Shareuts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LxcNamespaceImpl extends MinimalEObjectImpl.Container implements LxcNamespace {
	/**
	 * The cached value of the '{@link #getSharenet() <em>Sharenet</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSharenet()
	 * @generated
	 * @ordered
	 */
	protected LxcSharenet sharenet;

	/**
	 * The cached value of the '{@link #getShareipc() <em>Shareipc</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShareipc()
	 * @generated
	 * @ordered
	 */
	protected LxcShareipc shareipc;

	/**
	 * The cached value of the '{@link #getShareuts() <em>Shareuts</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShareuts()
	 * @generated
	 * @ordered
	 */
	protected LxcShareuts shareuts;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LxcNamespaceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.LXC_NAMESPACE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LxcSharenet getSharenet() {
		return sharenet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSharenet(LxcSharenet newSharenet, NotificationChain msgs) {
		LxcSharenet oldSharenet = sharenet;
		sharenet = newSharenet;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_NAMESPACE__SHARENET, oldSharenet, newSharenet);
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
	public void setSharenet(LxcSharenet newSharenet) {
		if (newSharenet != sharenet) {
			NotificationChain msgs = null;
			if (sharenet != null)
				msgs = ((InternalEObject)sharenet).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_NAMESPACE__SHARENET, null, msgs);
			if (newSharenet != null)
				msgs = ((InternalEObject)newSharenet).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_NAMESPACE__SHARENET, null, msgs);
			msgs = basicSetSharenet(newSharenet, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_NAMESPACE__SHARENET, newSharenet, newSharenet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LxcShareipc getShareipc() {
		return shareipc;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetShareipc(LxcShareipc newShareipc, NotificationChain msgs) {
		LxcShareipc oldShareipc = shareipc;
		shareipc = newShareipc;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_NAMESPACE__SHAREIPC, oldShareipc, newShareipc);
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
	public void setShareipc(LxcShareipc newShareipc) {
		if (newShareipc != shareipc) {
			NotificationChain msgs = null;
			if (shareipc != null)
				msgs = ((InternalEObject)shareipc).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_NAMESPACE__SHAREIPC, null, msgs);
			if (newShareipc != null)
				msgs = ((InternalEObject)newShareipc).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_NAMESPACE__SHAREIPC, null, msgs);
			msgs = basicSetShareipc(newShareipc, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_NAMESPACE__SHAREIPC, newShareipc, newShareipc));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LxcShareuts getShareuts() {
		return shareuts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetShareuts(LxcShareuts newShareuts, NotificationChain msgs) {
		LxcShareuts oldShareuts = shareuts;
		shareuts = newShareuts;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_NAMESPACE__SHAREUTS, oldShareuts, newShareuts);
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
	public void setShareuts(LxcShareuts newShareuts) {
		if (newShareuts != shareuts) {
			NotificationChain msgs = null;
			if (shareuts != null)
				msgs = ((InternalEObject)shareuts).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_NAMESPACE__SHAREUTS, null, msgs);
			if (newShareuts != null)
				msgs = ((InternalEObject)newShareuts).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.LXC_NAMESPACE__SHAREUTS, null, msgs);
			msgs = basicSetShareuts(newShareuts, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LXC_NAMESPACE__SHAREUTS, newShareuts, newShareuts));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.LXC_NAMESPACE__SHARENET:
				return basicSetSharenet(null, msgs);
			case DefinitionPackage.LXC_NAMESPACE__SHAREIPC:
				return basicSetShareipc(null, msgs);
			case DefinitionPackage.LXC_NAMESPACE__SHAREUTS:
				return basicSetShareuts(null, msgs);
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
			case DefinitionPackage.LXC_NAMESPACE__SHARENET:
				return getSharenet();
			case DefinitionPackage.LXC_NAMESPACE__SHAREIPC:
				return getShareipc();
			case DefinitionPackage.LXC_NAMESPACE__SHAREUTS:
				return getShareuts();
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
			case DefinitionPackage.LXC_NAMESPACE__SHARENET:
				setSharenet((LxcSharenet)newValue);
				return;
			case DefinitionPackage.LXC_NAMESPACE__SHAREIPC:
				setShareipc((LxcShareipc)newValue);
				return;
			case DefinitionPackage.LXC_NAMESPACE__SHAREUTS:
				setShareuts((LxcShareuts)newValue);
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
			case DefinitionPackage.LXC_NAMESPACE__SHARENET:
				setSharenet((LxcSharenet)null);
				return;
			case DefinitionPackage.LXC_NAMESPACE__SHAREIPC:
				setShareipc((LxcShareipc)null);
				return;
			case DefinitionPackage.LXC_NAMESPACE__SHAREUTS:
				setShareuts((LxcShareuts)null);
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
			case DefinitionPackage.LXC_NAMESPACE__SHARENET:
				return sharenet != null;
			case DefinitionPackage.LXC_NAMESPACE__SHAREIPC:
				return shareipc != null;
			case DefinitionPackage.LXC_NAMESPACE__SHAREUTS:
				return shareuts != null;
		}
		return super.eIsSet(featureID);
	}

} //LxcNamespaceImpl
