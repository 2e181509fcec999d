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
import org.virtworkbench.compute.definition.Timer;
import org.virtworkbench.compute.definition.TimerCatchup;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Timer</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.TimerImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.TimerImpl#getTrack <em>Track</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.TimerImpl#getTickpolicy <em>Tickpolicy</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.TimerImpl#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.TimerImpl#getMode <em>Mode</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.TimerImpl#getPresent <em>Present</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.TimerImpl#getCatchup <em>Catchup</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TimerImpl extends MinimalEObjectImpl.Container implements Timer {
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
	 * The default value of the '{@link #getTrack() <em>Track</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrack()
	 * @generated
	 * @ordered
	 */
	protected static final String TRACK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTrack() <em>Track</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrack()
	 * @generated
	 * @ordered
	 */
	protected String track = TRACK_EDEFAULT;

	/**
	 * The default value of the '{@link #getTickpolicy() <em>Tickpolicy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTickpolicy()
	 * @generated
	 * @ordered
	 */
	protected static final String TICKPOLICY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTickpolicy() <em>Tickpolicy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTickpolicy()
	 * @generated
	 * @ordered
	 */
	protected String tickpolicy = TICKPOLICY_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequency()
	 * @generated
	 * @ordered
	 */
	protected static final Long FREQUENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequency()
	 * @generated
	 * @ordered
	 */
	protected Long frequency = FREQUENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected static final String MODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected String mode = MODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPresent() <em>Present</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPresent()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean PRESENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPresent() <em>Present</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPresent()
	 * @generated
	 * @ordered
	 */
	protected Boolean present = PRESENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCatchup() <em>Catchup</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCatchup()
	 * @generated
	 * @ordered
	 */
	protected TimerCatchup catchup;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TimerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.TIMER;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.TIMER__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTrack() {
		return track;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrack(String newTrack) {
		String oldTrack = track;
		track = newTrack;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.TIMER__TRACK, oldTrack, track));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTickpolicy() {
		return tickpolicy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTickpolicy(String newTickpolicy) {
		String oldTickpolicy = tickpolicy;
		tickpolicy = newTickpolicy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.TIMER__TICKPOLICY, oldTickpolicy, tickpolicy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getFrequency() {
		return frequency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrequency(Long newFrequency) {
		Long oldFrequency = frequency;
		frequency = newFrequency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.TIMER__FREQUENCY, oldFrequency, frequency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMode() {
		return mode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMode(String newMode) {
		String oldMode = mode;
		mode = newMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.TIMER__MODE, oldMode, mode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getPresent() {
		return present;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPresent(Boolean newPresent) {
		Boolean oldPresent = present;
		present = newPresent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.TIMER__PRESENT, oldPresent, present));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TimerCatchup getCatchup() {
		return catchup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCatchup(TimerCatchup newCatchup, NotificationChain msgs) {
		TimerCatchup oldCatchup = catchup;
		catchup = newCatchup;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.TIMER__CATCHUP, oldCatchup, newCatchup);
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
	public void setCatchup(TimerCatchup newCatchup) {
		if (newCatchup != catchup) {
			NotificationChain msgs = null;
			if (catchup != null)
				msgs = ((InternalEObject)catchup).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.TIMER__CATCHUP, null, msgs);
			if (newCatchup != null)
				msgs = ((InternalEObject)newCatchup).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.TIMER__CATCHUP, null, msgs);
			msgs = basicSetCatchup(newCatchup, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.TIMER__CATCHUP, newCatchup, newCatchup));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.TIMER__CATCHUP:
				return basicSetCatchup(null, msgs);
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
			case DefinitionPackage.TIMER__NAME:
				return getName();
			case DefinitionPackage.TIMER__TRACK:
				return getTrack();
			case DefinitionPackage.TIMER__TICKPOLICY:
				return getTickpolicy();
			case DefinitionPackage.TIMER__FREQUENCY:
				return getFrequency();
			case DefinitionPackage.TIMER__MODE:
				return getMode();
			case DefinitionPackage.TIMER__PRESENT:
				return getPresent();
			case DefinitionPackage.TIMER__CATCHUP:
				return getCatchup();
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
			case DefinitionPackage.TIMER__NAME:
				setName((String)newValue);
				return;
			case DefinitionPackage.TIMER__TRACK:
				setTrack((String)newValue);
				return;
			case DefinitionPackage.TIMER__TICKPOLICY:
				setTickpolicy((String)newValue);
				return;
			case DefinitionPackage.TIMER__FREQUENCY:
				setFrequency((Long)newValue);
				return;
			case DefinitionPackage.TIMER__MODE:
				setMode((String)newValue);
				return;
			case DefinitionPackage.TIMER__PRESENT:
				setPresent((Boolean)newValue);
				return;
			case DefinitionPackage.TIMER__CATCHUP:
				setCatchup((TimerCatchup)newValue);
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
			case DefinitionPackage.TIMER__NAME:
				setName(NAME_EDEFAULT);
				return;
			case DefinitionPackage.TIMER__TRACK:
				setTrack(TRACK_EDEFAULT);
				return;
			case DefinitionPackage.TIMER__TICKPOLICY:
				setTickpolicy(TICKPOLICY_EDEFAULT);
				return;
			case DefinitionPackage.TIMER__FREQUENCY:
				setFrequency(FREQUENCY_EDEFAULT);
				return;
			case DefinitionPackage.TIMER__MODE:
				setMode(MODE_EDEFAULT);
				return;
			case DefinitionPackage.TIMER__PRESENT:
				setPresent(PRESENT_EDEFAULT);
				return;
			case DefinitionPackage.TIMER__CATCHUP:
				setCatchup((TimerCatchup)null);
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
			case DefinitionPackage.TIMER__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case DefinitionPackage.TIMER__TRACK:
				return TRACK_EDEFAULT == null ? track != null : !TRACK_EDEFAULT.equals(track);
			case DefinitionPackage.TIMER__TICKPOLICY:
				return TICKPOLICY_EDEFAULT == null ? tickpolicy != null : !TICKPOLICY_EDEFAULT.equals(tickpolicy);
			case DefinitionPackage.TIMER__FREQUENCY:
				return FREQUENCY_EDEFAULT == null ? frequency != null : !FREQUENCY_EDEFAULT.equals(frequency);
			case DefinitionPackage.TIMER__MODE:
				return MODE_EDEFAULT == null ? mode != null : !MODE_EDEFAULT.equals(mode);
			case DefinitionPackage.TIMER__PRESENT:
				return PRESENT_EDEFAULT == null ? present != null : !PRESENT_EDEFAULT.equals(present);
			case DefinitionPackage.TIMER__CATCHUP:
				return catchup != null;
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
		result.append(" (name: ");
		result.append(name);
		result.append(", track: ");
		result.append(track);
		result.append(", tickpolicy: ");
		result.append(tickpolicy);
		result.append(", frequency: ");
		result.append(frequency);
		result.append(", mode: ");
		result.append(mode);
		result.append(", present: ");
		result.append(present);
		result.append(')');
		return result.toString();
	}

} //TimerImpl
