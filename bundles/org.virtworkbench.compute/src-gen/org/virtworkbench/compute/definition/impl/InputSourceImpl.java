/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.InputSource;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Input Source</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InputSourceImpl#getEvdev <em>Evdev</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InputSourceImpl#getDev <em>Dev</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InputSourceImpl#getGrab <em>Grab</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InputSourceImpl#getGrabToggle <em>Grab Toggle</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InputSourceImpl#getRepeat <em>Repeat</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InputSourceImpl extends MinimalEObjectImpl.Container implements InputSource {
	/**
	 * The default value of the '{@link #getEvdev() <em>Evdev</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvdev()
	 * @generated
	 * @ordered
	 */
	protected static final String EVDEV_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEvdev() <em>Evdev</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvdev()
	 * @generated
	 * @ordered
	 */
	protected String evdev = EVDEV_EDEFAULT;

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
	 * The default value of the '{@link #getGrab() <em>Grab</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrab()
	 * @generated
	 * @ordered
	 */
	protected static final String GRAB_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGrab() <em>Grab</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrab()
	 * @generated
	 * @ordered
	 */
	protected String grab = GRAB_EDEFAULT;

	/**
	 * The default value of the '{@link #getGrabToggle() <em>Grab Toggle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrabToggle()
	 * @generated
	 * @ordered
	 */
	protected static final String GRAB_TOGGLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGrabToggle() <em>Grab Toggle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrabToggle()
	 * @generated
	 * @ordered
	 */
	protected String grabToggle = GRAB_TOGGLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRepeat() <em>Repeat</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepeat()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean REPEAT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRepeat() <em>Repeat</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepeat()
	 * @generated
	 * @ordered
	 */
	protected Boolean repeat = REPEAT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InputSourceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.INPUT_SOURCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEvdev() {
		return evdev;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvdev(String newEvdev) {
		String oldEvdev = evdev;
		evdev = newEvdev;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INPUT_SOURCE__EVDEV, oldEvdev, evdev));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INPUT_SOURCE__DEV, oldDev, dev));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGrab() {
		return grab;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrab(String newGrab) {
		String oldGrab = grab;
		grab = newGrab;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INPUT_SOURCE__GRAB, oldGrab, grab));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGrabToggle() {
		return grabToggle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrabToggle(String newGrabToggle) {
		String oldGrabToggle = grabToggle;
		grabToggle = newGrabToggle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INPUT_SOURCE__GRAB_TOGGLE, oldGrabToggle, grabToggle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getRepeat() {
		return repeat;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRepeat(Boolean newRepeat) {
		Boolean oldRepeat = repeat;
		repeat = newRepeat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INPUT_SOURCE__REPEAT, oldRepeat, repeat));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.INPUT_SOURCE__EVDEV:
				return getEvdev();
			case DefinitionPackage.INPUT_SOURCE__DEV:
				return getDev();
			case DefinitionPackage.INPUT_SOURCE__GRAB:
				return getGrab();
			case DefinitionPackage.INPUT_SOURCE__GRAB_TOGGLE:
				return getGrabToggle();
			case DefinitionPackage.INPUT_SOURCE__REPEAT:
				return getRepeat();
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
			case DefinitionPackage.INPUT_SOURCE__EVDEV:
				setEvdev((String)newValue);
				return;
			case DefinitionPackage.INPUT_SOURCE__DEV:
				setDev((String)newValue);
				return;
			case DefinitionPackage.INPUT_SOURCE__GRAB:
				setGrab((String)newValue);
				return;
			case DefinitionPackage.INPUT_SOURCE__GRAB_TOGGLE:
				setGrabToggle((String)newValue);
				return;
			case DefinitionPackage.INPUT_SOURCE__REPEAT:
				setRepeat((Boolean)newValue);
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
			case DefinitionPackage.INPUT_SOURCE__EVDEV:
				setEvdev(EVDEV_EDEFAULT);
				return;
			case DefinitionPackage.INPUT_SOURCE__DEV:
				setDev(DEV_EDEFAULT);
				return;
			case DefinitionPackage.INPUT_SOURCE__GRAB:
				setGrab(GRAB_EDEFAULT);
				return;
			case DefinitionPackage.INPUT_SOURCE__GRAB_TOGGLE:
				setGrabToggle(GRAB_TOGGLE_EDEFAULT);
				return;
			case DefinitionPackage.INPUT_SOURCE__REPEAT:
				setRepeat(REPEAT_EDEFAULT);
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
			case DefinitionPackage.INPUT_SOURCE__EVDEV:
				return EVDEV_EDEFAULT == null ? evdev != null : !EVDEV_EDEFAULT.equals(evdev);
			case DefinitionPackage.INPUT_SOURCE__DEV:
				return DEV_EDEFAULT == null ? dev != null : !DEV_EDEFAULT.equals(dev);
			case DefinitionPackage.INPUT_SOURCE__GRAB:
				return GRAB_EDEFAULT == null ? grab != null : !GRAB_EDEFAULT.equals(grab);
			case DefinitionPackage.INPUT_SOURCE__GRAB_TOGGLE:
				return GRAB_TOGGLE_EDEFAULT == null ? grabToggle != null : !GRAB_TOGGLE_EDEFAULT.equals(grabToggle);
			case DefinitionPackage.INPUT_SOURCE__REPEAT:
				return REPEAT_EDEFAULT == null ? repeat != null : !REPEAT_EDEFAULT.equals(repeat);
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
		result.append(" (evdev: ");
		result.append(evdev);
		result.append(", dev: ");
		result.append(dev);
		result.append(", grab: ");
		result.append(grab);
		result.append(", grabToggle: ");
		result.append(grabToggle);
		result.append(", repeat: ");
		result.append(repeat);
		result.append(')');
		return result.toString();
	}

} //InputSourceImpl
