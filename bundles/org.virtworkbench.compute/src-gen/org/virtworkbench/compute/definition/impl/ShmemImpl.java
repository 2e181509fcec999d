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
import org.virtworkbench.compute.definition.Shmem;
import org.virtworkbench.compute.definition.ShmemModel;
import org.virtworkbench.compute.definition.ShmemMsi;
import org.virtworkbench.compute.definition.ShmemServer;
import org.virtworkbench.compute.definition.SizeInBytes;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Shmem</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ShmemImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ShmemImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ShmemImpl#getModel <em>Model</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ShmemImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ShmemImpl#getServer <em>Server</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ShmemImpl#getMsi <em>Msi</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ShmemImpl#getAlias <em>Alias</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ShmemImpl#getAcpi <em>Acpi</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ShmemImpl#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ShmemImpl extends MinimalEObjectImpl.Container implements Shmem {
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
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final String ROLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected String role = ROLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getModel() <em>Model</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModel()
	 * @generated
	 * @ordered
	 */
	protected ShmemModel model;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected SizeInBytes size;

	/**
	 * The cached value of the '{@link #getServer() <em>Server</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServer()
	 * @generated
	 * @ordered
	 */
	protected ShmemServer server;

	/**
	 * The cached value of the '{@link #getMsi() <em>Msi</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMsi()
	 * @generated
	 * @ordered
	 */
	protected ShmemMsi msi;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ShmemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.SHMEM;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.SHMEM__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(String newRole) {
		String oldRole = role;
		role = newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.SHMEM__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ShmemModel getModel() {
		return model;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetModel(ShmemModel newModel, NotificationChain msgs) {
		ShmemModel oldModel = model;
		model = newModel;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.SHMEM__MODEL, oldModel, newModel);
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
	public void setModel(ShmemModel newModel) {
		if (newModel != model) {
			NotificationChain msgs = null;
			if (model != null)
				msgs = ((InternalEObject)model).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.SHMEM__MODEL, null, msgs);
			if (newModel != null)
				msgs = ((InternalEObject)newModel).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.SHMEM__MODEL, null, msgs);
			msgs = basicSetModel(newModel, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.SHMEM__MODEL, newModel, newModel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SizeInBytes getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSize(SizeInBytes newSize, NotificationChain msgs) {
		SizeInBytes oldSize = size;
		size = newSize;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.SHMEM__SIZE, oldSize, newSize);
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
	public void setSize(SizeInBytes newSize) {
		if (newSize != size) {
			NotificationChain msgs = null;
			if (size != null)
				msgs = ((InternalEObject)size).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.SHMEM__SIZE, null, msgs);
			if (newSize != null)
				msgs = ((InternalEObject)newSize).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.SHMEM__SIZE, null, msgs);
			msgs = basicSetSize(newSize, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.SHMEM__SIZE, newSize, newSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ShmemServer getServer() {
		return server;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetServer(ShmemServer newServer, NotificationChain msgs) {
		ShmemServer oldServer = server;
		server = newServer;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.SHMEM__SERVER, oldServer, newServer);
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
	public void setServer(ShmemServer newServer) {
		if (newServer != server) {
			NotificationChain msgs = null;
			if (server != null)
				msgs = ((InternalEObject)server).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.SHMEM__SERVER, null, msgs);
			if (newServer != null)
				msgs = ((InternalEObject)newServer).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.SHMEM__SERVER, null, msgs);
			msgs = basicSetServer(newServer, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.SHMEM__SERVER, newServer, newServer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ShmemMsi getMsi() {
		return msi;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMsi(ShmemMsi newMsi, NotificationChain msgs) {
		ShmemMsi oldMsi = msi;
		msi = newMsi;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.SHMEM__MSI, oldMsi, newMsi);
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
	public void setMsi(ShmemMsi newMsi) {
		if (newMsi != msi) {
			NotificationChain msgs = null;
			if (msi != null)
				msgs = ((InternalEObject)msi).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.SHMEM__MSI, null, msgs);
			if (newMsi != null)
				msgs = ((InternalEObject)newMsi).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.SHMEM__MSI, null, msgs);
			msgs = basicSetMsi(newMsi, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.SHMEM__MSI, newMsi, newMsi));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.SHMEM__ALIAS, oldAlias, newAlias);
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
				msgs = ((InternalEObject)alias).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.SHMEM__ALIAS, null, msgs);
			if (newAlias != null)
				msgs = ((InternalEObject)newAlias).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.SHMEM__ALIAS, null, msgs);
			msgs = basicSetAlias(newAlias, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.SHMEM__ALIAS, newAlias, newAlias));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.SHMEM__ACPI, oldAcpi, newAcpi);
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
				msgs = ((InternalEObject)acpi).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.SHMEM__ACPI, null, msgs);
			if (newAcpi != null)
				msgs = ((InternalEObject)newAcpi).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.SHMEM__ACPI, null, msgs);
			msgs = basicSetAcpi(newAcpi, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.SHMEM__ACPI, newAcpi, newAcpi));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.SHMEM__ADDRESS, oldAddress, newAddress);
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
				msgs = ((InternalEObject)address).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.SHMEM__ADDRESS, null, msgs);
			if (newAddress != null)
				msgs = ((InternalEObject)newAddress).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.SHMEM__ADDRESS, null, msgs);
			msgs = basicSetAddress(newAddress, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.SHMEM__ADDRESS, newAddress, newAddress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.SHMEM__MODEL:
				return basicSetModel(null, msgs);
			case DefinitionPackage.SHMEM__SIZE:
				return basicSetSize(null, msgs);
			case DefinitionPackage.SHMEM__SERVER:
				return basicSetServer(null, msgs);
			case DefinitionPackage.SHMEM__MSI:
				return basicSetMsi(null, msgs);
			case DefinitionPackage.SHMEM__ALIAS:
				return basicSetAlias(null, msgs);
			case DefinitionPackage.SHMEM__ACPI:
				return basicSetAcpi(null, msgs);
			case DefinitionPackage.SHMEM__ADDRESS:
				return basicSetAddress(null, msgs);
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
			case DefinitionPackage.SHMEM__NAME:
				return getName();
			case DefinitionPackage.SHMEM__ROLE:
				return getRole();
			case DefinitionPackage.SHMEM__MODEL:
				return getModel();
			case DefinitionPackage.SHMEM__SIZE:
				return getSize();
			case DefinitionPackage.SHMEM__SERVER:
				return getServer();
			case DefinitionPackage.SHMEM__MSI:
				return getMsi();
			case DefinitionPackage.SHMEM__ALIAS:
				return getAlias();
			case DefinitionPackage.SHMEM__ACPI:
				return getAcpi();
			case DefinitionPackage.SHMEM__ADDRESS:
				return getAddress();
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
			case DefinitionPackage.SHMEM__NAME:
				setName((String)newValue);
				return;
			case DefinitionPackage.SHMEM__ROLE:
				setRole((String)newValue);
				return;
			case DefinitionPackage.SHMEM__MODEL:
				setModel((ShmemModel)newValue);
				return;
			case DefinitionPackage.SHMEM__SIZE:
				setSize((SizeInBytes)newValue);
				return;
			case DefinitionPackage.SHMEM__SERVER:
				setServer((ShmemServer)newValue);
				return;
			case DefinitionPackage.SHMEM__MSI:
				setMsi((ShmemMsi)newValue);
				return;
			case DefinitionPackage.SHMEM__ALIAS:
				setAlias((Alias)newValue);
				return;
			case DefinitionPackage.SHMEM__ACPI:
				setAcpi((DeviceAcpi)newValue);
				return;
			case DefinitionPackage.SHMEM__ADDRESS:
				setAddress((DeviceAddress)newValue);
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
			case DefinitionPackage.SHMEM__NAME:
				setName(NAME_EDEFAULT);
				return;
			case DefinitionPackage.SHMEM__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case DefinitionPackage.SHMEM__MODEL:
				setModel((ShmemModel)null);
				return;
			case DefinitionPackage.SHMEM__SIZE:
				setSize((SizeInBytes)null);
				return;
			case DefinitionPackage.SHMEM__SERVER:
				setServer((ShmemServer)null);
				return;
			case DefinitionPackage.SHMEM__MSI:
				setMsi((ShmemMsi)null);
				return;
			case DefinitionPackage.SHMEM__ALIAS:
				setAlias((Alias)null);
				return;
			case DefinitionPackage.SHMEM__ACPI:
				setAcpi((DeviceAcpi)null);
				return;
			case DefinitionPackage.SHMEM__ADDRESS:
				setAddress((DeviceAddress)null);
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
			case DefinitionPackage.SHMEM__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case DefinitionPackage.SHMEM__ROLE:
				return ROLE_EDEFAULT == null ? role != null : !ROLE_EDEFAULT.equals(role);
			case DefinitionPackage.SHMEM__MODEL:
				return model != null;
			case DefinitionPackage.SHMEM__SIZE:
				return size != null;
			case DefinitionPackage.SHMEM__SERVER:
				return server != null;
			case DefinitionPackage.SHMEM__MSI:
				return msi != null;
			case DefinitionPackage.SHMEM__ALIAS:
				return alias != null;
			case DefinitionPackage.SHMEM__ACPI:
				return acpi != null;
			case DefinitionPackage.SHMEM__ADDRESS:
				return address != null;
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
		result.append(", role: ");
		result.append(role);
		result.append(')');
		return result.toString();
	}

} //ShmemImpl
