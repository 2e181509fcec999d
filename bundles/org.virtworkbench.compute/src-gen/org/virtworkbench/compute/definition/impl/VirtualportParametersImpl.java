/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.VirtualportParameters;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Virtualport Parameters</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.VirtualportParametersImpl#getManagerid <em>Managerid</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.VirtualportParametersImpl#getTypeid <em>Typeid</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.VirtualportParametersImpl#getTypeidversion <em>Typeidversion</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.VirtualportParametersImpl#getInstanceid <em>Instanceid</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.VirtualportParametersImpl#getProfileid <em>Profileid</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.VirtualportParametersImpl#getInterfaceid <em>Interfaceid</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VirtualportParametersImpl extends MinimalEObjectImpl.Container implements VirtualportParameters {
	/**
	 * The default value of the '{@link #getManagerid() <em>Managerid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getManagerid()
	 * @generated
	 * @ordered
	 */
	protected static final String MANAGERID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getManagerid() <em>Managerid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getManagerid()
	 * @generated
	 * @ordered
	 */
	protected String managerid = MANAGERID_EDEFAULT;

	/**
	 * The default value of the '{@link #getTypeid() <em>Typeid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTypeid()
	 * @generated
	 * @ordered
	 */
	protected static final String TYPEID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTypeid() <em>Typeid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTypeid()
	 * @generated
	 * @ordered
	 */
	protected String typeid = TYPEID_EDEFAULT;

	/**
	 * The default value of the '{@link #getTypeidversion() <em>Typeidversion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTypeidversion()
	 * @generated
	 * @ordered
	 */
	protected static final String TYPEIDVERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTypeidversion() <em>Typeidversion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTypeidversion()
	 * @generated
	 * @ordered
	 */
	protected String typeidversion = TYPEIDVERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getInstanceid() <em>Instanceid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstanceid()
	 * @generated
	 * @ordered
	 */
	protected static final String INSTANCEID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInstanceid() <em>Instanceid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstanceid()
	 * @generated
	 * @ordered
	 */
	protected String instanceid = INSTANCEID_EDEFAULT;

	/**
	 * The default value of the '{@link #getProfileid() <em>Profileid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProfileid()
	 * @generated
	 * @ordered
	 */
	protected static final String PROFILEID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProfileid() <em>Profileid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProfileid()
	 * @generated
	 * @ordered
	 */
	protected String profileid = PROFILEID_EDEFAULT;

	/**
	 * The default value of the '{@link #getInterfaceid() <em>Interfaceid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterfaceid()
	 * @generated
	 * @ordered
	 */
	protected static final String INTERFACEID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInterfaceid() <em>Interfaceid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterfaceid()
	 * @generated
	 * @ordered
	 */
	protected String interfaceid = INTERFACEID_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VirtualportParametersImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.VIRTUALPORT_PARAMETERS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getManagerid() {
		return managerid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setManagerid(String newManagerid) {
		String oldManagerid = managerid;
		managerid = newManagerid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.VIRTUALPORT_PARAMETERS__MANAGERID, oldManagerid, managerid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTypeid() {
		return typeid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTypeid(String newTypeid) {
		String oldTypeid = typeid;
		typeid = newTypeid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.VIRTUALPORT_PARAMETERS__TYPEID, oldTypeid, typeid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTypeidversion() {
		return typeidversion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTypeidversion(String newTypeidversion) {
		String oldTypeidversion = typeidversion;
		typeidversion = newTypeidversion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.VIRTUALPORT_PARAMETERS__TYPEIDVERSION, oldTypeidversion, typeidversion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInstanceid() {
		return instanceid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInstanceid(String newInstanceid) {
		String oldInstanceid = instanceid;
		instanceid = newInstanceid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.VIRTUALPORT_PARAMETERS__INSTANCEID, oldInstanceid, instanceid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProfileid() {
		return profileid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProfileid(String newProfileid) {
		String oldProfileid = profileid;
		profileid = newProfileid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.VIRTUALPORT_PARAMETERS__PROFILEID, oldProfileid, profileid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInterfaceid() {
		return interfaceid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInterfaceid(String newInterfaceid) {
		String oldInterfaceid = interfaceid;
		interfaceid = newInterfaceid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.VIRTUALPORT_PARAMETERS__INTERFACEID, oldInterfaceid, interfaceid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.VIRTUALPORT_PARAMETERS__MANAGERID:
				return getManagerid();
			case DefinitionPackage.VIRTUALPORT_PARAMETERS__TYPEID:
				return getTypeid();
			case DefinitionPackage.VIRTUALPORT_PARAMETERS__TYPEIDVERSION:
				return getTypeidversion();
			case DefinitionPackage.VIRTUALPORT_PARAMETERS__INSTANCEID:
				return getInstanceid();
			case DefinitionPackage.VIRTUALPORT_PARAMETERS__PROFILEID:
				return getProfileid();
			case DefinitionPackage.VIRTUALPORT_PARAMETERS__INTERFACEID:
				return getInterfaceid();
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
			case DefinitionPackage.VIRTUALPORT_PARAMETERS__MANAGERID:
				setManagerid((String)newValue);
				return;
			case DefinitionPackage.VIRTUALPORT_PARAMETERS__TYPEID:
				setTypeid((String)newValue);
				return;
			case DefinitionPackage.VIRTUALPORT_PARAMETERS__TYPEIDVERSION:
				setTypeidversion((String)newValue);
				return;
			case DefinitionPackage.VIRTUALPORT_PARAMETERS__INSTANCEID:
				setInstanceid((String)newValue);
				return;
			case DefinitionPackage.VIRTUALPORT_PARAMETERS__PROFILEID:
				setProfileid((String)newValue);
				return;
			case DefinitionPackage.VIRTUALPORT_PARAMETERS__INTERFACEID:
				setInterfaceid((String)newValue);
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
			case DefinitionPackage.VIRTUALPORT_PARAMETERS__MANAGERID:
				setManagerid(MANAGERID_EDEFAULT);
				return;
			case DefinitionPackage.VIRTUALPORT_PARAMETERS__TYPEID:
				setTypeid(TYPEID_EDEFAULT);
				return;
			case DefinitionPackage.VIRTUALPORT_PARAMETERS__TYPEIDVERSION:
				setTypeidversion(TYPEIDVERSION_EDEFAULT);
				return;
			case DefinitionPackage.VIRTUALPORT_PARAMETERS__INSTANCEID:
				setInstanceid(INSTANCEID_EDEFAULT);
				return;
			case DefinitionPackage.VIRTUALPORT_PARAMETERS__PROFILEID:
				setProfileid(PROFILEID_EDEFAULT);
				return;
			case DefinitionPackage.VIRTUALPORT_PARAMETERS__INTERFACEID:
				setInterfaceid(INTERFACEID_EDEFAULT);
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
			case DefinitionPackage.VIRTUALPORT_PARAMETERS__MANAGERID:
				return MANAGERID_EDEFAULT == null ? managerid != null : !MANAGERID_EDEFAULT.equals(managerid);
			case DefinitionPackage.VIRTUALPORT_PARAMETERS__TYPEID:
				return TYPEID_EDEFAULT == null ? typeid != null : !TYPEID_EDEFAULT.equals(typeid);
			case DefinitionPackage.VIRTUALPORT_PARAMETERS__TYPEIDVERSION:
				return TYPEIDVERSION_EDEFAULT == null ? typeidversion != null : !TYPEIDVERSION_EDEFAULT.equals(typeidversion);
			case DefinitionPackage.VIRTUALPORT_PARAMETERS__INSTANCEID:
				return INSTANCEID_EDEFAULT == null ? instanceid != null : !INSTANCEID_EDEFAULT.equals(instanceid);
			case DefinitionPackage.VIRTUALPORT_PARAMETERS__PROFILEID:
				return PROFILEID_EDEFAULT == null ? profileid != null : !PROFILEID_EDEFAULT.equals(profileid);
			case DefinitionPackage.VIRTUALPORT_PARAMETERS__INTERFACEID:
				return INTERFACEID_EDEFAULT == null ? interfaceid != null : !INTERFACEID_EDEFAULT.equals(interfaceid);
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
		result.append(" (managerid: ");
		result.append(managerid);
		result.append(", typeid: ");
		result.append(typeid);
		result.append(", typeidversion: ");
		result.append(typeidversion);
		result.append(", instanceid: ");
		result.append(instanceid);
		result.append(", profileid: ");
		result.append(profileid);
		result.append(", interfaceid: ");
		result.append(interfaceid);
		result.append(')');
		return result.toString();
	}

} //VirtualportParametersImpl
