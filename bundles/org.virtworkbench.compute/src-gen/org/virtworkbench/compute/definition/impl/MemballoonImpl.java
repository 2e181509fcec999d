/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.Alias;
import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.DeviceAcpi;
import org.virtworkbench.compute.definition.DeviceAddress;
import org.virtworkbench.compute.definition.Memballoon;
import org.virtworkbench.compute.definition.MemballoonStats;
import org.virtworkbench.compute.definition.VirtioOptions;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Memballoon</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemballoonImpl#getModel <em>Model</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemballoonImpl#getAutodeflate <em>Autodeflate</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemballoonImpl#getFreePageReporting <em>Free Page Reporting</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemballoonImpl#getStats <em>Stats</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemballoonImpl#getAlias <em>Alias</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemballoonImpl#getAcpi <em>Acpi</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemballoonImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.MemballoonImpl#getDriver <em>Driver</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MemballoonImpl extends MinimalEObjectImpl.Container implements Memballoon {
	/**
	 * The default value of the '{@link #getModel() <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModel()
	 * @generated
	 * @ordered
	 */
	protected static final String MODEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModel() <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModel()
	 * @generated
	 * @ordered
	 */
	protected String model = MODEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getAutodeflate() <em>Autodeflate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAutodeflate()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean AUTODEFLATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAutodeflate() <em>Autodeflate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAutodeflate()
	 * @generated
	 * @ordered
	 */
	protected Boolean autodeflate = AUTODEFLATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFreePageReporting() <em>Free Page Reporting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFreePageReporting()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean FREE_PAGE_REPORTING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFreePageReporting() <em>Free Page Reporting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFreePageReporting()
	 * @generated
	 * @ordered
	 */
	protected Boolean freePageReporting = FREE_PAGE_REPORTING_EDEFAULT;

	/**
	 * The cached value of the '{@link #getStats() <em>Stats</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStats()
	 * @generated
	 * @ordered
	 */
	protected MemballoonStats stats;

	/**
	 * The cached value of the '{@link #getAlias() <em>Alias</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlias()
	 * @generated
	 * @ordered
	 */
	protected Alias alias;

	/**
	 * The cached value of the '{@link #getAcpi() <em>Acpi</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcpi()
	 * @generated
	 * @ordered
	 */
	protected DeviceAcpi acpi;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected DeviceAddress address;

	/**
	 * The cached value of the '{@link #getDriver() <em>Driver</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriver()
	 * @generated
	 * @ordered
	 */
	protected VirtioOptions driver;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MemballoonImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.MEMBALLOON;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModel() {
		return model;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModel(String newModel) {
		String oldModel = model;
		model = newModel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMBALLOON__MODEL, oldModel, model));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getAutodeflate() {
		return autodeflate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAutodeflate(Boolean newAutodeflate) {
		Boolean oldAutodeflate = autodeflate;
		autodeflate = newAutodeflate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMBALLOON__AUTODEFLATE, oldAutodeflate, autodeflate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getFreePageReporting() {
		return freePageReporting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFreePageReporting(Boolean newFreePageReporting) {
		Boolean oldFreePageReporting = freePageReporting;
		freePageReporting = newFreePageReporting;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMBALLOON__FREE_PAGE_REPORTING, oldFreePageReporting, freePageReporting));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemballoonStats getStats() {
		return stats;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStats(MemballoonStats newStats, NotificationChain msgs) {
		MemballoonStats oldStats = stats;
		stats = newStats;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMBALLOON__STATS, oldStats, newStats);
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
	public void setStats(MemballoonStats newStats) {
		if (newStats != stats) {
			NotificationChain msgs = null;
			if (stats != null)
				msgs = ((InternalEObject)stats).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMBALLOON__STATS, null, msgs);
			if (newStats != null)
				msgs = ((InternalEObject)newStats).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMBALLOON__STATS, null, msgs);
			msgs = basicSetStats(newStats, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMBALLOON__STATS, newStats, newStats));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Alias getAlias() {
		return alias;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAlias(Alias newAlias, NotificationChain msgs) {
		Alias oldAlias = alias;
		alias = newAlias;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMBALLOON__ALIAS, oldAlias, newAlias);
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
	public void setAlias(Alias newAlias) {
		if (newAlias != alias) {
			NotificationChain msgs = null;
			if (alias != null)
				msgs = ((InternalEObject)alias).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMBALLOON__ALIAS, null, msgs);
			if (newAlias != null)
				msgs = ((InternalEObject)newAlias).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMBALLOON__ALIAS, null, msgs);
			msgs = basicSetAlias(newAlias, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMBALLOON__ALIAS, newAlias, newAlias));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeviceAcpi getAcpi() {
		return acpi;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAcpi(DeviceAcpi newAcpi, NotificationChain msgs) {
		DeviceAcpi oldAcpi = acpi;
		acpi = newAcpi;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMBALLOON__ACPI, oldAcpi, newAcpi);
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
	public void setAcpi(DeviceAcpi newAcpi) {
		if (newAcpi != acpi) {
			NotificationChain msgs = null;
			if (acpi != null)
				msgs = ((InternalEObject)acpi).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMBALLOON__ACPI, null, msgs);
			if (newAcpi != null)
				msgs = ((InternalEObject)newAcpi).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMBALLOON__ACPI, null, msgs);
			msgs = basicSetAcpi(newAcpi, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMBALLOON__ACPI, newAcpi, newAcpi));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeviceAddress getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAddress(DeviceAddress newAddress, NotificationChain msgs) {
		DeviceAddress oldAddress = address;
		address = newAddress;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMBALLOON__ADDRESS, oldAddress, newAddress);
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
	public void setAddress(DeviceAddress newAddress) {
		if (newAddress != address) {
			NotificationChain msgs = null;
			if (address != null)
				msgs = ((InternalEObject)address).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMBALLOON__ADDRESS, null, msgs);
			if (newAddress != null)
				msgs = ((InternalEObject)newAddress).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMBALLOON__ADDRESS, null, msgs);
			msgs = basicSetAddress(newAddress, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMBALLOON__ADDRESS, newAddress, newAddress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VirtioOptions getDriver() {
		return driver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDriver(VirtioOptions newDriver, NotificationChain msgs) {
		VirtioOptions oldDriver = driver;
		driver = newDriver;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMBALLOON__DRIVER, oldDriver, newDriver);
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
	public void setDriver(VirtioOptions newDriver) {
		if (newDriver != driver) {
			NotificationChain msgs = null;
			if (driver != null)
				msgs = ((InternalEObject)driver).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMBALLOON__DRIVER, null, msgs);
			if (newDriver != null)
				msgs = ((InternalEObject)newDriver).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.MEMBALLOON__DRIVER, null, msgs);
			msgs = basicSetDriver(newDriver, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.MEMBALLOON__DRIVER, newDriver, newDriver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.MEMBALLOON__STATS:
				return basicSetStats(null, msgs);
			case DefinitionPackage.MEMBALLOON__ALIAS:
				return basicSetAlias(null, msgs);
			case DefinitionPackage.MEMBALLOON__ACPI:
				return basicSetAcpi(null, msgs);
			case DefinitionPackage.MEMBALLOON__ADDRESS:
				return basicSetAddress(null, msgs);
			case DefinitionPackage.MEMBALLOON__DRIVER:
				return basicSetDriver(null, msgs);
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
			case DefinitionPackage.MEMBALLOON__MODEL:
				return getModel();
			case DefinitionPackage.MEMBALLOON__AUTODEFLATE:
				return getAutodeflate();
			case DefinitionPackage.MEMBALLOON__FREE_PAGE_REPORTING:
				return getFreePageReporting();
			case DefinitionPackage.MEMBALLOON__STATS:
				return getStats();
			case DefinitionPackage.MEMBALLOON__ALIAS:
				return getAlias();
			case DefinitionPackage.MEMBALLOON__ACPI:
				return getAcpi();
			case DefinitionPackage.MEMBALLOON__ADDRESS:
				return getAddress();
			case DefinitionPackage.MEMBALLOON__DRIVER:
				return getDriver();
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
			case DefinitionPackage.MEMBALLOON__MODEL:
				setModel((String)newValue);
				return;
			case DefinitionPackage.MEMBALLOON__AUTODEFLATE:
				setAutodeflate((Boolean)newValue);
				return;
			case DefinitionPackage.MEMBALLOON__FREE_PAGE_REPORTING:
				setFreePageReporting((Boolean)newValue);
				return;
			case DefinitionPackage.MEMBALLOON__STATS:
				setStats((MemballoonStats)newValue);
				return;
			case DefinitionPackage.MEMBALLOON__ALIAS:
				setAlias((Alias)newValue);
				return;
			case DefinitionPackage.MEMBALLOON__ACPI:
				setAcpi((DeviceAcpi)newValue);
				return;
			case DefinitionPackage.MEMBALLOON__ADDRESS:
				setAddress((DeviceAddress)newValue);
				return;
			case DefinitionPackage.MEMBALLOON__DRIVER:
				setDriver((VirtioOptions)newValue);
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
			case DefinitionPackage.MEMBALLOON__MODEL:
				setModel(MODEL_EDEFAULT);
				return;
			case DefinitionPackage.MEMBALLOON__AUTODEFLATE:
				setAutodeflate(AUTODEFLATE_EDEFAULT);
				return;
			case DefinitionPackage.MEMBALLOON__FREE_PAGE_REPORTING:
				setFreePageReporting(FREE_PAGE_REPORTING_EDEFAULT);
				return;
			case DefinitionPackage.MEMBALLOON__STATS:
				setStats((MemballoonStats)null);
				return;
			case DefinitionPackage.MEMBALLOON__ALIAS:
				setAlias((Alias)null);
				return;
			case DefinitionPackage.MEMBALLOON__ACPI:
				setAcpi((DeviceAcpi)null);
				return;
			case DefinitionPackage.MEMBALLOON__ADDRESS:
				setAddress((DeviceAddress)null);
				return;
			case DefinitionPackage.MEMBALLOON__DRIVER:
				setDriver((VirtioOptions)null);
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
			case DefinitionPackage.MEMBALLOON__MODEL:
				return MODEL_EDEFAULT == null ? model != null : !MODEL_EDEFAULT.equals(model);
			case DefinitionPackage.MEMBALLOON__AUTODEFLATE:
				return AUTODEFLATE_EDEFAULT == null ? autodeflate != null : !AUTODEFLATE_EDEFAULT.equals(autodeflate);
			case DefinitionPackage.MEMBALLOON__FREE_PAGE_REPORTING:
				return FREE_PAGE_REPORTING_EDEFAULT == null ? freePageReporting != null : !FREE_PAGE_REPORTING_EDEFAULT.equals(freePageReporting);
			case DefinitionPackage.MEMBALLOON__STATS:
				return stats != null;
			case DefinitionPackage.MEMBALLOON__ALIAS:
				return alias != null;
			case DefinitionPackage.MEMBALLOON__ACPI:
				return acpi != null;
			case DefinitionPackage.MEMBALLOON__ADDRESS:
				return address != null;
			case DefinitionPackage.MEMBALLOON__DRIVER:
				return driver != null;
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
		result.append(" (model: ");
		result.append(model);
		result.append(", autodeflate: ");
		result.append(autodeflate);
		result.append(", freePageReporting: ");
		result.append(freePageReporting);
		result.append(')');
		return result.toString();
	}

} //MemballoonImpl
