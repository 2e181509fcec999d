/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.Audio;
import org.virtworkbench.compute.definition.AudioInput;
import org.virtworkbench.compute.definition.AudioOutput;
import org.virtworkbench.compute.definition.DefinitionPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Audio</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.AudioImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.AudioImpl#getTimerPeriod <em>Timer Period</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.AudioImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.AudioImpl#getTryMMap <em>Try MMap</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.AudioImpl#getExclusive <em>Exclusive</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.AudioImpl#getDspPolicy <em>Dsp Policy</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.AudioImpl#getServerName <em>Server Name</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.AudioImpl#getDriver <em>Driver</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.AudioImpl#getPath <em>Path</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.AudioImpl#getInput <em>Input</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.AudioImpl#getOutput <em>Output</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AudioImpl extends MinimalEObjectImpl.Container implements Audio {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimerPeriod() <em>Timer Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimerPeriod()
	 * @generated
	 * @ordered
	 */
	protected static final String TIMER_PERIOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTimerPeriod() <em>Timer Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimerPeriod()
	 * @generated
	 * @ordered
	 */
	protected String timerPeriod = TIMER_PERIOD_EDEFAULT;

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
	 * The default value of the '{@link #getTryMMap() <em>Try MMap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTryMMap()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean TRY_MMAP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTryMMap() <em>Try MMap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTryMMap()
	 * @generated
	 * @ordered
	 */
	protected Boolean tryMMap = TRY_MMAP_EDEFAULT;

	/**
	 * The default value of the '{@link #getExclusive() <em>Exclusive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExclusive()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean EXCLUSIVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExclusive() <em>Exclusive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExclusive()
	 * @generated
	 * @ordered
	 */
	protected Boolean exclusive = EXCLUSIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDspPolicy() <em>Dsp Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDspPolicy()
	 * @generated
	 * @ordered
	 */
	protected static final Long DSP_POLICY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDspPolicy() <em>Dsp Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDspPolicy()
	 * @generated
	 * @ordered
	 */
	protected Long dspPolicy = DSP_POLICY_EDEFAULT;

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
	 * The default value of the '{@link #getDriver() <em>Driver</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriver()
	 * @generated
	 * @ordered
	 */
	protected static final String DRIVER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDriver() <em>Driver</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriver()
	 * @generated
	 * @ordered
	 */
	protected String driver = DRIVER_EDEFAULT;

	/**
	 * The default value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected static final String PATH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected String path = PATH_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInput() <em>Input</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInput()
	 * @generated
	 * @ordered
	 */
	protected AudioInput input;

	/**
	 * The cached value of the '{@link #getOutput() <em>Output</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutput()
	 * @generated
	 * @ordered
	 */
	protected AudioOutput output;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AudioImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.AUDIO;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.AUDIO__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTimerPeriod() {
		return timerPeriod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimerPeriod(String newTimerPeriod) {
		String oldTimerPeriod = timerPeriod;
		timerPeriod = newTimerPeriod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.AUDIO__TIMER_PERIOD, oldTimerPeriod, timerPeriod));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.AUDIO__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getTryMMap() {
		return tryMMap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTryMMap(Boolean newTryMMap) {
		Boolean oldTryMMap = tryMMap;
		tryMMap = newTryMMap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.AUDIO__TRY_MMAP, oldTryMMap, tryMMap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getExclusive() {
		return exclusive;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExclusive(Boolean newExclusive) {
		Boolean oldExclusive = exclusive;
		exclusive = newExclusive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.AUDIO__EXCLUSIVE, oldExclusive, exclusive));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getDspPolicy() {
		return dspPolicy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDspPolicy(Long newDspPolicy) {
		Long oldDspPolicy = dspPolicy;
		dspPolicy = newDspPolicy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.AUDIO__DSP_POLICY, oldDspPolicy, dspPolicy));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.AUDIO__SERVER_NAME, oldServerName, serverName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDriver() {
		return driver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDriver(String newDriver) {
		String oldDriver = driver;
		driver = newDriver;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.AUDIO__DRIVER, oldDriver, driver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPath() {
		return path;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPath(String newPath) {
		String oldPath = path;
		path = newPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.AUDIO__PATH, oldPath, path));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AudioInput getInput() {
		return input;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetInput(AudioInput newInput, NotificationChain msgs) {
		AudioInput oldInput = input;
		input = newInput;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.AUDIO__INPUT, oldInput, newInput);
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
	public void setInput(AudioInput newInput) {
		if (newInput != input) {
			NotificationChain msgs = null;
			if (input != null)
				msgs = ((InternalEObject)input).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.AUDIO__INPUT, null, msgs);
			if (newInput != null)
				msgs = ((InternalEObject)newInput).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.AUDIO__INPUT, null, msgs);
			msgs = basicSetInput(newInput, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.AUDIO__INPUT, newInput, newInput));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AudioOutput getOutput() {
		return output;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetOutput(AudioOutput newOutput, NotificationChain msgs) {
		AudioOutput oldOutput = output;
		output = newOutput;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.AUDIO__OUTPUT, oldOutput, newOutput);
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
	public void setOutput(AudioOutput newOutput) {
		if (newOutput != output) {
			NotificationChain msgs = null;
			if (output != null)
				msgs = ((InternalEObject)output).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.AUDIO__OUTPUT, null, msgs);
			if (newOutput != null)
				msgs = ((InternalEObject)newOutput).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.AUDIO__OUTPUT, null, msgs);
			msgs = basicSetOutput(newOutput, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.AUDIO__OUTPUT, newOutput, newOutput));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.AUDIO__INPUT:
				return basicSetInput(null, msgs);
			case DefinitionPackage.AUDIO__OUTPUT:
				return basicSetOutput(null, msgs);
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
			case DefinitionPackage.AUDIO__ID:
				return getId();
			case DefinitionPackage.AUDIO__TIMER_PERIOD:
				return getTimerPeriod();
			case DefinitionPackage.AUDIO__TYPE:
				return getType();
			case DefinitionPackage.AUDIO__TRY_MMAP:
				return getTryMMap();
			case DefinitionPackage.AUDIO__EXCLUSIVE:
				return getExclusive();
			case DefinitionPackage.AUDIO__DSP_POLICY:
				return getDspPolicy();
			case DefinitionPackage.AUDIO__SERVER_NAME:
				return getServerName();
			case DefinitionPackage.AUDIO__DRIVER:
				return getDriver();
			case DefinitionPackage.AUDIO__PATH:
				return getPath();
			case DefinitionPackage.AUDIO__INPUT:
				return getInput();
			case DefinitionPackage.AUDIO__OUTPUT:
				return getOutput();
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
			case DefinitionPackage.AUDIO__ID:
				setId((String)newValue);
				return;
			case DefinitionPackage.AUDIO__TIMER_PERIOD:
				setTimerPeriod((String)newValue);
				return;
			case DefinitionPackage.AUDIO__TYPE:
				setType((String)newValue);
				return;
			case DefinitionPackage.AUDIO__TRY_MMAP:
				setTryMMap((Boolean)newValue);
				return;
			case DefinitionPackage.AUDIO__EXCLUSIVE:
				setExclusive((Boolean)newValue);
				return;
			case DefinitionPackage.AUDIO__DSP_POLICY:
				setDspPolicy((Long)newValue);
				return;
			case DefinitionPackage.AUDIO__SERVER_NAME:
				setServerName((String)newValue);
				return;
			case DefinitionPackage.AUDIO__DRIVER:
				setDriver((String)newValue);
				return;
			case DefinitionPackage.AUDIO__PATH:
				setPath((String)newValue);
				return;
			case DefinitionPackage.AUDIO__INPUT:
				setInput((AudioInput)newValue);
				return;
			case DefinitionPackage.AUDIO__OUTPUT:
				setOutput((AudioOutput)newValue);
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
			case DefinitionPackage.AUDIO__ID:
				setId(ID_EDEFAULT);
				return;
			case DefinitionPackage.AUDIO__TIMER_PERIOD:
				setTimerPeriod(TIMER_PERIOD_EDEFAULT);
				return;
			case DefinitionPackage.AUDIO__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case DefinitionPackage.AUDIO__TRY_MMAP:
				setTryMMap(TRY_MMAP_EDEFAULT);
				return;
			case DefinitionPackage.AUDIO__EXCLUSIVE:
				setExclusive(EXCLUSIVE_EDEFAULT);
				return;
			case DefinitionPackage.AUDIO__DSP_POLICY:
				setDspPolicy(DSP_POLICY_EDEFAULT);
				return;
			case DefinitionPackage.AUDIO__SERVER_NAME:
				setServerName(SERVER_NAME_EDEFAULT);
				return;
			case DefinitionPackage.AUDIO__DRIVER:
				setDriver(DRIVER_EDEFAULT);
				return;
			case DefinitionPackage.AUDIO__PATH:
				setPath(PATH_EDEFAULT);
				return;
			case DefinitionPackage.AUDIO__INPUT:
				setInput((AudioInput)null);
				return;
			case DefinitionPackage.AUDIO__OUTPUT:
				setOutput((AudioOutput)null);
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
			case DefinitionPackage.AUDIO__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case DefinitionPackage.AUDIO__TIMER_PERIOD:
				return TIMER_PERIOD_EDEFAULT == null ? timerPeriod != null : !TIMER_PERIOD_EDEFAULT.equals(timerPeriod);
			case DefinitionPackage.AUDIO__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case DefinitionPackage.AUDIO__TRY_MMAP:
				return TRY_MMAP_EDEFAULT == null ? tryMMap != null : !TRY_MMAP_EDEFAULT.equals(tryMMap);
			case DefinitionPackage.AUDIO__EXCLUSIVE:
				return EXCLUSIVE_EDEFAULT == null ? exclusive != null : !EXCLUSIVE_EDEFAULT.equals(exclusive);
			case DefinitionPackage.AUDIO__DSP_POLICY:
				return DSP_POLICY_EDEFAULT == null ? dspPolicy != null : !DSP_POLICY_EDEFAULT.equals(dspPolicy);
			case DefinitionPackage.AUDIO__SERVER_NAME:
				return SERVER_NAME_EDEFAULT == null ? serverName != null : !SERVER_NAME_EDEFAULT.equals(serverName);
			case DefinitionPackage.AUDIO__DRIVER:
				return DRIVER_EDEFAULT == null ? driver != null : !DRIVER_EDEFAULT.equals(driver);
			case DefinitionPackage.AUDIO__PATH:
				return PATH_EDEFAULT == null ? path != null : !PATH_EDEFAULT.equals(path);
			case DefinitionPackage.AUDIO__INPUT:
				return input != null;
			case DefinitionPackage.AUDIO__OUTPUT:
				return output != null;
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
		result.append(" (id: ");
		result.append(id);
		result.append(", timerPeriod: ");
		result.append(timerPeriod);
		result.append(", type: ");
		result.append(type);
		result.append(", tryMMap: ");
		result.append(tryMMap);
		result.append(", exclusive: ");
		result.append(exclusive);
		result.append(", dspPolicy: ");
		result.append(dspPolicy);
		result.append(", serverName: ");
		result.append(serverName);
		result.append(", driver: ");
		result.append(driver);
		result.append(", path: ");
		result.append(path);
		result.append(')');
		return result.toString();
	}

} //AudioImpl
