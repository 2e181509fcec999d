/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.ControllerTarget;
import org.virtworkbench.compute.definition.DefinitionPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Controller Target</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ControllerTargetImpl#getChassisNr <em>Chassis Nr</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ControllerTargetImpl#getChassis <em>Chassis</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ControllerTargetImpl#getPort <em>Port</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ControllerTargetImpl#getBusNr <em>Bus Nr</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ControllerTargetImpl#getIndex <em>Index</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ControllerTargetImpl#getHotplug <em>Hotplug</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ControllerTargetImpl#getNode <em>Node</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ControllerTargetImpl extends MinimalEObjectImpl.Container implements ControllerTarget {
	/**
	 * The default value of the '{@link #getChassisNr() <em>Chassis Nr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChassisNr()
	 * @generated
	 * @ordered
	 */
	protected static final String CHASSIS_NR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChassisNr() <em>Chassis Nr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChassisNr()
	 * @generated
	 * @ordered
	 */
	protected String chassisNr = CHASSIS_NR_EDEFAULT;

	/**
	 * The default value of the '{@link #getChassis() <em>Chassis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChassis()
	 * @generated
	 * @ordered
	 */
	protected static final String CHASSIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChassis() <em>Chassis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChassis()
	 * @generated
	 * @ordered
	 */
	protected String chassis = CHASSIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPort() <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPort()
	 * @generated
	 * @ordered
	 */
	protected static final String PORT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPort() <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPort()
	 * @generated
	 * @ordered
	 */
	protected String port = PORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBusNr() <em>Bus Nr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBusNr()
	 * @generated
	 * @ordered
	 */
	protected static final String BUS_NR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBusNr() <em>Bus Nr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBusNr()
	 * @generated
	 * @ordered
	 */
	protected String busNr = BUS_NR_EDEFAULT;

	/**
	 * The default value of the '{@link #getIndex() <em>Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndex()
	 * @generated
	 * @ordered
	 */
	protected static final String INDEX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIndex() <em>Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndex()
	 * @generated
	 * @ordered
	 */
	protected String index = INDEX_EDEFAULT;

	/**
	 * The default value of the '{@link #getHotplug() <em>Hotplug</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHotplug()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean HOTPLUG_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHotplug() <em>Hotplug</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHotplug()
	 * @generated
	 * @ordered
	 */
	protected Boolean hotplug = HOTPLUG_EDEFAULT;

	/**
	 * The default value of the '{@link #getNode() <em>Node</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNode()
	 * @generated
	 * @ordered
	 */
	protected static final Long NODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNode() <em>Node</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNode()
	 * @generated
	 * @ordered
	 */
	protected Long node = NODE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ControllerTargetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.CONTROLLER_TARGET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChassisNr() {
		return chassisNr;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChassisNr(String newChassisNr) {
		String oldChassisNr = chassisNr;
		chassisNr = newChassisNr;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER_TARGET__CHASSIS_NR, oldChassisNr, chassisNr));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChassis() {
		return chassis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChassis(String newChassis) {
		String oldChassis = chassis;
		chassis = newChassis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER_TARGET__CHASSIS, oldChassis, chassis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPort() {
		return port;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPort(String newPort) {
		String oldPort = port;
		port = newPort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER_TARGET__PORT, oldPort, port));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBusNr() {
		return busNr;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBusNr(String newBusNr) {
		String oldBusNr = busNr;
		busNr = newBusNr;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER_TARGET__BUS_NR, oldBusNr, busNr));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIndex() {
		return index;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndex(String newIndex) {
		String oldIndex = index;
		index = newIndex;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER_TARGET__INDEX, oldIndex, index));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getHotplug() {
		return hotplug;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHotplug(Boolean newHotplug) {
		Boolean oldHotplug = hotplug;
		hotplug = newHotplug;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER_TARGET__HOTPLUG, oldHotplug, hotplug));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getNode() {
		return node;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNode(Long newNode) {
		Long oldNode = node;
		node = newNode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CONTROLLER_TARGET__NODE, oldNode, node));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.CONTROLLER_TARGET__CHASSIS_NR:
				return getChassisNr();
			case DefinitionPackage.CONTROLLER_TARGET__CHASSIS:
				return getChassis();
			case DefinitionPackage.CONTROLLER_TARGET__PORT:
				return getPort();
			case DefinitionPackage.CONTROLLER_TARGET__BUS_NR:
				return getBusNr();
			case DefinitionPackage.CONTROLLER_TARGET__INDEX:
				return getIndex();
			case DefinitionPackage.CONTROLLER_TARGET__HOTPLUG:
				return getHotplug();
			case DefinitionPackage.CONTROLLER_TARGET__NODE:
				return getNode();
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
			case DefinitionPackage.CONTROLLER_TARGET__CHASSIS_NR:
				setChassisNr((String)newValue);
				return;
			case DefinitionPackage.CONTROLLER_TARGET__CHASSIS:
				setChassis((String)newValue);
				return;
			case DefinitionPackage.CONTROLLER_TARGET__PORT:
				setPort((String)newValue);
				return;
			case DefinitionPackage.CONTROLLER_TARGET__BUS_NR:
				setBusNr((String)newValue);
				return;
			case DefinitionPackage.CONTROLLER_TARGET__INDEX:
				setIndex((String)newValue);
				return;
			case DefinitionPackage.CONTROLLER_TARGET__HOTPLUG:
				setHotplug((Boolean)newValue);
				return;
			case DefinitionPackage.CONTROLLER_TARGET__NODE:
				setNode((Long)newValue);
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
			case DefinitionPackage.CONTROLLER_TARGET__CHASSIS_NR:
				setChassisNr(CHASSIS_NR_EDEFAULT);
				return;
			case DefinitionPackage.CONTROLLER_TARGET__CHASSIS:
				setChassis(CHASSIS_EDEFAULT);
				return;
			case DefinitionPackage.CONTROLLER_TARGET__PORT:
				setPort(PORT_EDEFAULT);
				return;
			case DefinitionPackage.CONTROLLER_TARGET__BUS_NR:
				setBusNr(BUS_NR_EDEFAULT);
				return;
			case DefinitionPackage.CONTROLLER_TARGET__INDEX:
				setIndex(INDEX_EDEFAULT);
				return;
			case DefinitionPackage.CONTROLLER_TARGET__HOTPLUG:
				setHotplug(HOTPLUG_EDEFAULT);
				return;
			case DefinitionPackage.CONTROLLER_TARGET__NODE:
				setNode(NODE_EDEFAULT);
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
			case DefinitionPackage.CONTROLLER_TARGET__CHASSIS_NR:
				return CHASSIS_NR_EDEFAULT == null ? chassisNr != null : !CHASSIS_NR_EDEFAULT.equals(chassisNr);
			case DefinitionPackage.CONTROLLER_TARGET__CHASSIS:
				return CHASSIS_EDEFAULT == null ? chassis != null : !CHASSIS_EDEFAULT.equals(chassis);
			case DefinitionPackage.CONTROLLER_TARGET__PORT:
				return PORT_EDEFAULT == null ? port != null : !PORT_EDEFAULT.equals(port);
			case DefinitionPackage.CONTROLLER_TARGET__BUS_NR:
				return BUS_NR_EDEFAULT == null ? busNr != null : !BUS_NR_EDEFAULT.equals(busNr);
			case DefinitionPackage.CONTROLLER_TARGET__INDEX:
				return INDEX_EDEFAULT == null ? index != null : !INDEX_EDEFAULT.equals(index);
			case DefinitionPackage.CONTROLLER_TARGET__HOTPLUG:
				return HOTPLUG_EDEFAULT == null ? hotplug != null : !HOTPLUG_EDEFAULT.equals(hotplug);
			case DefinitionPackage.CONTROLLER_TARGET__NODE:
				return NODE_EDEFAULT == null ? node != null : !NODE_EDEFAULT.equals(node);
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
		result.append(" (chassisNr: ");
		result.append(chassisNr);
		result.append(", chassis: ");
		result.append(chassis);
		result.append(", port: ");
		result.append(port);
		result.append(", busNr: ");
		result.append(busNr);
		result.append(", index: ");
		result.append(index);
		result.append(", hotplug: ");
		result.append(hotplug);
		result.append(", node: ");
		result.append(node);
		result.append(')');
		return result.toString();
	}

} //ControllerTargetImpl
