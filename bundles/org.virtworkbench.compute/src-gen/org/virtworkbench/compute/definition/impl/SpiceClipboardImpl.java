/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.SpiceClipboard;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Spice Clipboard</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.SpiceClipboardImpl#getCopypaste <em>Copypaste</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SpiceClipboardImpl extends MinimalEObjectImpl.Container implements SpiceClipboard {
	/**
	 * The default value of the '{@link #getCopypaste() <em>Copypaste</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCopypaste()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean COPYPASTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCopypaste() <em>Copypaste</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCopypaste()
	 * @generated
	 * @ordered
	 */
	protected Boolean copypaste = COPYPASTE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SpiceClipboardImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.SPICE_CLIPBOARD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getCopypaste() {
		return copypaste;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCopypaste(Boolean newCopypaste) {
		Boolean oldCopypaste = copypaste;
		copypaste = newCopypaste;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.SPICE_CLIPBOARD__COPYPASTE, oldCopypaste, copypaste));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.SPICE_CLIPBOARD__COPYPASTE:
				return getCopypaste();
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
			case DefinitionPackage.SPICE_CLIPBOARD__COPYPASTE:
				setCopypaste((Boolean)newValue);
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
			case DefinitionPackage.SPICE_CLIPBOARD__COPYPASTE:
				setCopypaste(COPYPASTE_EDEFAULT);
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
			case DefinitionPackage.SPICE_CLIPBOARD__COPYPASTE:
				return COPYPASTE_EDEFAULT == null ? copypaste != null : !COPYPASTE_EDEFAULT.equals(copypaste);
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
		result.append(" (copypaste: ");
		result.append(copypaste);
		result.append(')');
		return result.toString();
	}

} //SpiceClipboardImpl
