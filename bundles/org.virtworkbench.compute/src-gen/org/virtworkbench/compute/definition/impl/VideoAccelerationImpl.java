/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.VideoAcceleration;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Video Acceleration</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.VideoAccelerationImpl#getAccel3d <em>Accel3d</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.VideoAccelerationImpl#getAccel2d <em>Accel2d</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.VideoAccelerationImpl#getRendernode <em>Rendernode</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VideoAccelerationImpl extends MinimalEObjectImpl.Container implements VideoAcceleration {
	/**
	 * The default value of the '{@link #getAccel3d() <em>Accel3d</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccel3d()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean ACCEL3D_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccel3d() <em>Accel3d</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccel3d()
	 * @generated
	 * @ordered
	 */
	protected Boolean accel3d = ACCEL3D_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccel2d() <em>Accel2d</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccel2d()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean ACCEL2D_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccel2d() <em>Accel2d</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccel2d()
	 * @generated
	 * @ordered
	 */
	protected Boolean accel2d = ACCEL2D_EDEFAULT;

	/**
	 * The default value of the '{@link #getRendernode() <em>Rendernode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRendernode()
	 * @generated
	 * @ordered
	 */
	protected static final String RENDERNODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRendernode() <em>Rendernode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRendernode()
	 * @generated
	 * @ordered
	 */
	protected String rendernode = RENDERNODE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VideoAccelerationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.VIDEO_ACCELERATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getAccel3d() {
		return accel3d;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccel3d(Boolean newAccel3d) {
		Boolean oldAccel3d = accel3d;
		accel3d = newAccel3d;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.VIDEO_ACCELERATION__ACCEL3D, oldAccel3d, accel3d));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getAccel2d() {
		return accel2d;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccel2d(Boolean newAccel2d) {
		Boolean oldAccel2d = accel2d;
		accel2d = newAccel2d;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.VIDEO_ACCELERATION__ACCEL2D, oldAccel2d, accel2d));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRendernode() {
		return rendernode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRendernode(String newRendernode) {
		String oldRendernode = rendernode;
		rendernode = newRendernode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.VIDEO_ACCELERATION__RENDERNODE, oldRendernode, rendernode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.VIDEO_ACCELERATION__ACCEL3D:
				return getAccel3d();
			case DefinitionPackage.VIDEO_ACCELERATION__ACCEL2D:
				return getAccel2d();
			case DefinitionPackage.VIDEO_ACCELERATION__RENDERNODE:
				return getRendernode();
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
			case DefinitionPackage.VIDEO_ACCELERATION__ACCEL3D:
				setAccel3d((Boolean)newValue);
				return;
			case DefinitionPackage.VIDEO_ACCELERATION__ACCEL2D:
				setAccel2d((Boolean)newValue);
				return;
			case DefinitionPackage.VIDEO_ACCELERATION__RENDERNODE:
				setRendernode((String)newValue);
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
			case DefinitionPackage.VIDEO_ACCELERATION__ACCEL3D:
				setAccel3d(ACCEL3D_EDEFAULT);
				return;
			case DefinitionPackage.VIDEO_ACCELERATION__ACCEL2D:
				setAccel2d(ACCEL2D_EDEFAULT);
				return;
			case DefinitionPackage.VIDEO_ACCELERATION__RENDERNODE:
				setRendernode(RENDERNODE_EDEFAULT);
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
			case DefinitionPackage.VIDEO_ACCELERATION__ACCEL3D:
				return ACCEL3D_EDEFAULT == null ? accel3d != null : !ACCEL3D_EDEFAULT.equals(accel3d);
			case DefinitionPackage.VIDEO_ACCELERATION__ACCEL2D:
				return ACCEL2D_EDEFAULT == null ? accel2d != null : !ACCEL2D_EDEFAULT.equals(accel2d);
			case DefinitionPackage.VIDEO_ACCELERATION__RENDERNODE:
				return RENDERNODE_EDEFAULT == null ? rendernode != null : !RENDERNODE_EDEFAULT.equals(rendernode);
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
		result.append(" (accel3d: ");
		result.append(accel3d);
		result.append(", accel2d: ");
		result.append(accel2d);
		result.append(", rendernode: ");
		result.append(rendernode);
		result.append(')');
		return result.toString();
	}

} //VideoAccelerationImpl
