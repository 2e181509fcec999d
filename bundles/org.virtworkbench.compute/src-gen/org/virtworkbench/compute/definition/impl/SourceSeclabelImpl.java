/**
 */
package org.virtworkbench.compute.definition.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.SourceSeclabel;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Source Seclabel</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.SourceSeclabelImpl#getModel <em>Model</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.SourceSeclabelImpl#getRelabel <em>Relabel</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.SourceSeclabelImpl#getLabelskip <em>Labelskip</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.SourceSeclabelImpl#getLabel <em>Label</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SourceSeclabelImpl extends MinimalEObjectImpl.Container implements SourceSeclabel {
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
	 * The default value of the '{@link #getLabelskip() <em>Labelskip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelskip()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean LABELSKIP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabelskip() <em>Labelskip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelskip()
	 * @generated
	 * @ordered
	 */
	protected Boolean labelskip = LABELSKIP_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected EList<String> label;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SourceSeclabelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.SOURCE_SECLABEL;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.SOURCE_SECLABEL__MODEL, oldModel, model));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.SOURCE_SECLABEL__RELABEL, oldRelabel, relabel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getLabelskip() {
		return labelskip;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabelskip(Boolean newLabelskip) {
		Boolean oldLabelskip = labelskip;
		labelskip = newLabelskip;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.SOURCE_SECLABEL__LABELSKIP, oldLabelskip, labelskip));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getLabel() {
		if (label == null) {
			label = new EDataTypeEList<String>(String.class, this, DefinitionPackage.SOURCE_SECLABEL__LABEL);
		}
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.SOURCE_SECLABEL__MODEL:
				return getModel();
			case DefinitionPackage.SOURCE_SECLABEL__RELABEL:
				return getRelabel();
			case DefinitionPackage.SOURCE_SECLABEL__LABELSKIP:
				return getLabelskip();
			case DefinitionPackage.SOURCE_SECLABEL__LABEL:
				return getLabel();
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
			case DefinitionPackage.SOURCE_SECLABEL__MODEL:
				setModel((String)newValue);
				return;
			case DefinitionPackage.SOURCE_SECLABEL__RELABEL:
				setRelabel((Boolean)newValue);
				return;
			case DefinitionPackage.SOURCE_SECLABEL__LABELSKIP:
				setLabelskip((Boolean)newValue);
				return;
			case DefinitionPackage.SOURCE_SECLABEL__LABEL:
				getLabel().clear();
				getLabel().addAll((Collection<? extends String>)newValue);
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
			case DefinitionPackage.SOURCE_SECLABEL__MODEL:
				setModel(MODEL_EDEFAULT);
				return;
			case DefinitionPackage.SOURCE_SECLABEL__RELABEL:
				setRelabel(RELABEL_EDEFAULT);
				return;
			case DefinitionPackage.SOURCE_SECLABEL__LABELSKIP:
				setLabelskip(LABELSKIP_EDEFAULT);
				return;
			case DefinitionPackage.SOURCE_SECLABEL__LABEL:
				getLabel().clear();
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
			case DefinitionPackage.SOURCE_SECLABEL__MODEL:
				return MODEL_EDEFAULT == null ? model != null : !MODEL_EDEFAULT.equals(model);
			case DefinitionPackage.SOURCE_SECLABEL__RELABEL:
				return RELABEL_EDEFAULT == null ? relabel != null : !RELABEL_EDEFAULT.equals(relabel);
			case DefinitionPackage.SOURCE_SECLABEL__LABELSKIP:
				return LABELSKIP_EDEFAULT == null ? labelskip != null : !LABELSKIP_EDEFAULT.equals(labelskip);
			case DefinitionPackage.SOURCE_SECLABEL__LABEL:
				return label != null && !label.isEmpty();
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
		result.append(", relabel: ");
		result.append(relabel);
		result.append(", labelskip: ");
		result.append(labelskip);
		result.append(", label: ");
		result.append(label);
		result.append(')');
		return result.toString();
	}

} //SourceSeclabelImpl
