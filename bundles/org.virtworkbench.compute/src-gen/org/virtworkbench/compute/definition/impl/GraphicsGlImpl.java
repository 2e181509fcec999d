/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.GraphicsGl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Graphics Gl</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.GraphicsGlImpl#getEnable <em>Enable</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.GraphicsGlImpl#getRendernode <em>Rendernode</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GraphicsGlImpl extends MinimalEObjectImpl.Container implements GraphicsGl {
	/**
	 * The default value of the '{@link #getEnable() <em>Enable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnable()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean ENABLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnable() <em>Enable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnable()
	 * @generated
	 * @ordered
	 */
	protected Boolean enable = ENABLE_EDEFAULT;

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
	protected GraphicsGlImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.GRAPHICS_GL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getEnable() {
		return enable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnable(Boolean newEnable) {
		Boolean oldEnable = enable;
		enable = newEnable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS_GL__ENABLE, oldEnable, enable));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS_GL__RENDERNODE, oldRendernode, rendernode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.GRAPHICS_GL__ENABLE:
				return getEnable();
			case DefinitionPackage.GRAPHICS_GL__RENDERNODE:
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
			case DefinitionPackage.GRAPHICS_GL__ENABLE:
				setEnable((Boolean)newValue);
				return;
			case DefinitionPackage.GRAPHICS_GL__RENDERNODE:
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
			case DefinitionPackage.GRAPHICS_GL__ENABLE:
				setEnable(ENABLE_EDEFAULT);
				return;
			case DefinitionPackage.GRAPHICS_GL__RENDERNODE:
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
			case DefinitionPackage.GRAPHICS_GL__ENABLE:
				return ENABLE_EDEFAULT == null ? enable != null : !ENABLE_EDEFAULT.equals(enable);
			case DefinitionPackage.GRAPHICS_GL__RENDERNODE:
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
		result.append(" (enable: ");
		result.append(enable);
		result.append(", rendernode: ");
		result.append(rendernode);
		result.append(')');
		return result.toString();
	}

} //GraphicsGlImpl
