/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.ActivePcrBanks;
import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.Profile;
import org.virtworkbench.compute.definition.TpmBackend;
import org.virtworkbench.compute.definition.TpmBackendEncryption;
import org.virtworkbench.compute.definition.TpmBackendSource;
import org.virtworkbench.compute.definition.TpmDevice;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Tpm Backend</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.TpmBackendImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.TpmBackendImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.TpmBackendImpl#getPersistent_state <em>Persistent state</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.TpmBackendImpl#getDevice <em>Device</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.TpmBackendImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.TpmBackendImpl#getEncryption <em>Encryption</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.TpmBackendImpl#getActive_pcr_banks <em>Active pcr banks</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.TpmBackendImpl#getProfile <em>Profile</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TpmBackendImpl extends MinimalEObjectImpl.Container implements TpmBackend {
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
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPersistent_state() <em>Persistent state</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersistent_state()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean PERSISTENT_STATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPersistent_state() <em>Persistent state</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersistent_state()
	 * @generated
	 * @ordered
	 */
	protected Boolean persistent_state = PERSISTENT_STATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDevice() <em>Device</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevice()
	 * @generated
	 * @ordered
	 */
	protected TpmDevice device;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected TpmBackendSource source;

	/**
	 * The cached value of the '{@link #getEncryption() <em>Encryption</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncryption()
	 * @generated
	 * @ordered
	 */
	protected TpmBackendEncryption encryption;

	/**
	 * The cached value of the '{@link #getActive_pcr_banks() <em>Active pcr banks</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActive_pcr_banks()
	 * @generated
	 * @ordered
	 */
	protected ActivePcrBanks active_pcr_banks;

	/**
	 * The cached value of the '{@link #getProfile() <em>Profile</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProfile()
	 * @generated
	 * @ordered
	 */
	protected Profile profile;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TpmBackendImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.TPM_BACKEND;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.TPM_BACKEND__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.TPM_BACKEND__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getPersistent_state() {
		return persistent_state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPersistent_state(Boolean newPersistent_state) {
		Boolean oldPersistent_state = persistent_state;
		persistent_state = newPersistent_state;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.TPM_BACKEND__PERSISTENT_STATE, oldPersistent_state, persistent_state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TpmDevice getDevice() {
		return device;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDevice(TpmDevice newDevice, NotificationChain msgs) {
		TpmDevice oldDevice = device;
		device = newDevice;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.TPM_BACKEND__DEVICE, oldDevice, newDevice);
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
	public void setDevice(TpmDevice newDevice) {
		if (newDevice != device) {
			NotificationChain msgs = null;
			if (device != null)
				msgs = ((InternalEObject)device).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.TPM_BACKEND__DEVICE, null, msgs);
			if (newDevice != null)
				msgs = ((InternalEObject)newDevice).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.TPM_BACKEND__DEVICE, null, msgs);
			msgs = basicSetDevice(newDevice, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.TPM_BACKEND__DEVICE, newDevice, newDevice));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TpmBackendSource getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSource(TpmBackendSource newSource, NotificationChain msgs) {
		TpmBackendSource oldSource = source;
		source = newSource;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.TPM_BACKEND__SOURCE, oldSource, newSource);
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
	public void setSource(TpmBackendSource newSource) {
		if (newSource != source) {
			NotificationChain msgs = null;
			if (source != null)
				msgs = ((InternalEObject)source).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.TPM_BACKEND__SOURCE, null, msgs);
			if (newSource != null)
				msgs = ((InternalEObject)newSource).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.TPM_BACKEND__SOURCE, null, msgs);
			msgs = basicSetSource(newSource, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.TPM_BACKEND__SOURCE, newSource, newSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TpmBackendEncryption getEncryption() {
		return encryption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEncryption(TpmBackendEncryption newEncryption, NotificationChain msgs) {
		TpmBackendEncryption oldEncryption = encryption;
		encryption = newEncryption;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.TPM_BACKEND__ENCRYPTION, oldEncryption, newEncryption);
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
	public void setEncryption(TpmBackendEncryption newEncryption) {
		if (newEncryption != encryption) {
			NotificationChain msgs = null;
			if (encryption != null)
				msgs = ((InternalEObject)encryption).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.TPM_BACKEND__ENCRYPTION, null, msgs);
			if (newEncryption != null)
				msgs = ((InternalEObject)newEncryption).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.TPM_BACKEND__ENCRYPTION, null, msgs);
			msgs = basicSetEncryption(newEncryption, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.TPM_BACKEND__ENCRYPTION, newEncryption, newEncryption));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActivePcrBanks getActive_pcr_banks() {
		return active_pcr_banks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetActive_pcr_banks(ActivePcrBanks newActive_pcr_banks, NotificationChain msgs) {
		ActivePcrBanks oldActive_pcr_banks = active_pcr_banks;
		active_pcr_banks = newActive_pcr_banks;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.TPM_BACKEND__ACTIVE_PCR_BANKS, oldActive_pcr_banks, newActive_pcr_banks);
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
	public void setActive_pcr_banks(ActivePcrBanks newActive_pcr_banks) {
		if (newActive_pcr_banks != active_pcr_banks) {
			NotificationChain msgs = null;
			if (active_pcr_banks != null)
				msgs = ((InternalEObject)active_pcr_banks).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.TPM_BACKEND__ACTIVE_PCR_BANKS, null, msgs);
			if (newActive_pcr_banks != null)
				msgs = ((InternalEObject)newActive_pcr_banks).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.TPM_BACKEND__ACTIVE_PCR_BANKS, null, msgs);
			msgs = basicSetActive_pcr_banks(newActive_pcr_banks, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.TPM_BACKEND__ACTIVE_PCR_BANKS, newActive_pcr_banks, newActive_pcr_banks));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Profile getProfile() {
		return profile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetProfile(Profile newProfile, NotificationChain msgs) {
		Profile oldProfile = profile;
		profile = newProfile;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.TPM_BACKEND__PROFILE, oldProfile, newProfile);
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
	public void setProfile(Profile newProfile) {
		if (newProfile != profile) {
			NotificationChain msgs = null;
			if (profile != null)
				msgs = ((InternalEObject)profile).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.TPM_BACKEND__PROFILE, null, msgs);
			if (newProfile != null)
				msgs = ((InternalEObject)newProfile).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.TPM_BACKEND__PROFILE, null, msgs);
			msgs = basicSetProfile(newProfile, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.TPM_BACKEND__PROFILE, newProfile, newProfile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.TPM_BACKEND__DEVICE:
				return basicSetDevice(null, msgs);
			case DefinitionPackage.TPM_BACKEND__SOURCE:
				return basicSetSource(null, msgs);
			case DefinitionPackage.TPM_BACKEND__ENCRYPTION:
				return basicSetEncryption(null, msgs);
			case DefinitionPackage.TPM_BACKEND__ACTIVE_PCR_BANKS:
				return basicSetActive_pcr_banks(null, msgs);
			case DefinitionPackage.TPM_BACKEND__PROFILE:
				return basicSetProfile(null, msgs);
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
			case DefinitionPackage.TPM_BACKEND__TYPE:
				return getType();
			case DefinitionPackage.TPM_BACKEND__VERSION:
				return getVersion();
			case DefinitionPackage.TPM_BACKEND__PERSISTENT_STATE:
				return getPersistent_state();
			case DefinitionPackage.TPM_BACKEND__DEVICE:
				return getDevice();
			case DefinitionPackage.TPM_BACKEND__SOURCE:
				return getSource();
			case DefinitionPackage.TPM_BACKEND__ENCRYPTION:
				return getEncryption();
			case DefinitionPackage.TPM_BACKEND__ACTIVE_PCR_BANKS:
				return getActive_pcr_banks();
			case DefinitionPackage.TPM_BACKEND__PROFILE:
				return getProfile();
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
			case DefinitionPackage.TPM_BACKEND__TYPE:
				setType((String)newValue);
				return;
			case DefinitionPackage.TPM_BACKEND__VERSION:
				setVersion((String)newValue);
				return;
			case DefinitionPackage.TPM_BACKEND__PERSISTENT_STATE:
				setPersistent_state((Boolean)newValue);
				return;
			case DefinitionPackage.TPM_BACKEND__DEVICE:
				setDevice((TpmDevice)newValue);
				return;
			case DefinitionPackage.TPM_BACKEND__SOURCE:
				setSource((TpmBackendSource)newValue);
				return;
			case DefinitionPackage.TPM_BACKEND__ENCRYPTION:
				setEncryption((TpmBackendEncryption)newValue);
				return;
			case DefinitionPackage.TPM_BACKEND__ACTIVE_PCR_BANKS:
				setActive_pcr_banks((ActivePcrBanks)newValue);
				return;
			case DefinitionPackage.TPM_BACKEND__PROFILE:
				setProfile((Profile)newValue);
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
			case DefinitionPackage.TPM_BACKEND__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case DefinitionPackage.TPM_BACKEND__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case DefinitionPackage.TPM_BACKEND__PERSISTENT_STATE:
				setPersistent_state(PERSISTENT_STATE_EDEFAULT);
				return;
			case DefinitionPackage.TPM_BACKEND__DEVICE:
				setDevice((TpmDevice)null);
				return;
			case DefinitionPackage.TPM_BACKEND__SOURCE:
				setSource((TpmBackendSource)null);
				return;
			case DefinitionPackage.TPM_BACKEND__ENCRYPTION:
				setEncryption((TpmBackendEncryption)null);
				return;
			case DefinitionPackage.TPM_BACKEND__ACTIVE_PCR_BANKS:
				setActive_pcr_banks((ActivePcrBanks)null);
				return;
			case DefinitionPackage.TPM_BACKEND__PROFILE:
				setProfile((Profile)null);
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
			case DefinitionPackage.TPM_BACKEND__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case DefinitionPackage.TPM_BACKEND__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case DefinitionPackage.TPM_BACKEND__PERSISTENT_STATE:
				return PERSISTENT_STATE_EDEFAULT == null ? persistent_state != null : !PERSISTENT_STATE_EDEFAULT.equals(persistent_state);
			case DefinitionPackage.TPM_BACKEND__DEVICE:
				return device != null;
			case DefinitionPackage.TPM_BACKEND__SOURCE:
				return source != null;
			case DefinitionPackage.TPM_BACKEND__ENCRYPTION:
				return encryption != null;
			case DefinitionPackage.TPM_BACKEND__ACTIVE_PCR_BANKS:
				return active_pcr_banks != null;
			case DefinitionPackage.TPM_BACKEND__PROFILE:
				return profile != null;
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
		result.append(", version: ");
		result.append(version);
		result.append(", persistent_state: ");
		result.append(persistent_state);
		result.append(')');
		return result.toString();
	}

} //TpmBackendImpl
