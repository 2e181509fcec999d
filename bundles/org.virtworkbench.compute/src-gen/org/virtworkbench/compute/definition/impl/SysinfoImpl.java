/**
 */
package org.virtworkbench.compute.definition.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.virtworkbench.compute.definition.BaseBoard;
import org.virtworkbench.compute.definition.Chassis;
import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.FwcfgEntry;
import org.virtworkbench.compute.definition.OemStrings;
import org.virtworkbench.compute.definition.Sysinfo;
import org.virtworkbench.compute.definition.SysinfoBios;
import org.virtworkbench.compute.definition.SysinfoTable;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Sysinfo</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.SysinfoImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.SysinfoImpl#getBios <em>Bios</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.SysinfoImpl#getSystem <em>System</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.SysinfoImpl#getBaseBoard <em>Base Board</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.SysinfoImpl#getChassis <em>Chassis</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.SysinfoImpl#getOemStrings <em>Oem Strings</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.SysinfoImpl#getEntry <em>Entry</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SysinfoImpl extends MinimalEObjectImpl.Container implements Sysinfo {
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
	 * The cached value of the '{@link #getBios() <em>Bios</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBios()
	 * @generated
	 * @ordered
	 */
	protected SysinfoBios bios;

	/**
	 * The cached value of the '{@link #getSystem() <em>System</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSystem()
	 * @generated
	 * @ordered
	 */
	protected SysinfoTable system;

	/**
	 * The cached value of the '{@link #getBaseBoard() <em>Base Board</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseBoard()
	 * @generated
	 * @ordered
	 */
	protected EList<BaseBoard> baseBoard;

	/**
	 * The cached value of the '{@link #getChassis() <em>Chassis</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChassis()
	 * @generated
	 * @ordered
	 */
	protected Chassis chassis;

	/**
	 * The cached value of the '{@link #getOemStrings() <em>Oem Strings</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOemStrings()
	 * @generated
	 * @ordered
	 */
	protected OemStrings oemStrings;

	/**
	 * The cached value of the '{@link #getEntry() <em>Entry</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntry()
	 * @generated
	 * @ordered
	 */
	protected EList<FwcfgEntry> entry;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SysinfoImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.SYSINFO;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.SYSINFO__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SysinfoBios getBios() {
		return bios;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBios(SysinfoBios newBios, NotificationChain msgs) {
		SysinfoBios oldBios = bios;
		bios = newBios;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.SYSINFO__BIOS, oldBios, newBios);
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
	public void setBios(SysinfoBios newBios) {
		if (newBios != bios) {
			NotificationChain msgs = null;
			if (bios != null)
				msgs = ((InternalEObject)bios).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.SYSINFO__BIOS, null, msgs);
			if (newBios != null)
				msgs = ((InternalEObject)newBios).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.SYSINFO__BIOS, null, msgs);
			msgs = basicSetBios(newBios, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.SYSINFO__BIOS, newBios, newBios));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SysinfoTable getSystem() {
		return system;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSystem(SysinfoTable newSystem, NotificationChain msgs) {
		SysinfoTable oldSystem = system;
		system = newSystem;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.SYSINFO__SYSTEM, oldSystem, newSystem);
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
	public void setSystem(SysinfoTable newSystem) {
		if (newSystem != system) {
			NotificationChain msgs = null;
			if (system != null)
				msgs = ((InternalEObject)system).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.SYSINFO__SYSTEM, null, msgs);
			if (newSystem != null)
				msgs = ((InternalEObject)newSystem).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.SYSINFO__SYSTEM, null, msgs);
			msgs = basicSetSystem(newSystem, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.SYSINFO__SYSTEM, newSystem, newSystem));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BaseBoard> getBaseBoard() {
		if (baseBoard == null) {
			baseBoard = new EObjectContainmentEList<BaseBoard>(BaseBoard.class, this, DefinitionPackage.SYSINFO__BASE_BOARD);
		}
		return baseBoard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Chassis getChassis() {
		return chassis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetChassis(Chassis newChassis, NotificationChain msgs) {
		Chassis oldChassis = chassis;
		chassis = newChassis;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.SYSINFO__CHASSIS, oldChassis, newChassis);
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
	public void setChassis(Chassis newChassis) {
		if (newChassis != chassis) {
			NotificationChain msgs = null;
			if (chassis != null)
				msgs = ((InternalEObject)chassis).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.SYSINFO__CHASSIS, null, msgs);
			if (newChassis != null)
				msgs = ((InternalEObject)newChassis).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.SYSINFO__CHASSIS, null, msgs);
			msgs = basicSetChassis(newChassis, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.SYSINFO__CHASSIS, newChassis, newChassis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OemStrings getOemStrings() {
		return oemStrings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetOemStrings(OemStrings newOemStrings, NotificationChain msgs) {
		OemStrings oldOemStrings = oemStrings;
		oemStrings = newOemStrings;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.SYSINFO__OEM_STRINGS, oldOemStrings, newOemStrings);
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
	public void setOemStrings(OemStrings newOemStrings) {
		if (newOemStrings != oemStrings) {
			NotificationChain msgs = null;
			if (oemStrings != null)
				msgs = ((InternalEObject)oemStrings).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.SYSINFO__OEM_STRINGS, null, msgs);
			if (newOemStrings != null)
				msgs = ((InternalEObject)newOemStrings).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.SYSINFO__OEM_STRINGS, null, msgs);
			msgs = basicSetOemStrings(newOemStrings, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.SYSINFO__OEM_STRINGS, newOemStrings, newOemStrings));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FwcfgEntry> getEntry() {
		if (entry == null) {
			entry = new EObjectContainmentEList<FwcfgEntry>(FwcfgEntry.class, this, DefinitionPackage.SYSINFO__ENTRY);
		}
		return entry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.SYSINFO__BIOS:
				return basicSetBios(null, msgs);
			case DefinitionPackage.SYSINFO__SYSTEM:
				return basicSetSystem(null, msgs);
			case DefinitionPackage.SYSINFO__BASE_BOARD:
				return ((InternalEList<?>)getBaseBoard()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.SYSINFO__CHASSIS:
				return basicSetChassis(null, msgs);
			case DefinitionPackage.SYSINFO__OEM_STRINGS:
				return basicSetOemStrings(null, msgs);
			case DefinitionPackage.SYSINFO__ENTRY:
				return ((InternalEList<?>)getEntry()).basicRemove(otherEnd, msgs);
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
			case DefinitionPackage.SYSINFO__TYPE:
				return getType();
			case DefinitionPackage.SYSINFO__BIOS:
				return getBios();
			case DefinitionPackage.SYSINFO__SYSTEM:
				return getSystem();
			case DefinitionPackage.SYSINFO__BASE_BOARD:
				return getBaseBoard();
			case DefinitionPackage.SYSINFO__CHASSIS:
				return getChassis();
			case DefinitionPackage.SYSINFO__OEM_STRINGS:
				return getOemStrings();
			case DefinitionPackage.SYSINFO__ENTRY:
				return getEntry();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case DefinitionPackage.SYSINFO__TYPE:
				setType((String)newValue);
				return;
			case DefinitionPackage.SYSINFO__BIOS:
				setBios((SysinfoBios)newValue);
				return;
			case DefinitionPackage.SYSINFO__SYSTEM:
				setSystem((SysinfoTable)newValue);
				return;
			case DefinitionPackage.SYSINFO__BASE_BOARD:
				getBaseBoard().clear();
				getBaseBoard().addAll((Collection<? extends BaseBoard>)newValue);
				return;
			case DefinitionPackage.SYSINFO__CHASSIS:
				setChassis((Chassis)newValue);
				return;
			case DefinitionPackage.SYSINFO__OEM_STRINGS:
				setOemStrings((OemStrings)newValue);
				return;
			case DefinitionPackage.SYSINFO__ENTRY:
				getEntry().clear();
				getEntry().addAll((Collection<? extends FwcfgEntry>)newValue);
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
			case DefinitionPackage.SYSINFO__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case DefinitionPackage.SYSINFO__BIOS:
				setBios((SysinfoBios)null);
				return;
			case DefinitionPackage.SYSINFO__SYSTEM:
				setSystem((SysinfoTable)null);
				return;
			case DefinitionPackage.SYSINFO__BASE_BOARD:
				getBaseBoard().clear();
				return;
			case DefinitionPackage.SYSINFO__CHASSIS:
				setChassis((Chassis)null);
				return;
			case DefinitionPackage.SYSINFO__OEM_STRINGS:
				setOemStrings((OemStrings)null);
				return;
			case DefinitionPackage.SYSINFO__ENTRY:
				getEntry().clear();
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
			case DefinitionPackage.SYSINFO__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case DefinitionPackage.SYSINFO__BIOS:
				return bios != null;
			case DefinitionPackage.SYSINFO__SYSTEM:
				return system != null;
			case DefinitionPackage.SYSINFO__BASE_BOARD:
				return baseBoard != null && !baseBoard.isEmpty();
			case DefinitionPackage.SYSINFO__CHASSIS:
				return chassis != null;
			case DefinitionPackage.SYSINFO__OEM_STRINGS:
				return oemStrings != null;
			case DefinitionPackage.SYSINFO__ENTRY:
				return entry != null && !entry.isEmpty();
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
		result.append(')');
		return result.toString();
	}

} //SysinfoImpl
