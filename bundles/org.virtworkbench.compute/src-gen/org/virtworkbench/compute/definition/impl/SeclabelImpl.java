/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.Seclabel;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Seclabel</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.SeclabelImpl#getModel <em>Model</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.SeclabelImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.SeclabelImpl#getRelabel <em>Relabel</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.SeclabelImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.SeclabelImpl#getImagelabel <em>Imagelabel</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.SeclabelImpl#getBaselabel <em>Baselabel</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SeclabelImpl extends MinimalEObjectImpl.Container implements Seclabel {
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
	 * The default value of the '{@link #getRelabel() <em>Relabel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelabel()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean RELABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRelabel() <em>Relabel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelabel()
	 * @generated
	 * @ordered
	 */
	protected Boolean relabel = RELABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getImagelabel() <em>Imagelabel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImagelabel()
	 * @generated
	 * @ordered
	 */
	protected static final String IMAGELABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImagelabel() <em>Imagelabel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImagelabel()
	 * @generated
	 * @ordered
	 */
	protected String imagelabel = IMAGELABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getBaselabel() <em>Baselabel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaselabel()
	 * @generated
	 * @ordered
	 */
	protected static final String BASELABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBaselabel() <em>Baselabel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaselabel()
	 * @generated
	 * @ordered
	 */
	protected String baselabel = BASELABEL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SeclabelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.SECLABEL;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.SECLABEL__MODEL, oldModel, model));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.SECLABEL__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getRelabel() {
		return relabel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelabel(Boolean newRelabel) {
		Boolean oldRelabel = relabel;
		relabel = newRelabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.SECLABEL__RELABEL, oldRelabel, relabel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.SECLABEL__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getImagelabel() {
		return imagelabel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImagelabel(String newImagelabel) {
		String oldImagelabel = imagelabel;
		imagelabel = newImagelabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.SECLABEL__IMAGELABEL, oldImagelabel, imagelabel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBaselabel() {
		return baselabel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaselabel(String newBaselabel) {
		String oldBaselabel = baselabel;
		baselabel = newBaselabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.SECLABEL__BASELABEL, oldBaselabel, baselabel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.SECLABEL__MODEL:
				return getModel();
			case DefinitionPackage.SECLABEL__TYPE:
				return getType();
			case DefinitionPackage.SECLABEL__RELABEL:
				return getRelabel();
			case DefinitionPackage.SECLABEL__LABEL:
				return getLabel();
			case DefinitionPackage.SECLABEL__IMAGELABEL:
				return getImagelabel();
			case DefinitionPackage.SECLABEL__BASELABEL:
				return getBaselabel();
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
			case DefinitionPackage.SECLABEL__MODEL:
				setModel((String)newValue);
				return;
			case DefinitionPackage.SECLABEL__TYPE:
				setType((String)newValue);
				return;
			case DefinitionPackage.SECLABEL__RELABEL:
				setRelabel((Boolean)newValue);
				return;
			case DefinitionPackage.SECLABEL__LABEL:
				setLabel((String)newValue);
				return;
			case DefinitionPackage.SECLABEL__IMAGELABEL:
				setImagelabel((String)newValue);
				return;
			case DefinitionPackage.SECLABEL__BASELABEL:
				setBaselabel((String)newValue);
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
			case DefinitionPackage.SECLABEL__MODEL:
				setModel(MODEL_EDEFAULT);
				return;
			case DefinitionPackage.SECLABEL__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case DefinitionPackage.SECLABEL__RELABEL:
				setRelabel(RELABEL_EDEFAULT);
				return;
			case DefinitionPackage.SECLABEL__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case DefinitionPackage.SECLABEL__IMAGELABEL:
				setImagelabel(IMAGELABEL_EDEFAULT);
				return;
			case DefinitionPackage.SECLABEL__BASELABEL:
				setBaselabel(BASELABEL_EDEFAULT);
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
			case DefinitionPackage.SECLABEL__MODEL:
				return MODEL_EDEFAULT == null ? model != null : !MODEL_EDEFAULT.equals(model);
			case DefinitionPackage.SECLABEL__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case DefinitionPackage.SECLABEL__RELABEL:
				return RELABEL_EDEFAULT == null ? relabel != null : !RELABEL_EDEFAULT.equals(relabel);
			case DefinitionPackage.SECLABEL__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case DefinitionPackage.SECLABEL__IMAGELABEL:
				return IMAGELABEL_EDEFAULT == null ? imagelabel != null : !IMAGELABEL_EDEFAULT.equals(imagelabel);
			case DefinitionPackage.SECLABEL__BASELABEL:
				return BASELABEL_EDEFAULT == null ? baselabel != null : !BASELABEL_EDEFAULT.equals(baselabel);
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
		result.append(", type: ");
		result.append(type);
		result.append(", relabel: ");
		result.append(relabel);
		result.append(", label: ");
		result.append(label);
		result.append(", imagelabel: ");
		result.append(imagelabel);
		result.append(", baselabel: ");
		result.append(baselabel);
		result.append(')');
		return result.toString();
	}

} //SeclabelImpl
