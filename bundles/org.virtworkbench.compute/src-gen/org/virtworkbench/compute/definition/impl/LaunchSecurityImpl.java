/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.LaunchSecurity;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Launch Security</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LaunchSecurityImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LaunchSecurityImpl#getKernelHashes <em>Kernel Hashes</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LaunchSecurityImpl#getCbitpos <em>Cbitpos</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LaunchSecurityImpl#getReducedPhysBits <em>Reduced Phys Bits</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LaunchSecurityImpl#getPolicy <em>Policy</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LaunchSecurityImpl#getHandle <em>Handle</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LaunchSecurityImpl#getDhCert <em>Dh Cert</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.LaunchSecurityImpl#getSession <em>Session</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LaunchSecurityImpl extends MinimalEObjectImpl.Container implements LaunchSecurity {
	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final String TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected String type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getKernelHashes() <em>Kernel Hashes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKernelHashes()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean KERNEL_HASHES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKernelHashes() <em>Kernel Hashes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKernelHashes()
	 * @generated
	 * @ordered
	 */
	protected Boolean kernelHashes = KERNEL_HASHES_EDEFAULT;

	/**
	 * The default value of the '{@link #getCbitpos() <em>Cbitpos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCbitpos()
	 * @generated
	 * @ordered
	 */
	protected static final Long CBITPOS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCbitpos() <em>Cbitpos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCbitpos()
	 * @generated
	 * @ordered
	 */
	protected Long cbitpos = CBITPOS_EDEFAULT;

	/**
	 * The default value of the '{@link #getReducedPhysBits() <em>Reduced Phys Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReducedPhysBits()
	 * @generated
	 * @ordered
	 */
	protected static final Long REDUCED_PHYS_BITS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReducedPhysBits() <em>Reduced Phys Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReducedPhysBits()
	 * @generated
	 * @ordered
	 */
	protected Long reducedPhysBits = REDUCED_PHYS_BITS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPolicy() <em>Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicy()
	 * @generated
	 * @ordered
	 */
	protected static final String POLICY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPolicy() <em>Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicy()
	 * @generated
	 * @ordered
	 */
	protected String policy = POLICY_EDEFAULT;

	/**
	 * The default value of the '{@link #getHandle() <em>Handle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandle()
	 * @generated
	 * @ordered
	 */
	protected static final Long HANDLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHandle() <em>Handle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandle()
	 * @generated
	 * @ordered
	 */
	protected Long handle = HANDLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDhCert() <em>Dh Cert</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDhCert()
	 * @generated
	 * @ordered
	 */
	protected static final String DH_CERT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDhCert() <em>Dh Cert</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDhCert()
	 * @generated
	 * @ordered
	 */
	protected String dhCert = DH_CERT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSession() <em>Session</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSession()
	 * @generated
	 * @ordered
	 */
	protected static final String SESSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSession() <em>Session</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSession()
	 * @generated
	 * @ordered
	 */
	protected String session = SESSION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LaunchSecurityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.LAUNCH_SECURITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(String newType) {
		String oldType = type;
		type = newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LAUNCH_SECURITY__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getKernelHashes() {
		return kernelHashes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKernelHashes(Boolean newKernelHashes) {
		Boolean oldKernelHashes = kernelHashes;
		kernelHashes = newKernelHashes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LAUNCH_SECURITY__KERNEL_HASHES, oldKernelHashes, kernelHashes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getCbitpos() {
		return cbitpos;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCbitpos(Long newCbitpos) {
		Long oldCbitpos = cbitpos;
		cbitpos = newCbitpos;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LAUNCH_SECURITY__CBITPOS, oldCbitpos, cbitpos));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getReducedPhysBits() {
		return reducedPhysBits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReducedPhysBits(Long newReducedPhysBits) {
		Long oldReducedPhysBits = reducedPhysBits;
		reducedPhysBits = newReducedPhysBits;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LAUNCH_SECURITY__REDUCED_PHYS_BITS, oldReducedPhysBits, reducedPhysBits));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPolicy() {
		return policy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPolicy(String newPolicy) {
		String oldPolicy = policy;
		policy = newPolicy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LAUNCH_SECURITY__POLICY, oldPolicy, policy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getHandle() {
		return handle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHandle(Long newHandle) {
		Long oldHandle = handle;
		handle = newHandle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LAUNCH_SECURITY__HANDLE, oldHandle, handle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDhCert() {
		return dhCert;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDhCert(String newDhCert) {
		String oldDhCert = dhCert;
		dhCert = newDhCert;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LAUNCH_SECURITY__DH_CERT, oldDhCert, dhCert));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSession() {
		return session;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSession(String newSession) {
		String oldSession = session;
		session = newSession;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.LAUNCH_SECURITY__SESSION, oldSession, session));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.LAUNCH_SECURITY__TYPE:
				return getType();
			case DefinitionPackage.LAUNCH_SECURITY__KERNEL_HASHES:
				return getKernelHashes();
			case DefinitionPackage.LAUNCH_SECURITY__CBITPOS:
				return getCbitpos();
			case DefinitionPackage.LAUNCH_SECURITY__REDUCED_PHYS_BITS:
				return getReducedPhysBits();
			case DefinitionPackage.LAUNCH_SECURITY__POLICY:
				return getPolicy();
			case DefinitionPackage.LAUNCH_SECURITY__HANDLE:
				return getHandle();
			case DefinitionPackage.LAUNCH_SECURITY__DH_CERT:
				return getDhCert();
			case DefinitionPackage.LAUNCH_SECURITY__SESSION:
				return getSession();
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
			case DefinitionPackage.LAUNCH_SECURITY__TYPE:
				setType((String)newValue);
				return;
			case DefinitionPackage.LAUNCH_SECURITY__KERNEL_HASHES:
				setKernelHashes((Boolean)newValue);
				return;
			case DefinitionPackage.LAUNCH_SECURITY__CBITPOS:
				setCbitpos((Long)newValue);
				return;
			case DefinitionPackage.LAUNCH_SECURITY__REDUCED_PHYS_BITS:
				setReducedPhysBits((Long)newValue);
				return;
			case DefinitionPackage.LAUNCH_SECURITY__POLICY:
				setPolicy((String)newValue);
				return;
			case DefinitionPackage.LAUNCH_SECURITY__HANDLE:
				setHandle((Long)newValue);
				return;
			case DefinitionPackage.LAUNCH_SECURITY__DH_CERT:
				setDhCert((String)newValue);
				return;
			case DefinitionPackage.LAUNCH_SECURITY__SESSION:
				setSession((String)newValue);
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
			case DefinitionPackage.LAUNCH_SECURITY__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case DefinitionPackage.LAUNCH_SECURITY__KERNEL_HASHES:
				setKernelHashes(KERNEL_HASHES_EDEFAULT);
				return;
			case DefinitionPackage.LAUNCH_SECURITY__CBITPOS:
				setCbitpos(CBITPOS_EDEFAULT);
				return;
			case DefinitionPackage.LAUNCH_SECURITY__REDUCED_PHYS_BITS:
				setReducedPhysBits(REDUCED_PHYS_BITS_EDEFAULT);
				return;
			case DefinitionPackage.LAUNCH_SECURITY__POLICY:
				setPolicy(POLICY_EDEFAULT);
				return;
			case DefinitionPackage.LAUNCH_SECURITY__HANDLE:
				setHandle(HANDLE_EDEFAULT);
				return;
			case DefinitionPackage.LAUNCH_SECURITY__DH_CERT:
				setDhCert(DH_CERT_EDEFAULT);
				return;
			case DefinitionPackage.LAUNCH_SECURITY__SESSION:
				setSession(SESSION_EDEFAULT);
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
			case DefinitionPackage.LAUNCH_SECURITY__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case DefinitionPackage.LAUNCH_SECURITY__KERNEL_HASHES:
				return KERNEL_HASHES_EDEFAULT == null ? kernelHashes != null : !KERNEL_HASHES_EDEFAULT.equals(kernelHashes);
			case DefinitionPackage.LAUNCH_SECURITY__CBITPOS:
				return CBITPOS_EDEFAULT == null ? cbitpos != null : !CBITPOS_EDEFAULT.equals(cbitpos);
			case DefinitionPackage.LAUNCH_SECURITY__REDUCED_PHYS_BITS:
				return REDUCED_PHYS_BITS_EDEFAULT == null ? reducedPhysBits != null : !REDUCED_PHYS_BITS_EDEFAULT.equals(reducedPhysBits);
			case DefinitionPackage.LAUNCH_SECURITY__POLICY:
				return POLICY_EDEFAULT == null ? policy != null : !POLICY_EDEFAULT.equals(policy);
			case DefinitionPackage.LAUNCH_SECURITY__HANDLE:
				return HANDLE_EDEFAULT == null ? handle != null : !HANDLE_EDEFAULT.equals(handle);
			case DefinitionPackage.LAUNCH_SECURITY__DH_CERT:
				return DH_CERT_EDEFAULT == null ? dhCert != null : !DH_CERT_EDEFAULT.equals(dhCert);
			case DefinitionPackage.LAUNCH_SECURITY__SESSION:
				return SESSION_EDEFAULT == null ? session != null : !SESSION_EDEFAULT.equals(session);
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
		result.append(" (type: ");
		result.append(type);
		result.append(", kernelHashes: ");
		result.append(kernelHashes);
		result.append(", cbitpos: ");
		result.append(cbitpos);
		result.append(", reducedPhysBits: ");
		result.append(reducedPhysBits);
		result.append(", policy: ");
		result.append(policy);
		result.append(", handle: ");
		result.append(handle);
		result.append(", dhCert: ");
		result.append(dhCert);
		result.append(", session: ");
		result.append(session);
		result.append(')');
		return result.toString();
	}

} //LaunchSecurityImpl
