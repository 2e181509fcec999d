/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.AudioInput;
import org.virtworkbench.compute.definition.AudioSettings;
import org.virtworkbench.compute.definition.DefinitionPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Audio Input</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.AudioInputImpl#getMixingEngine <em>Mixing Engine</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.AudioInputImpl#getFixedSettings <em>Fixed Settings</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.AudioInputImpl#getVoices <em>Voices</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.AudioInputImpl#getBufferLength <em>Buffer Length</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.AudioInputImpl#getDev <em>Dev</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.AudioInputImpl#getBufferCount <em>Buffer Count</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.AudioInputImpl#getServerName <em>Server Name</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.AudioInputImpl#getClientName <em>Client Name</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.AudioInputImpl#getConnectPorts <em>Connect Ports</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.AudioInputImpl#getExactName <em>Exact Name</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.AudioInputImpl#getTryPoll <em>Try Poll</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.AudioInputImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.AudioInputImpl#getStreamName <em>Stream Name</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.AudioInputImpl#getLatency <em>Latency</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.AudioInputImpl#getSettings <em>Settings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AudioInputImpl extends MinimalEObjectImpl.Container implements AudioInput {
	/**
	 * The default value of the '{@link #getMixingEngine() <em>Mixing Engine</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMixingEngine()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean MIXING_ENGINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMixingEngine() <em>Mixing Engine</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMixingEngine()
	 * @generated
	 * @ordered
	 */
	protected Boolean mixingEngine = MIXING_ENGINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFixedSettings() <em>Fixed Settings</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFixedSettings()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean FIXED_SETTINGS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFixedSettings() <em>Fixed Settings</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFixedSettings()
	 * @generated
	 * @ordered
	 */
	protected Boolean fixedSettings = FIXED_SETTINGS_EDEFAULT;

	/**
	 * The default value of the '{@link #getVoices() <em>Voices</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVoices()
	 * @generated
	 * @ordered
	 */
	protected static final String VOICES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVoices() <em>Voices</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVoices()
	 * @generated
	 * @ordered
	 */
	protected String voices = VOICES_EDEFAULT;

	/**
	 * The default value of the '{@link #getBufferLength() <em>Buffer Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBufferLength()
	 * @generated
	 * @ordered
	 */
	protected static final String BUFFER_LENGTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBufferLength() <em>Buffer Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBufferLength()
	 * @generated
	 * @ordered
	 */
	protected String bufferLength = BUFFER_LENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getDev() <em>Dev</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDev()
	 * @generated
	 * @ordered
	 */
	protected static final String DEV_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDev() <em>Dev</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDev()
	 * @generated
	 * @ordered
	 */
	protected String dev = DEV_EDEFAULT;

	/**
	 * The default value of the '{@link #getBufferCount() <em>Buffer Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBufferCount()
	 * @generated
	 * @ordered
	 */
	protected static final String BUFFER_COUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBufferCount() <em>Buffer Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBufferCount()
	 * @generated
	 * @ordered
	 */
	protected String bufferCount = BUFFER_COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getServerName() <em>Server Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServerName()
	 * @generated
	 * @ordered
	 */
	protected static final String SERVER_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getServerName() <em>Server Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServerName()
	 * @generated
	 * @ordered
	 */
	protected String serverName = SERVER_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getClientName() <em>Client Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClientName()
	 * @generated
	 * @ordered
	 */
	protected static final String CLIENT_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClientName() <em>Client Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClientName()
	 * @generated
	 * @ordered
	 */
	protected String clientName = CLIENT_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getConnectPorts() <em>Connect Ports</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnectPorts()
	 * @generated
	 * @ordered
	 */
	protected static final String CONNECT_PORTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConnectPorts() <em>Connect Ports</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnectPorts()
	 * @generated
	 * @ordered
	 */
	protected String connectPorts = CONNECT_PORTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getExactName() <em>Exact Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExactName()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean EXACT_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExactName() <em>Exact Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExactName()
	 * @generated
	 * @ordered
	 */
	protected Boolean exactName = EXACT_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getTryPoll() <em>Try Poll</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTryPoll()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean TRY_POLL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTryPoll() <em>Try Poll</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTryPoll()
	 * @generated
	 * @ordered
	 */
	protected Boolean tryPoll = TRY_POLL_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getStreamName() <em>Stream Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStreamName()
	 * @generated
	 * @ordered
	 */
	protected static final String STREAM_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStreamName() <em>Stream Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStreamName()
	 * @generated
	 * @ordered
	 */
	protected String streamName = STREAM_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getLatency() <em>Latency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatency()
	 * @generated
	 * @ordered
	 */
	protected static final String LATENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLatency() <em>Latency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatency()
	 * @generated
	 * @ordered
	 */
	protected String latency = LATENCY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSettings() <em>Settings</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSettings()
	 * @generated
	 * @ordered
	 */
	protected AudioSettings settings;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AudioInputImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.AUDIO_INPUT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getMixingEngine() {
		return mixingEngine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMixingEngine(Boolean newMixingEngine) {
		Boolean oldMixingEngine = mixingEngine;
		mixingEngine = newMixingEngine;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.AUDIO_INPUT__MIXING_ENGINE, oldMixingEngine, mixingEngine));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getFixedSettings() {
		return fixedSettings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFixedSettings(Boolean newFixedSettings) {
		Boolean oldFixedSettings = fixedSettings;
		fixedSettings = newFixedSettings;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.AUDIO_INPUT__FIXED_SETTINGS, oldFixedSettings, fixedSettings));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVoices() {
		return voices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVoices(String newVoices) {
		String oldVoices = voices;
		voices = newVoices;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.AUDIO_INPUT__VOICES, oldVoices, voices));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBufferLength() {
		return bufferLength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBufferLength(String newBufferLength) {
		String oldBufferLength = bufferLength;
		bufferLength = newBufferLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.AUDIO_INPUT__BUFFER_LENGTH, oldBufferLength, bufferLength));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDev() {
		return dev;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDev(String newDev) {
		String oldDev = dev;
		dev = newDev;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.AUDIO_INPUT__DEV, oldDev, dev));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBufferCount() {
		return bufferCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBufferCount(String newBufferCount) {
		String oldBufferCount = bufferCount;
		bufferCount = newBufferCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.AUDIO_INPUT__BUFFER_COUNT, oldBufferCount, bufferCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getServerName() {
		return serverName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setServerName(String newServerName) {
		String oldServerName = serverName;
		serverName = newServerName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.AUDIO_INPUT__SERVER_NAME, oldServerName, serverName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClientName() {
		return clientName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClientName(String newClientName) {
		String oldClientName = clientName;
		clientName = newClientName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.AUDIO_INPUT__CLIENT_NAME, oldClientName, clientName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConnectPorts() {
		return connectPorts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConnectPorts(String newConnectPorts) {
		String oldConnectPorts = connectPorts;
		connectPorts = newConnectPorts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.AUDIO_INPUT__CONNECT_PORTS, oldConnectPorts, connectPorts));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getExactName() {
		return exactName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExactName(Boolean newExactName) {
		Boolean oldExactName = exactName;
		exactName = newExactName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.AUDIO_INPUT__EXACT_NAME, oldExactName, exactName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getTryPoll() {
		return tryPoll;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTryPoll(Boolean newTryPoll) {
		Boolean oldTryPoll = tryPoll;
		tryPoll = newTryPoll;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.AUDIO_INPUT__TRY_POLL, oldTryPoll, tryPoll));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.AUDIO_INPUT__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStreamName() {
		return streamName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStreamName(String newStreamName) {
		String oldStreamName = streamName;
		streamName = newStreamName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.AUDIO_INPUT__STREAM_NAME, oldStreamName, streamName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLatency() {
		return latency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLatency(String newLatency) {
		String oldLatency = latency;
		latency = newLatency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.AUDIO_INPUT__LATENCY, oldLatency, latency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AudioSettings getSettings() {
		return settings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSettings(AudioSettings newSettings, NotificationChain msgs) {
		AudioSettings oldSettings = settings;
		settings = newSettings;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.AUDIO_INPUT__SETTINGS, oldSettings, newSettings);
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
	public void setSettings(AudioSettings newSettings) {
		if (newSettings != settings) {
			NotificationChain msgs = null;
			if (settings != null)
				msgs = ((InternalEObject)settings).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.AUDIO_INPUT__SETTINGS, null, msgs);
			if (newSettings != null)
				msgs = ((InternalEObject)newSettings).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.AUDIO_INPUT__SETTINGS, null, msgs);
			msgs = basicSetSettings(newSettings, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.AUDIO_INPUT__SETTINGS, newSettings, newSettings));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.AUDIO_INPUT__SETTINGS:
				return basicSetSettings(null, msgs);
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
			case DefinitionPackage.AUDIO_INPUT__MIXING_ENGINE:
				return getMixingEngine();
			case DefinitionPackage.AUDIO_INPUT__FIXED_SETTINGS:
				return getFixedSettings();
			case DefinitionPackage.AUDIO_INPUT__VOICES:
				return getVoices();
			case DefinitionPackage.AUDIO_INPUT__BUFFER_LENGTH:
				return getBufferLength();
			case DefinitionPackage.AUDIO_INPUT__DEV:
				return getDev();
			case DefinitionPackage.AUDIO_INPUT__BUFFER_COUNT:
				return getBufferCount();
			case DefinitionPackage.AUDIO_INPUT__SERVER_NAME:
				return getServerName();
			case DefinitionPackage.AUDIO_INPUT__CLIENT_NAME:
				return getClientName();
			case DefinitionPackage.AUDIO_INPUT__CONNECT_PORTS:
				return getConnectPorts();
			case DefinitionPackage.AUDIO_INPUT__EXACT_NAME:
				return getExactName();
			case DefinitionPackage.AUDIO_INPUT__TRY_POLL:
				return getTryPoll();
			case DefinitionPackage.AUDIO_INPUT__NAME:
				return getName();
			case DefinitionPackage.AUDIO_INPUT__STREAM_NAME:
				return getStreamName();
			case DefinitionPackage.AUDIO_INPUT__LATENCY:
				return getLatency();
			case DefinitionPackage.AUDIO_INPUT__SETTINGS:
				return getSettings();
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
			case DefinitionPackage.AUDIO_INPUT__MIXING_ENGINE:
				setMixingEngine((Boolean)newValue);
				return;
			case DefinitionPackage.AUDIO_INPUT__FIXED_SETTINGS:
				setFixedSettings((Boolean)newValue);
				return;
			case DefinitionPackage.AUDIO_INPUT__VOICES:
				setVoices((String)newValue);
				return;
			case DefinitionPackage.AUDIO_INPUT__BUFFER_LENGTH:
				setBufferLength((String)newValue);
				return;
			case DefinitionPackage.AUDIO_INPUT__DEV:
				setDev((String)newValue);
				return;
			case DefinitionPackage.AUDIO_INPUT__BUFFER_COUNT:
				setBufferCount((String)newValue);
				return;
			case DefinitionPackage.AUDIO_INPUT__SERVER_NAME:
				setServerName((String)newValue);
				return;
			case DefinitionPackage.AUDIO_INPUT__CLIENT_NAME:
				setClientName((String)newValue);
				return;
			case DefinitionPackage.AUDIO_INPUT__CONNECT_PORTS:
				setConnectPorts((String)newValue);
				return;
			case DefinitionPackage.AUDIO_INPUT__EXACT_NAME:
				setExactName((Boolean)newValue);
				return;
			case DefinitionPackage.AUDIO_INPUT__TRY_POLL:
				setTryPoll((Boolean)newValue);
				return;
			case DefinitionPackage.AUDIO_INPUT__NAME:
				setName((String)newValue);
				return;
			case DefinitionPackage.AUDIO_INPUT__STREAM_NAME:
				setStreamName((String)newValue);
				return;
			case DefinitionPackage.AUDIO_INPUT__LATENCY:
				setLatency((String)newValue);
				return;
			case DefinitionPackage.AUDIO_INPUT__SETTINGS:
				setSettings((AudioSettings)newValue);
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
			case DefinitionPackage.AUDIO_INPUT__MIXING_ENGINE:
				setMixingEngine(MIXING_ENGINE_EDEFAULT);
				return;
			case DefinitionPackage.AUDIO_INPUT__FIXED_SETTINGS:
				setFixedSettings(FIXED_SETTINGS_EDEFAULT);
				return;
			case DefinitionPackage.AUDIO_INPUT__VOICES:
				setVoices(VOICES_EDEFAULT);
				return;
			case DefinitionPackage.AUDIO_INPUT__BUFFER_LENGTH:
				setBufferLength(BUFFER_LENGTH_EDEFAULT);
				return;
			case DefinitionPackage.AUDIO_INPUT__DEV:
				setDev(DEV_EDEFAULT);
				return;
			case DefinitionPackage.AUDIO_INPUT__BUFFER_COUNT:
				setBufferCount(BUFFER_COUNT_EDEFAULT);
				return;
			case DefinitionPackage.AUDIO_INPUT__SERVER_NAME:
				setServerName(SERVER_NAME_EDEFAULT);
				return;
			case DefinitionPackage.AUDIO_INPUT__CLIENT_NAME:
				setClientName(CLIENT_NAME_EDEFAULT);
				return;
			case DefinitionPackage.AUDIO_INPUT__CONNECT_PORTS:
				setConnectPorts(CONNECT_PORTS_EDEFAULT);
				return;
			case DefinitionPackage.AUDIO_INPUT__EXACT_NAME:
				setExactName(EXACT_NAME_EDEFAULT);
				return;
			case DefinitionPackage.AUDIO_INPUT__TRY_POLL:
				setTryPoll(TRY_POLL_EDEFAULT);
				return;
			case DefinitionPackage.AUDIO_INPUT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case DefinitionPackage.AUDIO_INPUT__STREAM_NAME:
				setStreamName(STREAM_NAME_EDEFAULT);
				return;
			case DefinitionPackage.AUDIO_INPUT__LATENCY:
				setLatency(LATENCY_EDEFAULT);
				return;
			case DefinitionPackage.AUDIO_INPUT__SETTINGS:
				setSettings((AudioSettings)null);
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
			case DefinitionPackage.AUDIO_INPUT__MIXING_ENGINE:
				return MIXING_ENGINE_EDEFAULT == null ? mixingEngine != null : !MIXING_ENGINE_EDEFAULT.equals(mixingEngine);
			case DefinitionPackage.AUDIO_INPUT__FIXED_SETTINGS:
				return FIXED_SETTINGS_EDEFAULT == null ? fixedSettings != null : !FIXED_SETTINGS_EDEFAULT.equals(fixedSettings);
			case DefinitionPackage.AUDIO_INPUT__VOICES:
				return VOICES_EDEFAULT == null ? voices != null : !VOICES_EDEFAULT.equals(voices);
			case DefinitionPackage.AUDIO_INPUT__BUFFER_LENGTH:
				return BUFFER_LENGTH_EDEFAULT == null ? bufferLength != null : !BUFFER_LENGTH_EDEFAULT.equals(bufferLength);
			case DefinitionPackage.AUDIO_INPUT__DEV:
				return DEV_EDEFAULT == null ? dev != null : !DEV_EDEFAULT.equals(dev);
			case DefinitionPackage.AUDIO_INPUT__BUFFER_COUNT:
				return BUFFER_COUNT_EDEFAULT == null ? bufferCount != null : !BUFFER_COUNT_EDEFAULT.equals(bufferCount);
			case DefinitionPackage.AUDIO_INPUT__SERVER_NAME:
				return SERVER_NAME_EDEFAULT == null ? serverName != null : !SERVER_NAME_EDEFAULT.equals(serverName);
			case DefinitionPackage.AUDIO_INPUT__CLIENT_NAME:
				return CLIENT_NAME_EDEFAULT == null ? clientName != null : !CLIENT_NAME_EDEFAULT.equals(clientName);
			case DefinitionPackage.AUDIO_INPUT__CONNECT_PORTS:
				return CONNECT_PORTS_EDEFAULT == null ? connectPorts != null : !CONNECT_PORTS_EDEFAULT.equals(connectPorts);
			case DefinitionPackage.AUDIO_INPUT__EXACT_NAME:
				return EXACT_NAME_EDEFAULT == null ? exactName != null : !EXACT_NAME_EDEFAULT.equals(exactName);
			case DefinitionPackage.AUDIO_INPUT__TRY_POLL:
				return TRY_POLL_EDEFAULT == null ? tryPoll != null : !TRY_POLL_EDEFAULT.equals(tryPoll);
			case DefinitionPackage.AUDIO_INPUT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case DefinitionPackage.AUDIO_INPUT__STREAM_NAME:
				return STREAM_NAME_EDEFAULT == null ? streamName != null : !STREAM_NAME_EDEFAULT.equals(streamName);
			case DefinitionPackage.AUDIO_INPUT__LATENCY:
				return LATENCY_EDEFAULT == null ? latency != null : !LATENCY_EDEFAULT.equals(latency);
			case DefinitionPackage.AUDIO_INPUT__SETTINGS:
				return settings != null;
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
		result.append(" (mixingEngine: ");
		result.append(mixingEngine);
		result.append(", fixedSettings: ");
		result.append(fixedSettings);
		result.append(", voices: ");
		result.append(voices);
		result.append(", bufferLength: ");
		result.append(bufferLength);
		result.append(", dev: ");
		result.append(dev);
		result.append(", bufferCount: ");
		result.append(bufferCount);
		result.append(", serverName: ");
		result.append(serverName);
		result.append(", clientName: ");
		result.append(clientName);
		result.append(", connectPorts: ");
		result.append(connectPorts);
		result.append(", exactName: ");
		result.append(exactName);
		result.append(", tryPoll: ");
		result.append(tryPoll);
		result.append(", name: ");
		result.append(name);
		result.append(", streamName: ");
		result.append(streamName);
		result.append(", latency: ");
		result.append(latency);
		result.append(')');
		return result.toString();
	}

} //AudioInputImpl
