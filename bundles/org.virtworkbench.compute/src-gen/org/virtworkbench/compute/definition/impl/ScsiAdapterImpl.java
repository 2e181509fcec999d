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
import org.virtworkbench.compute.definition.Parentaddr;
import org.virtworkbench.compute.definition.ScsiAdapter;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Scsi Adapter</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ScsiAdapterImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ScsiAdapterImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ScsiAdapterImpl#getParent <em>Parent</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ScsiAdapterImpl#getManaged <em>Managed</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ScsiAdapterImpl#getParent_wwnn <em>Parent wwnn</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ScsiAdapterImpl#getParent_wwpn <em>Parent wwpn</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ScsiAdapterImpl#getParent_fabric_wwn <em>Parent fabric wwn</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ScsiAdapterImpl#getWwnn <em>Wwnn</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ScsiAdapterImpl#getWwpn <em>Wwpn</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ScsiAdapterImpl#getParentaddr <em>Parentaddr</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ScsiAdapterImpl extends MinimalEObjectImpl.Container implements ScsiAdapter {
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
	 * The default value of the '{@link #getParent() <em>Parent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParent()
	 * @generated
	 * @ordered
	 */
	protected static final String PARENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getParent() <em>Parent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParent()
	 * @generated
	 * @ordered
	 */
	protected String parent = PARENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getManaged() <em>Managed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getManaged()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean MANAGED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getManaged() <em>Managed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getManaged()
	 * @generated
	 * @ordered
	 */
	protected Boolean managed = MANAGED_EDEFAULT;

	/**
	 * The default value of the '{@link #getParent_wwnn() <em>Parent wwnn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParent_wwnn()
	 * @generated
	 * @ordered
	 */
	protected static final String PARENT_WWNN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getParent_wwnn() <em>Parent wwnn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParent_wwnn()
	 * @generated
	 * @ordered
	 */
	protected String parent_wwnn = PARENT_WWNN_EDEFAULT;

	/**
	 * The default value of the '{@link #getParent_wwpn() <em>Parent wwpn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParent_wwpn()
	 * @generated
	 * @ordered
	 */
	protected static final String PARENT_WWPN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getParent_wwpn() <em>Parent wwpn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParent_wwpn()
	 * @generated
	 * @ordered
	 */
	protected String parent_wwpn = PARENT_WWPN_EDEFAULT;

	/**
	 * The default value of the '{@link #getParent_fabric_wwn() <em>Parent fabric wwn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParent_fabric_wwn()
	 * @generated
	 * @ordered
	 */
	protected static final String PARENT_FABRIC_WWN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getParent_fabric_wwn() <em>Parent fabric wwn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParent_fabric_wwn()
	 * @generated
	 * @ordered
	 */
	protected String parent_fabric_wwn = PARENT_FABRIC_WWN_EDEFAULT;

	/**
	 * The default value of the '{@link #getWwnn() <em>Wwnn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWwnn()
	 * @generated
	 * @ordered
	 */
	protected static final String WWNN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWwnn() <em>Wwnn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWwnn()
	 * @generated
	 * @ordered
	 */
	protected String wwnn = WWNN_EDEFAULT;

	/**
	 * The default value of the '{@link #getWwpn() <em>Wwpn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWwpn()
	 * @generated
	 * @ordered
	 */
	protected static final String WWPN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWwpn() <em>Wwpn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWwpn()
	 * @generated
	 * @ordered
	 */
	protected String wwpn = WWPN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParentaddr() <em>Parentaddr</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParentaddr()
	 * @generated
	 * @ordered
	 */
	protected Parentaddr parentaddr;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScsiAdapterImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.SCSI_ADAPTER;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.SCSI_ADAPTER__TYPE, oldType, type));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.SCSI_ADAPTER__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getParent() {
		return parent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParent(String newParent) {
		String oldParent = parent;
		parent = newParent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.SCSI_ADAPTER__PARENT, oldParent, parent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getManaged() {
		return managed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setManaged(Boolean newManaged) {
		Boolean oldManaged = managed;
		managed = newManaged;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.SCSI_ADAPTER__MANAGED, oldManaged, managed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getParent_wwnn() {
		return parent_wwnn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParent_wwnn(String newParent_wwnn) {
		String oldParent_wwnn = parent_wwnn;
		parent_wwnn = newParent_wwnn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.SCSI_ADAPTER__PARENT_WWNN, oldParent_wwnn, parent_wwnn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getParent_wwpn() {
		return parent_wwpn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParent_wwpn(String newParent_wwpn) {
		String oldParent_wwpn = parent_wwpn;
		parent_wwpn = newParent_wwpn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.SCSI_ADAPTER__PARENT_WWPN, oldParent_wwpn, parent_wwpn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getParent_fabric_wwn() {
		return parent_fabric_wwn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParent_fabric_wwn(String newParent_fabric_wwn) {
		String oldParent_fabric_wwn = parent_fabric_wwn;
		parent_fabric_wwn = newParent_fabric_wwn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.SCSI_ADAPTER__PARENT_FABRIC_WWN, oldParent_fabric_wwn, parent_fabric_wwn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWwnn() {
		return wwnn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWwnn(String newWwnn) {
		String oldWwnn = wwnn;
		wwnn = newWwnn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.SCSI_ADAPTER__WWNN, oldWwnn, wwnn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWwpn() {
		return wwpn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWwpn(String newWwpn) {
		String oldWwpn = wwpn;
		wwpn = newWwpn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.SCSI_ADAPTER__WWPN, oldWwpn, wwpn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Parentaddr getParentaddr() {
		return parentaddr;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetParentaddr(Parentaddr newParentaddr, NotificationChain msgs) {
		Parentaddr oldParentaddr = parentaddr;
		parentaddr = newParentaddr;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.SCSI_ADAPTER__PARENTADDR, oldParentaddr, newParentaddr);
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
	public void setParentaddr(Parentaddr newParentaddr) {
		if (newParentaddr != parentaddr) {
			NotificationChain msgs = null;
			if (parentaddr != null)
				msgs = ((InternalEObject)parentaddr).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.SCSI_ADAPTER__PARENTADDR, null, msgs);
			if (newParentaddr != null)
				msgs = ((InternalEObject)newParentaddr).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.SCSI_ADAPTER__PARENTADDR, null, msgs);
			msgs = basicSetParentaddr(newParentaddr, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.SCSI_ADAPTER__PARENTADDR, newParentaddr, newParentaddr));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.SCSI_ADAPTER__PARENTADDR:
				return basicSetParentaddr(null, msgs);
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
			case DefinitionPackage.SCSI_ADAPTER__TYPE:
				return getType();
			case DefinitionPackage.SCSI_ADAPTER__NAME:
				return getName();
			case DefinitionPackage.SCSI_ADAPTER__PARENT:
				return getParent();
			case DefinitionPackage.SCSI_ADAPTER__MANAGED:
				return getManaged();
			case DefinitionPackage.SCSI_ADAPTER__PARENT_WWNN:
				return getParent_wwnn();
			case DefinitionPackage.SCSI_ADAPTER__PARENT_WWPN:
				return getParent_wwpn();
			case DefinitionPackage.SCSI_ADAPTER__PARENT_FABRIC_WWN:
				return getParent_fabric_wwn();
			case DefinitionPackage.SCSI_ADAPTER__WWNN:
				return getWwnn();
			case DefinitionPackage.SCSI_ADAPTER__WWPN:
				return getWwpn();
			case DefinitionPackage.SCSI_ADAPTER__PARENTADDR:
				return getParentaddr();
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
			case DefinitionPackage.SCSI_ADAPTER__TYPE:
				setType((String)newValue);
				return;
			case DefinitionPackage.SCSI_ADAPTER__NAME:
				setName((String)newValue);
				return;
			case DefinitionPackage.SCSI_ADAPTER__PARENT:
				setParent((String)newValue);
				return;
			case DefinitionPackage.SCSI_ADAPTER__MANAGED:
				setManaged((Boolean)newValue);
				return;
			case DefinitionPackage.SCSI_ADAPTER__PARENT_WWNN:
				setParent_wwnn((String)newValue);
				return;
			case DefinitionPackage.SCSI_ADAPTER__PARENT_WWPN:
				setParent_wwpn((String)newValue);
				return;
			case DefinitionPackage.SCSI_ADAPTER__PARENT_FABRIC_WWN:
				setParent_fabric_wwn((String)newValue);
				return;
			case DefinitionPackage.SCSI_ADAPTER__WWNN:
				setWwnn((String)newValue);
				return;
			case DefinitionPackage.SCSI_ADAPTER__WWPN:
				setWwpn((String)newValue);
				return;
			case DefinitionPackage.SCSI_ADAPTER__PARENTADDR:
				setParentaddr((Parentaddr)newValue);
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
			case DefinitionPackage.SCSI_ADAPTER__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case DefinitionPackage.SCSI_ADAPTER__NAME:
				setName(NAME_EDEFAULT);
				return;
			case DefinitionPackage.SCSI_ADAPTER__PARENT:
				setParent(PARENT_EDEFAULT);
				return;
			case DefinitionPackage.SCSI_ADAPTER__MANAGED:
				setManaged(MANAGED_EDEFAULT);
				return;
			case DefinitionPackage.SCSI_ADAPTER__PARENT_WWNN:
				setParent_wwnn(PARENT_WWNN_EDEFAULT);
				return;
			case DefinitionPackage.SCSI_ADAPTER__PARENT_WWPN:
				setParent_wwpn(PARENT_WWPN_EDEFAULT);
				return;
			case DefinitionPackage.SCSI_ADAPTER__PARENT_FABRIC_WWN:
				setParent_fabric_wwn(PARENT_FABRIC_WWN_EDEFAULT);
				return;
			case DefinitionPackage.SCSI_ADAPTER__WWNN:
				setWwnn(WWNN_EDEFAULT);
				return;
			case DefinitionPackage.SCSI_ADAPTER__WWPN:
				setWwpn(WWPN_EDEFAULT);
				return;
			case DefinitionPackage.SCSI_ADAPTER__PARENTADDR:
				setParentaddr((Parentaddr)null);
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
			case DefinitionPackage.SCSI_ADAPTER__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case DefinitionPackage.SCSI_ADAPTER__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case DefinitionPackage.SCSI_ADAPTER__PARENT:
				return PARENT_EDEFAULT == null ? parent != null : !PARENT_EDEFAULT.equals(parent);
			case DefinitionPackage.SCSI_ADAPTER__MANAGED:
				return MANAGED_EDEFAULT == null ? managed != null : !MANAGED_EDEFAULT.equals(managed);
			case DefinitionPackage.SCSI_ADAPTER__PARENT_WWNN:
				return PARENT_WWNN_EDEFAULT == null ? parent_wwnn != null : !PARENT_WWNN_EDEFAULT.equals(parent_wwnn);
			case DefinitionPackage.SCSI_ADAPTER__PARENT_WWPN:
				return PARENT_WWPN_EDEFAULT == null ? parent_wwpn != null : !PARENT_WWPN_EDEFAULT.equals(parent_wwpn);
			case DefinitionPackage.SCSI_ADAPTER__PARENT_FABRIC_WWN:
				return PARENT_FABRIC_WWN_EDEFAULT == null ? parent_fabric_wwn != null : !PARENT_FABRIC_WWN_EDEFAULT.equals(parent_fabric_wwn);
			case DefinitionPackage.SCSI_ADAPTER__WWNN:
				return WWNN_EDEFAULT == null ? wwnn != null : !WWNN_EDEFAULT.equals(wwnn);
			case DefinitionPackage.SCSI_ADAPTER__WWPN:
				return WWPN_EDEFAULT == null ? wwpn != null : !WWPN_EDEFAULT.equals(wwpn);
			case DefinitionPackage.SCSI_ADAPTER__PARENTADDR:
				return parentaddr != null;
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
		result.append(", name: ");
		result.append(name);
		result.append(", parent: ");
		result.append(parent);
		result.append(", managed: ");
		result.append(managed);
		result.append(", parent_wwnn: ");
		result.append(parent_wwnn);
		result.append(", parent_wwpn: ");
		result.append(parent_wwpn);
		result.append(", parent_fabric_wwn: ");
		result.append(parent_fabric_wwn);
		result.append(", wwnn: ");
		result.append(wwnn);
		result.append(", wwpn: ");
		result.append(wwpn);
		result.append(')');
		return result.toString();
	}

} //ScsiAdapterImpl
