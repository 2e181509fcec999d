/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.ActivePcrBanks;
import org.virtworkbench.compute.definition.DefinitionPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Active Pcr Banks</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ActivePcrBanksImpl#isSha1 <em>Sha1</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ActivePcrBanksImpl#isSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ActivePcrBanksImpl#isSha384 <em>Sha384</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ActivePcrBanksImpl#isSha512 <em>Sha512</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ActivePcrBanksImpl extends MinimalEObjectImpl.Container implements ActivePcrBanks {
	/**
	 * The default value of the '{@link #isSha1() <em>Sha1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSha1()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SHA1_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSha1() <em>Sha1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSha1()
	 * @generated
	 * @ordered
	 */
	protected boolean sha1 = SHA1_EDEFAULT;

	/**
	 * The default value of the '{@link #isSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSha256()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SHA256_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSha256()
	 * @generated
	 * @ordered
	 */
	protected boolean sha256 = SHA256_EDEFAULT;

	/**
	 * The default value of the '{@link #isSha384() <em>Sha384</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSha384()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SHA384_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSha384() <em>Sha384</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSha384()
	 * @generated
	 * @ordered
	 */
	protected boolean sha384 = SHA384_EDEFAULT;

	/**
	 * The default value of the '{@link #isSha512() <em>Sha512</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSha512()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SHA512_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSha512() <em>Sha512</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSha512()
	 * @generated
	 * @ordered
	 */
	protected boolean sha512 = SHA512_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ActivePcrBanksImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.ACTIVE_PCR_BANKS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSha1() {
		return sha1;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSha1(boolean newSha1) {
		boolean oldSha1 = sha1;
		sha1 = newSha1;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.ACTIVE_PCR_BANKS__SHA1, oldSha1, sha1));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSha256() {
		return sha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSha256(boolean newSha256) {
		boolean oldSha256 = sha256;
		sha256 = newSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.ACTIVE_PCR_BANKS__SHA256, oldSha256, sha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSha384() {
		return sha384;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSha384(boolean newSha384) {
		boolean oldSha384 = sha384;
		sha384 = newSha384;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.ACTIVE_PCR_BANKS__SHA384, oldSha384, sha384));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSha512() {
		return sha512;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSha512(boolean newSha512) {
		boolean oldSha512 = sha512;
		sha512 = newSha512;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.ACTIVE_PCR_BANKS__SHA512, oldSha512, sha512));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.ACTIVE_PCR_BANKS__SHA1:
				return isSha1();
			case DefinitionPackage.ACTIVE_PCR_BANKS__SHA256:
				return isSha256();
			case DefinitionPackage.ACTIVE_PCR_BANKS__SHA384:
				return isSha384();
			case DefinitionPackage.ACTIVE_PCR_BANKS__SHA512:
				return isSha512();
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
			case DefinitionPackage.ACTIVE_PCR_BANKS__SHA1:
				setSha1((Boolean)newValue);
				return;
			case DefinitionPackage.ACTIVE_PCR_BANKS__SHA256:
				setSha256((Boolean)newValue);
				return;
			case DefinitionPackage.ACTIVE_PCR_BANKS__SHA384:
				setSha384((Boolean)newValue);
				return;
			case DefinitionPackage.ACTIVE_PCR_BANKS__SHA512:
				setSha512((Boolean)newValue);
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
			case DefinitionPackage.ACTIVE_PCR_BANKS__SHA1:
				setSha1(SHA1_EDEFAULT);
				return;
			case DefinitionPackage.ACTIVE_PCR_BANKS__SHA256:
				setSha256(SHA256_EDEFAULT);
				return;
			case DefinitionPackage.ACTIVE_PCR_BANKS__SHA384:
				setSha384(SHA384_EDEFAULT);
				return;
			case DefinitionPackage.ACTIVE_PCR_BANKS__SHA512:
				setSha512(SHA512_EDEFAULT);
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
			case DefinitionPackage.ACTIVE_PCR_BANKS__SHA1:
				return sha1 != SHA1_EDEFAULT;
			case DefinitionPackage.ACTIVE_PCR_BANKS__SHA256:
				return sha256 != SHA256_EDEFAULT;
			case DefinitionPackage.ACTIVE_PCR_BANKS__SHA384:
				return sha384 != SHA384_EDEFAULT;
			case DefinitionPackage.ACTIVE_PCR_BANKS__SHA512:
				return sha512 != SHA512_EDEFAULT;
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
		result.append(" (sha1: ");
		result.append(sha1);
		result.append(", sha256: ");
		result.append(sha256);
		result.append(", sha384: ");
		result.append(sha384);
		result.append(", sha512: ");
		result.append(sha512);
		result.append(')');
		return result.toString();
	}

} //ActivePcrBanksImpl
