/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.IommuDriver;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Iommu Driver</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.IommuDriverImpl#getIntremap <em>Intremap</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.IommuDriverImpl#getCaching_mode <em>Caching mode</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.IommuDriverImpl#getEim <em>Eim</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.IommuDriverImpl#getIotlb <em>Iotlb</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.IommuDriverImpl#getAw_bits <em>Aw bits</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IommuDriverImpl extends MinimalEObjectImpl.Container implements IommuDriver {
	/**
	 * The default value of the '{@link #getIntremap() <em>Intremap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntremap()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean INTREMAP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIntremap() <em>Intremap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntremap()
	 * @generated
	 * @ordered
	 */
	protected Boolean intremap = INTREMAP_EDEFAULT;

	/**
	 * The default value of the '{@link #getCaching_mode() <em>Caching mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaching_mode()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean CACHING_MODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCaching_mode() <em>Caching mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaching_mode()
	 * @generated
	 * @ordered
	 */
	protected Boolean caching_mode = CACHING_MODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEim() <em>Eim</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEim()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean EIM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEim() <em>Eim</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEim()
	 * @generated
	 * @ordered
	 */
	protected Boolean eim = EIM_EDEFAULT;

	/**
	 * The default value of the '{@link #getIotlb() <em>Iotlb</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIotlb()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean IOTLB_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIotlb() <em>Iotlb</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIotlb()
	 * @generated
	 * @ordered
	 */
	protected Boolean iotlb = IOTLB_EDEFAULT;

	/**
	 * The default value of the '{@link #getAw_bits() <em>Aw bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAw_bits()
	 * @generated
	 * @ordered
	 */
	protected static final String AW_BITS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAw_bits() <em>Aw bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAw_bits()
	 * @generated
	 * @ordered
	 */
	protected String aw_bits = AW_BITS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IommuDriverImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.IOMMU_DRIVER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getIntremap() {
		return intremap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntremap(Boolean newIntremap) {
		Boolean oldIntremap = intremap;
		intremap = newIntremap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.IOMMU_DRIVER__INTREMAP, oldIntremap, intremap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getCaching_mode() {
		return caching_mode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCaching_mode(Boolean newCaching_mode) {
		Boolean oldCaching_mode = caching_mode;
		caching_mode = newCaching_mode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.IOMMU_DRIVER__CACHING_MODE, oldCaching_mode, caching_mode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getEim() {
		return eim;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEim(Boolean newEim) {
		Boolean oldEim = eim;
		eim = newEim;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.IOMMU_DRIVER__EIM, oldEim, eim));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getIotlb() {
		return iotlb;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIotlb(Boolean newIotlb) {
		Boolean oldIotlb = iotlb;
		iotlb = newIotlb;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.IOMMU_DRIVER__IOTLB, oldIotlb, iotlb));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAw_bits() {
		return aw_bits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAw_bits(String newAw_bits) {
		String oldAw_bits = aw_bits;
		aw_bits = newAw_bits;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.IOMMU_DRIVER__AW_BITS, oldAw_bits, aw_bits));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.IOMMU_DRIVER__INTREMAP:
				return getIntremap();
			case DefinitionPackage.IOMMU_DRIVER__CACHING_MODE:
				return getCaching_mode();
			case DefinitionPackage.IOMMU_DRIVER__EIM:
				return getEim();
			case DefinitionPackage.IOMMU_DRIVER__IOTLB:
				return getIotlb();
			case DefinitionPackage.IOMMU_DRIVER__AW_BITS:
				return getAw_bits();
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
			case DefinitionPackage.IOMMU_DRIVER__INTREMAP:
				setIntremap((Boolean)newValue);
				return;
			case DefinitionPackage.IOMMU_DRIVER__CACHING_MODE:
				setCaching_mode((Boolean)newValue);
				return;
			case DefinitionPackage.IOMMU_DRIVER__EIM:
				setEim((Boolean)newValue);
				return;
			case DefinitionPackage.IOMMU_DRIVER__IOTLB:
				setIotlb((Boolean)newValue);
				return;
			case DefinitionPackage.IOMMU_DRIVER__AW_BITS:
				setAw_bits((String)newValue);
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
			case DefinitionPackage.IOMMU_DRIVER__INTREMAP:
				setIntremap(INTREMAP_EDEFAULT);
				return;
			case DefinitionPackage.IOMMU_DRIVER__CACHING_MODE:
				setCaching_mode(CACHING_MODE_EDEFAULT);
				return;
			case DefinitionPackage.IOMMU_DRIVER__EIM:
				setEim(EIM_EDEFAULT);
				return;
			case DefinitionPackage.IOMMU_DRIVER__IOTLB:
				setIotlb(IOTLB_EDEFAULT);
				return;
			case DefinitionPackage.IOMMU_DRIVER__AW_BITS:
				setAw_bits(AW_BITS_EDEFAULT);
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
			case DefinitionPackage.IOMMU_DRIVER__INTREMAP:
				return INTREMAP_EDEFAULT == null ? intremap != null : !INTREMAP_EDEFAULT.equals(intremap);
			case DefinitionPackage.IOMMU_DRIVER__CACHING_MODE:
				return CACHING_MODE_EDEFAULT == null ? caching_mode != null : !CACHING_MODE_EDEFAULT.equals(caching_mode);
			case DefinitionPackage.IOMMU_DRIVER__EIM:
				return EIM_EDEFAULT == null ? eim != null : !EIM_EDEFAULT.equals(eim);
			case DefinitionPackage.IOMMU_DRIVER__IOTLB:
				return IOTLB_EDEFAULT == null ? iotlb != null : !IOTLB_EDEFAULT.equals(iotlb);
			case DefinitionPackage.IOMMU_DRIVER__AW_BITS:
				return AW_BITS_EDEFAULT == null ? aw_bits != null : !AW_BITS_EDEFAULT.equals(aw_bits);
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
		result.append(" (intremap: ");
		result.append(intremap);
		result.append(", caching_mode: ");
		result.append(caching_mode);
		result.append(", eim: ");
		result.append(eim);
		result.append(", iotlb: ");
		result.append(iotlb);
		result.append(", aw_bits: ");
		result.append(aw_bits);
		result.append(')');
		return result.toString();
	}

} //IommuDriverImpl
