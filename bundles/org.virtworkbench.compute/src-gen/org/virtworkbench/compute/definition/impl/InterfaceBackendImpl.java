/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.InterfaceBackend;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Interface Backend</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceBackendImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceBackendImpl#getTap <em>Tap</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceBackendImpl#getVhost <em>Vhost</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.InterfaceBackendImpl#getLogFile <em>Log File</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InterfaceBackendImpl extends MinimalEObjectImpl.Container implements InterfaceBackend {
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
	 * The default value of the '{@link #getTap() <em>Tap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTap()
	 * @generated
	 * @ordered
	 */
	protected static final String TAP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTap() <em>Tap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTap()
	 * @generated
	 * @ordered
	 */
	protected String tap = TAP_EDEFAULT;

	/**
	 * The default value of the '{@link #getVhost() <em>Vhost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVhost()
	 * @generated
	 * @ordered
	 */
	protected static final String VHOST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVhost() <em>Vhost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVhost()
	 * @generated
	 * @ordered
	 */
	protected String vhost = VHOST_EDEFAULT;

	/**
	 * The default value of the '{@link #getLogFile() <em>Log File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLogFile()
	 * @generated
	 * @ordered
	 */
	protected static final String LOG_FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLogFile() <em>Log File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLogFile()
	 * @generated
	 * @ordered
	 */
	protected String logFile = LOG_FILE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InterfaceBackendImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.INTERFACE_BACKEND;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_BACKEND__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTap() {
		return tap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTap(String newTap) {
		String oldTap = tap;
		tap = newTap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_BACKEND__TAP, oldTap, tap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVhost() {
		return vhost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVhost(String newVhost) {
		String oldVhost = vhost;
		vhost = newVhost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_BACKEND__VHOST, oldVhost, vhost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLogFile() {
		return logFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLogFile(String newLogFile) {
		String oldLogFile = logFile;
		logFile = newLogFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.INTERFACE_BACKEND__LOG_FILE, oldLogFile, logFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.INTERFACE_BACKEND__TYPE:
				return getType();
			case DefinitionPackage.INTERFACE_BACKEND__TAP:
				return getTap();
			case DefinitionPackage.INTERFACE_BACKEND__VHOST:
				return getVhost();
			case DefinitionPackage.INTERFACE_BACKEND__LOG_FILE:
				return getLogFile();
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
			case DefinitionPackage.INTERFACE_BACKEND__TYPE:
				setType((String)newValue);
				return;
			case DefinitionPackage.INTERFACE_BACKEND__TAP:
				setTap((String)newValue);
				return;
			case DefinitionPackage.INTERFACE_BACKEND__VHOST:
				setVhost((String)newValue);
				return;
			case DefinitionPackage.INTERFACE_BACKEND__LOG_FILE:
				setLogFile((String)newValue);
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
			case DefinitionPackage.INTERFACE_BACKEND__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE_BACKEND__TAP:
				setTap(TAP_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE_BACKEND__VHOST:
				setVhost(VHOST_EDEFAULT);
				return;
			case DefinitionPackage.INTERFACE_BACKEND__LOG_FILE:
				setLogFile(LOG_FILE_EDEFAULT);
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
			case DefinitionPackage.INTERFACE_BACKEND__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case DefinitionPackage.INTERFACE_BACKEND__TAP:
				return TAP_EDEFAULT == null ? tap != null : !TAP_EDEFAULT.equals(tap);
			case DefinitionPackage.INTERFACE_BACKEND__VHOST:
				return VHOST_EDEFAULT == null ? vhost != null : !VHOST_EDEFAULT.equals(vhost);
			case DefinitionPackage.INTERFACE_BACKEND__LOG_FILE:
				return LOG_FILE_EDEFAULT == null ? logFile != null : !LOG_FILE_EDEFAULT.equals(logFile);
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
		result.append(", tap: ");
		result.append(tap);
		result.append(", vhost: ");
		result.append(vhost);
		result.append(", logFile: ");
		result.append(logFile);
		result.append(')');
		return result.toString();
	}

} //InterfaceBackendImpl
