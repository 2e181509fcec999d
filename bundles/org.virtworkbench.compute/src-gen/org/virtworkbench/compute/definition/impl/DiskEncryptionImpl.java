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
import org.virtworkbench.compute.definition.DiskEncryption;
import org.virtworkbench.compute.definition.EncryptionCipher;
import org.virtworkbench.compute.definition.EncryptionSecret;
import org.virtworkbench.compute.definition.Ivgen;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Disk Encryption</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskEncryptionImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskEncryptionImpl#getEngine <em>Engine</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskEncryptionImpl#getSecret <em>Secret</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskEncryptionImpl#getCipher <em>Cipher</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskEncryptionImpl#getIvgen <em>Ivgen</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DiskEncryptionImpl extends MinimalEObjectImpl.Container implements DiskEncryption {
	/**
	 * The default value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMAT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected String format = FORMAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getEngine() <em>Engine</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEngine()
	 * @generated
	 * @ordered
	 */
	protected static final String ENGINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEngine() <em>Engine</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEngine()
	 * @generated
	 * @ordered
	 */
	protected String engine = ENGINE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSecret() <em>Secret</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecret()
	 * @generated
	 * @ordered
	 */
	protected EncryptionSecret secret;

	/**
	 * The cached value of the '{@link #getCipher() <em>Cipher</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCipher()
	 * @generated
	 * @ordered
	 */
	protected EncryptionCipher cipher;

	/**
	 * The cached value of the '{@link #getIvgen() <em>Ivgen</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIvgen()
	 * @generated
	 * @ordered
	 */
	protected Ivgen ivgen;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DiskEncryptionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.DISK_ENCRYPTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormat() {
		return format;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormat(String newFormat) {
		String oldFormat = format;
		format = newFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_ENCRYPTION__FORMAT, oldFormat, format));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEngine() {
		return engine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEngine(String newEngine) {
		String oldEngine = engine;
		engine = newEngine;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_ENCRYPTION__ENGINE, oldEngine, engine));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EncryptionSecret getSecret() {
		return secret;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSecret(EncryptionSecret newSecret, NotificationChain msgs) {
		EncryptionSecret oldSecret = secret;
		secret = newSecret;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_ENCRYPTION__SECRET, oldSecret, newSecret);
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
	public void setSecret(EncryptionSecret newSecret) {
		if (newSecret != secret) {
			NotificationChain msgs = null;
			if (secret != null)
				msgs = ((InternalEObject)secret).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_ENCRYPTION__SECRET, null, msgs);
			if (newSecret != null)
				msgs = ((InternalEObject)newSecret).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_ENCRYPTION__SECRET, null, msgs);
			msgs = basicSetSecret(newSecret, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_ENCRYPTION__SECRET, newSecret, newSecret));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EncryptionCipher getCipher() {
		return cipher;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCipher(EncryptionCipher newCipher, NotificationChain msgs) {
		EncryptionCipher oldCipher = cipher;
		cipher = newCipher;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_ENCRYPTION__CIPHER, oldCipher, newCipher);
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
	public void setCipher(EncryptionCipher newCipher) {
		if (newCipher != cipher) {
			NotificationChain msgs = null;
			if (cipher != null)
				msgs = ((InternalEObject)cipher).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_ENCRYPTION__CIPHER, null, msgs);
			if (newCipher != null)
				msgs = ((InternalEObject)newCipher).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_ENCRYPTION__CIPHER, null, msgs);
			msgs = basicSetCipher(newCipher, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_ENCRYPTION__CIPHER, newCipher, newCipher));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ivgen getIvgen() {
		return ivgen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetIvgen(Ivgen newIvgen, NotificationChain msgs) {
		Ivgen oldIvgen = ivgen;
		ivgen = newIvgen;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_ENCRYPTION__IVGEN, oldIvgen, newIvgen);
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
	public void setIvgen(Ivgen newIvgen) {
		if (newIvgen != ivgen) {
			NotificationChain msgs = null;
			if (ivgen != null)
				msgs = ((InternalEObject)ivgen).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_ENCRYPTION__IVGEN, null, msgs);
			if (newIvgen != null)
				msgs = ((InternalEObject)newIvgen).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_ENCRYPTION__IVGEN, null, msgs);
			msgs = basicSetIvgen(newIvgen, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_ENCRYPTION__IVGEN, newIvgen, newIvgen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.DISK_ENCRYPTION__SECRET:
				return basicSetSecret(null, msgs);
			case DefinitionPackage.DISK_ENCRYPTION__CIPHER:
				return basicSetCipher(null, msgs);
			case DefinitionPackage.DISK_ENCRYPTION__IVGEN:
				return basicSetIvgen(null, msgs);
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
			case DefinitionPackage.DISK_ENCRYPTION__FORMAT:
				return getFormat();
			case DefinitionPackage.DISK_ENCRYPTION__ENGINE:
				return getEngine();
			case DefinitionPackage.DISK_ENCRYPTION__SECRET:
				return getSecret();
			case DefinitionPackage.DISK_ENCRYPTION__CIPHER:
				return getCipher();
			case DefinitionPackage.DISK_ENCRYPTION__IVGEN:
				return getIvgen();
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
			case DefinitionPackage.DISK_ENCRYPTION__FORMAT:
				setFormat((String)newValue);
				return;
			case DefinitionPackage.DISK_ENCRYPTION__ENGINE:
				setEngine((String)newValue);
				return;
			case DefinitionPackage.DISK_ENCRYPTION__SECRET:
				setSecret((EncryptionSecret)newValue);
				return;
			case DefinitionPackage.DISK_ENCRYPTION__CIPHER:
				setCipher((EncryptionCipher)newValue);
				return;
			case DefinitionPackage.DISK_ENCRYPTION__IVGEN:
				setIvgen((Ivgen)newValue);
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
			case DefinitionPackage.DISK_ENCRYPTION__FORMAT:
				setFormat(FORMAT_EDEFAULT);
				return;
			case DefinitionPackage.DISK_ENCRYPTION__ENGINE:
				setEngine(ENGINE_EDEFAULT);
				return;
			case DefinitionPackage.DISK_ENCRYPTION__SECRET:
				setSecret((EncryptionSecret)null);
				return;
			case DefinitionPackage.DISK_ENCRYPTION__CIPHER:
				setCipher((EncryptionCipher)null);
				return;
			case DefinitionPackage.DISK_ENCRYPTION__IVGEN:
				setIvgen((Ivgen)null);
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
			case DefinitionPackage.DISK_ENCRYPTION__FORMAT:
				return FORMAT_EDEFAULT == null ? format != null : !FORMAT_EDEFAULT.equals(format);
			case DefinitionPackage.DISK_ENCRYPTION__ENGINE:
				return ENGINE_EDEFAULT == null ? engine != null : !ENGINE_EDEFAULT.equals(engine);
			case DefinitionPackage.DISK_ENCRYPTION__SECRET:
				return secret != null;
			case DefinitionPackage.DISK_ENCRYPTION__CIPHER:
				return cipher != null;
			case DefinitionPackage.DISK_ENCRYPTION__IVGEN:
				return ivgen != null;
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
		result.append(" (format: ");
		result.append(format);
		result.append(", engine: ");
		result.append(engine);
		result.append(')');
		return result.toString();
	}

} //DiskEncryptionImpl
