/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.DeviceBoot;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Device Boot</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DeviceBootImpl#getOrder <em>Order</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DeviceBootImpl#getLoadparm <em>Loadparm</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DeviceBootImpl extends MinimalEObjectImpl.Container implements DeviceBoot {
	/**
	 * The default value of the '{@link #getOrder() <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrder()
	 * @generated
	 * @ordered
	 */
	protected static final Long ORDER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrder() <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrder()
	 * @generated
	 * @ordered
	 */
	protected Long order = ORDER_EDEFAULT;

	/**
	 * The default value of the '{@link #getLoadparm() <em>Loadparm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoadparm()
	 * @generated
	 * @ordered
	 */
	protected static final String LOADPARM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLoadparm() <em>Loadparm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoadparm()
	 * @generated
	 * @ordered
	 */
	protected String loadparm = LOADPARM_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DeviceBootImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.DEVICE_BOOT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getOrder() {
		return order;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrder(Long newOrder) {
		Long oldOrder = order;
		order = newOrder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DEVICE_BOOT__ORDER, oldOrder, order));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLoadparm() {
		return loadparm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLoadparm(String newLoadparm) {
		String oldLoadparm = loadparm;
		loadparm = newLoadparm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DEVICE_BOOT__LOADPARM, oldLoadparm, loadparm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.DEVICE_BOOT__ORDER:
				return getOrder();
			case DefinitionPackage.DEVICE_BOOT__LOADPARM:
				return getLoadparm();
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
			case DefinitionPackage.DEVICE_BOOT__ORDER:
				setOrder((Long)newValue);
				return;
			case DefinitionPackage.DEVICE_BOOT__LOADPARM:
				setLoadparm((String)newValue);
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
			case DefinitionPackage.DEVICE_BOOT__ORDER:
				setOrder(ORDER_EDEFAULT);
				return;
			case DefinitionPackage.DEVICE_BOOT__LOADPARM:
				setLoadparm(LOADPARM_EDEFAULT);
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
			case DefinitionPackage.DEVICE_BOOT__ORDER:
				return ORDER_EDEFAULT == null ? order != null : !ORDER_EDEFAULT.equals(order);
			case DefinitionPackage.DEVICE_BOOT__LOADPARM:
				return LOADPARM_EDEFAULT == null ? loadparm != null : !LOADPARM_EDEFAULT.equals(loadparm);
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
		result.append(" (order: ");
		result.append(order);
		result.append(", loadparm: ");
		result.append(loadparm);
		result.append(')');
		return result.toString();
	}

} //DeviceBootImpl
